"""考试审核未通过: who failed and why, shown to the firm that enrolled them and to nobody else, without photographs."""

import logging
from io import BytesIO
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from server.enrolment.models import Enrolment
from server.enrolment.rules import EnrolmentStatus
from server.exams.rules import AttemptStatus, FailReason
from server.proctoring.rules import SubjectKind
from server.registry.models import Enterprise
from server.review.models import Opinion
from server.review.rules import AppealStatus, ReviewStatus, Verdict
from server.settings import Settings
from tests.factories import (
    NOW_MS,
    SEALED,
    make_appeal,
    make_attempt,
    make_certificate,
    make_enrolment,
    make_enterprise,
    make_person,
    make_review_case,
    make_snapshot,
)
from tests.pages import as_clerk
from tests.portal.test_people import rows_of
from tests.web.site import Browser, Shown

PATH = "/enterprise/failed-reviews"
FAILED: dict[str, Any] = {
    **SEALED, "status": AttemptStatus.REVIEW_FAILED, "failed_for": FailReason.OTHERS_PRESENT, "decided_ms": NOW_MS,
}  # fmt: skip
SCORE_FAILED: dict[str, Any] = {**SEALED, "status": AttemptStatus.SCORE_FAILED, "score_halves": 80}


@pytest.fixture
def test_settings(test_settings: Settings) -> Settings:
    accounts = test_settings.accounts.model_copy(update={"force_password_change": False})
    return test_settings.model_copy(update={"accounts": accounts})


async def enrolled(
    firm: Enterprise, name: str = "李示例", status: EnrolmentStatus = EnrolmentStatus.CREDITS_COMPLETE
) -> Enrolment:
    held = await make_certificate(await make_person(name=name), firm, display=f"鲁建安{name}")
    return await make_enrolment(held, status=status)


async def shown_to(visitor: Browser, firm: Enterprise, query: str = "") -> Shown:
    return await (await as_clerk(visitor, firm.id)).get(f"{PATH}{query}")


def standings(page: Shown) -> list[tuple[str, str]]:
    return [(row[0], row[5]) for row in rows_of(page)]


async def test_nobody_failed_is_said_plainly(visitor: Browser) -> None:
    firm = await make_enterprise()
    await make_attempt(await enrolled(firm), **{**SEALED, "status": AttemptStatus.IN_REVIEW})

    page = await shown_to(visitor, firm)

    assert (page.status, rows_of(page), "没有考试审核未通过的人员。" in page.text) == (200, [], True)


async def test_failed_review_is_listed_with_its_reason_and_day(visitor: Browser) -> None:
    firm = await make_enterprise()
    enrolment = await enrolled(firm)
    await make_attempt(enrolment, **FAILED)

    [row] = rows_of(await shown_to(visitor, firm))

    assert (row[:2], row[3:]) == (
        ["李示例", "鲁建安李示例"],
        ["照片中出现无关人员", "2026-11-24 09:00", "可以补考", "2027年1月8日"],
    )


async def test_photographs_similarity_and_notes_are_never_shown(visitor: Browser) -> None:
    firm = await make_enterprise()
    enrolment = await enrolled(firm)
    attempt = await make_attempt(enrolment, **FAILED)
    await make_snapshot(enrolment.person_id, attempt.id, subject_kind=SubjectKind.ATTEMPT, similarity=43.2)
    case = await make_review_case(attempt, status=ReviewStatus.CLOSED, verdict=Verdict.FAIL, closed_ms=NOW_MS)
    about: dict[str, Any] = {"verdict": Verdict.FAIL, "reason": FailReason.OTHERS_PRESENT, "at_ms": NOW_MS}
    await Opinion.create(case=case, by="staff:1", note="背景里有同事", **about)

    page = await shown_to(visitor, firm)

    shown = page.text.partition("<main")[2]
    assert [word in shown for word in ("<img", "43.2", "背景里有同事", "/photos/", "staff:1")] == [False] * 5


@pytest.mark.parametrize(
    ("status", "after", "standing"),
    [
        (EnrolmentStatus.CREDITS_COMPLETE, None, "可以补考"),
        (EnrolmentStatus.CREDITS_COMPLETE, {}, "补考中，等待结果"),
        (EnrolmentStatus.EXAM_REVIEW, SEALED, "补考中，等待结果"),
        (EnrolmentStatus.FAILED, SCORE_FAILED, "补考机会已用完"),
        (EnrolmentStatus.PASSED, {**SEALED, "status": AttemptStatus.PASSED}, "补考已合格"),
        (EnrolmentStatus.CERTIFIED, {**SEALED, "status": AttemptStatus.PASSED}, "补考已合格"),
    ],
)
async def test_it_says_what_became_of_the_make_up(
    visitor: Browser, status: EnrolmentStatus, after: dict[str, Any] | None, standing: str
) -> None:
    firm = await make_enterprise()
    enrolment = await enrolled(firm, status=status)
    await make_attempt(enrolment, **FAILED)
    if after is not None:
        await make_attempt(enrolment, make_up=True, **after)

    assert standings(await shown_to(visitor, firm)) == [("李示例", standing)]


