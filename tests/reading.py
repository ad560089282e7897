"""What the tests of the built-in engine share, whatever language they read."""

from workflows.engines.base import Category, ChatMessage, Need, ReachKind, Reading, RequestType, UrgencyKind
from workflows.engines.builtin import read_conversation

INCIDENT, REQUEST, SECURITY = RequestType.INCIDENT, RequestType.SERVICE_REQUEST, RequestType.SECURITY_INCIDENT
HARDWARE, SOFTWARE, ACCESS, NETWORK, OTHER = Category


def read(*turns: str) -> Reading:
    """The reading of a conversation in which the person and the desk take turns."""
    roles = ("user", "assistant")
    return read_conversation([ChatMessage(roles[i % 2], text) for i, text in enumerate(turns)])


def only_need(*turns: str) -> Need:
    (need,) = read(*turns).needs
    return need


def reach(*turns: str) -> set[ReachKind]:
    return {signal.kind for signal in only_need(*turns).reach}


def urgency(*turns: str) -> set[UrgencyKind]:
    return {signal.kind for signal in only_need(*turns).urgency}
