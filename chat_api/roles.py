"""The groups that a fresh desk has, one for each kind of work staff do here.

Set-up makes those that are missing and leaves alone what exists, so that a site can change them. Permissions are named
as Django names them, `app.verb_model`; a model's own verbs, such as `export_conversation`, are named in its Meta.
"""

from collections.abc import Iterable

from django.contrib.auth.models import Group, Permission

ALL = ("view", "add", "change", "delete")
READ = ("view",)


def _permissions(verbs: Iterable[str], *models: str) -> list[str]:
    return [f"{app}.{verb}_{name}" for app, name in (model.split(".") for model in models) for verb in verbs]


CONVERSATIONS = ("workflows.conversation", "workflows.turn", "support_desk.ticket", "support_desk.ticketevent")
OFFERS = ("workflows.languagemodel", "workflows.workflow", "workflows.workflowversion", "workflows.modellisting")
POLICY = (
    "support_desk.triagepolicy", "support_desk.team", "support_desk.policycategory", "support_desk.priorityrule",
    "support_desk.slatarget", "support_desk.routingrule", "support_desk.requiredfact", "support_desk.holiday",
)  # fmt: skip
ARTICLES = ("support_desk.knowledgearticle",)
NOTES = ("workflows.staffnote",)
REVIEWS = ("support_desk.review",)
ACCESS = ("chat_api.apikey", "auth.user", "auth.group")

ROLES = {
    # Everything, and who may come in.
    "Administrators": [
        *_permissions(ALL, *OFFERS, *POLICY, *ARTICLES, *NOTES, *REVIEWS, *ACCESS),
        *_permissions(READ, *CONVERSATIONS),
        "support_desk.change_ticket",
        "workflows.delete_conversation",
        "workflows.flag_conversation",
        "workflows.export_conversation",
    ],
    # What the desk offers and how it decides; they read what comes of it.
    "Desk managers": [
        *_permissions(ALL, *OFFERS, *POLICY, *ARTICLES),
        *_permissions(READ, *CONVERSATIONS, *NOTES, *REVIEWS),
        "workflows.add_staffnote",
        "workflows.flag_conversation",
        "workflows.export_conversation",
    ],
    # The tickets, with the transcripts they came from and the policy they were decided by.
    "Agents": [
        *_permissions(READ, *CONVERSATIONS, *POLICY, *ARTICLES, *NOTES),
        "support_desk.change_ticket",
        "workflows.add_staffnote",
        "workflows.flag_conversation",
    ],
    # Reading what was decided and saying whether that was right.
    "Reviewers": [
        *_permissions(READ, *CONVERSATIONS, *POLICY, *NOTES, *REVIEWS),
        "support_desk.add_review",
        "workflows.export_conversation",
    ],
}


def create_groups() -> None:
    """Make the groups that are not there yet, with their permissions."""
    missing = ROLES.keys() - set(Group.objects.values_list("name", flat=True))
    if not missing:
        return
    rows = Permission.objects.select_related("content_type")
    permissions = {f"{row.content_type.app_label}.{row.codename}": row for row in rows}
    for name in missing:
        Group.objects.create(name=name).permissions.set(permissions[codename] for codename in ROLES[name])
