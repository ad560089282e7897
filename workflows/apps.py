from django.apps import AppConfig


class WorkflowsConfig(AppConfig):
    name = "workflows"
    verbose_name = "Workflows"

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
