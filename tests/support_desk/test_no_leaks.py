"""A pasted secret is nowhere afterwards: not in a table, not in the log, not with a language model."""

import logging

import pytest
from django.apps import apps

from tests.scripted_model import ScriptedModel
from tests.test_turns import use
from workflows.support_desk.management.commands.evaluate import as_text

SECRETS = ("Tulip$Field9", "hunter2", "4111 1111 1111 1111", "sk-abcdefghijklmnopqrstuvwxyz123456", "884213")
MESSAGES = (
    "You can use my password Tulip$Field9 to get on my pc, Outlook crashes",
    "the login is bob, password: hunter2",
    "card 4111 1111 1111 1111 is refused in the shop, the key is sk-abcdefghijklmnopqrstuvwxyz123456",
    "my one-time code is 884213, just send it",
)


def everything_stored() -> str:
    """Every value of every row of every table."""
    rows = (row for model in apps.get_models() for row in model.objects.values_list())
    return "\n".join(as_text(value) for row in rows for value in row)


def say_it_all(api) -> list[str]:
    history, replies = [], []
    for text in MESSAGES:
        completion = api.complete("support-desk", *history, {"role": "user", "content": text})
        replies.append(completion["choices"][0]["message"]["content"])
        history += [{"role": "user", "content": text}, {"role": "assistant", "content": replies[-1]}]
    return replies


@pytest.mark.django_db
def test_no_pasted_secret_is_stored_or_logged(api, caplog):
    caplog.set_level(logging.DEBUG)

    replies = say_it_all(api)

    places = {"tables": everything_stored(), "log": caplog.text, "replies": "\n".join(replies)}
    assert "[secret removed]" in places["tables"]
    assert not [(secret, name) for name, text in places.items() for secret in SECRETS if secret in text]
    assert all("Please change it" in reply for reply in replies)


@pytest.mark.django_db
def test_no_pasted_secret_reaches_a_language_model(api, caplog):
    caplog.set_level(logging.DEBUG)
    with ScriptedModel(text="All right.") as model:
        use(model)
        say_it_all(api)

    sent = "\n".join(request.text for request in model.requests)
    assert model.requests
    assert not [secret for secret in SECRETS if secret in sent or secret in caplog.text]
