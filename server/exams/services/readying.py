"""组卷规则 of a class, and holding back the classes whose topics and questions do not fill it."""

from dataclasses import replace

from server import db
from server.audit import services as audit
from server.audit.services import By
from server.catalogue.services.readying import hold_class
from server.clock import day_of
from server.db import Statement
from server.errors import InvalidInput
from server.exams.queries.classes import classes_to_check, exam_class
from server.exams.queries.readiness import stock_for
from server.exams.rules import StatedTerms, points, terms_faults

_STATE = Statement(
    "INSERT INTO exam_blueprint (training_class_id, single_items, single_halves, multiple_items, multiple_halves,"
    " true_false_items, true_false_halves, pass_halves, multi_rule, minutes, mock_tries)"
    " VALUES (:class_id, :single_items, :single_halves, :multiple_items, :multiple_halves, :true_false_items,"
    " :true_false_halves, :pass_halves, :multi_rule, :minutes, :mock_tries)"
    " ON CONFLICT (training_class_id) DO UPDATE SET single_items = excluded.single_items,"
    " single_halves = excluded.single_halves, multiple_items = excluded.multiple_items,"
    " multiple_halves = excluded.multiple_halves, true_false_items = excluded.true_false_items,"
    " true_false_halves = excluded.true_false_halves, pass_halves = excluded.pass_halves,"
    " multi_rule = excluded.multi_rule, minutes = excluded.minutes, mock_tries = excluded.mock_tries"
)


class UnsoundBlueprint(InvalidInput):
    """`detail` says all that is wrong."""


async def state_blueprint(class_id: int, terms: StatedTerms, *, by: By) -> str:
    """Let later papers of the class be drawn by these terms; papers drawn before keep theirs. Audit entry.

    The class is held back or released as they demand: returns why it is held, empty when it is ready.
    Raises UnsoundBlueprint, and NotFound without the class.
    """
    if faults := terms_faults(terms):
        raise UnsoundBlueprint(detail="".join(faults))
    found = replace(await exam_class(class_id), terms=terms)
    why = (await stock_for([found])).why_held(found)
    async with db.transaction():
        await _STATE.rows(db.writer(), {"class_id": class_id, **_columns(terms)})
        await audit.record(
            "training_class:blueprint_stated", f"training_class:{class_id}", by=by, note=_in_words(terms)
        )
        await hold_class(class_id, why, by=by)
    return why


async def check_classes(*, by: By) -> int:
    """Hold back every online class that some legal choice of topics would leave without a paper, or without a
    make-up paper half new; release the others. Returns how many changed, an audit entry each."""
    classes = await classes_to_check(day_of(by.at_ms))
    stock = await stock_for(classes)
    judged = [(found, stock.why_held(found)) for found in classes]
    changed = [(found.id, why) for found, why in judged if why != found.held_for]
    async with db.transaction():
        return sum([await hold_class(class_id, why, by=by) for class_id, why in changed])


def _columns(terms: StatedTerms) -> dict[str, object]:
    blueprint = terms.blueprint
    return {
        "single_items": blueprint.single.items,
        "single_halves": blueprint.single.halves,
        "multiple_items": blueprint.multiple.items,
        "multiple_halves": blueprint.multiple.halves,
        "true_false_items": blueprint.true_false.items,
        "true_false_halves": blueprint.true_false.halves,
        "pass_halves": blueprint.pass_halves,
        "multi_rule": blueprint.multi_rule.value,
        "minutes": terms.minutes,
        "mock_tries": terms.mock_tries,
    }


def _in_words(terms: StatedTerms) -> str:
    """For the history: 单选题40×1.0，多选题20×2.0，判断题20×1.0，合格60.0分."""
    parts = terms.blueprint.parts.items()
    written = [f"{kind.label}{part.items}×{points(part.halves)}" for kind, part in parts]
    return "，".join([*written, f"合格{points(terms.blueprint.pass_halves)}分"])
