"""While a statement is edited: which words differ from the source, and which are quoted wrongly."""

from datetime import date

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from briefgen.model.brief import Fact, FactKind
from briefgen.ui.brief.model import FactView, Origin
from briefgen.ui.brief.statement_editor import StatementEditor
from tests import builders
from tests.ui.conftest import part

SAID = "The mayor 🚢 said that “nobody knows” why."
MORE = "It rained."


def opened(qtbot: QtBot, fact: Fact) -> StatementEditor:
    panel = StatementEditor()
    qtbot.addWidget(panel)
    sources = (Origin("Harbour Times", date(2026, 3, 1)), Origin("River Post"))
    panel.edit(FactView(fact, (SAID, MORE), sources, notes=("", "ask")))
    return panel


def typed(panel: StatementEditor, words: str) -> tuple[list[str], list[str]]:
    """The words that are marked as gone and as new."""
    panes = (
        part(panel, QPlainTextEdit, "brief.editor.original"),
        part(panel, QPlainTextEdit, "brief.editor.statement"),
    )
    panes[1].setPlainText(words)
    gone, new = (
        [one.cursor.selectedText() for one in pane.extraSelections()]  # pyright: ignore[reportAttributeAccessIssue]
        for pane in panes
    )
    return gone, new


def warning(panel: StatementEditor) -> str:
    label = part(panel, QLabel, "brief.editor.warning")
    return label.text() if label.isVisibleTo(panel) else ""


def test_a_quotation_shows_which_of_its_words_were_changed(qtbot: QtBot) -> None:
    panel = opened(qtbot, builders.fact(SAID, kind=FactKind.QUOTATION))
    assert typed(panel, f"{SAID} {MORE}") == ([], [])
    assert typed(panel, f"The mayoress 🚢 said that “nobody knows” why. {MORE}") == (
        ["mayor"],
        ["mayoress"],
    )
    assert typed(panel, SAID) == (["It rained"], [])
    part(panel, QToolButton, "brief.editor.changes").click()
    assert typed(panel, "Other") == ([], [])


def test_words_with_marks_of_their_own_get_no_others(qtbot: QtBot) -> None:
    panel = StatementEditor()
    qtbot.addWidget(panel)
    fact = builders.fact("“Nobody knows.”", kind=FactKind.QUOTATION)
    panel.edit(
        FactView(fact, ("“Nobody knows.”", MORE), (Origin("Harbour Times"), Origin("River Post")))
    )
    shown = part(panel, QPlainTextEdit, "brief.editor.original").toPlainText()
    assert (
        shown == "“Nobody knows.”\n— Harbour Times, undated\n\n“It rained.”\n— River Post, undated"
    )
    assert typed(panel, "“Nobody cares.” It rained.") == (["knows"], ["cares"])


def test_a_paraphrase_shows_them_when_asked(qtbot: QtBot) -> None:
    panel = opened(qtbot, builders.fact("No one knows.", kind=FactKind.PARAPHRASE))
    assert typed(panel, "Nobody") == ([], [])
    part(panel, QToolButton, "brief.editor.changes").click()
    assert typed(panel, "nobody cares")[1] == ["cares"]


def test_words_changed_within_quotation_marks_are_warned_of_at_once(qtbot: QtBot) -> None:
    panel = opened(qtbot, builders.fact(SAID, kind=FactKind.QUOTATION))
    assert warning(panel) == ""
    typed(panel, "The mayor said that “nobody knew” why.")
    assert warning(panel) == "Not in the source as quoted: “nobody knew”"
    typed(panel, "The mayor said that nobody knew why.")
    assert warning(panel) == ""
    typed(panel, "“nobody … why”, “it rained”, «Nobody»")
    assert warning(panel) == "Not in the source as quoted: “it rained”, “Nobody”"


def test_a_comment_has_no_source_to_differ_from(qtbot: QtBot) -> None:
    panel = StatementEditor()
    qtbot.addWidget(panel)
    panel.edit(FactView(builders.fact("Ours", kind=FactKind.COMMENT)))
    assert typed(panel, "“Ours”") == ([], [])
    assert warning(panel) == ""
    assert not part(panel, QToolButton, "brief.editor.changes").isVisibleTo(panel)
