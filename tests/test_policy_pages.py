"""The pages of a triage policy: the matrix, comparing, replaying, publishing and rolling back."""

import pytest
from django.contrib.auth.models import Permission, User
from django.core.exceptions import ValidationError
from django.urls import reverse

from tests.admin_forms import change_url, form_data
from tests.two_at_once import on_postgresql, run_behind
from workflows.support_desk import publishing
from workflows.support_desk.models import Ticket, TriagePolicy

HOSTILE = "<script>alert(1)</script>"
LAPTOP = "My laptop screen has flickered since Monday in room 12, floor 3. Just send it"


@pytest.fixture
def policy(desk):
    return TriagePolicy.objects.published()


@pytest.fixture
def draft(policy):
    return publishing.copy_to_draft(policy)


def page_of(policy, name):
    return reverse(f"admin:support_desk_triagepolicy_{name}", args=[policy.pk])


def cell(impact, urgency):
    levels = ["high", "medium", "low"]
    return f"matrix_{levels.index(impact) * 3 + levels.index(urgency)}"


def save(client, policy, **changes):
    return client.post(change_url(policy), form_data(client.get(change_url(policy))) | changes)


def ask(api, text=LAPTOP):
    [ticket] = api.complete("support-desk", text)["supportdesk"]["tickets"]
    return ticket


def press(client, policy, action):
    return client.post(page_of(policy, action), {"_form_submitted": "on"})


def test_matrix_is_saved_cell_by_cell(admin_client, draft):
    assert save(admin_client, draft, **{cell("low", "medium"): "P1"}).status_code == 302

    matrix = draft.as_policy().matrix
    assert matrix["low", "medium"] == "P1"
    assert matrix["low", "low"] == "P4"


def test_hole_in_the_matrix_is_an_error_that_names_the_cell(admin_client, policy, draft):
    response = save(admin_client, draft, **{cell("high", "low"): ""})

    assert "Choose a priority for impact high and urgency low." in response.content.decode()
    assert draft.as_policy().matrix == policy.as_policy().matrix


@pytest.mark.parametrize("value", ["P9", HOSTILE])
def test_priority_that_does_not_exist_is_refused(admin_client, draft, value):
    response = save(admin_client, draft, **{cell("high", "low"): value})

    assert response.status_code == 200
    assert HOSTILE not in response.content.decode()


def test_time_zone_that_does_not_exist_is_refused(admin_client, draft):
    response = save(admin_client, draft, time_zone="Europe/Atlantis")

    assert "There is no such time zone." in response.content.decode()
    assert save(admin_client, draft, time_zone="Europe/Paris").status_code == 302


@pytest.mark.parametrize("closes", ["08:00:01", "08:59:59.999999"])
def test_support_hours_of_less_than_an_hour_are_refused(admin_client, draft, closes):
    refused = save(admin_client, draft, opens="08:00", closes=closes)

    assert refused.context["adminform"].form.errors == {"closes": [TriagePolicy.HARDLY_OPEN]}
    assert save(admin_client, draft, opens="08:00", closes="09:00").status_code == 302


def test_support_hours_that_close_before_they_open_are_refused(admin_client, draft):
    assert "Support hours open before they close." in save(admin_client, draft, closes="07:00").content.decode()


def test_draft_that_is_hardly_open_is_not_published(draft):
    TriagePolicy.objects.filter(pk=draft.pk).update(closes="08:00:01")

    with pytest.raises(ValidationError, match=TriagePolicy.HARDLY_OPEN):
        publishing.publish(draft)


@pytest.mark.parametrize(
    ("amount", "message"),
    [
        ("0", "Give 1 to 1000."),
        ("1001", "Give 1 to 1000."),
        ("5", "The first response comes before the resolution."),  # which is due after 4 hours
    ],
)
def test_target_that_nobody_could_keep_is_refused(admin_client, policy, draft, amount, message):
    response = save(admin_client, draft, **{"sla_targets-0-response_amount": amount})

    assert message in response.content.decode()
    assert draft.as_policy().targets == policy.as_policy().targets


def test_draft_that_a_colleague_saved_meanwhile_is_not_overwritten_unseen(admin_client, draft):
    page = admin_client.get(change_url(draft))
    mine = form_data(page) | {cell("low", "low"): "P3", "loaded_contents": page.context["fingerprint"]}
    save(admin_client, draft, **{cell("low", "medium"): "P1"})

    refused = admin_client.post(change_url(draft), mine)
    matrix = draft.as_policy().matrix
    admin_client.post(change_url(draft), mine | {"loaded_contents": refused.context["fingerprint"]})

    assert "A colleague saved this draft" in refused.content.decode()
    assert refused.context["fingerprint"] in refused.content.decode()
    assert (matrix["low", "low"], matrix["low", "medium"]) == ("P4", "P1")
    assert draft.as_policy().matrix["low", "low"] == "P3"


