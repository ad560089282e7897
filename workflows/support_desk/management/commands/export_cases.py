"""`manage.py export_cases`: what reviewers found, as cases for `manage.py evaluate`."""

from argparse import ArgumentParser

from django.core.management import BaseCommand

from workflows.support_desk.cases import cases_of
from workflows.support_desk.models import Review


class Command(BaseCommand):
    help = "Print reviewed conversations as labelled cases, one JSON object a line."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--corrected", action="store_true", help="Only those where the desk should have differed.")

    def handle(self, *args, corrected: bool, **options) -> None:
        reviews = Review.objects.filter(verdict=Review.Verdict.CORRECTED) if corrected else Review.objects.all()
        for line in cases_of(reviews):
            self.stdout.write(line)
