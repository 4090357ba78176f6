"""Pages for the public, trainees and enterprises: one module per domain and audience."""
