"""POST an exam's submission: sealed, marked, receipted, once."""

from tests.api.examinee import Examinee


async def right_choices(examinee: Examinee) -> dict[str, str]:
    """Item → the letters on this screen of what is right: 乙, 甲乙丁, 正确."""
    found = {}
    for question in examinee.questions:
        right = {"SINGLE": "乙", "MULTIPLE": "甲乙丁", "TRUE_FALSE": "正确"}[question["type"]]
        keys = [option["key"] for option in question["options"] if option["text"] in (right, *right)]
        found[question["item"]] = "".join(sorted(keys))
    return found


async def test_right_answers_to_everything_are_a_hundred_points(examinee: Examinee) -> None:
    await examinee.start()
    for item, choice in (await right_choices(examinee)).items():
        await examinee.answer(item, choice)

    handed_in = await examinee.hand_in()

    assert handed_in.status == 200
    body = handed_in.body
    assert (body["status"], body["score"], body["passed"], body["answered"]) == ("CHECKING", 100.0, True, 80)
