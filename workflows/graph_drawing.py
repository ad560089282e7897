"""A workflow's compiled graph as a small drawing: an inline SVG for the chat page and for staff.

The layout is in layers, from top to bottom. A node stands one layer below the deepest node that leads to it. An edge to
the next layer is a curve between the nodes; one that skips layers runs down a lane on the right, one that leads back up
runs in a lane on the left.

The colours are the text's own, so that the drawing is readable wherever it stands. A page can style it further: nodes
are `g.graph-node[data-node="triage_issue"]`, edges are `path.graph-edge[data-source][data-target]` (with
`is-conditional` where a function chooses among several).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from langchain_core.runnables.graph import Edge, Graph

from workflows import registry

START, END = "__start__", "__end__"
NODE_HEIGHT = 32
LETTER_WIDTH = 7.4  # of a 13 px sans-serif, generously
PADDING = 14
ROW_GAP = 26
COLUMN_GAP = 24
LANE = 14  # from one lane to the next
MARGIN = 6
ARROW = 5


@dataclass(frozen=True)
class Box:
    """Where a node stands."""

    x: float
    y: float
    width: float

    @property
    def middle(self) -> float:
        return self.x + self.width / 2

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + NODE_HEIGHT


def draw_graph(graph_key: str) -> SafeString:
    """The graph of a registered workflow as an SVG element. Raises WorkflowUnavailable when it cannot be loaded."""
    graph = registry.load_graph(graph_key).get_graph()
    labels = {name: _label(graph_key, name) for name in graph.nodes}
    back = _edges_back(graph)
    forward = [edge for edge in graph.edges if (edge.source, edge.target) not in back]
    layers = _layers(graph.nodes, forward)
    boxes = _boxes(_rows(layers, forward), labels, indent=_lanes_width(back))
    right = max(box.right for box in boxes.values())
    skipping = [edge for edge in forward if layers[edge.target] - layers[edge.source] > 1]
    width = right + _lanes_width(skipping) + MARGIN
    height = max(box.bottom for box in boxes.values()) + MARGIN
    edges = [
        *(_curve(edge, boxes) for edge in forward if edge not in skipping),
        *_in_lanes(skipping, boxes, layers, outermost=right, side=1),
        *_in_lanes(
            [edge for edge in graph.edges if (edge.source, edge.target) in back],
            boxes,
            layers,
            outermost=min(box.x for box in boxes.values()),
            side=-1,
        ),
    ]
    return format_html(
        '<svg class="graph" viewBox="0 0 {} {}" width="{}" height="{}" role="img" aria-label="{}" '
        'font-family="system-ui, sans-serif" font-size="13">{}{}</svg>',
        round(width), round(height), round(width), round(height),
        gettext("The steps of the workflow"),
        format_html_join("", "{}", ([edge] for edge in edges)),
        format_html_join("", "{}", ([_node(graph_key, name, labels[name], box)] for name, box in boxes.items())),
    )  # fmt: skip


def _label(graph_key: str, name: str) -> str:
    """A node's `label` in its metadata, else its name in words."""
    if name in (START, END):
        return gettext("Start") if name == START else gettext("End")
    metadata = registry.load_graph(graph_key).nodes[name].metadata or {}
    return gettext(metadata.get("label") or name.replace("_", " ").capitalize())


def _edges_back(graph: Graph) -> set[tuple[str, str]]:
    """The edges that close a circle, seen from the start."""
    targets: dict[str, list[str]] = {}
    for edge in graph.edges:
        targets.setdefault(edge.source, []).append(edge.target)
    back, finished = set(), set()

    def visit(name: str, path: tuple[str, ...]) -> None:
        for target in targets.get(name, []):
            if target in path:
                back.add((name, target))
            elif target not in finished:
                visit(target, (*path, target))
        finished.add(name)

    visit(START, (START,))
    return back


def _layers(nodes: Iterable[str], forward: Sequence[Edge]) -> dict[str, int]:
    """How deep each node stands: below everything that leads to it."""
    layers = dict.fromkeys(nodes, 0)
    for _ in layers:
        for edge in forward:
            layers[edge.target] = max(layers[edge.target], layers[edge.source] + 1)
    return layers


