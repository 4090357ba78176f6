"""A process is killed -9 in the middle of an exam: what was answered for is there, and the exam ends with its marks."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from campaign.storming import seed_storm

from tests.api.examinee import Examinee
from tests.faults.cast import Cast, opened, seed_exam, sit_down
from tests.faults.proxy import Cable, cable
from tests.faults.site import Process, Site
from tests.faults.test_web_killed import Web
from tests.live import Answer, Client, jpeg

DUE = "UPDATE attempt SET deadline_ms = started_ms + 1, started_ms = started_ms - 60000"
MARKS = (
    "SELECT count(*) AS n FROM audit_entry WHERE action IN ('attempt:checking', 'attempt:score_failed')"
    " GROUP BY subject"
)


@pytest_asyncio.fixture
async def cast(site: Site) -> Cast:
    return await seed_exam(site)


@pytest_asyncio.fixture
async def web(site: Site, cast: Cast) -> Web:
    found = Web(site, site.start("web"))
    await site.ready()
    return found


@pytest_asyncio.fixture
async def client(site: Site, web: Web) -> AsyncIterator[Client]:
    async with site.client() as found:
        yield found


@pytest_asyncio.fixture
async def examinee(client: Client, cast: Cast) -> Examinee:
    return await sit_down(client, cast)


@pytest_asyncio.fixture
async def cut(site: Site) -> AsyncIterator[Cable]:
    async with cable(site.port) as found:
        yield found


def through(cut: Cable, examinee: Examinee) -> Examinee:
    """The same person over a cable."""
    client = replace(examinee.client, base=f"http://127.0.0.1:{cut.port}")
    return replace(examinee, client=client)


def swallowed(cut: Cable) -> dict[str, Any]:
    """What the answer said that nobody got."""
    found: dict[str, Any] = json.loads(cut.swallowed.partition(b"\r\n\r\n")[2])
    return found


async def in_force(examinee: Examinee) -> dict[str, tuple[str, int]]:
    shown = (await examinee.show()).body["questions"]
    return {one["item"]: (one["choice"], one["seq"]) for one in shown if one["seq"]}


async def test_answers_before_and_after_a_killed_web_are_all_there(site: Site, web: Web, examinee: Examinee) -> None:
    await examinee.answer("1", "B", 1)
    web.kill()
    await site.ready()

    after = await examinee.answer("2", "C", 2)

    assert after.body["saved"] == {"2": 2}
    assert await in_force(examinee) == {"1": ("B", 1), "2": ("C", 2)}


async def test_answer_whose_acknowledgement_died_with_the_server_is_sent_again(
    site: Site, web: Web, examinee: Examinee, cut: Cable
) -> None:
    cut.cut_with = web.kill
    with pytest.raises(aiohttp.ClientError):
        await through(cut, examinee).answer("1", "B", 1)
    await site.ready()

    again = await examinee.answer("1", "B", 1)

    assert again.body["saved"] == swallowed(cut)["saved"] == {"1": 1}
    assert await in_force(examinee) == {"1": ("B", 1)}


async def test_journal_whose_acknowledgement_died_with_the_server_is_sent_again(
    site: Site, web: Web, examinee: Examinee, cut: Cable
) -> None:
    journal = [{"item": str(item), "choice": "A", "seq": item} for item in range(1, 41)]
    cut.cut_with = web.kill
    with pytest.raises(aiohttp.ClientError):
        await through(cut, examinee).send(journal)
    await site.ready()

    again = await examinee.send(journal)

    assert again.body["saved"] == swallowed(cut)["saved"] == {str(item): item for item in range(1, 41)}
    assert await in_force(examinee) == {str(item): ("A", item) for item in range(1, 41)}


async def test_start_whose_answer_died_with_the_server_is_gone_on_with(
    site: Site, web: Web, cast: Cast, client: Client, cut: Cable, examinee: Examinee
) -> None:
    await examinee.hand_in()  # nothing right: the make-up is open
    cut.cut_with = web.kill
    with pytest.raises(aiohttp.ClientError):
        await through(cut, examinee).start()
    await site.ready()

    again = await examinee.start()
    examinee.attempt = again.body["attempt_id"]
    resumed = await examinee.resume()

    assert (again.status, again.code) == (409, "ATTEMPT_RUNNING")
    assert again.body["attempt_id"] == swallowed(cut)["id"]
    assert [one["stem"] for one in resumed.body["questions"]] == [one["stem"] for one in swallowed(cut)["questions"]]


async def test_hand_in_whose_answer_died_with_the_server_tells_the_same_again(
    site: Site, web: Web, examinee: Examinee, cut: Cable
) -> None:
    await examinee.answer("1", "B")
    cut.cut_with = web.kill
    with pytest.raises(aiohttp.ClientError):
        await through(cut, examinee).hand_in()
    await site.ready()

    again = await examinee.hand_in()

    assert told(again) == {**swallowed(cut), "snapshot": None}
    assert [row["n"] for row in await site.rows(MARKS)] == [1]


def told(answer: Answer) -> dict[str, Any]:
    """All but the photograph's remaining seconds."""
    assert answer.status == 200, answer.body
    return {**answer.body, "snapshot": None}


