"""Which conversation, and which branch of it, a client's messages belong to.

Chat-completions clients resend their whole history, so the client's messages are the truth, and a message is known
again by the hash of the path that leads to it, made of the hash before, the role and the text. One lookup finds the
place of a new prompt: a longer history continues a branch, the same history again is a regenerate, a changed one is a
new branch. System messages take part in no hash, and hashes are taken before secrets are masked, because the client
will resend what it sent. They are keyed with the site's secret key, so that nobody can try out secrets on the table;
with a new key, earlier histories are imported anew.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from itertools import pairwise
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet
from django.db.models.functions import Left
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.text import Truncator

from workflows.database import one_at_a_time
from workflows.exceptions import ConversationNotFound
from workflows.models import Conversation, Message, ModelListing, Turn
from workflows.secrets import mask_secrets

# The same first message from the same named person is a regenerate for this long, and a new conversation after it.
SAME_OPENING = timedelta(hours=1)
# An SDK gives up waiting after ten minutes and then retries.
RETRY_WINDOW = timedelta(minutes=15)
TITLE_LENGTH = 80


@dataclass(frozen=True)
class IncomingMessage:
    """A message as a client sent it, its text parts joined."""

    role: str
    content: str
    name: str = ""
    tool_calls: list | None = None

    @cached_property
    def masked(self) -> str:
        """The content as it is stored and shown to engines: without its secrets."""
        return mask_secrets(self.content)[0]


@dataclass(frozen=True)
class Requester:
    """The person behind a request, as the client names them; all empty when it does not."""

    id: str = ""
    name: str = ""
    email: str = ""
    role: str = ""


@dataclass(frozen=True)
class Caller:
    """Whose conversations a request may see: never across API keys, users or end users."""

    channel: str = Conversation.Channel.API
    api_key_id: int | None = None
    user_id: int | None = None
    requester: Requester = Requester()
    chat_id: str = ""
    conversation_id: str = ""
    after: int | None = None  # the message (its row) that the new ones follow, for callers that keep no history
    again: int | None = None  # the message (its row) to answer once more, for callers that keep no history
    is_retry: bool = False
    opens_new: bool = False  # a first message, alone, always opens a conversation: these callers name theirs

    def conversations(self, listing: ModelListing) -> QuerySet[Conversation]:
        return Conversation.objects.filter(
            hidden_at=None,
            listing=listing,
            api_key_id=self.api_key_id,
            user_id=self.user_id,
            requester_id=self.requester.id,
        )


def path_hashes(messages: Sequence[IncomingMessage], before: str = "") -> list[str]:
    """The hash of the path that ends at each message. Surrounding white space and line-end styles do not count."""
    hashes = []
    for message in messages:
        content = "\n".join(message.content.splitlines()).strip()
        # Of tool calls only the ids: clients add fields to them when they send them back.
        calls = [call.get("id") for call in message.tool_calls or []]
        step = json.dumps([before, message.role, content, calls])
        before = salted_hmac("workflows.history", step.encode(), algorithm="sha256").hexdigest()
        hashes.append(before)
    return hashes


def place_prompt(
    caller: Caller, listing: ModelListing, messages: Sequence[IncomingMessage], continues: str = ""
) -> Message:
    """Store the messages that are new and return the row of the last one, which is to be answered.

    `continues` is what the client has of the answer already, when it wants more of it. Runs inside the transaction
    that opens the turn. Raises ConversationNotFound when the caller names a conversation or a message that it may not
    see.
    """
    if caller.again is not None:
        return _stored_message(caller, listing, caller.again)
    if caller.after is not None:
        return _place_after(caller, listing, messages)
    hashes = path_hashes(messages)
    # What two requests could compete for is the place after the same history, or a first message that opens a chat.
    one_at_a_time(caller.api_key_id, caller.user_id, caller.requester.id, caller.chat_id or hashes[-2:][0])
    conversation = _conversation_of(caller, listing, messages, hashes, continues)
    if conversation is None:
        conversation = _open_conversation(caller, listing, messages)
    known = _deepest_known(conversation, hashes)
    return _store(conversation, known, messages, hashes)


def _place_after(caller: Caller, listing: ModelListing, messages: Sequence[IncomingMessage]) -> Message:
    parent = _stored_message(caller, listing, caller.after)
    if caller.conversation_id not in ("", parent.conversation.public_id):
        raise ConversationNotFound("This message is not part of the conversation that was named.")
    hashes = path_hashes(messages, before=parent.path_hash)
    depth, known = _deepest_known(parent.conversation, hashes)
    return _store(parent.conversation, (depth, known or parent), messages, hashes)


def _stored_message(caller: Caller, listing: ModelListing, message_id: int) -> Message:
    rows = Message.objects.select_related("conversation").select_for_update(of=("self",))
    message = rows.filter(pk=message_id, conversation__in=caller.conversations(listing)).first()
    if message is None:
        raise ConversationNotFound("No such message exists for this caller.")
    return message


def _conversation_of(
    caller: Caller, listing: ModelListing, messages: Sequence[IncomingMessage], hashes: list[str], continues: str
) -> Conversation | None:
    conversations = caller.conversations(listing)
    if caller.conversation_id:
        conversation = conversations.filter(public_id=caller.conversation_id).first()
        if conversation is None:
            raise ConversationNotFound(f"No conversation '{caller.conversation_id}' exists for this caller.")
        return conversation
    if caller.chat_id:
        return conversations.filter(client_chat_id=caller.chat_id).first()
    if caller.api_key_id is None and caller.user_id is None:
        return None  # a terminal: nobody to recognise
    if continues:
        return _same_reply(conversations, hashes[-1], continues)
    if len(messages) == 1:
        return _same_opening(caller, conversations, hashes[0])
    return _same_history(caller, conversations, messages, hashes)


def _same_reply(conversations: QuerySet, prompt_hash: str, continues: str) -> Conversation | None:
    """The conversation whose reply is to be continued; the client may have less of it than was stored."""
    replies = Message.objects.filter(
        role=Message.Role.ASSISTANT,
        parent__path_hash=prompt_hash,
        conversation__in=conversations,
    )
    replies = _beginning_with(continues, replies, "content")
    reply = replies.select_related("conversation").order_by("-pk").first()
    return reply.conversation if reply else None


def _same_opening(caller: Caller, conversations: QuerySet, prompt_hash: str) -> Conversation | None:
    """A conversation that the same named person opened with the same words just now, or that is being retried."""
    is_known = caller.requester.id or caller.user_id
    if not caller.is_retry and (caller.opens_new or not is_known):
        return None
    window = SAME_OPENING if caller.requester.id or caller.user_id else RETRY_WINDOW
    opening = Message.objects.filter(
        conversation__in=conversations,
        parent=None,
        path_hash=prompt_hash,
        created_at__gte=timezone.now() - window,
    )
    message = opening.select_related("conversation").order_by("-pk").first()
    return message.conversation if message else None


def _same_history(
    caller: Caller, conversations: QuerySet, messages: Sequence[IncomingMessage], hashes: list[str]
) -> Conversation | None:
    """The conversation that holds the history before the prompt.

    Two people may hold equal histories under one key. One that nobody has continued is taken first, so that no
    one's follow-up lands in another's ticket; a retry, though, belongs where its prompt already is.
    """
    rows = Message.objects.filter(conversation=OuterRef("conversation"))
    matches = Message.objects.filter(path_hash=hashes[-2], conversation__in=conversations).annotate(
        continued=Exists(rows.filter(parent__path_hash=hashes[-2])),
        has_prompt=Exists(rows.filter(path_hash=hashes[-1])),
    )
    order = ("-has_prompt", "continued") if caller.is_retry else ("continued", "-has_prompt")
    match = matches.select_related("conversation").order_by(*order, "-pk").first()
    if match is not None:
        return match.conversation
    return _stopped_history(conversations, messages, hashes)


def _stopped_history(
    conversations: QuerySet, messages: Sequence[IncomingMessage], hashes: list[str]
) -> Conversation | None:
    """The conversation whose last reply the client stopped: it then holds less of that reply than was stored."""
    if len(messages) < 3 or messages[-2].role != Message.Role.ASSISTANT:
        return None
    stopped = Turn.objects.filter(
        status=Turn.Status.INTERRUPTED,
        prompt__path_hash=hashes[-3],
        conversation__in=conversations,
    )
    stopped = _beginning_with(messages[-2].content, stopped, "reply__content")
    turn = stopped.select_related("conversation").order_by("-pk").first()
    return turn.conversation if turn else None


def _beginning_with(text: str, rows: QuerySet, field: str) -> QuerySet:
    """Rows whose text begins so. Not `startswith`: SQLite limits the length of its patterns and ignores case."""
    text = mask_secrets(text.strip())[0]
    return rows.annotate(beginning=Left(field, len(text))).filter(beginning=text) if text else rows


def _open_conversation(caller: Caller, listing: ModelListing, messages: Sequence[IncomingMessage]) -> Conversation:
    return Conversation.objects.create(
        listing=listing,
        channel=caller.channel,
        client_chat_id=caller.chat_id,
        requester_id=caller.requester.id,
        requester_name=caller.requester.name,
        requester_email=caller.requester.email,
        requester_role=caller.requester.role,
        api_key_id=caller.api_key_id,
        user_id=caller.user_id,
        title=title_of(messages),
    )


def _masked(value: Any) -> Any:
    """A JSON value with the secrets in its texts masked."""
    match value:
        case str():
            return mask_secrets(value)[0]
        case list():
            return [_masked(item) for item in value]
        case dict():
            return {key: _masked(item) for key, item in value.items()}
    return value


def title_of(messages: Sequence[IncomingMessage]) -> str:
    """What the person said first, shortened."""
    first = next((message.masked for message in messages if message.role == Message.Role.USER), "")
    return Truncator(" ".join(first.split())).chars(TITLE_LENGTH)


def append_messages(conversation: Conversation, messages: Sequence[IncomingMessage]) -> Message:
    """Add messages to the end of the latest branch, for no turn to answer; returns the last one."""
    newest = conversation.newest_message()
    return _store(conversation, (0, newest), messages, path_hashes(messages, newest.path_hash if newest else ""))


def _deepest_known(conversation: Conversation, hashes: list[str]) -> tuple[int, Message | None]:
    """How many of the messages are stored already, and the row of the last of those."""
    depths = {path_hash: depth for depth, path_hash in enumerate(hashes, start=1)}
    # From the end: nearly always the prompt's parent is known, and that is the first of at most a few rows.
    for chunk in (hashes[-2:], hashes):
        rows = conversation.messages.filter(path_hash__in=chunk).order_by("-pk")
        known = max(rows, key=lambda row: depths[row.path_hash], default=None)
        if known is not None:
            return depths[known.path_hash], known
    return 0, None


def _store(
    conversation: Conversation,
    known: tuple[int, Message | None],
    messages: Sequence[IncomingMessage],
    hashes: list[str],
) -> Message:
    """Add what is new below the known message, in few queries however much it is; returns the last message."""
    depth, last = known
    rows = [
        Message(
            conversation=conversation,
            role=message.role,
            content=message.masked,
            name=message.name,
            tool_calls=_masked(message.tool_calls),
            path_hash=path_hash,
        )
        for message, path_hash in zip(messages[depth:], hashes[depth:], strict=True)
    ]
    if not rows:
        return last
    rows[0].parent = last
    Message.objects.bulk_create(rows)
    for parent, row in pairwise(rows):
        row.parent = parent
    Message.objects.bulk_update(rows[1:], ["parent"], batch_size=200)
    return rows[-1]


def newest_message(conversation: str) -> int | None:
    """The newest message of the conversation with this public id, for an edge that goes on where it ended."""
    rows = Message.objects.filter(conversation__public_id=conversation).order_by("-pk")
    return rows.values_list("pk", flat=True).first()
