"""template.toml and style.toml: what they say, and what is wrong with them, by file and line."""

import pytest

from briefgen.model.errors import TemplateError
from briefgen.model.style import Points, ReferenceStyle
from briefgen.model.template import FieldKind, FieldSpec, SectionSpec
from briefgen.templating import manifest, stylesheet

HEAD = 'title = "T"\ndescription = "D"\nversion = "1"\n'
BODY = "[roles.body]\nsize = 10\nleading = 14\n"


def test_sections_and_fields():
    read = manifest.read(
        HEAD + '[[sections]]\nkey = "a_1"\ntitle = "A"\njudgements = true\n'
        '[[fields]]\nname = "due"\nlabel = "Due"\nkind = "date"\ndefault = "2026-03-02"\n'
        '[[fields]]\nname = "on"\nlabel = "On"\nkind = "flag"\ndefault = true\n'
    )
    assert read.section_specs() == (SectionSpec("a_1", "A", judgements=True),)
    assert read.field_specs() == (
        FieldSpec("due", "Due", FieldKind.DATE, default="2026-03-02"),
        FieldSpec("on", "On", FieldKind.FLAG, default="yes"),
    )


@pytest.mark.parametrize(
    ("text", "line", "message", "hint"),
    [
        (HEAD + 'titel = "x"', 4, "There is no key “titel” in this file.", "“title”"),
        ('description = "D"\nversion = "1"', 1, "The key “title” is missing.", "Add title"),
        (HEAD.replace('"1"', "1"), 3, "“version”: expected", ""),
        (HEAD + "view = 7", 4, "needs version 7", "view = 1"),
        (HEAD + 'language = "en', 4, "", "quotation mark"),
        (HEAD + '[[sections]]\nkey = "A B"\ntitle = "x"', 5, "“A B” can't be a key.", "Small letters"),
        (HEAD + '[[sections]]\nkey = "a"\ntitel = "x"', 6, "no key “titel” in [sections]", "“title”"),
        (HEAD + '[[sections]]\nkey = "a"\ntitle = "x"\n' * 2, 5, "The key “a” stands twice.", ""),
        (HEAD + '[[sections]]\nkey = "a"', 4, "The key “title” is missing.", "Add title"),
        (HEAD + '[[fields]]\nname = "__class__"\nlabel = "x"', 5, "can't be a name", "Small letters"),
        (HEAD + '[[fields]]\nname = "a"\nlabel = "x"\nkind = "color"', 7, "“kind”", ""),
        (HEAD + '[[fields]]\nname = "a"\nlabel = "x"\nkind = "date"\ndefault = "soon"', 8, "no date", "2026-03-02"),
        (HEAD + '[[fields]]\nname = "a"\nlabel = "x"\ndefault = true', 7, "must be a text", "flag"),
        (HEAD.replace('"T"', '" "'), 1, "The title is empty.", ""),
    ],
)  # fmt: skip
def test_faults_of_the_manifest(text: str, line: int, message: str, hint: str):
    with pytest.raises(TemplateError) as raised:
        manifest.read(text)
    assert raised.value.where == f"template.toml:{line}"
    assert message in raised.value.message
    assert hint in raised.value.hint


def test_roles_inherit():
    sheet = stylesheet.read(
        BODY + '[colours]\nbrand = "#1f4e79"\n'
        '[roles.h1]\nfont = "heading"\nsize = 20\nbold = true\ncolour = "brand"\nbefore = 12\n'
        '[roles.h2]\nlike = "h1"\nsize = 12\n[roles.lead]\n'
    )
    h2, lead = sheet.role("h2"), sheet.role("lead")
    assert (h2.font, h2.bold, h2.colour, h2.before) == ("heading", True, "#1F4E79", 12)
    assert h2.leading == pytest.approx(12 * 1.4)
    assert lead == sheet.role("body") == sheet.role("no such role")


def test_references_are_a_list_of_sources_unless_the_sheet_says_otherwise():
    assert stylesheet.read(BODY).references is ReferenceStyle.SOURCES
    for kind in ReferenceStyle:
        assert stylesheet.read(f'references = "{kind}"\n{BODY}').references is kind


