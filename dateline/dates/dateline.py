"""The place-and-date line that opens a report: `ISLAMABAD, May 17 (APP):`, `新华社北京3月8日电`, `(Karachi) …`.

Gives the line as printed, its place, its agency and the parsed date of its day. Refuses to take an ordinary sentence
for a dateline: a line that does not close like one (colon, dash, full stop, 电) gives None, and so does a place that
cannot be one. Knows no gazetteer: a place is recognised by where it stands and how it is written.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime

from dateline.dates.labels import labels
from dateline.dates.names import language_of, lexicon, plain
from dateline.dates.parsing import ParsedDate, parse_dates
from dateline.dates.words import table
from dateline.model import agencies
from dateline.model.source import Source


@dataclass(frozen=True, slots=True)
class Dateline:
    text: str
    """As printed, without the story."""
    place: str | None
    agency: str | None
    parsed: ParsedDate | None
    """None when the line prints no day."""


HEAD = 170
"""Characters of a paragraph in which a dateline can stand."""

_UNNAMED_AGENCIES = frozenset({"وكالات"})
"""Words that stand where an agency's name would, for agencies that are not named."""
_AGENCIES = agencies.by_spelling().keys() | _UNNAMED_AGENCIES
_WORDS_OF = table("datelines")
_NOT_A_PLACE = frozenset(_WORDS_OF["not_a_place"].split()) - {
    "la",
    "le",
    "los",
    "las",
    "el",
    "de",
    "san",
    "al",
    "del",
    "i",
}
_KICKERS = frozenset(_WORDS_OF["kickers"].split())
_PARTICLES = frozenset(_WORDS_OF["particles"].split())

_LETTER = re.compile(r"[^\W\d_]")
_WORDS = re.compile(r"[^\s,/·]+")
# What closes a dateline before the story begins.
_CLOSE = re.compile(
    r"\s*(?:[:：፦]|\s?[–—―]+|\s?--+|\s-(?=\s)|-(?=\s|[^\W\d_a-z]|$)|[.。।۔።](?=\s|$|[^\W\d_a-z])|[·|](?=\s)|$)[\s:–—―-]*"
)
_STRONG_CLOSE = re.compile(r"\s*(?:[–—―]|--+|\s-\s|-(?=\s|$)|[:：፦])")
_TWO_SENTENCES = re.compile(r"[^\W\d_]{3,}[.!?۔।][\"”»’)]?\s+[^\W\d_a-z].{20}")
_ERA = re.compile(r"\s*(?:م|هـ|ه)(?=[\s.:،–—-]|$)")
"""Arabic marks of the Gregorian and the Hijri year, which follow it."""
_OPENERS = " \t\u200b\u200e\u200f\u3000\xa0\ufeff*•▪■►"


def read_dateline(body: str, *, source: Source, reference: datetime, language: str | None = None) -> Dateline | None:
    """The dateline that opens a text, in its first paragraphs, or None.

    `reference` is the moment from which a day without a year is counted: the publication where it is known.
    """
    facts = _Reader(source, reference, language)
    for position, paragraph in enumerate(_paragraphs(body)):
        head = paragraph[:HEAD]
        found = _east_asian(head, facts) or _with_day(head, paragraph, facts)
        if found is None and position == 0:
            found = _without_day(head)
        if found is not None:
            return found
        if len(paragraph) > 200 or _TWO_SENTENCES.search(paragraph):
            break  # the story has begun: a dateline below it belongs to a text that is quoted
    return None


def _paragraphs(body: str) -> list[str]:
    """The first four lines that hold text; a title or a byline may stand before the dateline."""
    found: list[str] = []
    for line in body[:3000].split("\n"):
        text = unicodedata.normalize("NFC", line).strip(_OPENERS)
        if text:
            found.append(text)
            if len(found) == 4:
                break
    return found


class _Reader:
    """The source's facts, ready to parse days in a dateline."""

    def __init__(self, source: Source, reference: datetime, language: str | None) -> None:
        unknown = source.country == "XX"
        self.language = source.language if source.language not in ("", "und", "mul") else (language or "und")
        self.source = source
        self.reference = reference
        self.date_order = None if unknown else source.date_order

    def is_weekday(self, text: str) -> bool:
        meaning = lexicon(language_of(text, self.language, self.source.country)).words.get(plain(text))
        return meaning is not None and meaning.role in "WX" and plain(text) != "душанбе"

    def days(self, text: str) -> list[ParsedDate]:
        found = parse_dates(
            text,
            language=self.language,
            country=self.source.country,
            timezone=self.source.timezone,
            calendar=self.source.calendar,
            date_order=self.date_order,
            reference_time=self.reference,
            context="dateline",
        )
        return [each for each in found if each.precision in ("day", "hour", "minute", "second")]


