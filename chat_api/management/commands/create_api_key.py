"""`manage.py create_api_key NAME`: a new key for a client."""

from argparse import ArgumentParser

from django.core.management import BaseCommand, CommandError

from chat_api.models import ApiKey
from workflows.models import ModelListing


class Command(BaseCommand):
    help = "Make an API key and print it. It is not stored and cannot be shown again."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("name", help="What the key is for, such as 'Open WebUI'.")
        parser.add_argument("--listing", action="append", default=[], help="Allow only this model id; repeatable.")
        parser.add_argument("--requests-per-minute", type=int, help="The limit; none if left out.")

    def handle(self, *args, name: str, listing: list[str], requests_per_minute: int | None, **options) -> None:
        if requests_per_minute is not None and requests_per_minute < 1:
            raise CommandError("A limit is at least 1 request a minute.")
        listings = ModelListing.objects.filter(model_id__in=listing)
        if unknown := set(listing) - {row.model_id for row in listings}:
            raise CommandError(f"No model listing has the id: {', '.join(sorted(unknown))}")
        key, secret = ApiKey.objects.issue(name, requests_per_minute=requests_per_minute, restricted=bool(listing))
        key.allowed_listings.set(listings)
        self.stdout.write(secret)
