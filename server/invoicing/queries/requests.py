"""What the tax software is given: requests with the buyer's whole block."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from server import db
from server.accounts.rules import CityScope
from server.crypto import keyring
from server.db import Statement
from server.enrolment.rules import InvoiceKind


@dataclass(frozen=True)
class RequestRow:
    """Unmasked: whoever shows it has asked the permission and logs it."""

    order_id: int
    serial: str
    order_number: str
    kind: InvoiceKind
    title: str
    taxpayer_number: str
    email: str
    address: str
    phone: str = field(repr=False)
    bank: str
    account: str = field(repr=False)
    remark: str
    total_fen: int
    tax_fen: int
    rate_permille: int


_OUT = Statement(
    "SELECT i.order_id, i.serial, o.number AS order_number, i.kind, i.title, i.taxpayer_number, d.email, d.address,"
    " d.phone, d.bank, d.account, d.remark, i.total_fen, i.tax_fen, i.rate_permille"
    " FROM tax_invoice i JOIN enrolment_order o ON o.id = i.order_id JOIN invoice_details d ON d.order_id = o.id"
    " WHERE i.status = 'REQUESTED' AND (:cities::text = '' OR :cities::text LIKE '%,' || i.city_code || ',%')"
    " ORDER BY i.id LIMIT :limit"
)


async def requests_out(scope: CityScope, limit: int) -> Sequence[RequestRow]:
    """Requests that have no number yet, the oldest first."""
    opened = keyring().open
    return [
        RequestRow(
            **{
                **row,
                "kind": InvoiceKind(row["kind"]),
                "phone": opened(row["phone"], "invoice_details.phone"),
                "account": opened(row["account"], "invoice_details.account"),
            }
        )
        for row in await _OUT.rows(db.reader(), {"cities": scope.listed, "limit": limit})
    ]
