"""The sample articles arrive as they should, mess and all; the sample brief quotes them word for word."""

import re
import tomllib
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import msgspec
import pytest

from briefgen.loaders import fetch, job
from briefgen.model.article import Article, SpanKind
from briefgen.model.highlight import find_quote, select
from briefgen.model.scales import Scales, Yardstick
from briefgen.model.text import base_direction, is_clean
from briefgen.resources import assets_path

SAMPLES = assets_path() / "samples"
COURIER = "01-lissan-courier.html"
STRATEGY_POST = "02-strategy-post.txt"
TIDEWATER = "03-tidewater-letter.md"
LEDGER = "04-morning-ledger.html"
COMMISSION = "05-basin-commission.pdf"
ALMINAA = "06-almina-alyawm.html"
NAMES = (COURIER, STRATEGY_POST, TIDEWATER, LEDGER, COMMISSION, ALMINAA)
RETRIEVED = datetime(2026, 3, 5, 5, 30, tzinfo=UTC)


class Passage(msgspec.Struct, frozen=True):
    article: str
    quote: str


class SampleFact(msgspec.Struct, frozen=True):
    section: str
    article: str
    quote: str
    statement: str = ""
    event_date: date | None = None
    credibility: int | None = None
    also: tuple[Passage, ...] = ()

    @property
    def passages(self) -> tuple[Passage, ...]:
        return (Passage(self.article, self.quote), *self.also)


class Statement(msgspec.Struct, frozen=True):
    section: str
    statement: str
    likelihood: str = ""
    confidence: str = ""


class Rating(msgspec.Struct, frozen=True):
    article: str
    rating: str


class Head(msgspec.Struct, frozen=True):
    as_of: date
    marking: str
    yardstick: str


class Sample(msgspec.Struct, frozen=True):
    brief: Head
    fields: dict[str, str]
    ratings: tuple[Rating, ...]
    facts: tuple[SampleFact, ...]
    judgements: tuple[Statement, ...]
    comments: tuple[Statement, ...]


SAMPLE = msgspec.convert(
    tomllib.loads((SAMPLES / "brief.toml").read_text(encoding="utf-8")), Sample
)
PASSAGES = tuple(passage for fact in SAMPLE.facts for passage in fact.passages)


@cache
def article(name: str) -> Article:
    """The article in a sample file, taken in as a user's file would be."""
    resource = fetch.fetch(str(SAMPLES / name), RETRIEVED)
    (loaded,) = job.decode(job.run(job.encode(resource)))
    return loaded


def shown(name: str) -> str:
    """What a reader shows of an article: its text without what is cut."""
    whole = article(name)
    return "\n".join(
        whole.text[span.start : span.end] for span in whole.spans if not whole.is_cut(span)
    )


def blocks(name: str, kind: SpanKind) -> tuple[str, ...]:
    """The blocks of one kind that a reader shows."""
    whole = article(name)
    return tuple(
        whole.text[span.start : span.end]
        for span in whole.spans
        if span.kind is kind and not whole.is_cut(span)
    )


def scales() -> Scales:
    path = assets_path() / "scales" / "scales.toml"
    return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), Scales)


def yardstick() -> Yardstick:
    found = scales().yardstick(SAMPLE.brief.yardstick)
    assert found is not None
    return found


# ---------------------------------------------------------------- the articles


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_is_read_whole_and_clean(name: str) -> None:
    whole = article(name)
    assert is_clean(whole.text)
    assert whole.replaced == 0
    assert 300 <= len(shown(name).split()) <= 700


@pytest.mark.parametrize(
    ("name", "headline", "published"),
    [
        (
            COURIER,
            "Toveria moves brigade to Arvel border after patrol boat comes under fire",
            date(2026, 3, 2),
        ),
        (
            STRATEGY_POST,
            "Marenia Denies Firing on Patrol Boat, Offers Hotline as Brenna Ferry Stays Shut",
            None,
        ),
        (TIDEWATER, "The Arvel premium: what two days of crisis cost", date(2026, 3, 3)),
        (LEDGER, "Toveria sends 5,000 troops to river border, newspaper says", date(2026, 3, 3)),
        (
            COMMISSION,
            "Commission to meet in emergency session on the flow of the Arvel",
            date(2026, 3, 4),
        ),
        (
            ALMINAA,
            "جفران تعرض استضافة محادثات بين مارينيا وتوفيريا لاحتواء أزمة نهر أرفيل",
            date(2026, 3, 4),
        ),
    ],
)
def test_headline_and_date_are_those_of_the_source(
    name: str, headline: str, published: date | None
) -> None:
    assert article(name).headline == headline
    assert article(name).date_published == published


