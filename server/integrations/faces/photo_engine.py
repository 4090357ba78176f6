"""The engine itself: sight, then one matcher, told apart by the version it writes into its templates."""

import hashlib
from typing import Final

from server.integrations.faces.engine import BadImage, Judgement, UnusablePhoto, UnusableReason
from server.integrations.faces.model_files import YUNET
from server.integrations.faces.probes import Matcher
from server.integrations.faces.sight import Face, Seen, Sight
from server.integrations.faces.similarity import Verdict
from server.integrations.faces.templates import pack, unpack

# Raised when our own detection or alignment changes what the models are shown.
PIPELINE: Final = 1


class PhotoEngine:
    """A FaceEngine. One per thread."""

    def __init__(self, name: str, sight: Sight, matcher: Matcher) -> None:
        self.name: Final = name
        self.version: Final = _version(name, matcher)
        self._sight = sight
        self._matcher = matcher

    def judge(self, photo: bytes, template: bytes | None) -> Judgement:
        """See FaceEngine."""
        reference = None if template is None else unpack(template, self.version, self._matcher.models)
        seen = self._sight.see(photo)
        if reference is None or seen.face is None:
            return _judgement(seen, None)
        return _judgement(seen, self._matcher.probe(seen.face).against(reference))

    def template(self, photo: bytes) -> bytes:
        """See FaceEngine."""
        return pack(self.version, self._matcher.probe(self._only_face(photo)).vectors())

    def _only_face(self, photo: bytes) -> Face:
        try:
            seen = self._sight.see(photo)
        except BadImage:
            raise UnusablePhoto(UnusableReason.UNREADABLE) from None
        if seen.blank:
            raise UnusablePhoto(UnusableReason.BLANK)
        if seen.face is None:
            raise UnusablePhoto(UnusableReason.NO_FACE)
        if seen.multiple:
            raise UnusablePhoto(UnusableReason.MULTI_FACE)
        return seen.face


def _version(name: str, matcher: Matcher) -> str:
    scores_depend_on = f"{PIPELINE} {YUNET.sha256} {matcher.identity}"
    return f"{name}-{hashlib.sha256(scores_depend_on.encode()).hexdigest()[:16]}"


def _judgement(seen: Seen, verdict: Verdict | None) -> Judgement:
    return Judgement(
        faces=seen.faces,
        multiple=seen.multiple,
        blank=seen.blank,
        sharpness=seen.sharpness,
        brightness=seen.brightness,
        similarity=None if verdict is None else verdict.similarity,
        band=None if verdict is None else verdict.band,
        raw={} if verdict is None else dict(verdict.raw),
        dhash=seen.fingerprint.dhash,
        thumbnail=seen.fingerprint.thumbnail,
    )
