"""The tree of a conversation's messages: which branch is shown, and where one can switch to another.

A regenerated reply and an edited question are siblings of what they replace. A branch is named by its last message.
"""

from dataclasses import dataclass, field
from functools import cached_property

from django.db.models.functions import Left

from workflows.models import Conversation

EXCERPT_LENGTH = 80


@dataclass
class Node:
    """A message as far as the tree needs it."""

    pk: int
    parent_id: int | None
    role: str
    excerpt: str
    children: list["Node"] = field(default_factory=list)

    @property
    def leaf(self) -> "Node":
        """The end of the newest branch through this message."""
        node = self
        while node.children:
            node = node.children[-1]
        return node


@dataclass(frozen=True)
class Run:
    """Messages that follow each other without a fork: one line of the drawn tree, `depth` forks below the first."""

    depth: int
    first: Node
    last: Node
    length: int
    is_shown: bool

    @property
    def leaf(self) -> Node:
        return self.last.leaf


class MessageTree:
    """All messages of a conversation, and the branch that ends at `leaf` (without one: the newest)."""

    def __init__(self, conversation: Conversation, leaf: int | None = None):
        rows = conversation.messages.annotate(excerpt=Left("content", EXCERPT_LENGTH))
        self.nodes = {row[0]: Node(*row) for row in rows.values_list("pk", "parent_id", "role", "excerpt")}
        self.roots: list[Node] = []
        for node in self.nodes.values():
            parent = self.nodes.get(node.parent_id)
            (parent.children if parent else self.roots).append(node)
        last = self.nodes.get(leaf) or next(reversed(self.nodes.values()), None)
        self.leaf = last.leaf if last else None

    @cached_property
    def path(self) -> list[Node]:
        """The shown branch, from the conversation's first message on."""
        path, node = [], self.leaf
        while node is not None:
            path.append(node)
            node = self.nodes.get(node.parent_id)
        return path[::-1]

    def siblings(self, node: Node) -> list[Node]:
        """The messages that stand at the same place, this one among them, oldest first."""
        parent = self.nodes.get(node.parent_id)
        return parent.children if parent else self.roots

    @cached_property
    def branch_count(self) -> int:
        return sum(not node.children for node in self.nodes.values())

    def runs(self) -> list[Run]:
        """The tree in as few lines as it takes, from top to bottom."""
        shown = {node.pk for node in self.path}
        runs, waiting = [], [(0, root) for root in reversed(self.roots)]
        while waiting:
            depth, first = waiting.pop()
            last, length = first, 1
            while len(last.children) == 1:
                last, length = last.children[0], length + 1
            runs.append(Run(depth, first, last, length, first.pk in shown))
            waiting += [(depth + 1, child) for child in reversed(last.children)]
        return runs
