"""One window: a frame, and all that is furnished into it."""
