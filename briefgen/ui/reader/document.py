"""The reader's document: an article's header and text, put into Qt by plain insertion alone.

No HTML is ever read here: what a stranger wrote can't load a picture, follow a link, or change the structure.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from briefgen.model.article import SpanKind
from briefgen.model.text import base_direction, set_apart
from briefgen.ui.look.colours import is_dark, muted, warning
from briefgen.ui.look.day_words import in_words
from briefgen.ui.look.mirror import isolated
from briefgen.ui.look.wording import listed
from briefgen.ui.reader.text import Divided, Piece, TextMap

READING_FAMILIES = ("Noto Serif", "Charter", "Georgia", "DejaVu Serif", "serif")
HEADING_FAMILIES = ("Noto Sans", "Segoe UI", "DejaVu Sans", "sans-serif")
_OTHER_SCRIPTS = (
    "Noto Naskh Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Noto Sans Thai",
    "Noto Emoji",
)

MEASURE = 70
"""Characters of a full line, about: typographers ask for 45 to 75."""

GUTTER = 60
"""Pixels to the left of the text, where the badges of marks stand."""

MARGIN = 28
"""Pixels to the right of the text, and above it."""

_BY_HASH = "urn:sha256:"
_SAMPLE = "the quick brown fox jumps over the lazy dog and naps "
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_ABSOLUTE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


@dataclass(frozen=True, slots=True)
class Look:
    """How the document is written: the size of its text in points, and its inks."""

    size: float
    ink: QColor
    quiet: QColor
    alarm_ground: QColor
    alarm_ink: QColor

    @property
    def measure(self) -> int:
        """The width of a full line, in pixels."""
        metrics = QFontMetricsF(reading_font(self.size))
        return round(metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * MEASURE)


def look(palette: QPalette, size: float) -> Look:
    """The look that fits a palette, light or dark."""
    ground = palette.color(QPalette.ColorRole.Base)
    ink = palette.color(QPalette.ColorRole.Text)
    alarm_ground, alarm_ink = warning(is_dark(ground))
    return Look(size, ink, muted(ink, ground), alarm_ground, alarm_ink)


def reading_font(size: float) -> QFont:
    """The font of an article's text."""
    font = QFont()
    font.setFamilies([*READING_FAMILIES, *_OTHER_SCRIPTS])
    font.setPointSizeF(size)
    return font


@dataclass(frozen=True, slots=True)
class Laid:
    """A filled document: its map, and the position at which its header ends."""

    map: TextMap
    header_end: int


