"""Markdown in the statement editor: dressed as it will print, and left as it was typed."""

import html
import re
from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QPalette, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit
from pytestqt.qtbot import QtBot

from briefgen.model.brief import FactKind
from briefgen.model.prose import as_markdown
from briefgen.templating.prose import inline
from briefgen.ui.brief.model import FactView
from briefgen.ui.brief.statement_editor import StatementEditor
from briefgen.ui.parts.units import Units
from briefgen.ui.prose.highlight import Look, MarkdownHighlighter, runs
from tests import builders
from tests.ui.conftest import part

_TAGS = {"strong": Look.STRONG, "em": Look.EMPHASIS, "a": Look.LINK}
_PIECE = re.compile(r"<(?P<end>/?)(?P<tag>\w+)[^>]*>|(?P<one>&[#\w]+;|.)", re.DOTALL)

Dressed = list[tuple[str, frozenset[Look]]]


def printed(markdown: str) -> Dressed:
    """Each character that the brief prints, with what it is there."""
    return list(_printed(str(inline(markdown))))


def _printed(markup: str) -> Iterator[tuple[str, frozenset[Look]]]:
    around: list[Look] = []
    for piece in _PIECE.finditer(markup):
        look = _TAGS.get(piece["tag"] or "")
        if look and piece["end"]:
            around.remove(look)
        elif look:
            around.append(look)
        elif piece["one"] and not (one := html.unescape(piece["one"])).isspace():
            yield one, frozenset(around)


def shown(markdown: str) -> Dressed:
    """Each character that the editor doesn't show as a mark, with what it is shown as."""
    looks = [frozenset[Look]()] * len(markdown)
    for run in runs(markdown):
        looks[run.start : run.end] = [run.looks] * (run.end - run.start)
    there = zip(markdown, looks, strict=True)
    return [(one, look) for one, look in there if Look.MARK not in look and not one.isspace()]


@pytest.mark.parametrize(
    "markdown",
    [
        "Two **ships** and *one* boat",
        "***both*** __strong__ _slanted_ ___too___",
        "a **b *c* d** e",
        "[Gazette](https://e.example/a_(b) \"title\") and [**desk**](mailto:a@e.example)",
        "**[Gazette](http://e.example/)**",
        "[here](/elsewhere) [run](javascript:alert) ![picture](https://e.example/a.png)",
        r"\*not\* slanted, \[not\](https://e.example) a link, C:\dir",
        "2 * 3 * 4 = 24, snake_case_name, [sic], a*b",
        "*over\ntwo lines*",
        "**unclosed *it*",
        "# not a heading <b>not bold</b> `*code*`",
        "😀 **السفينة** 😀 *中文*",
    ],
)  # fmt: skip
def test_what_is_shown_is_what_will_be_printed(markdown: str) -> None:
    assert shown(markdown) == printed(markdown)


@given(st.text(max_size=60))
def test_words_of_a_source_are_never_dressed(words: str) -> None:
    assert {run.looks for run in runs(as_markdown(words))} <= {frozenset({Look.MARK})}


@given(st.text("*_[]()\\ab \n", max_size=40))
def test_runs_follow_each_other_within_the_text(markdown: str) -> None:
    at = 0
    for run in runs(markdown):
        assert at <= run.start < run.end <= len(markdown)
        at = run.end


@pytest.mark.parametrize("text", ["**" * 5_000, "*a* " * 30_000, "[" * 100_000, "_a" * 9_000])
def test_tangled_text_is_left_plain(text: str) -> None:
    assert runs(text) == ()


def looks_of(document: QTextDocument) -> list[tuple[str, bool, bool, bool]]:
    """The dressed parts of each line: words, bold, slanted, underlined."""
    found: list[tuple[str, bool, bool, bool]] = []
    for number in range(document.blockCount()):
        block = document.findBlockByNumber(number)
        for one in block.layout().formats():
            units = block.text().encode("utf-16-le")
            words = units[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le")
            bold = one.format.fontWeight() == QFont.Weight.Bold
            found.append((words, bold, one.format.fontItalic(), one.format.fontUnderline()))
    return found


def test_words_are_dressed_while_one_types(qtbot: QtBot) -> None:
    panel = StatementEditor()
    qtbot.addWidget(panel)
    panel.edit(FactView(builders.fact("Two ships", kind=FactKind.COMMENT)))
    field = part(panel, QPlainTextEdit, "brief.editor.statement")
    assert looks_of(field.document()) == []
    field.setPlainText("😀 *over")
    assert looks_of(field.document()) == []
    field.insertPlainText("")
    field.appendPlainText("two* **lines**")
    assert [one for one in looks_of(field.document()) if one[0].strip("*")] == [
        ("over", False, True, False),
        ("two", False, True, False),
        ("lines", True, False, False),
    ]
    assert field.toPlainText() == "😀 *over\ntwo* **lines**"
    field.undo()
    assert looks_of(field.document()) == []


def test_marks_and_links_have_the_colours_of_the_palette(qtbot: QtBot) -> None:
    pane = QPlainTextEdit("[a](https://e.example)")
    qtbot.addWidget(pane)
    document = pane.document()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Link, "#123456")
    palette.setColor(QPalette.ColorRole.PlaceholderText, "#654321")
    highlighter = MarkdownHighlighter(document, QPalette())
    highlighter.set_palette(palette)
    inks = [
        one.format.foreground().color().name() for one in document.firstBlock().layout().formats()
    ]
    assert inks == ["#654321", "#123456", "#654321"]


@given(
    st.lists(
        st.tuples(
            st.integers(0, 60),
            st.integers(0, 12),
            st.sampled_from(
                ["", "a", "*", "**", "_", "[", "](https://e.example)", "\n", "🚢", "\u00a0", "x y"]
            ),
        ),
        max_size=12,
    )
)
@example([(0, 4, ""), (45, 4, ""), (0, 7, ""), (46, 12, ""), (7, 6, "\n")])
def test_after_any_edits_lines_are_dressed_as_a_new_text_is(
    edits: list[tuple[int, int, str]],
) -> None:
    start = "Two **ships** and\n*one [boat](https://e.example)\nsail* on __at\nonce__ 🚢 *now*"
    document, cursor = edited(start)
    held = MarkdownHighlighter(document, QPalette())
    for at, gone, put in edits:
        # No cursor stands within a character that Qt keeps as two.
        units = Units(text := document.toPlainText())
        first, last = (units.to_utf16(min(one, len(text))) for one in (at, at + gone))
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(put)
    fresh, _ = edited(document.toRawText().replace("\u2029", "\n"))
    anew = MarkdownHighlighter(fresh, QPalette())
    assert dressing(document) == dressing(fresh)
    assert held.text == anew.text


def edited(text: str) -> tuple[QTextDocument, QTextCursor]:
    document = QTextDocument()
    document.setPlainText(text)
    # Lines are laid out, and keep their formats, in a field alone.
    document.setDocumentLayout(QPlainTextDocumentLayout(document))
    return document, QTextCursor(document)


def dressing(document: QTextDocument) -> list[list[tuple[int, int, int, bool]]]:
    """What each line is dressed in: where, how bold, and whether it is slanted."""
    made: list[list[tuple[int, int, int, bool]]] = []
    block = document.begin()
    while block.isValid():
        made.append(
            [
                (one.start, one.length, one.format.fontWeight(), one.format.fontItalic())  # pyright: ignore[reportAttributeAccessIssue]
                for one in block.layout().formats()
            ]
        )
        block = block.next()
    return made
