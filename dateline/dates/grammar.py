"""The order in which the parts of a printed date stand: patterns over the letters of `scan`.

Knows nothing of calendars, zones or sources: a match says which token is the day, the month and the year, and which
is the clock. A pattern that could match anything but a date has no place here.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace

from dateline.dates.scan import Tokens


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day and its zone as printed."""

    first: int
    last: int
    """Tokens `first` to `last`, the last not included."""
    hour: int
    minute: int | None = None
    second: int | None = None
    microsecond: int = 0
    zone: str | None = None
    zone_source: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """One order in which the parts of a date are printed."""

    name: str
    needs: str
    """Letters of which a text must hold one for the form to be tried; empty: always tried."""
    pattern: re.Pattern[str]
    examples: tuple[str, ...]
    """`language: text`; tests/dates/test_grammar.py checks that this form matches each."""


@dataclass(frozen=True, slots=True)
class Parts:
    """A date as printed: token positions, not yet a day."""

    form: Form
    first: int
    last: int
    day: int | None = None
    month: int | None = None
    """A token that is a month's name or number."""
    year: int | None = None
    era: int | None = None
    clock: Clock | None = None
    ranged: bool = False
    """Only the first day of several."""
    numeric: tuple[int, int, int] | None = None
    """Three number tokens whose order is the source's, for the form `numeric`."""


def _form(name: str, needs: str, pattern: str, *examples: str) -> Form:
    return Form(name, needs, re.compile(pattern), examples)


