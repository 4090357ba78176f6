"""GET /healthz, /readyz and /metrics."""

from aiohttp import ClientSession

from server import settings
from server.settings import Settings
from tests.api.student import Student
from tests.conftest import TestClock
from tests.live import Client, live, serving_app


async def test_alive(client: Client) -> None:
    answer = await client.get(f"{client.base}/healthz")

    assert (answer.status, answer.body) == (200, b"ok")


async def test_ready_with_database_storage_and_migrations(client: Client) -> None:
    answer = await client.get(f"{client.base}/readyz")

    assert (answer.status, answer.body) == (200, {"ready": True, "missing": []})


async def test_not_ready_without_storage(client: Client, test_settings: Settings) -> None:
    (test_settings.data_dir / "files").write_text("a file where the folder should be")

    answer = await client.get(f"{client.base}/readyz")

    assert (answer.status, answer.body) == (503, {"ready": False, "missing": ["storage"]})


async def test_not_ready_without_its_migrations(test_settings: Settings) -> None:
    empty = test_settings.model_copy(update={"data_dir": test_settings.data_dir / "new"})
    empty = empty.model_copy(update={"database": settings.load(database={"url": ""}).database})
    empty.__dict__.pop("database_url", None)  # cached from the settings it was copied from
    empty.data_dir.mkdir()
    async with live(empty) as client:
        answer = await client.get(f"{client.base}/readyz")

    assert (answer.status, answer.body) == (503, {"ready": False, "missing": ["migrations"]})


async def test_not_ready_without_the_database(test_settings: Settings) -> None:
    away = settings.load(data_dir=test_settings.data_dir, database={"url": "postgres://nobody@127.0.0.1:9/none"})
    async with serving_app(away) as base, ClientSession() as http:
        client = Client(http, base)
        ready, alive = await client.get(f"{base}/readyz"), await client.get(f"{base}/healthz")
        busy = await client.get("/me", headers={"authorization": "Bearer x"})

    assert (ready.status, ready.body, alive.status) == (503, {"ready": False, "missing": ["database"]}, 200)
    assert (busy.status, busy.code) == (503, "BUSY")


async def test_upload_without_storage_is_busy(student: Student, test_settings: Settings) -> None:
    await student.start()
    (test_settings.data_dir / "files").write_text("a file where the folder should be")

    answer = await student.answer()

    assert (answer.status, answer.code, answer.headers["Retry-After"]) == (503, "BUSY", "2")


async def test_metrics_count_answers(client: Client) -> None:
    await client.get("/me")

    answer = await client.get(f"{client.base}/metrics")

    assert answer.status == 200
    assert b'anguan_request_seconds_count{operation="me"}' in answer.body


async def test_metrics_are_for_this_machine(client: Client) -> None:
    proxied = [
        await client.get(f"{client.base}/metrics", headers=headers)
        for headers in ({"x-forwarded-for": "203.0.113.7"}, {"x-forwarded-for": "203.0.113.7", "authorization": "x "})
    ]

    assert [(answer.status, answer.code) for answer in proxied] == [(403, "FORBIDDEN")] * 2


async def test_metrics_for_other_machines_ask_for_the_token(test_settings: Settings, clock: TestClock) -> None:
    server = test_settings.server.model_copy(update={"metrics_token": "secret"})
    async with live(test_settings.model_copy(update={"server": server}), clock) as client:
        statuses = [
            (
                await client.get(
                    f"{client.base}/metrics", headers={"x-forwarded-for": "203.0.113.7", "authorization": sent}
                )
            ).status
            for sent in ("Bearer secret", "Bearer secre", "Bearer 密", "Bearer ", "")
        ]

    assert statuses == [200, 403, 403, 403, 403]
