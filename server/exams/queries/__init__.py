"""Reads of exams."""

from server.exams.queries.places import city_of_attempt

__all__ = ["city_of_attempt"]
