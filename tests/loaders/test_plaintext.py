from datetime import date

import pytest

from briefgen.model.errors import LoadError
from tests.loaders.made import cut, load, outline, said

MESSY = """Harbour Council Offers Talks After Third Mooring Incident in a Month

Maritime Security

Harbour Council Offers Talks After Third Mooring Incident in a Month

The Harbour Council has formally offered talks to the islands’ fishing union to settle where its boats may moor.

\u00a0

Rising Concern Over Moorings

The council’s pilots (HCP) disclosed that they have turned back several boats in recent weeks—most of them at night.

\u00a0

What the Union Did

The union changed its rules last year, when its chair:

  • Gave up the shared berth as an “aim of the union”

  • Ordered new buoys

The Crossing Today

Key features of the crossing include:

  • About 2 million passengers a year

\u00a0

What Comes Next?

For now the ball lies in the union’s court, and the council continues to watch the moorings.

✍️ This article is written by the team of The Harbour Post.

Leave a Comment: Please Dont Post Links in the Comment Box
No comments available for this post."""

UNBROKEN = "\n".join(
    (
        "Island union to close berths, slips to mainland boats",
        "The island union announced it will take a “substantial step” by closing all of its berths to boats "
        "from the mainland, following months of quarrels over fees.",
        "This move, announced by the union’s board, underscores the mood on the islands, Coast.Example reports.",
        "In its statement the board declared that all remaining slips would be blocked. The decision follows "
        "the chair’s “change of mind.”",
        "By Ilse van der Meer",
    )
)


def test_a_messy_page_pasted_as_text() -> None:
    article = load(MESSY)
    headline = "Harbour Council Offers Talks After Third Mooring Incident in a Month"
    assert article.headline == headline
    assert outline(article)[:3] == [
        ("heading1", headline),
        ("cut: section label", "Maritime Security"),
        ("cut: repeats the headline", headline),
    ]
    assert said(article, "heading2") == [
        "Rising Concern Over Moorings",
        "What the Union Did",
        "The Crossing Today",
        "What Comes Next?",
    ]
    assert said(article, "list_item") == [
        "Gave up the shared berth as an “aim of the union”",
        "Ordered new buoys",
        "About 2 million passengers a year",
    ]
    assert outline(article)[-3:] == [
        (
            "cut: about the writers, not the story",
            "✍️ This article is written by the team of The Harbour Post.",
        ),
        ("cut: comment form", "Leave a Comment: Please Dont Post Links in the Comment Box"),
        ("cut: comment form", "No comments available for this post."),
    ]
    assert len(cut(article)) == 5
    assert article.publisher == "The Harbour Post"
    assert article.date_published is None
    assert "\n".join(("“aim of the union”", "Ordered new buoys")) in article.text
    assert "•" not in article.text


def test_a_page_without_blank_lines() -> None:
    article = load(UNBROKEN)
    assert article.headline == "Island union to close berths, slips to mainland boats"
    assert [kind for kind, _ in outline(article)] == ["heading1", *["paragraph"] * 4]
    assert article.authors == ("Ilse van der Meer",)
    assert article.publisher == ""
    assert article.date_published is None
    assert article.cuts == ()


def test_hard_wrapped_lines_are_joined_to_paragraphs() -> None:
    article = load(
        "Ferry link to reopen after months of talks between the two\ncoastal states\n\n"
        "The ferry link reopens on Monday, the port said in a statement\nthat was read out on Sunday. Two ships "
        "will sail.\n\nBoth are old.\n\n- a daily crossing in both directions, with a second one at\n  weekends\n"
        "- lower fares for all of the islanders, whoever they may be, and\n  for dogs\n"
    )
    assert outline(article) == [
        ("heading1", "Ferry link to reopen after months of talks between the two coastal states"),
        ("paragraph", "The ferry link reopens on Monday, the port said in a statement that was read out on Sunday. "
         "Two ships will sail."),
        ("paragraph", "Both are old."),
        ("list_item", "a daily crossing in both directions, with a second one at weekends"),
        ("list_item", "lower fares for all of the islanders, whoever they may be, and for dogs"),
    ]  # fmt: skip


