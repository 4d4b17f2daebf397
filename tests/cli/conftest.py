"""A command line on a workspace of its own, run in this process."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from briefgen.__main__ import main

ARTICLE = """Ferry link to reopen on Monday

The ferry link across the Strait of Arn reopens on Monday, the port authority said.

“We have waited for this for eleven months,” said Mara Lindqvist, who runs the terminal.

Two ships will sail daily. Two ships will sail daily.

Fuel prices on the island fell by 4.5% after the announcement.
"""


@dataclass(frozen=True)
class Ran:
    """What a run of the command line left: exit code, stdout, stderr."""

    code: int
    out: str
    err: str

    @property
    def value(self) -> Any:
        """The JSON value on stdout."""
        return json.loads(self.out)


class CommandLine:
    """Runs verbs on one workspace."""

    def __init__(self, workspace: Path, capture: pytest.CaptureFixture[bytes]) -> None:
        self.workspace = workspace
        self._capture = capture

    def __call__(self, *arguments: str) -> Ran:
        """What `briefgen --workspace … ARGUMENTS` does; a usage error counts as its exit code."""
        self._capture.readouterr()
        try:
            code = main(["--workspace", str(self.workspace), *arguments])
        except SystemExit as stop:
            code = int(stop.code or 0)
        captured = self._capture.readouterr()
        return Ran(code, captured.out.decode(), captured.err.decode())

    def made(self, *arguments: str) -> Any:
        """The JSON value that a successful run prints."""
        ran = self("--json", *arguments)
        assert (ran.code, ran.err) == (0, "")
        return ran.value


@pytest.fixture
def run(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> CommandLine:
    return CommandLine(tmp_path / "daily.briefgen", capsysbinary)


@pytest.fixture
def article_file(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def article(run: CommandLine, article_file: Path) -> str:
    """The id of an article in the workspace."""
    return run.made("add", str(article_file))[0]["id"]


@pytest.fixture
def brief(run: CommandLine) -> str:
    """The id of an empty brief in the workspace."""
    return run.made(
        "new", "--template", "situation-brief", "--title", "Strait of Arn", "--marking", "TLP:GREEN"
    )["id"]