def test_both_authors_of_a_web_page_are_kept() -> None:
    assert article(COURIER).authors == ("Ilse Marrant", "Petr Oduval")


def test_publishers_are_known_where_the_source_names_them() -> None:
    assert article(COURIER).publisher == "The Lissan Courier"
    assert article(STRATEGY_POST).publisher == "The Strategy Post"
    assert article(TIDEWATER).publisher == "The Tidewater Letter"
    assert article(LEDGER).publisher == "Morning Ledger"
    assert article(ALMINAA).publisher == "الميناء اليوم"


def test_an_arabic_page_is_arabic_and_keeps_its_latin_names_and_figures() -> None:
    whole = article(ALMINAA)
    assert whole.language == "ar"
    assert base_direction(whole.text) == "rtl"
    for words in ("45,300", "41,200", "60%", "River Relief Network (RRN)", "Heron", "Kesmar Dam"):
        assert words in shown(ALMINAA)


@pytest.mark.parametrize(
    ("name", "residue"),
    [
        (COURIER, "Required fields are marked"),
        (COURIER, "RiverRat"),
        (COURIER, "214 partners"),
        (COURIER, "You may also like"),
        (COURIER, "All rights reserved"),
        (STRATEGY_POST, "Border Security"),
        (STRATEGY_POST, "written by the team of"),
        (STRATEGY_POST, "Leave a Reply"),
        (STRATEGY_POST, "Required fields are marked"),
        (STRATEGY_POST, "Save my name"),
        (TIDEWATER, "View this letter in your browser"),
        (TIDEWATER, "Unsubscribe"),
        (LEDGER, "Ten walks for a wet weekend"),
        (LEDGER, "Terms of use"),
        (COMMISSION, "Page 1 of 2"),
        (COMMISSION, "press@arvelbasin.example"),
        (ALMINAA, "لن يتم نشر عنوان بريدك"),
        (ALMINAA, "الرئيسية"),
    ],
)
def test_page_furniture_is_not_shown(name: str, residue: str) -> None:
    assert residue not in shown(name)


def test_a_web_page_opens_with_its_first_paragraph() -> None:
    assert blocks(COURIER, SpanKind.PARAGRAPH)[0].startswith("PORT LISSAN — Toveria began")


def test_a_repeated_headline_is_shown_once_at_most() -> None:
    assert shown(STRATEGY_POST).count(article(STRATEGY_POST).headline) <= 1


def test_pasted_text_keeps_what_was_cut_with_the_reason() -> None:
    whole = article(STRATEGY_POST)
    cut = " ".join(whole.text[one.start : one.end] for one in whole.cuts)
    assert "written by the team of The Strategy Post" in cut
    assert all(one.reason for one in whole.cuts)


def test_headings_of_pasted_text_are_found() -> None:
    headings = blocks(STRATEGY_POST, SpanKind.HEADING)
    for heading in (
        "A Flat Denial From Salvik",
        "Hotline Offered, Crossings Stay Closed",
        "What Marenia Has Moved",
        "The Dam Behind the Dispute",
        "What Comes Next?",
    ):
        assert heading in headings


def test_bullets_become_list_items_without_their_mark() -> None:
    assert blocks(STRATEGY_POST, SpanKind.LIST_ITEM) == (
        "Two infantry battalions, about 1,200 soldiers in all",
        "One battery of towed howitzers, held 25 kilometers from the river",
        "An engineer company with bridging equipment",
    )
    assert "barges waiting above the Halde lock: 47" in blocks(TIDEWATER, SpanKind.LIST_ITEM)
    assert "المأوى: 2.4 مليون دولار" in blocks(ALMINAA, SpanKind.LIST_ITEM)


def test_headings_of_a_web_page_and_of_markdown_are_kept() -> None:
    assert "Ferry stopped, bridge shut" in blocks(COURIER, SpanKind.HEADING)
    assert "What to watch" in blocks(TIDEWATER, SpanKind.HEADING)
    assert "45,300 نازح في سبعة مراكز" in blocks(ALMINAA, SpanKind.HEADING)


