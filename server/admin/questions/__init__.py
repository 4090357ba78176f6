"""题库: the academic staff's pages for questions, one module for each kind; importing this declares them all."""

from server.admin.questions import listed, one, written

__all__ = ["listed", "one", "written"]
