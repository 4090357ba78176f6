"""Statuses of reviews and appeals, and who may decide what."""
