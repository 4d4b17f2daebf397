"""No word of what an edition leaves out is in any part of any file of it."""

import base64
import email
import email.policy
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest

from briefgen.model.article import Article
from briefgen.model.brief import Brief, FactKind
from briefgen.model.errors import ComposeError
from briefgen.model.highlight import Highlight
from briefgen.model.ids import ArticleId
from briefgen.workspace.editions import Edition
from briefgen.workspace.formats import ATTACHABLE
from briefgen.workspace.workspace import Workspace, open_workspace
from tests import builders

FORMATS = ("docx", "pdf", "html", "md", "eml", "json")

SHOWN = (
    "xarquote",
    "xarheadline",
    "xarpublisher",
    "xarauthor",
    "xaraddress",
    "xarfile",
    "xarjudged",
    "xarmixed",
)
"""Words of what is left out that the whole brief prints."""

UNSHOWN = ("xartext", "xarfolder", "xarnote", "xarearlier", "xarrevised", "xarsecond")
"""Words that are kept with the brief, and that no reader of it sees."""

LEAD = "The port is quiet, the xarbottom says."


@dataclass(frozen=True)
class Desk:
    """A workspace with a brief of open and closed sources."""

    workspace: Workspace
    brief: Brief
    open_article: Article

    def edition(self, label: str = "TLP:GREEN", **fields: str) -> Edition:
        given = {"bottom_line": "The port is quiet."} | fields
        return self.workspace.editions.make(self.brief, label, given)


def articles() -> tuple[Article, Article, Article]:
    plain = builders.article(
        "The ferry link reopens on Monday. Two ships will sail daily.",
        uri="file:///home/me/xarfolder/ferry.txt",
    )
    told = builders.article(
        "Gold is moved at night, xarquote told us. The xartext is not quoted.",
        headline="Gold of xarheadline",
        publisher="Xarpublisher Wire",
        uri="https://xaraddress.example/gold",
    )
    paper = builders.article(
        "A second xarsecond paper agrees that gold is moved.",
        headline="Second",
        publisher="Desk of Almina",
        uri="file:///home/me/xarfile.txt",
    )
    return (
        replace(plain, revises=ArticleId("0" * 32)),
        replace(told, authors=("Mara Xarauthor",), marking="TLP:AMBER"),
        replace(paper, marking="EMBARGO till Friday"),
    )


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_workspace(tmp_path / "daily.briefgen") as workspace:
        kept, told, paper = articles()
        for one in (kept, told, paper):
            workspace.library.add_article(one, builders.original(one.text))
        marks = (
            replace(builders.highlight(kept, "The ferry link reopens on Monday."), note="xarnote"),
            builders.highlight(told, "Gold is moved at night, xarquote told us."),
            builders.highlight(paper, "gold is moved"),
        )
        brief = _brief(workspace, marks)
        workspace.briefs.save(replace(brief, title="As xarearlier said"), marks)
        workspace.briefs.save(brief)
        yield Desk(workspace, brief, kept)


def _brief(workspace: Workspace, marks: tuple[Highlight, ...]) -> Brief:
    ferry, gold, second = marks
    judged = builders.fact("The xarjudged will not last.", kind=FactKind.JUDGEMENT)
    return replace(
        builders.brief(
            (
                builders.fact(
                    "Two sources agree on xarmixed.", ferry, gold, kind=FactKind.PARAPHRASE
                ),
                replace(
                    builders.fact("The ferry link reopens on Monday.", ferry),
                    event_date=date(2026, 3, 1),
                ),
            ),
            (
                builders.fact("Gold is moved at night, xarquote told us.", gold),
                builders.fact("gold is moved", second),
            ),
            (replace(judged, likelihood="likely"), builders.fact("A comment on the port.")),
            fields={"bottom_line": LEAD, "timeline": "yes", "of_another_template": "xarrevised"},
        ),
        marking="TLP:AMBER",
        number="41",
        previous=workspace.briefs.new("situation-brief", "Before").id,
    )


# ---------------------------------------------------------------- every part of every file


