"""A desktop of one's own: an X server without a screen, a window manager, and a keyboard that presses real keys."""

import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

TOOLS = ("Xvfb", "openbox", "xdotool")
_PATIENCE = 40.0
_NAMES = {
    "Del": "Delete", "Esc": "Escape", "Enter": "KP_Enter", "?": "question", "+": "plus", "-": "minus", "=": "equal",
}  # fmt: skip
"""What the X server calls the keys that Qt calls otherwise."""


def missing() -> list[str]:
    """The tools that are not installed."""
    return [one for one in TOOLS if shutil.which(one) is None]


@contextmanager
def desktop(home: Path) -> Generator[dict[str, str]]:
    """The surroundings of programs on a new desktop, whose users' folders lie in `home`."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=(writer,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as told:
        display = f":{told.readline().strip()}"
    folders = ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
    kept = {name: value for name, value in os.environ.items() if "WAYLAND" not in name}
    surroundings = {
        **kept,
        **dict.fromkeys(folders, str(home)),
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "LANGUAGE": "en",
        "LC_ALL": "C.UTF-8",
    }
    manager = subprocess.Popen(
        ["openbox"], env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        # A short path, as sockets need one: here lies what programs leave behind that are killed.
        with TemporaryDirectory() as folder:
            yield {**surroundings, "XDG_RUNTIME_DIR": folder}
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(10)


class Program:
    """The program on a desktop, and the keyboard in front of it (see `analyst.Hands`)."""

    def __init__(self, workspace: Path, surroundings: dict[str, str]) -> None:
        self._surroundings = surroundings
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.real_program", str(workspace)],
            env=surroundings,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        self._lines: queue.Queue[str] = queue.Queue()
        assert self._process.stdin and self._process.stdout
        self._asking = self._process.stdin
        self._listener = threading.Thread(target=self._listen, args=(self._process.stdout,))
        self._listener.start()
        self.heard: list[str] = []
        """The ids of the actions that have acted, in their order."""

    def press(self, *keys: str) -> None:
        """One real key after another was pressed, and what it began has ended."""
        for key in keys:
            self._x("key", "--clearmodifiers", x_key(key))
            self._calm()

    def type(self, words: str) -> None:
        """The words were typed with real keys."""
        self._x("type", "--clearmodifiers", "--delay", "8", words)
        self._calm()

    def expect(self, title: str) -> None:
        """The window manager has given the focus to a window with a title that begins so."""
        end = time.monotonic() + _PATIENCE
        while not self.title().startswith(title):
            assert time.monotonic() < end, f"“{self.title()}” has the focus, not “{title}”"
            time.sleep(0.05)
        self._calm()

    def title(self) -> str:
        """The title of the window with the focus; empty while there is none."""
        return self._x("getactivewindow", "getwindowname", check=False).strip()

    def ended(self) -> int:
        """The exit code of the program, which has ended by itself."""
        return self._process.wait(_PATIENCE)

    def kill(self) -> None:
        """The program is gone, whatever it did."""
        self._process.kill()
        self._process.wait()
        self._listener.join()
        with suppress(BrokenPipeError):
            self._asking.close()

    def _calm(self) -> None:
        try:
            self._asking.write(".")
            self._asking.flush()
        except BrokenPipeError:
            return
        while self._process.poll() is None:
            try:
                line = self._lines.get(timeout=0.2)
            except queue.Empty:
                continue
            if line == "calm":
                return
            self.heard.append(line)

    def _listen(self, said: IO[str]) -> None:
        with said:
            for line in said:
                self._lines.put(line.strip())

    def _x(self, *arguments: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self._surroundings,
            check=check,
            capture_output=True,
            text=True,
        )
        return done.stdout


def x_key(key: str) -> str:
    """A key of the table of actions as xdotool calls it: "Ctrl++" is "ctrl+plus"."""
    held, plus, last = key.rpartition("+")
    if not last:
        held, plus, last = held.rstrip("+"), plus, "+"
    name = _NAMES.get(last, last.lower() if len(last) == 1 else last)
    return f"{held.lower()}{plus}{name}" if held else name
