"""The form of a triage policy: its priority matrix as a matrix."""

from django import forms
from unfold.widgets import UnfoldAdminSelectWidget, UnfoldAdminTextInputWidget

from workflows.support_desk.models import LEVEL_CHOICES, PRIORITY_CHOICES, TriagePolicy
from workflows.support_desk.policy import Level
from workflows.support_desk.publishing import fingerprint_of, time_zones

CELLS = [(impact, urgency) for impact in Level for urgency in Level]


class MatrixWidget(forms.MultiWidget):
    """A select for each cell: impact from top to bottom, urgency from left to right."""

    template_name = "support_desk/matrix_widget.html"

    def __init__(self, attrs: dict | None = None):
        choices = [("", "-"), *PRIORITY_CHOICES]
        super().__init__([UnfoldAdminSelectWidget(choices=choices) for _ in CELLS], attrs)

    def decompress(self, value: dict | None) -> list[str]:
        return [(value or {}).get(cell, "") for cell in CELLS]

    def get_context(self, name: str, value: object, attrs: dict | None) -> dict:
        context = super().get_context(name, value, attrs)
        selects = context["widget"]["subwidgets"]
        for (impact, urgency), select in zip(CELLS, selects, strict=True):
            select["attrs"]["aria-label"] = f"Priority for impact {impact}, urgency {urgency}"
        width = len(Level)
        context["levels"] = [label for _, label in LEVEL_CHOICES]
        context["rows"] = [
            (label, selects[row * width : (row + 1) * width]) for row, (_, label) in enumerate(LEVEL_CHOICES)
        ]
        return context


class MatrixField(forms.MultiValueField):
    """A priority for every combination of impact and urgency: `{(impact, urgency): priority}`, without holes."""

    widget = MatrixWidget

    def __init__(self, **kwargs):
        fields = [
            forms.ChoiceField(
                choices=PRIORITY_CHOICES,
                error_messages={"incomplete": f"Choose a priority for impact {impact} and urgency {urgency}."},
            )
            for impact, urgency in CELLS
        ]
        super().__init__(fields, require_all_fields=False, **kwargs)

    def compress(self, values: list[str]) -> dict[tuple[Level, Level], str]:
        return dict(zip(CELLS, values, strict=True))


class PolicyForm(forms.ModelForm):
    matrix = MatrixField(
        label="Priority",
        help_text="Priority always follows from impact and urgency; nobody sets it by hand.",
        error_messages={"required": "Choose a priority in every cell."},
    )
    time_zone = forms.CharField(
        # Suggested by a datalist of the page: a select of 600 options would be slow to make and to use.
        widget=UnfoldAdminTextInputWidget({"list": "time-zones", "autocomplete": "off"}),
        help_text="Such as Europe/Paris: the zone in which support hours and business days are counted.",
    )

    class Meta:
        model = TriagePolicy
        fields = ["name", "large_group", "opens", "closes"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["matrix"] = self.instance.matrix()

    def clean(self) -> dict:
        """Refuse once to save over what a colleague has saved meanwhile; the page then knows of it."""
        loaded = self.data.get("loaded_contents")
        if self.instance.pk and loaded and loaded != fingerprint_of(self.instance):
            raise forms.ValidationError(
                "A colleague saved this draft while you were editing. Your changes are still in this form. See in "
                "another tab, under Compare, what is in the draft now; save again to put yours in its place."
            )
        return super().clean()

    def clean_time_zone(self) -> str:
        zone = self.cleaned_data["time_zone"]
        if zone not in time_zones():
            raise forms.ValidationError("There is no such time zone. Choose one of those that are suggested.")
        return zone

    def _save_m2m(self) -> None:
        """Store the matrix with the policy: its cells are rows of their own."""
        super()._save_m2m()
        self.instance.set_matrix(self.cleaned_data["matrix"])


class PolicyPartForm(forms.ModelForm):
    """A row of a version, such as a team."""

    def validate_unique(self) -> None:
        """Also against rows that the page does not show yet: Django leaves out constraints that name the parent."""
        super().validate_unique()
        if not self.errors:
            try:
                self.instance.validate_constraints()
            except forms.ValidationError as error:
                self.add_error(None, error)
