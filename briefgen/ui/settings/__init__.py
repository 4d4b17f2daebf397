"""What is kept in the settings, and who hears of it."""
