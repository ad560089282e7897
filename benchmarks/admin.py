"""How long staff wait: `python -m benchmarks.admin [--conversations 100000] [--messages 1000000] [--days 365]`.

Fills a scratch database (in PostgreSQL where DATABASE_URL says so, else SQLite) and requests each page of the admin as
a superuser. Prints the server's time and this process's CPU time, each the median of five requests, and the number of
queries. The CPU time, in which is SQLite's work but not PostgreSQL's, is what to compare on a busy machine. `--keep`
leaves the database there; `--filled` measures the desk that SUPPORTDESK_DATA_DIR and DATABASE_URL name, as it is.
"""

import argparse
import os
import statistics
import time

import django

from tests.live import LiveDesk

LIMIT_MS = 300


def measure(only: str, search: str) -> None:
    from django.contrib.auth.models import User
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from tests.admin_pages import admin_pages

    user = User.objects.filter(is_superuser=True).first()
    client = Client(SERVER_NAME="127.0.0.1")
    client.force_login(user)
    print(f"{'ms':>7} {'CPU ms':>7} {'queries':>7}  page")
    for name, url in admin_pages(user, search):
        if only not in name:
            continue
        with CaptureQueriesContext(connection) as captured:
            response = client.get(url)
            queries = len(captured)
        if response.status_code != 200:
            continue  # a page that is not there for anybody, such as adding a conversation by hand
        spent, cpu = [], []
        for _ in range(5):
            began, cpu_began = time.perf_counter(), time.process_time()
            client.get(url)
            spent.append((time.perf_counter() - began) * 1000)
            cpu.append((time.process_time() - cpu_began) * 1000)
        median = statistics.median(spent)
        slow = "   <-- SLOW" if median > LIMIT_MS else ""
        print(f"{median:7.0f} {statistics.median(cpu):7.0f} {queries:7}  {name}{slow}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--conversations", type=int, default=100_000)
    parser.add_argument("--messages", type=int, default=1_000_000)
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--only", default="", help="Measure the pages with this in their name.")
    parser.add_argument("--search", default="PC-12345")
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--filled", action="store_true")
    options = parser.parse_args()
    os.environ["DJANGO_SETTINGS_MODULE"] = "supportdesk_site.settings"
    if options.filled:
        django.setup()
        measure(options.only, options.search)
        return
    desk = LiveDesk()
    try:
        desk.manage("setup")
        os.environ.update(desk.environment)
        django.setup()
        fill(options, desk.key)
        measure(options.only, options.search)
    finally:
        if options.keep:
            kept = ("SUPPORTDESK_DATA_DIR", "DATABASE_URL")
            print(" ".join(f"{name}={os.environ[name]}" for name in kept if name in os.environ))
        else:
            desk.close()


def fill(options: argparse.Namespace, api_key: str) -> None:
    from django.db import connection

    from benchmarks.desk_data import fill

    began = time.perf_counter()
    fill(options.conversations, options.messages, options.days, api_key)
    if connection.vendor == "postgresql":  # what its autovacuum does in a while
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")
    print(f"Filled in {time.perf_counter() - began:.0f} s")


if __name__ == "__main__":
    main()
