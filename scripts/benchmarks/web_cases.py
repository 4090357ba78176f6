"""The cases measured over HTTP: what stands in the database before a round, who visits, what must be true after."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
from PIL import Image

from benchmarks import visitors
from benchmarks.load import Chain, Tally
from benchmarks.people import LEARNED, WITH_PASSWORD, Trainee
from benchmarks.visitors import Question
from server import db
from server.clock import Clock
from server.db import Statement
from server.learning.rules import NEVER

BEATING: Final = 10_000  # people who watch at the same time at the province's peak
PHOTO_BYTES: Final = 60_000


class Untrue(Exception):
    """The database does not say what the answers said: the figures are worth nothing."""


class WebCase(Protocol):
    """One row of the table."""

    connections: int
    status: int  # of an answer that counts

    async def prepare(self) -> None:
        """Put the rows back to where a round starts."""

    def chains(self, *, bare: bool) -> Sequence[Chain]: ...

    async def verify(self, tally: Tally, *, bare: bool) -> None:
        """Raises Untrue."""


async def one(text: str, **values: Any) -> dict[str, Any]:
    row = await Statement(text).row(db.writer(), values)
    assert row is not None
    return dict(row)


async def run(*texts: str, **values: Any) -> None:
    for text in texts:
        statement = Statement(text)
        await statement.rows(db.writer(), {name: values[name] for name in statement.names})


async def tidy(*tables: str) -> None:
    """What autovacuum does in the quiet hours, so that no round pays for the preparation of the one before."""
    for table in tables:
        if db.writer().capabilities.dialect == "postgres":
            await db.writer().execute_script(f"VACUUM ANALYZE {table}")


def must_equal(what: str, stored: int, answered: int) -> None:
    if stored != answered:
        raise Untrue(f"{what}: {stored} in the database, {answered} answered")


@dataclass
class Beats:
    """The ordinary beat of people who just watch."""

    people: Sequence[Trainee]
    connections: int = 64
    status: int = 200

    async def prepare(self) -> None:
        await run(
            "UPDATE study_clock SET seq = 0, opened_ms = :now, beat_ms = :now, stretch_from_ms = :now, credited_ms = 0,"
            " watched_ms = 0, stretch_ms = 0, last_credited_ms = 0, stretch_reason = NULL, state = 'PLAYING',"
            " challenge = NULL, challenge_reason = NULL, due_ms = NULL, owes = FALSE, next_ms = :never",
            now=Clock().now_ms(),
            never=NEVER,
        )
        await tidy("study_clock")

    def chains(self, *, bare: bool) -> Sequence[Chain]:
        kind = visitors.BareBeating if bare else visitors.Beating
        return [kind(self.people[at : BEATING : self.connections]) for at in range(self.connections)]

    async def verify(self, tally: Tally, *, bare: bool) -> None:  # noqa: ARG002
        """Every 200 moved one clock once, and nobody has more credit than time has passed."""
        said = await one(
            "SELECT CAST(SUM(seq) AS BIGINT) AS beats, CAST(SUM(credited_ms) AS BIGINT) AS credited,"
            " CAST(SUM(:now::bigint - opened_ms) AS BIGINT) AS wall,"
            " MAX(credited_ms - (:now::bigint - opened_ms)) AS over FROM study_clock WHERE seq > 0",
            now=Clock().now_ms(),
        )
        must_equal("accepted beats", said["beats"], tally.statuses[200])
        if said["over"] > 0 or said["credited"] > said["wall"]:
            raise Untrue(f"credit beyond the clock: {said}")


@dataclass
class Photos:
    """Each person answers one challenge with a picture of 60 KB that nobody has sent before."""

    people: Sequence[Trainee]
    files: Path
    connections: int = 64
    status: int = 202
    most: int | None = None  # of them; None: all
    faces: Sequence[bytes] = ()  # pictures to send in turn, in place of one with nothing on it

    def __post_init__(self) -> None:
        self._questions: list[Question] = []
        self._pictures = self.faces or [_jpeg(PHOTO_BYTES)]

    async def prepare(self) -> None:
        shutil.rmtree(self.files / "snapshots", ignore_errors=True)
        now = Clock().now_ms()
        await run(
            "DELETE FROM job",
            "DELETE FROM snapshot",
            "INSERT INTO snapshot (challenge, person_id, subject_kind, subject_id, reason, status, asked_ms, due_ms,"
            " compare, flags) SELECT 'measured-' || CAST(person_id AS TEXT), person_id, 'STUDY', progress_id,"
            " 'RANDOM', 'ASKED', CAST(:now AS BIGINT), CAST(:due AS BIGINT), FALSE, '[]' FROM study_clock",
            "UPDATE study_clock SET challenge = 'measured-' || CAST(person_id AS TEXT), challenge_reason = 'RANDOM',"
            " due_ms = :due, next_ms = :never",
            now=now,
            due=now + 3_600_000,
            never=NEVER,
        )
        await tidy("job", "snapshot", "study_clock")
        rows = await db.writer().execute_query_dict("SELECT id, challenge, person_id FROM snapshot")
        by_id = {one.id: one for one in self.people}
        self._questions = [Question(row["id"], row["challenge"], by_id[row["person_id"]]) for row in rows][: self.most]

    def chains(self, *, bare: bool) -> Sequence[Chain]:
        parts = [self._questions[at :: self.connections] for at in range(self.connections)]
        return [visitors.photos(part, self._picture, bare=bare) for part in parts]

    async def verify_taken(self, tally: Tally) -> int:
        """How many photographs have a row. Raises Untrue."""
        taken = int((await one("SELECT count(*) AS n FROM snapshot WHERE key IS NOT NULL"))["n"])
        must_equal("photographs", taken, tally.statuses[202])
        return taken

    def _picture(self, number: int) -> bytes:
        return stamped(self._pictures[number % len(self._pictures)], number)

    async def verify(self, tally: Tally, *, bare: bool) -> None:
        """Every 202 has its row and its file, and of ours its job, and the clock runs again."""
        taken = await self.verify_taken(tally)
        must_equal("files", sum(1 for _ in (self.files / "snapshots").rglob("*.jpg")), taken)
        if not bare:
            must_equal("jobs", (await one("SELECT count(*) AS n FROM job"))["n"], taken)
            answered = await one("SELECT count(*) AS n FROM study_clock WHERE challenge IS NULL")
            must_equal("clocks that run again", answered["n"], taken)


@dataclass
class Logins:
    """`by_password`: people with a password of their own. Otherwise first logins, which also make the account."""

    people: Sequence[Trainee]
    by_password: bool
    connections: int = 64
    status: int = 201

    def __post_init__(self) -> None:
        self._before = 0

    async def prepare(self) -> None:
        await run("DELETE FROM trainee_account WHERE password_hash IS NULL")
        self._before = (await one("SELECT count(*) AS n FROM session"))["n"]

    def chains(self, *, bare: bool) -> Sequence[Chain]:
        some = self.people[:WITH_PASSWORD] if self.by_password else self.people[WITH_PASSWORD:]
        parts = [some[at :: self.connections] for at in range(self.connections)]
        return [visitors.logins(part, by_password=self.by_password, bare=bare) for part in parts]

    async def verify(self, tally: Tally, *, bare: bool) -> None:
        made = (await one("SELECT count(*) AS n FROM session"))["n"] - self._before
        must_equal("sessions", made, tally.statuses[201])
        if not bare and not self.by_password:
            accounts = await one("SELECT count(*) AS n FROM trainee_account WHERE password_hash IS NULL")
            must_equal("accounts", accounts["n"], tally.statuses[201])


@dataclass
class Topics:
    """28 topics, 12 of them chosen."""

    people: Sequence[Trainee]
    connections: int = 64
    status: int = 200

    async def prepare(self) -> None:
        await tidy("topic_progress")

    def chains(self, *, bare: bool) -> Sequence[Chain]:
        learned = self.people[:LEARNED]
        parts = [learned[at :: self.connections] for at in range(self.connections)]
        return [visitors.lists(part, bare=bare) for part in parts]

    async def verify(self, tally: Tally, *, bare: bool) -> None:
        """Reads change nothing."""


@dataclass
class Lists:
    """A page of a list with 50 of its 100,000 rows, as HTML."""

    path: str
    token: str
    connections: int = 16
    status: int = 200

    async def prepare(self) -> None:
        await tidy("enrolment_order", "bank_row", "audit_entry", "enterprise", "payment_receipt")

    def chains(self, *, bare: bool) -> Sequence[Chain]:
        return [visitors.pages(self.path, self.token, bare=bare) for _ in range(self.connections)]

    async def verify(self, tally: Tally, *, bare: bool) -> None:
        """Reads change nothing."""


def _jpeg(size: int) -> bytes:
    """A 640×480 picture of about `size` bytes, as phones send it."""
    grain = np.random.default_rng(1).integers(0, 255, (480, 640, 3), np.uint8)
    for quality in range(5, 96):
        buffer = BytesIO()
        Image.fromarray(grain).resize((320, 240)).resize((640, 480)).save(buffer, "JPEG", quality=quality)
        if buffer.tell() >= size:
            break
    return buffer.getvalue()


def stamped(picture: bytes, number: int) -> bytes:
    """The same picture with a comment (JPEG's FFFE segment) that no other has."""
    return b"%b\xff\xfe\x00\x12%016d%b" % (picture[:2], number, picture[2:])
