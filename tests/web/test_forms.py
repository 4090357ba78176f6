"""Forms: what was typed stays, faults are told in Chinese at their field, only our own fresh pages are heard."""

from typing import Any, Final

import pytest

from server.web.csrf import VISITOR_COOKIE
from tests.web.site import Browser, Shown

GOOD: Final = {
    "name": "青岛某某建设",
    "people": "3",
    "paid": "2026-08-31",
    "kind": "B",
    "invoice": "s",
    "password": "Geheim-1",
    "agree": "y",
}


async def send(browser: Browser, path: str = "/order", **changes: Any) -> Shown:
    token = (await browser.get("/order")).token
    data = {name: text for name, text in (GOOD | changes).items() if text is not None}
    return await browser.post(path, {**data, "csrf_token": token})


async def test_good_form_is_accepted_and_told_once(browser: Browser) -> None:
    answer = await send(browser)
    shown = await browser.get(answer.headers["Location"])
    again = await browser.get("/done")

    assert (answer.status, answer.headers["Location"]) == (303, "/done")
    assert ("已提交：&lt;订单&gt;" in shown.text, "已提交" in again.text) == (True, False)


async def test_message_of_others_is_not_shown(browser: Browser) -> None:
    browser.cookies["__Host-told"] = "5L2g5aW9.AAAAAAAAAAAAAAAAAAAAAA"

    shown = await browser.get("/done")

    assert "你好" not in shown.text


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"name": ""}, "企业名称：请填写企业名称。"),
        ({"name": "  "}, "企业名称：请填写企业名称。"),
        ({"name": None}, "企业名称：请填写企业名称。"),
        ({"name": "长" * 21}, "企业名称：最多 20 个字符。"),
        ({"name": "a\x00b"}, "企业名称：包含不允许的字符。"),
        ({"people": "many"}, "人数：应为整数。"),
        ({"people": "0"}, "人数：至少 1 人。"),
        ({"paid": "31.8.2026"}, "缴费日期：日期不正确，应如 2026-08-31。"),
        ({"kind": "Z"}, "班别：请从列出的选项中选择。"),
        ({"invoice": "z"}, "发票：请从列出的选项中选择。"),
        ({"agree": None}, "同意：请先勾选。"),
    ],
)
async def test_faulty_field_is_named_in_chinese(browser: Browser, changes: dict[str, Any], sentence: str) -> None:
    answer = await send(browser, **changes)

    assert (answer.status, "有 1 处需要修改" in answer.text, sentence in answer.text) == (422, True, True)


async def test_faulty_field_points_to_its_sentence(browser: Browser) -> None:
    answer = await send(browser, people="many")

    field = answer.text[answer.text.index('id="people"') - 300 :][:500]
    assert 'aria-describedby="people-error"' in field
    assert 'aria-invalid="true"' in field
    assert 'href="#people"' in answer.text


async def test_what_was_typed_stays_except_passwords(browser: Browser) -> None:
    answer = await send(browser, people="many", name='<b>"青岛"</b>')

    assert "&lt;b&gt;&#34;青岛&#34;&lt;/b&gt;" in answer.text
    assert '<option selected value="B">' in answer.text
    assert "Geheim-1" not in answer.text


async def test_refusal_of_the_service_stands_above_the_form(browser: Browser) -> None:
    answer = await send(browser, name="冲突")

    assert (answer.status, "<li>此订单已处理。</li>" in answer.text, 'value="冲突"' in answer.text) == (409, True, True)


async def test_refused_fields_stand_at_their_fields(browser: Browser) -> None:
    answer = await send(browser, name="无效")

    assert (answer.status, "<li>另有错误。</li>" in answer.text) == (422, True)
    assert 'id="people-error">人数与名单不符。' in answer.text


async def test_form_of_a_visitor_without_cookie_is_stale(browser: Browser) -> None:
    token = (await browser.get("/order")).token
    browser.cookies.clear()

    answer = await browser.post("/order", {**GOOD, "csrf_token": token})

    assert (answer.status, "页面已过期，请再提交一次。" in answer.text) == (403, True)
    assert 'value="青岛某某建设"' in answer.text


@pytest.mark.parametrize("token", [None, "", "A" * 22, "é" * 22])
async def test_missing_or_forged_token_is_refused_and_the_form_kept(browser: Browser, token: str | None) -> None:
    await browser.get("/order")

    answer = await browser.post("/order", {**GOOD, **({"csrf_token": token} if token is not None else {})})

    assert (answer.status, "页面已过期，请再提交一次。" in answer.text) == (403, True)
    assert 'value="青岛某某建设"' in answer.text


async def test_stale_form_goes_through_when_sent_again(browser: Browser) -> None:
    stale = await browser.post("/order", GOOD)

    again = await browser.post("/order", {**GOOD, "csrf_token": stale.token})

    assert (stale.status, again.status) == (403, 303)


async def test_token_of_another_visitor_is_refused(browser: Browser) -> None:
    stolen = (await browser.get("/order")).token
    browser.cookies.clear()
    await browser.get("/order")

    answer = await browser.post("/order", {**GOOD, "csrf_token": stolen})

    assert answer.status == 403


async def test_token_from_before_the_login_is_refused_after_it(browser: Browser) -> None:
    before = (await browser.get("/order")).token
    browser.cookies["__Host-session"] = "session-token"

    answer = await browser.post("/order", {**GOOD, "csrf_token": before})

    assert answer.status == 403


async def test_planted_visitor_is_replaced(browser: Browser) -> None:
    browser.cookies[VISITOR_COOKIE] = "prepared.AAAAAAAAAAAAAAAAAAAAAA"

    await browser.get("/order")

    assert browser.cookies[VISITOR_COOKIE].partition(".")[0] != "prepared"


async def test_token_is_heard_as_header_too(browser: Browser) -> None:
    token = (await browser.get("/order")).token

    answer = await browser.post("/order", GOOD, {"x-csrf-token": token})

    assert answer.status == 303


async def test_action_without_token_changes_nothing(browser: Browser) -> None:
    answer = await browser.post("/firm/approve", {}, {"x-clerk": "yes"})

    assert (answer.status, "页面已过期，请再提交一次。" in answer.text) == (403, True)


async def test_session_that_ended_keeps_what_was_typed(browser: Browser) -> None:
    ended = await send(browser, "/firm/order", name='<青岛>"')
    back = await browser.post("/firm/order", GOOD | {"name": '<青岛>"'}, {"x-clerk": "yes"})

    assert (ended.status, 'value="&lt;青岛&gt;&#34;"' in ended.text, "Geheim-1" in ended.text) == (401, True, False)
    assert (back.status, 'value="&lt;青岛&gt;&#34;"' in back.text) == (403, True)
