"""The chat page's socket, as a tab uses it."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest
from asgiref.sync import async_to_sync, sync_to_async
from channels.layers import get_channel_layer
from django.contrib.auth import get_user_model
from django.test import Client
from redis.exceptions import ConnectionError as RedisConnectionError

from chat_api.nudges import conversation_group, viewer_group
from chat_api.viewers import VISITOR_KEY, Viewer
from supportdesk_site.asgi import application
from tests import services
from workflows.models import Conversation, Feedback, Message, ModelListing, Turn, Workflow

pytestmark = pytest.mark.django_db

SECONDS = 5
CLEAR = "My laptop screen is black since Monday in room 12, error text NO SIGNAL. Please send it."


class Tab:
    """One tab of somebody with this session.

    Channels' own communicator runs the application in an empty context, which is outside of the test's transaction.
    """

    def __init__(
        self,
        session: str,
        origin: str = "http://localhost",
        language: str = "en",
        other_cookies: str = "",
        host: str = "localhost",
    ):
        headers = {
            "host": host,
            "origin": origin,
            "cookie": f"{other_cookies}sessionid={session}",
            "accept-language": language,
        }
        self.scope = {
            "type": "websocket",
            "path": "/ws/chat",
            "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
        }
        self.sent, self.received = asyncio.Queue(), asyncio.Queue()
        self.frames: list[dict] = []

    async def __aenter__(self) -> "Tab":
        self.task = asyncio.ensure_future(application(self.scope, self.sent.get, self.received.put))
        self.sent.put_nowait({"type": "websocket.connect"})
        self.accepted = (await self.next())["type"] == "websocket.accept"
        return self

    async def __aexit__(self, *exception: object) -> None:
        self.sent.put_nowait({"type": "websocket.disconnect", "code": 1000})
        await asyncio.wait([self.task], timeout=SECONDS)

    async def next(self) -> dict:
        return await asyncio.wait_for(self.received.get(), SECONDS)

    async def closing(self) -> tuple[int, list[dict]]:
        """The code with which the desk hangs up, and the frames before."""
        frames = []
        while (message := await self.next())["type"] != "websocket.close":
            frames.append(json.loads(message["text"]))
        return message["code"], frames

    async def say(self, kind: str, **fields: Any) -> None:
        await self.send(text=json.dumps({"type": kind, **fields}))

    async def send(self, **frame: str | bytes) -> None:
        self.sent.put_nowait({"type": "websocket.receive", **frame})

    async def hear(self, kind: str, so: Callable[[dict], bool] = lambda frame: True) -> dict:
        """The next frame of this kind for which `so` holds."""
        while True:
            frame = json.loads((await self.next())["text"])
            self.frames.append(frame)
            if frame["type"] == kind and so(frame):
                return frame

    async def ask(self, text: str, **fields: Any) -> dict:
        """Say something and wait for the answer; returns the conversation."""
        fields = {"id": f"id-{text[:50]}", "chat": "" if "conversation" in fields else f"chat-{text[:50]}", **fields}
        await self.say("send", text=text, **{"listing": "echo", **fields})
        return await self.see(lambda shown: not shown["running"] and _ends_after(shown, fields["id"]))

    async def see(self, so: Callable[[dict], bool]) -> dict:
        """The next picture of the conversation for which `so` holds."""
        return (await self.hear("conversation", lambda frame: so(frame["conversation"])))["conversation"]


def _ends_after(shown: dict, key: str) -> bool:
    """Whether a message was answered, or could not be."""
    keys = [message["key"] for message in shown["messages"]]
    return key in keys and (keys[-1] != key or bool(shown["failed"]))


def play(scene: Callable, *sessions: str) -> Any:
    """Run a coroutine function with a tab for each session."""

    async def run() -> Any:
        tabs = [await Tab(session).__aenter__() for session in sessions]
        try:
            return await scene(*tabs)
        finally:
            for tab in tabs:
                await tab.__aexit__()

    return async_to_sync(run)()


@pytest.fixture(autouse=True)
def one_connection(monkeypatch) -> None:
    """Channels closes old connections before each frame; the test's own must stay, with its transaction."""
    monkeypatch.setattr("channels.db.close_old_connections", lambda: None)


