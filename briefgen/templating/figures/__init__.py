"""Figures that a template draws from rows: one module a kind, pure functions from rows to a drawing."""
