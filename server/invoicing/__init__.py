"""Tax invoices of paid orders: asked for, issued, handed out, reversed; and the files that are the invoices."""
