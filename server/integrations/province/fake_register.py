"""The simulator's register: streams of changes by kind, each with its own numbers that only rise."""

import random
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from server.integrations.province.fake_faults import Faults
from server.integrations.province.service import ChangeKind

Record = dict[str, Any]


class FakeRegister:
    """In memory. The number of a change is the moment of its making where that is higher than the last number: after
    a restart changes are new to whoever has taken earlier ones."""

    def __init__(self, now_ms: Callable[[], int], chance: random.Random) -> None:
        self._now_ms, self._chance = now_ms, chance
        self._streams: dict[ChangeKind, list[Record]] = {kind: [] for kind in ChangeKind}
        self._current: dict[ChangeKind, dict[str, Record]] = {kind: {} for kind in ChangeKind}

    def seed(self, kind: ChangeKind, records: Sequence[Mapping[str, Any]]) -> None:
        """What has been there from the beginning, numbered from 1: the same after every start."""
        for record in records:
            self._append(kind, "U", record, len(self._streams[kind]) + 1)

    def add(self, kind: ChangeKind, record: Mapping[str, Any], op: str = "U") -> int:
        """A record as it is now, completed by what was known of it; returns the change's number."""
        last = self._streams[kind][-1]["seq"] if self._streams[kind] else 0
        known = self._current[kind].get(str(record.get("id")), {})
        return self._append(kind, op, {**known, **record}, max(last + 1, self._now_ms()))

    def _append(self, kind: ChangeKind, op: str, record: Mapping[str, Any], seq: int) -> int:
        data = {**record, "seq": seq}
        self._streams[kind].append({"op": op, "seq": seq, "updatedAt": self._now_ms(), "data": data})
        if op == "D":
            self._current[kind].pop(str(data.get("id")), None)
        else:
            self._current[kind][str(data.get("id"))] = data
        return seq

    def page(self, kind: ChangeKind, cursor: str, limit: int, faults: Faults) -> dict[str, Any]:
        """The changes after the cursor, with the faults that are switched on. Raises ValueError: no cursor of ours."""
        after = int(cursor or 0)
        stream = self._streams[kind]
        start = bisect_right(stream, after, key=_number)
        items = stream[start : start + limit]
        return {
            "items": self._spoilt([*self._repeated(stream[:start], limit, faults), *items], kind, faults),
            "nextCursor": str(items[-1]["seq"]) if items else cursor,
            "hasMore": start + limit < len(stream),
        }

    def _repeated(self, earlier: Sequence[Record], limit: int, faults: Faults) -> list[Record]:
        return [change for change in earlier[-limit:] if self._chance.random() < faults.duplicate_share]

    def _spoilt(self, items: list[Record], kind: ChangeKind, faults: Faults) -> list[Record]:
        if faults.out_of_order:
            self._chance.shuffle(items)
        if faults.wrong_photo and kind is ChangeKind.PERSONS:
            wrong = {"photo": "/9j/AAAA", "photoHash": "0" * 64}
            return [{**change, "data": {**change["data"], **wrong}} for change in items]
        return items

    def everything(self, kind: ChangeKind, faults: Faults) -> list[Record]:
        """A full file's rows."""
        return [record for record in self._current[kind].values() if self._chance.random() >= faults.drop_share]

    def empty(self) -> bool:
        return not self._current[ChangeKind.CERTIFICATES]

    def one(self, kind: ChangeKind, record_id: str) -> Record | None:
        return self._current[kind].get(record_id)

    def person(self, person_id: str, identity_number: str) -> Record | None:
        people = self._current[ChangeKind.PERSONS]
        found = (one for one in people.values() if identity_number and one.get("identityCard") == identity_number)
        return people.get(person_id) or next(found, None)


def _number(change: Record) -> int:
    return int(change["seq"])
