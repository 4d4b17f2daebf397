"""The HTML subset becomes blocks; what leaves it is named with file and line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.model.document import (
    BulletList,
    Cell,
    Emphasis,
    Heading,
    LineBreak,
    Link,
    ListItem,
    Note,
    OrderedList,
    PageBreak,
    Paragraph,
    Row,
    Strong,
    Styled,
    Table,
    TableOfContents,
    Text,
)
from briefgen.model.errors import TemplateError
from briefgen.templating.escape import escape
from briefgen.templating.plaintext import block_text
from tests.strategies import some_words
from tests.templating.kit import parsed


def test_paragraphs_and_headings():
    assert parsed('<h1>One</h1><h4 lang="el">Δύο</h4><p class="lead">x</p><p lang="ar">y</p>') == (
        Heading(1, (Text("One"),)),
        Heading(4, (Text("Δύο"),), "el"),
        Paragraph((Text("x"),), "lead"),
        Paragraph((Text("y"),), language="ar"),
    )


def test_inlines():
    text = (
        '<p>a <strong>b</strong><i>c</i> <span class="chip">d</span><br> '
        '<a href="https://x.example/?a=1&amp;b=2">e</a><a class="note" href="#s1"></a>'
        '<span lang="">f</span></p>'
    )
    assert parsed(text) == (
        Paragraph((
            Text("a "), Strong((Text("b"),)), Emphasis((Text("c"),)), Text(" "), Styled((Text("d"),), "chip"),
            LineBreak(), Link("https://x.example/?a=1&b=2", (Text("e"),)), Note("s1"), Text("f"),
        )),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<p>\n  a\n  b\t c </p>", ["a b c"]),
        ("<p> a<b> b </b>c</p>", ["a b c"]),
        ("<p>a <b> b</b> <i> c </i> </p>", ["a b c"]),
        ("<p>a<!-- not\nseen -->b</p>", ["ab"]),
        ("<p>a&nbsp;&amp;lt;&#65;</p>", ["a\u00a0&lt;A"]),
        ("<p> </p><p></p><h1> </h1><ul></ul>", []),
        ("<p>a<br> b</p>", ["a\nb"]),
    ],
)
def test_white_space_folds_as_in_html(html: str, words: list[str]):
    assert [block_text(block) for block in parsed(html)] == words


def test_lists():
    html = '<ul class="sources"><li>a<ol start="3"><li><p>b</p></li><li>c</li></ol></li></ul>'
    assert parsed(html) == (
        BulletList(
            (
                ListItem((
                    Paragraph((Text("a"),), "sources"),
                    OrderedList(
                        (
                            ListItem((Paragraph((Text("b"),), "sources"),), label="3."),
                            ListItem((Paragraph((Text("c"),), "sources"),), label="4."),
                        ),
                        "sources",
                    ),
                )),
            ),
            "sources",
        ),
    )  # fmt: skip


def test_tables():
    html = (
        '<table><caption>Ships</caption><col width="25%"><col>'
        "<thead><tr><th>n</th><th>m</th></tr></thead>"
        '<tbody><tr><td align="right">1</td><td><p class="body">2</p><ul><li>3</li></ul></td></tr></tbody></table>'
    )
    assert parsed(html) == (
        Table(
            (0.25, 0.75),
            (Row((_cell("n", "table-head", header=True), _cell("m", "table-head", header=True))),),
            (
                Row((
                    _cell("1", "table", align="end"),
                    Cell((
                        Paragraph((Text("2"),), "body"),
                        BulletList((ListItem((Paragraph((Text("3"),), "list"),)),)),
                    )),
                )),
            ),
            caption=(Text("Ships"),),
        ),
    )  # fmt: skip


def test_columns_without_widths_follow_their_content():
    (table,) = parsed(f"<table><tr><td>a</td><td>{'word ' * 30}</td></tr></table>")
    assert isinstance(table, Table)
    assert sum(table.widths) == pytest.approx(1)
    assert 0.05 < table.widths[0] < 0.2


def test_a_column_of_figures_keeps_room_for_them_beside_a_wide_one():
    (table,) = parsed(f"<table><tr><td>1,234</td><td>{'word ' * 30}</td></tr></table>")
    assert isinstance(table, Table)
    # Of a page of 165 mm, the space around the cell and the bar of a lead taken off: eight letters or so.
    assert table.widths[0] > 0.14


def test_marks():
    assert parsed(
        '<nav class="toc" depth="3"></nav><hr class="page-break"/><nav class="toc"></nav>'
    ) == (
        TableOfContents(3),
        PageBreak(),
        TableOfContents(2),
    )


def test_anchors():
    (sources,) = parsed('<ol class="sources"><li id="s1">a</li></ol>')
    assert isinstance(sources, OrderedList)
    assert sources.items[0].anchor == "s1"


@pytest.mark.parametrize(
    ("html", "message", "hint"),
    [
        ("<para>x</para>", "There is no tag <para>.", "Known tags"),
        ("<tabel></tabel>", "There is no tag <tabel>.", "“table”"),
        ("<p clas='x'>", "is no attribute", 'name="value"'),
        ('<p clss="lead">x</p>', "<p> has no attribute “clss”.", "“class”"),
        ('<p onclick="x">x</p>', "<p> has no attribute “onclick”.", "Known attributes"),
        ("<tbody>", "can't stand", ""),
        ('<p class="lead" class="lead">x</p>', "stands twice", ""),
        ('<p class="laed">x</p>', "no role “laed”", "“lead”"),
        ("<p>x", "<p> is never closed.", "</p>"),
        ("<p><b>x</p>", "</p> closes nothing", "Close <b> first."),
        ("x</p>", "Text stands outside of a block: “x”.", "<p>"),
        ("</p>", "</p> closes nothing", "Take it out"),
        ("<p><p>x</p></p>", "<p> can't stand in <p>.", "Close"),
        ("<b>x</b>", "<b> can't stand outside of a block.", "<p>"),
        ("<li>x</li>", "<li> can't stand outside", ""),
        ("<ul>x</ul>", "Text stands in <ul>", "<p>"),
        ("<ul><p>x</p></ul>", "<p> can't stand in <ul>.", ""),
        ("<ul><li><h1>x</h1></li></ul>", "<h1> can't stand in <li>.", ""),
        ("<table></table>", "This table has no rows.", "{% if %}"),
        ("<table><tr><td>x</td></tr><tr></tr></table>", "This row has 0 cells, but the table 1", "equal"),
        ('<table><col width="3cm"><tr><td>x</td></tr></table>', "“3cm” is no column width.", "30%"),
        ('<table><tr><td align="up">x</td></tr></table>', "aligned", ""),
        ('<table><tr><td colspan="2">x</td></tr></table>', "no attribute “colspan”", ""),
        ('<figure><img src="x.png"></figure>', "There is no tag <img>", "<figure src="),
        ('<p><img src="x.png"></p>', "There is no tag <img>", "<figure src="),
        ('<p><a href="javascript:x">x</a></p>', "can't be linked to", "http, https and mailto"),
        ("<p><a>x</a></p>", "can't be linked to", ""),
        ('<p><a class="note" href="#s1">x</a></p>', "Text stands in <a>", ""),
        ('<p><a class="lead" href="https://x.example">x</a></p>', "A link takes no class", "note"),
        ('<ul><li id="a">x</li></ul>', "Only items and rows of sources", "sources"),
        ('<ol class="sources"><li id="a">x</li><li id="a">y</li></ol>', "stands twice", ""),
        ('<p lang="english language">x</p>', "is no language tag", "pt-BR"),
        ('<ol start="x"><li>x</li></ol>', "no number to start with", ""),
        ("<hr>", "<hr> needs a class.", "page-break"),
        ("<nav></nav>", "<nav> needs a class.", "toc"),
        ('<nav class="toc" depth="9"></nav>', "from 1 to 4", ""),
        ("<p>1 < 2</p>", "A “<” begins no tag here.", "&lt;"),
        ("<ul><li>" * 40, "nested too deeply", ""),
    ],
)  # fmt: skip
def test_what_leaves_the_subset_is_named_with_its_line(html: str, message: str, hint: str):
    with pytest.raises(TemplateError) as raised:
        parsed(f"<p>fine</p>\n<p>\nfine</p>\n{html}")
    assert raised.value.where == "part.html.j2:4"
    assert message in raised.value.message
    assert hint in raised.value.hint


@given(some_words, st.sampled_from(["p", "h2", "li", "td"]))
def test_escaped_text_is_always_one_text(words: str, tag: str):
    around = {"p": "{}", "h2": "{}", "li": "<ul>{}</ul>", "td": "<table><tr>{}</tr></table>"}[tag]
    (block,) = parsed(around.format(f"<{tag}>x{escape(words)}</{tag}>"))
    assert block_text(block) == f"x{words}"


def _cell(words: str, role: str, *, header: bool = False, align: str = "start") -> Cell:
    return Cell((Paragraph((Text(words),), role),), header, align)
