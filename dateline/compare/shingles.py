"""Texts as duplicates see them: normal form, fingerprint, tokens, shingles, signature, keys.

Refuses to know who published a text and when; the script of each word decides how it is cut, not a language tag.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from rensa import RMinHash

from dateline.model.text import MARKS, UNSPACED, normal_form

_WHITE = re.compile(r"\s+")

# A line that holds nothing but a counter or a clock: "1,204 views", "Hits: 87", "Last updated: 3 May 2021, 10:42",
# "10:42 PM IST", "5 minutes ago", "阅读次数：345". Such lines change between two visits while the article does not.
# A line of a date alone is kept: it may be the only thing that distinguishes two bulletins.
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

_BESIDE = re.compile(r"[|\u2022\u00b7]")
# Buttons, banners and links to other pages. Only whole lines, and only such as no statement consists of: a line that
# merely opens with "read" or "print" may be its text.
_NETWORK = r"(?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|linkedin|google news|vk|weibo|e-?mail)"
_FURNITURE = re.compile(
    rf"(?:share(?: this)?(?: (?:article|page|story|post))?(?: (?:on|via) {_NETWORK})?|(?:print|tweet|e-?mail|copy link|"
    rf"listen|save)(?: this(?: (?:article|page|story))?)?|advertisements?|read more|more news|back to top|"
    rf"follow us(?: on {_NETWORK}(?:(?:,| and|, and) {_NETWORK})*)?|(?:subscribe to|sign up for) our newsletter|"
    rf"partager(?: sur {_NETWORK})?|imprimer|compartir(?: en {_NETWORK})?|imprimir|teilen|drucken|anzeige|publicité|"
    rf"publicidad|поделиться|распечатать|реклама|paylaş|yazdır|طباعة|مشاركة|شارك|چاپ|分享|打印|打印本页|广告|広告)[.:!]?|"
    r"(?:also read|read also|see also|related(?: (?:news|stories|articles))?|recommended|lire aussi|à lire aussi|"
    r"lea también|leer también|leia também|lesen sie auch|читайте также|по теме|ayrıca oku|اقرأ أيضا|بیشتر بخوانید|"
    r"相关新闻|相关阅读|関連記事) ?[:>|].{1,140}"
)


def lines(text: str) -> list[str]:
    """The folded lines of a text, white space folded, without empty ones and without counters and clocks."""
    folded = (_WHITE.sub(" ", line).strip() for line in normal_form(text).casefold().splitlines())
    return [line for line in folded if line and not is_furniture(line)]


def is_furniture(line: str) -> bool:
    """Whether a folded line is none of the page's own text: counters and clocks, also side by side, buttons, links."""
    return len(line) < 160 and (
        bool(_FURNITURE.fullmatch(line))
        or (len(line) < 80 and all(_NOISE.fullmatch(part.strip()) for part in _BESIDE.split(line)))
    )


def fingerprint(title: str | None, body: str) -> str:
    """sha256 hex of the folded title and body: independent of white space, case, typography, counters and clocks."""
    text = " ".join(lines(title or "")) + "\n" + " ".join(lines(body))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


_NUMERAL = r"\d+(?:[.,:/-]\d+)*"
_TOKEN = re.compile(rf"{_NUMERAL}|[{UNSPACED}]|(?:[^\W_{UNSPACED}]|[{MARKS}])+")
_TOKEN_SPACED = re.compile(rf"{_NUMERAL}|[^\W_]+")
_NOT_SPACED = re.compile(f"[{UNSPACED}{MARKS}]")
_SENTENCE_END = frozenset(".!?:•*|")
_UNSPACED = re.compile(f"[{UNSPACED}]")
_DIGITS = frozenset("0123456789")
_STRIP = str.maketrans("", "", ".,:/-")

WORDS = 5
"""Words of a shingle."""
HEAD, TAIL = 10, 20
"""Passages at the start and the end of a page among which boilerplate is looked for."""
OCCASIONS = 5
"""Days on which a source has printed a passage before it counts as boilerplate."""
_CORRECTS = (
    r"(?:(?:correction|corrected|corrigendum|corrigenda|erratum|errata|rectificatif|"
    r"rectificación|fe de erratas|corrección|retificação|errata corrige|rettifica|berichtigung|korrektur|sprostowanie|"
    r"düzeltme|поправка|исправление|уточнение)\b|(?:تصحيح|تصويب|更正|订正|訂正|정정))"
)
_CORRECTION = re.compile(rf"\W*{_CORRECTS}|.*[(\[]{_CORRECTS}[^)\]]{{0,20}}[)\]]\W*\Z", re.DOTALL)
"""A title that says so: "Correction: …", "… (corrected)"."""
_CORRECTION_NOTE = re.compile(rf"\W*{_CORRECTS}(?:\W*\Z|\s?[:：])")
"""A first or last passage that says so: "Erratum", "Correction: an earlier version …"."""

