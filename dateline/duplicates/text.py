"""Texts as duplicates see them: normal form, fingerprint, tokens, shingles, signature, keys.

Refuses to know who published a text and when; the script of each word decides how it is cut, not a language tag.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from rensa import RMinHash

# Typography that editors and extractors change without changing the wording; invisible marks; Arabic vowel marks.
_INVISIBLE = (
    "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
_ZEROS = (0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0x1040, 0x17E0)
_TYPOGRAPHY: dict[int, str | int | None] = {
    **dict.fromkeys(map(ord, "\u2018\u2019\u201a\u201b\u2032\u00b4`\u02bc"), "'"),
    **dict.fromkeys(map(ord, "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb"), '"'),
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"), "-"),
    **dict.fromkeys((*map(ord, _INVISIBLE), 0x640, *range(0x64B, 0x653))),
    **{zero + digit: str(digit) for zero in _ZEROS for digit in range(10)},
}
# UTF-8 read as Latin-1 or Windows-1252, seen on copies of Chinese releases: "invitation\u00e2\x80\x82the" for an en space.
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
_WHITE = re.compile(r"\s+")

# A line that holds nothing but a counter or a clock: "1,204 views", "Hits: 87", "Last updated: 3 May 2021, 10:42",
# "10:42 PM IST", "5 minutes ago", "阅读次数：345". Such lines change between two visits while the article does not.
# A line of a date alone is kept: it may be the only thing that tells two bulletins apart.
_NUMBER = r"\d[\d., ]*[km]?"
_COUNTED = (
    r"(?:page ?)?views?|hits?|reads?|visits?|visitors?|comments?|shares?|likes?|downloads?|min(?:ute)?s? read|"
    r"vues?|lectures?|partages?|commentaires?|visitas?|vistas?|lecturas?|comentarios?|compartidos?|"
    r"просмотр(?:ов|а|ы)?|комментари(?:й|я|ев)|aufrufe|kommentare?|görüntülenme|yorum|okunma|"
    r"مشاهدة|المشاهدات|بازدید|(?:阅读|浏览|閱讀|瀏覽)(?:次数|次數|数|量)?|回数"
)
_CLOCK = r"\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: ?(?:[a-z]{2,5}|utc|gmt)(?: ?[+-]\d{1,2}(?::?\d{2})?)?)?"
_UPDATED = (
    r"(?:page )?(?:last )?(?:updated|modified)(?: on| at)?|dernière mise à jour|mis à jour|zuletzt aktualisiert|"
    r"aktualisiert|última actualización|actualizado|última atualização|atualizado|обновлено|son güncelleme|"
    r"güncelleme|آخر تحديث|最后更新|更新时间|最終更新"
)
_WHEN = r"[^.!?。]{0,40}(?:\d{4}|\d{1,2}[:./]\d{2})[^.!?。]{0,24}"
_NOISE = re.compile(
    rf"(?:{_NUMBER} ?(?:{_COUNTED})|(?:{_COUNTED}) ?: ?{_NUMBER}|{_CLOCK}|(?:{_UPDATED}) ?:? ?{_WHEN}|"
    r"(?:an?|\d+) (?:second|minute|min|hour|day|week|month|year)s? ago)\.?"
)


def _repair(found: re.Match[str]) -> str:
    octets = b"".join(c.encode("latin-1") if c <= "\xff" else c.encode("cp1252") for c in found.group())
    try:
        return octets.decode("utf-8")
    except UnicodeDecodeError:
        return found.group()


def settle(text: str) -> str:
    """NFKC with mojibake repaired and typography, digits and invisible characters evened out; letter case and lines kept."""
    if not text.isascii():
        text = (_MOJIBAKE_SURE if _CONTROL.search(text) else _MOJIBAKE).sub(_repair, text)
    return unicodedata.normalize("NFKC", text.translate(_TYPOGRAPHY)).translate(_TYPOGRAPHY)


def lines(text: str) -> list[str]:
    """The folded lines of a text, white space folded, without empty ones and without counters and clocks."""
    folded = (_WHITE.sub(" ", line).strip() for line in settle(text).casefold().splitlines())
    return [line for line in folded if line and not (len(line) < 80 and _NOISE.fullmatch(line))]


def fingerprint(title: str | None, body: str) -> str:
    """sha256 hex of the folded title and body: blind to white space, case, typography, counters and clocks."""
    text = " ".join(lines(title or "")) + "\n" + " ".join(lines(body))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


# Scripts that write no spaces between words: each character is a token and a shingle needs more of them.
_HAN = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_SOUTH_EAST = "\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff"
# Vowel signs and points that `\w` leaves out: without them Sinhala, Tamil, Hindi and pointed Hebrew words fall apart.
_MARKS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0963\u0966-\u0dff"
_TOKEN = re.compile(rf"\d+(?:[.,:/-]\d+)*|[{_HAN}{_SOUTH_EAST}]|(?:(?![{_HAN}{_SOUTH_EAST}])[\w{_MARKS}])+")
_SENTENCE_END = frozenset(".!?:•*|")
_STRIP = str.maketrans("", "", ".,:/-")


def _ngram(token: str) -> int:
    """How many tokens a shingle spans that opens with this one: about the same stretch of speech in every script."""
    if len(token) > 1 or token < "\u0e00":
        return 5
    if token <= "\u17ff":
        return 10
    return 6 if "\u3040" <= token <= "\u9fff" or token >= "\U00020000" else 5


@dataclass(frozen=True, slots=True)
class Text:
    """A title and body prepared for comparison."""

    title: tuple[str, ...]
    """Folded tokens of the title."""
    tokens: tuple[str, ...]
    """Folded tokens of the body, without boilerplate, counters and clocks; `1,203` and `1203` are one token."""
    names: frozenset[int]
    """Positions of tokens that are written with a capital where no sentence opens."""
    shingles: frozenset[int]
    """64-bit hashes of the n-grams of tokens."""


def passages(body: str) -> list[tuple[int, str]]:
    """The settled lines of a body with the hash by which a source's boilerplate is recognised."""
    found = []
    for raw in settle(body).splitlines():
        line = _WHITE.sub(" ", raw).strip()
        if line and not (len(line) < 80 and _NOISE.fullmatch(line.casefold())):
            found.append((passage_key(line.casefold()), line))
    return found


