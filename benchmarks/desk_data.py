"""Fills a scratch database with a year of a busy desk: a few real conversations, copied many times over.

The conversations are held through the API with the built-in engine, so that every copied row has the size and shape
that the desk itself gives it; the copies differ in time, requester, listing, outcome and a few words.
"""

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import cycle, islice
from statistics import mean

from asgiref.sync import async_to_sync
from django.db import models, transaction
from django.test import AsyncClient
from django.utils import timezone

from workflows.models import Conversation, Message, ModelListing, NodeRun, Turn
from workflows.support_desk import publishing
from workflows.support_desk.models import Ticket, TicketEvent, TriagePolicy

SCRIPTS = [
    ["Hello", "My laptop does not work", "A ThinkPad T14, it shows a blue screen when I start it", "Since this morning",
     "It is the one in office 4.12", "Thank you", "Any news on my ticket?"],
    ["Nobody on the 3rd floor can reach the internet since this morning", "About 40 people", "Wi-Fi and cable both",
     "Is somebody on it?", "Thanks"],
    ["I clicked a link in a strange mail and entered my password", "It was my work account, an hour ago",
     "I have changed it now", "What else should I do?", "Thanks"],
    ["I need access to the finance share", "Read access is enough", "My manager is informed", "When will it be done?"],
    ["How do I connect to the VPN?", "That did not help", "It says authentication failed", "On Windows 11",
     "The client is the usual one", "Please make a ticket"],
    ["Excel crashes every time I open the budget file", "Microsoft 365 on Windows 11", "Only that one file",
     "It began on Monday", "I can work with a copy for now", "ok"],
    ["It is not working", "The printer next to the kitchen", "It prints blank pages", "Floor 2", "No hurry"],
    ["I would like a second monitor", "24 inches, for my desk in Berlin", "Cost centre 4711", "Thank you"],
    ["Ich komme nicht mehr in mein Konto", "Seit heute Morgen", "Das Passwort ist richtig, aber es wird abgelehnt",
     "Ich kann gar nicht arbeiten", "Danke"],
    ["My second monitor flickers", "A Dell U2720Q on the dock", "Since the update", "It is only annoying",
     "Also, I need a new headset", "Never mind the headset"],
    ["I want to talk to a person", "My phone does not ring", "Since yesterday", "Please call me back", "Thanks"],
]  # fmt: skip
MEAN_LENGTH = mean(map(len, SCRIPTS))
NAMES = ["Accounting", "Sales", "Front desk", "Plant 2", "Legal", "Human resources", "Purchasing", "Marketing"]
LISTINGS = ["support-desk", "plant-desk", "after-hours-desk"]
CHUNK = 500  # conversations written in one transaction


@dataclass
class Original:
    """One real conversation with all that belongs to it, to be copied."""

    conversation: Conversation
    messages: Sequence[Message]
    turns: Sequence[Turn]
    node_runs: Sequence[NodeRun]
    tickets: Sequence[Ticket]
    events: Sequence[TicketEvent]

    @classmethod
    def of(cls, conversation: Conversation) -> "Original":
        tickets = list(conversation.tickets.order_by("pk"))
        return cls(
            conversation,
            list(conversation.messages.order_by("pk")),
            list(conversation.turns.order_by("pk")),
            list(NodeRun.objects.filter(turn__conversation=conversation)),
            tickets,
            list(TicketEvent.objects.filter(ticket__in=tickets)),
        )


