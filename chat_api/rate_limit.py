"""How often something may be tried in a while: counted in Redis if there is one, else here.

That is the requests of a key and the messages of a person in a minute, and attempts to sign in.

Ninja's own throttles run synchronously on the event loop, so this small async one stands in their place.
"""

import logging
import time
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

import redis.asyncio
import redis.exceptions
from django.conf import settings

logger = logging.getLogger(__name__)

MINUTE = 60

# Length of a window -> the number of the one that is counted now, and in it: who -> how often.
_counts: dict[int, tuple[int, Counter[int | str]]] = {}


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


async def count_request(who: int | str, limit: int, seconds: int = MINUTE, by: int = 1) -> RateLimit:
    """Count one request of a key (by its id), or of whoever else is named, and say where they stand.

    `seconds` is the length of a window, always the same for the same `who`; with `by=-1` a request is taken back.
    """
    now = time.time()
    window = int(now // seconds)
    reset = seconds - int(now % seconds)
    if settings.REDIS_URL:
        try:
            return RateLimit(limit, await _count_in_redis(who, window, seconds, by), reset)
        except redis.exceptions.RedisError:
            logger.exception("Redis cannot count requests; this process counts its own.")
    return RateLimit(limit, _count_here(who, window, seconds, by), reset)


def _count_here(who: int | str, window: int, seconds: int, by: int) -> int:
    if seconds not in _counts or _counts[seconds][0] != window:
        _counts[seconds] = window, Counter()
    counter = _counts[seconds][1]
    counter[who] += by
    return counter[who]


async def _count_in_redis(who: int | str, window: int, seconds: int, by: int) -> int:
    name = f"supportdesk:requests:{who}:{window}"
    async with redis.asyncio.Redis(connection_pool=_pool(settings.REDIS_URL)).pipeline() as pipeline:
        pipeline.incrby(name, by)
        pipeline.expire(name, 2 * seconds)
        used, _ = await pipeline.execute()
    return used


@lru_cache
def _pool(url: str) -> redis.asyncio.ConnectionPool:
    return redis.asyncio.ConnectionPool.from_url(url)
