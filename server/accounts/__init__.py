"""Trainee accounts, sessions, lockout, WeChat binding, face consent, notices."""
