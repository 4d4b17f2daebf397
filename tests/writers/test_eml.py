"""What a mail program finds in a message."""

import email
import email.policy
import re
from base64 import b64decode
from dataclasses import replace
from datetime import date
from email.message import EmailMessage
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings

from briefgen.model.document import (
    Band,
    Block,
    BulletList,
    Document,
    Figure,
    Heading,
    Image,
    LineBreak,
    Link,
    ListItem,
    MarkingLabel,
    OrderedList,
    Paragraph,
    Strong,
    Table,
    Text,
)
from briefgen.model.errors import RenderError
from briefgen.model.text import clean_line
from briefgen.writers.eml import EmlWriter, attached
from briefgen.writers.eml.wrap import WIDTH, columns
from tests import builders
from tests.strategies import any_text
from tests.writers import reading, samples
from tests.writers.reading import mail_part
from tests.writers.samples import item, paragraph, row, words
from tests.writers.test_contract import block

_DECORATION = re.compile(r"•|\d+\.|-+|=+|\||TLP:AMBER")
"""What plain text has beside the words: bullets, counts, underlines, bars, the label."""

_ADDRESS = re.compile(r"\s+<(?:https?://|mailto:)[^\s>]+>")


def message(content: bytes) -> EmailMessage:
    """The message as the standard library reads it, without a defect."""
    read = email.message_from_bytes(content, policy=email.policy.default)
    assert isinstance(read, EmailMessage)
    assert not [defect for part in read.walk() for defect in part.defects]
    return read


def written(*blocks: Block, **meta: str) -> bytes:
    document = builders.document(*blocks)
    return EmlWriter().write(replace(document, meta=replace(document.meta, **meta)))


def subject(**meta: str) -> str:
    return str(message(written(**meta))["Subject"])


def plain(*blocks: Block) -> str:
    """The plain text between the label and the label."""
    document = replace(builders.document(*blocks), header=Band(), footer=Band())
    text = mail_part(EmlWriter().write(document), "plain")
    return text.removeprefix("TLP:AMBER\n\n\n").removesuffix("\n\n\nTLP:AMBER\n")


# ---------------------------------------------------------------- the header


def test_a_message_is_an_unsent_draft_of_the_briefs_date_from_nobody_to_nobody() -> None:
    read = message(EmlWriter().write(builders.document(paragraph("x"))))
    assert read["X-Unsent"] == "1"
    assert read["Date"] == "Mon, 02 Mar 2026 00:00:00 +0000"
    assert set(read.keys()) == {"Subject", "Date", "X-Unsent", "MIME-Version", "Content-Type"}


def test_the_label_is_first_in_the_subject() -> None:
    assert subject() == "[TLP:AMBER] Strait of Arn — No. 41"
    assert subject(number="") == "[TLP:AMBER] Strait of Arn"
    assert subject(marking="") == "Strait of Arn — No. 41"


def test_a_label_is_readable_for_gateways_that_decode_nothing() -> None:
    assert b"\r\nSubject: [TLP:AMBER] " in b"\r\n" + written(title="Größe")


@pytest.mark.parametrize(
    "title",
    [
        "x\r\nBcc: all@news.example",
        "x\nBcc: all@news.example\n\n<script>",
        "x\rBcc: all@news.example",
        "x\x0bBcc: y\x0cBcc: z\x85Bcc: a\u2028Bcc: b",
        "=?utf-8?q?x=0D=0ABcc:_all@news.example?=",
        "=?utf-8?b?eA0KQmNjOiBh?=",
        "a =?utf-8?q?b?= =?utf-8?q?c?=",
    ],
)
@pytest.mark.parametrize("name", ["title", "number", "marking"])
def test_nothing_gets_out_of_the_subject(title: str, name: str) -> None:
    read = message(written(**{name: title}))
    assert set(read.keys()) == {"Subject", "Date", "X-Unsent", "MIME-Version", "Content-Type"}
    assert clean_line(title) in str(read["Subject"])


@settings(max_examples=150, deadline=None)
@given(title=any_text, number=any_text)
def test_any_title_arrives_in_the_subject(title: str, number: str) -> None:
    content = written(title=title, number=number)
    head, _, _ = content.partition(b"\r\n\r\n")
    assert all(len(line) <= 78 and line.isascii() for line in head.split(b"\r\n"))
    said = f"[TLP:AMBER] {clean_line(title)}"
    said += f" — No. {clean_line(number)}" if clean_line(number) else ""
    assert _decoded(head) == said.strip()


