"""The client against the simulator and against worse: what it hands over, puts right by itself, and what it raises."""

import asyncio
import socket

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from server.integrations.province import (
    ChangeKind,
    ProvinceRefused,
    ProvinceUnavailable,
    RecordReply,
    RecordState,
)
from server.integrations.province.client import GsaClient, _Call
from server.integrations.province.fake import FakeProvince
from server.integrations.province.fake_faults import Faults
from server.integrations.province.signing import Algorithm
from server.integrations.served import serving
from tests.factories import NOW_MS
from tests.integrations.province.gsa import chosen, connected, result
from tests.integrations.province.test_signatures import PRIVATE, PUBLIC


def province(**faults: float | bool) -> FakeProvince:
    return FakeProvince(now_ms=lambda: NOW_MS, faults=Faults().changed(faults))


async def test_changes_come_in_pages_by_cursor() -> None:
    fake = province()
    fake.register.seed(ChangeKind.PERSONS, [{"id": f"p{number}", "name": "张三"} for number in range(3)])
    async with connected(fake) as client:
        first = await client.changes(ChangeKind.PERSONS, "", 2)
        second = await client.changes(ChangeKind.PERSONS, first.next_cursor, 2)
        last = await client.changes(ChangeKind.PERSONS, second.next_cursor, 2)

    assert [change.id for page in (first, second, last) for change in page.items] == ["p0", "p1", "p2"]
    assert [(page.next_cursor, page.has_more) for page in (first, second, last)] == [
        ("2", True), ("3", False), ("3", False),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("algorithm", "key", "public"),
    [("HMAC-SHA256", "secret", ""), ("HMAC-SM3", "secret", ""), ("SM2-SM3", PRIVATE, PUBLIC)],
)
async def test_each_algorithm_is_accepted(algorithm: Algorithm, key: str, public: str) -> None:
    fake = FakeProvince(algorithm=algorithm, key="" if public else key, public_key=public, now_ms=lambda: NOW_MS)
    async with connected(fake, sign_alg=algorithm, sign_key=key) as client:
        pushed = await client.push_results("b1", [result("r1")])

    assert pushed.records == [RecordReply("r1", RecordState.ACCEPTED, "0000")]


async def test_wrong_key_is_refused() -> None:
    async with connected(province(), sign_key="another") as client:
        with pytest.raises(ProvinceRefused, match="1002"):
            await client.changes(ChangeKind.PERSONS, "")


async def test_wrong_secret_is_refused() -> None:
    async with connected(province(), client_secret="another") as client:
        with pytest.raises(ProvinceRefused, match="1001"):
            await client.changes(ChangeKind.PERSONS, "")


async def test_stale_token_is_renewed_once() -> None:
    fake = province()
    async with connected(fake) as client:
        await client.changes(ChangeKind.PERSONS, "")
        fake.gate.forget_tokens()

        assert (await client.changes(ChangeKind.PERSONS, "")).items == []


async def test_token_that_is_never_accepted_is_given_up() -> None:
    async with connected(province(token_seconds=0)) as client:
        with pytest.raises(ProvinceRefused, match="1001"):
            await client.changes(ChangeKind.PERSONS, "")


@pytest.mark.parametrize("skew", [-1800, 1800])
async def test_clock_of_the_province_is_followed(skew: float) -> None:
    async with connected(province(clock_skew_seconds=skew)) as client:
        assert (await client.changes(ChangeKind.PERSONS, "")).items == []


async def test_clock_that_is_too_far_off_is_not_followed() -> None:
    async with connected(province(clock_skew_seconds=7200)) as client:
        with pytest.raises(ProvinceRefused, match="1003"):
            await client.changes(ChangeKind.PERSONS, "")


async def test_refused_signatures_are_the_provinces_no() -> None:
    async with connected(province(refuse_signatures=True)) as client:
        with pytest.raises(ProvinceRefused, match="1002"):
            await client.changes(ChangeKind.PERSONS, "")


async def test_error_of_the_server_is_worth_repeating() -> None:
    async with connected(province(error_share=1)) as client:
        with pytest.raises(ProvinceUnavailable, match="HTTP 500"):
            await client.changes(ChangeKind.PERSONS, "")


async def test_too_many_calls_are_told_when_to_come_again() -> None:
    async with connected(province(busy_share=1)) as client:
        with pytest.raises(ProvinceUnavailable, match="1005") as busy:
            await client.changes(ChangeKind.PERSONS, "")

    assert busy.value.retry_after == 1


async def test_slow_answer_is_not_waited_for() -> None:
    async with connected(province(latency_seconds=5), timeout_seconds=0.3) as client:
        with pytest.raises(ProvinceUnavailable, match="no answer within"):
            await client.changes(ChangeKind.PERSONS, "")


async def test_nobody_there_is_unavailable() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        client = GsaClient(chosen(f"http://127.0.0.1:{taken.getsockname()[1]}"), now_ms=lambda: NOW_MS)
        with pytest.raises(ProvinceUnavailable, match="ClientConnectorError"):
            await client.changes(ChangeKind.PERSONS, "")


@pytest.mark.parametrize("text", ["<html>系统维护中</html>", "[]", "{}", '{"code": "0000", "data": {}}', "[" * 100_000])
async def test_answer_of_another_form_is_unavailable(text: str) -> None:
    async def answer(_request: web.Request) -> web.Response:
        return web.Response(text=text)

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    async with TestServer(app) as server:
        client = GsaClient(chosen(str(server.make_url(""))), now_ms=lambda: NOW_MS)
        with pytest.raises(ProvinceUnavailable):
            await client.changes(ChangeKind.PERSONS, "")


