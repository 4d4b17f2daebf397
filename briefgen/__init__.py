"""Compose situation briefs from news articles, every sentence traceable to its source."""

__version__ = "0.1.0"
