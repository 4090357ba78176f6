"""What holds for every call alike: who may, which method, whose row."""

import re
from typing import Final

import pytest

from server.api import contract
from server.app import OPERATIONS
from server.catalogue.models import Topic
from server.enrolment.models import Enrolment
from server.web.contract import Operation
from tests.api.conftest import another
from tests.api.student import Student
from tests.factories import make_attempt, make_question, make_sitting
from tests.live import Client
from tests.qna.rows import make_inquiry

assert OPERATIONS  # importing them has declared every call
PERSONAL: Final = [entry for entry in contract.operations if not entry.public]
OTHER_METHODS: Final = ("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS")


def path_of(entry: Operation, places: dict[str, str]) -> str:
    return re.sub(r"<(\w+)>", lambda found: places.get(found[1], "1"), entry.path)


def methods_of(entry: Operation) -> set[str]:
    return {method for other in contract.operations if other.path == entry.path for method in other.methods}


async def test_without_a_login_every_personal_call_says_so(client: Client) -> None:
    answers = {entry.name: await client.call(entry.method, path_of(entry, {})) for entry in PERSONAL}

    assert {name: (answer.status, answer.code) for name, answer in answers.items()} == {
        entry.name: (401, "NOT_LOGGED_IN") for entry in PERSONAL
    }


async def test_wrong_method_is_told_the_right_ones(client: Client) -> None:
    wrong = {
        (method, entry.path): sorted(methods_of(entry))
        for entry in contract.operations
        for method in OTHER_METHODS
        if method not in methods_of(entry)
    }

    answers = {(method, path): await client.call(method, re.sub(r"<\w+>", "1", f"{path}")) for method, path in wrong}

    refusals = {call: (answer.status, answer.code) for call, answer in answers.items()}
    assert refusals == dict.fromkeys(wrong, (405, "METHOD_NOT_ALLOWED"))
    assert {call: sorted(answer.headers["Allow"].split(", ")) for call, answer in answers.items()} == wrong


async def test_rows_of_somebody_else_are_not_there(student: Student, stranger: Client) -> None:
    await stranger.agree()
    await student.start()
    await student.answer()
    question = await make_question(await Topic.get(id=student.topic_id))
    enrolment = await Enrolment.get(id=student.enrolment_id)
    places = {
        "attempt": str((await make_attempt(enrolment)).id),
        "enrolment": str(student.enrolment_id),
        "topic": str(student.topic_id),
        "lease": student.lease,
        "sitting": str((await make_sitting()).id),
        "challenge": student.challenge,
        "inquiry": str((await make_inquiry(enrolment)).id),
    }
    bodies = {
        "start_study": {"topic_id": str(student.topic_id), "device": "手机"},
        "beat": {"token": student.token, "playing": True, "position": 0, "rate": 1, "camera": True},
        "hand_in_exercise": {"answers": {}},
        "start_attempt": {"kind": "MOCK"},
        "resume_attempt": {"device": "手机"},
        "save_answers": {"entries": []},
        "beat_attempt": {"camera": True},
        "appeal_attempt": {"text": "照片是我本人。"},
        "report": {"item": str(question.id), "text": "答案应为C。"},
        "ask": {"topic_id": str(student.topic_id), "text": "为什么？"},
        "reply": {"text": "还是不明白。"},
    }
    with_rows = [entry for entry in PERSONAL if "<" in entry.path and not entry.uploads]

    answers = {
        entry.name: await stranger.call(entry.method, path_of(entry, places), json=bodies.get(entry.name))
        for entry in with_rows
    }

    assert {name: (answer.status, answer.code) for name, answer in answers.items()} == {
        entry.name: (404, "NOT_FOUND") for entry in with_rows
    }


@pytest.mark.parametrize("number", ["0", "999999", "-1", "x", "1.0", "１", "1" * 30, "1%00", "' OR 1=1"])
async def test_row_that_never_was_is_not_there(trainee: Client, number: str) -> None:
    body = {"topic_id": "1", "device": "手机", "answers": {}, "item": "1", "text": "答案应为C。", "kind": "MOCK"}
    of_enrolments = [entry for entry in PERSONAL if entry.path.startswith("/enrolments/<")]

    answers = {
        entry.name: await trainee.call(
            entry.method, path_of(entry, {"enrolment": number}), json=body if entry.body else None
        )
        for entry in of_enrolments
    }

    assert {name: (answer.status, answer.code) for name, answer in answers.items()} == {
        entry.name: (404, "NOT_FOUND") for entry in of_enrolments
    }


async def test_every_refusal_is_a_problem_with_a_chinese_sentence(client: Client) -> None:
    answers = [
        await client.get("/me"),
        await client.get("/nothing"),
        await client.call("PATCH", "/me"),
        await client.post("/sessions", {}),
        await client.get("/videos/1"),
    ]

    for answer in answers:
        assert answer.headers["Content-Type"] == "application/problem+json"
        assert set(answer.body) - {"fields"} == {"type", "title", "status", "code", "detail", "request_id"}
        assert answer.body["status"] == answer.status
        assert re.search(r"[一-鿿].*。$", answer.body["detail"])


async def test_devices_of_one_person_have_sessions_of_their_own(trainee: Client) -> None:
    assert (await another(trainee).get("/me")).status == 401
