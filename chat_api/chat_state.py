"""What the chat page shows, as JSON: one conversation, or the list of them; and the changes that are no turns.

Each function that queries is one crossing to the database, with a viewer whose own rows are all it sees.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from chat_api.chat_commands import COMMENT_CHARACTERS, TITLE_CHARACTERS
from chat_api.quick_answers import quick_answers
from chat_api.viewers import Viewer
from workflows import registry
from workflows.exceptions import ConversationNotFound, WorkflowUnavailable
from workflows.markdown import render_markdown
from workflows.models import Conversation, Feedback, Message, NodeRun, Turn
from workflows.secrets import mask_secrets
from workflows.signals import feedback_given

rendered = lru_cache(maxsize=2000)(render_markdown)


def find_conversation(viewer: Viewer, public_id: str) -> Conversation:
    """Raises ConversationNotFound."""
    rows = viewer.conversations().select_related("listing__workflow")
    conversation = rows.filter(public_id=public_id).first()
    if conversation is None:
        raise ConversationNotFound("This conversation does not exist, or it is not yours.")
    return conversation


def find_message(viewer: Viewer, message_id: int, role: str) -> Message:
    """Raises ConversationNotFound."""
    rows = Message.objects.select_related("conversation__listing").filter(conversation__in=viewer.conversations())
    message = rows.filter(pk=message_id, role=role).first()
    if message is None:
        raise ConversationNotFound("This message does not exist, or it is not yours.")
    return message


# --- The list ---------------------------------------------------------------------------------------------------


def conversation_list(viewer: Viewer, search: str, limit: int) -> dict:
    """The viewer's conversations, newest first: those with the searched words in their title or messages."""
    rows = viewer.conversations()
    for word in search.split():
        said = Message.objects.filter(conversation=OuterRef("pk"), content__icontains=word)
        rows = rows.filter(Q(title__icontains=word) | Exists(said))
    found = list(rows.values("public_id", "title", "status", "last_activity_at")[: limit + 1])
    items = [
        {
            "id": row["public_id"],
            "title": row["title"],
            "status": row["status"],
            "at": row["last_activity_at"].isoformat(),
        }
        for row in found[:limit]
    ]
    return {"items": items, "search": search, "more": len(found) > limit}


# --- One conversation -------------------------------------------------------------------------------------------


def conversation_state(
    viewer: Viewer, public_id: str, branch: int | None = None
) -> tuple[Conversation, int | None, dict]:
    """A conversation, the row of the turn that runs in what is shown of it, and what is shown: one branch.

    It is the branch that goes through the message `branch`, else the latest. Raises ConversationNotFound.
    """
    conversation = find_conversation(viewer, public_id)
    messages = {message.pk: message for message in conversation.messages.select_related("feedback")}
    turns = list(conversation.turns.defer("parameters", "metadata"))
    children: dict[int | None, list[int]] = defaultdict(list)
    for message in messages.values():
        children[message.parent_id].append(message.pk)
    path = _path_to(_leaf(messages, turns, children, branch), messages)

    by_reply = {turn.reply_id: turn for turn in turns if turn.reply_id}
    unanswered = _unanswered(turns, path[-1].pk) if path else None
    running = unanswered if unanswered and unanswered.status == Turn.Status.RUNNING else None
    by_prompt = {turn.prompt_id: turn for turn in reversed(turns)}  # the first turn carries the page's own id
    shown = [_message(message, by_reply.get(message.pk), by_prompt.get(message.pk), children) for message in path]
    if path and not running and path[-1].pk in by_reply:
        turn = by_reply[path[-1].pk]
        shown[-1] |= {"answers": _answers(turn, path[-1], conversation.language)}
    last = by_reply.get(path[-1].pk) if path else None
    on_path = [turn for turn in (*(by_reply.get(message.pk) for message in path), unanswered) if turn]
    state = {
        "id": conversation.public_id,
        "title": conversation.title,
        "status": conversation.status,
        "listing": conversation.listing.model_id,
        "messages": shown,
        "running": {"turn": running.public_id, "prompt": running.prompt_id} if running else None,
        "failed": _failure(unanswered, children) if unanswered and not running else None,
        "steps": list(NodeRun.objects.filter(turn=last).values_list("node", flat=True)) if last else [],
        "tickets": _tickets(conversation, on_path),
    }
    return conversation, running.pk if running else None, state


def _leaf(
    messages: Mapping[int, Message], turns: Sequence[Turn], children: Mapping[int | None, list[int]], branch: int | None
) -> int | None:
    """The last message of the branch that is shown."""
    if branch in messages:
        leaf = branch
        while children[leaf]:
            leaf = max(children[leaf])
        return leaf
    newest = turns[-1] if turns else None
    if newest and not newest.reply_id and newest.status != Turn.Status.COMPLETED:
        return newest.prompt_id
    return max(messages, default=None)


def _path_to(leaf: int | None, messages: Mapping[int, Message]) -> list[Message]:
    path = []
    while leaf is not None:
        path.append(messages[leaf])
        leaf = messages[leaf].parent_id
    return path[::-1]


