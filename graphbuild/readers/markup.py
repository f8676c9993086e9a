"""Text that still holds the markup of the page it was taken from: "<p>Ann Lee won.</p>", "Ann O&#39;Neill"."""

import re
from html import unescape

from graphbuild.readers.page_text import page_blocks

_BLOCK = re.compile(r"</(?:p|div|li|h[1-6]|td|blockquote)>|<br ?/?>|<p>", re.IGNORECASE)
_INLINE = re.compile(r"</?(?:a|b|i|u|em|strong|span|font)(?:\s[^<>]{0,500})?/?>", re.IGNORECASE)
_SIGN = re.compile(r"&(?:#\d{2,6}|#x[0-9a-f]{2,5}|[a-z]{2,8}\d?);", re.IGNORECASE)


def without_markup(text: str) -> str:
    """The text as a reader of its page sees it; a text without markup stays as it is."""
    if _BLOCK.search(text) and (blocks := page_blocks(f"<html><body><article>{text}</article></body></html>")):
        return "\n\n".join(blocks)
    return _SIGN.sub(lambda m: unescape(m[0]), _INLINE.sub("", text))
