"""Loading the demo: the example files, moved to today, through the importers; then orders and attended study.

Every step passes over what is there, so a run that was cut off is completed by the next one.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import zip_longest
from pathlib import Path
from typing import Final

from server.accounts import queries as accounts
from server.accounts.services.staff import Duties, create_staff
from server.audit import services as audit
from server.audit.services import By
from server.catalogue import queries as catalogue
from server.catalogue.queries import Shelf, TopicCard
from server.catalogue.services.importing import import_catalogue
from server.clock import SHANGHAI, to_ms
from server.commands.demo_bank import bring_in_statement, propose_refund
from server.commands.demo_cast import LAST, ORDERS, STAFF, STAFF_PASSWORD, STUDIED, STUDY_DAYS_AGO, DemoOrder
from server.commands.demo_certificates import report_result
from server.commands.demo_inquiries import ask_teachers
from server.commands.demo_invoices import BUYERS, make_invoices
from server.commands.demo_questions import correct_question
from server.commands.demo_reports import report_questions
from server.commands.demo_sittings import open_sitting
from server.enrolment import queries as enrolments
from server.enrolment import services as enrolment
from server.enrolment.queries import Enrolled, EnrolmentPolicy
from server.enrolment.rules import OrderStatus, Receipt
from server.enrolment.services import Place
from server.errors import Conflict
from server.integrations.spreadsheets import Table, read_tables
from server.learning import queries as learning
from server.learning.services.attended import Attendance, record_attended_study
from server.qna.queries.policy import QnaPolicy
from server.registry import queries as registry
from server.registry.services.batches import Report
from server.registry.services.importing import import_register
from server.runtime import Runtime
from server.settings import Accounts

CONTENT: Final = Path(__file__).resolve().parents[2] / "scripts" / "demo" / "content"
CATALOGUE: Final = ("kinds", "classes", "categories", "topics", "questions/FL", "questions/GL", "questions/JS")
CATALOGUE_FILES: Final = (*CATALOGUE, "questions/AL")
REGISTER_FILES: Final = ("enterprises", "persons", "certificates", "constructors")
WRITTEN_FOR: Final = date(2026, 11, 24)  # the day for which the files' dates are right

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_CLASS_NUMBER: Final = re.compile(r"\d{4}(\d{2}[A-Z])")
_CLASS_NAME: Final = re.compile(r"\d{2}(?=年)")
_BREAK_MS: Final = 60_000
INVOICED_DAYS_AGO: Final = 12
PROPOSER: Final = "academic"

Told = Callable[[str, int, int], None]  # step, done, of how many


class DemoFilesFaulty(Conflict):
    """The files in scripts/demo/content were changed so that they cannot be imported."""


async def loaded() -> bool:
    """Whether the demo has been loaded to its end; whatever people did in it since does not matter."""
    order = await enrolments.order_by_number(LAST.number)
    return order is not None and order.status is not OrderStatus.AWAITING_PAYMENT


async def load_demo(runtime: Runtime, told: Told) -> None:
    """Complete the demo, with dates relative to today."""
    today = runtime.clock.today()
    by = By("system:demo", runtime.clock.now_ms())
    catalogue_tables, register_tables = demo_tables(CATALOGUE_FILES, today), demo_tables(REGISTER_FILES, today)
    _check(await import_catalogue(
        catalogue_tables, keep_good=False, media=CONTENT / "videos", store=runtime.store, by=by,
        progress=lambda done, total: told("课程、视频与题库", done, total),
    ))  # fmt: skip
    _check(await import_register(
        register_tables, keep_good=False, by=by, progress=lambda done, total: told("企业、人员与证书", done, total),
    ))  # fmt: skip
    await _staff(runtime.settings.accounts, by)
    await _enrol(today, enrolments.policy_of(runtime.settings), told)
    await _invoice(runtime, today)
    await bring_in_statement(by)
    await propose_refund(By(f"staff:{await _staff_id(PROPOSER)}", _moment(today, 1, time(11))))
    await _study(today, told)
    await correct_question(By(f"staff:{await _staff_id(PROPOSER)}", by.at_ms))
    await report_questions(_moment(today, 1, time(20)))
    await open_sitting(today, by=by)
    qna = QnaPolicy(runtime.settings.qna, enrolments.policy_of(runtime.settings).calendar)
    await ask_teachers(qna, _moment(today, 1, time(14)), by.at_ms, f"staff:{await _staff_id('teacher')}")
    await report_result(today, runtime.settings.base_url)
    await _submit(LAST, today)
    while await audit.seal():
        pass


async def _staff(policy: Accounts, by: By) -> None:
    """Past their first login, so that anybody may look around at once."""
    for one in STAFF:
        if await accounts.staff_by_username(one.username) is None:
            duties = Duties(one.name, (one.role,), (one.city,) if one.city else ())
            await create_staff(one.username, duties, password=STAFF_PASSWORD, must_change=False, policy=policy, by=by)


async def _staff_id(username: str) -> int:
    staff = await accounts.staff_by_username(username)
    assert staff is not None
    return staff.id


def demo_tables(names: Sequence[str], today: date) -> list[Table]:
    """The example files' tables as they would have been written today."""
    return [
        moved(table, today)
        for name in names
        for table in read_tables(CONTENT / f"{name}.csv", Path(name).name + ".csv")
    ]


