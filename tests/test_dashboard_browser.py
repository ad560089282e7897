"""In a real browser: the dashboard's charts take the colours of the theme, and its tiles lead to their lists."""

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.chromium import browser, new_page, origin, screenshot, sign_in
from tests.conftest import needs
from tests.live import LiveDesk
from tests.services import wait_until

pytestmark = needs("Chromium")

PASSWORD = "a long password of tests"
NEEDS = [
    "Nobody on the 3rd floor can reach the internet since this morning",
    "I clicked a link in a strange mail and entered my password",
    "I want to talk to a person about my laptop",
    "My computer isn't working right",
]


@pytest.fixture(scope="module")
def desk():
    """A running desk with an administrator, tickets and a question that waits for its answer."""
    live = LiveDesk()
    live.manage("setup")
    create = f"User.objects.create_superuser('boss', password={PASSWORD!r})"
    live.manage("shell", "-c", f"from django.contrib.auth.models import User; {create}")
    live.start()
    for text in NEEDS:
        body = {"model": "support-desk", "messages": [{"role": "user", "content": text}]}
        headers = {"Authorization": f"Bearer {live.key}"}
        assert httpx.post(f"{live.base_url}/chat/completions", json=body, headers=headers, timeout=30).is_success
    yield live
    live.close()


def picture_of(page: Page) -> str:
    return page.locator("canvas").first.evaluate("canvas => canvas.toDataURL()")


def test_charts_follow_the_theme_and_tiles_lead_to_their_lists(desk, tmp_path):
    with browser() as chromium:
        page = new_page(chromium)
        sign_in(page, desk, "boss", PASSWORD)
        page.goto(f"{origin(desk)}/admin/?period=7-days")

        expect(page.get_by_role("heading", name="Tickets now")).to_be_visible()
        expect(page.get_by_role("figure")).to_have_count(3)
        screenshot(page, "dashboard", tmp_path)
        light = picture_of(page)
        page.evaluate("document.documentElement.classList.add('dark')")
        assert wait_until(lambda: picture_of(page) != light)
        page.get_by_role("link", name="Waiting for the person").click()
        expect(page.locator("#result_list tbody tr")).to_have_count(1)

        assert page.script_errors == []


def test_a_phone_shows_all_of_the_dashboard(desk, tmp_path):
    with browser() as chromium:
        page = new_page(chromium, dark=True, phone=True)
        sign_in(page, desk, "boss", PASSWORD)
        page.goto(f"{origin(desk)}/admin/")

        page.get_by_text("The numbers").first.click()
        expect(page.get_by_role("table", name="Conversations and tickets per hour")).to_be_visible()
        screenshot(page, "dashboard-phone-dark", tmp_path)

        assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"]
        assert page.script_errors == []
