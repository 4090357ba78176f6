"""Certificates of completion without a database: the check of a signature, and the keys it needs."""

import re
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Final, NoReturn

import click

from server.certification.rules import MARK, Proof, check_text
from server.crypto import document_is_genuine
from server.integrations.documents.pdf import unpacked

_TEXT: Final = re.compile(rb"AGWJ1\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+")
_CAPTIONS: Final = {
    "number": "证明编号",
    "name": "姓名",
    "certificate": "证书编号",
    "category": "类别",
    "class_number": "学习班编号",
    "class_name": "学习班",
    "enterprise": "报名企业",
    "credits": "学分",
    "exam_day": "考试日期",
    "cycle_expires_on": "对应证书有效期",
    "issued_on": "出具日期",
}


@click.command()
@click.argument("file_or_text")
@click.option("--key", "public_key", required=True, help="公钥（base64），由 certificate-keys 列出")
def check_certificate(file_or_text: str, public_key: str) -> None:
    """核对一份合格证明：PDF 文件、存有离线核验码的文本文件，或核验码本身。不联网，不读数据库。"""
    try:
        content, signature = check_text(_carried(file_or_text))
        genuine = document_is_genuine(public_key, content, signature)
        proof = Proof.read(content)
    except ValueError as fault:
        _refuse(f"不是合格证明，或已损坏（{fault}）。")
    if not genuine:
        _refuse("签名不符：内容被改动，或不是用这个密钥签发的。")
    click.echo("签名有效。请与纸面逐项核对；是否已撤销须在线查询。")
    for name, text in asdict(proof).items():
        click.echo(f"{_CAPTIONS[name]}：{text}")


def _carried(file_or_text: str) -> str:
    """The signed text, out of a file where there is one by this name. ValueError where it holds none."""
    if file_or_text.strip().startswith(f"{MARK}."):
        return file_or_text
    try:
        content = Path(file_or_text).read_bytes()
    except OSError as fault:
        raise ValueError("没有这个文件") from fault
    for piece in (content, *unpacked(content)):
        if found := _TEXT.search(piece):
            return found[0].decode()
    raise ValueError("文件中没有核验码")


def _refuse(text: str) -> NoReturn:
    click.echo(text, err=True)
    sys.exit(1)


@click.command()
def certificate_keys() -> None:
    """列出公钥：第一列是密钥名，当前签发用的标有 *。更换主密钥之前，请把旧公钥一并公布。"""
    from server import settings
    from server.runtime import load_keyring

    keyring = load_keyring(settings.load())
    for name, public_key in keyring.public_keys().items():
        click.echo(f"{'*' if name == keyring.current else ' '} {name} {public_key}")
