"""Spelling, with a dictionary of a few words: what is marked, what isn't, and how it is mended."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QFont, QPalette, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from briefgen.dictionaries import Dictionary
from briefgen.model.errors import SpellingError
from briefgen.model.phrase import Phrase, foreign
from briefgen.ui.look.colours import contrast
from briefgen.ui.look.theme import misspelling, palette
from briefgen.ui.prose.field import ProseField
from briefgen.ui.prose.words import names, words
from briefgen.ui.window.main_window import MainWindow
from briefgen.workspace.spelling import Spelling
from briefgen.workspace.workspace import open_workspace
from tests.ui.conftest import HARBOUR, OpenWindow, part, settle

KNOWN = frozenset(
    {"a", "at", "begin", "both", "don't", "ferry", "known", "link", "of", "on", "receive", "sail", "ships"}
    | {"talks", "the", "they", "two", "well", "will"}
)  # fmt: skip


class FewWords:
    """A dictionary of a few words; it suggests those that begin alike."""

    language = "en_GB"

    def knows(self, word: str) -> bool:
        return word.casefold().replace("’", "'") in KNOWN

    def suggestions(self, word: str) -> tuple[str, ...]:
        return tuple(one for one in sorted(KNOWN) if one[:2] == word[:2].casefold())


def few_words(language: str) -> Dictionary:
    if not language.startswith("en"):
        raise SpellingError(
            foreign(f"There is no spelling dictionary for “{language}”."), Phrase("Install one.")
        )
    return FewWords()


@pytest.fixture
def window(
    open_window: OpenWindow, workspace_path: Path, tmp_path: Path, qtbot: QtBot
) -> Iterator[MainWindow]:
    """A window with a fact of the harbour's article, and a dictionary of a few words."""
    opened = open_with(open_window, workspace_path, tmp_path)
    opened.library.article_entered.emit(HARBOUR.id)
    settle(qtbot, opened)
    QTest.keyClick(opened.reader, Qt.Key.Key_1)
    settle(qtbot, opened)
    yield opened


def open_with(
    open_window: OpenWindow, path: Path, tmp_path: Path, *, read_only: bool = False
) -> MainWindow:
    there = open_workspace(path, read_only=read_only)
    spelling = Spelling(tmp_path / "words.txt", there.library, few_words)
    return open_window(workspace=replace(there, spelling=spelling))


def edit(qtbot: QtBot, window: MainWindow, words: str | None = None) -> ProseField:
    window.actions_["fact.edit"].trigger()
    field = part(window, ProseField, "brief.editor.statement")
    if words is not None:
        field.setPlainText(words)
    look(qtbot, window)
    return field


def look(qtbot: QtBot, window: MainWindow) -> None:
    """All words have been looked up: names are learnt first, then words are asked for in the loop's next turn."""
    for _ in range(4):
        QApplication.processEvents()
        settle(qtbot, window)


def menu_of(field: ProseField, qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: bool(shown_menus(field)))
    return shown_menus(field)[0]


def shown_menus(field: ProseField) -> list[QMenu]:
    return [one for one in field.findChildren(QMenu, "proseMenu") if one.isVisible()]


def choose(menu: QMenu, text: str) -> None:
    next(one for one in menu.actions() if one.text() == text).trigger()
    menu.close()


# ---------------------------------------------------------------- words


def test_words_are_whole_by_the_rules_of_unicode() -> None:
    found = [one.text for one in words("They don’t re-open the Überfall; naïve cafe\u0301s’ doors")]
    assert found == [
        "They", "don’t", "re", "open", "the", "Überfall", "naïve", "cafe\u0301s", "doors"
    ]  # fmt: skip


def test_figures_acronyms_addresses_and_code_are_no_words() -> None:
    text = "NATO NGOs UN’s F16 3rd x https://exmple.org/qwe bob@exmple.org `cdoe` www.exmple.org ok"
    assert [one.text for one in words(text)] == ["ok"]


def test_a_line_without_spaces_is_gone_through_once() -> None:
    # In the time of its length: in that of its square this would take minutes.
    assert words("`" + "x" * 200_000) == (("x" * 200_000, 1, 200_001),)
    assert words("Write to `x` or arn" + "@x" * 100_000)[0].text == "Write"


def test_scripts_without_spaces_are_left_alone() -> None:
    assert [one.text for one in words("港口重新开放 ท่าเรือ порт")] == ["порт"]


def test_places_are_utf_16_units() -> None:
    [word] = words("🚢🚢 ferry")
    assert (word.start, word.end) == (5, 10)


def test_names_are_words_with_capitals_and_what_is_hyphened_to_one() -> None:
    found = names("Sheikh al-Arni spoke of Arn’s ferrry. المرفأ")
    assert found == {"Sheikh", "al", "Arni", "Arn’s", "المرفأ"}


