"""Dispatcher and tasks of the worker, thin: fetch by id, call one service."""
