"""The reader: sentences by key and mouse, selections, marks, page furniture."""

import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPalette, QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from briefgen.model.article import Article, Cut, Span, SpanKind
from briefgen.model.ids import FactId
from briefgen.ui.look import theme
from briefgen.ui.look.colours import Hues, section_colour
from briefgen.ui.reader.marks import Marks, lanes
from briefgen.ui.reader.pane import Mark, Reader
from briefgen.ui.reader.view import ReadingView
from tests import builders

FIRST = "The ferry link 🚢 reopens on Monday. Two ships will sail daily."
SECOND = "Nobody was hurt."
FURNITURE = "Share this article."
LAST = "The ministry expects calm. Analysts doubt it."


@pytest.fixture
def article() -> Article:
    """Four paragraphs, the third of which is furniture."""
    made = builders.article(FIRST, SECOND, FURNITURE, LAST, published=None)
    cut = made.spans[2]
    return replace(made, cuts=(Cut(cut.start, cut.end, "share line"),), authors=("J. Moreau",))


@pytest.fixture
def reader(qtbot: QtBot, article: Article) -> Reader:
    pane = Reader()
    qtbot.addWidget(pane)
    pane.set_animated(False)
    pane.resize(640, 560)
    pane.show_article(article, sentences(article), ())
    pane.show()
    qtbot.waitExposed(pane)
    return pane


def sentences(article: Article) -> tuple[tuple[int, int], ...]:
    """Where the sentences of the texts above stand, but for the furniture."""
    found: list[tuple[int, int]] = []
    for span in article.spans:
        start = span.start
        for part in article.text[span.start : span.end].split(". "):
            end = min(start + len(part) + 1, span.end)
            if not article.is_cut(span):
                found.append((start, end))
            start = end + 1
    return tuple(found)


def text_view(reader: Reader) -> ReadingView:
    view = reader.findChild(ReadingView, "reader.text")
    assert view
    return view


def meant(reader: Reader) -> str:
    target, article = reader.target(), reader.article()
    assert target and article
    return article.text[slice(*target)]


def mark(article: Article, words: str, section: int = 0, title: str = "Background") -> Mark:
    start = article.text.index(words)
    return Mark(start, start + len(words), section, title, FactId(f"fact {words}"))


def key(reader: Reader, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:  # fmt: skip
    for one in keys:
        QTest.keyClick(text_view(reader), one, held)


def place_of(reader: Reader, words: str) -> QPoint:
    """Where some words stand in the viewport."""
    view = text_view(reader)
    cursor = view.document().find(words)
    assert not cursor.isNull()
    cursor.setPosition(cursor.selectionStart() + 1)
    return view.cursorRect(cursor).center()


# ---------------------------------------------------------------- sentences


def test_the_first_sentence_is_current(reader: Reader) -> None:
    assert meant(reader) == "The ferry link 🚢 reopens on Monday."


def test_keys_move_the_sentence_and_stop_at_the_ends(reader: Reader) -> None:
    key(reader, Qt.Key.Key_Down)
    assert meant(reader) == "Two ships will sail daily."
    key(reader, Qt.Key.Key_Down)
    assert meant(reader) == SECOND
    key(reader, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert meant(reader) == "The ferry link 🚢 reopens on Monday."
    key(reader, Qt.Key.Key_End)
    assert meant(reader) == "Analysts doubt it."
    key(reader, Qt.Key.Key_Home)
    assert meant(reader) == "The ferry link 🚢 reopens on Monday."


def test_slots_move_the_sentence_and_tell(reader: Reader, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reader.cursor_moved):
        reader.next_sentence()
    assert meant(reader) == "Two ships will sail daily."
    reader.previous_sentence()
    assert meant(reader) == "The ferry link 🚢 reopens on Monday."


def test_a_click_makes_the_sentence_current(reader: Reader) -> None:
    click(reader, place_of(reader, "ministry"))
    assert meant(reader) == "The ministry expects calm."


def test_a_click_on_the_headline_changes_nothing(reader: Reader) -> None:
    reader.next_sentence()
    click(reader, place_of(reader, "reopen"))
    assert meant(reader) == "Two ships will sail daily."


def test_dragging_selects_words_and_trims_them(reader: Reader) -> None:
    view = text_view(reader)
    start = place_of(reader, "ships")
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), place_of(reader, " daily"))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(reader, " daily"))
    assert meant(reader) in "Two ships will sail daily."
    assert meant(reader) == meant(reader).strip()
    assert meant(reader) != "Two ships will sail daily."
    key(reader, Qt.Key.Key_Down)
    assert meant(reader) == "Two ships will sail daily."


