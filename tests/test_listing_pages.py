"""The page of a model listing: what clients will see, and who may use it."""

import json

import pytest
from django.contrib.auth.models import Permission, User

from chat_api.models import ApiKey
from tests.admin_forms import change_url, form_data
from workflows.models import ModelListing

HOSTILE = "<script>alert(1)</script>"


@pytest.fixture
def listing(desk):
    return ModelListing.objects.get(model_id="support-desk")


def save(client, listing, **changes):
    return client.post(change_url(listing), form_data(client.get(change_url(listing))) | changes)


def row(number, first, second, content):
    name = f"suggested_prompts-{number}"
    return {f"{name}-first": first, f"{name}-second": second, f"{name}-content": content}


def test_preview_is_what_the_api_answers(admin_client, api, listing):
    page = admin_client.get(change_url(listing))

    assert page.context["model_json"] == json.dumps(
        api.get("/v1/models/support-desk").json(), indent=2, ensure_ascii=False
    )


def test_suggested_prompts_are_rows_and_empty_ones_go(admin_client, listing):
    save(admin_client, listing, **row(0, "My screen", "stays black", "My screen stays black."), **row(1, "", "", ""))

    listing.refresh_from_db()
    assert listing.suggested_prompts == [{"title": ["My screen", "stays black"], "content": "My screen stays black."}]


def test_saving_a_listing_unchanged_keeps_its_prompts_and_tags(admin_client, listing):
    before = (listing.suggested_prompts, listing.tags)

    assert save(admin_client, listing, name="Other name").status_code == 302

    listing.refresh_from_db()
    assert (listing.suggested_prompts, listing.tags, listing.name) == (*before, "Other name")


@pytest.mark.parametrize(
    ("prompt", "message"),
    [
        (("Title", "", ""), "Suggested prompt 1 has a title and sends nothing: write what it sends."),
        (("", "", "Text"), "Suggested prompt 1 needs a first line for its button."),
    ],
)
def test_half_a_prompt_is_refused_in_words(admin_client, listing, prompt, message):
    assert message in save(admin_client, listing, **row(0, *prompt)).content.decode()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"a": "\\ud800"}', "This text is not valid UTF-8."),
        ('{"a": "\\u0000"}', "This text holds a NUL character, which is not allowed."),
        ('{"a": "\0"}', "This text is not valid JSON: Invalid control character"),
        ('{"a": 1e400}', "This text holds a number that is too large."),
        ('{"a": NaN}', "This text is not valid JSON: NaN is not a JSON number."),
        ('{"a": ' + "9" * 5000 + "}", "This text holds a number that is too long."),
        ('{"a": ' + "[" * 500 + "]" * 500 + "}", "This text is nested too deeply."),
        ("[" * 5000, "This text is nested too deeply."),
        ("{", "This text is not valid JSON"),
        ('"text"', "Give a JSON object."),
    ],
    ids=lambda value: value[:20],
)
def test_json_that_could_not_be_stored_or_shown_is_refused_with_what_is_wrong(admin_client, listing, text, message):
    page = save(admin_client, listing, extra_meta=text, name="Not saved")

    assert message in page.content.decode()
    assert not ModelListing.objects.filter(name="Not saved").exists()


def test_json_is_saved_as_it_was_written(admin_client, listing):
    save(admin_client, listing, extra_meta='{"a": ["\\u00e9", 1.5, null]}')

    listing.refresh_from_db()
    assert listing.extra_meta == {"a": ["é", 1.5, None]}


@pytest.mark.parametrize("changes", [{"tags": "IT, a\0b"}, row(0, "a\0b", "", "Text"), row(0, "Title", "", "a\0b")])
def test_nul_in_a_listing_is_refused(admin_client, listing, changes):
    assert "Null characters are not allowed." in save(admin_client, listing, **changes).content.decode()


def test_tags_are_words_between_commas(admin_client, listing):
    save(admin_client, listing, tags="IT,  help desk, IT,")

    listing.refresh_from_db()
    assert listing.tags == ["IT", "help desk"]


def test_id_that_is_taken_is_an_error_that_says_what_to_do(admin_client, listing):
    page = save(admin_client, listing, model_id="echo").content.decode()

    assert "Another listing has this model id. Choose another id, or change that listing." in page
    assert ModelListing.objects.filter(model_id="support-desk").exists()


def test_restricted_keys_are_chosen_on_the_listing(admin_client, listing):
    key, _ = ApiKey.objects.issue("Kiosk", restricted=True)

    save(admin_client, listing, allowed_keys=[key.pk])
    assert key.listing_ids() == {listing.pk}
    assert "Kiosk" in admin_client.get(change_url(listing)).content.decode()

    save(admin_client, listing, allowed_keys=[])
    assert key.listing_ids() == set()


def test_those_who_may_not_change_keys_save_a_listing_without_touching_them(client, listing):
    key, _ = ApiKey.objects.issue("Kiosk", restricted=True)
    key.allowed_listings.add(listing)
    manager = User.objects.create_user("manager", is_staff=True)
    manager.user_permissions.set(Permission.objects.filter(codename__endswith="modellisting"))
    client.force_login(manager)

    assert save(client, listing, name="Renamed", allowed_keys=[]).status_code == 302

    listing.refresh_from_db()
    assert listing.name == "Renamed"
    assert key.listing_ids() == {listing.pk}


def test_hostile_text_in_a_listing_is_shown_as_text(admin_client, listing):
    save(admin_client, listing, name=HOSTILE, description=HOSTILE, tags=HOSTILE, **row(0, HOSTILE, HOSTILE, HOSTILE))

    assert HOSTILE not in admin_client.get(change_url(listing)).content.decode()


def test_order_and_switches_of_the_list_are_saved(admin_client, api, listing):
    other = ModelListing.objects.get(model_id="echo")
    data = {
        "form-TOTAL_FORMS": "2", "form-INITIAL_FORMS": "2", "_save": "Save",
        "form-0-id": str(listing.pk), "form-0-position": "1", "form-0-enabled": "on", "form-0-listed": "on",
        "form-1-id": str(other.pk), "form-1-position": "0", "form-1-enabled": "on", "form-1-listed": "on",
    }  # fmt: skip

    admin_client.post("/admin/workflows/modellisting/", data)

    assert [model["id"] for model in api.get("/v1/models").json()["data"]] == ["echo", "support-desk"]


def test_page_says_when_the_workflow_is_switched_off(admin_client, listing):
    listing.workflow.enabled = False
    listing.workflow.save()

    assert "Switched off" in admin_client.get(change_url(listing)).content.decode()
