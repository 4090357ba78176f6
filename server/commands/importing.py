"""`python -m server import …`: register, catalogue and photos from files, with a bar and a report of every fault."""

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

if TYPE_CHECKING:
    from server.audit.services import By
    from server.integrations.province.files import ChangeFile
    from server.integrations.spreadsheets import Fault, Table
    from server.registry.services.batches import Progress, Report
    from server.runtime import Runtime

FAULTS_SHOWN: Final = 200
MOST_CHANGES: Final = 500_000  # rows of a file of changes: a whole province

import_group = click.Group("import", help="导入登记库、课程、照片。先检查全部内容，有错误时不写入任何数据。")

_FILES = click.argument(
    "files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE…"
)
_FOLDER = click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
_KEEP_GOOD = click.option("--keep-good", is_flag=True, help="有错误时仍导入正确的行。")


@import_group.command("registry")
@_FILES
@_KEEP_GOOD
def import_registry(files: tuple[Path, ...], keep_good: bool) -> None:
    """导入企业、人员、证书、建造师（.xlsx 或 .csv，表名同此）。"""
    from server.registry.services.importing import import_register

    tables = _tables(files)
    _run(lambda _opened, by, progress: import_register(tables, keep_good=keep_good, by=by, progress=progress))


@import_group.command("catalogue")
@_FILES
@click.option(
    "--videos", "media", type=click.Path(exists=True, file_okay=False, path_type=Path), metavar="FOLDER",
    help="“视频”“字幕”两列所指文件所在的文件夹；不指定则不导入视频。",
)  # fmt: skip
@_KEEP_GOOD
def import_courses(files: tuple[Path, ...], media: Path | None, keep_good: bool) -> None:
    """导入班别、学习班、专题类别、专题、试题（.xlsx 或 .csv，表名同此）。"""
    from server.catalogue.services.importing import import_catalogue

    tables = _tables(files)
    if media is None and any("视频" in table.columns for table in tables):
        click.echo("未指定 --videos：视频保持原样。", err=True)
    _run(
        lambda opened, by, progress: import_catalogue(
            tables, media=media, store=opened.store, keep_good=keep_good, by=by, progress=progress
        )
    )


@import_group.command("photos")
@_FOLDER
@_KEEP_GOOD
def import_portraits(folder: Path, keep_good: bool) -> None:
    """导入 FOLDER 中的证件照片作为底照：文件名为身份证号（.jpg 或 .png）。"""
    from server.proctoring.services.photo_import import import_photos

    files = sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))

    async def work(opened: "Runtime", by: "By", progress: "Progress") -> "Report":
        engine = await opened.engine_in_thread()
        return await import_photos(
            files, store=opened.store, engine=engine, keep_good=keep_good, by=by, progress=progress
        )

    _run(work)


@import_group.command("changes")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def import_changes(file: Path) -> None:
    """登记省级平台的变更文件 FILE（GSA_类型_….csv 或 .xlsx），同一文件夹中须有同名的 .ok 清单。"""
    from server.integrations.province.files import read_change_file

    manifest = file.with_suffix(".ok")
    if not manifest.is_file():
        raise click.ClickException(f"没有清单 {manifest.name}。")
    with _told():
        changes = read_change_file(file.name, file.read_bytes(), manifest.read_bytes(), MOST_CHANGES)
        click.echo(asyncio.run(_changes_taken(changes)))


async def _changes_taken(changes: "ChangeFile") -> str:
    from server.registry.services.change_files import in_words, take_file

    async with _opened() as (opened, by):
        taken = await take_file(changes, store=opened.store, by=by)
    return f"{in_words(changes.kind, taken)}。未能登记的见网站“省级平台”。"


def _tables(files: Sequence[Path]) -> "list[Table]":
    from server.integrations.spreadsheets import UnreadableSpreadsheet, read_tables
    from server.registry.services.sheets import is_header

    tables: list[Table] = []
    for path in files:
        try:
            found = read_tables(path, path.name, is_header=is_header)
        except UnreadableSpreadsheet as fault:
            raise click.ClickException(f"{path.name}：{fault.detail}") from None
        # Sheets of several workbooks share their names: the file's name tells them apart.
        apart = len(files) > 1
        tables += [
            replace(table, sheet=f"{path.name}/{table.sheet}") if apart and table.sheet != path.stem else table
            for table in found
        ]
    return tables


def _run(work: "Callable[[Runtime, By, Progress], Awaitable[Report]]") -> None:
    """Do the import over the chosen database, print what came of it, and end with status 1 on any fault."""
    with _told():
        report = asyncio.run(_with_parts(work))
    for line in _lines(report):
        click.echo(line, err=bool(report.faults))
    sys.exit(1 if report.faults else 0)


async def _with_parts(work: "Callable[[Runtime, By, Progress], Awaitable[Report]]") -> "Report":
    async with _opened() as (opened, by):
        with _bar() as progress:
            return await work(opened, by, progress)


@asynccontextmanager
async def _opened() -> "AsyncIterator[tuple[Runtime, By]]":
    """The chosen database, if it is up to date, and who does it."""
    from server import db, migrating, runtime, settings
    from server.audit.services import By

    chosen = settings.load()
    async with runtime.opened(chosen) as opened:
        if await migrating.pending(chosen, db.reader()):
            raise click.ClickException("数据库尚未升级，请先执行：python -m server migrate")
        yield opened, By("system", opened.clock.now_ms())


@contextmanager
def _bar() -> "Iterator[Progress]":
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = TextColumn("导入"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    with Progress(*columns, console=Console(stderr=True)) as bars:
        task = bars.add_task("导入", total=None)
        yield lambda done, total: bars.update(task, completed=done, total=total)


@contextmanager
def _told() -> Iterator[None]:
    """What may go wrong outside the files becomes a sentence."""
    from server.db import is_unavailable
    from server.errors import Refusal
    from server.integrations.storage import StorageUnavailable

    try:
        yield
    except Refusal as refusal:
        raise click.ClickException(refusal.detail) from refusal
    except StorageUnavailable as fault:
        raise click.ClickException("文件存储不可用或空间已满，请检查后重新导入；已写入的行不会重复。") from fault
    except Exception as fault:
        if not is_unavailable(fault):
            raise
        raise click.ClickException("数据库无法连接或中途断开，请检查后重新导入；已写入的行不会重复。") from fault


def _lines(report: "Report") -> Iterator[str]:
    for fault in report.faults[:FAULTS_SHOWN]:
        yield _described(fault)
    if len(report.faults) > FAULTS_SHOWN:
        yield f"……另有 {len(report.faults) - FAULTS_SHOWN} 处错误未列出。"
    if not report.written:
        yield f"共 {len(report.faults)} 处错误，未写入任何数据。请改正后重新导入。"
    for kind, tally in report.tallies.items():
        yield f"{kind}：新增 {tally.added}，更新 {tally.changed}，未变 {tally.unchanged}。"
    if report.written and report.faults:
        yield f"共 {len(report.faults)} 处错误，所在的行未导入。"


def _described(fault: "Fault") -> str:
    """Sheet, row, column, reason; of photos the file's name. What stood in a cell is personal and is not shown."""
    from server.proctoring.services.photo_import import PHOTOS

    if fault.sheet == PHOTOS:
        return f"{fault.value_shown}：{fault.reason}"
    column = f"“{fault.column}”列：" if fault.column else "："
    return f"{fault.sheet} 第{fault.row}行{column}{fault.reason}"
