"""What is cut, and, as important, what is not."""

import pytest

from briefgen.loaders.blocks import Block
from briefgen.loaders.residue import reasons
from briefgen.model.article import SpanKind

STORY = (
    "The ferry link reopens on Monday, the port authority said in a statement that was read out to officials.",
    "Two ships will sail daily between the islands, and nobody was hurt in the accident that closed the link.",
    "The council meets again in June.",
)


def judged(line: str, where: int = 3) -> str:
    """Why a line among the story's paragraphs is cut."""
    texts = ["Ferry link to reopen", *STORY[:where], line, *STORY[where:]]
    blocks = [Block(SpanKind.PARAGRAPH, text) for text in texts]
    return reasons(blocks, "Ferry link to reopen")[texts.index(line)]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Leave a Reply", "comment form"),
        ("Your email address will not be published. Required fields are marked *", "comment form"),
        ("Save my name, email, and website in this browser for the next time I comment.", "comment form"),
        ("3 Comments", "comment form"),
        ("You must be logged in to post a comment.", "comment form"),
        ("✍️ This article is written by the team of The Harbour Post.", "about the writers, not the story"),
        ("This story was compiled by our editorial team.", "about the writers, not the story"),
        ("اترك تعليقاً", "comment form"),
        ("Kommentar hinterlassen", "comment form"),
        ("Votre adresse e-mail ne sera pas publiée.", "comment form"),
        ("Share this article on Facebook", "invitation to share, follow or subscribe"),
        ("Share on WhatsApp", "invitation to share, follow or subscribe"),
        ("Follow us on Telegram and X", "invitation to share, follow or subscribe"),
        ("Subscribe to our weekly newsletter", "invitation to share, follow or subscribe"),
        ("Sign up for our free daily updates", "invitation to share, follow or subscribe"),
        ("Related: Old ferry sinks in harbour", "link to other articles"),
        ("Also read: Old ferry sinks in harbour", "link to other articles"),
        ("Photo: Jane Doe/Harbour Wire", "picture credit"),
        ("Image credit: Port of Arn", "picture credit"),
        ("(Reuters/John Roe)", "picture credit"),
        ("Getty Images", "picture credit"),
        ("Tags: ferry, port, islands", "tags and categories"),
        ("Filed under: Ships", "tags and categories"),
        ("#ferry #port", "tags and categories"),
        ("Advertisement", "part of the page, not of the article"),
        ("4 min read", "part of the page, not of the article"),
        ("© 2026 Harbour Post. All rights reserved.", "part of the page, not of the article"),
        ("Ferry link to reopen", "repeats the headline"),
        ("FERRY LINK TO REOPEN", "repeats the headline"),
    ],
)  # fmt: skip
def test_residue_is_cut_with_its_reason(line: str, reason: str) -> None:
    texts = ["Ferry link to reopen", *STORY, line]
    blocks = [Block(SpanKind.PARAGRAPH, text) for text in texts]
    assert reasons(blocks, "Ferry link to reopen")[-1] == reason


@pytest.mark.parametrize(
    "line",
    [
        "Leave was granted to all sailors.",
        "Comments by the minister angered the union.",
        "The report was written by a team of engineers at the port, and it says that the pier must close.",
        "Share prices fell by 4 per cent.",
        "Share of islanders who use the ferry: 61 per cent",
        "Follow-up talks are planned for June.",
        "Subscribers of the service will not be refunded.",
        "Related incidents were reported in two other harbours on Sunday.",
        "Related: the union's own boats were searched. Nobody was arrested.\nMore follows.",
        "Photo: the minister, who had arrived late. He did not speak to the press, and left after an hour by boat.",
        "Image problems: the port tries to look greener",
        "Photos of the accident were shared widely.",
        "Tags on the containers showed their origin.",
        "Topics of the talks include fares and customs.",
        "Copyright law does not cover charts.",
        "World leaders reacted with concern.",
        "Twitter",
        "About the author of the plan little is known.",
        "Name",
        "Reuters",
        "By Jane Doe",
        "“Read more,” he told the council.",
        "Previous governments had refused.",
        "Next week the council votes.",
        "Print runs were cut.",
        "Advertising revenue fell.",
        "Comments",
        "No comment was available from the ministry on Monday.",
        "The minister had no comment.",
        "We use cookies at sea to keep the crew happy, the captain said, and laughed. " * 4,
    ],
)
def test_the_story_is_not_cut(line: str) -> None:
    for where in (1, 3):
        assert judged(line, where) == ""


