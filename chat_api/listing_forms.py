"""The form of a model listing: suggested prompts as rows, tags as words."""

from django import forms
from django.core.validators import ProhibitNullCharactersValidator
from unfold.widgets import UnfoldAdminCheckboxSelectMultipleWidget, UnfoldAdminTextInputWidget

from chat_api.models import ApiKey
from workflows.models import ModelListing

SPARE_ROWS = 2
refuse_nul = ProhibitNullCharactersValidator()
PARTS = ("first", "second", "content")


class PromptRowsWidget(forms.Widget):
    """A row of three inputs for each suggested prompt: the two lines of its button and what it sends."""

    template_name = "chat_api/prompt_rows.html"

    def get_context(self, name: str, value: list | None, attrs: dict | None) -> dict:
        context = super().get_context(name, value, attrs)
        rows = [_as_row(prompt) for prompt in value or []] + [("", "", "")] * SPARE_ROWS
        context["rows"] = [
            [self._input(name, number, *cell) for cell in zip(PARTS, row, strict=True)]
            for number, row in enumerate(rows)
        ]
        return context

    def _input(self, name: str, number: int, part: str, text: str) -> dict:
        labels = {"first": "First line", "second": "Second line", "content": "What it sends"}
        attrs = {"aria-label": f"{labels[part]} of prompt {number + 1}", "placeholder": labels[part]}
        return UnfoldAdminTextInputWidget().get_context(f"{name}-{number}-{part}", text, attrs)["widget"]

    def value_from_datadict(self, data: dict, files: dict, name: str) -> list[dict]:
        """The rows that are not empty, as listings keep them."""
        prompts, number = [], 0
        while f"{name}-{number}-content" in data:
            first, second, content = (data.get(f"{name}-{number}-{part}", "").strip() for part in PARTS)
            if first or second or content:
                prompts.append({"title": [first, second], "content": content})
            number += 1
        return prompts

    def value_omitted_from_data(self, data: dict, files: dict, name: str) -> bool:
        return f"{name}-0-content" not in data


def _as_row(prompt: dict) -> tuple[str, str, str]:
    first, second = [*prompt.get("title", []), "", ""][:2]
    return first, second, prompt.get("content", "")


class SuggestedPromptsField(forms.Field):
    widget = PromptRowsWidget

    def validate(self, value: list[dict]) -> None:
        for number, prompt in enumerate(value, start=1):
            for text in (*prompt["title"], prompt["content"]):
                refuse_nul(text)
            if not prompt["content"]:
                raise forms.ValidationError(
                    f"Suggested prompt {number} has a title and sends nothing: write what it sends."
                )
            if not prompt["title"][0]:
                raise forms.ValidationError(f"Suggested prompt {number} needs a first line for its button.")

    def has_changed(self, initial: list | None, data: list | None) -> bool:
        return (initial or []) != (data or [])


class TagsField(forms.CharField):
    """Words between commas."""

    widget = UnfoldAdminTextInputWidget

    def prepare_value(self, value: object) -> object:
        return ", ".join(value) if isinstance(value, list) else value

    def to_python(self, value: str) -> list[str]:
        return list(dict.fromkeys(tag for tag in map(str.strip, (value or "").split(",")) if tag))

    def run_validators(self, value: list[str]) -> None:
        """Those of a text: in a list they would not find a NUL."""
        super().run_validators(", ".join(value))

    def has_changed(self, initial: list | None, data: str) -> bool:
        return (initial or []) != self.to_python(data)


class ModelListingForm(forms.ModelForm):
    suggested_prompts = SuggestedPromptsField(
        required=False, help_text="Buttons that a client shows before the first message. Empty a row to remove it."
    )
    tags = TagsField(required=False, help_text="Words between commas, such as IT, help desk.")
    allowed_keys = forms.ModelMultipleChoiceField(
        ApiKey.objects.filter(restricted=True),
        required=False,
        widget=UnfoldAdminCheckboxSelectMultipleWidget(),
        label="Restricted keys that may use it",
        help_text="Keys without a restriction may use every listing.",
    )

    class Meta:
        model = ModelListing
        fields = [
            "model_id", "name", "description", "workflow", "suggested_prompts", "tags",
            "enabled", "listed", "position", "shutdown_date", "extra_meta",
        ]  # fmt: skip
        error_messages = {
            "model_id": {"unique": "Another listing has this model id. Choose another id, or change that listing."}
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["allowed_keys"] = self.instance.api_keys.filter(restricted=True)

    def _save_m2m(self) -> None:
        """Store, with the listing, which of the restricted keys may use it."""
        super()._save_m2m()
        if "allowed_keys" in self.cleaned_data:
            unrestricted = self.instance.api_keys.filter(restricted=False)
            self.instance.api_keys.set([*self.cleaned_data["allowed_keys"], *unrestricted])
