"""Exams for staff: 组卷规则, 考试记录, and what is made good after an incident."""
