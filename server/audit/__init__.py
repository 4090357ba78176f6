"""The append-only log: who did what on whom, when and from where."""
