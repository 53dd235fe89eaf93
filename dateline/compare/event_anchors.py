"""What identifies the event of a text: names, places, numbers, days, the kind of event, and words that few texts have.

Which words are rare is known from lists (justext's most frequent words of a language, and the words of the trade), not
from the archive: what two texts share must not depend on what else is stored, nor on the order in which it came.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property, lru_cache
from importlib.resources import files
from itertools import pairwise

import justext.utils  # type: ignore[import-untyped]
from babel import Locale, UnknownLocaleError

from dateline.compare.gazetteer import country, fold, gazetteer, has_case
from dateline.compare.shingles import own, passages, tokens, weight
from dateline.compare.transliteration import SLAVIC_ENDING, skeleton
from dateline.model import agencies
from dateline.model.text import HAN, MARKS, UNSPACED, normal_form

HEAD = 75
"""Words after the title in which a release or a story states its event."""
FREQUENT = 500
"""Words of justext's list, most frequent first, that count as frequent: some lists run to thousands."""

NAME, CITY, COUNTRY, HOME, NUMBER, KIND, PAIR = 2.0, 1.5, 1.2, 0.3, 1.5, 0.8, 0.6

TITLE_ZONE, HEAD_ZONE, BODY_ZONE = 2, 1, 0

OF_ZONE = {TITLE_ZONE: 1.2, HEAD_ZONE: 1.0, BODY_ZONE: 0.45}
"""How much what stands there counts."""

CONSONANTS = 3
"""Consonants that a name has at least to be known again in another script."""
FOUR = 4
MOST, LETTERS = 400, 8
"""Words of a text that are read, and letters of a word on the average: further down is another story or transcript."""
ABBREVIATED = 3
LONGEST_NAME = 4
"""Letters of a run of Han that is shown whole: a name."""
WORDS_KNOWN = 100_000
"""Words of a language that are remembered at once."""
ENOUGH_WORDS = 2
"""Anchors that a phrase holds at least: "views on issues of mutual interest" holds none."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """One thing that identifies the event of a text."""

    weight: float
    zone: int
    """Where it first stands: TITLE_ZONE, HEAD_ZONE or BODY_ZONE."""
    printed: str


@dataclass(frozen=True)
class Anchors:
    """A text as a teller of an event."""

    language: str
    day: date | None
    home: str
    """Country of the source: everybody writes of their own, so that it says little."""
    found: Mapping[str, Anchor]
    """Anchors by key: `country:IR`, `city:ankara`, `name:lavrov`, `word:convoy`, `number:240`, `kind:call`."""
    days: frozenset[date]
    """Days that the head names by date or weekday."""
    settled: str = field(repr=False)
    """The words themselves, letter case kept."""

    def of(self, kind: str, zone: int = BODY_ZONE) -> frozenset[str]:
        """What a kind of anchor names, in this zone or above."""
        start = f"{kind}:"
        return frozenset(
            key[len(start) :] for key, each in self.found.items() if key.startswith(start) and each.zone >= zone
        )

    @cached_property
    def opening(self) -> tuple[float, float]:
        """What the anchors of title and head weigh together, and those that are the same in every language or names."""
        weights = [(key, each.weight * OF_ZONE[each.zone]) for key, each in self.found.items() if each.zone > BODY_ZONE]
        return sum(own for _, own in weights), sum(
            own for key, own in weights if travels(key) or key.startswith("name:")
        )

    @cached_property
    def skeletons(self) -> Mapping[str, str]:
        """What may be a name, by its consonants."""
        return {
            bones: key
            for key, each in self.found.items()
            # In scripts with capitals a word is no name; in the others any may be one.
            if (key.startswith("name:") or (key.startswith("word:") and not has_case(each.printed)))
            and len(bones := skeleton(each.printed, self.language)) >= CONSONANTS
        }

    @cached_property
    def tokens(self) -> tuple[str, ...]:
        return tuple(tokens(self.settled))

    @cached_property
    def fours(self) -> frozenset[tuple[str, ...]]:
        """Every FOUR tokens in a row."""
        return frozenset(fours(self.tokens))

    @cached_property
    def quoted(self) -> frozenset[tuple[str, ...]]:
        """Those that stand in quotation marks."""
        return frozenset(four for found in _QUOTED.finditer(self.settled) for four in fours(tokens(found.group(1))))

    def identifies(self, run: Sequence[str]) -> bool:
        """Whether a run of tokens is more than what everybody says."""
        printed = {each.printed.casefold() for key, each in self.found.items() if not key.startswith("kind:")}
        return len(run[0]) == 1 or sum(token in printed for token in run) >= ENOUGH_WORDS


def travels(key: str) -> bool:
    """Whether an anchor is the same in every language."""
    return key.startswith(("country:", "city:", "number:", "kind:"))


def fours(tokens: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Every FOUR tokens in a row."""
    return zip(*(tokens[n:] for n in range(FOUR)), strict=False)


