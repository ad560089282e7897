"""`manage.py serve`: the desk on Daphne, with a graceful stop."""

from argparse import ArgumentParser

from django.conf import settings
from django.core.management import BaseCommand, CommandError

GUIDE = """
Support Desk is serving on http://{address}

  Chat         http://{address}/           {chat}
  Admin        http://{address}/admin/     the same user; more users are made there
  API          http://{address}/v1         OpenAI-compatible; docs at http://{address}/docs
  Connect      base URL http://{address}/v1, API key: {key}, model: support-desk
               (Open WebUI: Admin Settings > Connections > OpenAI API)

Stop with Ctrl+C: running replies get {grace:g} seconds to finish."""


class Command(BaseCommand):
    help = "Serve the desk until SIGTERM or SIGINT, then let running replies finish."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--host", default=settings.HOST)
        parser.add_argument("--port", type=int, default=settings.PORT)
        parser.add_argument("--grace", type=float, default=10, help="Seconds for running replies to finish.")

    def handle(self, *args, host: str, port: int, grace: float, **options) -> None:
        from daphne.endpoints import build_endpoint_description_strings

        from chat_api.server import GracefulServer
        from supportdesk_site.asgi import application
        from workflows import engines
        from workflows.turn_store import sweep_lost_turns

        engines.warm_up()
        if swept := sweep_lost_turns():
            self.stdout.write(f"{swept} replies that an earlier process left unfinished were marked as interrupted.")
        server = GracefulServer(
            application,
            endpoints=build_endpoint_description_strings(host=host, port=port),
            grace=grace,
            ready_callable=lambda: self._guide(host, port, grace),
            server_name="supportdesk",
        )
        server.run()
        if server.problem:
            raise CommandError(f"Cannot listen on {host}:{port}: {server.problem}")

    def _guide(self, host: str, port: int, grace: float) -> None:
        address = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        key_file = settings.DATA_DIR / "api_key"
        key = f"in {key_file}" if key_file.exists() else "make one with manage.py create_api_key NAME"
        chat = "no login is needed" if settings.PUBLIC_CHAT else "sign in as the user that the first set-up printed"
        self.stdout.write(GUIDE.format(address=address, chat=chat, key=key, grace=grace))
        self.stdout.flush()
