"""The article that is read, and all that is done while one reads."""
