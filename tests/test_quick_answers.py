"""The answers that the chat page offers as buttons, in the desk's four languages."""

import pytest

from chat_api.quick_answers import DONT_KNOW, LIKELY_ANSWERS, quick_answers
from tests.conftest import reply_of
from workflows.support_desk.default_policy import REQUIRED_FACTS
from workflows.support_desk.replies import clarifying_questions, detail_question

LANGUAGES = ["en", "de", "fr", "es"]
UNCLEAR = {"en": "I need help", "de": "Ich brauche Hilfe", "fr": "J'ai besoin d'aide", "es": "Necesito ayuda"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_of_the_desk_has_likely_answers(language):
    clarifying = [
        *clarifying_questions(language, "laptop", False),
        *clarifying_questions(language, None, True),
        *clarifying_questions(language, None, False),
    ]
    details = {detail_question(language, slot, question) for _, _, slot, question in REQUIRED_FACTS}

    unknown = [text for text in (*(text for _, text in clarifying), *details) if len(quick_answers(text, language)) < 2]

    assert unknown == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_answers_alone_lead_to_a_ticket_with_what_they_say(api, language):
    said = [UNCLEAR[language]]
    completion = api.complete("support-desk", *said)
    while completion["supportdesk"]["asking"]:
        question = reply_of(completion)
        said += [question, quick_answers(question, language)[0]]
        completion = api.complete("support-desk", *said)

    likely = [answer for _, answers in LIKELY_ANSWERS[language] for answer in answers]
    assert len(said) == 7 and set(said[2::2]) <= set(likely)
    [ticket] = completion["supportdesk"]["tickets"]
    assert (ticket["priority"], ticket["team"]) == ("P2", "Workplace")


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_does_not_know_gets_a_ticket_at_once(api, language):
    question = reply_of(api.complete("support-desk", UNCLEAR[language]))

    completion = api.complete("support-desk", UNCLEAR[language], question, DONT_KNOW[language])

    assert len(completion["supportdesk"]["tickets"]) == 1


def test_several_things_that_are_asked_get_an_answer_each():
    question = "Seit wann ist das so? Wo ist das (Gebäude, Etage, Raum, zu Hause)?"

    assert quick_answers(question, "de") == ["Seit heute Morgen.", "Ich bin im Büro.", DONT_KNOW["de"]]


@pytest.mark.parametrize("language", ["", "it"])
def test_another_language_is_answered_in_english(language):
    assert quick_answers("Qualcos'altro?", language) == [DONT_KNOW["en"]]
