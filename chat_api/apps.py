from django.apps import AppConfig


class ChatApiConfig(AppConfig):
    name = "chat_api"
    verbose_name = "API access"
