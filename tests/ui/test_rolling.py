"""The next issue of a brief, and its series, in the window."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextCharFormat, QTextFragment
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
)
from pytestqt.qtbot import QtBot

from briefgen.model import edit
from briefgen.model.brief import Brief, FactKind, FactStatus
from briefgen.model.errors import ComposeError
from briefgen.model.ids import TemplateId
from briefgen.model.rollover import Choice
from briefgen.model.series import SeriesDefaults
from briefgen.ui.dialogs.changes_view import ChangesView
from briefgen.ui.dialogs.choice_tree import ChoiceTree
from briefgen.ui.dialogs.next_issue import NextIssue, Wanted
from briefgen.ui.dialogs.series import SeriesDialog
from briefgen.ui.look.theme import palette
from briefgen.ui.reader.hints import REPORTED, Hints
from briefgen.ui.reader.pane import Hint
from briefgen.ui.window.main_window import MainWindow
from briefgen.workspace.workspace import open_workspace
from tests import builders
from tests.ui.conftest import OpenWindow, foot, part, settle

KEY = Qt.Key
PARAPHRASE = FactKind.PARAPHRASE
FACTS = tuple(builders.fact(words) for words in ("One.", "Two.", "Three.", "Four."))


def made(qtbot: QtBot, *, background: bool = True, **changes: object) -> NextIssue:
    brief = builders.brief(FACTS[:1], FACTS[1:])
    brief = replace(brief, number="2026/41", **changes)  # pyright: ignore[reportArgumentType]
    days = {FACTS[0].id: date(2026, 3, 1)}
    dialog = NextIssue(brief, days, background=background)
    qtbot.addWidget(dialog)
    # Its keys are shortcuts, which act in the active window alone.
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def choices(dialog: NextIssue) -> list[str]:
    chosen = part(dialog, ChoiceTree, "choices").choices()
    return [chosen[one.id].value for one in FACTS]


def press(qtbot: QtBot, dialog: NextIssue, *keys: Qt.Key) -> None:
    tree = part(dialog, ChoiceTree, "choices")
    for key in keys:
        qtbot.keyClick(tree, key)


def test_letters_choose_for_a_fact_and_on_a_section_for_all_of_its_facts(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    assert choices(dialog) == ["keep"] * 4
    press(qtbot, dialog, KEY.Key_D, KEY.Key_Down, KEY.Key_U)
    assert choices(dialog) == ["drop", "update", "update", "update"]
    press(qtbot, dialog, KEY.Key_Down, KEY.Key_B, KEY.Key_Down, KEY.Key_K, KEY.Key_X)
    assert choices(dialog) == ["drop", "background", "keep", "update"]
    said = part(dialog, QLabel, "choiceSum").text()
    assert said == "Keep 1   ·   Background 1   ·   Update 1   ·   Drop 1"
    assert part(dialog, QLabel, "factWords").text() == "Three."


def test_digits_choose_as_the_letters_do_and_buttons_name_both(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    press(qtbot, dialog, KEY.Key_4, KEY.Key_Down, KEY.Key_3)
    press(qtbot, dialog, KEY.Key_Down, KEY.Key_2, KEY.Key_Down, KEY.Key_1)
    assert choices(dialog) == ["drop", "background", "keep", "update"]
    assert part(dialog, QPushButton, "choose.update").text() == "Update (U, 3)"
    spoken = part(dialog, ChoiceTree, "choices").accessibleDescription()
    assert spoken == "K/1: Keep; B/2: Background; U/3: Update; D/4: Drop"


def test_what_was_decided_is_told(qtbot: QtBot) -> None:
    dialog = made(qtbot, as_of=date(2026, 2, 28))
    press(qtbot, dialog, KEY.Key_D)
    part(dialog, QLineEdit, "number").setText("A7")
    with qtbot.waitSignal(dialog.chosen) as told:
        press(qtbot, dialog, KEY.Key_Return)
    assert told.args is not None
    wanted: Wanted = told.args[0]
    assert (wanted.as_of, wanted.number) == (date(2026, 3, 1), "A7")
    assert wanted.choices[FACTS[0].id] is Choice.DROP


def test_without_a_section_for_background_nothing_goes_there(qtbot: QtBot) -> None:
    dialog = made(qtbot, background=False)
    press(qtbot, dialog, KEY.Key_B, KEY.Key_2)
    assert choices(dialog) == ["keep"] * 4
    press(qtbot, dialog, KEY.Key_4)
    assert choices(dialog)[0] == "drop", "the other digits stay what they were"
    assert dialog.findChild(QLabel, "choose.background") is None


def test_what_was_to_be_updated_and_was_not_still_is(qtbot: QtBot) -> None:
    due = replace(FACTS[1], status=FactStatus.DUE)
    dialog = made(qtbot, sections=builders.brief((FACTS[0], due), FACTS[2:]).sections)
    assert choices(dialog) == ["keep", "update", "keep", "keep"]


def test_a_choice_is_spoken_and_an_empty_brief_rolls_over_too(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    press(qtbot, dialog, KEY.Key_D)
    item = part(dialog, ChoiceTree, "choices").currentItem()
    assert item and item.data(1, Qt.ItemDataRole.AccessibleTextRole) == "Drop: One."
    empty = NextIssue(builders.brief(), {}, background=True)
    qtbot.addWidget(empty)
    assert part(empty, QLabel, "choiceSum").text() == "The brief holds no fact."


# ---------------------------------------------------------------- in the window


def with_facts(qtbot: QtBot, window: MainWindow) -> Brief:
    """The open brief is No. 41 and has four facts."""
    brief = window.editor.brief
    assert brief
    brief = replace(brief, number="41", as_of=date(2026, 3, 2))
    for fact in FACTS:
        brief = edit.add_fact(brief, "developments", fact)
    window.editor.apply("Fill", brief)
    settle(qtbot, window)
    return brief


def next_issue(qtbot: QtBot, window: MainWindow, *keys: Qt.Key) -> Brief:
    window.actions_["brief.next"].trigger()
    settle(qtbot, window)
    dialog = part(window, NextIssue, "nextIssue")
    press(qtbot, dialog, *keys)
    dialog.submit()
    settle(qtbot, window)
    assert window.editor.brief
    return window.editor.brief


def statuses(window: MainWindow) -> list[str]:
    assert window.editor.brief
    return [one.status.value for one in window.editor.brief.facts]


def test_the_next_issue_is_kept_and_opened(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    before = with_facts(qtbot, window)
    brief = next_issue(qtbot, window, KEY.Key_D, KEY.Key_Down, KEY.Key_U)
    assert (brief.number, brief.as_of) == ("42", date(2026, 3, 3))
    assert (brief.previous, statuses(window)) == (before.id, ["due", "carried", "carried"])
    assert not window.editor.undo_stack.canUndo()
    assert window.notices.shown and "3 carried over, 1 of them" in window.notices.shown.message
    window.composing.restate(FACTS[1].id, "Two and a half.")
    assert statuses(window) == ["updated", "carried", "carried"]
    window.actions_["edit.undo"].trigger()
    assert statuses(window) == ["due", "carried", "carried"]


def test_a_fact_is_marked_as_to_be_updated_and_back(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    with_facts(qtbot, window)
    next_issue(qtbot, window)
    window.brief_pane.select(FACTS[2].id)
    window.actions_["fact.due"].trigger()
    assert statuses(window) == ["carried", "carried", "due", "carried"]
    window.actions_["fact.due"].trigger()
    assert statuses(window) == ["carried"] * 4
    window.composing.restate(FACTS[2].id, "Three and more.")
    with pytest.raises(ComposeError, match="Only what is carried over"):
        window.composing.toggle_due()


def fragments(view: ChangesView) -> list[tuple[str, QTextCharFormat]]:
    found: list[tuple[str, QTextCharFormat]] = []
    block = view.document().begin()
    while block.isValid():
        piece = block.begin()
        while not piece.atEnd():
            fragment: QTextFragment = piece.fragment()
            found.append((fragment.text(), fragment.charFormat()))
            piece += 1
        block = block.next()
    return found


def test_the_series_compares_an_issue_with_the_one_before_and_any_two(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    with_facts(qtbot, window)
    second = next_issue(qtbot, window, KEY.Key_D)
    window.composing.restate(FACTS[1].id, "Two **<b>ships</b>** sail.")
    moved = edit.move_fact(window.editor.brief or second, FACTS[3].id, "outlook")
    window.editor.apply("Move", edit.set_field(moved, "bottom_line", "Calm."))
    settle(qtbot, window)
    window.actions_["brief.series"].trigger()
    settle(qtbot, window)
    dialog = part(window, SeriesDialog, "series")
    assert part(dialog, QTreeWidget, "issues").topLevelItemCount() == 2
    view = part(dialog, ChangesView, "changes")
    text = view.toPlainText()
    assert "Dropped (1)" in text and "Moved (1)" in text and "Details (1)" in text
    assert "Developments → Outlook" in text
    looks = dict(fragments(view))
    assert looks["One."].fontStrikeOut()
    gone = next(look for words, look in looks.items() if words == " <b>ships</b> sail")
    assert gone.fontUnderline() and not gone.fontStrikeOut()
    # Two colours of a palette are no look of the other.
    view.setPalette(palette(dark=True))
    QApplication.sendEvent(view, QEvent(QEvent.Type.PaletteChange))
    assert dict(fragments(view))["One."].background() != looks["One."].background()

    older = part(dialog, QComboBox, "older")
    older.setCurrentIndex(1)
    older.activated.emit(1)
    settle(qtbot, window)
    assert view.toPlainText() == "Nothing differs."
    issues = part(dialog, QTreeWidget, "issues")
    qtbot.keyClick(issues, KEY.Key_Up)
    qtbot.keyClick(issues, KEY.Key_Return)
    settle(qtbot, window)
    assert window.editor.brief and window.editor.brief.number == "41"
    dialog.reject()


def test_nothing_of_another_brief_is_shown_late(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    with_facts(qtbot, window)
    window.actions_["brief.series"].trigger()
    settle(qtbot, window)
    dialog = part(window, SeriesDialog, "series")
    other = replace(builders.brief(FACTS[:1]), id=builders.brief().id)
    dialog.show_comparison(other, builders.brief(), {})
    assert part(dialog, ChangesView, "changes").toPlainText() == "Nothing differs."
    dialog.reject()


def series(qtbot: QtBot, window: MainWindow) -> SeriesDialog:
    window.actions_["brief.series"].trigger()
    settle(qtbot, window)
    return part(window, SeriesDialog, "series")


def choose(qtbot: QtBot, window: MainWindow, dialog: SeriesDialog, name: str, value: str) -> None:
    box = part(dialog, QComboBox, f"series.{name}")
    box.setCurrentIndex(box.findData(value) if name != "marking" else box.findText(value))
    box.activated.emit(box.currentIndex())
    settle(qtbot, window)


def test_new_issues_begin_with_what_was_chosen_for_the_series(
    qtbot: QtBot, open_window: OpenWindow, workspace_path: Path
) -> None:
    workspace = open_workspace(workspace_path)
    window = open_window(workspace=workspace)
    before = with_facts(qtbot, window)
    beginnings = workspace.series.beginnings
    dialog = series(qtbot, window)
    chosen = {"template": "intsum", "marking": "TLP:RED", "yardstick": "phia", "format": "md"}
    for name, value in chosen.items():
        choose(qtbot, window, dialog, name, value)
    assert beginnings.of(before.id) == SeriesDefaults("intsum", "TLP:RED", "phia", "md")
    assert dialog.notices.shown and "begin so from now on" in dialog.notices.shown.message
    dialog.notices.shown.choices[0].act()
    settle(qtbot, window)
    assert part(dialog, QComboBox, "series.format").currentText() == "None"
    choose(qtbot, window, dialog, "template", "situation-brief")
    dialog.reject()

    window.actions_["brief.next"].trigger()
    settle(qtbot, window)
    asked = part(window, NextIssue, "nextIssue")
    assert part(asked, QLabel, "template").text() == "Situation brief"
    asked.submit()
    settle(qtbot, window)
    brief = window.editor.brief
    assert brief and (brief.marking, brief.yardstick) == ("TLP:RED", "phia")
    assert window.notices.shown and "marked TLP:RED, as its series is" in window.notices.shown.hint


def test_a_template_that_the_series_had_is_named_and_not_used(
    qtbot: QtBot, open_window: OpenWindow, workspace_path: Path
) -> None:
    workspace = open_workspace(workspace_path)
    window = open_window(workspace=workspace)
    before = with_facts(qtbot, window)
    workspace.templates.new("mine", "situation-brief")
    workspace.series.beginnings.change(before.id, {"template": "mine"})
    workspace.templates.remove("mine")
    dialog = series(qtbot, window)
    assert part(dialog, QComboBox, "series.template").currentText() == "mine (not here)"
    dialog.reject()
    window.actions_["brief.next"].trigger()
    settle(qtbot, window)
    asked = part(window, NextIssue, "nextIssue")
    title, note = part(asked, QLabel, "template").text().split("\n")
    assert (title, "“mine”" in note) == ("Situation brief", True)
    asked.reject()


def test_a_series_that_is_only_read_shows_its_defaults(
    qtbot: QtBot, open_window: OpenWindow, workspace_path: Path
) -> None:
    with open_workspace(workspace_path) as workspace:
        brief_id = workspace.briefs.entries()[0].id
        workspace.series.beginnings.change(brief_id, {"template": "intsum"})
    window = open_window(read_only=True)
    dialog = series(qtbot, window)
    box = part(dialog, QComboBox, "series.template")
    assert (box.currentData(), box.isEnabled()) == ("intsum", False)
    dialog.reject()


def test_the_usual_format_is_asked_for_once(
    qtbot: QtBot, open_window: OpenWindow, workspace_path: Path
) -> None:
    workspace = open_workspace(workspace_path)
    window = open_window(workspace=workspace)
    brief = with_facts(qtbot, window)
    window.actions_["brief.export"].trigger()
    settle(qtbot, window)
    assert window.notices.shown and "No format was chosen" in window.notices.shown.message
    workspace.series.beginnings.change(brief.id, {"format": "md"})
    window.actions_["brief.export"].trigger()
    settle(qtbot, window)
    dialog = part(window, QFileDialog, "export")
    assert dialog.defaultSuffix() == "md"
    dialog.reject()


def test_a_brief_of_a_template_that_is_not_here_says_by_which_it_is_shown(
    qtbot: QtBot, open_window: OpenWindow, workspace_path: Path
) -> None:
    with open_workspace(workspace_path) as workspace:
        brief = workspace.briefs.brief(workspace.briefs.entries()[0].id)
        workspace.briefs.save(replace(brief, template_id=TemplateId("house")))
        workspace.series.beginnings.change(brief.id, {"template": "intsum"})
    window = open_window()
    settle(qtbot, window)
    assert window.notices.shown
    assert "“house”, is not here; it is laid out by “intsum”" in window.notices.shown.message


# ---------------------------------------------------------------- reported already


AGAIN = builders.article(
    "The ferry link will reopen on Monday, the port says. Some 1,900 people wait for it.",
    "Two ships sail daily. The mayor was not asked.",
    headline="Ferry again",
    uri="https://news.example/again",
)


def test_what_an_issue_before_reported_is_told_while_one_reads(
    qtbot: QtBot, open_window: OpenWindow, workspace_path: Path
) -> None:
    with open_workspace(workspace_path) as workspace:
        workspace.library.add_article(AGAIN, builders.original(AGAIN.text))
    window = open_window()
    brief = replace(window.editor.brief or builders.brief(), number="41")
    told = builders.fact("The port says that the ferry link reopens on Monday.", kind=PARAPHRASE)
    window.editor.apply("Fill", edit.add_fact(brief, "background", told))
    settle(qtbot, window)
    window.library.article_entered.emit(AGAIN.id)
    settle(qtbot, window)
    assert foot(window) == "Already in this brief: “" + told.statement + "”"

    window.actions_["brief.next"].trigger()
    settle(qtbot, window)
    dialog = part(window, NextIssue, "nextIssue")
    press(qtbot, dialog, KEY.Key_D)
    dialog.submit()
    settle(qtbot, window)
    assert foot(window) == "Already reported in No. 41: “" + told.statement + "”"
    # It is no suggestion: the next one is another sentence, and the first of them.
    window.reader.next_hint()
    assert foot(window).startswith("Suggestion 1 of ")
    window.reader.previous_hint()
    assert "No further suggestion" in foot(window)


def test_a_tick_stands_beside_what_was_reported() -> None:
    hints = Hints((Hint(0, 5, "lead", ""), Hint(6, 9, REPORTED, "x"), Hint(10, 12, "date", "")))
    assert hints.count() == 2
    assert [one.start for one in hints.after(1)] == [10]
    assert [one.start for one in hints.before(12)] == [10, 0]
    assert hints.number(hints.all[2]) == 2
    assert [one.kind for one in hints.within(6, 7)] == [REPORTED]
