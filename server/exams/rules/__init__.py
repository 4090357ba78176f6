"""The regulation of exams as pure functions."""
