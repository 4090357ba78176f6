"""上传变更文件: only with its manifest, looked at first, taken once by a worker."""

import json
from datetime import datetime
from typing import Any

import aiohttp
import pytest

from server.accounts.rules import Role
from server.audit.services import By
from server.clock import SHANGHAI
from server.integrations.province import ChangeKind
from server.integrations.province.files import Written, write_file
from server.integrations.storage import open_store
from server.outbox.models import Job
from server.registry.models import Enterprise
from server.registry.services import change_files
from server.settings import Settings
from tests.admin.people import goes_to
from tests.factories import NOW_MS
from tests.pages import as_staff
from tests.registry.province import ENTERPRISE, OTHER
from tests.web.site import Browser, Shown

FILES = "/admin/province/files"


def written(*records: dict[str, Any], full: bool = False) -> Written:
    rows = [{**record, "seq": number} for number, record in enumerate(records, 1)]
    at = datetime(2026, 11, 24, 8, tzinfo=SHANGHAI)
    return write_file(ChangeKind.ENTERPRISES, rows, province="370000", at=at, number=1, full=full)


async def upload(member: Browser, file: Written, token: str | None = None) -> Shown:
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("csrf_token", (await member.get(FILES)).token if token is None else token)
    form.add_field("file", file.content, filename=file.name, content_type="application/octet-stream")
    form.add_field("manifest", file.manifest, filename=file.manifest_name, content_type="application/octet-stream")
    return await member.call("POST", FILES, data=form)


async def take(member: Browser, place: str) -> Shown:
    return await member.post(f"{place}/take", {"csrf_token": (await member.get(place)).token})


async def worked(settings: Settings) -> None:
    """What the worker does with the jobs."""
    store = open_store(settings.storage_url, "", "", "", "")
    for job in await Job.filter(kind=change_files.TAKE_FILE):
        args = json.loads(job.args)
        await change_files.take_kept_file(args["upload"], store=store, by=By(args["who"], NOW_MS))


async def test_file_is_shown_first_and_writes_nothing(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)

    status, place = goes_to(await upload(member, written(ENTERPRISE, OTHER)))

    page = await member.get(place)
    assert (status, [words in page.text for words in ("企业", "增量", "2 条", "登记")]) == (303, [True] * 4)
    assert await Enterprise.all().count() == 0


async def test_file_is_taken_once_by_a_worker(visitor: Browser, test_settings: Settings) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)
    _, place = goes_to(await upload(member, written(ENTERPRISE, OTHER)))

    answers = [goes_to(await take(member, place)), goes_to(await take(member, place))]
    await worked(test_settings)
    await worked(test_settings)

    assert answers == [(303, place)] * 2
    assert [row.upstream_id for row in await Enterprise.all().order_by("id")] == ["e1", "e2"]
    assert "这个文件已经登记" in (await member.get(place)).text


@pytest.mark.parametrize("manifest", [b"", b"[]", b'{"type": "enterprises", "rows": 2, "sha256": "00"}'])
async def test_file_without_its_manifest_is_refused(manifest: bytes, visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)
    file = written(ENTERPRISE, OTHER)

    answer = await upload(member, Written(file.name, file.content, file.manifest_name, manifest))

    assert answer.status == 422
    assert ("清单" in answer.text, await Enterprise.all().count()) == (True, 0)


async def test_damaged_full_file_is_warned_of(visitor: Browser, test_settings: Settings) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)
    _, place = goes_to(await upload(member, written(ENTERPRISE, OTHER)))
    await take(member, place)
    await worked(test_settings)

    _, place = goes_to(await upload(member, written(ENTERPRISE, full=True)))

    assert "一条也不会停用" in (await member.get(place)).text


async def test_nobody_else_reaches_the_file(visitor: Browser) -> None:
    _, place = goes_to(await upload(await as_staff(visitor, Role.ACADEMIC), written(ENTERPRISE)))
    other = await as_staff(visitor, Role.ACADEMIC)

    answer = await other.post(f"{place}/take", {"csrf_token": (await other.get(FILES)).token})

    assert ((await other.get(place)).status, answer.status, await Job.all().count()) == (404, 404, 0)


async def test_missing_file_is_not_there(visitor: Browser) -> None:
    assert (await (await as_staff(visitor, Role.ACADEMIC)).get(f"{FILES}/9")).status == 404


async def test_staff_of_a_city_hands_in_nothing(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC, cities=("370700",))

    assert (await upload(member, written(ENTERPRISE))).status == 404


async def test_forged_upload_is_refused(visitor: Browser) -> None:
    assert (await upload(await as_staff(visitor, Role.ACADEMIC), written(ENTERPRISE), "forged")).status == 403


async def test_others_may_not_hand_in(visitor: Browser) -> None:
    assert (await (await as_staff(visitor, Role.FINANCE)).get(FILES)).status == 403
