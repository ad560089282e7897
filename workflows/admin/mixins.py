"""What several of the admin's pages share."""

from django.contrib import admin
from django.db import models
from django.http import HttpRequest

NEEDED_ROWS_COUNTED = 1000


class ReadOnlyMixin:
    """Rows that the desk writes and staff only read."""

    def has_add_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: models.Model | None = None) -> bool:
        return False


class NeededRowsMixin:
    """Rows that others need cannot be deleted, and the page for it says how many others there are.

    The admin itself would fetch and list them all: half a million turns, for a workflow that has been used for a year.
    """

    def get_deleted_objects(self, objs: models.QuerySet | list, request: HttpRequest) -> tuple:
        needed_by = _needed_by(self.model, objs)
        if not needed_by:
            return super().get_deleted_objects(objs, request)
        return [str(row) for row in objs], {self.opts.verbose_name_plural: len(objs)}, set(), needed_by


def _needed_by(model: type[models.Model], rows: models.QuerySet | list) -> list[str]:
    """Such as "3 listings" or "more than 1000 conversations"."""
    found = []
    for relation in model._meta.related_objects:
        if relation.on_delete is models.PROTECT:
            others = relation.related_model._default_manager.filter(**{f"{relation.field.name}__in": rows}).order_by()
            if count := others[: NEEDED_ROWS_COUNTED + 1].count():
                number = f"more than {NEEDED_ROWS_COUNTED}" if count > NEEDED_ROWS_COUNTED else count
                name = others.model._meta.verbose_name if count == 1 else others.model._meta.verbose_name_plural
                found.append(f"{number} {name}")
    return found


class DisableMixin:
    """The action that takes rows out of service."""

    actions = ["disable"]

    @admin.action(description="Disable", permissions=["change"])
    def disable(self, request: HttpRequest, queryset: models.QuerySet) -> None:
        self._switch(request, queryset, enabled=False)

    def _switch(self, request: HttpRequest, queryset: models.QuerySet, enabled: bool) -> None:
        rows = list(queryset.exclude(enabled=enabled))
        queryset.model.objects.filter(pk__in=[row.pk for row in rows]).update(enabled=enabled)
        word = "Enabled" if enabled else "Disabled"
        for row in rows:
            self.log_change(request, row, f"{word}.")
        self.message_user(request, f"{word}: {', '.join(map(str, rows)) or 'nothing to do'}.")


class SwitchMixin(DisableMixin):
    """The actions that take rows out of service and back."""

    actions = ["enable", "disable"]

    @admin.action(description="Enable", permissions=["change"])
    def enable(self, request: HttpRequest, queryset: models.QuerySet) -> None:
        self._switch(request, queryset, enabled=True)
