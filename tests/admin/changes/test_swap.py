"""The form 换人: the firm's people, those who may not come in greyed with the reason."""

import pytest

from server.enrolment import services
from server.enrolment.models import ChangedEnrolment, EnrolmentChange
from server.registry.models import Certificate
from server.registry.rules import CertificateStatus
from tests.admin.changes.conftest import POLICY, Desk
from tests.admin.people import send
from tests.enrolment.changing.conftest import approved, spares
from tests.factories import NOW_MS


def path(desk: Desk) -> str:
    return f"/admin/enrolments/{desk.people[0].id}/swap"


async def test_swap_is_proposed(desk: Desk) -> None:
    answer = await send(desk.first, path(desk), person=desk.spare.id, reason="学员已离职")

    change = await EnrolmentChange.get()
    assert (answer.status, answer.headers["location"]) == (303, f"/admin/changes/{change.id}")
    assert (await ChangedEnrolment.get()).certificate_id == desk.spare.id


async def test_ineligible_people_are_greyed_with_the_reason(desk: Desk) -> None:
    shown = await desk.first.get(path(desk))

    assert (shown.text.count('type="radio"'), shown.text.count(" disabled")) == (3, 2)
    assert shown.text.count("本证书有效期内已经报名") == 2


async def test_without_anybody_eligible_the_page_says_so(desk: Desk) -> None:
    await Certificate.filter(id=desk.spare.id).update(status=CertificateStatus.REVOKED)

    assert "本企业现在没有可以换入的人员" in (await desk.first.get(path(desk))).text


@pytest.mark.parametrize("typed", [{"person": ""}, {"person": "x"}, {"reason": ""}, {"reason": "字" * 201}])
async def test_wrong_field_is_named(desk: Desk, typed: dict[str, str]) -> None:
    [field] = typed

    answer = await send(desk.first, path(desk), **{"person": desk.spare.id, "reason": "学员已离职", **typed})

    assert (answer.status, await EnrolmentChange.all().count()) == (422, 0)
    assert f'id="{field}-error"' in answer.text


async def test_person_of_another_firm_is_no_choice(desk: Desk) -> None:
    [stranger] = await spares(await approved(POLICY))

    answer = await send(desk.first, path(desk), person=stranger.id, reason="学员已离职")

    assert (answer.status, await EnrolmentChange.all().count()) == (422, 0)


async def test_whoever_has_begun_is_not_swapped(desk: Desk) -> None:
    await services.mark_begun(desk.people[0].id, NOW_MS)

    shown = await desk.first.get(path(desk))

    assert "该学员已开始学习" in shown.text
    assert 'type="radio"' not in shown.text
