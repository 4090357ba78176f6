"""PUT an exam's answers: each choice under its own number, the highest wins, good ones beside bad ones."""

import asyncio
import itertools
from typing import Any

import pytest

from server.exams.models import Answer
from tests.api.examinee import Examinee
from tests.conftest import TestClock
from tests.live import Client


def entry(item: str, choice: str, seq: int) -> dict[str, Any]:
    return {"item": item, "choice": choice, "seq": seq}


async def test_choice_is_saved_at_once(examinee: Examinee, clock: TestClock) -> None:
    await examinee.start()
    clock.advance(20.5)

    saved = await examinee.answer("3", "C", seq=17)

    assert (saved.status, saved.body) == (
        200,
        {
            "saved": {"3": 17},
            "stale": [],
            "rejected": {},
            "remaining_seconds": 3580,
            "server_time": "2026-11-24T09:00:20.500+08:00",
        },
    )
    assert await examinee.chosen() == {"3": ("C", 17)}


async def test_later_choice_replaces_an_earlier_one(examinee: Examinee) -> None:
    await examinee.start()
    await examinee.answer("1", "A", seq=1)

    later = await examinee.answer("1", "B", seq=2)

    assert (later.body["saved"], await examinee.chosen()) == ({"1": 2}, {"1": ("B", 2)})


async def test_earlier_choice_that_comes_late_is_stale(examinee: Examinee) -> None:
    await examinee.start()
    await examinee.answer("1", "B", seq=5)

    late = await examinee.answer("1", "A", seq=4)

    assert (late.status, late.body["saved"], late.body["stale"]) == (200, {}, ["1"])
    assert await examinee.chosen() == {"1": ("B", 5)}


async def test_same_entry_again_is_saved_as_before(examinee: Examinee) -> None:
    """Its answer was lost on the way."""
    await examinee.start()
    first = await examinee.answer("1", "B", seq=5)

    again = await examinee.answer("1", "B", seq=5)

    assert (again.status, again.body) == (200, first.body)


async def test_of_one_number_the_first_choice_stays(examinee: Examinee) -> None:
    await examinee.start()
    await examinee.answer("1", "B", seq=5)

    alone = await examinee.answer("1", "A", seq=5)
    together = await examinee.send([entry("2", "C", 6), entry("2", "D", 6)])

    assert (alone.body["saved"], alone.body["stale"], together.body["saved"]) == ({}, ["1"], {"2": 6})
    assert await examinee.chosen() == {"1": ("B", 5), "2": ("C", 6)}


async def test_changes_of_mind_settle_on_the_last_in_any_order(examinee: Examinee) -> None:
    await examinee.start("MOCK")

    for item, order in enumerate(itertools.permutations(range(1, 5)), 1):
        for seq in order:
            await examinee.send([entry(str(item), "ABCD"[seq - 1], seq)])

    assert await examinee.chosen() == {str(item): ("D", 4) for item in range(1, 25)}


async def test_journal_of_eighty_is_saved_at_once(examinee: Examinee) -> None:
    """After a network cut."""
    await examinee.start()
    entries = examinee.entries()

    saved = await examinee.send(entries)

    assert saved.body["saved"] == {one["item"]: one["seq"] for one in entries}
    assert await examinee.chosen() == {one["item"]: (one["choice"], one["seq"]) for one in entries}


async def test_of_many_changes_in_one_journal_the_last_of_each_counts(examinee: Examinee) -> None:
    await examinee.start()
    await examinee.answer("2", "D", seq=50)

    saved = await examinee.send([entry("1", "A", 1), entry("2", "A", 2), entry("1", "C", 4), entry("1", "B", 3)])

    assert (saved.body["saved"], saved.body["stale"]) == ({"1": 4}, ["2"])
    assert await examinee.chosen() == {"1": ("C", 4), "2": ("D", 50)}


async def test_empty_choice_takes_an_answer_back(examinee: Examinee) -> None:
    await examinee.start()
    await examinee.answer("1", "B")

    await examinee.answer("1", "")

    assert await examinee.chosen() == {"1": ("", 2)}
    assert (await examinee.hand_in()).body["answered"] == 0


