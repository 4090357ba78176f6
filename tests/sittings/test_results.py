"""Results: entered one by one, and from a sheet whose every fault has its row and column."""

from io import BytesIO
from typing import Any, Final

import pytest
import pytest_asyncio

from server import runtime
from server.audit.services import By
from server.enrolment.models import Enrolment
from server.enrolment.rules import EnrolmentStatus
from server.errors import NotFound
from server.exams.models import Attempt
from server.exams.rules import AttemptStatus
from server.integrations.spreadsheets import write_xlsx
from server.integrations.storage import Store
from server.settings import Settings
from server.sittings.models import Registration, Sitting
from server.sittings.rules import RegistrationStatus
from server.sittings.services import score_import
from server.sittings.services.refusals import NotBegun
from server.sittings.services.results import Result, enter_result
from server.sittings.services.score_import import Preview
from server.sittings.services.score_sheet import HEADER, SCORES, halves
from server.workflow import StepNotAllowed
from tests.factories import identity_number, make_candidate, make_place

S = RegistrationStatus
NUMBERS: Final = [identity_number(7_000 + serial) for serial in range(2)]


@pytest.fixture
def store(database: Settings) -> Store:
    return runtime.store_of(database)


@pytest_asyncio.fixture
async def people(sitting: Sitting) -> list[Registration]:
    return [await make_place(sitting, await make_candidate(number=number)) for number in NUMBERS]


def by(sitting: Sitting) -> By:
    return By("staff:7", sitting.ends_ms)


def row(place: Registration, sitting: Sitting, number: str, *rest: str, **changes: str) -> list[str]:
    cells = {"ticket": place.ticket_number or "", "identity": number, "name": "李示例", "room": sitting.number}
    return [*(cells | changes).values(), *rest, *[""] * (4 - len(rest))]


async def seen(sitting: Sitting, rows: list[list[str]], store: Store) -> tuple[int, Preview]:
    buffer = BytesIO()
    write_xlsx(buffer, SCORES, HEADER, rows)
    upload = await score_import.keep_sheet("成绩.xlsx", buffer.getvalue(), store=store, by=by(sitting))
    return upload, await score_import.preview(sitting.id, upload, store=store, by=by(sitting))


async def imported(sitting: Sitting, rows: list[list[str]], store: Store, **how: Any) -> Any:
    upload, _ = await seen(sitting, rows, store)
    options = {"keep_good": False} | how
    return await score_import.import_sheet(sitting.id, upload, store=store, by=by(sitting), **options)


async def standing(place: Registration) -> tuple[RegistrationStatus, AttemptStatus | None, EnrolmentStatus]:
    found = await Registration.get(id=place.id)
    attempt = await Attempt.get_or_none(id=found.attempt_id) if found.attempt_id else None
    enrolment = await Enrolment.get(id=found.enrolment_id)
    return found.status, attempt.status if attempt else None, enrolment.status


@pytest.mark.parametrize(
    ("result", "attempt", "enrolment"),
    [
        (Result(S.SCORED, 120), AttemptStatus.PASSED, EnrolmentStatus.PASSED),
        (Result(S.SCORED, 119), AttemptStatus.SCORE_FAILED, EnrolmentStatus.CREDITS_COMPLETE),
        (Result(S.ABSENT), AttemptStatus.SCORE_FAILED, EnrolmentStatus.CREDITS_COMPLETE),
        (Result(S.MISCONDUCT, 0, "携带手机"), AttemptStatus.SCORE_FAILED, EnrolmentStatus.CREDITS_COMPLETE),
    ],
)
async def test_result_becomes_an_attempt(
    sitting: Sitting, people: list[Registration], result: Result, attempt: AttemptStatus, enrolment: EnrolmentStatus
) -> None:
    await enter_result(sitting.id, people[0].id, result, by=by(sitting))

    assert await standing(people[0]) == (result.status, attempt, enrolment)
    assert (await Registration.get(id=people[0].id)).remark == result.remark


async def test_result_is_entered_once_and_after_the_beginning(sitting: Sitting, people: list[Registration]) -> None:
    with pytest.raises(NotBegun):
        await enter_result(sitting.id, people[0].id, Result(S.ABSENT), by=By("staff:7", sitting.starts_ms - 1))
    await enter_result(sitting.id, people[0].id, Result(S.ABSENT), by=by(sitting))

    with pytest.raises(StepNotAllowed):
        await enter_result(sitting.id, people[0].id, Result(S.SCORED, 200), by=by(sitting))
    with pytest.raises(NotFound):
        await enter_result(sitting.id, 999, Result(S.ABSENT), by=by(sitting))
    assert await Attempt.all().count() == 1


async def test_sheet_is_looked_at_and_imported(sitting: Sitting, people: list[Registration], store: Store) -> None:
    rows = [row(people[0], sitting, NUMBERS[0], "85.5"), row(people[1], sitting, NUMBERS[1], "", "是", "", "生病")]

    upload, preview = await seen(sitting, rows, store)
    report = await score_import.import_sheet(sitting.id, upload, keep_good=False, store=store, by=by(sitting))

    assert (len(preview.checked.new), preview.checked.faults, preview.missing) == (2, [], [])
    assert report
    assert (report.written, report.tallies[SCORES].added) == (True, 2)
    assert [(await standing(one))[0] for one in people] == [S.SCORED, S.ABSENT]
    assert [attempt.score_halves for attempt in await Attempt.all().order_by("id")] == [171, 0]