def test_page_sizes_are_in_millimetres():
    a4 = stylesheet.read(BODY).page
    assert (round(a4.width, 2), round(a4.height, 2)) == (595.28, 841.89)
    letter = stylesheet.read(BODY + '[page]\nsize = "Letter"\ntop = 25.4').page
    assert (letter.width, letter.height, letter.top) == pytest.approx((612, 792, 72))
    own = stylesheet.read(BODY + "[page]\nwidth = 100\nheight = 254").page
    assert own.height == pytest.approx(720)
    assert isinstance(own.height, float)
    assert Points(own.width) < a4.width


@pytest.mark.parametrize(
    ("text", "line", "message", "hint"),
    [
        (BODY + "[roles.h1]\nsiez = 3", 5, "no key “siez” in [roles]", "“size”"),
        (BODY + "[roles.h1]\nsize = 0.1", 5, "“size”", ""),
        (BODY + '[roles.h1]\nlike = "hh"\n[roles.h2]', 5, "There is no role “hh”.", "h1, h2"),
        (BODY + '[roles.h1]\nlike = "h2"\n[roles.h2]\nlike = "h1"', 5, "is like itself", ""),
        (BODY + '[roles.h1]\ncolour = "acent"\n[colours]\naccent = "#000000"', 5, "“acent” is no colour.", "“accent”"),
        (BODY + '[roles.h1]\nbackground = "red"', 5, "“red” is no colour.", "#1F4E79"),
        (BODY + '[colours]\na = "#12"\n[roles.h1]\nbar = "a"', 7, "“a” is no colour.", ""),
        (BODY + '[roles."A B"]\nsize = 9', 4, "“A B” can't be a role.", "Small letters"),
        (BODY + '[fonts]\nbody = "Noto Srif"', 5, "There is no font “Noto Srif”.", "“Noto Serif”"),
        (BODY + '[lines]\nheader = "{titel}"', 5, "The header has no “{titel}”.", "“title”"),
        (BODY + '[page]\nsize = "A5"', 5, "“size”", ""),
        (BODY + "[page]\nstart = 150\nend = 50", 4, "less than 30 mm", ""),
        ('references = "footnote"\n' + BODY, 1, "References can't be “footnote”.", "“footnotes”"),
        (BODY + '[colours]\n[page]\n[lines]\n[roles.h2]\nreferences = ""', 8, "no key “references”", ""),
        ('link = "#000000"\nreferences = "apa"\n' + BODY, 2, "“apa”", "endnotes, footnotes, sources"),
        ("references = 3\n" + BODY, 1, "“references”", ""),
        ("[roles.h1]\nsize = 9", 1, "The role “body” is missing.", "[roles.body]"),
        ("[roles.body]\nleading = 9", 1, "has no size", "size = 10.5"),
        ("[page]\n", 1, "The key “roles” is missing.", "roles"),
        ("[roles.body]\nsize = 9\nsize = 9", 3, "", "bracket"),
    ],
)  # fmt: skip
def test_faults_of_the_style_sheet(text: str, line: int, message: str, hint: str):
    with pytest.raises(TemplateError) as raised:
        stylesheet.read(text)
    assert raised.value.where == f"style.toml:{line}"
    assert message in raised.value.message
    assert hint in raised.value.hint


def test_all_faults_of_the_manifest_are_found_at_once():
    text = (
        'title = " "\ndescription = 3\nversion = "1"\nview = 2\nlangage = "en"\n'
        '[[sections]]\nkey = "A"\ntitle = "x"\ncolour = "red"\n'
        '[[sections]]\ntitel = "y"\n'
        '[[fields]]\nname = "due"\nlabel = 3\nkind = "color"\n'
    )
    found = manifest.examined(text)[1]
    assert [(error.where.partition(":")[2], error.message.partition(": ")[2]) for error in found] == [
        ("2", "“description”: expected str, got int."),
        ("5", "There is no key “langage” in this file."),
        ("9", "There is no key “colour” in [sections]."),
        ("10", "The key “key” is missing."),
        ("11", "There is no key “titel” in [sections]."),
        ("14", "“label”: expected str, got int."),
        ("15", "“kind”: invalid enum value 'color'."),
    ]  # fmt: skip


