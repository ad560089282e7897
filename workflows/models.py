"""What the desk keeps: what it offers (workflows, listings, language models), what was said, and how.

A conversation is a tree of messages: a regenerated reply or an edited question is a sibling, not a new conversation.
A turn records how one reply was made.
"""

import os
import secrets

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models, transaction
from django.db.models import Q
from django.utils import timezone

from workflows import registry


def new_public_id(prefix: str) -> str:
    """An unguessable id in the OpenAI manner, such as `conv_5f0c...`."""
    return f"{prefix}_{secrets.token_hex(16)}"


def new_conversation_id() -> str:
    return new_public_id("conv")


def new_turn_id() -> str:
    return "chatcmpl-" + secrets.token_hex(16)


class LanguageModelManager(models.Manager):
    def from_environment(self) -> "LanguageModel | None":
        """The endpoint that OPENAI_API_KEY, OPENAI_BASE_URL and OPENAI_MODEL describe; None when neither is set."""
        if not (os.environ.get("OPENAI_API_KEY") or os.environ.get("OPENAI_BASE_URL")):
            return None
        row, _ = self.get_or_create(
            name="Default language model",
            defaults={
                "base_url": os.environ.get("OPENAI_BASE_URL") or "https://api.openai.com/v1",
                "model": os.environ.get("OPENAI_MODEL") or "gpt-5-mini",
                "api_key_variable": "OPENAI_API_KEY" if os.environ.get("OPENAI_API_KEY") else "",
            },
        )
        return row


