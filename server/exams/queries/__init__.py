"""Reads of exams."""

from server.exams.queries.attempts import (
    Chances,
    Given,
    ListedAttempt,
    PaperLine,
    answers_of,
    attempts_of,
    chances,
    locked_attempt,
    paper_lines,
    persons_attempt,
    shown_options,
)
from server.exams.queries.bank import Asked, Bank
from server.exams.queries.blueprints import ExamTerms, blueprint_of
from server.exams.queries.places import city_of_attempt

__all__ = [
    "Asked",
    "Bank",
    "Chances",
    "ExamTerms",
    "Given",
    "ListedAttempt",
    "PaperLine",
    "answers_of",
    "attempts_of",
    "blueprint_of",
    "chances",
    "city_of_attempt",
    "locked_attempt",
    "paper_lines",
    "persons_attempt",
    "shown_options",
]
