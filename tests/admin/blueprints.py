"""What the tests of the pages 组卷规则 start from."""

from typing import Any, Final

from server.catalogue.models import TrainingClass
from tests.factories import make_class

# What the form says of a class with the default.
DEFAULT_FIELDS: Final[dict[str, str]] = {
    "single_items": "40", "single_points": "1.0", "multiple_items": "20", "multiple_points": "2.0",
    "true_false_items": "20", "true_false_points": "1.0", "multi_rule": "HALF_PER_OPTION", "pass_points": "60.0",
    "minutes": "", "mock_tries": "",
}  # fmt: skip


async def make_page(**changes: Any) -> tuple[TrainingClass, str]:
    """A class, and the address of its page."""
    training_class = await make_class(**changes)
    return training_class, f"/admin/blueprints/{training_class.id}"