def test_shift_and_arrows_select_from_the_sentence_on(reader: Reader) -> None:
    reader.next_sentence()
    both = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    key(reader, Qt.Key.Key_Right, Qt.Key.Key_Right, held=both)
    assert meant(reader) == "Two ships"


def test_escape_lets_go_of_a_selection(reader: Reader) -> None:
    text_view(reader).select(4, 9)
    assert meant(reader) == "ferry"
    key(reader, Qt.Key.Key_Escape)
    assert meant(reader) == "The ferry link 🚢 reopens on Monday."


def test_copying_gives_the_articles_own_characters(qtbot: QtBot) -> None:
    made = builders.article("a\u00a0b\nc 😀 \ufffc", "second")
    pane = Reader()
    qtbot.addWidget(pane)
    pane.show_article(made, ((0, 9),), ())
    text_view(pane).select(0, len(made.text))
    text_view(pane).copy()
    assert QGuiApplication.clipboard().text() == made.text


_COPY_AND_END = """
from PySide6.QtWidgets import QApplication
from briefgen.ui.reader.pane import Reader
from tests import builders
app = QApplication([])
pane = Reader()
pane.show_article(builders.article(), ((0, 4),), ())
view = pane.focusProxy()
view.selectAll()
view.copy()
"""


def test_the_program_ends_well_with_a_copy_on_the_clipboard() -> None:
    ended = subprocess.run([sys.executable, "-c", _COPY_AND_END], capture_output=True, timeout=60)
    assert ended.returncode == 0, ended.stderr.decode()


def test_selecting_everything_means_the_text_without_its_header(reader: Reader) -> None:
    reader.set_cuts_shown(True)
    text_view(reader).selectAll()
    article = reader.article()
    assert article and meant(reader) == article.text


def test_digits_and_letters_are_left_to_actions(qtbot: QtBot, article: Article) -> None:
    heard: list[int] = []

    class Parent(QWidget):
        def keyPressEvent(self, event: QEvent) -> None:
            heard.append(event.key())  # type: ignore[attr-defined]

    parent = Parent()
    qtbot.addWidget(parent)
    pane = Reader(parent)
    pane.show_article(article, sentences(article), ())
    for one in (Qt.Key.Key_1, Qt.Key.Key_U, Qt.Key.Key_Return):
        QTest.keyClick(text_view(pane), one)
    assert heard == [Qt.Key.Key_1, Qt.Key.Key_U, Qt.Key.Key_Return]


# ---------------------------------------------------------------- the header


def test_an_undated_article_says_so_loudly(reader: Reader) -> None:
    shown = text_view(reader).toPlainText()
    assert "Undated" in shown and "the source gives no date" in shown
    assert "Harbour Times · J. Moreau" in shown
    assert "Retrieved 2 March 2026 · https://news.example/ferry" in shown


def test_a_dated_article_shows_its_date_and_what_was_unreadable(qtbot: QtBot) -> None:
    pane = Reader()
    qtbot.addWidget(pane)
    pane.show_article(replace(builders.article(), replaced=2), (), ())
    shown = text_view(pane).toPlainText()
    assert "1 March 2026" in shown and "Undated" not in shown
    assert "2 characters could not be read" in shown


def test_markup_of_strangers_is_words(qtbot: QtBot) -> None:
    pane = Reader()
    qtbot.addWidget(pane)
    words = "<img src='/etc/hostname'><b>bold</b> &amp; <table>"
    made = builders.article(words, headline=words, publisher=words, uri=words)
    pane.show_article(made, ((0, len(words)),), (Mark(0, 5, 0, words, FactId("f")),))
    assert text_view(pane).toPlainText().count(words) == 4


def test_markup_in_a_tooltip_is_words(reader: Reader, article: Article) -> None:
    reader.set_marks((mark(article, "Nobody", title="<b>Needs</b> & gaps"),))
    tip = text_view(reader).tooltip_at(place_of(reader, "Nobody"))
    assert tip == "<qt>&lt;b&gt;Needs&lt;/b&gt; &amp; gaps: “Nobody”</qt>"


# ---------------------------------------------------------------- page furniture