def session_of(**values: str) -> str:
    session = Client().session
    session.update(values)
    session.save()
    return session.session_key


@pytest.fixture
def user(desk):
    return get_user_model().objects.create_user("employee", password="secret words", email="employee@example.com")


@pytest.fixture
def session(user) -> str:
    client = Client()
    client.force_login(user)
    return client.session.session_key


@pytest.fixture
def stranger(desk) -> str:
    client = Client()
    client.force_login(get_user_model().objects.create_user("stranger"))
    return client.session.session_key


def test_a_message_is_answered_step_by_step_and_stored(session, user):
    text = "**One** two\n\n- three\n- four"

    async def scene(tab):
        return await tab.ask(text), [frame for frame in tab.frames if frame["type"] == "step"]

    conversation, steps = play(scene, session)

    reply = Message.objects.get(role="assistant")
    assert conversation["messages"][1]["text"] == reply.content == text
    assert "<strong>One</strong> two" in conversation["messages"][1]["html"]
    assert steps[0]["after"] == 0 and steps[0]["doing"] == "Echo"
    assert [step["after"] for step in steps[1:]] == [step["number"] for step in steps[:-1]]
    assert Conversation.objects.get().user == user
    assert Conversation.objects.get().channel == "web"


def test_the_steps_make_the_html_of_the_answer(session):
    async def scene(tab):
        conversation = await tab.ask("# Title\n\n" + "\n".join(f"line {number}" for number in range(30)))
        lines = []
        for step in (frame for frame in tab.frames if "html" in frame):
            lines = lines[: step["keep"]] + step["html"].split("\n")
        return conversation["messages"][1]["html"], "\n".join(lines)

    whole, from_steps = play(scene, session)

    assert whole.strip() == from_steps.strip()


def test_the_next_message_follows_the_answer(session):
    async def scene(tab):
        first = await tab.ask("one")
        return await tab.ask("two", conversation=first["id"], after=first["messages"][-1]["id"])

    conversation = play(scene, session)

    assert [message["text"] for message in conversation["messages"]] == ["one", "one", "two", "two"]


def test_a_message_that_is_sent_again_is_said_once(session):
    async def scene(tab):
        first = await tab.ask("one", id="same", chat="same")
        await tab.say("send", id="same", chat="same", text="one", listing="echo")
        again = await tab.hear("conversation")
        return first, again["conversation"]

    first, again = play(scene, session)

    assert again == first
    assert Turn.objects.count() == 1


def test_an_answer_made_anew_is_a_version_of_it(session):
    async def scene(tab):
        first = await tab.ask("one")
        await tab.say("again", message=first["messages"][0]["id"])
        second = await tab.see(lambda shown: len(shown["messages"][-1]["siblings"]) == 2)
        await tab.say("open", conversation=first["id"], branch=first["messages"][1]["id"])
        return first, second, await tab.see(lambda shown: shown["messages"][-1]["id"] == first["messages"][-1]["id"])

    first, second, back = play(scene, session)

    versions = [first["messages"][1]["id"], second["messages"][1]["id"]]
    assert second["messages"][1]["siblings"] == versions
    assert back["messages"][1]["id"] == versions[0]


def test_an_edited_first_message_is_a_version_of_it(session):
    async def scene(tab):
        first = await tab.ask("one")
        return first, await tab.ask("uno", conversation=first["id"], after=None)

    first, edited = play(scene, session)

    assert [message["text"] for message in edited["messages"]] == ["uno", "uno"]
    assert edited["id"] == first["id"]
    assert len(edited["messages"][0]["siblings"]) == 2


def test_a_second_tab_sees_the_same(session):
    async def scene(one, two):
        first = await one.ask("hello")
        await two.say("open", conversation=first["id"])
        await two.hear("conversation")
        await one.ask("more", conversation=first["id"], after=first["messages"][-1]["id"])
        shown = await two.see(lambda shown: len(shown["messages"]) == 4)
        return [message["text"] for message in shown["messages"]]

    assert play(scene, session, session) == ["hello", "hello", "more", "more"]


