"""操作记录: what happened to a row and who did it, in words, for the detail pages of the staff."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from server.accounts import queries as accounts
from server.accounts.queries import StaffWanted
from server.admin.words import action_in_words, note_in_words
from server.audit import queries as audit
from server.registry import queries as registry

_KINDS: Final = {"staff": "员工", "enterprise": "企业", "trainee": "学员", "anonymous": "未登录"}
_NAMELESS: Final = "系统"
MACHINES: Final = ("system", "system:demo")  # who acts without a person
_MEANT: Final = 200


@dataclass(frozen=True)
class Step:
    """A line of the macro `history`."""

    at_ms: int
    what: str
    who: str
    note: str


async def history_of(*subjects: str) -> Sequence[Step]:
    """Everything that happened to these ("enrolment_order:5"), oldest first.

    The caller has made sure that the reader may see them.
    """
    entries = await audit.history(*subjects)
    names = await names_of({entry.who for entry in entries})
    return [
        Step(entry.at_ms, action_in_words(entry.action), names[entry.who], note_in_words(entry.note))
        for entry in entries
    ]


async def names_of(actors: Collection[str]) -> Mapping[str, str]:
    """Who they are ("staff:3" → 王审核): staff and enterprises by name, trainees by number, machines as 系统."""
    staff = await accounts.staff_names(_numbers(actors, "staff"))
    enterprises = await registry.enterprise_names(_numbers(actors, "enterprise"))
    return {actor: _name(actor, {"staff": staff, "enterprise": enterprises}) for actor in actors}


async def actors_named(text: str) -> Collection[str]:
    """Whom somebody may mean who types this: part of a staff member's or firm's name, a user name, "学员 12", 系统."""
    if text == _NAMELESS:
        return MACHINES
    for kind, word in _KINDS.items():
        number = text.removeprefix(word).strip()
        if text.startswith(word) and (number.isdecimal() or text == word):
            return [f"{kind}:{number}" if number else kind]
    staff, _ = await accounts.staff_page(StaffWanted(text), by_name=False, descending=False, offset=0, limit=_MEANT)
    enterprises = await registry.enterprises_like(text, _MEANT)
    return [f"staff:{row.id}" for row in staff] + [f"enterprise:{number}" for number in enterprises]


def _numbers(actors: Collection[str], kind: str) -> set[int]:
    split = [actor.partition(":") for actor in actors]
    return {int(number) for prefix, _, number in split if prefix == kind and number.isdigit()}


def _name(actor: str, names: Mapping[str, Mapping[int, str]]) -> str:
    kind, _, number = actor.partition(":")
    if kind not in _KINDS:
        return _NAMELESS
    known = names.get(kind, {}).get(int(number)) if number.isdigit() else None
    return known or f"{_KINDS[kind]} {number}".strip()
