"""The verbs do what they say."""

import email
import email.policy
import json
import lzma
import sqlite3
from pathlib import Path

import pytest

from briefgen.storage.packing import pack
from tests.cli.conftest import CommandLine

FORMATS = ("docx", "pdf", "html", "md", "eml", "json")


def test_an_added_article_has_the_models_fields(run: CommandLine, article_file: Path) -> None:
    [added] = run.made("add", str(article_file))
    assert added["headline"] == "Ferry link to reopen on Monday"
    assert added["date_published"] is None
    assert added["source"]["uri"] == article_file.as_uri()
    assert {"id", "authors", "publisher", "language", "text"} <= set(added)
    assert run.made("show", added["id"][:8])["text"] == added["text"]


def test_looking_brings_an_old_workspace_up_to_date(run: CommandLine) -> None:
    old = Path(__file__).parents[1] / "storage" / "v1.briefgen.xz"
    run.workspace.write_bytes(lzma.decompress(old.read_bytes()))
    assert run.made("articles", "ferry")
    kept = run.workspace.with_name(f"{run.workspace.name}.backup-v1")
    assert kept.exists()


def test_the_same_file_twice_is_one_article(run: CommandLine, article_file: Path) -> None:
    run.made("add", str(article_file))
    run.made("add", str(article_file))
    assert len(run.made("articles")) == 1


def test_a_changed_file_is_a_new_reading_of_the_same_address(
    run: CommandLine, article_file: Path
) -> None:
    [first] = run.made("add", str(article_file))
    article_file.write_text(
        article_file.read_text(encoding="utf-8") + "\nA new line.\n", encoding="utf-8"
    )
    [second] = run.made("add", str(article_file))
    assert second["revises"] == first["id"]


def test_articles_are_found_by_their_words(run: CommandLine, article: str) -> None:
    assert [one["id"] for one in run.made("articles", "terminal", "eleven", "mont")] == [article]
    assert run.made("articles", "submarine") == []
    assert run.made("articles", '"AND (') == []


def test_a_picked_fact_is_verbatim_and_proven(run: CommandLine, article: str, brief: str) -> None:
    fact = run.made(
        "pick",
        brief[:8],
        "developments",
        article[:8],
        "--quote",
        "waited for this for eleven  months",
    )
    assert fact["kind"] == "quotation"
    assert fact["statement"] == "waited for this for eleven months"
    assert fact["highlight"]["exact"] == "waited for this for eleven months"
    assert fact["evidence"] == [fact["highlight"]["id"]]
    text = run.made("show", article)["text"]
    assert text[fact["highlight"]["start"] : fact["highlight"]["end"]] == fact["highlight"]["exact"]
    assert run("verify", brief).code == 0


def test_a_fact_in_other_words_is_a_paraphrase(run: CommandLine, article: str, brief: str) -> None:
    fact = run.made(
        "pick",
        brief,
        "background",
        article,
        "--quote",
        "fell by 4.5%",
        "--statement",
        "Fuel is *cheaper*.",
    )
    assert (fact["kind"], fact["statement"]) == ("paraphrase", "Fuel is *cheaper*.")


def test_a_judgement_takes_the_yardsticks_own_word(run: CommandLine, brief: str) -> None:
    fact = run.made(
        "write", brief, "outlook", "--statement", "Traffic recovers.", "--likelihood", "Probable"
    )
    assert (fact["kind"], fact["likelihood"]) == ("judgement", "likely")
    fact = run.made(
        "write", brief, "outlook", "--statement", "We are sure.", "--confidence", "high"
    )
    assert (fact["kind"], fact["confidence"]) == ("judgement", "high")
    fact = run.made("write", brief, "outlook", "--statement", "No more is known.")
    assert fact["kind"] == "comment"


def test_fields_are_set_and_cleared(run: CommandLine, brief: str) -> None:
    changed = run.made(
        "set", brief, "bottom_line=The link **reopens**.", "number=041", "author=M. Okafor"
    )
    assert (changed["number"], changed["author"]) == ("041", "M. Okafor")
    assert {"name": "bottom_line", "value": "The link **reopens**."} in changed["fields"]
    assert run.made("set", brief, "bottom_line=")["fields"] == []
    assert run.made("set", brief, "marking=tlp:amber+strict")["marking"] == "TLP:AMBER+STRICT"


