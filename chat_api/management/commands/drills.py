"""`manage.py drills`: what a rehearsal of clients, load or failures needs, printed as JSON."""

import json

from django.conf import settings
from django.core.management import BaseCommand
from django.db import transaction

from chat_api.models import ApiKey
from workflows.models import ModelListing, Workflow

DRILLS = {
    "drill-echo": {"chunk_delay_ms": 30, "fail_after_words": None},
    "drill-failing": {"chunk_delay_ms": 30, "fail_after_words": 3},
}
KEY_NAME = "manage.py drills"
LIMITED_KEY_NAME = "manage.py drills, limited"
SMALL_LIMIT = 3


class Command(BaseCommand):
    help = "Make an echo listing, a listing that fails after some text, a key and a limited key; print them as JSON."

    @transaction.atomic
    def handle(self, *args, **options) -> None:
        for slug, values in DRILLS.items():
            self._listing(slug, values)
        ApiKey.objects.filter(name__in=[KEY_NAME, LIMITED_KEY_NAME]).delete()
        _, secret = ApiKey.objects.issue(KEY_NAME)
        _, limited = ApiKey.objects.issue(LIMITED_KEY_NAME, requests_per_minute=SMALL_LIMIT)
        echo, failing = DRILLS
        drill = {
            "base_url": f"http://{settings.HOST}:{settings.PORT}/v1",
            "api_key": secret,
            "limited_key": limited,
            "echo_model": echo,
            "failing_model": failing,
        }
        self.stdout.write(json.dumps(drill, indent=2))

    def _listing(self, slug: str, values: dict) -> None:
        name = slug.replace("-", " ").capitalize()
        workflow, _ = Workflow.objects.update_or_create(
            slug=slug, defaults={"name": name, "graph": "echo", "settings": values, "enabled": True}
        )
        ModelListing.objects.update_or_create(
            model_id=slug,
            defaults={"name": name, "workflow": workflow, "listed": False, "enabled": True},
        )
