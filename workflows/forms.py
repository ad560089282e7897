"""A workflow's settings as form fields, made from the pydantic class that its module declares."""

import json

from django import forms
from django.core.exceptions import ValidationError
from django.forms.fields import InvalidJSONInput
from django.utils.html import escape
from pydantic import BaseModel
from pydantic import ValidationError as SettingsError
from unfold.widgets import (
    UnfoldAdminDecimalFieldWidget,
    UnfoldAdminIntegerFieldWidget,
    UnfoldAdminSelectWidget,
    UnfoldAdminTextareaWidget,
    UnfoldAdminTextInputWidget,
    UnfoldBooleanSwitchWidget,
)

from workflows import registry
from workflows.exceptions import WorkflowUnavailable
from workflows.models import Workflow
from workflows.strict_json import JsonError, parse_json

SETTING_PREFIX = "setting_"
LONG_TEXT = 60
LETTERS_IN_A_LINE = 90


class PlainTextField(forms.CharField):
    """Text kept as written; browsers send line ends as CRLF, which would look like a change."""

    def __init__(self, **kwargs):
        super().__init__(strip=False, **kwargs)

    def to_python(self, value: object) -> str | None:
        text = super().to_python(value)
        return text.replace("\r\n", "\n") if text else text


class StrictJSONField(forms.JSONField):
    """JSON as the API takes it too; what is wrong with it is said."""

    def to_python(self, value: object) -> object:
        if isinstance(value, str) and value:
            try:
                parse_json(value)
            except JsonError as error:
                raise ValidationError(f"This text {error}.") from error
        return super().to_python(value)

    def bound_data(self, data: str | None, initial: object) -> object:
        """What was sent, to be shown again; a text with a mistake as it is."""
        try:
            return None if data is None else parse_json(data)
        except JsonError:
            return InvalidJSONInput(data)


class StoredJSONField(forms.JSONField):
    """JSON that is shown and not edited."""

    widget = UnfoldAdminTextareaWidget({"rows": 8})

    def __init__(self, **kwargs):
        super().__init__(disabled=True, required=False, **kwargs)

    def prepare_value(self, value: object) -> str:
        return json.dumps(value, indent=2, ensure_ascii=False)


def settings_fields(settings_class: type[BaseModel]) -> dict[str, forms.Field]:
    """A form field for each setting, by its name in the form."""
    schema = settings_class.model_json_schema()
    definitions = schema.get("$defs", {})
    return {SETTING_PREFIX + name: _field(name, spec, definitions) for name, spec in schema["properties"].items()}


def settings_values(settings_class: type[BaseModel], stored: dict) -> dict:
    """The stored settings with their defaults filled in; as stored where they no longer fit."""
    try:
        return settings_class(**stored).model_dump(mode="json")
    except SettingsError:
        return stored


def _field(name: str, spec: dict, definitions: dict) -> forms.Field:
    """The form field for one property of a JSON schema; whatever has no simple field is edited as JSON."""
    kind, optional = _kind(spec, definitions)
    options = {
        "label": name.replace("_", " ").capitalize(),
        "help_text": _help_text(spec, kind),
        "initial": spec.get("default"),
        "required": not optional,
    }
    choices = kind.get("enum") or ([kind["const"]] if "const" in kind else None)
    if choices:
        return _choice_field(choices, optional, options)
    limits = {"min_value": kind.get("minimum"), "max_value": kind.get("maximum")}
    match kind.get("type"):
        case "boolean" if not optional:
            return forms.BooleanField(widget=UnfoldBooleanSwitchWidget(), **options | {"required": False})
        case "boolean":
            return _choice_field([True, False], optional, options)
        case "integer":
            return forms.IntegerField(widget=UnfoldAdminIntegerFieldWidget(), **limits, **options)
        case "number":
            return forms.FloatField(widget=UnfoldAdminDecimalFieldWidget(), **limits, **options)
        case "string":
            long = _is_long(name, spec, kind)
            widget = UnfoldAdminTextareaWidget({"rows": _rows(spec)}) if long else UnfoldAdminTextInputWidget()
            return PlainTextField(
                widget=widget,
                empty_value=None if optional else "",
                max_length=kind.get("maxLength"),
                **options | {"required": False},
            )
    return StrictJSONField(widget=UnfoldAdminTextareaWidget({"rows": 3}), **options | {"required": False})


def _kind(spec: dict, definitions: dict) -> tuple[dict, bool]:
    """What a value must be, without references and `null`, and whether it may be left empty."""
    variants = [_resolved(variant, definitions) for variant in spec.get("anyOf", [spec])]
    real = [variant for variant in variants if variant.get("type") != "null"]
    return (real[0] if len(real) == 1 else {}), len(real) < len(variants)


def _resolved(spec: dict, definitions: dict) -> dict:
    return definitions[spec["$ref"].rpartition("/")[2]] if "$ref" in spec else spec


def _choice_field(choices: list, optional: bool, options: dict) -> forms.Field:
    by_text = {str(choice): choice for choice in choices}
    blank = [("", "Not set")] if optional else []
    return forms.TypedChoiceField(
        choices=blank + [(text, text.replace("_", " ").capitalize()) for text in by_text],
        coerce=by_text.get,
        empty_value=None,
        widget=UnfoldAdminSelectWidget(),
        **options,
    )


