"""What a trainee sees: own inquiries whole, answered public ones of the topics that may be studied."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from tortoise.expressions import Q, Subquery
from tortoise.queryset import QuerySet

from server.errors import NotFound
from server.qna.models import Inquiry, InquiryReply
from server.qna.rules import Clocks, InquiryStatus, may_read, shown_until


@dataclass(frozen=True)
class Reader:
    """A trainee, and the topics that may be studied in what the person is enrolled in."""

    person_id: int
    topics: frozenset[int]


@dataclass(frozen=True)
class InquiryLine:
    id: int
    person_id: int
    topic_id: int
    topic_title: str
    name: str  # of the asker, whole: whoever shows it masks it
    text: str
    public: bool
    status: InquiryStatus
    created_ms: int
    answered_ms: int | None
    first_due_ms: int
    solve_due_ms: int
    first_ms: int | None

    def own(self, reader: Reader) -> bool:
        return self.person_id == reader.person_id

    @property
    def clocks(self) -> Clocks:
        return Clocks(
            self.first_due_ms, self.solve_due_ms, self.first_ms, None if self.status.waiting else self.answered_ms
        )


_COLUMNS: Final = (
    "id", "person_id", "topic_id", "text", "public", "status", "created_ms", "answered_ms", "first_due_ms",
    "solve_due_ms", "first_ms",
)  # fmt: skip
_JOINED: Final = {"topic_title": "topic__title", "name": "person__name"}


async def inquiries_read(
    reader: Reader, *, topic_id: int | None = None, mine: bool = False, text: str = "", offset: int = 0, limit: int = 20
) -> tuple[Sequence[InquiryLine], int]:
    """A page of what the reader may see, newest first, and how many there are in all. Two queries."""
    found = _readable(reader, mine)
    if topic_id is not None:
        found = found.filter(topic_id=topic_id)
    if text:
        answered = InquiryReply.filter(from_staff=True, text__contains=text).values("inquiry_id")
        found = found.filter(Q(text__contains=text) | Q(topic__title__contains=text) | Q(id__in=Subquery(answered)))
    rows = await found.order_by("-id").offset(offset).limit(limit).values(*_COLUMNS, **_JOINED)
    return [InquiryLine(**row) for row in rows], await found.count()


def _readable(reader: Reader, mine: bool) -> QuerySet[Inquiry]:
    own = Q(person_id=reader.person_id)
    if mine or not reader.topics:
        return Inquiry.filter(own)
    return Inquiry.filter(own | Q(public=True, answered_ms__isnull=False, topic_id__in=sorted(reader.topics)))


@dataclass(frozen=True)
class Thread:
    """An inquiry with what was replied, as far as the reader may see it."""

    line: InquiryLine
    replies: Sequence[InquiryReply]


async def inquiry_read(reader: Reader, inquiry_id: int) -> Thread:
    """NotFound for whoever may not see it. Two queries."""
    row = await Inquiry.get_or_none(id=inquiry_id).values(*_COLUMNS, **_JOINED)
    if row is None:
        raise NotFound
    line = InquiryLine(**row)
    own = line.own(reader)
    if not may_read(
        own=own, public=line.public, answered_ms=line.answered_ms, topic_id=line.topic_id, topics=reader.topics
    ):
        raise NotFound
    replies = InquiryReply.filter(inquiry_id=inquiry_id)
    if (last_ms := shown_until(own=own, answered_ms=line.answered_ms)) is not None:
        replies = replies.filter(at_ms__lte=last_ms)
    return Thread(line, await replies.order_by("id"))