def test_a_brief_rolls_over(run: CommandLine, article: str, brief: str) -> None:
    run.made("set", brief, "number=2026/009")
    run.made("pick", brief, "developments", article, "--quote", "fell by 4.5%")
    after = run.made(
        "new", "--template", "situation-brief", "--title", "Strait of Arn", "--from", brief
    )
    assert (after["number"], after["previous"]) == ("2026/010", brief)
    assert [fact["status"] for section in after["sections"] for fact in section["facts"]] == [
        "carried"
    ]
    assert after["marking"] == "TLP:GREEN"
    assert run("verify", after["id"]).code == 0


def test_briefs_and_outline_list_what_there_is(run: CommandLine, article: str, brief: str) -> None:
    run.made("pick", brief, "developments", article, "--quote", "fell by 4.5%")
    [entry] = run.made("briefs")
    assert (entry["id"], entry["facts"], entry["title"]) == (brief, 1, "Strait of Arn")
    outline = run("outline", brief)
    assert "Developments (developments)" in outline.out
    assert "fell by 4.5%" in outline.out


@pytest.mark.parametrize("kind", FORMATS)
def test_a_brief_is_exported_to_each_format(
    run: CommandLine, article: str, brief: str, tmp_path: Path, kind: str
) -> None:
    run.made("pick", brief, "developments", article, "--quote", "fell by 4.5%")
    target = tmp_path / f"brief.{kind}"
    assert run.made("export", brief, "--to", kind, "-o", str(target))["path"] == str(target)
    first = target.read_bytes()
    assert len(first) > 300
    run.made("export", brief, "--to", kind, "-o", str(target))
    assert target.read_bytes() == first


def test_an_email_takes_the_brief_along_in_other_formats(
    run: CommandLine, article: str, brief: str, tmp_path: Path
) -> None:
    run.made("pick", brief, "developments", article, "--quote", "fell by 4.5%")
    run.made("set", brief, "number=41", "as_of=2026-03-05")
    mail, pdf = tmp_path / "brief.eml", tmp_path / "brief.pdf"
    run.made("export", brief, "--to", "pdf", "-o", str(pdf))
    attach = ("--attach", "pdf", "--attach", "docx", "--attach", "pdf")
    run.made("export", brief, "--to", "eml", *attach, "-o", str(mail))
    first = mail.read_bytes()
    one, two = email.message_from_bytes(first, policy=email.policy.default).iter_attachments()
    assert (one.get_filename(), one.get_content()) == (
        "2026-03-05 41 Strait of Arn.pdf",
        pdf.read_bytes(),
    )
    assert (two.get_filename(), two.get_content()[:2]) == (
        "2026-03-05 41 Strait of Arn.docx",
        b"PK",
    )
    run.made("export", brief, "--to", "eml", *attach, "-o", str(mail))
    assert mail.read_bytes() == first


