"""Lines: an error in what is printed leads back to the line of the template that printed it."""

import subprocess
import sys

import pytest

from briefgen.model.dossier import Dossier
from briefgen.model.errors import TemplateError
from briefgen.templating.trace import mark, untrace
from tests import builders
from tests.templating.kit import laid_out


def test_marks_are_taken_out_and_remembered():
    traced = untrace(f"{mark(0, 1, 4)}ab\ncd{mark(1, 7, 0)}x\ny{mark(0, 3, 2)}ef", ("a", "b"))
    assert traced.text == "ab\ncdx\nyef"
    wheres = [traced.where(traced.text.index(one)) for one in "acxyef"]
    assert wheres == ["a:1", "a:2", "b:7", "b:7", "a:3", "a:3"]


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("<p>x</p>\n\n\n<para>x</para>", 4),
        ("{# a\ncomment #}\n<para>", 3),
        ("{% if true %}\n{% for i in range(2) %}\n\n  <para>\n{% endfor %}\n{% endif %}", 4),
        ("<p>{{ fields.bottom_line }}</p>\n<para>", 2),
        ("{{ fields.bottom_line | md }}\n\n<para>", 3),
        ("<p>\n{{ fields.bottom_line }}\n{{ fields.bottom_line }}</p><para>", 3),
        (
            '{% set a = "x" %}\n{% macro m(x) %}\n<p>\n{{ x }}</p><para>\n{% endmacro %}\n{{ m(a) }}',
            4,
        ),
        ("<p>\n  {%- if true -%}\n  x\n  {%- endif -%}\n<para>", 5),
        ("{{ fields.bottom_line }}\n<p>x</p>", 1),
    ],
)
def test_the_line_of_a_wrong_tag(body: str, line: int):
    brief = builders.brief(fields={"bottom_line": "many\nlines\n\nof\n\nwords"})
    with pytest.raises(TemplateError) as raised:
        laid_out(body, Dossier(brief, (), ()))
    assert raised.value.where == f"brief.html.j2:{line}"


def test_the_line_in_an_included_part():
    with pytest.raises(TemplateError) as raised:
        laid_out(
            "<p>x</p>\n\n{% for i in range(2) %}{% include 'tile.html.j2' %}{% endfor %}",
            tile="{% if i %}\n<p>\n</b></p>\n{% endif %}",
        )
    assert raised.value.where == "tile.html.j2:3"


def test_heavy_libraries_wait_until_a_brief_is_laid_out():
    code = (
        "import sys; import briefgen.templating.catalog, briefgen.templating.check, briefgen.templating.render;"
        "print([name for name in ('babel', 'jinja2', 'markdown', 'nh3', 'lxml') if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