def test_a_turn_runs_on_when_its_tab_is_closed(session, echo):
    Workflow.objects.filter(slug="echo").update(settings={"chunk_delay_ms": 20, "fail_after_words": None})
    text = " ".join(str(number) for number in range(20))

    async def scene(tab):
        await tab.say("send", id="1", chat="1", text=text, listing="echo")
        conversation = (await tab.hear("conversation"))["conversation"]["id"]
        await tab.hear("step", lambda frame: "html" in frame)
        await tab.__aexit__()
        async with Tab(session) as other:
            await other.say("open", conversation=conversation)
            frame = await other.hear("conversation", lambda frame: not frame["conversation"]["running"])
        return frame["conversation"]["messages"][-1]

    reply = play(scene, session)

    assert (reply["text"], reply["status"]) == (text, "completed")


def test_stop_keeps_what_there_was(session, echo):
    Workflow.objects.filter(slug="echo").update(settings={"chunk_delay_ms": 20, "fail_after_words": None})
    text = " ".join(str(number) for number in range(200))

    async def scene(tab):
        await tab.say("send", id="1", chat="1", text=text, listing="echo")
        await tab.hear("step", lambda frame: "html" in frame)
        await tab.say("stop")
        frame = await tab.hear("conversation", lambda frame: not frame["conversation"]["running"])
        return frame["conversation"]["messages"][-1]

    reply = play(scene, session)

    assert reply["status"] == "stopped"
    assert text.startswith(reply["text"]) and reply["text"]


def test_a_failure_is_said_and_can_be_tried_again(session, echo):
    Workflow.objects.filter(slug="echo").update(settings={"chunk_delay_ms": 0, "fail_after_words": 0})

    async def scene(tab):
        return await tab.ask("one")

    failed = play(scene, session)

    assert failed["failed"]["status"] == "failed"
    assert "as its settings ask" in failed["failed"]["error"]
    assert failed["failed"]["prompt"] == failed["messages"][-1]["id"]


def test_a_question_comes_with_its_options(session, desk):
    workflow = Workflow.objects.get(slug="support-desk")
    workflow.settings["confirm_before_sending"] = True
    workflow.save()

    async def scene(tab):
        asked = await tab.ask(CLEAR, listing="support-desk")
        reply = asked["messages"][-1]
        sent = await tab.ask(reply["answers"][0]["label"], conversation=asked["id"], after=reply["id"])
        return reply, sent

    reply, sent = play(scene, session)

    assert [answer["label"] for answer in reply["answers"]] == ["Send it", "Don't send it"]
    assert "Shall I send this" in reply["html"]
    assert [ticket["number"][:3] for ticket in sent["tickets"]] == ["SD-"]


def test_a_clarifying_question_comes_with_likely_answers(session):
    async def scene(tab):
        return await tab.ask("My computer isn't working right", listing="support-desk")

    conversation = play(scene, session)

    assert [answer["label"] for answer in conversation["messages"][-1]["answers"]][-1].startswith("I don't know")


def test_a_ticket_is_a_card_that_follows_staff(session, django_capture_on_commit_callbacks):
    from workflows.support_desk.models import Ticket

    def resolve() -> None:
        with django_capture_on_commit_callbacks(execute=True):
            ticket = Ticket.objects.get()
            ticket.status = Ticket.Status.RESOLVED
            ticket.save()

    async def scene(tab):
        sent = await tab.ask(CLEAR, listing="support-desk")
        await sync_to_async(resolve)()
        frame = await tab.hear(
            "conversation", lambda frame: frame["conversation"]["tickets"][0]["status"] == "resolved"
        )
        return sent, frame["conversation"]

    sent, changed = play(scene, session)

    [card] = sent["tickets"]
    assert (card["status"], card["is_open"], card["team"]) == ("new", True, "Workplace")
    assert card["key"] == sent["messages"][-1]["key"]
    assert changed["tickets"] == [card | {"status": "resolved", "is_open": False}]


