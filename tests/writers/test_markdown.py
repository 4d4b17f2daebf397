"""What a Markdown reader finds."""

import subprocess
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefgen.model.document import (
    BulletList,
    Emphasis,
    Figure,
    Heading,
    Image,
    Link,
    Note,
    OrderedList,
    Paragraph,
    Strong,
    Text,
)
from briefgen.writers.markdown import MarkdownWriter
from tests import builders
from tests.strategies import any_text
from tests.writers import reading, samples
from tests.writers.samples import item, paragraph, words


def written(*blocks: object) -> str:
    """The Markdown between the markings."""
    page = MarkdownWriter().write(builders.document(*blocks)).decode()  # type: ignore[arg-type]
    return page.removeprefix("**TLP:AMBER**\n\n").removesuffix("\n\n**TLP:AMBER**\n")


class Tags(HTMLParser):
    """The start tags of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.names: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)


def test_the_marking_is_the_first_line_and_the_last() -> None:
    lines = MarkdownWriter().write(builders.document(paragraph("x"))).decode().splitlines()
    assert lines == ["**TLP:AMBER**", "", "x", "", "**TLP:AMBER**"]


def test_the_structure_reads_as_a_person_would_write_it() -> None:
    assert (
        written(
            paragraph("Strait of Arn", "title"),
            Heading(1, words("Background")),
            Paragraph(
                (
                    Text("It "),
                    Strong(words("sails")),
                    Text(", "),
                    Emphasis(words("daily")),
                    Note("s1", 1),
                )
            ),
            BulletList((item("one", BulletList((item("deep"),))), item("two"))),
            OrderedList((item("first"), item("second"))),
            Paragraph((Link("https://news.example/a_(b)", words("paper")),)),
            samples.sources("Harbour Times"),
        )
        == """\
# Strait of Arn

## Background

It **sails**, *daily*[\\[1\\]](#ref-1)

-   one

    -   deep

-   two

<!-- -->

1.  first
2.  second

[paper](https://news.example/a_%28b%29)

-   <span id="ref-1"></span>\\[1\\] Harbour Times"""
    )


@pytest.mark.parametrize(
    "text",
    [
        *(
            "# not a heading",
            "1. June: talks resume",
            "2) no list",
            "- no list",
            "+ no",
            "* no",
            "> no",
        ),
        *(
            "---",
            "===",
            "***",
            "| a | b |",
            "    code",
            "`code`",
            "~~~",
            "[a](b)",
            "![a](b)",
            "[a]: b",
        ),
        *(
            "<b>x</b>",
            "&amp; &#60; AT&T;",
            "\\*x\\*",
            "$5 and $6",
            "a^2^ b~3~",
            ": definition",
            "% title",
        ),
        *(
            "*x* _y_ **z**",
            "snake_case_name",
            ":smile:",
            "(a) no",
            "A. Analyst said",
            "{#id}",
            "#. no",
        ),
        *(
            "http://news.example/a_b_c",
            "wow!",
            "<!-- x -->",
            "@cite",
            "(@) no",
            "[^1]",
            "<https://x.example>",
        ),
    ],
)
def test_text_that_looks_like_markup_stays_text(text: str) -> None:
    html = reading.markdown_html(written(paragraph(text)))
    assert Tags(html).names == ["p"]
    assert reading.html_words(html, fragment=True) == text.split()


def test_an_exclamation_mark_before_a_link_makes_no_picture() -> None:
    page = written(Paragraph((Text("wow!"), Link("https://news.example/", words("x")))))
    assert Tags(reading.markdown_html(page)).names == ["p", "a"]


def test_emphasis_that_readers_would_not_see_is_left_out() -> None:
    assert written(Paragraph((Strong(words("“a”")), Text("b")))) == "“a”b"
    assert written(Paragraph((Strong(words(" a ")), Text("b")))) == "**a** b"
    assert written(Paragraph((Strong(words("a")), Emphasis(words("b"))))) == "a*b*"


def test_a_figure_is_inside_the_file_with_its_alternative() -> None:
    page = written(Figure(Image(samples.png(), "image/png"), "A [map]", caption=words("c")))
    assert page.startswith("![A \\[map\\]](data:image/png;base64,")
    assert page.endswith("\n\nc")


# ---------------------------------------------------------------- pandoc


def pandoc(page: str, reader: str, to: str = "plain") -> str:
    """What pandoc makes of a page."""
    made = subprocess.run(
        ["pandoc", "-f", reader, "-t", to, "--wrap=none"],
        input=page,
        capture_output=True,
        text=True,
        check=True,
    )
    return made.stdout


# Smart quotes would change characters, implicit figures repeat the alternative as a caption.
READERS = ("commonmark+pipe_tables", "gfm", "markdown-smart-implicit_figures", "commonmark_x-smart")


@pytest.mark.office
@pytest.mark.parametrize("reader", READERS)
def test_pandoc_reads_the_same_words_and_headings(reader: str) -> None:
    document = samples.everything()
    page = MarkdownWriter().write(document).decode()
    html = pandoc(page, reader, "html")
    lines = "\n".join(page.strip().split("\n")[1:-1])
    assert reading.html_words(pandoc(lines, reader, "html"), fragment=True) == reading.words(
        document
    )
    assert [tag for tag in Tags(html).names if tag[:1] == "h" and tag[1:].isdigit()] == [
        "h1",
        "h2",
        "h3",
        "h2",
    ]
    assert Tags(html).names.count("table") == 2


@pytest.mark.office
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(texts=st.lists(any_text, min_size=12, max_size=12), reader=st.sampled_from(READERS))
def test_pandoc_reads_any_text_as_that_text(texts: list[str], reader: str) -> None:
    blocks = [paragraph(text) for text in texts[:6]]
    blocks += [Paragraph((Text("a"), Strong(words(text)), Text("b"))) for text in texts[6:10]]
    blocks += [BulletList((item(texts[10]), item(texts[11])))]
    document = builders.document(*blocks)
    html = pandoc(
        "\n".join(MarkdownWriter().write(document).decode().split("\n")[1:-2]), reader, "html"
    )
    # pandoc asks for the plain form of an arrow back, so that no reader makes a picture of it.
    html = html.replace("\u21a9\ufe0e", "\u21a9")
    assert reading.html_words(html, fragment=True) == reading.words(document)
