"""Word documents (Office Open XML, ECMA-376)."""

from briefgen.loaders.blocks import Particulars, compose, label
from briefgen.loaders.sniff import DOCX
from briefgen.loaders.wording import Block, fold
from briefgen.loaders.wordprocessing import Story, Styles
from briefgen.model.article import Article, Resource, SpanKind
from briefgen.model.errors import LoadError
from briefgen.model.phrase import Phrase
from briefgen.model.text import clean_line
from briefgen.packages import Package

_DOCUMENT = "word/document.xml"
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")


class DocxLoader:
    """Reads body, tables, text boxes and notes; what is deleted or hidden is kept as cut, not lost."""

    name = Phrase("Word document")
    media_types = (DOCX,)
    suffixes = (".docx",)

    def load(self, resource: Resource) -> tuple[Article, ...]:
        """The one article of the document; LoadError when it is damaged, too large or without text."""
        with Package(resource.content, label(resource)) as package:
            document = package.tree(_DOCUMENT)
            if document is None:
                raise LoadError(
                    Phrase("{source} has no document in it.", source=label(resource)),
                    Phrase("Save it again as DOCX in Word."),
                )
            styles = Styles(package.tree("word/styles.xml"))
            blocks = list(Story(styles).blocks(document))
            for part in _NOTES:
                if (notes := package.tree(part)) is not None:
                    blocks.extend(Story(styles).blocks(notes))
            core = package.tree("docProps/core.xml")
        return (compose(resource, blocks, _particulars(blocks, core)),)


def _particulars(blocks: list[Block], core: object) -> Particulars:
    """The headline, and what the core properties say where the text bears it out.

    A title or creator that stands nowhere in the text is often a template's, or that of who pasted the text.
    """
    properties = Package.texts(core)
    title = properties.get("title", "")
    creators = [clean_line(one) for one in properties.get("creator", "").split(";")]
    near = fold(" ".join(one.text for one in (*blocks[:12], *blocks[-6:])))
    heading = next((one for one in blocks[:6] if one.kind is SpanKind.HEADING), None)
    headline = clean_line(heading.text) if heading else ""
    if fold(title) and fold(title) in near and not (heading and heading.level == 1):
        headline = clean_line(title)
    return Particulars(
        headline=headline or _first_line(blocks),
        authors=tuple(one for one in creators if " " in one and fold(one) in near),
        language=properties.get("language", ""),
    )


def _first_line(blocks: list[Block]) -> str:
    """The first paragraph, where it is short and doesn't end like a sentence."""
    first = next((one.text for one in blocks if not one.cut and one.text.strip()), "").strip()
    return first if len(first) <= 200 and not first.endswith(".") and len(blocks) > 1 else ""