# ---------------------------------------------------------------- what is marked


def test_a_misspelt_word_has_a_wave_beside_what_markdown_makes_of_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    field = edit(qtbot, window, "They will **recieve** the ferry")
    assert field.misspelt() == ("recieve",)
    weight, underline = shown_at(field, "recieve")
    assert (weight, underline) == (QFont.Weight.Bold, _WAVE)
    assert shown_at(field, "ferry") == (None, None)


def shown_at(field: ProseField, word: str) -> tuple[object, object]:
    at = field.toPlainText().index(word)
    for one in field.document().firstBlock().layout().formats():
        if one.start <= at < one.start + one.length:  # pyright: ignore[reportAttributeAccessIssue]
            look = QTextCharFormat(one.format)  # pyright: ignore[reportAttributeAccessIssue]
            return QFont.Weight(look.fontWeight()), look.underlineStyle()
    return None, None


_WAVE = QTextCharFormat.UnderlineStyle.SpellCheckUnderline


def test_the_words_of_the_source_are_not_marked(qtbot: QtBot, window: MainWindow) -> None:
    field = edit(qtbot, window)
    assert "reopens" in field.toPlainText() and field.misspelt() == (), "verbatim"
    field.setPlainText("They will “reopens on Monday” sial")
    look(qtbot, window)
    assert field.misspelt() == ("sial",)
    field.setPlainText("They will “reopens on Mondya” sail")
    look(qtbot, window)
    assert field.misspelt() == ("reopens", "Mondya"), "not in the source as quoted"


def test_names_of_the_article_are_right_in_every_form(qtbot: QtBot, window: MainWindow) -> None:
    field = edit(qtbot, window, "On Monday’s ferry, at Monday, on mondya")
    assert field.misspelt() == ("mondya",)


def test_marks_and_targets_of_markdown_are_no_words(qtbot: QtBot, window: MainWindow) -> None:
    field = edit(qtbot, window, "The **fer**ry [lnik](https://exmple.org/qwe) will **sial**")
    assert field.misspelt() == ("fer", "ry", "lnik", "sial")


def test_the_word_that_is_being_typed_is_not_marked_until_it_is_left(
    qtbot: QtBot, window: MainWindow
) -> None:
    field = edit(qtbot, window, "")
    QTest.keyClicks(field, "they recieve")
    look(qtbot, window)
    assert field.misspelt() == ()
    QTest.keyClicks(field, " ")
    look(qtbot, window)
    assert field.misspelt() == ("recieve",)
    QTest.keyClicks(field, "lnk")
    look(qtbot, window)
    QTest.keyClick(field, Qt.Key.Key_Home)
    assert field.misspelt() == ("recieve", "lnk")


def test_words_of_another_script_are_left_alone(qtbot: QtBot, window: MainWindow) -> None:
    assert edit(qtbot, window, "the порт ferrry").misspelt() == ("ferrry",)


def test_read_only_statements_are_not_marked(
    qtbot: QtBot, window: MainWindow, open_window: OpenWindow, workspace_path: Path, tmp_path: Path
) -> None:
    settle(qtbot, window)
    window.close()
    reader = open_with(open_window, workspace_path, tmp_path, read_only=True)
    reader.brief_pane.select(reader.editor.brief.facts[0].id)  # pyright: ignore[reportOptionalMemberAccess]
    reader.brief_pane.edit_selected()
    look(qtbot, reader)
    field = part(reader, ProseField, "brief.editor.statement")
    assert field.isVisible() and field.misspelt() == ()


@pytest.mark.parametrize("dark", [False, True])
def test_the_wave_can_be_seen_in_both_themes(dark: bool) -> None:
    colours = palette(dark)
    for ground in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
        assert contrast(misspelling(colours), colours.color(ground)) >= 4.5


# ---------------------------------------------------------------- mending


def test_the_key_goes_to_the_next_misspelt_word_and_offers_what_may_be_meant(
    qtbot: QtBot, window: MainWindow
) -> None:
    field = edit(qtbot, window, "They recieve the ferrry")
    field.moveCursor(field.textCursor().MoveOperation.Start)
    QTest.keyClick(field, Qt.Key.Key_F7, Qt.KeyboardModifier.ControlModifier)
    menu = menu_of(field, qtbot)
    assert field.textCursor().selectedText() == "recieve"
    assert "recieve" in menu.accessibleName()
    texts = [one.text() for one in menu.actions() if not one.isSeparator()]
    assert texts[:3] == ["receive", "Add to the dictionary", "Ignore in this brief"]
    assert menu.activeAction().text() == "receive"
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert field.toPlainText() == "They receive the ferrry"
    window.actions_["edit.misspelt"].trigger()
    menu = menu_of(field, qtbot)
    assert field.textCursor().selectedText() == "ferrry"
    menu.close()
    field.undo()
    assert field.toPlainText() == "They recieve the ferrry"


