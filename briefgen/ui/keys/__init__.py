"""All that can be done in the window, and the keys for it."""
