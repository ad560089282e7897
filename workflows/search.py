"""Words in long tables: a full-text index of a few columns, kept up to date by the database itself.

In PostgreSQL it is a generated column with a GIN index, in SQLite an FTS5 table that triggers fill. Both find the
beginnings of words, whatever their case, and every word of a search must be there. What is found is bounded:
the newest rows only, so a search costs about the same however long the table grows.

The indexes are made after `migrate` (see apps.py) and not by a migration: what the two databases need differs, and
SQLite drops a table's triggers whenever a migration rebuilds it.
"""

import re
import string
from collections.abc import Sequence
from dataclasses import dataclass

from django.db import connection, models

from workflows.models import Conversation, Message

FOUND_AT_MOST = 1000
WORDS_AT_MOST = 8
INDEXED_CHARACTERS = 20_000  # of a column, in PostgreSQL: its list of words may not be longer than a megabyte


@dataclass(frozen=True)
class TextIndex:
    """A full-text index over columns of one model."""

    model: type[models.Model]
    fields: Sequence[str]

    @property
    def table(self) -> str:
        return self.model._meta.db_table

    @property
    def name(self) -> str:
        return f"{self.table}_words"

    def find(self, text: str) -> list[int]:
        """The primary keys of the newest rows in which every word of the text begins a word."""
        words = words_of(text)
        if not words:
            return []
        match connection.vendor:
            case "postgresql":
                sql, query = self._find_in_postgresql, " & ".join(f"'{word}':*" for word in words)
            case _:
                sql, query = self._find_in_sqlite, " ".join(f'"{word}"*' for word in words)
        with connection.cursor() as cursor:
            cursor.execute(sql, [query, FOUND_AT_MOST])
            return [key for (key,) in cursor.fetchall()]

    @property
    def _find_in_postgresql(self) -> str:
        where = "search_words @@ to_tsquery('simple', %s)"
        return f"SELECT id FROM {self.table} WHERE {where} ORDER BY id DESC LIMIT %s"  # noqa: S608 - names of ours

    @property
    def _find_in_sqlite(self) -> str:
        return f"SELECT rowid FROM {self.name} WHERE {self.name} MATCH %s ORDER BY rowid DESC LIMIT %s"  # noqa: S608

    def create(self) -> None:
        """Make the index if it is not there, and index what the table holds already."""
        with connection.cursor() as cursor:
            tables = connection.introspection.table_names(cursor)
            if self.table not in tables:  # the app was migrated to nothing
                return
            if connection.vendor == "postgresql":
                statements = self._postgresql_statements()
            else:
                statements = self._sqlite_statements(exists=self.name in tables)
            for statement in statements:
                cursor.execute(statement)

    def _postgresql_statements(self) -> list[str]:
        """A stored column, because a frequent word is looked for from the newest row on, without the index.

        Punctuation counts as space: PostgreSQL would keep an address or a path as one word.
        """
        columns = " || ' ' || ".join(f"left({field}, {INDEXED_CHARACTERS})" for field in self.fields)
        marks, spaces = string.punctuation.replace("'", "''"), " " * len(string.punctuation)
        words = f"to_tsvector('simple', translate({columns}, '{marks}', '{spaces}'))"
        return [
            f"ALTER TABLE {self.table} "
            f"ADD COLUMN IF NOT EXISTS search_words tsvector GENERATED ALWAYS AS ({words}) STORED",
            f"CREATE INDEX IF NOT EXISTS {self.name} ON {self.table} USING gin (search_words)",
        ]

    def _sqlite_statements(self, exists: bool) -> list[str]:
        columns = ", ".join(self.fields)
        new = ", ".join(f"new.{field}" for field in self.fields)
        old = ", ".join(f"old.{field}" for field in self.fields)
        add = f"INSERT INTO {self.name} (rowid, {columns}) VALUES (new.id, {new});"  # noqa: S608
        remove = f"INSERT INTO {self.name} ({self.name}, rowid, {columns}) VALUES ('delete', old.id, {old});"  # noqa: S608
        trigger = "CREATE TRIGGER IF NOT EXISTS"
        statements = [
            f"CREATE VIRTUAL TABLE IF NOT EXISTS {self.name} USING fts5"
            f"({columns}, content='{self.table}', content_rowid='id')",
            f"{trigger} {self.name}_added AFTER INSERT ON {self.table} BEGIN {add} END",
            f"{trigger} {self.name}_removed AFTER DELETE ON {self.table} BEGIN {remove} END",
            f"{trigger} {self.name}_changed AFTER UPDATE OF {columns} ON {self.table} BEGIN {remove} {add} END",
        ]
        fill = f"INSERT INTO {self.name} ({self.name}) VALUES ('rebuild')"  # noqa: S608 - names of ours
        return statements if exists else [*statements, fill]


def words_of(text: str) -> list[str]:
    """What a search is made of; the underscore separates words, as it does in the index."""
    return re.findall(r"[^\W_]+", text)[:WORDS_AT_MOST]


conversation_words = TextIndex(Conversation, ("title", "requester_name", "requester_email", "requester_id"))
message_words = TextIndex(Message, ("content",))


def conversations_with(text: str) -> set[int]:
    """The newest conversations in which the words were said, or whose requester or title has them."""
    said = message_words.find(text)
    return {
        *conversation_words.find(text),
        *Message.objects.filter(pk__in=said).values_list("conversation", flat=True),
    }