# Between the parts of one date: white space, fillers, endings, markers, weekdays, a few signs.
_G = r"[sfroWXYLDE.,'\-/|()]{0,9}?"
_D = r"(?P<d>[nN])"
_M = r"(?P<m>[MX])(?:s?[/(]s?[MX]s?\)?(?!s?[nN]))?"
"""A month, perhaps by both of its names: `مايو/أيار`, `أيار (مايو)`."""
_Y = r"(?P<y>y)"
_NOT_BEFORE = r"(?<![nNkyxv+][./\-])(?<![w+'])(?<!w/)(?<!c)(?<!c[s.:])(?<!c[.:]s)"
_NOT_AFTER = r"(?![./\-][nNkyx]|s?:|[nNkyx%])"
# An earlier form wins over a later one.
_DATES = (
    _form(
        "range",
        "MX",
        rf"{_D}[o.]?[sf]{{0,2}}[-r/][sf]{{0,2}}(?:[nN]){_G}{_M}{_G}(?P<y>[yv])",
        "tr: 16-17 Mayıs 2021",
        "en: 16 and 17 May 2021",
    ),
    _form(
        "range",
        "MX",
        rf"{_D}{_G}{_M}[sf.]{{0,3}}[-r][sf]{{0,2}}[nN][o.]?{_G}[MX]{_G}(?P<y>[yv])",
        "en: 30 May - 2 June 2021",
    ),
    _form(
        "range", "MX", rf"{_M}[sf.]{{0,3}}{_D}o?[sf]?[-r][sf]?[nN]o?[sfr,.]{{1,4}}(?P<y>[yv])", "en: May 16-17, 2021"
    ),
    _form(
        "range",
        "MX",
        rf"{_M}[sf.]{{0,3}}{_D}o?[sf]?[-r][sf]?[MX]s[nN]o?[sfr,.]{{1,4}}(?P<y>[yv])",
        "en: May 30 to June 2, 2021",
    ),
    _form("range", ".", rf"{_NOT_BEFORE}{_D}\.?s?-s?[nN]\.s?(?P<m>[nN])\.s?{_Y}{_NOT_AFTER}", "de: 17.–19.05.2021"),
    _form(
        "range",
        ".",
        rf"{_NOT_BEFORE}{_D}\.s?(?P<m>[nN])\.?s?-s?[nN]\.s?[nN]\.s?{_Y}{_NOT_AFTER}",
        "de: 17.05.-19.05.2021",
    ),
    _form(
        "range",
        "-",
        rf"{_NOT_BEFORE}{_Y}-(?P<m>[nN])-{_D}s?[/\-]s?y-[nN]-[nN]{_NOT_AFTER}",
        "en: 2021-05-17/2021-05-19",
    ),
    _form(
        "range",
        "L",
        r"(?:(?P<e>[JE])s?)?(?P<y>[nNky])s?Ys?(?P<m>[nN])s?Ls?(?P<d>[nN])s?D?(?:s?\([wW]\))?s?[\-r~][sr]{0,2}"
        r"(?:[nN]s?Ls?)?[nN]s?D",
        "ja: 2020年7月11日(土)～12日(日)",
    ),
    _form(
        "range",
        "-",
        rf"{_NOT_BEFORE}{_Y}(?P<p>[./])(?P<m>[nN])(?P=p){_D}s?-s?[nN](?![./\-:h]|s?:|[nNkyx%])",
        "ja: 2020/7/11-12",
    ),
    _form(
        "marked",
        "L",
        r"(?:(?P<e>[JE])s?)?(?:[nNk]\((?=y))?(?P<y>[nNky])\)?(?:\((?P<y2>[y])\))?[\-so]{0,2}Y[so,]{0,2}"
        r"(?P<m>[nN])[\-so.]{0,3}L[so,]{0,2}(?P<d>[nN])[\-so]{0,2}D?",
        "ja: 令和3年5月3日",
        "ja: 令和元年5月1日",
    ),
    _form(
        "marked",
        "L",
        r"(?P<e>J)s?(?P<y>[nNk])s?Ys?\((?P<y2>y)s?Y?\)s?(?P<m>[nN])s?Ls?(?P<d>[nN])s?D?",
        "ja: 令和3年（2021年）5月17日",
    ),
    _form(
        "dmy",
        "L",
        rf"{_D}[sf,]{{0,2}}Ls?(?P<m>[nN])[sf,/]{{0,3}}(?:Ys?)?(?P<y>y)",
        "vi: 17 tháng 5, 2021",
        "vi: ngày 17 tháng 5 năm 2021",
    ),
    _form(
        "hebrew",
        "u",
        rf"(?P<d>[un])[sfo']{{0,3}}{_M}[sfo,']{{0,3}}(?P<y>u)",
        "he: א' אדר ב' תשפ\"ב",
        'he: 6 בסיוון התשפ"א',
    ),
    _form(
        "ydm",
        "MX",
        rf"(?<![./\-\d]){_Y}{_G}{_D}(?:[o.\-'sf]{{0,4}}){_M}(?!{_G}y)",
        "az: 2021-ci il 17 may",
        "ka: 2021 წლის 17 მაისს",
    ),
    _form(
        "ymd", "MX", rf"(?<![./\-\d]){_Y}{_G}{_M}{_G}{_D}(?!{_G}[yMX])(?!N?[ty])", "hu: 2021. V. 17.", "ml: 2021 മെയ് 17"
    ),
    _form(
        "roc",
        "./-",
        rf"(?P<e>J)s?(?P<y>[nNk])(?:\((?P<y2>y)\))?(?P<p>[./\-])(?P<m>[nN])(?P=p){_D}{_NOT_AFTER}",
        "ja: R7.8.1",
        "ja: Ｒ３．５．１７",
    ),
    _form("ymd", "J", rf"(?P<e>J)s?(?P<y>[nNk])[s,]{{1,3}}{_M}[s.]{{0,2}}{_D}", "en: Reiwa 3, May 17"),
    _form(
        "mdy",
        "J",
        rf"{_M}[sfo.,]{{0,4}}{_D}[so.,]{{0,4}}(?P<e>J)s?(?P<y>[nNk])(?:s?\((?P<y2>y)\))?",
        "en: May 17, Reiwa 3 (2021)",
        "ko: May 17, Juche 110 (2021)",
    ),
    _form("dmy", "~", rf"{_D}~s?{_M}{_G}{_Y}", "ru: «17» мая 2021 г."),
    _form("dmy", "MX", rf"{_D}{_G}{_M}{_G}(?:(?P<e>[JE])s?)?{_Y}", "bg: 17.V.2021", "fa: ۱۷ مه ۲۰۲۱"),
    _form("dmy", "MX", rf"{_D}[o.]?[s\-/.']?{_M}[s.,\-/']{{0,3}}(?P<y>v)", "en: 17 May '21"),
    _form(
        "dmy",
        "MX",
        rf"{_D}[o.]?[s\-/.]?{_M}(?:[.,]?s|[\-/])?(?P<y>N)(?![t:hNn]|[.\-/][nN])",
        "th: 17 พ.ค. 64",
        "th: 17 พ.ค.64 เวลา 18:05น.",
    ),
    _form("dmy", "MX", rf"{_D}[sf]{{0,2}}{_M}[sf]{{0,2}}(?P<e>J)s?(?P<y>[nNk])", "en: 3 May Reiwa 3"),
    _form(
        "mdy",
        "MX",
        rf"{_M}[sfo.,'\-DL]{{0,4}}{_D}[so.,/'\-fDWE()]{{0,6}}(?:(?P<e>[JE])s?)?{_Y}",
        "ta: மே 17,2021",
        "ta: மே 17, 2021",
    ),
    _form("mdy", "MX", rf"{_M}[sfo.,'\-D]{{0,4}}{_D}[o,]{{0,2}}s?(?P<y>v)", "en: May 17, '21"),
    _form("mdy", "MX", rf"{_M}s{_D}st+s{_Y}", "en: Sun Jul 15 01:16:00 +0000 2012"),
    _form("mdy", "/", rf"{_M}\.?s{_D}/(?P<y>N)(?![/.\-nNkyx])", "es: Bogotá (may. 17/21)."),
    _form("mdy", "L", r"(?P<m>[nN])s?Ls?(?P<d>[nN])[s,D]{1,3}(?P<y>y)(?!s?[./\-LYnNkyx])", "mn: 5 сарын 17, 2021"),
    _form(
        "numeric-y",
        "./-",
        rf"{_NOT_BEFORE}{_Y}[YE]?(?P<p>s?[./\-]s?)(?P<m>[nN])(?P=p){_D}{_NOT_AFTER}",
        "zh: 2021-3-4",
        "fa: ۱۴۰۰/۲/۲۷",
    ),
    _form(
        "roc",
        "./-",
        rf"{_NOT_BEFORE}(?:(?P<e>J)s?)?(?P<y>k)(?P<p>[./\-])(?P<m>[nN])(?P=p){_D}{_NOT_AFTER}",
        "zh: 114/08/01",
        "zh: 114.08.01",
    ),
    _form(
        "numeric",
        "./-",
        rf"{_NOT_BEFORE}(?P<a>[nN])(?P<p>s?[./\-]s?)(?P<b>[nN])(?P=p)(?P<c>[yvN]){_NOT_AFTER}",
        "en: 7/6/21",
        "en: 3.14.15",
    ),
    _form(
        "numeric",
        "./",
        rf"{_NOT_BEFORE}(?P<a>[nN])s?(?P<p>[./])s?(?P<b>[nN])s?(?P=p)s?(?P<c>[yN]){_NOT_AFTER}",
        "fa: ۱۸:۰۵ - ۲۷ / ۰۲ /۱۴۰۰",
    ),
    _form("numeric-y", "v", rf"(?P<y>v)s?\.s?(?P<m>[nN])s?\.s?{_D}{_NOT_AFTER}", "ko: '21. 5. 17."),
    _form(
        "numeric", "|", r"(?<!\|)(?<!\|s)(?P<a>N)(?P<p>s?\|s?)(?P<b>N)(?P=p)(?P<c>y)(?!s?\|s?[nNkyx])", "en: 17|05|2021"
    ),
    _form("roc-compact", "x", r"(?<![nNkyx])(?P<d>x)s?\((?P<m>W)\)", "zh: 112216(星期四)上午11"),
    _form("md", "L", r"(?<![nNkyx/.\-])(?P<m>[nN])s?Ls?(?P<d>[nN])s?D", "zh: 新华社北京3月8日电", "zh: 5月12日 18:05"),
    _form("md", "L", r"(?P<d>[nN])[sf,]{0,2}Ls?(?P<m>[nN])(?![./\-:][nN])", "vi: 17 tháng 5"),
    _form("dm", "MX", rf"(?<![./\-:y]){_D}[o.]?(?:[sfo\-'.]{{0,4}}){_M}", "ru: 28 декабря", "en: 17 May Street"),
    _form(
        "md",
        "MX",
        rf"{_M}[.,]?[sf\-]{{1,3}}{_D}(?![./\-]?[nNkyx])(?!:)(?!s?[%h])",
        "en: the may 5 people",
        "en: Accra, May 17, GNA -",
    ),
)
# Forms that count only as the whole text: bare 7.5 is a number.
_WHOLE = (
    _form("ym", "", rf"[sfP:,()W]*{_M}{_G}(?P<e>E)?s?{_Y}[sY.)E]*$", "en: May 2021", "fr: mars 2021"),
    _form("ym", "", rf"[sfP:,()]*{_Y}{_G}{_M}[s.)]*$", "hu: 2021. május"),
    _form("ym", "", r"[sfP:,(]*(?P<m>[nN])s?[/.\-]s?(?P<y>y)[s)]*$", "en: 05/2021"),
    _form("ym", "", r"[sfP:,(]*(?P<y>y)s?[/.\-]s?(?P<m>[nN])[s)]*$", "en: 2023/12", "en: 2019-07"),
    _form("ym", "", r"[sfP:,(]*(?:(?P<e>J)s?)?(?P<y>[yNnk])s?Ys?(?P<m>[nN])s?L[s)]*$", "ja: 2021年5月"),
    _form("y", "", r"[sfP:,(]*(?:(?P<e>E)s?)?(?P<y>y)[sY.)E]*$", "en: 2015", "ru: 2021 год"),
    _form("y", "", r"[sfP:,(]*(?P<e>J)s?(?P<y>[nNk])s?Y[s)]*$", "ja: 令和3年"),
    _form("numeric-y", "", r"[sfP:,()W]*(?P<y>y)s(?P<m>N)s(?P<d>N)(?=[s,t]*$)", "ko: 2021 05 17", "lt: 2021 05 17"),
    _form("dm-numeric", "", r"[sfW,]*(?P<a>[nN])s?/s?(?P<b>[nN])s?\([WLDw]\)[s,W]*t*s*$", "ja: 5/17(月) 18:05"),
    _form("dm-numeric", "", r"s*Ws?\((?P<a>[nN])/(?P<b>[nN])\)s*$", "id: Kamis (20/5)"),
    _form("dm-numeric", "", r"[sfW,]*(?P<a>[nN])s?\.s?(?P<b>N)\.[s,W]*t*s*$", "de: 17.05."),
    _form("dm-numeric", "", r"[sfW,]*(?P<a>[nN])s?[./\-]s?(?P<b>[nN])[.]?[s,W]+t+s*$", "zh: 05-12 18:05"),
)

