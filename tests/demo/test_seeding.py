"""Loading the demo: once, completed after a kill, and whole."""

import asyncio
import subprocess
import sys
from typing import Any

import pytest
from tortoise import Tortoise

from server import db, runtime
from server.audit import services as audit
from server.audit.services import By
from server.catalogue import queries as catalogue
from server.catalogue.queries import Shelf
from server.exams.services import readying
from server.learning import queries as learning
from server.settings import Settings
from tests.demo.conftest import Demo, seed
from tests.demo.served import ROOT, environment

# Written by the demo; the other tables belong to those who log in, or to the log.
TABLES = (
    *("enterprise", "person", "certificate", "certificate_number", "constructor_registration"),
    *("class_kind", "training_class", "category", "topic", "video", "question"),
    *("invoice_details", "tax_invoice", "invoice_file"),
    *("enrolment_order", "enrolment", "topic_progress", "watch_stretch", "credit_entry"),
)


async def rows() -> dict[str, list[dict[str, Any]]]:
    """Everything in the database."""
    models = [model for model in (Tortoise.apps or {})["models"].values() if model._meta.app == "models"]
    return {model._meta.db_table: await model.all().order_by(model._meta.pk_attr).values() for model in models}


async def counts() -> dict[str, int]:
    found = {}
    for table in TABLES:
        [row] = await db.writer().execute_query_dict(f"SELECT count(*) AS n FROM {table}")  # noqa: S608 - ours
        found[table] = row["n"]
    return found


async def test_seeding_twice_changes_nothing(demo: Demo) -> None:
    async with runtime.opened(demo.settings):
        before = await rows()

        printed = await asyncio.to_thread(seed, demo.settings)

        assert "未作改动" in printed
        assert await rows() == before


async def test_seeding_killed_anywhere_is_completed_by_the_next_run(test_settings: Settings, demo: Demo) -> None:
    async with runtime.opened(demo.settings):
        whole = await counts()
    async with runtime.opened(test_settings):
        for table in ("category", "question", "enrolment_order", "topic_progress"):
            await _seed_until(test_settings, table)
        await asyncio.to_thread(seed, test_settings)

        assert await counts() == whole


async def _seed_until(chosen: Settings, table: str) -> None:
    """Start the command and kill -9 it as soon as a row stands in `table` (of an earlier run: at once)."""
    command = [sys.executable, "-m", "server", "seed-demo"]
    process = subprocess.Popen(command, cwd=ROOT, env=environment(chosen), stdout=subprocess.DEVNULL)  # noqa: ASYNC220
    while process.poll() is None:
        if await db.reader().execute_query_dict(f"SELECT 1 FROM {table} LIMIT 1"):  # noqa: S608 - ours
            break
        await asyncio.sleep(0.005)
    process.kill()
    process.wait()


async def test_seeded_log_and_study_time_are_sound(demo: Demo) -> None:
    async with runtime.opened(demo.settings):
        verdict = await audit.verify(demo.loaded_ms)
        overlapping = await learning.overlapping_stretches()

    assert (verdict.faults, overlapping) == ([], [])


@pytest.fixture
async def shelf(demo: Demo) -> Shelf:
    async with runtime.opened(demo.settings):
        return await catalogue.load_shelf()


@pytest.mark.parametrize("kind", ["A", "B", "C", "C1", "C2", "C3", "E"])
def test_demo_offers_enough_short_topics_to_each_kind(shelf: Shelf, kind: str) -> None:
    seconds = [card.required_seconds for card in shelf.serving(kind)]

    assert (len(seconds) >= 24, min(seconds) <= 30, max(seconds) >= 120) == (True, True, True)


async def test_every_class_of_the_demo_fills_its_papers(demo: Demo) -> None:
    async with runtime.opened(demo.settings) as opened:
        changed = await readying.check_classes(by=By("system", opened.clock.now_ms()))

        assert changed == 0
