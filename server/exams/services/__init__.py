"""What changes exams."""