def parts(content: bytes, format_id: str) -> Iterator[bytes]:
    """The file, and everything that is packed into it."""
    yield content
    match format_id:
        case "docx":
            with zipfile.ZipFile(io.BytesIO(content)) as package:
                yield from (package.read(name) for name in package.namelist())
                yield from (name.encode() for name in package.namelist())
        case "pdf":
            yield from _pdf_parts(content)
        case "eml":
            message = email.message_from_bytes(content, policy=email.policy.default)
            yield from _mail_parts(message)
        case "json":
            for article in json.loads(content)["articles"]:
                yield base64.b64decode(article["original"])
        case _:
            pass


def _pdf_parts(content: bytes) -> Iterator[bytes]:
    document = pypdfium2.PdfDocument(content)
    try:
        for page in document:
            yield page.get_textpage().get_text_range().encode()
        yield repr(document.get_metadata_dict()).encode()
    finally:
        document.close()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Stream):
                yield thing.read_bytes()
            yield from _strings(thing)


def _strings(thing: Any) -> Iterator[bytes]:
    """Each string within a PDF object, as it would be read."""
    if isinstance(thing, pikepdf.String):
        yield str(thing).encode()
    elif isinstance(thing, pikepdf.Array):
        for one in thing.as_list():
            yield from () if getattr(one, "is_indirect", False) else _strings(one)
    elif isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        for _, one in thing.items():
            yield from () if getattr(one, "is_indirect", False) else _strings(one)


def _mail_parts(message: EmailMessage) -> Iterator[bytes]:
    yield repr(message.items()).encode()
    for part in message.walk():
        name = part.get_filename() or ""
        yield repr([name, part.items()]).encode()
        inner = part.get_payload(decode=True)
        if isinstance(inner, bytes):
            yield from parts(inner, Path(name).suffix.removeprefix("."))


def told(content: bytes, format_id: str) -> set[str]:
    """Which of the words that must not be told stand anywhere in the file."""
    words = (*SHOWN, *UNSHOWN, "xarbottom")
    found: set[str] = set()
    for part in parts(content, format_id):
        low = part.lower()
        for word in words:
            utf16 = {word.encode("utf-16-be"), word.encode("utf-16-le")}
            if word.encode() in low or any(one in low for one in utf16):
                found.add(word)
    return found


def export(desk: Desk, format_id: str, edition: Edition | None, template: str = "") -> bytes:
    attach = ATTACHABLE if format_id == "eml" else ()
    return desk.workspace.exports.content(desk.brief, format_id, template, attach, edition)


@pytest.mark.parametrize("format_id", FORMATS)
def test_no_word_of_what_is_left_out_is_in_the_file(desk: Desk, format_id: str) -> None:
    # The same search finds them in the whole brief: else it would prove nothing.
    whole = told(export(desk, format_id, None), format_id)
    assert whole >= {*SHOWN, "xarbottom"}
    if format_id == "json":
        assert whole >= {"xartext", "xarfolder", "xarnote", "xarrevised", "xarsecond"}
    assert told(export(desk, format_id, desk.edition()), format_id) == set()


@pytest.mark.parametrize("format_id", FORMATS)
def test_nor_is_what_it_dropped_since_the_issue_before(desk: Desk, format_id: str) -> None:
    closed = desk.workspace.articles.entries("xarquote")[0]
    mark = builders.highlight(desk.workspace.articles.article(closed.id), "xarquote told us")
    before = replace(
        builders.brief(
            (builders.fact("xarquote told us", mark), builders.fact("Old xarearlier note.")),
            (builders.fact("An xarjudged view.", kind=FactKind.JUDGEMENT),),
        ),
        number="40",
        marking="TLP:AMBER",
    )
    desk.workspace.briefs.save(before, (mark,))
    plain = builders.fact("The ferry is back.", kind=FactKind.COMMENT)
    brief = replace(builders.brief((plain,)), previous=before.id, marking="TLP:AMBER")
    following = replace(desk, brief=brief)
    whole = export(following, format_id, None)
    dropped = {"xarquote", "xarjudged"}
    # The interchange file holds the brief alone, never the issue before.
    assert told(whole, format_id) == (set() if format_id == "json" else dropped)
    edition = desk.workspace.editions.make(brief, "TLP:GREEN", keep_all=True)
    assert told(export(following, format_id, edition), format_id) == set()
    # Nor is it in a whole brief that has been marked for more readers since.
    open_now = replace(desk, brief=replace(brief, marking="TLP:GREEN"))
    assert told(export(open_now, format_id, None), format_id) == set()


