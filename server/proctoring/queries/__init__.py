"""Reads of photographs: open challenges, snapshots and how they stand, reference photos and those that wait."""

from server.proctoring.queries.candidates import Candidate, Candidates, candidates_waiting, neighbours
from server.proctoring.queries.references import (
    approved_reference,
    candidate,
    reference_photo,
    registry_photo,
    registry_photos,
)
from server.proctoring.queries.snapshots import (
    Challenge,
    persons_challenge,
    persons_with_faces,
    photo_of,
    photo_states,
    recent_hashes,
    sessions_challenge,
    snapshots_of,
    snapshots_of_all,
)

__all__ = [
    "Candidate", "Candidates", "Challenge", "approved_reference", "candidate", "candidates_waiting", "neighbours",
    "persons_challenge", "persons_with_faces", "photo_of", "photo_states", "recent_hashes", "reference_photo",
    "registry_photo", "registry_photos", "sessions_challenge", "snapshots_of", "snapshots_of_all",
]  # fmt: skip
