"""What people do on the chat page."""

import os
import re
import signal
from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PUBLIC, Chat
from tests.conftest import needs
from tests.live import LiveDesk
from tests.services import wait_until

pytestmark = [
    needs("Chromium"),
    pytest.mark.skipif("DATABASE_URL" in os.environ, reason="The page is the same on every database."),
]

CLEAR = "My laptop screen is black since Monday in room 12, error text NO SIGNAL. Please send it."
WORDS = " ".join(f"word-{number}" for number in range(50))


@pytest.fixture(scope="module", autouse=True)
def served(public_desk) -> Iterator[LiveDesk]:
    public_desk.start(grace=0.3, extra=PUBLIC)
    yield public_desk
    public_desk.clear()


@pytest.fixture
def chat(visit) -> Chat:
    return visit()


def test_a_first_visit_ends_in_a_ticket(chat):
    reply = chat.ask(CLEAR)

    card = chat.page.locator(".ticket")
    assert "Workplace" in reply
    expect(card.locator("h3")).to_contain_text(re.compile(r"P3.*SD-\d+.*New", re.DOTALL))
    expect(card).to_contain_text("First response by")
    expect(chat.page.locator("#conversations a")).to_have_text(re.compile("My laptop screen is black"))
    assert chat.path.startswith("/c/conv_")


def test_a_suggestion_starts_a_conversation(chat):
    chat.page.get_by_role("button", name="My laptop does not start").click()

    assert chat.answer()
    expect(chat.prompts).to_have_text(["My laptop does not start any more."])


def test_a_clarifying_question_is_answered_by_button(chat):
    chat.ask("My computer isn't working right")
    chat.page.get_by_role("button", name="It doesn't start.").click()
    expect(chat.replies).to_have_count(2)

    expect(chat.prompts.last).to_have_text("It doesn't start.")
    assert chat.answer() != chat.replies.first.inner_text()


def test_a_clarifying_question_is_answered_by_typing(chat):
    chat.ask("My computer isn't working right")
    chat.ask("The screen stays black when I switch it on")
    chat.ask("send it")

    expect(chat.page.locator(".ticket")).to_have_count(1)


def test_a_question_with_options_is_answered_by_button(chat):
    chat.choose("asks").ask(CLEAR)
    expect(chat.page.locator(".answer")).to_contain_text(["Send it", "Don't send it"])

    chat.page.locator(".answer").first.click()

    expect(chat.page.locator(".ticket")).to_have_count(1)
    expect(chat.page.locator(".answer")).to_have_count(0)


def test_stop_keeps_the_text(chat):
    chat.choose("drill-echo").say(WORDS)
    expect(chat.replies.first).to_contain_text("word-3")
    chat.page.click("#stop")

    kept = chat.answer()

    assert WORDS.startswith(kept) and kept != WORDS
    assert chat.stored()[-1].strip() == kept
    expect(chat.page.locator(".note")).to_contain_text("Stopped")


def test_a_reload_in_mid_answer_goes_on_to_the_stored_text(chat):
    chat.choose("drill-echo").say(WORDS)
    expect(chat.replies.first).to_contain_text("word-3")

    chat.page.reload()

    expect(chat.replies.first).to_contain_text("word-4")
    assert chat.answer() == chat.stored()[-1] == WORDS


def test_two_tabs_show_the_same(chat, visit):
    chat.choose("drill-echo").ask("hello")
    other = visit(tab=chat)
    other.page.locator("#conversations a").first.click()
    expect(other.replies).to_have_count(1)

    chat.say(WORDS)

    expect(other.replies.last).to_contain_text("word-3")
    assert chat.answer() == other.answer() == WORDS
    assert chat.page.inner_text("#messages") == other.page.inner_text("#messages")


def test_a_restart_in_mid_answer_loses_nothing(visit, served):
    chat = visit()
    chat.choose("drill-echo").say(WORDS)
    expect(chat.replies.first).to_contain_text("word-3")
    served.process.send_signal(signal.SIGTERM)
    chat.say("said while the desk restarts")
    served.process.wait(timeout=40)
    served.start(grace=0.3, extra=PUBLIC)

    expect(chat.replies).to_have_count(2, timeout=20_000)

    answers = [chat.replies.first.inner_text(), chat.answer()]
    assert answers == [text.strip() for text in chat.stored()[-2:]]
    assert WORDS.startswith(answers[0]) and answers[0] != WORDS
    assert answers[1] == "said while the desk restarts"


