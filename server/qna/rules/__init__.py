"""答疑交流: statuses, the two clocks, who sees what, and what must not become public."""

from server.qna.rules.clocks import Clocks, Standing
from server.qna.rules.statuses import INQUIRY_STEPS, WAITING, InquiryStatus
from server.qna.rules.texts import LONGEST, fault, looks_personal, shortened, told
from server.qna.rules.visibility import APART, may_read, shown_until

__all__ = [
    "APART", "INQUIRY_STEPS", "LONGEST", "WAITING", "Clocks", "InquiryStatus", "Standing", "fault", "looks_personal",
    "may_read", "shortened", "shown_until", "told",
]  # fmt: skip
