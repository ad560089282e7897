"""Two writers at once, on PostgreSQL: SQLite's transactions exclude each other anyway."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import pytest
from django.db import connection, transaction

R = TypeVar("R")

on_postgresql = pytest.mark.skipif(connection.vendor != "postgresql", reason="needs PostgreSQL")


def run_behind(first: Callable[[], object], second: Callable[[], R]) -> R:
    """What `second` returns when it runs while the transaction of `first` is open: it waits, or it does not.

    The test needs `django_db(transaction=True)`.
    """
    with ThreadPoolExecutor(1) as pool:
        with transaction.atomic():
            first()
            running = pool.submit(_with_own_connection, second)
            while not (running.done() or _somebody_waits_for_this_transaction()):
                time.sleep(0.01)
        return running.result()


def _with_own_connection(function: Callable[[], R]) -> R:
    try:
        return function()
    finally:
        connection.close()


def _somebody_waits_for_this_transaction() -> bool:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT EXISTS (SELECT 1 FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid)))"
        )
        return cursor.fetchone()[0]
