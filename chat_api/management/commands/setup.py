"""`manage.py setup`: everything a fresh desk needs. Run again, it changes nothing that exists."""

import os
import secrets
from argparse import ArgumentParser

from django.apps import apps
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import BaseCommand, CommandError, call_command
from django.db import connection

from chat_api.models import ApiKey


class Command(BaseCommand):
    help = "Create the database, the static files, the default rows, the first admin and the first API key."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--no-static", action="store_true", help="Leave the static files alone.")

    def handle(self, *args, no_static: bool = False, **options) -> None:
        self._check_database()
        call_command("migrate", verbosity=0)
        self._say("Database", "up to date")
        if not no_static:
            call_command("collectstatic", interactive=False, verbosity=0)
            self._say("Static files", f"in {settings.STATIC_ROOT}")
        for config in apps.get_app_configs():
            if create_defaults := getattr(config, "create_defaults", None):
                create_defaults()
        self._say("Default rows", "workflows, model listings, triage policy and articles are there")
        self._first_admin()
        self._first_key()

    def _check_database(self) -> None:
        """Fail at once and in one sentence; the connection pool would try for long and say much."""
        parameters = {**connection.get_connection_params()}
        parameters.pop("pool", None)
        try:
            connection.Database.connect(**parameters).close()
        except connection.Database.Error as error:
            raise CommandError(f"The database cannot be reached: {error}") from error

    def _first_admin(self) -> None:
        users = get_user_model().objects
        if users.filter(is_superuser=True).exists():
            return self._say("Admin account", "exists already")
        password = secrets.token_urlsafe(12)
        users.create_superuser("admin", password=password)
        self._say("Admin account", f"user admin, password {password}   (shown this once)")

    def _first_key(self) -> None:
        if ApiKey.objects.exists():
            return self._say("API key", "exists already; make more with: manage.py create_api_key NAME")
        _, secret = ApiKey.objects.issue("Local quick start")
        path = settings.DATA_DIR / "api_key"
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secret + "\n")
        self._say("API key", f"{secret}   (shown this once, kept in {path})")

    def _say(self, what: str, how: str) -> None:
        self.stdout.write(f"  {what + ':':<15} {how}")
