"""Each role can do exactly its work: every page and every action of the admin, tried by a member of each group.

The table below says all that a group may do. A model, page or action that is added later has to be put into it, or the
walk over what is there fails.
"""

import re
from collections.abc import Iterator

import pytest
from django.contrib import admin
from django.contrib.auth.models import Group, User
from django.test import RequestFactory
from django.urls import NoReverseMatch, reverse

from chat_api.models import ApiKey
from tests.admin_forms import form_data
from tests.test_admin import change_url, list_url, make_ticket, run_action
from workflows.models import Conversation, LanguageModel, ModelListing
from workflows.support_desk import publishing
from workflows.support_desk.models import Review, Ticket, TriagePolicy

ROWS = "view add change delete delete_selected"  # all that can be done to rows that staff make themselves
OFFERS = {
    "workflows.languagemodel": f"{ROWS} connection",
    "workflows.workflow": f"{ROWS} enable disable try versions",
    "workflows.modellisting": f"{ROWS} enable disable",
    "support_desk.triagepolicy": "view change delete delete_selected copy_to_draft publish "
    "change_in_draft roll_back compare replay retire publish_this",
    "support_desk.knowledgearticle": ROWS,
}
READ_POLICY = "view compare replay"
EXPORTS = "export export_csv export_json_lines"
EXPECTED = {
    "Administrators": OFFERS
    | {
        "workflows.conversation": f"view delete delete_selected flag note review {EXPORTS}",
        "workflows.turn": "view",
        "support_desk.ticket": "view change assign_to_me mark_in_progress mark_resolved",
        "support_desk.review": "view delete delete_selected export_cases",
        "chat_api.apikey": f"{ROWS} disable",
        "auth.user": f"{ROWS} password_change",
        "auth.group": ROWS,
    },
    "Desk managers": OFFERS
    | {
        "workflows.conversation": f"view flag note {EXPORTS}",
        "workflows.turn": "view",
        "support_desk.ticket": "view",
        "support_desk.review": "view export_cases",
    },
    "Agents": {
        "support_desk.triagepolicy": READ_POLICY,
        "workflows.conversation": "view flag note",
        "workflows.turn": "view",
        "support_desk.ticket": "view change assign_to_me mark_in_progress mark_resolved",
        "support_desk.knowledgearticle": "view",
    },
    "Reviewers": {
        "support_desk.triagepolicy": READ_POLICY,
        "workflows.conversation": f"view review {EXPORTS}",
        "workflows.turn": "view",
        "support_desk.ticket": "view",
        "support_desk.review": "view export_cases",
    },
    None: {},  # staff without a group
}


@pytest.fixture
def one_of_each(desk):
    """A row of every model, and a policy in each of its three states."""
    user = User.objects.create_user("colleague")
    policy = TriagePolicy.objects.published()
    retired, draft = publishing.copy_to_draft(policy), publishing.copy_to_draft(policy)
    TriagePolicy.objects.filter(pk=retired.pk).update(status="retired")
    ticket = make_ticket(ModelListing.objects.get(model_id="echo"), policy, "printer")
    LanguageModel.objects.create(name="Local", base_url="http://127.0.0.1:9/v1", model="small")
    ApiKey.objects.issue("laptop")
    Review.objects.create(conversation=ticket.conversation, ticket=ticket, reviewer=user, verdict="right")
    return draft


@pytest.fixture
def member(client, one_of_each):
    """Signs in a new member of a group."""

    def sign_in(group: str | None) -> User:
        user = User.objects.create_user("member", is_staff=True)
        if group:
            user.groups.add(Group.objects.get(name=group))
        client.force_login(user)
        return user

    return sign_in


def possible(model_admin: admin.ModelAdmin, client, user: User) -> Iterator[str]:
    """What the user can do with a model, found out by asking for every page and every action."""
    model = model_admin.model
    rows = list(model._default_manager.order_by("-pk")[:5])
    if is_open(client.get(list_url(model))):
        yield "view"
        assert is_open(client.get(change_url(rows[0])))
    if is_open(client.get(list_url(model) + "add/")):
        yield "add"
    if any(is_open(client.post(change_url(row), {})) for row in rows):
        yield "change"
    standard = {f"{model._meta.app_label}_{model._meta.model_name}_{word}" for word in "changelist add change".split()}
    for name in {pattern.name for pattern in model_admin.get_urls() if pattern.name} - standard:
        if any(is_page_open(client, name, row) for row in rows):
            word = name.removeprefix("conversation_").removeprefix(f"{model._meta.app_label}_{model._meta.model_name}_")
            yield from () if word == "history" else (word,)
    request = RequestFactory().get("/")
    request.user = user
    if model_admin.has_view_permission(request):
        yield from model_admin.get_actions(request)


