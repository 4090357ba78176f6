"""JSON for the mini-program and the PC study and exam pages, one module per domain."""

from sanic import Blueprint

from server.web.contract import Contract

PREFIX = "/api/v1"
contract = Contract(Blueprint("api", url_prefix=PREFIX))
