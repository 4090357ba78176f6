"""What changes inquiries."""
