"""Reads of orders and enrolments: who may reach one, whether study is open in it, who may be enrolled."""

from server.enrolment.queries.applicants import Applicant, Applicants, Refusal, applicants
from server.enrolment.queries.change_lines import (
    ChangeFilter,
    ChangeLine,
    ChangeLines,
    changes,
    changes_waiting,
    next_change_waiting,
    refunds_waiting,
)
from server.enrolment.queries.change_views import (
    ChangedPerson,
    ChangeView,
    OrderChanges,
    change_in_full,
    changes_of_order,
)
from server.enrolment.queries.changeable import (
    Changeable,
    ClassChoice,
    Objection,
    changeable,
    move_choices,
    swap_choices,
)
from server.enrolment.queries.desk import (
    DeskLine,
    DeskLines,
    OrderSearch,
    decided_lately,
    decided_with,
    desk_line,
    desk_lines,
    group_of,
    neighbours,
    order_named,
    orders_found,
    receipts_waiting,
)
from server.enrolment.queries.enrolled import (
    Enrolled,
    city_of_enrolment,
    enrolled_cities,
    enrolments_of,
    locked_enrolment,
    trainees_enrolment,
)
from server.enrolment.queries.history import OrderEvent, order_history
from server.enrolment.queries.order_lines import OrderLine, OrderLines, ending_orders, orders_of, payable_orders
from server.enrolment.queries.orders import (
    Enrollee,
    OrderView,
    Pipeline,
    codes_of,
    enterprises_order,
    last_blocks,
    order_by_number,
    order_in_full,
    pipeline,
)
from server.enrolment.queries.payouts import Payout
from server.enrolment.queries.people import Member, Members, Progress, Standing, members
from server.enrolment.queries.policy import EnrolmentPolicy, policy_of
from server.enrolment.queries.standing import standing
from server.enrolment.queries.waiting import Expiring, Waiting, WaitingOrder, waiting

__all__ = [
    "Applicant", "Applicants", "ChangeFilter", "ChangeLine", "ChangeLines", "ChangeView", "Changeable", "ChangedPerson",
    "ClassChoice", "DeskLine", "DeskLines", "Enrolled", "Enrollee", "EnrolmentPolicy", "Expiring", "Member",
    "Members", "Objection", "OrderChanges", "OrderEvent", "OrderLine", "OrderLines", "OrderSearch", "OrderView",
    "Payout", "Pipeline", "Progress", "Refusal", "Standing", "Waiting", "WaitingOrder", "applicants", "change_in_full",
    "changeable", "changes", "changes_of_order", "changes_waiting", "city_of_enrolment", "codes_of", "decided_lately",
    "decided_with", "desk_line", "desk_lines", "ending_orders", "enrolled_cities", "enrolments_of", "enterprises_order",
    "group_of", "last_blocks", "locked_enrolment", "members", "move_choices", "neighbours", "next_change_waiting",
    "order_by_number", "order_history", "order_in_full", "order_named", "orders_found", "orders_of", "payable_orders",
    "pipeline", "policy_of", "receipts_waiting", "refunds_waiting", "standing", "swap_choices", "trainees_enrolment",
    "waiting",
]  # fmt: skip
