"""The values that everything else speaks of, and pure functions over them. Standard library only."""
