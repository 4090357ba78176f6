"""The web process is killed -9 between accepting a beat and answering it: the retry gets the same answer, once credited."""

import asyncio
import json
import os
import signal
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from tests.faults.cast import Cast, Study, log_in, seed, start_study, study
from tests.faults.proxy import Cable, cable
from tests.faults.site import Process, Site, children_of
from tests.live import Answer, jpeg


@pytest_asyncio.fixture
async def cast(site: Site) -> Cast:
    return await seed(site)


@pytest_asyncio.fixture
async def run(site: Site, cast: Cast) -> Process:
    """The supervisor; not ready before the cast is there."""
    process = site.start("run")
    await site.ready()
    return process


@pytest_asyncio.fixture
async def cut(site: Site) -> AsyncIterator[Cable]:
    async with cable(site.port) as found:
        yield found


def kill_web(run: Process) -> None:
    for pid in children_of(run, "web"):
        os.kill(pid, signal.SIGKILL)


async def clock_of(site: Site, cast: Cast) -> dict[str, Any]:
    moved = "seq, beat_ms, credited_ms, watched_ms, stretch_ms"
    return dict((await site.rows(f"SELECT {moved} FROM study_clock WHERE person_id = {cast.person_id}"))[0])


async def lose_the_answer(running: Study, site: Site, cut: Cable, run: Process) -> dict[str, Any]:
    """Beat through a cable that is cut when the answer comes, by killing the server; what the answer said."""
    cut.cut_with = lambda: kill_web(run)
    with pytest.raises(aiohttp.ClientError):
        await running.beat(replace(running.client, base=f"http://127.0.0.1:{cut.port}"))
    await site.ready()
    return told(json.loads(cut.swallowed.partition(b"\r\n\r\n")[2]))


def told(body: dict[str, Any]) -> dict[str, Any]:
    """What an answer says; the video's address is signed anew each time."""
    return {name: value for name, value in body.items() if name != "video_url"}


async def test_retry_of_a_beat_whose_answer_died_with_the_server_gets_it_again(
    site: Site, cast: Cast, run: Process, cut: Cable
) -> None:
    async with site.client() as client:
        running = await study(client, cast)
        await asyncio.sleep(1.2)  # what the beat will be credited for
        lost = await lose_the_answer(running, site, cut, run)
        before = await clock_of(site, cast)

        retried = await running.beat()

        assert (retried.status, told(retried.body)) == (200, lost)
        assert lost["credited_seconds"] == 1
        assert await clock_of(site, cast) == before


async def test_retry_of_the_first_beat_and_of_the_last_get_their_answers_again(
    site: Site, cast: Cast, run: Process, cut: Cable
) -> None:
    # These two go the slow way, in a transaction: the first earns nothing, the last earns the credit.
    await site.rows("UPDATE topic SET required_seconds = 1")
    async with site.client() as client:
        await log_in(client)
        started = await start_study(client, cast)
        await client.answer_challenge(started.body["snapshot"]["challenge"], jpeg(20_000))
        running = Study(client, started.body["lease"], started.body["token"])

        first = await lose_the_answer(running, site, cut, run)
        first_again = await running.beat()
        await asyncio.sleep(1.2)
        last = await lose_the_answer(running, site, cut, run)
        last_again = await running.beat()

        assert (told(first_again.body), told(last_again.body)) == (first, last)
        assert (first["reason"], last["completed"]) == ("FIRST_BEAT", True)
        assert [row["tenths"] for row in await site.rows("SELECT tenths FROM credit_entry")] == [10]


async def test_photograph_whose_answer_was_lost_is_taken_once(
    site: Site, cast: Cast, run: Process, cut: Cable
) -> None:
    async with site.client() as client:
        await log_in(client)
        challenge = (await start_study(client, cast)).body["snapshot"]["challenge"]
        frame = jpeg(20_001)
        cut.cut_with = lambda: kill_web(run)
        with pytest.raises(aiohttp.ClientError):
            await replace(client, base=f"http://127.0.0.1:{cut.port}").answer_challenge(challenge, frame)
        await site.ready()

        retried = await client.answer_challenge(challenge, frame)

        lost = json.loads(cut.swallowed.partition(b"\r\n\r\n")[2])
        assert (retried.status, retried.body) == (202, lost)
        jobs = await site.rows("SELECT dedupe FROM job")
        assert [row["dedupe"] for row in jobs] == [f"compare_snapshot:{lost['id']}"]


async def test_beats_through_kills_at_any_moment_credit_no_more_than_the_clock(
    site: Site, cast: Cast, run: Process
) -> None:
    async with site.client() as client:
        running = await study(client, cast)
        first = (await clock_of(site, cast))["beat_ms"]

        async def beat_again() -> Answer | None:
            try:
                return await running.beat()
            except aiohttp.ClientError:
                return None

        for pause in (0.003, 0.011, 0.007):
            beating = asyncio.create_task(_keep_beating(beat_again))
            await asyncio.sleep(0.5 + pause)
            kill_web(run)
            beating.cancel()
            await asyncio.gather(beating, return_exceptions=True)
            await site.ready()
            answer = await beat_again()
            assert answer and answer.status == 200, answer

        now = await clock_of(site, cast)
        assert now["credited_ms"] == now["beat_ms"] - first
        assert list(await site.rows("SELECT id FROM watch_stretch WHERE reason <> 'FIRST_BEAT'")) == []


async def _keep_beating(beat: Any) -> None:
    while True:
        await beat()
        await asyncio.sleep(0.02)
