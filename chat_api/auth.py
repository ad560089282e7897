"""The bearer key check of `/v1`. It comes before the body is read, and never echoes a key."""

from django.http import HttpRequest
from ninja.security import HttpBearer

from chat_api.errors import ApiError
from chat_api.models import ApiKey
from chat_api.rate_limit import count_request
from workflows.database import in_database

CHALLENGE = {"WWW-Authenticate": "Bearer"}


class ApiKeyAuth(HttpBearer):
    """Sets `request.auth` to the ApiKey, with the `allowed_ids` of listings (None: all). Raises ApiError 401 or 429."""

    async def __call__(self, request: HttpRequest) -> ApiKey:
        scheme, _, secret = request.headers.get("Authorization", "").strip().partition(" ")
        secret = secret.strip()
        if scheme.lower() != "bearer" or not secret:
            message = "You didn't provide an API key. Send it in a header: 'Authorization: Bearer YOUR_KEY'."
            raise ApiError(401, message, headers=CHALLENGE)
        return await self.authenticate(request, secret)

    async def authenticate(self, request: HttpRequest, token: str) -> ApiKey:
        key = await in_database(_usable_key, token)
        if key is None:
            raise ApiError(401, "Incorrect API key provided.", code="invalid_api_key", headers=CHALLENGE)
        if key.requests_per_minute:
            request.rate_limit = limit = await count_request(key.pk, key.requests_per_minute)
            if limit.is_exceeded:
                raise ApiError(
                    429,
                    f"Rate limit reached: {limit.limit} requests a minute. Try again in {limit.reset_seconds} s.",
                    type="requests",
                    code="rate_limit_exceeded",
                    headers={"Retry-After": str(limit.reset_seconds)},
                )
        return key


def _usable_key(secret: str) -> ApiKey | None:
    key = ApiKey.objects.authenticate(secret)
    if key is not None:
        key.allowed_ids = key.listing_ids()
    return key
