"""Appeals: how long a trainee may appeal, by when an answer is due, and who may give it."""

from collections.abc import Collection
from datetime import date
from typing import Final

from server.enrolment.rules import WorkCalendar

MOST_TEXT: Final = 1000  # of what a trainee writes
MOST_ANSWER: Final = 500


def days_on(day: date, workdays: int, calendar: WorkCalendar) -> date:
    """The last of so many working days after `day`: to appeal after a decision, to answer after an appeal."""
    return calendar.add_workdays(day, workdays)


def text_fault(text: str) -> str | None:
    return None if 1 <= len(text) <= MOST_TEXT else f"请写明申诉理由，1至{MOST_TEXT}个字。"


def answer_fault(answer: str) -> str | None:
    return None if 2 <= len(answer) <= MOST_ANSWER else f"请写明答复，2至{MOST_ANSWER}个字。"


def is_third_person(who: str, failed_by: Collection[str]) -> bool:
    """Nobody answers an appeal against an own opinion."""
    return who not in failed_by
