"""Orders named in the remarks of money that waits, whatever matching makes of it."""

from collections.abc import Collection

from server.banking.models import BankRow
from server.banking.rules import code_windows, fold_code
from server.enrolment import queries as enrolment


async def orders_in_remarks(order_ids: Collection[int]) -> set[int]:
    """Of these orders, those whose code stands in the remark of a row with money left.

    Also a code mistyped within the usual look-alikes: better seats held too long than lost.
    """
    codes = {fold_code(code): order_id for order_id, code in (await enrolment.codes_of(order_ids)).items()}
    lengths = frozenset(map(len, codes))
    pieces = {
        fold_code(piece)
        for [remark] in await BankRow.filter(available_fen__gt=0).values_list("remark")
        for piece in code_windows(remark, lengths)
    }
    return {codes[code] for code in codes.keys() & pieces}
