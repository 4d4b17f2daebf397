"""Rendered text in the HTML subset as blocks of a document."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from briefgen.model.document import (
    Block,
    BulletList,
    Emphasis,
    Heading,
    Inline,
    LineBreak,
    Link,
    ListItem,
    Note,
    OrderedList,
    PageBreak,
    Paragraph,
    Strong,
    Styled,
    TableOfContents,
)
from briefgen.model.errors import TemplateError
from briefgen.model.phrase import SILENCE, Phrase
from briefgen.templating.figured import Easel, Studio
from briefgen.templating.grid import Grid
from briefgen.templating.nearest import did_you_mean
from briefgen.templating.runs import Run
from briefgen.templating.tokens import Close, Open, Token, Words, fail, tokens
from briefgen.templating.trace import Traced

_INLINES = frozenset({"a", "b", "br", "em", "i", "span", "strong"})
TAGS: dict[str, frozenset[str]] = {
    "h1": frozenset({"lang", "number"}),
    "h2": frozenset({"lang", "number"}),
    "h3": frozenset({"lang", "number"}),
    "h4": frozenset({"lang", "number"}),
    "p": frozenset({"class", "lang"}),
    "ul": frozenset({"class"}),
    "ol": frozenset({"class", "start"}),
    "li": frozenset({"id"}),
    "table": frozenset({"class"}),
    "caption": frozenset[str](),
    "col": frozenset({"width"}),
    "thead": frozenset[str](),
    "tbody": frozenset[str](),
    "tr": frozenset({"id"}),
    "th": frozenset({"class", "align"}),
    "td": frozenset({"class", "align"}),
    "strong": frozenset[str](),
    "b": frozenset[str](),
    "em": frozenset[str](),
    "i": frozenset[str](),
    "br": frozenset[str](),
    "a": frozenset({"class", "href"}),
    "span": frozenset({"class", "lang"}),
    "nav": frozenset({"class", "depth"}),
    "hr": frozenset({"class"}),
    "figure": frozenset({"alt", "class", "src", "width"}),
    "figcaption": frozenset[str](),
}
"""The tags of the subset, with their attributes."""

_DEEPEST = 24
_LANGUAGE = re.compile(r"([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*)?")
_OUT = re.compile(r"(https?://|mailto:)\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Parsed:
    """Blocks, and "file:line" of the first note to each anchor."""

    blocks: tuple[Block, ...]
    notes: dict[str, str]


def parse(traced: Traced, easel: Easel) -> Parsed:
    """The blocks of rendered text; TemplateError says where it leaves the subset, and what to write instead."""
    parser = _Parser(traced, easel)
    blocks = parser.blocks("", "body")
    return Parsed(blocks, parser.notes)


class _Parser:
    """Descends along the tokens. Each method leaves the position behind what it returns."""

    def __init__(self, traced: Traced, easel: Easel) -> None:
        self.notes: dict[str, str] = {}
        self._traced = traced
        self._easel = easel
        self._roles = frozenset(name for name, _ in easel.style.roles)
        self._tokens: list[Token] = list(tokens(traced))
        self._at = 0
        self._depth = 0
        self._anchors: set[str] = set()

    # ------------------------------------------------------------ tokens

    def peek(self) -> Token:
        """The token that comes next."""
        return self._tokens[self._at]

    def take(self) -> Token:
        """The token that comes next, now left behind; its attributes are checked."""
        token = self._tokens[self._at]
        self._at += 1
        if isinstance(token, Open) and token.attributes:
            self._check_attributes(token)
        return token

    def error(self, token: Token, message: Phrase, hint: Phrase = SILENCE) -> TemplateError:
        """The error to raise for a token."""
        lead = len(token.text) - len(token.text.lstrip()) if isinstance(token, Words) else 0
        return fail(self._traced, token.offset + lead, message, hint)

    def skip_white(self) -> Token:
        """The next token that is not white space, which is left behind."""
        while isinstance(token := self.peek(), Words) and not token.text.strip():
            self._at += 1
        return token

    def expect_close(self, opened: Open) -> None:
        """What was opened is closed; TemplateError if something else stands here."""
        token = self.skip_white()
        if isinstance(token, Close) and token.name == opened.name:
            self._at += 1
            return
        raise self.misplaced(token, opened.name)

    def misplaced(self, token: Token, within: str) -> TemplateError:
        """The error for a token that can't stand where it does."""
        place = Phrase("in <{tag}>", tag=within) if within else Phrase("outside of a block")
        match token:
            case Words():
                text = token.text.strip()[:40]
                message = Phrase("Text stands {place}: “{text}”.", place=place, text=text)
                return self.error(token, message, Phrase("Put it into <p>."))
            case Close(name=""):
                return self.error(
                    token,
                    Phrase("<{tag}> is never closed.", tag=within),
                    Phrase("Add </{tag}>.", tag=within),
                )
            case Close():
                message = Phrase("</{tag}> closes nothing that is open here.", tag=token.name)
                close = Phrase("Close <{tag}> first.", tag=within)
                alone = Phrase("Take it out, or open it before.")
                return self.error(token, message, close if within else alone)
            case Open():
                return self._misplaced_tag(token, place)

    def _misplaced_tag(self, token: Open, place: Phrase) -> TemplateError:
        if token.name == "img":
            return self.error(
                token,
                Phrase("There is no tag <img>."),
                Phrase('Write <figure src="…" alt="…"></figure>.'),
            )
        if token.name not in TAGS:
            hint = did_you_mean(token.name, TAGS, Phrase("tags"))
            return self.error(token, Phrase("There is no tag <{tag}>.", tag=token.name), hint)
        hint = (
            Phrase("Put it into <p>.")
            if token.name in _INLINES
            else Phrase("Close what is open before it.")
        )
        return self.error(
            token, Phrase("<{tag}> can't stand {place}.", tag=token.name, place=place), hint
        )

    def _check_attributes(self, token: Open) -> None:
        known = TAGS.get(token.name)
        if known is None or token.attributes.keys() <= known:
            return
        name = next(iter(token.attributes.keys() - known))
        hint = (
            did_you_mean(name, known, Phrase("attributes")) if known else Phrase("It takes none.")
        )
        raise self.error(
            token, Phrase("<{tag}> has no attribute “{name}”.", tag=token.name, name=name), hint
        )

    # ------------------------------------------------------------ attributes

    def role(self, token: Open, default: str) -> str:
        """The style role that a tag asks for; TemplateError if the style sheet has none of that name."""
        role = token.attributes.get("class", "")
        if role and role not in self._roles:
            hint = did_you_mean(role, self._roles, Phrase("roles"))
            raise self.error(token, Phrase("style.toml has no role “{role}”.", role=role), hint)
        return role or default

    def language(self, token: Open) -> str:
        """The language that a tag names, or empty."""
        tag = token.attributes.get("lang", "")
        if not _LANGUAGE.fullmatch(tag):
            raise self.error(
                token,
                Phrase("“{tag}” is no language tag.", tag=tag[:40]),
                Phrase("Write “en” or “pt-BR”."),
            )
        return tag

    def anchor(self, token: Open, role: str) -> str:
        """What notes call this item or row; TemplateError unless it stands alone and among sources."""
        anchor = token.attributes.get("id", "")
        if anchor and role != "sources":
            raise self.error(
                token,
                Phrase("Only items and rows of sources have an id."),
                Phrase('Write class="sources" at the list or table.'),
            )
        if anchor and anchor in self._anchors:
            raise self.error(token, Phrase("The id “{id}” stands twice.", id=anchor[:40]))
        self._anchors.add(anchor)
        return anchor

    # ------------------------------------------------------------ blocks

    def blocks(self, within: str, role: str, listed: str = "list") -> tuple[Block, ...]:
        """Blocks up to the tag that closes `within`; words that stand bare there are paragraphs of `role`."""
        self._deeper()
        found: list[Block] = []
        while not self._at_close(within):
            found += self._block(within, role, listed)
        self._at += 1
        self._depth -= 1
        return tuple(found)

    def _deeper(self) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise self.error(self.peek(), Phrase("Lists and tables are nested too deeply here."))

    def _at_close(self, within: str) -> bool:
        token = self.skip_white()
        return isinstance(token, Close) and token.name == within

    def _block(self, within: str, role: str, listed: str) -> list[Block]:
        token = self.peek()
        if within in {"li", "td", "th"} and _is_inline(token):
            content = self.inlines()
            return [Paragraph(content, role)] if content else []
        token = self.take()
        match token:
            case Open(name="p"):
                return self._paragraph(token, role)
            case Open(name="h1" | "h2" | "h3" | "h4") if not within:
                content = self._closed_inlines(token)
                return [self._heading(token, content)] if content else []
            case Open(name="ul" | "ol"):
                return self._list(token, listed)
            case Open(name="table"):
                return [Grid(self, token).table()]
            case Open(name="figure") if not within:
                return Studio(self, token, self._easel).blocks()
            case Open(name="nav" | "hr") if not within:
                return [self._mark(token)]
            case _:
                raise self.misplaced(token, within)

    def _heading(self, token: Open, content: tuple[Inline, ...]) -> Heading:
        wanted = token.attributes.get("number", "")
        if wanted not in {"", "no"}:
            raise self.error(
                token,
                Phrase("“{wanted}” can't be said of a number.", wanted=wanted[:40]),
                Phrase('Write number="no".'),
            )
        return Heading(int(token.name[1]), content, self.language(token), counted=not wanted)

    def _paragraph(self, token: Open, role: str) -> list[Block]:
        role, language = self.role(token, role), self.language(token)
        content = self._closed_inlines(token)
        return [Paragraph(content, role, language)] if content else []

    def _list(self, opened: Open, listed: str) -> list[Block]:
        role = self.role(opened, listed)
        number = self._start(opened)
        items: list[ListItem] = []
        while not self._at_close(opened.name):
            token = self.take()
            if not (isinstance(token, Open) and token.name == "li"):
                raise self.misplaced(token, opened.name)
            anchor = self.anchor(token, role)
            label = f"{number + len(items)}." if number > 1 else ""
            items.append(ListItem(self.blocks("li", role, role), anchor, label))
        self._at += 1
        if not items:
            return []
        kind = BulletList if opened.name == "ul" else OrderedList
        return [kind(tuple(items), role)]

    def _start(self, token: Open) -> int:
        start = token.attributes.get("start", "1")
        if not re.fullmatch("[0-9]{1,9}", start):
            raise self.error(
                token, Phrase("“{start}” is no number to start with.", start=start[:40])
            )
        return int(start)

    def _mark(self, token: Open) -> Block:
        kind = token.attributes.get("class", "")
        if token.name == "hr" and kind == "page-break":
            return PageBreak()
        if token.name == "nav" and kind == "toc":
            self.expect_close(token)
            depth = token.attributes.get("depth", "2")
            if depth not in {"1", "2", "3", "4"}:
                raise self.error(
                    token, Phrase("The depth of the contents is a number from 1 to 4.")
                )
            return TableOfContents(int(depth))
        wanted = "page-break" if token.name == "hr" else "toc"
        raise self.error(
            token,
            Phrase("<{tag}> needs a class.", tag=token.name),
            Phrase('Write <{tag} class="{wanted}">.', tag=token.name, wanted=wanted),
        )

    # ------------------------------------------------------------ inlines

    def inlines(self) -> tuple[Inline, ...]:
        """The inlines up to a tag that is none."""
        run = Run()
        self._inlines_into(run)
        return run.close()

    def _closed_inlines(self, opened: Open) -> tuple[Inline, ...]:
        content = self.inlines()
        self.expect_close(opened)
        return content

    def _inlines_into(self, run: Run) -> None:
        while _is_inline(token := self.peek()):
            self.take()
            match token:
                case Words():
                    run.text(token.text)
                case Open(name="br"):
                    run.add(LineBreak())
                case Open(name="a") if token.attributes.get("class"):
                    run.add(self._note(token))
                case Open():
                    self._element(token, run)
                case Close():
                    raise self.misplaced(token, "")

    def _element(self, token: Open, run: Run) -> None:
        wrap = self._wrapper(token)
        self._deeper()
        run.open()
        self._inlines_into(run)
        self.expect_close(token)
        self._depth -= 1
        content = run.close()
        if wrap is None:
            run.splice(content)
        elif content:
            run.wrap(wrap(content))

    def _wrapper(self, token: Open) -> Callable[[tuple[Inline, ...]], Inline] | None:
        if token.name in {"strong", "b"}:
            return Strong
        if token.name in {"em", "i"}:
            return Emphasis
        if token.name == "a":
            href = token.attributes.get("href", "")
            if not _OUT.fullmatch(href):
                hint = Phrase("Only http, https and mailto addresses can be linked to.")
                raise self.error(
                    token, Phrase("“{address}” can't be linked to.", address=href[:60]), hint
                )
            return lambda content: Link(href, content)
        role, language = self.role(token, ""), self.language(token)
        if not (role or language):
            return None
        return lambda content: Styled(content, role, language)

    def _note(self, token: Open) -> Note:
        href = token.attributes.get("href", "")
        if token.attributes["class"] != "note" or not re.fullmatch("#.+", href):
            hint = Phrase('Write <a class="note" href="#KEY"></a>, or {{ fact | cite }}.')
            raise self.error(
                token, Phrase("A link takes no class; a note takes the key of a source."), hint
            )
        self.expect_close(token)
        anchor = href[1:]
        if anchor not in self.notes:
            self.notes[anchor] = self._traced.where(token.offset)
        return Note(anchor)


def _is_inline(token: Token) -> bool:
    return isinstance(token, Words) or (isinstance(token, Open) and token.name in _INLINES)
