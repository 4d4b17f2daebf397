"""Web pages, as they were saved or fetched."""

import re
from collections.abc import Sequence
from typing import Any, Final

from briefgen.loaders.blocks import compose, label
from briefgen.loaders.encoding import charset_of, decode
from briefgen.loaders.htmlblocks import blocks_of
from briefgen.loaders.pagemeta import particulars_of
from briefgen.loaders.wording import Block
from briefgen.model.article import Article, Resource
from briefgen.model.errors import LoadError
from briefgen.model.phrase import Phrase
from briefgen.model.text import clean

_DECLARED: Final = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w.:-]+)|<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]+)",
    re.IGNORECASE,
)
_MAY_NAVIGATE: Final = ("ul", "ol", "p", "div", "section")
# trafilatura gives a tree in the vocabulary of TEI; these are its words in HTML's.
_TEI: Final = {
    "item": "li",
    "list": "ul",
    "quote": "blockquote",
    "row": "tr",
    "cell": "td",
    "lb": "br",
    "hi": "span",
    "ref": "span",
    "graphic": "img",
    "code": "pre",
}


class HtmlLoader:
    """Reads a page's article: its body by trafilatura, its particulars from JSON-LD and meta elements."""

    name = "Web page"
    media_types = ("text/html", "application/xhtml+xml")
    suffixes = (".html", ".htm", ".xhtml")

    def load(self, resource: Resource) -> tuple[Article, ...]:
        """The page's article; LoadError when the page holds no text."""
        declared = charset_of(resource.source.media_type) or _declared(resource.content)
        text, replaced = clean(decode(resource.content, label(resource), declared))
        root = _parsed(text)
        blocks = [] if root is None else _main_blocks(root)
        if root is None or not blocks:
            raise LoadError(
                Phrase("{source} is a web page without text.", source=label(resource)),
                Phrase("If it builds itself by script, save it from the browser once it is shown."),
            )
        return (compose(resource, blocks, particulars_of(root), replaced),)


def _declared(content: bytes) -> str:
    """The charset that the page names itself, or the empty string."""
    found = _DECLARED.search(content[:4096])
    return (found[1] or found[2]).decode() if found else ""


def _parsed(text: str) -> Any:
    """The tree of the page's elements, or None when it has none."""
    from lxml import (
        etree,  # pyright: ignore[reportAttributeAccessIssue]  # slow to import
        html,
    )

    parser = html.HTMLParser(encoding="utf-8")
    try:
        return html.document_fromstring(text.encode(), parser=parser)
    except etree.ParserError:
        return None


def _main_blocks(root: Any) -> list[Block]:
    """The article's blocks: what trafilatura takes, or all of the main element where that is much more.

    Much more is twice as much in an element that says that it is the article, and four times in a whole page.
    """
    extracted = _extracted(root)
    main = _main(root)
    _mark_link_lists(main)
    whole = list(blocks_of(main))
    paragraphs = [one for one in whole if len(one.text.split()) >= 8] or whole
    factor = 2 if main.tag in ("article", "main") else 4
    kept = _words(extracted)
    # One block for many is what trafilatura gives when all that it knows has failed.
    flattened = len(extracted) == 1 < len(whole) and _words(whole) < 2 * kept
    return whole if flattened or kept * factor < _words(paragraphs) else extracted


def _mark_link_lists(main: Any) -> None:
    """Elements that hold three links or more and little else are navigation now, which is skipped."""
    counted: dict[Any, tuple[int, int, int]] = {}
    for element in reversed(list(main.iter("*"))):  # children before their parents
        parts = [counted.pop(one, (0, 0, 0)) for one in element]
        links, linked, words = (sum(column) for column in zip((0, 0, 0), *parts, strict=True))
        words += len((element.text or "").strip())
        words += sum(len((one.tail or "").strip()) for one in element)
        if element.tag == "a":
            links, linked = links + 1, words
        elif element.tag in _MAY_NAVIGATE and links >= 3 and linked > 0.7 * words:
            element.tag = "nav"
        counted[element] = (links, linked, words)


def _extracted(root: Any) -> list[Block]:
    import trafilatura  # over a second to import

    found: Any = trafilatura.bare_extraction(
        root, fast=True, include_comments=False, include_tables=True, include_formatting=True
    )
    if found is None or found.body is None:
        return []
    for element in found.body.iter():
        if element.tag == "head":
            element.tag = element.get("rend", "h2")
        elif isinstance(element.tag, str):
            element.tag = _TEI.get(element.tag, element.tag)
    return list(blocks_of(found.body))


def _main(root: Any) -> Any:
    """The element that holds the article and little else, as far as the page says so."""
    for tag in ("article", "main"):
        found = list(root.iter(tag))
        if len(found) == 1:
            return found[0]
    body = root.find("body")
    return root if body is None else body


def _words(blocks: Sequence[Block]) -> int:
    return sum(len(re.findall(r"\w+", one.text)) for one in blocks)
