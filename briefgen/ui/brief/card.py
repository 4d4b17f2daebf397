"""How a fact is laid out in the brief pane: its statement, its sources, its chips; measured once and kept."""

from collections import Counter
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from briefgen.model.brief import Confidence, Fact, FactKind
from briefgen.model.text import base_direction, set_apart
from briefgen.ui.brief.model import FactRow, FactView, event, overdue, standing
from briefgen.ui.look.mirror import is_mirrored, isolated, mirrored
from briefgen.ui.look.wording import named, separator
from briefgen.ui.parts.units import Units

LINES = 6
"""Lines of a statement that show while its row isn't current."""

LEFT, RIGHT, PAD, GAP = 20.0, 16.0, 10.0, 4.0
SOURCES = 3
"""Sources that are named; of more it is said how many there are."""
SPACING = 1.12
"""From line to line of a statement, in heights of its font."""
_MEASURE, _BETWEEN, _SIDE = 76, 32.0, 34
"""Characters of a statement's line; pixels between it and what stands beside it; characters that this needs."""


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts of the pane."""

    statement: QFont
    small: QFont
    chip: QFont
    title: QFont
    lines: dict[tuple[str, str, float], tuple[str, float]] = field(
        default_factory=dict[tuple[str, str, float], tuple[str, float]], compare=False
    )
    """Lines of sources that were fitted with these fonts: hundreds of facts share a few sources."""


def fonts(base: QFont) -> Fonts:
    """The fonts that go with a widget's own."""
    return Fonts(
        statement=QFont(base),
        small=_scaled(base, 0.86),
        chip=_scaled(base, 0.78, QFont.Weight.DemiBold),
        title=_scaled(base, 1.05, QFont.Weight.DemiBold),
    )


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A source under a statement, where it stands in the card, and which evidence it is; -1 for "more"."""

    words: str
    undated: bool
    area: QRectF
    which: int


@dataclass(frozen=True, slots=True)
class Chip:
    """Short words, mostly in a rounded field; `alert` where they must not be overlooked."""

    words: str
    area: QRectF
    alert: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """A laid-out fact. Areas count from the card's own top left corner."""

    statement: QTextLayout
    shown: int
    elided: str
    """The last line that shows, shortened; empty when the whole statement shows."""
    sources: tuple[SourceLine, ...]
    chips: tuple[Chip, ...]
    event: Chip | None
    """When it happened and how it is rated, written without a field; None where nobody said so."""
    height: float
    long: bool
    """Whether it has more lines than show while it isn't current."""


def card(row: FactRow, width: float, look: Fonts, whole: bool) -> Card:
    """The fact laid out for a width; all of its statement shows if `whole`.

    Where a line would be too long to be read, what the statement rests on stands beside it, else below.
    """
    full = max(40.0, width - LEFT - RIGHT)
    inner, aside = columns(full, look)
    start = full - inner if is_mirrored() else 0.0
    layout = _broken(row.statement, look.statement, (start, inner), None if whole else LINES + 1)
    count = layout.lineCount()
    long = count > LINES
    shown = count if whole else min(count, LINES)
    bottom = PAD + (layout.lineAt(shown - 1).rect().bottom() if shown else 0)
    elided = ""
    if shown < count:
        rest = row.statement[Units(row.statement).to_point(layout.lineAt(shown - 1).textStart()) :]
        elided = QFontMetricsF(look.statement).elidedText(
            rest[:400] + "…", Qt.TextElideMode.ElideRight, inner
        )
    room = full - aside
    sources, y = _sources(row, look, room, PAD - GAP / 2 if aside else bottom)
    chips, below = _chips(chip_words(row.view), overdue(row.view), look, room, y)
    when, y = _event(event(row.view), chips, (look, room), y)

    def put(area: QRectF) -> QRectF:
        return mirrored(area.translated(aside, 0), 0, full)

    sources = tuple(replace(one, area=put(one.area)) for one in sources)
    chips = tuple(replace(one, area=put(one.area)) for one in chips)
    when = when and replace(when, area=put(when.area))
    return Card(layout, shown, elided, sources, chips, when, max(bottom, y, below) + PAD, long)


def columns(full: float, look: Fonts) -> tuple[float, float]:
    """How wide the statement is, and where its sources begin beside it; 0 for below it."""
    most = _MEASURE * QFontMetricsF(look.statement).averageCharWidth()
    beside = most + _BETWEEN
    if full - beside < _SIDE * QFontMetricsF(look.small).averageCharWidth():
        return full, 0.0
    return most, beside


def origin() -> float:
    """How far from the left edge of its row a card stands: the bar is where one begins to read."""
    return RIGHT if is_mirrored() else LEFT


