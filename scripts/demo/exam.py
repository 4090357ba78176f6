"""Use it to see a trainee sit the exams: a real client that learns from the exercises, sits a mock and the final.

    python scripts/demo/exam.py --photos FOLDER [--base http://127.0.0.1:8000] [--wrong 0]

It prints every request with the server's answer and ends with 0 when the final was handed in and its photographs were
judged. `--wrong N` answers N questions wrongly. The reference photo comes by `python -m server import photos FOLDER`.
"""

import argparse
import sys
import time
from collections.abc import Mapping
from typing import Any

from study_client import Api, Refused, say, tell
from trainee import Photos, Trainee, agree, answer_challenge, log_in, run, trainee_options

DEVICE = "演示手机（exam.py）"
JUDGED_SECONDS = 90  # how long the verdict on the photographs is waited for

# Stem → the texts of the right options.
Learned = Mapping[str, frozenset[str]]


def ready_enrolment(api: Api) -> dict[str, Any]:
    """The newest enrolment with all its credits. Raises Refused when there is none."""
    answer = api.get("/enrolments")
    ready = [one for one in answer.body if one["status"] == "CREDITS_COMPLETE" and not one["blocked"]]
    tell("GET", "/enrolments", answer, "；".join(f"{one['class_name']} {one['status']}" for one in answer.body))
    if not ready:
        raise Refused("没有学分已满、可以考试的学习班。")
    found: dict[str, Any] = ready[0]
    return found


def learn(api: Api, enrolment: str) -> Learned:
    """Do every topic's exercise, round after round while anything is new, and remember what is told to be right."""
    learned: dict[str, frozenset[str]] = {}
    topics = api.get(f"/enrolments/{enrolment}/my-topics").body
    for topic in topics:
        while _learn_round(api, f"/enrolments/{enrolment}/topics/{topic['id']}/exercise", learned):
            pass
    say(f"做完 {len(topics)} 个专题的课后习题，记住 {len(learned)} 道题的答案")
    return learned


def _learn_round(api: Api, path: str, learned: dict[str, frozenset[str]]) -> bool:
    """Whether anything was new."""
    questions, known = {one["item"]: one for one in api.get(path).body}, len(learned)
    for mark in api.post(path, {"answers": {}}, 200).body["marks"]:
        question = questions[mark["item"]]
        texts = {option["key"]: option["text"] for option in question["options"]}
        learned[question["stem"]] = frozenset(texts[letter] for letter in mark["key"])
    return len(learned) > known


def sit(api: Api, enrolment: str, kind: str, learned: Learned, photos: Photos, wrong: int) -> dict[str, Any]:
    """Start, answer one question after the other, hand in; returns the result."""
    path = f"/enrolments/{enrolment}/attempts"
    answer = api.post(path, {"kind": kind, "device": DEVICE}, 201)
    paper = answer.body
    seconds, questions = paper["remaining_seconds"], paper["questions"]
    tell("POST", path, answer, f"{kind}：{len(questions)} 道题，{seconds} 秒")
    answer_challenge(api, photos, paper["snapshot"])
    for place, question in enumerate(questions):
        _answer(api, paper, question, "" if place < wrong else _choice(question, learned), place)
    say(f"已作答 {len(questions) - wrong} 道")
    beat = api.post(f"/attempts/{paper['id']}/beats", {"camera": True}, 200)
    tell("POST", f"/attempts/{paper['id']}/beats", beat, f"剩余 {beat.body['remaining_seconds']} 秒")
    answer_challenge(api, photos, beat.body["snapshot"])
    handed_in = api.post(f"/attempts/{paper['id']}/submission", {}, 200)
    result: dict[str, Any] = handed_in.body
    caption = f"{result['score']} 分，{'合格' if result['passed'] else '不合格'}，{result['status']}"
    tell(
        "POST", f"/attempts/{paper['id']}/submission", handed_in, f"{caption}，回执 {result['receipt']['sha256'][:12]}…"
    )
    answer_challenge(api, photos, result["snapshot"])
    return result


def _choice(question: dict[str, Any], learned: Learned) -> str:
    right = learned.get(question["stem"], frozenset())
    return "".join(sorted(option["key"] for option in question["options"] if option["text"] in right))


def _answer(api: Api, paper: dict[str, Any], question: dict[str, Any], choice: str, place: int) -> None:
    entry = {"item": question["item"], "choice": choice, "seq": paper["seq_base"] + place + 1}
    saved = api.put(f"/attempts/{paper['id']}/answers", {"entries": [entry]}, 200).body
    if question["item"] not in saved["saved"]:
        raise Refused(f"第 {question['item']} 题没有保存：{saved}")


def await_verdict(api: Api, enrolment: str, attempt: str) -> str:
    """The final's status once its photographs are compared; people look at what does not pass by itself."""
    path, deadline = f"/enrolments/{enrolment}/exams", time.monotonic() + JUDGED_SECONDS
    while True:
        answer = api.get(path)
        status = next(str(one["status"]) for one in answer.body["final"]["attempts"] if one["id"] == attempt)
        if status != "CHECKING" or time.monotonic() > deadline:
            tell("GET", path, answer, f"结业考试：{status}")
            return status
        time.sleep(1)


def show_photos(api: Api, attempt: str) -> None:
    path = f"/attempts/{attempt}/snapshots"
    answer = api.get(path)
    for photo in answer.body:
        flags = "、".join(photo["flags"]) or "无"
        tell("GET", path, answer, f"照片 {photo['id']}：{photo['status']}，相似度 {photo['similarity']}，标记 {flags}")


def examine(api: Api, options: argparse.Namespace) -> None:
    """From login to the verdict. Raises Refused as soon as something is not as it should be."""
    photos = Photos(options.photos)
    log_in(api, options.id_number, options.certificate, options.code)
    agree(api)
    enrolment = ready_enrolment(api)["id"]
    learned = learn(api, enrolment)
    if not options.final_only:
        sit(api, enrolment, "MOCK", learned, photos, options.wrong)
    result = sit(api, enrolment, "FINAL", learned, photos, options.wrong)
    status = await_verdict(api, enrolment, result["id"])
    show_photos(api, result["id"])
    say(f"完成：结业考试 {result['score']} 分，{status}。")


def main(arguments: list[str]) -> int:
    parser = trainee_options(
        "一个真实的客户端：做习题、模拟考试、结业考试，直到照片审核有结果。",
        Trainee("演示学员二", "37010219800101004X", "C320230000123", "demo-wang"),
    )
    parser.add_argument("--wrong", type=int, default=0, help="不作答的题数")
    parser.add_argument("--final-only", action="store_true", help="不做模拟考试")
    return run(examine, parser.parse_args(arguments))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
