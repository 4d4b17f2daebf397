"""Words of headers and footers: runs, tabs and the numbers of pages. Other fields go, with what they show."""

from collections.abc import Callable
from typing import Any

from briefgen.model.phrase import Phrase
from briefgen.model.stationery import Counter, Line, Piece, Tab, TextBox, Turn, Words
from briefgen.model.text import clean
from briefgen.packages import local
from briefgen.templating.house.drawing import Drawings
from briefgen.templating.house.ignored import Ignored
from briefgen.templating.house.styles import Styles, outdented, text_style
from briefgen.templating.house.theme import Theme
from briefgen.templating.house.traits import Traits, letters
from briefgen.templating.house.xml import attribute, child, value

_WITHIN = frozenset(
    {"hyperlink", "smartTag", "ins", "moveTo", "sdt", "sdtContent", "customXml", "dir", "bdo"}
)
"""Elements whose words count: a link becomes its words, a control what is in it."""

_NOTICES = {
    "pict": Phrase("A drawing of an old kind (VML, a watermark say) in a header or footer"),
    "object": Phrase("An embedded object in a header or footer"),
}


class Runs:
    """Reads the runs of a paragraph. `margins` are tabs that lead to the middle or the end of the text's width.

    `boxed` reads the paragraphs of a text box.
    """

    def __init__(
        self,
        styles: Styles,
        theme: Theme,
        base: Traits,
        drawings: Drawings,
        ignored: Ignored,
        boxed: Callable[[Any], tuple[Line, ...]],
    ) -> None:
        self._styles, self._theme, self._base = styles, theme, base
        self._drawings, self._ignored, self._boxed = drawings, ignored, boxed
        self._fields: list[_Field] = []
        self.pieces: list[Piece] = []
        self.margins: list[tuple[float, str]] = []

    def read(self, parent: Any) -> None:
        """Takes in what stands in a paragraph, or in an element within it."""
        for one in parent:
            match local(one):
                case "r":
                    self._run(one)
                case "fldSimple":
                    self._simple(one)
                case name if name in _WITHIN:
                    self.read(one)
                case name:
                    self._left_out(name)

    def _simple(self, element: Any) -> None:
        field = _Field(attribute(element, "instr"), is_shown=True)
        self._fields.append(field)
        self.read(element)
        self._end()

    def _run(self, run: Any) -> None:
        properties = child(run, "rPr")
        named = self._styles.of_id(value(properties, "rStyle"), "character")
        traits = letters(properties, self._theme).on(self._styles.chain(named)).on(self._base)
        for one in run:
            self._part(one, traits)

    def _part(self, one: Any, traits: Traits) -> None:
        name = local(one)
        if name == "fldChar":
            self._field_char(attribute(one, "fldCharType"), traits)
        elif name == "instrText":
            if self._fields:
                self._fields[-1].instruction += one.text or ""
        elif self._is_hidden(traits):
            return
        elif name in {"drawing", "AlternateContent"}:
            self._drawing(one)
        elif name == "ptab":
            self._margin_tab(attribute(one, "alignment"))
        else:
            self._words(name, one, traits)

    def _words(self, name: str, one: Any, traits: Traits) -> None:
        match name:
            case "t":
                text = clean(one.text or "")[0].replace("\n", " ").replace("\t", " ")
                self.pieces += [Words(text, outdented(text_style(traits)))] if text else []
            case "tab":
                self.pieces.append(Tab())
            case "br" | "cr":
                self.pieces.append(Turn())
            case "noBreakHyphen":
                self.pieces.append(Words("\N{NON-BREAKING HYPHEN}", outdented(text_style(traits))))
            case _:
                self._left_out(name)

    def _drawing(self, element: Any) -> None:
        """A picture, or a text box: Word has these in a newer and an older form, of which the newer one is read."""
        drawing = element if local(element) == "drawing" else child(element, "Choice", "drawing")
        found = self._drawings.box(drawing) if drawing is not None else None
        if found:
            content, width, spot = found
            self.pieces.append(TextBox(self._boxed(content), width, spot))
            return
        emblem = self._drawings.emblem(drawing if drawing is not None else ())
        self.pieces += [emblem] if emblem else []

    def _margin_tab(self, align: str) -> None:
        self.pieces.append(Tab())
        if align in {"center", "right"}:
            self.margins.append((0.5, "center") if align == "center" else (1.0, "end"))

    def _is_hidden(self, traits: Traits) -> bool:
        """Whether what follows is hidden, or the result of a field that is not taken over."""
        for field in self._fields:
            field.look = field.look or (traits if field.is_shown else None)
        return bool(traits.hidden) or any(not one.is_words for one in self._fields)

    def _field_char(self, kind: str, traits: Traits) -> None:
        if kind == "begin":
            self._fields.append(_Field(""))
        elif kind == "separate" and self._fields:
            self._fields[-1].is_shown = True
        elif kind == "end" and self._fields:
            self._fields[-1].look = self._fields[-1].look or traits
            self._end()

    def _end(self) -> None:
        """The last field is over: the number of a page takes its place, of others nothing stays but a link's words."""
        field = self._fields.pop()
        if any(not one.is_words for one in self._fields):
            return
        if field.counts:
            look = outdented(text_style(field.look or self._base))
            self.pieces.append(Counter(look, total=field.counts == "NUMPAGES"))
        elif not field.is_words:
            self._ignored.note(
                Phrase("The field {name} in a header or footer", name=field.name)
                if field.name
                else Phrase("The field without a name in a header or footer")
            )

    def _left_out(self, name: str) -> None:
        if name in _NOTICES:
            self._ignored.note(_NOTICES[name])


class _Field:
    """A field that is being read: what it is told, and the look of what it shows."""

    def __init__(self, instruction: str, *, is_shown: bool = False) -> None:
        self.instruction = instruction
        self.is_shown = is_shown
        self.look: Traits | None = None

    @property
    def name(self) -> str:
        """Its first word, if that is one that Word knows."""
        first = self.instruction.split()[:1]
        return first[0].upper() if first and first[0].isalpha() and len(first[0]) <= 20 else ""

    @property
    def counts(self) -> str:
        """PAGE or NUMPAGES if it counts pages, else nothing."""
        return {"PAGE": "PAGE", "NUMPAGES": "NUMPAGES", "SECTIONPAGES": "NUMPAGES"}.get(
            self.name, ""
        )

    @property
    def is_words(self) -> bool:
        """Whether what it shows is taken over: the words of a link."""
        return self.name == "HYPERLINK"
