"""Measurements, run by hand: `python -m tests.bench demo|window|editing`. Nothing here fails on time."""
