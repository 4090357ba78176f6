"""Exams online: papers, attempts, answers, marks."""