class Filling:
    """Puts an article into a document, so much at a time as is asked for: all of a megabyte takes half a second.

    `laid` maps the whole article from the beginning, also what isn't in the document yet.
    """

    def __init__(self, document: QTextDocument, divided: Divided, look: Look) -> None:
        _clear(document)
        self._cursor = QTextCursor(document)
        self._article = article = divided.article
        self._pieces = divided.pieces
        self._look = look
        self._em = QFontMetricsF(reading_font(look.size)).height()
        self._rtl = base_direction(f"{article.headline}\n{article.text[:4_000]}") == "rtl"
        self._first = True
        self._formats: dict[tuple[SpanKind, int, bool, bool, bool], QTextBlockFormat] = {}
        self._words = {
            (kind, cut): self._word_format(kind, cut) for kind in SpanKind for cut in (False, True)
        }
        self._cursor.beginEditBlock()
        self._header()
        self._cursor.endEditBlock()
        self._next = 0
        header_end = self._cursor.position()
        self.laid = Laid(TextMap(divided, header_end), header_end)

    @property
    def done(self) -> bool:
        """Whether all of the article is in the document."""
        return self._next == len(self._pieces)

    @property
    def reached(self) -> int:
        """The last document position that is there."""
        return self._cursor.position()

    def go_on(self, points: int) -> None:
        """So many code points more are in the document, or a few more than that, as paragraphs are kept whole."""
        if self.done:
            return
        until = self._pieces[self._next].start + points
        self._cursor.beginEditBlock()
        while not self.done and self._pieces[self._next].start < until:
            self._put(self._next)
            self._next += 1
        self._cursor.endEditBlock()

    def _put(self, index: int) -> None:
        piece = self._pieces[index]
        if piece.above:
            self._begin_reason()
            self._cursor.insertText(piece.above, self._reason_words())
        following = self._pieces[index + 1] if index + 1 < len(self._pieces) else None
        self._piece(piece, following)

    # ------------------------------------------------------------ header

    def _header(self) -> None:
        article, look = self._article, self._look
        headline = self._heading_words(look.size * 1.6, bold=True, ink=look.ink)
        self._begin(self._header_block(104, self._em * 0.4, turned=self._rtl))
        self._cursor.insertText(
            article.headline or QCoreApplication.translate("Reader", "Without a headline"), headline
        )
        self._begin(self._header_block(120, self._em * 0.15))
        self._byline()
        quiet = self._heading_words(look.size * 0.8, ink=look.quiet)
        self._begin(self._header_block(120, self._em * (0.4 if article.replaced else 1.6)))
        retrieved = in_words(article.source.retrieved_at.date())
        self._cursor.insertText(
            (f"{_isolated(article.marking)} · " if article.marking else "")
            + isolated(
                QCoreApplication.translate("Reader", "Retrieved {day}").format(day=retrieved)
            )
            + " · "
            + isolated(_address(article.source.uri)),
            quiet,
        )
        if article.replaced:
            self._unreadable()

    def _byline(self) -> None:
        article, look = self._article, self._look
        words = self._heading_words(look.size * 0.875, ink=look.ink)
        known = [one for one in (article.publisher, listed(article.authors)) if one]
        named = " · ".join(_isolated(one) for one in known)
        self._cursor.insertText(f"{named} · " if named else "", words)
        if article.date_published:
            self._cursor.insertText(in_words(article.date_published), words)
            return
        self._alarm(QCoreApplication.translate("Reader", "Undated"), bold=True)
        quiet = self._heading_words(look.size * 0.8, ink=look.quiet)
        self._cursor.insertText(
            "  " + isolated(QCoreApplication.translate("Reader", "the source gives no date")), quiet
        )

    def _unreadable(self) -> None:
        self._begin(self._header_block(120, self._em * 1.6))
        count = self._article.replaced
        words = (
            QCoreApplication.translate("Reader", "1 character could not be read and stands as �")
            if count == 1
            else QCoreApplication.translate(
                "Reader", "{count} characters could not be read and stand as �"
            )
        )
        self._alarm(words.format(count=count))

    def _alarm(self, words: str, bold: bool = False) -> None:
        chip = self._heading_words(self._look.size * 0.8, bold=bold, ink=self._look.alarm_ink)
        chip.setBackground(QBrush(self._look.alarm_ground))
        # No-break spaces give the chip its sides; they are set apart with the words, or one would be left behind.
        self._cursor.insertText(isolated(f"\u00a0{words}\u00a0"), chip)

    def _header_block(self, height: float, below: float, turned: bool = False) -> QTextBlockFormat:
        block = QTextBlockFormat()
        block.setLineHeight(height, _PROPORTIONAL)
        block.setBottomMargin(below)
        block.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight
        )
        if self._rtl and not turned:
            block.setAlignment(_ABSOLUTE_RIGHT)
        return block

    def _heading_words(self, size: float, bold: bool = False, *, ink: QColor) -> QTextCharFormat:
        words = QTextCharFormat()
        words.setFontFamilies([*HEADING_FAMILIES, *_OTHER_SCRIPTS])
        words.setFontPointSize(size)
        words.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        words.setForeground(QBrush(ink))
        return words

    # ------------------------------------------------------------ text

    def _begin_reason(self) -> None:
        block = self._header_block(135, self._em * 0.1)
        block.setTopMargin(self._em * 0.3)
        self._begin(block)

    def _reason_words(self) -> QTextCharFormat:
        words = self._heading_words(self._look.size * 0.75, ink=self._look.quiet)
        words.setFontItalic(True)
        return words

    def _piece(self, piece: Piece, following: Piece | None) -> None:
        words = piece.shown(self._article.text)
        direction = base_direction(words + ("ا" if self._rtl else "a")) == "rtl"
        closes = following is None or following.opens
        key = (piece.span.kind, min(piece.span.level, 6), piece.opens, closes, direction)
        block = self._formats.get(key)
        if block is None:
            block = self._formats[key] = self._block_format(*key)
        self._begin(block)
        self._cursor.insertText(words, self._words[(piece.span.kind, piece.cut)])

    def _begin(self, block: QTextBlockFormat) -> None:
        if self._first:
            self._cursor.setBlockFormat(block)
            self._first = False
        else:
            self._cursor.insertBlock(block)

    def _block_format(
        self, kind: SpanKind, level: int, opens: bool, closes: bool, rtl: bool
    ) -> QTextBlockFormat:
        block = QTextBlockFormat()
        block.setLineHeight(150, _PROPORTIONAL)
        block.setBottomMargin(self._em * 0.45 if closes else 0)
        block.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        match kind:
            case SpanKind.HEADING:
                block.setLineHeight(130, _PROPORTIONAL)
                block.setTopMargin(self._em * 0.7 if opens else 0)
                block.setHeadingLevel(max(1, level))
            case SpanKind.LIST_ITEM:
                _indent(block, self._em * (0.4 + max(1, level)), rtl)
                block.setBottomMargin(self._em * 0.15 if closes else 0)
            case SpanKind.QUOTE:
                _indent(block, self._em, rtl)
            case SpanKind.PARAGRAPH:
                pass
        return block

    def _word_format(self, kind: SpanKind, cut: bool) -> QTextCharFormat:
        words = QTextCharFormat()
        words.setFontFamilies([*READING_FAMILIES, *_OTHER_SCRIPTS])
        words.setFontPointSize(self._look.size)
        words.setForeground(QBrush(self._look.quiet if cut else self._look.ink))
        if kind is SpanKind.HEADING:
            words.setFontFamilies([*HEADING_FAMILIES, *_OTHER_SCRIPTS])
            words.setFontWeight(QFont.Weight.DemiBold)
            words.setFontPointSize(self._look.size * 1.1)
        return words


def _clear(document: QTextDocument) -> None:
    document.clear()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    frame = document.rootFrame().frameFormat()
    frame.setLeftMargin(GUTTER)
    frame.setRightMargin(MARGIN)
    frame.setTopMargin(MARGIN)
    frame.setBottomMargin(4 * MARGIN)
    document.rootFrame().setFrameFormat(frame)


def _indent(block: QTextBlockFormat, width: float, rtl: bool) -> None:
    if rtl:
        block.setRightMargin(width)
    else:
        block.setLeftMargin(width)


def _address(uri: str) -> str:
    """The address as it can be looked up; what was pasted has none but its own hash."""
    if uri.startswith(_BY_HASH):
        return QCoreApplication.translate("Reader", "pasted text")
    return uri


def _isolated(words: str) -> str:
    """The words, kept from turning their neighbours round where they run to the left."""
    return set_apart(words) if base_direction(words) == "rtl" else words
