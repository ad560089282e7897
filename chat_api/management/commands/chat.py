"""`manage.py chat`: talk to a listing in the terminal, on the same path as every other turn."""

import sys
from argparse import ArgumentParser
from collections.abc import Iterator

from asgiref.sync import async_to_sync
from django.core.management import BaseCommand, CommandError

from workflows.database import in_database
from workflows.events import Delta, Failed, Finish
from workflows.exceptions import WorkflowError
from workflows.history import Caller, IncomingMessage, newest_message
from workflows.models import Conversation
from workflows.turn_store import TurnRequest
from workflows.turns import start_turn


class Command(BaseCommand):
    help = (
        "Chat with a listing. TEXT is the first message; more are read from the terminal, or without TEXT from stdin."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("text", nargs="?", default="")
        parser.add_argument("--listing", default="support-desk", help="Model id of the listing.")
        parser.add_argument("--conversation", default="", help="Go on in this conversation.")

    def handle(self, *args, text: str, listing: str, conversation: str, **options) -> None:
        try:
            for line in self._lines(text):
                conversation = async_to_sync(self._say)(line, listing, conversation)
        except WorkflowError as error:
            raise CommandError(str(error)) from error
        if conversation:
            self.stderr.write(f"\n(Go on with: manage.py chat --conversation {conversation} TEXT)")

    def _lines(self, text: str) -> Iterator[str]:
        if text.strip():
            yield text
        if text.strip() and not sys.stdin.isatty():
            return
        if sys.stdin.isatty():
            self.stderr.write("(An empty line ends the chat.)")
        while line := self._read_line():
            yield line

    def _read_line(self) -> str:
        """The next line of the person; an empty one, or the end of the input, ends the chat."""
        try:
            return input("\n> " if sys.stdin.isatty() else "").strip()
        except (EOFError, KeyboardInterrupt):
            return ""

    async def _say(self, text: str, listing: str, conversation: str) -> str:
        """One turn; returns the conversation's id."""
        after = await in_database(newest_message, conversation) if conversation else None
        caller = Caller(channel=Conversation.Channel.TERMINAL, conversation_id=conversation, after=after)
        turn = await start_turn(TurnRequest(listing, [IncomingMessage("user", text)], caller))
        async for events in turn.subscription.batches():
            for event in events:
                match event:
                    case Delta():
                        self.stdout.write(event.text, ending="")
                        self.stdout.flush()
                    case Finish():
                        self.stdout.write("")
                    case Failed():
                        raise CommandError(event.message)
        return turn.conversation_id
