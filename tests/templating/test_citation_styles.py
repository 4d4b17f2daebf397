"""Which citation style a template asks for, and what is said of one that can't be used."""

from pathlib import Path

import pytest

from briefgen.model.errors import TemplateError
from briefgen.resources import assets_path
from briefgen.templating import catalog
from briefgen.templating.check import check
from briefgen.templating.citations.styles import SHIPPED, parsed
from briefgen.templating.plaintext import block_text
from briefgen.templating.render import render
from tests.templating import cited
from tests.templating.kit import SCALES, STOCK, folder

STYLE = (STOCK / "style.toml").read_text(encoding="utf-8")
HARVARD = cited.style_text("harvard-cite-them-right")


AUTHOR = '<macro name="author"><names variable="author"/></macro>'
CIRCLE = '<macro name="a"><text macro="b"/></macro>\n<macro name="b"><text macro="a"/></macro>'


def own(at: Path, name: str = "", csl: str = "", references: str = "author-date") -> Path:
    """The stock template with such references, that style, and a file house.csl if there is any."""
    wanted = f'citation_style = "{name}"\n' if name else ""
    made = folder(at / "own", style=f'references = "{references}"\n{wanted}{STYLE}')
    if csl:
        (made / "house.csl").write_text(csl, encoding="utf-8")
    return made


def minimal(layout: str = "", more: str = "") -> str:
    """A style of a few lines; what is given stands on lines of its own."""
    return (
        '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">\n'
        "<info><title>House</title><id>http://house.example/style</id>"
        "<updated>2026-01-01T00:00:00+00:00</updated></info>\n"
        f"{more}\n"
        '<citation><layout prefix="[" suffix="]" delimiter="/">\n'
        '<group delimiter=" "><names variable="author"><name form="short"/></names>'
        '<date variable="issued"><date-part name="year"/></date></group></layout></citation>\n'
        '<bibliography><sort><key variable="title"/></sort><layout suffix=".">\n'
        f'{layout}<group delimiter=", "><names variable="author"/>'
        '<date variable="issued"><date-part name="year"/></date><text variable="title"/></group>'
        "</layout></bibliography>\n</style>\n"
    )


def test_all_shipped_styles_are_there_with_their_licence():
    there = {one.stem for one in (assets_path() / "csl").glob("*.csl")}
    assert there == set(SHIPPED)
    assert list((assets_path() / "csl").glob("LICENSE*"))


@pytest.mark.parametrize("name", ["", *SHIPPED])
def test_a_shipped_style_is_sound(name: str, tmp_path: Path):
    assert check(own(tmp_path, name), SCALES) == ()


def test_a_template_brings_its_own_style(tmp_path: Path):
    at = own(tmp_path, "house", minimal())
    assert check(at, SCALES) == ()
    document = render(cited.brief_of("outlet", "outlet, same year"), catalog.read(at), SCALES)
    text = "\n".join(map(block_text, document.blocks))
    # It leaves the letters to whom it is used by.
    assert "Fact 1 stands [Reuters 2026b]." in text
    assert "All [Reuters 2026a/Reuters 2026b]." in text
    assert (
        "Reuters, 2026a, Another strike. [Retrieved 2 March 2026. Reliability B. https://" in text
    )


def test_an_unknown_style_is_named_with_the_nearest(tmp_path: Path):
    at = own(tmp_path, "harvard-cite-them-rihgt")
    said = (
        "style.toml:2: There is no citation style “harvard-cite-them-rihgt”. "
        "Did you mean “harvard-cite-them-right”?"
    )
    assert said in check(at, SCALES)
    with pytest.raises(TemplateError, match="no citation style"):
        catalog.read(at)


def test_the_own_style_is_among_the_nearest(tmp_path: Path):
    assert "Did you mean “house”?" in " ".join(check(own(tmp_path, "hause", minimal()), SCALES))


def test_a_style_is_of_no_use_to_other_references(tmp_path: Path):
    (said,) = check(own(tmp_path, "apa", references="footnotes"), SCALES)
    assert said.startswith("style.toml:2: A citation style is of no use here.")


@pytest.mark.parametrize(
    ("csl", "said"),
    [
        ("<style", "house.csl:1: This is no XML"),
        (HARVARD.replace("</macro>", "</makro>", 1), "house.csl:47: This is no XML"),
        ("<a/>", "house.csl:1: This is no citation style."),
        ('<!DOCTYPE style [<!ENTITY a "b">]>\n' + minimal(), "house.csl:1: A citation style has no document type."),
        (minimal().replace("in-text", "note"), "house.csl:1: This style puts citations into notes."),
        (minimal().replace("bibliography>", "bib>"), "house.csl:1: The style has no bibliography"),
        (minimal('<text macro="autor"/>', AUTHOR), "house.csl:7: There is no macro “autor”. Did you mean “author”?"),
        (minimal(more=CIRCLE), "house.csl:3: The macro “a” calls itself."),
        (minimal('<txt variable="title"/>'), "house.csl:7: CSL has no element “txt”. Did you mean “text”?"),
        (minimal('<text varable="title"/>'), "house.csl:7: CSL has no attribute “varable”. Did you mean “variable”?"),
        (minimal('<text variable="titel"/>'), "This is not valid CSL"),
    ],
)  # fmt: skip
def test_a_broken_style_is_named_with_its_line(csl: str, said: str, tmp_path: Path):
    found = check(own(tmp_path, "house", csl), SCALES)
    assert any(said in one for one in found), found


def test_an_unused_broken_style_is_found_too(tmp_path: Path):
    assert "house.csl:1" in " ".join(check(own(tmp_path, "apa", "<style"), SCALES))


def test_nothing_is_read_from_elsewhere(tmp_path: Path):
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    csl = f'<!DOCTYPE style [<!ENTITY a SYSTEM "{secret.as_uri()}">]>\n' + minimal(
        more="<!-- &a; -->"
    )
    with pytest.raises(TemplateError, match="document type"):
        parsed(csl, "house.csl")


def test_a_style_that_grows_without_end_is_refused():
    calls = [f'<text macro="m{at + 1}"/>' * 2 for at in range(80)] + ['<text value="x"/>']
    macros = "".join(f'<macro name="m{at}">{call}</macro>' for at, call in enumerate(calls))
    with pytest.raises(TemplateError):
        parsed(minimal('<text macro="m0"/>', macros), "house.csl")


def test_what_the_processor_fails_at_is_a_fault_of_the_style(tmp_path: Path):
    numbered = minimal().replace('<key variable="title"/>', '<key variable="citation-number"/>')
    assert check(own(tmp_path, "house", numbered), SCALES) == (
        "house.csl: The citation style “house” can't be used: VariableError. "
        "Take another style, or mend this one.",
    )
