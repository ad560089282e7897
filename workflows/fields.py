"""The number of a row."""

from django.db import models

from workflows.database import rehearsal


class RowId(models.BigAutoField):
    """The next number of the table; the rows of a trial have numbers of their own, so that it uses none up."""

    def get_pk_value_on_save(self, instance: models.Model) -> int | None:
        trial = rehearsal.get()
        return super().get_pk_value_on_save(instance) if trial is None else trial.next_id()
