"""The support desk as a graph: a table of contents of what happens to a request."""

from django.utils.translation import gettext_noop as _
from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph

from workflows.context import TurnContext
from workflows.support_desk.cards import ticket_cards
from workflows.support_desk.nodes import (
    clarify_issue,
    classify_issue,
    gather_info,
    route_after_clarify,
    route_after_gather,
    route_after_send,
    send_to_desk,
    triage_issue,
)
from workflows.support_desk.state import Settings, SupportDeskState, create_initial_state

__all__ = ["Settings", "build", "create_initial_state", "ticket_cards"]


def build(checkpointer) -> CompiledStateGraph:
    graph = StateGraph(SupportDeskState, context_schema=TurnContext)
    graph.add_node(clarify_issue, metadata={"label": _("Clarify"), "description": _("Reading your message")})
    graph.add_node(classify_issue, metadata={"label": _("Classify"), "description": _("Finding out what it is about")})
    graph.add_node(
        triage_issue, metadata={"label": _("Triage"), "description": _("Deciding how urgent it is and who takes it")}
    )
    graph.add_node(
        gather_info, metadata={"label": _("Gather"), "description": _("Checking what the team will need to know")}
    )
    graph.add_node(send_to_desk, metadata={"label": _("Send"), "description": _("Writing the ticket")})
    graph.add_edge(START, "clarify_issue")
    graph.add_conditional_edges("clarify_issue", route_after_clarify, ["classify_issue", END])
    graph.add_edge("classify_issue", "triage_issue")
    graph.add_edge("triage_issue", "gather_info")
    graph.add_conditional_edges("gather_info", route_after_gather, ["send_to_desk", END])
    graph.add_conditional_edges("send_to_desk", route_after_send, ["clarify_issue", END])
    return graph.compile(checkpointer=checkpointer)
