"""What changes accounts, by noun: login, sessions, passwords, trainees, enterprises, consent."""
