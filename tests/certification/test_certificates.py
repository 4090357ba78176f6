"""The certificate: signed, checkable without us, counted at each print, void after a revocation; many as a ZIP."""

import asyncio
import io
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import cv2
import pytest
from click.testing import CliRunner

from server import settings
from server.certification.models import CertificatePrint, CompletionCertificate
from server.certification.queries.certificates import Issued, by_number, by_token, in_force_of
from server.certification.rules import PrintStatus, Proof, check_text, masked_name
from server.certification.services import correcting, printing
from server.commands.certificates import certificate_keys, check_certificate
from server.crypto import Keyring, document_is_genuine, keyring
from server.enrolment.rules import EnrolmentStatus
from server.integrations.storage import Store
from server.runtime import store_of
from server.settings import Settings
from server.web.documents import certificate_pdf
from server.web.templates import environment
from tests.certification.conftest import BASE, Road
from tests.integrations.pdf.test_pdf import RARE, told

PROOF = Proof(
    number="HG202600000001",
    name="李示例",
    certificate="鲁建安A（2015）1234567",
    category="A",
    class_number="202601A",
    class_name="主要负责人班",
    enterprise="示例建设",
    credits="24.0",
    exam_day="2026-11-20",
    cycle_expires_on="2027-01-07",
    issued_on="2026-11-24",
)
KEYS = Keyring({"k1": b"1" * 32}, "k1")


def signed(proof: Proof = PROOF) -> str:
    return proof.text(KEYS.sign_document(proof.canonical()))


def checked(file_or_text: str, keys: Keyring = KEYS) -> tuple[int, str]:
    result = CliRunner().invoke(check_certificate, [file_or_text, "--key", keys.public_keys()[keys.current]])
    return result.exit_code, result.output


async def issued_to(road: Road, name: str = "李示例") -> Issued:
    report = await road.landed(name=name)
    found = await in_force_of(report.enrolment_id)
    assert found
    return found


async def drawn(issued: Issued) -> bytes:
    return f"%PDF {issued.number}".encode()


def test_the_checker_accepts_a_true_certificate() -> None:
    code, said = checked(signed())
    assert (code, said.splitlines()[0]) == (0, "签名有效。请与纸面逐项核对；是否已撤销须在线查询。")
    assert "姓名：李示例" in said


def test_the_checker_refuses_a_changed_certificate() -> None:
    content, signature = check_text(signed())
    forged = replace(Proof.read(content), name="张冒名").text(signature)
    assert checked(forged) == (1, "签名不符：内容被改动，或不是用这个密钥签发的。\n")


def test_the_checker_refuses_another_key_and_what_is_no_certificate(tmp_path: Path) -> None:
    assert checked(signed(), Keyring({"k2": b"2" * 32}, "k2"))[0] == 1
    other = tmp_path / "other.pdf"
    other.write_bytes(b"%PDF-1.7 nothing")
    assert checked(str(other)) == (1, "不是合格证明，或已损坏（文件中没有核验码）。\n")
    assert checked(str(tmp_path / "missing.pdf"))[0] == 1
    assert checked("AGWJ1.@@.@@")[0] == 1


def test_the_key_survives_a_rotation_as_long_as_it_is_kept() -> None:
    both = Keyring({"k1": b"1" * 32, "k2": b"2" * 32}, "k2")
    content, signature = check_text(signed())
    assert document_is_genuine(both.public_keys()["k1"], content, signature)
    assert not document_is_genuine(both.public_keys()["k2"], content, signature)


def test_public_keys_are_listed_with_the_current_one_marked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ANGUAN_DATA_DIR", str(tmp_path))
    assert CliRunner().invoke(certificate_keys).output.startswith("* k1 ")


@pytest.mark.parametrize(("name", "masked"), [("李示例", "李**"), ("李", "李*"), ("欧阳䶮", "欧**"), ("𠅤某", "𠅤*")])
def test_names_are_masked_but_for_the_first_character(name: str, masked: str) -> None:
    assert masked_name(name) == masked


async def test_a_pdf_carries_what_the_checker_needs_and_prints_every_name(road: Road, tmp_path: Path) -> None:
    issued = await issued_to(road, RARE)
    pdf = await certificate_pdf(environment(settings.load()), BASE, issued, road.clock.ms)
    text = told("pdftotext", pdf, tmp_path).replace("\n", "")
    assert RARE in text
    assert issued.number in text
    assert "370102" not in text
    assert checked(str(tmp_path / "document.pdf"), keyring())[0] == 0


