"""A lesson in a real <video>: it plays from its signed address, seeks by Range and shows its captions."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.web_e2e.conftest import Lesson

PLAYER = Path(__file__).with_name("player.html").read_text("utf-8")
SECONDS_MS = 15_000


def open_player(page: Page, lesson: Lesson, url: str | None = None) -> None:
    """The player's page stands on the server's own origin, where <track> needs it; all else comes from the server."""
    html = PLAYER.replace("VIDEO", url or lesson.url).replace("CAPTIONS", lesson.captions_url).replace("&", "&amp;")
    page.route(f"{lesson.base}/player", lambda route: route.fulfill(body=html, content_type="text/html; charset=utf-8"))
    page.goto(f"{lesson.base}/player")


def video(page: Page, expression: str) -> Any:
    return page.evaluate(f"() => {{ const video = document.querySelector('video'); return {expression} }}")


def await_video(page: Page, condition: str) -> None:
    page.wait_for_function(
        f"() => {{ const v = document.querySelector('video'); return {condition} }}", timeout=SECONDS_MS
    )


def test_video_tells_its_duration(page: Page, lesson: Lesson) -> None:
    open_player(page, lesson)

    await_video(page, "v.readyState >= 1")

    assert video(page, "video.duration") == pytest.approx(lesson.duration, abs=0.5)


def test_video_plays(page: Page, lesson: Lesson) -> None:
    open_player(page, lesson)

    video(page, "video.play()")
    await_video(page, "v.currentTime > 1")

    assert video(page, "[video.paused, video.error, video.videoWidth > 0]") == [False, None, True]


def test_video_seeks_by_range(page: Page, lesson: Lesson) -> None:
    parts: list[tuple[int, str | None]] = []
    page.on("response", lambda answer: parts.append((answer.status, answer.headers.get("content-range"))))
    open_player(page, lesson)
    await_video(page, "v.readyState >= 1")

    video(page, f"video.currentTime = {lesson.duration - 3}")
    await_video(page, f"!v.seeking && v.currentTime >= {lesson.duration - 3}")
    video(page, "video.play()")
    await_video(page, "v.ended")

    assert 206 in [status for status, _ in parts]
    assert all(span and span.startswith("bytes ") for status, span in parts if status == 206)


def test_video_shows_captions(page: Page, lesson: Lesson) -> None:
    open_player(page, lesson)

    video(page, "video.textTracks[0].mode = 'showing'")
    await_video(page, "document.querySelector('track').readyState === 2")

    assert video(page, "video.textTracks[0].cues.length") >= 5
    assert video(page, "video.textTracks[0].cues[0].text.length") > 10


def test_video_of_forged_address_is_refused(page: Page, lesson: Lesson) -> None:
    statuses: list[int] = []
    forged = lesson.url[:-1] + ("A" if lesson.url[-1] != "A" else "B")
    page.on("response", lambda answer: statuses.append(answer.status) if answer.url == forged else None)

    open_player(page, lesson, forged)
    await_video(page, "v.error !== null || document.querySelector('video').networkState === 3")

    assert statuses == [403]
