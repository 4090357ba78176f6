"""考场 for staff: planning, people, printing, scores, and the door."""
