"""The facts of one site, read from its spider class, so that later stages need no scrapy.

Spiders are found by name: the file stem in `spiders/` (or in a package named by `DATELINE_SPIDER_MODULES`,
comma-separated) is the class's `name`, the source_id and the folder of its stored pages.
"""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any, Literal
from zoneinfo import ZoneInfo

from dateline.model import settings

OWN_SPIDERS = "spiders"
"""The package of the sources that come with Dateline."""

Kind = Literal["ministry", "news", "wire", "igo"]
DateOrder = Literal["DMY", "MDY", "YMD"]

STATUSES: Mapping[str, str] = {
    "seen_working": "a run or a person saw it work, on the day in `checked_on`, and a page of it is stored; collected",
    "documented": "public code, a stored page or a dated check states the address and how the list is read; collected",
    "unverified": "the evidence is old, unnamed or partly general knowledge; collected only when a run names it, until "
    "`dateline sources check` has seen it work",
    "disabled": "it cannot be collected now, for the reason in `disabled`; the file is kept",
}
"""What each `status` of a source means."""


class UnknownSource(LookupError):
    """No spider file has this name."""


class BrokenSource(ValueError):
    """A spider file cannot be imported, or its facts are not usable."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Selectors that held until a day (exclusive); the spider's own attributes hold from then on."""

    until: date
    title: str | None = None
    body: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """The facts of one publisher's section that is collected."""

    source_id: str
    publisher: str
    kind: Kind
    country: str
    """ISO 3166-1 alpha-2; `XX` for none."""
    language: str
    """BCP 47."""
    timezone: str
    """IANA zone in which the site prints its dates."""
    calendar: str = "gregorian"
    """Or several joined by `+`, e.g. `islamic-umalqura+gregorian`."""
    date_order: DateOrder = "DMY"
    clock: str | None = None
    """What the site's machine-readable times really mean when they lie: `local` for a `Z` printed on local time,
    `utc` for an offset printed on UTC; None to believe them."""
    since: date | None = None
    """First day on which the source can have published; earlier dates are rejected."""
    home: str | None = None
    article_urls: str | None = None
    """Regular expression that an article's URL matches (re.search)."""
    document_id: str | None = None
    """Regular expression that finds in an article's URL what its site calls the document in every language: its groups,
    or all that it matches."""
    title: str | None = None
    body: str | None = None
    published: str | None = None
    layouts: tuple[Layout, ...] = ()
    checked_on: date | None = None
    status: str = "documented"
    """One of `STATUSES`. A spider that states none is vouched for by whoever wrote it."""
    disabled: str | None = None
    """Why this source is not collected; None when it is."""
    evidence: str | None = None
    """Where the facts come from, in a few words."""
    overlap: int = 3
    """Days before the window that a crawl looks at again, for late and back-dated publication, until the source's own
    lag is known."""
    goes_back: bool = True
    """Whether its lists can be read back to any day, or hold only the latest articles, as feeds do."""
    extra: Mapping[str, str] = field(default_factory=dict)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    @property
    def collected(self) -> bool:
        """Whether a run that names no sources collects this one."""
        return self.disabled is None and self.status not in ("unverified", "disabled")

    def selectors(self, day: date | None) -> Layout | Source:
        """The selectors for a page fetched on `day`: the earliest layout still valid then, else the current ones."""
        if day is not None:
            for layout in sorted(self.layouts, key=lambda each: each.until):
                if day < layout.until:
                    return layout
        return self


def spider_modules() -> list[str]:
    """Packages that hold spiders: our own `spiders`, then those in `DATELINE_SPIDER_MODULES`."""
    return list(dict.fromkeys([OWN_SPIDERS, *settings.SPIDER_MODULES.value()]))


def spider_file(source_id: str) -> str:
    """The file of a source's spider, as a message names it; where it would be when there is none."""
    return (_module_of(source_id) or f"{OWN_SPIDERS}.{source_id}").replace(".", "/") + ".py"


def source_ids() -> list[str]:
    """Every source's id, sorted, without importing a spider.

    Raises BrokenSource when a package named in `DATELINE_SPIDER_MODULES` does not exist.
    """
    return sorted(_modules())


