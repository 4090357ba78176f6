"""题库: the academic staff's pages for questions, one module for each kind; importing this declares them all."""

from server.admin.questions import duplicates, imported, listed, one, reports, statistics, written

__all__ = ["duplicates", "imported", "listed", "one", "reports", "statistics", "written"]
