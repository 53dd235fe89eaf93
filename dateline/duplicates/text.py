"""Texts as duplicates see them: normal form, fingerprint, tokens, shingles, signature, keys.

Refuses to know who published a text and when; the script of each word decides how it is cut, not a language tag.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

# Typography that editors and extractors change without changing the wording.
_INVISIBLE = (
    "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
_TYPOGRAPHY = str.maketrans(
    dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u00b4`\u02bc", "'")
    | dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"')
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-")
    | dict.fromkeys(_INVISIBLE)
)
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


def fold(text: str) -> str:
    """The form that comparisons use: NFKC, case-folded, typography and invisible characters evened out, lines kept."""
    return unicodedata.normalize(
        "NFKC", unicodedata.normalize("NFKC", text).translate(_TYPOGRAPHY).casefold()
    ).translate(_TYPOGRAPHY)


def lines(text: str) -> list[str]:
    """The folded lines of a text, white space folded, without empty ones and without counters and clocks."""
    folded = (_WHITE.sub(" ", line).strip() for line in fold(text).splitlines())
    return [line for line in folded if line and not (len(line) < 80 and _NOISE.fullmatch(line))]


def fingerprint(title: str | None, body: str) -> str:
    """sha256 hex of the folded title and body: blind to white space, case, typography, counters and clocks."""
    text = " ".join(lines(title or "")) + "\n" + " ".join(lines(body))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