def chosen_source_ids() -> list[str]:
    """The ids of the sources that an empty choice may mean: those in the packages that `DATELINE_SPIDER_MODULES` names,
    else our own. Never both, unless it names `spiders` too.

    Raises BrokenSource as `source_ids` does.
    """
    chosen = settings.SPIDER_MODULES.value() or [OWN_SPIDERS]
    return sorted(name for name, module in _modules().items() if module.rpartition(".")[0] in chosen)


def _modules() -> dict[str, str]:
    """The module of each source. Where two packages hold the same name, the first one's."""
    found: dict[str, str] = {}
    for package, folders in _packages():
        for module in pkgutil.iter_modules(folders):
            if not module.name.startswith("_"):
                found.setdefault(module.name, f"{package}.{module.name}")
    return found


def _module_of(source_id: str) -> str | None:
    """The module of one source, found without listing the others."""
    if not source_id.isidentifier() or source_id.startswith("_"):
        return None
    named = [f"{package}.{source_id}" for package, _ in _packages()]
    return next((name for name in named if importlib.util.find_spec(name) is not None), None)


def _packages() -> Iterator[tuple[str, list[str]]]:
    for package in spider_modules():
        try:
            spec = importlib.util.find_spec(package)
        except ModuleNotFoundError:
            spec = None
        if spec is None or spec.submodule_search_locations is None:
            raise BrokenSource(f"DATELINE_SPIDER_MODULES names {package!r}, which is not a package on the path")
        yield package, list(spec.submodule_search_locations)


def spider_class(source_id: str) -> type[Any]:
    """The spider class of a source.

    Raises UnknownSource when no file has that name, BrokenSource when the file cannot be imported or holds no class of
    that name.
    """
    module_name = _module_of(source_id)
    if module_name is None:
        raise UnknownSource(f"no source {source_id!r}: no file {source_id}.py in {', '.join(spider_modules())}")
    try:
        module = importlib.import_module(module_name)
    except Exception as error:
        raise BrokenSource(
            f"{module_name.replace('.', '/')}.py cannot be imported: {type(error).__name__}: {error}"
        ) from error
    for value in vars(module).values():
        if isinstance(value, type) and value.__module__ == module_name and getattr(value, "name", None) == source_id:
            return value
    raise BrokenSource(f"{module_name.replace('.', '/')}.py holds no spider class with name = {source_id!r}")


def load_source(source_id: str) -> Source:
    """The facts of a source.

    Raises UnknownSource and BrokenSource as `spider_class` does.
    """
    return source_of(spider_class(source_id))


def load_each(source_ids: Iterable[str]) -> tuple[list[Source], list[BrokenSource]]:
    """The facts of several sources, and an error for each whose file cannot be used: it stops none of the others.

    Raises UnknownSource.
    """
    found: list[Source] = []
    broken: list[BrokenSource] = []
    for source_id in source_ids:
        try:
            found.append(load_source(source_id))
        except BrokenSource as error:
            broken.append(error)
    return found, broken


def source_of(spider: type[Any]) -> Source:
    """Read the facts from a spider class.

    Raises BrokenSource naming the class and the attribute that is missing or wrong.
    """
    facts: dict[str, Any] = {"source_id": spider.name}
    for fact in fields(Source):
        value = getattr(spider, fact.name, None)
        if value is not None and fact.name != "source_id":
            facts[fact.name] = value
    if "goes_back" not in facts and hasattr(spider, "lists_go_back"):
        facts["goes_back"] = spider.lists_go_back()
    for required in ("publisher", "kind", "country", "language", "timezone"):
        if not facts.get(required):
            raise BrokenSource(f"spider {spider.name!r} has no {required!r}")
    if isinstance(facts.get("checked_on"), str):
        facts["checked_on"] = date.fromisoformat(facts["checked_on"]) if facts["checked_on"] else None
    facts["layouts"] = tuple(each if isinstance(each, Layout) else Layout(**each) for each in facts.get("layouts", ()))
    source = Source(**facts)
    try:
        source.zone  # noqa: B018
    except Exception as error:
        raise BrokenSource(f"spider {spider.name!r}: {source.timezone!r} is not an IANA zone") from error
    return source
