"""Where every request goes: the API and its pages, health probes, the admin."""

from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", include("chat_api.urls")),
]
