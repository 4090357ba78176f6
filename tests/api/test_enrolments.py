"""GET /enrolments: what a person is enrolled in, and the one thing to do next."""

from datetime import date, timedelta
from typing import Any

import pytest

from server.registry.models import ConstructorRegistration
from tests.api.conftest import Cast
from tests.conftest import TestClock
from tests.factories import TODAY, make_certificate, make_enrolment
from tests.live import Client

DUE = "2027-01-08"  # the certificate's last day, before the end of the study window
BLOCKED = {
    "OUTSIDE_STUDY_PERIOD": "不在学习时间内，请留意学习班的学习时间。",
    "CERTIFICATE_EXPIRED": "证书已过有效期，不能继续学习，请联系所在企业。",
    "CERTIFICATE_NOT_VALID": "证书当前不是有效状态，请联系所在企业或发证机关。",
}


def blocked(code: str) -> dict[str, Any]:
    return {"code": "BLOCKED", "text": BLOCKED[code], "due": None}


async def first(client: Client) -> dict[str, Any]:
    found: dict[str, Any] = (await client.get("/enrolments")).body[0]
    return found


async def test_enrolment_tells_class_credits_and_dates(trainee: Client, cast: Cast) -> None:
    training_class = await cast.enrolment.training_class
    await cast.enrolment.update_from_dict({"credit_tenths": 35}).save()

    answer = await trainee.get("/enrolments")

    assert (answer.status, answer.body) == (
        200,
        [
            {
                "id": str(cast.enrolment.id),
                "class_number": training_class.number,
                "class_name": "26年建筑安全网络教育A类学习班（济南）",
                "kind": "A",
                "study_from": "2026-10-25",
                "study_to": "2027-01-23",
                "credits_required": 24.0,
                "credits_earned": 3.5,
                "days_to_expiry": 45,
                "status": "STUDYING",
                "blocked": None,
                "exam_mode": "ONLINE",
                "next_step": {"code": "STUDY", "text": "继续学习，修满学分后参加考试。", "due": DUE},
            }
        ],
    )


@pytest.mark.parametrize(
    ("status", "mode", "step"),
    [
        ("PENDING", "ONLINE", ("WAIT_APPROVAL", "等待缴费审核，审核通过后即可学习。", None)),
        ("STUDYING", "OFFLINE", ("STUDY", "继续学习，修满学分后参加考试。", DUE)),
        ("CREDITS_COMPLETE", "ONLINE", ("EXAM", "学分已满，请参加结业考试。", DUE)),
        ("CREDITS_COMPLETE", "OFFLINE", ("SIGN_UP", "学分已满，请报名线下考试。", DUE)),
        ("EXAM_REVIEW", "ONLINE", ("WAIT_REVIEW", "考试照片审核中，请等待结果。", None)),
        ("PASSED", "ONLINE", ("WAIT_REPORT", "考试合格，等待主管部门上报成绩。", None)),
        ("REPORTED", "ONLINE", ("PRINT_CERTIFICATE", "成绩已上报，可以打印合格证明并申请证书延期。", None)),
        ("CERTIFIED", "ONLINE", ("RENEW", "请在证书到期前到山东省人民政府网站申请证书延期。", None)),
        ("FAILED", "ONLINE", ("ENROL_AGAIN", "本次未通过，请联系所在企业重新报名。", None)),
    ],
)
async def test_each_status_has_its_next_step(
    trainee: Client, cast: Cast, status: str, mode: str, step: tuple[str, str, str | None]
) -> None:
    training_class = await cast.enrolment.training_class
    await training_class.update_from_dict({"exam_mode": mode}).save()
    await cast.enrolment.update_from_dict({"status": status}).save()

    found = await first(trainee)

    assert (found["status"], found["exam_mode"], found["blocked"]) == (status, mode, None)
    assert found["next_step"] == dict(zip(("code", "text", "due"), step, strict=True))


@pytest.mark.parametrize("status", ["STUDYING", "CREDITS_COMPLETE", "EXAM_REVIEW"])
@pytest.mark.parametrize(
    ("certificate", "study_to", "code"),
    [
        ({"expires_on": TODAY - timedelta(days=1)}, TODAY, "CERTIFICATE_EXPIRED"),
        ({"status": "02"}, TODAY, "CERTIFICATE_NOT_VALID"),
        ({}, TODAY - timedelta(days=1), "OUTSIDE_STUDY_PERIOD"),
    ],
)
async def test_what_holds_up_an_enrolment_is_the_next_step(
    trainee: Client, cast: Cast, certificate: dict[str, Any], study_to: date, code: str, status: str
) -> None:
    await cast.certificate.update_from_dict(certificate).save()
    await (await cast.enrolment.training_class).update_from_dict({"study_to": study_to}).save()
    await cast.enrolment.update_from_dict({"status": status}).save()

    found = await first(trainee)

    assert (found["status"], found["blocked"], found["next_step"]) == (status, code, blocked(code))


@pytest.mark.parametrize("status", ["PENDING", "PASSED", "FAILED"])
async def test_closed_enrolment_is_held_up_by_nothing(trainee: Client, cast: Cast, status: str) -> None:
    await cast.certificate.update_from_dict({"status": "04"}).save()
    await cast.enrolment.update_from_dict({"status": status}).save()

    assert (await first(trainee))["blocked"] is None


async def test_last_day_of_the_certificate_is_still_open(trainee: Client, cast: Cast, clock: TestClock) -> None:
    await cast.certificate.update_from_dict({"expires_on": TODAY}).save()

    on_the_day = await first(trainee)
    clock.advance(15 * 3600)
    the_day_after = await first(trainee)

    assert (on_the_day["blocked"], on_the_day["days_to_expiry"]) == (None, 0)
    assert (the_day_after["blocked"], the_day_after["days_to_expiry"]) == ("CERTIFICATE_EXPIRED", -1)


async def test_registrations_expiry_counts_without_a_certificate(trainee: Client, cast: Cast) -> None:
    expires = TODAY + timedelta(days=10)
    registration = await ConstructorRegistration.create(
        person=cast.person, number="鲁237151612345", level=2, expires_on=expires
    )
    values = {"certificate_id": None, "registration_id": registration.id, "category": "J"}
    await cast.enrolment.update_from_dict(values).save()

    found = await first(trainee)

    assert (found["days_to_expiry"], found["next_step"]["due"]) == (10, expires.isoformat())


async def test_newest_enrolment_comes_first(trainee: Client, cast: Cast) -> None:
    second = await make_certificate(cast.person, category="B", key="B20190001234")
    newer = [await make_enrolment(second, cycle_expires_on=TODAY + timedelta(days=days)) for days in (1, 2)]

    listed = (await trainee.get("/enrolments")).body

    assert [found["id"] for found in listed] == [str(newer[1].id), str(newer[0].id), str(cast.enrolment.id)]


async def test_person_without_enrolments_gets_an_empty_list(stranger: Client, cast: Cast) -> None:
    answer = await stranger.get("/enrolments")

    assert (answer.status, answer.body) == (200, [])
