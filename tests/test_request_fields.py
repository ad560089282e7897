"""The table of docs/chat-completions.md is complete and true."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from openai.types.chat.completion_create_params import (
    CompletionCreateParamsNonStreaming,
    CompletionCreateParamsStreaming,
)

from tests.conftest import chat
from workflows.models import Conversation, Turn

pytestmark = pytest.mark.django_db

DOCUMENT = Path(__file__).resolve().parent.parent / "docs" / "chat-completions.md"
REQUIRED = {"messages", "model"}
NONSENSE = ["x" * 2000, -1, {"nonsense": [None]}, [], True]


class Field(NamedTuple):
    name: str
    treatment: str
    good: str
    bad: str


def rows() -> Iterator[list[str]]:
    """The cells of each row of the document's tables."""
    for line in DOCUMENT.read_text().splitlines():
        if line.startswith("|"):
            yield [cell.strip().strip("`") for cell in line.strip("|").split("|")]


FIELDS = [Field(*row[:4]) for row in rows() if row[1] in ("honoured", "checked", "ignored", "refused")]


def those(*treatments: str) -> pytest.MarkDecorator:
    fields = [field for field in FIELDS if field.treatment in treatments]
    return pytest.mark.parametrize("field", fields, ids=lambda field: field.name)


def ask(api, **fields):
    return api.post("/v1/chat/completions", chat("echo", "one two three") | fields)


def effect(api, **fields) -> tuple:
    """All that a request with these fields leads to, but for what differs every time."""
    if fields.get("stream") is True:
        del fields["stream"]
        return "stream", [steady(event) for event in api.stream("echo", "one two three", **fields)]
    response = ask(api, **fields)
    turn = Turn.objects.order_by("pk").last()
    kept = (turn.is_stored, turn.metadata, turn.conversation.requester_id) if turn else None
    return response.status_code, steady(response.json()), kept


def steady(answer: dict | str) -> str:
    return re.sub(r'"(id|created|conversation)": ("[^"]*"|\d+)', "", json.dumps(answer))


def changes_nothing(api, field: str, value) -> bool:
    whole = effect(api, **{field: value}) == effect(api)
    return whole and (field == "stream" or effect(api, stream=True, **{field: value}) == effect(api, stream=True))


def test_the_table_names_exactly_the_fields_of_the_installed_client():
    fields = {*CompletionCreateParamsNonStreaming.__annotations__, *CompletionCreateParamsStreaming.__annotations__}
    for kind in (CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming):
        fields |= kind.__required_keys__ | kind.__optional_keys__

    assert sorted(field.name for field in FIELDS) == sorted(fields | {"supportdesk"})


@those("honoured")
def test_a_field_that_is_honoured_makes_a_difference(api, field):
    value = {field.name: json.loads(field.good)}

    alone = effect(api, **value) != effect(api)

    assert alone or effect(api, **({"stream": True} | value)) != effect(api, stream=True)


@those("checked")
def test_a_field_that_is_only_checked_makes_no_difference(api, field):
    assert changes_nothing(api, field.name, json.loads(field.good))


@those("ignored")
def test_a_field_that_is_ignored_makes_no_difference_whatever_it_holds(api, field):
    for value in [json.loads(field.good), *NONSENSE]:
        assert changes_nothing(api, field.name, value)


@those("honoured", "checked", "refused")
def test_a_wrong_value_is_400_and_names_the_field(api, field):
    response = ask(api, **{field.name: json.loads(field.bad)})

    assert response.status_code == 400
    assert re.split(r"[.\[]", response.json()["error"]["param"])[0] == field.name
    assert not Conversation.objects.exists()


@those("honoured", "checked", "ignored", "refused")
def test_null_is_as_absent_unless_the_field_is_required(api, field):
    if field.name in REQUIRED:
        assert ask(api, **{field.name: None}).status_code == 400
    else:
        assert changes_nothing(api, field.name, None)


def test_a_field_that_is_unknown_is_ignored(api):
    assert changes_nothing(api, "made_up", {"of": ["anything"]})
