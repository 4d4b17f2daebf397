"""Numbers of headings: what the style sheet's patterns mean, and what is wrong with them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.model.document import Heading, Text
from briefgen.model.errors import TemplateError
from briefgen.model.heading_numbers import figure
from briefgen.templating import stylesheet
from briefgen.templating.headings import numbered
from briefgen.templating.render import render
from tests.templating.kit import SCALES, evidenced, template

BODY = "[roles.body]\nsize = 10\nleading = 14\n"


def numbers(patterns: tuple[str, ...], *levels: int) -> list[str]:
    """The numbers of headings of those levels; a level below 0 is that of one which is not counted."""
    blocks = tuple(Heading(abs(one), (Text("x"),), counted=one > 0) for one in levels)
    made = numbered(blocks, patterns)
    return [one.number for one in made if isinstance(one, Heading)]


@pytest.mark.parametrize(
    ("patterns", "levels", "expected"),
    [
        (("1", "1.1"), (1, 2, 2, 1, 2, 3), ["1", "1.1", "1.2", "2", "2.1", ""]),
        (("I", "A.", "(a)"), (1, 2, 3, 3, 2, 3), ["I", "A.", "(a)", "(b)", "B.", "(a)"]),
        (("Part I", "I.1"), (1, 1, 2), ["Part I", "Part II", "II.1"]),
        (("", "1"), (1, 2, 2, 1, 2), ["", "1", "2", "", "1"]),
        (("1.", "1.1", "1.1.1", "i)"), (1, 2, 3, 4, 4), ["1.", "1.1", "1.1.1", "i)", "ii)"]),
        (("§ 1",), (1, 1), ["§ 1", "§ 2"]),
        ((), (1, 2), ["", ""]),
        # What is not counted, what stands below that, and what has no heading above it.
        (("1", "1.1"), (-1, 2, 1, 2, -1, 2, 1), ["", "", "1", "1.1", "", "", "2"]),
        (("1", "(a)"), (2, 1, 2), ["", "1", "(a)"]),
        (("1", "1.1", "1.1.1"), (1, 3, 2, 3), ["1", "", "1.1", "1.1.1"]),
    ],
)
def test_headings_are_numbered_by_patterns(
    patterns: tuple[str, ...], levels: tuple[int, ...], expected: list[str]
):
    assert numbers(patterns, *levels) == expected


@given(st.lists(st.integers(1, 4), max_size=40))
def test_no_number_comes_twice(levels: list[int]):
    shown = [one for one in numbers(("1", "1.1", "1.1.1", "1.1.1.1"), *levels) if one]
    assert len(set(shown)) == len(shown)


@pytest.mark.parametrize(
    ("number", "kind", "expected"),
    [(4, "I", "IV"), (1999, "i", "mcmxcix"), (26, "a", "z"), (28, "A", "BB"), (30, "1", "30")],
)
def test_figures(number: int, kind: str, expected: str):
    assert figure(number, kind) == expected


def test_a_template_may_leave_a_heading_out_of_the_count():
    one = template('<h1 number="no">Bottom line</h1><h1>Background</h1><h2>Ports</h2>')
    sheet = replace(one.style, numbering=("1", "1.1"))
    made = render(evidenced(), replace(one, style=sheet), SCALES)
    shown = [block.number for block in made.blocks if isinstance(block, Heading)]
    assert shown == ["", "1", "1.1"]


def test_a_heading_is_told_of_its_number_in_one_word():
    with pytest.raises(TemplateError) as raised:
        render(evidenced(), template('<h1 number="2">Background</h1>'), SCALES)
    assert (raised.value.where, raised.value.hint) == ("brief.html.j2:1", 'Write number="no".')


@pytest.mark.parametrize(
    ("text", "line", "message", "hint"),
    [
        ('[numbering]\nh1 = "x"', 2, "“x” is no number of a heading.", "as it is read"),
        ('[numbering]\nh1 = "1.1"', 2, "has 2 numbers, but h1 stands at level 1", "at most 1"),
        ('[numbering]\nh2 = "1.1"', 2, "shows the number of h1, which has none", "Give h1"),
        ('[numbering]\nh1 = "I"\nh2 = "1.1"', 3, "as “1”, but that is “I”", "Write “I”"),
        ('[numbering]\nh1 = "1%"', 2, "is no number", ""),
        ("[numbering]\nh1 = 1", 2, "“h1”", ""),
        ('[numbering]\nh5 = "1"', 2, "no key “h5” in [numbering]", "h1, h2"),
    ],
)
def test_faults_of_patterns(text: str, line: int, message: str, hint: str):
    with pytest.raises(TemplateError) as raised:
        stylesheet.read(f"{text}\n{BODY}")
    assert raised.value.where == f"style.toml:{line}"
    assert message in raised.value.message
    assert hint in raised.value.hint
