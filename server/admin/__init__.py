"""HTML for the association's and the authority's staff."""
