"""Where the shipped templates and assets lie: inside the wheel, or beside the package in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _shipped(name: str) -> Path:
    packed = _PACKAGE / "_data" / name
    return packed if packed.is_dir() else _PACKAGE.parent / name


def templates_path() -> Path:
    """The folder of the stock templates."""
    return _shipped("templates")


def assets_path() -> Path:
    """The folder of fonts, icons, scales and sample articles."""
    return _shipped("assets")
