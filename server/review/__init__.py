"""Decisions of people on attempts and their photographs."""
