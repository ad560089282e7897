"""The built-in engine: rules and word lists, no model, the same reading every time."""

import re
from collections.abc import AsyncIterator, Sequence

from workflows.engines.base import ChatMessage, EngineLog, Reading, ReplyPlan

from .reading import read_conversation

__all__ = ["BuiltinEngine", "read_conversation"]

_PIECE = re.compile(r"\s*\S+|\s+")


class BuiltinEngine:
    name = "builtin"
    model = ""

    async def read(self, messages: Sequence[ChatMessage], log: EngineLog) -> Reading:
        return read_conversation(messages)

    async def write(self, plan: ReplyPlan, messages: Sequence[ChatMessage], log: EngineLog) -> AsyncIterator[str]:
        for piece in _PIECE.findall(plan.draft):
            yield piece
