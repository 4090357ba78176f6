"""Watch time whatever is sent: random histories against the rules alone, and both ways of a beat against each other."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from itertools import pairwise
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.catalogue.models import Topic
from server.learning import rules
from server.learning.models import WatchStretch
from server.learning.rules import NEVER, Clock, ClockState, Stretch, UncreditedReason
from server.learning.services import clock as clocks
from server.learning.services.beats import StudyPolicy
from server.proctoring.models import Snapshot
from server.proctoring.rules import SnapshotStatus
from tests.factories import NOW_MS, make_topic
from tests.learning.conftest import MakeTrainee, Trainee

MAX_GAP_MS = 35_000
CHALLENGE_MS = 60_000
REQUIRED_MS = 240_000


@dataclass(frozen=True)
class Step:
    """`kind`: beat, photo or start; `gap_ms` passes before it (a server clock may be set back)."""

    kind: str
    gap_ms: int
    playing: bool = True
    camera: bool = True


gaps = st.one_of(
    st.integers(1, 20_000),
    st.sampled_from([0, 15_000, 35_000, 35_001, 60_000, 60_001, 600_000]),
    st.integers(-5_000, 0),
)
mostly = st.sampled_from([True, True, True, False])
steps = st.one_of(
    st.builds(Step, st.just("beat"), gaps, mostly, mostly),
    st.builds(Step, st.just("beat"), st.just(15_000)),
    st.builds(Step, st.just("beat"), st.sampled_from([34_999, 35_000, 35_001])),
    st.builds(Step, st.sampled_from(["photo", "photo", "start"]), gaps),
)


@dataclass
class History:
    """What the services do around `rules.judge`, without a database."""

    now_ms: int
    interval_ms: int
    clock: Clock
    opened_ms: int
    stretches: list[Stretch] = field(default_factory=list)
    open_challenges: int = 1

    def take(self, step: Step) -> None:
        self.now_ms += step.gap_ms
        {"beat": self.beat, "photo": self.photo, "start": self.start}[step.kind](step)

    def beat(self, step: Step) -> None:
        outcome = rules.judge(
            self.clock, now_ms=self.now_ms, playing=step.playing, camera=step.camera, max_gap_ms=MAX_GAP_MS
        )
        self.clock = outcome.clock
        self._close(outcome.closed)
        self.open_challenges -= outcome.challenge_ends is not None
        if outcome.ask:
            self.open_challenges += 1
            self.clock = replace(self.clock, due_ms=self.now_ms + CHALLENGE_MS, next_ms=NEVER)
        if outcome.completed:
            self._close(rules.running_stretch(self.clock))
            done = UncreditedReason.COMPLETED
            self.clock = replace(self.clock, stretch_from_ms=self.clock.beat_ms, stretch_ms=0, stretch_reason=done)

    def photo(self, _step: Step) -> None:
        if self.clock.due_ms is None or self.now_ms > self.clock.due_ms:
            return
        self.open_challenges -= 1
        next_ms = self.clock.credited_ms + self.interval_ms
        self.clock = replace(self.clock, due_ms=None, owes=False, next_ms=next_ms)

    def start(self, _step: Step) -> None:
        """Another lease for the same topic; a finished one is only shown again."""
        if self.clock.state is ClockState.COMPLETED:
            return
        ended = rules.end_of_lease(self.clock)
        self.open_challenges += 1 - (ended is not None)
        self._close(rules.running_stretch(self.clock))
        self._close(rules.left_open(self.clock, self.now_ms))
        now_ms = max(self.now_ms, self.clock.beat_ms)
        self.clock = replace(
            self.clock, beat_ms=now_ms, state=ClockState.STARTED, owes=self.clock.owes or ended is not None,
            stretch_from_ms=now_ms, stretch_ms=0, stretch_reason=UncreditedReason.FIRST_BEAT,
            due_ms=now_ms + CHALLENGE_MS, next_ms=NEVER,
        )  # fmt: skip

    def _close(self, stretch: Stretch | None) -> None:
        if stretch:
            self.stretches.append(stretch)


def opened(interval_ms: int) -> History:
    clock = Clock(
        beat_ms=0, state=ClockState.STARTED, credited_ms=0, watched_ms=0, required_ms=REQUIRED_MS, stretch_from_ms=0,
        stretch_ms=0, stretch_reason=UncreditedReason.FIRST_BEAT, due_ms=CHALLENGE_MS, owes=False, next_ms=NEVER,
        last_credited_ms=0, last_reason=None,
    )  # fmt: skip
    return History(0, interval_ms, clock, opened_ms=0)


@settings(max_examples=400, deadline=None)
@given(st.lists(steps, max_size=60), st.integers(1_000, 60_000))
def test_any_history_keeps_the_clock_within_the_wall(taken: Sequence[Step], interval_ms: int) -> None:
    history = opened(interval_ms)
    latest_ms = 0

    for step in taken:
        before = history.clock
        history.take(step)
        after, latest_ms = history.clock, max(latest_ms, history.now_ms)
        earned = after.credited_ms - before.credited_ms

        assert 0 <= earned <= after.beat_ms - before.beat_ms
        assert before.beat_ms <= after.beat_ms <= latest_ms
        assert after.credited_ms <= after.beat_ms - history.opened_ms
        assert after.watched_ms == after.credited_ms <= after.required_ms
        assert 0 <= after.stretch_ms <= after.beat_ms - after.stretch_from_ms
        assert history.open_challenges == (after.due_ms is not None)


@settings(max_examples=400, deadline=None)
@given(st.lists(steps, max_size=60), st.integers(1_000, 60_000))
def test_stretches_and_the_running_one_add_up_to_what_was_watched(taken: Sequence[Step], interval_ms: int) -> None:
    history = opened(interval_ms)

    for step in taken:
        history.take(step)

    stretches = history.stretches
    assert sum(stretch.credited_ms for stretch in stretches) + history.clock.stretch_ms == history.clock.watched_ms
    assert all(stretch.credited_ms == 0 for stretch in stretches if stretch.reason)
    assert all(0 <= stretch.credited_ms <= stretch.to_ms - stretch.from_ms for stretch in stretches)
    assert all(one.to_ms <= two.from_ms for one, two in pairwise(stretches))


@settings(max_examples=400, deadline=None)
@given(st.lists(steps, max_size=60), st.integers(1_000, 60_000))
def test_no_credit_runs_while_a_photo_is_owed(taken: Sequence[Step], interval_ms: int) -> None:
    history = opened(interval_ms)

    for step in taken:
        before = history.clock
        history.take(step)
        owed = before.owes or (before.due_ms is not None and history.now_ms > before.due_ms)

        assert not owed or history.clock.credited_ms == before.credited_ms


# --- both ways of a beat, on the database ---


OF_STRETCH = ("from_ms", "to_ms", "credited_ms", "reason", "device")
OF_PHOTO = ("status", "reason", "asked_ms", "due_ms", "taken_ms")


@dataclass(frozen=True)
class Traces:
    """Everything a history leaves behind, without names that are drawn at random."""

    answers: list[object]
    clock: dict[str, Any]
    stretches: list[tuple[Any, ...]]
    photos: list[tuple[Any, ...]]


async def lived(trainee: Trainee, topic: Topic, taken: Sequence[Step], *, fast: bool) -> Traces:
    """Live through the steps from the same moment; `fast`: each beat the quick way where that accepts it."""
    trainee.clock.ms = NOW_MS
    await trainee.settle(topic)
    answers = [await _lived_step(trainee, topic, step, fast=fast) for step in taken]
    row = await clocks.read(trainee.login.holder_id)
    assert row is not None
    clock = asdict(row.clock) | {"seq": row.seq, "asked": row.challenge_reason, "studies": row.lease is not None}
    columns = ("from_ms", "to_ms", "credited_ms", "reason", "device")
    mine = {"person_id": trainee.login.holder_id}
    stretches = await WatchStretch.filter(**mine).order_by("id").values_list(*columns)
    photos = (
        await Snapshot.filter(**mine).order_by("id").values_list("status", "reason", "asked_ms", "due_ms", "taken_ms")
    )
    return Traces(answers, clock, stretches, photos)


async def _lived_step(trainee: Trainee, topic: Topic, step: Step, *, fast: bool) -> object:
    trainee.clock.ms += step.gap_ms
    if step.kind == "start":
        return await _start(trainee, topic)
    if step.kind == "photo":
        return await _photo(trainee)
    beaten = await trainee.fast_beat() if fast and step.playing and step.camera else None
    beaten = beaten or await trainee.beat(playing=step.playing, camera=step.camera)
    trainee.last, trainee.seq = beaten, beaten.seq
    challenge = beaten.challenge and (beaten.challenge.due_ms, beaten.challenge.reason)
    return asdict(replace(beaten, challenge=None)) | {"challenge": challenge}


async def _start(trainee: Trainee, topic: Topic) -> str:
    if trainee.last and trainee.last.completed:
        return "completed"
    await trainee.start(topic)
    trainee.last = None
    return "started"


async def _photo(trainee: Trainee) -> str:
    open_ones = Snapshot.filter(person_id=trainee.login.holder_id, status=SnapshotStatus.ASKED)
    asked = await open_ones.filter(due_ms__gte=trainee.clock.ms).first()
    if asked is None:
        return "nothing asked"
    await trainee.answer(asked.challenge)
    return "taken"


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(taken=st.lists(steps, min_size=3, max_size=25))
async def test_fast_and_slow_way_leave_the_same_traces(make_trainee: MakeTrainee, taken: Sequence[Step]) -> None:
    topic = await make_topic(required_seconds=150)
    one, other = await make_trainee(), await make_trainee()
    for trainee in (one, other):
        often = trainee.policy.learning.model_copy(update={"snapshot_interval_seconds": 40, "snapshot_jitter": 0})
        trainee.policy = StudyPolicy(often, trainee.policy.challenge_seconds)

    fast, slow = await lived(one, topic, taken, fast=True), await lived(other, topic, taken, fast=False)

    assert fast == slow