def test_draft_says_that_another_version_came_into_force_since_it_was_made(admin_client, policy, draft):
    another = publishing.copy_to_draft(policy)
    before = admin_client.get(change_url(draft)).content.decode()
    publishing.publish(another)

    after = admin_client.get(change_url(draft)).content.decode()

    text = f"Version {another.version} came into force after this draft was made."
    assert text not in before
    assert text in after


def test_published_matrix_is_shown_and_not_edited(admin_client, policy):
    page = admin_client.get(change_url(policy)).content.decode()

    assert '<span class="priority P1">P1</span>' in page
    assert "<select" not in page.split('class="matrix"')[1].split("</table>")[0]


def test_team_that_rules_route_to_is_not_deleted(admin_client, draft):
    data = form_data(admin_client.get(change_url(draft)))
    number = next(key for key, value in data.items() if key.endswith("-key") and value == "network").split("-")[1]

    response = admin_client.post(change_url(draft), data | {f"teams-{number}-DELETE": "on"})

    assert response.status_code == 200
    assert draft.teams.filter(key="network").exists()


def test_team_that_a_colleague_has_added_meanwhile_is_an_error_in_words(admin_client, draft):
    data = form_data(admin_client.get(change_url(draft)))
    number = int(data["teams-TOTAL_FORMS"])
    mine = {"teams-TOTAL_FORMS": number + 1, f"teams-{number}-key": "phones", f"teams-{number}-name": "Phones"}
    draft.teams.create(key="phones", name="Telephony")

    response = admin_client.post(change_url(draft), data | mine)

    assert "Team with this Policy and Key already exists." in response.content.decode()
    assert draft.teams.get(key="phones").name == "Telephony"


@pytest.mark.parametrize("count", ["INITIAL_FORMS", "TOTAL_FORMS"])
@pytest.mark.parametrize("value", ["-1", "0", ""])
def test_page_whose_rows_were_miscounted_breaks_nothing(admin_client, policy, draft, count, value):
    response = save(admin_client, draft, **{f"teams-{count}": value})

    assert response.status_code in (200, 302)
    assert draft.as_policy().routes == policy.as_policy().routes


def test_draft_is_deleted_with_its_teams_and_rules(admin_client, draft):
    admin_client.post(page_of(draft, "delete"), {"post": "yes"})

    assert TriagePolicy.objects.count() == 1


def test_compare_shows_what_differs_and_nothing_else(admin_client, draft):
    save(admin_client, draft, **{cell("low", "medium"): "P2"})
    draft.teams.filter(key="network").update(name=HOSTILE)

    page = admin_client.get(page_of(draft, "compare")).content.decode()

    assert "Impact low, urgency medium" in page
    assert "<del>P3</del><ins>P2</ins>" in page
    assert "Impact high, urgency high" not in page
    assert HOSTILE not in page


def test_replay_lists_the_tickets_that_would_change_and_stores_nothing(admin_client, api, draft):
    ticket = ask(api)
    save(admin_client, draft, **{cell("low", "medium"): "P2"})

    response = admin_client.get(page_of(draft, "replay"))

    [change] = response.context["shown"]
    assert (change.ticket.number, change.now.priority, change.then.priority) == (ticket["id"], "P3", "P2")
    assert "1 of 1 ticket would change" in response.content.decode()
    assert Ticket.objects.get().priority == "P3"


def test_replay_of_a_draft_that_changes_nothing_says_so(admin_client, api, draft):
    ask(api)
    ask(api, "I need Visio installed on my laptop. Just send it")

    assert "None of 2 tickets would change" in admin_client.get(page_of(draft, "replay")).content.decode()


def test_replay_tells_of_routes_and_of_due_times(admin_client, api, draft):
    ask(api)
    rule = draft.routing_rules.get(category="hardware")
    rule.team = draft.teams.get(key="network")
    rule.save()
    draft.sla_targets.filter(priority="P3").update(response_amount=2)

    replay = admin_client.get(page_of(draft, "replay")).context["replay"]

    assert replay.moves == {("Workplace", "Network"): 1}
    assert replay.due_times == 1


def test_ticket_without_a_usable_reading_is_counted_and_left_out(admin_client, api, draft):
    ask(api)
    Ticket.objects.update(reading={"needs": "nonsense"})

    replay = admin_client.get(page_of(draft, "replay")).context["replay"]

    assert (replay.tickets, replay.unreadable, replay.changed) == (1, 1, [])


