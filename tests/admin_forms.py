"""Filling in the admin's forms as a browser would."""

from django.forms import MultiWidget
from django.urls import reverse


def change_url(row):
    return reverse(f"admin:{row._meta.app_label}_{row._meta.model_name}_change", args=[row.pk])


def form_data(response):
    """What a browser would send back from a change form, inlines included."""
    forms = [response.context["adminform"].form]
    for inline in response.context["inline_admin_formsets"]:
        forms += [inline.formset.management_form, *inline.formset.forms]
    data = {}
    for form in forms:
        for field in form:
            value, widget = field.value(), field.field.widget
            if isinstance(widget, MultiWidget):
                parts = value if isinstance(value, list) else widget.decompress(value)
                data |= {f"{field.html_name}_{number}": part for number, part in enumerate(parts)}
                continue
            if not field.field.disabled and value is not None and value is not False:
                data[field.html_name] = getattr(value, "pk", value)
            if field.field.show_hidden_initial and field.initial is not None:
                data[field.html_initial_name] = field.initial
    return data
