"""The docs name everything that there is, and what is generated from the code is up to date."""

import argparse
from pathlib import Path

import pytest

from briefgen.cli.main import parser
from briefgen.cli.verb import Verb
from briefgen.cli.verbs import VERBS
from tests.regenerate import SCHEMA, schema_text

DOCS = Path(__file__).resolve().parent.parent / "docs"


def actions(verb: Verb) -> list[argparse.Action]:
    own = argparse.ArgumentParser()
    verb.configure(own)
    return [action for action in own._actions if action.dest != "help"]  # pyright: ignore[reportPrivateUsage]


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.name)
def test_the_page_names_every_verb_and_option(verb: Verb) -> None:
    page = (DOCS / "command-line.md").read_text(encoding="utf-8")
    assert f"briefgen {verb.name}" in page
    for action in actions(verb):
        for option in action.option_strings:
            assert f"`{option}" in page or f"[{option}" in page or f" {option} " in page, option


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.name)
def test_help_explains_every_argument(verb: Verb) -> None:
    assert all(action.help for action in actions(verb))


def test_help_lists_every_verb_and_the_exit_codes() -> None:
    text = parser().format_help()
    assert all(f"    {verb.name} " in text for verb in VERBS)
    assert "exit codes" in text
    assert "--workspace" in text
    assert "--json" in text


def test_the_json_schema_is_up_to_date() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == schema_text()
