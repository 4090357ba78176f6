"""What changes snapshots and reference photos, by noun: challenges, snapshots, comparison, references."""
