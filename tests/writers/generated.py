"""Documents with every kind of block and inline, nested in each other, as Hypothesis makes them up."""

from hypothesis import strategies as st

from briefgen.model.document import (
    Block,
    BulletList,
    Cell,
    Document,
    Emphasis,
    Figure,
    Heading,
    Image,
    Inline,
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
from tests import builders
from tests.writers import samples

LATIN = (
    "ferry", "No. 5", "45,300", "Straße", "fjord", "1.", "- two", "*", "# three", "<minister>", "&amp;", "a|b",
    "“said”", "[1]", "e\u0301", "Ωμέγα", "Київ", "{{ x }}", "\\", "_so_", "`", "http://a.example/b_c", "~~", "$9",
    "non\u00a0breaking", "soft\u00adhyphen", "::: {.x}", "^", "@desk", "…", "--", "'quoted'", "|", "+ plus", "1) one",
)  # fmt: skip
"""Words that a page shows from left to right, many of which mean something to some format."""

MIXED = (*LATIN, "السلام", "45,300 شخص", "שלום", "हिन्दी", "ไทย", "(a) ب [c]")

ROLES = ("body", "note", "caption", "no-such-role")
LANGUAGES = ("", "", "", "fr", "de", "el")


def documents(
    words: tuple[str, ...], languages: tuple[str, ...] = ("en", "de")
) -> st.SearchStrategy[Document]:
    """Documents of those words, with up to five sources, all of which are cited."""
    blocks = st.lists(_block(words), min_size=1, max_size=6).map(tuple)
    return st.builds(_document, blocks, st.sampled_from(languages))


def _document(blocks: tuple[Block, ...], language: str) -> Document:
    cited = Paragraph((Text("Cited: "), *(Note(f"s{number}", number) for number in (1, 2, 3))))
    listed = samples.sources("Harbour Times. “Ferry”.", "<Gazette> & Sons", "Ωμέγα")
    return builders.document(*blocks, cited, listed, language=language)


def _text(words: tuple[str, ...]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(words), min_size=1, max_size=6).map(" ".join)


def _inlines(words: tuple[str, ...]) -> st.SearchStrategy[tuple[Inline, ...]]:
    text = _text(words)
    leaf = st.one_of(
        text.map(Text),
        st.integers(1, 3).map(lambda number: Note(f"s{number}", number)),
        st.just(LineBreak()),
    )
    run = st.recursive(
        leaf,
        lambda inner: st.one_of(
            st.tuples(inner).map(Strong),
            st.tuples(inner).map(Emphasis),
            st.builds(
                Styled,
                st.tuples(inner),
                st.sampled_from(("", "note", "chip")),
                st.sampled_from(LANGUAGES),
            ),
            st.builds(
                Link, st.just("https://news.example/a_b?x=1&y=(2)"), st.tuples(text.map(Text))
            ),
        ),
        max_leaves=3,
    )
    return st.builds(_parted, text.map(Text), st.lists(run, max_size=4))


def _parted(first: Inline, runs: list[Inline]) -> tuple[Inline, ...]:
    """The runs with a space between each two."""
    return (first, *(one for run in runs for one in (Text(" "), run)))


def _block(words: tuple[str, ...]) -> st.SearchStrategy[Block]:
    inlines = _inlines(words)
    paragraph = st.builds(Paragraph, inlines, st.sampled_from(ROLES), st.sampled_from(LANGUAGES))
    nested = st.recursive(paragraph, lambda inner: _lists(paragraph, inner), max_leaves=5)
    return st.one_of(
        paragraph,
        st.builds(Heading, st.integers(1, 4), inlines, st.sampled_from(LANGUAGES)),
        nested,
        nested,
        _tables(inlines, paragraph),
        st.builds(_figure, inlines),
        st.just(TableOfContents(2)),
        st.just(PageBreak()),
    )


def _lists(
    paragraph: st.SearchStrategy[Paragraph], inner: st.SearchStrategy[Block]
) -> st.SearchStrategy[Block]:
    """Lists whose items begin with a paragraph."""
    item = st.builds(_item, paragraph, st.lists(inner, max_size=2))
    items = st.lists(item, min_size=1, max_size=3).map(tuple)
    return st.one_of(items.map(BulletList), items.map(OrderedList))


def _item(first: Paragraph, more: list[Block]) -> ListItem:
    return ListItem((first, *more))


def _tables(
    inlines: st.SearchStrategy[tuple[Inline, ...]], paragraph: st.SearchStrategy[Paragraph]
) -> st.SearchStrategy[Block]:
    def cells(header: bool) -> st.SearchStrategy[Cell]:
        content = st.lists(paragraph, min_size=header, max_size=2).map(tuple)
        return st.builds(
            Cell, content, st.just(header), st.sampled_from(("start", "center", "end"))
        )

    def table(columns: int, headed: bool) -> st.SearchStrategy[Block]:
        """A table whose head is its first row, or the first cell of each."""
        head = st.tuples(*[cells(True)] * columns).map(Row)
        body = st.tuples(cells(not headed), *[cells(False)] * (columns - 1)).map(Row)
        return st.builds(
            Table,
            st.just((1 / columns,) * columns),
            st.tuples(head) if headed else st.just(()),
            st.lists(body, min_size=1, max_size=3).map(tuple),
            st.just("table"),
            st.one_of(st.just(()), inlines),
        )

    shape = st.tuples(st.integers(1, 3), st.booleans())
    return shape.flatmap(lambda one: table(*one))


def _figure(caption: tuple[Inline, ...]) -> Figure:
    # With a caption, a picture; without one, a drawing: both are as common as that.
    shown = Image(samples.png(), "image/png") if caption else samples.drawing()
    return Figure(shown, "A grey field", 0.5, caption)
