import re

import pytest
from django.contrib.staticfiles import finders

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("path", ["/docs", "/connect", "/login"])
def test_a_page_is_made_of_what_this_server_serves(client, path):
    response = client.get(path)

    html = response.content.decode()
    files = re.findall(r'(?:src|href)="/static/([^"]+)"', html)
    assert response.status_code == 200
    assert files
    assert all(finders.find(file) for file in files)
    assert not re.search(r'(?:src|href)="(?:https?:)?//', html)


@pytest.mark.parametrize("path", ["/docs", "/connect", "/login"])
def test_a_page_has_no_script_or_style_that_its_policy_forbids(client, path):
    response = client.get(path)

    html = response.content.decode()
    assert "default-src 'self'" in response["Content-Security-Policy"]
    assert not re.search(r"<style|\sstyle=|\son\w+=|<script>", html)


def test_the_docs_read_the_schema_of_the_api(client):
    assert '"url": "/v1/openapi.json"' in client.get("/docs").content.decode()


def test_the_docs_can_only_be_read(client):
    response = client.post("/docs")

    assert response.status_code == 405
    assert response["allow"] == "GET, HEAD"


def test_the_schema_describes_every_endpoint(api):
    response = api.get("/v1/openapi.json")

    schema = response.json()
    assert response["content-type"].startswith("application/json")
    assert schema["openapi"].startswith("3.")
    assert {"/v1/", "/v1/models", "/v1/models/{model_id}", "/v1/chat/completions"} <= set(schema["paths"])
    completion = schema["paths"]["/v1/chat/completions"]["post"]
    assert {"200", "400", "401", "404", "429", "500"} <= set(completion["responses"])
    assert "422" not in completion["responses"]
    assert completion["security"] == [{"ApiKeyAuth": []}]
    assert schema["components"]["securitySchemes"] == {"ApiKeyAuth": {"type": "http", "scheme": "bearer"}}


def test_a_page_tells_how_to_connect(client):
    html = client.get("/connect").content.decode()

    assert "http://testserver/v1" in html
    assert 'href="/docs"' in html
    assert 'href="/admin/"' in html
