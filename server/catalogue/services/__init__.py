"""What changes the catalogue: files from outside; the academic staff's pages join here."""
