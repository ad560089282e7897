"""From one version of the triage policy to the next: copy it to a draft, check and compare the draft, publish it."""

import hashlib
import json
from functools import cache
from itertools import combinations
from zoneinfo import available_timezones

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from workflows.database import one_at_a_time
from workflows.support_desk.models import RequiredFact, RoutingRule, SlaTarget, TriagePolicy
from workflows.support_desk.policy import Level, Priority

VERSIONS = "triage policy versions"  # what one_at_a_time guards: their numbers, and that one is published


@transaction.atomic
def copy_to_draft(policy: TriagePolicy) -> TriagePolicy:
    """A new draft with everything that this version holds."""
    one_at_a_time(VERSIONS)
    newest = TriagePolicy.objects.order_by("-version").first()
    draft = TriagePolicy.objects.create(
        version=newest.version + 1,
        name=policy.name,
        large_group=policy.large_group,
        opens=policy.opens,
        closes=policy.closes,
        time_zone=policy.time_zone,
    )
    for parts in (
        policy.teams,
        policy.categories,
        policy.priority_rules,
        policy.sla_targets,
        policy.required_facts,
        policy.holidays,
    ):
        parts.model.objects.bulk_create(_copies(parts.all(), draft))
    teams = {team.key: team for team in draft.teams.all()}
    rules = policy.routing_rules.select_related("team")
    policy.routing_rules.model.objects.bulk_create(
        _copies(rules, draft, team=lambda rule: teams[rule.team.key]),
    )
    return draft


def _copies(rows, draft: TriagePolicy, **changed) -> list:
    """Unsaved copies of the rows for the draft; `changed` maps a field to a function of the original."""
    fields = [field for field in rows.model._meta.concrete_fields if not field.primary_key]
    return [
        rows.model(
            **{field.attname: getattr(row, field.attname) for field in fields if field.name not in changed}
            | {name: value_of(row) for name, value_of in changed.items()}
            | {"policy_id": draft.pk}
        )
        for row in rows
    ]


@transaction.atomic
def publish(policy: TriagePolicy) -> None:
    """Put a draft in force and retire the version before it. Raises ValidationError with all that is missing."""
    one_at_a_time(VERSIONS)
    draft = TriagePolicy.objects.select_for_update().filter(pk=policy.pk).first()
    if draft is None or draft.status != TriagePolicy.Status.DRAFT:
        raise ValidationError("Only a draft can be published.")
    if problems := problems_of(draft):
        raise ValidationError(problems)
    TriagePolicy.objects.filter(status=TriagePolicy.Status.PUBLISHED).update(status=TriagePolicy.Status.RETIRED)
    draft.status, draft.published_at = TriagePolicy.Status.PUBLISHED, timezone.now()
    draft.save(update_fields=["status", "published_at"])


def retire(policy: TriagePolicy) -> None:
    """Set a draft aside. The version in force is retired only by publishing another: the desk cannot be without."""
    drafts = TriagePolicy.objects.filter(pk=policy.pk, status=TriagePolicy.Status.DRAFT)
    if not drafts.update(status=TriagePolicy.Status.RETIRED):
        raise ValidationError("Only a draft can be retired.")


def problems_of(policy: TriagePolicy) -> list[str]:
    """What keeps a version from deciding every ticket, a sentence each."""
    cells = {(rule.impact, rule.urgency) for rule in policy.priority_rules.all()}
    targets = {target.priority for target in policy.sla_targets.all()}
    problems = [
        f"The matrix has no priority for impact {impact} and urgency {urgency}."
        for impact in Level
        for urgency in Level
        if (impact, urgency) not in cells
    ]
    problems += [f"{priority} has no SLA target." for priority in Priority if priority not in targets]
    if not policy.routing_rules.filter(request_type="", category="", priority="").exists():
        problems.append("No routing rule takes whatever the others leave: add one with all conditions empty.")
    problems += [
        f"The routing rule “{_rule(later)}” is never reached, because “{_rule(earlier)}” comes before it: move it up."
        for earlier, later in combinations(policy.routing_rules.select_related("team"), 2)
        if _covers(earlier, later)
    ]
    if policy.is_hardly_open:
        problems.append(policy.HARDLY_OPEN)
    if policy.time_zone not in time_zones():
        problems.append(f"'{policy.time_zone}' is not a time zone.")
    return problems


@cache  # they are files, six hundred of them
def time_zones() -> list[str]:
    return sorted(available_timezones())


def _covers(earlier: RoutingRule, later: RoutingRule) -> bool:
    """Whether the earlier rule matches everything that the later one would."""
    conditions = ("request_type", "category", "priority")
    return all(getattr(earlier, name) in ("", getattr(later, name)) for name in conditions)


def contents_of(policy: TriagePolicy) -> dict[str, dict[str, str | list[str]]]:
    """A version in words, by section: what two versions are compared by."""
    return {
        "Priority": {f"Impact {impact}, urgency {urgency}": value for (impact, urgency), value in _cells(policy)},
        "SLA targets": {label: text for target in policy.sla_targets.all() for label, text in _target(target)},
        "Routing": {
            "Rules, the first match wins": [_rule(rule) for rule in policy.routing_rules.select_related("team")]
        },
        "Teams": {"Teams": [team.name for team in policy.teams.all()]},
        "Required facts": {"Asked when missing": [_fact(fact) for fact in policy.required_facts.all()]},
        "Categories": {row.get_key_display(): row.description for row in policy.categories.order_by("key")},
        "Support hours and groups": {
            "Support hours": f"{policy.opens:%H:%M} to {policy.closes:%H:%M}, {policy.time_zone}",
            "A large group is more than": f"{policy.large_group} people",
            "Holidays": [str(holiday) for holiday in policy.holidays.all()],
        },
    }


def fingerprint_of(policy: TriagePolicy) -> str:
    """What tells whether a version still holds what it held."""
    return hashlib.sha256(json.dumps(contents_of(policy)).encode()).hexdigest()


def _cells(policy: TriagePolicy) -> list:
    matrix = policy.matrix()
    return [((impact, urgency), matrix.get((impact, urgency), "none")) for impact in Level for urgency in Level]


def _target(target: SlaTarget) -> list[tuple[str, str]]:
    value = target.as_target()
    clock = ", round the clock" if value.round_the_clock else ""
    return [
        (f"{target.priority} first response", f"{value.response}{clock}"),
        (f"{target.priority} resolution", str(value.resolution)),
    ]


def _rule(rule: RoutingRule) -> str:
    conditions = [rule.get_request_type_display(), rule.get_category_display(), rule.priority]
    return f"{', '.join(filter(None, conditions)) or 'Anything else'}: {rule.team.name}"


def _fact(fact: RequiredFact) -> str:
    kind = fact.get_request_type_display() or "any request"
    return f"{fact.get_category_display()}, {kind.lower()}: {fact.question}"
