"""What a transcript's page shows: the messages of one branch, and the steps in which each reply was made."""

from dataclasses import dataclass, field
from datetime import datetime

from django.utils import timezone
from django.utils.safestring import SafeString

from workflows import registry
from workflows.admin.display import TURN_COLOURS, as_outline, as_text, coloured_label, in_words, seconds_between
from workflows.branches import MessageTree
from workflows.exceptions import WorkflowUnavailable
from workflows.graph_drawing import draw_graph
from workflows.highlighting import mark_quotes
from workflows.markdown import render_markdown
from workflows.models import Conversation, Message, Turn
from workflows.questions import Question

SHOWN_MESSAGES = 100  # of a branch, unless all of it is asked for
BRIEF = 300  # characters of a change that is shown unfolded


@dataclass(frozen=True)
class Change:
    """What one node left in the state under one name."""

    name: str
    before: object
    after: object
    is_new: bool

    @property
    def title(self) -> str:
        return in_words(self.name)

    @property
    def is_short(self) -> bool:
        """Whether old and new fit on one line, as `P3 → P2`."""
        return not isinstance(self.before, dict | list) and not isinstance(self.after, dict | list)

    @property
    def is_brief(self) -> bool:
        """Whether it can be read at a glance, and so is shown unfolded."""
        return len(as_text(self.after)) < BRIEF

    @property
    def before_html(self) -> SafeString | str:
        return as_outline(self.before)

    @property
    def after_html(self) -> SafeString | str:
        return as_outline(self.after)


@dataclass(frozen=True)
class Step:
    """One node of one turn."""

    node: str
    title: str
    started_at: datetime
    duration_ms: float
    changes: list[Change]

    @property
    def changed(self) -> list[Change]:
        return [change for change in self.changes if change.is_new]

    @property
    def unchanged(self) -> list[Change]:
        return [change for change in self.changes if not change.is_new]


@dataclass(frozen=True)
class TurnView:
    """A turn with its steps; `number` counts the turns of the shown branch."""

    number: int
    turn: Turn
    steps: list[Step]

    @property
    def is_complete(self) -> bool:
        return self.turn.status == Turn.Status.COMPLETED

    @property
    def label(self) -> SafeString:
        return coloured_label(self.turn.get_status_display(), TURN_COLOURS.get(self.turn.status, ""))

    @property
    def duration(self) -> str:
        return seconds_between(self.turn.started_at, self.turn.finished_at)

    @property
    def first_text_after(self) -> str:
        return seconds_between(self.turn.started_at, self.turn.first_text_at)

    @property
    def partial_html(self) -> SafeString:
        return render_markdown(self.turn.partial_text)


@dataclass(frozen=True)
class Entry:
    """A message of the branch."""

    number: int
    message: Message
    html: SafeString
    question: Question | None = None
    turn: TurnView | None = None  # which made this reply
    unanswered: list[TurnView] = field(default_factory=list)  # turns of this prompt that left no reply
    starts_day: bool = False
    place: int = 1  # among the messages that stand at this same place
    leaves: list[int] = field(default_factory=list)  # the branches through each of those

    @property
    def before(self) -> int | None:
        return self.leaves[self.place - 2] if self.place > 1 else None

    @property
    def after(self) -> int | None:
        return self.leaves[self.place] if self.place < len(self.leaves) else None


class Transcript:
    """One branch of a conversation, as its page shows it."""

    def __init__(
        self,
        conversation: Conversation,
        leaf: int | None = None,
        quotes: list[tuple[str, str]] | None = None,
        is_whole: bool = False,
    ):
        self.conversation = conversation
        self.tree = MessageTree(conversation, leaf)
        path = self.tree.path
        self.hidden = 0 if is_whole else max(0, len(path) - SHOWN_MESSAGES)
        self._shown = path[self.hidden :]
        self.turns = self._turns()
        self.entries = self._entries(quotes or [])

    @property
    def leaf(self) -> int | None:
        return self.tree.leaf.pk if self.tree.leaf else None

    def graphs(self) -> list[tuple[str, SafeString | str, str]]:
        """(graph key, drawing, why it cannot be drawn) of each graph that made a reply here."""
        keys = dict.fromkeys(view.turn.workflow.graph for view in self.turns)
        return [(key, *_drawing(key)) for key in keys or [self.conversation.listing.workflow.graph]]

    def _turns(self) -> list[TurnView]:
        """The turns of this branch: those that made its replies, and those of its prompts that left none."""
        shown = [node.pk for node in self._shown]
        turns = self.conversation.turns.select_related("workflow").prefetch_related("node_runs")
        mine = [turn for turn in turns.filter(prompt__in=shown) if turn.reply_id is None or turn.reply_id in shown]
        state: dict[str, object] = {}
        return [TurnView(number, turn, _steps(turn, state)) for number, turn in enumerate(mine, start=1)]

    def _entries(self, quotes: list[tuple[str, str]]) -> list[Entry]:
        rows = Message.objects.select_related("feedback").in_bulk([node.pk for node in self._shown])
        made = {view.turn.reply_id: view for view in self.turns if view.turn.reply_id}
        unanswered: dict[int, list[TurnView]] = {}
        for view in self.turns:
            if view.turn.reply_id is None:
                unanswered.setdefault(view.turn.prompt_id, []).append(view)
        entries, day = [], None
        for number, node in enumerate(self._shown, start=self.hidden + 1):
            message, siblings, turn = rows[node.pk], self.tree.siblings(node), made.get(node.pk)
            html = render_markdown(message.content)
            today = timezone.localdate(message.created_at)
            entries.append(
                Entry(
                    number=number,
                    message=message,
                    html=mark_quotes(html, quotes) if message.role == Message.Role.USER else html,
                    question=_question(message, turn),
                    turn=turn,
                    unanswered=unanswered.get(node.pk, []),
                    starts_day=today != day,
                    place=siblings.index(node) + 1,
                    leaves=[sibling.leaf.pk for sibling in siblings] if len(siblings) > 1 else [],
                )
            )
            day = today
        return entries


def _question(message: Message, turn: TurnView | None) -> Question | None:
    """What the reply asks with a call of the client's tool, in words."""
    asked = turn.turn.question if turn and message.tool_calls else None
    return Question.of_json(asked) if asked else None


def _steps(turn: Turn, state: dict[str, object]) -> list[Step]:
    """The nodes of a turn, each with what it changed in `state`, which goes on from turn to turn."""
    steps = []
    for run in turn.node_runs.all():
        changes = run.changes if isinstance(run.changes, dict) else {"value": run.changes}
        steps.append(
            Step(
                node=run.node,
                title=_title(turn.workflow.graph, run.node),
                started_at=run.started_at,
                duration_ms=run.duration_ms,
                changes=[
                    Change(name, state.get(name), value, is_new=state.get(name) != value)
                    for name, value in changes.items()
                ],
            )
        )
        state.update(changes)
    return steps


def _title(graph: str, node: str) -> str:
    try:
        return registry.describe_node(graph, node)
    except (WorkflowUnavailable, KeyError):  # the code is gone, or the node is
        return node.replace("_", " ").capitalize()


def _drawing(graph: str) -> tuple[SafeString | str, str]:
    try:
        return draw_graph(graph), ""
    except WorkflowUnavailable as error:
        return "", str(error)
