"""导入成绩: the room's template, a look at the sheet, and its import, once."""

from io import BytesIO

import aiohttp
import pytest
import pytest_asyncio
from python_calamine import CalamineWorkbook

from server.audit.models import AuditEntry
from server.integrations.spreadsheets import write_xlsx
from server.sittings.rules import RegistrationStatus
from server.sittings.services.score_sheet import HEADER, SCORES
from tests.admin.people import goes_to
from tests.admin.sittings.conftest import FORGED, NUMBERS, Desk
from tests.web.site import Shown

S = RegistrationStatus


def sheet(desk: Desk, *scores: str) -> bytes:
    rows = [
        [place.ticket_number or "", number, "李示例", desk.sitting.number, score, "", "", ""]
        for place, number, score in zip(desk.places, NUMBERS, scores, strict=False)
    ]
    buffer = BytesIO()
    write_xlsx(buffer, SCORES, HEADER, rows)
    return buffer.getvalue()


async def upload(desk: Desk, content: bytes, token: str | None = None) -> Shown:
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("csrf_token", await desk.token() if token is None else token)
    form.add_field("file", content, filename="成绩.xlsx", content_type="application/octet-stream")
    return await desk.member.call("POST", f"{desk.one}/scores", data=form)


@pytest_asyncio.fixture
async def over(desk: Desk) -> Desk:
    await desk.move(-1)
    return desk


async def test_template_holds_the_room_and_leaves_an_entry(desk: Desk) -> None:
    answer = await desk.member.get(f"{desk.one}/scores/template")

    rows = CalamineWorkbook.from_filelike(BytesIO(answer.body)).get_sheet_by_index(0).to_python()
    assert rows[0] == list(HEADER)
    assert [row[:4] for row in rows[1:]] == [
        [place.ticket_number, number, "李示例", desk.sitting.number]
        for place, number in zip(desk.places, NUMBERS, strict=True)
    ]
    assert await AuditEntry.filter(action="sitting:listed").count() == 1


async def test_sheet_is_shown_first_and_imported_once(over: Desk) -> None:
    _, place = goes_to(await upload(over, sheet(over, "85.5", "59.5")))
    page = (await over.member.get(place)).text

    pressed = [await over.press(f"{place}/import") for _ in range(2)]

    assert ("85.5 分，合格" in page, "59.5 分，未合格" in page) == (True, True)
    assert (pressed, await over.statuses()) == ([(303, over.one)] * 2, [S.SCORED, S.SCORED])


async def test_faults_are_shown_and_the_good_rows_taken_when_asked(over: Desk) -> None:
    _, place = goes_to(await upload(over, sheet(over, "85.5", "60.3")))
    page = (await over.member.get(place)).text

    refused = await over.press(f"{place}/import")
    taken = await over.press(f"{place}/import", keep_good="yes")

    assert "应为 0 至 100 的数字，以 0.5 为一档。" in page
    assert (refused, taken) == ((303, place), (303, over.one))
    assert await over.statuses() == [S.SCORED, S.SIGNED_UP]


async def test_before_the_exam_no_result_is_taken(desk: Desk) -> None:
    _, place = goes_to(await upload(desk, sheet(desk, "85.5", "60")))

    await desk.press(f"{place}/import")

    assert await desk.statuses() == [S.SIGNED_UP, S.SIGNED_UP]


@pytest.mark.parametrize("content", [b"", b"nothing of the kind", b"PK\x03\x04"])
async def test_what_is_no_sheet_is_told(desk: Desk, content: bytes) -> None:
    assert (await upload(desk, content)).status == 422


async def test_who_may_not(over: Desk) -> None:
    _, place = goes_to(await upload(over, sheet(over, "85.5", "60")))

    answers = [
        (await over.elsewhere.get(place)).status, (await over.stranger.get(place)).status,
        (await over.press(f"{place}/import", over.elsewhere))[0],
        (await over.press(f"{place}/import", over.stranger))[0],
        (await over.press(f"{over.one}/scores/999/import"))[0],
        (await over.member.post(f"{place}/import", {"csrf_token": FORGED})).status,
        (await upload(over, sheet(over, "1"), FORGED)).status,
    ]  # fmt: skip

    assert answers == [404, 403, 404, 403, 404, 403, 403]
    assert await over.statuses() == [S.SIGNED_UP, S.SIGNED_UP]
