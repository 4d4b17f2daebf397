"""Figures of the HTML subset: drawn from rows, or a picture of the template's own folder."""

from dataclasses import dataclass
from functools import lru_cache

from briefgen.model.document import Block, Figure, Image, Inline, Paragraph, Strong
from briefgen.model.errors import TemplateError
from briefgen.model.phrase import Phrase
from briefgen.model.style import StyleSheet
from briefgen.model.template import TemplatePicture
from briefgen.model.tree import cited
from briefgen.templating.dates import Dates
from briefgen.templating.figures.canvas import Canvas, Entry, RowFault, palette
from briefgen.templating.figures.kinds import KINDS, Kind
from briefgen.templating.grid import Descent, share
from briefgen.templating.nearest import did_you_mean
from briefgen.templating.pictures import Clean, cleaned
from briefgen.templating.plaintext import block_text, inline_text
from briefgen.templating.tokens import Close, Open

_LEAST_WIDTH = 0.1
_NARROWEST = 72.0
_LONGEST_SAID = 2000


@dataclass(frozen=True, slots=True)
class Easel:
    """What figures are made with: the house's style sheet, how dates are written, the pictures of the folder."""

    style: StyleSheet
    dates: Dates
    pictures: tuple[TemplatePicture, ...] = ()

    def canvas(self, share: float) -> Canvas:
        """Room for a figure that is so much of the text's width."""
        page = self.style.page
        width = max(page.width - page.start - page.end, _NARROWEST) * share
        return Canvas(max(width, _NARROWEST), palette(self.style), self.dates)


class Studio:
    """One figure, as its rows are read."""

    def __init__(self, parser: Descent, opened: Open, easel: Easel) -> None:
        self._parser = parser
        self._opened = opened
        self._easel = easel
        self._caption: tuple[Inline, ...] = ()
        self._rows: list[tuple[Open, Entry]] = []

    def blocks(self) -> list[Block]:
        """The figure, its closing tag left behind; nothing where it has no rows. TemplateError says what is wrong."""
        while not self._closes("figure"):
            self._part()
        self._parser.take()
        width = self._width()
        if "src" in self._opened.attributes:
            return [self._picture(width)]
        kind = self._kind()
        return [self._drawn(kind, width)] if self._rows else []

    # ------------------------------------------------------------ what it holds

    def _part(self) -> None:
        token = self._parser.take()
        match token:
            case Open(name="figcaption"):
                self._caption = self._parser.inlines()
                self._parser.expect_close(token)
            case Open(name="tr"):
                self._rows.append((token, self._row(token)))
            case _:
                raise self._parser.misplaced(token, "figure")

    def _row(self, opened: Open) -> Entry:
        if opened.attributes:
            raise self._parser.error(
                opened, Phrase("A row of a figure has no id."), Phrase("Take it out.")
            )
        texts: list[str] = []
        strong = False
        while not self._closes("tr"):
            token = self._parser.take()
            if not (isinstance(token, Open) and token.name in {"td", "th"}):
                raise self._parser.misplaced(token, "tr")
            blocks = self._parser.blocks(token.name, "body")
            if next(cited(blocks), None):
                raise self._parser.error(
                    token,
                    Phrase("A figure has no references."),
                    Phrase("Cite the sources in the text beside it."),
                )
            texts.append(" ".join(" ".join(map(block_text, blocks)).split()))
            strong = strong or _is_strong(blocks)
        self._parser.take()
        return Entry(tuple(texts), strong)

    def _closes(self, within: str) -> bool:
        token = self._parser.skip_white()
        return isinstance(token, Close) and token.name == within

    # ------------------------------------------------------------ what it is

    def _width(self) -> float:
        asked = share(
            self._parser, self._opened, Phrase("width"), Phrase("a share of the text's width")
        )
        return max(asked or 1.0, _LEAST_WIDTH)

    def _kind(self) -> Kind:
        name = self._opened.attributes.get("class", "")
        if not name:
            raise self._error(
                Phrase("A figure needs a kind or a picture."),
                Phrase('Write class="…" ({kinds}), or src="map.png".', kinds=tuple(sorted(KINDS))),
            )
        if name not in KINDS:
            raise self._error(
                Phrase("There is no figure of the kind “{name}”.", name=name[:40]),
                did_you_mean(name, KINDS, Phrase("kinds")),
            )
        return KINDS[name]

    def _drawn(self, kind: Kind, width: float) -> Figure:
        name = self._opened.attributes["class"]
        if len(self._rows) > kind.most:
            raise self._error(
                Phrase("This figure has {n} rows.", n=len(self._rows)),
                Phrase("One of the kind “{name}” has at most {most}.", name=name, most=kind.most),
            )
        for opened, entry in self._rows:
            self._check_cells(kind, opened, entry)
        try:
            made = kind.drawn(tuple(entry for _, entry in self._rows), self._easel.canvas(width))
        except RowFault as fault:
            opened = self._rows[fault.row][0]
            raise self._parser.error(opened, fault.message, fault.hint) from fault
        said = ". ".join(filter(None, (inline_text(self._caption).strip(), made.alternative)))
        alternative = self._opened.attributes.get("alt", "").strip() or _bounded(said)
        return Figure(made.drawing, alternative, width, self._caption)

    def _check_cells(self, kind: Kind, opened: Open, entry: Entry) -> None:
        if not kind.least <= len(entry.cells) <= len(kind.cells):
            raise self._parser.error(
                opened,
                Phrase("This row has {n} cells.", n=len(entry.cells)),
                Phrase("It takes {cells}.", cells=" | ".join(kind.cells)),
            )

    def _picture(self, width: float) -> Figure:
        asked = self._opened.attributes
        if self._rows or asked.get("class"):
            raise self._error(
                Phrase("This is a picture and a figure of rows at once."),
                Phrase("Make two figures of it."),
            )
        if not asked.get("alt", "").strip():
            raise self._error(
                Phrase("A picture needs words for those who don't see it."),
                Phrase('Say what it shows: alt="Map of the strait".'),
            )
        pictures = {one.name: one.content for one in self._easel.pictures}
        name = asked["src"]
        if name not in pictures:
            raise self._error(
                Phrase("The template has no picture “{name}”.", name=name[:60]),
                did_you_mean(name, pictures, Phrase("pictures")),
            )
        made = _cleaned(pictures[name], name)
        image = Image(made.content, made.media_type)
        return Figure(image, asked["alt"].strip(), width, self._caption)

    def _error(self, message: Phrase, hint: Phrase) -> TemplateError:
        return self._parser.error(self._opened, message, hint)


@lru_cache(maxsize=16)
def _cleaned(content: bytes, name: str) -> Clean:
    """As `cleaned`; a preview shows the same picture after each edit."""
    return cleaned(content, name)


def _bounded(said: str) -> str:
    """What is said of a figure, no longer than anyone would listen to; it ends after a row, where it can."""
    if len(said) <= _LONGEST_SAID:
        return said
    kept = said[:_LONGEST_SAID]
    return f"{kept.rpartition('; ')[0] or kept}…"


def _is_strong(blocks: tuple[Block, ...]) -> bool:
    """Whether all that a cell says is strong."""
    match blocks:
        case (Paragraph(content=(Strong(),)),):
            return True
        case _:
            return False
