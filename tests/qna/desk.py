"""A trainee's inquiry, and who acts on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from server.accounts.models import Notice
from server.audit.models import AuditEntry
from server.audit.services import By
from server.qna.models import Inquiry, InquiryReply
from tests.factories import NOW_MS

TEACHER: Final = By("staff:3", NOW_MS + 60_000)
LATER: Final = By("staff:4", NOW_MS + 120_000)
HOUR_MS: Final = 3_600_000


@dataclass(frozen=True)
class Asked:
    """An inquiry that a trainee has put."""

    id: int
    person_id: int

    @property
    def asker(self) -> By:
        return By(f"trainee:{self.person_id}", NOW_MS + 90_000)

    async def row(self) -> Inquiry:
        return await Inquiry.get(id=self.id)

    async def said(self) -> Sequence[tuple[str, str]]:
        return [(one.by, one.text) for one in await InquiryReply.filter(inquiry_id=self.id).order_by("id")]

    async def told(self) -> Sequence[str]:
        return [one.text for one in await Notice.filter(person_id=self.person_id).order_by("id")]

    async def log(self) -> Sequence[str]:
        entries = await AuditEntry.filter(subject=f"inquiry:{self.id}").order_by("id")
        return [entry.action.removeprefix("inquiry:") for entry in entries]
