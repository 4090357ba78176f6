"""考场: offline exams in rooms, who has a seat there, and who came."""
