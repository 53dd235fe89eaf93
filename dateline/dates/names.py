"""What a word can mean in a date, by language: months, weekdays, markers, eras, zones, labels.

Names come from CLDR through babel and from the tables in `words/`. Knows nothing of the order in which words
stand. Tables are built when a language is first met; nothing is loaded at import.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from babel import Locale
from babel.localedata import locale_identifiers

from dateline.dates.folding import key
from dateline.dates.words import table
from dateline.model.text import HANGUL, UNSPACED

Months = frozenset[tuple[str, int]]


class Meaning(NamedTuple):
    """A word's role and what it stands for.

    Roles: `M` month, `W` weekday, `X` month or weekday, `A` part of the day, `B` part of the day or Gregorian era,
    `E` era, `J` counted era, `Y` `L` `D` year, month and day marker, `h` `m` `q` hour, minute and second marker,
    `H` noon or midnight, `o` ordinal ending, `r` range word, `f` filler, `P` label, `Z` zone phrase,
    `c` what is cited by number.
    """

    role: str
    value: object = None


@dataclass(slots=True)
class Lexicon:
    """The words of one language, with English beside it."""

    words: dict[str, Meaning] = field(default_factory=dict)
    stems: dict[str, Meaning] = field(default_factory=dict)
    """Months without their ending, for languages that inflect: a word may go on from here."""
    heads: dict[str, int] = field(default_factory=dict)
    """First word of a phrase → how many words the longest such phrase has."""
    longest: dict[str, int] = field(default_factory=dict)
    """First character → length of the longest word that begins with it, for scripts without spaces."""

    def add(self, name: str, meaning: Meaning, *, override: bool = True) -> None:
        spelled = plain(name)
        if not spelled or (not override and spelled in self.words):
            return
        self.words[spelled] = meaning
        first, *rest = spelled.split(" ")
        if rest:
            self.heads[first] = max(self.heads.get(first, 0), 1 + len(rest))
        joined = spelled.replace(" ", "")
        if is_unspaced(spelled[0]):
            self.words.setdefault(joined, meaning)
            self.longest[spelled[0]] = max(self.longest.get(spelled[0], 0), len(joined))

    def add_month(self, name: str, calendar: str, month: int) -> None:
        known = self.words.get(plain(name))
        months: Months = frozenset({(calendar, month)})
        if known is None or known.role not in "MXW":
            self.add(name, Meaning("M", months))
        elif known.role == "W":
            self.add(name, Meaning("X", months))
        elif isinstance(known.value, frozenset) and calendar not in {each for each, _ in known.value}:
            # One month for each calendar, the first told: the source's own language comes first.
            self.add(name, Meaning(known.role, known.value | months))

    def add_weekday(self, name: str, weekday: int) -> None:
        known = self.words.get(plain(name))
        if known is None or known.role not in "MX":
            self.add(name, Meaning("W", weekday))
        elif known.role == "M":
            self.add(name, Meaning("X", known.value))


_GLUED = re.compile(f"[{UNSPACED}{HANGUL}]")


def is_unspaced(char: str) -> bool:
    """Whether the character belongs to a script that is written without spaces, or glues markers to numbers."""
    return _GLUED.match(char) is not None


def language_of(text: str, language: str, country: str) -> str:
    """The language whose names to look up: the source's, unless the text is in a script that it is not written in."""
    if text.isascii():
        return language
    base = base_language(language)
    for char in text:
        if char > "\u036f" and char.isalpha():
            for first, last, written in _SCRIPTS:
                if first <= char <= last:
                    languages = written.split()
                    usual = _BY_COUNTRY.get(country, {}).get(languages[0], languages[0])
                    return language if base in languages else usual
    return language