def test_the_sources_of_an_edition_are_those_that_it_rests_on(desk: Desk) -> None:
    whole, cut = export(desk, "csl", None), export(desk, "csl", desk.edition())
    assert told(whole, "csl")
    assert told(cut, "csl") == set()
    assert [one in json.loads(whole) for one in json.loads(cut)] == [True]


def test_nor_is_it_there_through_any_template(desk: Desk) -> None:
    edition = desk.edition()
    for template in desk.workspace.templates.all():
        for format_id in ("html", "docx"):
            content = export(desk, format_id, edition, template.id)
            assert told(content, format_id) == set(), (template.id, format_id)


def test_nor_is_it_in_the_files_name(desk: Desk, tmp_path: Path) -> None:
    edition = desk.edition()
    path = desk.workspace.exports.save(desk.brief, "md", tmp_path, edition=edition)
    assert path.name == "2026-03-02 41 Strait of Arn TLP GREEN.md"


# ---------------------------------------------------------------- what it is


def test_no_template_says_that_there_was_nothing_where_it_was_left_out(desk: Desk) -> None:
    edition = desk.edition()
    emptied = [one for one in edition.brief.sections if not one.facts]
    assert emptied
    said = 0
    for template in desk.workspace.templates.all():
        text = export(desk, "html", edition, template.id).decode()
        assert "Nothing to report." not in text, template.id
        said += "Nothing to report in this edition." in text
    assert said


def test_an_edition_is_marked_numbered_anew_and_says_what_it_is(desk: Desk) -> None:
    text = export(desk, "html", desk.edition()).decode()
    assert "TLP:GREEN" in text
    assert "TLP:AMBER" not in text
    assert "This is an edition for readers of TLP:GREEN." in text
    assert "[1]" in text
    assert "[2]" not in text
    assert "This is an edition" not in export(desk, "html", None).decode()


def test_an_imported_edition_is_a_brief_of_its_own(desk: Desk, tmp_path: Path) -> None:
    path = desk.workspace.exports.save(desk.brief, "json", tmp_path, edition=desk.edition())
    before = desk.workspace.briefs.dossier(desk.brief)
    imported = desk.workspace.sharing.take_in(path).brief
    assert imported.id != desk.brief.id
    assert desk.workspace.briefs.dossier(desk.workspace.briefs.brief(desk.brief.id)) == before
    with open_workspace(tmp_path / "theirs.briefgen") as theirs:
        brief = theirs.sharing.take_in(path).brief
        assert theirs.verify(brief) == ()
        assert len(theirs.articles.entries()) == 1
        assert theirs.articles.entries("xartext") == ()


def test_the_same_edition_has_the_same_bytes(desk: Desk) -> None:
    for format_id in ("pdf", "json"):
        contents = {export(desk, format_id, desk.edition()) for _ in range(2)}
        assert len(contents) == 1


# ---------------------------------------------------------------- what has to be decided


def test_a_text_that_may_tell_what_is_left_out_has_to_be_given_anew(desk: Desk) -> None:
    with pytest.raises(ComposeError, match="bottom_line") as refused:
        desk.workspace.editions.make(desk.brief, "TLP:GREEN")
    assert "--field bottom_line=" in refused.value.hint
    assert desk.edition(bottom_line="").brief.field("bottom_line") == ""
    assert desk.edition().brief.field("timeline") == "yes"
    assert desk.brief.field("bottom_line") == LEAD


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("bottom_line", "As the *Xarpublisher* Wire says, all is well."),
        ("bottom_line", "All agree: gold is moved at night, it seems."),
        ("title", "Gold of Xarheadline"),
        ("author", "Mara Xarauthor"),
        ("bottom_line", "[Here](https://xaraddress.example/gold)."),
    ],
)
def test_words_of_what_is_left_out_are_refused(desk: Desk, name: str, value: str) -> None:
    with pytest.raises(ComposeError, match="repeats words") as refused:
        desk.edition(**{name: value})
    assert f"--field {name}=" in refused.value.hint


