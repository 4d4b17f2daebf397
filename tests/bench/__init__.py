"""Measurements, run by hand: `python -m tests.bench NAME` (README.md). Nothing here fails on time."""
