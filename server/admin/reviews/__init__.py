"""考试审核: the queue of exams whose photographs people look at, one exam on one screen, the decisions, the wall."""
