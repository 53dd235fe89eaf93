"""docs/sources.md and its map, written from the spider classes: `python -m dateline.scaffold.sources_page`.

Says what each source's file says, on what evidence, and which countries that covers. Knows nothing of runs, and judges
no source.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from urllib.parse import quote

from babel import Locale

from dateline.model.source import STATUSES, Source, source_ids, source_of, spider_class
from dateline.scaffold import source_map

DOCS = Path(__file__).parents[2] / "docs"

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

REPOSITORY = re.compile(r"(?<![\w/.:-])[A-Za-z][\w.-]*/[A-Za-z][\w.-]+(?![\w/])")
COUNTRIES = Locale("en").territories
LANGUAGES = Locale("en").languages
KINDS = {"ministry": "ministry", "igo": "organisation", "wire": "news agency", "news": "newspaper or broadcaster"}

OPENING = """# Sources

Written from `spiders/` by `python -m dateline.scaffold.sources_page`; a test compares the two.
Nobody has seen a source work from this repository yet unless its status says so.

| status | means |
|---|---|
""" + "".join(f"| `{status}` | {meaning} |\n" for status, meaning in STATUSES.items())


@dataclass(frozen=True, slots=True)
class Listed:
    """A source and the base on which its spider stands."""

    source: Source
    base: str
    examples: Mapping[str, str]

    @property
    def works(self) -> bool:
        return self.source.disabled is None


def listed() -> list[Listed]:
    """The sources in `spiders/`, by country, ministries first."""
    classes = (spider_class(source_id) for source_id in source_ids())
    ours = [cls for cls in classes if cls.__module__.startswith("spiders.")]
    found = [Listed(source_of(cls), cls.__mro__[1].__name__.removesuffix("Spider"), cls.examples) for cls in ours]
    order = list(KINDS)
    return sorted(found, key=lambda each: (country(each.source), order.index(each.source.kind), each.source.source_id))


def page(sources: list[Listed]) -> str:
    """The whole of docs/sources.md."""
    parts = (_figures(sources), _coverage(sources), _collectors(sources), _table(sources), _left_out())
    return "\n".join([OPENING, *(line for part in parts for line in part)]) + "\n"


def picture(sources: list[Listed]) -> str:
    """The whole of docs/sources_map.svg."""
    codes = [code for codes in STATES.values() for code in codes.split()]
    return source_map.picture({code: ministry_of(code, sources) for code in codes}, COUNTRIES)


def ministry_of(code: str, sources: Iterable[Listed]) -> str:
    """The state of a country's foreign ministry: its best status, or `missing`."""
    of_country = (each.source for each in sources if each.source.kind == "ministry" and each.source.country == code)
    return source_map.best("disabled" if source.disabled else source.status for source in of_country)


def collectors() -> dict[str, str]:
    """The public repositories that `evidence` names, with the path in each."""
    return dict(tomllib.loads(files("spiders").joinpath("evidence.toml").read_text("utf-8"))["collector"])


def named_in(evidence: str) -> list[str]:
    """The repositories that a source's evidence names, as `owner/name`."""
    return REPOSITORY.findall(evidence)


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
    yield "![One tile a country: the state of its foreign ministry](sources_map.svg)\n"
    yield "The tiles show a country's foreign ministry, or the government where that is what its source collects.\n"
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


def _collectors(sources: list[Listed]) -> Iterable[str]:
    yield "## Evidence\n"
    dated = sum(any(each.examples.values()) for each in sources)
    yield f"{dated} sources name an article with its day, as its page, feed or a public collection states it. For the"
    yield "others, open the repository that the evidence names and compare. A list without a name is"
    yield "one that the research could not trace.\n"
    yield "| public repository | where the facts stand | sources |"
    yield "|---|---|--:|"
    for repository, path in collectors().items():
        count = sum(repository in named_in(each.source.evidence or "") for each in sources)
        yield f"| {_link(repository)} | {f'`{path}`' if path else ''} | {count} |"
    yield ""


def _link(repository: str) -> str:
    path = collectors().get(repository, "")
    kind = "tree" if path.endswith("/") else "blob"
    below = f"/{kind}/HEAD/{quote(path.rstrip('/'))}" if path else ""
    return f"[{repository}](https://github.com/{repository}{below})"


def _evidence(each: Listed) -> str:
    """What a source's file says of its facts, its repositories linked, and an article with its day."""
    said = REPOSITORY.sub(
        lambda name: _link(name[0]) if name[0] in collectors() else name[0], each.source.evidence or ""
    )
    article = next(((url, day) for url, day in each.examples.items() if day), None)
    example = f"[an article of {article[1]}]({article[0]})" if article else ""
    disabled = f"disabled: {each.source.disabled}" if each.source.disabled else ""
    return "; ".join(filter(None, (said, example, disabled)))


def _table(sources: list[Listed]) -> Iterable[str]:
    yield "## By country\n"
    yield "| country | publisher | source | kind | language | base | status | evidence |"
    yield "|---|---|---|---|---|---|---|---|"
    for each in sources:
        source = each.source
        status = f"{source.status} {source.checked_on}" if source.checked_on else source.status
        evidence = _evidence(each)
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
    (DOCS / "sources.md").write_text(page(listed()), "utf-8")
    (DOCS / "sources_map.svg").write_text(picture(listed()), "utf-8")