async def test_appeal_that_waits_is_said_and_an_answered_one_is_not(visitor: Browser) -> None:
    firm = await make_enterprise()
    waiting, answered = await enrolled(firm, "张三"), await enrolled(firm, "李四")
    await make_appeal(await make_attempt(waiting, **FAILED))
    decided = {"status": AppealStatus.UPHELD, "decided_ms": NOW_MS, "decided_by": "staff:3"}
    await make_appeal(await make_attempt(answered, **FAILED), **decided)

    assert standings(await shown_to(visitor, firm)) == [("李四", "可以补考"), ("张三", "申诉处理中")]


async def test_won_appeal_leaves_the_list(visitor: Browser) -> None:
    firm = await make_enterprise()
    await make_attempt(
        await enrolled(firm, status=EnrolmentStatus.PASSED), **{**SEALED, "status": AttemptStatus.PASSED}
    )

    assert standings(await shown_to(visitor, firm)) == []


async def test_score_that_was_not_enough_twice_is_listed_too(visitor: Browser) -> None:
    firm = await make_enterprise()
    lost, once = await enrolled(firm, "张三", EnrolmentStatus.FAILED), await enrolled(firm, "李四")
    for enrolment in (lost, lost, once):
        await make_attempt(enrolment, **SCORE_FAILED)

    rows = rows_of(await shown_to(visitor, firm))

    assert [(row[0], row[3], row[4], row[5]) for row in rows] == [
        ("张三", "两次考试成绩未合格", "2026-11-24 09:01", "补考机会已用完")
    ]


async def test_found_by_name_reason_and_standing(visitor: Browser) -> None:
    firm = await make_enterprise()
    await make_attempt(await enrolled(firm, "张三"), **FAILED)
    for _ in range(2):
        await make_attempt(await enrolled(firm, "李四", EnrolmentStatus.FAILED), **SCORE_FAILED)

    asked = ("?q=张", "?reason=OTHERS_PRESENT", "?reason=BLURRED", "?reason=SCORE", "?standing=OPEN", "?q=鲁建安李")
    shown = [[row[0] for row in rows_of(await shown_to(visitor, firm, one))] for one in asked]

    assert shown == [["张三"], ["张三"], [], ["李四", "李四"], ["张三"], ["李四", "李四"]]


async def test_list_is_exported(visitor: Browser) -> None:
    firm = await make_enterprise()
    await make_attempt(await enrolled(firm), **FAILED)

    sheet = await shown_to(visitor, firm, "?format=xlsx")

    rows = CalamineWorkbook.from_filelike(BytesIO(sheet.body)).get_sheet_by_index(0).to_python()
    assert [(row[0], row[3], row[5]) for row in rows] == [
        ("姓名", "未通过原因", "现状"),
        ("李示例", "照片中出现无关人员", "可以补考"),
    ]


@pytest.mark.parametrize("people", [1, 3])
async def test_queries_do_not_grow_with_the_rows(
    visitor: Browser, caplog: pytest.LogCaptureFixture, people: int
) -> None:
    firm = await make_enterprise()
    for number in range(people):
        await make_attempt(await enrolled(firm, f"示{number}"), **FAILED)
    clerk = await as_clerk(visitor, firm.id)
    await clerk.get("/enterprise/guide")  # opens the connection
    caplog.clear()

    with caplog.at_level(logging.DEBUG, "tortoise.db_client"):
        page = await clerk.get(PATH)

    assert (len(rows_of(page)), len(caplog.records)) == (people, 4)


async def test_other_firms_failures_are_not_shown(visitor: Browser) -> None:
    firm, other = await make_enterprise(), await make_enterprise()
    await make_attempt(await enrolled(other), **FAILED)

    assert rows_of(await shown_to(visitor, firm)) == []


async def test_overview_counts_those_who_have_not_passed_since(visitor: Browser) -> None:
    firm, nobody = await make_enterprise(), await make_enterprise()
    await make_attempt(await enrolled(firm), **FAILED)
    passed = await enrolled(firm, status=EnrolmentStatus.PASSED)
    await make_attempt(passed, **FAILED)
    await make_attempt(passed, make_up=True, **{**SEALED, "status": AttemptStatus.PASSED})

    pages = [(await (await as_clerk(visitor, one.id)).get("/enterprise")).text for one in (firm, nobody)]

    assert '考试审核未通过 <span class="tag tag-bad">1 人</span>' in pages[0]
    assert 'id="failed"' not in pages[1]
