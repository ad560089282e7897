"""The triage policy as staff edit it, the tickets decided by it, and the articles that answer questions."""

from datetime import date, datetime, time, timedelta

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import Q
from django.utils import timezone

from workflows.engines.base import Category, FactSlot, RequestType
from workflows.models import Conversation, Turn
from workflows.support_desk import default_policy
from workflows.support_desk.policy import (
    Clock,
    Duration,
    Level,
    Policy,
    Priority,
    Route,
    SupportHours,
    Target,
)
from workflows.support_desk.policy import RequiredFact as RequiredFactRule


def _choices(enum: type) -> list[tuple[str, str]]:
    return [(member.value, member.value.replace("_", " ").capitalize()) for member in enum]


CATEGORY_CHOICES = _choices(Category)
TICKET_TYPES = (RequestType.SECURITY_INCIDENT, RequestType.INCIDENT, RequestType.SERVICE_REQUEST)
TYPE_CHOICES = [choice for choice in _choices(RequestType) if choice[0] in TICKET_TYPES]
LEVEL_CHOICES = _choices(Level)
PRIORITY_CHOICES = [(member.value, member.value) for member in Priority]
CLOCK_CHOICES = _choices(Clock)
SLOT_CHOICES = _choices(FactSlot)

LONGEST_TARGET = 1000  # of any clock: business days are counted one by one
AT_RISK_SHARE = 0.75  # of the time to a target; from then on a ticket is at risk


class TriagePolicyManager(models.Manager):
    def published(self) -> "TriagePolicy":
        """The policy in force. Raises TriagePolicy.DoesNotExist before the first set-up."""
        return self.get(status=TriagePolicy.Status.PUBLISHED)

    @transaction.atomic
    def create_default(self) -> "TriagePolicy":
        """Store and publish the policy that the desk comes with."""
        row = self.create(version=1, name="Default policy", status=TriagePolicy.Status.PUBLISHED)
        row.published_at = timezone.now()
        row.save()
        teams = {key: row.teams.create(key=key, name=name) for key, name in default_policy.TEAMS.items()}
        for category, description in default_policy.CATEGORIES.items():
            row.categories.create(key=category, description=description)
        for (impact, urgency), priority in default_policy.MATRIX.items():
            row.priority_rules.create(impact=impact, urgency=urgency, priority=priority)
        for priority, (response, resolution, round_the_clock) in default_policy.TARGETS.items():
            row.sla_targets.create(
                priority=priority,
                response_amount=response[0],
                response_clock=response[1],
                resolution_amount=resolution[0],
                resolution_clock=resolution[1],
                round_the_clock=round_the_clock,
            )
        for position, (request_type, category, priority, team) in enumerate(default_policy.ROUTES):
            row.routing_rules.create(
                position=position, request_type=request_type, category=category, priority=priority, team=teams[team]
            )
        for position, (category, request_type, slot, question) in enumerate(default_policy.REQUIRED_FACTS):
            row.required_facts.create(
                position=position, category=category, request_type=request_type, slot=slot, question=question
            )
        return row


