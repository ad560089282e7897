from datetime import date
from urllib.parse import quote

import httpx2
import openai
import pytest
from asgiref.sync import async_to_sync

from chat_api.models import ApiKey
from tests.test_api_errors import call, error, served, unknown_model
from workflows.models import ModelListing

pytestmark = pytest.mark.django_db


@pytest.fixture
def echo(echo) -> ModelListing:
    """The echo, shown in the list as well."""
    ModelListing.objects.filter(pk=echo.pk).update(listed=True)
    return echo


def ids(api) -> list[str]:
    return [model["id"] for model in api.get("/v1/models").json()["data"]]


def test_a_model_has_the_openai_shape_and_what_open_webui_reads(api, echo):
    ModelListing.objects.filter(pk=echo.pk).update(
        name="Echo",
        description="Says it again.",
        suggested_prompts=[{"title": ["Say", "hello"], "content": "hello"}],
        tags=["test"],
        extra_meta={"hidden": False},
    )

    response = api.get("/v1/models/echo")

    assert response.status_code == 200
    assert response.json() == {
        "id": "echo",
        "object": "model",
        "created": int(echo.created_at.timestamp()),
        "owned_by": "supportdesk",
        "name": "Echo",
        "description": "Says it again.",
        "info": {
            "meta": {
                "description": "Says it again.",
                "suggestion_prompts": [{"title": ["Say", "hello"], "content": "hello"}],
                "tags": [{"name": "test"}],
                "hidden": False,
            }
        },
    }


def test_the_list_holds_every_listing_in_its_order(api, echo):
    response = api.get("/v1/models")

    listed = ModelListing.objects.listed()
    assert response.json() == {
        "object": "list",
        "data": [api.get(f"/v1/models/{listing.model_id}").json() for listing in listed],
    }
    assert ids(api) == [listing.model_id for listing in listed]
    assert {"support-desk", "echo"} <= set(ids(api))


def test_a_shutdown_date_is_told(api, echo):
    ModelListing.objects.filter(pk=echo.pk).update(shutdown_date=date(2030, 1, 31))

    assert api.get("/v1/models/echo").json()["shutdown_date"] == "2030-01-31"


@pytest.mark.parametrize(
    "model_id",
    ["gpt-4o", "Echo", "echo/", "a/b", "../echo", "a b", "é", "100%", "a?b", "a#b", "'; DROP TABLE--", "x" * 500],
)
def test_unknown_model_is_404(api, model_id):
    response = call("GET", f"/v1/models/{quote(model_id, safe='')}", api.key)

    assert response.status_code == 404
    assert response.json() == unknown_model(model_id)


def test_a_model_id_may_hold_dots_and_colons(api, echo):
    ModelListing.objects.filter(pk=echo.pk).update(model_id="desk:v1.2_x-y")

    assert api.get("/v1/models/desk:v1.2_x-y").json()["id"] == "desk:v1.2_x-y"
    assert api.get("/v1/models/desk%3Av1.2_x-y").json()["id"] == "desk:v1.2_x-y"


def test_a_listing_that_is_switched_off_is_gone_at_once(api, echo):
    assert "echo" in ids(api)
    ModelListing.objects.filter(pk=echo.pk).update(enabled=False)

    assert "echo" not in ids(api)
    assert api.get("/v1/models/echo").json() == unknown_model("echo")


def test_a_workflow_that_is_switched_off_takes_its_listings_along(api, echo):
    echo.workflow.enabled = False
    echo.workflow.save()

    response = api.get("/v1/models/echo")

    assert "echo" not in ids(api)
    assert response.status_code == 404
    assert response.json() == unknown_model("echo")


def test_a_listing_that_is_not_listed_is_found_by_its_id(api, echo):
    ModelListing.objects.filter(pk=echo.pk).update(listed=False)

    assert "echo" not in ids(api)
    assert api.get("/v1/models/echo").status_code == 200
    assert api.complete("echo", "hi")["model"] == "echo"


def test_a_key_sees_only_its_listings(api, echo):
    ApiKey.objects.update(restricted=True)
    ApiKey.objects.get().allowed_listings.set([echo])

    response = api.get("/v1/models/support-desk")

    assert ids(api) == ["echo"]
    assert response.status_code == 403
    message = "This API key may not use the model 'support-desk'."
    assert response.json() == error(message, "model", "model_not_allowed", "permission_error")


def test_the_openai_client_lists_and_retrieves_models(api, echo):
    async def ask():
        http_client = httpx2.AsyncClient(transport=httpx2.ASGITransport(app=served))
        async with openai.AsyncOpenAI(
            api_key=api.key, base_url="http://localhost/v1", http_client=http_client
        ) as client:
            listed = [model.id async for model in client.models.list()]
            retrieved = await client.models.retrieve("echo")
            with pytest.raises(openai.NotFoundError) as caught:
                await client.models.retrieve("org/model")
            return listed, retrieved, caught.value

    listed, retrieved, missing = async_to_sync(ask)()
    assert "echo" in listed
    assert (retrieved.id, retrieved.object, retrieved.owned_by) == ("echo", "model", "supportdesk")
    assert missing.code == "model_not_found"