_ZONE = (
    r"(?P<zone>s?\(?(?:z(?:s?[+\-](?:y|[nN](?::N)?))?|s?[+\-](?:y|N:N)|[+\-]N|fs?Z|,?s?Z|w/[wz](?:[/\-]w)?)\)?)?"
    r"(?:s?\([zw]\))?"
)
_TIMES = tuple(
    re.compile(pattern)
    for pattern in (
        # 18:05, 18:05:00.000+05:00, 5:30 p.m., 下午 03:30, 15 : 47
        rf"(?:(?P<a>A)[s:,.]{{0,3}})?(?P<h>[nN]):(?P<i>N)(?::(?P<s>[nN])(?P<f>[.,][nNkyx])?)?(?!:[nN])(?:s?h(?![nN]))?"
        rf"(?:s?,?s?(?P<b>[AB])(?:\.(?=s?[z(]))?)?{_ZONE}",
        rf"(?<!:)(?P<h>[nN])s:s(?P<i>N)(?:s:s(?P<s>N))?(?:s?(?P<b>[AB]))?{_ZONE}",
        # 20h38, 5時43分, 7 гадзін 10 хвілін, 下午3時
        rf"(?:(?P<a>A)s?)?(?P<h>[nN])s?hs?(?P<i>[nN])(?:s?m)?(?:s?(?P<s>[nN])s?q)?(?:s?(?P<b>A))?{_ZONE}",
        rf"(?P<a>A)s?(?P<h>[nN])s?(?:h|o){_ZONE}",
        rf"(?<![nNkyx]\.)(?P<h>[nN])h(?![nN]){_ZONE}",
        rf"(?<=[f,]s)(?P<h>[nN])sh(?![nN]){_ZONE}",
        # 4pm, 1 a.m.
        rf"(?<![nNkyx]\.)(?P<h>[nN])s?(?P<b>A)(?![a-z]){_ZONE}",
        # at 1805 hrs
        rf"(?<=fs)(?P<hi>y)s?h{_ZONE}",
        # 18.37 Uhr, 6.05 p.m., kl. 16.30
        rf"(?<![nNkyx][.\-/])(?P<h>[nN])\.(?P<i>N)(?:\.(?P<s>N))?s?(?:h|(?P<b>A)){_ZONE}",
        rf"(?<=f)s?(?P<h>[nN])\.(?P<i>N)(?![.:]?[nNkyx]){_ZONE}",
    )
)
_DOT_TIME = re.compile(rf"s?[,|(\-]?s?f?\.?s?(?:f?s)?(?:(?P<a>A)s)?(?P<h>[nN])\.(?P<i>N)(?![.:]?[nNkyx]){_ZONE}")
_DAY_PART = re.compile(r"[sf,]{1,3}(?P<n>H)")
# Between a date and its clock: no other number, at most one unknown word (a place, an agency)
_TO_CLOCK = re.compile(r"[sfoWXYDLE.,\-|()~:rAh/]{0,8}?(?:w[sf,.)(\-|~]{1,4})?(?P<t>t)")
_FROM_CLOCK = re.compile(r"t[sfoWX.,\-|()~r]{0,6}$")


