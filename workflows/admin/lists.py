"""Lists that bear any filter, and stay quick however long their tables grow.

Nothing counts all rows, nothing sorts by what has no index.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time

from django.contrib import admin
from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.views.main import ChangeList
from django.core.paginator import Paginator
from django.db import DataError, models
from django.db.models import Q
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property
from unfold.contrib.filters.admin import RangeDateFilter

COUNTED_AT_MOST = 1000


class BoundedPaginator(Paginator):
    """Pages through the first rows only: to see others, one narrows the list down with a filter or a search."""

    template_name = "admin/workflows/bounded_pagination.html"

    @cached_property
    def count(self) -> int:
        return self.object_list.order_by()[:COUNTED_AT_MOST].count()

    @property
    def is_cut(self) -> bool:
        return self.count == COUNTED_AT_MOST


class CheckedFiltersMixin:
    """For every model admin: a filter in the address that no database takes leads back to the whole list."""

    def get_changelist_instance(self, request: HttpRequest) -> ChangeList:
        try:
            return super().get_changelist_instance(request)
        except (OverflowError, DataError) as error:  # a number too large for SQLite, a NUL in PostgreSQL
            raise IncorrectLookupParameters(error) from error


class LongListMixin(CheckedFiltersMixin):
    """For the model admins of long tables."""

    paginator = BoundedPaginator
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER  # they count all rows once for every value of every filter
    list_per_page = 50
    list_max_show_all = 0

    def get_changelist_instance(self, request: HttpRequest) -> ChangeList:
        """The list; where nothing is filtered, no link offers to show all of it."""
        changelist = super().get_changelist_instance(request)
        if not (changelist.has_active_filters or changelist.query):
            changelist.full_result_count = changelist.result_count
        return changelist


class OneOfFilter(admin.SimpleListFilter):
    """A filter with fixed values; a value that is none of them filters nothing."""

    values: Iterable[tuple[str, str]] = ()

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        return list(self.values)

    def queryset(self, request: HttpRequest, queryset: models.QuerySet) -> models.QuerySet:
        known = {value for value, _ in self.lookup_choices}
        return queryset.filter(self.condition(self.value(), request)) if self.value() in known else queryset

    def condition(self, value: str, request: HttpRequest) -> Q:
        return Q(**{self.parameter_name: value})


class DatesFilter(RangeDateFilter):
    """From one day to another, both included; the days are those of the zone that staff work in."""

    template = "admin/workflows/dates_filter.html"

    def choices(self, changelist: ChangeList) -> Iterator[dict]:
        """The form, with what the other filters have chosen: their links are no part of it, and would be forgotten."""
        others = {name for spec in changelist.filter_specs if spec is not self for name in spec.expected_parameters()}
        chosen = [(name, value) for name, value in self.request.GET.items() if name in others]
        for choice in super().choices(changelist):
            yield choice | {"chosen": chosen}

    def queryset(self, request: HttpRequest, queryset: models.QuerySet) -> models.QuerySet:
        for end, lookup, hour in (("from", "gte", time.min), ("to", "lte", time.max)):
            if day := _as_date(self.used_parameters.get(f"{self.parameter_name}_{end}", "")):
                moment = timezone.make_aware(datetime.combine(day, hour))
                queryset = queryset.filter(**{f"{self.field_path}__{lookup}": moment})
        return queryset


def _as_date(text: str) -> date | None:
    """A day that a person may have meant; anything else filters nothing."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if 1970 <= day.year < 3000 else None
