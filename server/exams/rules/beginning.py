"""Whether an attempt may begin."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from server.enrolment.rules import EnrolmentStatus
from server.exams.rules.standing import FINAL_TRIES
from server.exams.rules.statuses import LOST, UNDECIDED, AttemptKind, AttemptStatus


class BeginBlock(StrEnum):
    """Why not, in the words of the contract. What study asks too (period, certificate) is asked before these."""

    ENROLMENT_NOT_OPEN = "ENROLMENT_NOT_OPEN"
    ALREADY_PASSED = "ALREADY_PASSED"
    OUTSIDE_STUDY_PERIOD = "OUTSIDE_STUDY_PERIOD"
    CERTIFICATE_NOT_VALID = "CERTIFICATE_NOT_VALID"
    CERTIFICATE_EXPIRED = "CERTIFICATE_EXPIRED"
    CREDITS_MISSING = "CREDITS_MISSING"
    OFFLINE_EXAM = "OFFLINE_EXAM"
    ATTEMPT_RUNNING = "ATTEMPT_RUNNING"
    REVIEW_PENDING = "REVIEW_PENDING"
    NO_TRIES_LEFT = "NO_TRIES_LEFT"
    PHOTOS_BLOCK = "PHOTOS_BLOCK"
    CONSENT_REQUIRED = "CONSENT_REQUIRED"


@dataclass(frozen=True)
class Sat:
    """An attempt of the enrolment, as far as it bears on the next one."""

    kind: AttemptKind
    status: AttemptStatus
    running: bool  # not sealed yet


@dataclass(frozen=True)
class Candidacy:
    """Everything that decides whether an attempt may begin."""

    enrolment: EnrolmentStatus
    study_block: str | None  # of the class and the certificate today
    credits_complete: bool
    offline: bool
    mock_tries: int
    photos_bad: bool  # mostly unusable study photographs, in a class where that bars the exam
    consented: bool


_OVER: Final = frozenset({EnrolmentStatus.PASSED, EnrolmentStatus.REPORTED, EnrolmentStatus.CERTIFIED})


def mocks_used(sat: Sequence[Sat]) -> int:
    return sum(1 for one in sat if one.kind is AttemptKind.MOCK and one.status is not AttemptStatus.VOIDED)


def finals_lost(sat: Sequence[Sat]) -> int:
    return sum(1 for one in sat if one.kind is AttemptKind.FINAL and one.status in LOST)


def begin_block(kind: AttemptKind, candidacy: Candidacy, sat: Sequence[Sat]) -> BeginBlock | None:
    """The first thing that keeps an attempt of this kind from beginning now."""
    if candidacy.enrolment in _OVER:
        return BeginBlock.ALREADY_PASSED
    if candidacy.enrolment is EnrolmentStatus.FAILED:
        return BeginBlock.NO_TRIES_LEFT
    if candidacy.study_block:
        return BeginBlock(candidacy.study_block)
    if not candidacy.credits_complete:
        return BeginBlock.CREDITS_MISSING
    if any(one.running for one in sat):
        return BeginBlock.ATTEMPT_RUNNING
    return _mock_block(candidacy, sat) if kind is AttemptKind.MOCK else _final_block(candidacy, sat)


def _mock_block(candidacy: Candidacy, sat: Sequence[Sat]) -> BeginBlock | None:
    return BeginBlock.NO_TRIES_LEFT if mocks_used(sat) >= candidacy.mock_tries else None


def _final_block(candidacy: Candidacy, sat: Sequence[Sat]) -> BeginBlock | None:
    finals = [one.status for one in sat if one.kind is AttemptKind.FINAL]
    undecided = UNDECIDED | {AttemptStatus.IN_PROGRESS}  # none is running: it is sealed, and its marks are on the way
    asked = {
        BeginBlock.OFFLINE_EXAM: candidacy.offline,
        BeginBlock.REVIEW_PENDING: bool(undecided.intersection(finals)),
        BeginBlock.NO_TRIES_LEFT: finals_lost(sat) >= FINAL_TRIES,
        BeginBlock.PHOTOS_BLOCK: candidacy.photos_bad,
        BeginBlock.CONSENT_REQUIRED: not candidacy.consented,
    }
    return next((block for block, is_so in asked.items() if is_so), None)


def room_block(candidacy: Candidacy, sat: Sequence[Sat]) -> BeginBlock | None:
    """The same for a final exam in a room, where people look at an identity card instead of photographs, and the
    class or the person decides that it is there. A mock that runs meanwhile is no hindrance."""
    finals = [one for one in sat if one.kind is AttemptKind.FINAL]
    return begin_block(AttemptKind.FINAL, replace(candidacy, offline=False, consented=True), finals)