_SCRIPTS = (
    # First and last letter of a script, languages written in it, the most printed first
    ("\u0370", "\u03ff", "el"),
    ("\u0400", "\u052f", "ru uk be bg sr mk bs kk ky uz tg mn tt ba cnr sh os sah az ce cv tk mo ro"),
    ("\u0530", "\u058f", "hy"),
    ("\u0590", "\u05ff", "he iw yi"),
    ("\u0600", "\u077f", "ar fa prs ps ur ckb ku ug sd ks pa az uz ms kk ky tg bal lrc mzn"),
    ("\u0780", "\u07bf", "dv"),
    ("\u0900", "\u097f", "hi ne mr kok sa mai bho doi sd ks"),
    ("\u0980", "\u09ff", "bn as mni"),
    ("\u0a00", "\u0a7f", "pa"),
    ("\u0a80", "\u0aff", "gu"),
    ("\u0b00", "\u0b7f", "or"),
    ("\u0b80", "\u0bff", "ta"),
    ("\u0c00", "\u0c7f", "te"),
    ("\u0c80", "\u0cff", "kn"),
    ("\u0d00", "\u0d7f", "ml"),
    ("\u0d80", "\u0dff", "si"),
    ("\u0e00", "\u0e7f", "th"),
    ("\u0e80", "\u0eff", "lo"),
    ("\u0f00", "\u0fff", "bo dz"),
    ("\u1000", "\u109f", "my"),
    ("\u10a0", "\u10ff", "ka"),
    ("\u1200", "\u137f", "am ti gez tig om"),
    ("\u1780", "\u17ff", "km"),
    ("\u3040", "\u30ff", "ja"),
    ("\u4e00", "\u9fff", "zh ja ko yue"),
    ("\uac00", "\ud7a3", "ko"),
)
_BY_COUNTRY = {
    "IR": {"ar": "fa"}, "AF": {"ar": "prs"}, "PK": {"ar": "ur"}, "UA": {"ru": "uk"}, "BY": {"ru": "be"},
    "BG": {"ru": "bg"}, "RS": {"ru": "sr"}, "BA": {"ru": "sr"}, "ME": {"ru": "sr"}, "MK": {"ru": "mk"},
    "KZ": {"ru": "kk"}, "KG": {"ru": "ky"}, "UZ": {"ru": "uz"}, "TJ": {"ru": "tg"}, "MN": {"ru": "mn"},
    "NP": {"hi": "ne"}, "JP": {"zh": "ja"},
}  # fmt: skip


@lru_cache(maxsize=64)
def lexicon(language: str) -> Lexicon:
    """The words of a language (BCP 47), with English and with the other calendars in any language."""
    base = base_language(language)
    return _build([base] if base == "en" else [base, "en"], endings=base != "en")


@lru_cache(maxsize=1)
def every_lexicon() -> Lexicon:
    """The words of all languages, without those that mean different months in different languages."""
    built = _copy(_universal())
    votes: dict[str, set[int]] = {}
    english = {plain(name) for name, _ in _weekday_names("en")}
    for name, weekday in _weekday_names("en"):
        built.add_weekday(name, weekday)
    for language in EVERYDAY:
        for name, month in _gregorian_names(language):
            if len(plain(name)) > 2 or name[0] > "\u0900":
                votes.setdefault(plain(name), set()).add(month)
    for name, months in votes.items():
        if len(months) == 1 and name and name not in english:
            built.add_month(name, "gregorian", next(iter(months)))
    for language in table("names")["weekdays"]:
        for name, weekday in _weekday_names(language):
            if len(plain(name)) > 2 and plain(name) not in built.words:
                built.add_weekday(name, weekday)
    return built


EVERYDAY = tuple(
    """
    af am ar as ast az be bg bn bo bs ca ceb ckb cs cy da de dv dz el en eo es et eu fa fi fil fo fr fy ga gd gl
    gu ha he hi hr ht hu hy id ig is it ja jv ka kk kl km kn ko kok ku ky lb ln lo lt lv mg mi mk ml mn mr ms mt
    my nb ne nl nn ny oc om or pa pl ps pt qu rm rn ro ru rw sd se sg si sk sl sm sn so sq sr st su sv sw ta te
    tet tg th ti tk tn to tr tt ug uk ur uz vi wo xh yi yo zh zu
    """.split()  # noqa: SIM905
)
"""Languages in which publishers of news and ministries write, for a text whose language is not known."""

