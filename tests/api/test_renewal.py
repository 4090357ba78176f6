"""GET /enrolments/{id}/renewal: dated steps, the one thing to do next, manual part five with the own dates."""

from datetime import date

from server.enrolment.models import Enrolment
from server.enrolment.rules import EnrolmentStatus
from server.registry.models import Certificate, ConstructorRegistration
from tests.api.conftest import Cast
from tests.conftest import TestClock
from tests.factories import TODAY
from tests.live import Client


def path(enrolment: Enrolment) -> str:
    return f"/enrolments/{enrolment.id}/renewal"


async def test_steps_are_dated_and_the_current_one_is_told(trainee: Client, cast: Cast) -> None:
    answer = await trainee.get(path(cast.enrolment))

    body = answer.body
    assert (answer.status, body["certificate"], body["expires_on"], body["days_to_expiry"]) == (
        200, cast.certificate.display, "2027-01-08", 45,
    )  # fmt: skip
    assert (body["step"], body["late"], body["action"]) == (
        "STUDY", False, {"code": "STUDY", "text": "请尽快修满学分。", "last_day": "2026-12-12"},
    )  # fmt: skip
    assert [(step["title"], step["state_name"], step["opens_on"], step["last_day"]) for step in body["steps"]] == [
        ("报名缴费", "已完成", None, "2026-11-27"),
        ("修满学分", "当前步骤", None, "2026-12-12"),
        ("结业考试", "未开始", None, "2026-12-19"),
        ("考试审核", "未开始", None, "2026-12-25"),
        ("成绩上报", "未开始", None, "2026-12-28"),
        ("申请延期", "未开始", "2026-09-08", "2026-12-31"),
        ("证书到期", "未开始", None, "2027-01-08"),
    ]


async def test_manual_part_five_follows_in_its_order_with_the_official_sites(trainee: Client, cast: Cast) -> None:
    body = (await trainee.get(path(cast.enrolment))).body

    assert [(step["site"], step["last_day"]) for step in body["guide"]] == [
        (None, "2026-11-27"),
        (None, "2026-12-19"),
        ("山东省建设从业人员管理系统", "2026-12-28"),
        ("山东省人民政府网", "2026-12-31"),
        ("山东省人民政府网", "2027-01-08"),
        ("山东省建设从业人员管理系统", None),
        ("爱山东", None),
    ]
    assert {site["name"] for site in body["sites"]} == {"山东省人民政府网", "爱山东", "山东省建设从业人员管理系统"}
    assert len(body["notes"]) == 2


async def test_who_is_late_is_told_with_the_step(trainee: Client, cast: Cast, clock: TestClock) -> None:
    clock.advance(29 * 86_400)

    body = (await trainee.get(path(cast.enrolment))).body

    assert (body["late"], [step["code"] for step in body["steps"] if step["state"] == "LATE"]) == (
        True, ["STUDY", "EXAM"],
    )  # fmt: skip


async def test_renewed_upstream_everything_is_done(trainee: Client, cast: Cast) -> None:
    await Certificate.filter(id=cast.certificate.id).update(expires_on=date(2030, 1, 8))
    await Enrolment.filter(id=cast.enrolment.id).update(status=EnrolmentStatus.CERTIFIED)

    body = (await trainee.get(path(cast.enrolment))).body

    assert (body["step"], body["late"], body["action"]["code"], body["expires_on"]) == (
        None, False, "RENEWED", "2027-01-08",
    )  # fmt: skip
    assert {step["state"] for step in body["steps"]} == {"DONE"}


async def test_renewal_of_somebody_else_is_not_there(cast: Cast, stranger: Client) -> None:
    assert (await stranger.get(path(cast.enrolment))).status == 404


async def test_constructor_without_a_certificate_has_none_to_renew(trainee: Client, cast: Cast) -> None:
    registration = await ConstructorRegistration.create(
        person=cast.person, number="鲁2370000202300002", level=2, expires_on=TODAY
    )
    await Enrolment.filter(id=cast.enrolment.id).update(certificate_id=None, registration_id=registration.id)

    assert (await trainee.get(path(cast.enrolment))).status == 404
