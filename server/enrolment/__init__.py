"""Orders and enrolments: who may study what."""
