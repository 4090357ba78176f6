"""The matching of bank transfers with open orders, as pure functions of plain values."""

from server.banking.rules.facts import Claim, Match, OpenOrder, Proposal, Transfer, Verdict
from server.banking.rules.matching import match_transfers
from server.banking.rules.money import yuan
from server.banking.rules.reversals import Booking, is_reversal, pair_reversals
from server.banking.rules.sharing import Share, shares_of
from server.banking.rules.statuses import Bank, RowState
from server.banking.rules.words import code_windows, fold_code, fold_firm
from server.banking.rules.written import read_proposals, write_proposals

__all__ = [
    "Bank",
    "Booking",
    "Claim",
    "Match",
    "OpenOrder",
    "Proposal",
    "RowState",
    "Share",
    "Transfer",
    "Verdict",
    "code_windows",
    "fold_code",
    "fold_firm",
    "is_reversal",
    "match_transfers",
    "pair_reversals",
    "read_proposals",
    "shares_of",
    "write_proposals",
    "yuan",
]
