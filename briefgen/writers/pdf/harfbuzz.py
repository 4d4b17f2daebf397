"""HarfBuzz, whose package has no types: what comes from it is Any, and stays within this folder."""

from typing import Any

import uharfbuzz

hb: Any = uharfbuzz
