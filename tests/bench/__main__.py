"""Prints one table a measurement. Compare ratios from one run: single times say as much of the machine as of us."""

import sys
from collections.abc import Callable

from tests.bench import demo, frames, window

MEASUREMENTS: dict[str, Callable[[], None]] = {
    "demo": demo.measure,
    "window": window.measure,
    "frames": frames.measure,
}


def main() -> int:
    """Runs the measurements named, or all."""
    names = sys.argv[1:] or list(MEASUREMENTS)
    unknown = [name for name in names if name not in MEASUREMENTS]
    if unknown:
        print(
            f"There is no measurement {unknown[0]}; there are: {', '.join(MEASUREMENTS)}.",
            file=sys.stderr,
        )
        return 2
    for name in names:
        print(f"\n{name}")
        MEASUREMENTS[name]()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