@pytest.mark.parametrize("choice", ["acd", "DCA", "ＡＣＤ", "A C D"])
async def test_choice_is_kept_as_letters_in_order(examinee: Examinee, choice: str) -> None:
    await examinee.start()
    item = examinee.of("MULTIPLE")

    await examinee.answer(item, choice)

    assert await examinee.chosen() == {item: ("ACD", 1)}


@pytest.mark.parametrize(
    ("kind", "choice"),
    [
        ("SINGLE", "E"), ("SINGLE", "AB"), ("SINGLE", "T"), ("SINGLE", "AA"), ("SINGLE", "1"), ("SINGLE", "甲"),
        ("MULTIPLE", "ABE"), ("MULTIPLE", "AAB"), ("MULTIPLE", "T"), ("TRUE_FALSE", "A"), ("TRUE_FALSE", "TF"),
    ],
)  # fmt: skip
async def test_impossible_choice_is_rejected(examinee: Examinee, kind: str, choice: str) -> None:
    await examinee.start()
    item = examinee.of(kind)

    rejected = await examinee.answer(item, choice)

    assert (rejected.status, rejected.body["rejected"], rejected.body["saved"]) == (
        200, {item: "IMPOSSIBLE_CHOICE"}, {},
    )  # fmt: skip
    assert await examinee.chosen() == {}


@pytest.mark.parametrize("choice", ["T", "F", "t"])
async def test_judgement_is_true_or_false(examinee: Examinee, choice: str) -> None:
    await examinee.start()
    item = examinee.of("TRUE_FALSE")

    await examinee.answer(item, choice)

    assert await examinee.chosen() == {item: (choice.upper(), 1)}


@pytest.mark.parametrize("item", ["0", "81", "-1", "", "1.0", "x", "９", "999999", "'; --"])
async def test_question_that_is_not_on_the_paper_is_rejected(examinee: Examinee, item: str) -> None:
    await examinee.start()

    rejected = await examinee.answer(item, "A")

    assert (rejected.status, rejected.body["rejected"]) == (200, {item: "UNKNOWN_ITEM"})
    assert await Answer.all().count() == 0


@pytest.mark.parametrize("seq", [1_000_000, 2_000_000, (1 << 53) - 1])
async def test_number_beyond_this_devices_is_rejected(examinee: Examinee, seq: int) -> None:
    """Otherwise a device could make its answers the last ones for ever."""
    await examinee.start()

    rejected = await examinee.answer("1", "A", seq=seq)
    later = await examinee.answer("1", "B", seq=999_999)

    assert (rejected.body["rejected"], later.body["saved"]) == ({"1": "BAD_SEQ"}, {"1": 999_999})


async def test_good_entries_are_saved_beside_bad_ones(examinee: Examinee) -> None:
    await examinee.start()
    await examinee.answer("4", "D", seq=9)

    answer = await examinee.send(
        [entry("1", "A", 10), entry("2", "Z", 11), entry("99", "A", 12), entry("3", "C", 5_000_000), entry("4", "A", 3)]
    )

    assert (answer.status, answer.body["saved"], answer.body["stale"], answer.body["rejected"]) == (
        200, {"1": 10}, ["4"], {"2": "IMPOSSIBLE_CHOICE", "99": "UNKNOWN_ITEM", "3": "BAD_SEQ"},
    )  # fmt: skip
    assert await examinee.chosen() == {"1": ("A", 10), "4": ("D", 9)}


async def test_nothing_to_save_is_no_fault(examinee: Examinee) -> None:
    await examinee.start()

    answer = await examinee.send([])

    assert (answer.status, answer.body["saved"], answer.body["rejected"]) == (200, {}, {})


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize(("seconds", "accepted"), [(3599, True), (3604.9, True), (3605, True), (3605.1, False)])
async def test_answers_are_taken_until_five_seconds_after_the_deadline(
    examinee: Examinee, clock: TestClock, seconds: float, accepted: bool, count: int
) -> None:
    await examinee.start()
    clock.advance(seconds)

    answer = await examinee.send(examinee.entries(count))

    expected: tuple[int, str | None] = (200, None) if accepted else (409, "ATTEMPT_CLOSED")
    assert (answer.status, answer.code) == expected
    assert len(await examinee.chosen()) == (count if accepted else 0)