def test_faults_of_words_and_of_meaning_are_found_together():
    text = (
        'title = " "\ndescription = "D"\nversion = "1"\nview = 2\nlangage = "en"\n'
        '[[fields]]\nname = "due"\nlabel = "x"\nkind = "date"\ndefault = "soon"\nhepl = ""\n'
        '[[fields]]\nname = "due"\nlabel = "x"\n'
    )
    read, found = manifest.examined(text)
    assert read is not None
    assert [int(error.where.rpartition(":")[2]) for error in found] == [1, 4, 5, 7, 10, 11]


def test_all_faults_of_the_style_sheet_are_found_at_once():
    text = (
        'link = "pink"\nreferences = "apa"\n'
        '[page]\nsize = "A5"\nstart = 150\nend = 50\n'
        '[fonts]\nbody = "Arial"\n[lines]\nheader = "{a} {b}"\n'
        '[roles.body]\nsize = 10\nleading = "wide"\n'
        '[roles.h1]\nlike = "hh"\ncolour = "rde"\nbold = 1\n'
        '[roles.h2]\nlike = "h3"\nitalick = true\n[roles.h3]\nlike = "h2"\nsize = 2\n'
    )
    read, found = stylesheet.examined(text)
    lines = [int(error.where.rpartition(":")[2]) for error in found]
    assert lines == [1, 2, 3, 4, 8, 10, 10, 13, 15, 16, 17, 19, 20, 23]
    assert read is not None
    assert read.role("h1").size == 10


def test_a_role_that_is_missing_is_not_missed_again_by_each_that_is_like_it():
    found = stylesheet.examined("[roles.h1]\nsize = 9\n[roles.h2]\nsize = 8")[1]
    assert [error.message for error in found] == ["style.toml:1: The role “body” is missing."]


@pytest.mark.parametrize("value", ["[" * 5000, "9" * 5000])
def test_settings_that_no_parser_takes_are_refused_in_a_sentence(value: str):
    with pytest.raises(TemplateError, match="nested too deeply, or has a number"):
        manifest.read(f"title = {value}")


def test_a_title_is_changed_and_nothing_else():
    text = '# about\n  # title = "a"\n' + HEAD + '[[sections]]\nkey = "a"\ntitle = "T"\n'
    changed = manifest.retitled(text, 'A "quoted" \\ title')
    assert manifest.read(changed).title == 'A "quoted" \\ title'
    assert [(old, new) for old, new in zip(text.split("\n"), changed.split("\n"), strict=True) if old != new] == [
        ('title = "T"', 'title = "A \\"quoted\\" \\\\ title"')
    ]  # fmt: skip
    with pytest.raises(TemplateError, match="can't be changed here") as raised:
        manifest.retitled(HEAD.replace("title", '"title"'), "x")
    assert raised.value.where == "template.toml:1"


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        (HEAD + "[[sections]]\n" * 70_000, 4, "“sections” has more than 200 entries"),
        (HEAD + "".join(f"k{number} = 1\n" for number in range(70_000)), 1, "“this file” has more"),
        (HEAD + "a" + ".a" * 400_000 + " = 1", 4, "more than 50 dots"),
        (HEAD + "[a" + ".a" * 60 + "]", 4, "more than 50 dots"),
    ],
    ids=["tables", "keys", "long key", "long head"],
)
def test_settings_made_to_be_slow_are_refused_at_once(text: str, line: int, message: str):
    fault, *others = manifest.examined(text)[1]
    assert fault.where == f"template.toml:{line}"
    assert message in fault.message
    assert not others or "is missing" in others[0].message


def test_as_many_faults_are_listed_as_a_person_reads():
    fields = "".join(f'[[fields]]\nname = "A {number}"\nlabel = "x"\n' for number in range(190))
    assert len(manifest.examined(HEAD + fields)[1]) == 50
    roles = "".join(f'[roles.r{number}]\nlike = "q"\ncolour = "x"\n' for number in range(190))
    assert len(stylesheet.examined(BODY + roles)[1]) == 50
    wrong = "".join(f"[roles.r{number}]\nbold = 1\nsiez = 1\n" for number in range(190))
    assert len(stylesheet.examined(BODY + wrong)[1]) == 50


def test_a_long_chain_of_roles_is_followed_to_its_end():
    chain = "".join(f'[roles.r{number}]\nlike = "r{number + 1}"\n' for number in range(190))
    assert stylesheet.read(f"{BODY}{chain}[roles.r190]\nsize = 7").role("r0").size == 7
