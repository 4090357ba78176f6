"""题库: the academic staff's pages for questions, one module for each kind; importing this declares them all."""

from server.admin.questions import imported, listed, one, reports, written

__all__ = ["imported", "listed", "one", "reports", "written"]
