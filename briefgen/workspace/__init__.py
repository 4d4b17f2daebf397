"""The use cases, and the place where the rooms are put together: all that ui and cli may call."""