def test_judgements_and_comments_stay_when_they_are_released(desk: Desk) -> None:
    judged, comment = desk.brief.sections[2].facts
    make = desk.workspace.editions.make
    given = {"bottom_line": ""}
    edition = make(desk.brief, "TLP:GREEN", given, (comment.id,))
    assert [one.id for one in edition.unreleased] == [judged.id]
    assert [one.id for one in edition.brief.sections[2].facts] == [comment.id]
    assert make(desk.brief, "TLP:GREEN", given, keep_all=True).unreleased == ()
    barred = desk.brief.sections[1].facts[0]
    with pytest.raises(ComposeError, match="can't be kept"):
        make(desk.brief, "TLP:GREEN", given, (barred.id,))


def test_a_kept_judgement_must_not_repeat_what_is_left_out(desk: Desk) -> None:
    said = builders.fact("We think that gold is moved at night.", kind=FactKind.COMMENT)
    outlook = replace(desk.brief.sections[2], facts=(said,))
    brief = replace(desk.brief, sections=(*desk.brief.sections[:2], outlook))
    with pytest.raises(ComposeError, match="gold is moved at night"):
        desk.workspace.editions.make(brief, "TLP:GREEN", {"bottom_line": ""}, keep_all=True)


def test_where_nothing_is_above_the_label_nothing_has_to_be_decided(desk: Desk) -> None:
    paper = desk.workspace.articles.entries("xarsecond")[0]
    desk.workspace.articles.mark(paper.id, "TLP:AMBER")
    edition = desk.workspace.editions.make(desk.brief, "tlp:amber")
    assert [one.statement for one in edition.brief.facts] == [
        one.statement for one in desk.brief.facts
    ]
    assert edition.brief.fields == desk.brief.fields
    assert edition.brief.edition == "TLP:AMBER"


def test_the_briefs_own_marking_stands_for_the_analysts_words(desk: Desk) -> None:
    background = replace(desk.brief.sections[0], facts=desk.brief.sections[0].facts[1:])
    brief = replace(desk.brief, sections=(background, *desk.brief.sections[2:]), fields=())
    edition = desk.workspace.editions.make(brief, "TLP:GREEN")
    assert (len(edition.left_out), len(edition.unreleased)) == (0, 2)
    for marking in ("TLP:GREEN", ""):
        free = desk.workspace.editions.make(replace(brief, marking=marking), "TLP:GREEN")
        assert free.unreleased == ()


def test_an_edition_needs_a_label_that_can_be_compared(desk: Desk) -> None:
    for label in ("EMBARGO till Friday", "", "TLP:PURPLE"):
        with pytest.raises(ComposeError, match=r"label|compared"):
            desk.edition(label)
    with pytest.raises(ComposeError, match="its label"):
        desk.edition(marking="TLP:CLEAR")


def test_an_edition_without_a_fact_is_refused(desk: Desk) -> None:
    brief = replace(desk.brief, sections=desk.brief.sections[1:2], fields=())
    with pytest.raises(ComposeError, match="Nothing is left"):
        desk.workspace.editions.make(brief, "TLP:CLEAR")


# ---------------------------------------------------------------- markings that come with a brief


@pytest.mark.parametrize(
    ("here", "came", "kept"),
    [
        ("TLP:GREEN", "TLP:RED", "TLP:RED"),
        ("TLP:RED", "TLP:GREEN", "TLP:RED"),
        ("TLP:RED", "", "TLP:RED"),
        ("", "EMBARGO", "EMBARGO"),
        ("TLP:GREEN", "EMBARGO", "TLP:GREEN"),
    ],
)
def test_an_import_never_lowers_a_marking(
    desk: Desk, tmp_path: Path, here: str, came: str, kept: str
) -> None:
    articles = desk.workspace.articles
    articles.mark(desk.open_article.id, came)
    path = desk.workspace.exports.save(desk.brief, "json", tmp_path)
    articles.mark(desk.open_article.id, here)
    desk.workspace.sharing.take_in(path)
    assert articles.article(desk.open_article.id).marking == kept
