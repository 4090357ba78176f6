"""GET an attempt's review: own answers with key and explanation, once it is over."""

from typing import Any

import pytest

from server.catalogue.models import Question
from server.exams.models import Attempt
from server.exams.rules import AttemptStatus, FailReason
from tests.api.examinee import Examinee
from tests.factories import NOW_MS
from tests.live import Client

TEXTS = {"SINGLE": "乙", "MULTIPLE": "甲乙丁", "TRUE_FALSE": "正确"}


async def review(examinee: Examinee) -> dict[str, Any]:
    found: dict[str, Any] = (await examinee.client.get(f"{examinee.path}/review")).body
    return found


def letters_of(question: dict[str, Any], texts: str) -> str:
    """The letters on this screen of these options."""
    return "".join(sorted(one["key"] for one in question["options"] if one["text"] in (texts, *texts)))


async def test_running_attempt_is_not_reviewed(examinee: Examinee) -> None:
    await examinee.start()

    answer = await examinee.client.get(f"{examinee.path}/review")

    assert (answer.status, answer.code, answer.body["detail"]) == (
        409, "ATTEMPT_NOT_ENDED", "考试还在进行，交卷后才能查看。",
    )  # fmt: skip


async def test_unanswered_paper_shows_the_key_in_the_letters_of_the_screen(examinee: Examinee) -> None:
    await examinee.start()
    shown = [(one["item"], one["stem"], one["options"]) for one in examinee.questions]
    await examinee.hand_in()

    found = await review(examinee)

    questions = found.pop("questions")
    assert [(one["item"], one["stem"], one["options"]) for one in questions] == shown
    assert [one["key"] for one in questions] == [letters_of(one, TEXTS[one["type"]]) for one in questions]
    assert {(one["choice"], one["right"], one["earned"]) for one in questions} == {("", False, 0.0)}
    receipt = found.pop("receipt")
    assert len(receipt) == 64
    assert found == {
        "id": examinee.attempt,
        "kind": "FINAL",
        "status": "SCORE_FAILED",
        "status_text": "成绩未合格",
        "make_up": False,
        "started_at": "2026-11-24T09:00:00.000+08:00",
        "handed_in_at": "2026-11-24T09:00:00.000+08:00",
        "score": 0.0,
        "pass_score": 60.0,
        "full_score": 100.0,
        "passed": False,
        "answered": 0,
        "failed_for": None,
        "may_appeal": False,
        "appeal_last_day": None,
        "appeal": None,
    }


async def test_each_answer_has_what_it_earned(examinee: Examinee) -> None:
    """One right, one with an option missing, one wrong."""
    await examinee.start()
    single, multiple, true_false = [
        next(one for one in examinee.questions if one["type"] == kind) for kind in ("SINGLE", "MULTIPLE", "TRUE_FALSE")
    ]
    chosen = [(single, letters_of(single, "乙")), (multiple, letters_of(multiple, "甲乙")), (true_false, "F")]
    for question, choice in chosen:
        await examinee.answer(question["item"], choice)
    await examinee.hand_in()

    found = {one["item"]: one for one in (await review(examinee))["questions"]}

    marks = [found[question["item"]] for question, _ in chosen]
    assert [(one["choice"], one["right"], one["points"], one["earned"]) for one in marks] == [
        (chosen[0][1], True, 1.0, 1.0),
        (chosen[1][1], False, 2.0, 1.0),
        ("F", False, 1.0, 0.0),
    ]


async def test_mock_is_reviewed_too(examinee: Examinee) -> None:
    await examinee.start("MOCK")
    await examinee.hand_in()

    found = await review(examinee)

    assert (found["kind"], len(found["questions"])) == ("MOCK", 80)


async def test_later_version_of_a_question_changes_nothing(examinee: Examinee) -> None:
    await examinee.start()
    await examinee.hand_in()
    before = (await review(examinee))["questions"]
    await Question.filter().update(status="SUPERSEDED")

    assert (await review(examinee))["questions"] == before


async def test_failed_review_says_why_and_until_when_one_may_appeal(examinee: Examinee) -> None:
    await examinee.start()
    await examinee.hand_in()
    await Attempt.filter(id=examinee.attempt).update(
        status=AttemptStatus.REVIEW_FAILED, failed_for=FailReason.BLURRED, decided_ms=NOW_MS
    )

    found = await review(examinee)

    assert (found["failed_for"], found["may_appeal"], found["appeal_last_day"]) == (
        {"code": "BLURRED", "text": "照片图像模糊无法辨认"}, True, "2026-12-01",
    )  # fmt: skip


async def test_appeal_and_its_answer_are_shown(examinee: Examinee) -> None:
    await examinee.start()
    await examinee.hand_in()
    await Attempt.filter(id=examinee.attempt).update(
        status=AttemptStatus.REVIEW_FAILED, failed_for=FailReason.BLURRED, decided_ms=NOW_MS
    )
    filed = await examinee.client.post(f"{examinee.path}/appeal", {"text": "照片是我本人。"})

    found = await review(examinee)

    assert (found["may_appeal"], found["appeal"]) == (
        False,
        {
            "id": filed.body["id"],
            "status": "WAITING",
            "status_text": "待处理",
            "text": "照片是我本人。",
            "created_at": "2026-11-24T09:00:00.000+08:00",
            "answer": None,
            "answered_at": None,
        },
    )


@pytest.mark.parametrize("number", ["0", "999999", "x", "1" * 30])
async def test_attempt_that_never_was_is_not_there(trainee: Client, number: str) -> None:
    paths = [f"/attempts/{number}/review", f"/attempts/{number}/snapshots"]

    assert [(await trainee.get(path)).code for path in paths] == ["NOT_FOUND"] * 2