def test_lines_that_are_sentences_of_their_own_stay_apart() -> None:
    article = load(
        "The first line is a whole sentence of its own.\nThe second line is one as well.\n"
    )
    assert len(article.spans) == 2


def test_numbered_lines_keep_their_numbers() -> None:
    article = load(
        "Two points\n\nThey agreed on this:\n1. A crossing\n2. A fare\n\n1. June: talks resume."
    )
    assert said(article, "list_item") == ["1. A crossing", "2. A fare"]
    assert said(article, "paragraph")[-1] == "1. June: talks resume."


def test_quoted_lines_are_quotes() -> None:
    article = load('Statement\n\nHe wrote:\n\n> "We will sail again."\n\nNobody answered him.')
    assert said(article, "quote") == ['"We will sail again."']


def test_a_section_label_before_the_headline_is_no_headline() -> None:
    article = load("WORLD NEWS\n\nFerry link to reopen\n\nIt reopens on Monday, the port said.")
    assert article.headline == "Ferry link to reopen"
    assert cut(article) == ["WORLD NEWS"]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The ferry link reopens on Monday. Two ships will sail.", "story"),
        ("한국과 북한, 군사 회담 제안\n\n한국은 월요일에 회담을 제안했다고 밝혔다.", "한국과 북한, 군사 회담 제안"),
        ("عودة خط العبارات بين البلدين\n\nأعلنت سلطة الميناء ذلك يوم الاثنين.", "عودة خط العبارات بين البلدين"),
    ],
)  # fmt: skip
def test_headlines(text: str, headline: str) -> None:
    assert load(text).headline == headline


def test_what_is_not_text_is_counted() -> None:
    article = load("Ferry link\n\nIt re\x01opens\ud800 on\ufdd0 Monday.")
    assert article.replaced == 3
    assert "It re\ufffdopens\ufffd on\ufffd Monday." in article.text


def test_all_line_ends_are_line_ends() -> None:
    article = load("Ferry link\r\n\r\nIt reopens.\r\rTwo ships sail.\u2029Nobody was hurt.")
    assert article.text == "Ferry link\n\nIt reopens.\n\nTwo ships sail.\n\nNobody was hurt."


def test_one_huge_paragraph_is_one_paragraph() -> None:
    article = load("The ferry sails. " * 50_000)
    assert len(article.spans) == 1
    assert len(article.text) == 17 * 50_000 - 1


@pytest.mark.parametrize("text", ["", " \n\t\r\n ", "\ufeff"])
def test_blank_text_is_refused(text: str) -> None:
    with pytest.raises(LoadError):
        load(text)


def test_dates_come_from_datelines_only() -> None:
    dated = "Ferry link to reopen\n\n{}\n\nIt reopens on April 5, 2026, the port said."
    assert load(dated.format("By Jane Doe | 3 March 2026 | 5:30 pm")).date_published == date(
        2026, 3, 3
    )
    assert load(dated.format("Published: Mar. 3, 2026, 14:05")).date_published == date(2026, 3, 3)
    assert load(
        dated.format("ARNPORT, March 3, 2026 (Wire) — The port spoke.")
    ).date_published == date(2026, 3, 3)
    assert load(dated.format("Updated: 4 March 2026")).date_published is None
    assert load(dated.format("Published: 3/4/2026")).date_published is None
    assert (
        load(dated.format("On March 3, 2026 — a Tuesday — the port closed.")).date_published is None
    )
    assert load(dated.format("It closed in March.")).date_published is None


def test_many_lines_are_read_in_proportion() -> None:
    assert len(load("1. a b\n" * 20_000).spans) == 20_000