# --- Chinese, Japanese, Korean ----------------------------------------------------------------------------------------

_CHINESE = re.compile(
    r"[（(【\[]?\s*(?P<agency>[\u4e00-\u9fff]{1,6}(?:社|网|網|报|報|台)|央视|本报讯|[A-Z]{2,8})(?:记者|記者)?\s?"
    r"(?P<names>[\u4e00-\u9fff、·\s]{0,16}?(?=[\u4e00-\u9fff]{2,6}\d))?"
    r"(?P<place>[\u4e00-\u9fff]{2,10}?)\s?"
    r"(?P<day>(?:\d{4}\s?年\s?)?(?:\d{1,2}\s?月\s?)?\d{1,2}\s?日)\s?(?P<close>电|電|讯|訊)\s?[)）】\]]?"
)
_JAPANESE = re.compile(r"[【\[](?P<inner>[^】\]]{2,40})[】\]]\s*[-–—]?")
_JAPANESE_AGENCY = re.compile(
    r"(?:AFP|AP|ロイター(?:通信)?|共同(?:通信)?|時事(?:通信)?|新華社|聯合ニュース|CNN(?:\.co\.jp)?|タス通信|CNS|朝鮮通信|KCNA)"
)
_JAPANESE_DAY = re.compile(r"(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日")
_KOREAN = re.compile(
    r"[(\[【〔](?P<place>[가-힣A-Za-z·,\s]{2,24}?)\s*=\s*(?P<agency>[^)\]】〕=]{2,24})[)\]】〕](?P<more>[^=]{0,24}?(?:기자|특파원)\s*=)?"
)


def _east_asian(head: str, facts: _Reader) -> Dateline | None:
    if match := _CHINESE.match(head):
        days = facts.days(match["day"])
        place = match["place"]
        return Dateline(match[0].strip(), place, match["agency"], days[0] if days else None)
    if match := _KOREAN.match(head):
        return Dateline(match[0].strip(), match["place"].strip(), match["agency"].split("=")[0].strip(), None)
    if match := _JAPANESE.match(head):
        return _japanese(match, facts)
    return None


def _japanese(match: re.Match[str], facts: _Reader) -> Dateline | None:
    inner = unicodedata.normalize("NFKC", match["inner"])
    agency = _JAPANESE_AGENCY.search(inner)
    day = _JAPANESE_DAY.search(inner)
    place: str | None = None
    if "=" in inner:
        place = inner.split("=", 1)[0].strip()
    elif agency is not None:
        place = inner[: agency.start()].strip()
    if agency is None and "=" not in inner:
        return None
    if place:
        place = _JAPANESE_DAY.sub("", place).strip(" 、,")
        if _JAPANESE_AGENCY.fullmatch(place):
            place = None
    days = facts.days(day[0]) if day else []
    text = match[0].strip().rstrip("-–— ")
    return Dateline(text, place or None, agency[0] if agency else None, days[0] if days else None)


# --- scripts with words -----------------------------------------------------------------------------------------------


def _with_day(head: str, paragraph: str, facts: _Reader) -> Dateline | None:
    """PLACE, DAY (AGENCY) and its kin: whatever stands around the first day of the paragraph must be the rest of it."""
    digit = next((at for at, character in enumerate(head[:90]) if character.isdigit()), None)
    if digit is None or not _may_open(head[:digit]):
        return None
    days = [each for each in facts.days(head) if each.span[0] <= 80]
    if not days:
        return None
    parsed = days[0]
    start, end = parsed.span
    before, after = head[:start], head[end:]
    if era := _ERA.match(after):
        after = after[era.end() :]
    opened = before.rstrip()[-1:] in ("(", "/", "[", "（")
    closed = after.lstrip()[:1] in (")", "/", "]", "）")
    if opened and closed:
        before, skipped = before.rstrip()[:-1], len(after) - len(after.lstrip()) + 1
        after = after[skipped:]
    elif opened:
        return None
    if not before.strip(" ,;.:–—-"):
        return _day_first(head, after, parsed)
    place, agency = _place_and_agency(before)
    if place is None or facts.is_weekday(place):
        return None
    later, rest = _agency_after(after, dated=True)
    if later is not None and agency is not None:
        return None
    agency = agency or later
    close = _CLOSE.match(rest)
    if close is None:
        return None
    text = head[: len(head) - len(rest) + close.end()].rstrip(" –—―-")
    whole = len(rest.strip(" .:–—-")) == 0 and len(paragraph) <= HEAD
    if agency is None and not whole and not _STRONG_CLOSE.match(rest) and "," not in before and not _capitals(place):
        return None  # `Berlin 17. Mai. …` may be any list or sentence
    if whole and agency is None and not place.strip():
        return None
    return Dateline(text, place, agency, parsed)


