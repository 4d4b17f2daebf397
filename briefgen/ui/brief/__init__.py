"""The brief that is written, and every change of it."""
