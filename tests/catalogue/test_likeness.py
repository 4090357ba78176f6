"""Questions that may be the same: a table of known pairs, and the quick search beside comparing everything."""

import random
import time
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.catalogue.rules.likeness import (
    STEMS_ALIKE,
    WHOLE_ALIKE,
    Alike,
    alike_questions,
    likeness,
    shingles,
)

NUMBERS = ["3名", "5名", "7名", "9名"]
Text = tuple[str, list[str]]

SAME: list[tuple[Text, Text]] = [
    # only punctuation, width or spaces differ
    (("安全生产工作坚持的方针是（　）。", ["甲", "乙"]), ("安全生产工作 坚持的方针是( )?", ["丙", "丁"])),
    # a word more, the same options
    (
        ("超过一定规模的危大工程专项施工方案专家论证会，专家人数不得少于（　）。", NUMBERS),
        ("超过一定规模的危大工程专项施工方案论证会，专家人数不得少于几名？", NUMBERS),
    ),
    # a true/false question asked once more
    (("施工升降机加节完毕后，经验收合格方可运行。", []), ("施工升降机加节完毕以后，经验收合格方可运行。", [])),
    # the options in another order
    (
        ("特种作业人员应当持证上岗的是", ["建筑电工", "施工员"]),
        ("特种作业人员中应当持证上岗的是", ["施工员", "建筑电工"]),
    ),
]
OTHER: list[tuple[Text, Text]] = [
    # the same phrase about other things
    (
        ("关于临边防护栏杆，下列说法正确的有哪些？", ["栏杆高度不低于1.2米", "挡脚板高180毫米"]),
        ("关于移动式操作平台，下列说法正确的有哪些？", ["面积不宜大于10平方米", "移动时平台上不得站人"]),
    ),
    (("安全带应当高挂低用。", []), ("安全帽应当系好下颏带。", [])),
    (("", []), ("", [])),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_questions_that_ask_the_same_are_found(one: Text, other: Text) -> None:
    assert [(pair.first, pair.second) for pair in alike_questions({1: one, 2: other})] == [(1, 2)]


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_questions_that_ask_something_else_are_not(one: Text, other: Text) -> None:
    assert alike_questions({1: one, 2: other}) == []


def test_most_alike_come_first_and_the_same_stem_is_wholly_alike() -> None:
    found = alike_questions({9: SAME[1][0], 3: SAME[1][1], 5: SAME[0][0], 4: SAME[0][1]})

    assert [(pair.first, pair.second, pair.likeness == 1.0) for pair in found] == [(4, 5, True), (3, 9, False)]


def by_comparing_everything(texts: dict[int, Text]) -> list[Alike]:
    found = []
    for (one, (stem, options)), (other, (another, others)) in combinations(sorted(texts.items()), 2):
        stems = likeness(shingles(stem), shingles(another))
        whole = likeness(shingles(stem).union(*map(shingles, options)), shingles(another).union(*map(shingles, others)))
        passed = [how for how, bound in ((stems, STEMS_ALIKE), (whole, WHOLE_ALIKE)) if how >= bound]
        found += [Alike(one, other, max(passed))] if passed else []
    return sorted(found, key=lambda pair: (-pair.likeness, pair.first, pair.second))


short = st.text("安全生产一二", max_size=12)


@given(st.dictionaries(st.integers(1, 99), st.tuples(short, st.lists(short, max_size=3)), max_size=12))
def test_quick_search_finds_exactly_what_comparing_everything_finds(texts: dict[int, Text]) -> None:
    assert alike_questions(texts) == by_comparing_everything(texts)


def test_five_thousand_questions_take_a_few_seconds() -> None:
    chance = random.Random(1)
    words = "安全生产施工单位应当建立健全责任制度组织制定规章操作规程保证投入有效实施督促检查工作及时消除事故隐患"
    texts = {
        number: ("".join(chance.choices(words, k=30)), ["".join(chance.choices(words, k=8)) for _ in range(4)])
        for number in range(5_000)
    }

    started = time.process_time()
    alike_questions(texts)

    assert time.process_time() - started < 10
