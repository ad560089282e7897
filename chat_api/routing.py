"""The paths of sockets."""

from django.urls import path

from chat_api.consumers import ChatConsumer

websocket_urlpatterns = [path("ws/chat", ChatConsumer.as_asgi())]
