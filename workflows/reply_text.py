"""The text of a reply as it grows: what of it is said, what is stored, and where it is cut."""

from django.conf import settings

CHARACTERS_PER_TOKEN = 4


def estimate_tokens(text: str) -> int:
    """Tokens of a text where no provider counted them: four characters each, the usual rule of thumb for English."""
    return -(-len(text) // CHARACTERS_PER_TOKEN)


class ReplyText:
    """Collects the pieces of a reply and answers each with what may be said of it.

    `text` is what was said; `stored` is the whole message: when a client asks to continue a reply, `continues` is
    the part it has already, which is said only once. Text is cut before a stop sequence, at `max_tokens` (estimated)
    and at the desk's own limit.
    """

    def __init__(self, continues: str = "", stop: tuple[str, ...] = (), max_tokens: int | None = None):
        self.text = ""
        self.finish_reason = "stop"
        self._continues = continues
        self._repeated = continues  # what is left of the earlier part that the new text may repeat
        self._held = ""  # an end that could be the beginning of a stop sequence
        self._stop = stop
        self._limit = settings.MAX_REPLY_CHARACTERS
        if max_tokens is not None:
            self._limit = min(self._limit, max_tokens * CHARACTERS_PER_TOKEN)
        self._is_cut = False

    @property
    def stored(self) -> str:
        return self._continues + self.text

    def add(self, piece: str) -> str:
        """Take a piece of the reply; return what may be said now."""
        if self._is_cut:
            return ""
        return self._say(self._before_stop(self._new_part(piece)))

    def close(self) -> str:
        """The reply has ended; return what was held back."""
        held, self._held = self._held, ""
        return "" if self._is_cut else self._say(held)

    def _new_part(self, piece: str) -> str:
        if not self._repeated:
            return piece
        if self._repeated.startswith(piece):
            self._repeated = self._repeated[len(piece) :]
            return ""
        if piece.startswith(self._repeated):
            piece = piece[len(self._repeated) :]
        else:  # told differently this time: say all that was matched so far again, apart from the earlier text
            piece = "\n\n" + self._continues[: len(self._continues) - len(self._repeated)] + piece
        self._repeated = ""
        return piece

    def _before_stop(self, piece: str) -> str:
        if not self._stop:
            return piece
        text, self._held = self._held + piece, ""
        found = [position for stop in self._stop if (position := text.find(stop)) >= 0]
        if found:
            self._is_cut = True
            return text[: min(found)]
        held = max((_overlap(text, stop) for stop in self._stop), default=0)
        if held:
            text, self._held = text[:-held], text[-held:]
        return text

    def _say(self, piece: str) -> str:
        room = self._limit - len(self.text)
        if len(piece) > room:
            piece = piece[:room]
            self._is_cut, self.finish_reason = True, "length"
        self.text += piece
        return piece


def _overlap(text: str, stop: str) -> int:
    """The length of the longest end of `text` that begins `stop`."""
    return next((size for size in range(min(len(stop) - 1, len(text)), 0, -1) if stop.startswith(text[-size:])), 0)