@pytest.mark.parametrize("part", ["priority_rules", "sla_targets", "routing_rules"])
def test_draft_with_a_hole_is_neither_replayed_nor_published(admin_client, policy, draft, part):
    getattr(draft, part).all().delete()

    page = admin_client.get(page_of(draft, "replay"))
    published = admin_client.post(page_of(draft, "replay"), follow=True)

    assert page.context["problems"]
    assert "Version 2 was not published." in published.content.decode()
    assert TriagePolicy.objects.published() == policy


def test_routing_rule_that_is_never_reached_is_named(admin_client, draft):
    draft.routing_rules.create(position=9, category="hardware", team=draft.teams.get(key="network"))

    page = admin_client.get(change_url(draft)).content.decode()

    assert "“Hardware: Network” is never reached, because “Hardware: Workplace” comes before it" in page


def test_next_request_follows_a_policy_published_after_a_replay(admin_client, api, draft):
    before = ask(api)
    save(admin_client, draft, **{cell("low", "medium"): "P2"})

    admin_client.post(page_of(draft, "replay"))

    assert (before["priority"], ask(api, LAPTOP + " please")["priority"]) == ("P3", "P2")


def test_roll_back_makes_a_draft_of_the_retired_version(admin_client, policy, draft):
    save(admin_client, draft, **{cell("low", "medium"): "P2"})
    publishing.publish(draft)

    answer = press(admin_client, policy, "roll_back")

    copy = TriagePolicy.objects.get(version=3)
    assert answer.headers["HX-Redirect"] == change_url(copy)
    assert copy.status == TriagePolicy.Status.DRAFT
    assert copy.as_policy().matrix["low", "medium"] == "P3"
    assert TriagePolicy.objects.published() == draft


def test_draft_can_be_retired_and_the_version_in_force_cannot(admin_client, policy, draft):
    press(admin_client, draft, "retire")
    refused = press(admin_client, policy, "retire")

    draft.refresh_from_db()
    assert draft.status == TriagePolicy.Status.RETIRED
    assert refused.status_code == 403
    assert TriagePolicy.objects.published() == policy


def test_those_who_may_only_look_can_compare_and_replay_but_not_publish(client, policy, draft):
    staff = User.objects.create_user("reader", is_staff=True)
    staff.user_permissions.set(Permission.objects.filter(codename__startswith="view_"))
    client.force_login(staff)

    assert client.get(page_of(draft, "compare")).status_code == 200
    assert "Publish version" not in client.get(page_of(draft, "replay")).content.decode()
    assert client.post(page_of(draft, "replay")).status_code == 403
    assert press(client, policy, "change_in_draft").status_code == 403
    assert TriagePolicy.objects.published() == policy


@pytest.mark.parametrize("name", ["compare", "replay", "change_in_draft", "publish_this"])
def test_version_that_is_not_there_is_no_server_error(admin_client, policy, name):
    assert admin_client.get(reverse(f"admin:support_desk_triagepolicy_{name}", args=[999])).status_code in (403, 404)


def test_replay_asks_no_more_questions_for_more_tickets(admin_client, api, draft, django_assert_max_num_queries):
    for number in range(3):
        ask(api, f"{LAPTOP} number {number}")

    with django_assert_max_num_queries(45):
        admin_client.get(page_of(draft, "replay"))


@on_postgresql
@pytest.mark.django_db(transaction=True)
def test_two_drafts_made_at_once_have_numbers_of_their_own(policy):
    second = run_behind(lambda: publishing.copy_to_draft(policy), lambda: publishing.copy_to_draft(policy))

    assert second.version == 3
    assert TriagePolicy.objects.filter(status="draft").count() == 2


@on_postgresql
@pytest.mark.django_db(transaction=True)
def test_of_two_drafts_published_at_once_the_later_one_is_in_force(policy, draft):
    other = publishing.copy_to_draft(policy)

    run_behind(lambda: publishing.publish(draft), lambda: publishing.publish(other))

    assert TriagePolicy.objects.published() == other
    assert TriagePolicy.objects.filter(status="retired").count() == 2


@on_postgresql
@pytest.mark.django_db(transaction=True)
def test_draft_that_is_published_twice_at_once_is_refused_the_second_time(draft):
    with pytest.raises(ValidationError, match="Only a draft can be published"):
        run_behind(lambda: publishing.publish(draft), lambda: publishing.publish(draft))

    assert TriagePolicy.objects.published() == draft