def _decoded(head: bytes) -> str:
    """The subject, decoded by the letter of RFC 2047: the library's reader forgives too much to be a judge."""
    unfolded = re.sub(r"\r\n(?= )", "", head.decode("ascii"))
    value = next(line for line in unfolded.split("\r\n") if line.startswith("Subject:"))[9:]
    parted = re.sub(r"(?<=\?=) (?==\?utf-8\?b\?)", "", value)
    return re.sub(
        r"=\?utf-8\?b\?([A-Za-z0-9+/=]*)\?=", lambda one: b64decode(one[1]).decode(), parted
    ).strip()


def test_a_long_title_is_folded_and_whole() -> None:
    for title in ("Ferry " * 200, "x" * 2000, "Fähre " * 200, "한" * 1000, "👩‍👩‍👧" * 300):
        assert subject(title=title, number="") == f"[TLP:AMBER] {title.strip()}"


# ---------------------------------------------------------------- the whole


def test_every_line_is_ascii_ends_in_crlf_and_is_short_enough() -> None:
    content = EmlWriter().write(samples.everything())
    assert content.isascii()
    assert content.count(b"\n") == content.count(b"\r\n") == content.count(b"\r")
    assert max(map(len, content.split(b"\r\n"))) <= 78


def test_there_are_two_bodies_the_better_one_last_and_pictures_beside_it() -> None:
    read = message(EmlWriter().write(samples.everything()))
    assert [part.get_content_type() for part in read.walk()] == [
        "multipart/alternative", "text/plain", "multipart/related", "text/html", "image/png",
        "image/png",
    ]  # fmt: skip
    picture = list(read.walk())[-2]
    assert picture.get_payload(decode=True) == samples.png()
    assert f'src="cid:{picture["Content-ID"][1:-1]}"' in mail_part(read.as_bytes(), "html")


def test_a_picture_that_stands_twice_is_sent_once() -> None:
    figure = Figure(Image(samples.png(), "image/png"), "a")
    assert written(figure, figure, Table((1.0,), (), (row("x"),))).count(b"Content-ID") == 1
    with pytest.raises(RenderError, match="svg"):
        written(Figure(Image(b"<svg/>", "image/svg+xml"), "x"))


def test_a_boundary_does_not_stand_in_what_it_parts() -> None:
    first = written(paragraph("x"))
    boundary = str(message(first).get_boundary())
    again = message(written(paragraph(f"--{boundary}"), paragraph(f"--{boundary}--")))
    assert again.get_boundary() != boundary
    assert len(list(again.iter_parts())) == 2


# ---------------------------------------------------------------- attachments


def test_files_are_attached_after_the_bodies_which_stay_as_they_were() -> None:
    before = EmlWriter().write(samples.everything())
    pdf = bytes(range(256)) * 40
    after = attached(before, "2026-03-02 41 Größe – 한국.pdf", pdf, "application/pdf")
    after = attached(after, "two.docx", b"PK", "application/zip")
    read = message(after)
    assert read.get_content_type() == "multipart/mixed"
    one, two = read.iter_attachments()
    assert (one.get_filename(), one.get_content()) == ("2026-03-02 41 Größe – 한국.pdf", pdf)
    assert (two.get_filename(), two.get_content_type()) == ("two.docx", "application/zip")
    assert read["Subject"] == message(before)["Subject"]
    for form in ("plain", "html"):
        assert mail_part(after, form) == mail_part(before, form)
    assert reading.mail_words(after) == reading.words(samples.everything())


def test_an_attachment_keeps_the_header_as_it_was_and_comes_out_the_same_each_time() -> None:
    before = written(paragraph("x"), title="=?utf-8?q?x?= " + "한" * 90)
    after = attached(before, "x\r\nBcc: y.pdf", b"x", "application/pdf")
    assert before.partition(b"MIME-Version")[0] == after.partition(b"MIME-Version")[0]
    assert b"\nBcc" not in after
    assert after == attached(before, "x\r\nBcc: y.pdf", b"x", "application/pdf")
    assert max(map(len, after.split(b"\r\n"))) <= 78


# ---------------------------------------------------------------- HTML


