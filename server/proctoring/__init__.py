"""Challenges, snapshots and their comparison, for a subject (kind, id)."""
