"""Two desks on one PostgreSQL, with Redis between them: a tab on the one sees what the other does."""

import os
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests import services
from tests.browser.conftest import PUBLIC
from tests.conftest import needs

pytestmark = [
    needs("Chromium"),
    needs("Redis"),
    pytest.mark.skipif("DATABASE_URL" not in os.environ, reason="Part of the run on PostgreSQL."),
]

CLEAR = "My laptop screen is black since Monday in room 12, error text NO SIGNAL. Please send it."
WORDS = " ".join(f"word-{number}" for number in range(150))


@pytest.fixture(scope="module")
def second(public_desk) -> Iterator[str]:
    """The origin of the second process."""
    public_desk.start(extra=PUBLIC | {"REDIS_URL": services.redis()})
    yield public_desk.sibling().removesuffix("/v1")
    public_desk.clear()


def test_a_tab_on_one_sees_the_answer_that_the_other_makes(visit, second):
    chat = visit()
    chat.choose("drill-echo").ask("hello")
    other = visit(tab=chat).open(chat.path, origin=second)
    expect(other.replies).to_have_count(1)

    chat.say(WORDS)

    expect(other.page.locator("[data-kind=growing] .body")).to_contain_text("word-3")
    assert chat.answer() == other.answer() == chat.stored()[-1] == WORDS


def test_an_answer_is_stopped_from_the_other_process(visit, second):
    chat = visit()
    chat.choose("drill-echo").say(WORDS)
    expect(chat.replies.first).to_contain_text("word-3")
    other = visit(tab=chat).open(chat.path, origin=second)

    other.page.click("#stop")

    kept = chat.answer()
    assert kept == other.answer()
    assert WORDS.startswith(kept) and kept != WORDS


def test_a_ticket_that_staff_changed_in_another_process_changes_at_once(visit, second, public_desk):
    chat = visit()
    chat.ask(CLEAR)
    staff = "from workflows.support_desk.models import Ticket as T; t = T.objects.latest('pk'); t.status = 'resolved'; "

    public_desk.manage("shell", "-c", staff + "t.save()")

    expect(chat.page.locator(".ticket-status")).to_have_text("Resolved")
    expect(chat.page.locator("#announcer")).to_have_text(re.compile(r"Ticket SD-\d+: Resolved"))
