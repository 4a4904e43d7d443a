r"""Bytes into text.

In: the bytes of a text file and, for pages, the charset they declare. Out: text, with newlines as
``\n`` and without control characters; nothing else is changed. Never raises. Linear time.

Order of trust: byte order mark, UTF-16 told from its NULs, strict UTF-8, UTF-8 with a few broken
bytes, the declared charset, Windows-1252 where the result looks like words, and only then
charset-normalizer, which took Windows-1252 articles for code pages of DOS.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE: Final = 65_536
_NEWLINES: Final = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_CONTROLS: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]")
_DECLARED: Final = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})"""
    rb"""|<\?xml[^>]{0,100}?encoding\s*=\s*["']([A-Za-z0-9_:.-]{2,40})""",
    re.IGNORECASE,
)
# What browsers understand by these labels (WHATWG Encoding Standard, section 4.2).
_LABELS: Final = {
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "tis-620": "cp874",
    "windows-874": "cp874",
}
# Python's codecs that are no charsets of documents, or that a page must not choose.
_REFUSED: Final = frozenset(
    {
        "idna",
        "mbcs",
        "oem",
        "palmos",
        "punycode",
        "raw-unicode-escape",
        "undefined",
        "unicode-escape",
        "utf-7",
        "utf7",
    }
)
# Inside a word of a Western language none of these stands; between letters they betray another
# charset read as Windows-1252 (Central European, Cyrillic, Greek, East Asian).
_ODD: Final = re.compile(
    "[A-Za-z\u00c0-\u00ff][\u00a1-\u00a6\u00a8-\u00ac\u00ae-\u00b6\u00b8-\u00bf\u00d7\u00f7"
    "\u20ac\u2020\u2021\u02c6\u2030\u0192][A-Za-z\u00c0-\u00ff]"
)
_LETTER: Final = re.compile(r"[^\W\d_]")


def decode(data: bytes, declared: str | None = None) -> str:
    """Decode a text file and tidy its newlines and control characters. Never raises.

    Args:
        declared: charset that the document names for itself, if any.
    """
    return tidy(_decode(data, declared))


def tidy(text: str) -> str:
    r"""Make every line end a ``\n`` and drop control characters; leave all else as it is."""
    return _CONTROLS.sub("", _NEWLINES.sub("\n", text))


def declared_charset(data: bytes) -> str | None:
    """Return the charset that a page declares within its first 4,096 bytes."""
    found = _DECLARED.search(data[:4096])
    return (found[1] or found[2]).decode("ascii") if found else None


def is_binary(data: bytes) -> bool:
    """Tell whether bytes are no text in any encoding: control characters among the first 64 KB."""
    sample = data[:_SAMPLE]
    if any(sample.startswith(mark) for mark, _ in _MARKS) or _wide(sample):
        return False
    odd = sum(sample.count(bytes([code])) for code in _CONTROL_CODES)
    return odd > len(sample) * 0.02


_CONTROL_CODES: Final = tuple(c for c in range(32) if chr(c) not in "\t\n\v\f\r\x1a\x1b")


def _decode(data: bytes, declared: str | None) -> str:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    wide = _wide(data[:_SAMPLE])
    if wide:
        return data.decode(wide, "replace")
    stateful = (declared or "").lower().startswith("iso-2022")
    strict = (_strict(data, declared) if stateful else None) or _strict(data, "utf-8")
    if strict is not None:
        return strict
    return _mostly_utf8(data) or _strict(data, declared) or _western(data) or _guessed(data)


def _strict(data: bytes, name: str | None) -> str | None:
    """Decode without tolerance; ``None`` where the charset is unknown, refused or does not fit."""
    if not name:
        return None
    label = name.strip().lower()
    if label.replace("_", "-") in _REFUSED:
        return None
    try:
        return data.decode(_LABELS.get(label, label))
    except (LookupError, ValueError):
        return None


def _wide(sample: bytes) -> str | None:
    """Tell UTF-16 without a mark from its NULs, which all stand on one side of the pairs."""
    pairs = len(sample) // 2
    first, second = sample[0 : 2 * pairs : 2].count(0), sample[1 : 2 * pairs : 2].count(0)
    most, least = max(first, second), min(first, second)
    if pairs < 2 or most < 0.05 * pairs or least > 0.02 * most:
        return None
    name = "utf-16-be" if first > second else "utf-16-le"
    text = sample[: 2 * pairs].decode(name, "replace")
    odd = len(_CONTROLS.findall(text)) + text.count("\ufffd")
    return name if odd <= 1 + 0.02 * pairs else None


def _mostly_utf8(data: bytes) -> str | None:
    """Accept UTF-8 that a few broken bytes spoil (a cut file, one pasted line)."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = len(text) - len(text.encode("ascii", "ignore")) - broken
    return text if sound >= 4 * broken else None


def _western(data: bytes) -> str | None:
    """Accept Windows-1252 where the result looks like words of a Western language."""
    text = _strict(data, "cp1252")
    if text is None:
        return None
    letters = _LETTER.findall(text[:_SAMPLE])
    high = sum(letter > "\x7f" for letter in letters)
    odd = len(_ODD.findall(text[:_SAMPLE]))
    return text if high <= max(3, 0.3 * len(letters)) and odd <= 0.1 * high else None


def _guessed(data: bytes) -> str:
    # Costs 50 ms to import and is hardly ever needed.
    from charset_normalizer import from_bytes  # noqa: PLC0415

    best = from_bytes(data[:_SAMPLE]).best()
    text = _strict(data, best.encoding) if best else None
    return text if text is not None else data.decode("cp1252", "replace")
