"""考试审核未通过: those whose enrolment is lost, shown to the firm that enrolled them and to nobody else."""

import logging

import pytest

from server.enrolment.rules import EnrolmentStatus
from server.settings import Settings
from tests.factories import make_certificate, make_enrolment, make_enterprise, make_person
from tests.pages import as_clerk
from tests.portal.test_people import rows_of
from tests.web.site import Browser

PATH = "/enterprise/failed-reviews"


@pytest.fixture
def test_settings(test_settings: Settings) -> Settings:
    accounts = test_settings.accounts.model_copy(update={"force_password_change": False})
    return test_settings.model_copy(update={"accounts": accounts})


async def test_nobody_failed_is_said_plainly(visitor: Browser) -> None:
    firm = await make_enterprise()
    await make_enrolment(await make_certificate(await make_person(), firm))

    page = await (await as_clerk(visitor, firm.id)).get(PATH)

    assert (page.status, rows_of(page), "没有考试审核未通过的人员。" in page.text) == (200, [], True)


@pytest.mark.parametrize("people", [1, 3])
async def test_those_who_failed_are_listed_in_a_fixed_number_of_queries(
    visitor: Browser, caplog: pytest.LogCaptureFixture, people: int
) -> None:
    firm = await make_enterprise()
    for number in range(people):
        held = await make_certificate(await make_person(name=f"示{number}"), firm, display=f"鲁建安{number}")
        await make_enrolment(held, status=EnrolmentStatus.FAILED, credit_tenths=240)
    clerk = await as_clerk(visitor, firm.id)
    await clerk.get("/enterprise/guide")  # opens the connection
    caplog.clear()

    with caplog.at_level(logging.DEBUG, "tortoise.db_client"):
        page = await clerk.get(PATH)

    rows = rows_of(page)
    assert [(row[0], row[1], row[3], row[4]) for row in rows] == [
        (f"示{number}", f"鲁建安{number}", "24/24", "2027年1月8日") for number in reversed(range(people))
    ]
    assert len(caplog.records) == 4


async def test_other_firms_failures_are_not_shown(visitor: Browser) -> None:
    firm = await make_enterprise()
    await make_enrolment(await make_certificate(await make_person()), status=EnrolmentStatus.FAILED)

    assert rows_of(await (await as_clerk(visitor, firm.id)).get(PATH)) == []
