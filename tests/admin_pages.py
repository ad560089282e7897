"""Every page of the admin that a GET request shows, for tests and the benchmark that walk all of them."""

from collections.abc import Iterator
from urllib.parse import urlencode

from django.contrib import admin
from django.contrib.auth.models import User
from django.db import models
from django.test import RequestFactory
from django.urls import NoReverseMatch, reverse

PERIODS = ["today", "7-days", "30-days"]
STANDARD_PAGES = ["changelist", "add", "change", "delete", "history"]


def admin_pages(user: User, search: str) -> Iterator[tuple[str, str]]:
    """(what it is, its URL) of each page: the dashboard, and each model's list, filters, search, row and own pages."""
    for period in PERIODS:
        yield f"dashboard, {period}", f"{reverse('admin:index')}?period={period}"
    for model, model_admin in admin.site._registry.items():
        yield from _list_pages(model_admin, user, search)
        rows = model._default_manager.order_by("pk")
        yield from _row_pages(model_admin, "oldest", rows.first())  # of what staff set up, the one most used
        yield from _row_pages(model_admin, "newest", rows.last())


def _list_pages(model_admin: admin.ModelAdmin, user: User, search: str) -> Iterator[tuple[str, str]]:
    name = model_admin.opts.verbose_name_plural
    url = reverse(f"admin:{model_admin.opts.app_label}_{model_admin.opts.model_name}_changelist")
    yield f"{name}: list", url
    if model_admin.search_fields:
        yield f"{name}: search “{search}”", f"{url}?{urlencode({'q': search})}"
    request = RequestFactory().get(url)
    request.user = user
    for spec in model_admin.get_changelist_instance(request).filter_specs:
        choices = list(spec.choices(model_admin.get_changelist_instance(request)))
        if links := [choice["query_string"] for choice in choices[1:] if choice.get("query_string", "?") != "?"]:
            yield f"{name}: by {spec.title}", url + links[0]


def _row_pages(model_admin: admin.ModelAdmin, which: str, row: models.Model | None) -> Iterator[tuple[str, str]]:
    """The pages of one row: those of every model, and those that this model's admin adds."""
    name = f"{which} {model_admin.opts.verbose_name}"
    standard = {f"{model_admin.opts.app_label}_{model_admin.opts.model_name}_{page}" for page in STANDARD_PAGES}
    names = {pattern.name for pattern in model_admin.get_urls() if pattern.name}
    for url_name in sorted(names):
        page = url_name.removeprefix(f"{model_admin.opts.app_label}_{model_admin.opts.model_name}_")
        if url_name in standard and page == "changelist":
            continue
        if page == "add" and which == "newest":
            yield f"{model_admin.opts.verbose_name}: add", reverse(f"admin:{url_name}")
        elif page != "add" and row is not None:
            try:
                yield f"{name}: {page}", reverse(f"admin:{url_name}", args=[row.pk])
            except NoReverseMatch:
                continue  # it wants more than a row
