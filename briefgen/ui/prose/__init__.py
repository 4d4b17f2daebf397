"""What is written: dressed as it will print, and its spelling checked."""
