"""The bank's tables: statements imported, their rows, and which row pays which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

from server.banking.rules import Bank, Verdict
from server.crypto import SealedField

if TYPE_CHECKING:
    from server.enrolment.models import Order


class BankStatement(Model):
    """One file imported. `known`: rows that another file had brought already."""

    id = fields.BigIntField(primary_key=True)
    filename = fields.CharField(200)
    sha256 = fields.CharField(64, db_index=True)
    bank = fields.CharEnumField(Bank, max_length=8)
    imported_ms = fields.BigIntField()
    imported_by = fields.CharField(64)
    added = fields.IntField(default=0)
    known = fields.IntField(default=0)
    left_out = fields.IntField(default=0)
    in_fen = fields.BigIntField(default=0)  # money in, of the rows it added

    class Meta:
        table = "bank_statement"


class BankRow(Model):
    """One booking. Money in is positive; `available_fen` is what no order has used up yet."""

    id = fields.BigIntField(primary_key=True)
    statement: fields.ForeignKeyRelation[BankStatement] = fields.ForeignKeyField(
        "models.BankStatement", "rows", on_delete=fields.OnDelete.RESTRICT
    )
    statement_id: int
    sheet = fields.CharField(100)
    line = fields.IntField()
    booked_ms = fields.BigIntField(db_index=True)
    timed = fields.BooleanField()  # False: the bank gives the day only
    amount_fen = fields.BigIntField()
    available_fen = fields.BigIntField()
    balance_fen = fields.BigIntField(null=True)
    account: str = SealedField(indexed_by="account_index")  # the counterparty's; "" where unknown
    account_index = fields.CharField(80, db_index=True)
    account_last_four = fields.CharField(4)
    counterparty: str = SealedField()
    remark: str = SealedField()
    cells: str = SealedField()  # the row as the bank gave it, JSON
    identity: str = SealedField(indexed_by="fingerprint")  # what makes it this booking and no other
    fingerprint = fields.CharField(80, unique=True)
    reversal = fields.BooleanField(default=False)
    reverses: fields.OneToOneNullableRelation[BankRow] = fields.OneToOneField(
        "models.BankRow", "reversed_by", null=True, on_delete=fields.OnDelete.RESTRICT
    )
    reverses_id: int | None

    class Meta:
        table = "bank_row"
        indexes = (("statement_id", "booked_ms"), ("amount_fen",))


class BankAllocation(Model):
    """So much of a row pays this order; released ones are kept."""

    id = fields.BigIntField(primary_key=True)
    row: fields.ForeignKeyRelation[BankRow] = fields.ForeignKeyField(
        "models.BankRow", "allocations", on_delete=fields.OnDelete.RESTRICT
    )
    row_id: int
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "models.Order", "bank_allocations", on_delete=fields.OnDelete.RESTRICT
    )
    order_id: int
    amount_fen = fields.BigIntField()
    allocated_ms = fields.BigIntField()
    allocated_by = fields.CharField(64)
    released_ms = fields.BigIntField(null=True)

    class Meta:
        table = "bank_allocation"


class BankMatch(Model):
    """What matching last said of a row that waits. The truth are rows and orders: what is proposed here is asked
    again when somebody confirms it."""

    row: fields.OneToOneRelation[BankRow] = fields.OneToOneField(
        "models.BankRow", "match", primary_key=True, on_delete=fields.OnDelete.RESTRICT
    )
    row_id: int
    verdict = fields.CharEnumField(Verdict, max_length=12)
    note = fields.CharField(100, default="")
    proposals: str = SealedField()  # best first, JSON
    mark = fields.CharField(80)  # of verdict, note and proposals: tells whether a new answer is another one
    matched_ms = fields.BigIntField()

    class Meta:
        table = "bank_match"


class BankMatchOrder(Model):
    """The orders that a match names, so that an order's page finds its rows."""

    id = fields.BigIntField(primary_key=True)
    row: fields.ForeignKeyRelation[BankRow] = fields.ForeignKeyField(
        "models.BankRow", "match_orders", on_delete=fields.OnDelete.RESTRICT
    )
    row_id: int
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "models.Order", "bank_match_orders", on_delete=fields.OnDelete.RESTRICT
    )
    order_id: int

    class Meta:
        table = "bank_match_order"
        unique_together = (("row_id", "order_id"),)
        indexes = (("order_id",),)
