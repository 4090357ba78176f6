"""Synthetic bank transfers with their truth, to measure matching."""
