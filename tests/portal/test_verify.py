"""合格证明查询 and the address in the QR code: masked name, category, class, credits, day, validity; nothing else."""

import re

import pytest

from server.certification.models import CompletionCertificate
from server.enrolment.models import Enrolment
from tests.certification.desk import certificate
from tests.web.site import Browser


def heading(text: str) -> str:
    found = re.search(r'<h2 id="answer">([^<]+)</h2>', text)
    return found[1] if found else ""


async def leaks(row: CompletionCertificate, text: str) -> list[str]:
    """What of the person stands in a page although nobody is to know it."""
    enrolment = await Enrolment.get(id=row.enrolment_id).prefetch_related("person", "certificate__enterprise")
    assert enrolment.certificate
    person, firm = enrolment.person, enrolment.certificate.enterprise
    secrets = [person.name, person.identity_number, enrolment.certificate.display, firm.name, firm.credit_code]
    return [one for one in secrets if one in text]


async def test_a_true_certificate_is_shown_masked(visitor: Browser) -> None:
    row = await certificate(name="欧阳验证")
    page = await visitor.get(f"/verify/{row.token}")
    assert (page.status, heading(page.text)) == (200, "该合格证明真实有效")
    assert [word in page.text for word in (row.number, "欧***", "24.0", "有效")] == [True] * 4
    assert await leaks(row, page.text) == []
    assert page.headers["cache-control"] == "no-store"


async def test_a_revoked_certificate_says_so(visitor: Browser) -> None:
    row = await certificate()
    await CompletionCertificate.filter(id=row.id).update(revoked_ms=1, revoked_for="复核发现替考")
    page = await visitor.get(f"/verify/{row.token}")
    assert (heading(page.text), "替考" in page.text) == ("该合格证明已被撤销，不再有效", False)


@pytest.mark.parametrize("token", ["x", "x" * 500, "%3Cscript%3E"])
async def test_an_unknown_address_is_not_found(visitor: Browser, token: str) -> None:
    page = await visitor.get(f"/verify/{token}")
    assert (page.status, heading(page.text)) == (404, "没有查到该合格证明")


async def test_a_number_needs_the_name(visitor: Browser) -> None:
    row = await certificate(name="张核验")
    alone = await visitor.get(f"/verify?number={row.number}")
    assert ("请同时填写持证人姓名" in alone.text, "张*" in alone.text) == (True, False)
    both = await visitor.get(f"/verify?number={row.number}&name=张核验")
    assert heading(both.text) == "该合格证明真实有效"
    assert "certificate" not in both.text.partition('id="result"')[2]


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("?number=HG2026-001&name=张三", "没有查到编号为“HG2026-001”、姓名为“张三”的合格证明"),
        ("?number=<script>&name=<b>", "没有查到编号为“&lt;script&gt;”、姓名为“&lt;b&gt;”的合格证明"),
        ("?name=x&number=" + "9" * 200, f"没有查到编号为“{'9' * 60}”、姓名为“x”的合格证明"),
    ],
)
async def test_what_is_not_ours_is_not_found(visitor: Browser, query: str, told: str) -> None:
    page = await visitor.get(f"/verify{query}")
    assert (page.status, heading(page.text)) == (200, told)


async def test_another_name_is_answered_as_an_unknown_number(visitor: Browser) -> None:
    row = await certificate(name="张核验")
    wrong = await visitor.get(f"/verify?number={row.number}&name=李四")
    assert heading(wrong.text) == f"没有查到编号为“{row.number}”、姓名为“李四”的合格证明"


async def test_nobody_tries_by_the_thousand(visitor: Browser) -> None:
    answers = [(await visitor.get("/verify/x")).status for _ in range(31)]
    assert (set(answers[:30]), answers[30]) == ({404}, 429)
