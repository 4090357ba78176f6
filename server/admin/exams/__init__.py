"""考试记录 and what is made good after an incident."""
