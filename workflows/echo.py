"""The smallest workflow: it says the person's last message back, word by word. Read it first.

A workflow is a module with three things: `Settings`, `create_initial_state` and `build`.
"""

import asyncio
import re
from typing import TypedDict

from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph
from langgraph.runtime import Runtime
from pydantic import BaseModel, Field

from workflows.context import TurnContext
from workflows.exceptions import WorkflowError


class Settings(BaseModel):
    chunk_delay_ms: int = Field(0, ge=0, le=10_000, description="Pause before each word, in milliseconds.")
    fail_after_words: int | None = Field(None, ge=0, description="Fail after this many words. Empty: never.")


class EchoState(TypedDict):
    turns: int


def create_initial_state(settings: Settings) -> EchoState:
    return {"turns": 0}


async def echo(state: EchoState, runtime: Runtime[TurnContext]) -> dict:
    settings = runtime.context.settings
    for count, word in enumerate(re.findall(r"\s*\S+\s*\Z|\s*\S+|\s+", runtime.context.messages[-1].content)):
        if count == settings.fail_after_words:
            raise WorkflowError(f"The echo failed after {count} words, as its settings ask.")
        await asyncio.sleep(settings.chunk_delay_ms / 1000)
        runtime.stream_writer({"custom_llm_chunk": word})
    return {"turns": state["turns"] + 1}


def build(checkpointer) -> CompiledStateGraph:
    graph = StateGraph(EchoState, context_schema=TurnContext)
    graph.add_node(echo)
    graph.add_edge(START, "echo")
    graph.add_edge("echo", END)
    return graph.compile(checkpointer=checkpointer)
