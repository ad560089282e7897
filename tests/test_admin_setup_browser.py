"""Staff change a workflow and the policy in a real browser, and the next API request follows them."""

import httpx
import pytest

from tests.chromium import browser, new_page, origin, screenshot, sign_in
from tests.conftest import needs
from tests.live import LiveDesk

pytestmark = needs("Chromium")

PASSWORD = "a long password of tests"
HOSTILE = "<img src=x onerror=alert(1)>"
LAPTOP = "My laptop screen has flickered since Monday in room 12, floor 3. Just send it"


@pytest.fixture(scope="module")
def desk():
    """A running desk of its own, for these tests change how it decides; with static files and an administrator."""
    live = LiveDesk()
    live.manage("setup")
    create = f"User.objects.create_superuser('boss', password={PASSWORD!r})"
    live.manage("shell", "-c", f"from django.contrib.auth.models import User; {create}")
    live.start()
    yield live
    live.close()


@pytest.fixture
def page(desk):
    with browser() as chromium:
        page = new_page(chromium)
        sign_in(page, desk, "boss", PASSWORD)
        yield page
        assert page.script_errors == []


def ask(desk: LiveDesk, text: str) -> dict:
    reply = httpx.post(
        f"{desk.base_url}/chat/completions",
        headers={"Authorization": f"Bearer {desk.key}"},
        json={"model": "support-desk", "messages": [{"role": "user", "content": text}]},
        timeout=30,
    ).json()
    return {"text": reply["choices"][0]["message"]["content"], "tickets": reply["supportdesk"]["tickets"]}


def open_row(page, desk, model, name):
    page.goto(f"{origin(desk)}/admin/{model}/")
    page.get_by_role("link", name=name, exact=True).first.click()
    page.wait_for_load_state("networkidle")


def try_out(page, text):
    page.fill("#try-form textarea", text)
    page.keyboard.press("Enter")
    page.wait_for_selector(".try-stop", state="hidden")


def save_and_stay(page):
    page.get_by_role("button", name="Save and continue editing").click()
    page.wait_for_load_state("networkidle")


def test_workflow_is_tried_before_it_is_saved_and_the_api_follows_when_it_is(page, desk, tmp_path):
    open_row(page, desk, "workflows/workflow", "IT support desk")

    page.fill("[name=setting_desk_name]", "Harbour desk")
    try_out(page, "hello")
    assert "Harbour desk" in page.inner_text("#try-log .desk")
    try_out(page, "My laptop shows a ransomware message")
    assert "Security" in page.inner_text("#try-log .desk >> nth=1")
    screenshot(page, "workflow-try-it", tmp_path)
    try_out(page, f"It says {HOSTILE}")
    assert page.locator("#try-log img").count() == 0
    page.get_by_role("button", name="Show the way").last.click()
    assert page.locator(".graph-node.is-visited").count() == 5
    screenshot(page, "workflow-graph", tmp_path)

    assert desk.counts() == (0, 0)
    assert "Harbour desk" not in ask(desk, "hello")["text"]
    save_and_stay(page)
    assert "Harbour desk" in ask(desk, "hello there")["text"]

    page.get_by_role("link", name="Versions").click()
    assert "Harbour" in page.inner_text(".change-text ins")
    screenshot(page, "workflow-versions", tmp_path)
    page.get_by_role("button", name="Go back to it").click()
    page.wait_for_load_state("networkidle")
    assert "Harbour desk" not in ask(desk, "hello again")["text"]


def test_invalid_settings_are_told_beside_the_chat_and_at_their_field(page, desk):
    open_row(page, desk, "workflows/workflow", "IT support desk")

    page.fill("[name=setting_max_detail_questions]", "9")
    try_out(page, "hello")
    assert "Max detail questions" in page.inner_text("#try-log .fault")
    assert page.input_value("#try-form textarea") == "hello"
    save_and_stay(page)

    assert "less than or equal to 3" in page.inner_text("#workflow_form")


def test_policy_is_drafted_compared_replayed_and_published_and_the_next_request_follows_it(page, desk, tmp_path):
    [before] = ask(desk, LAPTOP)["tickets"]
    open_row(page, desk, "support_desk/triagepolicy", "Default policy")
    screenshot(page, "policy-in-force", tmp_path)

    page.get_by_role("link", name="Change in a new draft").click()
    page.get_by_role("button", name="Make the draft").click()
    page.wait_for_selector("select[aria-label='Priority for impact low, urgency medium']")
    cell = page.get_by_label("Priority for impact low, urgency medium")
    cell.select_option("")
    save_and_stay(page)
    assert "Choose a priority for impact low and urgency medium." in page.inner_text("#triagepolicy_form")
    cell.select_option("P1")
    save_and_stay(page)
    screenshot(page, "policy-draft", tmp_path)

    page.get_by_role("link", name="Compare").click()
    page.wait_for_load_state("networkidle")
    assert page.inner_text(".change-text") == "P3P1"
    screenshot(page, "policy-compare", tmp_path)
    page.get_by_role("link", name="Replay past tickets with it").click()
    page.wait_for_load_state("networkidle")
    assert page.inner_text("#replay-result") == "1 of 1 ticket would change"
    assert before["id"] in page.inner_text(".replay-table")
    screenshot(page, "policy-replay", tmp_path)
    assert ask(desk, f"{LAPTOP}!")["tickets"][0]["priority"] == "P3"

    page.get_by_role("button", name="Publish version").click()
    page.wait_for_load_state("networkidle")

    assert "is in force" in page.inner_text("#content-main, body")
    [after] = ask(desk, f"{LAPTOP}!!")["tickets"]
    assert (before["priority"], after["priority"], after["team"]) == ("P3", "P1", "Major incident")


def test_hostile_names_never_run_on_the_set_up_pages(page, desk):
    desk.manage(
        "shell",
        "-c",
        f"from workflows.models import *; from workflows.support_desk.models import *; bad = {HOSTILE!r}; "
        "Workflow.objects.filter(slug='echo').update(name=bad, description=bad); "
        "ModelListing.objects.filter(model_id='echo').update(name=bad, description=bad, tags=[bad], "
        "suggested_prompts=[{'title': [bad, bad], 'content': bad}]); "
        "Team.objects.update(name=bad); "
        "LanguageModel.objects.create(name=bad, base_url='http://127.0.0.1:9/v1', model=bad)",
    )
    for path in (
        "workflows/workflow",
        "workflows/modellisting",
        "workflows/languagemodel",
        "support_desk/triagepolicy",
    ):
        page.goto(f"{origin(desk)}/admin/{path}/")
        page.wait_for_load_state("networkidle")
        page.locator("#result_list tbody th a, #result_list tbody td a").first.click()
        page.wait_for_load_state("networkidle")
        assert page.locator("img[src=x]").count() == 0