def _rows(layers: Mapping[str, int], forward: Sequence[Edge]) -> list[list[str]]:
    """The nodes of each layer, from left to right: each near the middle of those that lead to it."""
    rows: list[list[str]] = [[] for _ in range(max(layers.values()) + 1)]
    for name, layer in layers.items():
        rows[layer].append(name)
    places = {name: index for row in rows for index, name in enumerate(row)}
    for row in rows[1:]:
        before = {name: [places[edge.source] for edge in forward if edge.target == name] for name in row}
        row.sort(key=lambda name: sum(before[name]) / max(1, len(before[name])))
        places |= {name: index for index, name in enumerate(row)}
    return rows


def _boxes(rows: Sequence[Sequence[str]], labels: Mapping[str, str], indent: float) -> dict[str, Box]:
    widths = {name: len(label) * LETTER_WIDTH + 2 * PADDING for name, label in labels.items()}
    row_widths = [sum(widths[name] for name in row) + COLUMN_GAP * (len(row) - 1) for row in rows]
    boxes = {}
    for number, row in enumerate(rows):
        x = MARGIN + indent + (max(row_widths) - row_widths[number]) / 2
        for name in row:
            boxes[name] = Box(x, MARGIN + number * (NODE_HEIGHT + ROW_GAP), widths[name])
            x += widths[name] + COLUMN_GAP
    return boxes


def _lanes_width(edges: Iterable) -> float:
    count = len(list(edges))
    return (count + 0.5) * LANE if count else 0


def _node(graph_key: str, name: str, label: str, box: Box) -> SafeString:
    title = label if name in (START, END) else gettext(registry.describe_node(graph_key, name))
    return format_html(
        '<g class="graph-node" data-node="{}"><title>{}</title>'
        '<rect x="{}" y="{}" width="{}" height="{}" rx="{}" fill="none" stroke="currentColor"/>'
        '<text x="{}" y="{}" text-anchor="middle" fill="currentColor">{}</text></g>',
        name, title,
        round(box.x, 1), box.y, round(box.width, 1), NODE_HEIGHT, NODE_HEIGHT / 2 if name in (START, END) else 8,
        round(box.middle, 1), box.y + NODE_HEIGHT / 2 + 4.5, label,
    )  # fmt: skip


def _curve(edge: Edge, boxes: Mapping[str, Box]) -> SafeString:
    """From the bottom of a node to the top of one in the next layer."""
    start, end = boxes[edge.source], boxes[edge.target]
    half = (start.bottom + end.y) / 2
    line = (
        f"M{start.middle:.1f} {start.bottom}C{start.middle:.1f} {half} {end.middle:.1f} {half} {end.middle:.1f} {end.y}"
    )
    arrow = f"M{end.middle:.1f} {end.y}l{-ARROW} {-ARROW}h{2 * ARROW}z"
    return _edge(edge, line, arrow)


def _in_lanes(
    edges: Sequence[Edge], boxes: Mapping[str, Box], layers: Mapping[str, int], outermost: float, side: int
) -> list[SafeString]:
    """Edges that run beside the nodes: on the right (`side` 1) or on the left (-1), the longest farthest out."""
    paths = []
    by_length = sorted(edges, key=lambda edge: abs(layers[edge.target] - layers[edge.source]))
    for number, edge in enumerate(by_length, start=1):
        start, end = boxes[edge.source], boxes[edge.target]
        x1, x2 = (start.right, end.right) if side == 1 else (start.x, end.x)
        y1, y2 = start.y + NODE_HEIGHT / 2, end.y + NODE_HEIGHT / 2
        lane = outermost + side * number * LANE
        turn = LANE / 2 if y2 > y1 else -LANE / 2  # the size and direction of the rounded corners
        line = (
            f"M{x1:.1f} {y1}H{lane - side * abs(turn):.1f}Q{lane:.1f} {y1} {lane:.1f} {y1 + turn}"
            f"V{y2 - turn}Q{lane:.1f} {y2} {lane - side * abs(turn):.1f} {y2}H{x2:.1f}"
        )
        arrow = f"M{x2:.1f} {y2}l{side * ARROW} {-ARROW}v{2 * ARROW}z"
        paths.append(_edge(edge, line, arrow))
    return paths


def _edge(edge: Edge, line: str, arrow: str) -> SafeString:
    return format_html(
        '<path class="graph-edge{}" data-source="{}" data-target="{}" d="{}" fill="none" stroke="currentColor"{}/>'
        '<path class="graph-arrow" d="{}" fill="currentColor"/>',
        " is-conditional" if edge.conditional else "",
        edge.source,
        edge.target,
        line,
        format_html(' stroke-dasharray="{}"', "4 3") if edge.conditional else "",
        arrow,
    )
