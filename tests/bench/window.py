"""How long until the window is painted, against a bare PySide6 window with menus and three panes."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

_BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QListView, QSplitter
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: print("FIRST_PAINT", file=sys.stderr, flush=True))
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
_RUNS = 5


def _seconds(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Wall seconds until FIRST_PAINT, and the processor seconds that were used by then."""
    started = time.perf_counter()
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        for line in process.stderr:
            if "FIRST_PAINT" in line:
                break
        wall = time.perf_counter() - started
        fields = (
            Path(f"/proc/{process.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        )
        used = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        process.kill()
    return wall, used


def measure() -> None:
    """Prints wall and processor seconds of both, and their ratio: target 1.5 s, and 1.3 times the bare window."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "BRIEFGEN_TRACE": "1",
            "XDG_CONFIG_HOME": folder,
            "XDG_DATA_HOME": folder,
            "XDG_STATE_HOME": folder,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        }
        bare = [sys.executable, "-c", _BARE]
        ours = [sys.executable, "-m", "briefgen", str(Path(folder) / "bench.briefgen")]
        rounds = [(_seconds(bare, environment), _seconds(ours, environment)) for _ in range(_RUNS)]
    for name, which in (("wall", 0), ("processor", 1)):
        plain, full = (
            median(one[which] for one, _ in rounds),
            median(two[which] for _, two in rounds),
        )
        ratio = median(two[which] / one[which] for one, two in rounds)
        print(f"  {name:10} bare {plain:.2f} s   briefgen {full:.2f} s   ratio {ratio:.2f}")