async def test_both_codes_on_the_sheet_are_read_by_a_camera(road: Road, tmp_path: Path) -> None:
    issued = await issued_to(road, RARE)
    file = tmp_path / "document.pdf"
    file.write_bytes(await certificate_pdf(environment(settings.load()), BASE, issued, road.clock.ms))
    command = ["pdftoppm", "-r", "300", "-png", "-singlefile", str(file), str(tmp_path / "page")]
    await asyncio.to_thread(subprocess.run, command, check=True)
    page = cv2.imread(str(tmp_path / "page.png"), cv2.IMREAD_GRAYSCALE)
    assert page is not None
    height, width = page.shape
    left, right = page[height * 2 // 3 :, : width // 2], page[height * 2 // 3 :, width // 2 :]
    read = [cv2.QRCodeDetector().detectAndDecode(half)[0] for half in (left, right)]
    assert read == [f"{BASE}/verify/{issued.token}", issued.text]


async def test_a_print_is_counted_and_the_first_makes_the_enrolment_certified(road: Road) -> None:
    issued = await issued_to(road)
    for _ in range(2):
        await printing.print_certificate(issued, drawn, by=road.by)
    row = await CompletionCertificate.get()
    assert (row.prints, row.printed_ms) == (2, road.clock.ms)
    report = await row.report
    assert (await road.enrolment(report)).status is EnrolmentStatus.CERTIFIED


async def test_a_revoked_certificate_is_not_printed_and_the_check_says_so(road: Road) -> None:
    issued = await issued_to(road)
    report = await (await CompletionCertificate.get()).report
    await correcting.propose_revocation(report.id, "替考", by=road.staff(1))
    await correcting.confirm_revocation(report.id, by=road.staff(2))
    with pytest.raises(printing.CertificateRevoked):
        await printing.print_certificate(issued, drawn, by=road.by)
    found = await by_token(issued.token)
    assert found
    assert not found.valid


async def test_a_row_changed_in_the_database_is_not_valid(road: Road) -> None:
    issued = await issued_to(road)
    row = await CompletionCertificate.get()
    await CompletionCertificate.filter(id=row.id).update(content=replace(issued.proof, name="张三").canonical())
    found = await by_token(issued.token)
    assert found
    assert not found.valid


async def test_a_number_is_found_with_the_right_name_only(road: Road) -> None:
    issued = await issued_to(road)
    assert await by_number(issued.number, "李示例")
    assert await by_number(f" {issued.number.lower()} ", "李 示例")
    assert await by_number(issued.number, "李") is None
    assert await by_number("HG202600009999", "李示例") is None
    assert await by_token("x") is None


@pytest.fixture
def store(test_settings: Settings) -> Store:
    return store_of(test_settings)


async def made(road: Road, store: Store, print_id: int) -> CertificatePrint:
    """All its jobs done, one after the other."""
    asked = await CertificatePrint.get(id=print_id)
    for first in range(0, len(asked.certificates), printing.PART):
        await printing.make_part(print_id, first, drawn, store=store, by=lambda: road.by)
    return await CertificatePrint.get(id=print_id)


async def test_many_become_a_zip_in_parts(road: Road, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "PART", 2)
    issued = [await issued_to(road, name) for name in ("甲一", "乙二", "丙三")]
    print_id = await printing.ask_for_prints([one.id for one in issued], None, by=road.staff())
    row = await made(road, store, print_id)
    assert (row.status, row.done) == (PrintStatus.READY, 3)
    with zipfile.ZipFile(io.BytesIO(await store.get(row.key))) as packed:
        assert packed.namelist() == [f"{one.number}_{one.proof.name}.pdf" for one in issued]
    assert [one.prints for one in await CompletionCertificate.all()] == [1, 1, 1]

    await made(road, store, print_id)  # the job once more
    assert [one.prints for one in await CompletionCertificate.all()] == [1, 1, 1]


async def test_the_same_list_asked_for_twice_is_one_zip(road: Road) -> None:
    issued = await issued_to(road)
    asked = [await printing.ask_for_prints([issued.id], None, by=road.staff()) for _ in range(2)]
    assert asked[0] == asked[1]


async def test_nothing_and_too_many_are_refused(database: Settings, road: Road) -> None:
    with pytest.raises(printing.NothingToPrint):
        await printing.ask_for_prints([], None, by=road.staff())
    with pytest.raises(printing.TooManyToPrint):
        await printing.ask_for_prints(range(printing.MOST + 1), None, by=road.staff())


async def test_a_zip_is_forgotten_after_its_days(road: Road, store: Store) -> None:
    issued = await issued_to(road)
    row = await made(road, store, await printing.ask_for_prints([issued.id], None, by=road.staff()))
    assert await printing.forget_prints(7, store=store, now_ms=road.clock.ms + 7 * 86_400_000) == 0
    assert await printing.forget_prints(7, store=store, now_ms=road.clock.ms + 7 * 86_400_000 + 1) == 1
    assert (await CertificatePrint.get(id=row.id)).status is PrintStatus.FORGOTTEN
