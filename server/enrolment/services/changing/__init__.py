"""退费, 换人 and 换班 after payment: proposed by one person, decided by another, and what follows."""
