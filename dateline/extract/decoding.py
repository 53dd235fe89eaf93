"""Bytes to text: which encoding a page, feed or sitemap is in, and the repair of text that was encoded twice.

The order of belief: byte order mark, bytes that are UTF-8 throughout, then the HTTP header and the document's own word.
Where those two differ, the one whose text reads like the language of the page or source wins. Takes linear time.
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

from charset_normalizer import from_bytes

# what browsers take these names for (encoding.spec.whatwg.org), as far as Python's codec differs
BROWSER_NAMES = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "iso-8859-9": "cp1254",
    "tis-620": "cp874",
    "iso-8859-11": "cp874",
    "windows-874": "cp874",
    "iso-8859-8-i": "iso-8859-8",
    "unicode": "utf-8",
    "utf8mb4": "utf-8",
    "utf8": "utf-8",
}
BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
META_CHARSET = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,30})""", re.I
)
META_LANGUAGE = re.compile(rb"""<(?:html|rss|feed|body)[^>]{0,300}?\blang\s*=\s*["']?([A-Za-z]{2,3})""", re.I)
HEADER_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.I)
SAMPLE = 400_000
"""Bytes that are looked at where encodings are compared."""
FOREIGN = re.compile(rb"[A-Za-z ]{0,12}[\x80-\xff][\x80-\xffA-Za-z ]{0,60}")
SCRIPTS = (
    (range(0x0370, 0x0400), "el"),
    (range(0x0400, 0x0530), "ru uk bg sr mk be kk ky mn tg"),
    (range(0x0590, 0x0600), "he yi"),
    (range(0x0600, 0x0780), "ar fa ur ps ku ug sd"),
    (range(0x0E00, 0x0E80), "th"),
    (range(0x3040, 0xA000), "ja zh ko"),
    (range(0xAC00, 0xD7B0), "ko"),
)
PLAUSIBLE = 0.6
"""Share of words that must read like a language for a declared encoding to be believed."""
GARBLED = 0.1
"""Share of replacement characters among those beyond ASCII from which on a text is garbled."""


def decode(payload: bytes, content_type: str = "", language: str | None = None) -> str:
    """The text of a payload. `language`: what the source writes. A byte that fits nowhere becomes U+FFFD, no more."""
    for mark, encoding in BOMS:
        if payload.startswith(mark):
            return payload[len(mark) :].decode(encoding, "replace")
    if wide := _without_mark(payload):
        return payload.decode(wide, "replace")
    declared = [match.group(1) for match in [HEADER_CHARSET.search(content_type)] if match]
    declared += [name.decode("ascii") for name in META_CHARSET.findall(payload[:8192])]
    names = list(dict.fromkeys(BROWSER_NAMES.get(name.lower(), name.lower().replace("_", "-")) for name in declared))
    names = [name for name in names if _known(name)]
    try:
        text = payload.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        # ISO-2022 mails and UTF-7 are ASCII bytes that mean something else
        seven_bit = next((name for name in names if name.startswith(("iso-2022", "hz"))), None)
        return once(payload.decode(seven_bit, "replace") if seven_bit else text)
    text = payload.decode("utf-8", "replace")
    high = sum(1 for _ in re.finditer("[^\x00-\x7f\ufffd]", text))
    broken = text.count("\ufffd")
    # a stray byte, or a text cut in the midst of a character; more where the page says that it is UTF-8
    if high >= (broken if "utf-8" in names else 8 * broken):
        return once(text)
    spoken = language
    if spoken is None and (match := META_LANGUAGE.search(payload[:8192])):
        spoken = match.group(1).decode("ascii")
    sample = b"\n".join(FOREIGN.findall(payload[:SAMPLE])[:2000])
    likely = {name: plausible(sample.decode(name, "replace"), spoken) for name in names if name != "utf-8"}
    if max(likely.values(), default=0.0) < PLAUSIBLE and (best := from_bytes(sample[:20_000]).best()) is not None:
        for name in ("cp1252", best.encoding):
            likely.setdefault(name, plausible(sample.decode(name, "replace"), spoken))
    chosen = max(likely, key=lambda name: likely[name], default="utf-8")
    return payload.decode(chosen, "replace")