def _unanswered(turns: Sequence[Turn], prompt_id: int) -> Turn | None:
    """The latest turn of a prompt, if there is no reply of it to show."""
    turn = next((turn for turn in reversed(turns) if turn.prompt_id == prompt_id), None)
    return turn if turn and turn.reply_id is None else None


def _message(
    message: Message, made_by: Turn | None, asked_by: Turn | None, children: Mapping[int | None, list[int]]
) -> dict:
    shown = {
        "id": message.pk,
        "role": message.role,
        "text": message.content,
        "at": message.created_at.isoformat(),
        "siblings": children[message.parent_id],
        "parent": message.parent_id,
    }
    if message.role != Message.Role.ASSISTANT:
        return shown | {"key": (asked_by and asked_by.client_message_id) or f"message-{message.pk}"}
    feedback = getattr(message, "feedback", None)
    question = made_by.question if made_by else None
    text = "\n\n".join(filter(None, [message.content, question["text"] if question and message.tool_calls else ""]))
    return shown | {
        "key": made_by.public_id if made_by else f"message-{message.pk}",
        "text": text,
        "html": rendered(text),
        "status": _status(made_by) if made_by else Turn.Status.COMPLETED,
        "error": made_by.error if made_by else "",
        "rating": feedback.rating if feedback else "",
        "comment": feedback.comment if feedback else "",
        "solved": bool(feedback and feedback.solved),
        "sources": [source["name"] for source in made_by.outcome.get("sources", [])] if made_by else [],
        "asks": bool(made_by and (made_by.question or made_by.outcome.get("asking"))),
    }


def _status(turn: Turn) -> str:
    """How a turn ended: "stopped" when the person wanted that, "interrupted" when its process went away."""
    return "stopped" if turn.status == Turn.Status.INTERRUPTED and turn.cancel_requested_at else turn.status


def _answers(turn: Turn, reply: Message, language: str) -> list[dict]:
    """What can be answered with one press: the options of a question, or likely answers."""
    if turn.status != Turn.Status.COMPLETED:
        return []
    if turn.question:
        return turn.question["options"]
    if not turn.outcome.get("asking"):
        return []
    return [{"label": answer, "description": ""} for answer in quick_answers(reply.content, language)]


def _failure(turn: Turn, children: Mapping[int | None, list[int]]) -> dict:
    """A turn that ended without any text."""
    return {"status": _status(turn), "error": turn.error, "prompt": turn.prompt_id, "earlier": children[turn.prompt_id]}


def _tickets(conversation: Conversation, on_path: Sequence[Turn]) -> list[dict]:
    """The cards, each with the `key` of the reply that it belongs to: the latest one that wrote it."""
    keys = {turn.pk: turn.public_id for turn in on_path}
    cards = []
    for card in ticket_cards(conversation):
        written = [keys[pk] for pk in card.pop("turns") if pk in keys]
        cards.append(card | {"key": written[-1] if written else ""})
    return cards


def ticket_cards(conversation: Conversation) -> list[dict]:
    """The tickets of a conversation; none while its workflow's code cannot be loaded."""
    try:
        return registry.load_definition(conversation.listing.workflow.graph).ticket_cards(conversation.pk)
    except WorkflowUnavailable:
        return []


# --- Changes ----------------------------------------------------------------------------------------------------


def rename(viewer: Viewer, public_id: str, title: str) -> Conversation:
    conversation = find_conversation(viewer, public_id)
    conversation.title = mask_secrets(" ".join(title.split()))[0][:TITLE_CHARACTERS]
    conversation.save(update_fields=["title"])
    return conversation


@transaction.atomic
def delete(viewer: Viewer, public_id: str) -> Conversation:
    """Delete a conversation. One with tickets is only hidden from its owner: the teams still work with it."""
    conversation = find_conversation(viewer, public_id)
    if ticket_cards(conversation):
        conversation.hidden_at = timezone.now()
        conversation.save(update_fields=["hidden_at"])
    else:
        Conversation.objects.filter(pk=conversation.pk).delete()
    return conversation


def running_turns_of(viewer: Viewer, public_id: str) -> list[int]:
    return list(find_conversation(viewer, public_id).turns.running().values_list("pk", flat=True))


@transaction.atomic
def give_feedback(viewer: Viewer, message_id: int, **values: object) -> Conversation:
    """Note `rating` and `comment`, or `solved`, on a reply."""
    if comment := values.get("comment"):
        values["comment"] = mask_secrets(comment)[0][:COMMENT_CHARACTERS]
    message = find_message(viewer, message_id, Message.Role.ASSISTANT)
    feedback, _ = Feedback.objects.select_for_update().get_or_create(message=message)
    is_news = any(getattr(feedback, name) != value for name, value in values.items())
    for name, value in values.items():
        setattr(feedback, name, value)
    feedback.save()
    if is_news:
        feedback_given.send(Feedback, feedback=feedback)
    return message.conversation
