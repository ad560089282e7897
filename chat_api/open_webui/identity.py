"""Who is asking and in which chat, in Open WebUI's headers. A fresh install of it sends none of them."""

from collections.abc import Mapping
from urllib.parse import unquote

import jwt
from django.conf import settings

from chat_api.errors import ApiError
from workflows.history import Requester

PREFIX = "X-OpenWebUI-"
ISSUER = "open-webui"
LEEWAY_SECONDS = 30  # two machines' clocks never agree

# These name a browser's session or a room that people share, in which many conversations take place one after another.
NOT_A_CHAT = ("temporary:", "local:", "channel:")


def is_open_webui(headers: Mapping[str, str]) -> bool:
    if "open-webui" in headers.get("User-Agent", "").lower().replace(" ", "-"):
        return True
    return any(name.lower().startswith(PREFIX.lower()) for name in headers)


def requester(headers: Mapping[str, str]) -> Requester:
    """The person, as Open WebUI forwards them with ENABLE_FORWARD_USER_INFO_HEADERS.

    With OPENWEBUI_JWT_SECRET only a signed token counts, because anybody who holds the API key can write a header.
    Raises ApiError 401 for a token that is not good.
    """
    if settings.OPENWEBUI_JWT_SECRET:
        token = headers.get(PREFIX + "User-Jwt", "").strip()
        return _signed_requester(token) if token else Requester()
    return Requester(
        id=_header(headers, "User-Id", 200),
        name=_header(headers, "User-Name", 200),
        email=_header(headers, "User-Email", 254),
        role=_header(headers, "User-Role", 50),
    )


def chat_id(headers: Mapping[str, str]) -> str:
    """The chat's id; empty for temporary chats and channels, whose conversations are known by their history."""
    value = _header(headers, "Chat-Id", 200)
    return "" if value.startswith(NOT_A_CHAT) else value


def message_id(headers: Mapping[str, str]) -> str:
    """The id of the reply that is being made, from the connection's custom headers."""
    return _header(headers, "Message-Id", 200)


def task(headers: Mapping[str, str]) -> str:
    """The background task that is asked for, such as `title_generation`; empty in a real turn."""
    return _header(headers, "Task", 100)


def _signed_requester(token: str) -> Requester:
    try:
        claims = jwt.decode(
            token,
            settings.OPENWEBUI_JWT_SECRET,
            algorithms=["HS256"],
            issuer=ISSUER,
            leeway=LEEWAY_SECONDS,
            options={"require": ["exp", "iss", "sub"], "verify_aud": False},
        )
    except jwt.ExpiredSignatureError as error:
        raise _refused(f"The token in {PREFIX}User-Jwt has expired: compare the clocks of both servers.") from error
    except jwt.InvalidTokenError as error:
        message = (
            f"The token in {PREFIX}User-Jwt is not valid: the desk's OPENWEBUI_JWT_SECRET and Open WebUI's "
            "FORWARD_USER_INFO_HEADER_JWT_SECRET must be the same."
        )
        raise _refused(message) from error
    return Requester(
        id=_claim(claims, "sub", 200),
        name=_claim(claims, "name", 200),
        email=_claim(claims, "email", 254),
        role=_claim(claims, "role", 50),
    )


def _refused(message: str) -> ApiError:
    return ApiError(401, message, code="invalid_user_token")


def _claim(claims: Mapping, name: str, length: int) -> str:
    value = claims.get(name)
    return _tidy(value, length) if isinstance(value, str) else ""


def _header(headers: Mapping[str, str], name: str, length: int) -> str:
    value = _tidy(unquote(headers.get(PREFIX + name, "")), length)
    return "" if value.startswith("{{") else value  # a template that this version of Open WebUI does not know


def _tidy(value: str, length: int) -> str:
    return value.replace("\x00", "").strip()[:length]
