"""Countries and cities in running text, in any language: the names that CLDR has, and the adjectives that it lacks.

A country is named by its ISO 3166 code and a city by a name of ours, so that texts in different languages meet.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.resources import files

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from dateline.model.text import is_unspaced, normal_form, without_accents

LONGEST_ENDING = 6
"""Letters that may follow the stem of a country: `iran` + `ischen`."""
FIVE = 5
"""A word in small letters must be as long as this to name a country: `mali` is Turkish for fiscal."""

# CLDR's territories that are no countries: continents, the world, outlying islets under their numbers.
_CODE = 2


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Case and diacritics folded; Arabic letters that are written in several ways made one."""
    folded = without_accents(text.casefold())
    return folded.translate(_ARABIC).replace("ı", "i").replace("ø", "o").replace("ł", "l").replace("đ", "d")


_ARABIC = str.maketrans("أإآٱىةکیۀهٔئؤ", "اااايهكيهه\u0640يو", "\u200c\u200d\u0640")


def has_case(text: str) -> bool:
    return text.lower() != text.upper()


class Gazetteer:
    """What names a place in one language."""

    def __init__(self, language: str) -> None:
        self.words: dict[str, str] = {}
        """Whole words."""
        self.stems: dict[str, str] = {}
        """Words of which any ending may follow."""
        self.phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        """Names of several words by their first one, the longest first."""
        self.unspaced: dict[str, list[tuple[str, str]]] = {}
        """Names in scripts without spaces by their first letter, the longest first."""
        self.longest = 0
        for form, place in _forms(language):
            self._add(form, place)
        for found in self.phrases.values():
            found.sort(key=lambda each: -len(each[0]))
        for named in self.unspaced.values():
            named.sort(key=lambda each: -len(each[0]))
        self.longest = max(map(len, self.stems), default=0)

    def _add(self, form: str, place: str) -> None:
        starred = form.endswith("*")
        name = fold(normal_form(form.rstrip("*"))).replace("_", " ").strip()
        if not name:
            return
        if is_unspaced(name[0]):
            if len(name) > 1:
                self.unspaced.setdefault(name[0], []).append((name, place))
        elif len(parts := name.replace("-", " ").replace("'", " ").split()) > 1:
            self.phrases.setdefault(parts[0], []).append((tuple(parts), place))
        elif starred:
            self.stems.setdefault(name, place)
        else:
            self.words.setdefault(name, place)

    def word(self, folded: str, printed: str) -> str | None:
        """The place that one word names."""
        if has_case(printed):
            if not printed[0].isupper() and folded in self.words and not self.words[folded].isupper():
                return None  # a city in small letters is another word: reunión
            short = len(folded) < FIVE
            if (short and not printed[0].isupper()) or (len(folded) <= 3 and not printed.isupper()):
                return None
        elif folded.startswith("و") and len(folded) > FIVE:  # "and", written together
            return self._word(folded) or self._word(folded[1:])
        return self._word(folded)

    def _word(self, folded: str) -> str | None:
        found = self.words.get(folded)
        if (found is None and folded[:2] in {"لل", "با", "كا"}) or folded[:1] in {"ب", "ل", "ك"}:
            bare = folded[2:] if folded.startswith("لل") else folded[1:]
            found = found or self.words.get(bare) or self.words.get("ال" + bare)
        if found is not None:
            return found
        for length in range(min(len(folded), self.longest), 2, -1):
            if len(folded) - length > LONGEST_ENDING:
                return None
            stem = self.stems.get(folded[:length])
            if stem is not None:
                return stem
        return None

    def phrase(self, folded: Sequence[str], at: int) -> tuple[str, int] | None:
        """The place that the words from `at` name together, and how many they are."""
        for parts, place in self.phrases.get(folded[at], ()):
            if tuple(folded[at : at + len(parts)]) == parts:
                return place, len(parts)
        return None

    def run(self, letters: str) -> Iterator[tuple[int, int, str]]:
        """Places named in letters without spaces: start, end, place."""
        at = 0
        while at < len(letters):
            for name, place in self.unspaced.get(letters[at], ()):
                if letters.startswith(name, at):
                    yield at, at + len(name), place
                    at += len(name)
                    break
            else:
                at += 1


@lru_cache(maxsize=128)
def gazetteer(language: str) -> Gazetteer:
    """Places as a language (a two- or three-letter code) names them."""
    return Gazetteer(language)


def country(place: str) -> str:
    """The country of a place; of a country itself that one."""
    return place if place.isupper() else _city_countries().get(place, "")


def _forms(language: str) -> Iterator[tuple[str, str]]:
    """Every form that names a place, our own before CLDR's."""
    for code, forms in _table("countries").items():
        for form in forms.split():
            yield form, code
    for name, forms in _table("cities").items():
        for form in forms.split()[1:]:
            yield form, name
    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return
    for code, name in locale.territories.items():
        if len(code) == _CODE and code.isalpha() and code not in {"EZ", "QO", "XA", "XB", "ZZ"}:
            bare = name.split("(")[0].split(" - ")[0]
            yield bare, code
            yield _starred(bare), code
            if language == "ar" and not bare.startswith("ال") and " " not in bare:
                yield "ال" + _starred(bare), code
    for zone, names in locale.time_zones.items():
        if "city" in names and zone in _zones():
            yield _ending(names["city"]), zone
    for zone in _zones() if language == "en" else ():
        yield zone.rsplit("/", 1)[-1].replace("_", " "), zone


def _starred(name: str) -> str:
    """The stem of a country's name, if it is long enough not to be met by accident."""
    bare = fold(normal_form(name.strip()))
    stem = bare.rstrip("aeiouyаеиоуыьяюйاهةى")
    return f"{stem}*" if " " not in bare and "-" not in bare and len(stem) >= FIVE else bare


def _ending(name: str) -> str:
    """A city's name, of which Slavic languages change the end."""
    return _starred(name) if any("\u0400" <= c <= "\u04ff" for c in name) else name


@lru_cache(maxsize=1)
def _zones() -> dict[str, str]:
    return {zone: code for zone, code in get_global("zone_territories").items() if len(code) == _CODE and code != "AQ"}


@lru_cache(maxsize=1)
def _city_countries() -> dict[str, str]:
    return {**_zones(), **{name: forms.split()[0] for name, forms in _table("cities").items()}}


@lru_cache(maxsize=4)
def _table(name: str) -> dict[str, str]:
    return tomllib.loads(files("dateline.compare").joinpath(f"words/{name}.toml").read_text(encoding="utf-8"))
