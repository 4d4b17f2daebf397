"""pdfium is not thread-safe: whoever in this process calls it holds this lock meanwhile."""

from threading import RLock

LOCK = RLock()
"""Held from the opening of a PDF to its closing."""
