"""What holds for the articles of every loader."""

import importlib
import re
import subprocess
import sys
from html import escape

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefgen.loaders import job
from briefgen.loaders.port import Loader
from briefgen.loaders.registry import LOADERS
from briefgen.model.article import Article
from briefgen.model.errors import LoadError
from briefgen.model.ids import article_id
from briefgen.model.text import is_clean
from tests.loaders.made import docx, load, pdf, resource, write_lines
from tests.strategies import any_text

PARAGRAPHS = (
    "The ferry link reopens on Monday, the port authority of Arnport said in a statement.",
    "Two ships will sail daily between the islands; nobody was hurt in the accident of 3 March.",
)


def _docx() -> bytes:
    def build(document: object) -> None:
        for one in PARAGRAPHS:
            document.add_paragraph(one)  # type: ignore[attr-defined]

    return docx(build)


def _draw(canvas: object, number: int) -> None:
    write_lines(canvas, PARAGRAPHS)


def sample(loader: Loader) -> tuple[bytes, str]:
    """A small article in the loader's format, and its file's name."""
    text = "\n\n".join(PARAGRAPHS)
    samples = {
        ".txt": lambda: text.encode(),
        ".md": lambda: text.encode(),
        ".html": lambda: f"<html><body><p>{'</p><p>'.join(PARAGRAPHS)}</p></body></html>".encode(),
        ".pdf": lambda: pdf(_draw),
        ".docx": _docx,
    }
    suffix = loader.suffixes[0]
    return samples[suffix](), f"story{suffix}"


def assert_sound(article: Article) -> None:
    """The invariants that the model promises."""
    assert article.headline == " ".join(article.headline.split()) != ""
    assert is_clean(article.text) and is_clean(article.headline)
    assert article.id == article_id(article.source.sha256, article.text)
    position = 0
    for span in article.spans:
        assert position <= span.start < span.end <= len(article.text)
        assert not article.text[position : span.start].strip()
        assert article.text[span.start : span.end].strip() == article.text[span.start : span.end]
        position = span.end
    assert not article.text[position:].strip()
    starts, ends = {s.start for s in article.spans}, {s.end for s in article.spans}
    for one in article.cuts:
        assert one.start in starts and one.end in ends and one.reason
    for above, below in zip(article.cuts, article.cuts[1:], strict=False):
        assert above.end <= below.start


@pytest.mark.parametrize("loader", LOADERS, ids=lambda one: one.name)
def test_a_loader_reads_its_format(loader: Loader) -> None:
    content, name = sample(loader)
    given_ = resource(content, name)
    articles = loader.load(given_)
    assert articles == loader.load(given_), "loading is pure"
    for article in articles:
        assert_sound(article)
        assert article.source == given_.source
        assert article.date_published is None
        folded = " ".join(article.text.split())
        for word in re.findall(r"\w+", " ".join(PARAGRAPHS)):
            assert word in folded


@pytest.mark.parametrize("loader", LOADERS, ids=lambda one: one.name)
@pytest.mark.parametrize(
    "content", [b"\0" * 50, bytes(range(256)) * 20, b"%PDF-1.7\n%%EOF", b"PK\x03\x04" + b"\1" * 99]
)
def test_rubbish_is_a_load_error(loader: Loader, content: bytes) -> None:
    try:
        articles = loader.load(resource(content, f"x{loader.suffixes[0]}"))
    except LoadError as error:
        assert error.message.endswith(".") and error.hint
    else:
        for article in articles:
            assert_sound(article)


@pytest.mark.parametrize("loader", LOADERS, ids=lambda one: one.name)
@given(st.data())
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_damaged_files_never_crash_a_loader(loader: Loader, data: st.DataObject) -> None:
    content, name = sample(loader)
    at = data.draw(st.integers(0, len(content) - 1))
    change = data.draw(st.binary(max_size=8))
    damaged = content[:at] + change + content[at + data.draw(st.integers(0, 20)) :]
    try:
        articles = loader.load(resource(damaged, name))
    except LoadError:
        return
    for article in articles:
        assert_sound(article)


def words(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]{2,}", text.casefold()))


def loaded(content: str, name: str) -> Article | None:
    try:
        article = load(content, name)
    except LoadError:
        return None
    assert_sound(article)
    return article


@given(any_text)
@settings(max_examples=150, deadline=None)
def test_any_text_keeps_its_words_as_plain_text(text: str) -> None:
    article = loaded(f"Begin {text} end", "story.txt")
    if article is not None:
        assert words(_clean(text)) <= words(article.text + article.headline)


@given(any_text)
@settings(max_examples=80, deadline=None)
def test_any_text_keeps_its_words_in_a_web_page(text: str) -> None:
    page = f"<html><body><article><p>Begin {escape(text)} end.</p></article></body></html>"
    article = loaded(page, "story.html")
    if article is not None:
        assert words(_clean(text)) <= words(article.text)


@given(any_text)
@settings(max_examples=80, deadline=None)
def test_any_text_may_stand_in_markdown(text: str) -> None:
    loaded(text, "story.md")
    loaded(f"# {text}\n\n{text}", "story.md")


@given(any_text)
@settings(max_examples=60, deadline=None)
def test_any_text_may_stand_raw_in_a_web_page(text: str) -> None:
    loaded(f"<html><title>{text}</title><body>{text}<p>{text}", "story.html")


@given(st.lists(st.text("abcdefgäß한ع ", min_size=3).filter(str.strip), min_size=1, max_size=5))
@settings(max_examples=60, deadline=None)
def test_plain_words_keep_their_paragraphs_in_markdown(paragraphs: list[str]) -> None:
    article = load("\n\n".join(f"Said {one} twice." for one in paragraphs), "story.md")
    got = [article.text[span.start : span.end].split() for span in article.spans]
    assert got == [_clean(f"Said {one} twice.").split() for one in paragraphs]


def _clean(text: str) -> str:
    from briefgen.model.text import clean

    return clean(text)[0]


def test_articles_survive_the_trip_between_processes() -> None:
    given_ = resource(
        "Ferry link to reopen\n\nSEOUL, 3 March 2026 – It reopens.\n\nShare this article"
    )
    (article,) = job.decode(job.run(job.encode(given_)))
    assert article.headline == "Ferry link to reopen"
    assert article.cuts and article.date_published and article.spans
    assert article.source == given_.source


def test_what_may_be_warmed_up_can_be_imported() -> None:
    for name in job.WARM:
        importlib.import_module(name.partition(":")[0])


def test_the_registry_imports_no_parser() -> None:
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, briefgen.loaders.job, briefgen.loaders.fetch; print(*sys.modules)",
        ],
        capture_output=True,
        check=True,
        text=True,
    )
    heavy = {
        "trafilatura",
        "lxml",
        "pypdfium2",
        "markdown",
        "docx",
        "charset_normalizer",
        "PySide6",
    }
    assert not heavy & set(told.stdout.split())