async def test_lost_answer_and_the_same_batch_again_are_one_batch() -> None:
    fake = province(lost_share=1)
    async with connected(fake) as client:
        with pytest.raises(ProvinceUnavailable):
            await client.push_results("b1", [result("r1")])
        fake.faults = Faults()
        pushed = await client.push_results("b1", [result("r1")])

    [entry] = fake.ledger.entries.values()
    assert (entry["recordId"], entry["times"], entry["receipts"]) == ("r1", 1, [pushed.receipt_id])


async def test_same_batch_with_other_results_is_refused() -> None:
    async with connected(province()) as client:
        await client.push_results("b1", [result("r1")])
        with pytest.raises(ProvinceRefused, match="2001"):
            await client.push_results("b1", [result("r2")])


async def test_results_land_after_a_while() -> None:
    now = [NOW_MS]
    fake = FakeProvince(now_ms=lambda: now[0], faults=Faults(receipt_seconds=60))
    async with connected(fake) as client:
        pushed = await client.push_results("b1", [result("r1")])
        before = await client.receipt(pushed.receipt_id)
        now[0] += 60_000
        after = await client.receipt(pushed.receipt_id)

    assert [before[0].state, after[0].state] == [RecordState.PENDING, RecordState.LANDED]


async def test_results_are_judged_one_by_one() -> None:
    async with connected(province()) as client:
        pushed = await client.push_results("b1", [result("r1"), result("r2", certNum="")])

    assert [(reply.record_id, reply.state, reply.code) for reply in pushed.records] == [
        ("r1", RecordState.ACCEPTED, "0000"), ("r2", RecordState.REJECTED, "2001"),
    ]  # fmt: skip


async def test_some_results_may_be_refused_when_handed_over_or_later() -> None:
    fake = province(reject_share=1)
    async with connected(fake) as client:
        first = await client.push_results("b1", [result("r1")])
        fake.faults = Faults(receipt_reject_share=1, receipt_seconds=0)
        second = await client.push_results("b2", [result("r2")])
        [landed] = await client.receipt(second.receipt_id)

    assert [(first.records[0].state, first.records[0].code), (landed.state, landed.code)] == [
        (RecordState.REJECTED, "2002"), (RecordState.REJECTED, "2003"),
    ]  # fmt: skip


async def test_result_is_revoked_once() -> None:
    fake = province()
    async with connected(fake) as client:
        await client.push_results("b1", [result("r1")])
        await client.revoke("r1", "作弊", "冯主管")
        await client.revoke("r1", "作弊", "冯主管")

    assert fake.ledger.entries["r1"]["revoked"] == {"reason": "作弊", "approvedBy": "冯主管", "at": NOW_MS}


async def test_unknown_result_cannot_be_revoked() -> None:
    async with connected(province()) as client:
        with pytest.raises(ProvinceRefused, match="2001"):
            await client.revoke("nobody", "作弊", "冯主管")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"idNo": "110101199003070012"}, "2002"),
        ({"certId": "another"}, "2003"),
        ({"certId": "expired"}, "2004"),
        ({"creditCode": "91370200MA0000023D"}, "2006"),
    ],
)
async def test_register_that_knows_people_judges_results(changes: dict[str, str], code: str) -> None:
    fake = province()
    fake.register.seed(ChangeKind.PERSONS, [{"id": "p1", "identityCard": "370102198001010015"}])
    certificate = {
        "personId": "p1",
        "creditCode": "91370100MA0000015D",
        "certState": "01",
        "expiringDate": "2027-01-07",
    }
    fake.register.seed(
        ChangeKind.CERTIFICATES,
        [{"id": "c1", **certificate}, {"id": "expired", **certificate, "expiringDate": "2020-01-07"}],
    )
    async with connected(fake) as client:
        pushed = await client.push_results("b1", [result("r1", **{"certId": "c1", **changes})])
        again = await client.push_results("b2", [result("r2", certId="c1")])
        twice = await client.push_results("b3", [result("r3", certId="c1")])

    assert [pushed.records[0].code, again.records[0].code, twice.records[0].code] == [code, "0000", "2005"]


async def test_call_caught_on_its_way_cannot_be_sent_again() -> None:
    """The nonce is used up; everything else about the call is right."""
    fake = province()
    async with serving(fake) as base_url:
        client = GsaClient(chosen(base_url), now_ms=lambda: NOW_MS)
        token = await client._token_other_than(None)
        target = "/gsa/v1/changes/persons?cursor=&limit=1"
        headers = client._signed(_get("/changes/persons"), target, token)
        async with aiohttp.ClientSession() as http:
            codes = []
            for _ in range(2):
                async with http.get(base_url + target, headers=headers) as response:
                    codes.append((await response.json())["code"])

    assert codes == ["0000", "1004"]


def _get(path: str) -> _Call:

    return _Call("GET", path)


async def test_many_callers_share_one_token() -> None:
    fake = province(latency_seconds=0.05)
    async with connected(fake) as client:
        await asyncio.gather(*(client.changes(kind, "") for kind in ChangeKind))

    assert len(fake.gate._tokens) == 1
