"""Open WebUI as a client. The requests in tests/open_webui were recorded from version 0.12.4, on three connections:
with its headers and custom headers, and (default_*) as it is after a fresh install, with neither.
"""

import json
import re
import time
from pathlib import Path

import httpx
import jwt
import pytest
from asgiref.sync import async_to_sync
from django.test import AsyncClient

from chat_api.models import ApiKey
from tests import services
from tests.conftest import chat, reply_of, streamed_text
from workflows.database import in_database
from workflows.models import Conversation, Message, ModelListing, Turn, Workflow
from workflows.support_desk.models import Ticket

pytestmark = pytest.mark.django_db

RECORDED = Path(__file__).parent / "open_webui"
SECRET = "a-secret-that-both-servers-know-0123456789"
TASKS = {
    "title": "title",
    "tags": "tags",
    "follow_ups": "follow_ups",
    "queries": "queries",
    "image_prompt": "prompt",
    "default_title": "title",
    "default_tags": "tags",
    "default_follow_ups": "follow_ups",
}


def recorded(name: str) -> dict:
    """A recorded request: its `headers`, Open WebUI's own only, and its `body`."""
    return json.loads((RECORDED / f"{name}.json").read_text())


def task(api, name: str, chat_so_far: str | None = None, headers: dict | None = None, **fields) -> str:
    """What a task is answered with, optionally about another chat."""
    request = recorded(name)
    [message] = request["body"].pop("messages")
    if chat_so_far is not None:
        history = f"<chat_history>\n{chat_so_far}\n</chat_history>"
        message["content"] = re.sub(
            r"<chat_history>.*</chat_history>", lambda _: history, message["content"], flags=re.S
        )
    body = {**request["body"], **fields}
    headers = request["headers"] if headers is None else headers
    return reply_of(api.complete(body.pop("model"), message, headers=headers, **{**body, "stream": False}))


def turn(api, name: str, headers: dict | None = None, **fields) -> list:
    """The events of a recorded turn."""
    request = recorded(name)
    body = {**request["body"], **fields}
    body.pop("stream")
    headers = {**request["headers"], **(headers or {})}
    return api.stream(body.pop("model"), *body.pop("messages"), headers=headers, **body)


def counts() -> list[int]:
    return [model.objects.count() for model in (Conversation, Message, Turn, Ticket)]


def side_events(events: list) -> list[dict]:
    return [event["event"] for event in events if "event" in event]


def token(secret: str = SECRET, **claims) -> str:
    now = int(time.time())
    person = {"sub": "employee-1", "email": "employee@example.org", "name": "An employee", "role": "user"}
    return jwt.encode({**person, "iss": "open-webui", "iat": now, "exp": now + 300, **claims}, secret, "HS256")


# --- Background tasks -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "key"), TASKS.items())
def test_a_task_before_the_first_turn_is_answered_with_its_json_and_stores_nothing(api, name, key):
    assert list(json.loads(task(api, name))) == [key]
    assert counts() == [0, 0, 0, 0]


@pytest.mark.parametrize(("name", "key"), TASKS.items())
def test_a_task_after_a_turn_changes_nothing(api, name, key):
    turn(api, "default_turn" if name.startswith("default") else "turn")
    before = counts()

    assert list(json.loads(task(api, name))) == [key]
    assert counts() == before


@pytest.mark.parametrize("name", ["title", "tags", "follow_ups"])
def test_a_task_during_a_turn_changes_nothing(api, name):
    Workflow.objects.filter(slug="echo").update(settings={"chunk_delay_ms": 50})
    request = recorded(name)

    async def post(body: dict, headers: dict):
        return await AsyncClient().post(
            "/v1/chat/completions", json.dumps(body), "application/json", headers=api.headers(headers)
        )

    async def ask_meanwhile() -> tuple:
        response = await post(chat("echo", "one two three four five", stream=True), recorded("turn")["headers"])
        stream = response.streaming_content
        await anext(stream)
        before = await in_database(counts)
        answer = await post(request["body"], request["headers"])
        during = await in_database(counts), await in_database(Turn.objects.running().count)
        return before, answer.json(), during, b"".join([part async for part in stream])

    before, answer, during, rest = async_to_sync(ask_meanwhile)()
    assert list(json.loads(reply_of(answer))) == [name]
    assert during == (before, 1)
    assert rest.endswith(b"[DONE]\n\n")


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("My laptop does not start any more.", "Laptop does not turn on"),
        ("Hello, I need access to the finance share drive please", "Access to the finance share"),
        ("Nobody on the 3rd floor in Leipzig can reach the internet", "Internet cannot be reached"),
        ("Mein Drucker druckt nicht mehr", "Drucker druckt nicht"),
        ("Hi\nUSER: Something is strange with everything here", "Something is strange with everything"),
        ("hi", "Hi"),
    ],
)
def test_a_title_is_the_subject_in_a_few_words(api, said, title):
    assert json.loads(task(api, "title", f"USER: {said}")) == {"title": title}


