"""The engine of a turn: the workflow's language model with the built-in engine behind it."""

from collections.abc import AsyncIterator, Sequence
from threading import Thread

from pydantic import BaseModel

from workflows.engines.base import ChatMessage, Engine, EngineLog, Need, Reading, ReplyPlan
from workflows.engines.builtin import LANGUAGES, BuiltinEngine, prepare, read_conversation
from workflows.engines.prompts import Prompts
from workflows.exceptions import EngineError
from workflows.models import LanguageModel


class TurnEngine:
    """Reads and writes for one turn. When the model fails, the built-in engine stands in, and the log says so."""

    def __init__(self, engine: Engine, allow_fallback: bool = True):
        self.engine = engine
        self.log = EngineLog()
        self._fallback = BuiltinEngine() if allow_fallback and not isinstance(engine, BuiltinEngine) else None

    @property
    def name(self) -> str:
        return self.engine.name

    @property
    def model(self) -> str:
        return self.engine.model

    async def read(self, messages: Sequence[ChatMessage], earlier: Sequence[Need] = ()) -> Reading:
        """The reading of a conversation. Raises EngineError when the model fails and nothing may stand in."""
        try:
            return await self.engine.read(messages, self.log, earlier)
        except EngineError as error:
            return await self._stand_in(error).read(messages, self.log, earlier)

    async def write(self, plan: ReplyPlan, messages: Sequence[ChatMessage]) -> AsyncIterator[str]:
        """The pieces of a reply. A model that fails half-way is followed by the whole of the plan's draft."""
        started = False
        try:
            async for piece in self.engine.write(plan, messages, self.log):
                started = True
                yield piece
        except EngineError as error:
            fallback = self._stand_in(error)
            if started:
                yield "\n\n"
            async for piece in fallback.write(plan, messages, self.log):
                yield piece

    def _stand_in(self, error: EngineError) -> Engine:
        if self._fallback is None:
            raise error
        self.log.fallback_reason = self.log.fallback_reason or str(error)
        return self._fallback


def engine_for(language_model: LanguageModel | None, settings: BaseModel) -> TurnEngine:
    """The engine that a workflow row asks for; without a language model, the built-in one.

    A workflow's settings may say whether the built-in engine stands in (`allow_fallback`) and how the model's tasks are
    worded (`prompts`).
    """
    if language_model is None:
        return TurnEngine(BuiltinEngine())
    from workflows.engines.openai import Endpoint, OpenAIEngine  # langchain-openai takes a second to import

    engine = OpenAIEngine(Endpoint.of(language_model), getattr(settings, "prompts", Prompts()))
    return TurnEngine(engine, getattr(settings, "allow_fallback", True))


def warm_up() -> None:
    """Prepare the built-in engine, so that the first person need not wait: English now, the others while it serves."""
    read_conversation([ChatMessage("user", "My laptop does not start")])
    Thread(target=_prepare_all, name="word-lists", daemon=True).start()


def _prepare_all() -> None:
    for language in LANGUAGES:
        prepare(language)
