import json
from datetime import date

import pytest

from briefgen.model.errors import LoadError
from tests.loaders.made import cut, load, outline, said

STORY = (
    "<p>The ferry link reopens on Monday, the port said in a statement. Two ships will sail daily &mdash; the "
    "<b>first</b> since autumn.</p>"
)


def page(body: str = STORY, head: str = "", attributes: str = "") -> str:
    return f"<!doctype html><html {attributes}><head><meta charset=utf-8>{head}</head><body>{body}</body></html>"


def linked_data(**fields: object) -> str:
    graph = {"@context": "https://schema.org", **fields}
    return f'<script type="application/ld+json">{json.dumps(graph)}</script>'


FURNISHED = f"""
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><div class="section">Ports</div><h1>Ferry link to reopen after talks</h1>
<p class="byline">By Jane Doe</p>{STORY}
<h2>What comes next?</h2><p>The ministers have not said what comes next, and the union is waiting.</p>
<ul><li>First item about ships<ul><li>nested one</li></ul></li><li>Second item</li></ul>
<blockquote><p>We will sail again, he said.</p></blockquote>
<table><tr><th>Ship</th><th>Tons</th></tr><tr><td>Arn</td><td>450</td></tr></table>
<p>Line one<br>line two with a <a href="x">link</a>.<script>alert("no")</script> After it.</p>
<p>Share this article on Facebook</p></article>
<div id="comments"><h3>Leave a Reply</h3></div><footer>Imprint and contact</footer>"""


def test_blocks_keep_their_kinds() -> None:
    article = load(page(FURNISHED), "p.html")
    assert outline(article) == [
        ("cut: section label", "Ports"),
        ("heading1", "Ferry link to reopen after talks"),
        ("paragraph", "The ferry link reopens on Monday, the port said in a statement. Two ships will sail daily — "
         "the first since autumn."),
        ("heading2", "What comes next?"),
        ("paragraph", "The ministers have not said what comes next, and the union is waiting."),
        ("list_item", "First item about ships"),
        ("list_item", "nested one"),
        ("list_item", "Second item"),
        ("quote", "We will sail again, he said."),
        ("paragraph", "Ship | Tons"),
        ("paragraph", "Arn | 450"),
        ("paragraph", "Line one\nline two with a link. After it."),
        ("cut: invitation to share, follow or subscribe", "Share this article on Facebook"),
    ]  # fmt: skip
    assert [
        span.level for span in article.spans if article.text[span.start :].startswith("nested")
    ] == [2]


def test_particulars_from_linked_data() -> None:
    data = {
        "@graph": [
            {"@type": "WebSite", "name": "Not this"},
            {
                "@type": ["NewsArticle"],
                "headline": "Ferry link to reopen",
                "author": [{"@type": "Person", "name": "Jane Doe"}, {"name": "김민수"}, {"@id": "#third"}],
                "publisher": {"@id": "#paper"},
                "datePublished": "2026-03-02T23:30:00+09:00",
                "dateModified": "2026-03-09",
            },
            {"@id": "#third", "@type": "Person", "name": "John Roe"},
            {"@id": "#paper", "@type": "Organization", "name": "Harbour Times"},
        ]
    }  # fmt: skip
    article = load(page(head=linked_data(**data), attributes='lang="en-GB"'), "p.html")
    assert article.headline == "Ferry link to reopen"
    assert article.authors == ("Jane Doe", "김민수", "John Roe")
    assert article.publisher == "Harbour Times"
    assert article.date_published == date(2026, 3, 2)
    assert article.language == "en-GB"


def test_particulars_from_meta_elements() -> None:
    head = """<title>Ferry link to reopen - Harbour Times</title>
    <meta property="og:site_name" content="Harbour Times"><meta name="author" content="By Jane Doe and John Roe">
    <meta property="article:published_time" content="2026-03-02T08:00:00Z"><meta property="og:locale" content="en_US">
    <meta property="article:modified_time" content="2026-03-09T08:00:00Z">"""
    article = load(page(head=head), "p.html")
    assert article.headline == "Ferry link to reopen"
    assert article.authors == ("Jane Doe", "John Roe")
    assert article.publisher == "Harbour Times"
    assert article.date_published == date(2026, 3, 2)
    assert article.language == "en-US"


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:modified_time" content="2026-03-09">',
        '<meta name="date" content="03/04/2026">',
        linked_data(**{"@type": "NewsArticle", "dateModified": "2026-03-09"}),
        '<script type="application/ld+json">{"@type": "NewsArticle", </script>',
        '<script type="application/ld+json">' + "[" * 5000 + "</script>",
        "",
    ],
)
def test_no_date_is_guessed(head: str) -> None:
    body = (
        STORY
        + "<p>On 5 April 2026 the link closes again, the port said.</p><footer>© 2025</footer>"
    )
    assert load(page(body, head), "p.html").date_published is None


