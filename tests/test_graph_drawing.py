"""Workflows as drawings."""

import re
from typing import TypedDict
from xml.etree import ElementTree

import pytest
from langgraph.graph import END, START, StateGraph

from workflows import registry
from workflows.exceptions import WorkflowUnavailable
from workflows.graph_drawing import draw_graph


def places(svg: str) -> dict[str, tuple[float, float]]:
    """Where each node stands: its left edge and its top."""
    nodes = ElementTree.fromstring(svg).findall("g")
    rects = {node.get("data-node"): node.find("rect") for node in nodes}
    return {name: (float(rect.get("x")), float(rect.get("y"))) for name, rect in rects.items()}


def test_the_desk_is_drawn_from_top_to_bottom():
    found = places(draw_graph("support_desk"))

    assert sorted(found, key=lambda name: found[name][1]) == [
        "__start__", "clarify_issue", "classify_issue", "triage_issue", "gather_info", "send_to_desk", "__end__",
    ]  # fmt: skip


def test_a_node_says_what_it_does():
    assert "<title>Writing the ticket</title>" in draw_graph("support_desk")


def test_every_edge_is_drawn():
    edges = registry.load_graph("support_desk").get_graph().edges

    assert len(re.findall('class="graph-edge', draw_graph("support_desk"))) == len(edges)


def test_branches_stand_side_by_side_and_names_are_escaped(monkeypatch):
    graph = StateGraph(TypedDict("State", {"count": int}))
    for name in ("left", "right<script>", "join"):
        graph.add_node(name, lambda state: {})
    graph.add_edge(START, "left")
    graph.add_edge(START, "right<script>")
    graph.add_edge(["left", "right<script>"], "join")
    graph.add_edge("join", END)
    monkeypatch.setattr(registry, "load_graph", lambda key: graph.compile())

    svg = draw_graph("forked")

    found = places(svg)
    assert found["left"][1] == found["right<script>"][1] < found["join"][1]
    assert found["left"][0] != found["right<script>"][0]
    assert "<script>" not in svg


def test_an_unknown_workflow_is_said():
    with pytest.raises(WorkflowUnavailable):
        draw_graph("nonsense")