def outline_of(*texts: str, items: tuple[str, ...] = ()) -> dict[str, str]:
    """Why each of the blocks at the end of a story is cut."""
    blocks = [Block(SpanKind.PARAGRAPH, one) for one in ("Ferry link to reopen", *STORY, *texts)]
    blocks += [Block(SpanKind.LIST_ITEM, one, 1) for one in items]
    why = reasons(blocks, "Ferry link to reopen")
    assert not any(why[: 1 + len(STORY)])
    return {one.text: reason for one, reason in zip(blocks, why, strict=True) if reason}


def test_a_list_of_links_is_cut_with_its_lead() -> None:
    found = outline_of("Related articles", items=("Old ferry sinks", "New ferry floats"))
    assert list(found) == ["Related articles", "Old ferry sinks", "New ferry floats"]


def test_a_list_of_the_story_is_not_cut() -> None:
    assert outline_of("The council agreed on:", items=("Twitter", "lower fares")) == {}


def test_fields_of_a_comment_form_are_cut_with_it() -> None:
    found = outline_of("Leave a Reply", "Name *", "Email *", "Website", "Post Comment")
    assert set(found.values()) == {"comment form"} and len(found) == 5


def test_names_of_networks_in_a_row_are_cut() -> None:
    assert list(outline_of("Facebook", "X", "WhatsApp")) == ["Facebook", "X", "WhatsApp"]


def test_a_note_on_the_author_is_cut_at_the_end_only() -> None:
    assert len(outline_of("About the Author", "Jane Doe covers ports.")) == 2
    assert list(outline_of("About the Author", "Jane Doe covers ports.", "Ships " * 200)) == [
        "About the Author"
    ]


def test_section_labels_near_the_top() -> None:
    headline = "Ferry link to reopen"

    def why(*texts: str) -> list[str]:
        blocks = [Block(SpanKind.PARAGRAPH, one) for one in (*texts, *STORY)]
        return reasons(blocks, headline)[: len(texts)]

    assert why(headline, "World Defense", headline) == ["", "section label", "repeats the headline"]
    assert why("Home > World > Asia", headline) == ["section label", ""]
    assert why(headline, "Politics") == ["", "section label"]
    assert why(headline, "By Jane Doe", headline) == ["", "", "repeats the headline"]
    assert why(headline, "3 March 2026", headline) == ["", "", "repeats the headline"]
    assert why(headline, "The Council Acts") == ["", ""]


def test_topics_that_head_the_parts_of_a_text_are_no_section_labels() -> None:
    texts = ("Ferry link to reopen", "Security", *STORY, "Economy", *STORY)
    blocks = [Block(SpanKind.PARAGRAPH, one) for one in texts]
    assert reasons(blocks, texts[0])[1] == ""


def test_a_page_of_nothing_else_is_left_alone() -> None:
    blocks = [Block(SpanKind.PARAGRAPH, one) for one in ("Leave a Reply", "Share this article")]
    assert reasons(blocks, "x") == ["", ""]


def test_what_a_loader_knows_stays() -> None:
    blocks = [
        Block(SpanKind.PARAGRAPH, STORY[0]),
        Block(SpanKind.PARAGRAPH, "7", cut="page number"),
    ]
    assert reasons(blocks, "x") == ["", "page number"]
