"""What every edge shares: authentication, parsing, errors, uploads, ranges."""
