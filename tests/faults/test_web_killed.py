"""The web process is killed -9 between accepting and answering: the retry gets the same answer, once credited."""

import asyncio
import json
import os
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from tests.faults.cast import Cast, Study, log_in, seed, start_study, study
from tests.faults.proxy import Cable, cable
from tests.faults.site import Process, Site, children_of
from tests.live import jpeg


@pytest_asyncio.fixture
async def cast(site: Site) -> Cast:
    return await seed(site)


@dataclass
class Web:
    """The web process, ended without a word and started again."""

    site: Site
    process: Process

    def kill(self) -> None:
        self.site.kill(self.process)
        self.process = self.site.start("web")


@pytest_asyncio.fixture
async def web(site: Site, cast: Cast) -> Web:
    found = Web(site, site.start("web"))
    await site.ready()
    return found


@pytest_asyncio.fixture
async def cut(site: Site) -> AsyncIterator[Cable]:
    async with cable(site.port) as found:
        yield found


async def clock_of(site: Site) -> dict[str, Any]:
    return dict((await site.rows("SELECT seq, beat_ms, credited_ms, watched_ms, stretch_ms FROM study_clock"))[0])


async def lose_the_answer(running: Study, cut: Cable, kill: Callable[[], object]) -> dict[str, Any]:
    """Beat through a cable that is cut when the answer comes, by killing the server; what the answer said."""
    cut.cut_with = kill
    with pytest.raises(aiohttp.ClientError):
        await running.beat(replace(running.client, base=f"http://127.0.0.1:{cut.port}"))
    return told(json.loads(cut.swallowed.partition(b"\r\n\r\n")[2]))


def told(body: dict[str, Any]) -> dict[str, Any]:
    """What an answer says; the video's address is signed anew each time."""
    return {name: value for name, value in body.items() if name != "video_url"}


async def test_retry_of_a_beat_whose_answer_died_with_the_server_gets_it_again(
    site: Site, cast: Cast, web: Web, cut: Cable
) -> None:
    async with site.client() as client:
        running = await study(client, cast)
        await asyncio.sleep(1.2)  # what the beat will be credited for
        lost = await lose_the_answer(running, cut, web.kill)
        await site.ready()
        before = await clock_of(site)

        retried = await running.beat()

        assert (retried.status, told(retried.body)) == (200, lost)
        assert lost["credited_seconds"] == 1
        assert await clock_of(site) == before


async def test_supervisor_brings_back_the_server_that_died_with_its_answer(sqlite_site: Site) -> None:
    cast = await seed(sqlite_site)
    run = sqlite_site.start("run")
    await sqlite_site.ready()
    async with sqlite_site.client() as client, cable(sqlite_site.port) as cut:
        running = await study(client, cast)
        await asyncio.sleep(1.2)
        lost = await lose_the_answer(running, cut, lambda: os.kill(children_of(run, "web")[0], signal.SIGKILL))
        await sqlite_site.ready(seconds=5)

        retried = await running.beat()

        assert (retried.status, told(retried.body)) == (200, lost)
        assert (await clock_of(sqlite_site))["credited_ms"] // 1000 == lost["watched_seconds"] == 1


async def test_retry_of_the_first_beat_and_of_the_last_get_their_answers_again(
    site: Site, cast: Cast, web: Web, cut: Cable
) -> None:
    # These two go the slow way, in a transaction: the first earns nothing, the last earns the credit.
    await site.rows("UPDATE topic SET required_seconds = 1")
    async with site.client() as client:
        await log_in(client)
        started = await start_study(client, cast)
        await client.answer_challenge(started.body["snapshot"]["challenge"], jpeg(20_000))
        running = Study(client, started.body["lease"], started.body["token"])

        first = await lose_the_answer(running, cut, web.kill)
        await site.ready()
        first_again = await running.beat()
        await asyncio.sleep(1.2)
        last = await lose_the_answer(running, cut, web.kill)
        await site.ready()
        last_again = await running.beat()

        assert (told(first_again.body), told(last_again.body)) == (first, last)
        assert (first["reason"], last["completed"]) == ("FIRST_BEAT", True)
        assert [row["tenths"] for row in await site.rows("SELECT tenths FROM credit_entry")] == [10]


@pytest.mark.parametrize("site", ["sqlite"], indirect=True)
async def test_photograph_whose_answer_was_lost_is_taken_once(site: Site, cast: Cast, web: Web, cut: Cable) -> None:
    async with site.client() as client:
        await log_in(client)
        challenge = (await start_study(client, cast)).body["snapshot"]["challenge"]
        frame = jpeg(20_001)
        cut.cut_with = web.kill
        with pytest.raises(aiohttp.ClientError):
            await replace(client, base=f"http://127.0.0.1:{cut.port}").answer_challenge(challenge, frame)
        await site.ready()

        retried = await client.answer_challenge(challenge, frame)

        lost = json.loads(cut.swallowed.partition(b"\r\n\r\n")[2])
        assert (retried.status, retried.body) == (202, lost)
        jobs = await site.rows("SELECT dedupe FROM job")
        assert [row["dedupe"] for row in jobs] == [f"compare_snapshot:{lost['id']}"]


@pytest.mark.parametrize("site", ["postgres"], indirect=True)
async def test_beats_through_kills_at_any_moment_credit_exactly_the_clock(site: Site, cast: Cast, web: Web) -> None:
    async with site.client() as client:
        running = await study(client, cast)
        first = (await clock_of(site))["beat_ms"]

        for seconds in (0.303, 0.411):
            beating = asyncio.create_task(_keep_beating(running))
            await asyncio.sleep(seconds)
            web.kill()
            await beating
            await site.ready()
            assert (await running.beat()).status == 200

        now = await clock_of(site)
        assert now["credited_ms"] == now["beat_ms"] - first
        assert now["stretch_ms"] == now["credited_ms"]


async def _keep_beating(running: Study) -> None:
    """Until the server dies, whatever it was just doing."""
    with suppress(aiohttp.ClientError):
        while True:
            await running.beat()
