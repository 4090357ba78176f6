"""The demo's bank in use: one question that the academic staff have corrected, so that its versions can be seen."""

from typing import Final

from server.audit.services import By
from server.catalogue.queries.questions import QuestionsWanted, questions_page
from server.catalogue.services.question_sheet import written_of
from server.catalogue.services.questions import edit_question

STEM: Final = "法律关系的三个构成要素"
EXPLANATION: Final = (
    "法律关系由主体、客体和内容（权利和义务）三个要素构成，缺一不可；法律事实是引起法律关系变动的原因，不是要素。"
)


async def correct_question(by: By) -> None:
    """Safe to repeat: what says this already is left alone."""
    [card], _ = await questions_page(QuestionsWanted(text=STEM), limit=1)
    await edit_question(card.item, card.version, {**written_of(card), "explanation": EXPLANATION}, by=by)