def fill(conversations: int, messages: int, days: int, api_key: str) -> None:
    """Write about so many conversations and messages, spread over the days before now as working hours are."""
    random.seed(1)
    template = ModelListing.objects.get(model_id=LISTINGS[0])
    for model_id in LISTINGS[1:]:
        ModelListing.objects.create(model_id=model_id, name=model_id, workflow=template.workflow)
    originals = [_hold(script, messages // conversations, api_key) for script in SCRIPTS]
    publishing.copy_to_draft(TriagePolicy.objects.published())
    starts = iter(sorted(_start_within(days) for _ in range(conversations)))
    written = 0
    while chunk := list(islice(starts, CHUNK)):
        _write_copies(originals, chunk)
        written += len(chunk)
        if written % (CHUNK * 20) == 0:
            print(f"{written} conversations", flush=True)


def _start_within(days: int) -> datetime:
    """A moment of the last days: mostly on weekdays between 8 and 18 o'clock, sometimes not."""
    while True:
        moment = timezone.now() - timedelta(days=random.uniform(0.01, days))
        if (moment.weekday() < 5 and 8 <= moment.hour < 18) or random.random() < 0.05:
            return moment


def _hold(script: Sequence[str], length: int, api_key: str) -> Original:
    """Hold a conversation of about so many messages, through the API's front door."""
    history, conversation_id = [], ""
    prompts = islice(cycle(script), round(len(script) * length / 2 / MEAN_LENGTH))
    for prompt in prompts:
        history.append({"role": "user", "content": prompt})
        response = async_to_sync(AsyncClient().post)(
            "/v1/chat/completions",
            data=json.dumps({"model": LISTINGS[0], "messages": history, "user": script[0][:20]}),
            content_type="application/json",
            headers={"authorization": f"Bearer {api_key}", "host": "127.0.0.1"},
        )
        completion = response.json()
        conversation_id = completion["supportdesk"]["conversation"]
        history.append(completion["choices"][0]["message"])
    return Original.of(Conversation.objects.get(public_id=conversation_id))


@transaction.atomic
def _write_copies(originals: Sequence[Original], starts: Sequence[datetime]) -> None:
    """Copy a random original to each of these moments, one `bulk_create` for each kind of row."""
    listings = {listing.model_id: listing for listing in ModelListing.objects.filter(model_id__in=LISTINGS)}
    chosen = [(random.choice(originals), start) for start in starts]
    conversations = [_conversation(original, start, listings) for original, start in chosen]
    Conversation.objects.bulk_create(conversations)
    pairs = list(zip((original for original, _ in chosen), conversations, strict=True))
    messages = _copy_messages(pairs)
    turns = _copy_turns(pairs, messages)
    NodeRun.objects.bulk_create(
        _copy(run, conversation, original, turn_id=turns[number, run.turn_id].pk)
        for number, (original, conversation) in enumerate(pairs)
        for run in original.node_runs
    )
    _copy_tickets(pairs, turns)


def _conversation(original: Original, start: datetime, listings: dict[str, ModelListing]) -> Conversation:
    name = random.choice(NAMES)
    number = random.randrange(5000)
    conversation = _copy(original.conversation, None, original)
    conversation.public_id = Conversation._meta.get_field("public_id").get_default()
    conversation.created_at = start
    conversation.last_activity_at = start + (
        original.conversation.last_activity_at - original.conversation.created_at
    ) * random.randint(100, 2000)
    conversation.listing = listings[random.choices(LISTINGS, [70, 20, 10])[0]]
    conversation.channel = random.choice(Conversation.Channel.values)
    conversation.requester_id = f"person-{number}"
    conversation.requester_name = f"{name} {number}"
    conversation.requester_email = f"person-{number}@example.org"
    conversation.title = f"{original.messages[0].content[:60]} ({name} {number})"
    conversation.flagged = random.random() < 0.005
    return conversation


def _copy_messages(pairs: Sequence[tuple[Original, Conversation]]) -> dict[tuple[int, int], Message]:
    """One after the other along each conversation, because a message names its parent."""
    copies: dict[tuple[int, int], Message] = {}
    for position in range(max(len(original.messages) for original, _ in pairs)):
        level = {}
        for number, (original, conversation) in enumerate(pairs):
            if position < len(original.messages):
                row = original.messages[position]
                copy = _copy(row, conversation, original, conversation_id=conversation.pk)
                copy.parent_id = copies[number, row.parent_id].pk if row.parent_id else None
                copy.path_hash = f"{random.getrandbits(256):064x}"
                copy.content += f" (PC-{random.randrange(90000)})" if row.role == Message.Role.USER else ""
                level[number, row.pk] = copy
        Message.objects.bulk_create(level.values())
        copies |= level
    return copies


def _copy_turns(
    pairs: Sequence[tuple[Original, Conversation]], messages: dict[tuple[int, int], Message]
) -> dict[tuple[int, int], Turn]:
    copies = {}
    for number, (original, conversation) in enumerate(pairs):
        for row in original.turns:
            turn = _copy(row, conversation, original, conversation_id=conversation.pk)
            turn.public_id = Turn._meta.get_field("public_id").get_default()
            turn.prompt_id = messages[number, row.prompt_id].pk
            turn.reply_id = messages[number, row.reply_id].pk
            turn.engine = random.choices(["builtin", "openai"], [3, 1])[0]
            turn.language_model = "gpt-5-mini" if turn.engine == "openai" else ""
            turn.first_text_ms = round(random.lognormvariate(7, 0.4) if turn.language_model else row.first_text_ms)
            luck = random.random()
            if luck < 0.01:
                turn.status, turn.error = Turn.Status.FAILED, "The workflow took too long."
            elif luck < 0.025:
                turn.status = Turn.Status.INTERRUPTED
            elif luck < 0.06 and turn.language_model:
                turn.fallback_reason = "The language model did not answer in time."
            copies[number, row.pk] = turn
    Turn.objects.bulk_create(copies.values())
    return copies


def _copy_tickets(pairs: Sequence[tuple[Original, Conversation]], turns: dict[tuple[int, int], Turn]) -> None:
    copies = {}
    for number, (original, conversation) in enumerate(pairs):
        for row in original.tickets:
            ticket = _copy(row, conversation, original, conversation_id=conversation.pk)
            ticket.seconds_to_ticket = random.randint(20, 600) if row.seconds_to_ticket is not None else None
            if timezone.now() - ticket.created_at > timedelta(days=random.expovariate(1 / 2)):
                ticket.status = random.choice([Ticket.Status.RESOLVED, Ticket.Status.CLOSED])
                ticket.responded_at = ticket.resolved_at = ticket.resolution_due_at
            else:
                ticket.status = random.choice([Ticket.Status.NEW, Ticket.Status.IN_PROGRESS, Ticket.Status.WAITING])
            copies[number, row.pk] = ticket
    Ticket.objects.bulk_create(copies.values())
    TicketEvent.objects.bulk_create(
        _copy(
            row,
            conversation,
            original,
            ticket_id=copies[number, row.ticket_id].pk,
            turn_id=turns[number, row.turn_id].pk if row.turn_id else None,
        )
        for number, (original, conversation) in enumerate(pairs)
        for row in original.events
    )


def _copy(row: models.Model, conversation: Conversation | None, original: Original, **changes) -> models.Model:
    """A new row with the same values, its times moved to the copied conversation's."""
    shift = conversation.created_at - original.conversation.created_at if conversation else timedelta(0)
    values = {}
    for field in _copied_fields(row):
        value = getattr(row, field.attname)
        values[field.attname] = value + shift if isinstance(value, datetime) else value
    return type(row)(**values | changes)


def _copied_fields(row: models.Model) -> Iterator[models.Field]:
    return (field for field in row._meta.concrete_fields if not field.primary_key and not field.generated)
