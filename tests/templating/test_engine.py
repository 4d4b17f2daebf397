"""What a template may say: the rest is refused, with its line, and nothing of it ever runs."""

import re

import pytest

from briefgen.model.document import Paragraph, Text
from briefgen.model.errors import TemplateError
from briefgen.model.template import TemplatePart
from briefgen.templating import engine
from briefgen.templating.plaintext import block_text
from tests.templating.kit import laid_out

ESCAPES = (
    "{{ ''.__class__ }}",
    "{{ brief.__class__.__mro__ }}",
    "{{ brief['__class__'] }}",
    "{{ ''['__class__']['__mro__'][1]['__subclasses__']() }}",
    "{{ brief | attr('__class__') }}",
    "{{ [brief] | map(attribute='__class__') | list | first }}",
    "{{ [brief] | map('attr', '__class__') | list | first }}",
    "{{ [brief.title] | map('safe') | first }}",
    "{{ ['x'] | map(attribute='format') | first }}",
    "{{ '{0.__class__}'.format(brief) }}",
    "{{ '{0.__class__}' | format(brief) }}",
    "{{ '%s' % brief }}",
    "{{ brief.title | safe }}",
    "{% autoescape false %}{{ brief.title }}{% endautoescape %}",
    "{{ self.__init__.__globals__ }}",
    "{{ self._TemplateReference__context }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ lipsum.__globals__['os'] }}",
    "{{ joiner.__init__ }}",
    "{{ namespace(a=1).a }}",
    "{{ brief.clear() }}",
    "{{ brief.pop('title') }}",
    "{{ sections.append(1) }}",
    "{{ brief.items() }}",
    "{{ range.__call__ }}",
    "{% for i in range(3) %}{{ loop.__class__ }}{% endfor %}",
    "{% for i in range(3) %}{{ loop._iterable }}{% endfor %}",
    "{% for i in range(3) %}{{ loop.cycle('a', 'b') }}{% endfor %}",
    "{% macro m() %}{% endmacro %}{{ m.__globals__ }}",
    "{% macro m() %}{{ caller() }}{% endmacro %}{% call m() %}x{% endcall %}",
    "{% macro m() %}<p>a</p>{% endmacro %}{% if m() %}{% endif %}",
    "{% include '/etc/passwd' %}",
    "{% include '../style.toml' %}",
    "{% include brief.title %}",
    "{% include ['a', 'b'] %}",
    "{% import 'brief.html.j2' as self_ %}",
    "{% from 'brief.html.j2' import x %}",
    "{% extends 'brief.html.j2' %}",
    "{% block a %}{% endblock %}",
    "{% set _budget = 1 %}",
    "{{ _budget }}",
    "{% set brief = 'mine' %}",
    "{{ dict(a=1) }}",
    "{{ {'a': 1} }}",
    "{% filter upper %}x{% endfilter %}",
    "{{ brief | tojson }}",
    "{{ brief | pprint }}",
    "{{ brief | xmlattr }}",
    "{{ (brief.title, ) | select('callable') | list }}",
    "{% debug %}",
    "{{ config }}",
    "{{ request.application }}",
    "{{ '\\x01' }}",
)

BOMBS = (
    "{{ 'x' * 10**9 }}",
    "{{ 'x' * 500000000 }}",
    "{{ [0] * 1000000000 }}",
    "{{ 2 ** 100000 }}",
    "{{ 999999999 * 999999999 }}",
    "{{ 'a' ~ 'b' }}",
    "{{ range(1000000000) | list | length }}",
    "{{ 'x' | center(1000000000) }}",
    "{{ lipsum(n=100000) }}",
    "{% for a in range(9999) %}{% for b in range(9999) %}{% for c in range(9) %}{% endfor %}{% endfor %}{% endfor %}",
    "{% for a in range(9999) %}{% for b in range(9999) %}<p>some words</p>{% endfor %}{% endfor %}",
    "{% for a in range(9999) recursive %}{{ loop(range(9)) }}{% endfor %}",
    "{% include 'brief.html.j2' %}",
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "{{ ['a', 'b'] | join(brief.title | list | join('x' | upper) | replace('a', 'b')) }}",
    "{{ 1 // 0 }}",
    "{{ " + "(" * 2000 + "1" + ")" * 2000 + " }}",
    "{{ " + "9" * 5000 + " }}",
    "{% if 1 %}" * 200 + "{% endif %}" * 200,
    "{{ -" + "-" * 3000 + "1 }}",
    "{{ brief" + ".a" * 9000 + " }}",
    "{{ 1" + "+1" * 9000 + " }}",
    "{{ 1 }}" * 20_000,
    "{% for a in sections %}" * 30 + "{% endfor %}" * 30,
    "{" * 100_000,
    "<!--" * 100_000,
)  # fmt: skip


@pytest.mark.parametrize("body", ESCAPES)
def test_a_way_out_of_the_sandbox_is_closed_and_named_with_its_line(body: str):
    with pytest.raises(TemplateError) as raised:
        laid_out(f"<p>first line</p>\n{body}")
    assert raised.value.where == "brief.html.j2:2"