class TriagePolicy(models.Model):
    """One version of the policy. A published version is not edited; a new draft takes its place."""

    HARDLY_OPEN = "Support hours close at least an hour after they open."

    class Status(models.TextChoices):
        DRAFT = "draft", "Draft"
        PUBLISHED = "published", "Published"
        RETIRED = "retired", "Retired"

    version = models.PositiveIntegerField(unique=True)
    name = models.CharField(max_length=100)
    status = models.CharField(max_length=20, choices=Status.choices, default=Status.DRAFT)
    large_group = models.PositiveIntegerField(default=50, help_text="More people than this is a high impact.")
    opens = models.TimeField(default=time(8), help_text="Support hours, Monday to Friday.")
    closes = models.TimeField(default=time(18))
    time_zone = models.CharField(max_length=50, default="UTC")
    created_at = models.DateTimeField(auto_now_add=True)
    published_at = models.DateTimeField(null=True, blank=True)

    objects = TriagePolicyManager()

    class Meta:
        ordering = ["-version"]
        verbose_name_plural = "triage policies"
        constraints = [
            models.UniqueConstraint(
                fields=["status"], condition=Q(status="published"), name="one_published_triage_policy"
            ),
            models.CheckConstraint(
                condition=Q(opens__lt=models.F("closes")),
                name="triage_policy_opens_before_closing",
                violation_error_message="Support hours open before they close.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name} (version {self.version})"

    def clean(self) -> None:
        if None not in (self.opens, self.closes) and self.opens < self.closes and self.is_hardly_open:
            raise ValidationError({"closes": self.HARDLY_OPEN})

    @property
    def is_hardly_open(self) -> bool:
        """Whether the support hours of a day are so short that counting them would take years of days."""
        opening, closing = (datetime.combine(date.min, at) for at in (self.opens, self.closes))
        return closing - opening < timedelta(hours=1)

    def matrix(self) -> dict[tuple[Level, Level], Priority]:
        """The priority of each combination of impact and urgency."""
        return {(Level(row.impact), Level(row.urgency)): Priority(row.priority) for row in self.priority_rules.all()}

    @transaction.atomic
    def set_matrix(self, matrix: dict[tuple[Level, Level], str]) -> None:
        for (impact, urgency), priority in matrix.items():
            self.priority_rules.update_or_create(impact=impact, urgency=urgency, defaults={"priority": priority})

    def as_policy(self) -> Policy:
        """This version as the plain value that policy.py decides with."""
        return Policy(
            version=self.version,
            matrix=self.matrix(),
            targets={Priority(target.priority): target.as_target() for target in self.sla_targets.all()},
            routes=[
                Route(rule.team.name, rule.request_type, rule.category, rule.priority)
                for rule in self.routing_rules.select_related("team")
            ],
            required_facts=[
                RequiredFactRule(FactSlot(fact.slot), fact.category, fact.question, fact.request_type)
                for fact in self.required_facts.all()
            ],
            support_hours=SupportHours(
                self.opens, self.closes, self.time_zone, frozenset(holiday.day for holiday in self.holidays.all())
            ),
            large_group=self.large_group,
        )


class Team(models.Model):
    policy = models.ForeignKey(TriagePolicy, on_delete=models.CASCADE, related_name="teams")
    key = models.SlugField()
    name = models.CharField(max_length=100)

    class Meta:
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["policy", "key"], name="one_team_per_key")]

    def __str__(self) -> str:
        return self.name


class PolicyCategory(models.Model):
    """What belongs to a category, in words for people and for language models."""

    policy = models.ForeignKey(TriagePolicy, on_delete=models.CASCADE, related_name="categories")
    key = models.CharField(max_length=20, choices=CATEGORY_CHOICES)
    description = models.TextField()

    class Meta:
        verbose_name_plural = "categories"
        constraints = [models.UniqueConstraint(fields=["policy", "key"], name="one_category_per_key")]

    def __str__(self) -> str:
        return self.get_key_display()


class PriorityRule(models.Model):
    """One cell of the priority matrix."""

    policy = models.ForeignKey(TriagePolicy, on_delete=models.CASCADE, related_name="priority_rules")
    impact = models.CharField(max_length=10, choices=LEVEL_CHOICES)
    urgency = models.CharField(max_length=10, choices=LEVEL_CHOICES)
    priority = models.CharField(max_length=2, choices=PRIORITY_CHOICES)

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["policy", "impact", "urgency"], name="one_priority_per_cell")]

    def __str__(self) -> str:
        return f"{self.impact} / {self.urgency}: {self.priority}"