def clocks(tokens: Tokens) -> tuple[str, list[Clock]]:
    """The clocks of a text, and its letters with every clock's letters replaced by `t`."""
    codes = "".join(tokens.codes)
    found: list[Clock] = []
    if not ("h" in codes or ":" in codes or "A" in codes or "f" in codes):
        return codes, found
    for pattern in _TIMES:
        replaced: list[str] | None = None
        floor = 0
        for match in pattern.finditer(codes):
            clock = _clock(tokens, match)
            if clock is not None:
                clock, floor = _zone_before(tokens, clock, codes, floor), clock.last
                found.append(clock)
                replaced = replaced if replaced is not None else list(codes)
                replaced[clock.first : clock.last] = "t" * (clock.last - clock.first)
        if replaced is not None:
            codes = "".join(replaced)
    found.sort(key=lambda clock: clock.first)
    return codes, found


def _zone_before(tokens: Tokens, clock: Clock, codes: str, floor: int) -> Clock:
    """With the zone that stands before a clock: 香港時間18時05分."""
    at = clock.first - 1 - (codes[clock.first - 1 : clock.first] == "s")
    if clock.zone is not None or at < floor or codes[at] != "Z":
        return clock
    return replace(clock, first=at, zone=str(tokens.values[at]), zone_source="words")


