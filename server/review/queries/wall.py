"""照片墙: cases that may be passed many at a time, the least suspicious first."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from server import db
from server.db import Statement
from server.proctoring import queries as proctoring
from server.proctoring.rules import SubjectKind
from server.review.queries.lines import JOINED, LINE, CaseLine, line_of
from server.review.queries.reach import REACHED, Reviewer, reach_of
from server.review.queries.screen import shot_of
from server.review.queries.waiting import FREE, taking
from server.review.rules import NOT_ONE_FACE, fits_wall

if TYPE_CHECKING:
    from server.proctoring.models import Snapshot

AT_ONCE: Final = 10  # cases of a wall: three hundred photographs at most

_UNFIT: Final = " OR ".join(
    f"CAST(s.flags AS TEXT) LIKE '%\"{flag.replace('_', '!_')}\"%' ESCAPE '!'" for flag in sorted(NOT_ONE_FACE)
)
_PHOTOS: Final = "FROM snapshot s WHERE s.subject_kind = 'ATTEMPT' AND s.subject_id = a.id AND s.key IS NOT NULL"
_WALL = Statement(
    f"SELECT {LINE}, (SELECT b.id FROM reference_photo b WHERE b.person_id = a.person_id AND b.status = 'APPROVED')"  # noqa: S608 - texts of ours
    f" AS reference_id FROM {JOINED} WHERE c.status = 'OPEN' AND {REACHED} AND {FREE} AND EXISTS (SELECT 1 {_PHOTOS})"
    f" AND NOT EXISTS (SELECT 1 {_PHOTOS} AND (s.engine_version IS NULL OR {_UNFIT}))"
    " ORDER BY c.risk, c.opened_ms, c.id LIMIT :most"
)


@dataclass(frozen=True)
class Row:
    """A case of the wall with all its photographs."""

    line: CaseLine
    reference_id: int | None
    shots: Sequence["Snapshot"]


async def wall(reviewer: Reviewer, most: int = AT_ONCE) -> Sequence[Row]:
    """Cases of which every photograph shows exactly one face. Two queries, and one for the cities short of people."""
    reach = await reach_of(reviewer.scope, contested=reviewer.contested)
    rows = await _WALL.rows(db.reader(), {**taking(reviewer, reach), "most": most})
    photos = await proctoring.snapshots_of_all(SubjectKind.ATTEMPT, [row["attempt_id"] for row in rows])
    found = [Row(line_of(row), row["reference_id"], photos[row["attempt_id"]]) for row in rows]
    return [row for row in found if fits_wall([shot_of(shot) for shot in row.shots])]
