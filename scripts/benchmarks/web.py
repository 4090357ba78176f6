"""Runs the HTTP cases: the application and the bare handlers in turn on one core, round by round."""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from background import free_ports

from benchmarks import load, machine
from benchmarks.databases import Place
from benchmarks.desk import LISTS, Reader, seed_desk
from benchmarks.exams import Answers, HandIns, Starts, seed_exams
from benchmarks.figures import Round, median_of
from benchmarks.people import Trainee, seed, trainees
from benchmarks.web_cases import Beats, Lists, Logins, Photos, Topics, Untrue, WebCase
from server import runtime, settings
from server.accounts.rules import Role

EXAMS: Final[Mapping[str, Callable[[Sequence[Trainee]], WebCase]]] = {
    "start": Starts,
    "answer": Answers,
    "handin": HandIns,
}
NORMAL: Final = {"ANGUAN_DATABASE__SYNCHRONOUS": "NORMAL"}


@dataclass(frozen=True)
class Result:
    """A case's median rounds; memory in MB at the end of the case's load, children included."""

    rounds: Sequence[Round]
    bare_rounds: Sequence[Round]
    resident_mb: float

    @property
    def median(self) -> Round:
        return median_of(self.rounds)

    @property
    def bare(self) -> Round:
        return median_of(self.bare_rounds)


def case_of(name: str, people: Sequence[Trainee], files: Path, readers: Mapping[Role | None, Reader]) -> WebCase:
    """The case behind a name such as `beat-postgres` or `list-own-orders-postgres`."""
    kind, _, rest = name.partition("-")
    if kind == "list":
        path, role = LISTS[rest.rpartition("-")[0]]
        return Lists(path, readers[role].token)
    if kind == "beat":
        return Beats(people)
    if kind == "snapshot":
        return Photos(people, files)
    if kind == "login":
        return Logins(people, by_password=False)
    if kind == "password":
        return Logins(people, by_password=True, connections=16)
    return EXAMS[kind](people) if kind in EXAMS else Topics(people)


async def run(place: Place, names: Sequence[str], *, seconds: float, rounds: int) -> AsyncIterator[tuple[str, Result]]:
    """Seed the place, measure each case there, hand out each result as it comes.

    Raises Untrue when answers and rows differ, DidNotStart.
    """
    chosen = settings.load(data_dir=place.data, database=_database(place))
    async with runtime.opened(chosen):
        people = trainees()
        await seed(people, chosen)
        if any(name.partition("-")[0] in EXAMS for name in names):
            await seed_exams(people)
        readers = await seed_desk() if any(name.startswith("list-") for name in names) else {}
        for name in names:
            environment = {**place.environment, **(NORMAL if name.endswith("-normal") else {})}
            with _servers(environment) as servers:
                case = case_of(name, people, place.data / "files", readers)
                yield name, await _measured(case, servers, seconds, rounds)


def _database(place: Place) -> dict[str, str]:
    return {"url": place.environment.get("ANGUAN_DATABASE__URL", "")}


@dataclass(frozen=True)
class _Servers:
    """Port and process id of the application and of the bare handlers."""

    app: tuple[int, int]
    bare: tuple[int, int]


@contextmanager
def _servers(environment: Mapping[str, str]) -> Iterator[_Servers]:
    port, bare_port = free_ports(2)
    with (
        machine.program(
            "web", ["-m", "server", "web"], {**environment, "ANGUAN_SERVER__PORT": str(port)}, port, machine.APP_CORE
        ) as app,
        machine.program(
            "bare", ["-m", "benchmarks.bare", str(bare_port)], environment, bare_port, machine.APP_CORE
        ) as bare,
    ):
        yield _Servers((port, app), (bare_port, bare))


async def _measured(case: WebCase, servers: _Servers, seconds: float, rounds: int) -> Result:
    """Ours and bare in turn, so that a busy minute of the machine hits both."""
    ours, bares = [], []
    for _ in range(rounds):
        ours.append(await _round(case, *servers.app, seconds, bare=False))
        bares.append(await _round(case, *servers.bare, seconds, bare=True))
    return Result(ours, bares, machine.resident_mb(servers.app[1]))


async def _round(case: WebCase, port: int, pid: int, seconds: float, *, bare: bool) -> Round:
    await case.prepare()
    figures, tally = await load.drive(port, pid, case.chains(bare=bare), seconds)
    if tally.faults or set(tally.statuses) != {case.status}:
        raise Untrue(f"answers {dict(tally.statuses)}, {tally.faults} broken connections")
    await case.verify(tally, bare=bare)
    return figures
