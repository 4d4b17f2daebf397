"""The analyst's Markdown as the HTML subset. Its words survive whatever they look like.

Raw HTML, pictures, code, headings, rules and references are not Markdown here: they stay text. What
remains is paragraphs, lists, tables, quotations, emphasis and links to http, https and mailto addresses.
Text that would keep the parser busy for long (thousands of brackets, nested quotations) is taken as plain.
"""

import re
import threading
from functools import lru_cache
from xml.etree.ElementTree import Element

import nh3
from markdown import Markdown
from markdown.extensions.sane_lists import SaneOListProcessor, SaneUListProcessor
from markdown.extensions.tables import TableProcessor
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

from briefgen.templating.escape import escape, trusted

SCHEMES = ("http", "https", "mailto")
_LONGEST = 200_000
_MOST_MARKS = 2_000
_WIDEST_TABLE = 24

_INLINE_MARKS = re.compile(r"[*_\[<\\]|  \n")
_BLOCK_MARKS = re.compile(r"[*_\[<\\|]|  \n|\n[ \t\n]*\n|^[ \t]*(?:[-+>]|\d+\.)", re.MULTILINE)
# Each level of these is a level of recursion in the parser.
_DEEP = re.compile(r"^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}\.[ \t])){6}|^(?:\t|  ){12}", re.MULTILINE)
# A bracket that begins no link is text; left to the parser, each one is a scan to the text's end.
_IDLE_BRACKET = re.compile(
    r"(\\.)|\[(?!"
    r"[^\[\]\n]{0,2000}\]\("
    r"[^()\s]{0,2000}(?:\([^()\s]{0,500}\)[^()\s]{0,2000})?(?:\s\"[^\"\n]{0,300}\")?\))",
    re.DOTALL,
)
# As in `briefgen.model.prose`, which writes and reads these.
_ESCAPABLE = list("\\`*_{}[]()<>#+.!|&~-")
_ESCAPED = re.compile(r"\\([" + re.escape("".join(_ESCAPABLE)) + "])")
_BLANK = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")

_CELL_BORDER = re.compile(r"(?<!\\)\|")

_BLOCK_PARSERS = (
    "empty", "indent", "code", "hashheader", "setextheader", "hr", "olist", "ulist", "quote", "reference",
    "paragraph",
)  # fmt: skip
_INLINE_TAGS = {"strong", "em", "a", "br", "span"}
_BLOCK_TAGS = {"p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td"}
_ATTRIBUTES = {
    "a": {"href"},
    "p": {"class"},
    "ol": {"start"},
    "td": {"align"},
    "th": {"align"},
}
_CLASSABLE = re.compile(r"<(p|ul|ol|table)(?=[ >])(?! class)")


def inline(text: str) -> Markup:
    """The text as one run of inline markup: no line of it becomes a list, a heading or a paragraph."""
    return _inline(text)


def blocks(text: str, role: str = "") -> Markup:
    """The text as paragraphs, lists and tables in that style role (the role's own defaults if empty)."""
    html = _blocks(text)
    return trusted(_CLASSABLE.sub(rf'<\1 class="{role}"', str(html))) if role else html


@lru_cache(maxsize=4096)
def _inline(text: str) -> Markup:
    if not _INLINE_MARKS.search(text):
        return escape(text)
    if _is_tangled(text):
        return escape(_without_escapes(text))
    # A line feed before white space would begin a new block; two spaces before one are a line break.
    folded = re.sub(r"\n\s*", "\n", text.strip())
    html = _parsers.inline.convert(_prepared(folded)).strip()
    html = html.removeprefix("<p>").removesuffix("</p>")
    return trusted(_parsers.inline_cleaner.clean(html))


@lru_cache(maxsize=512)
def _blocks(text: str) -> Markup:
    if not text.strip():
        return trusted("")
    if not _BLOCK_MARKS.search(text) or _is_tangled(text):
        paragraphs = [one.strip() for one in _BLANK.split(_without_escapes(text)) if one.strip()]
        return trusted("\n".join(f"<p>{escape(one)}</p>" for one in paragraphs))
    html = _parsers.blocks.convert(_prepared(text))
    return trusted(_parsers.block_cleaner.clean(html))