async def test_importing_twice_changes_nothing(sitting: Sitting, people: list[Registration], store: Store) -> None:
    rows = [row(people[0], sitting, NUMBERS[0], "85.5"), row(people[1], sitting, NUMBERS[1], "", "是")]
    await imported(sitting, rows, store)

    again = await imported(sitting, rows, store)

    assert (again.written, again.tallies[SCORES].added, again.tallies[SCORES].unchanged) == (True, 0, 2)
    assert await Attempt.all().count() == 2


async def test_second_click_finds_it_done(sitting: Sitting, people: list[Registration], store: Store) -> None:
    upload, _ = await seen(sitting, [row(people[0], sitting, NUMBERS[0], "60")], store)
    how: dict[str, Any] = {"keep_good": False, "store": store, "by": by(sitting)}

    answers = [await score_import.import_sheet(sitting.id, upload, **how) for _ in range(2)]

    assert [answer and answer.written for answer in answers] == [True, None]
    assert (await score_import.preview(sitting.id, upload, store=store, by=by(sitting))).upload.imported


@pytest.mark.parametrize(
    ("cells", "changes", "column", "reason"),
    [
        (("60.3",), {}, "成绩", "应为 0 至 100 的数字，以 0.5 为一档。"),
        (("101",), {}, "成绩", "应为 0 至 100 的数字，以 0.5 为一档。"),
        (("-1",), {}, "成绩", "应为 0 至 100 的数字，以 0.5 为一档。"),
        (("",), {}, "成绩", "请填写成绩，或注明缺考、违纪。"),
        (("50", "是"), {}, "成绩", "缺考或违纪的，成绩应为空或 0。"),
        (("", "是", "是"), {}, "违纪", "缺考和违纪只能填一项。"),
        (("60",), {"identity": "370102198001010015"}, "身份证号", "与准考证登记的身份证号不一致。"),
        (("60",), {"name": "王五"}, "姓名", "与准考证登记的姓名不一致。"),
        (("60",), {"ticket": "2019110149999"}, "准考证号", "本考场没有这个准考证号，或该考生已退出。"),
        (("60",), {"room": "201911014"}, "考场编号", "不是本考场（{room}）的成绩。"),
        (("60",), {"name": ""}, "姓名", "请填写。"),
    ],
)
async def test_fault_has_its_row_and_column(
    sitting: Sitting, people: list[Registration], store: Store,
    cells: tuple[str, ...], changes: dict[str, str], column: str, reason: str,
) -> None:  # fmt: skip
    good = row(people[1], sitting, NUMBERS[1], "60")

    _, preview = await seen(sitting, [good, row(people[0], sitting, NUMBERS[0], *cells, **changes)], store)

    [fault] = preview.checked.faults
    assert (fault.row, fault.column, fault.reason) == (3, column, reason.format(room=sitting.number))
    assert [one.id for one in preview.missing] == [people[0].id]


async def test_with_faults_only_the_good_rows_are_taken_when_asked(
    sitting: Sitting, people: list[Registration], store: Store
) -> None:
    rows = [row(people[0], sitting, NUMBERS[0], "60"), row(people[1], sitting, NUMBERS[1], "x")]

    refused, taken = await imported(sitting, rows, store), await imported(sitting, rows, store, keep_good=True)

    assert (refused.written, taken.written, taken.tallies[SCORES].added) == (False, True, 1)
    assert [(await standing(one))[0] for one in people] == [S.SCORED, S.SIGNED_UP]


async def test_result_that_is_there_stays(sitting: Sitting, people: list[Registration], store: Store) -> None:
    await imported(sitting, [row(people[0], sitting, NUMBERS[0], "85.5")], store)

    _, preview = await seen(sitting, [row(people[0], sitting, NUMBERS[0], "90")], store)

    assert [fault.reason for fault in preview.checked.faults] == ["已有不同的结果：已有成绩，85.5分。"]


async def test_whoever_was_let_in_was_not_absent(sitting: Sitting, people: list[Registration], store: Store) -> None:
    await Registration.filter(id=people[0].id).update(status=S.CHECKED_IN, checked_in_ms=sitting.starts_ms)

    _, preview = await seen(sitting, [row(people[0], sitting, NUMBERS[0], "", "是")], store)

    assert [fault.column for fault in preview.checked.faults] == ["缺考"]


async def test_somebody_elses_upload_is_not_there(sitting: Sitting, people: list[Registration], store: Store) -> None:
    upload, _ = await seen(sitting, [row(people[0], sitting, NUMBERS[0], "60")], store)

    with pytest.raises(NotFound):
        await score_import.preview(sitting.id, upload, store=store, by=By("staff:8", sitting.ends_ms))


@pytest.mark.parametrize(
    ("text", "value"),
    [("0", 0), ("60", 120), ("60.", 120), ("60.0", 120), ("60.5", 121), ("60.50", 121), ("100", 200), ("６０", 120)],
)
def test_points_as_people_write_them(text: str, value: int) -> None:
    assert halves(text) == value


@pytest.mark.parametrize("text", ["100.5", "60.25", "abc", "", "1e2", "1000", "60分"])
def test_what_is_no_score(text: str) -> None:
    with pytest.raises(ValueError, match="0 至 100"):
        halves(text)
