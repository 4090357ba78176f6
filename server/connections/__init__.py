"""Tortoise's connections, with waits that end: nothing stays locked or open when a beginning fails.

Tortoise 1.1.9 keeps SQLite's lock for ever when a BEGIN fails or is cancelled, and a pooled PostgreSQL
connection likewise; it waits without end for either. One request that met a locked or frozen database
would then stop all the following ones. Each module is an engine to name in Tortoise's configuration.
"""
