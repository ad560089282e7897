"""`manage.py evaluate`: play labelled conversations on the path of every turn, and print how well the desk did."""

import json
from argparse import ArgumentParser
from pathlib import Path

from asgiref.sync import async_to_sync
from django.core.management import BaseCommand, CommandError
from django.core.serializers.json import DjangoJSONEncoder

from workflows.database import in_database
from workflows.events import Delta, Failed, Finish
from workflows.exceptions import WorkflowError
from workflows.history import Caller, IncomingMessage, newest_message
from workflows.models import Checkpoint, CheckpointWrite, Conversation, Message, NodeRun, Turn
from workflows.support_desk.evaluation import Case, Played, load_cases, print_report
from workflows.support_desk.models import Ticket, TicketEvent
from workflows.support_desk.sentences import sentences_in
from workflows.support_desk.tickets import published_policy
from workflows.turn_store import TurnRequest
from workflows.turns import start_turn

MOST_QUESTIONS = 6  # clarifying and detail questions that the policy allows


class Command(BaseCommand):
    help = "Play labelled conversations (JSON Lines, see docs/evaluation.md) and print a table of scores."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--listing", default="support-desk", help="Model id of the listing that is evaluated.")
        parser.add_argument("--set", default="", help="Only the cases of this set.")
        parser.add_argument("--failures", action="store_true", help="Print every case that was not as expected.")
        parser.add_argument("--keep", action="store_true", help="Keep the conversations and tickets that this makes.")

    def handle(self, *args, file: Path, listing: str, set: str, failures: bool, keep: bool, **options) -> None:
        try:
            # Not splitlines(), which also splits inside a message that holds one of Unicode's other line ends.
            cases = load_cases(file.read_text(encoding="utf-8-sig").split("\n"))
        except (OSError, UnicodeDecodeError, ValueError) as error:
            raise CommandError(f"{file}: {error}") from error
        cases = [case for case in cases if not set or case.set == set]
        if not cases:
            raise CommandError(f"{file}: no cases{f' in the set {set}' if set else ''}.")
        played = [self._play(case, listing, keep) for case in cases]
        if failures:
            self._print_failures(played)
        print_report(played, published_policy().matrix, self.stdout)

    def _play(self, case: Case, listing: str, keep: bool) -> Played:
        played = Played(case)
        try:
            conversation = async_to_sync(_play)(played, listing)
        except WorkflowError as error:
            raise CommandError(f"{case.id}: {error}") from error
        played.leaks = _find_leaks(conversation, case.secrets)
        played.leaks += ["a reply" for secret in case.secrets if any(secret in reply for reply in played.replies)]
        if not keep:
            Conversation.objects.filter(public_id=conversation).delete()
        return played

    def _print_failures(self, played: list[Played]) -> None:
        for item in played:
            if lines := item.mismatches():
                self.stdout.write(f"{item.case.id}: {' / '.join(item.case.messages)}")
                self.stdout.write("".join(f"    {line}\n" for line in lines))


async def _play(played: Played, listing: str) -> str:
    """Say everything that the case says, then give up for as long as the desk asks; returns the conversation's id."""
    conversation = ""
    give_up = sentences_in(played.case.language).GIVE_UP
    for text in [*played.case.messages, *[give_up] * MOST_QUESTIONS]:
        if len(played.replies) >= len(played.case.messages) and not played.outcomes[-1]["asking"]:
            break
        conversation = await _say(played, text, listing, conversation)
    return conversation


async def _say(played: Played, text: str, listing: str, conversation: str) -> str:
    after = await in_database(newest_message, conversation)
    caller = Caller(channel=Conversation.Channel.TERMINAL, conversation_id=conversation, after=after)
    turn = await start_turn(TurnRequest(listing, [IncomingMessage("user", text)], caller))
    pieces = []
    async for events in turn.subscription.batches():
        for event in events:
            match event:
                case Delta():
                    pieces.append(event.text)
                case Finish():
                    played.outcomes.append(event.outcome)
                case Failed():
                    raise CommandError(f"{played.case.id}: {event.message}")
    played.replies.append("".join(pieces))
    return turn.conversation_id


def _find_leaks(conversation: str, secrets: list[str]) -> list[str]:
    """The tables in which a pasted secret of this conversation can be found."""
    places = []
    for model, path in _PLACES.items() if secrets else ():
        rows = model.objects.filter(**{path: conversation}).values_list()
        stored = "\n".join(as_text(value) for row in rows for value in row)
        places += [model._meta.verbose_name for secret in secrets if secret in stored]
    return places


def as_text(value: object) -> str:
    """A stored value as searchable text."""
    if isinstance(value, bytes | memoryview):
        return bytes(value).decode(errors="replace")  # a checkpoint: its strings are UTF-8
    return value if isinstance(value, str) else json.dumps(value, cls=DjangoJSONEncoder, ensure_ascii=False)


_PLACES = {
    Conversation: "public_id",
    Message: "conversation__public_id",
    Turn: "conversation__public_id",
    NodeRun: "turn__conversation__public_id",
    Checkpoint: "conversation__public_id",
    CheckpointWrite: "conversation__public_id",
    Ticket: "conversation__public_id",
    TicketEvent: "ticket__conversation__public_id",
}
