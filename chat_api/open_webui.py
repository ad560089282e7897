"""What only Open WebUI sends: who is asking and in which chat, in headers. All of them may be absent."""

from collections.abc import Mapping
from urllib.parse import unquote

from workflows.history import Requester

PREFIX = "X-OpenWebUI-"


def is_open_webui(headers: Mapping[str, str]) -> bool:
    return any(name.lower().startswith(PREFIX.lower()) for name in headers)


def requester(headers: Mapping[str, str]) -> Requester:
    """The person, as Open WebUI forwards them with ENABLE_FORWARD_USER_INFO_HEADERS."""
    return Requester(
        id=_header(headers, "User-Id", 200),
        name=_header(headers, "User-Name", 200),
        email=_header(headers, "User-Email", 254),
        role=_header(headers, "User-Role", 50),
    )


def chat_id(headers: Mapping[str, str]) -> str:
    return _header(headers, "Chat-Id", 200)


def message_id(headers: Mapping[str, str]) -> str:
    """The id of the reply that is being made, from the connection's custom headers."""
    return _header(headers, "Message-Id", 200)


def _header(headers: Mapping[str, str], name: str, length: int) -> str:
    return unquote(headers.get(PREFIX + name, "")).replace("\x00", "").strip()[:length]
