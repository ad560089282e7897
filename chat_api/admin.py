"""Staff's screens for who may come in: API keys, users and groups."""

from django.contrib import admin, messages
from django.contrib.auth.admin import GroupAdmin as DjangoGroupAdmin
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.contrib.auth.models import Group, User
from django.db import models
from django.forms import Field, ModelForm
from django.http import HttpRequest
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from unfold.admin import ModelAdmin
from unfold.forms import AdminPasswordChangeForm, UserChangeForm, UserCreationForm
from unfold.widgets import UnfoldAdminCheckboxSelectMultipleWidget

from chat_api.listing_admin import ModelListingAdmin
from chat_api.models import ApiKey
from workflows.admin.display import coloured_label
from workflows.admin.lists import CheckedFiltersMixin
from workflows.admin.mixins import DisableMixin

__all__ = ["ApiKeyAdmin", "GroupAdmin", "ModelListingAdmin", "UserAdmin"]


@admin.register(ApiKey)
class ApiKeyAdmin(DisableMixin, CheckedFiltersMixin, ModelAdmin):
    list_display = ["name", "prefix_shown", "owner", "state", "requests_per_minute", "expires_at", "last_used_at"]
    list_filter = ["enabled", "expires_at", "last_used_at"]
    list_select_related = ["owner"]
    search_fields = ["name", "prefix", "owner__username"]
    autocomplete_fields = ["owner"]
    readonly_fields = ["prefix_shown", "created_at", "last_used_at"]
    fieldsets = [
        (None, {"fields": ["name", "prefix_shown", "owner", "enabled"]}),
        ("Limits", {"fields": ["requests_per_minute", "expires_at", "restricted", "allowed_listings"]}),
        ("History", {"fields": ["created_at", "last_used_at"]}),
    ]
    add_fieldsets = [
        (
            None,
            {
                "fields": ["name", "owner", "requests_per_minute", "expires_at", "restricted", "allowed_listings"],
                "description": "The key itself is shown once, on the next page.",
            },
        )
    ]

    def formfield_for_manytomany(self, db_field: models.ManyToManyField, request: HttpRequest, **kwargs) -> Field:
        kwargs["widget"] = UnfoldAdminCheckboxSelectMultipleWidget()
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def get_changeform_initial_data(self, request: HttpRequest) -> dict:
        return {"owner": request.user.pk} | super().get_changeform_initial_data(request)

    def save_model(self, request: HttpRequest, obj: ApiKey, form: ModelForm, change: bool) -> None:
        if change:
            super().save_model(request, obj, form, change)
            return
        issued, secret = ApiKey.objects.issue(
            obj.name,
            owner=obj.owner,
            requests_per_minute=obj.requests_per_minute,
            expires_at=obj.expires_at,
            restricted=obj.restricted,
        )
        # The form goes on with this very object: it still has to store the allowed listings.
        obj.__dict__.update(issued.__dict__)
        text = "Copy the key now, it is not shown again: {}"
        self.message_user(request, format_html(text, format_html("<code>{}</code>", secret)), messages.SUCCESS)

    @admin.display(description="Key", ordering="prefix")
    def prefix_shown(self, api_key: ApiKey) -> str:
        return f"{api_key.prefix}..."

    @admin.display(description="State", ordering="enabled")
    def state(self, api_key: ApiKey) -> SafeString:
        if not api_key.enabled:
            return coloured_label("Disabled", "danger")
        if api_key.expires_at and api_key.expires_at <= timezone.now():
            return coloured_label("Expired", "warning")
        return coloured_label("Enabled", "success")


admin.site.unregister(User)
admin.site.unregister(Group)


@admin.register(User)
class UserAdmin(CheckedFiltersMixin, DjangoUserAdmin, ModelAdmin):
    form = UserChangeForm
    add_form = UserCreationForm
    change_password_form = AdminPasswordChangeForm

    def has_change_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        return super().has_change_permission(request, obj) and _may_touch(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        return super().has_delete_permission(request, obj) and _may_touch(request, obj)

    def get_readonly_fields(self, request: HttpRequest, obj: User | None = None) -> list[str]:
        """Only superusers make superusers."""
        fields = super().get_readonly_fields(request, obj)
        return fields if request.user.is_superuser else [*fields, "is_superuser"]


def _may_touch(request: HttpRequest, user: User | None) -> bool:
    """Whether an account is not above one's own: who could set a superuser's password could sign in as one."""
    return request.user.is_superuser or user is None or not user.is_superuser


@admin.register(Group)
class GroupAdmin(CheckedFiltersMixin, DjangoGroupAdmin, ModelAdmin):
    pass
