"""Reads of enrolments: who may reach one, and whether study is open in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from server import db
from server.catalogue.rules import ExamMode
from server.clock import SHANGHAI, to_ms
from server.db import Statement
from server.enrolment.models import Enrolment
from server.enrolment.rules import STUDY_OPEN, EnrolmentStatus, outside_study_period
from server.errors import NotFound
from server.registry.rules import CertificateStatus, days_to_expiry, study_block


@dataclass(frozen=True)
class Enrolled:
    """An enrolment with its class and the certificate (or registration) it stands on."""

    id: int
    person_id: int
    status: EnrolmentStatus
    category: str
    credit_tenths: int
    begun_ms: int | None
    class_id: int
    class_number: str
    class_name: str
    kind: str
    city_code: str
    study_from: date
    study_to: date
    required_tenths: int
    exam_mode: ExamMode
    seek_allowed: bool
    photos_block_exam: bool
    certificate_status: CertificateStatus
    expires_on: date

    def study_block(self, today: date) -> str | None:
        """Why nothing may be studied today, as a code; the order is that of the regulation."""
        if self.status not in STUDY_OPEN:
            return "ENROLMENT_NOT_OPEN"
        if outside_study_period(self.study_from, self.study_to, today):
            return "OUTSIDE_STUDY_PERIOD"
        block = study_block(self.certificate_status, self.expires_on, today)
        return str(block) if block else None

    def blocked(self, today: date) -> str | None:
        """What holds up an opened enrolment; one that waits for its audit is not held up by anything."""
        return self.study_block(today) if self.status in STUDY_OPEN else None

    @property
    def last_day(self) -> date:
        """The last day on which study counts."""
        return min(self.study_to, self.expires_on)

    def study_until_ms(self) -> int:
        return to_ms(datetime.combine(self.last_day + timedelta(days=1), time(), SHANGHAI))

    @property
    def offline(self) -> bool:
        return self.exam_mode is ExamMode.OFFLINE

    def days_to_expiry(self, today: date) -> int:
        return days_to_expiry(self.expires_on, today)

    @property
    def credits_complete(self) -> bool:
        return self.credit_tenths >= self.required_tenths


_COLUMNS = (
    "SELECT e.id, e.person_id, e.status, e.category, e.credit_tenths, e.begun_ms,"
    " c.id AS class_id, c.number AS class_number, c.name AS class_name, c.kind_id AS kind, c.city_code,"
    " c.study_from, c.study_to, c.credit_tenths AS required_tenths, c.exam_mode, c.seek_allowed, c.photos_block_exam,"
    " cert.status AS certificate_status, cert.expires_on AS certificate_expires_on,"
    " reg.active AS registration_active, reg.expires_on AS registration_expires_on"
    " FROM enrolment e JOIN training_class c ON c.id = e.training_class_id"
    " LEFT JOIN certificate cert ON cert.id = e.certificate_id"
    " LEFT JOIN constructor_registration reg ON reg.id = e.registration_id"
)
_ONE = Statement(f"{_COLUMNS} WHERE e.id = :id AND e.person_id = :person")
_ALL = Statement(
    f"{_COLUMNS} WHERE e.person_id = :person AND e.status NOT IN ('CANCELLED', 'REFUNDED', 'SWAPPED')"
    " ORDER BY e.id DESC"
)
_LOCKED = Statement(f"{_COLUMNS} WHERE e.id = :id AND e.person_id = :person FOR UPDATE OF e")


async def trainees_enrolment(person_id: int, enrolment_id: int) -> Enrolled:
    """The person's own enrolment; NotFound for anybody else's."""
    row = await _ONE.row(db.reader(), {"id": enrolment_id, "person": person_id})
    if row is None:
        raise NotFound
    return _enrolled(row)


async def locked_enrolment(person_id: int, enrolment_id: int) -> Enrolled:
    """The same, read inside the caller's transaction and locked until its end."""
    row = await _LOCKED.row(db.writer(), {"id": enrolment_id, "person": person_id})
    if row is None:
        raise NotFound
    return _enrolled(row)


async def enrolments_of(person_id: int) -> Sequence[Enrolled]:
    """Newest first, those whose order still waits for its audit included, those given up not."""
    return [_enrolled(row) for row in await _ALL.rows(db.reader(), {"person": person_id})]


async def city_of_enrolment(enrolment_id: int) -> str:
    """The city of its class; NotFound without such an enrolment. One query."""
    city_code = await Enrolment.filter(id=enrolment_id).values_list("training_class__city_code", flat=True)
    if not city_code:
        raise NotFound
    return str(city_code[0])


async def enrolled_cities(person_id: int) -> set[str]:
    """The cities of all classes the person is or was enrolled in."""
    rows: list[tuple[str]] = await Enrolment.filter(person_id=person_id).values_list("training_class__city_code")
    return {code for (code,) in rows}


def _enrolled(row: Mapping[str, Any]) -> Enrolled:
    certified = row["certificate_status"] is not None
    registered = CertificateStatus.VALID if row["registration_active"] else CertificateStatus.LAPSED
    return Enrolled(
        id=row["id"],
        person_id=row["person_id"],
        status=EnrolmentStatus(row["status"]),
        category=row["category"],
        credit_tenths=row["credit_tenths"],
        begun_ms=row["begun_ms"],
        class_id=row["class_id"],
        class_number=row["class_number"],
        class_name=row["class_name"],
        kind=row["kind"],
        city_code=row["city_code"],
        study_from=db.day(row["study_from"]),
        study_to=db.day(row["study_to"]),
        required_tenths=row["required_tenths"],
        exam_mode=ExamMode(row["exam_mode"]),
        seek_allowed=bool(row["seek_allowed"]),
        photos_block_exam=bool(row["photos_block_exam"]),
        certificate_status=CertificateStatus(row["certificate_status"]) if certified else registered,
        expires_on=db.day(row["certificate_expires_on" if certified else "registration_expires_on"]),
    )