TINY = 20
"""Words below which only equal texts under equal titles are linked."""
OWN_WORDS = 20
OWN_SHARE = 0.3
"""Boilerplate is left out only if at least so many tokens, and so large a share of them, remain."""


def _ngram(opening: str) -> int:
    """How many tokens a shingle spans that opens with this one: about the same stretch of speech in every script."""
    if len(opening) > 1 or not _UNSPACED.match(opening):
        return WORDS
    return 6 if opening >= "\u3040" else 10


def weight(token: str) -> float:
    """How much of a word a token is: characters of scripts without spaces are half a word or a quarter."""
    return {WORDS: 1.0, 6: 0.5, 10: 0.25}[_ngram(token)]


@dataclass(frozen=True, slots=True)
class Text:
    """A title and body prepared for comparison."""

    title: tuple[str, ...]
    """Folded tokens of the title."""
    tokens: tuple[str, ...]
    """Folded tokens of the body, without boilerplate, counters and clocks; `1,203` and `1203` are one token."""
    hashes: tuple[int, ...]
    """64-bit hashes of the n-grams of tokens, in order."""
    shingles: frozenset[int]
    """The same as a set."""
    settled: str
    """What the tokens were cut from, letter case kept."""
    corrects: bool
    """Whether the title, or the first or last passage, calls this a correction."""

    @property
    def length(self) -> float:
        """Length in words; scripts without spaces count about two (Han, kana) or four characters as one."""
        if not _UNSPACED.search(self.settled):
            return len(self.tokens)
        return sum(map(weight, self.tokens))

    def names(self) -> frozenset[int]:
        """Positions of tokens that are written with a capital where no sentence opens."""
        text, found = self.settled, set()
        for position, token in enumerate(_pattern(text).finditer(text)):
            if token.group()[0].isupper():
                before = text[max(0, token.start() - 8) : token.start()].rstrip(" \"'(")
                if before and before[-1] not in _SENTENCE_END:
                    found.add(position)
        return frozenset(found)


def passages(body: str) -> list[tuple[int, str]]:
    """The settled lines of a body with the hash by which a source's boilerplate is recognised."""
    found = []
    for raw in normal_form(body).splitlines():
        line = _WHITE.sub(" ", raw).strip()
        if line and not (len(line) < 80 and _NOISE.fullmatch(line.casefold())):
            found.append((passage_key(line.casefold()), line))
    return found


def edges(found: Sequence[tuple[int, str]]) -> list[int]:
    """Hashes of the passages among which boilerplate is looked for: the first and last ones of a page."""
    return [key for key, _ in (found if len(found) <= HEAD + TAIL else [*found[:HEAD], *found[-TAIL:]])]


def boilerplate(pages: Iterable[tuple[str, str]]) -> frozenset[int]:
    """What a source prints again and again: passages of its pages, given as (occasion, body), seen on OCCASIONS.

    An occasion is a day of publication: a page that stands at five addresses, or is issued again within a day, does not
    make boilerplate of its text.
    """
    seen: defaultdict[int, set[str]] = defaultdict(set)
    for occasion, body in pages:
        for key in edges(passages(body)):
            seen[key].add(occasion)
    return frozenset(key for key, occasions in seen.items() if len(occasions) >= OCCASIONS)


def passage_key(folded: str) -> int:
    """A signed 64-bit hash of one folded line."""
    return int.from_bytes(
        hashlib.blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big", signed=True
    )


def read(title: str | None, body: str, boilerplate: Collection[int] = frozenset()) -> Text:
    """Prepare a text; passages whose hash is in `boilerplate` do not count unless hardly anything else is there."""
    return prepare(title, passages(body), boilerplate)


