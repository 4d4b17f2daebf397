"""What the window asks in windows of its own. Each is destroyed when it closes."""
