"""The demo's files are the importers' example too: they go in by the commands as they stand, and move along in days."""

import subprocess
import sys
from datetime import date

from server.commands.demo_loading import CATALOGUE_FILES, CONTENT, REGISTER_FILES, moved
from server.integrations.spreadsheets import Row, Table
from server.settings import Settings
from tests.demo.served import ROOT, environment


def imported(chosen: Settings, *arguments: str) -> str:
    command = [sys.executable, "-m", "server", "import", *arguments]
    done = subprocess.run(command, cwd=ROOT, env=environment(chosen), capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_example_register_is_imported_by_the_command(test_settings: Settings) -> None:
    files = [str(CONTENT / f"{name}.csv") for name in REGISTER_FILES]

    told = imported(test_settings, "registry", *files)

    assert told.splitlines() == [
        "企业：新增 2，更新 0，未变 0。",
        "人员：新增 16，更新 0，未变 0。",
        "证书：新增 15，更新 0，未变 0。",
        "建造师：新增 2，更新 0，未变 0。",
    ]


def test_example_catalogue_is_imported_by_the_command(test_settings: Settings) -> None:
    files = [str(CONTENT / f"{name}.csv") for name in CATALOGUE_FILES]

    told = imported(test_settings, "catalogue", *files, "--videos", str(CONTENT / "videos"))

    assert told.splitlines()[:5] == [
        "班别：新增 4，更新 0，未变 0。",
        "学习班：新增 5，更新 0，未变 0。",
        "专题类别：新增 4，更新 0，未变 0。",
        "专题：新增 48，更新 0，未变 0。",
        "视频：新增 48，更新 0，未变 0。",
    ]


def test_days_move_along_and_classes_belong_to_the_year() -> None:
    cells = {
        "有效期至": "2027-01-08",
        "班号": "202601A",
        "班名": "26年网络教育A类学习班（济南）",
        "证书编号": "A20151234567",
    }
    table = Table("学习班", 1, tuple(cells), (Row(2, cells),))

    [row] = moved(table, date(2028, 2, 29)).rows

    assert row.cells == {
        "有效期至": "2028-04-14",
        "班号": "202801A",
        "班名": "28年网络教育A类学习班（济南）",
        "证书编号": "A20151234567",
    }
