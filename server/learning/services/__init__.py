"""What changes study, by noun: starts, beats, photos, consent."""
