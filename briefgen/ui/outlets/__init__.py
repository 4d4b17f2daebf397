"""Where the brief goes out: to files, to paper, to the checks."""