def is_page_open(client, name: str, row) -> bool:
    try:
        url = reverse(f"admin:{name}", args=[row.pk])
    except NoReverseMatch:
        return False
    response = client.get(url)
    return is_open(client.post(url, {}) if response.status_code == 405 else response)


def is_open(response) -> bool:
    assert response.status_code < 500
    return response.status_code in (200, 302, 400)


@pytest.mark.parametrize("group", EXPECTED)
def test_each_role_can_do_exactly_its_work(client, member, group):
    user = member(group)

    found = {
        model._meta.label_lower: set(possible(model_admin, client, user))
        for model, model_admin in admin.site._registry.items()
    }

    expected = {label: set(words.split()) for label, words in EXPECTED[group].items()}
    assert {label: words for label, words in found.items() if words} == expected


@pytest.mark.parametrize("group", EXPECTED)
def test_menu_offers_what_the_role_may_see(client, member, group):
    user = member(group)

    page = client.get(reverse("admin:index")).content.decode()

    for model in admin.site._registry:
        may_see = f"{model._meta.app_label}.view_{model._meta.model_name}" in user.get_all_permissions()
        assert (f'href="{list_url(model)}"' in page) == may_see, model


def test_actions_that_are_not_offered_do_nothing_when_they_are_sent_all_the_same(client, member):
    user = member("Reviewers")
    ticket, conversation = Ticket.objects.get(), Conversation.objects.get()

    run_action(client, "mark_resolved", ticket)
    run_action(client, "assign_to_me", ticket)
    run_action(client, "flag", conversation)
    run_action(client, "delete_selected", conversation)

    ticket.refresh_from_db()
    conversation.refresh_from_db()
    assert (ticket.status, ticket.assignee, conversation.flagged) == ("new", None, False)
    assert not user.has_perm("support_desk.change_ticket")


def test_agents_see_no_verdicts_beside_the_transcript_and_reviewers_do(client, member):
    Review.objects.update(comment="Too low, I think")
    url = change_url(Conversation.objects.get())
    user = member("Agents")

    assert b"Too low, I think" not in client.get(url).content

    user.groups.set([Group.objects.get(name="Reviewers")])
    assert b"Too low, I think" in client.get(url).content


def test_administrators_cannot_make_themselves_superusers(client, member):
    user = member("Administrators")
    page = client.get(change_url(user))

    client.post(change_url(user), form_data(page) | {"first_name": "Ada", "is_superuser": "on"})

    user.refresh_from_db()
    assert (user.first_name, user.is_superuser) == ("Ada", False)


def test_superusers_make_superusers(admin_client, member):
    user = member("Administrators")
    page = admin_client.get(change_url(user))

    admin_client.post(change_url(user), form_data(page) | {"is_superuser": "on"})

    user.refresh_from_db()
    assert user.is_superuser


def test_administrators_cannot_take_over_or_delete_a_superuser(client, member, admin_user):
    member("Administrators")
    url = change_url(admin_user)
    password = reverse("admin:auth_user_password_change", args=[admin_user.pk])

    answers = [
        client.post(address, {"post": "yes"}).status_code
        for address in (url, url.replace("change", "delete"), password)
    ]
    page = run_action(client, "delete_selected", admin_user).content.decode()

    assert answers == [403, 403, 403]
    assert "Cannot delete" in page
    assert client.get(url).status_code == 200
    assert User.objects.filter(pk=admin_user.pk).exists()


def test_set_up_leaves_a_group_that_was_changed_as_it_is(desk):
    from chat_api.roles import create_groups

    Group.objects.get(name="Agents").permissions.clear()
    Group.objects.get(name="Reviewers").delete()

    create_groups()

    assert not Group.objects.get(name="Agents").permissions.exists()
    assert Group.objects.get(name="Reviewers").permissions.exists()


def test_every_permission_that_a_role_names_exists(desk):
    from chat_api.roles import ROLES

    for name, permissions in ROLES.items():
        assert Group.objects.get(name=name).permissions.count() == len(set(permissions))


@pytest.mark.parametrize("group", ["Administrators", "Desk managers", "Agents", "Reviewers"])
def test_no_link_on_a_ticket_leads_where_the_role_may_not_go(client, member, group):
    member(group)
    page = client.get(change_url(Ticket.objects.get())).content.decode()

    links = {link for link in re.findall(r'href="(/admin/[^"?#]+)', page) if "logout" not in link}

    assert change_url(TriagePolicy.objects.published()) in links
    assert {link: status for link in links if (status := client.get(link).status_code) != 200} == {}
