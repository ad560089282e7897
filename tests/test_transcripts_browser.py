"""In a real browser: staff find a ticket's conversation, see why it is P2, switch branches, step through the graph."""

import httpx
import pytest
from playwright.sync_api import expect

from tests.chromium import browser, new_page, origin, screenshot, sign_in
from tests.conftest import needs
from tests.live import LiveDesk

pytestmark = needs("Chromium")

PASSWORD = "a long password of tests"
VAGUE = "My computer isn't working right"
SLOW = "It is **very slow** since this morning, all of us in accounting are waiting and the payment run closes today"
HOSTILE = (
    "<script>alert(1)</script> My printer <img src=x onerror=alert(2)> on floor 2 prints nothing "
    "[here](javascript:alert(3)) ![](http://example.org/x.png)\n\n```\n</pre></details><script>alert(4)</script>\n```"
)


@pytest.fixture(scope="module")
def desk():
    """A running desk with an administrator, and conversations to look at."""
    live = LiveDesk()
    live.manage("setup")
    create = f"User.objects.create_superuser('boss', password={PASSWORD!r})"
    live.manage("shell", "-c", f"from django.contrib.auth.models import User; {create}")
    live.start()
    first = say(live, VAGUE)
    say(live, VAGUE, first, SLOW)
    say(live, VAGUE, first, "The screen flickers, it is only a nuisance")
    say(live, HOSTILE, "Since when?", "Since Monday, just send it", name="Eve <script>alert(5)</script>")
    yield live
    live.close()


def say(desk: LiveDesk, *texts: str, name: str = "Ana Accountant") -> str:
    """The reply to a history of messages, the person's and the desk's in turn."""
    messages = [{"role": ("user", "assistant")[index % 2], "content": text} for index, text in enumerate(texts)]
    reply = httpx.post(
        f"{desk.base_url}/chat/completions",
        headers={
            "Authorization": f"Bearer {desk.key}",
            "X-OpenWebUI-User-Id": name.split()[0],
            "X-OpenWebUI-User-Name": name,
            "X-OpenWebUI-User-Email": f"{name.split()[0].lower()}@example.org",
            "X-OpenWebUI-Chat-Id": name.split()[0],
        },
        json={"model": "support-desk", "messages": messages},
        timeout=30,
    )
    return reply.json()["choices"][0]["message"]["content"]


@pytest.fixture
def open_page(desk):
    """Opens a page of the admin for the administrator; no page may have a script error or a dialog."""
    pages = []
    with browser() as chromium:

        def open_it(path: str, dark: bool = False, phone: bool = False):
            page = new_page(chromium, dark, phone)
            sign_in(page, desk, "boss", PASSWORD)
            page.goto(f"{origin(desk)}/admin/{path}")
            pages.append(page)
            return page

        yield open_it
        for page in pages:
            assert page.script_errors == []


def to_the_ticket(page):
    """From the list of tickets to the branch that the ticket was sent from."""
    page.get_by_role("row").filter(has_text="Computer").get_by_role("link", name="Transcript").click()
    page.get_by_role("link", name="show that branch").click()


def test_why_a_ticket_is_p2_stands_in_view_two_clicks_from_the_list(open_page, tmp_path):
    page = open_page("support_desk/ticket/")
    screenshot(page, "tickets", tmp_path)

    to_the_ticket(page)

    expect(page.locator(".why")).to_contain_text("Why P2: impact medium, urgency high.")
    expect(page.locator(".why")).to_be_in_viewport(ratio=1)
    expect(page.locator("mark", has_text="all of us in accounting")).to_have_attribute("data-field", "impact")
    expect(page.locator("mark", has_text="payment run closes today")).to_have_attribute("data-field", "urgency")
    screenshot(page, "transcript", tmp_path)


def test_branch_is_switched_at_the_message_that_was_edited(open_page):
    page = open_page("support_desk/ticket/")
    to_the_ticket(page)
    expect(page.locator(".message.from-user").nth(1)).to_contain_text("very slow")

    page.get_by_role("link", name="The next version").click()

    expect(page.locator(".message.from-user").nth(1)).to_contain_text("The screen flickers")
    expect(page.locator(".branches .is-shown").last).to_contain_text("The screen flickers")
    page.locator(".branches a", has_text="very slow").click()
    expect(page.locator(".message.from-user").nth(1)).to_contain_text("very slow")


