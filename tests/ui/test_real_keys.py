"""Real keys, through an X server and a window manager into the running program: there no event is made by us."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from briefgen.model.brief import Section
from briefgen.ui.keys.action_table import FIXED, Scope, Spec, export_specs, pick_specs
from briefgen.workspace.demo import sample_workspace
from briefgen.workspace.formats import formats
from tests.ui import analyst
from tests.ui.desktop import Program, desktop, missing, x_key

pytestmark = [
    pytest.mark.office,
    pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}"),
]

SECTIONS = tuple(Section(key, key) for key in ("background", "developments", "outlook"))
TABLE = (
    *FIXED,
    *export_specs(tuple((one.id, one.label) for one in formats())),
    *pick_specs(SECTIONS),
)
WINDOWS = ("file.window", "file.close", "file.quit")
"""What comes and goes with windows is pressed last, in this order."""

KEYS = {one.id: one.keys for one in TABLE}
FIRST_FACT = ("ctrl+3", "Home", "Down")
MOVED = (*FIRST_FACT, "alt+Down")
BEFORE = {"edit.undo": MOVED, "edit.redo": (*MOVED, "ctrl+z")}
"""What must have been done for an action to have anything to do."""


@pytest.fixture
def surroundings(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A desktop."""
    with desktop(tmp_path / "home") as made:
        yield made


def started(workspace: Path, surroundings: dict[str, str], title: str) -> Program:
    program = Program(workspace, surroundings)
    try:
        program.expect(title)
    except AssertionError:
        program.kill()
        raise
    return program


@pytest.mark.parametrize(
    ("key", "name"),
    [("Ctrl++", "ctrl+plus"), ("D", "d"), ("Ctrl+Shift+D", "ctrl+shift+d"), ("?", "question"), ("Alt+Up", "alt+Up"),
     ("Ctrl+-", "ctrl+minus"), ("Del", "Delete"), ("Shift+Esc", "shift+Escape"), ("ctrl+Return", "ctrl+Return")],
)  # fmt: skip
def test_keys_have_their_names(key: str, name: str) -> None:
    assert x_key(key) == name


def test_every_key_of_the_table_acts(tmp_path: Path, surroundings: dict[str, str]) -> None:
    program = started(sample_workspace(tmp_path), surroundings, "Crisis")
    dead: list[str] = []
    try:
        for spec in (one for one in TABLE if one.id not in WINDOWS):
            for key in spec.keys:
                come_back(program)
                program.press(*BEFORE.get(spec.id, ()), *focus_of(spec))
                before = len(program.heard)
                program.press(key)
                if spec.id not in program.heard[before:]:
                    dead.append(
                        f"{key}: {spec.id}, but {program.heard[before:]}, {program.title()}"
                    )
        come_back(program)
        new, close, end = (KEYS[one][0] for one in WINDOWS)
        program.press(new)
        # The new window has no brief yet, and so no name in its title.
        program.expect("briefgen")
        program.press(close)
        program.expect("Crisis")
        program.press(end)
        assert program.ended() == 0
        assert set(WINDOWS) <= set(program.heard)
    finally:
        program.kill()
    assert dead == []


def test_a_second_start_brings_the_window_forward(
    tmp_path: Path, surroundings: dict[str, str]
) -> None:
    workspace = sample_workspace(tmp_path)
    with ExitStack() as stack:

        def start(path: Path) -> Program:
            program = Program(path, surroundings)
            stack.callback(program.kill)
            return program

        first = start(workspace)
        first.expect("Crisis")
        start(tmp_path / "other.briefgen").expect("briefgen")
        assert start(workspace).ended() == 0
        first.expect("Crisis")


def focus_of(spec: Spec) -> tuple[str, ...]:
    """The keys that put the focus where the action acts."""
    if spec.id in BEFORE:
        return ()
    if spec.scope in {Scope.READER, Scope.READING}:
        return ("ctrl+2",)
    return FIRST_FACT


def come_back(program: Program) -> None:
    """Nothing stands over the window."""
    for _ in range(6):
        if program.title().startswith("Crisis"):
            # A field in the window, or a menu.
            program.press("Escape")
            return
        program.press("Escape")
    raise AssertionError(f"“{program.title()}” doesn't leave by Escape")


def test_the_analyst_works_with_real_keys(tmp_path: Path, surroundings: dict[str, str]) -> None:
    workspace = tmp_path / "arvel.briefgen"
    program = started(workspace, surroundings, "briefgen")
    try:
        yesterday = analyst.begin(program, tmp_path)
        today = analyst.next_day(program, tmp_path)
        program.press("ctrl+q")
        assert program.ended() == 0
    finally:
        program.kill()
    analyst.check(workspace, yesterday, today)