def test_feedback_is_kept_with_the_reply(session):
    async def scene(tab):
        conversation = await tab.ask("one")
        reply = conversation["messages"][1]["id"]
        await tab.say("rate", message=reply, rating="down", comment="Too short")
        return (await tab.hear("conversation", lambda frame: frame["conversation"]["messages"][1]["rating"]))[
            "conversation"
        ]

    shown = play(scene, session)["messages"][1]

    feedback = Feedback.objects.get()
    assert (feedback.rating, feedback.comment, feedback.message_id) == ("down", "Too short", shown["id"])
    assert (shown["rating"], shown["comment"]) == ("down", "Too short")


def test_secrets_in_a_name_or_a_comment_are_not_stored(session):
    async def scene(tab):
        conversation = await tab.ask("one")
        typed = "my password is Hunter2Hunter2"
        await tab.say("rename", conversation=conversation["id"], title=f"{typed} {'x' * 170}")
        await tab.say("rate", message=conversation["messages"][1]["id"], rating="down", comment=typed)
        return await tab.see(lambda shown: shown["messages"][1]["rating"])

    shown = play(scene, session)

    assert shown["title"].startswith("my password is [secret removed] x")
    assert shown["messages"][1]["comment"] == Feedback.objects.get().comment == "my password is [secret removed]"


def test_solved_is_noted_on_the_open_tickets(session):
    from workflows.support_desk.models import TicketEvent

    async def scene(tab):
        conversation = await tab.ask(CLEAR, listing="support-desk")
        for _ in range(2):
            await tab.say("solved", message=conversation["messages"][-1]["id"])
        await tab.hear("conversation", lambda frame: frame["conversation"]["messages"][-1]["solved"])
        await tab.say("refresh")
        await tab.hear("pong")

    play(scene, session)

    assert Feedback.objects.get().solved
    assert TicketEvent.objects.filter(data__text="The person says that this solved it.").count() == 1


def test_conversations_are_listed_searched_and_renamed(session):
    async def scene(tab):
        first = await tab.ask("the printer is on fire")
        await tab.ask("something else")
        await tab.say("rename", conversation=first["id"], title="  Hot \n printer ")
        await tab.hear("list_changed")
        found = {}
        for search in ("", "FIRE printer", "nothing like it"):
            await tab.say("list", search=search)
            frame = await tab.hear("conversations", lambda frame: frame["search"] == search)  # noqa: B023 - at once
            found[search] = [item["title"] for item in frame["items"]]
        return found

    found = play(scene, session)

    assert found == {"": ["something else", "Hot printer"], "FIRE printer": ["Hot printer"], "nothing like it": []}


def test_a_deleted_conversation_is_gone_in_every_tab(session):
    async def scene(one, two):
        conversation = await one.ask("one")
        await two.say("open", conversation=conversation["id"])
        await two.hear("conversation")
        await one.say("delete", conversation=conversation["id"])
        return conversation["id"], await two.hear("gone")

    public_id, gone = play(scene, session, session)

    assert gone["conversation"] == public_id
    assert not Conversation.objects.exists()


def test_a_deleted_conversation_leaves_its_tickets_to_the_teams(session):
    async def scene(tab):
        conversation = await tab.ask(CLEAR, listing="support-desk")
        await tab.say("delete", conversation=conversation["id"])
        await tab.hear("gone")
        await tab.say("list")
        return await tab.hear("conversations", lambda frame: not frame["items"])

    play(scene, session)

    assert Conversation.objects.get().hidden_at
    assert Conversation.objects.get().tickets.count() == 1


# --- Who --------------------------------------------------------------------------------------------------------


