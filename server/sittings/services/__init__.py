"""What changes sittings and places in them."""
