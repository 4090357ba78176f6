"""Text messages to mobiles, through whatever gateway the province has. The real one is in `gateway`."""

from server.integrations.sms.service import Sms, SmsRefused, SmsUnavailable

__all__ = ["Sms", "SmsRefused", "SmsUnavailable"]
