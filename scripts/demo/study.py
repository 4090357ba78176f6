"""Use it to see a trainee study: a real client that goes from login to an earned credit, with photos from a folder.

    python scripts/demo/study.py --photos FOLDER [--base http://127.0.0.1:8000] [--topic shortest]

It prints every request with the server's answer and ends with 0 only when the credit is there. The reference photo
its photos are compared with comes by `python -m server import photos FOLDER`.
"""

import argparse
import sys
import time
from dataclasses import dataclass
from typing import Any

from study_client import Answer, Api, Refused, say, tell
from trainee import Photos, Trainee, agree, answer_challenge, log_in, run, trainee_options

DEVICE = "演示手机（study.py）"
COMPARISON_SECONDS = 60  # how long the results of the comparison are waited for
MARGIN_SECONDS = 0.05  # the last beat comes this much after the topic is full


@dataclass
class Study:
    """One topic being studied: where its requests go, and the token for the next beat."""

    api: Api
    photos: Photos
    lease: str
    token: str
    beat_seconds: float
    watched: int
    required: int
    duration: float

    def run(self, snapshot: dict[str, Any] | None) -> None:
        """Beat until the topic is full, answering every challenge on the way."""
        answer_challenge(self.api, self.photos, snapshot)
        while not self._beat():
            left = max(0, self.required - self.watched) + MARGIN_SECONDS
            time.sleep(min(self.beat_seconds, left))

    def _beat(self) -> bool:
        """One beat; True when the topic is completed."""
        position = self.watched % max(1, int(self.duration))
        body = {"token": self.token, "playing": True, "position": position, "rate": 1, "camera": True}
        answer = self.api.post(f"/study/{self.lease}/beats", body, 200)
        beat = answer.body
        self.token, self.watched = beat["token"], beat["watched_seconds"]
        why = f"，未计原因 {beat['reason']}" if beat["reason"] else ""
        caption = f"本次计 {beat['credited_seconds']} 秒，累计 {self.watched}/{beat['required_seconds']} 秒{why}"
        tell("POST", f"/study/{self.lease}/beats", answer, caption)
        if not beat["completed"]:
            answer_challenge(self.api, self.photos, beat["snapshot"])
        return bool(beat["completed"])


def show_me(api: Api) -> None:
    answer = api.get("/me")
    held = [f"{one['number']}（剩余 {one['days_to_expiry']} 天）" for one in answer.body["certificates"]]
    tell("GET", "/me", answer, "、".join(held) or "没有证书")


def open_enrolment(api: Api) -> dict[str, Any]:
    """The newest enrolment that may be studied. Raises Refused when there is none."""
    answer = api.get("/enrolments")
    for one in answer.body:
        counts = f"{one['credits_earned']}/{one['credits_required']} 学分"
        caption = f"{one['class_name']}，{one['status']}，{counts}，{one['next_step']['text']}"
        tell("GET", "/enrolments", answer, caption)
    studying = [one for one in answer.body if one["status"] == "STUDYING" and not one["blocked"]]
    if not studying:
        raise Refused("没有可以学习的学习班：未报名、未审核、已修满或已被限制。")
    chosen: dict[str, Any] = studying[0]
    return chosen


def choose_topic(api: Api, enrolment: str, wanted: str) -> dict[str, Any]:
    """The topic `wanted` (its id), or the shortest that may be started: an unfinished one goes before all others."""
    answer = api.get(f"/enrolments/{enrolment}/categories")
    counts = "；".join(f"{one['name']} {one['completed']}/{one['topics']}" for one in answer.body)
    tell("GET", f"/enrolments/{enrolment}/categories", answer, counts)
    answer = api.get(f"/enrolments/{enrolment}/topics")
    fit = [one for one in answer.body if (wanted in ("shortest", one["id"])) and one["status"] != "COMPLETED"]
    startable = [one for one in fit if one["may_start"]]
    tell("GET", f"/enrolments/{enrolment}/topics", answer, f"{len(answer.body)} 个专题，可开始 {len(startable)} 个")
    if not startable:
        raise Refused(f"没有可以开始的专题（{fit[0]['reason'] if fit else '没有符合的专题'}）。")
    chosen: dict[str, Any] = min(startable, key=lambda one: one["required_seconds"] - one["watched_seconds"])
    return chosen


