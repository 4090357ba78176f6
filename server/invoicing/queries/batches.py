"""A batch of uploaded files before it is confirmed: for each file which invoice it fits, or why none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from server import db
from server.accounts.rules import CityScope
from server.db import Statement
from server.invoicing.models import InvoiceUpload
from server.invoicing.rules import Candidate, Facts, Fit, match_files


@dataclass(frozen=True)
class StagedFile:
    """`order_number` and `enterprise_name` of the invoice it fits."""

    id: int
    filename: str
    kind: str
    number: str | None
    fit: Fit
    order_id: int | None
    order_number: str
    enterprise_name: str


@dataclass(frozen=True)
class Staged:
    files: Sequence[StagedFile]

    @property
    def fitting(self) -> int:
        return sum(one.fit.invoice_id is not None for one in self.files)


# Of the numbers and of the buyers that the files name; requests of other buyers cannot be meant.
_CANDIDATES = Statement(
    "SELECT i.id, i.order_id, i.number, i.taxpayer_number, i.total_fen, o.number AS order_number,"
    " e.name AS enterprise_name FROM tax_invoice i JOIN enrolment_order o ON o.id = i.order_id"
    " JOIN enterprise e ON e.id = o.enterprise_id"
    " WHERE (:cities::text = '' OR :cities::text LIKE '%,' || i.city_code || ',%')"
    " AND ((i.number IS NOT NULL AND :numbers::text LIKE '%,' || i.number || ',%')"
    " OR (i.status = 'REQUESTED' AND :buyers::text LIKE '%,' || i.taxpayer_number || ',%'))"
)


async def staged_files(staff_id: int, scope: CityScope) -> Staged:
    """What this member of staff has uploaded and neither confirmed nor discarded. Two queries."""
    uploads = await InvoiceUpload.filter(staff_id=staff_id).order_by("id")
    files = {row.id: _facts(row) for row in uploads}
    found = {row["id"]: row for row in await _candidates(list(files.values()), scope)}
    fits = match_files(files, [_candidate(row) for row in found.values()])
    return Staged([_staged(row, fits[row.id], found) for row in uploads])


async def _candidates(files: Sequence[Facts], scope: CityScope) -> Sequence[Mapping[str, Any]]:
    if not files:
        return []
    numbers = ",".join(one.number for one in files if one.number)
    buyers = ",".join({one.taxpayer_number for one in files if one.taxpayer_number})
    values = {"cities": scope.listed, "numbers": f",{numbers},", "buyers": f",{buyers},"}
    return await _CANDIDATES.rows(db.reader(), values)


def _facts(row: InvoiceUpload) -> Facts:
    return Facts(row.number, row.taxpayer_number, row.total_fen, row.tax_fen, row.issued_on)


def _candidate(row: Mapping[str, Any]) -> Candidate:
    return Candidate(row["id"], row["order_id"], row["number"], row["taxpayer_number"], row["total_fen"])


def _staged(row: InvoiceUpload, fit: Fit, found: Mapping[int, Mapping[str, Any]]) -> StagedFile:
    invoice = found[fit.invoice_id] if fit.invoice_id else None
    return StagedFile(
        row.id,
        row.filename,
        row.kind,
        row.number,
        fit,
        invoice["order_id"] if invoice else None,
        invoice["order_number"] if invoice else "",
        invoice["enterprise_name"] if invoice else "",
    )
