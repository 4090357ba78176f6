"""Whether a question fits the bank: what it names must be there, and nobody else may ask the same."""

from collections.abc import Callable, Collection, Sequence

from server.catalogue.models import ClassKind, Topic
from server.catalogue.queries.questions import asked_with
from server.integrations.spreadsheets import Fault
from server.registry.rules import PersonnelCategory
from server.registry.services.batches import chunks
from server.registry.services.sheets import Line, sifted


async def sound_questions(
    lines: Sequence[Line], faults: list[Fault], *, topics: Collection[object] = (), kinds: Collection[object] = ()
) -> list[Line]:
    """The lines of a sheet that fit; the faults of the others go to `faults`. `topics` and `kinds`: what the same
    import brings along."""
    good = await known_references(lines, faults, topics=topics, kinds=kinds)
    return sifted(good, faults, await _asked_elsewhere(good))


async def known_references(
    lines: Sequence[Line], faults: list[Fault], *, topics: Collection[object] = (), kinds: Collection[object] = ()
) -> list[Line]:
    """The lines whose topic and 适用类别 are there."""
    all_kinds = {*kinds, *PersonnelCategory, *await ClassKind.all().values_list("code", flat=True)}
    all_topics = {*topics, *await Topic.all().values_list("code", flat=True)}
    return sifted(sifted(lines, faults, serving(all_kinds)), faults, knowing("专题编码", "topic", all_topics))


def knowing(column: str, value: str, known: Collection[object]) -> Callable[[Line], Fault | None]:
    reason = f"文件和系统中都没有此{column}，或其所在行有误。"
    return lambda line: None if line.values[value] in known else line.fault(column, reason, str(line.values[value]))


def serving(kinds: Collection[object]) -> Callable[[Line], Fault | None]:
    """Whether all codes of 适用类别 are there."""

    def judge(line: Line) -> Fault | None:
        unknown = [code for code in line.values["kinds"] if code not in kinds]
        return (
            line.fault("适用类别", f"没有证书类别或班别 {unknown[0]}。", ",".join(line.values["kinds"]))
            if unknown
            else None
        )

    return judge


async def _asked_elsewhere(lines: Sequence[Line]) -> Callable[[Line], Fault | None]:
    """A paper draws from many topics: the same question in two of them might be asked twice."""
    topics: dict[object, set[str]] = {}
    for some in chunks([line.key for line in lines]):
        for digest, code, _ in await asked_with(some):
            topics.setdefault(digest, set()).add(code)

    def judge(line: Line) -> Fault | None:
        others = topics.get(line.key, set()) - {line.values["topic"]}
        return line.fault("题干", f"题库中专题{min(others)}已有相同的试题。") if others else None

    return judge
