from django.apps import AppConfig
from django.db.models.signals import post_migrate


class WorkflowsConfig(AppConfig):
    name = "workflows"
    verbose_name = "Workflows"

    def ready(self) -> None:
        post_migrate.connect(self.create_text_indexes, sender=self)

    def create_text_indexes(self, **kwargs) -> None:
        from workflows.search import conversation_words, message_words

        conversation_words.create()
        message_words.create()

    def create_defaults(self) -> None:
        """The echo workflow: the smallest one, for learning and rehearsals."""
        from workflows.models import ModelListing, Workflow

        workflow, _ = Workflow.objects.get_or_create(
            slug="echo",
            defaults={
                "name": "Echo",
                "description": "Says the last message back, word by word.",
                "graph": "echo",
                "settings": {"chunk_delay_ms": 20, "fail_after_words": None},
            },
        )
        ModelListing.objects.get_or_create(
            model_id="echo",
            defaults={"name": "Echo", "description": workflow.description, "workflow": workflow, "listed": False},
        )
