"""The certificate of completion, once the result is in the province's register."""

from sanic import HTTPResponse, Request

from server.accounts.queries import Login
from server.api import contract
from server.certification.queries.certificates import in_force_of
from server.certification.services.printing import CertificateRevoked, print_certificate
from server.enrolment import queries as enrolments
from server.errors import Conflict
from server.integrations.pdf import PdfUnavailable
from server.web.documents import drawing
from server.web.downloads import attachment
from server.web.parts import acting
from server.web.shapes import row_id


class NotReported(Conflict):
    message = "成绩由主管部门上报后方可打印合格证明，请耐心等待（一般三日内）。"


@contract.operation(
    "GET", "/enrolments/<enrolment>/certificate.pdf", answers={200: "application/pdf"},
    refusals=[NotReported, CertificateRevoked, PdfUnavailable],
)  # fmt: skip
async def certificate_pdf(request: Request, login: Login, enrolment: str) -> HTTPResponse:
    """The own certificate of completion; each call is counted as a print."""
    own = await enrolments.trainees_enrolment(login.holder_id, row_id(enrolment))
    issued = await in_force_of(own.id)
    if issued is None:
        raise NotReported
    pdf = await print_certificate(issued, drawing(request), by=acting(request, login.who))
    return attachment(pdf, f"继续教育合格证明_{issued.number}.pdf", "application/pdf")
