"""The processes that draw: started when the first document is wanted, ended with this one."""

import asyncio
import os
import threading
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from importlib import import_module
from multiprocessing import get_context, parent_process
from typing import Final

import structlog

from server.errors import Busy

log = structlog.get_logger()

PACKAGES: Final = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz0b libharfbuzz-subset0"
_AT_ONCE: Final = 1  # 100 MB each; who waits for one page waits for a batch's page at most


class PdfUnavailable(Busy):
    """The system's text libraries are missing, or the drawing process died twice; the log says which."""

    message = "暂时无法生成 PDF 文件，请稍后再试。"


async def render_pdf(html: str, css: str = "") -> bytes:
    """A whole HTML document as PDF, dressed by `css`, in the families "Document Sans" and "Document Serif".

    Nothing is fetched but data: addresses; another address raises ValueError. Raises PdfUnavailable.
    """
    for _ in range(2):
        pool = _pool()
        try:
            return await asyncio.get_running_loop().run_in_executor(pool, _drawn, html, css)
        except BrokenProcessPool:  # killed from outside: once more in a new one
            _pool.cache_clear()
        except OSError as fault:
            log.error("pdf_unavailable", fault=str(fault))
            raise PdfUnavailable from fault
    raise PdfUnavailable


@cache
def _pool() -> ProcessPoolExecutor:
    # Spawned: a copy of a process with threads and connections may hang.
    return ProcessPoolExecutor(_AT_ONCE, mp_context=get_context("spawn"), initializer=_end_with_parent)


def _end_with_parent() -> None:
    """A killed parent leaves nobody behind."""
    threading.Thread(target=_wait_for_end, daemon=True).start()


def _wait_for_end() -> None:
    if parent := parent_process():
        parent.join()
    os._exit(0)


def _drawn(html: str, css: str) -> bytes:
    """In the drawing process. OSError with the command that helps where a library is missing."""
    try:
        drawing = import_module("server.integrations.pdf.drawing")
    except OSError as fault:
        raise OSError(f"{fault}. As root run: apt-get install -y --no-install-recommends {PACKAGES}") from None
    pdf: bytes = drawing.draw(html, css)
    return pdf
