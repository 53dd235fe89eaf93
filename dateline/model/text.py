"""Text as every stage sees it: what may be stored, one normal form, and the scripts.

The ranges of scripts are strings for character classes of regular expressions.
"""

from __future__ import annotations

import re
import unicodedata

UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def clean(value: str) -> str:
    """The text without what Postgres cannot hold: NUL is dropped, a lone surrogate becomes U+FFFD.

    The one place where this happens: every text of a batch passes through here.
    """
    return UNSTORABLE.sub(lambda found: "" if found[0] == "\x00" else "\ufffd", value)


HAN = "\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
KANA = "\u3040-\u30ff"
HANGUL = "\uac00-\ud7af"
SOUTH_EAST_ASIAN = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
"""Thai, Lao, Burmese and Khmer."""
UNSPACED = KANA + HAN + SOUTH_EAST_ASIAN
"""Scripts that write no spaces between words."""
MARKS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0963\u0970-\u0dff"
"""Vowel signs, points and accents that `\\w` leaves out: without them Sinhala, Tamil, Hindi and pointed Hebrew words
fall apart. The letters between them belong to the same scripts. Digits are not among them."""

_UNSPACED = re.compile(f"[{UNSPACED}]")


def is_unspaced(character: str) -> bool:
    """Whether the character belongs to a script that is written without spaces between words."""
    return _UNSPACED.match(character) is not None


def without_accents(text: str) -> str:
    """Returns the text without combining marks: `é` becomes `e`."""
    return "".join(each for each in unicodedata.normalize("NFD", text) if not unicodedata.combining(each))


# Typography that editors and extractors change without changing the words; invisible marks; Arabic vowel marks.
_INVISIBLE = (
    "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
_ZEROS = (0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0x1040, 0x17E0)
_TYPOGRAPHY: dict[str, str] = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u00b4`\u02bc", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    **dict.fromkeys([*_INVISIBLE, "\u0640", *map(chr, range(0x64B, 0x653))], ""),
    **{chr(zero + digit): str(digit) for zero in _ZEROS for digit in range(10)},
}
_UNEVEN = re.compile("[" + re.escape("".join(_TYPOGRAPHY)) + "]")
# UTF-8 read as Latin-1 or Windows-1252, seen on copied releases: "invitation\u00e2\x80\x82the" for an en space.
# Control characters U+0080-9F have no other reason to be in a text; without them other leads count only within words.
_CP1252 = (
    "\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d"
    "\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178"
)
_TRAIL = f"[\u0080-\u00bf{_CP1252}]"
_MOJIBAKE = re.compile(
    f"(?:\u00e2{_TRAIL}{{2}}|[\u00c2\u00c3]{_TRAIL}|[\u00c4-\u00df]{_TRAIL}(?=[^\\W\\d_])|(?<=[a-z])[\u00c4-\u00df]{_TRAIL})+"
)
_MOJIBAKE_SURE = re.compile(f"(?:[\u00c2-\u00df]{_TRAIL}|[\u00e0-\u00ef]{_TRAIL}{{2}}|[\u00f0-\u00f4]{_TRAIL}{{3}})+")
_CONTROL = re.compile("[\u0080-\u0084\u0086-\u009f]")


def _repair(found: re.Match[str]) -> str:
    octets = b"".join(c.encode("latin-1") if c <= "\xff" else c.encode("cp1252") for c in found.group())
    try:
        return octets.decode("utf-8")
    except UnicodeDecodeError:
        return found.group()


def normal_form(text: str) -> str:
    """Returns the text in NFKC with one spelling of typography, digits and invisible characters.

    UTF-8 that was read as Latin-1 or Windows-1252 is repaired. Letter case and lines are kept. Idempotent.
    """
    if text.isascii():
        return text.replace("`", "'")
    while True:  # a text can be garbled twice, and its normal form can show that; each repair makes it shorter
        repaired = (_MOJIBAKE_SURE if _CONTROL.search(text) else _MOJIBAKE).sub(_repair, text)
        evened = _UNEVEN.sub(_even, repaired)
        if unicodedata.is_normalized("NFKC", evened):
            if repaired == text:
                return evened
            text = evened
        else:
            text = _UNEVEN.sub(_even, unicodedata.normalize("NFKC", evened))


def _even(found: re.Match[str]) -> str:
    return _TYPOGRAPHY[found.group()]
