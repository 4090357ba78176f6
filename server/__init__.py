"""安管网教: domains below, audiences above, one row of truth for everything."""
