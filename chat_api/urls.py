"""The paths of the edges."""

from django.urls import path, re_path

from chat_api import views
from chat_api.api import api

urlpatterns = [
    path("", views.home, name="home"),
    path("healthz", views.healthz, name="healthz"),
    path("readyz", views.readyz, name="readyz"),
    path("", api.urls),
    re_path(r"^v1/(?P<path>.*)$", views.unknown_api_path),
]
