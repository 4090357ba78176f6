"""线下考场: listed, planned, changed, published, cancelled, closed, and its people."""

from collections.abc import Iterator
from typing import Any, Final

import pytest

from server.audit.models import AuditEntry
from server.integrations.pdf import pool
from server.sittings.models import Registration, Sitting
from server.sittings.rules import RegistrationStatus, SittingStatus
from tests.admin.finance import counted
from tests.admin.sittings.conftest import FORGED, Desk
from tests.factories import make_candidate, make_place, make_sitting

LIST: Final = "/admin/sittings"
S = RegistrationStatus
PLAN: Final = {
    "name": "济南第二考场", "city": "370100", "venue": "5 号机房", "address": "示例路 5 号", "seats": "40",
    "sign_up_from": "2026-11-25T08:00", "sign_up_until": "2026-11-30T18:00", "starts": "2026-12-05T14:30",
    "ends": "2026-12-05T15:30",
}  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def _ended() -> Iterator[None]:
    yield
    pool._pool().shutdown()
    pool._pool.cache_clear()


async def test_list_shows_those_of_the_scope(desk: Desk) -> None:
    other = await make_sitting(city_code="370700")

    whole, part = [(await browser.get(LIST)).text for browser in (desk.member, desk.elsewhere)]

    shown = [(desk.sitting.number in page, other.number in page) for page in (whole, part)]
    assert shown == [(True, True), (False, True)]


@pytest.mark.parametrize(
    ("asked", "found"),
    [("q=%E6%B5%8E%E5%8D%97", True), ("status=CLOSED", False), ("city=370700", False), ("since=2026-11-24", True),
     ("until=2026-11-23", False)],
)  # fmt: skip
async def test_list_is_narrowed(desk: Desk, asked: str, found: bool) -> None:
    assert (desk.sitting.number in (await desk.member.get(f"{LIST}?{asked}")).text) is found


@pytest.mark.parametrize("rows", [1, 3])
async def test_queries_of_the_list_do_not_grow(desk: Desk, rows: int) -> None:
    for _ in range(rows):
        await make_sitting()

    with counted() as made:
        await desk.member.get(LIST)

    assert len(made) <= 8, made


@pytest.mark.parametrize("rows", [1, 3])
async def test_queries_of_the_page_do_not_grow(desk: Desk, rows: int) -> None:
    for _ in range(rows):
        await make_place(desk.sitting, await make_candidate())

    with counted() as made:
        await desk.member.get(desk.one)

    assert len(made) <= 8, made


async def test_planned_by_the_form(desk: Desk) -> None:
    status, place = await desk.press(f"{LIST}/new", desk.member, **PLAN)

    made = await Sitting.get(name="济南第二考场")
    assert (status, place) == (303, f"{LIST}/{made.id}")
    assert (made.name, made.seats, made.kinds, made.status) == ("济南第二考场", 40, [], SittingStatus.PLANNED)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"name": " "}, "请填写考场名称。"),
        ({"seats": "0"}, "座位数应为 1 至 2000。"),
        ({"starts": "x"}, "考试开始"),
        ({"ends": "2026-12-05T14:30"}, "考试结束应晚于考试开始。"),
        ({"starts": "2026-11-20T14:30", "ends": "2026-12-05T14:30"}, "考试开始应晚于现在，且不早于报名截止。"),
        ({"city": "999999"}, "请从列出的选项中选择。"),
        ({"kinds": "Q"}, "请从列出的选项中选择。"),
    ],
)
async def test_faults_stand_at_their_fields(desk: Desk, changes: dict[str, str], sentence: str) -> None:
    answer = await desk.member.post(f"{LIST}/new", {"csrf_token": await desk.token(), **PLAN, **changes})

    assert (answer.status, sentence in answer.text) == (422, True)


async def test_city_out_of_scope_is_no_choice(desk: Desk) -> None:
    assert (await desk.press(f"{LIST}/new", desk.elsewhere, **PLAN))[0] == 422


