"""Document → bytes: one file or folder a format."""
