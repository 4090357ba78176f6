"""考场签到: found, let in once, listed for the phone, and the phone's journal brought in."""

import json
from typing import Any

import pytest

from server import runtime
from server.audit.models import AuditEntry
from server.settings import Settings
from server.sittings.models import Registration
from server.sittings.rules import RegistrationStatus
from tests.admin.sittings.conftest import FORGED, NUMBERS, Desk
from tests.factories import NOW_MS, make_reference

S = RegistrationStatus


async def test_rooms_of_today_and_tomorrow(desk: Desk) -> None:
    shown = [desk.sitting.number in (await desk.member.get("/admin/check-in")).text]
    await desk.move(48)
    shown.append(desk.sitting.number in (await desk.member.get("/admin/check-in")).text)

    assert shown == [True, False]


@pytest.mark.parametrize("name", ["token", "ticket_number"])
async def test_person_is_found_by_code_and_number(desk: Desk, name: str) -> None:
    page = (await desk.member.get(f"{desk.door}?code={getattr(desk.places[0], name)}")).text

    assert ("身份证核对无误，签到" in page, NUMBERS[0] in page, f"370***********{NUMBERS[0][-4:]}" in page) == (
        True, False, True,
    )  # fmt: skip


async def test_code_of_nobody_is_told(desk: Desk) -> None:
    assert "本考场没有这个准考证" in (await desk.member.get(f"{desk.door}?code=2019")).text


async def test_let_in_once(desk: Desk) -> None:
    path = f"{desk.door}/people/{desk.places[0].id}"

    pressed = [await desk.press(path) for _ in range(2)]

    assert (pressed, await desk.statuses()) == ([(303, desk.door)] * 2, [S.CHECKED_IN, S.SIGNED_UP])
    assert await AuditEntry.filter(action="sitting_registration:checked_in").count() == 1


async def test_slip_is_taken_back(desk: Desk) -> None:
    await desk.press(f"{desk.door}/people/{desk.places[0].id}")

    assert (await desk.press(desk.person("take-back")), await desk.statuses()) == (
        (303, desk.one), [S.SIGNED_UP, S.SIGNED_UP],
    )  # fmt: skip


async def test_list_for_the_phone_hides_identity_numbers(desk: Desk) -> None:
    answer = await desk.member.get(f"{desk.door}/list")

    people = json.loads(answer.text)["people"]
    assert answer.headers["Cache-Control"] == "no-store"
    assert [(one["ticket"], one["token"], one["status"]) for one in people] == [
        (place.ticket_number, place.token, "SIGNED_UP") for place in desk.places
    ]
    assert [number in answer.text for number in NUMBERS] == [False, False]


async def sync(desk: Desk, entries: Any) -> tuple[int, Any]:
    fields = {"csrf_token": await desk.token(), "entries": entries if isinstance(entries, str) else json.dumps(entries)}
    answer = await desk.member.post(f"{desk.door}/journal", fields)
    return answer.status, json.loads(answer.text) if answer.status == 200 else None


async def test_journal_is_brought_in_however_often_it_is_sent(desk: Desk) -> None:
    journal = {str(place.id): NOW_MS for place in desk.places} | {"999": NOW_MS}

    first, second = [await sync(desk, journal) for _ in range(2)]

    told = {"999": "找不到您要的内容，可能已被删除或不属于您。"}
    assert first == second == (200, {"done": [place.id for place in desk.places], "refused": told})
    assert [row.checked_in_ms for row in await Registration.all()] == [NOW_MS, NOW_MS]


@pytest.mark.parametrize("entries", ["x", "[]", "3", '{"a": 1}', '{"1": "x"}', '{"1": -1}', '{"1": null}'])
async def test_journal_that_is_none(desk: Desk, entries: str) -> None:
    assert (await sync(desk, entries))[0] == 422


async def test_photograph_of_the_certificate_is_shown_and_logged(desk: Desk, test_settings: Settings) -> None:
    kept = await make_reference(desk.places[0].person_id)
    await runtime.store_of(test_settings).put(kept.key, b"\xff\xd8\xff photograph", "image/jpeg")

    shown = await desk.member.get(f"{desk.door}/photos/{desk.places[0].id}")
    none = await desk.member.get(f"{desk.door}/photos/{desk.places[1].id}")

    assert (shown.status, shown.body, none.status) == (200, b"\xff\xd8\xff photograph", 404)
    assert await AuditEntry.filter(action="reference_photo:viewed").count() == 1


async def test_who_may_not(desk: Desk) -> None:
    place = desk.places[0].id
    asked = (desk.door, f"{desk.door}/list", f"{desk.door}/photos/{place}")
    gets = [(await browser.get(path)).status for browser in (desk.stranger, desk.elsewhere) for path in asked]
    pressed = [
        (await desk.press(f"{desk.door}/people/{place}", desk.stranger))[0],
        (await desk.press(f"{desk.door}/people/{place}", desk.elsewhere))[0],
        (await desk.press(f"{desk.door}/people/999"))[0],
        (await desk.press(f"{desk.door}/journal", desk.elsewhere, entries="{}"))[0],
        (await desk.member.post(f"{desk.door}/people/{place}", {"csrf_token": FORGED})).status,
        (await desk.member.post(f"{desk.door}/journal", {"entries": "{}"})).status,
    ]

    assert (gets, pressed) == ([403] * 3 + [404] * 3, [403, 404, 404, 404, 403, 403])
    assert await desk.statuses() == [S.SIGNED_UP, S.SIGNED_UP]


async def test_day_after_is_too_late(desk: Desk) -> None:
    await desk.move(-24)

    assert (await desk.press(f"{desk.door}/people/{desk.places[0].id}"))[0] == 409