def prepare(title: str | None, found: Sequence[tuple[int, str]], boilerplate: Collection[int]) -> Text:
    """The same for a body whose passages are known already."""
    settled = own(found, boilerplate)
    words = tokens(settled)
    headline = normal_form(title) if title else ""
    head = tuple(tokens(headline))
    hashes = tuple(_hashes(words, plain=not _UNSPACED.search(settled)))
    corrects = bool(_CORRECTION.match(headline.casefold())) or any(
        _CORRECTION_NOTE.match(line.casefold()) for _, line in {*found[:1], *found[-1:]}
    )
    return Text(head, tuple(words), hashes, frozenset(hashes), settled, corrects)


def own(found: Sequence[tuple[int, str]], boilerplate: Collection[int]) -> str:
    """The passages that are no boilerplate; all of them where hardly anything else is there."""
    settled = "\n".join(line for _, line in found)
    if boilerplate and any(key in boilerplate for key, _ in found):
        rest = "\n".join(line for key, line in found if key not in boilerplate)
        if len(tokens(rest)) >= max(OWN_WORDS, OWN_SHARE * len(tokens(settled))):
            return rest
    return settled


def _pattern(settled: str) -> re.Pattern[str]:
    return _TOKEN if not settled.isascii() and _NOT_SPACED.search(settled) else _TOKEN_SPACED


def tokens(settled: str) -> list[str]:
    """The folded words and numbers of a settled text; letters of scripts without spaces one by one."""
    found = map(str.casefold, _pattern(settled).findall(settled))
    return [t.translate(_STRIP) if t[0] in _DIGITS and len(t) > 2 else t for t in found]


def places(text: Text) -> list[tuple[int, int, int]]:
    """Every shingle in order: the position where it starts, how many tokens it spans, its hash."""
    return [(i, n, h) for (i, n), h in zip(_spans(text.tokens), text.hashes, strict=True)]


def _spans(tokens: Sequence[str]) -> list[tuple[int, int]]:
    spans = [(i, n) for i, n in enumerate(map(_ngram, tokens)) if i + n <= len(tokens)]
    return spans or ([(0, len(tokens))] if tokens else [])


def _hashes(tokens: Sequence[str], *, plain: bool) -> list[int]:
    if plain and len(tokens) >= WORDS:
        grams = list(map(" ".join, zip(*(tokens[n:] for n in range(WORDS)), strict=False)))
    else:
        grams = [" ".join(tokens[i : i + n]) for i, n in _spans(tokens)]
    hashed: list[list[int]] = RMinHash.hash_token_sets([grams])
    return hashed[0]


PERMUTATIONS = 32
BAND = 4
"""Rows a band: eight bands of four find a pair of Jaccard .8 with .985, of .6 with .66; samples add to that."""
SAMPLED = 16
"""One shingle in so many opens a sampled stretch: how a short text is found inside a long one."""
_SEED = 20_210_517
_MASK = (1 << 64) - 1
_ODD = 0x9E3779B97F4A7C15


def signature(text: Text) -> list[int]:
    """MinHash of the shingles."""
    digests: list[list[int]] = RMinHash.digest_matrix_from_token_hash_sets(
        [list(text.shingles)], PERMUTATIONS, _SEED
    ).to_rows()
    return digests[0]


def keys(text: Text) -> list[int]:
    """Signed 64-bit keys, of which two texts that may be related share at least one: bands and sampled stretches."""
    if text.length < TINY:
        return []
    rows, hashes = signature(text), text.hashes
    found = {_key(b"band", start, *rows[start : start + BAND]) for start in range(0, PERMUTATIONS, BAND)}
    found |= {
        # Three shingles four apart: about thirteen words, which few unrelated texts share.
        _key(b"stretch", h, hashes[i + 4], hashes[i + 8])
        for i, h in enumerate(hashes[:-8])
        if (h * _ODD & _MASK) >> 32 & 0xFFFF < 0x10000 // SAMPLED
    }
    return sorted(found)


def digest(text: Text) -> bytes:
    """What texts share that are the same: their words, and the numbers in their titles.

    "Bulletin of 3 May" and "Bulletin of 4 May" stay apart even over the same words; so do tiny texts of other titles,
    and corrections.
    """
    tiny = text.length < TINY
    title = text.title if tiny else sorted(t for t in text.title if t[0] in _DIGITS)
    folded = "\0".join((" ".join(text.tokens), " ".join(title), "corrects" if text.corrects else ""))
    return hashlib.blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _key(kind: bytes, *values: int) -> int:
    packed = b"".join(value.to_bytes(8, "big") for value in values)
    return int.from_bytes(hashlib.blake2b(packed, digest_size=8, person=kind).digest(), "big", signed=True)
