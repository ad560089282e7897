"""Whatever is sent to an endpoint that /v1/openapi.json describes, the answer is one that it describes."""

from collections.abc import Iterator
from contextlib import suppress

import httpx
import hypothesis
import pytest
import schemathesis
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from chat_api.api import api as desk_api
from tests.conftest import chat
from tests.live import LiveDesk

CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
EXAMPLES = hypothesis.settings(
    max_examples=5, database=None, deadline=None, suppress_health_check=list(hypothesis.HealthCheck)
)


@pytest.fixture(scope="module")
def live(installed_desk) -> Iterator[LiveDesk]:
    installed_desk.start()
    yield installed_desk
    installed_desk.clear()


def test_no_request_is_answered_in_a_way_that_is_not_described(live):
    schema = schemathesis.openapi.from_dict(httpx.get(f"{live.base_url}/openapi.json").json())
    schema.config.update(base_url=live.base_url.removesuffix("/v1"))
    # Refused before anything else is looked at, see test_api_errors.py.
    schema.config.generation.allow_x00, schema.config.generation.codec = False, "ascii"
    headers = {"authorization": f"Bearer {live.key}"}

    body = chat("echo", "hello", store=True)
    completion = httpx.post(f"{live.base_url}/chat/completions", json=body, headers=headers).json()
    known = {"model_id": "echo", "completion_id": completion["id"]}

    operations = [found.ok() for found in schema.get_all_operations()]
    for operation in sorted(operations, key=lambda operation: operation.method == "delete"):
        fuzz(operation, schemathesis.GenerationMode.POSITIVE, headers, known)
        with suppress(hypothesis.errors.Unsatisfiable):  # without parameters there is no way to ask wrongly
            fuzz(operation, schemathesis.GenerationMode.NEGATIVE, headers, known={})


def fuzz(operation: schemathesis.APIOperation, mode: schemathesis.GenerationMode, headers: dict, known: dict) -> None:
    """Send an operation a few requests that fit its description, or that do not.

    Those that fit name what is known to be there and say hello: made-up ids and parts would be refused at once.
    """

    @hypothesis.seed(1)
    @hypothesis.settings(EXAMPLES)
    @hypothesis.given(case=operation.as_strategy(generation_mode=mode))
    def send(case: schemathesis.Case) -> None:
        if known:
            case.path_parameters |= {name: known[name] for name in case.path_parameters if name in known}
            if isinstance(case.body, dict) and "model" in case.body:
                case.body["model"] = "echo"
            if isinstance(case.body, dict) and "messages" in case.body:
                case.body["messages"] = [{"role": "user", "content": "hello"}]
        check(case, case.call(headers=headers, timeout=20))

    send()


def check(case: schemathesis.Case, response: schemathesis.Response) -> None:
    assert response.status_code != 422
    assert response.headers["content-type"][0].startswith(("application/json", "text/event-stream"))
    if not response.headers["content-type"][0].startswith("text/event-stream"):
        case.validate_response(response, checks=CHECKS)
    if response.status_code >= 400:
        assert set(response.json()["error"]) == {"message", "type", "param", "code"}


def test_the_description_is_built_once():
    assert desk_api.get_openapi_schema() is desk_api.get_openapi_schema()


def test_a_completion_is_described_as_an_object_and_as_a_stream():
    completion = desk_api.get_openapi_schema()["paths"]["/v1/chat/completions"]["post"]

    assert set(completion["responses"][200]["content"]) == {"application/json", "text/event-stream"}
    assert completion["requestBody"]["required"] is True
    assert completion["security"] == [{"ApiKeyAuth": []}]


@pytest.mark.parametrize("status", [400, 401, 404, 429, 500, 503])
def test_every_endpoint_describes_its_failures(status):
    paths = desk_api.get_openapi_schema()["paths"]
    operations = [operation for path in paths.values() for operation in path.values() if "security" in operation]

    described = [operation["responses"][status]["content"]["application/json"]["schema"] for operation in operations]

    assert described == [{"$ref": "#/components/schemas/ErrorBody"}] * len(operations)
