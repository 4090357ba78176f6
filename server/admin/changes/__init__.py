"""退费, 换人 and 换班 after payment: proposed on one page, decided on another."""
