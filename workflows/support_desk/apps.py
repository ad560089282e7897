from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_noop as _

SUGGESTED_PROMPTS = [
    {"title": [_("I can't sign in"), _("to my account")], "content": _("I can't sign in to my work account.")},
    {"title": [_("My laptop"), _("does not start")], "content": _("My laptop does not start any more.")},
    {
        "title": [_("A strange mail"), _("asks for my password")],
        "content": _("I got a strange mail asking for my password."),
    },
    {"title": [_("How do I"), _("connect to the VPN?")], "content": _("How do I connect to the VPN?")},
]

# What Open WebUI reads of a model (docs/open-webui.md). Of the tools that it would send along with every message, 25 KB
# of them, the desk uses one: the card with a question.
UNUSED_TOOLS = (
    "automations calendar channels chats code_interpreter files image_generation knowledge memory notes notifications "
    "skills subagents tasks time web_search"
).split()
OPEN_WEBUI_META = {
    "capabilities": {
        "usage": True,
        "citations": True,
        "status_updates": True,
        "builtin_tools": True,
        "vision": False,
        "file_upload": False,
        "web_search": False,
        "image_generation": False,
        "code_interpreter": False,
    },
    "builtinTools": {"user_input": True, **dict.fromkeys(UNUSED_TOOLS, False)},
}


class SupportDeskConfig(AppConfig):
    name = "workflows.support_desk"
    label = "support_desk"
    verbose_name = "Support desk"

    def ready(self) -> None:
        from workflows.support_desk import signals  # noqa: F401 - connects its receivers

        post_migrate.connect(self.create_text_indexes, sender=self)

    def create_text_indexes(self, **kwargs) -> None:
        from workflows.support_desk.search import ticket_words

        ticket_words.create()

    def create_defaults(self) -> None:
        """The default policy, articles, workflow and listing; rows that exist are left as they are."""
        from workflows.models import LanguageModel, ModelListing, Workflow
        from workflows.support_desk.models import KnowledgeArticle, TriagePolicy
        from workflows.support_desk.sentences import LANGUAGES, sentences_in
        from workflows.support_desk.state import Settings

        if not TriagePolicy.objects.exists():
            TriagePolicy.objects.create_default()
        if not KnowledgeArticle.objects.exists():
            KnowledgeArticle.objects.bulk_create(
                KnowledgeArticle(slug=slug, title=title, keywords=keywords, body=body, language=language)
                for language in LANGUAGES
                for slug, title, keywords, body in sentences_in(language).ARTICLES
            )
        description = _("Describe a problem or a need in IT; the desk asks what it must know and sends a ticket.")
        workflow, created = Workflow.objects.get_or_create(
            slug="support-desk",
            defaults={
                "name": "IT support desk",
                "description": description,
                "graph": "support_desk",
                "settings": Settings().model_dump(mode="json"),
            },
        )
        if created and (language_model := LanguageModel.objects.from_environment()):
            workflow.language_model = language_model
            workflow.save()
        ModelListing.objects.get_or_create(
            model_id="support-desk",
            defaults={
                "name": _("IT support desk"),
                "description": description,
                "workflow": workflow,
                "suggested_prompts": SUGGESTED_PROMPTS,
                "tags": ["IT", "help desk"],
                "extra_meta": OPEN_WEBUI_META,
            },
        )
