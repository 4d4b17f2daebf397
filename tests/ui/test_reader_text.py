"""Code points and Qt's positions: there and back, whatever the text is."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from briefgen.model.article import Article, Cut, Span, SpanKind
from briefgen.model.text import clean
from briefgen.ui.parts.units import Units
from briefgen.ui.reader.document import Filling, Laid, Look
from briefgen.ui.reader.text import PIECE, TextMap, divided, trimmed
from tests import builders
from tests.strategies import any_text

LOOK = Look(12.0, QColor("black"), QColor("grey"), QColor("orange"), QColor("brown"))

blocks = any_text.map(lambda raw: clean(raw)[0].strip().replace("\n\n", "\n")).filter(bool)
"""The text of a span: canonical, with line feeds and everything else that is text."""

astral = st.text(st.sampled_from("a é😀👩🏽\u200d\u0301ש\ufffc\n\u00ad\u00a0"), min_size=1, max_size=30).filter(
    lambda words: bool(words.strip())
)  # fmt: skip


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Articles of any kind of span, with any of them cut."""
    texts = draw(st.lists(st.one_of(blocks, astral), min_size=1, max_size=6))
    made = builders.article(*texts)
    kinds = draw(st.lists(st.sampled_from(SpanKind), min_size=len(texts), max_size=len(texts)))
    spans = tuple(
        replace(span, kind=kind, level=draw(st.integers(0, 6)))
        for span, kind in zip(made.spans, kinds, strict=True)
    )
    cut = [span for span in spans if draw(st.booleans())]
    reason = draw(st.sampled_from(("footer", "one\r\nline", "😀\u2028\ufdd0")))
    cuts = tuple(Cut(span.start, span.end, reason) for span in cut)
    return replace(made, spans=spans, cuts=cuts)


def laid(article: Article, cuts_shown: bool) -> tuple[QTextDocument, Laid]:
    document = QTextDocument()
    filling = Filling(document, divided(article, cuts_shown), LOOK)
    filling.go_on(len(article.text) + 1)
    return document, filling.laid


@given(st.text())
def test_units_count_as_utf_16_does(text: str) -> None:
    text = text.encode("utf-8", "replace").decode()
    units = Units(text)
    for point in range(len(text) + 1):
        assert units.to_utf16(point) == len(text[:point].encode("utf-16-le")) // 2
        assert units.to_point(units.to_utf16(point)) == point


def test_both_halves_of_a_pair_are_one_code_point() -> None:
    units = Units("a😀b")
    assert [units.to_point(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


@given(articles(), st.booleans())
def test_a_code_point_that_shows_is_found_again(article: Article, shown: bool) -> None:
    _, done = laid(article, shown)
    for piece in done.map.pieces:
        for point in range(piece.start, piece.end + 1):
            assert done.map.point(done.map.position(point)) == point
            if point > piece.start:
                assert done.map.point(done.map.end_position(point)) == point


@given(articles(), st.booleans())
def test_a_position_in_the_text_is_found_again(article: Article, shown: bool) -> None:
    _, done = laid(article, shown)
    units = Units(article.text)
    for index, piece in enumerate(done.map.pieces):
        first, last = done.map.span_of_position(index)
        for point in range(piece.start, piece.end + 1):
            position = first + units.to_utf16(point) - units.to_utf16(piece.start)
            assert done.map.position(done.map.point(position)) == position
        assert done.map.position(piece.end) == last


@given(articles(), st.booleans(), st.data())
def test_what_is_selected_reads_as_the_article_does(
    article: Article, shown: bool, data: st.DataObject
) -> None:
    document, done = laid(article, shown)
    if not done.map.pieces:
        return
    piece = data.draw(st.sampled_from(done.map.pieces))
    start = data.draw(st.integers(piece.start, piece.end - 1))
    end = data.draw(st.integers(start + 1, piece.end))
    cursor = QTextCursor(document)
    cursor.setPosition(done.map.position(start))
    cursor.setPosition(done.map.end_position(end), QTextCursor.MoveMode.KeepAnchor)
    read = slice(done.map.point(cursor.selectionStart()), done.map.point(cursor.selectionEnd()))
    assert article.text[read] == article.text[start:end]
    # What Qt has there are the same characters, but for the two that it would take for structure.
    shows = cursor.selectedText().replace("\u2028", "\n")
    assert shows == article.text[start:end].replace("\ufffc", "\ufffd")


@given(articles())
def test_hidden_cuts_are_not_in_the_document(article: Article) -> None:
    document, done = laid(article, cuts_shown=False)
    assert not any(piece.cut for piece in done.map.pieces)
    assert {(one.start, one.end) for one in article.spans if not article.is_cut(one)} == {
        (one.start, one.end) for one in done.map.pieces
    }
    whole, everything = laid(article, cuts_shown=True)
    assert len(everything.map.pieces) == len(article.spans)
    assert whole.characterCount() >= document.characterCount()


@given(articles(), st.integers(0, 400))
def test_any_point_has_a_place_and_any_place_a_point(article: Article, at: int) -> None:
    document, done = laid(article, cuts_shown=False)
    assert 0 <= done.map.position(at) <= document.characterCount()
    assert 0 <= done.map.point(at) <= len(article.text)


def test_a_huge_paragraph_is_divided_after_spaces() -> None:
    article = builders.article("word " * 4_000 + "x" * (3 * PIECE))
    found = divided(article).pieces
    assert "".join(article.text[one.start : one.end] for one in found) == article.text
    assert max(one.end - one.start for one in found) <= PIECE
    assert article.text[found[0].end - 1] == " "
    assert [one.opens for one in found] == [True] + [False] * (len(found) - 1)


def test_an_article_that_is_all_furniture_shows_nothing(qtbot: QtBot) -> None:
    article = builders.article("Share this")
    article = replace(article, cuts=(Cut(0, 10, "share line"),))
    _, done = laid(article, cuts_shown=False)
    assert (done.map.pieces, done.map.point(7), done.map.piece_at(3)) == ((), 0, None)


def test_empty_spans_are_passed_over() -> None:
    article = replace(
        builders.article("one", "two"), spans=(Span(SpanKind.PARAGRAPH, 0, 0), Span(SpanKind.PARAGRAPH, 5, 8))
    )  # fmt: skip
    assert [(one.start, one.end) for one in divided(article).pieces] == [(5, 8)]
    assert isinstance(laid(article, False)[1].map, TextMap)


def test_trimming_leaves_words_or_nothing() -> None:
    assert trimmed("  two words \n", 0, 13) == (2, 11)
    assert trimmed("a \n b", 1, 4) is None
