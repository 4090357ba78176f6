"""`python -m server run`: what dies is started again; SIGTERM ends everything cleanly, at whatever moment."""

import asyncio
import os
import signal

import pytest

from tests.faults.site import Process, Site, alive, children_of


async def child_of(site: Site, run: Process, command: str, other_than: int = 0) -> int:
    async def found() -> list[int]:
        return [pid for pid in children_of(run, command) if pid != other_than]

    return int((await site.until(found, 15, f"a {command} process runs"))[0])


async def ended(site: Site, process: Process, seconds: float) -> int:
    async def is_over() -> bool:
        return process.poll() is not None

    await site.until(is_over, seconds, "the process ends")
    assert process.returncode is not None
    return process.returncode


async def workers_ready(site: Site, times: int) -> None:
    async def told() -> bool:
        return (site.folder / "0-run.log").read_text("utf-8").count("worker_ready") == times

    await site.until(told, 15, f"a worker has begun {times} times")


async def test_killed_web_answers_again_within_seconds(sqlite_site: Site) -> None:
    run = sqlite_site.start("run")
    await sqlite_site.ready()
    killed = await child_of(sqlite_site, run, "web")

    os.kill(killed, signal.SIGKILL)

    await child_of(sqlite_site, run, "web", other_than=killed)
    await sqlite_site.ready(seconds=5)


async def test_killed_worker_is_started_again(sqlite_site: Site) -> None:
    run = sqlite_site.start("run")
    await workers_ready(sqlite_site, 1)

    os.kill(await child_of(sqlite_site, run, "worker"), signal.SIGKILL)

    await workers_ready(sqlite_site, 2)


async def test_sigterm_ends_all_children_with_status_0(sqlite_site: Site) -> None:
    run = sqlite_site.start("run")
    await sqlite_site.ready()
    children = [await child_of(sqlite_site, run, command) for command in ("web", "worker")]

    run.terminate()

    assert await ended(sqlite_site, run, sqlite_site.settings.server.stop_seconds) == 0
    assert [alive(pid) for pid in children] == [False, False]


@pytest.mark.parametrize("after", [0.0, 0.2, 0.5, 0.9])
async def test_sigterm_right_after_the_start_of_a_child_ends_all(sqlite_site: Site, after: float) -> None:
    run = sqlite_site.start("run")
    children = [await child_of(sqlite_site, run, command) for command in ("web", "worker")]
    await asyncio.sleep(after)  # into the children's imports, their migration, their start

    run.terminate()

    assert await ended(sqlite_site, run, sqlite_site.settings.server.stop_seconds) == 0
    assert [alive(pid) for pid in children] == [False, False]


async def test_children_end_with_a_killed_supervisor(sqlite_site: Site) -> None:
    run = sqlite_site.start("run")
    await sqlite_site.ready()
    children = [await child_of(sqlite_site, run, command) for command in ("web", "worker")]

    run.kill()

    async def are_gone() -> bool:
        return not any(alive(pid) for pid in children)

    await sqlite_site.until(are_gone, 5, "web and worker end with their supervisor")


async def test_child_that_dies_at_once_is_restarted_with_growing_pauses(sqlite_site: Site) -> None:
    # A key that is none: web and worker end as soon as they read it, and the supervisor does not read it.
    run = sqlite_site.start("run", ANGUAN_SECRETS__KEYS='{"k1": "c2hvcnQ="}')
    deaths = [f"进程 web 已退出（1），{pause} 秒后重启。" for pause in (0.5, 1.0)]

    async def told() -> bool:
        lines = (sqlite_site.folder / "0-run.log").read_text("utf-8").splitlines()
        return [line for line in lines if line.startswith("进程 web")] == deaths

    await sqlite_site.until(told, 15, "web has died twice")
    run.terminate()

    assert await ended(sqlite_site, run, 3) == 0


async def test_web_finishes_the_answer_it_is_giving(sqlite_site: Site) -> None:
    run = sqlite_site.start("run")
    await sqlite_site.ready()
    reader, writer = await asyncio.open_connection("127.0.0.1", sqlite_site.port)
    writer.write(b"POST /api/v1/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{")
    await writer.drain()
    await asyncio.sleep(0.2)  # the request is being read now

    run.terminate()
    await asyncio.sleep(0.2)
    writer.write(b"}")
    answer = await reader.read(30)
    writer.close()

    assert answer.startswith(b"HTTP/1.1 422")
    assert await ended(sqlite_site, run, 5) == 0
