"""One attempt in full: times, events, points by type, the receipt; without photographs, and without keys for most."""

import re
from typing import Any

import pytest

from server.accounts.rules import Role
from server.audit.services import By
from server.exams.models import Answer, Attempt, AttemptEvent
from server.exams.rules import DEFAULT, AttemptEventKind, AttemptStatus, FailReason, slot
from server.exams.services import outcomes
from tests.admin.exams.conftest import Desk
from tests.admin.finance import counted
from tests.factories import NOW_MS, SEALED, make_appeal, make_question, make_review_case, make_snapshot
from tests.pages import as_staff

RECEIPT = "a1b2" * 16


async def sat(desk: Desk, **changes: Any) -> Attempt:
    """Two questions whose key, B in the bank, is A on the screen; the first one is answered rightly."""
    questions = [await make_question(stem=f"题干{number}（ ）。") for number in (1, 2)]
    paper = [[question.id, "BADC"] for question in questions]
    values: dict[str, Any] = {**SEALED, "receipt": RECEIPT, "score_halves": 2, "answered": 1, **changes}
    attempt = await desk.attempt(paper=paper, blueprint=DEFAULT.as_json(), **values)
    await Answer.create(slot=slot(attempt.id, 1), choice="A", seq=7, saved_ms=NOW_MS)
    return attempt


def path(attempt: Attempt) -> str:
    return f"/admin/attempts/{attempt.id}"


async def test_times_score_and_receipt_are_shown(desk: Desk) -> None:
    attempt = await sat(desk, device="安卓手机")

    shown = await desk.first.get(path(attempt))

    words = (
        "2026-11-24 09:00", "2026-11-24 10:00", "2026-11-24 09:01", "本人交卷", "安卓手机", RECEIPT, "照片比对中",
    )  # fmt: skip
    assert {word: word in shown.text for word in words} == dict.fromkeys(words, True)
    assert '<td>单选题</td><td class="number">2</td><td class="number">1</td><td class="number">1.0</td>' in shown.text


async def test_events_tell_what_happened(desk: Desk) -> None:
    attempt = await sat(desk)
    happened = (("STARTED", "安卓手机"), ("RESUMED", "办公室电脑"), ("AWAY", "95"), ("CAMERA_OFF", ""))
    for minute, (kind, note) in enumerate(happened):
        await AttemptEvent.create(
            attempt=attempt, kind=AttemptEventKind(kind), at_ms=NOW_MS + minute * 60_000, note=note
        )

    shown = (await desk.first.get(path(attempt))).text.partition("<h2>经过</h2>")[2].partition("</ol>")[0]

    lines = [" ".join(re.sub(r"<[^>]+>", " ", line).split()) for line in re.findall(r"<li>(.*?)</li>", shown)]
    assert lines == [
        "2026-11-24 09:00 开始考试 安卓手机",
        "2026-11-24 09:01 继续考试 办公室电脑",
        "2026-11-24 09:02 失去联系 95 秒",
        "2026-11-24 09:03 摄像头关闭",
    ]


async def test_history_and_what_belongs_to_it_are_linked(desk: Desk) -> None:
    attempt = await sat(desk, status=AttemptStatus.IN_REVIEW)
    case = await make_review_case(attempt)
    incident = await desk.incident(attempt)
    await outcomes.fail_review(attempt.id, FailReason.BLURRED, by=By("staff:1", NOW_MS))
    appeal = await make_appeal(await Attempt.get(id=attempt.id))

    reviewer = (await (await as_staff(desk.visitor, Role.REVIEWER)).get(path(attempt))).text
    academic = (await desk.first.get(path(attempt))).text

    addresses = (f"/admin/reviews/{case.id}", f"/admin/appeals/{appeal.id}", f"/admin/incidents/{incident.id}")
    assert [[f'href="{address}"' in text for address in addresses] for text in (reviewer, academic)] == [
        [True, True, False],
        [False, False, True],
    ]
    assert ("照片审核未通过" in academic, "甲教务" in academic) == (True, True)


async def test_key_and_stems_are_for_those_who_see_the_bank(desk: Desk) -> None:
    attempt = await sat(desk)

    academic = (await desk.first.get(path(attempt))).text
    others = [
        (await (await as_staff(desk.visitor, role)).get(path(attempt))).text
        for role in (Role.SUPPORT, Role.REVIEWER, Role.AUTHORITY)
    ]

    assert ("题干1" in academic, '<th scope="col">答案</th>' in academic) == (True, True)
    assert [("题干1" in text, '<th scope="col">答案</th>' in text) for text in others] == [(False, False)] * 3
    assert ["查看 2 题的作答记录" in text for text in others] == [True] * 3


async def test_running_attempt_shows_no_answer(desk: Desk) -> None:
    running: dict[str, Any] = dict.fromkeys(SEALED) | {"status": AttemptStatus.IN_PROGRESS}
    attempt = await sat(desk, **running)

    shown = (await desk.first.get(path(attempt))).text

    assert ("题干1" in shown, "作答记录" in shown, "考试还在进行" in shown, "最近联系" in shown) == (
        False, False, True, True,
    )  # fmt: skip


async def test_failed_review_says_until_when_it_may_be_appealed_against(desk: Desk) -> None:
    failed: dict[str, Any] = {
        "status": AttemptStatus.REVIEW_FAILED,
        "failed_for": FailReason.BLURRED,
        "decided_ms": NOW_MS,
    }
    attempt = await sat(desk, **failed)

    in_time = (await desk.first.get(path(attempt))).text
    late = await sat(desk, **failed | {"decided_ms": NOW_MS - 9 * 86_400_000})
    over = (await desk.first.get(path(late))).text

    assert ("2026年12月1日" in in_time, "结论不再改变" in in_time, "结论不再改变" in over) == (True, False, True)


async def test_no_photograph_is_shown(desk: Desk) -> None:
    attempt = await sat(desk)
    await make_snapshot(attempt.person_id, attempt.id, subject_kind="ATTEMPT")

    assert "/admin/photos/" not in (await desk.first.get(path(attempt))).text


async def test_attempt_of_another_city_is_not_there(desk: Desk) -> None:
    attempt = await sat(desk)

    assert (await desk.elsewhere.get(path(attempt))).status == 404


@pytest.mark.parametrize("number", ["0", "999999", "9223372036854775808"])
async def test_attempt_that_never_was_is_not_there(desk: Desk, number: str) -> None:
    assert (await desk.first.get(f"/admin/attempts/{number}")).status == 404


async def test_page_takes_a_fixed_number_of_queries(desk: Desk) -> None:
    attempt = await sat(desk)

    with counted() as made:
        await desk.first.get(path(attempt))

    assert len(made) <= 14, made
