"""忘记密码 in a province without a gateway: the help phone, and no code is made."""

from server.accounts.models import PasswordReset
from tests.factories import make_enterprise
from tests.web.site import Browser

PATH = "/enterprise/forgotten"


async def test_page_names_the_help_phone_and_asks_for_nothing(visitor: Browser) -> None:
    page = await visitor.get(PATH)

    assert ("本系统暂未开通短信验证码" in page.text, 'name="credit_code"' in page.text) == (True, False)


async def test_form_sent_all_the_same_is_refused(visitor: Browser) -> None:
    firm = await make_enterprise(name="山东示例", credit_code="91370100MA0000015D", phone="13800001234")
    token = (await visitor.get(PATH)).token

    sent = {"csrf_token": token, "name": firm.name, "credit_code": firm.credit_code}
    answer = await visitor.post(PATH, sent)

    assert answer.status == 409
    assert await PasswordReset.all().count() == 0
