"""What a background task is answered with: plain functions of the chat so far.

The built-in engine reads the chat, whichever engine the workflow uses: a title is not worth a call of a model. It knows
English; a chat in another language gets a title in the person's own words.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from chat_api.quick_answers import likely_answers, quick_answers
from workflows.engines.base import ActKind, Category, ChatMessage, Need, Reading, RequestType, SmalltalkKind
from workflows.secrets import SECRET_MARKER, mask_secrets

TITLE_WORDS = 5
TITLE_LENGTH = 50
MOST_FOLLOW_UPS = 3
MOST_TAGS = 4
SUMMARY_LENGTH = 2000

# A title does not end in one of these.
SMALL_WORDS = frozenset("a an and at by can for from in is it my of on or since the to with".split())

TYPE_TAGS = {
    RequestType.SECURITY_INCIDENT: "Security incident",
    RequestType.INCIDENT: "Incident",
    RequestType.SERVICE_REQUEST: "Service request",
}

TICKET = re.compile(r"\bSD-\d+\b")
OPTIONS = re.compile(r"\?[^?]*?\n((?:\d+\. .+\n?)+)\Z")
ARTICLE = re.compile(r"(?:if|did) that (?:doesn't |does not )?help", re.IGNORECASE)


@dataclass(frozen=True)
class ChatSoFar:
    """A chat as a task's prompt tells it. `history` ends with the person's latest message, `said` is the reply to it.

    `openers` are what staff suggest for beginning a chat.
    """

    prompt: str
    history: tuple[ChatMessage, ...]
    said: str
    reading: Reading
    openers: tuple[str, ...] = ()

    @property
    def own_words(self) -> list[str]:
        return [message.content for message in self.history if message.role == "user"]


# --- Title ------------------------------------------------------------------------------------------------------


def title(chat: ChatSoFar) -> str:
    """The subject of the first problem in a few words, else the person's own first words."""
    clear = next((need for need in chat.reading.needs if need.thing or need.symptom or need.security), None)
    return _few_words(_subject(clear) if clear else _first_real_message(chat))


def _subject(need: Need) -> str:
    """A ticket's title as people would say it: "Laptop: crashes" and "Reset: Password" without the colon."""
    what, _, about = need.title.replace(", details unknown", "").partition(": ")
    if about and need.type == RequestType.SERVICE_REQUEST:
        return f"{about} {what.lower()}"
    return f"{what} {about}"


def _first_real_message(chat: ChatSoFar) -> str:
    """The first message that is more than a greeting."""
    words = [text.replace(SECRET_MARKER, "") for text in chat.own_words]
    return next((text for text in words if len(text.split()) > 2), words[0] if words else "")


def _few_words(text: str) -> str:
    words = re.sub(r"[\"*_#`<>{}]", "", text).split()
    few = words[:TITLE_WORDS]
    while len(words) > TITLE_WORDS and len(few) > 1 and few[-1].lower() in SMALL_WORDS:
        few.pop()
    line = " ".join(few)[:TITLE_LENGTH].rstrip(" ,.;:!?-")
    return line[:1].upper() + line[1:] or "New chat"


# --- Tags -------------------------------------------------------------------------------------------------------


def tags(chat: ChatSoFar) -> list[str]:
    """The categories and kinds of what is needed."""
    words = [
        word
        for need in chat.reading.needs
        for word in ("" if need.category == Category.OTHER else need.category.capitalize(), TYPE_TAGS[need.type])
        if word and (need.thing or need.symptom or need.security)
    ]
    return list(dict.fromkeys(words))[:MOST_TAGS] or ["General"]


# --- Follow-ups -------------------------------------------------------------------------------------------------


def follow_ups(chat: ChatSoFar) -> list[str]:
    """What the person would type next, as complete messages; never more than a few, and nothing they said already."""
    said_already = {text.casefold() for text in chat.own_words}
    fitting = [text for text in _after(chat) if text.casefold() not in said_already]
    return list(dict.fromkeys(fitting))[:MOST_FOLLOW_UPS]


def _after(chat: ChatSoFar) -> Sequence[str]:
    if options := OPTIONS.search(chat.said):
        return re.findall(r"^\d+\. ([^:\n]+)", options[1], re.MULTILINE)
    if numbers := TICKET.findall(chat.said):
        return _after_ticket(chat, numbers[-1])
    if ARTICLE.search(chat.said):
        return ["That helped, thank you.", "That didn't help, please open a ticket."]
    if likely_answers(chat.said, chat.reading.language):
        return quick_answers(chat.said, chat.reading.language)
    return chat.openers


def _after_ticket(chat: ChatSoFar, number: str) -> list[str]:
    is_fault = any(need.type == RequestType.INCIDENT for need in chat.reading.needs)
    status = [] if chat.reading.does(ActKind.ASKS_STATUS) else [f"What is the status of {number}?"]
    over = "It works again, thank you." if is_fault else "I'd like to talk to a person."
    return [*status, f"I want to add more information to {number}.", over]


# --- The others -------------------------------------------------------------------------------------------------


def emoji(chat: ChatSoFar) -> str:
    """A face for what the person says."""
    if chat.reading.smalltalk == SmalltalkKind.THANKS:
        return "\N{SMILING FACE WITH SMILING EYES}"
    types = {need.type for need in chat.reading.needs}
    if RequestType.SECURITY_INCIDENT in types:
        return "\N{FACE SCREAMING IN FEAR}"
    return "\N{WORRIED FACE}" if RequestType.INCIDENT in types else "\N{SLIGHTLY SMILING FACE}"


def best_reply(chat: ChatSoFar) -> str:
    """One of the replies that several models gave: to merge them would be to invent one. The longest says most."""
    replies = re.findall(r'"""(.*?)"""', chat.prompt, re.DOTALL)
    return mask_secrets(max(replies, key=len, default=title(chat)))[0]


def summary(chat: ChatSoFar) -> str:
    """What was said, cut short."""
    return "\n".join(message.content for message in chat.history)[:SUMMARY_LENGTH]


def _json(**answer: object) -> str:
    return json.dumps(answer, ensure_ascii=False)


ANSWERS: Mapping[str, Callable[[ChatSoFar], str]] = {
    "title_generation": lambda chat: _json(title=title(chat)),
    "tags_generation": lambda chat: _json(tags=tags(chat)),
    "follow_up_generation": lambda chat: _json(follow_ups=follow_ups(chat)),
    "query_generation": lambda chat: _json(queries=[]),
    "autocomplete_generation": lambda chat: _json(text=""),
    "function_calling": lambda chat: _json(tool_calls=[]),
    "memory_review": lambda chat: _json(operations=[]),
    "image_prompt_generation": lambda chat: _json(prompt=title(chat)),
    "emoji_generation": emoji,
    "moa_response_generation": best_reply,
    "context_compaction": summary,
    "": title,  # a task that this version does not know
}