async def test_time_left_is_never_negative(examinee: Examinee, clock: TestClock) -> None:
    await examinee.start()
    clock.advance(3603)

    assert (await examinee.answer("1", "A")).body["remaining_seconds"] == 0


@pytest.mark.parametrize("count", [1, 2])
async def test_nothing_is_saved_after_the_hand_in(examinee: Examinee, count: int) -> None:
    await examinee.start()
    entries = examinee.entries(count)
    await examinee.hand_in()

    refused = await examinee.send(entries)

    assert (refused.status, refused.code, await Answer.all().count()) == (409, "ATTEMPT_CLOSED", 0)


async def test_what_the_client_says_about_time_changes_nothing(examinee: Examinee, clock: TestClock) -> None:
    await examinee.start()
    clock.advance(3606)

    body = {"entries": [{**entry("1", "A", 1), "saved_ms": 1}], "now": 0, "server_time": "2026-11-24T09:00:00+08:00"}
    headers = {"Date": "Tue, 24 Nov 2026 01:00:00 GMT"}
    refused = await examinee.client.call("PUT", f"{examinee.path}/answers", json=body, headers=headers)

    assert (refused.status, refused.code) == (409, "ATTEMPT_CLOSED")


@pytest.mark.parametrize("count", [1, 2])
async def test_somebody_elses_attempt_is_not_there(examinee: Examinee, stranger: Client, count: int) -> None:
    await examinee.start()

    refused = await stranger.put(f"{examinee.path}/answers", {"entries": examinee.entries(count)})

    assert (refused.status, refused.code, await examinee.chosen()) == (404, "NOT_FOUND", {})


@pytest.mark.parametrize("token", ["", "Bearer x", "Bearer " + "a" * 43])
async def test_without_a_login_nothing_is_saved(examinee: Examinee, token: str) -> None:
    await examinee.start()
    nobody = Client(examinee.client.http, examinee.client.base, {"authorization": token} if token else {})

    refused = await nobody.put(f"{examinee.path}/answers", {"entries": examinee.entries(1)})

    assert (refused.status, refused.code, await examinee.chosen()) == (401, "NOT_LOGGED_IN", {})


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"entries": None},
        {"entries": {"1": "A"}},
        {"entries": ["1"]},
        {"entries": [{"item": "1", "choice": "A"}]},
        {"entries": [{"item": 1, "choice": "A", "seq": 1}]},
        {"entries": [{"item": "1", "choice": ["A"], "seq": 1}]},
        {"entries": [{"item": "1", "choice": "A", "seq": "1"}]},
        {"entries": [{"item": "1", "choice": "A", "seq": -1}]},
        {"entries": [{"item": "1", "choice": "A", "seq": 1.5}]},
        {"entries": [{"item": "1", "choice": "A", "seq": 1 << 53}]},
        {"entries": [{"item": "1", "choice": "A" * 21, "seq": 1}]},
        {"entries": [{"item": "1", "choice": "A", "seq": 1}] * 201},
    ],
)
async def test_malformed_journal_is_refused(examinee: Examinee, body: Any) -> None:
    await examinee.start()

    refused = await examinee.client.put(f"{examinee.path}/answers", body)

    assert (refused.status, refused.code, await examinee.chosen()) == (422, "INVALID_INPUT", {})


async def test_answers_at_once_settle_on_the_last(examinee: Examinee) -> None:
    """A slow network delivers what was sent one after the other all together."""
    await examinee.start()

    await asyncio.gather(*(examinee.send([entry("1", "ABCD"[seq % 4], seq)]) for seq in range(1, 31)))

    assert await examinee.chosen() == {"1": ("C", 30)}