def test_furniture_is_hidden_until_asked_for(reader: Reader) -> None:
    assert FURNITURE not in text_view(reader).toPlainText()
    button = reader.findChild(QToolButton, "reader.cuts.toggle")
    assert button and button.text() == "Show"
    reader.next_sentence()
    button.click()
    shown = text_view(reader).toPlainText()
    assert FURNITURE in shown and "Page furniture: share line" in shown
    assert meant(reader) == "Two ships will sail daily."
    assert button.text() == "Hide"
    button.click()
    assert FURNITURE not in text_view(reader).toPlainText()


def test_shown_furniture_can_be_picked_like_a_sentence(reader: Reader) -> None:
    reader.set_cuts_shown(True)
    key(reader, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert meant(reader) == FURNITURE
    assert "share line" in text_view(reader).tooltip_at(place_of(reader, "Share this"))


def test_a_selection_over_hidden_furniture_brings_it_out(reader: Reader) -> None:
    view = text_view(reader)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(reader, "hurt"))
    QTest.mouseMove(view.viewport(), place_of(reader, "expects"))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(reader, "expects"))
    assert reader.cuts_shown()
    assert FURNITURE in meant(reader)
    assert FURNITURE in view.textCursor().selectedText()


# ---------------------------------------------------------------- marks


def test_marks_at_the_target(reader: Reader, article: Article) -> None:
    one, other = mark(article, "ferry link"), mark(article, "link 🚢 reopens", 1, "Developments")
    reader.set_marks((other, one, mark(article, "Nobody")))
    assert reader.marks_at_target() == (one, other)
    reader.next_sentence()
    assert reader.marks_at_target() == ()


def test_a_tooltip_lists_all_marks_of_a_place(reader: Reader, article: Article) -> None:
    reader.set_marks((mark(article, "ferry link"), mark(article, "link 🚢", 1, "Developments")))
    tip = text_view(reader).tooltip_at(place_of(reader, "link 🚢"))
    assert tip == "<qt>Background: “ferry link”<br>Developments: “link 🚢”</qt>"


def test_a_click_on_a_badge_opens_its_fact(reader: Reader, article: Article, qtbot: QtBot) -> None:
    placed = mark(article, "Nobody was hurt")
    reader.set_marks((placed,))
    at = QPoint(44, place_of(reader, "Nobody").y())
    with qtbot.waitSignal(reader.open_fact) as heard:
        click(reader, at)
    assert heard.args == [placed.fact_id]


def test_marks_and_their_badges_are_drawn(reader: Reader, article: Article) -> None:
    bare = drawn(reader)
    reader.set_marks((mark(article, SECOND),))
    assert drawn(reader) != bare
    reader.set_marks(())
    assert drawn(reader) == bare


@pytest.mark.parametrize("dark", [False, True])
def test_words_stand_on_the_colour_of_their_section(
    reader: Reader, article: Article, dark: bool
) -> None:
    reader.setPalette(theme.palette(dark))
    reader.set_marks((mark(article, SECOND, 1, "Developments"),))
    place = place_of(reader, "Nobody")
    seen = drawn(reader)
    ratio = seen.width() / text_view(reader).viewport().width()
    colours = {
        seen.pixelColor(round(x * ratio), round(place.y() * ratio)).name()
        for x in range(place.x(), place.x() + 60)
    }
    assert section_colour(1, "Developments", dark).fill.name() in colours


def test_overlapping_marks_have_lines_of_their_own() -> None:
    made = [Mark(start, end, 0, "x", FactId(str(start))) for start, end in ((0, 9), (5, 12), (9, 20))]  # fmt: skip
    assert [lanes(made)[one] for one in made] == [0, 1, 0]


def test_thousands_of_marks_on_one_passage_are_drawn(reader: Reader) -> None:
    reader.set_marks(
        Mark(0, 10 + index % 20, index % 9, "Background", FactId(str(index)))
        for index in range(2_000)
    )
    assert len(reader.marks_at_target()) == 2_000
    assert not drawn(reader).isNull()


def size(reader: Reader) -> float:
    """Points of the text as it is laid out."""
    return text_view(reader).document().lastBlock().charFormat().fontPointSize()


def test_text_grows_with_the_programs_font(qtbot: QtBot, reader: Reader) -> None:
    font = reader.font()
    for program, text in ((10.5, 12), (21, 24)):
        font.setPointSizeF(program)
        reader.setFont(font)
        qtbot.waitUntil(lambda text=text: size(reader) == text)


def test_a_long_mark_is_found_from_its_end() -> None:
    long, short = Mark(0, 100, 0, "x", FactId("a")), Mark(10, 12, 0, "x", FactId("b"))
    found = Marks((short, long))
    assert found.within(50, 60) == (long,)
    assert found.at(11) == (long, short)
    assert found.within(100, 120) == ()