def test_a_killed_desk_keeps_what_was_said(visit, served):
    chat = visit()
    chat.choose("drill-echo").ask("one")
    served.process.kill()
    served.process.wait()
    chat.say("two")
    expect(chat.page.locator("#banner")).to_contain_text("The connection was lost")
    served.start(grace=0.1, extra=PUBLIC)

    expect(chat.replies).to_have_count(2, timeout=20_000)

    assert chat.answer() == "two"
    expect(chat.prompts).to_have_text(["one", "two"])
    expect(chat.page.locator("#banner")).to_be_hidden()


def test_what_is_written_offline_is_sent_later(chat):
    chat.choose("drill-echo").ask("one")
    chat.page.context.set_offline(True)
    expect(chat.page.locator("#banner")).to_contain_text("You are offline")
    chat.say("two")
    expect(chat.page.locator("[data-kind=waiting]")).to_contain_text("Waiting to be sent")

    chat.page.context.set_offline(False)

    expect(chat.replies).to_have_text(["one", "two"])


def test_an_edited_message_makes_a_version_to_switch_to(chat):
    chat.choose("drill-echo").ask("one")
    chat.ask("two")
    chat.act("edit", 0)
    chat.page.fill(".editing textarea", "uno")
    chat.page.press(".editing textarea", "Enter")
    expect(chat.replies).to_have_text(["uno"])
    assert chat.answer() == "uno"

    chat.act("left", 0)
    expect(chat.replies).to_have_text(["one", "two"])
    expect(chat.page.get_by_role("button", name="Next version")).to_be_focused()
    chat.act("right", 0)
    expect(chat.replies).to_have_text(["uno"])


def test_an_answer_is_made_anew_and_the_earlier_one_is_kept(chat):
    chat.choose("drill-echo").ask("one")

    chat.act("again")

    expect(chat.page.get_by_role("group", name="Version 2 of 2")).to_be_visible()
    expect(chat.replies).to_have_text(["one"])


def test_a_failed_answer_can_be_tried_again(chat):
    chat.choose("drill-failing").say("one two three four five")
    expect(chat.page.locator(".note")).to_contain_text("failed after 3 words")

    chat.act("again")

    expect(chat.page.get_by_role("group", name="Version 2 of 2")).to_be_visible()


@pytest.mark.parametrize(
    "hostile",
    [
        "<img src=x onerror=\"document.title='run'\"> <script>document.title='run'</script>",
        "[click](javascript:document.title='run') ![x](https://example.com/pixel.png)",
        "<svg/onload=\"document.title='run'\"> <iframe srcdoc=\"<script>top.document.title='run'</script>\"></iframe>",
    ],
)
def test_hostile_markdown_does_not_run(chat, hostile):
    chat.choose("drill-echo").ask(hostile)

    inside = chat.page.locator(
        "#messages :is(script, iframe, object, embed, form[action], a[href^=javascript], .body img, .body svg)"
    )
    assert inside.count() == 0
    assert "run" not in chat.page.title()[:3]
    assert chat.page.evaluate("document.querySelectorAll('#messages [onerror], #messages [onload]').length") == 0


def test_markdown_is_shown_and_code_can_be_copied(chat):
    chat.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    chat.choose("drill-echo").ask("**bold** [guide](https://example.com/guide)\n\n```\nipconfig /all\n```")

    link = chat.replies.last.locator("a")
    expect(chat.replies.last.locator("strong")).to_have_text("bold")
    expect(link).to_have_attribute("target", "_blank")
    expect(link).to_have_attribute("rel", re.compile("noopener"))
    chat.page.get_by_role("button", name="Copy code").click()
    expect(chat.page.locator("#announcer")).to_have_text("Copied")
    assert chat.page.evaluate("navigator.clipboard.readText()").strip() == "ipconfig /all"


def test_text_runs_in_its_own_direction(chat):
    chat.choose("drill-echo").ask("المحمول لا يعمل")
    chat.ask("english")

    direction = "(nodes) => nodes.map((node) => getComputedStyle(node).direction)"
    assert chat.prompts.evaluate_all(direction) == ["rtl", "ltr"]
    assert chat.replies.evaluate_all(direction) == ["rtl", "ltr"]


def test_enter_sends_and_shift_enter_makes_a_line(chat):
    chat.choose("drill-echo")
    before = chat.page.locator("#text").bounding_box()["height"]
    chat.page.press("#text", "a")
    chat.page.keyboard.press("Shift+Enter")
    chat.page.keyboard.type("b")
    assert chat.page.locator("#text").bounding_box()["height"] > before

    chat.page.keyboard.press("Enter")

    expect(chat.prompts).to_have_text("a\nb", use_inner_text=True)


