"""`python -m server staff …` as an operator runs it."""

import asyncio
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from server import migrating, settings
from server.__main__ import main

pytestmark = pytest.mark.usefixtures("data")
WORD = r"：([A-Z]{4}-[a-z]{4}-\d{4})\n"


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A migrated embedded database of its own; the command reads where it lies from the environment."""
    monkeypatch.setenv("ANGUAN_DATA_DIR", str(tmp_path / "data"))
    asyncio.run(migrating.upgrade(settings.load()))


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["staff", *arguments])


def create(username: str = "chen", role: str = "admin", *more: str) -> Result:
    return run("create", username, "--name", "陈管理", "--role", role, *more)


def test_first_administrator_is_made_and_listed() -> None:
    made = create()

    assert (made.exit_code, len(re.findall(WORD, made.output))) == (0, 1)
    assert run("list").output == "chen\t陈管理\t系统管理员\t全省\t在用\n"


def test_account_may_be_for_some_cities() -> None:
    create("lihua", "finance", "--role", "support", "--city", "潍坊", "--city", "济南")

    assert run("list").output == "lihua\t陈管理\t财务审核、客服\t济南、潍坊\t在用\n"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("create", "chen", "--name", "陈", "--role", "admin"), "此用户名已被使用。"),
        (("create", "陈", "--name", "陈", "--role", "admin"), "用户名为 3 至 40 个小写字母"),
        (("create", "lihua", "--name", "李", "--role", "admin", "--role", "support"), "不能与其他角色兼任。"),
        (("reset-password", "nobody"), "没有用户名为 nobody 的账号。"),
        (("reset-second-factor", "nobody"), "没有用户名为 nobody 的账号。"),
        (("deactivate", "chen"), "至少须保留一位在用的系统管理员。"),
    ],
)
def test_refusal_is_told_and_ends_with_status_1(arguments: tuple[str, ...], sentence: str) -> None:
    create()

    answer = run(*arguments)

    assert (answer.exit_code, sentence in answer.output) == (1, True)
    assert run("list").output.count("\n") == 1


@pytest.mark.parametrize("arguments", [("create", "lihua", "--name", "李", "--role", "emperor"), ("create", "lihua")])
def test_wrong_words_are_refused_by_the_command_line(arguments: tuple[str, ...]) -> None:
    assert run(*arguments).exit_code == 2


def test_password_is_reset_and_shown_once() -> None:
    first = re.findall(WORD, create().output)

    second = re.findall(WORD, run("reset-password", "CHEN").output)

    assert (len(first), len(second), first == second) == (1, 1, False)


def test_second_factor_is_reset() -> None:
    create()

    assert run("reset-second-factor", "chen").output == "已重置，下次登录时重新设置。\n"


def test_account_is_put_out_of_use() -> None:
    create()
    create("lihua", "finance")

    answer = run("deactivate", "lihua")

    assert (answer.output, run("list").output.count("停用")) == ("已停用。\n", 1)


def test_database_that_is_not_migrated_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANGUAN_DATA_DIR", str(tmp_path / "empty"))

    answer = run("list")

    assert (answer.exit_code, "请先执行：python -m server migrate" in answer.output) == (1, True)