def test_tags_are_the_category_and_the_kind_of_request(api):
    assert json.loads(task(api, "tags", "USER: Outlook crashes")) == {"tags": ["Software", "Incident"]}
    assert json.loads(task(api, "tags", "USER: I got a strange mail asking for my password"))["tags"] == [
        "Access",
        "Security incident",
    ]
    assert json.loads(task(api, "tags", "USER: hi\nASSISTANT: Hello!")) == {"tags": ["General"]}


def test_follow_ups_after_a_ticket_ask_for_its_status_or_add_to_it(api):
    assert json.loads(task(api, "follow_ups_after_ticket"))["follow_ups"] == [
        "What is the status of SD-2?",
        "I want to add more information to SD-2.",
        "It works again, thank you.",
    ]


@pytest.mark.parametrize(
    ("said", "follow_ups"),
    [
        (
            'You mentioned "laptop": what exactly goes wrong, and what do you see then?',
            ["It doesn't start.", "It shows an error.", "I don't know, please send it."],
        ),
        (
            "Please tell me:\n- Since when does it happen?\n- Are others affected too?",
            ["Since this morning.", "Only I am affected.", "I don't know, please send it."],
        ),
        (
            "Sie haben „laptop“ erwähnt: Was genau funktioniert nicht, und was sehen Sie dann?",
            ["Es startet nicht.", "Es kommt eine Fehlermeldung.", "Ich weiß es nicht, bitte senden Sie es so."],
        ),
        (
            "Shall I send this to the Applications team?\n- Outlook: crashes (P3)\n\n1. Send it\n2. Don't send it: No.",
            ["Send it", "Don't send it"],
        ),
        (
            "**Connect to the VPN**\n\n1. Open it?\n\nIf that doesn't help, tell me and I'll open a ticket.",
            ["That helped, thank you.", "That didn't help, please open a ticket."],
        ),
    ],
)
def test_follow_ups_fit_what_the_desk_said_last(api, said, follow_ups):
    problem = "Mit meinem Laptop stimmt etwas nicht" if "Sie" in said else "Something is wrong with my laptop"
    history = f"USER: {problem}\nASSISTANT: {said}"

    assert json.loads(task(api, "follow_ups", history))["follow_ups"] == follow_ups


def test_follow_ups_after_small_talk_are_the_prompts_that_staff_suggest(api):
    suggested = ModelListing.objects.get(model_id="support-desk").suggested_prompts

    follow_ups = json.loads(task(api, "follow_ups", "USER: hi\nASSISTANT: Hello! I'm the IT service desk."))[
        "follow_ups"
    ]

    assert follow_ups == [prompt["content"] for prompt in suggested[:3]]


@pytest.mark.parametrize("name", ["title", "tags", "follow_ups", "image_prompt"])
def test_no_task_repeats_a_secret(api, name):
    assert "Hunter2!x" not in task(api, name, "USER: my password is Hunter2!x and nothing works")


@pytest.mark.parametrize("with_header", [True, False])
def test_an_emoji_a_merge_and_an_autocompletion_are_no_turns_either(api, with_header):
    headers = None if with_header else {}
    autocomplete = '### Task:\nContinue `<text>`: { "text": "" }\n<chat_history>\n</chat_history>\n<text>I w</text>'

    assert len(task(api, "emoji", headers=headers)) == 1
    assert task(api, "merge", headers=headers) == "Second, longer answer"
    assert json.loads(reply_of(api.complete("support-desk", autocomplete))) == {"text": ""}
    assert counts() == [0, 0, 0, 0]


