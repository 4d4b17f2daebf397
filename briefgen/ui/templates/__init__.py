"""Templates: the gallery's work, and the editor."""
