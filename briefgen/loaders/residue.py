"""What of a saved page is not its article, and why. Careful: a wrong cut is worse than a missed one."""

from collections.abc import Iterable, Sequence

from briefgen.loaders.residue_words import (
    ABOUT,
    COMMENTS,
    CRUMBS,
    FIELD,
    LABEL,
    LABEL_WORDS,
    LEADS,
    LINES,
    REPEATED,
    SHARING,
    SITE,
    TAGS,
    WRITERS,
)
from briefgen.loaders.signature import authors_in
from briefgen.loaders.wording import Block, fold, is_same, looks_like_heading
from briefgen.model.article import SpanKind

_LONGEST = 300
_Found = Iterable[tuple[int, str]]


def reasons(blocks: Sequence[Block], headline: str) -> list[str]:
    """For each block why it is not of the article, or the empty string."""
    why = [block.cut or _line(block) for block in blocks]
    for find in (_repeated, _labels, _led, _sites, _fields, _about):
        for index, reason in find(blocks, why, headline):
            why[index] = why[index] or reason
    head = next((i for i, one in enumerate(blocks) if is_same(one.text, headline)), -1)
    if head >= 0 and not blocks[head].cut:
        why[head] = ""
    if all(reason or index == head for index, reason in enumerate(why)):
        return [
            block.cut for block in blocks
        ]  # The page is about nothing else, so we have misread it.
    return why


def _line(block: Block) -> str:
    """The reason that the block's own words give, on each of its lines."""
    if len(block.text) > _LONGEST:
        return ""
    found = [
        next((reason for reason, rule in LINES if rule.fullmatch(line)), "")
        for line in block.text.split("\n")
    ]
    return found[0] if all(found) else ""


def _repeated(blocks: Sequence[Block], why: Sequence[str], headline: str) -> _Found:
    """The headline wherever it stands again."""
    same = [i for i, one in enumerate(blocks) if fold(headline) and is_same(one.text, headline)]
    for index in same[1:]:
        yield index, REPEATED


def _labels(blocks: Sequence[Block], why: Sequence[str], headline: str) -> _Found:
    """Short lines near the top that name a section of the site, or the path to it.

    Above the headline, and between it and its repetition, any few words do that; elsewhere known ones only.
    """
    top = _top(blocks)
    same = [i for i in range(top) if is_same(blocks[i].text, headline)]
    used = sum(_is_label(one) for one in blocks[top:])
    for index in range(top):
        framed = bool(same) and index < same[-1]
        label = CRUMBS.fullmatch(blocks[index].text) or (_is_label(blocks[index]) and not used)
        if label or (framed and _is_short(blocks[index])):
            yield index, LABEL


def _top(blocks: Sequence[Block]) -> int:
    """How many blocks stand before the first one that is long enough to be the story."""
    long = (i for i, one in enumerate(blocks) if len(one.text) >= 120 or one.text.endswith("."))
    return min(next(long, 0), 10)


def _is_label(block: Block) -> bool:
    words = block.text.casefold().split()
    return 0 < len(words) <= 3 and all(word in LABEL_WORDS for word in words)


def _is_short(block: Block) -> bool:
    """Whether it is a few words that say neither who nor when (numbers may)."""
    return (
        len(block.text.split()) <= 4
        and looks_like_heading(block.text, longest=40)
        and not authors_in(block.text)
        and not any(map(str.isdigit, block.text))
    )


def _led(blocks: Sequence[Block], why: Sequence[str], headline: str) -> _Found:
    """The list that follows "Related articles", "Tags" or "Share", with that lead."""
    for index, block in enumerate(blocks):
        reason = next((name for name, lead in LEADS if lead.fullmatch(block.text)), "")
        end = index + 1
        while end < len(blocks) and blocks[end].kind is SpanKind.LIST_ITEM:
            end += 1
        if reason and (end > index + 1 or (reason != TAGS and _ends_story(why, index))):
            yield from ((at, reason) for at in range(index, end))


def _ends_story(why: Sequence[str], index: int) -> bool:
    """Whether nothing but furniture follows."""
    return all(why[index + 1 :])


def _sites(blocks: Sequence[Block], why: Sequence[str], headline: str) -> _Found:
    """Names of networks, where two or more stand in a row."""
    named = [bool(SITE.fullmatch(one.text)) for one in blocks]
    for index, here in enumerate(named):
        beside = named[max(0, index - 1) : index] + named[index + 1 : index + 2]
        if here and any(beside):
            yield index, SHARING


def _fields(blocks: Sequence[Block], why: Sequence[str], headline: str) -> _Found:
    """Labels of a form that follow one another after a line of a comment form, or lead to one."""
    inside = False
    for index, block in enumerate(blocks):
        field = bool(FIELD.fullmatch(block.text))
        leads = field and index + 1 < len(why) and why[index + 1] == COMMENTS
        if (inside and field) or leads:
            yield index, COMMENTS
        inside = why[index] == COMMENTS or (inside and field)


def _about(blocks: Sequence[Block], why: Sequence[str], headline: str) -> _Found:
    """ "About the author" in the second half, with the one paragraph after it if that is the last."""
    for index, block in enumerate(blocks):
        if index * 2 < len(blocks) or not ABOUT.fullmatch(block.text):
            continue
        yield index, WRITERS
        if (
            index + 1 < len(blocks)
            and len(blocks[index + 1].text) <= 600
            and _ends_story(why, index + 1)
        ):
            yield index + 1, WRITERS
