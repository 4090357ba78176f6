"""Documents as PDF: every character of a rare name prints, nothing is fetched, a missing library is named."""

import asyncio
import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from server.integrations.pdf import PdfUnavailable, pool, qr_data_url, render_pdf

RARE = "䶮㛃㸆堃璟頔𬭊𫍣𬀩𠅤"
PAGE = "<meta charset=utf-8><p>{text}</p>"


@pytest.fixture(scope="module", autouse=True)
def _ended() -> Iterator[None]:
    yield
    pool._pool().shutdown()
    pool._pool.cache_clear()


def told(program: str, pdf: bytes, folder: Path) -> str:
    """What a program of poppler-utils says about a file."""
    file = folder / "document.pdf"
    file.write_bytes(pdf)
    command = [program, str(file), *(["-"] if program == "pdftotext" else [])]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("family", ["Document Sans", "Document Serif"])
async def test_rare_names_print_in_our_own_font(family: str, tmp_path: Path) -> None:
    pdf = await render_pdf(PAGE.format(text=f"{RARE} 鲁建安A（2015）1234567"), f"p {{ font-family: '{family}' }}")
    assert told("pdftotext", pdf, tmp_path).strip() == f"{RARE} 鲁建安A（2015）1234567"
    fonts = told("pdffonts", pdf, tmp_path).splitlines()[2:]
    assert [line.split()[0].partition("+")[2] for line in fonts] == [family.replace(" ", "-")]


@pytest.mark.parametrize("address", ["file:///etc/hostname", "http://127.0.0.1:9/picture.png", "https://example.org/"])
async def test_a_document_may_not_fetch_anything(address: str) -> None:
    with pytest.raises(ValueError, match="fetch nothing"):
        await render_pdf(f"<img src='{address}'>")


async def test_pictures_in_the_document_itself_are_drawn() -> None:
    plain = await render_pdf("<p>x</p>")
    assert len(await render_pdf(f'<p>x</p><img src="{qr_data_url("https://example.org/verify/x")}">')) > len(plain)


async def test_a_drawing_process_that_was_killed_is_replaced() -> None:
    await render_pdf("<p>x</p>")
    for number in list(pool._pool()._processes):
        os.kill(number, signal.SIGKILL)
    assert (await render_pdf("<p>y</p>")).startswith(b"%PDF")


async def test_a_missing_library_is_named_with_the_command_that_installs_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing(_name: str) -> None:
        raise OSError("cannot load library 'libpango-1.0-0'")

    monkeypatch.setattr(pool, "import_module", missing)
    with pytest.raises(OSError, match=r"apt-get install .*libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz0b"):
        pool._drawn("<p>x</p>", "")


async def test_a_missing_library_is_an_answer_to_people_not_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken:
        def submit(self, *_: object) -> object:
            raise OSError("libpango")

    monkeypatch.setattr(pool, "_pool", Broken)
    with pytest.raises(PdfUnavailable):
        await render_pdf("<p>x</p>")


async def test_many_may_ask_at_once() -> None:
    drawn = await asyncio.gather(*(render_pdf(f"<p>{number}</p>") for number in range(4)))
    assert all(pdf.startswith(b"%PDF") for pdf in drawn)
