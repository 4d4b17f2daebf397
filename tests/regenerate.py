"""Writes the files that are made from the code: `python -m tests.regenerate`."""

import json
from pathlib import Path

from briefgen.workspace.interchange import schema

SCHEMA = Path(__file__).resolve().parent.parent / "docs" / "brief.schema.json"


def schema_text() -> str:
    """The JSON Schema of the interchange format, as `docs/brief.schema.json` holds it."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    SCHEMA.write_text(schema_text(), encoding="utf-8")
