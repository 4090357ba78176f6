"""Reads of sittings and of the people in them."""
