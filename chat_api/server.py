"""Daphne that stops gracefully.

Stock Daphne, told to stop in mid-stream, cancels its requests without waiting for their `finally`. This one stops
listening, lets running turns finish for a while, cancels the rest so that their text is stored, closes the sockets of
chat pages, which come back by themselves, and then ends.
"""

import asyncio
import logging

# Daphne chooses Twisted's reactor when it is imported, so it comes before anything of Twisted.
from daphne.server import Server  # isort:skip
from daphne.ws_protocol import WebSocketProtocol
from django.conf import settings
from twisted.internet import reactor
from twisted.internet.defer import Deferred, maybeDeferred

from workflows import turns
from workflows.database import in_database
from workflows.turn_store import sweep_lost_turns

logger = logging.getLogger(__name__)

LAST_BYTES_SECONDS = 5
RESTARTING = 4012  # why a socket is closed, in the range that applications may use


class GracefulServer(Server):
    """`grace` is how many seconds running turns get to finish; `problem` is why it could not listen, if so."""

    def __init__(self, *args, grace: float, **kwargs):
        limit = 2 * settings.CHAT_FRAME_BYTES  # what is a little too long gets a clear answer, what is more a hang-up
        super().__init__(*args, websocket_max_message_size=limit, websocket_max_frame_size=limit, **kwargs)
        self.grace = grace
        self.problem = ""
        self._ports: list = []

    def run(self) -> None:
        reactor.callWhenRunning(self._begin_sweeping)
        super().run()

    def listen_error(self, failure) -> None:
        self.problem = str(getattr(failure.value, "socketError", failure.value))
        self.stop()

    def kill_all_applications(self) -> Deferred:
        """Called by Twisted before it shuts down; it waits for what is returned."""
        return Deferred.fromFuture(asyncio.ensure_future(self._drain()))

    def listen_success(self, port) -> None:
        super().listen_success(port)
        self._ports.append(port)

    async def _drain(self) -> None:
        for port in self._ports:
            await maybeDeferred(port.stopListening).asFuture(asyncio.get_running_loop())
        await turns.shut_down(self.grace)
        for protocol in [protocol for protocol in self.connections if isinstance(protocol, WebSocketProtocol)]:
            protocol.serverClose(code=RESTARTING)
        applications = [
            details["application_instance"]
            for details in self.connections.values()
            if "application_instance" in details and not details["application_instance"].done()
        ]
        if applications:
            _, unfinished = await asyncio.wait(applications, timeout=LAST_BYTES_SECONDS)
            for application in unfinished:
                application.cancel()
            await asyncio.gather(*unfinished, return_exceptions=True)

    def _begin_sweeping(self) -> None:
        self._sweeper = asyncio.ensure_future(self._sweep())

    async def _sweep(self) -> None:
        """Other processes can die too: look for their turns every now and then."""
        while True:
            await asyncio.sleep(settings.TURN_LOST_AFTER_SECONDS)
            try:
                await in_database(sweep_lost_turns)
            except Exception:
                logger.exception("Lost turns could not be looked for.")
