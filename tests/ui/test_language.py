"""The window in another language: each text is translated, and what reads from right to left is mirrored."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QSettings, Qt, QTranslator
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefgen.ui.brief.list import BriefList
from briefgen.ui.brief.model import ROW
from briefgen.ui.look.day_words import as_typed, in_words, to_type
from briefgen.ui.look.language import Language, Languages, chosen, speak, spoken
from briefgen.ui.window.main_window import MainWindow
from tests.translate import PROGRAM, TRANSLATIONS, UI, Message, marked, messages, phrases, shipped
from tests.ui.conftest import DAM, HARBOUR, OpenWindow, part, settle, workspace_of
from tests.ui.dialogs import DIALOGS, close, opened

FILES = sorted(TRANSLATIONS.glob("*.ts"))
MARKED = [one for path in sorted(UI.rglob("*.py")) for one in marked(path)]
PHRASES = [one for path in sorted(PROGRAM.rglob("*.py")) for one in phrases(path)]
TEXTS = [
    *MARKED,
    *(("Phrase", one.template, one.where) for one in PHRASES),
    *(("Shipped", text, where) for text, where in shipped()),
]
UPDATE = "run python -m tests.translate, and translate"


def test_arabic_is_shipped() -> None:
    assert [path.stem for path in FILES] == ["briefgen_ar"]


def test_every_text_that_is_marked_can_be_found_by_the_tools() -> None:
    lost = [where for context, text, where in TEXTS if not (context and text)]
    assert not lost, f"put together before it is translated: {lost}"


def test_a_phrase_has_a_value_for_each_name_in_it_and_no_other() -> None:
    wrong = [
        f"{one.where} {one.template!r}"
        for one in PHRASES
        if one.names
        and one.names != frozenset[str](re.findall(r"\{([a-z][a-z0-9_]*)\}", one.template))
    ]
    assert not wrong


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_text_of_the_window_is_translated(path: Path) -> None:
    there = {(one.context, one.source) for one in messages(path) if one.finished}
    missing = [
        f"{where} {text!r}" for context, text, where in TEXTS if (context, text) not in there
    ]
    assert not missing, f"{UPDATE}: {missing}"
    gone = there - {(context, text) for context, text, _ in TEXTS}
    assert not gone, f"{UPDATE}: no text of the window any more: {gone}"


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}|\{%.*?%\}|%n|\[\*\]", text))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_translation_has_the_placeholders_and_the_access_key_of_its_source(path: Path) -> None:
    def differs(one: Message, said: str) -> bool:
        # The forms for none, one and two say it in words.
        same = placeholders(said) == placeholders(one.source) or len(one.translations) > 1
        keys = (len(re.findall(r"&\w", text)) for text in (one.source, said))
        return not same or len(set(keys)) > 1

    wrong = [one for one in messages(path) for said in one.translations if differs(one, said)]
    assert not wrong, wrong


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_is_shipped_says_what_the_translators_wrote(path: Path) -> None:
    shipped = QTranslator()
    assert shipped.load(str(path.with_suffix(".qm")))
    old = [
        one.source
        for one in messages(path)
        if len(one.translations) == 1
        and shipped.translate(one.context, one.source) != one.translations[0]
    ]
    assert not old, f"{UPDATE}: {old}"


def test_the_language_is_the_systems_unless_it_is_chosen(settings: QSettings) -> None:
    egypt, france = QLocale("ar_EG"), QLocale("fr_FR")
    assert spoken(Language.SYSTEM, egypt) == Language.ARABIC
    assert spoken(Language.SYSTEM, france) == Language.ENGLISH
    assert spoken(Language.ENGLISH, egypt) == Language.ENGLISH
    assert spoken(Language.ARABIC, france) == Language.ARABIC
    asked: list[str] = []
    languages = Languages(settings, lambda: asked.append("anew"))
    assert chosen(settings) == Language.SYSTEM
    languages.choose("ar")
    assert asked == ["anew"]
    assert chosen(settings) == Language.ARABIC
    languages.choose("ar")
    assert len(asked) == 1, "it is Arabic already"
    settings.setValue("language", "tlh")
    assert chosen(settings) == Language.SYSTEM


def test_english_again_leaves_nothing_behind(qapp: QApplication) -> None:
    before = QLocale()
    translators = speak(qapp, Language.ARABIC)
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert in_words(date(2026, 3, 2)).startswith("\u2068")
    assert as_typed(to_type(date(2026, 3, 2))) == "2026-03-02"
    speak(qapp, Language.ENGLISH, translators)
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert qapp.translate("Actions", "&File") == "&File"
    assert in_words(date(2026, 3, 2)).isascii()
    QLocale.setDefault(before)


def left_of(window: MainWindow, pane: QWidget) -> int:
    return pane.mapTo(window, QPoint(0, 0)).x()


def test_the_window_is_mirrored(arabic: None, open_window: OpenWindow) -> None:
    window = open_window()
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert left_of(window, window.library) > left_of(window, window.reader)
    assert left_of(window, window.reader) > left_of(window, window.tabs)
    library = window.library.list
    row = library.visualRect(library.model().index(1, 0))
    across = window.preview.horizontalScrollBar()
    assert not across.isRightToLeft(), "pages keep their direction"
    assert coloured(library.viewport().grab(row).toImage()) > row.width() - 20, "the unread dot"


def coloured(picture: QImage) -> int:
    """Where from the left the middle of what is painted in a strong colour stands, in device-independent pixels."""
    at = [
        x
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).saturation() > 150
    ]
    assert at
    return round(sum(at) / len(at) / picture.devicePixelRatio())


def test_keys_and_clicks_do_what_they_do_elsewhere(
    arabic: None, qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    window.library.article_entered.emit(HARBOUR.id)
    settle(qtbot, window)
    for key in (Qt.Key.Key_1, Qt.Key.Key_S, Qt.Key.Key_2):
        qtbot.keyClick(QApplication.focusWidget() or window, key)
    settle(qtbot, window)
    assert window.editor.brief
    assert [len(one.facts) for one in window.editor.brief.sections] == [1, 1, 0]
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    facts = part(window, BriefList, "brief.facts")
    assert facts.hasFocus()
    area = facts.visualRect(facts.model().index(1, 0))
    near = area.right() - 30
    row = facts.model().index(1, 0).data(ROW)
    [y, *_] = [
        y
        for y in range(area.top(), area.bottom())
        if facts.delegate.source_at(row, area, QPoint(near, y)) == 0
    ]
    with qtbot.waitSignal(facts.source_wanted):
        qtbot.mouseClick(facts.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(near, y))
    head = facts.visualRect(facts.model().index(0, 0))
    assert facts.delegate.plus_area(head).center().x() < head.center().x()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [len(one.facts) for one in window.editor.brief.sections] == [1, 0, 0]


def said(root: QWidget) -> Iterator[str]:
    """All that the parts of a window say: their texts, tips and names."""
    for one in (root, *root.findChildren(QWidget)):
        yield from (one.windowTitle(), one.toolTip(), one.accessibleName())
        yield from (one.accessibleDescription(), *shown(one))
    for action in root.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.iconText())


def shown(one: QWidget) -> Iterable[str]:
    match one:
        case QLabel() | QAbstractButton():
            return (one.text(),)
        case QLineEdit() | QPlainTextEdit():
            return (one.placeholderText(),)
        case QComboBox():
            return (one.itemText(at) for at in range(one.count()))
        case QTabWidget():
            return (one.tabText(at) for at in range(one.count()))
        case QTreeView():
            titles = (one.model().headerData(at, _ACROSS) for at in range(one.header().count()))
            return (str(title or "") for title in titles)
        case _:
            return ()


_ACROSS = Qt.Orientation.Horizontal
NAMES = (
    "briefgen", "Markdown", "Ctrl", "Shift", "Return", "Enter", "Esc", "Alt", "Del", "English", "PDF", "Word",
    "MIT", "Lucide", "ISC", "Noto", "OFL", "TLP", "YYYY-MM-DD", "emphasis", "strong", "ICD", "March", "September",
    "https", "include", "tiles", "html", "HTML", "DOCX", "EML", "JSON", "CSL", "INTSUM", "PHIA",
)  # fmt: skip
"""What has one name in all languages."""


def given(window: MainWindow) -> list[str]:
    """What the brief, its sections, the articles and the markings are called: no texts of ours."""
    workspace = workspace_of(window)
    names = [HARBOUR.headline, HARBOUR.publisher, DAM.headline, DAM.publisher]
    names += [str(workspace.path.absolute()), str(workspace.path.parent), workspace.path.stem]
    names += [one.label for one in workspace.scales.markings]
    for brief in workspace.briefs.entries():
        names.append(brief.title)
    if window.editor.brief:
        names += [one.title for one in window.editor.brief.sections]
    return sorted({one for one in names if one}, key=len, reverse=True)


def english(root: QWidget, window: MainWindow) -> set[str]:
    """What is said in English, without what it only names."""
    known = given(window)
    found: set[str] = set()
    for text in said(root):
        # What a translation sets apart isn't ours: a name, the reason of a suggestion.
        rest = re.sub("\u2068.*?\u2069", "", text)
        for name in (*known, *NAMES):
            rest = rest.replace(name, "").replace(name.replace("&", "&&"), "")
        if re.search(r"[A-Za-z]{3}", rest):
            found.add(text)
    return found


def test_no_text_of_the_window_is_english(
    arabic: None, qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    window.library.article_entered.emit(HARBOUR.id)
    settle(qtbot, window)
    assert not english(window, window)


# The editor of templates shows the files and the page of a template, in their own language.
@pytest.mark.parametrize("name", sorted(DIALOGS.keys() - {"TemplateEditor"}))
def test_no_text_of_a_dialog_is_english(
    arabic: None,
    qtbot: QtBot,
    open_window: OpenWindow,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    name: str,
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    window = open_window()
    dialog = opened(name, qtbot, window)
    assert dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert not english(dialog, window)
    for field in dialog.findChildren(QDateEdit):
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", field.text()), "ISO 8601 is not turned round"
    close(window)
