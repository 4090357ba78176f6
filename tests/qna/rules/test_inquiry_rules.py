"""Inquiries: which step follows which, how the clocks stand, who reads what, what looks personal."""

import pytest

from server.qna.rules import (
    INQUIRY_STEPS,
    LONGEST,
    Clocks,
    InquiryStatus,
    Standing,
    fault,
    looks_personal,
    may_read,
    shortened,
    shown_until,
    told,
)

OPEN, REOPENED, ANSWERED, CLOSED = (
    InquiryStatus.OPEN, InquiryStatus.REOPENED, InquiryStatus.ANSWERED, InquiryStatus.CLOSED,
)  # fmt: skip


def test_steps_lead_from_the_question_to_the_answer_and_back() -> None:
    assert dict(INQUIRY_STEPS) == {
        OPEN: {ANSWERED, CLOSED},
        ANSWERED: {REOPENED, CLOSED},
        REOPENED: {ANSWERED, CLOSED},
        CLOSED: set(),
    }


def test_open_and_reopened_ones_wait_for_a_teacher() -> None:
    assert [status for status in InquiryStatus if status.waiting] == [OPEN, REOPENED]


def clocks(first_ms: int | None = None, solved_ms: int | None = None) -> Clocks:
    return Clocks(100, 500, first_ms, solved_ms)


@pytest.mark.parametrize(
    ("found", "due"), [(clocks(), 100), (clocks(first_ms=90), 500), (clocks(first_ms=90, solved_ms=400), None)]
)
def test_what_is_due_is_the_first_word_then_the_solution_then_nothing(found: Clocks, due: int | None) -> None:
    assert found.due_ms == due


@pytest.mark.parametrize(
    ("found", "now_ms", "standing"),
    [
        (clocks(), 100, (Standing.RUNNING, Standing.RUNNING)),
        (clocks(), 101, (Standing.LATE, Standing.RUNNING)),
        (clocks(), 501, (Standing.LATE, Standing.LATE)),
        (clocks(first_ms=100), 400, (Standing.STOPPED, Standing.RUNNING)),
        (clocks(first_ms=101, solved_ms=500), 900, (Standing.STOPPED_LATE, Standing.STOPPED)),
        (clocks(first_ms=600, solved_ms=600), 900, (Standing.STOPPED_LATE, Standing.STOPPED_LATE)),
    ],
)
def test_each_clock_runs_ends_late_or_stops(found: Clocks, now_ms: int, standing: tuple[Standing, Standing]) -> None:
    assert (found.first(now_ms), found.solution(now_ms)) == standing


@pytest.mark.parametrize(
    ("own", "public", "answered_ms", "topics", "reads"),
    [
        (True, False, None, (), True),
        (False, True, 1, (7,), True),
        (False, True, 1, (8,), False),
        (False, True, None, (7,), False),
        (False, False, 1, (7,), False),
    ],
)
def test_others_read_answered_public_ones_of_their_topics(
    own: bool, public: bool, answered_ms: int | None, topics: tuple[int, ...], reads: bool
) -> None:
    assert may_read(own=own, public=public, answered_ms=answered_ms, topic_id=7, topics=topics) is reads


def test_others_read_no_further_than_the_latest_answer() -> None:
    assert (shown_until(own=True, answered_ms=5), shown_until(own=False, answered_ms=5)) == (None, 5)


@pytest.mark.parametrize(("length", "taken"), [(0, False), (1, True), (LONGEST, True), (LONGEST + 1, False)])
def test_text_is_1_to_1000_characters(length: int, taken: bool) -> None:
    assert (fault("字" * length) is None) is taken


@pytest.mark.parametrize(
    ("text", "personal"),
    [
        ("安全带应当高挂低用吗？", False),
        ("第 13800000000000 条是什么？", False),
        ("请打我电话13800000000。", True),
        ("我的证号是37010219800101001X", True),
        ("加微信：anquan_2026", True),
        ("微信里看不到视频", False),
        ("我是张示例，为什么", True),
    ],
)
def test_numbers_addresses_and_the_own_name_look_personal(text: str, personal: bool) -> None:
    assert looks_personal(text, "张示例") is personal


def test_message_names_the_question_shortly() -> None:
    assert told("问" * 41, "是。") == f"您的提问“{'问' * 39}…”已有答复：是。"
    assert shortened("两\n行") == "两 行"
