"""The benchmark behind scripts/bench: the real application on one core, its database and its visitors on the other."""