_ALIASES = {
    "iw": "he", "in": "id", "tl": "fil", "no": "nb", "sh": "sr", "cnr": "sr", "mo": "ro", "prs": "fa", "und": "en",
}  # fmt: skip
_EXTRA_LOCALES = {
    "ar": ("ar", "ar_LB", "ar_DZ", "ar_MA", "ar_MR", "ar_TN"),
    "fa": ("fa", "fa_AF"),
    "sr": ("sr", "sr_Latn", "sr_Latn_BA", "bs"),
    "bs": ("bs", "bs_Cyrl", "sr_Latn"),
    "pt": ("pt", "pt_PT"),
    "de": ("de", "de_AT"),
    "es": ("es", "es_MX"),
}
_ALSO_SPOKEN = {
    "prs": ("fa", "ps"), "ps": ("fa",), "ur": ("fa",), "hr": ("sr",), "bs": ("hr",), "sr": ("hr",), "ku": ("ckb",),
    "ky": ("ru",), "be": ("ru",), "mo": ("ro",), "tg": ("ru",), "tk": ("ru",), "kk": ("ru",), "mn": ("ru",),
    "tet": ("pt",), "jv": ("id",),
}  # fmt: skip


def base_language(language: str) -> str:
    """`prs-AF` → `prs`; an empty tag is English."""
    return language.replace("_", "-").split("-")[0].lower() or "en"


def plain(name: str) -> str:
    """A name as a key: folded, no full stops or apostrophes, words joined by one space."""
    return " ".join(re.sub(r"[.'\"]", "", key(name.replace("_", " ")).replace("-", " ")).split())


def locales_of(language: str) -> tuple[str, ...]:
    """CLDR locales that hold the names of a language in its scripts; empty when CLDR has none."""
    base = _ALIASES.get(language, language)
    return _EXTRA_LOCALES.get(base) or _locales_by_language().get(base, ())


@lru_cache(maxsize=1)
def _locales_by_language() -> dict[str, tuple[str, ...]]:
    """Language → its locale and those of its other scripts; territories add next to nothing."""
    found: dict[str, list[str]] = {}
    for identifier in sorted(locale_identifiers()):
        base, _, variant = identifier.partition("_")
        if not variant or (len(variant) == 4 and variant.isalpha()):
            found.setdefault(base, []).append(identifier)
    return {base: tuple(identifiers) for base, identifiers in found.items()}


def _gregorian_names(language: str) -> Iterator[tuple[str, int]]:
    """Names of Gregorian months, our own table first."""
    for spelled, month in _row(table("names")["gregorian"].get(_ALIASES.get(language, language), "")):
        yield spelled, month
    for identifier in locales_of(language):
        tables = Locale.parse(identifier).months
        for style, width in (("format", "wide"), ("stand-alone", "wide"), ("format", "abbreviated")):
            for month, name in tables[style][width].items():
                if not any(char.isdigit() for char in name):
                    yield name, int(month)


def _weekday_names(language: str) -> Iterator[tuple[str, int]]:
    own = table("names")["weekdays"].get(_ALIASES.get(language, language), "")
    yield from ((name, number - 1) for name, number in _row(own))
    for identifier in locales_of(language):
        tables = Locale.parse(identifier).days
        for style, width in (("format", "wide"), ("stand-alone", "wide"), ("format", "abbreviated")):
            for weekday, name in tables[style][width].items():
                if len(plain(name)) > 1 and not any(char.isdigit() for char in name):
                    yield name, int(weekday)


def _day_parts(language: str) -> Iterator[tuple[str, str]]:
    for identifier in locales_of(language):
        for style in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for part, name in Locale.parse(identifier).day_periods.get(style, {}).get(width, {}).items():
                    if part in ("am", "pm"):
                        yield name, part
                    elif part.startswith(("morning", "afternoon", "evening", "night")):
                        yield name, {"m": "am", "a": "pm", "e": "pm", "n": "night"}[part[0]]


def _row(groups: str) -> Iterator[tuple[str, int]]:
    for number, group in enumerate(groups.split(), start=1):
        for spelled in group.split("|"):
            yield spelled.replace("_", " "), number


def _phrases(words: str) -> Iterator[str]:
    return (word.replace("_", " ") for word in words.split())


