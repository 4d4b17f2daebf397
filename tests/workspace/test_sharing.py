"""From one workspace to another by a file: what goes along, and what stays as it is there."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from briefgen.model.brief import Brief
from briefgen.model.errors import ComposeError
from briefgen.model.series import SeriesDefaults
from briefgen.model.standing import StandingText
from briefgen.workspace.workspace import Workspace, open_workspace
from tests import builders

ARTICLE = builders.article("The strait is nine miles wide.", headline="Straits")


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(tmp_path / "ours.briefgen") as opened:
        opened.library.add_article(ARTICLE, builders.original(ARTICLE.text))
        yield opened


@pytest.fixture
def theirs(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(tmp_path / "theirs.briefgen") as opened:
        yield opened


@pytest.fixture
def texts(ours: Workspace) -> tuple[StandingText, StandingText]:
    """One with evidence, which the brief uses, and one that it doesn't."""
    mark = builders.highlight(ARTICLE, "nine miles wide")
    ours.library.add_highlights([mark])
    used = ours.standing.keep("Arn", "The strait is *narrow*.", "2026-06-01", (mark.id,))
    return used, ours.standing.keep("Private", "Nobody else knows this.")


@pytest.fixture
def brief(ours: Workspace, texts: tuple[StandingText, StandingText]) -> Brief:
    made = ours.briefs.new("situation-brief", "Arn")
    evidence = ours.standing.evidence(texts[0])
    made, _ = ours.standing.insert(made, "background", texts[0], evidence)
    ours.briefs.save(made)
    ours.series.beginnings.change(made.id, {"template": "intsum", "marking": "TLP:GREEN"})
    return made


def test_a_brief_takes_along_the_standing_texts_that_it_uses_and_no_others(
    ours: Workspace,
    theirs: Workspace,
    brief: Brief,
    texts: tuple[StandingText, StandingText],
    tmp_path: Path,
) -> None:
    used, private = texts
    path = ours.exports.save(brief, "json", tmp_path)
    assert private.text not in path.read_text("utf-8")
    taken = theirs.sharing.take_in(path)
    assert (taken.brief, taken.standing, theirs.standing.all()) == (brief, (used,), (used,))
    assert theirs.standing.evidence(used) == ours.standing.evidence(used)
    assert theirs.series.beginnings.of(brief.id) == SeriesDefaults("intsum", "TLP:GREEN")
    again = theirs.sharing.take_in(path)
    assert (again.standing, theirs.standing.all()) == ((), (used,))


def test_no_source_goes_along_that_the_brief_does_not_rest_on(
    ours: Workspace, brief: Brief, tmp_path: Path
) -> None:
    bare = replace(brief.facts[0], evidence=())
    bared = replace(brief, sections=(replace(brief.sections[0], facts=(bare,)),))
    whole = json.loads(ours.exports.save(bared, "json", tmp_path).read_text("utf-8"))
    assert (whole["standing_texts"], whole["articles"]) == ([], [])


def test_others_go_along_when_they_are_named(
    ours: Workspace,
    theirs: Workspace,
    brief: Brief,
    texts: tuple[StandingText, StandingText],
    tmp_path: Path,
) -> None:
    path = ours.exports.save(brief, "json", tmp_path, standing=texts)
    assert theirs.sharing.take_in(path).standing == texts


def test_what_is_there_already_stays_as_it_is(
    ours: Workspace,
    theirs: Workspace,
    brief: Brief,
    texts: tuple[StandingText, StandingText],
    tmp_path: Path,
) -> None:
    used, private = texts
    path = ours.exports.save(brief, "json", tmp_path, standing=texts)
    named = theirs.standing.keep("ARN", "Another strait.")
    mine = replace(private, text="I changed it.")
    theirs.library.keep_standing_text(mine)
    theirs.briefs.save(replace(brief, sections=()))
    theirs.series.beginnings.change(brief.id, {"format": "pdf"})
    taken = theirs.sharing.take_in(path)
    assert [one.name for one in taken.standing] == ["Arn (2)"]
    assert set(theirs.standing.all()) == {named, mine, replace(used, name="Arn (2)")}
    assert theirs.series.beginnings.of(brief.id) == SeriesDefaults(format="pdf")


def test_an_edition_takes_nothing_along(ours: Workspace, brief: Brief, tmp_path: Path) -> None:
    edition = ours.editions.make(replace(brief, marking="TLP:CLEAR"), "TLP:CLEAR")
    path = ours.exports.save(brief, "json", tmp_path, edition=edition)
    whole = json.loads(path.read_text("utf-8"))
    assert whole["standing_texts"] == []
    assert set(whole["series"].values()) == {""}


def test_a_series_with_a_marking_that_only_looks_like_one_is_refused_whole(
    ours: Workspace, theirs: Workspace, brief: Brief, tmp_path: Path
) -> None:
    path = ours.exports.save(brief, "json", tmp_path)
    whole = json.loads(path.read_text("utf-8"))
    whole["series"]["marking"] = "TLP:PINK"
    path.write_text(json.dumps(whole), "utf-8")
    with pytest.raises(ComposeError, match="TLP:PINK"):
        theirs.sharing.take_in(path)
    assert theirs.is_empty() and theirs.standing.all() == ()
