"""The chat page's socket: commands come in, what the page shows goes out.

The database is the truth. A page that opens a conversation, or comes back to it, gets a snapshot of it; what follows
are the numbered steps of the turn that runs. The channel layer only nudges: it says that there is news to read.
"""

import asyncio
import hashlib
import json
import logging
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

from channels.generic.websocket import AsyncWebsocketConsumer
from django.conf import settings
from django.http import parse_cookie
from django.utils.translation import gettext as _
from django.utils.translation import override
from pydantic import ValidationError

from chat_api import chat_state
from chat_api.chat_commands import (
    COMMANDS,
    Again,
    AnyCommand,
    Delete,
    ListConversations,
    Open,
    Rate,
    Refresh,
    Rename,
    Send,
    Solved,
    Stop,
)
from chat_api.nudges import conversation_group, viewer_group
from chat_api.page_language import language_of
from chat_api.rate_limit import count_request
from chat_api.viewers import Viewer, viewer_of_session
from workflows import registry, turns
from workflows.database import in_database
from workflows.events import Delta, Status, TicketWritten
from workflows.exceptions import ConversationNotFound, ModelNotFound, ShuttingDown, WorkflowError
from workflows.history import IncomingMessage
from workflows.markdown import render_growing_markdown
from workflows.models import Message
from workflows.turn_store import TurnRequest

logger = logging.getLogger(__name__)

STREAM_SECONDS = 0.08  # between two pictures of a growing text
LONG_TEXT = 4000
RENDER_SHARE = 0.2  # of the time may go into rendering it: a long text is shown less often

SIGNED_OUT, TOO_MANY = 4401, 4429  # why a socket is closed

# How many sockets each viewer has open in this process.
_sockets: Counter[str] = Counter()


class ChatError(Exception):
    """A command that cannot be carried out; `code` is for the page, the text for the person."""

    def __init__(self, code: str, message: str):
        self.code = code
        super().__init__(message)