def test_an_export_into_a_folder_is_named_after_the_brief(
    run: CommandLine, brief: str, tmp_path: Path
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    run.made("set", brief, "number=41", "as_of=2026-03-05")
    made = run.made("export", brief, "--to", "md", "-o", str(folder))
    assert Path(made["path"]).name == "2026-03-05 41 Strait of Arn.md"


def test_the_sources_of_a_brief_are_exported_by_themselves(
    run: CommandLine, article: str, brief: str, tmp_path: Path
) -> None:
    run.made("pick", brief, "developments", article, "--quote", "fell by 4.5%")
    path = Path(run.made("export", brief, "--to", "csl", "-o", str(tmp_path))["path"])
    assert path.name.endswith("Strait of Arn.csl.json")
    (item,) = json.loads(path.read_bytes())
    assert item["id"] == article


def test_a_brief_travels_to_another_workspace_and_back(
    run: CommandLine, article: str, brief: str, tmp_path: Path
) -> None:
    run.made("pick", brief, "developments", article, "--quote", "fell by 4.5%")
    run.made("export", brief, "--to", "json", "-o", str(tmp_path / "one.json"))
    other = CommandLine(tmp_path / "other.briefgen", run._capture)  # pyright: ignore[reportPrivateUsage]
    imported = other.made("import", str(tmp_path / "one.json"))
    assert imported["id"] == brief
    assert other("verify", brief).code == 0
    other.made("export", brief, "--to", "json", "-o", str(tmp_path / "two.json"))
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()


def test_verify_finds_a_source_that_was_tampered_with(
    run: CommandLine, article: str, brief: str, tmp_path: Path
) -> None:
    run.made("pick", brief, "developments", article, "--quote", "fell by 4.5%")
    assert run("verify", brief).code == 0
    connection = sqlite3.connect(run.workspace)
    with connection:
        connection.execute("UPDATE originals SET content = ?", (pack(b"other words"),))
    connection.close()
    ran = run("--json", "verify", brief)
    assert ran.code == 3
    assert ran.value["verified"] is False
    assert ran.value["findings"]


def test_verify_says_what_is_not_there_any_more(run: CommandLine, article: str, brief: str) -> None:
    fact = run.made("pick", brief, "developments", article, "--quote", "fell by 4.5%")
    connection = sqlite3.connect(run.workspace)
    with connection:
        connection.execute("DELETE FROM highlights")
    connection.close()
    for arguments in (("verify", brief), ("verify", brief, "--all")):
        ran = run("--json", *arguments)
        assert ran.code == 3
        assert fact["evidence"][0] in ran.value["findings"][0]["what"]


def test_all_checks_name_what_the_template_asks_for(
    run: CommandLine, article: str, brief: str
) -> None:
    run.made("pick", brief, "developments", article, "--quote", "fell by 4.5%")
    findings = run.made("verify", brief, "--all")["findings"]
    assert ("Bottom line", "completeness") in {(one["where"], one["check"]) for one in findings}
    [undated] = [one for one in findings if "UNDATED" in one["what"]]
    [fact] = [one for section in run.made("outline", brief)["sections"] for one in section["facts"]]
    assert undated["fact_id"] == fact["id"]


def test_a_character_that_no_font_draws_is_named_before_export(
    run: CommandLine, brief: str, tmp_path: Path
) -> None:
    run.made("write", brief, "outlook", "--statement", "The seal 🫐󰀀 is broken.")
    findings = run.made("verify", brief, "--all")["findings"]
    [undrawn] = [one for one in findings if one["check"] == "fonts" and "U+F0000" in one["what"]]
    assert "is broken" in undrawn["where"]
    for options, count in (
        (("--to", "pdf"), 1),
        (("--to", "eml", "--attach", "pdf"), 1),
        (("--to", "md"), 0),
    ):
        ran = run("export", brief, *options, "-o", str(tmp_path))
        assert ran.code == 0
        assert ran.err.count("No font draws U+F0000") == count


def test_templates_are_listed_and_checked(run: CommandLine, tmp_path: Path) -> None:
    listed = run.made("templates")
    assert "situation-brief" in [one["id"] for one in listed]
    [stock] = [one for one in listed if one["id"] == "situation-brief"]
    assert [one["key"] for one in stock["sections"]] == ["background", "developments", "outlook"]
    assert "bottom_line" in [one["name"] for one in stock["fields"]]
    assert not run.workspace.exists()

    from briefgen.resources import templates_path

    assert run("templates", "check", str(templates_path() / "situation-brief")).code == 0
    empty = tmp_path / "empty"
    empty.mkdir()
    ran = run("--json", "templates", "check", str(empty))
    assert ran.code == 3
    assert "template.toml" in json.dumps(ran.value)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("TLP:AMBER", "TLP:AMBER"),
        ("tlp: amber + strict", "TLP:AMBER+STRICT"),
        ("Nur für den Dienstgebrauch", "Nur für den Dienstgebrauch"),
        ("", ""),
    ],
)
def test_an_article_is_marked(run: CommandLine, article: str, typed: str, kept: str) -> None:
    assert run("mark", article[:8], "TLP:RED").code == 0
    marked = run.made("mark", article[:8], typed)
    assert (marked["id"], marked["marking"]) == (article, kept)
    assert run.made("show", article)["marking"] == kept
    assert [one["marking"] for one in run.made("articles")] == [kept]
    assert (f"[{kept}]" in run("articles").out) is bool(kept)