def test_typing_goes_on_during_an_answer_and_waits_its_turn(chat):
    chat.choose("drill-echo").say(WORDS)
    expect(chat.replies.first).to_contain_text("word-1")
    chat.say("next")
    expect(chat.page.locator("[data-kind=waiting]")).to_contain_text("Will be sent after this answer")

    expect(chat.replies).to_have_count(2)
    assert chat.answer() == "next"
    assert chat.replies.first.inner_text() == WORDS


def test_files_are_refused_with_a_word(chat):
    chat.page.evaluate(
        """() => {
          const transfer = new DataTransfer();
          transfer.items.add(new File(["x"], "screen.png", { type: "image/png" }));
          const options = { dataTransfer: transfer, bubbles: true, cancelable: true };
          document.body.dispatchEvent(new DragEvent("drop", options));
        }"""
    )

    expect(chat.page.locator("#notice")).to_contain_text("Files can't be attached yet")


def test_a_draft_survives_a_reload(chat):
    chat.page.fill("#text", "half a thought")
    chat.page.reload()

    expect(chat.page.locator("#text")).to_have_value("half a thought")


def test_feedback_and_solved_are_kept(chat, served):
    chat.ask(CLEAR)
    chat.act("down")
    chat.page.fill("#dialog-field", "Too slow")
    chat.page.click("#dialog-confirm")
    expect(chat.page.locator("[data-action=down]").last).to_have_attribute("aria-pressed", "true")
    chat.act("solved")
    expect(chat.page.locator(".solved")).to_have_text("Solved")

    rows = served.rows("select rating, comment, solved from workflows_feedback order by id")
    assert (rows[-1][0], rows[-1][1], bool(rows[-1][2])) == ("down", "Too slow", True)


def test_a_ticket_that_staff_changed_is_shown_so(chat, served):
    chat.ask(CLEAR)
    staff = "from workflows.support_desk.models import Ticket as T; t = T.objects.latest('pk'); t.status = 'resolved'; "
    served.manage("shell", "-c", staff + "t.save()")

    chat.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")

    expect(chat.page.locator(".ticket-status")).to_have_text("Resolved")
    expect(chat.page.locator("#announcer")).to_have_text(re.compile(r"Ticket SD-\d+: Resolved"))


def test_conversations_are_found_renamed_and_deleted(chat):
    chat.choose("drill-echo").ask("the coffee machine hums")
    chat.page.click("#new")
    chat.choose("drill-echo").ask("something else")
    chat.page.fill("#search", "coffee")
    expect(chat.page.locator("#conversations a")).to_have_text(["the coffee machine hums"])

    chat.page.locator("#conversations li").hover()
    chat.page.get_by_role("button", name="Rename: the coffee machine hums").click()
    chat.page.fill("#dialog-field", "Humming coffee")
    chat.page.press("#dialog-field", "Enter")
    expect(chat.page.locator("#conversations a")).to_have_text(["Humming coffee"])
    chat.page.get_by_role("button", name="Delete: Humming coffee").click()
    chat.page.click("#dialog-confirm")

    expect(chat.page.locator("#list-note")).to_have_text("Nothing found.")
    chat.page.fill("#search", "")
    expect(chat.page.locator("#conversations a")).to_have_text(["something else"])


def test_the_conversation_that_is_shown_is_marked_and_deleted_after_a_reload_too(chat):
    chat.choose("drill-echo").ask("one")
    chat.page.reload()
    expect(chat.page.locator("#conversations a[aria-current=page]")).to_have_text("one")

    chat.page.locator("#conversations li").hover()
    chat.page.get_by_role("button", name="Delete: one").click()
    chat.page.click("#dialog-confirm")

    expect(chat.page.locator("#empty")).to_be_visible()
    expect(chat.page.locator("#text")).to_be_focused()


def test_what_was_written_in_a_conversation_that_is_deleted_elsewhere_is_kept(chat, visit):
    chat.choose("drill-echo").ask("one")
    chat.page.fill("#text", "half a thought")
    other = visit(tab=chat).open(chat.path)
    other.page.locator("#conversations li").hover()
    other.page.get_by_role("button", name="Delete: one").click()
    other.page.click("#dialog-confirm")

    expect(chat.page.locator("#missing")).to_be_visible()
    chat.page.locator("#missing a").click()

    expect(chat.page.locator("#empty")).to_be_visible()
    expect(chat.page.locator("#text")).to_have_value("half a thought")


