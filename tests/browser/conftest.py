"""The chat page in Chromium, against a desk in a process of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect, sync_playwright

from tests import services
from tests.live import LiveDesk

OPTIONS = "--no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync"
PUBLIC = {"SUPPORTDESK_PUBLIC_CHAT": "true", "SUPPORTDESK_CHAT_MESSAGES_PER_MINUTE": "1000"}
# The echo says a word every 30 ms; it and the others can be chosen, as staff would list them.
SET_UP = """
from django.core.management import call_command
from workflows.models import ModelListing, Workflow
ModelListing.objects.filter(model_id__startswith="drill").update(listed=True, position=5)
desk = Workflow.objects.get(slug="support-desk")
desk.pk, desk.slug, desk.settings = None, "asks", desk.settings | {"confirm_before_sending": True}
desk.save()
ModelListing.objects.create(model_id="asks", name="A desk that asks first", workflow=desk, position=6)
call_command("collectstatic", "--no-input", verbosity=0)
"""


TAKE_DOWN = """
from workflows.models import Conversation, ModelListing, Workflow
Conversation.objects.all().delete()
ModelListing.objects.filter(model_id="asks").delete()
Workflow.objects.filter(slug="asks").delete()
ModelListing.objects.filter(model_id__startswith="drill").update(listed=False)
"""


@pytest.fixture(scope="package")
def public_desk(installed_desk) -> Iterator[LiveDesk]:
    """A desk whose chat page is there for everybody; it is not started."""
    installed_desk.manage("shell", "-c", SET_UP)
    yield installed_desk
    installed_desk.kill()
    installed_desk.manage("shell", "-c", TAKE_DOWN)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        options = [*OPTIONS.split(), "--no-first-run"]
        chromium = playwright.chromium.launch(executable_path=services.chromium(), args=options)
        yield chromium
        chromium.close()


class Chat:
    """The page as a person uses it. Whatever the browser complains about is kept in `complaints`."""

    def __init__(self, page: Page, desk: LiveDesk):
        self.page, self.desk = page, desk
        self.complaints: list[str] = []
        self.hosts: set[str] = set()
        page.set_default_timeout(10_000)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", lambda message: self._hear(message.type, message.text))
        page.on("request", lambda request: self.hosts.add(urlsplit(request.url).hostname))

    def _hear(self, kind: str, text: str) -> None:
        if kind in ("error", "warning") and "WebSocket connection" not in text:
            self.complaints.append(text)

    def open(self, path: str = "/", origin: str = "") -> "Chat":
        self.page.goto((origin or f"http://127.0.0.1:{self.desk.port}") + path)
        return self

    @property
    def path(self) -> str:
        return urlsplit(self.page.url).path

    def choose(self, listing: str) -> "Chat":
        self.page.select_option("#listing", listing)
        return self

    def say(self, text: str) -> None:
        self.page.fill("#text", text)
        self.page.press("#text", "Enter")

    def ask(self, text: str) -> str:
        """Say something and wait for the whole answer."""
        replies = self.replies.count()
        self.say(text)
        expect(self.replies).to_have_count(replies + 1)
        return self.answer()

    def answer(self) -> str:
        """The last reply, once it is complete."""
        expect(self.page.locator("#stop")).to_be_hidden()
        expect(self.page.locator("[data-kind=waiting], [data-kind=growing]")).to_have_count(0)
        return self.replies.last.inner_text()

    @property
    def replies(self) -> Locator:
        return self.page.locator(".from-desk .body")

    @property
    def prompts(self) -> Locator:
        return self.page.locator(".bubble")

    def act(self, name: str, index: int = -1) -> None:
        """Press a button of a message, such as "edit"."""
        self.page.locator(f"#messages [data-action={name}]").nth(index).click()

    def stored(self) -> list[str]:
        rows = self.desk.rows("select content from workflows_message where role = 'assistant' order by id")
        return [content for (content,) in rows]


@pytest.fixture
def visit(browser, public_desk) -> Iterator[Callable[..., Chat]]:
    """Open the page in a browser of its own: `visit(width=390, color_scheme="dark")`; `tab=chat` for a second tab."""
    contexts: list[BrowserContext] = []
    chats: list[Chat] = []

    def open_page(tab: Chat | None = None, width: int = 1280, height: int = 800, **options) -> Chat:
        if tab is None:
            contexts.append(browser.new_context(viewport={"width": width, "height": height}, locale="en-GB", **options))
        context = tab.page.context if tab else contexts[-1]
        chats.append(Chat(context.new_page(), public_desk))
        return chats[-1].open()

    yield open_page
    for context in contexts:
        context.close()
    for chat in chats:
        assert chat.complaints == []
        assert chat.hosts == {"127.0.0.1"}


@pytest.fixture(scope="session")
def axe() -> str:
    """The source of axe-core, the accessibility checker."""
    return (services.npm_packages(Path(__file__).parent) / "axe-core" / "axe.min.js").read_text()
