"""Loading in a child process, as the program does it."""

from collections.abc import Iterator

import pytest

from briefgen.isolation.runner import Runner
from briefgen.loaders import job
from briefgen.model.article import Article
from briefgen.model.errors import IsolationError, LoadError
from tests.loaders.made import pdf, resource, write_lines


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    with Runner() as one:
        yield one


def load(runner: Runner, content: bytes | str, name: str, deadline: float = 20.0) -> Article:
    payload = job.encode(resource(content, name))
    (article,) = job.decode(runner.call(job.TARGET, payload, deadline=deadline))
    return article


def test_an_article_comes_back_whole(runner: Runner) -> None:
    text = "Ferry link to reopen\n\nARNPORT, 3 March 2026 – It reopens.\ud800\n\nShare this article"
    article = load(runner, text, "story.txt")
    given = resource(text, "story.txt")
    assert job.decode(job.run(job.encode(given))) == (article,)
    assert article.cuts and article.date_published and article.replaced == 1


def test_what_the_loader_says_is_said_here(runner: Runner) -> None:
    with pytest.raises(LoadError) as caught:
        load(runner, b"\xff\xd8\xff\xe0 picture", "x.jpg")
    assert caught.value.message == "“x.jpg” is a JPEG picture, which briefgen can't read."
    assert "PDF" in caught.value.hint


SELF_CALLING = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 5>>stream
/F Do
endstream endobj
5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Length 11>>stream
/F Do /F Do
endstream endobj
trailer<</Root 1 0 R>>"""


@pytest.mark.parametrize(
    ("content", "name"),
    [(SELF_CALLING, "x.pdf"), (b"[" * 20_000, "x.md"), (b"<p " + b"a=1 " * 5 + b">" + b"<table>" * 10, "x.html")],
)  # fmt: skip
def test_a_file_that_runs_away_takes_nothing_along(
    runner: Runner, content: bytes, name: str
) -> None:
    with pytest.raises((IsolationError, LoadError)) as caught:
        load(runner, content, name, deadline=2)
    assert caught.value.hint

    def draw(canvas: object, number: int) -> None:
        write_lines(canvas, ["The ferry sails on Monday."])

    assert "The ferry sails" in load(runner, pdf(draw), "y.pdf").text
