"""Changes of reports and certificates."""
