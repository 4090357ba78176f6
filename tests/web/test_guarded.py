"""Guarded audiences: a page asks for its permission, and who has something to do first is sent there."""

from dataclasses import dataclass

import pytest
from sanic import HTTPResponse, Request

from server.accounts.rules import Permission, Role, permissions_of, roles_fault
from server.web.pages import Entry, Pages
from server.web.rendering import render


@dataclass(frozen=True)
class Member:
    name: str
    permissions: frozenset[Permission]


async def nobody(_request: Request) -> Member:
    return Member("某人", frozenset())


def test_menu_shows_what_may_be_opened() -> None:
    menu = (Entry("/a", "工作台", Permission.DESK), Entry("/b", "账号", Permission.STAFF_MANAGE), Entry("/c", "指南"))
    pages = Pages("staff", who=nobody, menu=menu, guarded=True)

    assert pages.menu_for(Member("某人", permissions_of([Role.FINANCE]))) == [menu[0], menu[2]]


def test_route_keeps_the_permission_it_asks_for() -> None:
    pages = Pages("staff", who=nobody, guarded=True)

    @pages.get("/a", Permission.DESK)
    async def page(request: Request, _member: Member) -> HTTPResponse:
        return render(request, "site/home.html")

    assert [(route.path, route.permission) for route in pages.routes] == [("/a", Permission.DESK)]


def test_roles_kept_apart_are_not_held_together() -> None:
    assert roles_fault([Role.ADMIN, Role.FINANCE]) == "系统管理员、安全审计员不能与其他角色兼任。"


def test_role_without_a_permission_still_has_a_desk() -> None:
    assert permissions_of([]) == {Permission.DESK}


@pytest.mark.parametrize(
    ("path", "fit"), [("/a", 2), ("/a/1", 2), ("/ab", 0), ("/other/1", 6), ("/others", 0), ("/", 0)]
)
def test_entry_knows_its_pages(path: str, fit: int) -> None:
    assert Entry("/a", "栏目", also="/other").fit(path) == fit
