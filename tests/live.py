"""A desk in a process of its own, with a database of its own, as a newcomer would start it."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import httpx
import psycopg

from tests import services

ROOT = Path(__file__).resolve().parent.parent


class LiveDesk:
    """Started with `start`; `rows` reads its database directly. The database is PostgreSQL where the tests' is."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="supportdesk-test-"))
        self.port = services.free_port()
        self.base_url = f"http://127.0.0.1:{self.port}/v1"
        self.process: subprocess.Popen | None = None
        self._siblings: list[subprocess.Popen] = []
        self._extra: dict[str, str] = {}
        self._server = os.environ.get("DATABASE_URL", "")
        self._database = f"supportdesk_live_{os.getpid()}_{self.port}"
        if self._server:
            self._on_server(f'CREATE DATABASE "{self._database}"')
        self.manage("setup", "--no-static")
        self.drill = json.loads(self.manage("drills"))
        self.key = self.drill["api_key"]

    @property
    def environment(self) -> dict[str, str]:
        own = {"SUPPORTDESK_DATA_DIR": str(self.folder), "PORT": str(self.port), "HOST": "127.0.0.1"}
        if self._server:
            own["DATABASE_URL"] = self._server.rsplit("/", 1)[0] + "/" + self._database
        dropped = ("OPENAI_API_KEY", "OPENAI_BASE_URL", "REDIS_URL", "DJANGO_SETTINGS_MODULE")
        return {name: value for name, value in os.environ.items() if name not in dropped} | own

    def manage(self, *arguments: str, stdin: str = "") -> str:
        result = subprocess.run(
            [sys.executable, "manage.py", *arguments],
            cwd=ROOT, env=self.environment | self._extra, input=stdin,
            capture_output=True, text=True, check=True, timeout=120,
        )  # fmt: skip
        return result.stdout

    def start(self, grace: float = 10, extra: dict[str, str] | None = None, ready_with: int = 200) -> None:
        self._extra = extra or {}
        self.process = self._serve(self.port, grace)
        assert services.wait_until(lambda: self._is_ready(self.port, ready_with), 30), (self.folder / "log").read_text()

    def sibling(self) -> str:
        """The base URL of a second process on the same database."""
        port = services.free_port()
        self._siblings.append(self._serve(port, grace=1))
        assert services.wait_until(lambda: self._is_ready(port), 30), (self.folder / "log").read_text()
        return f"http://127.0.0.1:{port}/v1"

    def _serve(self, port: int, grace: float) -> subprocess.Popen:
        return subprocess.Popen(
            [sys.executable, "manage.py", "serve", "--port", str(port), "--grace", str(grace)],
            cwd=ROOT, env=self.environment | self._extra,
            stdout=subprocess.DEVNULL, stderr=(self.folder / "log").open("a"),
        )  # fmt: skip

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Send a signal and return the exit code."""
        self.process.send_signal(how)
        return self.process.wait(timeout=40)

    def rows(self, query: str) -> list[tuple]:
        if self._server:
            with psycopg.connect(self.environment["DATABASE_URL"]) as connection:
                return connection.execute(query).fetchall()
        with sqlite3.connect(self.folder / "supportdesk.sqlite3") as connection:
            return connection.execute(query).fetchall()

    def counts(self) -> tuple[int, int]:
        """(conversations, tickets)"""
        [(conversations,)] = self.rows("select count(*) from workflows_conversation")
        [(tickets,)] = self.rows("select count(*) from support_desk_ticket")
        return conversations, tickets

    def clear(self) -> None:
        """Stop serving and forget what was said."""
        self.kill()
        self.manage("shell", "-c", "from workflows.models import Conversation; Conversation.objects.all().delete()")

    def kill(self) -> None:
        for process in [self.process, *self._siblings]:
            if process and process.poll() is None:
                process.kill()
                process.wait()
        self._siblings.clear()

    def close(self) -> None:
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)
        if self._server:
            self._on_server(f'DROP DATABASE "{self._database}" WITH (FORCE)')

    def _is_ready(self, port: int, status: int = 200) -> bool:
        assert self.process.poll() is None, (self.folder / "log").read_text()
        try:
            return httpx.get(f"http://127.0.0.1:{port}/readyz").status_code == status
        except httpx.TransportError:
            return False

    def _on_server(self, statement: str) -> None:
        with psycopg.connect(self._server, autocommit=True) as connection:
            connection.execute(statement)