# ---------------------------------------------------------------- flash, zoom, theme, sizes


def test_flashing_goes_to_the_passage(reader: Reader, article: Article) -> None:
    start = article.text.index("Analysts")
    reader.flash(start, start + 8)
    assert meant(reader) == "Analysts doubt it."


def test_flashing_hidden_furniture_brings_it_out(reader: Reader, article: Article) -> None:
    start = article.text.index("Share")
    reader.flash(start, start + 5)
    assert reader.cuts_shown() and meant(reader) == FURNITURE


def test_a_flash_lights_up_and_goes_out(reader: Reader, qtbot: QtBot) -> None:
    reader.set_animated(True)
    calm = drawn(reader)
    reader.flash(0, 10)
    qtbot.waitUntil(lambda: drawn(reader) != calm, timeout=3_000)
    qtbot.waitUntil(lambda: drawn(reader) == calm, timeout=3_000)


def test_the_current_sentence_is_kept_in_the_middle_third(qtbot: QtBot) -> None:
    made = builders.article(*(f"Sentence number {index} of many." for index in range(80)))
    pane = Reader()
    qtbot.addWidget(pane)
    pane.set_animated(False)
    pane.resize(600, 600)
    pane.show_article(made, tuple((span.start, span.end) for span in made.spans), ())
    pane.show()
    for _ in range(40):
        pane.next_sentence()
    y = place_of(pane, "number 40 ").y()
    height = text_view(pane).viewport().height()
    assert height / 3 <= y <= height * 2 / 3
    key(pane, Qt.Key.Key_PageDown)
    target = pane.target()
    assert target and target[0] > made.spans[45].start


def test_another_palette_or_size_keeps_sentence_and_selection(reader: Reader) -> None:
    reader.next_sentence()
    text_view(reader).select(4, 9)
    reader.setPalette(theme.palette(dark=True))
    reader.zoom(2)
    assert meant(reader) == "ferry"
    reader.next_sentence()
    assert meant(reader) == SECOND


def test_ctrl_and_the_wheel_zoom(qtbot: QtBot, reader: Reader) -> None:
    view = text_view(reader)
    before = size(reader)
    turn(view.viewport(), 120)
    qtbot.waitUntil(lambda: size(reader) == before + 1)
    turn(view.viewport(), -120)
    qtbot.waitUntil(lambda: size(reader) == before)
    for _ in range(60):
        reader.zoom(1)
    qtbot.waitUntil(lambda: size(reader) == 32)
    reader.zoom(0)
    qtbot.waitUntil(lambda: size(reader) == before)


def test_another_size_and_palette_at_once_lay_the_article_out_once(
    qtbot: QtBot, reader: Reader
) -> None:
    view = text_view(reader)
    before, laid = size(reader), QSignalSpy(view.restyled)
    reader.zoom(1)
    reader.setPalette(theme.palette(dark=True))
    reader.zoom(1)
    assert size(reader) == before and not view.viewport().updatesEnabled()
    qtbot.waitUntil(view.viewport().updatesEnabled)
    assert size(reader) == before + 2 and laid.count() == 1


def test_a_change_of_size_that_is_taken_back_leaves_the_article_in_sight(
    qtbot: QtBot, reader: Reader
) -> None:
    view, before = text_view(reader), meant(reader)
    reader.zoom(1)
    reader.zoom(-1)
    qtbot.waitUntil(view.viewport().updatesEnabled)
    assert meant(reader) == before


def test_text_stays_at_its_measure_in_a_wide_window(reader: Reader) -> None:
    reader.resize(1600, 600)
    view = text_view(reader)
    assert view.viewport().width() < 900
    left = view.viewport().x()
    assert abs((view.width() - view.viewport().width()) / 2 - left) < 20


def test_arabic_is_set_from_the_right(qtbot: QtBot) -> None:
    made = builders.article("أعلنت السلطات أن العبّارة ستعود.", headline="عودة العبّارة")
    pane = Reader()
    qtbot.addWidget(pane)
    pane.show_article(made, ((0, 20),), ())
    document = text_view(pane).document()
    assert document.lastBlock().blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert document.firstBlock().blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize("text", ["word " * 60_000, "x" * 200_000, "😀" * 50_000])
