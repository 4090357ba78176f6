"""GET /enrolments/{id}/certificate.pdf: once the result stands in the province's register, for its owner alone."""

from sanic_testing.testing import SanicASGITestClient  # noqa: F401