def test_nobody_reads_or_changes_what_is_not_theirs(session, stranger):
    async def scene(mine, theirs):
        conversation = await mine.ask("private")
        prompt, reply = (message["id"] for message in conversation["messages"])
        public_id = conversation["id"]
        said = []
        for command in (
            {"type": "open", "conversation": public_id},
            {"type": "send", "id": "1", "text": "hello", "conversation": public_id, "after": reply},
            {"type": "again", "message": prompt},
            {"type": "rename", "conversation": public_id, "title": "mine now"},
            {"type": "delete", "conversation": public_id},
            {"type": "rate", "message": reply, "rating": "up"},
            {"type": "solved", "message": reply},
        ):
            await theirs.say(command.pop("type"), **command)
            frame = json.loads((await theirs.next())["text"])
            said.append(frame.get("code", frame["type"]))
        await theirs.say("list")
        return said, (await theirs.hear("conversations"))["items"]

    said, items = play(scene, session, stranger)

    assert said == ["gone", *["not_found"] * 6]
    assert items == []
    assert (Turn.objects.count(), Feedback.objects.count()) == (1, 0)


def test_a_message_of_another_conversation_cannot_be_followed(session, stranger):
    async def scene(mine, theirs):
        private = await mine.ask("private")
        own = await theirs.ask("own")
        await theirs.say("send", id="2", text="x", conversation=own["id"], after=private["messages"][-1]["id"])
        return await theirs.hear("error")

    assert play(scene, session, stranger)["code"] == "not_found"


@pytest.mark.parametrize("named", ["the other", "itself"])
def test_nothing_is_said_in_a_deleted_conversation(session, named):
    async def scene(tab):
        deleted = await tab.ask(CLEAR, listing="support-desk")
        other = await tab.ask("My printer is jammed", listing="support-desk")
        await tab.say("delete", conversation=deleted["id"])
        await tab.hear("list_changed")
        named_id = {"the other": other, "itself": deleted}[named]["id"]
        await tab.say("send", id="3", text="more", conversation=named_id, after=deleted["messages"][-1]["id"])
        return await tab.hear("error")

    assert play(scene, session)["code"] == "not_found"
    assert not Message.objects.filter(content="more").exists()


def test_a_message_of_ones_own_other_conversation_cannot_be_followed(session):
    async def scene(tab):
        one, two = await tab.ask("one"), await tab.ask("two")
        await tab.say("send", id="3", text="more", conversation=two["id"], after=one["messages"][-1]["id"])
        return await tab.hear("error")

    assert play(scene, session)["code"] == "not_found"


def test_the_first_message_of_a_deleted_conversation_opens_another(session):
    async def scene(tab):
        deleted = await tab.ask(CLEAR, listing="support-desk", chat="same")
        await tab.say("delete", conversation=deleted["id"])
        await tab.hear("gone")
        again = await tab.ask("hello", id="2", listing="support-desk", chat="same")
        return deleted["id"], again["id"]

    deleted, again = play(scene, session)

    assert deleted != again


def test_visitors_have_their_own_conversations(settings, desk):
    settings.PUBLIC_CHAT = True
    visitors = [session_of(**{VISITOR_KEY: f"visitor-{number}"}) for number in range(2)]

    async def scene(one, two):
        await one.ask("mine")
        await two.ask("yours")
        lists = []
        for tab in (one, two):
            await tab.say("list")
            lists.append([item["title"] for item in (await tab.hear("conversations"))["items"]])
        return lists

    assert play(scene, *visitors) == [["mine"], ["yours"]]


def test_a_visitor_is_sent_away_once_the_chat_is_not_public(settings, desk):
    settings.PUBLIC_CHAT = False

    assert closed_with(session_of(**{VISITOR_KEY: "visitor-1"})) == 4401


@pytest.mark.parametrize("key", ["", "nonsense"])
def test_a_socket_needs_a_session(desk, key):
    assert closed_with(key) == 4401


def closed_with(key: str) -> int:
    async def run() -> int:
        async with Tab(key) as tab:
            return (await tab.next())["code"]

    return async_to_sync(run)()


def test_a_person_who_signed_out_is_heard_no_more(session, user):
    async def scene(tab):
        await sync_to_async(user.delete)()
        await tab.say("list")
        return await tab.next()

    assert play(scene, session)["code"] == 4401