class ChatConsumer(AsyncWebsocketConsumer):
    """One tab."""

    viewer: Viewer | None = None
    listening: asyncio.Task | None = None

    async def __call__(self, scope: dict, receive: Callable, send: Callable) -> None:
        """Channels calls `disconnect` only when the browser leaves; what must not outlive an exception ends here."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._stop_listening()
            if self.viewer is not None:
                _count_socket(self.viewer, -1)

    async def connect(self) -> None:
        cookies = _cookies(self.scope)
        self.session_key = cookies.get(settings.SESSION_COOKIE_NAME, "")
        self.language = language_of(cookies, dict(self.scope["headers"]))
        self.conversation = ""  # the one that is shown
        self.branch: int | None = None
        self.group = ""
        self.turn: int | None = None  # the one that is listened to
        self.stopping: set[asyncio.Task] = set()
        self.fingerprint = b""  # of the last snapshot
        self.showing = asyncio.Lock()  # snapshots are sent in the order in which they were read
        self.commands: Counter[int] = Counter()
        viewer = await in_database(viewer_of_session, self.session_key)
        if viewer is None:
            return await self._turn_away(SIGNED_OUT)
        if _sockets[viewer.key] >= settings.CHAT_SOCKETS_PER_VIEWER:
            return await self._turn_away(TOO_MANY)
        self.viewer = viewer
        _count_socket(viewer, 1)
        await self.channel_layer.group_add(viewer_group(viewer), self.channel_name)
        await self.accept()

    async def _is_still_there(self) -> bool:
        """Whether the session is still this viewer's; a socket whose person has signed out is closed."""
        viewer = await in_database(viewer_of_session, self.session_key)
        if viewer is not None and viewer.key == self.viewer.key:
            return True
        await self.close(SIGNED_OUT)
        return False

    async def _turn_away(self, code: int) -> None:
        """A browser is not told why a socket was refused, only why it was closed."""
        await self.accept()
        await self.close(code)

    async def disconnect(self, code: int) -> None:
        """The turn runs on; only this listener leaves."""
        self._stop_listening()
        if self.viewer is None:
            return
        await self.channel_layer.group_discard(viewer_group(self.viewer), self.channel_name)
        await self._join("")

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        if self.viewer is None:
            return
        with override(self.language):
            try:
                self._count_command()
                command = _parse(text_data)
                if await self._is_still_there():
                    await self._obey(command)
            except ChatError as error:
                await self._say_error(error.code, str(error), text_data)
            except ShuttingDown:
                await self._say_error("restarting", _("The desk is restarting."), text_data)
            except ConversationNotFound:
                await self._say_error("not_found", _("This does not exist, or it is not yours."), text_data)
            except ModelNotFound:
                await self._say_error("closed", _("This desk is closed at the moment."), text_data)
            except WorkflowError as error:
                await self._say_error("refused", str(error), text_data)
            except Exception:
                logger.exception("A command of the chat page failed.")
                await self._say_error("failed", _("Something went wrong. Please try again."), text_data)

    async def _obey(self, command: AnyCommand) -> None:
        viewer = self.viewer
        match command:
            case Open():
                await self._open(command.conversation, command.branch)
            case Refresh():
                await self._show(only_news=True)
                await self._say("pong")
            case ListConversations():
                found = await in_database(chat_state.conversation_list, viewer, command.search, command.limit)
                await self._say("conversations", **found)
            case Send():
                await self._send(command)
            case Again():
                await self._again(command.message)
            case Stop():
                self._stop_turn()
            case Rename():
                conversation = await in_database(chat_state.rename, viewer, command.conversation, command.title)
                await self._nudge(conversation.pk)
            case Delete():
                for turn in await in_database(chat_state.running_turns_of, viewer, command.conversation):
                    await turns.cancel(turn)
                conversation = await in_database(chat_state.delete, viewer, command.conversation)
                await self._nudge(conversation.pk)
            case Rate():
                given = {"rating": command.rating, "comment": command.comment}
                conversation = await in_database(chat_state.give_feedback, viewer, command.message, **given)
                await self._nudge(conversation.pk)
            case Solved():
                conversation = await in_database(chat_state.give_feedback, viewer, command.message, solved=True)
                await self._nudge(conversation.pk)

    # --- Turns ------------------------------------------------------------------------------------------------------

    async def _send(self, command: Send) -> None:
        if command.attachments:
            text = _("Files can't be attached yet. Please describe what they show, or paste the text.")
            raise ChatError("attachments", text)
        if not command.text.strip():
            raise ChatError("empty", _("The message is empty."))
        if len(command.text) > settings.CHAT_MESSAGE_CHARACTERS:
            text = _("The message is too long: at most %(limit)s characters.")
            raise ChatError("too_long", text % {"limit": settings.CHAT_MESSAGE_CHARACTERS})
        listing, place = command.listing, {"chat_id": command.chat}
        if command.conversation:
            conversation = await in_database(chat_state.find_conversation, self.viewer, command.conversation)
            listing = conversation.listing.model_id
            place = {"conversation_id": command.conversation, "after": command.after}
        elif not command.chat:
            raise ChatError("unreadable", _("The page and the desk do not understand each other. Please reload it."))
        await self._start_turn(
            TurnRequest(
                model_id=listing,
                messages=[IncomingMessage(Message.Role.USER, command.text)],
                caller=self.viewer.caller(**place),
                client_message_id=command.id,
                can_ask=True,
                is_detached=True,  # a tab that closes leaves the desk to finish
            )
        )

    async def _again(self, message_id: int) -> None:
        prompt = await in_database(chat_state.find_message, self.viewer, message_id, Message.Role.USER)
        await self._start_turn(
            TurnRequest(
                model_id=prompt.conversation.listing.model_id,
                messages=[IncomingMessage(Message.Role.USER, prompt.content)],
                caller=self.viewer.caller(again=prompt.pk),
                can_ask=True,
                is_detached=True,
            )
        )

    async def _start_turn(self, request: TurnRequest) -> None:
        used = await count_request(f"chat-{self.viewer.key}", settings.CHAT_MESSAGES_PER_MINUTE)
        if used.is_exceeded:
            text = _("That was a lot at once. Please go on in %(seconds)s seconds.") % {"seconds": used.reset_seconds}
            raise ChatError("too_fast", text)
        started = await turns.start_turn(request)
        started.subscription.leave()
        await self._open(started.conversation_id)
        await self._nudge(started.turn.conversation_id)

    def _stop_turn(self) -> None:
        if self.turn is not None:
            task = asyncio.ensure_future(turns.cancel(self.turn))
            self.stopping.add(task)
            task.add_done_callback(self.stopping.discard)

    # --- Showing ----------------------------------------------------------------------------------------------------

    async def _open(self, public_id: str, branch: int | None = None) -> None:
        self._stop_listening()
        self.conversation, self.branch = public_id, branch
        if not public_id:
            await self._join("")
        await self._show()

    async def _show(self, only_news: bool = False) -> None:
        """Send a snapshot of the conversation and listen to the turn that runs in it."""
        async with self.showing:
            if not self.conversation:
                return
            try:
                conversation, turn, state = await in_database(
                    chat_state.conversation_state, self.viewer, self.conversation, self.branch
                )
            except ConversationNotFound:
                gone, self.conversation = self.conversation, ""
                self._stop_listening()
                return await self._say("gone", conversation=gone)
            await self._join(f"conversation.{conversation.pk}")
            fingerprint = hashlib.sha256(json.dumps(state).encode()).digest()
            if not only_news or fingerprint != self.fingerprint:
                self.fingerprint = fingerprint
                await self._say("conversation", conversation=state)
            if turn is not None and turn != self.turn:
                self._stop_listening()
                self.turn = turn
                self.listening = asyncio.ensure_future(self._listen(turn))

    async def _show_news(self) -> None:
        if await self._is_still_there():
            await self._show(only_news=True)

    def _stop_listening(self) -> None:
        if self.listening is not None:
            self.listening.cancel()
        self.listening = self.turn = None

    async def _listen(self, turn_id: int) -> None:
        """Send the steps of a turn as they are made, then the snapshot that it leaves behind."""
        try:
            with override(self.language):
                started = await turns.listen(turn_id)
                if started is not None:
                    await self._tell(started)
            self.listening = self.turn = None
            if await self._is_still_there():
                await self._show()
        except Exception:
            logger.exception("A turn could not be shown.")
            await self.close()  # the page comes back by itself, to a new snapshot

    async def _tell(self, started: turns.StartedTurn) -> None:
        """Each step says after which event it comes and up to which it tells: a page that misses one asks anew."""
        graph = await in_database(_graph_of, started)
        number, text, lines = 0, "", []
        try:
            async for events in started.subscription.batches(pause=STREAM_SECONDS):
                if not events:
                    continue
                step: dict[str, Any] = {"turn": started.public_id, "after": number, "number": number + len(events)}
                number += len(events)
                nodes = [event.node for event in events if isinstance(event, Status)]
                if nodes:
                    step |= {"nodes": nodes, "doing": _(registry.describe_node(graph, nodes[-1]))}
                spent = time.perf_counter()
                if new := "".join(event.text for event in events if isinstance(event, Delta)):
                    text += new
                    before, lines = lines, (await _render(text)).split("\n")
                    keep = _common(before, lines)
                    step |= {"keep": keep, "html": "\n".join(lines[keep:])}
                spent = time.perf_counter() - spent
                await self._say("step", **step)
                if any(isinstance(event, TicketWritten) for event in events):
                    await self._show_news()
                await asyncio.sleep(max(0, spent / RENDER_SHARE - STREAM_SECONDS))
        finally:
            started.subscription.leave()

    # --- Nudges -----------------------------------------------------------------------------------------------------

    async def _nudge(self, conversation_id: int) -> None:
        """Tell every tab, this one too, that there is something new to read."""
        await self.channel_layer.group_send(conversation_group(conversation_id), {"type": "conversation.changed"})
        await self.channel_layer.group_send(viewer_group(self.viewer), {"type": "list.changed"})

    async def conversation_changed(self, message: dict) -> None:
        await self._show_news()

    async def list_changed(self, message: dict) -> None:
        await self._say("list_changed")

    async def _join(self, group: str) -> None:
        if group == self.group:
            return
        if self.group:
            await self.channel_layer.group_discard(self.group, self.channel_name)
        self.group = group
        if group:
            await self.channel_layer.group_add(group, self.channel_name)

    # --- The wire ---------------------------------------------------------------------------------------------------

    def _count_command(self) -> None:
        minute = int(time.monotonic() // 60)
        self.commands = Counter({minute: self.commands[minute] + 1})
        if self.commands[minute] > settings.CHAT_COMMANDS_PER_MINUTE:
            raise ChatError("too_fast", _("That was a lot at once. Please wait a moment."))

    async def _say(self, kind: str, **data: Any) -> None:
        await self.send(json.dumps({"type": kind, **data}, ensure_ascii=False, separators=(",", ":")))

    async def _say_error(self, code: str, message: str, frame: str | None) -> None:
        await self._say("error", code=code, message=message, id=_id_in(frame))


def _count_socket(viewer: Viewer, by: int) -> None:
    _sockets[viewer.key] += by
    if not _sockets[viewer.key]:
        del _sockets[viewer.key]


def _graph_of(started: turns.StartedTurn) -> str:
    return started.turn.workflow.graph


async def _render(text: str) -> str:
    """A growing text as HTML; a long one is rendered off the event loop, which others need."""
    if len(text) < LONG_TEXT:
        return render_growing_markdown(text)
    return await asyncio.to_thread(render_growing_markdown, text)


def _cookies(scope: dict) -> dict[str, str]:
    header = b"; ".join(value for name, value in scope["headers"] if name == b"cookie")
    return parse_cookie(header.decode("latin1"))


def _parse(text: str | None) -> AnyCommand:
    if text is not None and len(text.encode()) > settings.CHAT_FRAME_BYTES:
        raise ChatError("too_long", _("The message is too long."))
    try:
        return COMMANDS.validate_json(text or "")
    except ValidationError as error:
        text = _("The page and the desk do not understand each other. Please reload it.")
        raise ChatError("unreadable", text) from error


def _id_in(frame: str | None) -> str:
    """The id of a message that cannot be sent, for the page to show the error beside it."""
    try:
        data = json.loads(frame or "")
    except (ValueError, RecursionError):
        return ""
    key = data.get("id") if isinstance(data, dict) else None
    return key[:100].encode(errors="replace").decode() if isinstance(key, str) else ""


def _common(before: list[str], after: list[str]) -> int:
    """How many lines two texts have in common at their beginning."""
    count = 0
    for old, new in zip(before, after, strict=False):
        if old != new:
            break
        count += 1
    return count
