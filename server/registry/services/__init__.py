"""What changes the register: files from outside; the province's interface joins here."""
