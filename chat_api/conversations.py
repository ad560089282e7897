"""The Conversations API: the desk's own conversations, with the items of their latest branch.

A conversation is with one model. One that is made here gets the first of the list that the key may use, and takes the
model of its first response. Deleting it deletes everything of it: what was said, its responses and its tickets.
"""

from collections.abc import Sequence
from typing import Any

from django.db import transaction
from django.http import HttpRequest, JsonResponse
from ninja import Path, Query, Router

from chat_api.errors import ApiError
from chat_api.openapi import FAILURES
from chat_api.response_objects import branch_items, find_message, item_list, items_of, page
from chat_api.response_requests import check_idle, find_conversation, incoming_messages
from chat_api.response_schemas import (
    ConversationCreateRequest,
    ConversationUpdateRequest,
    ItemsCreateRequest,
    ItemsQuery,
    MessageItem,
)
from chat_api.turn_requests import caller_of
from workflows.database import in_database
from workflows.exceptions import InvalidTurnRequest, WorkflowUnavailable
from workflows.history import append_messages, title_of
from workflows.models import Conversation, Message, ModelListing
from workflows.turns import cancel

router = Router(tags=["Conversations"])


# --- Conversations ----------------------------------------------------------------------------------------------


@router.post("", response={200: dict, **FAILURES}, summary="Create a conversation")
async def create_conversation(request: HttpRequest, payload: ConversationCreateRequest) -> JsonResponse:
    return JsonResponse(_conversation(await in_database(_create, request, payload)))


@router.get("/{conversation_id}", response={200: dict, **FAILURES}, summary="Retrieve a conversation")
async def retrieve_conversation(request: HttpRequest, conversation_id: Path[str]) -> JsonResponse:
    return JsonResponse(_conversation(await in_database(find_conversation, request.auth.pk, conversation_id)))


@router.post("/{conversation_id}", response={200: dict, **FAILURES}, summary="Update a conversation's metadata")
async def update_conversation(
    request: HttpRequest, conversation_id: Path[str], payload: ConversationUpdateRequest
) -> JsonResponse:
    """The metadata given takes the place of all that was there."""
    conversation = await in_database(_update, request, conversation_id, payload.metadata or {})
    return JsonResponse(_conversation(conversation))


@router.delete("/{conversation_id}", response={200: dict, **FAILURES}, summary="Delete a conversation")
async def delete_conversation(request: HttpRequest, conversation_id: Path[str]) -> JsonResponse:
    """Removes everything of it; a response that is still in progress is stopped first."""
    for turn_id in await in_database(_running_turns, request, conversation_id):
        await cancel(turn_id)
    await in_database(_delete, request, conversation_id)
    return JsonResponse({"id": conversation_id, "object": "conversation.deleted", "deleted": True})


# --- Items ------------------------------------------------------------------------------------------------------


@router.get("/{conversation_id}/items", response={200: dict, **FAILURES}, summary="List a conversation's items")
async def list_items(request: HttpRequest, conversation_id: Path[str], query: Query[ItemsQuery]) -> JsonResponse:
    """The items of the latest branch."""
    return JsonResponse(page(await in_database(_items, request, conversation_id), query))


@router.post("/{conversation_id}/items", response={200: dict, **FAILURES}, summary="Add items to a conversation")
async def create_items(request: HttpRequest, conversation_id: Path[str], payload: ItemsCreateRequest) -> JsonResponse:
    """They follow the last item of the latest branch; no response is made."""
    return JsonResponse(item_list(await in_database(_add, request, conversation_id, payload)))


@router.get("/{conversation_id}/items/{item_id}", response={200: dict, **FAILURES}, summary="Retrieve an item")
async def retrieve_item(request: HttpRequest, conversation_id: Path[str], item_id: Path[str]) -> JsonResponse:
    return JsonResponse(await in_database(_item, request, conversation_id, item_id))


@router.delete("/{conversation_id}/items/{item_id}", response={200: dict, **FAILURES}, summary="Delete an item")
async def delete_item(request: HttpRequest, conversation_id: Path[str], item_id: Path[str]) -> JsonResponse:
    """Only an item that nothing follows: what was said after it would otherwise answer to nothing."""
    return JsonResponse(_conversation(await in_database(_delete_item, request, conversation_id, item_id)))


