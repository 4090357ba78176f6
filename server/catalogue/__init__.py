"""Class kinds, training classes, categories, topics, videos, questions."""
