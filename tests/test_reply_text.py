import pytest

from workflows.reply_text import ReplyText, estimate_tokens


def said(reply: ReplyText, *pieces: str) -> list[str]:
    return [*(reply.add(piece) for piece in pieces), reply.close()]


def test_text_passes_through():
    assert said(ReplyText(), "one ", "two") == ["one ", "two", ""]


def test_a_stop_sequence_that_is_split_over_pieces_is_found():
    reply = ReplyText(stop=("END",))

    assert said(reply, "text E", "N", "D more") == ["text ", "", "", ""]
    assert reply.finish_reason == "stop"


def test_what_only_looks_like_a_stop_sequence_is_said_later():
    assert said(ReplyText(stop=("END",)), "text EN", "TRY") == ["text ", "ENTRY", ""]
    assert said(ReplyText(stop=("END",)), "text EN") == ["text ", "EN"]


def test_max_tokens_cut_the_text():
    reply = ReplyText(max_tokens=1)

    assert said(reply, "abc", "defg", "h") == ["abc", "d", "", ""]
    assert reply.finish_reason == "length"


def test_a_continued_reply_says_only_what_is_new():
    reply = ReplyText(continues="one two")

    assert said(reply, "one ", "two ", "three") == ["", " ", "three", ""]
    assert reply.stored == "one two three"


def test_a_reply_that_is_told_differently_is_said_whole():
    reply = ReplyText(continues="one two")

    assert "".join(said(reply, "one ", "other")) == "\n\none other"
    assert reply.stored == "one two\n\none other"


@pytest.mark.parametrize(("text", "tokens"), [("", 0), ("a", 1), ("abcd", 1), ("abcde", 2)])
def test_tokens_are_estimated_from_characters(text, tokens):
    assert estimate_tokens(text) == tokens
