"""Staff's screens for model listings: what clients see of the desk."""

import json

from django.contrib import admin
from django.forms import ModelForm
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
from unfold.admin import ModelAdmin

from chat_api.listing_forms import ModelListingForm
from chat_api.model_objects import model_object
from chat_api.models import ApiKey
from workflows.admin.display import SMALL_FIELDS, coloured_label
from workflows.admin.lists import CheckedFiltersMixin
from workflows.admin.mixins import NeededRowsMixin, SwitchMixin
from workflows.markdown import render_markdown
from workflows.models import ModelListing


@admin.register(ModelListing)
class ModelListingAdmin(SwitchMixin, NeededRowsMixin, CheckedFiltersMixin, ModelAdmin):
    form = ModelListingForm
    list_display = ["model_id", "name", "workflow", "enabled", "listed", "state", "shutdown_date"]
    list_editable = ["enabled", "listed"]
    list_filter = ["enabled", "listed", "workflow"]
    list_select_related = ["workflow"]
    search_fields = ["model_id", "name", "description"]
    ordering_field = "position"
    hide_ordering_field = True
    formfield_overrides = SMALL_FIELDS
    readonly_fields = ["who_may_use_it", "created_at", "updated_at"]
    change_form_template = "admin/workflows/modellisting/change_form.html"
    warn_unsaved_form = True
    compressed_fields = False  # labels above the fields: there is something beside the form

    def get_fieldsets(self, request: HttpRequest, obj: ModelListing | None = None) -> list:
        who = ["who_may_use_it"] if obj else []
        if self._may_choose_keys(request, obj):
            who.append("allowed_keys")
        return [
            (None, {"fields": ["model_id", "name", "description", "workflow"]}),
            ("For clients", {"fields": ["suggested_prompts", "tags"]}),
            ("Visibility", {"fields": ["enabled", "listed", "position", "shutdown_date"]}),
            *([("Who may use it", {"fields": who})] if who else []),
            ("More for clients", {"fields": ["extra_meta"], "classes": ["collapse"]}),
            *([("History", {"fields": ["created_at", "updated_at"], "classes": ["collapse"]})] if obj else []),
        ]

    def get_form(
        self, request: HttpRequest, obj: ModelListing | None = None, change: bool = False, **kwargs
    ) -> type[ModelForm]:
        form = super().get_form(request, obj, change, **kwargs)
        if not self._may_choose_keys(request, obj):
            del form.base_fields["allowed_keys"]  # a form keeps the fields it declares, shown or not
        return form

    def _may_choose_keys(self, request: HttpRequest, obj: ModelListing | None) -> bool:
        may = request.user.has_perm("chat_api.change_apikey") and self.has_change_permission(request, obj)
        return may and ApiKey.objects.filter(restricted=True).exists()

    def render_change_form(self, request: HttpRequest, context: dict, *args, obj: ModelListing | None = None, **kwargs):
        if obj:
            seen = ModelListing.objects.get(pk=obj.pk)  # what is saved, not what a form with errors holds
            context |= {
                "seen": seen,
                "description": render_markdown(seen.description),
                "model_json": json.dumps(model_object(seen), indent=2, ensure_ascii=False),
                "path": f"/v1/models/{seen.model_id}",
                "answers": ModelListing.objects.usable().filter(pk=obj.pk).exists(),
            }
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    @admin.display(description="State")
    def state(self, listing: ModelListing) -> SafeString:
        if not listing.enabled:
            return coloured_label("Off", "danger")
        if not listing.workflow.enabled:
            return coloured_label("Workflow is off", "danger")
        return coloured_label("Shown", "success") if listing.listed else coloured_label("Hidden, usable", "info")

    @admin.display(description="Now")
    def who_may_use_it(self, listing: ModelListing) -> SafeString:
        """The keys that may use it today, restricted ones by name."""
        usable = [key for key in ApiKey.objects.filter(enabled=True) if key.is_usable]
        allowed = set(listing.api_keys.values_list("pk", flat=True))
        free = [key for key in usable if not key.restricted]
        named = [key for key in usable if key.restricted and key.pk in allowed]
        return format_html("{}{}", _keys("Every key without a restriction", free), _keys("Restricted keys", named))


def _keys(title: str, keys: list[ApiKey]) -> SafeString:
    return format_html("<div><strong>{}:</strong> {}</div>", title, ", ".join(key.name for key in keys) or "none")
