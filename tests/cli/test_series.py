"""Daily series on the command line."""

from pathlib import Path
from shutil import rmtree
from typing import Any

import pytest

from tests.cli.conftest import CommandLine


@pytest.fixture
def first(run: CommandLine, article: str, brief: str) -> dict[str, Any]:
    """No. 41 of 2 March: two facts of an article and a comment."""
    run.made("set", brief, "number=2026/41", "as_of=2026-03-02", "bottom_line=All is calm.")
    run.made("pick", brief, "developments", article, "--quote", "fell by 4.5%")
    run.made("pick", brief, "developments", article, "--quote", "on Monday, the port")
    run.made("write", brief, "outlook", "--statement", "Watch the harbour.")
    return run.made("outline", brief)


def ids(brief: dict[str, Any]) -> list[str]:
    return [fact["id"] for section in brief["sections"] for fact in section["facts"]]


def statuses(brief: dict[str, Any]) -> dict[str, str]:
    return {one["id"]: one["status"] for part in brief["sections"] for one in part["facts"]}


def test_the_next_issue_needs_no_more_than_the_one_before(
    run: CommandLine, first: dict[str, Any]
) -> None:
    after = run.made("new", "--from", first["id"])
    assert (after["number"], after["as_of"]) == ("2026/42", "2026-03-03")
    assert (after["title"], after["template_id"]) == (first["title"], first["template_id"])
    assert ids(after) == ids(first)
    assert set(statuses(after).values()) == {"carried"}


def test_facts_are_chosen_and_series_and_comparison_tell_it(
    run: CommandLine, first: dict[str, Any]
) -> None:
    fuel, monday, comment = ids(first)
    after = run.made(
        "new", "--from", first["id"], "--as-of", "2026-03-05", "--number", "7",
        "--background", fuel[:12], "--update", monday, "--drop", "outlook", "--keep", "all",
    )  # fmt: skip
    assert (after["number"], after["as_of"]) == ("7", "2026-03-05")
    assert statuses(after) == {fuel: "carried", monday: "due"}
    assert after["sections"][0]["facts"][0]["id"] == fuel

    run.made("set", after["id"], "bottom_line=All was calm.")
    changes = run.made("compare", first["id"], after["id"])
    assert [one["fact"]["id"] for one in changes["dropped"]] == [comment]
    assert changes["moved"][0]["from_section"] == "developments"
    assert changes["added"] == changes["reworded"] == []
    assert run("compare", first["id"], after["id"]).out.splitlines() == [
        "Strait of Arn · No. 2026/41 · 2026-03-02 → Strait of Arn · No. 7 · 2026-03-05",
        "= bottom_line: All [-is-]{+was+} calm.",
        f"- Outlook: {comment[:10]}  Watch the harbour.",
        f"> Developments, 1 → Background, 1: {fuel[:10]}  fell by 4.5%",
    ]
    assert run("compare", first["id"], first["id"]).out.splitlines()[1:] == ["Nothing differs."]

    issues = run.made("series", after["id"])
    assert [one["id"] for one in issues] == [first["id"], after["id"]]
    shown = run("series", after["id"]).out.splitlines()
    assert [line[:1] for line in shown] == [" ", "*"]


def test_choices_that_can_not_be_followed_are_said(run: CommandLine, first: dict[str, Any]) -> None:
    fact = ids(first)[0]
    both = run("new", "--from", first["id"], "--keep", fact, "--drop", fact)
    assert (both.code, "can't be both" in both.err) == (1, True)
    unknown = run("new", "--from", first["id"], "--drop", "zzz")
    assert (unknown.code, "There is no fact “zzz”" in unknown.err) == (1, True)
    alone = run("new", "--template", "situation-brief", "--title", "x", "--drop", "all")
    assert (alone.code, "--drop goes with --from" in alone.err) == (2, True)
    nothing = run("new")
    assert (nothing.code, "--template, --title" in nothing.err) == (2, True)
    assert len(run.made("briefs")) == 1


def test_new_issues_begin_with_the_defaults_of_the_series(
    run: CommandLine, first: dict[str, Any], tmp_path: Path
) -> None:
    key = first["id"]
    assert "what the issue before had" in run("series", key, "--defaults").out
    no_format = run("export", key)
    assert (no_format.code, "give one with --to" in no_format.err) == (2, True)
    kept = run.made("series", key, "--defaults", "marking=tlp:green", "format=md")
    assert kept == {"template": "", "marking": "TLP:GREEN", "yardstick": "", "format": "md"}
    shown = run("series", key).out.splitlines()
    assert shown[-1] == "New issues begin with: marking TLP:GREEN, format md."
    assert run.made("new", "--from", key)["marking"] == "TLP:GREEN"
    assert run.made("export", key, "-o", str(tmp_path))["path"].endswith(".md")
    wrong = run("series", key, "--defaults", "template=intsums")
    assert (wrong.code, "Did you mean “intsum”?" in wrong.err) == (1, True)


def test_a_template_of_the_series_that_is_gone_is_said(
    run: CommandLine, first: dict[str, Any]
) -> None:
    place = run.made("templates", "new", "mine", "--from", "situation-brief")["path"]
    run.made("series", first["id"], "--defaults", "template=mine")
    assert run.made("new", "--from", first["id"])["template_id"] == "mine"
    rmtree(place)
    after = run("new", "--from", first["id"])
    assert (after.code, "which the series begins with, is not here any more" in after.err) == (
        0,
        True,
    )
