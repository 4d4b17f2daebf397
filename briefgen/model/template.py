"""A template: what a brief of its kind consists of, and how it is laid out."""

from dataclasses import dataclass
from enum import StrEnum

from briefgen.model.ids import TemplateId
from briefgen.model.style import StyleSheet


class FieldKind(StrEnum):
    """What a field holds: one line, Markdown paragraphs, a date (YYYY-MM-DD), or yes/no."""

    LINE = "line"
    MARKDOWN = "markdown"
    DATE = "date"
    FLAG = "flag"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A field that a template asks for; `name` is what `briefgen set` and the body call it."""

    name: str
    label: str
    kind: FieldKind = FieldKind.LINE
    required: bool = False
    default: str = ""
    help: str = ""


@dataclass(frozen=True, slots=True)
class SectionSpec:
    """A section that a template lays out.

    `judgements` says that likelihoods are expected in it, `background` that it is for what stays true for long.
    """

    key: str
    title: str
    help: str = ""
    judgements: bool = False
    background: bool = False


@dataclass(frozen=True, slots=True)
class TemplatePart:
    """A text of the template's folder that its body may include."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class TemplatePicture:
    """A picture of the template's folder as it lies there: it is read, and made anew, only where it is shown."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class WordList:
    """A template's own words in a language (BCP 47): pairs of what stands in the template, and its translation."""

    language: str
    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Template:
    """One folder, read whole: nothing outside of it is needed to render a brief.

    `csl` is the citation style (CSL) of its author–date references, empty where it has none.
    """

    id: TemplateId
    title: str
    description: str
    version: str
    sections: tuple[SectionSpec, ...]
    fields: tuple[FieldSpec, ...]
    style: StyleSheet
    parts: tuple[TemplatePart, ...]
    body: str = "brief.html.j2"
    language: str = "en"
    origin: str = ""
    words: tuple[WordList, ...] = ()
    pictures: tuple[TemplatePicture, ...] = ()
    csl: str = ""
    reference: bytes = b""
    """A Word file whose look counts for the house's, as it lies in the folder; empty if there is none."""

    def picture(self, name: str) -> bytes | None:
        """The bytes of the picture of that name within the folder, or None if there is none."""
        return next((one.content for one in self.pictures if one.name == name), None)

    @property
    def background(self) -> str:
        """The key of the section for what stays true for long, or empty."""
        return next((one.key for one in self.sections if one.background), "")

    def field(self, name: str) -> FieldSpec | None:
        """The field of that name, or None."""
        return next((one for one in self.fields if one.name == name), None)
