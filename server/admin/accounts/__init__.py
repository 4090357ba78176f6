"""The staff's accounts: the way in, one's own account, and the accounts of others."""