def moved(table: Table, today: date) -> Table:
    """The table as it would have been written today: days moved along, classes of this year."""
    rows = [replace(row, cells={name: _moved(text, today) for name, text in row.cells.items()}) for row in table.rows]
    return replace(table, rows=tuple(rows))


def _moved(text: str, today: date) -> str:
    if _DAY.fullmatch(text):
        return (date.fromisoformat(text) + (today - WRITTEN_FOR)).isoformat()
    if number := _CLASS_NUMBER.fullmatch(text):
        return f"{today.year}{number[1]}"
    return _CLASS_NAME.sub(f"{today:%y}", text, count=1) if _CLASS_NAME.match(text) else text


def _check(report: Report) -> None:
    if not report.written:
        first = report.faults[0]
        raise DemoFilesFaulty(f"演示数据有误：{first.sheet}第{first.row}行“{first.column}”：{first.reason}")


async def _enrol(today: date, policy: EnrolmentPolicy, told: Told) -> None:
    """Place the orders and have all but the last approved."""
    for done, order in enumerate(ORDERS, 1):
        await _place(order, today)
        if order.approved:
            await _submit(order, today)
            await _approve(order, today, policy)
        told("订单", done, len(ORDERS))


async def _place(order: DemoOrder, today: date) -> None:
    if await enrolments.order_by_number(order.number):
        return
    enterprise = await registry.enterprise_by_credit_code(order.enterprise)
    class_ = await catalogue.class_by_number(f"{today.year}{order.place_in_year}")
    assert enterprise is not None
    places = [await _place_of(number, class_.kind_id) for number in order.people]
    await enrolment.place_order(
        order.number, enterprise_id=enterprise.id, class_id=class_.id, price_fen=class_.price_fen, places=places,
        by=By(f"enterprise:{enterprise.id}", _moment(today, order.days_ago, time(9))), invoice=BUYERS[order.enterprise],
    )  # fmt: skip


async def _place_of(identity_number: str, kind: str) -> Place:
    person = await registry.person_by_identity_number(identity_number)
    assert person is not None
    for certificate in await registry.certificates_of(person.id):
        return Place(person.id, str(certificate.category), certificate.expires_on, certificate_id=certificate.id)
    [registration] = await registry.registrations_of(person.id)
    return Place(person.id, kind, registration.expires_on, registration_id=registration.id)


async def _submit(order: DemoOrder, today: date) -> None:
    found = await enrolments.order_by_number(order.number)
    if found and found.status is OrderStatus.AWAITING_PAYMENT:
        by = By(f"enterprise:{found.enterprise_id}", _moment(today, order.days_ago, time(10)))
        receipt = Receipt("示例企业基本户", "0001", today - timedelta(days=order.days_ago))
        await enrolment.submit_receipt(found.enterprise_id, [found.id], receipt, by=by)


async def _approve(order: DemoOrder, today: date, policy: EnrolmentPolicy) -> None:
    found = await enrolments.order_by_number(order.number)
    if found and found.status is OrderStatus.SUBMITTED:
        by = By("system:demo", _moment(today, order.days_ago, time(15)))
        await enrolment.approve_order(found.id, by=by, policy=policy)


def _moment(today: date, days_ago: int, at: time) -> int:
    return to_ms(datetime.combine(today - timedelta(days=days_ago), at, SHANGHAI))


async def _invoice(runtime: Runtime, today: date) -> None:
    by = By("system:demo", _moment(today, INVOICED_DAYS_AGO, time(11)))
    await make_invoices(runtime, by, today - timedelta(days=INVOICED_DAYS_AGO))


async def _study(today: date, told: Told) -> None:
    """All credits of those who have finished, earned in one day in a room; nobody sits in it twice at a time."""
    shelf = await catalogue.load_shelf()
    for done, identity_number in enumerate(STUDIED, 1):
        await _study_all(identity_number, shelf, today)
        told("学习记录", done, len(STUDIED))


async def _study_all(identity_number: str, shelf: Shelf, today: date) -> None:
    person = await registry.person_by_identity_number(identity_number)
    assert person is not None
    [enrolled] = await enrolments.enrolments_of(person.id)
    begun = {progress.topic_id for progress in await learning.progress_of(enrolled)}
    begins = _moment(today, STUDY_DAYS_AGO, time(8, 30))
    by = By("demo:teacher", _moment(today, STUDY_DAYS_AGO, time(20)))
    for card in _in_turn(shelf, enrolled):
        ends = begins + card.required_seconds * 1000
        if card.id not in begun:
            attendance = Attendance(begins, ends, confirmed_by="demo:academic")
            await record_attended_study(person.id, enrolled.id, card, attendance, by=by)
        begins = ends + _BREAK_MS


def _in_turn(shelf: Shelf, enrolled: Enrolled) -> Iterator[TopicCard]:
    """Topics of all categories by turns, as many as the credits need."""
    shelves = [
        [card for card in shelf.serving(enrolled.category) if card.category_id == category]
        for category in shelf.categories
    ]
    tenths = 0
    for turn in zip_longest(*shelves):
        for card in filter(None, turn):
            if tenths < enrolled.required_tenths:
                tenths += card.credit_tenths
                yield card
