"""Every language says everything that English says, with the same blanks to fill in."""

import string

import pytest

from workflows.support_desk.sentences import LANGUAGES, sentences_in

TABLES = ("SENTENCES", "DURATIONS", "STATUSES", "SAFE_INSTRUCTIONS", "MISSING", "DETAIL_QUESTIONS")
OTHERS = [language for language in LANGUAGES if language != "en"]


def blanks(text: str | tuple[str, ...]) -> list[str]:
    """The placeholders of a sentence, or of the forms of one."""
    forms = [text] if isinstance(text, str) else text
    return sorted(name for form in forms for _, name, _, _ in string.Formatter().parse(form) if name is not None)


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("language", OTHERS)
def test_a_language_has_the_keys_and_placeholders_of_english(language, table):
    english, other = getattr(sentences_in("en"), table), getattr(sentences_in(language), table)

    assert {key: blanks(text) for key, text in other.items()} == {key: blanks(text) for key, text in english.items()}


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_has_the_articles_of_english(language):
    english = {slug for slug, *_ in sentences_in("en").ARTICLES}
    other = {slug for slug, *_ in sentences_in(language).ARTICLES}

    assert other == {f"{slug}-{language}" for slug in english}


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_has_its_contacts_and_small_words(language):
    module = sentences_in(language)

    assert module.NOT_IT_CONTACTS and module.STOP_WORDS and module.GIVE_UP