def test_what_only_looks_like_a_tlp_label_marks_nothing(run: CommandLine, article: str) -> None:
    ran = run("mark", article, "TLP:PURPLE")
    assert (ran.code, "TLP:CLEAR" in ran.err) == (1, True)
    assert run.made("show", article)["marking"] == ""
    assert run("mark", "ffff", "TLP:RED").code == 1


def test_a_new_reading_of_a_marked_address_is_marked(
    run: CommandLine, article: str, article_file: Path
) -> None:
    run("mark", article, "TLP:AMBER")
    article_file.write_text("Another headline here\n\nAnother text.\n", encoding="utf-8")
    [later] = run.made("add", str(article_file))
    assert (later["revises"], later["marking"]) == (article, "TLP:AMBER")


def test_a_brief_that_is_wider_than_its_source_fails_the_check(
    run: CommandLine, article: str, brief: str
) -> None:
    quote = "Fuel prices on the island fell by 4.5% after the announcement."
    run("pick", brief, "developments", article, "--quote", quote)
    run("mark", article, "TLP:AMBER")
    ran = run("verify", brief, "--all")
    assert ran.code == 3
    assert "Ferry link to reopen on Monday”, which is marked “TLP:AMBER”" in ran.out
    run("set", brief, "marking=TLP:AMBER")
    assert "TLP:AMBER" not in run("verify", brief, "--all").out


def test_an_edition_leaves_out_what_is_above_its_label(
    run: CommandLine, article: str, brief: str, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Strike ends\n\nThe union has ended its strike.\n", encoding="utf-8")
    [free] = run.made("add", str(other))
    quote = "Fuel prices on the island fell by 4.5% after the announcement."
    closed = run.made("pick", brief, "developments", article, "--quote", quote)
    run("pick", brief, "developments", free["id"], "--quote", "The union has ended its strike.")
    comment = run.made("write", brief, "outlook", "--statement", "Prices may follow.")
    run("set", brief, "bottom_line=Prices fell.", "marking=TLP:AMBER")
    run("mark", article, "TLP:AMBER")
    export = ("export", brief, "--to", "md", "-o", str(tmp_path / "brief.md"))

    refused = run(*export, "--edition", "TLP:GREEN")
    assert (refused.code, "--field bottom_line=" in refused.err) == (1, True)
    assert not (tmp_path / "brief.md").exists()

    green = (*export, "--edition", "TLP:GREEN", "--field", "bottom-line=Calm.")
    made = run.made(*green)
    assert (made["edition"], made["left_out"], made["unreleased"]) == (
        "TLP:GREEN",
        [closed["id"]],
        [comment["id"]],
    )
    text = (tmp_path / "brief.md").read_text(encoding="utf-8")
    assert ("Fuel" in text, "Calm" in text, "union" in text) == (False, True, True)
    assert f"--keep {comment['id'][:10]}" in run(*green).out
    assert run.made(*green, "--keep", comment["id"][:8])["unreleased"] == []
    assert run.made(*green, "--keep", "all")["unreleased"] == []
    assert "Prices may follow" in (tmp_path / "brief.md").read_text(encoding="utf-8")
    assert run(*green, "--keep", closed["id"]).code == 1
    assert run(*green, "--keep", "ffff").code == 1
    assert run.made("outline", brief)["fields"] == [
        {"name": "bottom_line", "value": "Prices fell."}
    ]


def test_what_an_edition_takes_goes_with_an_edition_only(run: CommandLine, brief: str) -> None:
    for extra in (("--field", "bottom_line="), ("--keep", "all")):
        assert run("export", brief, "--to", "md", *extra).code == 2


def test_a_fact_is_told_its_day_and_credibility(run: CommandLine, article: str, brief: str) -> None:
    picked = run.made("pick", brief, "developments", article, "--quote", "eleven months")
    detailed = run.made(
        "fact", brief[:8], picked["id"][:8], "--event-date", "2026-03-02", "--credibility", "2"
    )
    assert (detailed["event_date"], detailed["credibility"]) == ("2026-03-02", 2)
    assert run.made("fact", brief, picked["id"], "--event-date", "")["event_date"] is None
    ran = run("fact", brief, picked["id"], "--credibility", "9")
    assert (ran.code, "1 confirmed" in ran.err.lower()) == (1, True)
    assert run("fact", brief, picked["id"]).code == 1