def test_the_headline_stands_in_the_text() -> None:
    head = linked_data(**{"@type": "NewsArticle", "headline": "Ferry link to reopen"})
    assert outline(load(page(head=head), "p.html"))[0] == ("heading1", "Ferry link to reopen")


def test_what_extraction_would_lose_is_kept() -> None:
    short = "".join(
        f"<div>Point {n} of the plan is that the harbour opens its gate {n}.</div>"
        for n in range(9)
    )
    article = load(page(f"<main>{short}</main><footer>Imprint</footer>"), "p.html")
    assert all(f"gate {n}." in article.text for n in range(9))
    assert "Imprint" not in article.text


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (
            '<meta charset="windows-1251"><p>Паром снова ходит в понедельник.</p>'.encode("cp1251"),
            "text/html",
        ),
        ("<p>Паром снова ходит в понедельник.</p>".encode("koi8-r"), "text/html; charset=koi8-r"),
        ("<p>Паром снова ходит в понедельник.</p>".encode("utf-16"), "text/html"),
        (
            '<meta charset="latin-1"><p>Паром снова ходит в понедельник.</p>'.encode(),
            "text/html; charset=utf-8",
        ),
    ],
)
def test_charsets(content: bytes, media_type: str) -> None:
    article = load(
        b"<html><body>" + content if b"\0" not in content else content, "p.html", media_type
    )
    assert "Паром снова ходит в понедельник." in article.text


def test_character_references_that_are_no_text_are_counted() -> None:
    article = load(page("<p>The ferry&#1; reopens&#xFFFE; on Monday, the port said.</p>"), "p.html")
    assert article.replaced == 2
    assert "ferry\ufffd reopens\ufffd" in article.text


def test_deep_nesting_and_large_tables_are_survived() -> None:
    assert "inside" in load(page("<div>" * 200 + "<p>inside of it all</p>"), "p.html").text
    rows = "".join(f"<tr><td>row {n}</td><td>{n}</td></tr>" for n in range(300))
    assert (
        "row 299" in load(page(f"<article>{STORY}<table>{rows}</table></article>"), "p.html").text
    )


@pytest.mark.parametrize(
    "body", ["", "<script>render()</script>", "<!-- nothing -->", "<img src=x>"]
)
def test_a_page_without_text_is_refused(body: str) -> None:
    with pytest.raises(LoadError, match="without text") as caught:
        load(page(body), "p.html")
    assert "script" in caught.value.hint


def test_arabic_pages() -> None:
    text = (
        "أعلنت سلطة الميناء أن خط العبارات سيعود إلى العمل يوم الاثنين، وأن سفينتين ستبحران كل يوم."
    )
    article = load(
        page(f"<article><h1>عودة العبارات</h1><p>{text}</p></article>", attributes="lang=ar"),
        "p.html",
    )
    assert (article.headline, article.language) == ("عودة العبارات", "ar")
    assert said(article, "paragraph") == [text]
    assert cut(article) == []


def test_a_page_with_nothing_but_paragraphs_keeps_them() -> None:
    assert (
        len(
            load(
                "<p>The first paragraph of it.</p><p>The second paragraph of it.</p>", "p.html"
            ).spans
        )
        == 2
    )


def test_lists_of_links_are_left_out_with_the_furniture() -> None:
    links = "".join(f"<li><a href='/{n}'>Another story, number {n}</a></li>" for n in range(5))
    points = "".join(
        f"<div>Point {n} of the plan is that the harbour opens its gate {n}.</div>"
        for n in range(9)
    )
    article = load(page(f"<main><ul>{links}</ul>{points}</main>"), "p.html")
    assert "gate 8." in article.text
    assert "Another story" not in article.text


@pytest.mark.parametrize(
    ("head", "h1", "headline"),
    [
        (
            "<title>Ferry link to reopen - Harbour Times</title>",
            "Ferry link to reopen",
            "Ferry link to reopen",
        ),
        ("<meta property='og:title' content='Ferry link'>", "<i>Ports</i>Ferry link", "Ferry link"),
        (
            "<meta property='og:title' content='Ferry link'>",
            "Ferry link to reopen",
            "Ferry link to reopen",
        ),
        (
            "<meta property='og:title' content='Times'><meta property='og:site_name' content='Times'>",
            "Ferry",
            "Ferry",
        ),
        (
            "<title>Ferry link | Times</title><meta property='og:site_name' content='Times'>",
            "",
            "Ferry link",
        ),
        ("<title>Ferry | link</title>", "", "Ferry | link"),
        ("", "", "p"),
    ],
)
def test_headlines_of_pages(head: str, h1: str, headline: str) -> None:
    assert (
        load(page(f"<article><h1>{h1}</h1>{STORY}</article>", head), "p.html").headline == headline
    )