def _may_open(before: str) -> bool:
    """Whether what stands before the first digit can be a place and a month: few words, no sentence's first word."""
    words = before.replace("(", " ").split()
    if len(words) > 10:
        return False
    return not words or words[0].strip(",.'’").casefold() not in _NOT_A_PLACE or len(words) <= 2


def _day_first(head: str, after: str, parsed: ParsedDate) -> Dateline | None:
    """`17 May 2021, Rome – …`: the day, then a place, then a dash or colon."""
    match = re.match(
        r"\s*[,–—|-]\s*(?P<place>[^\d:–—()]{2,40}?)\s*(?P<agency>\([^()]{2,30}\))?\s*(?:[–—:]|--|\s-\s)", after
    )
    if match is None or not _is_place(match["place"]):
        return None
    text = head[: len(head) - len(after) + match.end()].rstrip(" –—-:")
    agency = match["agency"].strip("()") if match["agency"] else None
    return Dateline(text, match["place"].strip(), agency, parsed)


_ENCLOSED = re.compile(
    r"\s*[.,;،፤-]?\s*(?:\((?P<round>[^()]{2,44})\)?|/(?P<slash>[^/]{2,44})/|\[(?P<square>[^\]]{2,44})\])"
)
_BARE_AGENCY = re.compile(r"\s*[,.–—-]\s*(?P<name>[^\W\d_][\w.-]*(?:\s[^\W\d_][\w.-]*)?)(?=\s*(?:[:–—.]|--|-\s|$))")


def _agency_after(after: str, *, dated: bool) -> tuple[str | None, str]:
    """The agency that follows, and what is left after it."""
    if match := _ENCLOSED.match(after):
        name = next(each for each in match.groups() if each is not None).strip()
        if _is_agency(name, dated=dated):
            return name, after[match.end() :]
        return None, after
    match = _BARE_AGENCY.match(after)
    if match is not None and (match["name"].casefold() in _AGENCIES or _known_words(match["name"])):
        return match["name"], after[match.end() :]
    return None, after


def _known_words(name: str) -> bool:
    words = name.split()
    return len(words) <= 2 and all(word.strip("«»\"'.").casefold() in _AGENCIES for word in words)


def _is_agency(name: str, *, dated: bool) -> bool:
    """Whether a name in brackets can be a news agency's. Beside a day nearly anything short can; without one it must be
    known, or written in capitals.
    """
    plain = name.strip("«»\"'“” ")
    words = plain.split()
    if not words or len(words) > 5 or not _LETTER.search(plain):
        return False
    if plain.casefold() in _AGENCIES or any(word.strip("«»\"'“”,/").casefold() in _AGENCIES for word in words):
        return True
    letters = [character for character in plain if character.isalpha()]
    if all(character.isupper() for character in letters) and len(letters) <= 10:
        return True
    if not dated:
        return False
    return not letters[0].islower()


def _place_and_agency(before: str) -> tuple[str | None, str | None]:
    """Split what stands before the day: a place, and an agency in brackets after it."""
    text = before.strip().rstrip(",;.:،፤–—- /")
    agency: str | None = None
    match = re.search(r"[(/\[]\s*(?P<name>[^()/\[\]]{2,44})\s*[)/\]]\s*[,.–—-]*\s*$", text)
    if match is not None and _is_agency(match["name"], dated=True):
        agency = match["name"].strip()
        text = text[: match.start()].strip().rstrip(",;.:،–—- ")
    else:
        first, comma, rest = text.partition(",")
        if comma and rest.strip().casefold() in _AGENCIES:  # `Jakarta, ANTARA`
            return (first.strip(), rest.strip()) if _is_place(first) else (None, None)
    if text.startswith("(") and text.endswith(")"):
        text = text[1:-1]
    # a weekday between place and day belongs to the day
    return (text.strip(), agency) if _is_place(text) else (None, None)


