"""Staff's screens for language models: where they are asked, and whether that works."""

from asgiref.sync import async_to_sync
from django.contrib import admin
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.safestring import SafeString
from unfold.admin import ModelAdmin
from unfold.decorators import action

from workflows.admin.display import coloured_label
from workflows.admin.lists import CheckedFiltersMixin
from workflows.admin.mixins import NeededRowsMixin
from workflows.models import LanguageModel


@admin.register(LanguageModel)
class LanguageModelAdmin(NeededRowsMixin, CheckedFiltersMixin, ModelAdmin):
    list_display = ["name", "model", "base_url", "api_key_variable", "api_key_state", "structured_output"]
    search_fields = ["name", "model", "base_url"]
    readonly_fields = ["api_key_state", "created_at", "updated_at"]
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}
    actions_detail = ["connection"]
    fieldsets = [
        (None, {"fields": ["name", "base_url", "model"]}),
        ("Access", {"fields": ["api_key_variable", "api_key_state"]}),
        ("Behaviour", {"fields": ["temperature", "timeout_seconds", "max_retries", "structured_output"]}),
        ("History", {"fields": ["created_at", "updated_at"], "classes": ["collapse"]}),
    ]

    @admin.display(description="API key")
    def api_key_state(self, language_model: LanguageModel) -> SafeString | str:
        """Whether the variable is set; its value never leaves the process."""
        if not language_model.api_key_variable:
            return "none named"
        return coloured_label("set", "success") if language_model.api_key else coloured_label("not set", "danger")

    @action(description="Test connection", permissions=["change"], icon="network_check")
    def connection(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Whether the saved endpoint answers, how fast, and what it can do; asked only when somebody presses for it."""
        language_model = self.get_object(request, object_id)
        if language_model is None:
            raise Http404
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "original": language_model,
            "title": f"Connection to {language_model}",
            "unset": language_model.api_key_variable and not language_model.api_key,
            "checks": _checks(language_model) if request.method == "POST" else None,
        }
        return TemplateResponse(request, "admin/workflows/languagemodel/connection.html", context)


def _checks(language_model: LanguageModel) -> list:
    # langchain-openai takes a second to import
    from workflows.engines.connection import check_connection
    from workflows.engines.openai import Endpoint

    return async_to_sync(check_connection)(Endpoint.of(language_model))