class SlaTarget(models.Model):
    policy = models.ForeignKey(TriagePolicy, on_delete=models.CASCADE, related_name="sla_targets")
    priority = models.CharField(max_length=2, choices=PRIORITY_CHOICES)
    response_amount = models.PositiveSmallIntegerField()
    response_clock = models.CharField(max_length=20, choices=CLOCK_CHOICES)
    resolution_amount = models.PositiveSmallIntegerField()
    resolution_clock = models.CharField(max_length=20, choices=CLOCK_CHOICES)
    round_the_clock = models.BooleanField(default=False)

    class Meta:
        ordering = ["priority"]
        verbose_name = "SLA target"
        constraints = [models.UniqueConstraint(fields=["policy", "priority"], name="one_sla_target_per_priority")]

    def __str__(self) -> str:
        return self.priority

    def clean(self) -> None:
        amounts = {"response_amount": self.response_amount, "resolution_amount": self.resolution_amount}
        if None in amounts.values():
            return  # its field says so
        if wrong := [name for name, amount in amounts.items() if not 1 <= amount <= LONGEST_TARGET]:
            raise ValidationError(dict.fromkeys(wrong, f"Give 1 to {LONGEST_TARGET}."))
        if self.response_clock == self.resolution_clock and self.response_amount > self.resolution_amount:
            raise ValidationError({"response_amount": "The first response comes before the resolution."})

    def as_target(self) -> Target:
        return Target(
            response=Duration(self.response_amount, Clock(self.response_clock)),
            resolution=Duration(self.resolution_amount, Clock(self.resolution_clock)),
            round_the_clock=self.round_the_clock,
        )


class RoutingRule(models.Model):
    """Which team takes a ticket; rules are tried in order and the first match wins."""

    policy = models.ForeignKey(TriagePolicy, on_delete=models.CASCADE, related_name="routing_rules")
    position = models.PositiveSmallIntegerField(default=0)
    request_type = models.CharField(max_length=20, choices=TYPE_CHOICES, blank=True, help_text="Empty: any.")
    category = models.CharField(max_length=20, choices=CATEGORY_CHOICES, blank=True, help_text="Empty: any.")
    priority = models.CharField(max_length=2, choices=PRIORITY_CHOICES, blank=True, help_text="Empty: any.")
    # A team that rules route to cannot be deleted, except with the whole version.
    team = models.ForeignKey(Team, on_delete=models.RESTRICT, related_name="routing_rules")

    class Meta:
        ordering = ["position", "pk"]

    def __str__(self) -> str:
        return f"{self.position}: {self.team}"


class RequiredFact(models.Model):
    """A fact that is asked for when nobody has said it."""

    policy = models.ForeignKey(TriagePolicy, on_delete=models.CASCADE, related_name="required_facts")
    position = models.PositiveSmallIntegerField(default=0)
    category = models.CharField(max_length=20, choices=CATEGORY_CHOICES)
    request_type = models.CharField(max_length=20, choices=TYPE_CHOICES, blank=True, help_text="Empty: any.")
    slot = models.CharField(max_length=30, choices=SLOT_CHOICES)
    question = models.CharField(max_length=200)

    class Meta:
        ordering = ["position", "pk"]

    def __str__(self) -> str:
        return self.question


class Holiday(models.Model):
    """A day on which the clocks of support hours and business days stand still."""

    policy = models.ForeignKey(TriagePolicy, on_delete=models.CASCADE, related_name="holidays")
    day = models.DateField()
    name = models.CharField(max_length=100, blank=True)

    class Meta:
        ordering = ["day"]
        constraints = [models.UniqueConstraint(fields=["policy", "day"], name="one_holiday_per_day")]

    def __str__(self) -> str:
        return f"{self.day} {self.name}".strip()


class TicketQuerySet(models.QuerySet):
    def open(self) -> "TicketQuerySet":
        """What somebody still has to do; named by what they are, so that an index of the status finds them."""
        return self.filter(status__in=[Ticket.Status.NEW, Ticket.Status.IN_PROGRESS, Ticket.Status.WAITING])

    def breached(self) -> "TicketQuerySet":
        """Open tickets that are past the target that runs: the first response of a new one, or the resolution."""
        return self.open().filter(_past("response_due_at", "resolution_due_at"))

    def at_risk(self) -> "TicketQuerySet":
        """Open tickets that have used up most of the time to a target and are not past it."""
        return (
            self.open()
            .filter(_past("response_at_risk_at", "resolution_at_risk_at"))
            .exclude(_past("response_due_at", "resolution_due_at"))
        )

    def by_number(self, number: str) -> "TicketQuerySet":
        """Tickets with a public number such as SD-12; none for anything else."""
        prefix, _, digits = number.upper().partition("-")
        known = prefix == Ticket.NUMBER_PREFIX and digits.isdecimal() and len(digits) < 16
        return self.filter(pk=int(digits)) if known else self.none()

    def of_requester(self, conversation: Conversation) -> "TicketQuerySet":
        """The tickets of the person behind a conversation: this chat's, and theirs from others if they are named."""
        own = Q(conversation=conversation)
        if conversation.user_id:
            own |= Q(conversation__user_id=conversation.user_id)
        elif conversation.requester_id and conversation.api_key_id:
            own |= Q(
                conversation__api_key_id=conversation.api_key_id,
                conversation__requester_id=conversation.requester_id,
            )
        elif conversation.requester_id and conversation.channel == Conversation.Channel.WEB:  # a visitor's session
            own |= Q(
                conversation__channel=Conversation.Channel.WEB, conversation__requester_id=conversation.requester_id
            )
        return self.filter(own)