def _prepared(text: str) -> str:
    """Text whose "&" is always a character, never the start of an entity, and whose brackets are links or text."""
    return _IDLE_BRACKET.sub(lambda found: found[1] or "&#91;", text.replace("&", "&amp;"))


def _without_escapes(text: str) -> str:
    return _ESCAPED.sub(r"\1", text)


def _is_tangled(text: str) -> bool:
    """Whether parsing would take long: the parser's time is not linear in these."""
    marks = sum(text.count(mark) for mark in "*_<\\") + text.count("](") * 4
    return len(text) > _LONGEST or marks > _MOST_MARKS or _DEEP.search(text) is not None


class _Tree(Treeprocessor):
    """Links elsewhere lose their target and keep their words; quotations become paragraphs of that role."""

    def run(self, root: Element) -> None:
        for parent in list(root.iter()):
            if parent.tag == "a" and not _leads_out(parent.get("href", "")):
                parent.tag = "span"
                parent.attrib.clear()
            for quote in [child for child in parent if child.tag == "blockquote"]:
                for paragraph in quote.iter("p"):
                    paragraph.set("class", "quotation")
                _unwrap(parent, quote)


def _leads_out(href: str) -> bool:
    scheme, colon, rest = href.partition(":")
    return bool(colon and rest) and scheme.lower() in SCHEMES


def _unwrap(parent: Element, quote: Element) -> None:
    at = list(parent).index(quote)
    parent.remove(quote)
    for offset, child in enumerate(list(quote)):
        parent.insert(at + offset, child)


class _WholeTable(TableProcessor):
    """Tables none of whose rows is longer than the head: the surplus words would be lost."""

    def test(self, parent: Element, block: str) -> bool:
        if not super().test(parent, block):
            return False
        head, *rows = [_columns(row) for row in block.split("\n")]
        return head <= _WIDEST_TABLE and max(rows) <= head


def _columns(row: str) -> int:
    return len(_CELL_BORDER.split(row.strip(" ").strip("|")))


class _Parsers(threading.local):
    """Parsers made once a thread, since they are costly to make and keep state while they run."""

    def __init__(self) -> None:
        self.inline = _markdown(["empty", "paragraph"])
        self.blocks = _markdown(["empty", "indent", "olist", "ulist", "quote", "paragraph"])
        _add_tables(self.blocks)
        self.inline_cleaner = _cleaner(_INLINE_TAGS)
        self.block_cleaner = _cleaner(_INLINE_TAGS | _BLOCK_TAGS)


def _markdown(kept: list[str]) -> Markdown:
    parser = Markdown()
    parser.ESCAPED_CHARS = _ESCAPABLE
    for name in _BLOCK_PARSERS:
        if name not in kept:
            parser.parser.blockprocessors.deregister(name)
    if "olist" in kept:
        parser.parser.blockprocessors.register(SaneOListProcessor(parser.parser), "olist", 40)
        parser.parser.blockprocessors.register(SaneUListProcessor(parser.parser), "ulist", 30)
    parser.preprocessors.deregister("html_block")
    for name in (
        "backtick", "reference", "image_link", "image_reference", "short_reference", "short_image_ref",
        "automail", "html", "entity",
    ):  # fmt: skip
        parser.inlinePatterns.deregister(name)
    parser.treeprocessors.register(_Tree(parser), "subset", 15)
    return parser


def _add_tables(parser: Markdown) -> None:
    config = {"use_align_attribute": True}
    processor = _WholeTable(parser.parser, config)
    parser.parser.blockprocessors.register(processor, "table", 75)


def _cleaner(tags: set[str]) -> nh3.Cleaner:
    attributes = {tag: names for tag, names in _ATTRIBUTES.items() if tag in tags}
    return nh3.Cleaner(
        tags=tags,
        clean_content_tags=set(),
        attributes=attributes,
        url_schemes=set(SCHEMES),
        url_relative="deny",
        link_rel=None,
    )


_parsers = _Parsers()