@pytest.mark.parametrize(
    ("instructions", "prompt", "answer"),
    [
        ('Available Tools: []\nReturn {"tool_calls": []}', "Query: my laptop is broken", '{"tool_calls": []}'),
        (
            "You are Open WebUI's private memory reviewer. Return only valid JSON.",
            'Return {"operations": []}\nConversation:\nUSER: my laptop is broken',
            '{"operations": []}',
        ),
        (
            "Be brief.",
            "### Task:\nSummarize the conversation history that will be compacted out of the chat.\n\n"
            "### Messages Being Compacted:\nMy laptop is broken",
            "My laptop is broken",
        ),
    ],
)
def test_tasks_of_another_shape_are_recognised_without_a_header(api, instructions, prompt, answer):
    messages = {"role": "system", "content": instructions}, {"role": "user", "content": prompt}

    completion = api.complete("support-desk", *messages)

    assert reply_of(completion) == answer
    assert counts() == [0, 0, 0, 0]


def test_a_task_that_asks_to_be_streamed_is(api):
    events = turn(api, "title", stream_options={"include_usage": True})

    assert json.loads(streamed_text(events)) == {"title": "Computer does not work"}
    assert events[-2]["usage"]["total_tokens"] > 0
    assert events[-1] == "[DONE]"


def test_an_unknown_task_that_the_header_names_is_no_turn(api):
    headers = {"X-OpenWebUI-Task": "poem_generation"}

    assert task(api, "title", headers={**recorded("title")["headers"], **headers})
    assert reply_of(api.complete("support-desk", "Write a poem", headers=headers)) == "New chat"
    assert counts() == [0, 0, 0, 0]


def test_the_answer_to_a_task_is_an_ordinary_completion(api):
    completion = api.complete("support-desk", *recorded("title")["body"]["messages"])

    assert re.fullmatch(r"chatcmpl-[0-9a-f]{32}", completion["id"])
    assert completion["choices"][0]["finish_reason"] == "stop"
    usage = completion["usage"]
    assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"] > 10
    assert "supportdesk" not in completion


@pytest.mark.parametrize("text", ["<chat_history>" * 100_000, "Message: ```\n" * 100_000, "USER: a\n" * 100_000])
def test_a_huge_task_is_answered_at_once(api, text):
    began = time.monotonic()

    assert task(api, "title", headers={"X-OpenWebUI-Task": "title_generation"}, chat_so_far=text)
    assert reply_of(api.complete("support-desk", text, headers={"X-OpenWebUI-Task": "emoji_generation"}))
    assert time.monotonic() - began < 3


def test_a_task_needs_a_model_that_the_key_may_use(api):
    ApiKey.objects.update(restricted=True)

    response = api.post("/v1/chat/completions", recorded("title")["body"])

    assert response.status_code == 403


def test_a_message_with_search_results_is_a_turn_although_it_begins_like_a_task(api):
    prompt = (
        "### Task:\nRespond to the user query using the provided context.\n<context>None</context>\nOutlook crashes"
    )

    api.complete("support-desk", prompt)
    api.stream("support-desk", f"{prompt} <chat_history></chat_history>")
    api.complete("support-desk", "Outlook crashes", "And?", f"{prompt} <chat_history></chat_history>")

    assert Turn.objects.count() == 3


# --- Identity ---------------------------------------------------------------------------------------------------


def test_plain_headers_say_who_asks(api):
    turn(api, "turn", headers={"X-OpenWebUI-User-Name": "An%20employee %C3%89"})

    conversation = Conversation.objects.get()
    assert conversation.requester_name == "An employee É"
    assert conversation.requester_id == "employee-1"
    assert conversation.requester_email == "employee@example.org"
    assert conversation.channel == Conversation.Channel.OPEN_WEBUI


