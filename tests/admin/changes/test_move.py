"""The form 换班: the classes of the same kind and city, those that do not fit greyed with the reason."""

import pytest

from server.enrolment.models import ChangedEnrolment, EnrolmentChange
from tests.admin.changes.conftest import Desk
from tests.admin.people import send
from tests.factories import make_class


def path(desk: Desk) -> str:
    return f"/admin/enrolments/{desk.people[0].id}/move"


async def test_move_is_proposed(desk: Desk) -> None:
    answer = await send(desk.first, path(desk), into=desk.other.id, reason="工期冲突")

    change = await EnrolmentChange.get()
    assert (answer.status, answer.headers["location"]) == (303, f"/admin/changes/{change.id}")
    assert (await ChangedEnrolment.get()).to_class_id == desk.other.id


async def test_unlike_classes_are_greyed_with_the_reason(desk: Desk) -> None:
    await make_class(price_fen=30000)
    await make_class(city_code="370700")

    shown = await desk.first.get(path(desk))

    assert (shown.text.count('type="radio"'), shown.text.count(" disabled")) == (2, 1)
    assert "培训费与已缴金额不同" in shown.text


@pytest.mark.parametrize("typed", [{"into": ""}, {"into": "x"}, {"reason": ""}, {"reason": "字" * 201}])
async def test_wrong_field_is_named(desk: Desk, typed: dict[str, str]) -> None:
    [field] = typed

    answer = await send(desk.first, path(desk), **{"into": desk.other.id, "reason": "工期冲突", **typed})

    assert (answer.status, await EnrolmentChange.all().count()) == (422, 0)
    assert f'id="{field}-error"' in answer.text


async def test_class_that_does_not_fit_is_no_choice(desk: Desk) -> None:
    dear = await make_class(price_fen=30000)

    answer = await send(desk.first, path(desk), into=dear.id, reason="工期冲突")

    assert (answer.status, await EnrolmentChange.all().count()) == (422, 0)