def _clock(tokens: Tokens, match: re.Match[str]) -> Clock | None:
    groups = match.groupdict()
    if groups.get("hi"):
        hours, minutes = divmod(tokens.number(match.start("hi")), 100)
        return Clock(match.start(), match.end(), hours, minutes) if hours < 24 and minutes < 60 else None
    first = match.start("a") if groups.get("a") else match.start("h")
    hour = tokens.number(match.start("h"))
    minute = tokens.number(match.start("i")) if groups.get("i") else None
    second = tokens.number(match.start("s")) if groups.get("s") else None
    part = tokens.values[match.start("a")] if groups.get("a") else None
    if groups.get("b"):
        part = tokens.values[match.start("b")]
    if part == "pm" and hour < 12:
        hour += 12
    elif (part == "am" and hour == 12) or (part == "night" and hour == 12):
        hour = 0
    elif part == "night" and 6 <= hour < 12:
        hour += 12
    if hour == 24 and not minute and not second:
        return None
    if hour > 23 or (minute or 0) > 59 or (second or 0) > 60:
        return None
    last = match.end()
    zone, source = None, ""
    if groups.get("zone"):
        zone, source = _zone(tokens, match.start("zone"), match.end("zone"))
        ranged = zone is not None and zone[0] == "-" and second is None and ":" in zone and not _after_t(tokens, first)
        if zone is None or ranged:
            zone, last = None, match.start("zone")
    fraction = 0
    if groups.get("f"):
        digits = tokens.text(match.start("f") + 1, match.start("f") + 2)
        fraction = int((digits + "000000")[:6])
    return Clock(first, last, hour, minute, min(second, 59) if second is not None else None, fraction, zone, source)