@pytest.mark.parametrize("how", ["signs out", "is deactivated"])
def test_a_person_who_has_left_is_told_no_more(session, user, how):
    other = Client()
    other.force_login(user)

    def leave() -> None:
        if how == "signs out":
            other.logout()
        else:
            get_user_model().objects.update(is_active=False)

    async def scene(tab, theirs):
        first = await tab.ask("one")
        await theirs.say("open", conversation=first["id"])
        await theirs.hear("conversation")
        await sync_to_async(leave)()
        conversation = await sync_to_async(Conversation.objects.get)()
        await sync_to_async(conversation.messages.update)(content="not for them")
        await get_channel_layer().group_send(conversation_group(conversation.pk), {"type": "conversation.changed"})
        return await theirs.closing()

    code, frames = play(scene, session, other.session.session_key)

    assert code == 4401
    assert "not for them" not in json.dumps(frames)


OTHER_SITES = ["https://evil.example.com", "http://localhost.evil.example.com", "null", "", "http://[", "localhost"]
OTHER_SITES += ["http://localhost:1", "https://user@localhost"]


@pytest.mark.parametrize("origin", OTHER_SITES)
@pytest.mark.parametrize("hosts", [["localhost"], ["*"]])
def test_other_sites_cannot_connect(session, settings, hosts, origin):
    settings.ALLOWED_HOSTS = hosts

    assert not is_accepted(session, origin)


def test_a_page_connects_to_its_own_host_alone(session, settings):
    settings.ALLOWED_HOSTS = ["desk.example.org"]

    assert is_accepted(session, "http://desk.example.org:8080", host="desk.example.org:8080")
    assert not is_accepted(session, "http://desk.example.org:8080", host="desk.example.org")
    assert not is_accepted(session, "http://evil.example.com", host="evil.example.com")


def test_a_page_connects_through_a_proxy_that_ends_tls(session):
    assert is_accepted(session, "https://localhost")


def test_pages_of_trusted_origins_can_connect(session, settings):
    settings.CSRF_TRUSTED_ORIGINS = ["https://desk.example.org:8443", "https://*.example.com"]

    assert is_accepted(session, "https://desk.example.org:8443")
    assert is_accepted(session, "https://intranet.example.com")
    assert not is_accepted(session, "http://intranet.example.com")
    assert not is_accepted(session, "https://desk.example.org")


def is_accepted(session: str, origin: str, host: str = "localhost") -> bool:
    async def run() -> bool:
        async with Tab(session, origin, host=host) as tab:
            return tab.accepted

    return async_to_sync(run)()


def test_a_person_has_only_so_many_sockets(session, settings):
    settings.CHAT_SOCKETS_PER_VIEWER = 1

    async def scene(tab):
        async with Tab(session) as another:
            return (await another.next())["code"]

    assert play(scene, session) == 4429


@pytest.mark.parametrize("other", ['prefs={"a": 1}', "x y", "a@b=1", "a=ü", 'q="un', "path=/", "="])
def test_other_tools_cookies_on_the_same_host_do_no_harm(session, other):
    async def run():
        async with Tab(session, other_cookies=f"{other}; ") as tab:
            return await refresh(tab)

    assert async_to_sync(run)() == "pong"


def test_without_redis_nobody_connects_and_nobody_is_locked_out(session, settings):
    settings.CHAT_SOCKETS_PER_VIEWER = 1
    layers = settings.CHANNEL_LAYERS

    async def connect():
        tab = Tab(session)
        tab.sent.put_nowait({"type": "websocket.connect"})
        with pytest.raises(RedisConnectionError):
            await application(tab.scope, tab.sent.get, tab.received.put)
        assert tab.received.empty()

    lost = f"redis://127.0.0.1:{services.free_port()}/0"
    settings.CHANNEL_LAYERS = {
        "default": {"BACKEND": "channels_redis.core.RedisChannelLayer", "CONFIG": {"hosts": [lost]}}
    }
    for _ in range(2):
        async_to_sync(connect)()
    settings.CHANNEL_LAYERS = layers

    assert play(refresh, session) == "pong"


