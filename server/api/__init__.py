"""JSON for the mini-program and the PC study and exam pages, one module per domain."""
