"""What changes review."""
