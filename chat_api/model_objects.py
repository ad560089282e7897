"""A model listing as clients see it."""

from typing import Any

from workflows.models import ModelListing


def model_object(listing: ModelListing) -> dict[str, Any]:
    """A listing as `GET /v1/models` shows it."""
    meta = {
        "description": listing.description,
        "suggestion_prompts": listing.suggested_prompts,
        "tags": [{"name": tag} for tag in listing.tags],
        **listing.extra_meta,
    }
    model = {
        "id": listing.model_id,
        "object": "model",
        "created": int(listing.created_at.timestamp()),
        "owned_by": "supportdesk",
        "name": listing.name,
        "description": listing.description,
        "info": {"meta": meta},
    }
    if listing.shutdown_date:
        model["shutdown_date"] = listing.shutdown_date.isoformat()
    return model
