"""Certificates of completion: by their address, by number and name, of one person, in lists."""

import base64
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from server import db
from server.accounts.rules import PROVINCE, CityScope
from server.certification.models import CompletionCertificate
from server.certification.rules import Proof, masked_name
from server.crypto import document_is_genuine
from server.selection import Selection

# What a column takes; whatever is longer is none of ours.
_LONGEST: Final = 43
_NUMBER: Final = 20


@dataclass(frozen=True)
class Issued:
    """One certificate with what it says."""

    id: int
    enrolment_id: int
    number: str
    token: str
    proof: Proof
    text: str  # content and signature, as its second QR code carries them
    genuine: bool
    prints: int
    revoked_ms: int | None
    revoked_for: str

    @property
    def valid(self) -> bool:
        return self.genuine and self.revoked_ms is None


@dataclass(frozen=True)
class PublicView:
    """What anybody may know who has the number and the name, or the paper: nothing else leaves."""

    number: str
    masked_name: str
    category: str
    class_name: str
    credits: str
    exam_day: str
    issued_on: str
    valid: bool


def issued_of(row: CompletionCertificate) -> Issued:
    """Out of a row; `genuine` says whether its content is still what was signed."""
    signature = base64.b64decode(row.signature)
    proof = Proof.read(row.content)
    return Issued(
        id=row.id,
        enrolment_id=row.enrolment_id,
        number=row.number,
        token=row.token,
        proof=proof,
        text=proof.text(signature),
        genuine=document_is_genuine(row.public_key, row.content, signature),
        prints=row.prints,
        revoked_ms=row.revoked_ms,
        revoked_for=row.revoked_for,
    )


def public_view(issued: Issued) -> PublicView:
    proof = issued.proof
    return PublicView(
        number=proof.number, masked_name=masked_name(proof.name), category=proof.category, class_name=proof.class_name,
        credits=proof.credits, exam_day=proof.exam_day, issued_on=proof.issued_on, valid=issued.valid,
    )  # fmt: skip


async def by_token(token: str) -> PublicView | None:
    """Of the address in the QR code."""
    row = await CompletionCertificate.get_or_none(token=token[:_LONGEST])
    return public_view(issued_of(row)) if row else None


async def by_number(number: str, name: str) -> PublicView | None:
    """None also where the number exists and the name is another one: numbers can be counted through."""
    row = await CompletionCertificate.get_or_none(number=number.strip().upper()[:_NUMBER])
    if row is None:
        return None
    issued = issued_of(row)
    return public_view(issued) if _same_name(issued.proof.name, name) else None


def _same_name(one: str, other: str) -> bool:
    dots = str.maketrans(dict.fromkeys("·•‧・．", "·") | {" ": "", "　": ""})
    return one.translate(dots) == other.translate(dots)


async def in_force_of(enrolment_id: int) -> Issued | None:
    """The certificate of an enrolment; the caller has asked whose that is."""
    row = await CompletionCertificate.get_or_none(enrolment_id=enrolment_id, revoked_ms=None)
    return issued_of(row) if row else None


async def issued_among(certificate_ids: Collection[int]) -> Sequence[Issued]:
    """Those in force, in the order of their numbers. One query."""
    rows = CompletionCertificate.filter(id__in=list(certificate_ids), revoked_ms=None).order_by("id")
    return [issued_of(row) for row in await rows]


@dataclass(frozen=True)
class CertificateLine:
    id: int
    enrolment_id: int
    report_id: int
    number: str
    name: str
    display: str
    enterprise_name: str
    class_number: str
    city_code: str
    issued_ms: int
    prints: int
    printed_ms: int | None
    revoked_ms: int | None

    @property
    def standing(self) -> str:
        if self.revoked_ms is not None:
            return "已撤销"
        return "已打印" if self.prints else "未打印"


_SOURCE: Final = (
    "completion_certificate x JOIN enrolment n ON n.id = x.enrolment_id"
    " JOIN enrolment_order o ON o.id = n.order_id"
    " JOIN enterprise f ON f.id = o.enterprise_id JOIN person p ON p.id = n.person_id"
    " JOIN training_class c ON c.id = n.training_class_id LEFT JOIN certificate t ON t.id = n.certificate_id"
    " LEFT JOIN constructor_registration r ON r.id = n.registration_id"
)
_COLUMNS: Final = (
    "x.id, x.enrolment_id, x.report_id, x.number, p.name, COALESCE(t.display, r.number, '') AS display,"
    " f.name AS enterprise_name, c.number AS class_number, c.city_code, x.issued_ms, x.prints, x.printed_ms,"
    " x.revoked_ms"
)
_CONDITIONS: Final = {
    "id": "x.id = :id",
    "enterprise": "o.enterprise_id = :enterprise",
    "cities": ":cities::text LIKE '%,' || c.city_code || ',%'",
    "city": "c.city_code = :city",
    "text": "(p.name LIKE :text ESCAPE '!' OR t.display LIKE :text ESCAPE '!' OR x.number = :exactly"
    " OR c.number = :exactly)",
    "fresh": "x.prints = 0 AND x.revoked_ms IS NULL",
    "printed": "x.prints > 0 AND x.revoked_ms IS NULL",
    "revoked": "x.revoked_ms IS NOT NULL",
    "in_force": "x.revoked_ms IS NULL",
}
_CERTIFICATES: Final = Selection(_COLUMNS, _SOURCE, _CONDITIONS)
_NEWEST: Final = "x.id DESC"
STANDINGS: Final = {"fresh": "未打印", "printed": "已打印", "revoked": "已撤销"}


@dataclass(frozen=True)
class Whose:
    """Of one enterprise, or within a scope of cities."""

    enterprise_id: int | None = None
    scope: CityScope = PROVINCE

    def values(self) -> Mapping[str, Any]:
        return {"enterprise": self.enterprise_id} if self.enterprise_id is not None else self.scope.condition


async def certificates_found(
    whose: Whose, *, text: str = "", city: str = "", standing: str = "", offset: int = 0, limit: int = 50
) -> tuple[Sequence[CertificateLine], int]:
    """A page, the newest first, and how many there are. Two queries."""
    values = _values(whose, text, city, standing)
    rows = await _CERTIFICATES.rows(values, _NEWEST, offset=offset, limit=limit)
    return [CertificateLine(**row) for row in rows], await _CERTIFICATES.count(values)


async def ids_to_print(whose: Whose, *, text: str = "", city: str = "", standing: str = "") -> Sequence[int]:
    """Those in force of the same list, oldest first."""
    values = {**_values(whose, text, city, standing), "in_force": True}
    return sorted(row["id"] for row in await _CERTIFICATES.rows(values, _NEWEST, limit=1 << 31))


async def ours(whose: Whose, certificate_id: int) -> Issued | None:
    """One certificate in force, if it is theirs."""
    if not await _CERTIFICATES.count({**whose.values(), "in_force": True, "id": certificate_id}):
        return None
    found = await issued_among([certificate_id])
    return found[0] if found else None


def _values(whose: Whose, text: str, city: str, standing: str) -> dict[str, Any]:
    values = dict(whose.values())
    values |= {"text": db.containing(text), "exactly": text} if text else {}
    values |= {"city": city} if city else {}
    return values | ({standing: True} if standing in STANDINGS else {})