@pytest.mark.parametrize("body", BOMBS, ids=lambda body: body[:40])
def test_a_bomb_ends_in_an_error(body: str):
    with pytest.raises(TemplateError) as raised:
        laid_out(body)
    assert re.fullmatch(r"brief\.html\.j2:\d+", raised.value.where)


def test_output_is_bounded():
    body = "{% for a in range(9999) %}{{ text }}{% endfor %}"
    with pytest.raises(TemplateError, match="more than a brief can hold"):
        engine.output(
            engine.compiled((TemplatePart("part", body),), "part"), {"text": "x" * 1000}, facts=0
        )


@pytest.mark.parametrize(
    ("body", "message", "hint"),
    [
        ("{{ brief.titel }}", "There is no “titel” in it.", "Did you mean “title”?"),
        ("{{ breif.title }}", "There is no “breif” here.", "Did you mean “brief”?"),
        ("{{ fields.bottom_lin }}", "There is no “bottom_lin” in it.", "Did you mean “bottom_line”?"),
        ("{{ sections.outlok.title }}", "There is no “outlok” in it.", "Did you mean “outlook”?"),
        ("{{ brief.title | uper }}", "There is no filter “uper”.", "Did you mean “upper”?"),
        ("{% if 3 is od %}{% endif %}", "There is no test “od”.", "Did you mean “odd”?"),
        ("{% include 'title.html' %}", "There is no part “title.html” in this template.", "Did you mean"),
        ("{% for f in brief.title %}{% endfor %}", "Only a list can be looped over.", "template guide"),
        ("{{ sections }}", "This is a list or an object", "{% for %}"),
        ("{{ brief.follows }}", "This is yes or no", "{% if %}"),
        ("{{ brief.title | cite }}", "The filter “cite” takes a fact.", "{{ fact | cite }}"),
        ("{{ sections | md }}", "The filter “md” takes text.", ""),
        ("{{ brief.title | md('Not A Role') }}", "is no name of a style role", "style.toml"),
        ("{{ 'a' + 'b' }}", "works on numbers only", "{{ a }}{{ b }}"),
        ("{% if brief.title < 3 %}{% endif %}", "This can't be worked out", ""),
        ("{% for x in sources %}", "Unexpected end of template", ""),
        ("{% nope %}", "Encountered unknown tag 'nope'", ""),
        ("{{ brief.title", "unexpected end of template", ""),
    ],
)  # fmt: skip
def test_a_fault_names_its_line_and_the_nearest_real_name(body: str, message: str, hint: str):
    with pytest.raises(TemplateError) as raised:
        laid_out(f"<p>one</p>\n\n{body}", tile="")
    assert raised.value.where == "brief.html.j2:3"
    assert message in raised.value.message
    assert hint in raised.value.hint


def test_a_fault_in_a_part_names_that_part():
    with pytest.raises(TemplateError) as raised:
        laid_out("<p>one</p>\n{% include 'tile.html.j2' %}", tile="<p>\n{{ brief.nmber }}</p>")
    assert raised.value.where == "tile.html.j2:2"


def test_all_faults_of_all_parts_are_found_at_once():
    parts = (
        TemplatePart("a", "{{ x.__class__ }}\n{{ 1 | nope }}"),
        TemplatePart("b", "{% if %}"),
        TemplatePart("c", "<p>fine</p>"),
    )
    assert [error.where for error in engine.faults(parts)] == ["a:1", "a:2", "b:1"]


def test_what_is_allowed_works():
    body = """
    {% macro tile(text, number) %}<p>{{ number }} {{ text | upper }}</p>{% endmacro %}
    {% set both = sections | selectattr("facts") | list %}
    {% for section in both %}{{ tile(section.title, loop.index + 1) }}{% endfor %}
    {% for kind, facts in sections.developments.facts | groupby("kind") %}
    <p>{{ kind }} {{ facts | length }}</p>{% endfor %}
    <p>{{ sections[0].title[:4] }} {{ (sections | last).title }} {{ range(3) | join("-") }}</p>
    {% include "tail.html.j2" %}
    """
    document = laid_out(body, tail="<p>{{ both | length if both else 0 }}</p>")
    assert [block_text(block) for block in document.blocks] == [
        "2 BACKGROUND", "3 DEVELOPMENTS", "quotation 1", "Back Outlook 0-1-2", "2",
    ]  # fmt: skip


def test_a_template_is_compiled_once():
    parts = (TemplatePart("part", "<p>x</p>"),)
    same = (TemplatePart("part", "<p>x</p>"),)
    assert engine.compiled(parts, "part") is engine.compiled(same, "part")


def test_text_is_always_escaped():
    document = laid_out("<p>{{ '<b>&amp;</b>' }}{{ \"'\" | upper }}</p>")
    assert document.blocks == (Paragraph((Text("<b>&amp;</b>'"),)),)
