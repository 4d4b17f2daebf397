"""The articles of the workspace, and how they come in."""