# --- Transactions -----------------------------------------------------------------------------------------------


@transaction.atomic
def _create(request: HttpRequest, payload: ConversationCreateRequest) -> Conversation:
    items, caller = payload.items or [], caller_of(request, None)
    _refuse_instructions(items)
    messages = incoming_messages(items, request.auth.pk, "items")
    conversation = Conversation.objects.create(
        listing=_first_listing(request.auth.allowed_ids),
        channel=caller.channel,
        api_key_id=caller.api_key_id,
        requester_id=caller.requester.id,
        requester_name=caller.requester.name,
        requester_email=caller.requester.email,
        requester_role=caller.requester.role,
        title=title_of(messages),
        metadata=payload.metadata or {},
    )
    if messages:
        append_messages(conversation, messages)
    return conversation


def _update(request: HttpRequest, conversation_id: str, metadata: dict[str, str]) -> Conversation:
    conversation = find_conversation(request.auth.pk, conversation_id)
    conversation.metadata = metadata
    conversation.save(update_fields=["metadata"])
    return conversation


def _running_turns(request: HttpRequest, conversation_id: str) -> list[int]:
    turns = find_conversation(request.auth.pk, conversation_id).turns
    return list(turns.running().values_list("pk", flat=True))


def _delete(request: HttpRequest, conversation_id: str) -> None:
    find_conversation(request.auth.pk, conversation_id).delete()


def _items(request: HttpRequest, conversation_id: str) -> list[dict[str, Any]]:
    return branch_items(find_conversation(request.auth.pk, conversation_id))


@transaction.atomic
def _add(request: HttpRequest, conversation_id: str, payload: ItemsCreateRequest) -> list[dict[str, Any]]:
    _refuse_instructions(payload.items)
    conversation = find_conversation(request.auth.pk, conversation_id)
    check_idle(conversation)
    messages = incoming_messages(payload.items, request.auth.pk, "items")
    path = append_messages(conversation, messages).path()
    added = {message.pk for message in path[-len(messages) :]}
    return [item for message, item in items_of(path) if message.pk in added]


def _item(request: HttpRequest, conversation_id: str, item_id: str) -> dict[str, Any]:
    message = _find_message(find_conversation(request.auth.pk, conversation_id), item_id)
    found = [item for _, item in items_of(message.path()) if item["id"] == item_id]
    if not found:
        raise _no_item(item_id)
    return found[0]


@transaction.atomic
def _delete_item(request: HttpRequest, conversation_id: str, item_id: str) -> Conversation:
    conversation = find_conversation(request.auth.pk, conversation_id)
    message = _find_message(conversation, item_id)
    check_idle(conversation)
    if message.children.exists():
        reason = "Other items follow this one. Delete those first, or the whole conversation."
        raise ApiError(400, reason, param="item_id", code="item_has_descendants")
    message.delete()
    return conversation


def _find_message(conversation: Conversation, item_id: str) -> Message:
    message = find_message(conversation.messages, item_id)
    if message is None:
        raise _no_item(item_id)
    return message


def _refuse_instructions(items: Sequence) -> None:
    for position, item in enumerate(items):
        if isinstance(item, MessageItem) and item.role in ("system", "developer"):
            text = "Instructions are no part of a conversation here: send them with each response."
            raise InvalidTurnRequest(text, f"items[{position}].role")


def _first_listing(allowed: frozenset[int] | None) -> ModelListing:
    listings = ModelListing.objects.usable().order_by("-listed", "position", "model_id")
    listing = (listings if allowed is None else listings.filter(pk__in=allowed)).first()
    if listing is None:
        raise WorkflowUnavailable("No model is available for a conversation.")
    return listing


def _conversation(conversation: Conversation) -> dict[str, Any]:
    return {
        "id": conversation.public_id,
        "object": "conversation",
        "created_at": int(conversation.created_at.timestamp()),
        "metadata": conversation.metadata,
    }


def _no_item(item_id: str) -> ApiError:
    return ApiError(404, f"Item with id '{item_id[:80]}' not found.", code="item_not_found")
