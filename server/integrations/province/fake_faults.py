"""What may go wrong at the province, switched on by flags and at run time."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any


@dataclass(frozen=True)
class Faults:
    """All switched off. Shares are of 1."""

    latency_seconds: float = 0  # before every answer
    error_share: float = 0  # HTTP 500, nothing done
    lost_share: float = 0  # HTTP 500, although it was done
    busy_share: float = 0  # 1005 with Retry-After
    reject_share: float = 0  # of results: refused one by one when they are handed over
    receipt_reject_share: float = 0  # of results: refused one by one instead of landing
    receipt_seconds: float = 2  # until results land; "three days" on a scale of one's own
    duplicate_share: float = 0  # of changes: handed out again with the next page
    out_of_order: bool = False  # changes of a page in any order
    wrong_photo: bool = False  # persons come with a photograph that does not fit its hash
    drop_share: float = 0  # of a full file: rows left out
    clock_skew_seconds: float = 0  # its clock before ours
    refuse_signatures: bool = False
    token_seconds: float = 7200

    def changed(self, wish: Mapping[str, Any]) -> "Faults":
        """With these values; raises ValueError for unknown names and other types."""
        kinds = {one.name: type(getattr(self, one.name)) for one in fields(self)}
        for name, value in wish.items():
            number = isinstance(value, int | float) and not isinstance(value, bool)
            if name not in kinds or (isinstance(value, bool) if kinds[name] is bool else number) is False:
                raise ValueError(name)
        return replace(self, **wish)

    def shown(self) -> dict[str, Any]:
        return asdict(self)