def _after_t(tokens: Tokens, first: int) -> bool:
    return first > 0 and tokens.codes[first - 1] == "f" and tokens.text(first - 1, first) == "t"


_OFFSET = re.compile(r"([+-])\s*(\d{1,2}):?(\d{2})?")


def _zone(tokens: Tokens, first: int, last: int) -> tuple[str | None, str]:
    """The zone that tokens print, in the form that `zones.place` takes."""
    printed = tokens.text(first, last).strip(" (),")
    offset = _OFFSET.search(printed)
    if offset:
        sign, hours, minutes = offset.groups()
        if len(hours) == 2 and minutes is None and len(printed.rpartition(sign)[2].strip()) == 3:
            hours, minutes = hours[0], hours[1] + printed[-1]
        return f"{sign}{int(hours):02}:{minutes or '00'}", "offset"
    for index in range(first, last):
        if tokens.codes[index] == "Z":
            return str(tokens.values[index]), "words"
    if "/" in printed:
        start, end = tokens.folded.span(tokens.starts[first], tokens.ends[last - 1])
        named = tokens.folded.original[start:end].strip(" ()")
        return (named, "words") if named.lower() not in ("etc/gmt", "etc/utc") else ("utc", "words")
    return printed, "abbreviation"


def dates(tokens: Tokens, *, whole: bool) -> list[Parts]:
    """The dates of a text in order. With `whole`, also those forms that count only as the whole text."""
    codes, times = clocks(tokens)
    found: list[Parts] = []
    taken = codes
    if "n" in codes or "N" in codes or "y" in codes or "u" in codes or "x(W" in codes:
        present = frozenset(codes)
        for form in _DATES:
            if present.isdisjoint(form.needs):
                continue
            matches = [match for match in form.pattern.finditer(taken) if _clear(tokens, form.name, match, taken)]
            if matches:
                replaced = list(taken)
                for match in matches:
                    replaced[match.start() : match.end()] = "0" * (match.end() - match.start())
                    found.append(_parts(form, match))
                taken = "".join(replaced)
    if not found and whole:
        for form in _WHOLE:
            whole_match = form.pattern.match(codes)
            if whole_match:
                found.append(_parts(form, whole_match))
                break
    found.sort(key=lambda parts: parts.first)
    return [_with_clock(tokens, parts, taken, times) for parts in found]


