"""Article → suggestions: passages that may be facts."""
