"""Accounts of trainees, enterprises and staff: sessions, lockout, roles, WeChat binding, consent, notices."""
