"""How long the sample brief takes, from empty workspace to five files, once the modules are imported."""

import subprocess
import sys
from statistics import median

_PROGRAM = """
import sys, tempfile, time
from pathlib import Path
import briefgen.cli.main, briefgen.workspace.demo
with tempfile.TemporaryDirectory() as folder:
    started = time.perf_counter()
    briefgen.workspace.demo.make_demo(Path(folder))
    print(time.perf_counter() - started)
"""
_RUNS = 5


def measure() -> None:
    """Prints the seconds of the work after imports: target under 1."""
    times = [
        float(
            subprocess.run(
                [sys.executable, "-c", _PROGRAM], check=True, capture_output=True, text=True
            ).stdout
        )
        for _ in range(_RUNS)
    ]
    print(
        f"  work after imports   median {median(times):.2f} s   worst {max(times):.2f} s   (target 1 s)"
    )
