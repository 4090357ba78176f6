"""What the visitors of each case say, as bytes; a chain plays some of the people on one connection."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle, repeat

from benchmarks.people import PASSWORD, Trainee
from server.crypto import digest, keyring
from server.learning.services import tokens
from server.web.auth import COOKIE

_AGENT = (
    "Mozilla/5.0 (Linux; Android 12; V2036A Build/SP1A; wv) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36"
    " XWEB/1260117 MicroMessenger/8.0.54 WeChat/arm64 MiniProgramEnv/android"
)


def http(
    method: str, path: str, body: bytes = b"", token: str = "", media: str = "application/json", cookie: str = ""
) -> bytes:
    """A request as a phone sends it, or with a cookie a browser."""
    head = f"{method} {path} HTTP/1.1\r\nHost: xuexi.example.cn\r\nUser-Agent: {_AGENT}\r\nAccept-Encoding: gzip\r\n"
    head += f"Authorization: Bearer {token}\r\n" if token else ""
    head += f"Cookie: {COOKIE}={cookie}\r\nAccept: text/html\r\n" if cookie else ""
    head += f"Content-Type: {media}\r\nContent-Length: {len(body)}\r\n" if body else ""
    return f"{head}\r\n".encode() + body


class Asking:
    """Prepared requests one after the other; answers only count."""

    def __init__(self, requests: Iterator[bytes]) -> None:
        self._requests = requests

    def request(self) -> bytes | None:
        return next(self._requests, None)

    def answered(self, status: int, body: bytes) -> None:
        pass


class Beating:
    """People who watch: each beat carries the token that the one before was answered with."""

    def __init__(self, people: Sequence[Trainee]) -> None:
        self._heads = [self._head(one) for one in people]
        self._tokens = [tokens.beat_token(keyring(), one.lease, 0).encode() for one in people]
        self._at = -1

    @staticmethod
    def _head(one: Trainee) -> bytes:
        whole = http("POST", f"/api/v1/study/{one.lease}/beats", b"-", one.token)
        return whole.partition(b"Content-Length")[0]

    def request(self) -> bytes:
        self._at = (self._at + 1) % len(self._heads)
        body = b'{"token":"%b","playing":true,"position":12.5,"rate":1.0,"camera":true}' % self._tokens[self._at]
        return b"%bContent-Length: %d\r\n\r\n%b" % (self._heads[self._at], len(body), body)

    def answered(self, status: int, body: bytes) -> None:
        if status == 200:
            start = body.index(b'"token":"') + 9
            self._tokens[self._at] = body[start : body.index(b'"', start)]


class BareBeating:
    """The same for the bare handler, which is given the number itself."""

    def __init__(self, people: Sequence[Trainee]) -> None:
        self._places = [(one.lease, digest(one.token)) for one in people]
        self._numbers = [0] * len(people)
        self._at = -1

    def request(self) -> bytes:
        self._at = (self._at + 1) % len(self._places)
        lease, session = self._places[self._at]
        return http("POST", f"/beat/{lease}/{self._numbers[self._at]}/{session}", b"{}")

    def answered(self, status: int, body: bytes) -> None:  # noqa: ARG002
        if status == 200:
            self._numbers[self._at] += 1


@dataclass(frozen=True)
class Question:
    """A photograph that is waited for."""

    id: int
    challenge: str
    trainee: Trainee


def photos(questions: Sequence[Question], picture: Callable[[int], bytes], *, bare: bool) -> Asking:
    """A different picture for each question: the same bytes never answer twice."""

    def say(one: Question) -> bytes:
        path = f"/photo/{one.id}" if bare else f"/api/v1/snapshots/{one.challenge}"
        return http("POST", path, picture(one.id), one.trainee.token, "image/jpeg")

    return Asking(say(one) for one in questions)


def logins(people: Sequence[Trainee], *, by_password: bool, bare: bool) -> Asking:
    """First logins end with the people; passwords go round."""

    def say(one: Trainee) -> bytes:
        if bare:
            return http("POST", f"/{'password' if by_password else 'login'}/{one.id}", b"{}")
        secret = PASSWORD if by_password else one.certificate
        body = f'{{"id_number":"{one.identity_number}","certificate_number":"{secret}","agree_licence":true}}'
        return http("POST", "/api/v1/sessions", body.encode())

    return Asking(say(one) for one in (cycle(people) if by_password else people))


def lists(people: Sequence[Trainee], *, bare: bool) -> Asking:
    def say(one: Trainee) -> bytes:
        path = f"/topics/{one.id}" if bare else f"/api/v1/enrolments/{one.id}/topics"
        return http("GET", path, token=one.token)

    return Asking(say(one) for one in cycle(people))


def pages(path: str, token: str, *, bare: bool) -> Asking:
    """The same page again and again."""
    return Asking(repeat(http("GET", "/orders" if bare else path, cookie=token)))
