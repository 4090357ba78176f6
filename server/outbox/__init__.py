"""Work to be done, committed together with its cause."""
