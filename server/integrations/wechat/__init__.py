"""WeChat as the product needs it: who is at the phone, and a message to them. The real one is in `mini_program`."""

from server.integrations.wechat.service import (
    InvalidCode,
    MessageRejected,
    UserRefused,
    WeChat,
    WeChatRefusal,
    WeChatUnavailable,
)

__all__ = ["InvalidCode", "MessageRejected", "UserRefused", "WeChat", "WeChatRefusal", "WeChatUnavailable"]
