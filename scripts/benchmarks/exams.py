"""Exams over HTTP: a bank of 5,000 questions, people with all credits, and the cases start, answer and hand-in."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle
from typing import Any, Final

from benchmarks.load import Chain, Tally
from benchmarks.people import PEOPLE, Trainee
from benchmarks.visitors import Asking, http
from benchmarks.web_cases import must_equal, one, run, tidy
from server import db
from server.catalogue.models import Question, Topic
from server.catalogue.rules import QuestionType, stem_hash
from server.clock import Clock
from server.crypto import digest
from server.enrolment.models import Enrolment
from server.enrolment.rules import EnrolmentStatus
from server.exams.models import Attempt
from server.exams.queries import Bank
from server.exams.rules import DEFAULT, NEVER, SLOTS, AttemptKind, compose_paper
from server.learning.models import TopicProgress
from server.learning.rules import TopicStatus

QUESTIONS: Final = 5_000
SITTING: Final = 5_000  # people with all credits
RUNNING: Final = 3_000  # attempts at the same time, at the province's peak
CHOSEN: Final = 12  # topics of each person that count
_HOUR_MS: Final = 3_600_000


async def seed_exams(people: Sequence[Trainee]) -> None:
    """The bank, and what makes the first people fit for the exam; beside the rows of `people.seed`."""
    topics = [int(str(number)) for number in await Topic.all().order_by("id").values_list("id", flat=True)]
    await Question.bulk_create([_question(number, topics) for number in range(QUESTIONS)], batch_size=500)
    await run("UPDATE question SET item = id")
    progress = [
        TopicProgress(
            id=1_000 * PEOPLE + CHOSEN * one.id + place,  # beyond those of `people.seed`
            enrolment_id=one.id, topic_id=topic, status=TopicStatus.COMPLETED, required_ms=2_700_000,
            watched_ms=2_700_000, credit_tenths=20, started_ms=1, completed_ms=2,
        )
        for one in people[:SITTING]
        for place, topic in enumerate(topics[-CHOSEN:])
    ]  # fmt: skip
    await TopicProgress.bulk_create(progress, batch_size=1000)
    ready = {"status": EnrolmentStatus.CREDITS_COMPLETE, "credit_tenths": 240}
    await Enrolment.filter(id__lte=SITTING).update(**ready)
    await tidy("question", "topic_progress", "enrolment")


def _question(number: int, topics: Sequence[int]) -> Question:
    """Half single, a quarter each multiple and true/false."""
    kind = (QuestionType.SINGLE, QuestionType.MULTIPLE, QuestionType.SINGLE, QuestionType.TRUE_FALSE)[number % 4]
    stem = f"第{number}题：施工现场临时用电的配电箱应当（　）。" * 2
    return Question(
        topic_id=topics[number // 4 % len(topics)], type=kind, stem=stem, stem_hash=stem_hash(stem),
        options=[] if kind is QuestionType.TRUE_FALSE else ["装设漏电保护器", "上锁", "直接接地", "放在地面"],
        key={QuestionType.SINGLE: "B", QuestionType.MULTIPLE: "ABD", QuestionType.TRUE_FALSE: "T"}[kind],
        created_ms=1, created_by="system",
    )  # fmt: skip


async def _forget_attempts() -> None:
    await run(
        "DELETE FROM answer",
        "DELETE FROM attempt_event",
        "DELETE FROM snapshot WHERE subject_kind = 'ATTEMPT'",
        "DELETE FROM attempt",
        "DELETE FROM notice",
        "UPDATE enrolment SET status = 'CREDITS_COMPLETE' WHERE id <= :sitting",
        sitting=SITTING,
    )


async def write_attempts(people: Sequence[Trainee], deadline_ms: int) -> Sequence[Attempt]:
    """Running finals of these people; there are fifty papers."""
    newest = await Topic.all().order_by("-id").limit(CHOSEN).values_list("id", flat=True)
    topics = [int(str(number)) for number in newest]
    pool = (await Bank(0).pool("A")).within(topics)
    papers = [compose_paper(pool, DEFAULT, seed).as_json() for seed in range(50)]
    sessions = dict(await _sessions())
    now = Clock().now_ms()
    attempts = [
        Attempt(
            id=one.id, person_id=one.id, enrolment_id=one.id, kind=AttemptKind.FINAL, number=1,
            paper=papers[one.id % len(papers)], seed="0", blueprint=DEFAULT.as_json(), started_ms=now,
            deadline_ms=deadline_ms, session_id=sessions[digest(one.token)], seen_ms=now, next_photo_ms=NEVER,
        )
        for one in people
    ]  # fmt: skip
    await Attempt.bulk_create(attempts, batch_size=200)
    return attempts


async def _sessions() -> list[tuple[str, int]]:
    rows = await db.writer().execute_query_dict("SELECT digest, id FROM session")
    return [(row["digest"], row["id"]) for row in rows]


@dataclass
class Starts:
    """A final begins: 80 of 5,000 questions are drawn, frozen and sent."""

    people: Sequence[Trainee]
    connections: int = 64
    status: int = 201

    async def prepare(self) -> None:
        await _forget_attempts()
        await tidy("attempt", "snapshot", "attempt_event", "enrolment")

    def chains(self, *, bare: bool) -> Sequence[Chain]:
        parts = [self.people[at : SITTING : self.connections] for at in range(self.connections)]
        return [Asking(start(one, bare=bare) for one in part) for part in parts]

    async def verify(self, tally: Tally, *, bare: bool) -> None:
        """Every 201 is an attempt with its photograph asked for."""
        must_equal("attempts", (await one("SELECT count(*) AS n FROM attempt"))["n"], tally.statuses[201])
        if not bare:
            asked = await one("SELECT count(*) AS n FROM snapshot WHERE subject_kind = 'ATTEMPT'")
            must_equal("photographs asked for", asked["n"], tally.statuses[201])


def start(one: Trainee, *, bare: bool) -> bytes:
    """The request that begins a final."""
    path = f"/attempt/{one.id}" if bare else f"/api/v1/enrolments/{one.id}/attempts"
    return http("POST", path, b'{"kind":"FINAL"}', one.token)


class Answering:
    """People who choose: one answer after the other, each under the next number."""

    def __init__(self, people: Sequence[Trainee], *, bare: bool) -> None:
        self._turns = cycle(people)
        self._bare = bare
        self._seq = 0

    def request(self) -> bytes:
        sitting, self._seq = next(self._turns), self._seq + 1
        item = self._seq % 40 + 1
        if self._bare:
            slot = sitting.id * SLOTS + item
            return http("PUT", f"/answer/{sitting.id}/{slot}/{self._seq}/{digest(sitting.token)}", b"{}")
        body = b'{"entries":[{"item":"%d","choice":"B","seq":%d}]}' % (item, self._seq)
        return http("PUT", f"/api/v1/attempts/{sitting.id}/answers", body, sitting.token)

    def answered(self, status: int, body: bytes) -> None:
        pass


@dataclass
class Answers:
    """3,000 people answer."""

    people: Sequence[Trainee]
    connections: int = 64
    status: int = 200

    async def prepare(self) -> None:
        await _forget_attempts()
        await write_attempts(self.people[:RUNNING], Clock().now_ms() + _HOUR_MS)
        await tidy("attempt", "answer")

    def chains(self, *, bare: bool) -> Sequence[Chain]:
        parts = [self.people[at : RUNNING : self.connections] for at in range(self.connections)]
        return [Answering(part, bare=bare) for part in parts]

    async def verify(self, tally: Tally, *, bare: bool) -> None:  # noqa: ARG002
        """Each chain numbers what it says: the highest numbers of all chains together are the answers given."""
        rows = await db.writer().execute_query_dict("SELECT slot, seq FROM answer")
        highest = [0] * self.connections
        for row in rows:
            at = (row["slot"] // SLOTS - 1) % self.connections
            highest[at] = max(highest[at], row["seq"])
        must_equal("answers", sum(highest), tally.statuses[200])


_FILL: Final = (
    "INSERT INTO answer (slot, choice, seq, saved_ms) WITH RECURSIVE place(n) AS (SELECT 1 UNION ALL"
    " SELECT n + 1 FROM place WHERE n < 80) SELECT a.id * :slots + n, 'A', 1, 1 FROM attempt a, place"
)


@dataclass
class HandIns:
    """80 answers are sealed and marked."""

    people: Sequence[Trainee]
    connections: int = 64
    status: int = 200

    async def prepare(self) -> None:
        await _forget_attempts()
        await write_attempts(self.people[:RUNNING], Clock().now_ms() + _HOUR_MS)
        await run(_FILL, slots=SLOTS)
        await tidy("attempt", "answer", "snapshot", "enrolment")

    def chains(self, *, bare: bool) -> Sequence[Chain]:
        parts = [self.people[at : RUNNING : self.connections] for at in range(self.connections)]
        # The bare handler is through with all of them before the warm-up ends: it seals them again and again.
        turns = [cycle(part) if bare else part for part in parts]
        return [Asking(_hand_in(sitting, bare=bare) for sitting in turn) for turn in turns]

    async def verify(self, tally: Tally, *, bare: bool) -> None:
        if bare:
            return
        counted = "SELECT count(*) AS n, count(marked_ms) AS marked FROM attempt WHERE sealed_ms IS NOT NULL"
        sealed: Any = await one(counted)
        must_equal("sealed", sealed["n"], tally.statuses[200])
        must_equal("marked", sealed["marked"], tally.statuses[200])


def _hand_in(sitting: Trainee, *, bare: bool) -> bytes:
    path = f"/seal/{sitting.id}" if bare else f"/api/v1/attempts/{sitting.id}/submission"
    return http("POST", path, b"{}", sitting.token)
