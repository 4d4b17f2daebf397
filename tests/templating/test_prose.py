"""The analyst's Markdown: its words survive, whatever they look like, and nothing takes long."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.model.document import (
    BulletList,
    Emphasis,
    Link,
    ListItem,
    OrderedList,
    Paragraph,
    Strong,
    Text,
)
from briefgen.model.prose import as_markdown
from briefgen.model.text import clean
from briefgen.templating import prose
from briefgen.templating.plaintext import block_text
from tests.strategies import any_text
from tests.templating.kit import parsed

SIZE = 20_000
BOMBS = {
    "brackets": "[" * SIZE,
    "escaped brackets": "\\[" * SIZE,
    "escaped escapes": "\\\\[" * SIZE,
    "pictures": "![" * SIZE,
    "stars": "*" * SIZE,
    "underscores": "_" * SIZE,
    "half a thousand stars": "*a **b " * 499,
    "mixed emphasis": "*a _" * 5_000,
    "angles": "<" * SIZE,
    "addresses": "<http://" * 3_000,
    "open links": "[a](" * SIZE,
    "empty links": "[](" * SIZE,
    "links with open brackets": "[a]((" * 499 + "x" * SIZE,
    "links with open titles": '[a](x "' * 490,
    "nested quotations": "> " * SIZE,
    "tight nested quotations": ">" * SIZE,
    "nested items": "- " * SIZE,
    "nested numbers": "1. " * SIZE,
    "stairs": "".join("  " * step + "- a\n" for step in range(300)),
    "stairs of quotations": "".join("> " * step + "a\n\n" for step in range(300)),
    "wide table": "|" * SIZE + "\n" + "|-" * SIZE + "\n" + "|" * SIZE,
    "spaces": " " * SIZE + "*" + " " * SIZE,
    "tabs": "\t" * SIZE + "*a*",
    "breaks": "  \n" * SIZE,
    "ticks": "`" * SIZE,
    "entities": "&" * SIZE,
}


@pytest.mark.parametrize("text", BOMBS.values(), ids=BOMBS.keys())
def test_a_bomb_is_over_soon(text: str):
    start = time.process_time()
    prose.inline(text)
    prose.blocks(text, "lead")
    # Left to the parser, the worst of these take half a minute or end in a recursion error.
    assert time.process_time() - start < 4


@pytest.mark.parametrize(
    "text",
    [
        "<minister> said",
        "1. June: talks resume",
        "# not a heading",
        "- not an item",
        "> not a quotation",
        "&amp; and &copy; and &#65;",
        "a <b>bold</b> claim, <script>x</script>",
        "![picture](http://example.org/x.png)",
        "a `code` span",
        "[1] as in [2]",
        "[label]: http://example.org/x",
        "| a | b |",
        "5 * 3 * 2 = 30 and snake_case_word",
        "___",
        "***",
        "x\u00a0y 100\u00a0%",
    ],
)
def test_words_within_a_line_stay_words(text: str):
    assert parsed(f"<p>{prose.inline(text)} *</p>") == (Paragraph((Text(f"{text} *"),)),)
    assert _words(f"<p>{prose.inline(text + ' **strongly**')}</p>") == f"{text} strongly"


@given(any_text)
def test_what_is_quoted_as_markdown_prints_the_same_words(text: str):
    words = " ".join(clean(text)[0].split(" ")).split()
    said = " ".join(words)
    printed = _words(f"<p>{prose.inline(as_markdown(said))}</p>") if said else ""
    assert printed.split() == said.split()


MARKS = (
    "\n",
    "\n\n",
    "1. ",
    "- ",
    "> ",
    "# ",
    "|",
    "-|-",
    "a",
    "    ",
    "*",
    "_",
    "\\",
    "[",
    "](",
    ")",
    "```",
    "---",
    "===",
)
markdown_like = st.lists(st.sampled_from(MARKS), max_size=16).map("".join)


@given(any_text | markdown_like)
def test_inline_markup_is_always_one_paragraph(text: str):
    blocks = parsed(f"<p>a {prose.inline(clean(text)[0])}</p>")
    assert [type(block) for block in blocks] == [Paragraph]


@given(any_text | markdown_like)
def test_block_markup_is_always_in_the_subset(text: str):
    parsed(str(prose.blocks(clean(text)[0], "lead")))


words_and_marks = st.lists(
    st.sampled_from(
        [one for one in MARKS if one != "]("] + ["said", "Ärger", "港", "<b>", "&amp;", "[1]: x"]
    ),
    max_size=20,
).map("".join)


@given(words_and_marks)
def test_no_letter_is_lost_or_moved(text: str):
    shown = "".join(block_text(block) for block in parsed(str(prose.blocks(text))))
    assert [one for one in shown if one.isalpha()] == [one for one in text if one.isalpha()]


def test_emphasis_and_links():
    (block,) = parsed(
        f"<p>{prose.inline('**a** *b* [c](https://x.example/?p=1&q=2) <https://y.example>')}</p>"
    )
    assert block == Paragraph((
        Strong((Text("a"),)), Text(" "), Emphasis((Text("b"),)), Text(" "),
        Link("https://x.example/?p=1&q=2", (Text("c"),)), Text(" "),
        Link("https://y.example", (Text("https://y.example"),)),
    ))  # fmt: skip


@pytest.mark.parametrize(
    "target", ["javascript:alert(1)", "file:///etc/passwd", "//evil.example", "data:x", "#a", "x"]
)
def test_links_elsewhere_keep_their_words_only(target: str):
    assert parsed(f"<p>{prose.inline(f'see [here]({target})')}</p>") == (
        Paragraph((Text("see here"),)),
    )


def test_lists_tables_and_quotations():
    text = "Intro *one*\n\n- a\n- b\n    - c\n\n3. x\n4. y\n\n> said *so*\n\nn|m\n-|-:\n1|2"
    first, bullets, numbers, said, table = parsed(str(prose.blocks(text, "lead")))
    assert first == Paragraph((Text("Intro "), Emphasis((Text("one"),))), "lead")
    assert isinstance(bullets, BulletList)
    assert [block_text(one) for one in bullets.items[1].blocks] == ["b", "c"]
    assert isinstance(numbers, OrderedList)
    assert [item.label for item in numbers.items] == ["3.", "4."]
    assert said == Paragraph((Text("said "), Emphasis((Text("so"),))), "quotation")
    assert block_text(table) == "n\nm\n1\n2"


def test_a_table_with_a_row_too_long_loses_no_word():
    assert _words(str(prose.blocks("a|b\n-|-\n1|2|3"))) == "a|b -|- 1|2|3"


def test_blank_lines_part_paragraphs_of_plain_text():
    assert parsed(str(prose.blocks("one\ntwo\n\n \nthree <four>"))) == (
        Paragraph((Text("one two"),)),
        Paragraph((Text("three <four>"),)),
    )


def test_list_items_can_hold_paragraphs():
    (found,) = parsed(str(prose.blocks("- a\n\n    b\n\n- c")))
    assert isinstance(found, BulletList)
    assert found.items[0] == ListItem(
        (Paragraph((Text("a"),), "list"), Paragraph((Text("b"),), "list"))
    )


def _words(html: str) -> str:
    return " ".join(block_text(block) for block in parsed(html))
