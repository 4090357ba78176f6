"""What is made good after an incident (停电, 断网, 系统故障): more time, or an attempt that does not count."""

from collections.abc import Mapping, Set
from enum import StrEnum
from typing import Final

from server.exams.rules.statuses import AttemptStatus

MOST_ADDED_MINUTES: Final = 120  # that may be added at once: nobody sits before a screen for longer
MOST_ATTEMPTS: Final = 1000  # of one incident: as many as two people can look through


class IncidentKind(StrEnum):
    ADD_TIME = "ADD_TIME"
    VOID = "VOID"

    @property
    def label(self) -> str:
        return "延长时间" if self is IncidentKind.ADD_TIME else "作废"


class IncidentStatus(StrEnum):
    PROPOSED = "PROPOSED"
    APPROVED = "APPROVED"  # and being carried out, attempt by attempt
    DONE = "DONE"
    DECLINED = "DECLINED"
    WITHDRAWN = "WITHDRAWN"

    @property
    def label(self) -> str:
        return _LABELS[self]


_LABELS: Final = {
    IncidentStatus.PROPOSED: "待审批",
    IncidentStatus.APPROVED: "处理中",
    IncidentStatus.DONE: "已处理",
    IncidentStatus.DECLINED: "不同意",
    IncidentStatus.WITHDRAWN: "已撤回",
}
INCIDENT_STEPS: Final[Mapping[StrEnum, Set[StrEnum]]] = {
    IncidentStatus.PROPOSED: {IncidentStatus.APPROVED, IncidentStatus.DECLINED, IncidentStatus.WITHDRAWN},
    IncidentStatus.APPROVED: {IncidentStatus.DONE},
    IncidentStatus.DONE: set(),
    IncidentStatus.DECLINED: set(),
    IncidentStatus.WITHDRAWN: set(),
}


class IncidentEffect(StrEnum):
    """What an incident does to one attempt."""

    TIME_ADDED = "TIME_ADDED"
    VOIDED = "VOIDED"
    ENDED = "ENDED"  # handed in already: no time can be added
    PASSED = "PASSED"  # nobody loses what was passed
    VOIDED_BEFORE = "VOIDED_BEFORE"
    REFUSED = "REFUSED"  # the enrolment has gone on: the result is reported, or a new enrolment begun

    @property
    def label(self) -> str:
        """Afterwards."""
        return _DONE[self]

    @property
    def foretold(self) -> str:
        """Before."""
        return _FORETOLD.get(self, self.label)

    @property
    def changes(self) -> bool:
        return self in _CHANGES


_DONE: Final = {
    IncidentEffect.TIME_ADDED: "已延长",
    IncidentEffect.VOIDED: "已作废",
    IncidentEffect.ENDED: "已交卷，不变",
    IncidentEffect.PASSED: "已合格，不变",
    IncidentEffect.VOIDED_BEFORE: "此前已作废",
    IncidentEffect.REFUSED: "已上报或已重新报名，不变",
}
_FORETOLD: Final = {IncidentEffect.TIME_ADDED: "将延长", IncidentEffect.VOIDED: "将作废"}
_CHANGES: Final = frozenset({IncidentEffect.TIME_ADDED, IncidentEffect.VOIDED})


def incident_effect(kind: IncidentKind, status: AttemptStatus, *, running: bool) -> IncidentEffect:
    """What it does to an attempt that stands so; `running`: not sealed yet."""
    if status is AttemptStatus.VOIDED:
        return IncidentEffect.VOIDED_BEFORE
    if kind is IncidentKind.ADD_TIME:
        return IncidentEffect.TIME_ADDED if running else IncidentEffect.ENDED
    return IncidentEffect.PASSED if status is AttemptStatus.PASSED else IncidentEffect.VOIDED


def incident_faults(kind: IncidentKind, minutes: int | None, attempts: int) -> dict[str, str]:
    """Field → what is wrong with it."""
    faults: dict[str, str] = {}
    if kind is IncidentKind.ADD_TIME and not (minutes and 1 <= minutes <= MOST_ADDED_MINUTES):
        faults["minutes"] = f"请填写 1 至 {MOST_ADDED_MINUTES} 分钟。"
    if not attempts:
        faults["attempts"] = "请至少选择一场考试。"
    if attempts > MOST_ATTEMPTS:
        faults["attempts"] = f"一次最多 {MOST_ATTEMPTS} 场，请按学习班或时段分批提出。"
    return faults
