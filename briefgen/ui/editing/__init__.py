"""The brief on screen: the one place where it changes, and how each change is kept."""
