"""A stranger's template runs in a child process that can be killed; a shipped one runs here."""

import json
import os
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from briefgen.isolation.runner import Runner
from briefgen.model.errors import TemplateError
from briefgen.model.template import Template
from briefgen.templating import job
from briefgen.templating.render import render
from briefgen.workspace.layout import Layout, is_shipped
from briefgen.workspace.workspace import open_workspace
from tests.templating.kit import SCALES, evidenced, folder, stock, template

CONTROL = f"open ('{os.devnull}',)"
WHILE_DOUBLING = (
    "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(60) }}"
)
SORTING = "{% for a in range(9999) %}{% set x = range(9999) | sort | unique | list %}{% endfor %}"
GROWING = "{% set x = 'xxxxxxxxxx' %}" + "{% set x = [x, x, x, x, x, x, x, x, x, x] | join %}" * 9
ENDING = [
    "{{ 'a' * 10**9 }}",
    "{{ 'a' * 1000000000 }}",
    "{% for a in range(9999) %}{% for b in range(9999) %}{% for c in range(9999) %}"
    "{% endfor %}{% endfor %}{% endfor %}",
    "{% include 'brief.html.j2' %}{% include 'brief.html.j2' %}",
    "{% for a in range(9999) %}<p>" + "y" * 600 + "</p>{% endfor %}",
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    GROWING,
]


@pytest.fixture
def runner() -> Iterator[Runner]:
    with Runner() as one:
        yield one


def foreign(body: str, **parts: str) -> Template:
    return replace(template(body, **parts), origin="/tmp/elsewhere/foreign")


def test_only_templates_in_the_shipped_folder_are_trusted(tmp_path: Path) -> None:
    assert is_shipped(stock())
    assert not is_shipped(replace(stock(), origin=""))
    assert not is_shipped(replace(stock(), origin=str(tmp_path / "situation-brief")))
    assert not is_shipped(replace(stock(), origin=f"{stock().origin}/inner"))


def test_a_link_into_the_shipped_folder_is_that_template_and_one_out_of_it_is_not(
    tmp_path: Path,
) -> None:
    (tmp_path / "mine").symlink_to(stock().origin)
    assert is_shipped(replace(stock(), origin=str(tmp_path / "mine")))


def test_child_and_program_lay_out_the_same(runner: Runner) -> None:
    layout = Layout(SCALES, runner)
    away = layout.document(evidenced(), replace(stock(), origin="/tmp/elsewhere/foreign"))
    assert away == render(evidenced(), stock(), SCALES)


def test_a_shipped_template_starts_no_child() -> None:
    runner = Runner()
    runner.close()  # a call would fail now
    assert Layout(SCALES, runner).document(evidenced(), stock()).blocks


def test_a_fault_comes_back_with_its_place(runner: Runner) -> None:
    with pytest.raises(TemplateError, match="There is no “titel” in it") as raised:
        Layout(SCALES, runner).document(evidenced(), foreign("<p>\n{{ brief.titel }}</p>"))
    assert raised.value.where == "brief.html.j2:2"
    assert "“title”" in raised.value.hint


@pytest.mark.parametrize("body", ENDING, ids=lambda body: body[:30])
def test_what_eats_memory_or_goes_round_ends_by_itself(runner: Runner, body: str) -> None:
    with pytest.raises(TemplateError) as raised:
        Layout(SCALES, runner).document(evidenced(), foreign(body))
    assert raised.value.hint


@pytest.mark.parametrize("body", [WHILE_DOUBLING, SORTING])
def test_what_eats_time_is_stopped_and_the_next_brief_is_laid_out(
    runner: Runner, body: str
) -> None:
    layout = Layout(SCALES, runner, deadline=1.5)
    began = time.monotonic()
    with pytest.raises(TemplateError, match=r"longer than 1\.5 seconds") as raised:
        layout.document(evidenced(), foreign(body))
    assert time.monotonic() - began < 5
    assert "Situation brief" in raised.value.message
    assert raised.value.hint
    assert layout.document(evidenced(), foreign("<p>on we go</p>")).blocks


def test_nothing_is_opened_while_a_template_is_laid_out(runner: Runner, tmp_path: Path) -> None:
    (tmp_path / "secret.html.j2").write_text("<p>secret</p>")
    bodies = (
        "{{ fields.bottom_line | md }}<p>{{ brief.title }}</p>",
        f"{{% include '{tmp_path}/secret.html.j2' %}}",
        "{% include '../secret.html.j2' %}",
        "<p><a href='file:///etc/passwd'>x</a></p>",
        '<p><img src="/etc/passwd"></p>',
    )
    for body in bodies:
        payload = job.encode(evidenced(), foreign(body), SCALES)
        outcome, opened = json.loads(runner.call("tests.workspace.watched:run", payload))
        assert opened == [CONTROL]
        assert "secret" not in outcome or "There is no part" in outcome


def test_in_a_workspace_a_users_template_is_killed_within_eleven_seconds(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    folder(tmp_path / "templates" / "endless", brief=WHILE_DOUBLING)
    with open_workspace(tmp_path / "daily.briefgen") as workspace:
        brief = workspace.briefs.new("endless", "Strait of Arn")
        began = time.monotonic()
        with pytest.raises(TemplateError, match="longer than 10 seconds"):
            workspace.exports.content(brief, "html")
        assert time.monotonic() - began < 11
        assert workspace.exports.content(brief, "html", "situation-brief")
    assert not children()


def children() -> str:
    """The processes that this one has started and that still run."""
    return Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().strip()