class LanguageModel(models.Model):
    """An OpenAI-compatible endpoint. The key itself is never stored, only the variable that holds it."""

    class StructuredOutput(models.TextChoices):
        JSON_SCHEMA = "json_schema", "JSON schema"
        FUNCTION_CALLING = "function_calling", "Function calling"

    name = models.CharField(max_length=100, unique=True)
    base_url = models.CharField(
        "base URL",
        max_length=500,
        # Looser than a URLField, which refuses the one-word hosts of a compose file: http://ollama:11434/v1
        validators=[RegexValidator(r"^https?://[^\s/?#@]+(/[^\s?#]*)?$", "Give a URL such as https://host:port/v1.")],
        help_text="Ends in /v1 for most servers.",
    )
    model = models.CharField(max_length=200, help_text="The model id as this server knows it.")
    api_key_variable = models.CharField(
        "API key variable",
        max_length=100,
        blank=True,
        # Only variables meant for this purpose: a free choice would let a form send any secret to any server.
        validators=[RegexValidator(r"^[A-Z][A-Z0-9_]*_API_KEY$", "Name a variable that ends in _API_KEY.")],
        help_text="Name of the environment variable that holds the key, such as OPENAI_API_KEY. Empty: no key.",
    )
    temperature = models.FloatField(null=True, blank=True, help_text="0 to 2. Empty: the server's default.")
    timeout_seconds = models.FloatField(default=60)
    max_retries = models.PositiveSmallIntegerField(default=2)
    structured_output = models.CharField(
        max_length=20, choices=StructuredOutput.choices, default=StructuredOutput.JSON_SCHEMA
    )
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = LanguageModelManager()

    class Meta:
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                condition=Q(temperature__isnull=True) | Q(temperature__range=(0, 2)),
                name="language_model_temperature_range",
                violation_error_message="Temperature is between 0 and 2.",
            ),
            models.CheckConstraint(
                condition=Q(timeout_seconds__gt=0),
                name="language_model_timeout_positive",
                violation_error_message="The timeout is more than 0 seconds.",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def api_key(self) -> str:
        """The key from the environment; empty where none is named or set."""
        return os.environ.get(self.api_key_variable, "") if self.api_key_variable else ""


class Workflow(models.Model):
    """A registered graph with its settings, ready to be listed."""

    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=100)
    description = models.TextField(blank=True)
    graph = models.CharField(max_length=50, choices=registry.choices)
    settings = models.JSONField(default=dict, blank=True)
    language_model = models.ForeignKey(
        LanguageModel,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="workflows",
        help_text="Empty: the built-in engine, which needs no key and no network.",
    )
    enabled = models.BooleanField(default=True)
    version = models.PositiveIntegerField(default=1, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    @transaction.atomic
    def save(self, *args, changed_by: AbstractBaseUser | None = None, note: str = "", **kwargs) -> None:
        """Save; a change of what a turn would do makes a new version, which `versions` keeps."""
        before = Workflow.objects.select_for_update().filter(pk=self.pk).first() if self.pk else None
        has_changed = before is None or before.behaviour() != self.behaviour()
        if before is not None:
            self.version = before.version + has_changed
        super().save(*args, **kwargs)
        if has_changed:
            self.versions.create(
                version=self.version,
                changed_by=changed_by,
                note=note,
                language_model_name=str(self.language_model or ""),
                **self.behaviour(),
            )

    def clean(self) -> None:
        """Check that the graph can be built and that the settings fit it, so that what is live keeps working."""
        if not isinstance(self.settings, dict):
            raise ValidationError({"settings": "Give a JSON object."})
        try:
            self.settings = registry.load_definition(self.graph).settings_class(**self.settings).model_dump(mode="json")
            registry.load_graph(self.graph)
        except registry.WorkflowUnavailable as error:
            raise ValidationError({"graph": str(error)}) from error
        except ValueError as error:
            raise ValidationError({"settings": registry.settings_errors(error)}) from error

    def behaviour(self) -> dict:
        """What a turn of this workflow runs with."""
        return {name: getattr(self, name) for name in ("graph", "settings", "language_model_id")}

    def go_back_to(self, version: "WorkflowVersion", changed_by: AbstractBaseUser | None = None) -> None:
        """Run with an earlier version again, as a new one. Raises ValidationError where it no longer works."""
        if version.language_model_name and version.language_model_id is None:
            raise ValidationError(f"Its language model, {version.language_model_name}, was deleted.")
        for name, value in version.behaviour().items():
            setattr(self, name, value)
        self.clean()
        self.save(changed_by=changed_by, note=f"Back to version {version.version}.")


class WorkflowVersion(models.Model):
    """What a workflow ran with from one change to the next. Turns name it by its number."""

    workflow = models.ForeignKey(Workflow, on_delete=models.CASCADE, related_name="versions")
    version = models.PositiveIntegerField()
    # Before `settings`, which hides the site's settings from the lines below it.
    changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="workflow_versions"
    )
    graph = models.CharField(max_length=50)
    settings = models.JSONField(default=dict, blank=True)
    language_model = models.ForeignKey(
        LanguageModel, on_delete=models.SET_NULL, null=True, blank=True, related_name="workflow_versions"
    )
    language_model_name = models.CharField(max_length=100, blank=True, help_text="Kept when the row is deleted.")
    note = models.CharField(max_length=200, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["-version"]
        constraints = [models.UniqueConstraint(fields=["workflow", "version"], name="one_row_per_workflow_version")]

    def __str__(self) -> str:
        return f"Version {self.version}"

    def behaviour(self) -> dict:
        return {name: getattr(self, name) for name in ("graph", "settings", "language_model_id")}


class ModelListingQuerySet(models.QuerySet):
    def usable(self) -> "ModelListingQuerySet":
        """Those that answer a request; switching off a workflow takes its listings along."""
        return self.filter(enabled=True, workflow__enabled=True)

    def listed(self) -> "ModelListingQuerySet":
        return self.usable().filter(listed=True)


class ModelListing(models.Model):
    """What `GET /v1/models` shows: one workflow under one model id."""

    model_id = models.CharField(
        "model id",
        max_length=100,
        unique=True,
        validators=[RegexValidator(r"^[A-Za-z0-9][A-Za-z0-9._:-]*$", "Use letters, digits and . _ : - only.")],
    )
    name = models.CharField(max_length=100)
    description = models.TextField(blank=True)
    suggested_prompts = models.JSONField(
        default=list, blank=True, help_text='A list of {"title": [line 1, line 2], "content": prompt}.'
    )
    tags = models.JSONField(default=list, blank=True, help_text="A list of words.")
    workflow = models.ForeignKey(Workflow, on_delete=models.PROTECT, related_name="listings")
    position = models.PositiveSmallIntegerField(default=0, help_text="Smaller comes first.")
    enabled = models.BooleanField(default=True, help_text="Off: the model id is unknown from the next request on.")
    listed = models.BooleanField(default=True, help_text="Off: usable by those who know the id, but not shown.")
    shutdown_date = models.DateField(null=True, blank=True)
    extra_meta = models.JSONField("extra info.meta", default=dict, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = ModelListingQuerySet.as_manager()

    class Meta:
        ordering = ["position", "model_id"]

    def __str__(self) -> str:
        return self.model_id

    def clean(self) -> None:
        errors = {}
        if not all(isinstance(tag, str) and tag for tag in _as_list(self.tags)):
            errors["tags"] = 'Give a list of words, such as ["IT", "help desk"].'
        if not all(_is_suggested_prompt(prompt) for prompt in _as_list(self.suggested_prompts)):
            errors["suggested_prompts"] = 'Give a list of {"title": ["line 1", "line 2"], "content": "prompt"}.'
        if not isinstance(self.extra_meta, dict):
            errors["extra_meta"] = "Give a JSON object."
        if errors:
            raise ValidationError(errors)


def _as_list(value: object) -> list:
    return value if isinstance(value, list) else [None]


def _is_suggested_prompt(prompt: object) -> bool:
    if not isinstance(prompt, dict) or not isinstance(prompt.get("content"), str):
        return False
    title = prompt.get("title")
    return isinstance(title, list) and len(title) == 2 and all(isinstance(line, str) for line in title)


class Conversation(models.Model):
    """One requester's chat with one listing."""

    class Channel(models.TextChoices):
        API = "api", "API"
        OPEN_WEBUI = "open_webui", "Open WebUI"
        WEB = "web", "Chat page"
        TERMINAL = "terminal", "Terminal"

    class Status(models.TextChoices):
        OPEN = "open", "Open"
        WAITING_FOR_USER = "waiting_for_user", "Waiting for the person"
        SENT = "sent", "Sent"
        HANDED_OVER = "handed_over", "Handed over"
        WITHDRAWN = "withdrawn", "Withdrawn"

    public_id = models.CharField(max_length=64, unique=True, default=new_conversation_id, editable=False)
    listing = models.ForeignKey(ModelListing, on_delete=models.PROTECT, related_name="conversations")
    channel = models.CharField(max_length=20, choices=Channel.choices, default=Channel.API)
    client_chat_id = models.CharField(max_length=200, blank=True, help_text="The chat's id in the client.")
    requester_id = models.CharField(max_length=200, blank=True, help_text="Who asks, as the client names them.")
    requester_name = models.CharField(max_length=200, blank=True)
    requester_email = models.CharField(max_length=254, blank=True)
    requester_role = models.CharField(max_length=50, blank=True)
    # A lazy reference: ApiKey lives with the edge that checks it, and this package imports nothing from there.
    api_key = models.ForeignKey(
        "chat_api.ApiKey", on_delete=models.SET_NULL, null=True, blank=True, related_name="conversations"
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="conversations"
    )
    title = models.CharField(max_length=200, blank=True)
    language = models.CharField(max_length=10, blank=True)
    metadata = models.JSONField(default=dict, blank=True, help_text="The client's own key-value pairs.")
    status = models.CharField(max_length=20, choices=Status.choices, default=Status.OPEN)
    flagged = models.BooleanField(default=False, help_text="Somebody of staff wants it looked at.")
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    last_activity_at = models.DateTimeField(default=timezone.now, editable=False)
    hidden_at = models.DateTimeField(
        null=True, blank=True, editable=False, help_text="When its owner deleted it; staff still need what has tickets."
    )

    class Meta:
        ordering = ["-last_activity_at"]
        permissions = [
            ("flag_conversation", "Can flag conversations"),
            ("export_conversation", "Can export conversations"),
        ]
        constraints = [
            # A chat that the client names is one conversation; also finds it again on the next request.
            models.UniqueConstraint(
                fields=["api_key", "requester_id", "client_chat_id", "listing"],
                condition=~Q(client_chat_id=""),
                name="one_conversation_per_client_chat",
            )
        ]
        indexes = [
            # The admin's list, newest first, as a whole and by what it is filtered by.
            models.Index(fields=["-last_activity_at"], name="conversation_recent"),
            models.Index(fields=["status", "-last_activity_at"], name="conversation_status_recent"),
            # The dashboard's figures of a period, read from the index alone.
            models.Index(fields=["created_at", "listing", "status"], name="conversation_figures"),
            models.Index(fields=["listing", "-last_activity_at"], name="conversation_listing_recent"),
            models.Index(fields=["channel", "-last_activity_at"], name="conversation_channel_recent"),
            models.Index(fields=["language", "-last_activity_at"], name="conversation_language_recent"),
            models.Index(fields=["-last_activity_at"], condition=Q(flagged=True), name="conversation_flagged_recent"),
        ]

    def __str__(self) -> str:
        return self.title or self.public_id

    def newest_message(self) -> "Message | None":
        """The last message of the latest branch."""
        return self.messages.order_by("-pk").first()


class Message(models.Model):
    """A node of a conversation's tree. `content` has its secrets masked; `path_hash` was taken before that."""

    class Role(models.TextChoices):
        USER = "user", "Person"
        ASSISTANT = "assistant", "Desk"
        TOOL = "tool", "Tool"

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="messages")
    parent = models.ForeignKey("self", on_delete=models.CASCADE, null=True, blank=True, related_name="children")
    role = models.CharField(max_length=20, choices=Role.choices)
    content = models.TextField(blank=True)
    tool_calls = models.JSONField(null=True, blank=True)
    name = models.CharField(max_length=100, blank=True)
    path_hash = models.CharField(max_length=64, editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["pk"]
        indexes = [
            # "Where does this history end?", within a named conversation or among those of a key and requester.
            models.Index(fields=["path_hash", "conversation"], name="message_by_path"),
        ]

    def __str__(self) -> str:
        return f"{self.get_role_display()}: {self.content[:60]}"

    def path(self) -> list["Message"]:
        """The messages from the conversation's first one down to this one."""
        rows = {row.pk: row for row in Message.objects.filter(conversation_id=self.conversation_id, pk__lte=self.pk)}
        path, node = [], rows.get(self.pk)
        while node is not None:
            path.append(node)
            node = rows.get(node.parent_id)
        return path[::-1]


class TurnQuerySet(models.QuerySet):
    def running(self) -> "TurnQuerySet":
        return self.filter(status=Turn.Status.RUNNING)


class Turn(models.Model):
    """How one reply was made."""

    class Status(models.TextChoices):
        RUNNING = "running", "Running"
        COMPLETED = "completed", "Completed"
        INTERRUPTED = "interrupted", "Interrupted"
        FAILED = "failed", "Failed"

    class Endpoint(models.TextChoices):
        CHAT_COMPLETIONS = "chat.completions", "Chat completions"
        RESPONSES = "responses", "Responses"

    public_id = models.CharField(max_length=64, unique=True, default=new_turn_id, editable=False)
    endpoint = models.CharField(max_length=20, choices=Endpoint.choices, default=Endpoint.CHAT_COMPLETIONS)
    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="turns")
    prompt = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="turns")
    reply = models.OneToOneField(Message, on_delete=models.SET_NULL, null=True, blank=True, related_name="reply_turn")
    workflow = models.ForeignKey(Workflow, on_delete=models.PROTECT, related_name="turns")
    workflow_version = models.PositiveIntegerField()
    engine = models.CharField(max_length=50, blank=True)
    language_model = models.CharField(max_length=200, blank=True)
    fallback_reason = models.TextField(blank=True, help_text="Why the built-in engine stood in.")
    fell_back = models.GeneratedField(
        expression=~Q(fallback_reason=""), output_field=models.BooleanField(), db_persist=True
    )
    status = models.CharField(max_length=20, choices=Status.choices, default=Status.RUNNING)
    runner = models.CharField(max_length=200, blank=True, help_text="The process that runs it: host, pid, start.")
    heartbeat_at = models.DateTimeField(default=timezone.now, editable=False)
    cancel_requested_at = models.DateTimeField(null=True, blank=True, help_text="When its client asked to stop it.")
    partial_text = models.TextField(blank=True, help_text="The reply so far, kept while the turn runs.")
    checkpoint_before = models.CharField(max_length=64, blank=True)
    checkpoint_after = models.CharField(max_length=64, blank=True)
    started_at = models.DateTimeField(default=timezone.now, editable=False)
    first_text_at = models.DateTimeField(null=True, blank=True)
    first_text_ms = models.PositiveIntegerField(null=True, blank=True, help_text="How long the person waited for it.")
    finished_at = models.DateTimeField(null=True, blank=True)
    prompt_tokens = models.PositiveIntegerField(default=0)
    completion_tokens = models.PositiveIntegerField(default=0)
    finish_reason = models.CharField(max_length=20, blank=True)
    outcome = models.JSONField(default=dict, blank=True, help_text="What the workflow reported: asking, tickets...")
    question = models.JSONField(null=True, blank=True, help_text="What an interrupt asked; the next message answers.")
    piece_lengths = models.JSONField(default=list, blank=True, help_text="How the text was cut into events.")
    is_stored = models.BooleanField(default=False, help_text="The client asked to keep it: it can be retrieved.")
    metadata = models.JSONField(default=dict, blank=True, help_text="The client's own key-value pairs.")
    parameters = models.JSONField(default=dict, blank=True, help_text="What a stored answer repeats of its request.")
    error = models.TextField(blank=True)
    request_id = models.CharField(max_length=100, blank=True)
    client_message_id = models.CharField(max_length=200, blank=True)
    idempotency_key = models.CharField(max_length=64, blank=True, help_text="sha256 of the API key's id and the key.")
    request_hash = models.CharField(max_length=64, blank=True, help_text="sha256 of the request's body.")

    objects = TurnQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            # The same turn never runs twice, whichever process is asked.
            models.UniqueConstraint(
                fields=["prompt"], condition=Q(status="running"), name="one_running_turn_per_prompt"
            ),
            models.UniqueConstraint(
                fields=["idempotency_key"], condition=~Q(idempotency_key=""), name="one_turn_per_idempotency_key"
            ),
        ]
        indexes = [
            # The sweep for turns whose process died.
            models.Index(fields=["heartbeat_at"], condition=Q(status="running"), name="running_turn_by_heartbeat"),
            # The dashboard's figures of a period, read from the index alone: the rows themselves are long.
            models.Index(
                fields=["started_at", "conversation", "engine", "status", "fell_back", "first_text_ms"],
                name="turn_figures",
            ),
            # The stored completions of a key, newest first, by way of its conversations.
            models.Index(fields=["conversation", "-id"], condition=Q(is_stored=True), name="stored_turn"),
            # The admin's list by status, newest first, and the conversations in which a turn failed.
            models.Index(fields=["status", "-id"], name="turn_by_status"),
            # The admin's list by date, and what is counted by day.
            models.Index(fields=["started_at"], name="turn_by_start"),
            # A request that a client or a log names.
            models.Index(fields=["request_id"], condition=~Q(request_id=""), name="turn_by_request"),
            # "Was this very message of the client answered already?"
            models.Index(
                fields=["conversation", "client_message_id"],
                condition=~Q(client_message_id=""),
                name="turn_by_client_message",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.public_id} ({self.get_status_display()})"

    def pieces(self, text: str) -> list[str]:
        """A text of this turn, cut as it was said; what it continues, which was said before, is a piece of its own."""
        pieces, begin = [], max(0, len(text) - sum(self.piece_lengths))
        if begin:
            pieces.append(text[:begin])
        for length in self.piece_lengths:
            pieces.append(text[begin : begin + length])
            begin += length
        return pieces


class NodeRun(models.Model):
    """One node of one turn: how long it took and what it changed."""

    turn = models.ForeignKey(Turn, on_delete=models.CASCADE, related_name="node_runs")
    node = models.CharField(max_length=100)
    position = models.PositiveSmallIntegerField()
    started_at = models.DateTimeField()
    duration_ms = models.FloatField()
    changes = models.JSONField(default=dict)

    class Meta:
        ordering = ["turn", "position"]
        constraints = [models.UniqueConstraint(fields=["turn", "position"], name="one_node_run_per_position")]

    def __str__(self) -> str:
        return self.node


class Checkpoint(models.Model):
    """A graph's memory after one run, as LangGraph's checkpointer protocol wants it (see checkpointer.py)."""

    conversation = models.ForeignKey(
        Conversation, to_field="public_id", db_column="thread_id", on_delete=models.CASCADE, related_name="checkpoints"
    )
    checkpoint_ns = models.CharField(max_length=500, blank=True)
    checkpoint_id = models.CharField(max_length=64)
    parent_checkpoint_id = models.CharField(max_length=64, blank=True)
    run_id = models.CharField(max_length=64, blank=True, db_index=True)  # delete_for_runs
    type = models.CharField(max_length=50)
    blob = models.BinaryField()
    metadata = models.JSONField(default=dict)

    class Meta:
        ordering = ["-checkpoint_id"]
        constraints = [
            # Also serves "the newest checkpoint of a thread".
            models.UniqueConstraint(
                fields=["conversation", "checkpoint_ns", "checkpoint_id"], name="one_checkpoint_per_id"
            )
        ]

    def __str__(self) -> str:
        return self.checkpoint_id


class CheckpointWrite(models.Model):
    """What a node wrote before its step was complete."""

    conversation = models.ForeignKey(
        Conversation,
        to_field="public_id",
        db_column="thread_id",
        on_delete=models.CASCADE,
        related_name="checkpoint_writes",
    )
    checkpoint_ns = models.CharField(max_length=500, blank=True)
    checkpoint_id = models.CharField(max_length=64)
    task_id = models.CharField(max_length=64)
    task_path = models.CharField(max_length=500, blank=True)
    idx = models.IntegerField()
    channel = models.CharField(max_length=200)
    type = models.CharField(max_length=50)
    blob = models.BinaryField()

    class Meta:
        ordering = ["task_path", "task_id", "idx"]
        constraints = [
            models.UniqueConstraint(
                fields=["conversation", "checkpoint_ns", "checkpoint_id", "task_id", "idx"],
                name="one_checkpoint_write_per_index",
            )
        ]

    def __str__(self) -> str:
        return f"{self.channel} ({self.checkpoint_id})"


class StaffNote(models.Model):
    """What staff tell each other about a conversation; the person never sees it."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="staff_notes")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    text = models.TextField(max_length=5000)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"Note of {self.created_at:%Y-%m-%d %H:%M}"


class Feedback(models.Model):
    """What the person says of one reply: whether it was good, and whether it solved the matter."""

    class Rating(models.TextChoices):
        UP = "up", "Helpful"
        DOWN = "down", "Not helpful"

    message = models.OneToOneField(Message, on_delete=models.CASCADE, related_name="feedback")
    rating = models.CharField(max_length=10, choices=Rating.choices, blank=True)
    comment = models.TextField(blank=True)
    solved = models.BooleanField(default=False, help_text="The person says that this solved it.")
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ["-updated_at"]
        verbose_name_plural = "feedback"

    def __str__(self) -> str:
        return " · ".join(filter(None, [self.get_rating_display(), "Solved" if self.solved else "", self.comment]))