def _is_place(text: str) -> bool:
    """Whether a piece of text is written as the names of one to three places."""
    text = text.strip().strip("()")
    if (
        not 2 <= len(text) <= 60
        or any(character.isdigit() for character in text)
        or re.search(r"[!?\"“”«»;:@#=|]", text)
    ):
        return False
    if next(labels(text), None) is not None:
        return False
    segments = [segment.strip() for segment in re.split(r"[,،/]| - | – ", text)]
    if not 1 <= len([segment for segment in segments if segment]) <= 4:
        return False
    for segment in segments:
        words = segment.split()
        if not segment:
            continue
        if len(words) > 5:
            return False
        first = words[0].strip(".'’").casefold()
        if any(word.casefold() in _KICKERS for word in words):
            return False
        if first in _NOT_A_PLACE or all(word.strip(".'’").casefold() in _NOT_A_PLACE for word in words):
            return False
        for word in words:
            letter = next((character for character in word if character.isalpha()), "")
            if (
                letter.islower()
                and word.casefold() not in _PARTICLES
                and not re.match(r"(?:d|l|al|el|ad|an|as|ash|ar)['’-]", word)
            ):
                return False
        if not _cased(segment) and (len(words) > 3 or len(segment) > 28):
            return False
    return True


def _cased(text: str) -> bool:
    return any(character.lower() != character.upper() for character in text if character.isalpha())


def _capitals(place: str) -> bool:
    letters = [character for character in place if character.isalpha()]
    return len(letters) > 1 and _cased(place) and all(character == character.upper() for character in letters)


# --- lines without a day ----------------------------------------------------------------------------------------------

_PLACE_AGENCY = re.compile(
    r"(?P<place>[^\d():–—]{2,50}?)\s*[,]?\s*[(（\[](?P<agency>[^()（）\[\]]{2,30})[)）\]]\s*(?:[–—:：]|--?(?=\s|[^\W\d_a-z])|\.(?=\s))"
)
_PLACE_COMMA_AGENCY = re.compile(
    r"(?P<place>[^\d():–—]{2,40}?)\s*[,.]\s*(?P<agency>[\w.]{2,14}(?:\s\w{2,12})?)\s*(?:[–—]|--?(?=\s))"
)
_AGENCY_ONLY = re.compile(r"[(（](?P<agency>[^()]{2,24})[)）]\s*(?:[–—:]|--?(?=\s))")
_IN_BRACKETS = re.compile(r"[(（](?P<place>[^()\d]{3,36})[)）]\s*(?:[–—-]\s*)?(?=[^\W\d_])")
_CAPITAL_PLACE = re.compile(r"(?P<place>[^\W\d_][^\d():–—]{1,36}?)\s*(?:[—–]|--|\s-\s)\s*(?=[^\s])")


def _without_day(head: str) -> Dateline | None:
    if match := _PLACE_AGENCY.match(head):
        if _is_agency(match["agency"], dated=False) and _is_place(match["place"]):
            return Dateline(match[0].rstrip(" –—-"), match["place"].strip(" ,"), match["agency"].strip(), None)
    elif (match := _AGENCY_ONLY.match(head)) and match["agency"].casefold() in _AGENCIES:
        return Dateline(match[0].rstrip(" –—-"), None, match["agency"].strip(), None)
    if match := _PLACE_COMMA_AGENCY.match(head):
        known = match["agency"].casefold() in _AGENCIES or re.fullmatch(
            r"\w+\.(?:com|co|id|net|tv)", match["agency"], re.IGNORECASE
        )
        if known and _is_place(match["place"]):
            return Dateline(match[0].rstrip(" –—-"), match["place"].strip(), match["agency"], None)
    if match := _IN_BRACKETS.match(head):
        place = match["place"]
        words = place.replace(",", " ").split()
        plain = all(word.strip(".'’").casefold() not in _NOT_A_PLACE for word in words)
        story = head[match.end() : match.end() + 1]
        if plain and len(words) <= 4 and _cased(place) and _is_place(place) and story == story.upper():
            if place.casefold() in _AGENCIES:
                return Dateline(match[0].strip(" –—-"), None, place, None)
            if not _capitals(place) or len(place) > 6:
                return Dateline(match[0].strip(" –—-"), place.strip(), None, None)
        return None
    if match := _CAPITAL_PLACE.match(head):
        place = match["place"].strip(" ,.")
        words = place.replace(",", " ").split()
        plain = all(word.strip(".'’").casefold() not in _NOT_A_PLACE for word in words)
        if plain and len(words) <= 4 and _capitals(place.split(",")[0]) and len(place) >= 4 and _is_place(place):
            return Dateline(match[0].rstrip(" –—-"), place, None, None)
    return None
