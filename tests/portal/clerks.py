"""Enterprises past their first steps, with people and a class, for the tests of their pages; what clerks send."""

from dataclasses import dataclass, field
from typing import Any

from server.accounts.models import EnterpriseAccount
from server.catalogue.models import TrainingClass
from server.enrolment import queries, services
from server.enrolment.models import Order
from server.enrolment.rules import Invoice
from server.enrolment.services import Application
from server.registry.models import Certificate, Enterprise
from server.settings import Settings, load
from tests.enrolment.conftest import CLERK
from tests.factories import make_certificate, make_class, make_enterprise, make_person
from tests.pages import NO_PASSWORD, as_clerk
from tests.web.site import Browser, Shown

BLOCK = {
    "title": "山东示例建设集团有限公司",
    "taxpayer_number": "91370100MA0000015D",
    "address": "济南市历下区示例路1号",
    "phone": "0531-88880000",
    "bank": "中国农业银行济南示例支行",
    "account": "15 0000 0104 0001 234",
    "remark": "发票2张",
    "kind": "82",
    "email": "caiwu@example.com",
}


@dataclass
class Firm:
    """An enterprise with a clerk before the browser, its certificates, and a class for them."""

    clerk: Browser
    enterprise: Enterprise
    certificates: list[Certificate]
    training_class: TrainingClass
    requests: int = field(default=0)

    @property
    def path(self) -> str:
        return f"/enterprise/classes/{self.training_class.id}/apply"

    def filled(self, *people: Certificate, **changes: str) -> list[tuple[str, str]]:
        """The form's fields, for everybody unless people are named."""
        chosen = [("people", str(one.id)) for one in people or self.certificates]
        return [*(BLOCK | changes).items(), *chosen]

    async def send(self, path: str, fields: list[tuple[str, str]], token: str | None = None) -> Shown:
        """Post the fields with the page's own token, unless another is given."""
        token = token if token is not None else (await self.clerk.get(path)).token
        return await self.clerk.call("POST", path, data=[("csrf_token", token), *fields])

    async def ordered(self, *people: Certificate, by: Any = CLERK) -> Order:
        """An order for these people (or everybody), placed through the service."""
        self.requests += 1
        settings: Settings = load()
        return await services.confirm_order(
            self.enterprise.id,
            Application(self.training_class.id, [one.id for one in people or self.certificates], Invoice(**BLOCK)),
            price_fen=self.training_class.price_fen,
            request=f"request-{self.requests}",
            by=by,
            policy=queries.policy_of(settings),
        )


async def make_firm(visitor: Browser, people: int = 2, **of_class: Any) -> Firm:
    enterprise = await make_enterprise()
    await EnterpriseAccount.create(enterprise=enterprise, password_hash=NO_PASSWORD)
    certificates = [
        await make_certificate(await make_person(name=f"示例{place}"), enterprise) for place in range(people)
    ]
    clerk = await as_clerk(visitor, enterprise.id)
    return Firm(clerk, enterprise, certificates, await make_class(**of_class))
