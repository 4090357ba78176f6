"""Answers whatever is sent: any entries, in any order and with repeats, against a model of a few lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.exams import queries
from server.exams.rules import AttemptKind, Blueprint, mark, shown_to_original
from server.exams.services.answering import Entry
from tests.exams.conftest import MakeSitter, Sitter

SINGLE: Final = ("A", "B", "C", "D", "")
MULTIPLE: Final = ("A", "AB", "ABC", "BCD", "ABCD", "")
JUDGED: Final = ("T", "F", "")
CHOICES: Final = {**dict.fromkeys(range(1, 5), SINGLE), 5: MULTIPLE, 6: MULTIPLE, 7: JUDGED, 8: JUDGED}


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """Few places and numbers, so that they meet."""
    place = draw(st.sampled_from(sorted(CHOICES)))
    return Entry(str(place), draw(st.sampled_from(CHOICES[place])), draw(st.integers(0, 12)))


@dataclass(frozen=True)
class Call:
    entries: Sequence[Entry]
    fast: bool  # one alone may go the quick way


calls = st.lists(
    st.one_of(
        st.builds(Call, st.lists(entries(), min_size=1, max_size=1), st.booleans()),
        st.builds(Call, st.lists(entries(), max_size=10), st.just(False)),
    ),
    max_size=15,
)


def settled(sent: Sequence[Entry]) -> dict[int, tuple[str, int]]:
    """Place → choice and number in force: the highest number, on a tie what came first."""
    found: dict[int, tuple[str, int]] = {}
    for entry in sent:
        place = int(entry.item)
        if place not in found or entry.seq > found[place][1]:
            found[place] = entry.choice, entry.seq
    return found


async def send(sitter: Sitter, call: Call) -> None:
    """As the call of the contract does: the quick way first where there is one entry."""
    if call.fast and await sitter.save_one(call.entries[0], sitter.clock.ms):
        return
    await sitter.save(call.entries)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(history=calls, last=st.lists(entries(), max_size=5), repeats=st.lists(st.integers(0, 14), max_size=5))
async def test_answers_settle_on_the_highest_number_and_are_marked_so(
    make_sitter: MakeSitter, history: Sequence[Call], last: Sequence[Entry], repeats: Sequence[int]
) -> None:
    sitter = await make_sitter()
    attempt = await sitter.begin(AttemptKind.MOCK)
    taken = [*history, *(history[place] for place in repeats if place < len(history))]

    for call in taken:
        await send(sitter, call)
    handed_in = await sitter.hand_in(last)

    model = settled([entry for call in taken for entry in call.entries] + list(last))
    given_in = {place: (found.choice, found.seq) for place, found in (await queries.answers_of(attempt.id)).items()}
    assert given_in == model
    assert {place: (found.choice, found.seq) for place, found in handed_in.answers.items()} == model
    assert handed_in.answered == sum(1 for choice, _ in model.values() if choice)
    texts = await sitter.bank.texts([number for number, _ in attempt.paper])
    chosen = {
        number: shown_to_original(order, model[place][0])
        for place, (number, order) in enumerate(attempt.paper, 1)
        if place in model
    }
    pure = mark([texts[number].keyed for number, _ in attempt.paper], chosen, Blueprint.from_json(attempt.blueprint))
    assert (handed_in.score_halves, handed_in.passed) == (pure.score_halves, pure.passed)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(history=calls, data=st.data())
async def test_order_of_arrival_changes_nothing_but_ties(
    make_sitter: MakeSitter, history: Sequence[Call], data: st.DataObject
) -> None:
    """Of entries with numbers of their own, as real clients send them."""
    sent = [
        Entry(entry.item, entry.choice, seq) for seq, entry in enumerate(e for call in history for e in call.entries)
    ]
    sitter = await make_sitter()
    attempt = await sitter.begin(AttemptKind.MOCK)

    for entry in data.draw(st.permutations(sent)):
        await send(sitter, Call([entry], fast=True))

    found = await queries.answers_of(attempt.id)
    assert {place: (one.choice, one.seq) for place, one in found.items()} == settled(sent)
    await sitter.hand_in()
