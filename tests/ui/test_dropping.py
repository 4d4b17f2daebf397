"""What is dragged into the window, as browsers, file managers and mail programs tell it, and what is pasted."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
)
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefgen.model.errors import BriefgenError
from briefgen.model.phrase import Phrase
from briefgen.ui.articles.dropped import Dropped, Foreign, dropped
from briefgen.ui.articles.dropping import DropSheet
from briefgen.ui.brief.model import FACTS
from briefgen.ui.dialogs.choice import Choice
from briefgen.ui.dialogs.faults import Faults
from briefgen.ui.dialogs.paste import PasteText
from briefgen.ui.window.main_window import MainWindow
from briefgen.workspace.folders import MOST, inside
from briefgen.workspace.workspace import open_workspace
from tests.ui.conftest import OpenWindow, part, settle

PAGE = "https://news.example/ferry?id=1&x=2"
WORDS = "Bridge closed\n\nThe bridge at Halde was closed on Monday. Nobody knows why."
COPY = Qt.DropAction.CopyAction
ANY = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction | Qt.DropAction.LinkAction


def data(**formats: str | bytes) -> QMimeData:
    """Mime data by format; “_” in a name stands for “/”, “__” for “-”."""
    made = QMimeData()
    for name, content in formats.items():
        raw = content.encode() if isinstance(content, str) else content
        made.setData(name.replace("__", "-").replace("_", "/", 1), raw)
    return made


def files(*paths: Path) -> QMimeData:
    """What a file manager gives."""
    made = QMimeData()
    made.setUrls([QUrl.fromLocalFile(str(one)) for one in paths])
    made.setData("x-special/gnome-copied-files", b"copy")
    return made


def link_of_firefox() -> QMimeData:
    made = data(text_html=f'<a href="{PAGE}">The ferry</a>', text_plain=PAGE)
    made.setData("text/x-moz-url", f"{PAGE}\nThe ferry".encode("utf-16-le"))
    return made


def link_of_chromium() -> QMimeData:
    made = data(text_html=f'<a href="{PAGE}">The ferry</a>')
    made.setUrls([QUrl(PAGE)])
    made.setText(PAGE)
    return made


def selection() -> QMimeData:
    return data(
        text_html='<meta charset="utf-8"><p>Bridge closed</p><p>The bridge at <a href="https://x.example">Halde</a> '
        'was closed on Monday. Nobody knows why.<img src="file:///etc/passwd"></p>',
        text_plain=WORDS,
    )


def picture() -> QMimeData:
    made = data(text_html='<img src="https://news.example/ferry.jpg" alt="x">')
    made.setUrls([QUrl("https://news.example/ferry.jpg")])
    return made


def pixels() -> QMimeData:
    made = QMimeData()
    made.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    return made


def facts() -> QMimeData:
    made = data(text_plain="A fact.")
    made.setData(FACTS, b'["1"]')
    return made


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        (link_of_firefox, Dropped(links=(PAGE,))),
        (link_of_chromium, Dropped(links=(PAGE,))),
        (lambda: data(text_uri__list=f"{PAGE}\r\n{PAGE}\r\n"), Dropped(links=(PAGE,))),
        (lambda: data(text_plain=f" {PAGE}\n"), Dropped(links=(PAGE,))),
        (lambda: data(text_plain=f"See {PAGE}"), Dropped(text=f"See {PAGE}")),
        (selection, Dropped(text=WORDS)),
        (
            lambda: data(text_html="<style>p{}</style><p>One &amp; two.</p><script>x</script><p>Three.</p>"),
            Dropped(text="One & two.\n\nThree."),
        ),
        (picture, Dropped(foreign=Foreign.PICTURE)),
        (pixels, Dropped(foreign=Foreign.PICTURE)),
        (lambda: data(text_x__moz__message="imap-message://x/1"), Dropped(foreign=Foreign.MAIL)),
        (lambda: data(text_uri__list="mailbox-message://x/1"), Dropped(foreign=Foreign.MAIL)),
        (lambda: data(text_uri__list="javascript:alert(1)"), Dropped(foreign=Foreign.OTHER)),
        (lambda: data(text_uri__list="file:"), Dropped(foreign=Foreign.OTHER)),
        (lambda: data(text_uri__list="file:///tmp/a%00.json"), Dropped(foreign=Foreign.OTHER)),
        (lambda: data(application_x__something=b"1"), Dropped(foreign=Foreign.OTHER)),
        (facts, Dropped(foreign=Foreign.FACTS)),
        (QMimeData, Dropped()),
    ],
)  # fmt: skip
def test_what_programs_tell_is_understood(given: Callable[[], QMimeData], meant: Dropped) -> None:
    found = dropped(given())
    assert (
        found == meant if found.links or found.foreign else found.text.split() == meant.text.split()
    )
    assert bool(found) == bool(meant.links or meant.text)


def test_a_folder_is_looked_into_by_name_without_what_is_hidden(tmp_path: Path) -> None:
    for name in ("b.txt", "a.HTML", ".hidden.txt", "x.xls", "sub/c.md", ".git/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    (tmp_path / "loop").symlink_to(tmp_path)
    found = inside(tmp_path, {".txt", ".html", ".md"})
    names = [one.relative_to(tmp_path).as_posix() for one in found.files]
    assert (names, found.others) == (["a.HTML", "b.txt", "sub/c.md"], 1)
    many = tmp_path / "many"
    many.mkdir()
    for number in range(MOST + 3):
        (many / f"{number}.txt").touch()
    assert (len(inside(many, {".txt"}).files), inside(many, {".txt"}).others) == (MOST, 3)


# ---------------------------------------------------------------- in the window


def over(widget: QWidget, given: QMimeData) -> QDragEnterEvent:
    """Who takes what is dragged over the middle of a widget: asked outwards from there, as Qt does."""
    inner = widget.rect().center()
    event = QDragEnterEvent(
        inner, ANY, given, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event


def sheet(window: MainWindow) -> DropSheet:
    return part(window, DropSheet, "dropSheet")


def drop(
    qtbot: QtBot, window: MainWindow, given: QMimeData, widget: QWidget | None = None
) -> QDropEvent:
    """Dragged over a part of the window and dropped there, by what takes it."""
    at = widget or window
    entered = over(at, given)
    assert entered.isAccepted()
    event = QDropEvent(
        QPointF(5, 5), ANY, given, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    )
    QApplication.sendEvent(window, event)
    settle(qtbot, window)
    return event


def notice(window: MainWindow) -> str:
    return window.notices.shown.message if window.notices.shown else ""


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    return open_window()


def note(folder: Path, name: str = "note.txt", words: str = WORDS) -> Path:
    path = folder / name
    path.write_text(words, "utf-8")
    return path


def test_every_part_of_the_window_takes_files_and_says_what_would_become_of_them(
    window: MainWindow, tmp_path: Path
) -> None:
    given = files(note(tmp_path))
    everywhere = [
        window.reader,
        window.library,
        window.library.list.viewport(),
        window.library.search,
        window.brief_pane,
        part(window, QWidget, "brief.facts"),
        window.tabs,
        window.preview,
        window.status,
    ]
    for one in everywhere:
        event = over(one, given)
        assert event.isAccepted(), one.objectName()
        assert event.dropAction() == COPY
        assert sheet(window).isVisible() and "note.txt" in sheet(window).words
        QApplication.sendEvent(window, QDragLeaveEvent())
        assert not sheet(window).isVisible()


def test_a_field_takes_words_but_neither_files_nor_links(
    window: MainWindow, tmp_path: Path
) -> None:
    search: QLineEdit = window.library.search
    over(search, data(text_plain="ferry"))
    assert not sheet(window).isVisible()
    over(search, link_of_chromium())
    assert sheet(window).isVisible()


def test_facts_that_are_dropped_beside_the_brief_are_no_article(window: MainWindow) -> None:
    given = facts()
    for one in (window.reader, window.library.list.viewport(), window):
        assert not over(one, given).isAccepted()
        assert not sheet(window).isVisible()


def test_a_file_is_copied_whatever_was_proposed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    event = drop(qtbot, window, files(note(tmp_path)))
    assert event.dropAction() == COPY
    assert notice(window) == "“Bridge closed” is in the library."
    assert not sheet(window).isVisible()


def test_a_folder_is_read_and_what_is_left_out_is_said(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "morning"
    folder.mkdir()
    note(folder, "one.txt")
    note(folder, "two.md", "# Two\n\nAnother text, of two lines.")
    note(folder, "three.xls")
    drop(qtbot, window, files(folder))
    assert notice(window) == "2 articles are in the library."
    assert window.notices.shown
    assert window.notices.shown.hint == "Files of the folder “morning” that are left out: 1."
    empty = tmp_path / "empty"
    empty.mkdir()
    drop(qtbot, window, files(empty))
    assert notice(window) == "The folder “empty” holds nothing that can be read."
    assert window.notices.shown and ".pdf" in window.notices.shown.hint


def test_what_is_left_out_is_said_beside_what_could_not_be_read(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "morning"
    folder.mkdir()
    note(folder)
    for name in ("one.pdf", "two.pdf", "three.pdf", "four.xls"):
        note(folder, name)
    drop(qtbot, window, files(folder))
    assert notice(window) == "3 of 4 could not be read; the others are in the library."
    assert window.notices.shown
    assert window.notices.shown.hint == "Files of the folder “morning” that are left out: 1."


@pytest.mark.usefixtures("arabic")
def test_the_name_of_a_folder_stands_in_its_place_in_arabic(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window()
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("one.txt", "two.txt", "three.xls"):
        note(folder, name, name)
    drop(qtbot, window, files(folder))
    assert window.notices.shown
    assert "«\u2068in\u2069»: \u20681\u2069." in window.notices.shown.hint


def test_what_was_in_the_library_already_is_named(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    first, second = note(tmp_path), note(tmp_path, "two.md", "# Two\n\nAnother text.")
    drop(qtbot, window, files(first, second))
    drop(qtbot, window, files(first))
    assert notice(window) == "“Bridge closed” was in the library already."
    drop(qtbot, window, files(first, second))
    assert notice(window) == "Nothing is new: all 2 articles were in the library already."
    drop(
        qtbot, window, files(first, second, note(tmp_path, "three.md", "# Three\n\nA third text."))
    )
    assert notice(window) == "New articles: 1. In the library already: 2."
    assert window.notices.shown
    hint = "".join(one for one in window.notices.shown.hint if one not in "\u2068\u2069")
    assert hint == "Already there: “Bridge closed”, “Two”."
    article = window.reader.article()
    assert article and article.headline == "Three"


def test_many_files_that_can_not_be_read_are_told_in_one_sentence_with_a_list(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    bad = [note(tmp_path, f"table{number}.xls") for number in range(3)]
    damaged = note(tmp_path, "damaged.pdf")
    empty = note(tmp_path, "empty.txt", "")
    drop(qtbot, window, files(*bad, damaged, empty, tmp_path / "gone.txt", note(tmp_path)))
    assert notice(window) == "6 of 7 could not be read; the others are in the library."
    assert window.notices.shown
    window.notices.shown.choices[0].act()
    listed = part(part(window, Faults, "faults"), QListWidget, "faultList")
    lines = [listed.item(row).text() for row in range(listed.count())]
    assert (
        len(lines) == 6 and "damaged" in lines[3] and "empty" in lines[4] and "gone.txt" in lines[5]
    )
    part(window, Faults, "faults").reject()
    window.notices.close_notice()
    drop(qtbot, window, files(*bad))
    assert notice(window) == "None of the 3 could be read."


@pytest.mark.parametrize("given", [link_of_firefox, link_of_chromium])
def test_a_link_is_fetched_only_after_a_question(
    qtbot: QtBot,
    window: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
    given: Callable[[], QMimeData],
) -> None:
    asked: list[str] = []

    def fetched(location: str, _now: object) -> object:
        asked.append(location)
        raise BriefgenError(Phrase("The network is down."), Phrase("Try again later."))

    monkeypatch.setattr("briefgen.loaders.fetch.fetch", fetched)
    for answer in ("cancel", "fetch"):
        drop(qtbot, window, given())
        question = part(window, Choice, "choice")
        assert asked == []
        qtbot.mouseClick(part(question, QPushButton, answer), Qt.MouseButton.LeftButton)
        settle(qtbot, window)
        QApplication.processEvents()
    assert asked == [PAGE]
    assert notice(window) == "The network is down."


def test_words_of_a_page_become_an_article(qtbot: QtBot, window: MainWindow) -> None:
    drop(qtbot, window, selection(), window.reader)
    article = window.reader.article()
    assert article and article.headline == "Bridge closed"


@pytest.mark.parametrize(
    ("given", "what"),
    [
        (picture, "A picture was not added"),
        (pixels, "A picture was not added"),
        (lambda: data(text_x__moz__message="imap-message://x/1"), "A mail was not added"),
        (lambda: data(application_x__something=b"1"), "Nothing was added"),
    ],
)  # fmt: skip
def test_what_is_no_article_is_said_with_what_to_do(
    qtbot: QtBot, window: MainWindow, given: Callable[[], QMimeData], what: str
) -> None:
    drop(qtbot, window, given())
    shown = window.notices.shown
    assert shown and shown.message.startswith(what) and shown.hint


def test_a_workspace_and_an_exported_brief_are_offered_to_be_opened(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    other = note(tmp_path, "other.briefgen")
    drop(qtbot, window, files(other))
    assert window.notices.shown and "is a workspace, not an article" in notice(window)
    with qtbot.waitSignal(window.another_wanted) as wanted:
        window.notices.shown.choices[0].act()
    assert wanted.args == [other]
    drop(qtbot, window, files(note(tmp_path, "brief.json", "{}")))
    assert window.notices.shown and "may be an exported brief" in notice(window)
    window.notices.shown.choices[0].act()
    settle(qtbot, window)
    assert "brief.json" in notice(window)


def test_a_workspace_that_is_only_read_says_why_nothing_is_added(
    qtbot: QtBot, open_window: OpenWindow, workspace_path: Path, tmp_path: Path
) -> None:
    open_workspace(workspace_path).close()
    window = open_window(read_only=True)
    window.notices.close_notice()
    drop(qtbot, window, files(note(tmp_path)))
    assert notice(window) == "Nothing was added: this workspace is open read-only."
    assert window.library.model.rowCount() == 2


def test_the_first_page_takes_files_too(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(workspace=open_workspace(tmp_path / "empty.briefgen"))
    drop(qtbot, window, files(note(tmp_path)), window.centralWidget())
    assert window.library.model.rowCount() == 1 and window.library.isVisible()


def test_the_sheet_is_painted_in_any_look(window: MainWindow) -> None:
    one = sheet(window)
    one.say("Add the text to the library as an article, " * 5, good=True)
    good = one.grab().toImage()
    one.say("This can't be read as an article", good=False)
    assert one.grab().toImage() != good
    one.hide()


# ---------------------------------------------------------------- pasting


@pytest.fixture(autouse=True)
def clipboard_as_it_was(qapp: QApplication) -> Iterator[None]:  # pyright: ignore[reportUnusedFunction]
    """Leaves nothing in the clipboard for other tests."""
    yield
    qapp.clipboard().clear()


def paste(qtbot: QtBot, window: MainWindow, given: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(given)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    window.reader.setFocus()
    qtbot.keyClick(window.reader, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)


def test_files_are_pasted_as_they_are_dropped(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    paste(qtbot, window, files(note(tmp_path)))
    assert notice(window) == "“Bridge closed” is in the library."


def test_a_text_is_shown_before_it_is_added(qtbot: QtBot, window: MainWindow) -> None:
    paste(qtbot, window, selection())
    dialog = part(window, PasteText, "pasteText")
    assert part(dialog, QPlainTextEdit, "text").toPlainText() == WORDS
    dialog.submit()
    settle(qtbot, window)
    assert notice(window) == "“Bridge closed” is in the library."


def test_a_link_is_asked_about_and_a_picture_is_said(qtbot: QtBot, window: MainWindow) -> None:
    paste(qtbot, window, link_of_firefox())
    part(window, Choice, "choice").reject()
    QApplication.processEvents()
    paste(qtbot, window, pixels())
    assert notice(window).startswith("A picture was not added")
