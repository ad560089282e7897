"""How many requests a key may make in a minute: counted in Redis when there is one, else in this process.

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

_counts: dict[int, tuple[int, int]] = {}  # key id -> (number of the window, requests in it)


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


async def count_request(key_id: int, limit: int) -> RateLimit:
    """Count one request of a key and say where it stands."""
    now = time.time()
    window = int(now // WINDOW_SECONDS)
    reset = WINDOW_SECONDS - int(now % WINDOW_SECONDS)
    if settings.REDIS_URL:
        try:
            return RateLimit(limit, await _count_in_redis(key_id, window), reset)
        except redis.exceptions.RedisError:
            logger.exception("Redis cannot count requests; this process counts its own.")
    return RateLimit(limit, _count_here(key_id, window), reset)


def _count_here(key_id: int, window: int) -> int:
    last, used = _counts.get(key_id, (window, 0))
    used = used + 1 if last == window else 1
    _counts[key_id] = (window, used)
    return used


async def _count_in_redis(key_id: int, window: int) -> int:
    name = f"supportdesk:requests:{key_id}:{window}"
    async with redis.asyncio.Redis(connection_pool=_pool(settings.REDIS_URL)).pipeline() as pipeline:
        pipeline.incr(name)
        pipeline.expire(name, 2 * WINDOW_SECONDS)
        used, _ = await pipeline.execute()
    return used


@lru_cache
def _pool(url: str) -> redis.asyncio.ConnectionPool:
    return redis.asyncio.ConnectionPool.from_url(url)
