"""How many requests a key, or messages a person, may make in a minute: counted in Redis if there is one, else here.

Ninja's own throttles run synchronously on the event loop, so this small async one stands in their place.
"""

import logging
import time
from dataclasses import dataclass
from functools import lru_cache

import redis.asyncio
import redis.exceptions
from django.conf import settings

logger = logging.getLogger(__name__)

WINDOW_SECONDS = 60

_counts: dict[int | str, int] = {}  # who -> requests in the window that is counted now
_counted = {"window": 0}


@dataclass(frozen=True)
class RateLimit:
    """Where a key stands in its current window."""

    limit: int
    used: int
    reset_seconds: int

    @property
    def is_exceeded(self) -> bool:
        return self.used > self.limit

    @property
    def headers(self) -> dict[str, str]:
        return {
            "x-ratelimit-limit-requests": str(self.limit),
            "x-ratelimit-remaining-requests": str(max(0, self.limit - self.used)),
            "x-ratelimit-reset-requests": f"{self.reset_seconds}s",
        }


async def count_request(who: int | str, limit: int) -> RateLimit:
    """Count one request of a key (by its id) or of a viewer of the chat page, and say where they stand."""
    now = time.time()
    window = int(now // WINDOW_SECONDS)
    reset = WINDOW_SECONDS - int(now % WINDOW_SECONDS)
    if settings.REDIS_URL:
        try:
            return RateLimit(limit, await _count_in_redis(who, window), reset)
        except redis.exceptions.RedisError:
            logger.exception("Redis cannot count requests; this process counts its own.")
    return RateLimit(limit, _count_here(who, window), reset)


def _count_here(who: int | str, window: int) -> int:
    if window != _counted["window"]:
        _counts.clear()
        _counted["window"] = window
    _counts[who] = _counts.get(who, 0) + 1
    return _counts[who]


async def _count_in_redis(who: int | str, window: int) -> int:
    name = f"supportdesk:requests:{who}:{window}"
    async with redis.asyncio.Redis(connection_pool=_pool(settings.REDIS_URL)).pipeline() as pipeline:
        pipeline.incr(name)
        pipeline.expire(name, 2 * WINDOW_SECONDS)
        used, _ = await pipeline.execute()
    return used


@lru_cache
def _pool(url: str) -> redis.asyncio.ConnectionPool:
    return redis.asyncio.ConnectionPool.from_url(url)
