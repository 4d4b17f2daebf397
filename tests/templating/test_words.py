"""A template's own words in other languages: said in the brief's, checked, and complete for the shipped templates."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefgen.model.document import Document
from briefgen.model.errors import TemplateError
from briefgen.model.template import Template, WordList
from briefgen.resources import templates_path
from briefgen.templating import catalog, check, folder, translations, words
from briefgen.templating.plaintext import block_text
from briefgen.templating.render import render
from briefgen.templating.sample import read
from tests.templating import kit
from tests.templating.kit import SCALES, evidenced

LANGUAGES = ("ar", "de", "es", "fr", "ru")
TRANSLATED = ("daily-brief", "situation-brief")


def said(body: str, language: str, *lists: WordList) -> str:
    """The first line that a body prints in a brief's language."""
    dossier = evidenced()
    dossier = replace(dossier, brief=replace(dossier.brief, language=language))
    made = render(dossier, replace(kit.template(body), words=lists), SCALES)
    return block_text(made.blocks[0])


GERMAN = WordList("de", (
    ("Assessment", "Bewertung"), ("As of {date}", "Stand: {date}"), ("high confidence", "hohe Konfidenz"),
    ("{level} confidence", "Konfidenz: {level}"), ("“", "„"), ("”", "“"), ("Background", "Hintergrund"),
    ("undated", "ohne Datum"), ("Page {page} of {pages}", "Seite {page} von {pages}"), ("a & b", "<b>a</b> & b"),
))  # fmt: skip


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('{{ "Assessment" | say }}', "Bewertung"),
        ('{{ "Comment" | say }}', "Comment"),
        ('{{ "As of {date}" | say(date=brief.as_of) }}', "Stand: 2. März 2026"),
        ('{{ "{level} confidence" | say(level="high") }}', "hohe Konfidenz"),
        ('{{ "{level} confidence" | say(level="low") }}', "Konfidenz: low"),
        ('{{ "a & b" | say }}', "<b>a</b> & b"),
        ('{{ "{n} of {n}" | say(n=3) }}', "3 of 3"),
        ("{{ sections.background.title }}", "Hintergrund"),
        ("{{ sections.background.facts[0] | words }}", "„The ferry link reopens on Monday.“"),
    ],
)
def test_words_in_the_briefs_language(body: str, expected: str):
    assert said(f"<p>{body}</p>{_sources()}", "de", GERMAN) == expected
    assert said(f"<p>{body}</p>{_sources()}", "de-CH", GERMAN) == expected


def _sources() -> str:
    return '<ol class="sources">{% for s in sources %}<li id="{{ s.key }}">x</li>{% endfor %}</ol>'


def test_words_stay_where_there_is_no_list_of_the_language():
    body = '<p>{{ "As of {date}" | say(date=brief.as_of_iso) }} {{ sections.background.title }}</p>'
    assert said(body, "it", GERMAN) == "As of 2026-03-02 Background"


def test_the_list_of_the_very_tag_goes_first():
    swiss = WordList("de-CH", (("Assessment", "Einschätzung"),))
    assert said('<p>{{ "Assessment" | say }}</p>', "de-CH", GERMAN, swiss) == "Einschätzung"


def test_header_and_footer_speak_the_briefs_language():
    one = replace(kit.stock(), words=(GERMAN,))
    dossier = evidenced()
    dossier = replace(dossier, brief=replace(dossier.brief, language="de"))
    footer = render(dossier, one, SCALES).footer
    assert [getattr(part, "text", "") for part in footer.start][:3] == ["Seite ", "", " von "]


def test_a_title_that_the_analyst_gave_is_not_translated():
    dossier = evidenced()
    sections = tuple(replace(one, title="Vorgeschichte") for one in dossier.brief.sections)
    brief = replace(dossier.brief, language="de", sections=sections)
    one = replace(kit.template("<p>{{ sections.background.title }}</p>"), words=(GERMAN,))
    assert (
        block_text(render(replace(dossier, brief=brief), one, SCALES).blocks[0]) == "Vorgeschichte"
    )


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ('{{ "As of {date}" | say }}', "“As of {date}” has {date}, but no value for it."),
        ('{{ "As of {date}" | say(dat=1) }}', "has {date}, but no value"),
        ("{{ 3 | say }}", "The filter “say” takes text."),
        ('{{ "{a}" | say(a=brief.follows) }}', "The filter “say” takes text."),
        ('{{ "' + "{a}" * 90 + '" | say(a="' + "x" * 200 + '") }}', "at most 10000 characters"),
    ],
)
def test_faults_of_saying(body: str, message: str):
    with pytest.raises(TemplateError) as raised:
        said(f"<p>x</p>\n<p>{body}</p>", "de", GERMAN)
    assert raised.value.where == "brief.html.j2:2"
    assert message in raised.value.message