def test_a_signed_token_counts_above_plain_headers(api, settings):
    settings.OPENWEBUI_JWT_SECRET = SECRET

    turn(api, "turn", headers={"X-OpenWebUI-User-Jwt": token(sub="user-bob", name="Bob", email="bob@example.org")})

    conversation = Conversation.objects.get()
    assert (conversation.requester_id, conversation.requester_name) == ("user-bob", "Bob")
    assert (conversation.requester_email, conversation.requester_role) == ("bob@example.org", "user")


def test_plain_headers_without_a_token_name_nobody_where_a_secret_is_set(api, settings):
    settings.OPENWEBUI_JWT_SECRET = SECRET

    turn(api, "turn")

    assert Conversation.objects.get().requester_id == ""


def test_a_token_is_ignored_where_no_secret_is_set(api):
    turn(api, "turn", headers={"X-OpenWebUI-User-Jwt": "anything"})

    assert Conversation.objects.get().requester_id == "employee-1"


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        (token("another-secret-of-somebody-else-0123456789"), "OPENWEBUI_JWT_SECRET"),
        (token(exp=int(time.time()) - 120), "expired"),
        (token(iss="somebody-else"), "not valid"),
        (
            jwt.encode({"sub": "employee-1", "iss": "open-webui", "exp": int(time.time()) + 999}, None, "none"),
            "not valid",
        ),
        (jwt.encode({"sub": "employee-1", "iss": "open-webui"}, SECRET, "HS256"), "not valid"),
        ("no-token", "not valid"),
    ],
    ids=["wrong secret", "expired", "wrong issuer", "unsigned", "without end", "no token"],
)
@pytest.mark.parametrize("name", ["turn", "title"])
def test_a_token_that_is_not_good_is_401(api, settings, bad, words, name):
    settings.OPENWEBUI_JWT_SECRET = SECRET

    response = api.post("/v1/chat/completions", recorded(name)["body"], **{"X-OpenWebUI-User-Jwt": bad})

    error = response.json()["error"]
    assert (response.status_code, error["code"], error["type"]) == (401, "invalid_user_token", "invalid_request_error")
    assert words in error["message"]
    assert bad not in error["message"]
    assert counts() == [0, 0, 0, 0]


def test_clocks_may_differ_a_little(api, settings):
    settings.OPENWEBUI_JWT_SECRET = SECRET
    now = int(time.time())

    turn(api, "turn", headers={"X-OpenWebUI-User-Jwt": token(iat=now + 10, exp=now - 10)})

    assert Conversation.objects.get().requester_id == "employee-1"


def test_a_template_that_open_webui_does_not_fill_in_counts_as_empty(api):
    headers = {"X-OpenWebUI-Task": "{{TASK}}", "X-OpenWebUI-Chat-Id": "{{CHAT_ID}}"}

    turn(api, "turn", headers=headers)

    assert Conversation.objects.get().client_chat_id == ""


# --- Progress and citations -------------------------------------------------------------------------------------


def test_open_webui_is_told_what_happens_while_it_waits(api):
    events = turn(api, "turn", messages=[{"role": "user", "content": "Nobody in Leipzig can reach the internet"}])

    assert side_events(events) == [
        {"type": "status", "data": {"description": description, "done": done}}
        for description, done in [
            ("Reading your message", False),
            ("Finding out what it is about", False),
            ("Deciding how urgent it is and who takes it", False),
            ("Checking what the team will need to know", False),
            ("Writing the ticket", False),
            ("Done after 5 steps", True),
        ]
    ]


def test_a_chunk_with_an_event_is_a_valid_empty_chunk(api):
    events = turn(api, "turn")

    for chunk in (event for event in events if "event" in event):
        assert chunk["object"] == "chat.completion.chunk"
        assert chunk["choices"] == [{"index": 0, "delta": {}, "logprobs": None, "finish_reason": None}]
        assert (chunk["id"], chunk["model"]) == (events[0]["id"], "support-desk")


@pytest.mark.parametrize("model", ["support-desk", "echo"])
def test_other_clients_never_see_events(api, model):
    headers = {"User-Agent": "OpenAI/Python 3.54.0"}

    events = api.stream(model, "How do I connect to the VPN?", headers=headers, user="employee-1")

    assert side_events(events) == []
    assert not [event for event in events[:-1] if not event["choices"]]


