"""From one version of the triage policy to the next: copy it to a draft, check the draft, publish it."""

from zoneinfo import available_timezones

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from workflows.support_desk.models import TriagePolicy
from workflows.support_desk.policy import Level, Priority


@transaction.atomic
def copy_to_draft(policy: TriagePolicy) -> TriagePolicy:
    """A new draft with everything that this version holds."""
    newest = TriagePolicy.objects.select_for_update().order_by("-version").first()
    draft = TriagePolicy.objects.create(
        version=newest.version + 1,
        name=policy.name,
        large_group=policy.large_group,
        opens=policy.opens,
        closes=policy.closes,
        time_zone=policy.time_zone,
    )
    for parts in (policy.teams, policy.categories, policy.priority_rules, policy.sla_targets, policy.required_facts):
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
    rows = {row.pk: row for row in TriagePolicy.objects.select_for_update()}
    draft = rows.get(policy.pk)
    if draft is None or draft.status != TriagePolicy.Status.DRAFT:
        raise ValidationError("Only a draft can be published.")
    if problems := problems_of(draft):
        raise ValidationError(problems)
    TriagePolicy.objects.filter(status=TriagePolicy.Status.PUBLISHED).update(status=TriagePolicy.Status.RETIRED)
    draft.status, draft.published_at = TriagePolicy.Status.PUBLISHED, timezone.now()
    draft.save(update_fields=["status", "published_at"])


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
    if policy.time_zone not in available_timezones():
        problems.append(f"'{policy.time_zone}' is not a time zone.")
    return problems
