from django.apps import AppConfig


class ChatApiConfig(AppConfig):
    name = "chat_api"
    verbose_name = "API access"

    def create_defaults(self) -> None:
        """The groups of staff."""
        from chat_api.roles import create_groups

        create_groups()

    def ready(self) -> None:
        from chat_api import nudges, sign_in  # noqa: F401 - connects their receivers
