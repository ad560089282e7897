import pytest

from workflows.engines.base import FlagKind, ReachKind, UrgencyKind
from workflows.engines.builtin.likeness import (
    EXAMPLES,
    Likeness,
    features_of,
    read_examples,
    resembles,
    share,
    signalled,
)
from workflows.engines.builtin.security import RESEMBLED_KINDS, RESEMBLED_STAGES

LANGUAGES = sorted(path.name for path in EXAMPLES.iterdir())


def test_a_text_resembles_the_examples_it_shares_words_with():
    examples = [("fruit", "an apple and a pear"), ("fruit", "ripe cherries"), ("tool", "a hammer and nails")]
    likeness = Likeness([(label, features_of(text)) for label, text in examples])

    found = likeness.of("where are my nails and the hammer")

    assert max(found, key=found.get) == "tool"
    assert sum(found.values()) == pytest.approx(1)


def test_nothing_is_sure_of_words_never_seen():
    found = resembles("xyzzy plugh", "en")

    assert max(found.values()) < 0.5


def test_endings_accents_and_typing_errors_matter_little():
    german = resembles("meine drucker drucken nur noch streifen", "de")

    assert share(german, "incident") > 0.5


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_is_one_that_the_engine_knows(language):
    labels = {label for label, _ in read_examples((EXAMPLES / language / "needs.txt").read_text(encoding="utf-8"))}
    single = {"status", "smalltalk", "probing", "not_it", "unclear", "answer"}
    needs = {
        f"{kind} {category}"
        for kind in ("incident", "request", "question")
        for category in ("hardware", "software", "access", "network", "other")
    }
    security = {f"security {kind} {stage}" for kind in RESEMBLED_KINDS for stage in RESEMBLED_STAGES}

    assert labels <= single | needs | security
    assert single | needs <= labels


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_signal_is_one_that_the_engine_knows(language):
    pairs = read_examples((EXAMPLES / language / "signals.txt").read_text(encoding="utf-8"))

    others = {"human", "danger", "withdrawn", "just_send", "none"}
    assert {label for label, _ in pairs} <= {*ReachKind, *UrgencyKind, *FlagKind, *others}


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("our customers cannot pay in the shop", "en", "customers"),
        ("all our tills in the market", "en", "site"),
        ("nous tous aux achats", "fr", "team"),
        ("wann immer ihr Zeit habt, danke", "de", "no_rush"),
        ("no puedo trabajar nada", "es", "blocked"),
        ("the printer prints grey stripes", "en", ""),
    ],
)
def test_a_sentence_signals_what_it_resembles(text, language, kind):
    assert signalled(text, language) == kind
