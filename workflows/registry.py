"""Which workflows there are: graph key -> label and dotted path.

A new workflow is a module that offers `build(checkpointer)`, a pydantic class `Settings` and
`create_initial_state(settings)`, one line here, and one row in the admin. One that writes tickets may offer
`ticket_cards(conversation_id)` too, which the chat page shows.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module

from langgraph.graph.state import CompiledStateGraph
from pydantic import BaseModel, ValidationError

from workflows.exceptions import WorkflowUnavailable

GRAPHS = {
    "support_desk": ("IT support desk", "workflows.support_desk.graph"),
    "echo": ("Echo", "workflows.echo"),
}


@dataclass(frozen=True)
class WorkflowDefinition:
    """What a workflow's module offers."""

    build: Callable[..., CompiledStateGraph]
    settings_class: type[BaseModel]
    create_initial_state: Callable[[BaseModel], dict]
    ticket_cards: Callable[[int], list[dict]]


def choices() -> list[tuple[str, str]]:
    """The graph keys with their labels, for a model field."""
    return [(key, label) for key, (label, _) in GRAPHS.items()]


def load_definition(key: str) -> WorkflowDefinition:
    """Import a workflow's module. Raises WorkflowUnavailable when it is not registered or does not import."""
    try:
        module = import_module(GRAPHS[key][1])
        ticket_cards = getattr(module, "ticket_cards", lambda conversation_id: [])
        return WorkflowDefinition(module.build, module.Settings, module.create_initial_state, ticket_cards)
    except KeyError as error:
        raise WorkflowUnavailable(f"No workflow is registered under '{key}'.") from error
    except Exception as error:  # whatever the module does at import is its own
        raise WorkflowUnavailable(f"The workflow '{key}' cannot be loaded: {type(error).__name__}.") from error


def load_settings(key: str, values: dict) -> BaseModel:
    """A workflow's settings as its own class. Raises WorkflowUnavailable when they do not fit."""
    try:
        return load_definition(key).settings_class.model_validate(values)
    except ValidationError as error:
        raise WorkflowUnavailable(f"The settings of '{key}' do not fit it: {settings_errors(error)[0]}") from error


@lru_cache
def load_graph(key: str) -> CompiledStateGraph:
    """The compiled graph, built once per process: everything that varies reaches it through the turn's context.

    Raises WorkflowUnavailable when its code cannot be loaded or does not build a graph.
    """
    from workflows.checkpointer import DjangoSaver  # the saver's models need this module for their choices

    definition = load_definition(key)
    try:
        return definition.build(checkpointer=DjangoSaver())
    except Exception as error:  # whatever the module does is its own
        raise WorkflowUnavailable(f"The graph of '{key}' cannot be built: {type(error).__name__}.") from error


def describe_node(key: str, node: str) -> str:
    """What people are told while a node runs: the `description` in its metadata, else its name in words."""
    metadata = load_graph(key).nodes[node].metadata or {}
    return metadata.get("description") or node.replace("_", " ").capitalize()


def settings_errors(error: ValueError) -> list[str]:
    """What is wrong with a workflow's settings, a sentence per field."""
    if not isinstance(error, ValidationError):
        return [str(error)]
    return [f"{'.'.join(map(str, item['loc'])) or 'settings'}: {item['msg']}" for item in error.errors()]
