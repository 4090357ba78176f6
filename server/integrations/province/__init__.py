"""The province's register and score reports, in the neutral form GSA v1 (docs/integration.md). The real one is in
`client`."""

from server.integrations.province.service import (
    Change,
    ChangeKind,
    Changes,
    Province,
    ProvinceRefused,
    ProvinceUnavailable,
    Pushed,
    RecordReply,
    RecordState,
)

__all__ = [
    "Change",
    "ChangeKind",
    "Changes",
    "Province",
    "ProvinceRefused",
    "ProvinceUnavailable",
    "Pushed",
    "RecordReply",
    "RecordState",
]
