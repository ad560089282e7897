"""A person's browser, for tests that use a live desk as staff would.

With SUPPORTDESK_SCREENSHOTS=1 the screenshots that a test takes replace those in docs/images.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests import services
from tests.live import ROOT, LiveDesk

ARGUMENTS = (
    "--no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync "
    "--no-first-run"
).split()
DESKTOP, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
IMAGES = ROOT / "docs" / "images"


@contextmanager
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=services.chromium(), args=ARGUMENTS)
        yield chromium
        chromium.close()


def new_page(chromium: Browser, dark: bool = False, phone: bool = False) -> Page:
    """A page in a browser profile of its own. An uncaught error of its scripts fails the test's next `errors` check."""
    context = chromium.new_context(viewport=PHONE if phone else DESKTOP, color_scheme="dark" if dark else "light")
    page = context.new_page()
    page.script_errors = []
    page.on("pageerror", lambda error: page.script_errors.append(str(error)))
    page.on("dialog", lambda dialog: page.script_errors.append(f"A dialog: {dialog.message}") or dialog.dismiss())
    return page


def sign_in(page: Page, desk: LiveDesk, username: str, password: str) -> None:
    page.goto(f"{origin(desk)}/admin/")
    page.fill("#id_username", username)
    page.fill("#id_password", password)
    page.click("button[type=submit]")
    page.wait_for_url("**/admin/")


def origin(desk: LiveDesk) -> str:
    return desk.base_url.removesuffix("/v1")


def screenshot(page: Page, name: str, folder: Path) -> None:
    """Into docs/images where that is wanted, else into the test's own folder."""
    folder = IMAGES if os.environ.get("SUPPORTDESK_SCREENSHOTS") else folder
    folder.mkdir(parents=True, exist_ok=True)
    page.wait_for_load_state("networkidle")
    page.screenshot(path=folder / f"{name}.png", animations="disabled")