def test_an_article_is_cited_and_the_text_stays_the_stored_text(api):
    events = turn(api, "article")

    [source] = [event for event in side_events(events) if event["type"] == "source"]
    assert source["data"]["source"] == {"name": "Connect to the VPN"}
    assert source["data"]["metadata"] == [{"source": "Connect to the VPN", "name": "Connect to the VPN"}]
    assert source["data"]["document"][0] in streamed_text(events)
    assert streamed_text(events) == Message.objects.get(role="assistant").content


def test_a_failure_ends_the_progress_line_before_the_error(api):
    Workflow.objects.filter(slug="echo").update(settings={"fail_after_words": 1})

    events = api.stream("echo", "one two", headers=recorded("turn")["headers"])

    assert side_events(events)[-1]["data"] == {"description": "Stopped after 1 step", "done": True}
    assert events[-1]["error"]["message"]


@pytest.mark.parametrize("model", ["support-desk", "echo"])
def test_nothing_that_a_person_wrote_is_in_an_event(api, model):
    text = "Zebra <script>alert(1)</script> laptop LT-99 crashes, how do I connect to the VPN?"

    events = turn(api, "turn", model=model, messages=[{"role": "user", "content": text}])

    assert side_events(events)
    assert not re.search("zebra|script>|LT-99", json.dumps(side_events(events)), re.IGNORECASE)


# --- The model list ---------------------------------------------------------------------------------------------


def test_the_desk_is_listed_with_what_open_webui_reads(api):
    meta = api.get("/v1/models/support-desk").json()["info"]["meta"]

    assert meta["description"] and meta["suggestion_prompts"]
    assert meta["tags"] == [{"name": "IT"}, {"name": "help desk"}]
    assert meta["capabilities"]["usage"] and meta["capabilities"]["builtin_tools"]
    assert [tool for tool, is_on in meta["builtinTools"].items() if is_on] == ["user_input"]
    assert len(meta["builtinTools"]) == 17
    assert "pipeline" not in meta


def test_a_listing_that_exists_keeps_its_own_meta(api):
    from django.apps import apps

    ModelListing.objects.filter(model_id="support-desk").update(extra_meta={"hidden": True})

    apps.get_app_config("support_desk").create_defaults()

    assert ModelListing.objects.get(model_id="support-desk").extra_meta == {"hidden": True}


def test_the_documented_listing_and_headers_are_the_real_ones(api):
    page = (Path(__file__).parent.parent / "docs" / "open-webui.md").read_text()
    [meta] = re.findall(r"```json\n(.*?)```", page, re.DOTALL)
    [configs] = re.findall(r"OPENAI_API_CONFIGS='(.*?)'", page, re.DOTALL)

    assert json.loads(meta) == ModelListing.objects.get(model_id="support-desk").extra_meta
    assert json.loads(configs)["0"]["headers"].keys() <= recorded("turn")["headers"].keys()


# --- Moves ------------------------------------------------------------------------------------------------------


def answered(api) -> str:
    """The desk's question of the recorded chat, after its first turn."""
    return streamed_text(turn(api, "turn"))


def test_the_recorded_chat_is_one_conversation_with_its_branches(api):
    answered(api)

    turn(api, "next_turn")
    turn(api, "regenerate")
    turn(api, "edit")

    conversation = Conversation.objects.get()
    assert conversation.client_chat_id == recorded("turn")["headers"]["X-OpenWebUI-Chat-Id"]
    assert conversation.turns.count() == 4
    question = Message.objects.get(role="assistant", parent__parent=None)
    assert [row.children.count() for row in question.children.all()] == [2, 1]


def test_the_same_reply_asked_for_again_is_not_made_again(api):
    first = streamed_text(turn(api, "turn"))

    assert streamed_text(turn(api, "turn")) == first
    assert Turn.objects.count() == 1


def test_continue_adds_to_the_reply_without_repeating_it(api):
    request = recorded("turn")
    said = answered(api)

    events = turn(
        api,
        "turn",
        headers={"X-OpenWebUI-Message-Id": "another"},
        messages=[*request["body"]["messages"], {"role": "assistant", "content": said[:30]}],
    )

    assert said[:30] + streamed_text(events) == said
    assert Conversation.objects.count() == 1


