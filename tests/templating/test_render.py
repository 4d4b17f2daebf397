"""The whole way: a brief through the stock template, and the laws that hold for every text in it."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.model import edit
from briefgen.model.article import Article
from briefgen.model.brief import Brief, Confidence, FactKind, Field, Section
from briefgen.model.document import (
    Block,
    BulletList,
    Heading,
    MarkingLabel,
    OrderedList,
    PageCount,
    PageNumber,
    Paragraph,
    Styled,
    Table,
    Text,
)
from briefgen.model.dossier import Dossier
from briefgen.model.highlight import Highlight, select
from briefgen.model.ids import BriefId, HighlightId
from briefgen.model.text import clean
from briefgen.templating import sample
from briefgen.templating.plaintext import block_text
from briefgen.templating.render import render
from tests import builders
from tests.strategies import any_text
from tests.templating.kit import SCALES, STOCK, evidenced, laid_out, stock

TEMPLATE = stock()
SAMPLE = sample.read(STOCK)


def headings(blocks: tuple[Block, ...]) -> list[str]:
    return [block_text(block) for block in blocks if isinstance(block, Heading)]


def test_the_sample_has_everything_that_the_template_prints():
    document = render(SAMPLE, TEMPLATE, SCALES)
    assert headings(document.blocks) == [
        "Bottom line", "Changes since No. 11", "Background", "Developments", "Outlook", "Timeline", "Sources",
    ]  # fmt: skip
    roles = {
        block.role
        for block in document.blocks
        if isinstance(block, Paragraph | BulletList | OrderedList | Table)
    }
    assert {
        "title", "subtitle", "meta", "marking", "lead", "fact", "quotation", "judgement", "comment",
        "caption", "table", "sources",
    } <= roles  # fmt: skip
    text = "\n".join(block_text(block) for block in document.blocks)
    assert "Assessment: The members will turn down" in text
    assert "likely\u00a055–80\u00a0%" in text
    assert "low confidence" in text
    assert "undated" in text
    assert "File: harbour-log.txt" in text
    assert "/home/" not in text


def test_a_brief_of_nothing_says_so():
    document = render(Dossier(builders.brief(), (), ()), TEMPLATE, SCALES)
    assert headings(document.blocks) == ["Background", "Developments", "Outlook"]
    said = [block_text(block) for block in document.blocks if isinstance(block, Paragraph)]
    assert said.count("Nothing to report.") == 3
    assert not any(isinstance(block, Table | OrderedList) for block in document.blocks)


def test_words_of_the_source_stand_in_quotation_marks_with_their_number():
    document = render(evidenced(), TEMPLATE, SCALES)
    texts = [block_text(block) for block in document.blocks]
    assert "“The ferry link reopens on Monday.”[1]" in texts
    assert "Fares go up.[1][2]" in texts


def test_words_in_another_language_say_so():
    article = builders.article("Το λιμάνι ανοίγει.", language="el")
    passage = builders.highlight(article, "Το λιμάνι ανοίγει.")
    brief = builders.brief((builders.fact("Το λιμάνι ανοίγει.", passage),))
    document = render(Dossier(brief, (passage,), (article,)), TEMPLATE, SCALES)
    fact = next(
        block
        for block in document.blocks
        if isinstance(block, Paragraph) and block.role == "quotation"
    )
    assert fact.content[0] == Styled((Text("“Το λιμάνι ανοίγει.”"),), language="el")


def test_sections_that_only_the_brief_has_are_printed_too():
    brief = builders.brief()
    extra = Section("gaps", "Gaps", (builders.fact("What the crew knew."),))
    brief = replace(brief, sections=(*brief.sections, extra))
    document = render(Dossier(brief, (), ()), TEMPLATE, SCALES)
    assert headings(document.blocks)[-1] == "Gaps"


def test_the_timeline_can_be_switched_off():
    facts = tuple(replace(builders.fact(f"{n}"), event_date=date(2026, 3, n)) for n in (1, 2))
    on = Dossier(builders.brief(facts), (), ())
    off = Dossier(builders.brief(facts, fields={"timeline": "no"}), (), ())
    one = Dossier(builders.brief(facts[:1]), (), ())
    assert ["Timeline" in headings(render(d, TEMPLATE, SCALES).blocks) for d in (on, off, one)] == [
        True, False, False,
    ]  # fmt: skip


def test_what_changed_since_the_issue_before_is_printed_unless_it_is_switched_off():
    dropped, comment = builders.fact("It was quiet.", kind=FactKind.PARAPHRASE), builders.fact("x")
    before = replace(builders.brief((dropped, comment)), number="41")
    fact = replace(builders.fact("Guns are heard."), kind=FactKind.JUDGEMENT, likelihood="likely")
    now = replace(builders.brief(outlook=(fact,)), previous=before.id)
    told = Dossier(now, (), (), Dossier(before, (), ()))
    off = replace(told, brief=edit.set_field(now, "changes", "no"))
    same = replace(told, brief=replace(before, previous=before.id))
    heading = "Changes since No. 41"
    shown = [
        heading in headings(render(one, TEMPLATE, SCALES).blocks)
        for one in (told, off, same, Dossier(now, (), ()))
    ]
    assert shown == [True, False, False, False]
    (listed,) = (
        block for block in render(told, TEMPLATE, SCALES).blocks if isinstance(block, BulletList)
    )
    assert [block_text(block) for item in listed.items for block in item.blocks] == [
        "New: Guns are heard. likely\u00a055–80\u00a0%",
        "No longer reported: It was quiet.",
    ]


# ---------------------------------------------------------------- header and footer


def test_the_marking_stands_in_header_and_footer_in_its_colours():
    document = render(evidenced(), TEMPLATE, SCALES)
    label = MarkingLabel("TLP:AMBER", "#FFC000", "#000000")
    assert document.header.end == document.footer.end == (label,)
    assert document.header.start == (Text("Regional desk"), Text(" · "), Text("Strait of Arn"))
    assert document.footer.start == (
        Text("Page "), PageNumber(), Text(" of "), PageCount(), Text(" · As of "), Text("2 March 2026"),
    )  # fmt: skip


def test_a_free_marking_is_black_on_white_beside_the_classification():
    brief = replace(
        builders.brief(), marking="Desk only", classification="RESTRICTED", organization=""
    )
    document = render(Dossier(brief, (), ()), TEMPLATE, SCALES)
    assert document.footer.end == (
        Text("RESTRICTED  "),
        MarkingLabel("Desk only", "#000000", "#FFFFFF"),
    )
    assert document.header.start == (Text("Strait of Arn"),)


def test_a_brief_without_marking_has_none():
    document = render(Dossier(replace(builders.brief(), marking=""), (), ()), TEMPLATE, SCALES)
    assert document.header.end == document.footer.end == ()


def test_what_the_file_says_of_itself():
    meta = render(SAMPLE, TEMPLATE, SCALES).meta
    assert (meta.title, meta.number, meta.language) == ("The port strike at Maravel", "12", "en")
    assert meta.created == date(2031, 5, 12)
    assert (meta.author, meta.organization, meta.marking) == (
        "R. Halloran", "Regional desk, Velland", "TLP:AMBER",
    )  # fmt: skip


# ---------------------------------------------------------------- laws


def full(text: str) -> Dossier:
    """A brief with a text in every place that a stranger or an analyst can fill; "x" keeps each from being empty."""
    words = f"x{text}"
    article = builders.article(clean(f"{words} y")[0])
    article = replace(article, headline=words, publisher=words, authors=(words, words))
    passage = Highlight(
        HighlightId("1" * 32), article.id, select(article.text, 0, len(article.text))
    )
    facts = (
        builders.fact(words, passage),
        builders.fact(passage.selector.exact, passage),
        builders.fact(words, kind=FactKind.COMMENT),
        replace(builders.fact(words, passage, kind=FactKind.JUDGEMENT), likelihood="likely"),
        replace(builders.fact(words, kind=FactKind.JUDGEMENT), confidence=Confidence.HIGH),
    )
    facts = tuple(replace(one, event_date=date(2026, 3, 1), credibility=2) for one in facts)
    brief = builders.brief(facts, title=words)
    return Dossier(_filled(brief, words), (passage,), (article,))


def _filled(brief: Brief, words: str) -> Brief:
    return replace(
        brief, number=words, author=words, organization=words, marking=words, classification=words,
        previous=BriefId("0" * 32),
        sections=(*brief.sections[:2], Section("outlook", words, brief.sections[0].facts[:1])),
    )  # fmt: skip


def skeleton(blocks: tuple[Block, ...]) -> list[object]:
    """The blocks without their words."""
    return [_bones(block) for block in blocks]


def _bones(block: Block) -> object:
    match block:
        case BulletList() | OrderedList():
            return (type(block), block.role, [skeleton(item.blocks) for item in block.items])
        case Table():
            return (
                Table,
                [
                    [skeleton(cell.blocks) for cell in row.cells]
                    for row in (*block.head, *block.body)
                ],
            )
        case Paragraph():
            return (
                Paragraph,
                "fact or quotation" if block.role in {"fact", "quotation"} else block.role,
            )
        case Heading():
            return (Heading, block.level)
        case _:
            return type(block)


MARKS = (
    "\n",
    "\n\n",
    "1. ",
    "- ",
    "> ",
    "# ",
    "|",
    "-|-",
    "a",
    "    ",
    "*",
    "_",
    "\\",
    "[",
    "](",
    ")",
    "```",
    "---",
    "===",
)
markdown_like = st.lists(st.sampled_from(MARKS), max_size=16).map("".join)

PLAIN = skeleton(render(full("words"), TEMPLATE, SCALES).blocks)


@given(any_text | markdown_like)
@settings(max_examples=100)
def test_no_text_changes_the_structure_of_a_brief(text: str):
    assert skeleton(render(full(text), TEMPLATE, SCALES).blocks) == PLAIN


@given(any_text)
@settings(max_examples=60)
def test_the_words_of_plain_fields_come_out_as_they_went_in(text: str):
    document = render(full(text), TEMPLATE, SCALES)
    words = " ".join(clean(f"x{text}")[0].split())
    title = next(
        block for block in document.blocks if isinstance(block, Paragraph) and block.role == "title"
    )
    assert " ".join(block_text(title).split()) == words
    assert document.meta.title == words
    outlook = [block for block in document.blocks if isinstance(block, Heading)][2]
    assert " ".join(block_text(outlook).split()) == words


@given(any_text | markdown_like)
@settings(max_examples=100)
def test_a_markdown_field_stays_within_its_place(text: str):
    brief = builders.brief(fields={"bottom_line": f"x{text}"})
    blocks = render(Dossier(brief, (), ()), TEMPLATE, SCALES).blocks
    places = [block_text(block) for block in blocks if isinstance(block, Heading)]
    assert places == ["Bottom line", "Background", "Developments", "Outlook"]


def test_the_same_brief_gives_the_same_document():
    assert render(SAMPLE, TEMPLATE, SCALES) == render(SAMPLE, TEMPLATE, SCALES)


@given(st.sampled_from(["http://a.example/?q=<b>&c='\"", "javascript:x", "file:///etc/passwd"]))
def test_an_address_is_a_link_or_nothing(uri: str):
    article: Article = builders.article(uri=uri)
    passage = builders.highlight(article, "Nobody was hurt.")
    brief = builders.brief((builders.fact("x", passage),))
    render(Dossier(brief, (passage,), (article,)), TEMPLATE, SCALES)


def test_a_field_that_a_template_links_to_must_be_an_address():
    body = '<p><a href="{{ fields.bottom_line }}">x</a></p>'
    brief = replace(builders.brief(), fields=(Field("bottom_line", "javascript:alert(1)"),))
    with pytest.raises(
        Exception, match=r"brief\.html\.j2:1: “javascript:alert\(1\)” can't be linked to"
    ):
        laid_out(body, Dossier(brief, (), ()))


@pytest.mark.parametrize("count", [400, 1600])
def test_long_briefs_are_laid_out_whole(count: int):
    article = builders.article()
    passage = builders.highlight(article, "Nobody was hurt.")
    facts = tuple(builders.fact(f"Fact *{n}* of many.", passage) for n in range(count))
    document = render(Dossier(builders.brief(facts), (passage,), (article,)), TEMPLATE, SCALES)
    assert block_text(document.blocks[-3]) == "Nothing to report."
    assert sum(1 for block in document.blocks if isinstance(block, Paragraph)) > count


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("He called it “a step back.”", "“He called it ‘a step back.’”[1]"),
        ("“It is over,” she said.", "“‘It is over,’ she said.”[1]"),
        ('He said "no".', "“He said 'no'.”[1]"),
        ("“It is over,” she said. “We go on.”", "“It is over,” she said. “We go on.”[1]"),
    ],
)
def test_marks_within_a_quotation_are_single_ones(words: str, printed: str) -> None:
    article = builders.article(words)
    mark = builders.highlight(article, words)
    brief = builders.brief(background=(builders.fact(words, mark),))
    document = render(builders.dossier(brief, (mark,), (article,)), TEMPLATE, SCALES)
    assert printed in [block_text(block) for block in document.blocks]