async def test_photograph_whose_answer_died_with_the_server_is_taken_once(
    site: Site, web: Web, examinee: Examinee, cut: Cable
) -> None:
    frame = jpeg(31_000)
    cut.cut_with = web.kill
    with pytest.raises(aiohttp.ClientError):
        await through(cut, examinee).photograph(frame)
    await site.ready()

    again = await examinee.photograph(frame)

    assert (again.status, again.body) == (202, swallowed(cut))
    taken = await site.rows("SELECT id, status FROM snapshot WHERE key IS NOT NULL")
    assert [(str(row["id"]), row["status"]) for row in taken] == [(again.body["id"], "WAITING")]


async def test_worker_that_was_dead_seals_late_and_marks_what_was_saved_in_time(
    site: Site, web: Web, examinee: Examinee
) -> None:
    await examinee.answer("1", "A", 1)
    await site.rows(DUE)
    in_grace = await examinee.answer("2", "A", 2)
    await site.rows("UPDATE attempt SET deadline_ms = deadline_ms - 6000")
    too_late = await examinee.answer("3", "A", 3)
    before = await site.rows("SELECT sealed_ms FROM attempt")

    site.start("worker")
    await until_marked(site)

    assert (in_grace.status, too_late.status, too_late.code) == (200, 409, "ATTEMPT_CLOSED")
    assert [row["sealed_ms"] for row in before] == [None]
    [row] = await site.rows("SELECT sealed_by, answered FROM attempt")
    assert (row["sealed_by"], row["answered"]) == ("CLOCK", 2)
    assert await in_force(examinee) == {"1": ("A", 1), "2": ("A", 2)}


async def until_marked(site: Site) -> None:
    async def all_marked() -> bool:
        return not await site.rows("SELECT id FROM attempt WHERE marked_ms IS NULL")

    await site.until(all_marked, 30, "all is marked")


async def kill_between_seal_and_marks(site: Site, worker: Process) -> int:
    """How many attempts were left sealed and not marked."""

    async def sealed() -> bool:
        return bool(await site.rows("SELECT id FROM attempt WHERE sealed_ms IS NOT NULL LIMIT 1"))

    await site.until(sealed, 30, "something is sealed")
    site.kill(worker)
    [left] = await site.rows("SELECT count(*) AS n FROM attempt WHERE sealed_ms IS NOT NULL AND marked_ms IS NULL")
    return int(left["n"])


async def test_worker_killed_between_seal_and_marks_leaves_them_to_the_next_one(site: Site) -> None:
    async with opened(site) as found:
        await seed_storm(600, found.settings)
    await site.rows(DUE)
    left = await kill_between_seal_and_marks(site, site.start("worker"))

    site.start("worker")
    await until_marked(site)

    assert left > 0
    assert [row["n"] for row in await site.rows(MARKS)] == [1] * 600
    scores = await site.rows("SELECT DISTINCT score_halves FROM attempt WHERE id % 2 = 1")
    assert [row["score_halves"] for row in scores] == [200]
