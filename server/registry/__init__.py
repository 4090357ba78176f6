"""The outside world's register: enterprises, persons, certificates, constructor registrations."""
