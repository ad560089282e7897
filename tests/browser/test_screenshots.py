"""The pictures in the documentation: `make screenshots` takes them."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PUBLIC, Chat
from tests.conftest import needs

FOLDER = os.environ.get("SUPPORTDESK_SCREENSHOTS", "")
DESK = {"width": 1280, "height": 800}
PHONE = {"width": 390, "height": 780}
CLEAR = "My laptop screen is black since Monday in room 12, error text NO SIGNAL. Please send it."
LONG = "The VPN drops every few minutes while I work from home. " * 8
LARGEST = 150_000

pytestmark = [needs("Chromium"), pytest.mark.skipif(not FOLDER, reason="Only on demand: make screenshots.")]


@pytest.fixture(scope="module", autouse=True)
def served(public_desk) -> Iterator[None]:
    public_desk.start(extra=PUBLIC)
    yield
    public_desk.clear()


def empty(chat: Chat) -> None:
    expect(chat.page.locator("#prompts button")).to_have_count(4)


def streaming(chat: Chat) -> None:
    chat.choose("drill-echo").say(LONG)
    expect(chat.replies.first).to_contain_text("home. The VPN")


def question(chat: Chat) -> None:
    chat.ask("My computer isn't working right")


def ticket(chat: Chat) -> None:
    chat.ask(CLEAR)


def error(chat: Chat) -> None:
    chat.choose("drill-failing").say("The printer on the third floor is jammed")
    expect(chat.page.locator(".note")).to_be_visible()
    chat.page.context.set_offline(True)
    chat.say("Are you still there?")
    expect(chat.page.locator("#banner")).to_be_visible()


@pytest.mark.parametrize(
    ("show", "size", "theme"),
    [
        *((show, DESK, "light") for show in (empty, streaming, question, ticket, error)),
        *((show, PHONE, "dark") for show in (empty, streaming, question, ticket, error)),
        *((show, DESK, "dark") for show in (empty, ticket)),
        *((show, PHONE, "light") for show in (question, ticket)),
    ],
)
def test_a_picture_is_taken(visit, show: Callable[[Chat], None], size: dict, theme: str):
    chat = visit(**size, color_scheme=theme, reduced_motion="reduce")

    show(chat)

    path = Path(FOLDER) / f"{show.__name__}-{size['width']}-{theme}.png"
    chat.page.screenshot(path=path, animations="disabled", caret="hide")
    assert path.stat().st_size < LARGEST
