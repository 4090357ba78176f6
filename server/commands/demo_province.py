"""The demo's people as the province's simulator knows them: the example files, in the fields of GSA v1."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, Final

from server.commands.demo_loading import REGISTER_FILES, demo_tables
from server.integrations.province import ChangeKind
from server.registry.rules import CertificateStatus, certificate_key

Cells = Mapping[str, str]
_STATES: Final = {status.label: status.value for status in CertificateStatus}


def demo_records(today: date) -> Iterator[tuple[ChangeKind, list[dict[str, Any]]]]:
    """The records of each kind, with ids that are the same after every start."""
    record_of: tuple[Callable[[Cells], dict[str, Any]], ...] = (_enterprise, _person, _certificate, _constructor)
    for kind, table, record in zip(ChangeKind, demo_tables(REGISTER_FILES, today), record_of, strict=True):
        yield kind, [record(row.cells) for row in table.rows]


def record_id(kind: ChangeKind, key: str) -> str:
    """32 hex digits for an enterprise by its credit code, a person by identity number, others by their number."""
    return hashlib.sha256(f"{kind}:{key}".encode()).hexdigest()[:32]


def _enterprise(cells: Cells) -> dict[str, Any]:
    code = cells["统一社会信用代码"]
    return {
        "id": record_id(ChangeKind.ENTERPRISES, code),
        "name": cells["企业名称"],
        "creditCode": code,
        "cityCode": cells["地市代码"],
        "contact": cells["联系人"],
        "phone": cells["联系电话"],
        "status": "1" if cells["状态"] == "正常" else "0",
    }


def _person(cells: Cells) -> dict[str, Any]:
    number = cells["身份证号"]
    return {
        "id": record_id(ChangeKind.PERSONS, number),
        "name": cells["姓名"],
        "identityCardType": "111",
        "identityCard": number,
        "mobile": cells["手机号码"],
    }


def _certificate(cells: Cells) -> dict[str, Any]:
    number = cells["证书编号"]
    key = certificate_key(number, 9999)
    return {
        "id": record_id(ChangeKind.CERTIFICATES, key),
        "certNum": number,
        "categoryCode": key[:-11],
        "personId": record_id(ChangeKind.PERSONS, cells["身份证号"]),
        "creditCode": cells["统一社会信用代码"],
        "issuedDate": cells["发证日期"],
        "issuDate": cells["发证日期"],
        "effectiveDate": cells["发证日期"],
        "expiringDate": cells["有效期至"],
        "certState": _STATES[cells["状态"]],
        "oldCertNum": cells.get("原证书编号", ""),
    }


def _constructor(cells: Cells) -> dict[str, Any]:
    number = cells["注册编号"]
    return {
        "id": record_id(ChangeKind.CONSTRUCTORS, number),
        "personId": record_id(ChangeKind.PERSONS, cells["身份证号"]),
        "regNo": number,
        "level": "1" if cells["级别"].startswith("一") else "2",
        "specialities": cells["专业"].split("、"),
        "creditCode": cells["统一社会信用代码"],
        "regExpiry": cells["注册有效期至"],
        "status": "1",
    }
