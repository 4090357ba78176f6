"""What this system can reach phones with, by its settings."""

from server.certification.services.renewal_reminding import Phones
from server.runtime import Runtime


def phones_of(runtime: Runtime) -> Phones:
    template, gateway = runtime.settings.wechat.reminder_template, runtime.settings.sms.url
    return Phones(runtime.wechat if template else None, template, runtime.sms if gateway else None)
