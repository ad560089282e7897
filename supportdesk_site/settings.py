"""Settings of Support Desk. What differs per deployment comes from the environment or a `.env` file.

Every variable is optional: with none set, the desk runs on SQLite, in one process, with the built-in engine.
"""

import os
import sys
from pathlib import Path

import environ
from csp.constants import NONCE, NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.core.management.utils import get_random_secret_key
from django.templatetags.static import static
from django.urls import reverse_lazy

BASE_DIR = Path(__file__).resolve().parent.parent
env = environ.Env()
env.read_env(os.environ.get("SUPPORTDESK_ENV_FILE", BASE_DIR / ".env"))

DATA_DIR = Path(env("SUPPORTDESK_DATA_DIR", default=str(BASE_DIR / "var"))).resolve()
DATA_DIR.mkdir(mode=0o700, parents=True, exist_ok=True)

HOST = env("HOST", default="127.0.0.1")
PORT = env.int("PORT", default=8000)
LOOPBACK_HOSTS = {"127.0.0.1", "localhost", "::1"}
VERSION = "1.0.0"


def generated_secret_key(path: Path) -> str:
    """The secret key kept in the data directory, made on the first start."""
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(get_random_secret_key())
    except FileExistsError:
        pass
    return path.read_text().strip()


# --- Security ---------------------------------------------------------------------------------------------------
DEBUG = env.bool("DJANGO_DEBUG", default=False)
SECRET_KEY = env("DJANGO_SECRET_KEY", default="") or generated_secret_key(DATA_DIR / "secret_key")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])
# Cookies travel only over HTTPS unless the desk is used on this machine alone, where browsers have no HTTPS.
HTTPS = env.bool("SUPPORTDESK_HTTPS", default=HOST not in LOOPBACK_HOSTS)
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_HSTS_SECONDS = 3600 * 24 * 365 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
SECURE_SSL_REDIRECT = HTTPS
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]  # probes inside a cluster speak plain HTTP
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
# How many proxies stand before the desk, each adding to X-Forwarded-For the address that it was called from.
PROXIES = env.int("SUPPORTDESK_PROXIES", default=int(HTTPS))
FAILED_SIGN_INS_PER_NAME, FAILED_SIGN_INS_PER_ADDRESS = 10, 100  # many people may share an address
FAILED_SIGN_INS_SECONDS = 15 * 60
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "EXCLUDE_URL_PREFIXES": ["/admin/"],
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],
        "style-src": [SELF, NONCE],
        "object-src": [NONE],
        "connect-src": [SELF],  # the page's own host, its WebSocket too
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    },
}

# --- Application ------------------------------------------------------------------------------------------------
INSTALLED_APPS = [
    "daphne",
    "unfold",
    "unfold.contrib.filters",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "channels",
    "corsheaders",
    "csp",
    "ninja",
    "chat_api",
    "workflows",
    "workflows.support_desk",
]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "chat_api.middleware.ApiMiddleware",  # answers everything under /v1; what follows is for browsers
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "chat_api.page_language.PageLanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
]
ROOT_URLCONF = "supportdesk_site.urls"
ASGI_APPLICATION = "supportdesk_site.asgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "csp.context_processors.nonce",
            ],
        },
    }
]

# --- Data -------------------------------------------------------------------------------------------------------
DATABASES = {"default": env.db("DATABASE_URL", default=f"sqlite:///{DATA_DIR / 'supportdesk.sqlite3'}")}
if "ENGINE" not in DATABASES["default"]:
    raise ImproperlyConfigured("DATABASE_URL is not the URL of a database, such as postgresql://user@host:5432/name")
DATABASE_THREADS = env.int("SUPPORTDESK_DATABASE_THREADS", default=4)  # 0: on the caller's thread, as tests want it
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # Writers queue instead of failing: 0 locked errors with 50 writers, against 976 of 1000 with the defaults.
    DATABASES["default"]["CONN_MAX_AGE"] = None
    DATABASES["default"].setdefault("OPTIONS", {}).update(
        transaction_mode="IMMEDIATE",
        timeout=20,
        init_command="PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    )
elif DATABASES["default"]["ENGINE"] == "django.db.backends.postgresql":
    # A pool and no persistent connections: Django's own 60 s of CONN_MAX_AGE ran out of connections under load.
    DATABASES["default"]["CONN_MAX_AGE"] = 0
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True  # the pool gives out no connection that the server has closed
    DATABASES["default"].setdefault("OPTIONS", {}).setdefault("pool", {"min_size": 1, "max_size": 12, "timeout": 20})
DEFAULT_AUTO_FIELD = "workflows.fields.RowId"

REDIS_URL = env("REDIS_URL", default="")
if REDIS_URL:
    CACHES = {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL}}
    CHANNEL_LAYERS = {"default": {"BACKEND": "channels_redis.core.RedisChannelLayer", "CONFIG": {"hosts": [REDIS_URL]}}}