def test_the_context_menu_offers_the_same_under_the_mouse(qtbot: QtBot, window: MainWindow) -> None:
    field = edit(qtbot, window, "They recieve the link")
    right_click(field, 7)
    choose(menu_of(field, qtbot), "receive")
    assert field.toPlainText() == "They receive the link"
    right_click(field, 7)
    assert "receive" not in [one.text() for one in menu_of(field, qtbot).actions()]
    menu_of(field, qtbot).close()


def right_click(field: ProseField, at: int) -> None:
    cursor = field.textCursor()
    cursor.setPosition(at)
    where = field.cursorRect(cursor).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, where, field.viewport().mapToGlobal(where)
    )
    QApplication.sendEvent(field.viewport(), event)


def test_an_added_word_is_right_everywhere_and_stands_in_the_users_list(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    field = edit(qtbot, window, "The Qandil’s ferry at Qandil")
    right_click(field, 6)
    choose(menu_of(field, qtbot), "Add to the dictionary")
    look(qtbot, window)
    assert field.misspelt() == ()
    assert (tmp_path / "words.txt").read_text("utf-8") == "Qandil\n"


def test_a_word_that_is_ignored_is_so_in_this_brief_alone_and_for_good(
    qtbot: QtBot, window: MainWindow, open_window: OpenWindow, workspace_path: Path, tmp_path: Path
) -> None:
    field = edit(qtbot, window, "The qandil ferry")
    right_click(field, 6)
    choose(menu_of(field, qtbot), "Ignore in this brief")
    look(qtbot, window)
    assert field.misspelt() == ()
    brief = window.editor.brief
    assert brief
    window.brief_pane.finish_editing()
    settle(qtbot, window)
    window.close()
    again = open_with(open_window, workspace_path, tmp_path)
    again.brief_pane.select(brief.facts[0].id)
    assert edit(qtbot, again, "the qandil ferrry").misspelt() == ("ferrry",)


def test_the_switch_is_remembered(
    qtbot: QtBot, window: MainWindow, open_window: OpenWindow, workspace_path: Path, tmp_path: Path
) -> None:
    field = edit(qtbot, window, "the ferrry")
    assert field.misspelt() and window.actions_["edit.spelling"].isChecked()
    window.actions_["edit.spelling"].trigger()
    assert not field.misspelt() and not window.actions_["edit.spelling"].isChecked()
    window.brief_pane.finish_editing()
    settle(qtbot, window)
    window.close()
    again = open_with(open_window, workspace_path, tmp_path)
    assert not again.actions_["edit.spelling"].isChecked()
    again.actions_["edit.spelling"].trigger()
    look(qtbot, again)
    assert again.actions_["edit.spelling"].isChecked()


# ---------------------------------------------------------------- where there is no dictionary


def test_without_a_dictionary_one_line_of_the_menu_says_so(
    qtbot: QtBot, window: MainWindow
) -> None:
    brief = window.editor.brief
    assert brief
    window.editor.apply("Language", replace(brief, language="ko"))
    field = edit(qtbot, window, "항구가 다시 열린다 ferrry")
    assert field.misspelt() == () and window.notices.isHidden()
    right_click(field, 1)
    menu = menu_of(field, qtbot)
    line = menu.actions()[-1]
    assert (line.text(), line.isEnabled()) == ("There is no spelling dictionary for “ko”.", False)
    menu.close()
    for _ in range(2):
        window.actions_["edit.spelling"].trigger()
    look(qtbot, window)
    notice = window.notices.shown
    assert notice and "no spelling dictionary" in notice.message, "asked for: told how to get it"


def test_nothing_is_loaded_before_prose_is_written(
    open_window: OpenWindow, workspace_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    asked: list[str] = []

    def noted(language: str) -> Dictionary:
        asked.append(language)
        return FewWords()

    there = open_workspace(workspace_path)
    spelling = Spelling(tmp_path / "words.txt", there.library, noted)
    window = open_window(workspace=replace(there, spelling=spelling))
    assert asked == []
    window.actions_["brief.write"].trigger()
    part(window, ProseField, "statement").setPlainText("ferrry")
    look(qtbot, window)
    assert asked == ["en"]
    field = part(window, ProseField, "statement")
    assert field.misspelt() == ("ferrry",)
    window.actions_.choose_keys("edit.misspelt", ("Ctrl+Alt+M",))
    QTest.keyClick(
        field, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    choose(menu_of(field, qtbot), "ferry")
    assert field.toPlainText() == "ferry", "in dialogs, and with the key that the action has now"
    part(window, QPlainTextEdit, "statement").window().close()
