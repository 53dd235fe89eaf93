"""The news agency that an article names as its origin: "ISLAMABAD, May 17 (APP):", "— Reuters", "courtesy of Xinhua".

Reads what the text says of itself. Whether it really is the agency's text is for `dateline.compare` to find.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.compare.shingles import settle

# The name we give, then the names as printed. They count only where an agency is expected: in brackets after a place,
# after a dash at the end, alone in the byline, after "courtesy of".
_AGENCIES: dict[str, tuple[str, ...]] = {
    "AFP": ("AFP", "Agence France-Presse", "Agence France Presse", "АФП", "法新社"),
    "ANI": ("ANI", "Asian News International"),
    "ANSA": ("ANSA",),
    "AP": ("AP", "Associated Press", "The Associated Press", "АП", "美联社", "美聯社"),
    "APP": ("APP", "Associated Press of Pakistan"),
    "APA": ("APA",),
    "Agerpres": ("Agerpres",),
    "Anadolu": ("AA", "Anadolu", "Anadolu Agency", "Anadolu Ajansı", "الأناضول"),
    "Antara": ("Antara", "ANTARA News"),
    "Armenpress": ("Armenpress",),
    "Azertac": ("Azertac", "AZERTAC"),
    "BNS": ("BNS",),
    "BSS": ("BSS", "Bangladesh Sangbad Sangstha"),
    "BTA": ("BTA",),
    "BelTA": ("BelTA", "БелТА"),
    "Belga": ("Belga",),
    "Bernama": ("Bernama",),
    "Bloomberg": ("Bloomberg",),
    "CNA": ("CNA", "中央社"),
    "CTK": ("CTK", "ČTK"),
    "EFE": ("EFE", "Agencia EFE"),
    "GNA": ("GNA",),
    "HINA": ("HINA",),
    "IANS": ("IANS",),
    "INA": ("INA", "واع"),
    "IRNA": ("IRNA", "ایرنا", "إرنا"),
    "Interfax": ("Interfax", "Интерфакс"),
    "JTA": ("JTA",),
    "KUNA": ("KUNA", "كونا"),
    "Kazinform": ("Kazinform", "Казинформ"),
    "Khovar": ("Ховар", "Khovar", "АМИТ Ховар", 'АМИТ "Ховар"'),
    "Kyodo": ("Kyodo", "Kyodo News", "共同社"),
    "Lusa": ("Lusa",),
    "MENA": ("MENA",),
    "MTI": ("MTI",),
    "NAN": ("NAN",),
    "NNA": ("NNA",),
    "PA": ("PA", "PA Media", "Press Association"),
    "PAP": ("PAP",),
    "PNA": ("PNA",),
    "PTI": ("PTI", "Press Trust of India"),
    "Petra": ("Petra", "بترا"),
    "QNA": ("QNA", "قنا"),
    "RIA Novosti": ("RIA Novosti", "РИА Новости"),
    "RSS": ("RSS", "Rastriya Samachar Samiti"),
    "Reuters": ("Reuters", "Thomson Reuters", "رويترز", "Рейтер", "路透社", "路透"),
    "SANA": ("SANA", "سانا"),
    "SPA": ("SPA", "واس"),
    "TASS": ("TASS", "ITAR-TASS", "ТАСС"),
    "UNB": ("UNB",),
    "UNI": ("UNI",),
    "UPI": ("UPI",),
    "Ukrinform": ("Ukrinform", "Укринформ", "Укрінформ"),
    "VNA": ("VNA", "TTXVN"),
    "WAM": ("WAM", "وام"),
    "Xinhua": ("Xinhua", "Xinhua News Agency", "新华社", "新華社", "新华网"),
    "Yonhap": ("Yonhap", "연합뉴스"),
    "dpa": ("dpa", "Deutsche Presse-Agentur"),
}
_NAMES = {name.casefold(): agency for agency, names in _AGENCIES.items() for name in names}
WORDS = frozenset(word for name in _NAMES for word in name.split())
"""The words of which the agencies' names are made, folded."""
_NAME = "|".join(re.escape(name) for name in sorted(_NAMES, key=len, reverse=True))
_TAIL = r"(?: news(?: agency)?| agency)?"
_PATTERNS = (
    # "ISLAMABAD, May 17 (APP):", "LONDON (Reuters) -", "ДУШАНБЕ, 08.09.2021 /АМИТ «Ховар»/"
    re.compile(rf'^[^\n]{{2,70}}?[(/\[]["\s]*(?P<name>{_NAME}){_TAIL}["\s]*[)/\]]\s*[-:.–]?', re.IGNORECASE),
    # "BEIJING, May 3, Xinhua --", "Москва. 17 мая. ИНТЕРФАКС -"
    re.compile(rf"^[^\n.]{{2,50}}[.,] [^\n.]{{0,30}}?[.,]? ?(?P<name>{_NAME}){_TAIL} ?-{{1,2}} ", re.IGNORECASE),
    re.compile(r"^(?P<name>新华社|新華社|法新社|路透社|中央社|共同社)\S{0,20}?\d{1,2}月\d{1,2}日电"),
)
_COURTESY = re.compile(
    rf"(?:courtesy(?: of|:)|source:|источник:|来源:|來源:|المصدر:|with (?:inputs?|additional reporting) from|"
    rf"\(with|published by arrangement with) *(?:the )?(?P<name>{_NAME}){_TAIL}(?![\w-])",
    re.IGNORECASE,
)
_LAST = re.compile(rf"(?:^|[-(/\[]) ?(?P<name>{_NAME}){_TAIL} ?[)/\]]?\.?$", re.IGNORECASE)
_BYLINE = re.compile(rf"(?:by |от |par |von |por )?(?:the )?(?P<name>{_NAME}){_TAIL}", re.IGNORECASE)
# Two and three letters in lower case are words: "(app)", "- ap".
_SHORT = 4


@dataclass(frozen=True, slots=True)
class Wire:
    """An agency, and the words that name it."""

    agency: str
    evidence: str


def origin(body: str, byline: str | None = None) -> Wire | None:
    """The agency that a text gives as its origin, from its dateline, its end or its byline."""
    found = [line for line in (raw.strip() for raw in settle(body).splitlines()) if line]
    for line in found[:3]:
        for pattern in _PATTERNS:
            if (wire := _read(pattern.match(line[:140]))) is not None:
                return wire
    if byline and (wire := _read(_BYLINE.fullmatch(settle(byline).strip()))) is not None:
        return wire
    for line in reversed(found[-3:]):
        if (wire := _read(_LAST.search(line[-80:]))) is not None:
            return wire
    for line in (*found[:2], *reversed(found[-3:])):
        if (wire := _read(_COURTESY.search(line))) is not None:
            return wire
    return None


def _read(found: re.Match[str] | None) -> Wire | None:
    if found is None:
        return None
    name = found["name"]
    if len(name) < _SHORT and name.islower() and name != "dpa":
        return None
    return Wire(_NAMES[name.casefold()], " ".join(found.group().split())[-80:])