else:
    CHANNEL_LAYERS = {"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}}

# --- API --------------------------------------------------------------------------------------------------------
DATA_UPLOAD_MAX_MEMORY_SIZE = 20 * 1024 * 1024
MAX_MESSAGE_CHARACTERS = 100_000
MAX_CONVERSATION_CHARACTERS = 1_000_000
MAX_REPLY_CHARACTERS = 200_000
OPENWEBUI_JWT_SECRET = env("OPENWEBUI_JWT_SECRET", default="")  # empty: Open WebUI's plain headers are believed
CORS_URLS_REGEX = r"^/v1(/.*)?$"
CORS_ALLOWED_ORIGINS = env.list("CORS_ALLOWED_ORIGINS", default=[])
CORS_ALLOW_ALL_ORIGINS = not CORS_ALLOWED_ORIGINS  # a bearer key is needed either way, and no cookie is read
CORS_ALLOW_CREDENTIALS = False
STAINLESS_HEADERS = (
    "arch lang os package-version retry-count runtime runtime-version timeout async helper-method poll-helper"
).split()
CORS_ALLOW_HEADERS = [
    "accept",
    "authorization",  # the wildcard of the Fetch standard would not cover it
    "content-type",
    "idempotency-key",
    "openai-organization",
    "openai-project",
    *(f"x-stainless-{name}" for name in STAINLESS_HEADERS),
]
CORS_EXPOSE_HEADERS = [
    "x-request-id",
    "retry-after",
    "x-should-retry",
    "openai-processing-ms",
    "openai-version",
    "x-ratelimit-limit-requests",
    "x-ratelimit-remaining-requests",
    "x-ratelimit-reset-requests",
]

# --- Chat page --------------------------------------------------------------------------------------------------
# Without a login: each visitor's conversations belong to their session.
PUBLIC_CHAT = env.bool("SUPPORTDESK_PUBLIC_CHAT", default=DEBUG and HOST in LOOPBACK_HOSTS)
CHAT_MESSAGE_CHARACTERS = 20_000
CHAT_FRAME_BYTES = 128 * 1024  # a message of that length in any script, and what goes with it
CHAT_MESSAGES_PER_MINUTE = env.int("SUPPORTDESK_CHAT_MESSAGES_PER_MINUTE", default=20)
CHAT_COMMANDS_PER_MINUTE = 300
CHAT_SOCKETS_PER_VIEWER = 10  # in each process

# --- Turns ------------------------------------------------------------------------------------------------------
TURN_HEARTBEAT_SECONDS = 2
TURN_LOST_AFTER_SECONDS = 30  # longer than a writer may have to wait for SQLite
TURN_TIMEOUT_SECONDS = env.int("SUPPORTDESK_TURN_TIMEOUT", default=600)

# --- Files, language, time --------------------------------------------------------------------------------------
STATIC_URL = "static/"
STATIC_ROOT = DATA_DIR / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "supportdesk_site.static_files.StaticFilesWithModules"},
}
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("de", "Deutsch"), ("fr", "Français"), ("es", "Español")]
LOCALE_PATHS = [BASE_DIR / "chat_api" / "locale"]
LANGUAGE_COOKIE_SAMESITE, LANGUAGE_COOKIE_SECURE = "Lax", HTTPS
LANGUAGE_COOKIE_AGE = 3600 * 24 * 365
FORMAT_MODULE_PATH = "supportdesk_site.formats"
TIME_ZONE = env("TIME_ZONE", default="UTC")
USE_TZ = True
LOGIN_URL, LOGIN_REDIRECT_URL, LOGOUT_REDIRECT_URL = "login", "chat", "login"

# The support hours' defaults are times of day, which Django takes for "now" when it happens to be that time.
SILENCED_SYSTEM_CHECKS = ["fields.W161"]

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line", "stream": sys.stderr}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": ["console"], "level": "WARNING", "propagate": False},
        "django.request": {"level": "ERROR"},  # a client's mistake is no event for an operator
        "workflows": {"level": "INFO"},
        "chat_api": {"level": "INFO"},
    },
}


def menu_item(title: str, icon: str, model: str) -> dict:
    """A link of the admin's menu to the list of `app.model`, for those who may see it."""
    app, name = model.split(".")
    return {
        "title": title,
        "icon": icon,
        "link": reverse_lazy(f"admin:{app}_{name}_changelist"),
        "permission": lambda request: request.user.has_perm(f"{app}.view_{name}"),
    }


UNFOLD = {
    "SITE_TITLE": "Support Desk",
    "SITE_HEADER": "Support Desk",
    "SITE_SUBHEADER": "IT service desk",
    "SITE_SYMBOL": "support_agent",
    "SITE_URL": "/",
    "SITE_FAVICONS": [
        {"rel": "icon", "type": "image/svg+xml", "href": lambda request: static("chat_api/icon.svg")},
    ],
    "SHOW_HISTORY": True,
    "LOGIN": {"form": "chat_api.sign_in.StaffForm"},
    "DASHBOARD_CALLBACK": "workflows.support_desk.admin.dashboard.add_dashboard",
    "SIDEBAR": {
        "show_search": True,
        "navigation": [
            {
                "title": "Desk",
                "items": [
                    menu_item("Conversations", "forum", "workflows.conversation"),
                    menu_item("Tickets", "confirmation_number", "support_desk.ticket"),
                    menu_item("Turns", "bolt", "workflows.turn"),
                    menu_item("Reviews", "rate_review", "support_desk.review"),
                ],
            },
            {
                "title": "Set-up",
                "items": [
                    menu_item("Workflows", "account_tree", "workflows.workflow"),
                    menu_item("Model listings", "list_alt", "workflows.modellisting"),
                    menu_item("Language models", "neurology", "workflows.languagemodel"),
                    menu_item("Triage policies", "rule", "support_desk.triagepolicy"),
                    menu_item("Knowledge articles", "menu_book", "support_desk.knowledgearticle"),
                ],
            },
            {
                "title": "Access",
                "items": [
                    menu_item("API keys", "key", "chat_api.apikey"),
                    menu_item("Users", "person", "auth.user"),
                    menu_item("Groups", "group", "auth.group"),
                ],
            },
        ],
    },
}
