"""Staff's screens for workflows: their settings, their versions, and a chat that tries them."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.forms import ModelForm
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils.html import format_html
from django.utils.safestring import SafeString
from unfold.admin import ModelAdmin
from unfold.decorators import action

from workflows import registry
from workflows.admin.display import SMALL_FIELDS, coloured_label
from workflows.admin.lists import CheckedFiltersMixin
from workflows.admin.mixins import NeededRowsMixin, SwitchMixin
from workflows.admin.trying import try_workflow
from workflows.differences import differences
from workflows.exceptions import WorkflowUnavailable
from workflows.forms import settings_fields, workflow_form
from workflows.graph_drawing import draw_graph
from workflows.models import Workflow, WorkflowVersion

BUILT_IN = "Built-in engine"


@admin.register(Workflow)
class WorkflowAdmin(SwitchMixin, NeededRowsMixin, CheckedFiltersMixin, ModelAdmin):
    list_display = ["name", "slug", "graph", "engine", "code", "enabled", "version", "updated_at"]
    list_filter = ["enabled", "graph"]
    list_select_related = ["language_model"]
    search_fields = ["name", "slug", "description"]
    prepopulated_fields = {"slug": ["name"]}
    readonly_fields = ["version", "created_at", "updated_at"]
    formfield_overrides = SMALL_FIELDS
    warn_unsaved_form = True
    compressed_fields = False  # labels above the fields: the chat is beside the form
    actions_detail = ["versions"]
    change_form_template = "admin/workflows/workflow/change_form.html"

    @admin.display(description="Engine")
    def engine(self, workflow: Workflow) -> str:
        return str(workflow.language_model or BUILT_IN)

    @admin.display(description="Code")
    def code(self, workflow: Workflow) -> SafeString:
        _, problem = _settings_class(workflow)
        return coloured_label("cannot be loaded", "danger") if problem else coloured_label("ready", "success")

    def get_prepopulated_fields(self, request: HttpRequest, obj: Workflow | None = None) -> dict:
        return {} if obj else self.prepopulated_fields

    def get_fieldsets(self, request: HttpRequest, obj: Workflow | None = None) -> list:
        main = (None, {"fields": ["name", "slug", "description", "graph", "language_model", "enabled"]})
        if obj is None:
            note = "Choose the graph and save: it starts with its default settings, which can then be edited here."
            return [(None, main[1] | {"description": note})]
        history = ("History", {"fields": ["version", "created_at", "updated_at"], "classes": ["collapse"]})
        return [main, self._settings_fieldset(request, obj), history]

    def _settings_fieldset(self, request: HttpRequest, workflow: Workflow) -> tuple:
        settings_class, problem = _settings_class(workflow)
        if problem:
            note = format_html(
                "<strong>{}</strong> Its settings are kept as they are. Bring the code back, or choose another graph; "
                "to take the workflow out of service meanwhile, use “Disable” in the list of workflows.",
                problem,
            )
            return ("Settings", {"fields": ["settings"], "description": note})
        if not self.has_change_permission(request, workflow):
            return ("Settings", {"fields": ["settings"]})
        fields = list(settings_fields(settings_class))
        note = "Used from the next message on; a reply that is being written keeps what it started with."
        return ("Settings", {"fields": fields, "description": note if fields else "This graph has no settings."})

    def get_form(
        self, request: HttpRequest, obj: Workflow | None = None, change: bool = False, **kwargs
    ) -> type[ModelForm]:
        settings_class, _ = _settings_class(obj) if obj else (None, "")
        return super().get_form(request, obj, change, form=workflow_form(settings_class), **kwargs)

    def get_urls(self) -> list[URLPattern]:
        try_it = self.admin_site.admin_view(self.try_it)
        return [path("<path:object_id>/try/", try_it, name="workflows_workflow_try"), *super().get_urls()]

    def save_model(self, request: HttpRequest, obj: Workflow, form: ModelForm, change: bool) -> None:
        obj.save(changed_by=request.user)

    def render_change_form(self, request: HttpRequest, context: dict, *args, obj: Workflow | None = None, **kwargs):
        if obj:
            _, problem = _settings_class(obj)
            context |= {
                "graph": "" if problem else draw_graph(obj.graph),
                "may_try": not problem and self.has_change_permission(request, obj),
            }
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    def try_it(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """One message of the chat beside the form, answered with what the form holds."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        workflow = self.get_object(request, object_id)
        if workflow is None:
            raise Http404
        if not self.has_change_permission(request, workflow):
            raise PermissionDenied
        form = self.get_form(request, workflow, change=True)(request.POST, instance=workflow)
        return try_workflow(request, form)

    @action(description="Versions", permissions=["view"], icon="difference")
    def versions(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """The versions of a workflow, two of them compared, and the way back to an earlier one."""
        workflow = self.get_object(request, object_id)
        if workflow is None:
            raise Http404
        may_change = self.has_change_permission(request, workflow)
        if request.method == "POST":
            if not may_change:
                raise PermissionDenied
            return self._go_back(request, workflow)
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "original": workflow,
            "title": f"Versions of {workflow}",
            "may_change": may_change,
            **compared_versions(workflow, request.GET.get("from"), request.GET.get("to")),
        }
        return TemplateResponse(request, "admin/workflows/workflow/versions.html", context)

    def _go_back(self, request: HttpRequest, workflow: Workflow) -> HttpResponse:
        version = get_object_or_404(workflow.versions, version=_number(request.POST.get("version")))
        try:
            workflow.go_back_to(version, changed_by=request.user)
        except ValidationError as error:
            text = f"Version {version.version} cannot run any more, so nothing was changed. {' '.join(error.messages)}"
            self.message_user(request, text, messages.ERROR)
        else:
            self.log_change(request, workflow, f"Went back to version {version.version}.")
            self.message_user(request, f"Version {workflow.version} runs what version {version.version} ran.")
        return redirect("admin:workflows_workflow_versions", workflow.pk)

    def response_add(self, request: HttpRequest, obj: Workflow, post_url_continue: str | None = None) -> HttpResponse:
        """Go on to the settings, as adding a user goes on to the user's other fields."""
        if "_addanother" not in request.POST and "_popup" not in request.POST:
            request.POST = request.POST.copy()
            request.POST["_continue"] = "1"
        return super().response_add(request, obj, post_url_continue)


def _settings_class(workflow: Workflow) -> tuple[type | None, str]:
    """The settings class of a workflow's graph, or None and why its code does not work."""
    try:
        registry.load_graph(workflow.graph)
        return registry.load_definition(workflow.graph).settings_class, ""
    except WorkflowUnavailable as error:
        return None, str(error)


def compared_versions(workflow: Workflow, first: str | None, second: str | None) -> dict:
    """What the page of versions shows: all of them, and two compared; unless asked otherwise, the last two."""
    rows = list(workflow.versions.select_related("changed_by", "language_model"))
    by_number = {row.version: row for row in rows}
    after = by_number.get(_number(second), rows[0] if rows else None)
    earlier = [row for row in rows if after and row.version < after.version]
    before = by_number.get(_number(first), earlier[0] if earlier else None)
    changes = differences(_as_shown(before), _as_shown(after)) if before and after else []
    return {"versions": rows, "before": before, "after": after, "changes": changes}


def _as_shown(version: WorkflowVersion) -> dict:
    """What a version ran with, by its labels on the form."""
    engine = str(version.language_model or version.language_model_name or BUILT_IN)
    settings = {name.replace("_", " ").capitalize(): value for name, value in version.settings.items()}
    return {"Graph": version.graph, "Language model": engine, **settings}


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 10 else None
