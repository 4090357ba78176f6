"""The bank's side of payment: statements as imported, and which of their rows pays which order."""