def _past(response: str, resolution: str) -> Q:
    now = timezone.now()
    return Q(**{f"{resolution}__lt": now}) | Q(status=Ticket.Status.NEW, **{f"{response}__lt": now})


class Sla(models.TextChoices):
    """How a ticket stands against its targets, worst first."""

    BREACHED = "breached", "Breached"
    AT_RISK = "at_risk", "At risk"
    ON_TIME = "on_time", "On time"
    MET = "met", "Met"


class Ticket(models.Model):
    """One need, sent to a team. There is exactly one for each need of a conversation."""

    NUMBER_PREFIX = "SD"

    class Status(models.TextChoices):
        NEW = "new", "New"
        IN_PROGRESS = "in_progress", "In progress"
        WAITING = "waiting", "Waiting"
        RESOLVED = "resolved", "Resolved"
        CLOSED = "closed", "Closed"

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="tickets")
    need = models.PositiveSmallIntegerField(help_text="Number of the need in its conversation.")
    title = models.CharField(max_length=200)
    summary = models.TextField()
    type = models.CharField(max_length=20, choices=TYPE_CHOICES)
    category = models.CharField(max_length=20, choices=CATEGORY_CHOICES)
    impact = models.CharField(max_length=10, choices=LEVEL_CHOICES)
    urgency = models.CharField(max_length=10, choices=LEVEL_CHOICES)
    priority = models.CharField(max_length=2, choices=PRIORITY_CHOICES)
    team = models.CharField(max_length=100)
    escalated = models.BooleanField(default=False)
    status = models.CharField(max_length=20, choices=Status.choices, default=Status.NEW)
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="tickets",
        db_index=False,  # ticket_of_assignee serves as well
        limit_choices_to={"is_staff": True, "is_active": True},
    )
    facts = models.JSONField(default=dict, blank=True)
    missing = models.JSONField(default=list, blank=True)
    evidence = models.JSONField(default=list, blank=True)
    reading = models.JSONField(default=dict, blank=True, help_text="What it was decided from.")
    policy = models.ForeignKey(TriagePolicy, on_delete=models.PROTECT, related_name="tickets")
    response_due_at = models.DateTimeField()
    resolution_due_at = models.DateTimeField()
    questions_asked = models.PositiveSmallIntegerField(default=0, help_text="How often the person was asked first.")
    seconds_to_ticket = models.PositiveIntegerField(
        null=True, blank=True, help_text="From the conversation's start to its first ticket; empty for further ones."
    )
    # When AT_RISK_SHARE of the time to each target is used up: stored, so that lists can be filtered by it.
    response_at_risk_at = models.DateTimeField(null=True, editable=False)
    resolution_at_risk_at = models.DateTimeField(null=True, editable=False)
    responded_at = models.DateTimeField(null=True, editable=False)
    resolved_at = models.DateTimeField(null=True, editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    updated_at = models.DateTimeField(auto_now=True)

    objects = TicketQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at"]
        constraints = [
            models.UniqueConstraint(fields=["conversation", "need"], name="one_ticket_per_need"),
            models.CheckConstraint(
                condition=~Q(title=""), name="ticket_has_title", violation_error_message="A ticket needs a title."
            ),
        ]
        indexes = [
            # The team's queue: open tickets, most urgent and soonest due first.
            models.Index(fields=["team", "status", "priority", "response_due_at"], name="ticket_queue"),
            # The admin's list, newest first, as a whole and by what it is filtered by.
            models.Index(fields=["-created_at"], name="ticket_recent"),
            # The dashboard's figures of a period, and the open tickets with their clocks, from the index alone.
            models.Index(
                fields=["created_at", "conversation", "category", "questions_asked", "seconds_to_ticket"],
                name="ticket_figures",
            ),
            models.Index(
                fields=[
                    "status",
                    "team",
                    "priority",
                    "response_due_at",
                    "resolution_due_at",
                    "response_at_risk_at",
                    "resolution_at_risk_at",
                ],
                name="ticket_clocks",
            ),
            models.Index(fields=["status", "-created_at"], name="ticket_status_recent"),
            models.Index(fields=["priority", "-created_at"], name="ticket_priority_recent"),
            models.Index(fields=["team", "-created_at"], name="ticket_team_recent"),
            models.Index(fields=["assignee", "status", "-created_at"], name="ticket_of_assignee"),
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.title}"

    def save(self, *args, **kwargs) -> None:
        """Save; the times from which the ticket is at risk follow from its due times."""
        self.response_at_risk_at = self.created_at + AT_RISK_SHARE * (self.response_due_at - self.created_at)
        self.resolution_at_risk_at = self.created_at + AT_RISK_SHARE * (self.resolution_due_at - self.created_at)
        super().save(*args, **kwargs)

    @property
    def number(self) -> str:
        return f"{self.NUMBER_PREFIX}-{self.pk}"

    @property
    def is_open(self) -> bool:
        return self.status not in (Ticket.Status.RESOLVED, Ticket.Status.CLOSED)

    @property
    def response_sla(self) -> Sla:
        pending = self.status == Ticket.Status.NEW
        return _sla(self.response_due_at, self.response_at_risk_at, None if pending else self.responded_at, pending)

    @property
    def resolution_sla(self) -> Sla:
        done = None if self.is_open else self.resolved_at
        return _sla(self.resolution_due_at, self.resolution_at_risk_at, done, self.is_open)

    @property
    def sla(self) -> Sla:
        """The worse of the targets that still run; once all is done, whether the resolution was in time."""
        running = [self.resolution_sla]
        if self.status == Ticket.Status.NEW:
            running.append(self.response_sla)
        return min(running, key=list(Sla).index)

    @transaction.atomic
    def change_status(self, status: str, user) -> bool:
        """Set the status and say so in the history; False when it was that already.

        Reads and writes these columns alone, so that a revision by the desk at the same time is not undone.
        """
        columns = ["status", "responded_at", "resolved_at"]
        self.refresh_from_db(fields=columns, from_queryset=Ticket.objects.select_for_update())
        if self.status == status:
            return False
        before, self.status = self.status, status
        if before == Ticket.Status.NEW:
            self.responded_at = timezone.now()
        self.resolved_at = None if self.is_open else self.resolved_at or timezone.now()
        self.save(update_fields=[*columns, "updated_at"])
        self.events.create(kind=TicketEvent.Kind.STATUS_CHANGED, data={"from": before, "to": status}, user=user)
        return True

    @transaction.atomic
    def assign(self, assignee, user) -> bool:
        """Give the ticket to somebody, or to nobody, and say so in the history; False when it was theirs already."""
        row = Ticket.objects.select_for_update(of=("self",)).select_related("assignee").get(pk=self.pk)
        if row.assignee == assignee:
            return False
        self.assignee = assignee
        self.save(update_fields=["assignee", "updated_at"])
        names = {"from": str(row.assignee or ""), "to": str(assignee or "")}
        self.events.create(kind=TicketEvent.Kind.ASSIGNED, data=names, user=user)
        return True

    def record(self, kind: "TicketEvent.Kind", turn_id: int | None = None, **data) -> "TicketEvent":
        """Append to the ticket's history."""
        return self.events.create(kind=kind, turn_id=turn_id, data=data)

    def report(self) -> dict:
        """The ticket as the `supportdesk` object of a completion shows it."""
        return {
            "id": self.number,
            "type": self.type,
            "category": self.category,
            "impact": self.impact,
            "urgency": self.urgency,
            "priority": self.priority,
            "team": self.team,
            "escalated": self.escalated,
            "summary": self.summary,
            "facts": self.facts,
            "missing": self.missing,
            "status": self.status,
            "evidence": self.evidence,
        }


def _sla(due_at: datetime, at_risk_at: datetime | None, done_at: datetime | None, is_pending: bool) -> Sla:
    now = timezone.now()
    if (done_at or (now if is_pending else due_at)) > due_at:
        return Sla.BREACHED
    if not is_pending:
        return Sla.MET
    return Sla.AT_RISK if at_risk_at and now >= at_risk_at else Sla.ON_TIME


class TicketEvent(models.Model):
    """What happened to a ticket. Append-only."""

    class Kind(models.TextChoices):
        CREATED = "created", "Created"
        REVISED = "revised", "Revised"
        STATUS_CHANGED = "status_changed", "Status changed"
        ASSIGNED = "assigned", "Assigned"
        COMMENT = "comment", "Comment"

    ticket = models.ForeignKey(Ticket, on_delete=models.CASCADE, related_name="events")
    kind = models.CharField(max_length=20, choices=Kind.choices)
    data = models.JSONField(default=dict, blank=True)
    turn = models.ForeignKey(Turn, on_delete=models.SET_NULL, null=True, blank=True, related_name="ticket_events")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="ticket_events"
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}, {self.created_at:%Y-%m-%d %H:%M}"

    def save(self, *args, **kwargs) -> None:
        if self.pk:
            raise ValidationError("Events are append-only.")
        super().save(*args, **kwargs)


