"""docs/sources.md, written from the spider classes: `python -m dateline.scaffold.sources_page > docs/sources.md`.

Says what each source's file says, and which countries that covers. Knows nothing of runs, and judges no source.
"""

from __future__ import annotations

import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files

from babel import Locale

from dateline.model.source import STATUSES, Source, source_ids, source_of, spider_class

STATES = {
    "Africa": """
        DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR
        MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW""",
    "Americas": """
        AG AR BS BB BZ BO BR CA CL CO CR CU DM DO EC SV GD GT GY HT HN JM MX NI PA PY PE KN LC VC SR TT US
        UY VE""",
    "Asia": """
        AF AM AZ BH BD BT BN KH CN CY GE IN ID IR IQ IL JP JO KZ KW KG LA LB MY MV MN MM NP KP OM PK PH QA
        KR SA SG LK SY TJ TH TL TR TM AE UZ VN YE PS TW""",
    "Europe": """
        AL AD AT BY BE BA BG HR CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT MD MC ME NL MK NO PL PT RO
        RU SM RS SK SI ES SE CH UA GB VA XK""",
    "Oceania": """
        AU FJ KI MH FM NR NZ PW PG WS SB TO TV VU""",
}
"""The members of the United Nations, its observers, Kosovo and Taiwan by region of the UN's M49."""

COUNTRIES = Locale("en").territories
LANGUAGES = Locale("en").languages
KINDS = {"ministry": "ministry", "igo": "organisation", "wire": "news agency", "news": "newspaper or broadcaster"}

OPENING = """# Sources

Written from `spiders/` by `python -m dateline.scaffold.sources_page > docs/sources.md`; a test compares the two.
Nobody has seen a source work from this repository yet unless its status says so.

| status | means |
|---|---|
""" + "".join(f"| `{status}` | {meaning} |\n" for status, meaning in STATUSES.items())


@dataclass(frozen=True, slots=True)
class Listed:
    """A source and the base on which its spider stands."""

    source: Source
    base: str

    @property
    def works(self) -> bool:
        return self.source.disabled is None


def listed() -> list[Listed]:
    """The sources in `spiders/`, by country, ministries first."""
    classes = (spider_class(source_id) for source_id in source_ids())
    ours = [cls for cls in classes if cls.__module__.startswith("spiders.")]
    found = [Listed(source_of(cls), cls.__mro__[1].__name__.removesuffix("Spider")) for cls in ours]
    order = list(KINDS)
    return sorted(found, key=lambda each: (country(each.source), order.index(each.source.kind), each.source.source_id))


def page(sources: Iterable[Listed] | None = None) -> str:
    """The whole of docs/sources.md."""
    sources = listed() if sources is None else list(sources)
    return "\n".join([OPENING, *_figures(sources), *_coverage(sources), *_table(sources), *_left_out()]) + "\n"


def country(source: Source) -> str:
    return "International" if source.country == "XX" else COUNTRIES[source.country]


def _figures(sources: list[Listed]) -> Iterable[str]:
    yield f"## {len(sources)} sources\n"
    states = tuple(STATUSES)
    yield "| kind | sources | " + " | ".join(f"`{state}`" for state in states) + " |"
    yield "|---|--:" + "|--:" * len(states) + "|"
    for kind, name in KINDS.items():
        of_kind = [each for each in sources if each.source.kind == kind]
        counts = [sum(each.source.status == state for each in of_kind) for state in states]
        yield f"| {name} | {len(of_kind)} | " + " | ".join(map(str, counts)) + " |"
    languages = sorted({LANGUAGES[each.source.language.partition("-")[0]] for each in sources})
    yield f"\n{len(languages)} languages: {', '.join(languages)}.\n"


def _coverage(sources: list[Listed]) -> Iterable[str]:
    kinds: dict[str, set[str]] = defaultdict(set)
    for each in sources:
        if each.works:
            kinds[each.source.country].add("ministry" if each.source.kind == "ministry" else "press")
    yield "## Countries\n"
    yield "Countries with a source that is not disabled: its foreign ministry or government, and its press or agency.\n"
    yield "| region | countries | with a ministry | with press | with both | with neither |"
    yield "|---|--:|--:|--:|--:|--:|"
    totals = [0] * 5
    for region, codes in STATES.items():
        states = codes.split()
        has = [kinds[code] for code in states]
        row = [len(states), *(sum(kind in each for each in has) for kind in ("ministry", "press"))]
        row += [sum(len(each) == 2 for each in has), sum(not each for each in has)]
        totals = [total + count for total, count in zip(totals, row, strict=True)]
        yield f"| {region} | " + " | ".join(map(str, row)) + " |"
    yield "| all | " + " | ".join(map(str, totals)) + " |\n"
    for region, codes in STATES.items():
        missing = sorted(COUNTRIES[code] for code in codes.split() if "ministry" not in kinds[code])
        yield f"- {region}, without a ministry: {', '.join(missing) or 'none'}."
    yield ""


def _table(sources: list[Listed]) -> Iterable[str]:
    yield "## By country\n"
    yield "| country | publisher | source | kind | language | base | status | evidence |"
    yield "|---|---|---|---|---|---|---|---|"
    for each in sources:
        source = each.source
        status = f"{source.status} {source.checked_on}" if source.checked_on else source.status
        evidence = "; ".join(filter(None, (source.evidence, source.disabled and f"disabled: {source.disabled}")))
        cells = (country(source), source.publisher, f"`{source.source_id}`", source.kind, source.language, each.base)
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in (*cells, status, evidence)) + " |"
    yield ""


def _left_out() -> Iterable[str]:
    known = tomllib.loads(files("spiders").joinpath("left_out.toml").read_text("utf-8"))
    yield "## Left out\n"
    yield "| publisher | country | reason |"
    yield "|---|---|---|"
    for each in known["publisher"]:
        yield f"| {each['name']} | {COUNTRIES.get(each['country'], 'International')} | {each['reason']} |"
    for reason, codes in known["ministries"].items():
        yield f"\nMinistries {reason}: {', '.join(sorted(COUNTRIES[code] for code in codes.split()))}."


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(page())
