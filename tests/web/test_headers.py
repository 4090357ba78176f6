"""Headers: every HTML answer carries the policy, whoever made it."""

import pytest

from server import settings
from server.web.headers import CONTENT_SECURITY_POLICY, PAGE_HEADERS
from tests.web.site import Browser, browsing


@pytest.mark.parametrize(
    "path",
    ["/", "/guide", "/licence", "/browsers", "/trainee/login", "/order", "/nowhere", "/refusal/500", "/refusal/503"],
)
async def test_every_page_carries_the_headers(browser: Browser, path: str) -> None:
    answer = await browser.get(path)

    assert {name: answer.headers.get(name) for name in PAGE_HEADERS} == PAGE_HEADERS


async def test_policy_allows_no_inline_script_or_style() -> None:
    assert "unsafe" not in CONTENT_SECURITY_POLICY
    assert "default-src 'self'" in CONTENT_SECURITY_POLICY


async def test_headers_of_a_page_of_its_own_win(browser: Browser) -> None:
    answer = await browser.get("/own-policy")

    assert answer.headers["Content-Security-Policy"] == "default-src 'none'"
    assert answer.headers["Cache-Control"] == "max-age=5"


async def test_other_answers_are_only_not_guessed_at(browser: Browser) -> None:
    answer = await browser.get("/plain")

    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "Content-Security-Policy" not in answer.headers


@pytest.mark.parametrize(("base", "told"), [("https://x.example", "max-age=31536000"), ("http://x.example", None)])
async def test_https_is_kept_where_it_is_used(base: str, told: str | None) -> None:
    async with browsing(settings.load(server={"base_url": base})) as browser:
        answer = await browser.get("/")

    assert answer.headers.get("Strict-Transport-Security") == told


async def test_cookies_are_closed_to_scripts_and_neighbours(browser: Browser) -> None:
    answer = await browser.get("/")

    assert answer.headers["Set-Cookie"].startswith("__Host-visitor=")
    assert {"Path=/", "Secure", "HttpOnly", "SameSite=Lax"} <= set(answer.headers["Set-Cookie"].split("; "))
