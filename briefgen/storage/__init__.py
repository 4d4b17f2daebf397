"""The library: its port, and its SQLite implementation."""