def test_a_socket_that_broke_is_not_counted(session, user, settings):
    settings.CHAT_SOCKETS_PER_VIEWER = 1

    async def break_down(tab):
        await get_channel_layer().group_send(viewer_group(Viewer(user.pk)), {"type": "no.such.thing"})
        with pytest.raises(ValueError, match="No handler"):
            await asyncio.wait_for(tab.task, SECONDS)

    play(break_down, session)

    assert play(refresh, session) == "pong"


async def refresh(tab: Tab) -> str:
    await tab.say("refresh")
    return json.loads((await tab.next())["text"])["type"]


# --- Limits and nonsense ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"text": ""}, "empty"),
        ({"text": " \n\x00"}, "empty"),
        ({"text": "x" * 20_001}, "too_long"),
        ({"text": "x", "attachments": [{"name": "screen.png"}]}, "attachments"),
        ({"text": "x", "listing": "unknown"}, "closed"),
        ({"text": "x", "conversation": "conv_unknown"}, "not_found"),
        ({"text": "x", "chat": ""}, "unreadable"),
        ({"text": "x", "after": -1}, "unreadable"),
        ({"text": 5}, "unreadable"),
        ({"text": "x", "extra": 1}, "unreadable"),
    ],
)
def test_what_cannot_be_sent_is_told_beside_it(session, fields, code):
    async def scene(tab):
        await tab.say("send", **({"id": "mine", "chat": "c", "listing": "echo"} | fields))
        return await tab.hear("error")

    error = play(scene, session)

    assert (error["code"], error["id"]) == (code, "mine")
    assert error["message"]
    assert not Conversation.objects.exists()


NONSENSE = ["", "{", "[]", "null", '{"type": "fly"}', '"\\ud800"', "x" * 140_000]
NONSENSE += ["[" * 60_000, '{"id": "\\ud800"}', '{"id": 1%s}' % ("0" * 5000), '{"id": {}}']


@pytest.mark.parametrize("frame", NONSENSE, ids=range(len(NONSENSE)))
def test_nonsense_gets_an_error_and_the_socket_stays(session, frame):
    async def scene(tab):
        await tab.send(text=frame)
        error = await tab.hear("error")
        await tab.say("list")
        await tab.hear("conversations")
        return error

    assert play(scene, session)["code"] in ("unreadable", "too_long")


def test_a_binary_frame_gets_an_error(session):
    async def scene(tab):
        await tab.send(bytes=b"\x00\xff")
        return await tab.hear("error")

    assert play(scene, session)["code"] == "unreadable"


def test_somebody_who_writes_too_fast_is_told_when_to_go_on(session, settings):
    settings.CHAT_MESSAGES_PER_MINUTE = 1

    async def scene(tab):
        await tab.ask("one")
        await tab.say("send", id="2", chat="2", text="two", listing="echo")
        return await tab.hear("error")

    error = play(scene, session)

    assert error["code"] == "too_fast"
    assert "seconds" in error["message"]


def test_commands_are_limited_too(session, settings):
    settings.CHAT_COMMANDS_PER_MINUTE = 3

    async def scene(tab):
        for _ in range(4):
            await tab.say("list")
        return await tab.hear("error")

    assert play(scene, session)["code"] == "too_fast"


def test_a_closed_listing_is_said(session):
    async def scene(tab):
        conversation = await tab.ask("one")
        await sync_to_async(ModelListing.objects.filter(model_id="echo").update)(enabled=False)
        await tab.say("send", id="2", text="two", conversation=conversation["id"])
        return await tab.hear("error")

    assert play(scene, session)["code"] == "closed"


def test_the_desk_speaks_the_language_of_the_browser(desk, session):
    async def run():
        async with Tab(session, language="de-DE,de;q=0.9") as tab:
            await tab.say("send", id="1", chat="1", text="", listing="echo")
            return await tab.hear("error")

    assert async_to_sync(run)()["message"] == "Die Nachricht ist leer."
