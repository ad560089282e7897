from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflows.markdown import render_growing_markdown, render_markdown

ALLOWED = set("p br hr strong em s code pre blockquote ul ol li a h1 h2 h3 h4 h5 h6 table thead tbody tr th td".split())


class _Elements(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, {name: value for name, value in attrs if name not in ("target", "rel")}))


def _elements(html: str) -> list[tuple[str, dict]]:
    parser = _Elements()
    parser.feed(html)
    return parser.found


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[click](javascript:alert(1))",
        "[click](JaVaScRiPt:alert(1))",
        "[click](data:text/html;base64,PHNjcmlwdD4=)",
        '<a href="javascript:alert(1)">x</a>',
        "<svg/onload=alert(1)>",
        '[a](https://example.com" onmouseover="alert(1))',
    ],
)
def test_nothing_that_runs_is_left(hostile):
    elements = _elements(render_markdown(hostile))

    assert {name for name, _ in elements} <= {"p", "a"}
    assert all(name == "a" and not attributes for name, attributes in elements if name != "p")


def test_an_image_is_not_fetched():
    assert "<img" not in render_markdown("![pixel](https://example.com/pixel.png)")


def test_links_open_safely():
    html = render_markdown("[guide](https://example.com/guide)")

    assert 'href="https://example.com/guide"' in html
    assert 'target="_blank"' in html and "noopener" in html


def test_a_reply_looks_like_one():
    html = render_markdown(
        "**SD-1**\n\n- Priority: P1\n- Team: Network\n\n`ipconfig`\n\n| a | b |\n|---|---|\n| 1 | 2 |"
    )

    for part in ("<strong>SD-1</strong>", "<li>Priority: P1</li>", "<code>ipconfig</code>", "<td>1</td>"):
        assert part in html


@given(st.text(max_size=300))
def test_any_text_can_be_rendered(text):
    assert isinstance(render_markdown(text), str)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Thank you\n-", "<p>Thank you</p>"),  # not a heading
        ("Thank you\n\n1.", "<p>Thank you</p>"),
        ("This is **imp", "<p>This is <strong>imp</strong></p>"),
        ("This is **", "<p>This is</p>"),
        ("Type `ipconf", "<p>Type <code>ipconf</code></p>"),
        ("See [the guide](https://exam", "<p>See</p>"),
        ("```\na **b", "<pre><code>a **b</code></pre>"),
    ],
)
def test_a_growing_text_does_not_flicker(text, shown):
    assert render_growing_markdown(text).strip() == shown


@given(st.text(alphabet="ab *`-[]()#>|1.\n", max_size=60))
def test_a_growing_text_is_always_sanitised(text):
    assert {name for name, _ in _elements(render_growing_markdown(text))} <= ALLOWED
