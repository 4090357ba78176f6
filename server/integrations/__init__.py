"""The outside world, one thing a folder, each with its stand-in."""
