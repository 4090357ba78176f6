"""Simulated sittings of exams, with everything killed at random, and what must be true of them afterwards."""
