"""The simulator as a process of its own, and what may be told to it while it runs."""

import asyncio
import json
import signal
import sys
from typing import Any

import aiohttp
import pytest

from server.clock import Clock
from server.integrations.province import ChangeKind
from server.integrations.province.client import GsaClient
from server.integrations.province.fake import FakeProvince
from server.integrations.province.fake_faults import Faults
from server.integrations.served import serving
from tests.factories import NOW_MS
from tests.integrations.province.gsa import chosen, connected, result

COMMAND = (sys.executable, "-c", "from server.commands.fake_province import fake_province; fake_province()")


async def test_command_serves_the_demos_register_until_it_is_told_to_stop() -> None:
    process = await asyncio.create_subprocess_exec(*COMMAND, "--port", "0", stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    said = (await process.stdout.readline()).decode().strip()
    base_url = said.removeprefix("省级平台模拟器已就绪，已收下的成绩见 ").removesuffix("/ledger")
    client = GsaClient(chosen(base_url), now_ms=Clock().now_ms)
    page = await client.changes(ChangeKind.ENTERPRISES, "")
    process.send_signal(signal.SIGTERM)

    assert [change.data["name"] for change in page.items] == ["山东示例建设集团有限公司", "潍坊示例建筑有限公司"]
    assert await process.wait() == 0


async def test_unknown_fault_is_said_in_words() -> None:
    process = await asyncio.create_subprocess_exec(
        *COMMAND, "--port", "0", "--fault", "rain=1", stderr=asyncio.subprocess.PIPE
    )
    _, said = await process.communicate()

    assert (process.returncode, "没有这种故障，或取值不对：rain" in said.decode()) == (2, True)


async def asked(method: str, url: str, content: object = None) -> tuple[int, Any]:
    async with aiohttp.ClientSession() as http, http.request(method, url, json=content) as response:
        text = await response.text()
        return response.status, json.loads(text) if text[:1] in ("{", "[") else text


async def test_faults_are_switched_while_it_runs() -> None:
    fake = FakeProvince()
    async with serving(fake) as base_url:
        answer = await asked("POST", f"{base_url}/faults", {"error_share": 0.5, "wrong_photo": True})

    assert answer == (200, fake.faults.shown())
    assert fake.faults == Faults(error_share=0.5, wrong_photo=True)


@pytest.mark.parametrize("wish", [{"rain": 1}, {"error_share": True}, {"wrong_photo": 1}, {"error_share": "1"}])
async def test_wrong_fault_changes_nothing(wish: dict[str, object]) -> None:
    fake = FakeProvince()
    async with serving(fake) as base_url:
        status, _ = await asked("POST", f"{base_url}/faults", wish)

    assert (status, fake.faults) == (422, Faults())


async def test_added_change_is_handed_out_with_what_was_known() -> None:
    fake = FakeProvince(now_ms=lambda: NOW_MS)
    fake.register.seed(ChangeKind.CERTIFICATES, [{"id": "c1", "certNum": "C20190001234", "certState": "01"}])
    async with serving(fake) as base_url:
        added = await asked("POST", f"{base_url}/register/certificates", [{"data": {"id": "c1", "certState": "04"}}])
        client = GsaClient(chosen(base_url), now_ms=lambda: NOW_MS)
        page = await client.changes(ChangeKind.CERTIFICATES, "1")

    assert added == (200, [NOW_MS])
    assert [change.data for change in page.items] == [
        {"id": "c1", "certNum": "C20190001234", "certState": "04", "seq": NOW_MS}
    ]


@pytest.mark.parametrize("body", [[{}], ["x"], None, 1])
async def test_change_without_a_record_is_refused(body: object) -> None:
    async with serving(FakeProvince()) as base_url:
        assert (await asked("POST", f"{base_url}/register/persons", body))[0] == 422


async def test_changes_may_come_twice_and_in_any_order() -> None:
    fake = FakeProvince(now_ms=lambda: NOW_MS, faults=Faults(duplicate_share=1, out_of_order=True))
    fake.register.seed(ChangeKind.PERSONS, [{"id": f"p{number}"} for number in range(20)])
    async with connected(fake) as client:
        page = await client.changes(ChangeKind.PERSONS, "10", 10)

    numbers = [change.seq for change in page.items]
    assert (sorted(numbers), numbers == sorted(numbers)) == (list(range(1, 21)), False)


async def test_ledger_shows_what_was_taken() -> None:
    fake = FakeProvince(now_ms=lambda: NOW_MS)
    async with serving(fake) as base_url:
        client = GsaClient(chosen(base_url), now_ms=lambda: NOW_MS)
        await client.push_results("b1", [result("r1")])
        status, entries = await asked("GET", f"{base_url}/ledger")

    assert (status, [(entry["recordId"], entry["batchNo"], entry["times"]) for entry in entries]) == (
        200, [("r1", "b1", 1)],
    )  # fmt: skip
