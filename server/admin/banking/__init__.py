"""The desk's pages of the bank account: statements, their rows, and suggestions confirmed many at once."""
