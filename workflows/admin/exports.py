"""Conversations as files: CSV with a line for each message, JSON Lines with one for each conversation."""

import csv
import json
from io import StringIO

from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import QuerySet

from workflows.models import Conversation, Message

EXPORTED_AT_MOST = 2000  # conversations: a file is made in memory
COLUMNS = (
    "conversation", "listing", "channel", "status", "language", "requester_id", "requester_name", "requester_email",
    "message", "parent", "time", "role", "text",
)  # fmt: skip
SPREADSHEETS_READ_UTF_8 = "\ufeff"  # Excel takes a file without this mark for one in the letters of its own country
# A spreadsheet takes a cell that begins like this for a formula and runs it.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def as_csv(conversations: QuerySet[Conversation]) -> str:
    """The messages of these conversations, in order, safe to be opened by a spreadsheet."""
    file = StringIO()
    file.write(SPREADSHEETS_READ_UTF_8)
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    for conversation in _with_messages(conversations):
        for message in conversation.messages.all():
            writer.writerow(map(_as_cell, _row(conversation, message)))
    return file.getvalue()


def as_json_lines(conversations: QuerySet[Conversation]) -> str:
    """A JSON object for each conversation, with its messages (a tree: `parent` names the one before) and turns."""
    turns = _with_messages(conversations).prefetch_related("turns__workflow")
    lines = [json.dumps(_as_object(row), ensure_ascii=False, cls=DjangoJSONEncoder) + "\n" for row in turns]
    return "".join(lines)


def _with_messages(conversations: QuerySet[Conversation]) -> QuerySet[Conversation]:
    return conversations.select_related("listing").prefetch_related("messages")


def _row(conversation: Conversation, message: Message) -> list:
    return [
        conversation.public_id,
        conversation.listing.model_id,
        conversation.channel,
        conversation.status,
        conversation.language,
        conversation.requester_id,
        conversation.requester_name,
        conversation.requester_email,
        message.pk,
        message.parent_id or "",
        message.created_at.isoformat(),
        message.role,
        message.content,
    ]


def _as_cell(value: object) -> str:
    """Text that a spreadsheet shows and never computes: an apostrophe before what looks like a formula."""
    text = str(value)
    return f"'{text}" if text.lstrip(" ").startswith(FORMULA_STARTS) else text


def _as_object(conversation: Conversation) -> dict:
    names = ("status", "channel", "language", "title", "requester_id", "requester_name", "requester_email", "flagged")
    return {
        "id": conversation.public_id,
        "listing": conversation.listing.model_id,
        **{name: getattr(conversation, name) for name in names},
        "created_at": conversation.created_at,
        "messages": [
            {
                "id": message.pk,
                "parent": message.parent_id,
                "role": message.role,
                "content": message.content,
                "tool_calls": message.tool_calls,
                "created_at": message.created_at,
            }
            for message in conversation.messages.all()
        ],
        "turns": [
            {
                "id": turn.public_id,
                "prompt": turn.prompt_id,
                "reply": turn.reply_id,
                "status": turn.status,
                "workflow": turn.workflow.slug,
                "workflow_version": turn.workflow_version,
                "engine": turn.engine,
                "language_model": turn.language_model,
                "started_at": turn.started_at,
                "finished_at": turn.finished_at,
                "outcome": turn.outcome,
                "error": turn.error,
            }
            for turn in conversation.turns.all()
        ],
    }
