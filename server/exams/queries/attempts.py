"""Reads of attempts: who may reach one, the paper as its person sees it, what may be sat next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from server import db
from server.accounts import queries as accounts
from server.catalogue.rules import ExamMode, QuestionType
from server.catalogue.rules.choices import LETTERS, TRUE_FALSE
from server.db import Statement
from server.enrolment.queries import Enrolled
from server.errors import NotFound
from server.exams.models import Attempt
from server.exams.queries.bank import Bank
from server.exams.rules import (
    SLOTS,
    AttemptKind,
    AttemptStatus,
    BeginBlock,
    Blueprint,
    Candidacy,
    Sat,
    begin_block,
    finals_lost,
    mocks_used,
    room_block,
)
from server.learning import queries as learning


async def persons_attempt(person_id: int, attempt_id: int) -> Attempt:
    """The person's own attempt; NotFound for anybody else's."""
    attempt = await Attempt.get_or_none(id=attempt_id, person_id=person_id)
    if attempt is None:
        raise NotFound
    return attempt


async def locked_attempt(person_id: int, attempt_id: int) -> Attempt:
    """The same, locked until the end of the caller's transaction."""
    attempt = await Attempt.filter(id=attempt_id, person_id=person_id).select_for_update().first()
    if attempt is None:
        raise NotFound
    return attempt


@dataclass(frozen=True)
class Given:
    """An answer in force, in the letters of the screen."""

    choice: str
    seq: int


_GIVEN = Statement("SELECT slot, choice, seq FROM answer WHERE slot > :least AND slot < :most")


async def answers_of(attempt_id: int) -> Mapping[int, Given]:
    """Place in the paper → the answer in force."""
    rows = await _GIVEN.rows(db.reader(), {"least": attempt_id * SLOTS, "most": (attempt_id + 1) * SLOTS})
    return {row["slot"] % SLOTS: Given(row["choice"], row["seq"]) for row in rows}


@dataclass(frozen=True)
class PaperLine:
    """A question as it stands on the screen: its options in this paper's order, and what was answered."""

    place: int
    question_id: int
    type: QuestionType
    stem: str
    options: Sequence[tuple[str, str]]  # letter on the screen, text
    halves: int
    given: Given


_NOTHING = Given("", 0)


async def paper_lines(attempt: Attempt, bank: Bank) -> Sequence[PaperLine]:
    """The paper with what was answered so far, without the key."""
    texts = await bank.texts([question for question, _ in attempt.paper])
    answers, parts = await answers_of(attempt.id), Blueprint.from_json(attempt.blueprint).parts
    return [
        PaperLine(
            place=place,
            question_id=question,
            type=texts[question].type,
            stem=texts[question].stem,
            options=shown_options(texts[question].type, texts[question].options, order),
            halves=parts[texts[question].type].halves,
            given=answers.get(place, _NOTHING),
        )
        for place, (question, order) in enumerate(attempt.paper, 1)
    ]


def shown_options(kind: QuestionType, options: Sequence[str], order: str) -> Sequence[tuple[str, str]]:
    """Letter and text in the order of this paper."""
    if kind is QuestionType.TRUE_FALSE:
        return TRUE_FALSE
    return [(LETTERS[place], options[LETTERS.index(letter)]) for place, letter in enumerate(order)]


@dataclass(frozen=True)
class ListedAttempt:
    """A line of 考试记录."""

    id: int
    kind: AttemptKind
    number: int
    make_up: bool
    mode: ExamMode
    status: AttemptStatus
    started_ms: int
    deadline_ms: int
    sealed_ms: int | None
    score_halves: int | None
    failed_for: str | None

    @property
    def running(self) -> bool:
        return self.sealed_ms is None


_LISTED = Statement(
    "SELECT id, kind, number, make_up, mode, status, started_ms, deadline_ms, sealed_ms, score_halves, failed_for"
    " FROM attempt WHERE enrolment_id = :enrolment ORDER BY id"
)


async def attempts_of(enrolment_id: int) -> Sequence[ListedAttempt]:
    """All attempts of an enrolment, oldest first; inside a transaction those it sees."""
    return [_listed(row) for row in await _LISTED.rows(db.reader(), {"enrolment": enrolment_id})]


def _listed(row: Mapping[str, Any]) -> ListedAttempt:
    return ListedAttempt(
        **{
            **row,
            "kind": AttemptKind(row["kind"]),
            "status": AttemptStatus(row["status"]),
            "make_up": bool(row["make_up"]),
            "mode": ExamMode(row["mode"]),
        }
    )


@dataclass(frozen=True)
class Chances:
    """What the attempts of an enrolment leave to be sat."""

    sat: Sequence[ListedAttempt]
    candidacy: Candidacy

    @cached_property
    def as_sat(self) -> Sequence[Sat]:
        return [Sat(one.kind, one.status, one.running) for one in self.sat]

    def block(self, kind: AttemptKind) -> BeginBlock | None:
        return begin_block(kind, self.candidacy, self.as_sat)

    @property
    def room_block(self) -> BeginBlock | None:
        return room_block(self.candidacy, self.as_sat)

    @property
    def mocks_used(self) -> int:
        return mocks_used(self.as_sat)

    @property
    def make_up(self) -> bool:
        """Whether the next final is one."""
        return finals_lost(self.as_sat) > 0

    @property
    def running(self) -> ListedAttempt | None:
        return next((one for one in self.sat if one.running), None)


async def chances(enrolled: Enrolled, today_block: str | None, mock_tries: int) -> Chances:
    """What may be sat now. `today_block`: of class and certificate; asked inside a transaction it sees its writes."""
    return Chances(
        await attempts_of(enrolled.id),
        Candidacy(
            enrolment=enrolled.status,
            study_block=today_block,
            credits_complete=enrolled.credits_complete,
            offline=enrolled.offline,
            mock_tries=mock_tries,
            photos_bad=enrolled.photos_block_exam and bool(await learning.topics_with_bad_photos(enrolled.id)),
            consented=await accounts.consent_scope(enrolled.person_id) is not None,
        ),
    )
