"""How long until the window is painted, and until it can be used, against a bare one with menus and three panes."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

_BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QListView, QSplitter
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: print("FIRST_PAINT", time.process_time(), file=sys.stderr, flush=True))
app = QApplication(sys.argv[:1])
window = Window()
for title in ("File", "Edit", "View", "Help"):
    window.menuBar().addMenu(title).addAction(title)
window.addToolBar("Tools").addAction("Do")
panes = QSplitter()
for pane in (QListView(), QPlainTextEdit(), QListView()):
    panes.addWidget(pane)
window.setCentralWidget(panes)
window.resize(1280, 800)
window.show()
app.exec()
"""
_RUNS = 7
_Times = tuple[float, float]
"""Wall seconds and processor seconds."""


def _times(command: list[str], environment: dict[str, str], *marks: str) -> list[_Times]:
    """When each mark is reached."""
    found: dict[str, _Times] = {}
    started = time.perf_counter()
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        for line in process.stderr:
            mark, _, used = line.partition(" ")
            if mark in marks:
                found[mark] = (time.perf_counter() - started, float(used))
            if len(found) == len(marks):
                break
        process.kill()
    return [found[mark] for mark in marks]


def measure() -> None:
    """Prints wall and processor seconds of both, and their ratio: target 1.3 times the bare window until painted."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "BRIEFGEN_TRACE": "1",
            "XDG_CONFIG_HOME": folder,
            "XDG_DATA_HOME": folder,
            "XDG_STATE_HOME": folder,
            "XDG_RUNTIME_DIR": folder,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        }
        bare = [sys.executable, "-c", _BARE]
        ours = [sys.executable, "-m", "briefgen", str(Path(folder) / "bench.briefgen")]
        rounds = [
            (
                *_times(bare, environment, "FIRST_PAINT"),
                *_times(ours, environment, "FIRST_PAINT", "READY"),
            )
            for _ in range(_RUNS)
        ]
    for name, which in (("wall", 0), ("processor", 1)):
        bare_s, painted, ready = (median(one[at][which] for one in rounds) for at in range(3))
        ratio = median(painted[which] / plain[which] for plain, painted, _ in rounds)
        print(
            f"  {name:10} bare {bare_s:.3f} s   painted {painted:.3f} s   ratio {ratio:.2f}   ready {ready:.3f} s"
        )
