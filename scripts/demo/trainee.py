"""What the demo's clients do alike: log in, agree, answer a challenge with the next photograph of a folder."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from study_client import Api, Refused, say, tell

PHOTO_SUFFIXES = {".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png"}


@dataclass(frozen=True)
class Trainee:
    """Who logs in unless told otherwise: somebody of the demo."""

    caption: str
    id_number: str
    certificate: str
    code: str


class Photos:
    """The folder's pictures, each sent at most once: the server refuses bytes it has seen before."""

    def __init__(self, folder: Path) -> None:
        self._left = sorted(path for path in folder.iterdir() if path.suffix.lower() in PHOTO_SUFFIXES)
        self.count = len(self._left)
        if not self._left:
            raise Refused(f"文件夹 {folder} 中没有照片（.jpg、.jpeg 或 .png）。")

    def next(self) -> Path:
        """The next picture. Raises Refused when there are more challenges than pictures."""
        if not self._left:
            raise Refused(
                f"照片不够：文件夹中的 {self.count} 张已全部用完，服务器还要求拍照。"
                "每次拍照须用一张不同的照片，不能把同一张重新编码后再交，请在文件夹中加入更多照片。"
            )
        return self._left.pop(0)


def log_in(api: Api, id_number: str, certificate: str, code: str) -> None:
    body = {"id_number": id_number, "certificate_number": certificate, "code": code, "agree_licence": True}
    answer = api.post("/sessions", body, 201)
    person, given = answer.body["person"], answer.body["face_consent"]
    api.headers["authorization"] = f"Bearer {answer.body['token']}"
    caption = f"{person['name']} {person['id_number_masked']}，微信已绑定，许可协议已同意，人脸同意：{_yes(given)}"
    tell("POST", "/sessions", answer, caption)


def _yes(given: bool) -> str:
    return "已给出" if given else "尚未给出"


def agree(api: Api) -> None:
    """Read the consent and give it for photographs and comparison."""
    answer = api.get("/consents/face")
    text = answer.body["text"]
    tell("GET", "/consents/face", answer, f"《{text.strip().splitlines()[0].lstrip('# ')}》{len(text)} 字")
    body = {"version": answer.body["version"], "scope": "PHOTO_AND_COMPARISON"}
    tell("PUT", "/consents/face", api.put("/consents/face", body, 204), "同意拍照与比对")


def answer_challenge(api: Api, photos: Photos, snapshot: dict[str, Any] | None) -> None:
    """Answer an open challenge; a picture that was handed in at another time is passed over.

    One answered too late is asked again by a later beat.
    """
    while snapshot:
        photo = photos.next()
        say(f"要求拍照（{snapshot['reason']}），{snapshot['expires_in']} 秒内有效，交 {photo.name}")
        path = f"/snapshots/{snapshot['challenge']}"
        media_type = PHOTO_SUFFIXES[photo.suffix.lower()]
        answer = api.send("POST", path, photo.read_bytes(), content_type=media_type)
        tell("POST", path, answer, "照片已收下，后台比对" if answer.status == 202 else answer.told)
        if answer.status in (202, 410):
            return
        if answer.code != "DUPLICATE_FRAME":
            raise Refused(f"照片未被接受：{answer.told}")


def trainee_options(description: str, trainee: Trainee) -> argparse.ArgumentParser:
    """What every client can be told; each adds options of its own."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--base", default="http://127.0.0.1:8000", help="服务地址")
    parser.add_argument("--photos", type=Path, required=True, help="本人照片的文件夹，每次拍照用一张")
    parser.add_argument("--id-number", default=trainee.id_number, help=f"身份证号，默认{trainee.caption}")
    parser.add_argument("--certificate", default=trainee.certificate, help="证书编号或密码")
    parser.add_argument("--code", default=trainee.code, help="微信登录凭证（演示：demo-姓名）")
    return parser


def run(work: Callable[[Api, argparse.Namespace], None], options: argparse.Namespace) -> int:
    """Do it against the server of the options; the exit code: 1 where something was not as it should be."""
    try:
        work(Api(options.base.rstrip("/")), options)
    except Refused as reason:
        say(f"未完成：{reason}")
        return 1
    return 0
