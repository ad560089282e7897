"""Finds the services that some tests need, or starts them: PostgreSQL, Redis and Chromium.

`python -m tests.services` reports what is there; `python -m tests.services postgresql` prints a DATABASE_URL. A missing
service is said loudly, and is a failure where CI=true.
"""

import atexit
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

POSTGRESQL_URL = os.environ.get("SUPPORTDESK_TEST_POSTGRESQL", "postgresql://postgres@127.0.0.1:5432/postgres")
REDIS_URL = os.environ.get("SUPPORTDESK_TEST_REDIS", "redis://127.0.0.1:6379/15")
IN_CI = os.environ.get("CI") == "true"


def accepts(port: int, host: str = "127.0.0.1") -> bool:
    """Whether something listens there."""
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex((host, port)) == 0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until(condition: Callable[[], bool], seconds: float = 20) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(0.05)
    return False


@lru_cache
def postgresql() -> str | None:
    """The URL of a PostgreSQL server: the usual local one, or one started for these tests."""
    if accepts(5432) or "SUPPORTDESK_TEST_POSTGRESQL" in os.environ:
        return POSTGRESQL_URL
    if cluster := shutil.which("pg_ctlcluster"):
        for configured in Path("/etc/postgresql").glob("*/main"):
            subprocess.run([cluster, "--skip-systemctl-redirect", configured.parent.name, "main", "start"], check=False)
        if wait_until(lambda: accepts(5432)):
            return POSTGRESQL_URL
    return None


@lru_cache
def redis() -> str | None:
    """The URL of a Redis server: the usual local one, or one started for these tests."""
    if accepts(6379) or "SUPPORTDESK_TEST_REDIS" in os.environ:
        return REDIS_URL
    program = shutil.which("redis-server")
    if program is None:
        return None
    port, folder = free_port(), tempfile.mkdtemp()
    server = subprocess.Popen(
        [program, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder],
        stdout=subprocess.DEVNULL,
    )
    atexit.register(server.kill)
    return f"redis://127.0.0.1:{port}/0" if wait_until(lambda: accepts(port)) else None


@lru_cache
def chromium() -> str | None:
    """The path of the browser; Debian's package is `chromium`."""
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def node() -> str | None:
    """The path of Node.js, where npm is there too."""
    return shutil.which("node") if shutil.which("npm") else None


def npm_packages(folder: Path) -> Path:
    """The pinned npm packages of a folder, installed once; returns where they are."""
    lock, done = folder / "package-lock.json", folder / "node_modules" / ".package-lock.json"
    if not done.exists() or done.stat().st_mtime < lock.stat().st_mtime:
        npm = [shutil.which("npm"), "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        subprocess.run(npm, cwd=folder, check=True, capture_output=True)
        done.touch()
    return folder / "node_modules"


NEEDED = {"PostgreSQL": postgresql, "Redis": redis, "Chromium": chromium, "Node": node}


def report() -> int:
    missing = [name for name, find in NEEDED.items() if find() is None]
    for name in missing:
        print(f"*** {name} is missing: the tests that need it are {'FAILED' if IN_CI else 'SKIPPED'}. ***")
    if "Chromium" in missing:
        print("    Install the browser with: apt-get install -y chromium")
    return 1 if missing and IN_CI else 0


def main(arguments: list[str]) -> int:
    if arguments == ["postgresql"]:
        print(postgresql() or "")
        return 0
    return report()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
