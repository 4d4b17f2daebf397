"""Work in the background, and what there is to say of it."""
