"""What `briefgen templates check` says."""

from pathlib import Path

import pytest

from briefgen.resources import templates_path
from briefgen.templating.check import check
from tests.templating.kit import SCALES, STOCK, folder

TEMPLATE = (STOCK / "template.toml").read_text(encoding="utf-8")
MORE = '\n[[fields]]\nname = "due"\nlabel = "Due"'
STYLE = (STOCK / "style.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "path",
    [one for one in sorted(templates_path().iterdir()) if one.is_dir()],
    ids=lambda one: one.name,
)
def test_stock_templates_are_sound(path: Path):
    assert check(path, SCALES) == ()


@pytest.mark.parametrize(
    ("file", "text", "problems"),
    [
        ("brief", "<p>{{ brief.titel }}</p>", ["brief.html.j2:1: There is no “titel” in “brief”.", "“title”?"]),
        ("brief", "<p>{{ changes.sinc }}</p>", ["brief.html.j2:1: There is no “sinc” in “changes”.", "“since”?"]),
        ("brief", "\n<p>{{ x | nope }}</p>", ["brief.html.j2:2: There is no filter “nope”."]),
        ("fact", "<p>{{ fact.statment }}</p>", ["fact.html.j2:1: There is no “statment” in it.", "“statement”?"]),
        ("fact", "<p>\n<b>{{ fact | words }}</p>", ["fact.html.j2:2: </p> closes nothing"]),
        ("fact", '<p class="fct">x</p>', ["fact.html.j2:1: style.toml has no role “fct”. Did you mean “fact”?"]),
        ("sources", "<p>none</p>", ["changes.html.j2:", "no source of that id is listed"]),
        ("template", TEMPLATE + MORE, ["template.toml:47: The field “due” is asked for"]),
        ("template", TEMPLATE.replace("view =", "vew ="), ["template.toml:6: There is no key “vew”", "“view”?"]),
        ("style", STYLE.replace('like = "h1"', 'like = "h9"'), ["style.toml:", "There is no role “h9”."]),
        ("sample", "{}", ["sample.json: The sample is no brief"]),
        ("sample", "{", ["sample.json: The sample is no brief"]),
    ],
)  # fmt: skip
def test_a_fault_is_named_with_its_place_and_a_fix(
    tmp_path: Path, file: str, text: str, problems: list[str]
):
    found = "\n".join(check(folder(tmp_path / "copy", **{file: text}), SCALES))
    for problem in problems:
        assert problem in found


def test_sections_that_are_never_printed_are_named(tmp_path: Path):
    body = "<p>{{ fields.bottom_line }}{% if fields.timeline %}{{ sections.outlook.title }}{% endif %}</p>"
    found = check(folder(tmp_path / "copy", brief=body), SCALES)
    assert [one.partition(":")[2][:33] for one in found[:2]] == [
        "10: The section “background” is a",
        "15: The section “developments” is",
    ]


def test_one_fault_hides_no_other(tmp_path: Path):
    copy = folder(
        tmp_path / "copy",
        template="title = 3",
        style="roles = 3",
        fact="{{ 'a'.__class__ }}\n{{ 1 | nope }}",
        sample="{",
    )
    places = [one.partition(" ")[0] for one in check(copy, SCALES)]
    assert places == [
        "template.toml:1:", "template.toml:1:", "template.toml:1:",
        "style.toml:1:", "fact.html.j2:1:", "fact.html.j2:2:", "sample.json:",
    ]  # fmt: skip


def test_what_only_an_empty_brief_shows_is_found_too(tmp_path: Path):
    text = "{% for section in sections %}<p>{{ section.facts[0] | words }}</p>{% endfor %}{{ fields.timeline and '' }}"
    found = check(folder(tmp_path / "copy", brief=text), SCALES)
    assert any(one.startswith("brief.html.j2:1: There is no “0” in it.") for one in found)


def test_a_missing_sample_is_named(tmp_path: Path):
    copy = folder(tmp_path / "copy")
    (copy / "sample.json").unlink()
    assert check(copy, SCALES) == (
        "sample.json: The template has no sample. Add a brief as sample.json, so that it can be tried.",
    )


def test_no_folder(tmp_path: Path):
    (found,) = check(tmp_path / "nowhere", SCALES)
    assert "is no folder" in found