def _is_long(name: str, spec: dict, kind: dict) -> bool:
    default = spec.get("default") or ""
    return "prompt" in name or "\n" in default or len(default) > LONG_TEXT or kind.get("maxLength", 0) > 3 * LONG_TEXT


def _rows(spec: dict) -> int:
    """As many lines as the default takes, within reason."""
    text = spec.get("default") or ""
    return min(max(4, text.count("\n") + len(text) // LETTERS_IN_A_LINE + 2), 24)


def _help_text(spec: dict, kind: dict) -> str:
    parts = [spec.get("description", "")]
    low, high = kind.get("minimum"), kind.get("maximum")
    if low is not None or high is not None:
        parts.append(
            f"{low} to {high}."
            if None not in (low, high)
            else f"At least {low}."
            if high is None
            else f"At most {high}."
        )
    default = spec.get("default")
    if isinstance(default, bool):
        parts.append(f"Default: {'on' if default else 'off'}.")
    elif isinstance(default, int | float):
        parts.append(f"Default: {default}.")
    return escape(" ".join(filter(None, parts)))


class WorkflowForm(forms.ModelForm):
    """A workflow with its settings; `workflow_form` adds a field for each of them."""

    settings_class: type[BaseModel] | None = None
    settings = StoredJSONField(help_text="As stored.")

    class Meta:
        model = Workflow
        fields = ["name", "slug", "description", "graph", "language_model", "enabled"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.stored_graph, self.stored_settings = self.instance.graph, self.instance.settings
        self.initial["settings"] = self.stored_settings
        if self.settings_class:
            for name, value in settings_values(self.settings_class, self.stored_settings).items():
                self.initial[SETTING_PREFIX + name] = value
        if "language_model" in self.fields:
            self.fields["language_model"].empty_label = "Built-in engine"
        if "graph" in self.fields:
            self._offer_stored_graph()

    def _offer_stored_graph(self) -> None:
        """Keep a graph that is no longer registered selected, so that saving does not silently take another."""
        choices = list(self.fields["graph"].choices)
        if self.stored_graph and self.stored_graph not in dict(choices):
            self.fields["graph"].choices = [*choices, (self.stored_graph, f"{self.stored_graph} (not registered)")]

    def clean(self) -> dict:
        cleaned = super().clean()
        self._check_that_nobody_was_faster()
        if self.settings_class and cleaned.get("graph") == self.stored_graph:
            self._take_settings(cleaned)
        elif "graph" in cleaned:
            self._begin_settings(cleaned["graph"])
        return cleaned

    def _check_that_nobody_was_faster(self) -> None:
        """Refuse once to save over a version that the person has not seen; the page then knows of it."""
        loaded = self.data.get("loaded_version")
        if not self.instance.pk or not loaded or loaded == str(self.instance.version):
            return
        newest = self.instance.versions.select_related("changed_by").filter(version=self.instance.version).first()
        by = f" by {newest.changed_by}" if newest and newest.changed_by else ""
        raise ValidationError(
            f"Version {self.instance.version} was saved{by} while you were editing. Your changes are still in this "
            "form. See in another tab, under Versions, what was changed; save again to put yours in its place."
        )

    def _take_settings(self, cleaned: dict) -> None:
        values = {
            name.removeprefix(SETTING_PREFIX): value
            for name, value in cleaned.items()
            if name.startswith(SETTING_PREFIX)
        }
        try:
            settings = self.settings_class(**values)
        except SettingsError as error:
            self._add_settings_errors(error)
        else:
            if not self.errors:
                self._set_settings(settings)

    def _add_settings_errors(self, error: SettingsError) -> None:
        """Put each error on its field; a field that has failed already is missing here only because of that."""
        for item in error.errors():
            field = SETTING_PREFIX + str(item["loc"][0]) if item["loc"] else None
            if field not in self.errors:
                self.add_error(field if field in self.fields else None, item["msg"].removeprefix("Value error, "))

    def _begin_settings(self, graph: str) -> None:
        """A graph just chosen starts with the stored settings if they fit it, else with its defaults."""
        try:
            settings_class = registry.load_definition(graph).settings_class
        except WorkflowUnavailable:
            return  # Workflow.clean says so
        try:
            self._set_settings(settings_class(**self.stored_settings))
        except SettingsError:
            try:
                self._set_settings(settings_class())
            except SettingsError as error:
                self.add_error("graph", f"It cannot start with default settings: {registry.settings_errors(error)[0]}")

    def _set_settings(self, settings: BaseModel) -> None:
        self.instance.settings = self.cleaned_data["settings"] = settings.model_dump(mode="json")


def workflow_form(settings_class: type[BaseModel] | None) -> type[WorkflowForm]:
    """The form for a workflow whose graph has these settings; None where its code cannot be loaded."""
    if settings_class is None:
        return WorkflowForm
    return type("WorkflowForm", (WorkflowForm,), {"settings_class": settings_class, **settings_fields(settings_class)})