def test_a_message_to_a_closed_desk_goes_back_before_what_is_being_written(chat, served):
    def set_enabled(enabled: bool) -> None:
        rows = "from workflows.models import ModelListing as M; M.objects.filter(model_id='drill-echo')"
        served.manage("shell", "-c", f"{rows}.update(enabled={enabled})")

    chat.choose("drill-echo").ask("one")
    set_enabled(False)
    chat.say("two")
    expect(chat.page.locator("[data-kind=waiting]")).to_contain_text("This desk is closed at the moment")
    set_enabled(True)
    chat.page.fill("#text", "three")

    chat.page.locator("[data-kind=waiting]").get_by_role("button", name="Edit").click()

    expect(chat.page.locator("#text")).to_have_value("two\n\nthree")


# --- Signing in -------------------------------------------------------------------------------------------------

PASSWORD = "secret words"


@pytest.fixture(scope="module")
def accounts(served) -> None:
    for name in ("anna", "bert"):
        make = f"get_user_model().objects.create_user({name!r}, password={PASSWORD!r})"
        served.manage("shell", "-c", f"from django.contrib.auth import get_user_model; {make}")


def sign_in(chat: Chat, name: str) -> None:
    chat.page.fill("#id_username", name)
    chat.page.fill("#id_password", PASSWORD)
    chat.page.press("#id_password", "Enter")


def test_a_visitor_who_signs_in_goes_on_in_every_tab(chat, visit, accounts):
    chat.choose("drill-echo").ask("one")
    other = visit(tab=chat).open(chat.path)
    other.page.locator("summary").click()
    other.page.click("#sign-in")
    sign_in(other, "anna")
    expect(other.replies).to_have_text(["one"])

    chat.say("two")

    expect(chat.replies).to_have_text(["one", "two"])
    expect(chat.page.locator("summary")).to_contain_text("anna")


def test_what_one_person_left_unsent_is_not_for_the_next(chat, accounts):
    chat.open("/login")
    sign_in(chat, "anna")
    chat.page.fill("#text", "for nobody else")
    chat.page.locator("summary").click()
    chat.page.get_by_role("button", name="Sign out").click()
    sign_in(chat, "bert")

    expect(chat.page.locator("summary")).to_contain_text("bert")
    expect(chat.page.locator("#text")).to_have_value("")


def test_a_visitor_whose_session_has_ended_loses_nothing_that_was_not_sent(chat):
    chat.choose("drill-echo").ask("one")
    chat.page.context.clear_cookies()
    chat.desk.manage("shell", "-c", "from django.contrib.sessions.models import Session as S; S.objects.all().delete()")

    chat.say("two")

    expect(chat.page.locator("#missing")).to_be_visible()
    chat.page.locator("#missing a").click()
    expect(chat.page.locator("#text")).to_have_value("two")


# --- The page ---------------------------------------------------------------------------------------------------


def test_nobody_opens_the_conversation_of_another(chat, visit):
    chat.choose("drill-echo").ask("private")
    stranger = visit()

    stranger.open(chat.path)

    expect(stranger.page.locator("#missing")).to_contain_text("This conversation is not here")
    assert "private" not in stranger.page.inner_text("body")


def test_back_and_forward_go_through_the_conversations(chat):
    chat.choose("drill-echo").ask("one")
    chat.page.click("#new")
    chat.choose("drill-echo").ask("two")
    chat.page.go_back()

    expect(chat.replies).to_have_text(["one"])


def test_the_steps_show_where_the_workflow_went(chat):
    chat.ask(CLEAR)

    done = chat.page.locator("[data-listing=support-desk] .graph-node.is-done")
    expect(done).to_have_count(7)
    chat.page.click("#toggle-graph")
    expect(chat.page.locator("#graph")).to_be_hidden()
    chat.page.reload()
    expect(chat.page.locator("#graph")).to_be_hidden()


def test_the_steps_fold_when_the_window_gets_too_small_for_them(chat):
    expect(chat.page.locator("#graph")).to_be_visible()

    chat.page.set_viewport_size({"width": 640, "height": 400})
    expect(chat.page.locator("#graph")).to_be_hidden()

    chat.page.set_viewport_size({"width": 1280, "height": 800})
    expect(chat.page.locator("#graph")).to_be_visible()