def test_stop_stops_the_turn_and_keeps_its_text(live):
    live.start()
    headers = {**recorded("turn")["headers"], "authorization": f"Bearer {live.key}"}
    body = chat(live.drill["echo_model"], " ".join(f"word-{number}" for number in range(200)), stream=True)

    with httpx.stream("POST", f"{live.base_url}/chat/completions", json=body, headers=headers) as response:
        next(line for line in response.iter_lines() if "word-3" in line)

    status = "select status from workflows_turn"
    assert services.wait_until(lambda: live.rows(status) == [("interrupted",)])
    [(text,)] = live.rows("select content from workflows_message where role = 'assistant'")
    assert text.startswith("word-0 word-1 word-2 word-3")


def test_several_models_in_one_chat_have_a_conversation_each(api):
    turn(api, "two_models_desk")
    turn(api, "two_models_echo")

    assert {row.listing.model_id for row in Conversation.objects.all()} == {"support-desk", "echo"}
    assert len({row.client_chat_id for row in Conversation.objects.all()}) == 1


def test_several_models_at_once_go_on_from_one_branch(api):
    desk_said = streamed_text(turn(api, "two_models_desk"))
    turn(api, "two_models_echo")
    history = [*recorded("two_models_desk")["body"]["messages"], {"role": "assistant", "content": desk_said}]
    history.append({"role": "user", "content": "Since yesterday"})

    for name in ("two_models_desk", "two_models_echo"):
        turn(api, name, headers={"X-OpenWebUI-Message-Id": f"next of {name}"}, messages=history)

    assert Conversation.objects.count() == 2
    assert sorted(row.turns.count() for row in Conversation.objects.all()) == [2, 2]


def test_chats_of_two_people_are_kept_apart(api):
    turn(api, "turn")
    turn(api, "turn", headers={"X-OpenWebUI-User-Id": "user-bob"})

    assert {row.requester_id for row in Conversation.objects.all()} == {"employee-1", "user-bob"}


@pytest.mark.parametrize("chat_id", ["temporary:session-1", "local:session-1", "channel:general"])
def test_chats_that_share_a_session_or_a_channel_are_separate_conversations(api, chat_id):
    headers = {"X-OpenWebUI-Chat-Id": chat_id}
    messages = [{"role": "user", "content": "Nobody in Leipzig can reach the internet"}]
    turn(api, "temporary", headers=headers, messages=messages)
    turn(
        api,
        "other_temporary",
        headers=headers,
        messages=[{"role": "user", "content": "Nobody in Berlin can reach the internet"}],
    )

    assert Conversation.objects.count() == 2
    assert Ticket.objects.values("conversation").distinct().count() == Ticket.objects.count() == 2


def test_a_temporary_chat_goes_on_by_its_history(api):
    said = streamed_text(turn(api, "temporary"))
    history = [*recorded("temporary")["body"]["messages"], {"role": "assistant", "content": said}]

    answer = {"role": "user", "content": "Since today, room 5"}
    turn(api, "temporary", headers={"X-OpenWebUI-Message-Id": "next"}, messages=[*history, answer])

    assert Conversation.objects.get().turns.count() == 2


def test_a_chat_without_any_header_goes_on_by_its_history(api):
    said = streamed_text(turn(api, "default_turn"))
    history = [*recorded("default_turn")["body"]["messages"], {"role": "assistant", "content": said}]

    turn(api, "default_turn", messages=[*history, {"role": "user", "content": "Since today, room 5"}])

    conversation = Conversation.objects.get()
    assert conversation.turns.count() == 2
    assert Ticket.objects.get().conversation == conversation


@pytest.mark.parametrize(
    ("changes", "status", "message"),
    [
        ({"model": "gone"}, 404, "The model 'gone' does not exist"),
        ({"messages": [{"role": "user", "content": " "}]}, 400, "empty: say what the problem is"),
    ],
)
def test_errors_are_sentences_that_open_webui_shows(api, changes, status, message):
    request = recorded("turn")

    response = api.post("/v1/chat/completions", {**request["body"], **changes}, **request["headers"])

    assert response.status_code == status
    assert message in response.json()["error"]["message"]
