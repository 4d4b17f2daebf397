"""Resource → articles: one file a format."""
