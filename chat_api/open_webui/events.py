"""Progress lines and citations, which Open WebUI reads beside the text: `{"type": ..., "data": {...}}`.

Only what the workflow's code and its articles say goes in, never a word that somebody typed into the chat: one type of
event runs as a script in the reader's browser.
"""

from collections.abc import Iterator, Sequence

from workflows.events import Event, Failed, Finish, Status


class SideChannel:
    """Turns a turn's events into Open WebUI's, batch by batch."""

    def __init__(self) -> None:
        self._steps = 0

    def events(self, batch: Sequence[Event]) -> Iterator[dict]:
        for event in batch:
            match event:
                case Status():
                    self._steps += 1
                    yield _status(event.description, done=False)
                case Finish():
                    yield from map(_source, event.outcome.get("sources", []))
                    yield from self._end("Done")
                case Failed():
                    yield from self._end("Stopped")

    def _end(self, how: str) -> Iterator[dict]:
        """The line that stops the animation; a turn that showed no step needs none."""
        if self._steps:
            yield _status(f"{how} after {self._steps} step{'' if self._steps == 1 else 's'}", done=True)


def _status(description: str, done: bool) -> dict:
    return {"type": "status", "data": {"description": description, "done": done}}


def _source(source: dict) -> dict:
    """A citation. `metadata.source` is what Open WebUI groups citations by."""
    name = source["name"]
    return {
        "type": "source",
        "data": {"source": {"name": name}, "document": [source["text"]], "metadata": [{"source": name, "name": name}]},
    }
