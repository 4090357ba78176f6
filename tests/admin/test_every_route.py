"""Deny by default: every address under /admin asks who is there, and nearly every one for a permission."""

import re

import pytest

from server.accounts.rules import PERMISSIONS, Permission, Role, permissions_of
from server.admin.accounts.entrance import door, entrance
from server.admin.desk import CODE, LOG_OUT, LOGIN, PASSWORD, SET_UP, UNLOCK, desk, threshold
from server.app import create_app
from server.settings import Settings
from server.web.pages import Pages, Route
from tests.admin.people import goes_to
from tests.pages import as_staff
from tests.web.site import Browser


def address(route: Route) -> str:
    """The route with something in its places; nothing is there, and nobody without permission learns that."""
    return re.sub(r"<[^>]+>", "1", route.path)


def expected(route: Route, method: str) -> tuple[int, str]:
    """What a visitor gets: the login page and back, or after a form the page that keeps what was typed."""
    return (401, "") if method == "POST" else (303, f"{LOGIN}?next={address(route)}")


def test_every_address_of_the_staff_belongs_to_an_audience(test_settings: Settings) -> None:
    app = create_app(test_settings, name="every_route")

    served = {f"/{route.path}" for route in app.router.routes if route.path.split("/")[0] == "admin"}

    declared = {route.path for audience in (entrance, door, threshold, desk) for route in audience.routes}
    assert served == declared


def test_pages_before_the_desk_are_the_way_in_alone() -> None:
    found = {route.path for audience in (entrance, door, threshold) for route in audience.routes}

    assert found == {LOGIN, CODE, UNLOCK, LOG_OUT, PASSWORD, SET_UP}


def test_desk_is_guarded_and_every_page_names_its_permission() -> None:
    assert desk.guarded
    assert [route.path for route in desk.routes if route.permission is None] == []


def test_every_permission_is_held_by_somebody() -> None:
    assert permissions_of(PERMISSIONS) == set(Permission)


def test_menu_names_the_permission_of_its_page() -> None:
    asked = {route.path: route.permission for route in desk.routes if "GET" in route.methods}

    wrong = [entry for entry in desk.menu if entry.path in asked and entry.permission is not asked[entry.path]]

    assert wrong == []


@pytest.mark.parametrize("audience", [door, threshold, desk], ids=lambda audience: audience.name)
async def test_without_a_session_every_address_leads_to_the_login(visitor: Browser, audience: Pages) -> None:
    places = [(route, method) for route in audience.routes for method in route.methods]

    answers = [(route, method, goes_to(await visitor.call(method, address(route)))) for route, method in places]

    assert [(route.path, given) for route, method, given in answers if given != expected(route, method)] == []


@pytest.mark.parametrize("role", Role)
async def test_role_is_forbidden_every_page_without_its_permission(visitor: Browser, role: Role) -> None:
    member = await as_staff(visitor, role)
    closed = [route for route in desk.routes if route.permission not in permissions_of([role])]

    answers = {
        (method, route.path): (await member.call(method, address(route))).status
        for route in closed
        for method in route.methods
    }

    assert {place: status for place, status in answers.items() if status != 403} == {}


@pytest.mark.parametrize("role", Role)
async def test_role_opens_every_page_of_its_menu(visitor: Browser, role: Role) -> None:
    member, declared = await as_staff(visitor, role), {route.path for route in desk.routes}
    menu = [entry.path for entry in desk.menu if entry.permission in permissions_of([role])]

    answers = {path: (await member.get(path)).status for path in menu if path in declared}

    assert {path: status for path, status in answers.items() if status != 200} == {}
