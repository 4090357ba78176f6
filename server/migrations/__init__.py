"""aerich's migration files, one folder per dialect, and the constraints aerich cannot express."""