class Review(models.Model):
    """A reviewer's verdict on what the desk decided: of one ticket, or of a conversation that has none."""

    class Verdict(models.TextChoices):
        RIGHT = "right", "Right"
        CORRECTED = "corrected", "Should have been different"

    CORRECTIONS = ("type", "category", "impact", "urgency", "team")

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="reviews")
    ticket = models.ForeignKey(Ticket, on_delete=models.CASCADE, null=True, blank=True, related_name="reviews")
    reviewer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="ticket_reviews"
    )
    verdict = models.CharField(max_length=20, choices=Verdict.choices)
    # What it should have been; empty: as the desk decided.
    type = models.CharField(max_length=20, choices=_choices(RequestType), blank=True)
    category = models.CharField(max_length=20, choices=CATEGORY_CHOICES, blank=True)
    impact = models.CharField(max_length=10, choices=LEVEL_CHOICES, blank=True)
    urgency = models.CharField(max_length=10, choices=LEVEL_CHOICES, blank=True)
    team = models.CharField(max_length=100, blank=True)
    comment = models.TextField(max_length=5000, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ["-pk"]
        constraints = [
            # A reviewer who looks again changes their verdict.
            models.UniqueConstraint(fields=["ticket", "reviewer"], name="one_review_per_ticket_and_reviewer"),
            models.UniqueConstraint(
                fields=["conversation", "reviewer"],
                condition=Q(ticket=None),
                name="one_review_per_conversation_and_reviewer",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_verdict_display()}, {self.created_at:%Y-%m-%d}"

    @property
    def corrections(self) -> dict[str, str]:
        return {name: getattr(self, name) for name in self.CORRECTIONS if getattr(self, name)}

    def clean(self) -> None:
        if self.verdict == self.Verdict.RIGHT and self.corrections:
            raise ValidationError("Choose “Should have been different” to record corrections.")
        if self.verdict == self.Verdict.CORRECTED and not self.corrections:
            raise ValidationError("Say what should have been different: at least one of the fields.")


class KnowledgeArticle(models.Model):
    """An answer to a how-to question."""

    slug = models.SlugField(unique=True)
    title = models.CharField(max_length=200)
    body = models.TextField(help_text="Markdown.")
    language = models.CharField(max_length=10, default="en")
    keywords = models.CharField(max_length=300, blank=True, help_text="Other words people use for it.")
    published = models.BooleanField(default=True)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title