async def test_changed_by_the_form(desk: Desk) -> None:
    assert (await desk.member.get(f"{desk.one}/edit")).status == 200

    status, place = await desk.press(f"{desk.one}/edit", desk.member, **{**PLAN, "sign_up_from": "2026-11-20T08:00"})

    assert (status, place, (await Sitting.get(id=desk.sitting.id)).venue) == (303, desk.one, "5 号机房")


async def test_published_cancelled_and_told(desk: Desk) -> None:
    planned = await make_sitting(status=SittingStatus.PLANNED)
    one = f"{LIST}/{planned.id}"

    pressed = [await desk.press(f"{one}/publish"), await desk.press(f"{one}/cancel", reason="机房停电")]

    assert pressed == [(303, one), (303, one)]
    assert (await Sitting.get(id=planned.id)).status is SittingStatus.CANCELLED
    assert "机房停电" in (await desk.member.get(one)).text


async def test_cancelling_needs_a_reason(desk: Desk) -> None:
    assert (await desk.press(f"{desk.one}/cancel", reason=" "))[0] == 422


async def test_absent_and_misconduct_are_entered_once_the_exam_has_begun(desk: Desk) -> None:
    early = await desk.press(desk.person("absent"))
    await desk.move(-1)
    pressed = [await desk.press(desk.person("absent")), await desk.press(desk.person("misconduct", 1))]
    again = await desk.press(desk.person("absent"))

    assert (early[0], [status for status, _ in pressed], again[0]) == (409, [303, 303], 409)
    assert await desk.statuses() == [S.ABSENT, S.MISCONDUCT]
    assert (await desk.press(f"{desk.one}/close"), (await Sitting.get(id=desk.sitting.id)).status) == (
        (303, desk.one), SittingStatus.CLOSED,
    )  # fmt: skip


async def test_printed_sheets_name_the_people_with_half_their_numbers(desk: Desk) -> None:
    pages = [(await desk.member.get(f"{desk.one}/{sheet}")).text for sheet in ("seats", "door", "sign-in")]

    assert ["李示例" in page for page in pages] == [True] * 3
    assert [row.ticket_number for row in await Registration.all() if (row.ticket_number or "") not in pages[2]] == []


async def test_tickets_of_the_room_are_one_file_and_one_entry(desk: Desk) -> None:
    answer = await desk.member.get(f"{desk.one}/tickets/1")

    assert (answer.status, answer.headers["Content-Type"], answer.body[:5]) == (200, "application/pdf", b"%PDF-")
    assert await AuditEntry.filter(action="sitting:tickets_printed").count() == 1
    assert [(await desk.member.get(f"{desk.one}/tickets/{file}")).status for file in (0, 2)] == [404, 404]


CHANGES: Final = (
    "publish", "close", "cancel", "people/{place}/absent", "people/{place}/misconduct", "people/{place}/take-back",
)  # fmt: skip


@pytest.mark.parametrize("change", CHANGES)
async def test_who_may_not_changes_nothing(desk: Desk, change: str) -> None:
    await desk.move(-0.5)
    path = f"{desk.one}/{change.format(place=desk.places[0].id)}"
    missing = f"{LIST}/999/{change.format(place=desk.places[0].id)}"
    fields: dict[str, Any] = {"reason": "机房停电"}

    answers = [
        (await desk.press(path, desk.stranger, **fields))[0], (await desk.press(path, desk.elsewhere, **fields))[0],
        (await desk.press(missing, **fields))[0],
        (await desk.member.post(path, fields)).status,
        (await desk.member.post(path, {"csrf_token": FORGED, **fields})).status,
    ]  # fmt: skip

    assert answers == [403, 404, 404, 403, 403]
    assert await desk.statuses() == [S.SIGNED_UP, S.SIGNED_UP]


PAGES: Final = ("", "/edit", "/cancel", "/seats", "/door", "/sign-in", "/tickets/1", "/scores", "/scores/template")


@pytest.mark.parametrize("page", PAGES)
async def test_who_may_not_sees_nothing(desk: Desk, page: str) -> None:
    answers = [(await browser.get(f"{desk.one}{page}")).status for browser in (desk.stranger, desk.elsewhere)]

    assert (answers, (await desk.member.get(f"{LIST}/999{page}")).status) == ([403, 404], 404)
