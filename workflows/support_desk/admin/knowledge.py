"""Staff's screens for the articles that answer how-to questions."""

from django.contrib import admin
from unfold.admin import ModelAdmin

from workflows.admin.lists import CheckedFiltersMixin
from workflows.support_desk.models import (
    KnowledgeArticle,
)


@admin.register(KnowledgeArticle)
class KnowledgeArticleAdmin(CheckedFiltersMixin, ModelAdmin):
    list_display = ["title", "language", "keywords", "published", "updated_at"]
    list_filter = ["published", "language"]
    search_fields = ["title", "body", "keywords"]
    prepopulated_fields = {"slug": ["title"]}
    readonly_fields = ["created_at", "updated_at"]
    fieldsets = [
        (None, {"fields": ["title", "slug", "language", "keywords", "published", "body"]}),
        ("History", {"fields": ["created_at", "updated_at"], "classes": ["collapse"]}),
    ]
