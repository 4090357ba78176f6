"""The form 组卷规则: questions and points by type, what passes, time and mock exams."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from wtforms import DecimalField, Field, IntegerField, RadioField
from wtforms.validators import InputRequired, NumberRange, Optional, ValidationError

from server.exams.rules import (
    MOST_HALVES,
    MOST_ITEMS,
    MOST_MINUTES,
    MOST_MOCK_TRIES,
    Blueprint,
    MultiRule,
    Part,
    StatedTerms,
)
from server.settings import Exams
from server.web.forms import Form, options

_MOST_POINTS: Final = MOST_ITEMS * MOST_HALVES // 2


class _Halves:
    """Points are whole or halves, up to a most; whatever else can be typed as a number is refused."""

    def __init__(self, most: int) -> None:
        self._most = most

    def __call__(self, _form: Form, field: Field) -> None:
        typed: Decimal | None = field.data
        if typed is None:
            return  # told already
        if not typed.is_finite() or not Decimal("0.5") <= typed <= self._most or typed * 2 % 1:
            raise ValidationError(f"应为0.5至{self._most}，且为0.5的倍数。")


def _count(caption: str, most: int) -> IntegerField:
    told = f"应为0至{most}的整数。"
    return IntegerField(caption, [InputRequired(told), NumberRange(0, most, told)], render_kw={"inputmode": "numeric"})


def _points(caption: str, most: int) -> DecimalField:
    return DecimalField(
        caption, [InputRequired("请填写分值。"), _Halves(most)], places=1, render_kw={"inputmode": "decimal"}
    )


class BlueprintForm(Form):
    single_items = _count("单选题题数", MOST_ITEMS)
    single_points = _points("单选题每题分值", MOST_HALVES // 2)
    multiple_items = _count("多选题题数", MOST_ITEMS)
    multiple_points = _points("多选题每题分值", MOST_HALVES // 2)
    true_false_items = _count("判断题题数", MOST_ITEMS)
    true_false_points = _points("判断题每题分值", MOST_HALVES // 2)
    multi_rule = RadioField("多选题少选时", choices=options({rule.value: rule.label for rule in MultiRule}))
    pass_points = _points("合格分", _MOST_POINTS)
    minutes = IntegerField(
        "考试时长（分钟）",
        [Optional(), NumberRange(1, MOST_MINUTES, f"应为1至{MOST_MINUTES}分钟。")],
        render_kw={"inputmode": "numeric"},
    )
    mock_tries = IntegerField(
        "模拟考试次数",
        [Optional(), NumberRange(0, MOST_MOCK_TRIES, f"应为0至{MOST_MOCK_TRIES}次。")],
        render_kw={"inputmode": "numeric"},
    )

    def prepare(self, values: Mapping[str, Any]) -> None:
        policy: Exams = values["policy"]
        self.minutes.description = f"不填按系统设置：{policy.minutes:g}分钟。"
        self.mock_tries.description = f"不填按系统设置：{policy.mock_tries}次。"

    @property
    def terms(self) -> StatedTerms:
        """Of a valid form."""
        blueprint = Blueprint(
            Part(self.single_items.data, _halves(self.single_points)),
            Part(self.multiple_items.data, _halves(self.multiple_points)),
            Part(self.true_false_items.data, _halves(self.true_false_points)),
            _halves(self.pass_points),
            MultiRule(self.multi_rule.data),
        )
        return StatedTerms(blueprint, self.minutes.data, self.mock_tries.data)


def _halves(field: DecimalField) -> int:
    return int(field.data * 2)


def initial_of(terms: StatedTerms) -> Mapping[str, Any]:
    """What an untouched form says."""
    blueprint, typed = terms.blueprint, dict[str, Any]()
    for kind, part in blueprint.parts.items():
        name = kind.value.lower()
        typed |= {f"{name}_items": part.items, f"{name}_points": Decimal(part.halves) / 2}
    typed |= {"pass_points": Decimal(blueprint.pass_halves) / 2, "multi_rule": blueprint.multi_rule.value}
    return typed | {"minutes": terms.minutes, "mock_tries": terms.mock_tries}