def read(
    title: str | None,
    body: str,
    *,
    language: str,
    home: str = "",
    day: date | None = None,
    days: Iterable[date] = (),
    boilerplate: Collection[int] = frozenset(),
) -> Anchors:
    """Find the anchors of a text, in its first MOST words.

    `language` is BCP 47, `home` the ISO 3166 country of its source, `day` that of its publication, `days` those of
    which its opening speaks (`dateline.dates.find_mentions`); passages whose hash is in `boilerplate` do not count.
    """
    code = re.split("[-_]", language)[0].lower()
    headline = normal_form(title or "")
    settled = own(passages(body[: MOST * LETTERS]), boilerplate)
    found = list(_WORD.finditer(settled))
    opening, end = _stretches(found)
    reader = _Reader(_speech(code), home, day)
    reader.names_of(found[:end], settled)
    reader.scan(list(_WORD.finditer(headline)), headline, TITLE_ZONE)
    reader.scan(found[:opening], settled, HEAD_ZONE)
    reader.scan(found[opening:end], settled, BODY_ZONE)
    return Anchors(code, day, home, reader.found, frozenset(reader.days | set(days)), settled)


_QUOTED = re.compile(r'["「『]([^"「」『』\n]{10,500})["」』]')
_WORD = re.compile(rf"\d+(?:[.,:/-]\d+)*|[{UNSPACED}]+|(?:[^\W\d_{UNSPACED}]|[{MARKS}])+")
_YEAR = re.compile(r"(?:1[3-9]|20|25)\d\d")
_SENTENCE_END = frozenset(".!?:•*|\n")
_UNSPACED = re.compile(f"[{UNSPACED}]")
_HAN = re.compile(f"[{HAN}]+")
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc]{3,}")


@dataclass(frozen=True, slots=True)
class _Word:
    """What a word is in a language, wherever it stands."""

    root: str
    capital: bool | None
    """Whether it opens with a capital; None in scripts that have none."""
    place: str | None = None
    weekday: int | None = None
    kinds: tuple[str, ...] = ()
    common: bool = False