def _without_mark(payload: bytes) -> str | None:
    """UTF-16 that has no mark: every other byte of its markup is empty."""
    head = payload[:2048]
    if len(head) < 8 or 0 not in head:
        return None
    half = len(head) // 2
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > 0.3 * half and even < 0.05 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.3 * half and odd < 0.05 * half else None


def plausible(text: str, language: str | None) -> float:
    """How far the letters beyond ASCII read like a language: in its script, and as words in one case."""
    words = re.findall(r"\w*[^\W\x00-\x7f]\w*", text)
    if not words:
        return 0.0
    wanted = [block for block, codes in SCRIPTS if language and language[:2].lower() in codes.split()]
    right = 0
    for word in words:
        # a wrong code page puts capitals in the midst of words, and other scripts
        cased = word[1:] == word[1:].lower() or word.isupper()
        scripted = any(ord(letter) in block for block in wanted for letter in word) if wanted else _one_script(word)
        right += cased and scripted
    strange = sum(1 for _ in re.finditer("[\x80-\x9f\ufffd¤¦¨¬¯±¶¸¼½¾×÷]", text))
    return right / len(words) - strange / len(words)


def _one_script(word: str) -> bool:
    kinds = {next((at for at, (block, _) in enumerate(SCRIPTS) if ord(letter) in block), -1) for letter in word}
    return len(kinds) == 1


# --- twice encoded ----------------------------------------------------------------------------------------------------

RUN = re.compile("[^\x00-\x7f]+")
TWICE = ("cp1252", "cp1251")
CYRILLIC = re.compile("[А-яЁёЄєІіЇїҐґЎўЂ-Џђ-џ«»—–№“”„’…\xa0]+")
MIXED = 0.9
"""Share of the runs beyond ASCII that must read as UTF-8 for the text to be one that was encoded twice."""


def once(text: str) -> str:
    """The text of a page that was read in a code page and encoded again as UTF-8.

    A run of letters that is valid UTF-8 when its letters are bytes does not occur in a text by chance. The text is
    repaired where nearly all of its runs are of that kind.
    """
    if text.isascii():
        return text
    runs = RUN.findall(text[:SAMPLE])
    for encoding in TWICE:
        if _is_twice(runs[:200], encoding) and _is_twice(runs, encoding):
            return "".join(_as_bytes(part, encoding) or part for part in re.split("([^\x00-\x7f]+)", text))
    return text


def _is_twice(runs: list[str], encoding: str) -> bool:
    """Whether nearly all runs of letters beyond ASCII are bytes of UTF-8 that a code page turned into letters."""
    repaired = {run: _as_bytes(run, encoding) for run in set(runs)}
    if sum(repaired[run] is not None for run in runs) < MIXED * len(runs):
        return False
    found = {each for each in repaired.values() if each}
    if encoding == "cp1251":  # two Cyrillic letters may be valid by chance, what they give then is not Cyrillic
        return all(map(CYRILLIC.fullmatch, found))
    return len(found) > 1 or any(run[0] in "ÂÃâ" for run, each in repaired.items() if each)


def _as_bytes(run: str, encoding: str) -> str | None:
    """The text whose UTF-8 bytes were read as these letters; None when there is none."""
    try:
        return run.encode(encoding, "controls-as-bytes").decode("utf-8")
    except UnicodeError:
        return None


def _controls_as_bytes(error: UnicodeError) -> tuple[bytes, int]:
    """Bytes that a code page leaves open are kept as control characters by those who misread them."""
    assert isinstance(error, UnicodeEncodeError)
    letters = error.object[error.start : error.end]
    if any(letter > "\xff" for letter in letters):
        raise error
    return letters.encode("latin-1"), error.end


codecs.register_error("controls-as-bytes", _controls_as_bytes)


def is_garbled(text: str) -> bool:
    """Whether so much could not be decoded that what is left is no text."""
    broken = text.count("\ufffd")
    return broken > 20 and broken > GARBLED * _beyond_ascii(text)


def _beyond_ascii(text: str) -> int:
    return len(text) - len(text.encode("ascii", "ignore"))


@lru_cache(maxsize=256)
def _known(encoding: str) -> bool:
    try:
        b"\x80".decode(encoding, "replace")
    except (LookupError, ValueError):
        return False
    return True
