"""The bytes of a source as text. Nothing is guessed: what is neither UTF-8 nor marked as UTF-16 is said to be so."""

import codecs
import re

from graphbuild.errors import SourceError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FORMATS = (
    (b"%PDF", "a PDF", "save its text first, for instance with pdftotext"),
    (b"PK\x03\x04", "a zip archive or an office document", "save its text first"),
    (b"\x1f\x8b", "compressed with gzip", "unpack it first with gunzip"),
    (b"BZh", "compressed with bzip2", "unpack it first with bunzip2"),
    (b"\xfd7zXZ", "compressed with xz", "unpack it first with unxz"),
    (b"\x28\xb5\x2f\xfd", "compressed with zstd", "unpack it first with unzstd"),
    (b"7z\xbc\xaf", "a 7z archive", "unpack it first"),
    (b"Rar!", "a rar archive", "unpack it first"),
    (b"\xd0\xcf\x11\xe0", "an old office document", "save its text first"),
    (b"\x89PNG", "a picture", "save its text first, for instance with tesseract"),
    (b"\xff\xd8\xff", "a picture", "save its text first, for instance with tesseract"),
    (b"WARC/", "a web archive", "save its pages first as .html"),
    (b"{\\rtf", "a rich text document", "save it as plain text first"),
)
_XML = re.compile(rb"\s*<(?:\?xml|rss|feed|rdf:RDF)\b")
_MAIL = re.compile(rb"(?:[A-Za-z-]{2,40}: ?[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)+\r?\n")
_HEAD = 4096


def decoded(data: bytes, name: str) -> str:
    """The text of a source in UTF-8, or in UTF-16 or UTF-32 with its mark. The mark is dropped, line ends stay."""
    refuse_formats(data, name)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding, name)
    refuse_binary(data, name)
    return _strict(data, "utf-8", name)


def marked(data: bytes) -> bool:
    """Whether the bytes begin with a byte order mark of UTF-16 or UTF-32."""
    return any(data.startswith(mark) for mark, encoding in _MARKS if encoding != "utf-8")


def refuse_formats(data: bytes, name: str) -> None:
    """Raises SourceError for well-known files that are no text."""
    for start, what, cure in _FORMATS:
        if data.startswith(start):
            raise SourceError(f"{name}: this is {what}, not text; {cure}")


def refuse_markup(data: bytes, name: str) -> None:
    """Raises SourceError for text that is made for programs: feeds and other XML that is no page, mail."""
    head = data.removeprefix(codecs.BOM_UTF8)[:_HEAD]
    if _XML.match(head) and b"<html" not in head.lower():
        raise SourceError(f"{name}: this is a feed or other XML, no article; save the article's own page as .html")
    mail = _MAIL.match(head)
    if mail and b"mime-version:" in mail[0].lower():
        raise SourceError(f"{name}: this is a mail, no article; save its text as .txt, or a saved page as .mhtml")


def refuse_binary(data: bytes, name: str) -> None:
    """Raises SourceError for bytes with NULs, which no text in UTF-8 has."""
    if b"\0" not in data:
        return
    for encoding in ("UTF-16LE", "UTF-16BE"):
        if _reads_as_text(data[:_HEAD].decode(encoding, "replace")):
            cure = f"convert it: iconv -f {encoding} -t UTF-8"
            raise SourceError(f"{name}: this looks like UTF-16 without its mark; {cure}")
    raise SourceError(f"{name}: this is a binary file, not text; give its text as .txt, .html or .jsonl")


def _reads_as_text(head: str) -> bool:
    return sum(c.isspace() or (c.isprintable() and c < "\u0800") for c in head) > 0.9 * len(head)


def without_surrogates(text: str) -> str:
    """The text with each half of a broken surrogate pair replaced, so that it can be written as UTF-8."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)
    return text


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        bad = f"byte 0x{data[error.start]:02x} at {error.start}" if error.start < len(data) else "it ends too early"
        cure = "; a file of Windows or Latin-1 text is converted with: iconv -f WINDOWS-1252 -t UTF-8"
        raise SourceError(
            f"{name}: this is not text in {encoding.upper()} ({bad}){cure if encoding == 'utf-8' else ''}"
        ) from error
