"""What a node can reach besides its state: `runtime.context` of a LangGraph node."""

from dataclasses import dataclass

from pydantic import BaseModel

from workflows.engines import TurnEngine
from workflows.engines.base import ChatMessage


@dataclass(frozen=True)
class TurnContext:
    """The turn that a graph is run for. `messages` ends with the prompt; secrets in it are masked.

    Messages are not part of the state: with them, checkpoints would grow with the square of the conversation.
    """

    conversation_id: int
    turn_id: int
    messages: tuple[ChatMessage, ...]
    settings: BaseModel
    engine: TurnEngine
