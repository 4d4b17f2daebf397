"""From start to end: windows, the workspace that they share, faults."""
