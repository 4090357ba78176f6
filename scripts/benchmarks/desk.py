"""The rows that lists are measured on: a province's orders, bookings, log entries and invoices of some years."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, TypeVar

from tortoise.models import Model

from server.accounts.models import EnterpriseAccount, Session, StaffAccount
from server.accounts.rules import Holder, Role
from server.audit.models import AuditEntry
from server.banking.models import BankRow, BankStatement
from server.banking.rules import Bank
from server.clock import Clock
from server.crypto import digest, keyring
from server.enrolment.models import InvoiceDetails, Order, PaymentReceipt
from server.enrolment.rules import InvoiceKind, OrderStatus, order_code
from server.invoicing.models import TaxInvoice
from server.invoicing.rules import InvoiceStatus, tax_of
from server.registry.models import Certificate, Enterprise
from tests import factories

ROWS: Final = 100_000  # of each list
ENTERPRISES: Final = 5_000
PEOPLE_OF_FIRM: Final = 2_000
OPEN: Final = 20_000  # orders that wait for money or for their audit
_SUBMITTED: Final = 2_000  # of those: a busy week's queue
_FEN: Final = 24_000
_DAY_MS: Final = 86_400_000

_Row = TypeVar("_Row", bound=Model)


@dataclass(frozen=True)
class Reader:
    """Somebody who reads lists; `token` is in the cookie."""

    holder: Holder
    holder_id: int
    token: str


# A list's name → its address and who reads it: None is a clerk.
LISTS: Final = {
    "orders": ("/admin/orders", Role.FINANCE),
    "receipts": ("/admin/receipts", Role.FINANCE),
    "bookings": ("/admin/bank-rows", Role.FINANCE),
    "invoices": ("/admin/invoices", Role.FINANCE),
    "enterprises": ("/admin/enterprises", Role.SUPPORT),
    "log": ("/admin/log", Role.AUDITOR),
    "own-orders": ("/enterprise/orders", None),
    "people": ("/enterprise/people", None),
}


async def seed_desk() -> dict[Role | None, Reader]:
    """Write the rows beside those of `people.seed`; role → who reads (None: the clerk of the first enterprise)."""
    now_ms = Clock().now_ms()
    first = await Enterprise.all().order_by("id").first()
    assert first is not None
    await _write(Enterprise, [_enterprise(number) for number in range(1, ENTERPRISES)])
    enterprises = [first.id, *(await Enterprise.exclude(id=first.id).values_list("id", flat=True))]
    class_ = await factories.make_class()
    await _write(PaymentReceipt, [_receipt(number, now_ms) for number in range(1, ROWS + 1)])
    # The clerk's firm has a thousand orders and two thousand people: a large one.
    firm = enterprises[1]
    await Certificate.filter(id__lte=PEOPLE_OF_FIRM).update(enterprise_id=firm)
    owners = [enterprises[number % ENTERPRISES] if number % 100 else firm for number in range(ROWS)]
    orders = [_order(number + 10, owner, class_.id, now_ms) for number, owner in enumerate(owners)]
    await _write(Order, orders)
    await _write(InvoiceDetails, [_details(order) for order in orders])
    await _write(TaxInvoice, [_invoice(order, now_ms) for order in orders if _is_invoiced(order)])
    await _write(BankRow, list(await _bookings(now_ms)))
    await _write(AuditEntry, list(_entries(now_ms)))
    return await _readers(firm, now_ms)


async def _write(model: type[_Row], rows: Sequence[_Row]) -> None:
    await model.bulk_create(rows, batch_size=1000)


def _enterprise(number: int) -> Enterprise:
    name = f"山东第{number}建设工程有限公司"
    city = f"3{number % 16 + 701:03d}00"
    return Enterprise(name=name, folded_name=name, credit_code=f"91370000MB{number:08d}", city_code=city)


def _receipt(number: int, now_ms: int) -> PaymentReceipt:
    return PaymentReceipt(
        id=number,
        group_number=f"20260101{number:06d}",
        payer="山东示例建设工程有限公司",
        last_four=f"{number % 10_000:04d}",
        paid_on=Clock().today() - timedelta(days=number % 700),
        submitted_ms=now_ms - number * 60_000,
    )


def _order(number: int, enterprise_id: int, class_id: int, now_ms: int) -> Order:
    place = number % ROWS
    status = OrderStatus.APPROVED
    if place < OPEN:
        status = OrderStatus.SUBMITTED if place < _SUBMITTED else OrderStatus.AWAITING_PAYMENT
    return Order(
        id=number,
        number=f"M{number:010d}",
        code=order_code(1_000_000 + number),  # clear of those that the factories have drawn
        enterprise_id=enterprise_id,
        training_class_id=class_id,
        status=status,
        unit_price_fen=_FEN,
        people=number % 20 + 1,
        created_ms=now_ms - number * 60_000,
        receipt_id=None if status is OrderStatus.AWAITING_PAYMENT else place + 1,
        submitted_ms=None if status is OrderStatus.AWAITING_PAYMENT else now_ms - (place + 1) * 60_000,
    )


def _is_invoiced(order: Order) -> bool:
    """Of those approved one in two hundred waits."""
    return order.status is OrderStatus.APPROVED and order.id % 200 != 0


def _details(order: Order) -> InvoiceDetails:
    waits = order.status is OrderStatus.APPROVED and not _is_invoiced(order)
    return InvoiceDetails(
        order_id=order.id,
        due_fen=order.amount_fen if waits else 0,
        kind=InvoiceKind.GENERAL,
        title="山东示例建设工程有限公司",
        taxpayer_number="91370100MA0000015D",
        email="caiwu@example.com",
    )


def _invoice(order: Order, now_ms: int) -> TaxInvoice:
    return TaxInvoice(
        order_id=order.id,
        city_code="370100",
        serial=f"{order.number}-1",
        status=InvoiceStatus.SENT,
        kind=InvoiceKind.GENERAL,
        title="山东示例建设工程有限公司",
        taxpayer_number="91370100MA0000015D",
        total_fen=order.amount_fen,
        tax_fen=tax_of(order.amount_fen, 60),
        rate_permille=60,
        requested_ms=order.created_ms,
        number=f"2637{order.id:016d}",
        issued_on=Clock().today(),
        sent_ms=now_ms,
    )


async def _bookings(now_ms: int) -> Iterator[BankRow]:
    statement = await BankStatement.create(
        filename="明细.csv", sha256="0" * 64, bank=Bank.ABC, imported_ms=now_ms, imported_by="staff:1"
    )
    return (_booking(number, statement.id, now_ms) for number in range(1, ROWS + 1))


def _booking(number: int, statement_id: int, now_ms: int) -> BankRow:
    return BankRow(
        statement_id=statement_id,
        sheet="明细",
        line=number,
        booked_ms=now_ms - number * 60_000,
        timed=True,
        amount_fen=_FEN * (number % 20 + 1),
        available_fen=0 if number > OPEN else _FEN * (number % 20 + 1),
        balance_fen=None,
        account="6222020000000000000",
        account_index="i",
        account_last_four="0000",
        counterparty=f"山东第{number % ENTERPRISES}建设工程有限公司",
        remark=f"山东第{number % ENTERPRISES}建设工程有限公司+{number % 20 + 1}人",
        cells="{}",
        identity=str(number),
        fingerprint=f"measured-{number}",
    )


def _entries(now_ms: int) -> Iterator[AuditEntry]:
    for number in range(1, ROWS + 1):
        yield AuditEntry(
            at_ms=now_ms - number * 1000,
            actor=f"staff:{number % 40}",
            address="127.0.0.1",
            action="enrolment_order:approved",
            subject=f"enrolment_order:{number}",
            note="",
            digest=keyring().index(str(number), "audit"),
        )


async def _readers(enterprise_id: int, now_ms: int) -> dict[Role | None, Reader]:
    readers: dict[Role | None, Reader] = {None: Reader(Holder.ENTERPRISE, enterprise_id, "measured-token-of-a-clerk")}
    for role in (Role.FINANCE, Role.SUPPORT, Role.AUDITOR):
        staff = await StaffAccount.create(
            username=role.lower(), name="测量", password_hash="-", must_change_password=False,  # noqa: S106
            roles=[str(role)], created_ms=now_ms, totp_secret="-",  # noqa: S106 - nobody's
        )  # fmt: skip
        readers[role] = Reader(Holder.STAFF, staff.id, f"measured-token-of-{role.lower()}")
    await EnterpriseAccount.create(enterprise_id=enterprise_id, password_hash="-")  # noqa: S106 - nobody's
    await _write(Session, [_session(reader, now_ms) for reader in readers.values()])
    return readers


def _session(reader: Reader, now_ms: int) -> Session:
    return Session(
        digest=digest(reader.token),
        holder=reader.holder,
        holder_id=reader.holder_id,
        created_ms=now_ms,
        seen_ms=now_ms,
        proved_ms=now_ms,
        expires_ms=now_ms + _DAY_MS,
    )
