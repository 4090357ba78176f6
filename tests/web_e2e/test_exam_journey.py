"""A stand-in's photographs in a real browser: two reviewers fail them, the enterprise sees it, an appeal is won."""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.demo.served import ROOT
from tests.live import Client, jpeg
from tests.web_e2e.conftest import Lesson
from tests.web_e2e.doors import as_trainee, log_in_as_clerk, log_in_as_staff

NAME: Final = "王秀英"
TRAINEE: Final = ("37010219800101004X", "C320230000123")
REASON: Final = "考试照片与考生本人不符"


@dataclass
class People:
    """A browser for each of them."""

    first: Page
    second: Page
    third: Page
    clerk: Page
    base: str


@pytest.fixture
def people(browser: Browser, lesson: Lesson) -> Iterator[People]:
    with ExitStack() as stack:
        contexts = [browser.new_context(locale="zh-CN", viewport={"width": 1440, "height": 900}) for _ in range(4)]
        for context in contexts:
            stack.callback(context.close)
        first, second, third, clerk = (context.new_page() for context in contexts)
        for page, username in ((first, "reviewer1"), (second, "reviewer2"), (third, "authority")):
            log_in_as_staff(page, lesson.base, username)
        log_in_as_clerk(clerk, lesson.base)
        yield People(first, second, third, clerk, lesson.base)


def sit_with_photos_of_nobody(base: str, folder: Path) -> None:
    for number in range(3):
        (folder / f"{number}.jpg").write_bytes(jpeg(90_000 + number, (640, 480)))
    command = [sys.executable, "scripts/demo/exam.py", "--base", base, "--photos", str(folder), "--final-only"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert "IN_REVIEW" in done.stdout, done.stdout + done.stderr


def fail_with_the_first_reason(page: Page, base: str) -> None:
    page.goto(f"{base}/admin/reviews")
    page.get_by_role("row").filter(has_text=NAME).get_by_role("link", name=NAME).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(NAME)
    page.keyboard.press("1")
    expect(page.get_by_label(re.compile(REASON))).to_be_checked()
    page.get_by_role("button", name=re.compile("不通过，")).click()


def exams(base: str) -> Any:
    """What the trainee's client is told of the exams."""

    async def asked(client: Client) -> Any:
        enrolment = (await client.get("/enrolments")).body[0]["id"]
        return (await client.get(f"/enrolments/{enrolment}/exams")).body

    return as_trainee(base, *TRAINEE, asked)


def appeal(base: str, attempt: str) -> int:
    async def asked(client: Client) -> int:
        return (await client.post(f"/attempts/{attempt}/appeal", {"text": "照片中确实是我本人，只是光线太暗。"})).status

    return as_trainee(base, *TRAINEE, asked)


def test_two_reviewers_fail_a_stand_in_and_an_appeal_is_won(people: People, tmp_path: Path) -> None:
    base = people.base
    sit_with_photos_of_nobody(base, tmp_path)

    fail_with_the_first_reason(people.first, base)
    people.second.goto(f"{base}/admin/reviews")
    expect(people.second.locator("main")).not_to_contain_text(REASON)
    fail_with_the_first_reason(people.second, base)

    told = exams(base)["final"]
    [attempt] = told["attempts"]
    assert (attempt["status"], attempt["failed_for"]) == ("REVIEW_FAILED", "NOT_THE_PERSON")
    assert (told["allowed"], told["make_up"]) == (True, True)
    people.clerk.goto(f"{base}/enterprise/failed-reviews")
    expect(people.clerk.get_by_role("row").filter(has_text=NAME)).to_contain_text(REASON)
    assert people.clerk.locator("main img").count() == 0

    assert appeal(base, attempt["id"]) == 201
    people.third.goto(f"{base}/admin/appeals")
    people.third.get_by_role("row").filter(has_text=NAME).get_by_role("link").click()
    people.third.get_by_label(re.compile("申诉成立")).check()
    people.third.get_by_label(re.compile("答复")).last.fill("经核对为本人，申诉成立。")
    people.third.get_by_role("button", name="确定答复").click()

    assert [one["status"] for one in exams(base)["final"]["attempts"]] == ["PASSED"]
