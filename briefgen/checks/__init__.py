"""Brief and evidence → findings: the "ready to send" list."""
