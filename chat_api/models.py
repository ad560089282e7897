"""Who may call the API."""

import hashlib
import secrets
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from workflows.models import ModelListing

KEY_PREFIX = "sk-desk-"
LAST_USED_RESOLUTION = timedelta(minutes=1)


def hash_secret(secret: str) -> str:
    """sha256 of a key. The secret is 256 random bits, so no slow password hash is needed."""
    return hashlib.sha256(secret.encode()).hexdigest()


class ApiKeyManager(models.Manager):
    def issue(self, name: str, **fields) -> tuple["ApiKey", str]:
        """Make a key and return it with its secret, which is not stored and cannot be shown again."""
        secret = KEY_PREFIX + secrets.token_urlsafe(32)
        row = self.create(name=name, prefix=secret[: len(KEY_PREFIX) + 4], secret_hash=hash_secret(secret), **fields)
        return row, secret

    def authenticate(self, secret: str) -> "ApiKey | None":
        """The usable key with this secret, and a note that it was used."""
        row = self.filter(secret_hash=hash_secret(secret)).first()
        if row is None or not row.is_usable:
            return None
        now = timezone.now()
        if row.last_used_at is None or now - row.last_used_at > LAST_USED_RESOLUTION:
            self.filter(pk=row.pk).update(last_used_at=now)
        return row


class ApiKey(models.Model):
    """A bearer key of the `/v1` API."""

    name = models.CharField(max_length=100)
    prefix = models.CharField(max_length=20, editable=False)
    secret_hash = models.CharField(max_length=64, unique=True, editable=False)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="api_keys"
    )
    restricted = models.BooleanField(default=False, help_text="On: the key may use the allowed listings only.")
    allowed_listings = models.ManyToManyField(ModelListing, blank=True, related_name="api_keys")
    requests_per_minute = models.PositiveIntegerField(null=True, blank=True, help_text="Empty: no limit.")
    enabled = models.BooleanField(default=True)
    expires_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    last_used_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = ApiKeyManager()

    class Meta:
        ordering = ["name"]
        verbose_name = "API key"
        constraints = [
            models.CheckConstraint(
                condition=Q(requests_per_minute__isnull=True) | Q(requests_per_minute__gt=0),
                name="api_key_limit_positive",
                violation_error_message="A limit is at least 1; leave it empty for none.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.prefix}...)"

    def listing_ids(self) -> frozenset[int] | None:
        """The primary keys of the listings it may use; None for all."""
        return frozenset(self.allowed_listings.values_list("pk", flat=True)) if self.restricted else None

    @property
    def is_usable(self) -> bool:
        return self.enabled and (self.expires_at is None or self.expires_at > timezone.now())
