"""JavaScript clients, unchanged, against a desk in its own process."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import services
from tests.conftest import needs
from tests.live import LiveDesk

FOLDER = Path(__file__).parent / "node"

pytestmark = needs("Node")


@pytest.fixture(scope="module")
def live(installed_desk) -> Iterator[LiveDesk]:
    installed_desk.start()
    yield installed_desk
    installed_desk.clear()


@pytest.fixture(scope="module")
def packages() -> None:
    services.npm_packages(FOLDER)


@pytest.fixture
def play(live, packages) -> Callable[[str], object]:
    """Play a scenario of clients.mjs; returns what it printed."""
    drill = live.drill
    settings = {
        "BASE_URL": live.base_url,
        "API_KEY": live.key,
        "LIMITED_KEY": drill["limited_key"],
        "ECHO_MODEL": drill["echo_model"],
        "FAILING_MODEL": drill["failing_model"],
    }

    def run(scenario: str) -> object:
        node = [shutil.which("node"), "clients.mjs", scenario]
        result = subprocess.run(
            node, cwd=FOLDER, env=os.environ | settings, capture_output=True, text=True, timeout=120
        )
        assert result.returncode == 0, result.stderr
        return json.loads(result.stdout)

    return run


WORDS = " ".join(f"word-{number}" for number in range(12))


@pytest.mark.parametrize("scenario", ["openai_conversation", "ai_sdk_conversation", "openai_responses"])
def test_three_turns_make_one_conversation_and_one_ticket(live, play, scenario):
    before = live.counts()

    replies = play(scenario)

    assert "SD-" in replies[2]
    assert live.counts() == tuple(count + 1 for count in before)


@pytest.mark.parametrize("scenario", ["openai_parallel_streams", "ai_sdk_parallel_streams"])
def test_twenty_streams_at_once_never_mix(play, scenario):
    assert play(scenario) == 20


def test_failures_raise_the_clients_own_exceptions(play):
    assert play("openai_failures") == {
        "wrongKey": "AuthenticationError",
        "unknownModel": "NotFoundError",
        "twoChoices": "BadRequestError",
        "hugeBody": "APIError",
        "limited": "RateLimitError",
        "midStream": "APIError",
    }


@pytest.mark.parametrize("scenario", ["ai_sdk_stream", "ai_sdk_responses"])
def test_the_ai_sdk_streams(play, scenario):
    seen = play(scenario)

    assert seen["text"] == WORDS
    assert seen["pieces"] > 3
