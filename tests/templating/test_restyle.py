"""style.toml as a form: one value changes, and nothing else of the text."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.model.errors import TemplateError
from briefgen.resources import templates_path
from briefgen.templating.restyle import changed, settings

TEXT = """# The look of the house.
link = "accent"  # of notes, too

[page]  # in millimetres
size = "A4"   # the sheet
top = 27

# Families.
[fonts]
body = "Noto Serif"

[colours]
accent = "#1F4E79"  # ours

[roles.body]
size = 10.5
"""
STYLES = [path.read_text("utf-8") for path in sorted(templates_path().glob("*/style.toml"))]


def value(text: str, table: str, key: str) -> object:
    [found] = [one.value for one in settings(text) if (one.table, one.key) == (table, key)]
    return found


def test_a_value_that_is_there_changes_in_its_place() -> None:
    assert changed(TEXT, "page", "top", 30.0) == TEXT.replace("top = 27", "top = 30")
    assert changed(TEXT, "page", "top", 12.5) == TEXT.replace("top = 27", "top = 12.5")
    assert changed(TEXT, "colours", "accent", "#AA0000") == TEXT.replace("#1F4E79", "#AA0000")


def test_a_new_value_stands_in_its_table() -> None:
    new = changed(TEXT, "page", "bottom", 20.0)
    assert new == TEXT.replace(
        "[page]  # in millimetres\n", "[page]  # in millimetres\nbottom = 20\n"
    )
    assert 'link = "accent"  # of notes, too' in (
        new := changed(TEXT, "", "references", "footnotes")
    )
    assert tomllib.loads(new)["references"] == "footnotes" and new.startswith("# The look")
    lines = changed(TEXT, "lines", "header", 'A “quote", \\ and {title}')
    assert tomllib.loads(lines)["lines"]["header"] == 'A “quote", \\ and {title}'
    assert lines.startswith(TEXT.rstrip())


def test_a_file_without_keys_above_its_tables_gets_one_there() -> None:
    new = changed("# head\n\n[page]\ntop = 3\n", "", "references", "endnotes")
    assert tomllib.loads(new) == {"references": "endnotes", "page": {"top": 3}}
    assert tomllib.loads(changed("", "", "references", "endnotes")) == {"references": "endnotes"}


@pytest.mark.parametrize("text", ["page = { top = 3 }\n", "page.top = 3\n"])
def test_other_ways_to_write_a_table(text: str) -> None:
    assert tomllib.loads(changed(text, "page", "top", 4.0))["page"] == {"top": 4}
    assert tomllib.loads(changed(text, "page", "end", 5.0))["page"] == {"top": 3, "end": 5}


def test_what_is_not_written_has_its_usual_value() -> None:
    assert value(TEXT, "page", "end") == 22.5
    assert value(TEXT, "", "references") == "sources"
    assert value("page = 3\nfonts = []\n", "page", "size") == "A4"


def test_a_page_of_its_own_size_has_no_size_to_choose() -> None:
    keys = {(one.table, one.key) for one in settings("[page]\nwidth = 148\nheight = 210\n")}
    assert ("page", "size") not in keys and ("page", "top") in keys


def test_what_is_no_toml_is_said_with_its_line() -> None:
    with pytest.raises(TemplateError, match=r"style\.toml:2: "):
        settings("[page]\ntop =\n")
    with pytest.raises(TemplateError, match="no table"):
        changed("page = 3\n", "page", "top", 3.0)


@pytest.mark.parametrize("text", STYLES)
def test_every_setting_of_the_shipped_ones_can_be_set(text: str) -> None:
    for one in settings(text):
        match one.value:
            case str():
                other = f"{one.value} x"
            case bool():
                other = not one.value
            case _:
                other = one.value + 1.5
        new = changed(text, one.table, one.key, other)
        assert value(new, one.table, one.key) == other
        lines = set(text.splitlines())
        assert len([line for line in new.splitlines() if line not in lines]) <= 1


@given(st.text(max_size=40), st.sampled_from(STYLES))
def test_any_header_is_kept_as_it_is(words: str, text: str) -> None:
    new = changed(text, "lines", "header", words)
    assert tomllib.loads(new)["lines"]["header"] == words
    assert changed(new, "lines", "header", "x") == changed(text, "lines", "header", "x")
