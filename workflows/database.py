"""The one way from async code to the database, and a lock by name inside a transaction."""

import hashlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from functools import lru_cache, partial
from typing import ParamSpec, Protocol, TypeVar

from asgiref.sync import sync_to_async
from django.conf import settings
from django.db import close_old_connections, connection

P = ParamSpec("P")
R = TypeVar("R")


class Rehearsal(Protocol):
    """Runs functions that query the database so that nothing of what they write stays (see trials.py)."""

    def run(self, function: Callable[..., R], *args: object, **kwargs: object) -> R: ...

    def next_id(self) -> int:
        """The number of a new row, which is no number of the database's own."""


rehearsal: ContextVar[Rehearsal | None] = ContextVar("rehearsal", default=None)


@lru_cache
def _executor(threads: int) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=threads, thread_name_prefix="database")


async def in_database(function: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """Run a function that queries the database, on one of a few threads that keep their connections.

    Cross once per transaction, not once per query. asgiref's default would leak a thread and a connection for every
    task that outlives its request. With `DATABASE_THREADS = 0` the caller's own thread is used, inside its transaction.
    """
    if (trial := rehearsal.get()) is not None:
        function = partial(trial.run, function)
    if not settings.DATABASE_THREADS:
        return await sync_to_async(function, thread_sensitive=True)(*args, **kwargs)
    pool = _executor(settings.DATABASE_THREADS)
    return await sync_to_async(_with_fresh_connections, thread_sensitive=False, executor=pool)(function, args, kwargs)


def _with_fresh_connections(function: Callable[..., R], args: tuple, kwargs: dict) -> R:
    close_old_connections()
    try:
        return function(*args, **kwargs)
    finally:
        close_old_connections()


def one_at_a_time(*name: object) -> None:
    """Until this transaction ends, let others with the same name wait here, so that identical requests pass in turn.

    SQLite's transactions, which are IMMEDIATE, exclude each other anyway.
    """
    if connection.vendor == "postgresql":
        number = int.from_bytes(hashlib.sha256(repr(name).encode()).digest()[:8], "big", signed=True)
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [number])
