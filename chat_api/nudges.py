"""Tells open chat pages that there is something new to read: the names of their groups, and what staff change."""

from asgiref.sync import async_to_sync
from channels.layers import get_channel_layer
from django.dispatch import receiver

from chat_api.viewers import Viewer
from workflows.signals import conversation_changed


def viewer_group(viewer: Viewer) -> str:
    """The tabs of one person."""
    return f"viewer.{viewer.key}"


def conversation_group(conversation_id: int) -> str:
    """The tabs that show a conversation."""
    return f"conversation.{conversation_id}"


@receiver(conversation_changed)
def nudge_pages(conversation_id: int, **kwargs) -> None:
    """Pass on what changed a conversation outside its turns, such as staff's work on a ticket."""
    send = async_to_sync(get_channel_layer().group_send)
    send(conversation_group(conversation_id), {"type": "conversation.changed"})