def test_stepping_shows_the_way_through_the_graph_and_what_each_node_changed(open_page, tmp_path):
    page = open_page("support_desk/ticket/")
    to_the_ticket(page)
    where, current = page.locator(".stepper output"), page.locator(".graph-node.is-current")

    page.get_by_role("link", name="5 steps").click()
    expect(where).to_have_text("Reply 2, step 1 of 5")
    expect(current).to_have_attribute("data-node", "clarify_issue")
    expect(page.locator(".message.is-current")).to_contain_text("SD-")

    page.get_by_role("button", name="Next step").click()
    page.keyboard.press("ArrowRight")
    expect(current).to_have_attribute("data-node", "triage_issue")
    expect(page.locator(".steps > li:visible")).to_contain_text("P2")
    screenshot(page, "transcript-steps", tmp_path)
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    expect(page.locator('.graph-edge.is-visited[data-target="__end__"]')).to_have_count(1)

    for _ in range(6):
        page.keyboard.press("ArrowLeft")
    expect(where).to_have_text("Reply 1, step 1 of 1")
    expect(page.locator(".graph-edge.is-visited")).to_have_count(2)


def test_what_was_read_has_room_beside_its_names_and_the_arrow_keys_step_at_once(open_page):
    page = open_page("support_desk/ticket/")
    to_the_ticket(page)

    page.get_by_role("tab", name="Steps").click()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowLeft")
    page.locator(".steps details").evaluate_all("all => all.forEach((one) => (one.open = true))")

    expect(page.locator(".stepper output")).to_have_text("Reply 2, step 1 of 5")
    values = page.locator(".steps > li:visible dd:not(:has(dd))")
    assert min(values.nth(index).bounding_box()["width"] for index in range(values.count())) > 80


def test_note_and_verdict_are_given_beside_the_transcript(open_page):
    page = open_page("support_desk/ticket/")
    to_the_ticket(page)

    page.get_by_role("tab", name="Notes").click()
    page.fill("textarea[name=text]", "Called back, a fan is broken")
    page.keyboard.press("ArrowLeft")  # in a field the arrow keys are the field's own
    page.get_by_role("button", name="Add the note").click()
    expect(page.locator("#panel-notes")).to_contain_text("Called back, a fan is broken")

    page.get_by_role("tab", name="Ticket").click()
    page.get_by_text("Your verdict").click()
    expect(page.get_by_label("Impact")).to_be_hidden()
    page.get_by_label("Should have been different").check()
    page.get_by_label("Impact").select_option("low")
    page.get_by_role("button", name="Record the verdict").click()
    expect(page.locator(".verdicts")).to_contain_text("impact: low")


def test_hostile_text_is_shown_and_never_run(open_page):
    page = open_page("support_desk/ticket/")
    admin = page.url.partition("support_desk")[0]
    for path in ("support_desk/ticket/", "workflows/conversation/?q=printer", "workflows/turn/"):
        page.goto(admin + path)
        rows = page.locator("#result_list a[href*=change]").evaluate_all("all => all.map(a => a.pathname)")
        for link in set(rows):
            page.goto(admin.removesuffix("/admin/") + link)
            assert page.locator("#content img, .text script, a[href^='javascript']").count() == 0

    page.goto(f"{admin}workflows/conversation/?q=printer")
    page.get_by_role("link", name="<script>alert(1)</script>").first.click()
    expect(page.locator(".message.from-user").first).to_contain_text("<script>alert(1)</script> My printer")
    expect(page.locator(".about")).to_contain_text("Eve <script>alert(5)</script>")


def test_pages_fit_a_phone_in_the_dark(open_page, tmp_path):
    page = open_page("workflows/conversation/", dark=True, phone=True)
    screenshot(page, "conversations-phone-dark", tmp_path)
    page.get_by_role("link", name=VAGUE).first.click()

    expect(page.locator(".why")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    screenshot(page, "transcript-phone-dark", tmp_path)


def test_date_filter_keeps_the_other_filters(open_page):
    page = open_page("workflows/conversation/?ticket=yes")

    page.locator("a", has_text="filter_list").click()
    page.fill("[name=last_activity_at_from]", "2000-01-01")
    page.get_by_role("button", name="Apply Filters").click()

    expect(page.locator("#result_list tbody tr")).to_have_count(2)
    assert "ticket=yes" in page.url
    assert "last_activity_at_from=2000-01-01" in page.url
    page.locator("a", has_text="filter_list").click()
    page.get_by_role("link", name="P2", exact=True).click()
    expect(page.locator("#result_list tbody tr")).to_have_count(1)
    assert "last_activity_at_from=2000-01-01" in page.url


@pytest.mark.parametrize("model", ["conversation", "turn"])
def test_every_column_of_a_list_is_in_sight_however_long_the_words_are(desk, open_page, model):
    say(desk, "My printer says " + "X" * 3000, name="Max" + " Longname" * 20)

    page = open_page(f"workflows/{model}/")

    last = page.locator("#result_list tbody tr").first.locator("td").last
    expect(last).to_be_visible()
    box = last.bounding_box()
    assert box["x"] + box["width"] <= page.viewport_size["width"]