def test_a_huge_paragraph_opens_and_is_read_to_its_end(qtbot: QtBot, text: str) -> None:
    made = builders.article(text.strip())
    end = len(made.text)
    pane = Reader()
    qtbot.addWidget(pane)
    pane.set_animated(False)
    pane.show_article(made, ((0, 4), (end - 4, end)), (Mark(0, end, 0, "Background", FactId("f")),))
    pane.show()
    key(pane, Qt.Key.Key_End)
    assert pane.target() == (end - 4, end)
    bar = text_view(pane).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 1_000)


def test_without_an_article_it_says_what_to_do(reader: Reader) -> None:
    reader.clear()
    assert reader.article() is None and reader.target() is None
    assert reader.marks_at_target() == ()
    assert not text_view(reader).isVisible()
    reader.next_sentence()
    reader.flash(0, 4)
    reader.set_cuts_shown(True)
    assert reader.target() is None


def test_an_article_without_a_sentence_has_no_target(qtbot: QtBot) -> None:
    made = builders.article("Share this")
    made = replace(
        made, spans=(Span(SpanKind.LIST_ITEM, 0, 10, 1),), cuts=(Cut(0, 10, "share line"),)
    )
    pane = Reader()
    qtbot.addWidget(pane)
    pane.show_article(made, (), (mark(made, "Share"),))
    pane.show()
    key(pane, Qt.Key.Key_Down, Qt.Key.Key_PageDown)
    assert pane.target() is None
    pane.set_cuts_shown(True)
    key(pane, Qt.Key.Key_Down)
    pane.flash(0, 5)
    assert pane.target() == (0, 10)


def click(reader: Reader, place: QPoint) -> None:
    QTest.mouseClick(text_view(reader).viewport(), Qt.MouseButton.LeftButton, pos=place)


def drawn(reader: Reader) -> QImage:
    QApplication.processEvents()
    return text_view(reader).viewport().grab().toImage()


def turn(target: QWidget, angle: int) -> None:
    place = QPointF(target.rect().center())
    event = QWheelEvent(
        place,
        target.mapToGlobal(place),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(target, event)


def test_dark_marks_have_dark_grounds(reader: Reader, article: Article) -> None:
    reader.setPalette(theme.palette(dark=True))
    reader.set_marks((mark(article, SECOND),))
    ground = reader.palette().color(QPalette.ColorRole.Base)
    assert drawn(reader).pixelColor(2, 2) == ground


def test_pasted_text_has_no_address_to_look_up(reader: Reader) -> None:
    pasted = builders.article("One sentence.", uri="urn:sha256:0123456789abcdef")
    reader.show_article(pasted, sentences(pasted), ())
    shown = text_view(reader).toPlainText()
    assert "pasted text" in shown and "urn:" not in shown


def test_what_overlaps_shows_each_ground_and_is_listed(reader: Reader, article: Article) -> None:
    view = text_view(reader)
    long, short = (
        mark(article, "Nobody was hurt.", 0),
        mark(article, "was hurt.", 1, "Developments"),
    )
    reader.set_marks((long, short))
    area = QRectF(view.viewport().rect())
    backdrop = view._backdrop  # pyright: ignore[reportPrivateUsage]
    assert backdrop
    laid = view._laid  # pyright: ignore[reportPrivateUsage]
    assert laid
    [strip] = backdrop.strips(
        laid.map.position(short.start) + 4, laid.map.position(short.end), area
    )
    picture = view.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()

    def colour(y: float) -> QColor:
        return picture.pixelColor(round(strip.right() * ratio) - 1, round(y * ratio))

    fills = [section_colour(index, "x", dark=False).fill for index in (0, 1)]
    seen = [colour(strip.top() + 1), colour(strip.top() + 8)]
    assert [one.name() for one in seen] == [one.name() for one in fills]
    bars = [section_colour(index, "x", dark=False).bar for index in (0, 1)]
    lines = {colour(strip.bottom() + step / 2).name() for step in range(2, 14)}
    assert {one.name() for one in bars} <= lines, "each has its own line"
    told = view.tooltip_at(place_of(reader, "was hurt"))
    assert "Background: “Nobody was hurt.”" in told and "Developments: “was hurt.”" in told


def test_marks_take_the_colours_of_another_palette(reader: Reader, article: Article) -> None:
    reader.set_marks((mark(article, SECOND),))
    before = text_view(reader).viewport().grab().toImage()
    reader.set_hues(Hues.TOL)
    assert text_view(reader).viewport().grab().toImage() != before
    reader.set_hues(Hues.OKABE_ITO)
    assert text_view(reader).viewport().grab().toImage() == before
