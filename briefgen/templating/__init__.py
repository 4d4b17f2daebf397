"""Brief and template → document."""
