"""From one issue of a brief to the next."""