def _clear(tokens: Tokens, form: str, match: re.Match[str], codes: str) -> bool:
    """Whether the numbers can be a date at all; a match that cannot must not hide another form."""
    groups = match.groupdict()
    if groups.get("d") and codes[match.start("d")] in "nN" and not 1 <= tokens.number(match.start("d")) <= 32:
        return False
    if groups.get("m") and codes[match.start("m")] in "nN" and not 1 <= tokens.number(match.start("m")) <= 13:
        return False
    if form in ("numeric", "numeric-y", "roc") and (
        _glued(tokens, form, match) or _TELEPHONE.search(codes[: match.start()][-12:])
    ):
        return False
    if form == "numeric":
        first, second = tokens.number(match.start("a")), tokens.number(match.start("b"))
        if codes[match.start("c")] == "N":
            return first + second > 0
        return first > 0 and second > 0 and min(first, second) <= 12
    return True


def _glued(tokens: Tokens, form: str, match: re.Match[str]) -> bool:
    """v1.2.2021, $12.05.20, 2021/05/12a, 17.5.21%: part of something else."""
    text = tokens.folded.text
    start, end = tokens.starts[match.start()], tokens.ends[match.end() - 1]
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    if (before and before in _SYMBOLS) or (after and after in _SYMBOLS):
        return True
    if before.isascii() and before.isalpha() and tokens.codes[match.start() - 1] != "J":
        return True
    if not (after.isascii() and after.isalpha()):
        return False
    # 2021-05-17t18:05, 17.05.2021g.
    allowed = "EAzM" if form == "numeric-y" else "EAzMY"
    return tokens.codes[match.end()] not in allowed and after != "t"


_TELEPHONE = re.compile(r"c[s.:]{0,3}\+?\(?[nNkyx][nNkyxs().\-+]*$")
"""Tel: (021) 17-05-2021"""
_SYMBOLS = frozenset("$€£¥₹₽₺₴#№%§@\\=_&")


def _parts(form: Form, match: re.Match[str]) -> Parts:
    groups = match.groupdict()

    def at(name: str) -> int | None:
        return match.start(name) if groups.get(name) else None

    first, last = match.span()
    if form.name in ("numeric", "dm-numeric"):
        third = match.start("c") if groups.get("c") else -1
        return Parts(form, first, last, numeric=(match.start("a"), match.start("b"), third))
    year = at("y2") if at("y2") is not None else at("y")
    return Parts(form, first, last, at("d"), at("m"), year, at("e"), ranged=form.name == "range")


def _with_clock(tokens: Tokens, parts: Parts, codes: str, times: list[Clock]) -> Parts:
    """Attach the clock that stands beside the date: within it, after it, or before it."""
    within = bisect_left(times, parts.first, key=_first)
    if within < len(times) and times[within].first < parts.last:
        return replace(parts, clock=times[within])
    after = _TO_CLOCK.match(codes, parts.last)
    if after:
        return replace(parts, clock=_at(times, after.start("t")))
    dotted = _DOT_TIME.match(codes, parts.last)
    if dotted:
        printed = _clock(tokens, dotted)
        if printed is not None:
            return replace(parts, clock=printed)
    window = max(0, parts.first - 12)
    before = _FROM_CLOCK.search(codes[window : parts.first])
    if before:
        return replace(parts, clock=_at(times, window + before.start()))
    noon = _DAY_PART.match(codes, parts.last)
    if noon and tokens.values[noon.start("n")] == "noon":
        return replace(parts, clock=Clock(noon.start("n"), noon.end("n"), 12, 0))
    return parts


def _first(clock: Clock) -> int:
    return clock.first


def _at(times: list[Clock], index: int) -> Clock | None:
    """The clock that holds a token, among clocks in order."""
    clock = times[bisect_right(times, index, key=_first) - 1]
    return clock if clock.first <= index < clock.last else None