def test_a_phones_keyboard_stays_away_after_an_answer_is_pressed(visit):
    chat = visit(width=390, has_touch=True, is_mobile=True)
    chat.ask("My computer isn't working right")

    chat.page.locator(".answer").first.tap()
    expect(chat.replies).to_have_count(2)
    chat.answer()

    expect(chat.page.locator("#scroller")).to_be_focused()


def test_the_page_can_be_used_by_keyboard_alone(chat):
    press, page = chat.page.keyboard.press, chat.page
    expect(page.locator("#text")).to_be_focused()
    page.focus(".skip")  # where Tab begins on a page that has taken no focus
    press("Enter")
    page.keyboard.type("My computer isn't working right")
    press("Enter")
    expect(chat.replies).to_have_count(1)
    chat.answer()
    expect(page.locator("#text")).to_be_focused()
    for _ in range(40):
        press("Shift+Tab")
        if page.locator(":focus").get_attribute("class") == "answer":
            break
    label = page.locator(":focus").inner_text()
    press("Enter")

    expect(chat.prompts.last).to_have_text(label)
    expect(chat.replies).to_have_count(2)
    chat.answer()
    assert page.evaluate("document.activeElement !== document.body")


def test_a_reply_is_announced_once_and_only_when_it_is_complete(chat):
    chat.page.evaluate(
        """() => {
          window.said = [];
          new MutationObserver(() => {
            const text = document.getElementById("announcer").textContent;
            if (text) window.said.push(text);
          }).observe(document.getElementById("announcer"), { childList: true });
        }"""
    )
    chat.choose("drill-echo").ask("one two three four five six seven eight nine ten")

    assert wait_until(lambda: len(chat.page.evaluate("window.said")) > 1)
    assert chat.page.evaluate("window.said") == [
        "The desk is answering.",
        "The desk says: one two three four five six seven eight nine ten",
    ]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_serious(visit, axe, theme):
    chat = visit(color_scheme=theme, reduced_motion="reduce")
    found = check(chat, axe)
    chat.ask("My computer isn't working right")
    found += check(chat, axe)
    chat.page.click("#new")
    chat.ask(CLEAR)
    chat.act("solved")
    chat.act("up")
    found += check(chat, axe)
    chat.page.keyboard.press("Escape")
    chat.page.click("#new")
    chat.choose("drill-failing").ask("a `b` c d e")
    found += check(chat, axe)
    phone = visit(color_scheme=theme, width=390, reduced_motion="reduce")
    phone.page.click("#open-menu")
    phone.page.locator("summary").click()
    found += check(phone, axe)

    assert found == []


def check(chat: Chat, axe: str) -> list[str]:
    """The rules that what is on the screen breaks."""
    result = chat.page.evaluate(f"async () => {{ {axe}; return (await window.axe.run()).violations; }}")
    return [
        f"{rule['id']} ({rule['impact']}): {node['html'][:150]} {node['failureSummary']}"
        for rule in result
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize(("width", "height"), [(390, 780), (640, 400)], ids=["phone", "200 percent zoom"])
def test_nothing_is_cut_off_in_a_small_window(visit, width, height):
    chat = visit(width=width, height=height)
    chat.ask(CLEAR)
    long_word = "x" * 300
    chat.page.fill("#text", long_word)

    assert chat.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert chat.page.evaluate(
        "document.querySelector('#scroller').scrollWidth <= document.querySelector('#scroller').clientWidth"
    )
    expect(chat.page.locator("#send")).to_be_in_viewport()
    chat.page.click("#open-menu")
    expect(chat.page.locator("#conversations a")).to_be_in_viewport()
    chat.page.keyboard.press("Escape")
    expect(chat.page.locator("#open-menu")).to_be_focused()


def test_the_theme_is_remembered_without_a_flash(chat):
    chat.page.locator("summary").click()
    chat.page.select_option("#theme", "dark")
    chat.page.reload()

    assert chat.page.locator("html").get_attribute("data-theme") == "dark"
    assert chat.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(18, 23, 30)"


def test_the_language_is_chosen_on_the_page(chat):
    chat.page.locator("summary").click()
    chat.page.select_option("#language", "de")

    expect(chat.page.locator("#empty h2")).to_have_text("Was ist kaputt, oder was brauchen Sie?")
    expect(chat.page.locator("#title")).to_have_text("Neue Unterhaltung")


def test_another_language_leads_back_to_the_conversation(chat):
    chat.choose("drill-echo").ask("one")
    chat.page.locator("summary").click()

    chat.page.select_option("#language", "fr")

    expect(chat.page.locator("html")).to_have_attribute("lang", "fr")
    expect(chat.replies).to_have_text(["one"])