def chip_words(view: FactView) -> tuple[str, ...]:
    """What the chips of a fact say: how sure a judgement is, that it is a comment, where it stands."""
    said: list[str] = []
    fact = view.fact
    match fact.kind:
        case FactKind.JUDGEMENT:
            said.append(_judgement(fact))
        case FactKind.COMMENT:
            said.append(QCoreApplication.translate("BriefPane", "Comment"))
        case FactKind.PARAPHRASE:
            said.append(QCoreApplication.translate("BriefPane", "Paraphrase"))
        case FactKind.QUOTATION:
            pass
    if word := standing(view):
        said.append(word)
    return tuple(said)


def _judgement(fact: Fact) -> str:
    if fact.likelihood:
        words = QCoreApplication.translate("BriefPane", "Judgement: {likelihood}")
        return words.format(likelihood=named(fact.likelihood))
    match fact.confidence:
        case Confidence.HIGH:
            return QCoreApplication.translate("BriefPane", "Judgement: high confidence")
        case Confidence.MODERATE:
            return QCoreApplication.translate("BriefPane", "Judgement: moderate confidence")
        case Confidence.LOW:
            return QCoreApplication.translate("BriefPane", "Judgement: low confidence")
        case None:
            return QCoreApplication.translate("BriefPane", "Judgement")


def _broken(words: str, font: QFont, column: tuple[float, float], most: int | None) -> QTextLayout:
    """The words broken into lines, long words anywhere; at most so many lines are made.

    `column`: where it starts, and how wide it is.
    """
    start, width = column
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if base_direction(words) == "rtl":
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    layout = QTextLayout(words, font)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    y = 0.0
    while most is None or layout.lineCount() < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(start, y))
        y += line.height() * SPACING
    layout.endLayout()
    return layout


def _sources(
    row: FactRow, look: Fonts, inner: float, y: float
) -> tuple[tuple[SourceLine, ...], float]:
    metrics = QFontMetricsF(look.small)
    lines: list[SourceLine] = []
    sources = row.view.sources
    times = Counter(sources)
    for source in list(times)[:SOURCES]:
        y += GAP
        undated = source.published is None
        # A chip says so instead, and loudly.
        tail = "" if undated else f"{separator() if source.name else ''}{source.day}"
        if times[source] > 1:
            many = QCoreApplication.translate("BriefPane", "{count} passages")
            tail = f"{tail} · {many.format(count=times[source])}"
        which = sources.index(source)
        room = inner - (metrics.height() * 4 if undated else 0)
        line = (source.name, tail, room)
        if line not in look.lines:
            fitted = _fitted(source.name, tail, metrics, room)
            look.lines[line] = (fitted, metrics.horizontalAdvance(fitted))
        shown, width = look.lines[line]
        lines.append(SourceLine(shown, undated, QRectF(0, y, width, metrics.height()), which))
        y += metrics.height()
    if len(times) > SOURCES:
        more = QCoreApplication.translate("BriefPane", "and {count} more").format(
            count=len(times) - SOURCES
        )
        lines.append(SourceLine(more, False, QRectF(0, y + GAP, inner, metrics.height()), -1))
        y += GAP + metrics.height()
    return tuple(lines), y


def _fitted(name: str, tail: str, metrics: QFontMetricsF, room: float) -> str:
    """The name and what follows it, in that room: a long name is shortened, the date stays."""
    left = max(0.0, room - metrics.horizontalAdvance(tail))
    shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, left)
    # A name in Arabic script can't turn the date after it round.
    apart = set_apart(shown) if base_direction(name) == "rtl" else isolated(shown)
    return f"{apart}{tail}" if name else tail.removeprefix(" · ")


def _chips(
    said: tuple[str, ...], alert: str, look: Fonts, inner: float, y: float
) -> tuple[tuple[Chip, ...], float]:
    metrics = QFontMetricsF(look.chip)
    height = metrics.height() + 4
    chips: list[Chip] = []
    x = 0.0
    for words in (*said, alert) if alert else said:
        width = min(metrics.horizontalAdvance(words) + 14, inner)
        if x and x + width > inner:
            x, y = 0.0, y + height + 4
        chips.append(Chip(words, QRectF(x, y + 6, width, height), alert=words is alert))
        x += width + 6
    return tuple(chips), y + (height + 6 if chips else 0)


def _event(
    words: str, chips: tuple[Chip, ...], look: tuple[Fonts, float], y: float
) -> tuple[Chip | None, float]:
    """The words right of the chips, which stand at `y`, or below them where there is no room."""
    if not words:
        return None, y
    fonts_, inner = look
    metrics = QFontMetricsF(fonts_.small)
    width = min(metrics.horizontalAdvance(words), inner)
    area = QRectF(0, y + GAP, width, metrics.height())
    if chips:
        last = chips[-1].area
        area.moveCenter(last.center())
        area.moveLeft(last.right() + 8)
        if area.right() > inner:
            area.moveTopLeft(QPointF(0, last.bottom() + GAP))
    return Chip(words, area), area.bottom()


def _scaled(base: QFont, share: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * share if base.pointSizeF() > 0 else 10.0 * share)
    font.setWeight(weight)
    return font