# ---------------------------------------------------------------- the files


def made(at: Path, **lists: str) -> Path:
    """A copy of the stock template with those lists of words alone ("pt_BR" is words/pt-BR.toml)."""
    path = kit.folder(at)
    (path / "words").mkdir(exist_ok=True)
    for name, text in lists.items():
        (path / "words" / f"{name.replace('_', '-')}.toml").write_text(text, encoding="utf-8")
    return path


def test_lists_are_read_by_their_names(tmp_path: Path):
    path = made(tmp_path / "t", it='"Assessment:" = "Valutazione:"', pt_BR="")
    assert catalog.read(path).words == (
        WordList("it", (("Assessment:", "Valutazione:"),)),
        WordList("pt-BR", ()),
    )


@pytest.mark.parametrize(
    ("text", "line", "message", "hint"),
    [
        ('"a" = 3', 1, "“a”", ""),
        ('"a" = "b', 1, "", "quotation mark"),
        ('"As of {date}" = "Al"', 1, "The translation of “As of {date}” lacks {date}.", "as it is"),
        ('\n"As of {date}" = "Al {data}"', 2, "has no such {data} as its translation has", ""),
        ('"a" = "{a}{a}"', 1, "has no such {a}", "Take it out"),
    ],
)
def test_faults_of_lists(tmp_path: Path, text: str, line: int, message: str, hint: str):
    path = made(tmp_path / "t", it=text)
    with pytest.raises(TemplateError) as raised:
        catalog.read(path)
    assert raised.value.where == f"words/it.toml:{line}"
    assert any(message in one and hint in one for one in check.check(path, SCALES))


def test_a_list_is_named_after_a_language(tmp_path: Path):
    _, found = words.examined(folder.read(made(tmp_path / "t", **{"in italian": ""})))
    assert "“words/in italian.toml” is no list of words." in found[0].message


def test_what_is_not_translated_is_a_notice_and_no_fault(tmp_path: Path):
    kept = (kit.STOCK / "words" / "de.toml").read_text(encoding="utf-8")
    path = made(tmp_path / "t", it=kept.replace('"Comment:"', '"Coment:"'), fr="")
    assert check.check(path, SCALES) == ()
    found = translations.notices(folder.read(path))
    italian = [one for one in found if one.startswith("words/it.toml")]
    assert len(italian) == 1
    assert "“Comment:” is not translated." in italian[0]
    assert "“Coment:”" in italian[0]
    assert any("words/fr.toml: “Bottom line” is not translated." in one for one in found)


def test_a_missing_value_is_found_without_a_sample_that_leads_there(tmp_path: Path):
    path = kit.folder(
        tmp_path / "t", timeline='{% if brief.number == "x" %}{{ "{a}" | say }}{% endif %}'
    )
    assert any("timeline.html.j2:1: “{a}” has {a}" in one for one in check.check(path, SCALES))


# ---------------------------------------------------------------- the shipped ones


def shipped(template_id: str) -> Template:
    return catalog.read(templates_path() / template_id)


def document(template_id: str, language: str) -> Document:
    dossier = read(templates_path() / template_id)
    return render(
        replace(dossier, brief=replace(dossier.brief, language=language)),
        shipped(template_id),
        SCALES,
    )


@pytest.mark.parametrize("template_id", TRANSLATED)
def test_the_shipped_lists_are_complete(template_id: str):
    files = folder.read(templates_path() / template_id)
    assert translations.notices(files) == ()
    lists = shipped(template_id).words
    assert tuple(one.language for one in lists) == LANGUAGES
    assert len({tuple(key for key, _ in one.pairs) for one in lists}) == 1


@pytest.mark.parametrize("template_id", TRANSLATED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_brief_has_no_english_words_of_its_template(template_id: str, language: str):
    english, other = document(template_id, "en"), document(template_id, language)
    assert len(english.blocks) == len(other.blocks)
    text = "\n".join([*map(block_text, other.blocks), str(other.header), str(other.footer)])
    own = (
        "Assessment:",
        "Comment:",
        "Retrieved",
        "Reliability",
        "confidence",
        "Nothing",
        "of 2",
        "No. ",
        "As of",
    )
    assert [one for one in own if one in text] == []
