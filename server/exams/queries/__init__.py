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
from server.exams.queries.desk import AttemptLine, AttemptLines, AttemptSearch, attempt_line, attempts_found
from server.exams.queries.incidents import (
    IncidentFilter,
    IncidentLine,
    IncidentLines,
    IncidentView,
    Touched,
    incident_in_full,
    incidents,
    incidents_waiting,
    next_incident_waiting,
)
from server.exams.queries.judging import (
    Happened,
    Judged,
    attempt_to_judge,
    events_of,
    has_later_final,
    settled_attempts,
)
from server.exams.queries.places import city_of_attempt
from server.exams.queries.records import AttemptRecord, attempt_in_full
from server.exams.queries.results import ResultLine, TypeScore, result_lines, scores_by_type

__all__ = [
    "Asked",
    "AttemptLine",
    "AttemptLines",
    "AttemptRecord",
    "AttemptSearch",
    "Bank",
    "Chances",
    "ExamTerms",
    "Given",
    "Happened",
    "IncidentFilter",
    "IncidentLine",
    "IncidentLines",
    "IncidentView",
    "Judged",
    "ListedAttempt",
    "PaperLine",
    "ResultLine",
    "Touched",
    "TypeScore",
    "answers_of",
    "attempt_in_full",
    "attempt_line",
    "attempt_to_judge",
    "attempts_found",
    "attempts_of",
    "blueprint_of",
    "chances",
    "city_of_attempt",
    "events_of",
    "has_later_final",
    "incident_in_full",
    "incidents",
    "incidents_waiting",
    "locked_attempt",
    "next_incident_waiting",
    "paper_lines",
    "persons_attempt",
    "result_lines",
    "scores_by_type",
    "settled_attempts",
    "shown_options",
]
