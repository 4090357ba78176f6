"""Structured logs: one line an event, with a request id, with nothing personal in it."""

import logging
import sys
from contextlib import suppress
from typing import TextIO, cast

import structlog

from server.settings import Log


class _Patient:
    """Standard error, where a line that cannot be written (disk full, nobody reads) is lost instead of
    failing the request that it tells about."""

    def write(self, text: str) -> int:
        with suppress(OSError):
            return sys.stderr.write(text)
        return 0

    def flush(self) -> None:
        with suppress(OSError):
            sys.stderr.flush()


def configure(chosen: Log) -> None:
    """Send our events and the libraries' warnings to standard error in one form."""
    level = logging.getLevelNamesMapping()[chosen.level]
    console = structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    renderer = structlog.processors.JSONRenderer(ensure_ascii=False) if chosen.format == "json" else console
    shared: list[structlog.typing.Processor] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, renderer],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(cast(TextIO, _Patient())),
        cache_logger_on_first_use=True,
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[*shared, _without_exception_text],
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    logging.basicConfig(handlers=[handler], level=max(level, logging.WARNING), force=True)


def _without_exception_text(
    _logger: object, _method: str, event: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    """A library's traceback ends with the exception's text, which may quote a row: only its kind is kept."""
    info = event.pop("exc_info", None)
    record = event.get("_record")
    info = info or (record.exc_info if record else None)
    if isinstance(info, tuple) and info[0]:
        event["kind"] = info[0].__name__
    if record:
        record.exc_info = record.exc_text = None
    return event
