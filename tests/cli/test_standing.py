"""Standing texts on the command line."""

from pathlib import Path

from tests.cli.conftest import CommandLine


def test_a_text_is_kept_inserted_changed_and_deleted(
    run: CommandLine, article: str, brief: str
) -> None:
    assert run.made("standing") == []
    arn = run.made("standing", "new", "Arn", "--text", "It is *wide*.", "--review-by", "2026-01-01")
    fact = run.made("standing", "insert", "arn", brief, "background")
    assert (fact["kind"], fact["statement"], fact["review_by"]) == (
        "comment",
        "It is *wide*.",
        "2026-01-01",
    )
    checked = run.made("verify", brief, "--all")["findings"]
    assert [one["fact_id"] for one in checked if one["check"] == "standing"] == [fact["id"]]
    run.made("fact", brief, fact["id"], "--review-by", "")
    run.made("standing", "change", arn["id"][:8], "--name", "Strait", "--review-by", "")
    assert run("standing").out == f"{arn['id'][:10]}  -           Strait\n"
    run.made("standing", "delete", "strait")
    assert run.made("standing", "list") == []


def test_a_fact_is_kept_with_its_sources(run: CommandLine, article: str, brief: str) -> None:
    fact = run.made("pick", brief, "developments", article, "--quote", "fell by 4.5%")
    kept = run.made("standing", "keep", "Fuel", brief, fact["id"], "--text", "Fuel got cheaper.")
    assert kept["evidence"] == fact["evidence"]
    again = run.made("standing", "insert", "Fuel", brief, "background")
    assert (again["kind"], again["evidence"]) == ("paraphrase", fact["evidence"])


def test_standing_texts_go_along_where_they_are_named(
    run: CommandLine, brief: str, tmp_path: Path
) -> None:
    run.made("standing", "new", "Arn", "--text", "It is wide.")
    file = run.made("export", brief, "--to", "json", "--standing", "arn", "-o", str(tmp_path))[
        "path"
    ]
    run.made("standing", "delete", "arn")
    assert "Standing texts that came with it: “Arn”." in run("import", file).out
    assert [one["name"] for one in run.made("standing")] == ["Arn"]
    wrong = run("export", brief, "--to", "pdf", "--standing", "all")
    assert (wrong.code, "--standing goes with --to json" in wrong.err) == (2, True)


def test_wrong_usage_is_told(run: CommandLine, brief: str) -> None:
    for words in (
        ("new", "Arn"),
        ("new",),
        ("insert", "Arn", brief),
        ("delete", "Arn", "--text", "x"),
        ("list", "Arn"),
        ("new", "Arn", "--text", "x", "--name", "y"),
    ):
        assert run("standing", *words).code == 2
    gone = run("standing", "delete", "Arn")
    assert (gone.code, "no standing text “Arn”" in gone.err) == (1, True)
    assert run("standing", "new", "Arn", "--text", "x", "--review-by", "soon").code == 1