def start(api: Api, photos: Photos, enrolment: str, topic: dict[str, Any]) -> tuple[Study, dict[str, Any]]:
    path = f"/enrolments/{enrolment}/study"
    answer = api.post(path, {"topic_id": topic["id"], "device": DEVICE}, 201)
    body = answer.body
    pace = f"须学 {body['required_seconds']} 秒，每 {body['beat_seconds']} 秒心跳一次"
    caption = f"《{topic['title']}》（专题 {topic['id']}）{pace}"
    tell("POST", path, answer, caption)
    study = Study(
        api, photos, body["lease"], body["token"], body["beat_seconds"],
        body["watched_seconds"], body["required_seconds"], body["video"]["duration"],
    )  # fmt: skip
    return study, body


def fetch_video(api: Api, video: dict[str, Any]) -> None:
    """The video's first kilobyte by Range, the whole of it, and the captions. Raises Refused when they are not that."""
    part = api.send("GET", video["url"], range="bytes=0-1023")
    whole = api.send("GET", video["url"])
    size = int(part.headers.get("content-range", "/0").rpartition("/")[2])
    fits = (part.status, len(part.raw), whole.status, len(whole.raw)) == (206, 1024, 200, size)
    is_mp4 = part.raw[4:8] == b"ftyp" and whole.raw.startswith(part.raw)
    tell("GET", video["url"], part, f"前 1024 字节，{'是 MP4（ftyp）' if is_mp4 else '不是 MP4'}")
    tell("GET", video["url"], whole, f"整段视频 {size} 字节，{video['duration']} 秒")
    if not (fits and is_mp4):
        raise Refused("视频不是 MP4，或服务器不支持按范围（Range）读取。")
    if video["captions_url"]:
        captions = api.send("GET", video["captions_url"])
        tell("GET", video["captions_url"], captions, f"字幕 {captions.raw.count(b'-->')} 条")
        if not captions.raw.lstrip(b"\xef\xbb\xbf").startswith(b"WEBVTT"):
            raise Refused("字幕不是 WebVTT。")


def await_comparison(api: Api, enrolment: str, topic: str) -> None:
    """Print what the comparison found; people look at what is still waiting after a minute."""
    path = f"/enrolments/{enrolment}/topics/{topic}/snapshots"
    deadline = time.monotonic() + COMPARISON_SECONDS
    answer = api.get(path)
    while any(one["status"] == "WAITING" for one in answer.body) and time.monotonic() < deadline:
        time.sleep(1)
        answer = api.get(path)
    for photo in answer.body:
        similarity = "没有底照，未计算" if photo["similarity"] is None else photo["similarity"]
        flags = "、".join(photo["flags"]) or "无"
        tell("GET", path, answer, f"照片 {photo['id']}：{photo['status']}，相似度 {similarity}，标记 {flags}")


def earned(api: Api, enrolment: str) -> tuple[float, Answer]:
    answer = api.get("/enrolments")
    return next(one["credits_earned"] for one in answer.body if one["id"] == enrolment), answer


def study(api: Api, options: argparse.Namespace) -> None:
    """From login to credit. Raises Refused as soon as something is not as it should be."""
    photos = Photos(options.photos)
    say(f"照片文件夹中有 {photos.count} 张照片")
    log_in(api, options.id_number, options.certificate, options.code)
    show_me(api)
    agree(api)
    enrolment = open_enrolment(api)
    topic = choose_topic(api, enrolment["id"], options.topic)
    running, started = start(api, photos, enrolment["id"], topic)
    fetch_video(api, started["video"])
    running.run(started["snapshot"])
    await_comparison(api, enrolment["id"], topic["id"])
    now, answer = earned(api, enrolment["id"])
    tell("GET", "/enrolments", answer, f"学分 {enrolment['credits_earned']} → {now}")
    if now < enrolment["credits_earned"] + topic["credits"]:
        raise Refused("专题已学完，但学分没有增加。")
    say(f"完成：《{topic['title']}》的 {topic['credits']} 学分已到账。")


def main(arguments: list[str]) -> int:
    parser = trainee_options(
        "一个真实的客户端：从登录一直学到学分到账。",
        Trainee("演示学员一", "370102198001010015", "A20151234567", "demo-li"),
    )
    parser.add_argument("--topic", default="shortest", help="专题的 id；shortest：可学的最短一个")
    return run(study, parser.parse_args(arguments))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
