import re

import pytest

from tests.support_desk.test_policy import a_need
from workflows.engines.base import ChatMessage, ReachKind, ReachSignal, UrgencyKind, UrgencySignal
from workflows.engines.builtin import read_conversation
from workflows.support_desk.explanation import explain
from workflows.support_desk.policy import decide


@pytest.mark.parametrize(
    "text",
    [
        "Since this morning nobody on the 3rd floor in Leipzig can reach the internet",
        "I clicked the link in a strange mail and typed my password there",
        "My laptop is slow, the client is on the line in ten minutes",
        "How do I connect to the VPN?",
        "No rush, but my mouse squeaks",
        'Excel shows "license expired" for two of us',
    ],
)
def test_an_explanation_quotes_only_the_persons_own_words(policy, text):
    reading = read_conversation([ChatMessage("user", text)])
    explanation = explain(reading.needs[0], policy)

    assert explanation.impact.quotes + explanation.urgency.quotes or reading.needs[0].how_to
    assert all(quote in text for quote in explanation.impact.quotes + explanation.urgency.quotes)
    quoted = "\n".join(re.findall(r'"([^"]+)"', str(explanation).replace(text, "")))
    assert all(quote in text for quote in quoted.splitlines())


def test_it_says_what_the_policy_decides_and_what_would_change_it(policy):
    reach = [ReachSignal(kind=ReachKind.TEAM, quote="all of us")]
    urgency = [UrgencySignal(kind=UrgencyKind.NO_RUSH, quote="whenever")]
    need = a_need().model_copy(update={"reach": reach, "urgency": urgency})
    explanation = explain(need, policy)

    assert str(explanation).startswith("P3: impact medium, urgency low.")
    assert '("all of us")' in str(explanation) and '("whenever")' in str(explanation)
    assert [change.priority for change in explanation.changes] == ["P2", "P2", "P4"]


def test_it_never_differs_from_the_decision(policy):
    for text in ("Mail is down for everyone", "My team cannot print", "I forgot my password", "I lost my laptop"):
        reading = read_conversation([ChatMessage("user", text)])
        need = reading.needs[0]
        decision = decide(need, reading, policy)
        explanation = explain(need, policy)

        assert (explanation.impact.level, explanation.urgency.level) == (decision.impact, decision.urgency)
        assert explanation.priority == decision.priority
