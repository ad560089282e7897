"""The paths of the edges."""

from django.contrib.auth.views import LogoutView
from django.urls import path, re_path
from django.views.i18n import set_language

from chat_api import views
from chat_api.api import api

urlpatterns = [
    path("", views.chat, name="chat"),
    path("c/<str:conversation>", views.chat, name="conversation"),
    path("login", views.SignIn.as_view(), name="login"),
    path("logout", LogoutView.as_view(), name="logout"),
    path("language", set_language, name="set_language"),
    path("connect", views.connect, name="connect"),
    path("healthz", views.healthz, name="healthz"),
    path("readyz", views.readyz, name="readyz"),
    path("", api.urls),
    re_path(r"^v1/(?P<path>.*)$", views.unknown_api_path),
]