def test_markdown_marks_are_not_part_of_the_words() -> None:
    assert "draught limit at Brenna: 1.9 metres, against 2.8 metres a year ago" in shown(TIDEWATER)
    assert "**" not in shown(TIDEWATER)
    assert "cdn.tidewaterletter.example" not in shown(TIDEWATER)


def test_lines_of_a_pdf_become_paragraphs_again() -> None:
    paragraphs = blocks(COMMISSION, SpanKind.PARAGRAPH)
    assert (
        "Both parties have agreed to admit a technical mission of six hydrologists to the Lissan gauge and to the "
        "Kesmar Dam. The mission will begin its work no later than 10 March and will report within 14 days. It will "
        "not deal with questions of security."
    ) in paragraphs


def test_a_second_hand_report_differs_from_its_source_in_one_figure() -> None:
    find_quote(article(COURIER), "about 3,500 soldiers of the 2nd Mechanized Brigade")
    find_quote(article(LEDGER), "some 5,000 troops to its river frontier with Marenia")
    assert "5,000" not in shown(COURIER)
    assert "3,500" not in shown(LEDGER)


# ------------------------------------------------------------------- the brief


@pytest.mark.parametrize("passage", PASSAGES, ids=lambda passage: passage.quote[:40])
def test_every_quote_stands_once_in_its_article_and_is_not_furniture(passage: Passage) -> None:
    whole = article(passage.article)
    start, end = find_quote(whole, passage.quote)
    assert select(whole.text, start, end).fits(whole.text)
    assert not any(cut.start < end and start < cut.end for cut in whole.cuts)


def test_every_article_is_used_and_rated() -> None:
    assert {passage.article for passage in PASSAGES} == set(NAMES)
    assert {one.article for one in SAMPLE.ratings} == set(NAMES)
    assert {path.name for path in SAMPLES.iterdir() if path.name[:2].isdigit()} == set(NAMES)


def test_the_brief_shows_what_briefs_are_made_of() -> None:
    assert 14 <= len(SAMPLE.facts) <= 20
    assert {one.section for one in SAMPLE.facts} == {"background", "developments", "outlook"}
    assert len({one.event_date for one in SAMPLE.facts if one.event_date}) >= 5
    several = [one for one in SAMPLE.facts if len({p.article for p in one.passages}) >= 2]
    assert len(several) >= 2
    assert SAMPLE.comments
    assert SAMPLE.fields["bottom_line"].strip()


def test_judgements_use_the_terms_of_the_yardstick_or_a_confidence_never_both() -> None:
    assert len(SAMPLE.judgements) == 3
    for one in SAMPLE.judgements:
        assert bool(one.likelihood) != bool(one.confidence)
        if one.likelihood:
            assert yardstick().term(one.likelihood)
            assert one.likelihood in one.statement
        else:
            assert f"{one.confidence} confidence" in one.statement


def test_the_marking_is_one_of_the_scale() -> None:
    assert scales().marking(SAMPLE.brief.marking)


def test_an_arabic_quotation_stands_beside_paraphrases_of_arabic_passages() -> None:
    arabic = [one for one in SAMPLE.facts if one.article == ALMINAA]
    verbatim = [one for one in arabic if not one.statement]
    paraphrased = [one for one in arabic if base_direction(one.statement) == "ltr"]
    assert verbatim and base_direction(verbatim[0].quote) == "rtl"
    assert [one for one in paraphrased if one.statement]


def test_words_in_quotation_marks_are_the_words_of_the_evidence() -> None:
    for fact in SAMPLE.facts:
        evidence = " ".join(passage.quote for passage in fact.passages)
        evidence = evidence.translate(str.maketrans({'"': None, "“": None, "”": None}))
        for part in fact.statement.split("“")[1:]:
            assert part.split("”")[0] in evidence


def test_the_brief_is_as_of_a_day_after_all_its_sources() -> None:
    published = [article(name).date_published for name in NAMES]
    assert max(day for day in published if day) < SAMPLE.brief.as_of


# ------------------------------------------------------------------- the guide


def test_the_quotes_in_the_user_guide_can_be_picked() -> None:
    guide = Path(__file__).parents[2] / "docs" / "guide.md"
    quotes = re.findall(r'--quote "([^"]+)"', guide.read_text(encoding="utf-8"))
    assert len(quotes) >= 2
    for quote in quotes:
        find_quote(article(COURIER), quote)
