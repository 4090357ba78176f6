"""What the province answers, read: each reader takes an envelope's data and raises ValueError and its like for data of
another form."""

from collections.abc import Mapping, Sequence
from typing import Any

from server.integrations.province.service import Change, Changes, Pushed, RecordReply, RecordState


def read_changes(data: Mapping[str, Any]) -> Changes:
    """A page. An item that cannot be read is kept as such: it must not stop the others."""
    items = data["items"]
    if not isinstance(items, list):
        raise TypeError
    return Changes([_change(item) for item in items], str(data.get("nextCursor") or ""), data.get("hasMore") is True)


def _change(item: Any) -> Change:
    match item:
        case {"op": "U" | "D" as op, "seq": int(seq), "data": dict(content)} if seq > 0:
            return Change(op, seq, content)
        case {"data": dict(content)}:
            return Change("", 0, content)
    return Change("", 0, {})


def read_pushed(data: Mapping[str, Any]) -> Pushed:
    return Pushed(_text(data["receiptId"]), read_records(data))


def read_records(data: Mapping[str, Any]) -> Sequence[RecordReply]:
    return [
        RecordReply(
            _text(item["recordId"]),
            RecordState(item["state"]),
            str(item.get("code") or ""),
            str(item.get("message") or ""),
        )
        for item in data["items"]
    ]


def read_token(data: Mapping[str, Any]) -> tuple[str, float]:
    """The token and the seconds it lasts."""
    return _text(data["access_token"]), float(data["expires_in"])


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError
    return value
