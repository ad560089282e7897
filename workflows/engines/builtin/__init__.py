"""The built-in engine: rules and word lists, no model, the same reading every time."""

import asyncio
import re
from collections.abc import AsyncIterator, Sequence

from workflows.engines.base import ChatMessage, EngineLog, Need, Reading, ReplyPlan

from .lexicon import LANGUAGES, lexicon_for
from .likeness import resembles
from .reading import read_conversation

__all__ = ["LANGUAGES", "BuiltinEngine", "prepare", "read_conversation"]

SHORT = 500  # characters that are read in about 20 ms
_PIECE = re.compile(r"\s*\S+|\s+")


class BuiltinEngine:
    name = "builtin"
    model = ""

    async def read(self, messages: Sequence[ChatMessage], log: EngineLog, earlier: Sequence[Need] = ()) -> Reading:
        """The whole conversation is read anew, in the same order, so earlier needs keep their numbers by themselves."""
        if sum(len(message.content) for message in messages) < SHORT:
            return read_conversation(messages)
        return await asyncio.to_thread(read_conversation, messages)  # long enough for other turns to notice

    async def write(self, plan: ReplyPlan, messages: Sequence[ChatMessage], log: EngineLog) -> AsyncIterator[str]:
        for piece in _PIECE.findall(plan.draft):
            yield piece


def prepare(language: str) -> None:
    """Compile the word lists of a language and count its examples, so that its first message is read like any other."""
    lexicon_for(language).compile()
    resembles("", language)