class Page(HTMLParser):
    """All start tags with their attributes, and all text; fails where a tag is closed that is not open."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.said: list[str] = []
        self._open: list[str] = []
        self.feed(mail_part(content, "html"))
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in {"meta", "img", "br"}:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "body" in self._open:
            self.said += data.split()

    def all(self, *names: str) -> list[dict[str, str]]:
        """The attributes of all elements of those names."""
        return [attributes for tag, attributes in self.tags if tag in names]


def test_the_label_is_the_first_word_and_the_last() -> None:
    page = Page(EmlWriter().write(samples.everything()))
    assert (page.said[0], page.said[-1]) == ("TLP:AMBER", "TLP:AMBER")
    text = mail_part(EmlWriter().write(samples.everything()), "plain").split()
    assert (text[0], text[-1]) == ("TLP:AMBER", "TLP:AMBER")


def test_the_label_stands_there_even_where_the_bands_do_not_show_it() -> None:
    document = replace(builders.document(paragraph("x")), header=Band(), footer=Band())
    assert Page(EmlWriter().write(document)).said == ["TLP:AMBER", "x", "TLP:AMBER"]


def test_a_classification_stands_beside_the_label() -> None:
    label = MarkingLabel("TLP:RED", "#FF2B2B", "#000000")
    band = Band((Text("Desk"),), (Text("OFFICIAL  "), label))
    document = replace(builders.document(paragraph("x")), header=band, footer=band)
    content = EmlWriter().write(document)
    said = ["TLP:RED", "Desk", "OFFICIAL", "x", "Desk", "OFFICIAL", "TLP:RED"]
    assert Page(content).said == said
    assert mail_part(content, "plain").split() == said


def test_nothing_is_asked_of_the_network_and_nothing_needs_a_style_sheet() -> None:
    content = EmlWriter().write(samples.everything())
    page = Page(content)
    assert not page.all("script", "link", "style", "iframe", "object", "base", "form", "svg")
    assert all(one["src"].startswith("cid:") for one in page.all("img"))
    assert not [one for _, one in page.tags if "class" in one or "background" in one]
    assert "url(" not in mail_part(content, "html")
    assert all("style" in one for one in page.all("p", "h1", "h2", "h3", "th", "li", "a"))


def test_strong_words_stay_strong_where_a_style_wins_over_what_stands_inside() -> None:
    page = Page(EmlWriter().write(samples.everything()))
    assert page.all("strong")
    styles = [one.get("style", "") for one in page.all("p", "li", "span", "td")]
    assert not [one for one in styles if "normal" in one.replace("white-space:nowrap", "")]


def test_layout_tables_are_no_tables_to_a_screen_reader() -> None:
    page = Page(EmlWriter().write(builders.document(samples.sources("a", "b"), paragraph("x"))))
    assert {one.get("role") for one in page.all("table")} == {"presentation"}
    data = Page(EmlWriter().write(builders.document(Table((1.0,), (row("a"),), (row("b"),)))))
    assert [one["scope"] for one in data.all("th")] == ["col"]


def test_right_to_left_text_says_so() -> None:
    page = Page(written(paragraph("سلام", language="ar"), paragraph("peace")))
    arabic, english = page.all("p")[1:3]  # the first is the band
    assert (arabic["dir"], arabic["lang"]) == ("rtl", "ar")
    assert "dir" not in english
    whole = Page(written(paragraph("سلام"), BulletList((item("x"),)), language="ar"))
    assert whole.all("html") == [{"lang": "ar", "dir": "rtl"}]
    assert whole.all("ul")[0]["style"].startswith("margin:0 26px 6px 0")


def test_a_boxed_role_is_one_box_for_its_neighbours() -> None:
    document = builders.document(
        paragraph("a", "lead"), BulletList((item("b"),), "lead"), paragraph("c"), paragraph("d", "lead")
    )  # fmt: skip
    look = replace(document.style.role("body"), background="#EDF2F7", bar="#1F4E79")
    style = replace(document.style, roles=(*document.style.roles, ("lead", look)))
    boxes = [
        one
        for one in Page(EmlWriter().write(replace(document, style=style))).all("td")
        if "border-left:4px solid #1F4E79" in one.get("style", "")
    ]
    assert len(boxes) == 2


def test_text_is_never_markup() -> None:
    nasty = '"><script>alert(1)</script><img src=x onerror=y>&lt;'
    document = builders.document(
        Paragraph((Link('https://news.example/"><script>', words(nasty)),), language=nasty),
        paragraph(nasty, nasty),
        Figure(Image(samples.png(), "image/png"), nasty),
        title=nasty,
        language=nasty,
    )
    style = replace(document.style, body_family='x";}</style><script>', link_colour='x"><script>')
    page = Page(EmlWriter().write(replace(document, style=style)))
    assert not page.all("script")
    assert not [one for _, one in page.tags if "onerror" in one]
    assert page.all("img")[0]["alt"] == nasty


# ---------------------------------------------------------------- plain text


def assert_says(text: str, expected: list[str]) -> None:
    """The words stand in the text in their order, and beside them nothing but decoration."""
    left: list[str] = []
    wanted = iter([*expected, ""])
    word = next(wanted)
    for token in _ADDRESS.sub("", text).split():
        if token == word:
            word = next(wanted)
        else:
            left.append(token)
    assert word == "", f"{word} is missing"
    assert not [one for one in left if not _DECORATION.fullmatch(one)]


@settings(max_examples=60, deadline=None)
@given(one=block, other=block)
def test_any_text_comes_out_of_the_plain_text_as_the_words_that_went_in(
    one: Block, other: Block
) -> None:
    document = bare(builders.document(one, other, samples.sources("Paper. “Headline”.")))
    assert_says(mail_part(EmlWriter().write(document), "plain"), reading.words(document))


def bare(document: Document) -> Document:
    return replace(document, header=Band(), footer=Band())


def test_both_bodies_of_a_long_brief_have_the_same_words() -> None:
    document = bare(samples.facts(300))
    content = EmlWriter().write(document)
    assert_says(mail_part(content, "plain"), reading.words(document))
    assert reading.mail_words(content) == reading.words(document)
    assert all(columns(line) <= WIDTH for line in mail_part(content, "plain").split("\n"))


def test_lines_are_wrapped_and_an_address_stays_whole() -> None:
    address = "https://news.example/" + "ferry/" * 20
    text = plain(Paragraph((Text("word " * 40), Link(address, words("the paper")), Text("."))))
    lines = text.split("\n")
    assert all(len(line) <= WIDTH for line in lines if address not in line)
    assert f"<{address}>." in lines
    assert not [line for line in lines if line != line.strip()]


def test_wide_letters_count_twice() -> None:
    lines = plain(paragraph("정부는 발표했다 " * 20)).split("\n")
    assert len(lines) > 3
    assert all(columns(line) <= WIDTH and len(line) < 50 for line in lines)


def test_an_address_that_shows_itself_is_said_once() -> None:
    shown = plain(
        Paragraph((Link("https://news.example/a", words("https://news.example/a")),)),
        Paragraph((Link("mailto:a@b.example", words("a@b.example")), Text(" "))),
        Paragraph((Link("javascript:alert(1)", words("here")),)),
    )
    assert shown == "https://news.example/a\n\na@b.example\n\nhere"


def test_the_weight_of_a_list_is_not_that_of_what_stands_in_it() -> None:
    items = (ListItem((paragraph("Headline", "table-head"), paragraph("What is new", "note"))),)
    page = mail_part(written(OrderedList(items, "table-head")), "html")
    [li] = re.findall(r"<li style=\"([^\"]*)\">", page)
    assert "bold" not in li
    weights = re.findall(r"<p[^>]*style=\"([^\"]*)\">(Headline|What is new)</p>", page)
    assert [("bold" in css, text) for css, text in weights] == [
        (True, "Headline"),
        (False, "What is new"),
    ]


def test_titles_headings_lists_and_lines_look_like_themselves() -> None:
    shown = plain(
        paragraph("Strait of Arn", "title"),
        Heading(1, words("Part")),
        Paragraph((Text("one"), LineBreak(), Strong(words("two")))),
        BulletList((item("a " * 40, BulletList((item("deep"),))), item("b"))),
        OrderedList((item("first"), item("second"))),
        OrderedList((ListItem((paragraph("c " * 40),), "s1", "[12]"),), "sources"),
    )
    a, c = ("a " * 37).strip(), ("c " * 36).strip()
    assert shown == (
        "Strait of Arn\n=============\n\nPart\n----\n\none\ntwo\n\n"
        f"• {a}\n  a a a\n\n  • deep\n\n• b\n\n1. first\n2. second\n\n[12] {c}\n     c c c c"
    )


def test_a_narrow_table_stands_in_columns_and_a_wide_one_in_rows() -> None:
    narrow = Table((0.3, 0.7), (row("Date", "Event"),), (row("1 March", "storm " * 14),))
    storm = ("storm " * 11).strip()
    assert plain(narrow) == (
        f"Date     Event\n-------  {'-' * 67}\n1 March  {storm}\n         storm storm storm"
    )
    wide = Table((0.5, 0.5), (row("A", "B"),), (row("x " * 40, "y"),))
    x = ("x " * 37).strip()
    assert plain(wide) == f"A | B\n-----\n{x}\n  x x x | y"


def test_a_brief_without_a_number_date_or_label_is_a_message() -> None:
    document = builders.document()
    meta = replace(document.meta, marking="", title="", number="", created=date(1999, 1, 1))
    read = message(EmlWriter().write(replace(bare(document), meta=meta)))
    assert read["Date"] == "Fri, 01 Jan 1999 00:00:00 +0000"
    assert str(read["Subject"] or "") == ""
