"""References by author and date: the same words and links in every format, through every stock template."""

import io
import re
from dataclasses import replace

import pikepdf
import pytest

from briefgen.model.document import Band, BulletList, Document, ListItem, Note, Paragraph, Text
from briefgen.model.tree import walk
from briefgen.templating.render import render
from briefgen.writers.eml.plain import plain
from briefgen.writers.registry import writer
from tests.templating import cited
from tests.writers import reading, test_twins
from tests.writers.reading import W

KEYS = ("author", "outlet", "outlet, same year", "undated", "markup", "Arabic", "Chinese", "file")


def named(
    template_id: str = "situation-brief",
    kind: str = "made",
    *,
    turned: bool = False,
    language: str = "en",
) -> Document:
    """A brief whose sources are named, without header and footer."""
    match kind:
        case "sample":
            dossier = test_twins.sample(template_id, turned)
        case "other":
            dossier = test_twins.other()
        case _:
            dossier = cited.brief_of(*KEYS)
    dossier = replace(dossier, brief=replace(dossier.brief, language=language))
    template = cited.template("harvard-cite-them-right", test_twins.CATALOG.template(template_id))
    document = render(dossier, template, test_twins.SCALES)
    return replace(document, header=Band(), footer=Band())


BRIEFS = [*test_twins.BRIEFS, ("situation-brief", "made")]
every_brief = pytest.mark.parametrize(("template_id", "kind"), BRIEFS)


@every_brief
def test_every_format_has_the_same_words_in_the_same_order(template_id: str, kind: str):
    document = named(template_id, kind)
    expected = reading.words(document)
    assert not [word for word in expected if re.fullmatch(r"\[\d+\]", word)]
    for id in ("docx", "html", "md", "eml"):
        assert reading.read(id, writer(id).write(document)) == expected, id


@pytest.mark.parametrize(("template_id", "kind"), test_twins.BRIEFS)
def test_a_pdf_has_the_same_words_in_the_same_order(template_id: str, kind: str):
    document = test_twins.on_one_page(named(template_id, kind, turned=True))
    pdf = reading.read("pdf", writer("pdf").write(document))
    assert _bare(pdf) == _bare(reading.words(document, figures=False))


def _bare(words: list[str]) -> str:
    return re.sub("[\u200e\u200f\x02]", "", reading.squeezed(words))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_pdf_has_all_letters_in_every_script_and_direction(language: str):
    document = test_twins.on_one_page(named(language=language))
    pdf = reading.read("pdf", writer("pdf").write(document))
    assert _letters(pdf) == _letters(reading.words(document))


def _letters(words: list[str]) -> list[str]:
    """All letters; brackets are drawn mirrored from right to left, and read as they are drawn."""
    return sorted(re.sub(r"[()\[\]<>‘’“”«»]", "", _bare(words)))


def test_plain_text_has_the_references_and_a_list_without_bullets():
    text = plain(named())
    assert "Fact 1 stands (Doe, 2026)." in text
    assert "\n\nDoe, J. (2026) ‘Talks resume at the port’, Harbour Times, 1 March." in text
    assert "\n    " in text.partition("Doe, J. (2026)")[2]


# ---------------------------------------------------------------- links


def references(document: Document) -> int:
    """How many references stand in the text."""
    notes = (
        one
        for block in walk(document.blocks)
        if isinstance(block, Paragraph)
        for one in block.content
        if isinstance(one, Note) and not one.back
    )
    return sum(1 for _ in notes)


def sources(document: Document) -> list[ListItem]:
    """The sources listed."""
    return [one for one in walk(document.blocks) if isinstance(one, ListItem) and one.anchor]


def test_html_leads_to_each_source_and_back():
    page = writer("html").write(named()).decode()
    ids = set(re.findall(r'id="([^"]+)"', page))
    there = re.findall(r'href="#(item-\d+)"', page)
    back = re.findall(r'href="#(cite-item-\d+)"', page)
    assert len(there) == references(named())
    assert len(back) == len(set(back)) == len(KEYS)
    assert {*there, *back} <= ids
    assert '<ul class="sources bare">' in page


def test_word_leads_to_each_source_and_back():
    body = reading.part(writer("docx").write(named()), "word/document.xml")
    marks = [one.get(f"{W}name") for one in body.iter(f"{W}bookmarkStart")]
    ids = [one.get(f"{W}id") for one in body.iter(f"{W}bookmarkStart")]
    links = [one.get(f"{W}anchor") for one in body.iter(f"{W}hyperlink") if one.get(f"{W}anchor")]
    assert len(ids) == len(set(ids))
    assert len(marks) == len(set(marks))
    assert set(links) <= set(marks)
    back = [one for one in links if str(one).startswith("use_")]
    assert len(back) == len(KEYS)
    assert len(links) - len(back) == references(named())


def test_markdown_leads_to_each_source():
    page = writer("md").write(named()).decode()
    there = re.findall(r"\]\(#(item-\d+)\)", page)
    assert len(there) == references(named())
    assert {f'<span id="{one}"></span>' for one in there} <= set(
        re.findall(r"<span[^>]*></span>", page)
    )


def test_a_pdf_leads_to_each_source_and_back():
    with pikepdf.open(io.BytesIO(writer("pdf").write(named()))) as pdf:
        links = [
            str(one.get("/Dest") or one.A.get("/D"))
            for page in pdf.pages
            for one in page.get("/Annots", [])
            if "/Dest" in one or (one.get("/A") is not None and "/D" in one.A)
        ]
    assert len(set(links)) == 2 * len(KEYS)


def test_numbers_stay_small_and_names_are_not():
    page = named()
    docx = writer("docx").write(page)
    styles = reading.raw_part(docx, "word/styles.xml").decode()
    reference = styles.partition('w:styleId="Reference"')[2].partition("</w:style>")[0]
    assert "w:sz" not in reference
    assert 'class="ref named"' in writer("html").write(page).decode()


def test_the_first_lines_of_sources_hang_in_word():
    body = reading.part(writer("docx").write(named()), "word/document.xml")
    (first,) = [
        one for one in body.iter(f"{W}p") if reading.paragraph_text(one).startswith("Doe, J.")
    ]
    assert first.find(f"{W}pPr/{W}numPr") is None
    assert first.find(f"{W}pPr/{W}pStyle").get(f"{W}val") == "Sources"  # type: ignore[union-attr]


def test_a_bare_list_of_other_blocks_is_written_too():
    inner = BulletList((ListItem((Paragraph((Text("deep"),)),)),))
    bare = BulletList((ListItem((inner,), "s1"), ListItem((), "s2")), "sources", bare=True)
    document = replace(named(), blocks=(bare,))
    for id in ("docx", "html", "md", "eml", "pdf"):
        assert "deep" in " ".join(reading.read(id, writer(id).write(document))), id
    assert "deep" in plain(document)