class _Speech:
    """One language: what its words are."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.places = gazetteer(language)
        self.weekdays = _weekdays(language)
        self.common = _common(language)
        self.listed = self.common > _known_everywhere(language)
        """Whether it is known which of its words are frequent; else no word counts."""
        self.kinds = _kinds()
        self.frequent = _frequent_runs(language)
        self.known: dict[str, _Word] = {}

    def word(self, printed: str) -> _Word:
        found = self.known.get(printed)
        if found is None:
            if len(self.known) >= WORDS_KNOWN:
                self.known.clear()
            found = self.known[printed] = self._word(printed)
        return found

    def _word(self, printed: str) -> _Word:
        root = stem(printed, self.language)
        kinds = self.kinds.get(root, ())
        return _Word(
            root,
            printed[0].isupper() if has_case(printed) else None,
            self.places.word(fold(printed), printed),
            self.weekdays.get(root),
            kinds,
            bool(kinds) or root in self.common or len(root) < 3,
        )


class _Reader:
    """Collects the anchors of one text, the highest zone first."""

    def __init__(self, speech: _Speech, home: str, day: date | None) -> None:
        self.speech, self.home, self.day = speech, home, day
        self.names: set[str] = set()
        self.found: dict[str, Anchor] = {}
        self.days: set[date] = set()

    def names_of(self, found: Sequence[re.Match[str]], settled: str) -> None:
        """Learn which words are names: written with a capital within sentences, and nowhere without."""
        small: set[str] = set()
        capital: set[str] = set()
        after_capital, end, last = False, 0, ""
        german = self.speech.language == "de"
        for token in found:
            printed = token.group()
            if not printed[0].isalpha():
                after_capital, end, last = False, token.end(), printed
                continue
            word = self.speech.word(printed)
            if word.capital:
                between = settled[end : token.start()]
                # "M. Idrissi", "J. Kranjc": a short capital with a point ends no sentence.
                opens = not end or (
                    not _SENTENCE_END.isdisjoint(between)
                    and not (between.strip() == "." and len(last) <= ABBREVIATED and last[0].isupper())
                )
                # German writes every noun with a capital: a name is what follows another one.
                if (not opens and (after_capital or not german)) or (len(printed) > 2 and printed.isupper()):
                    capital.add(word.root)
                after_capital = german or not opens
            else:
                if word.capital is False:
                    small.add(word.root)
                after_capital = False
            end, last = token.end(), printed
        self.names = capital - small

    def scan(self, found: Sequence[re.Match[str]], settled: str, zone: int) -> None:
        phrases = self.speech.places.phrases
        skip = 0
        for at, token in enumerate(found):
            if skip:
                skip -= 1
                continue
            printed = token.group()
            if "0" <= printed[0] <= "9":
                self.number(printed, found[at + 1].group() if at + 1 < len(found) else "", zone)
            elif printed[0] >= "\u0e00" and _UNSPACED.match(printed):
                self.unspaced(printed, zone)
            elif (first := fold(printed)) in phrases and (
                named := self.speech.places.phrase([first, *(fold(each.group()) for each in found[at + 1 : at + 5])], 0)
            ):
                place, count = named
                self.place(place, settled[token.start() : found[at + count - 1].end()], zone)
                skip = count - 1
            else:
                self.word(printed, zone)

    def number(self, printed: str, after: str, zone: int) -> None:
        if ":" in printed or "/" in printed or "-" in printed or _YEAR.fullmatch(printed):
            return
        value = _value(printed)
        times = _times(after)
        if value is None or (times is None and (len(printed) < 2 or (value <= 31 and printed.isdigit()))):
            return  # a day of a month, a whole date, a single digit
        value *= times or 1
        large = value > 99 or printed != str(int(value))
        self.add(f"number:{value:g}", NUMBER if large else NUMBER / 2, zone, f"{printed} {after}" if times else printed)

    def place(self, place: str, printed: str, zone: int) -> None:
        if place.isupper():
            self.add(f"country:{place}", HOME if place == self.home else COUNTRY, zone, printed)
        else:
            own = country(place) == self.home
            self.add(f"city:{place}", HOME if own else CITY, zone, printed)

    def word(self, printed: str, zone: int) -> None:
        word = self.speech.word(printed)
        root = word.root
        if word.place:
            self.place(word.place, printed, zone)
        elif word.weekday is not None:
            self.weekday(word.weekday, zone)
        elif word.common:
            for kind in word.kinds:
                self.add(f"kind:{kind}", KIND, zone, printed)
        elif root in self.names:
            self.add(f"name:{root}", NAME, zone, printed)
        elif len(root) > 3 and self.speech.listed:
            self.add(f"word:{root}", _telling(printed), zone, printed)

    def weekday(self, number: int, zone: int) -> None:
        if zone >= HEAD_ZONE and self.day is not None:
            self.days.add(self.day - timedelta((self.day.weekday() - number) % 7))

    def unspaced(self, run: str, zone: int) -> None:
        """Han and kana: places and frequent words are cut out, what remains is compared by its pairs of letters."""
        for name, number in self.speech.weekdays.items():
            if name in run:
                self.weekday(number, zone)
        for name, kinds in _unspaced_kinds().items():
            if name in run:
                for kind in kinds:
                    self.add(f"kind:{kind}", KIND, zone, name)
        at = 0
        rest = []
        for start, end, place in self.speech.places.run(run):
            self.place(place, run[start:end], zone)
            rest.append(run[at:start])
            at = end
        rest.append(run[at:])
        for stretch in rest:
            for piece in self.speech.frequent.split(stretch):
                for name in _KATAKANA.findall(piece):
                    self.add(f"name:{name}", NAME, zone, name)
                for letters in _HAN.findall(piece):
                    for pair in map("".join, pairwise(letters)):
                        self.add(f"word:{pair}", PAIR, zone, letters if len(letters) <= LONGEST_NAME else pair)

    def add(self, key: str, weight: float, zone: int, printed: str) -> None:
        if key not in self.found:
            self.found[key] = Anchor(weight, zone, printed)


def _stretches(found: Sequence[re.Match[str]]) -> tuple[int, int]:
    """How many tokens make the head, HEAD words, and how many MOST words."""
    length, opening = 0.0, 0
    for place, token in enumerate(found, start=1):
        length += _length(token.group())
        if length >= HEAD:
            opening = opening or place
        if length >= MOST:
            return opening, place
    return opening or len(found), len(found)


def _length(run: str) -> float:
    return sum(map(weight, run)) if run[0] >= "\u0e00" and _UNSPACED.match(run) else 1.0


def _telling(printed: str) -> float:
    """Longer words are rarer."""
    return 0.5 if len(printed) < 6 else 0.8 if len(printed) < 9 else 1.0


_TIMES = {
    1e3: "thousand tausend mille mil mila тысяч тысяча тысячи тыс тисяч الف الاف bin हजार ribu",
    1e6: "million millions millionen millón millones milhão milhões milione milioni миллион миллиона миллионов млн "
    "мільйонів مليون ملايين ملیون میلیون milyon juta",
    1e9: "billion billions milliard milliards milliarden bilhão bilhões miliardo miliardi миллиард миллиарда "
    "миллиардов млрд مليار مليارات میلیارد milyar miliar",
}


@lru_cache(maxsize=1)
def _multipliers() -> Mapping[str, float]:
    return {fold(word): times for times, words in _TIMES.items() for word in words.split()}


def _times(after: str) -> float | None:
    """What the word after a number multiplies it by."""
    if after[:1] in _UNSPACED_TIMES:
        return _UNSPACED_TIMES[after[0]]
    return _multipliers().get(fold(after))


_UNSPACED_TIMES = {"千": 1e3, "万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8, "만": 1e4, "억": 1e8}


def _value(printed: str) -> float | None:
    """`1,203`, `1.203` and `1203` are one number, and so are `7.1` and `7,1`; None for a date in figures."""
    parts = re.split("[.,]", printed)
    if len(parts) > 2 and not all(len(part) == 3 for part in parts[1:]):
        return None
    if len(parts) == 2 and len(parts[1]) != 3:
        return float(".".join(parts))
    return float("".join(parts))


_ARABIC_PREFIX = re.compile("^(?:و|ف)?(?:بال|كال|فال|وال|ال|لل|ب|ل|ك)?(?=.{3})")
_ARABIC_SUFFIX = re.compile("(?<=.{3})(?:هما|ها|هم|ات|ون|ين|ان|يه|تين|ا|ه|ي|ت)$")
_KOREAN_PARTICLE = re.compile("(?<=.{2})(?:에서|으로|은|는|이|가|을|를|의|에|와|과|도|로)$")


def stem(word: str, language: str) -> str:
    """A word without its endings, roughly: what its inflections have in common."""
    folded = fold(word)
    first = folded[:1]
    if "а" <= first <= "ӿ":
        bare = SLAVIC_ENDING.sub("", folded) if len(folded) > 4 else folded
        return (bare if len(bare) >= 4 else folded)[:7]
    if "\u0600" <= first <= "\u06ff":
        if language == "ar":
            folded = _ARABIC_PREFIX.sub("", folded)
            return _ARABIC_SUFFIX.sub("", folded)
        return folded
    if "\uac00" <= first <= "\ud7a3":
        return _KOREAN_PARTICLE.sub("", folded)
    if not has_case(word):
        return folded
    bare = folded[:-1] if folded.endswith("s") and len(folded) > 4 else folded
    bare = bare[:6]
    while len(bare) > 4 and bare[-1] in "aeiouy":
        bare = bare[:-1]
    return bare


def _common(language: str) -> frozenset[str]:
    """Stems of the words that identify nothing in a language."""
    words = {*_table("trade").get(language, "").replace("-", " ").split(), *frequent_words(language)}
    roots = {stem(word, language) for word in words}
    return frozenset(roots | {fold(word) for word in words}) | _known_everywhere(language)


def frequent_words(language: str) -> list[str]:
    """The most frequent words of a language, as far as justext lists them; not the names among them."""
    try:
        spoken = Locale.parse("nb" if language == "no" else language).get_language_name("en") or ""
    except (UnknownLocaleError, ValueError):
        spoken = ""
    name = spoken.replace(" ", "_").replace("å", "a")
    return list(_listed(name)) if name in justext.utils.get_stoplists() else []


def _known_everywhere(language: str) -> frozenset[str]:
    """Months and the names of agencies, which lists of words leave out."""
    words = {*_months(language), *agencies.words()}
    return frozenset(stem(word, language) for word in words)


def _months(language: str) -> Iterator[str]:
    try:
        months = Locale.parse(language).months
    except (UnknownLocaleError, ValueError):
        return
    for use in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            yield from (name.strip(".") for name in months[use][width].values())


def _listed(name: str) -> Iterator[str]:
    """The words of one of justext's lists; names are those that it has with a capital."""
    raw = files("justext").joinpath(f"stoplists/{name}.txt").read_text(encoding="utf-8").split()
    for word in raw[:FREQUENT]:
        bare = word.strip("()[]\"'.,;:!?«»“”„،؛।")
        if bare and not (has_case(bare) and bare[0].isupper()):
            yield bare


