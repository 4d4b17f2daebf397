"""The real window on a real workspace, by keyboard."""

import json
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTreeWidget,
)
from pytestqt.qtbot import QtBot

from briefgen.model import edit
from briefgen.model.brief import FactKind
from briefgen.ui.dialogs.details import Details
from briefgen.ui.dialogs.findings import Findings
from briefgen.ui.dialogs.new_brief import NewBrief
from briefgen.ui.dialogs.open_brief import OpenBrief
from briefgen.ui.dialogs.write import Write
from briefgen.ui.editing.session import SaveState
from briefgen.ui.reader.view import ReadingView
from briefgen.ui.window.main_window import MainWindow
from briefgen.workspace.workspace import open_workspace
from tests import builders
from tests.ui.conftest import DAM, HARBOUR, OpenWindow, part, refuse, settle


def press(
    qtbot: QtBot,
    window: MainWindow,
    *keys: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    for key in keys:
        target = QApplication.focusWidget() or window
        qtbot.keyClick(target, key, modifier)


def read(qtbot: QtBot, window: MainWindow, article_id: str) -> None:
    window.library.article_entered.emit(article_id)
    settle(qtbot, window)
    assert window.focusWidget() is window.reader.focusProxy()


def statements(window: MainWindow) -> dict[str, list[str]]:
    brief = window.editor.brief
    assert brief
    return {one.key: [fact.statement for fact in one.facts] for one in brief.sections}


def pick_six(qtbot: QtBot, window: MainWindow) -> None:
    key = Qt.Key
    read(qtbot, window, HARBOUR.id)
    press(qtbot, window, key.Key_1, key.Key_2, key.Key_S, key.Key_3)
    read(qtbot, window, DAM.id)
    press(qtbot, window, key.Key_2, key.Key_Return, key.Key_3)


SIX = {
    "background": ["The ferry link reopens on Monday."],
    "developments": [
        "Two ships will sail daily.",
        "The dam was opened at night.",
        "Water rose by two metres.",
    ],
    "outlook": ["The minister spoke of a turning point.", "Talks begin on Friday."],
}


def test_six_facts_by_keyboard_then_a_judgement_undo_redo_export_and_reopen(
    qtbot: QtBot, open_window: OpenWindow, workspace_path: Path, tmp_path: Path
) -> None:
    window = open_window()
    pick_six(qtbot, window)
    assert statements(window) == SIX

    window.actions_["brief.write"].trigger()
    dialog = part(window, Write, "write")
    part(dialog, QPlainTextEdit, "statement").setPlainText("The link will hold.")
    box = part(dialog, QComboBox, "assessment")
    box.setCurrentIndex(box.findText("very likely  (80–95 %)"))
    dialog.submit()
    written = window.editor.brief
    assert written and written.facts[-1].kind is FactKind.JUDGEMENT
    assert written.facts[-1].likelihood == "very likely"

    for _ in range(7):
        window.actions_["edit.undo"].trigger()
    assert all(not facts for facts in statements(window).values())
    assert not window.actions_["edit.undo"].isEnabled()
    for _ in range(7):
        window.actions_["edit.redo"].trigger()
    assert window.editor.brief == written

    target = tmp_path / "brief.json"
    window.outlets.exporting.export_to("json", target)
    qtbot.waitUntil(target.exists, timeout=10_000)
    settle(qtbot, window)
    exported = json.loads(target.read_text())
    assert len(exported["highlights"]) == 6 and len(exported["articles"]) == 2
    assert window.notices.shown and "brief.json" in window.notices.shown.message
    assert [one.label for one in window.notices.shown.choices] == ["Open", "Show in folder"]

    assert window.close()
    again = open_window()
    assert again.editor.brief == written
    shown = again.reader.article()
    assert shown and shown.id == DAM.id
    assert again.windowTitle() == "Strait of Arn — briefgen"
    assert len(again.reader.marks_at_target()) == 1


@pytest.mark.parametrize("format_id", ["docx", "pdf", "html", "md", "eml"])
def test_every_format_can_be_exported_by_its_action(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, format_id: str
) -> None:
    window = open_window()
    read(qtbot, window, HARBOUR.id)
    press(qtbot, window, Qt.Key.Key_1)
    window.actions_[f"brief.export.{format_id}"].trigger()
    dialog = part(window, QFileDialog, "export")
    target = tmp_path / f"out.{format_id}"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    qtbot.waitUntil(target.exists, timeout=30_000)
    settle(qtbot, window)
    assert target.stat().st_size > 200


def test_u_takes_the_facts_at_the_sentence_out(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    read(qtbot, window, HARBOUR.id)
    press(qtbot, window, Qt.Key.Key_1, Qt.Key.Key_W)
    assert len(window.reader.marks_at_target()) == 1
    press(qtbot, window, Qt.Key.Key_U)
    assert statements(window)["background"] == []
    assert window.reader.marks_at_target() == ()
    press(qtbot, window, Qt.Key.Key_U)
    assert window.notices.shown is not None


def test_u_leaves_facts_that_only_overlap_a_pick(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    read(qtbot, window, HARBOUR.id)
    part(window, ReadingView, "reader.text").select(0, 55)
    press(qtbot, window, Qt.Key.Key_2, Qt.Key.Key_W, Qt.Key.Key_1, Qt.Key.Key_W)
    assert len(window.reader.marks_at_target()) == 2
    press(qtbot, window, Qt.Key.Key_U)
    left = statements(window)
    assert (len(left["background"]), len(left["developments"])) == (0, 1)
    press(qtbot, window, Qt.Key.Key_U)
    assert statements(window)["developments"] == []


def test_the_same_passage_is_filed_once_into_a_section(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    read(qtbot, window, HARBOUR.id)
    press(qtbot, window, Qt.Key.Key_1, Qt.Key.Key_W, Qt.Key.Key_1, Qt.Key.Key_W, Qt.Key.Key_2)
    assert [len(one) for one in statements(window).values()] == [1, 1, 0]


def test_letters_and_digits_are_typed_where_one_types(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    read(qtbot, window, HARBOUR.id)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(qtbot, window, Qt.Key.Key_F, modifier=both)
    assert window.focusWidget() is window.library.search
    qtbot.keyClicks(window.library.search, "1 juk 2")
    assert window.library.search.text() == "1 juk 2"
    assert all(not facts for facts in statements(window).values())
    window.library.search.clear()
    settle(qtbot, window)


def test_digits_do_nothing_while_a_statement_is_edited(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    read(qtbot, window, HARBOUR.id)
    press(qtbot, window, Qt.Key.Key_1, Qt.Key.Key_W, Qt.Key.Key_F2)
    editor = window.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "12 ju")
    assert editor.toPlainText() == "12 ju"
    assert [len(one) for one in statements(window).values()] == [1, 0, 0]
    press(qtbot, window, Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    brief = window.editor.brief
    assert brief and brief.facts[0].statement == "12 ju"
    assert brief.facts[0].kind is FactKind.PARAPHRASE
    assert window.editor.undo_stack.undoText() == "Edit the statement"


def test_digits_file_from_the_list_of_articles_too(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    read(qtbot, window, HARBOUR.id)
    press(qtbot, window, Qt.Key.Key_1, modifier=Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.library.list
    press(qtbot, window, Qt.Key.Key_3)
    assert statements(window)["outlook"] == ["The ferry link reopens on Monday."]


def test_facts_move_by_keyboard_across_sections(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    read(qtbot, window, HARBOUR.id)
    press(qtbot, window, Qt.Key.Key_1, Qt.Key.Key_1)
    press(qtbot, window, Qt.Key.Key_3, modifier=Qt.KeyboardModifier.ControlModifier)
    press(qtbot, window, Qt.Key.Key_Up, modifier=Qt.KeyboardModifier.AltModifier)
    assert statements(window)["background"] == [
        "Two ships will sail daily.",
        "The ferry link reopens on Monday.",
    ]
    for _ in range(2):
        press(qtbot, window, Qt.Key.Key_Down, modifier=Qt.KeyboardModifier.AltModifier)
    assert statements(window)["developments"] == ["Two ships will sail daily."]
    press(qtbot, window, Qt.Key.Key_Delete)
    assert statements(window)["developments"] == []


def test_several_facts_move_together(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    pick_six(qtbot, window)
    brief = window.editor.brief
    assert brief
    ids = (brief.facts[0].id, brief.facts[2].id)
    window.brief_pane.move_requested.emit(ids, "outlook", 1)
    assert statements(window)["outlook"] == [
        "The minister spoke of a turning point.",
        "The ferry link reopens on Monday.",
        "The dam was opened at night.",
        "Talks begin on Friday.",
    ]


def test_the_source_of_a_fact_is_shown_in_its_article(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    pick_six(qtbot, window)
    brief = window.editor.brief
    assert brief
    window.brief_pane.source_requested.emit(brief.facts[0].id, 0)
    settle(qtbot, window)
    shown, target = window.reader.article(), window.reader.target()
    assert shown and shown.id == HARBOUR.id
    assert target and shown.text[slice(*target)] == "The ferry link reopens on Monday."


def test_dialogs_are_destroyed_when_they_close(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    for action in ("brief.write", "help.keys", "help.about", "file.paste", "file.address") * 4:
        window.actions_[action].trigger()
        for dialog in window.findChildren(QDialog):
            dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert window.findChildren(QDialog) == []


def test_the_preview_shows_the_brief_and_follows_it(
    qtbot: QtBot, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    pages: list[bytes] = []
    monkeypatch.setattr(window.preview, "show_pdf", pages.append)
    window.actions_["view.preview"].trigger()
    qtbot.waitUntil(lambda: len(pages) == 1, timeout=30_000)
    read(qtbot, window, HARBOUR.id)
    press(qtbot, window, Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: len(pages) >= 2 and not window.tasks.busy(), timeout=30_000)
    assert pages[0].startswith(b"%PDF") and pages[-1] != pages[0]
    count = len(pages)
    window.actions_["view.brief"].trigger()
    press(qtbot, window, Qt.Key.Key_Delete)
    settle(qtbot, window)
    assert len(pages) == count


def test_enter_opens_the_brief_that_was_chosen_once(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.editor.close()
    opened: list[int] = []
    window.editor.opened.connect(lambda: opened.append(1))
    window.actions_["brief.open"].trigger()
    settle(qtbot, window)
    dialog = part(window, OpenBrief, "openBrief")
    qtbot.keyClick(part(dialog, QTreeWidget, "briefs"), Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.editor.brief and opened == [1]


def test_a_change_made_while_the_same_brief_is_opened_again_stays(
    qtbot: QtBot, open_window: OpenWindow, workspace_path: Path
) -> None:
    window = open_window()
    window.reading.open(HARBOUR.id)
    settle(qtbot, window)
    assert window.editor.brief
    window.desk.open(window.editor.brief.id)
    window.picking.pick("outlook")
    settle(qtbot, window)
    shown = window.editor.brief
    assert len(shown.facts) == 1
    window.close()
    with open_workspace(workspace_path) as workspace:
        assert workspace.briefs.brief(shown.id) == shown


def test_a_new_brief_begins_from_its_dialog(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.actions_["brief.new"].trigger()
    settle(qtbot, window)
    dialog = part(window, NewBrief, "newBrief")
    dialog.submit()
    settle(qtbot, window)
    assert "title" in problem(dialog)
    part(dialog, QLineEdit, "title").setText("Dam crisis")
    dialog.submit()
    settle(qtbot, window)
    assert window.editor.brief and window.editor.brief.title == "Dam crisis"
    assert window.session.state is SaveState.SAVED
    assert not window.findChildren(QDialog, "newBrief") or not dialog.isVisible()


def test_a_marking_is_what_was_typed(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.actions_["brief.new"].trigger()
    settle(qtbot, window)
    dialog = part(window, NewBrief, "newBrief")
    part(dialog, QLineEdit, "title").setText("Dam crisis")
    marking = part(dialog, QComboBox, "marking")
    marking.setFocus()
    qtbot.keyClicks(marking, "TLP:AMBER")
    qtbot.keyClick(marking, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.editor.brief and window.editor.brief.title == "Dam crisis"
    assert window.editor.brief.marking == "TLP:AMBER"


def test_a_brief_rolls_over_with_its_facts(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    read(qtbot, window, HARBOUR.id)
    press(qtbot, window, Qt.Key.Key_1)
    window.desk.new()
    settle(qtbot, window)
    dialog = part(window, NewBrief, "newBrief")
    part(dialog, QComboBox, "from").setCurrentIndex(1)
    dialog.submit()
    settle(qtbot, window)
    brief = window.editor.brief
    assert brief and brief.previous and brief.marking == "TLP:AMBER"
    assert [fact.status for fact in brief.facts] == ["carried"]
    assert window.editor.evidence(brief.facts[0])


def test_details_are_set_and_undone_in_one_step(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    before = window.editor.brief
    window.actions_["brief.details"].trigger()
    settle(qtbot, window)
    dialog = part(window, Details, "details")
    part(dialog, QPlainTextEdit, "bottom_line").setPlainText("It **holds**.")
    part(dialog, QLineEdit, "number").setText("42")
    dialog.submit()
    settle(qtbot, window)
    brief = window.editor.brief
    assert brief and brief.number == "42" and brief.field("bottom_line") == "It **holds**."
    window.actions_["edit.undo"].trigger()
    assert window.editor.brief == before


def test_a_wrong_detail_is_said_where_it_can_be_mended(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    window.actions_["brief.details"].trigger()
    settle(qtbot, window)
    dialog = part(window, Details, "details")
    part(dialog, QComboBox, "marking").setCurrentText("TLP:WHITE")
    dialog.submit()
    settle(qtbot, window)
    assert "TLP" in problem(dialog) and dialog.isVisible()
    dialog.reject()


def test_details_that_are_cancelled_while_they_are_applied_stay_as_they_were(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    before = window.editor.brief
    window.actions_["brief.details"].trigger()
    settle(qtbot, window)
    dialog = part(window, Details, "details")
    part(dialog, QLineEdit, "number").setText("42")
    dialog.submit()
    dialog.reject()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete.value)
    settle(qtbot, window)
    assert window.editor.brief == before


def test_checks_are_listed_and_lead_to_the_fact(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    assert window.editor.brief
    groundless = builders.fact("Nobody knows.", kind=FactKind.PARAPHRASE)
    window.editor.apply("Add", edit.add_fact(window.editor.brief, "outlook", groundless))
    window.actions_["brief.check"].trigger()
    settle(qtbot, window)
    dialog = part(window, Findings, "findings")
    found = part(dialog, QListWidget, "findingList")
    rows = [found.item(row) for row in range(found.count())]
    about = next(row for row in rows if row.data(Qt.ItemDataRole.UserRole) == groundless.id)
    found.setCurrentItem(about)
    qtbot.keyClick(found, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert window.brief_pane.selected() == (groundless.id,)
    dialog.reject()
    window.actions_["brief.verify"].trigger()
    settle(qtbot, window)
    window.close()


def test_an_outlet_is_rated_from_the_menu(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.reader.clear()
    window.actions_["article.rate.B"].trigger()
    assert window.notices.shown and window.notices.shown.message == "No article is open."
    read(qtbot, window, HARBOUR.id)
    window.actions_["article.rate.B"].trigger()
    settle(qtbot, window)
    row = window.library.model.index(window.library.model.row_of(HARBOUR.id))
    assert "rated B" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    window.actions_["article.rate.none"].trigger()
    settle(qtbot, window)
    assert "rated" not in row.data(Qt.ItemDataRole.AccessibleTextRole)


def test_an_article_is_marked_from_the_menu(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    read(qtbot, window, HARBOUR.id)
    press(qtbot, window, Qt.Key.Key_S)
    before = window.reader.target()
    view = part(window, ReadingView, "reader.text")
    window.actions_["article.mark.TLP:AMBER+STRICT"].trigger()
    settle(qtbot, window)
    row = window.library.model.index(window.library.model.row_of(HARBOUR.id))
    assert "marked TLP:AMBER+STRICT" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "TLP:AMBER+STRICT · Retrieved" in view.toPlainText()
    assert window.reader.target() == before
    window.actions_["article.mark.none"].trigger()
    settle(qtbot, window)
    assert "marked" not in row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "TLP" not in view.toPlainText()


def test_a_pick_that_needs_a_more_restrictive_marking_says_so_once(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    brief = window.editor.brief
    assert brief
    window.editor.apply("Mark", replace(brief, marking="TLP:GREEN"))
    read(qtbot, window, HARBOUR.id)
    press(qtbot, window, Qt.Key.Key_1)
    assert window.notices.shown is None
    window.actions_["article.mark.TLP:AMBER"].trigger()
    settle(qtbot, window)
    assert window.notices.shown and "rests on it" in window.notices.shown.hint
    window.notices.close_notice()
    read(qtbot, window, DAM.id)
    window.actions_["article.mark.TLP:RED"].trigger()
    settle(qtbot, window)
    press(qtbot, window, Qt.Key.Key_2)
    assert window.notices.shown
    assert window.notices.shown.message == (
        "“Dam opened at night” is marked TLP:RED, for fewer readers than the brief (TLP:GREEN)."
    )
    window.notices.close_notice()
    press(qtbot, window, Qt.Key.Key_2)
    read(qtbot, window, HARBOUR.id)
    press(qtbot, window, Qt.Key.Key_3)
    assert window.notices.shown is None
    assert window.editor.brief and window.editor.brief.marking == "TLP:GREEN"
    settle(qtbot, window)


def test_files_links_and_texts_can_be_dropped(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window()
    good = tmp_path / "note.txt"
    good.write_text(
        "Bridge closed\n\nThe bridge at Halde was closed on Monday. Nobody knows why.\n"
    )
    bad = tmp_path / "missing.txt"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(bad)), QUrl.fromLocalFile(str(good))])
    over = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, over)
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, drop)
    settle(qtbot, window)
    assert window.notices.shown and "missing.txt" in window.notices.shown.message
    shown = window.reader.article()
    assert shown and shown.headline == "Bridge closed"
    assert window.library.model.rowCount() == 3


def test_a_failed_save_is_said_kept_in_memory_and_tried_again(
    qtbot: QtBot, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    read(qtbot, window, HARBOUR.id)
    save = window.session._save  # pyright: ignore[reportPrivateUsage]

    monkeypatch.setattr(window.session, "_save", refuse)
    press(qtbot, window, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: window.session.state is SaveState.FAILED)
    assert window.notices.shown and window.notices.shown.message == "The disk is full."
    monkeypatch.setattr(window.session, "_save", save)
    press(qtbot, window, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: window.session.state is SaveState.SAVED)
    written = window.editor.brief
    window.close()
    assert open_window().editor.brief == written


def test_closing_saves_the_last_change(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    read(qtbot, window, HARBOUR.id)
    press(qtbot, window, Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_2)
    written = window.editor.brief
    assert window.close()
    assert open_window().editor.brief == written


@pytest.mark.parametrize("moment", range(6))
def test_closing_during_work_is_safe(
    qtbot: QtBot, open_window: OpenWindow, workspace_path: Path, tmp_path: Path, moment: int
) -> None:
    window = open_window()
    read(qtbot, window, HARBOUR.id)
    window.actions_["view.preview"].trigger()
    gate = threading.Event()
    window.tasks.run(lambda: gate.wait(5), lambda _: None)
    window.reader.setFocus()
    press(qtbot, window, Qt.Key.Key_1, Qt.Key.Key_2)
    window.outlets.exporting.export_to("docx", tmp_path / "x.docx")
    window.desk.new()
    window.actions_["brief.write"].trigger()
    for _ in range(moment):
        QApplication.processEvents()
    written = window.editor.brief
    gate.set()
    assert window.close()
    with open_workspace(workspace_path) as workspace:
        assert written and workspace.briefs.brief(written.id) == written


def test_a_window_that_closed_before_it_was_filled_stays_closed(
    open_window: OpenWindow,
) -> None:
    window = open_window()
    assert window.close()
    window.start()
    assert window.is_closed and not window.tasks.busy()


def test_a_read_only_workspace_says_so_and_takes_no_changes(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(read_only=True)
    read(qtbot, window, HARBOUR.id)
    assert window.notices.shown and "read-only" in window.notices.shown.message
    before = window.editor.brief
    press(qtbot, window, Qt.Key.Key_1)
    window.brief_pane.write_requested.emit("outlook")
    assert window.editor.brief == before
    assert not window.actions_["file.add"].isEnabled()
    assert window.actions_["brief.export.pdf"].isEnabled()


def test_a_read_only_workspace_undoes_nothing(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    read(qtbot, window, HARBOUR.id)
    press(qtbot, window, Qt.Key.Key_1)
    assert window.actions_["edit.undo"].isEnabled()
    window.close()
    again = open_window(read_only=True)
    settle(qtbot, again)
    before = again.editor.brief
    assert before and before.facts
    again.reader.setFocus()
    qtbot.keyClick(again.reader, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, again)
    assert again.editor.brief == before
    assert not again.actions_["edit.undo"].isEnabled()


def problem(dialog: QDialog) -> str:
    label = part(dialog, QLabel, "problem")
    assert label.isVisible()
    return label.text()


def test_a_workspace_that_is_opened_for_the_first_time_shows_its_newest_brief(
    open_window: OpenWindow, workspace_path: Path, qtbot: QtBot
) -> None:
    with open_workspace(workspace_path) as workspace:
        workspace.remember("last_brief", "")
        for title in ("Older", "Newer"):
            workspace.briefs.save(workspace.briefs.new("situation-brief", title))
    window = open_window()
    qtbot.waitUntil(lambda: window.editor.brief is not None)
    assert window.editor.brief
    assert window.editor.brief.title == "Newer"
