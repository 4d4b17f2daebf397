"""The editor of a template: what is typed is tried, told with its line, and kept whole or not at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefgen.ui.dialogs.gallery import Gallery
from briefgen.ui.dialogs.new_part import NewPart
from briefgen.ui.look.colours import contrast
from briefgen.ui.look.theme import Look
from briefgen.ui.look.tokens import DARK, LIGHT, Tokens
from briefgen.ui.templates import editing as template_editing
from briefgen.ui.templates.editor import TemplateEditor
from briefgen.ui.templates.highlight import DARK as DARK_INKS
from briefgen.ui.templates.highlight import LIGHT as LIGHT_INKS
from briefgen.ui.templates.highlight import Highlighter, Inks
from briefgen.ui.templates.style_form import ColourField
from briefgen.ui.templates.text import TemplateText, document_of
from briefgen.ui.window.main_window import MainWindow
from tests.ui.conftest import OpenWindow, part, settle
from tests.ui.spoken import unspoken


@pytest.fixture
def window(mine: Path, open_window: OpenWindow) -> MainWindow:
    assert mine
    return open_window()


@pytest.fixture
def editor(qtbot: QtBot, window: MainWindow) -> Iterator[TemplateEditor]:
    """The editor on that template, tried once."""
    window.templates.edit("port-watch")
    settle(qtbot, window)
    yield part(window, TemplateEditor, "templateEditor")
    for one in window.templates.editings():
        one.give_up()


def tried(qtbot: QtBot, window: MainWindow) -> None:
    """What was typed has been tried."""
    qtbot.wait(template_editing.PAUSE_MS + 50)
    settle(qtbot, window)


def write(editor: TemplateEditor, name: str, text: str) -> None:
    editor.open_file(name)
    editor.text.selectAll()
    editor.text.insertPlainText(text)


def test_it_is_opened_from_the_gallery(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["brief.templates"].trigger()
    settle(qtbot, window)
    gallery = part(window, Gallery, "gallery")
    gallery.select("port-watch")
    qtbot.mouseClick(part(gallery, QPushButton, "template.edit"), Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    editor = part(window, TemplateEditor, "templateEditor")
    assert editor.windowTitle().startswith("Port watch") and editor.preview.page_count() > 0
    editor.reject()


def test_a_template_that_can_not_be_used_is_mended_in_it(
    qtbot: QtBot, window: MainWindow, mine: Path
) -> None:
    good = (mine / "style.toml").read_text("utf-8")
    (mine / "style.toml").write_text("[page\n", "utf-8")
    window.templates.edit("port-watch")
    settle(qtbot, window)
    editor = part(window, TemplateEditor, "templateEditor")
    assert "style.toml:1" in editor.problems.item(0).text()
    assert "style.toml:1" in editor.preview.message()
    write(editor, "style.toml", good)
    editor.save_wanted.emit()
    settle(qtbot, window)
    assert (mine / "style.toml").read_text("utf-8") == good
    assert editor.problems.count() == 0 and editor.preview.page_count() > 0
    editor.reject()


def test_the_sample_is_shown_as_one_types(
    qtbot: QtBot, window: MainWindow, editor: TemplateEditor, mine: Path
) -> None:
    assert "Saved" in part(editor, QLabel, "draftState").text()
    before = (mine / "title.html.j2").read_text("utf-8")
    write(editor, "title.html.j2", '<p class="title">Oyster</p>\n')
    qtbot.waitUntil(
        lambda: "Oyster" in editor.preview.accessibleDescription() and not editor.preview.trouble(),
        timeout=10_000,
    )
    assert (mine / "title.html.j2").read_text("utf-8") == before
    assert editor.isWindowModified()
    tried(qtbot, window)


def test_a_problem_is_listed_marked_and_gone_to(
    qtbot: QtBot, window: MainWindow, editor: TemplateEditor
) -> None:
    write(editor, "title.html.j2", "<p>one</p>\n<p>{{ brief.titel }}</p>\n")
    tried(qtbot, window)
    assert editor.problems.count() >= 1
    assert "title.html.j2:2" in editor.problems.item(0).text()
    assert "title.html.j2:2" in editor.preview.trouble() and editor.preview.page_count()
    assert len(editor.text.extraSelections()) == 1
    editor.open_file("style.toml")
    assert editor.text.extraSelections() == []
    editor.problems.setCurrentRow(0)
    qtbot.keyClick(editor.problems, Qt.Key.Key_Return)
    assert editor.current() == "title.html.j2" and editor.text.textCursor().blockNumber() == 1
    assert editor.focusWidget() is editor.text
    editor.text.undo()
    tried(qtbot, window)
    assert editor.problems.count() == 0 and editor.problems.isHidden()
    assert editor.preview.trouble() == ""


def test_all_files_are_saved_at_once(
    qtbot: QtBot, window: MainWindow, editor: TemplateEditor, mine: Path
) -> None:
    write(editor, "title.html.j2", "<p>Oyster</p>\n")
    write(editor, "legend.html.j2", "<p>Walnut</p>\n")
    qtbot.keyClick(editor.text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert (mine / "title.html.j2").read_text("utf-8") == "<p>Oyster</p>\n"
    assert (mine / "legend.html.j2").read_text("utf-8") == "<p>Walnut</p>\n"
    assert not editor.isWindowModified()
    editor.reject()
    qtbot.waitUntil(lambda: window.findChild(TemplateEditor) is None)


def test_what_another_program_wrote_is_asked_about(
    qtbot: QtBot, window: MainWindow, editor: TemplateEditor, mine: Path
) -> None:
    file = mine / "title.html.j2"
    for choice, text in (("noticeChoice1", ""), ("noticeChoice2", "<p>mine</p>\n")):
        write(editor, file.name, "<p>mine</p>\n")
        theirs = f"<p>theirs {choice}</p>\n"
        file.write_text(theirs, "utf-8")
        editor.save_wanted.emit()
        settle(qtbot, window)
        assert file.read_text("utf-8") == theirs
        qtbot.mouseClick(part(editor.notices, QPushButton, choice), Qt.MouseButton.LeftButton)
        settle(qtbot, window)
        assert file.read_text("utf-8") == (text or theirs) == editor.texts()[file.name]
        assert not editor.isWindowModified()


@pytest.mark.parametrize("answer", ["save", "lose", "cancel"])
def test_closing_asks_about_what_is_not_saved(
    qtbot: QtBot, window: MainWindow, editor: TemplateEditor, mine: Path,
    monkeypatch: pytest.MonkeyPatch, answer: str,
) -> None:  # fmt: skip
    asked: list[str] = []

    def answering(title: str, *_: object) -> str:
        asked.append(title)
        return answer

    monkeypatch.setattr(template_editing, "ask", answering)
    write(editor, "title.html.j2", "<p>Oyster</p>\n")
    closed = window.close()
    assert len(asked) == 1
    assert closed is (answer != "cancel")
    assert ("Oyster" in (mine / "title.html.j2").read_text("utf-8")) is (answer == "save")
    if not closed:
        assert editor.isVisible() and window.isVisible()


def test_the_form_and_the_text_are_one(
    qtbot: QtBot, window: MainWindow, editor: TemplateEditor
) -> None:
    editor.open_file("style.toml")
    before = editor.texts()["style.toml"]
    part(editor, QTabBar, "styleViews").setCurrentIndex(1)
    settle(qtbot, window)
    size = part(editor.form, QComboBox, "style.page.size")
    assert size.currentText() == "A4"
    size.setCurrentIndex(size.findData("Letter"))
    size.activated.emit(size.currentIndex())
    settle(qtbot, window)
    part(editor.form, QDoubleSpinBox, "style.page.top").setValue(31.5)
    settle(qtbot, window)
    header = part(editor.form, QLineEdit, "style.lines.header")
    header.selectAll()
    qtbot.keyClicks(header, "{title}")
    qtbot.keyClick(header, Qt.Key.Key_Return)
    settle(qtbot, window)
    after = editor.texts()["style.toml"]
    assert after == (
        before.replace('size = "A4"', 'size = "Letter"')
        .replace("top = 27", "top = 31.5")
        .replace('header = "{organization} · {title}"', 'header = "{title}"')
    )
    tried(qtbot, window)
    assert editor.problems.count() == 0
    for _ in range(3):
        editor.text.undo()
    tried(qtbot, window)
    assert editor.texts()["style.toml"] == before and size.currentText() == "A4"


def test_a_colour_is_picked(qtbot: QtBot, window: MainWindow, editor: TemplateEditor) -> None:
    editor.open_file("style.toml")
    part(editor, QTabBar, "styleViews").setCurrentIndex(1)
    settle(qtbot, window)
    field = part(editor.form, ColourField, "style.colours.accent")
    qtbot.mouseClick(part(field, QPushButton, "pick"), Qt.MouseButton.LeftButton)
    dialog = part(field, QColorDialog, "colour")
    assert dialog.currentColor() == QColor("#1F4E79")
    dialog.setCurrentColor(QColor("#AA1100"))
    dialog.accept()
    settle(qtbot, window)
    assert 'accent = "#AA1100"' in editor.texts()["style.toml"]
    assert part(field, QLineEdit, "code").text() == "#AA1100"
    tried(qtbot, window)


def test_a_style_that_is_no_toml_has_no_form(
    qtbot: QtBot, window: MainWindow, editor: TemplateEditor
) -> None:
    write(editor, "style.toml", "[page\n")
    part(editor, QTabBar, "styleViews").setCurrentIndex(1)
    tried(qtbot, window)
    assert editor.form.findChild(QComboBox) is None
    editor.problems.setCurrentRow(0)
    qtbot.keyClick(editor.problems, Qt.Key.Key_Return)
    assert editor.focusWidget() is editor.text
    editor.text.undo()
    part(editor, QTabBar, "styleViews").setCurrentIndex(1)
    tried(qtbot, window)
    assert part(editor.form, QComboBox, "style.page.size").currentText() == "A4"


def test_keys_lead_everywhere(qtbot: QtBot, window: MainWindow, editor: TemplateEditor) -> None:
    assert unspoken(editor) == []
    editor.open_file("style.toml")
    part(editor, QTabBar, "styleViews").setCurrentIndex(1)
    settle(qtbot, window)
    assert unspoken(editor) == []
    part(editor, QTabBar, "styleViews").setCurrentIndex(0)
    editor.files.setFocus()
    seen: list[QWidget] = [editor.files]
    for _ in range(2):
        qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_F6)
        seen.append(editor.focusWidget())
    assert seen == [editor.files, editor.text, editor.preview]
    qtbot.keyClick(editor.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert editor.focusWidget() is editor.text
    assert all(one.accessibleName() for one in seen)


def test_tab_indents_and_a_new_line_follows(qtbot: QtBot, editor: TemplateEditor) -> None:
    editor.open_file("title.html.j2")
    text = editor.text
    text.setFocus()
    text.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    text.moveCursor(QTextCursor.MoveOperation.EndOfLine)
    qtbot.keyClick(text, Qt.Key.Key_Return)
    lines = text.toPlainText().split("\n")
    assert lines[0].startswith("  {#") and lines[1] == "  "


def test_a_template_has_one_editor(
    qtbot: QtBot, window: MainWindow, editor: TemplateEditor
) -> None:
    window.templates.edit("port-watch")
    settle(qtbot, window)
    editors = [one for one in window.findChildren(QDialog) if isinstance(one, TemplateEditor)]
    assert editors == [editor]


def test_colours_and_size_follow_the_program(
    qtbot: QtBot, window: MainWindow, editor: TemplateEditor, look: Look
) -> None:
    editor.open_file("brief.html.j2")
    size = editor.text.font().pointSizeF()
    look.choose("dark")
    look.zoom(1)
    qtbot.waitUntil(lambda: editor.text.font().pointSizeF() > size)
    formats = editor.text.document().firstBlock().layout().formats()
    used = {one.format.foreground().color().name().upper() for one in formats}  # pyright: ignore[reportAttributeAccessIssue]
    inks = {DARK_INKS.code, DARK_INKS.tag, DARK_INKS.text, DARK_INKS.quiet, DARK_INKS.number}
    assert used and used <= inks


@pytest.mark.parametrize(("inks", "tokens"), [(LIGHT_INKS, LIGHT), (DARK_INKS, DARK)])
def test_inks_meet_wcag_aa(inks: Inks, tokens: Tokens) -> None:
    for ink in (inks.code, inks.tag, inks.text, inks.number, inks.quiet):
        assert contrast(QColor(ink), QColor(tokens.base)) >= 4.5


def coloured(text: TemplateText, name: str, source: str) -> list[tuple[str, str]]:
    """The words of a source that are coloured, each with its colour."""
    document = document_of(source, text)
    Highlighter(document, name, dark=False)
    found: list[tuple[str, str]] = []
    block = document.firstBlock()
    while block.isValid():
        for one in block.layout().formats():
            words = block.text()[one.start : one.start + one.length]  # pyright: ignore[reportAttributeAccessIssue]
            found.append((words.strip(), one.format.foreground().color().name().upper()))  # pyright: ignore[reportAttributeAccessIssue]
        block = block.next()
    return [one for one in found if one[0]]


def test_jinja_and_html_are_told_apart(qtbot: QtBot) -> None:
    text = TemplateText()
    qtbot.addWidget(text)
    found = dict(
        coloured(
            text,
            "a.html.j2",
            '{# two\nlines #}<li id="{{ a.b }}">x {% if a == "q" %}&amp;</li>\n<!-- not\nthis -->',
        )
    )
    inks = LIGHT_INKS
    assert (
        found["{# two"] == found["lines #}"] == found["<!-- not"] == found["this -->"] == inks.quiet
    )
    assert found["{{ a.b }}"] == inks.code and found['"q"'] == inks.text
    assert found['<li id="'] == inks.tag and found["&amp;"] == inks.number
    assert not [words for words in found if words == "x"]


def test_toml_is_told_apart(qtbot: QtBot) -> None:
    text = TemplateText()
    qtbot.addWidget(text)
    found = dict(
        coloured(
            text,
            "a.toml",
            'key = "a # b" # c\n[table]\nsize = 10.5\nlong = """\nmore\n"""\nlast = true',
        )
    )
    inks = LIGHT_INKS
    assert found["key"] == found["[table]"] == found["last"] == inks.tag
    assert found['"a # b"'] == found["more"] == inks.text and found["# c"] == inks.quiet
    assert found["10.5"] == found["true"] == inks.number


def test_a_new_part_is_a_file_once_it_is_saved(
    qtbot: QtBot, window: MainWindow, editor: TemplateEditor, mine: Path
) -> None:
    qtbot.mouseClick(part(editor, QPushButton, "newPart"), Qt.MouseButton.LeftButton)
    dialog = part(editor, NewPart, "newPartDialog")
    name = part(dialog, QLineEdit, "name")
    for words, problem in (("../up", "can't be the name"), ("title", "already")):
        name.setText(words)
        qtbot.keyClick(name, Qt.Key.Key_Return)
        assert problem in part(dialog, QLabel, "problem").text()
    name.setText("tiles.html.j2")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert editor.current() == "tiles.html.j2"
    editor.text.insertPlainText("<p>Oyster</p>\n")
    editor.save_wanted.emit()
    settle(qtbot, window)
    assert (mine / "tiles.html.j2").read_text("utf-8") == "<p>Oyster</p>\n"
    tried(qtbot, window)


def test_what_another_program_wrote_is_read_on_the_way_back(
    qtbot: QtBot, window: MainWindow, editor: TemplateEditor, mine: Path
) -> None:
    (mine / "title.html.j2").write_text("<p>Oyster</p>\n", "utf-8")
    (mine / "new.html.j2").write_text("<p>Walnut</p>\n", "utf-8")
    window.activateWindow()
    editor.activateWindow()
    settle(qtbot, window)
    editor.returned.emit()
    settle(qtbot, window)
    assert editor.texts()["title.html.j2"] == "<p>Oyster</p>\n"
    assert editor.texts()["new.html.j2"] == "<p>Walnut</p>\n"
    (mine / "new.html.j2").unlink()
    editor.returned.emit()
    settle(qtbot, window)
    assert "new.html.j2" not in editor.texts() and not editor.isWindowModified()
    tried(qtbot, window)
    assert "Oyster" in editor.preview.accessibleDescription()


def test_no_character_changes_on_the_way_through_the_editor(
    qtbot: QtBot, window: MainWindow, editor: TemplateEditor, mine: Path
) -> None:
    file = mine / "title.html.j2"
    file.write_bytes("<p>a\u00a0b \u2028 c\r\n\U0001f6a2 \u200f</p>\r\n".encode())
    editor.returned.emit()
    settle(qtbot, window)
    tried(qtbot, window)
    assert not editor.isWindowModified()
    editor.open_file(file.name)
    editor.text.moveCursor(QTextCursor.MoveOperation.Start)
    editor.text.insertPlainText("<p>1</p>\n")
    editor.save_wanted.emit()
    settle(qtbot, window)
    kept = "<p>1</p>\r\n<p>a\u00a0b \r\n c\r\n\U0001f6a2 \u200f</p>\r\n"
    assert file.read_bytes().decode() == kept
    tried(qtbot, window)


def test_what_was_typed_is_not_replaced_on_the_way_back(
    qtbot: QtBot, window: MainWindow, editor: TemplateEditor, mine: Path
) -> None:
    write(editor, "title.html.j2", "<p>mine</p>\n")
    (mine / "title.html.j2").write_text("<p>theirs</p>\n", "utf-8")
    editor.returned.emit()
    settle(qtbot, window)
    assert editor.texts()["title.html.j2"] == "<p>mine</p>\n"