@lru_cache(maxsize=1)
def _universal() -> Lexicon:
    """Words that are read alike in every language, and the months of the other calendars."""
    built, tables = Lexicon(), table("markers")
    for role, words in tables["roles"].items():
        for word in _phrases(words):
            built.add(word, Meaning(role))
    for word in _phrases(tables["citations"]["words"]):
        built.add(word, Meaning("c"), override=False)
    for calendar, words in tables["eras"].items():
        for word in _phrases(words):
            built.add(word, Meaning("E", calendar))
    for part in ("am", "pm"):
        for word in _phrases(tables["parts"][part]):
            known = built.words.get(plain(word))
            both = known is not None and known.role == "E"
            built.add(word, Meaning("B" if both else "A", part))
    for part in ("noon", "midnight"):
        for word in _phrases(tables["parts"][part]):
            built.add(word, Meaning("H", part))
    for word, (calendar, base) in tables["counted_eras"].items():
        built.add(word, Meaning("J", (calendar, base)))
    for zone, words in tables["zones"].items():
        for word in _phrases(words):
            built.add(word, Meaning("Z", zone))
    for zone, words in tables["time_of"].items():
        for place in _phrases(words):
            for prefix in ("بتوقيت", "بالتوقيت", "حسب توقيت", "توقيت", "به وقت", "وقت"):
                built.add(f"{prefix} {place}", Meaning("Z", zone))
    for label, words in tables["labels"].items():
        for word in _phrases(words):
            built.add(word, Meaning("P", label))
    for calendar, rows in table("names")["native"].items():
        for row in rows:
            for name, month in _row(row):
                for spelled in (name, *_attached(name, calendar)):
                    built.add_month(spelled, calendar, month)
    return built


def _copy(of: Lexicon) -> Lexicon:
    return Lexicon(dict(of.words), dict(of.stems), dict(of.heads), dict(of.longest))


def _attached(name: str, where: str) -> Iterator[str]:
    """Forms with a word or an ending that is written onto the name, by calendar or language: دیماه, ئایاری, בסיוון."""
    if where == "ckb":
        yield name + "ی"
    if where == "persian":
        yield name + "ماه"
        yield name + " ماه"
    if "\u0590" <= name[0] <= "\u05ff":
        yield "ב" + name
        yield "ל" + name


def _build(languages: list[str], *, endings: bool) -> Lexicon:
    built = _copy(_universal())
    spoken = [*languages[:1], *_ALSO_SPOKEN.get(languages[0], ()), *languages[1:]]
    for role, words in table("markers")["language"].get(languages[0], {}).items():
        for word in _phrases(words):
            built.add(word, Meaning(role))
    for name, number in _row(table("names")["day_numbers"].get(languages[0], "")):
        built.add(name, Meaning("n" if number < 10 else "N", number))
    if languages[0] == "ja":
        for letter, base in (("r", 2018), ("h", 1988), ("s", 1925)):
            # R7.8.1
            built.add(letter, Meaning("J", ("japanese-era", base)))
    for name, part in _day_parts(languages[0]):
        if len(plain(name)) > 1:
            known = built.words.get(plain(name))
            if known is None or known.role not in "EB":
                built.add(name, Meaning("A", part))
    wide: dict[str, int] = {}
    for language in spoken:
        for name, weekday in _weekday_names(language):
            if language == languages[0] or len(plain(name)) > 2:
                built.add_weekday(name, weekday)
        for name, month in _gregorian_names(language):
            for spelled in (name, *_attached(name, language)):
                built.add_month(spelled, "gregorian", month)
            if language == languages[0] or language in _ALSO_SPOKEN.get(languages[0], ()):
                wide.setdefault(plain(name), month)
    _add_shortened(built, wide)
    if endings:
        _add_stems(built, wide)
    return built


def _add_shortened(built: Lexicon, wide: dict[str, int]) -> None:
    """Any beginning of three letters or more that belongs to one month only: `верес.`, `listop`."""
    beginnings: dict[str, set[int]] = {}
    for name, month in wide.items():
        if " " not in name:
            for length in range(3, len(name)):
                beginnings.setdefault(name[:length], set()).add(month)
    for beginning, months in beginnings.items():
        if len(months) == 1:
            built.add(beginning, Meaning("M", frozenset({("gregorian", months.pop())})), override=False)


def _add_stems(built: Lexicon, wide: dict[str, int]) -> None:
    stems: dict[str, set[int]] = {}
    for name, month in wide.items():
        if len(name) >= 4 and " " not in name and not is_unspaced(name[0]):
            for cut in range(3 if len(name) >= 7 else 2 if len(name) >= 6 else 1):
                stems.setdefault(name[: len(name) - cut], set()).add(month)
    for stem, months in stems.items():
        if len(months) == 1:
            built.stems[stem] = Meaning("M", frozenset({("gregorian", months.pop())}))