@lru_cache(maxsize=1)
def _kinds() -> Mapping[str, tuple[str, ...]]:
    """Kinds of events by the stems of the words that name them, whatever the language."""
    found: dict[str, set[str]] = {}
    for kind, words in _table("kinds").items():
        for word in words.replace("-", " ").replace("\u200c", " ").split():
            if "_" not in word and not _HAN.match(word):
                for language in ("ar", "fa") if "\u0600" <= word[0] <= "\u06ff" else ("",):
                    root = stem(word, language)
                    if len(root) > 2:
                        found.setdefault(root, set()).add(kind)
    return {root: tuple(sorted(kinds)) for root, kinds in found.items()}


@lru_cache(maxsize=1)
def _unspaced_kinds() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for kind, words in _table("kinds").items():
        for word in words.split():
            if _HAN.match(word) or "\u3040" <= word[0] <= "\u30ff":
                found.setdefault(word, []).append(kind)
    return {word: tuple(kinds) for word, kinds in found.items()}


def _weekdays(language: str) -> Mapping[str, int]:
    """Weekday (Monday 0) by the stem of its name."""
    try:
        days = Locale.parse(language).days
    except (UnknownLocaleError, ValueError):
        return {}
    found = {}
    for use in ("format", "stand-alone"):
        for number, name in days[use]["wide"].items():
            last = name.split("-")[0] if language == "pt" else name
            found[stem(last, language)] = number
    if language == "zh":
        found.update({f"周{letter}": number for number, letter in enumerate("一二三四五六日")})
    return found


@lru_cache(maxsize=64)
def _speech(language: str) -> _Speech:
    return _Speech(language)


def _frequent_runs(language: str) -> re.Pattern[str]:
    words = [re.escape(word) for word in _table("trade").get(language, "").split()]
    return re.compile("|".join([*sorted(words, key=len, reverse=True), "[\u3041-\u309f]+"]))


@lru_cache(maxsize=4)
def _table(name: str) -> Mapping[str, str]:
    return tomllib.loads(files("dateline.compare").joinpath(f"words/{name}.toml").read_text(encoding="utf-8"))
