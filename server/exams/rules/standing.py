"""What the attempts of an enrolment mean for it, and whether another one may begin."""

from collections.abc import Collection
from typing import Final

from server.enrolment.rules import EnrolmentStatus
from server.exams.rules.statuses import LOST, UNDECIDED, AttemptStatus

FINAL_TRIES: Final = 2  # the final exam and one make-up (manual (五) 5)


def enrolment_status(finals: Collection[AttemptStatus]) -> EnrolmentStatus:
    """The status that an enrolment with all credits has by its final attempts, in any order.

    One that passed wins; one that is not judged yet is waited for; two that were lost end it.
    """
    if AttemptStatus.PASSED in finals:
        return EnrolmentStatus.PASSED
    if UNDECIDED.intersection(finals):
        return EnrolmentStatus.EXAM_REVIEW
    lost = sum(1 for status in finals if status in LOST)
    return EnrolmentStatus.FAILED if lost >= FINAL_TRIES else EnrolmentStatus.CREDITS_COMPLETE
