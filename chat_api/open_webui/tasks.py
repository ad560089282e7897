"""Open WebUI's background tasks: a chat's title, its tags, what to ask next, and so on.

They go to the chat's own model, before, beside and after the real turns, and look like any other completion. None of
them is a turn: they are answered at once from the history in their prompt, and touch no conversation and no ticket.
"""

import re
from collections.abc import Mapping, Sequence

from django.utils import timezone

from chat_api.open_webui import identity
from chat_api.open_webui.suggestions import ANSWERS, ChatSoFar
from chat_api.schemas import ChatCompletionRequest, ChatMessageIn
from workflows.engines.base import ChatMessage, EngineLog
from workflows.engines.builtin import BuiltinEngine
from workflows.events import Delta, EventLog, Finish, Subscription
from workflows.models import ModelListing, new_turn_id
from workflows.reply_text import estimate_tokens
from workflows.secrets import mask_secrets
from workflows.turns import StartedTurn

OPENING, CLOSING = "<chat_history>", "</chat_history>"
SPEAKER = re.compile(r"^(USER|ASSISTANT|SYSTEM|TOOL): ", re.MULTILINE)
ENOUGH_OF_A_PROMPT = 100_000  # characters
ENOUGH_OF_A_MESSAGE = 2000  # titles and tags need no more
ENOUGH_MESSAGES = 20

# How the tasks begin that hold no <chat_history>.
BEGINNINGS = (
    "Your task is to reflect the speaker's likely facial expression",
    "You have been provided with a set of responses from various models",
    "### Task:\nSummarize the conversation history that will be compacted",
)
SYSTEM_BEGINNINGS = ("Available Tools: ", "You are Open WebUI's private memory reviewer")

# What a prompt asks for, where no header names the task: a mark in the instructions -> the task.
MARKS = {
    '"title"': "title_generation",
    '"follow_ups"': "follow_up_generation",
    '"tags"': "tags_generation",
    '"queries"': "query_generation",
    "<text>": "autocomplete_generation",
    '"tool_calls"': "function_calling",
    '"operations"': "memory_review",
    '"prompt"': "image_prompt_generation",
    "facial expression": "emoji_generation",
    "will be compacted": "context_compaction",
    "Responses from models:": "moa_response_generation",
}

# Where the other prompts quote what was said.
QUOTED = re.compile(
    r"^(?:Message: ```(.*)```|Query: (.*)|### Messages Being Compacted:\n(.*))", re.DOTALL | re.MULTILINE
)


def is_task(headers: Mapping[str, str], payload: ChatCompletionRequest) -> bool:
    """Whether a request is a background task: the connection's custom header says so, or it has the shape of one.

    The shape: nothing but one message from the user, no tools, and a known beginning. `### Task:` alone does not make
    a task, because a real message with search results or files attached begins with it too.
    """
    if identity.task(headers):
        return True
    spoken = [message for message in payload.messages if message.role not in ("system", "developer")]
    if payload.tools or [message.role for message in spoken] != ["user"]:
        return False
    prompt, instructions = spoken[0].text.lstrip(), _instructions(payload.messages)
    if prompt.startswith(BEGINNINGS):
        return True
    if payload.stream:
        return False
    has_history = CLOSING in prompt.partition(OPENING)[2]
    return (prompt.startswith("### Task:") and has_history) or instructions.startswith(SYSTEM_BEGINNINGS)


async def answer(headers: Mapping[str, str], payload: ChatCompletionRequest, listing: ModelListing) -> StartedTurn:
    """What a task asks for, as if it were a turn that has just ended; nothing of it is stored."""
    identity.requester(headers)  # a token that is not good is refused here as well
    prompt = next((message.text for message in reversed(payload.messages) if message.role == "user"), "")
    prompt = prompt[:ENOUGH_OF_A_PROMPT]
    chat = await _chat_so_far(prompt, listing)
    text = ANSWERS[_task_of(identity.task(headers), prompt, payload.messages)](chat)
    log = EventLog()
    log.append(Delta(text))
    log.append(Finish("stop", estimate_tokens(prompt), estimate_tokens(text)))
    return StartedTurn(new_turn_id(), "", listing.model_id, timezone.now(), Subscription(log, on_leave=lambda: None))


def _task_of(named: str, prompt: str, messages: Sequence[ChatMessageIn]) -> str:
    if named and named in ANSWERS:
        return named
    before, _, rest = prompt.partition(OPENING)
    asked = _instructions(messages) + before + rest.rpartition(CLOSING)[2]
    return next((task for mark, task in MARKS.items() if mark in asked), "")


def _instructions(messages: Sequence[ChatMessageIn]) -> str:
    return "\n".join(message.text for message in messages if message.role in ("system", "developer"))


async def _chat_so_far(prompt: str, listing: ModelListing) -> ChatSoFar:
    history = history_of(prompt)
    said = next((message.content for message in reversed(history) if message.role == "assistant"), "")
    while history and history[-1].role == "assistant":  # an engine reads up to the person's latest message
        history = history[:-1]
    reading = await BuiltinEngine().read(history, EngineLog())
    openers = tuple(suggestion["content"] for suggestion in listing.suggested_prompts)
    return ChatSoFar(prompt, tuple(history), said, reading, openers)


def history_of(prompt: str) -> list[ChatMessage]:
    """The messages that a task's prompt quotes, secrets masked. Long ones are cut."""
    _, opened, history = prompt.partition(OPENING)
    if not opened:
        quoted = QUOTED.search(prompt[:ENOUGH_OF_A_MESSAGE])
        words = next((group for group in quoted.groups() if group), "") if quoted else ""
        return [_message("user", words)] if words.strip() else []
    pieces = SPEAKER.split(history.rpartition(CLOSING)[0] or history)[1:]
    said = [(role, text) for role, text in zip(pieces[::2], pieces[1::2], strict=True) if role in ("USER", "ASSISTANT")]
    return [_message(role.lower(), text) for role, text in [*said[:1], *said[1:][-ENOUGH_MESSAGES:]]]


def _message(role: str, content: str) -> ChatMessage:
    masked, _ = mask_secrets(content[: 2 * ENOUGH_OF_A_MESSAGE])  # a secret that is cut in two would not be seen
    return ChatMessage(role, masked[:ENOUGH_OF_A_MESSAGE].strip())
