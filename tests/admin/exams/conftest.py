"""Two people of 教务, one who reaches another city only, and attempts of a class in 济南."""

from dataclasses import dataclass

import pytest_asyncio

from server.accounts.rules import PROVINCE, Role
from server.audit.services import By
from server.catalogue.models import TrainingClass
from server.exams.models import Attempt, Incident
from server.exams.rules import IncidentKind
from server.exams.services import incidents
from tests.factories import NOW_MS, make_attempt, make_certificate, make_class, make_enrolment, make_person
from tests.pages import as_member, as_staff, make_staff
from tests.web.site import Browser


@dataclass
class Desk:
    """`first` proposes, `second` decides; `elsewhere` answers for 潍坊 alone."""

    visitor: Browser
    first: Browser
    second: Browser
    elsewhere: Browser
    proposer: By
    decider: By
    training_class: TrainingClass

    async def attempt(self, name: str = "李示例", **changes: object) -> Attempt:
        certificate = await make_certificate(await make_person(name=name))
        return await make_attempt(await make_enrolment(certificate, self.training_class), **changes)

    async def incident(self, *attempts: Attempt, kind: IncidentKind = IncidentKind.ADD_TIME) -> Incident:
        chosen = [attempt.id for attempt in attempts or [await self.attempt()]]
        return await incidents.propose_incident(kind, 10, "9:20 停电", chosen, scope=PROVINCE, by=self.proposer)

    async def status(self, incident: Incident) -> str:
        return (await Incident.get(id=incident.id)).status


@pytest_asyncio.fixture
async def desk(visitor: Browser) -> Desk:
    first, second = await make_staff(Role.ACADEMIC, name="甲教务"), await make_staff(Role.ACADEMIC, name="乙教务")
    return Desk(
        visitor=visitor,
        first=await as_member(visitor, first.id),
        second=await as_member(visitor, second.id),
        elsewhere=await as_staff(visitor, Role.ACADEMIC, cities=("370700",)),
        proposer=By(f"staff:{first.id}", NOW_MS),
        decider=By(f"staff:{second.id}", NOW_MS),
        training_class=await make_class(),
    )