def passage_key(folded: str) -> int:
    """A signed 64-bit hash of one folded line."""
    return int.from_bytes(
        hashlib.blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big", signed=True
    )


def read(title: str | None, body: str, boilerplate: Collection[int] = frozenset()) -> Text:
    """Prepare a text; passages whose hash is in `boilerplate` do not count unless nearly nothing else is there."""
    lines_ = passages(body)
    own = [line for key, line in lines_ if key not in boilerplate] if boilerplate else [line for _, line in lines_]
    tokens: list[str] = []
    names: set[int] = set()
    for line in own:
        for found in _TOKEN.finditer(line):
            token = found.group()
            first = token[0]
            if first.isdigit():
                token = token.translate(_STRIP)
            elif first.isupper() and not _opens_sentence(line, found.start()):
                names.add(len(tokens))
            tokens.append(token.casefold())
    head = tuple(t.translate(_STRIP) if t[0].isdigit() else t for t in _TOKEN.findall(settle(title or "").casefold()))
    return Text(head, tuple(tokens), frozenset(names), frozenset(h for _, _, h in shingle_list(tokens)))


def _opens_sentence(line: str, start: int) -> bool:
    before = line[:start].rstrip(" \"'(")
    return not before or before[-1] in _SENTENCE_END


def shingle_list(tokens: Sequence[str]) -> list[tuple[int, int, int]]:
    """Every shingle in order: the position where it starts, how many tokens it spans, its hash."""
    spans = [(i, n) for i, n in enumerate(map(_ngram, tokens)) if i + n <= len(tokens)]
    if not spans and tokens:
        spans = [(0, len(tokens))]
    hashed: list[list[int]] = RMinHash.hash_token_sets([[" ".join(tokens[i : i + n]) for i, n in spans]])
    return [(i, n, h) for (i, n), h in zip(spans, hashed[0], strict=True)]
