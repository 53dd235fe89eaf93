"""What is read of real feeds and sitemaps: `python bench/discovery.py --corpus DIR [--show]`.

DIR holds `feeds/truth.jsonl` beside `feeds/files/…` and `sitemaps/truth.jsonl` beside `sitemaps/files/…`. A field that
is null in the truth is skipped. Prints a table, with `--show` each departure too, and as the last line one JSON object.

* `parsed`: files read without an exception. A file that is no feed or sitemap (an HTML page) is `refused` by name.
* `counts`: files of which exactly the expected number of entries was read.
* `dates`: entries whose published, else updated date is the expected instant, to the minute, or, where midnight stands
  for a day, allows it.
* `urls`: expected addresses that were read.

`--cuts 10` cuts twenty documents of DIR (`listings/` too) at every tenth byte. `noticed`: cuts that lose an address and
are reported. `standing`: addresses before the cut that are read. `invented`: addresses that the whole document lacks.
"""

from __future__ import annotations

import argparse
import gzip
import html
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import lxml.html

from dateline.crawl.damaged import missing_of_html, text_of, without_cut_tag
from dateline.crawl.feed import Feed, read_feed
from dateline.crawl.sitemap import Sitemap, read_sitemap
from dateline.crawl.spider import UnexpectedPage
from dateline.dates.parsing import parse_date

Truth = Mapping[str, Any]


class Tally:
    """Rights and wrongs of one figure, and the departures in words."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.all: Counter[str] = Counter()
        self.departures: list[str] = []

    def count(self, figure: str, is_right: bool, words: str) -> None:
        self.all[figure] += 1
        self.right[figure] += is_right
        if not is_right:
            self.departures.append(f"{figure}: {words}")

    def share(self, figure: str) -> float | None:
        return self.right[figure] / self.all[figure] if self.all[figure] else None


def files(corpus: Path, name: str) -> Iterator[tuple[Truth, bytes]]:
    with (corpus / name / "truth.jsonl").open(encoding="utf-8") as lines:
        for truth in map(json.loads, lines):
            yield truth, (corpus / name / truth["file"]).read_bytes()


def opened(tally: Tally, truth: Truth, reader: Callable[[bytes], Any], body: bytes) -> Any:
    """What the reader makes of a file; None when it refuses it, or fails."""
    try:
        found = reader(body)
    except UnexpectedPage as refusal:
        tally.all["refused"] += 1
        tally.departures.append(f"refused: {truth['id']} {refusal}")
        found = None
    except Exception as error:
        tally.count("parsed", False, f"{truth['id']} {type(error).__name__}: {error}")
        return None
    tally.count("parsed", True, "")
    return found


def feeds(corpus: Path) -> Tally:
    tally = Tally()
    for truth, body in files(corpus, "feeds"):
        feed = opened(tally, truth, read_feed, body) or Feed(())
        if truth.get("n_entries") is not None:
            got = len(feed.entries)
            tally.count("counts", got == truth["n_entries"], f"{truth['id']} {got}, expected {truth['n_entries']}")
        _check_dates(tally, truth, feed)
    return tally


def _check_dates(tally: Tally, truth: Truth, feed: Feed) -> None:
    expected = [each.get("published") or each.get("updated") for each in truth.get("entries") or ()]
    if not expected and truth.get("first_entry_utc"):
        expected = [truth["first_entry_utc"]]
    printed = [entry.published or entry.modified for entry in feed.entries]
    printed += [None] * (len(expected) - len(printed))
    for wanted, got in zip(expected, printed, strict=False):
        if wanted:
            tally.count("dates", is_date(got, wanted), f"{truth['id']} {got!r}, expected {wanted}")


def is_date(printed: str | None, wanted: str) -> bool:
    """Whether a feed's date, of which zone and language are not known, means the instant `wanted` (ISO 8601)."""
    found = parse_date(printed, language="en", country="XX", timezone="UTC", context="feed") if printed else None
    moment = datetime.fromisoformat(wanted.replace("Z", "+00:00")).astimezone(UTC)
    if found is None or found.during is None:
        return False
    if found.at is not None:
        return abs(found.at - moment) < timedelta(minutes=1)
    return found.during[0] <= moment < found.during[1]


def sitemaps(corpus: Path) -> Tally:
    tally = Tally()
    for truth, body in files(corpus, "sitemaps"):
        sitemap = opened(tally, truth, read_sitemap, body) or Sitemap(())
        if truth.get("n_urls") is not None:
            got = len(sitemap.entries)
            tally.count("counts", got == truth["n_urls"], f"{truth['id']} {got}, expected {truth['n_urls']}")
        left = Counter(entry.url for entry in sitemap.entries)
        for each in truth.get("urls") or ():
            if each.get("loc"):
                tally.count("urls", left[each["loc"]] > 0, f"{truth['id']} {each['loc']}")
                left[each["loc"]] -= 1
        _check_modified(tally, truth, sitemap)
    return tally


def _check_modified(tally: Tally, truth: Truth, sitemap: Sitemap) -> None:
    """The dates as printed: a sitemap's are ISO 8601 by definition, and read like every other."""
    for wanted, entry in zip(truth.get("urls") or (), sitemap.entries, strict=False):
        for key, got in (("lastmod", entry.lastmod), ("news_date", entry.published)):
            if wanted.get(key):
                tally.count("dates", got == wanted[key], f"{truth['id']} {key} {got!r}, expected {wanted[key]}")


def whole_documents(corpus: Path) -> Iterator[tuple[str, bytes, Callable[[bytes], tuple[list[str], str | None]]]]:
    """Twenty real documents, each with the function that reads its addresses and says what is missing."""

    def of_feed(body: bytes) -> tuple[list[str], str | None]:
        feed = read_feed(body)
        return [each.url for each in feed.entries if each.url], feed.missing

    def of_sitemap(body: bytes) -> tuple[list[str], str | None]:
        sitemap = read_sitemap(body)
        return [each.url for each in sitemap.entries], sitemap.missing

    def of_page(body: bytes) -> tuple[list[str], str | None]:
        text = text_of(body)
        missing = missing_of_html(text)
        tree = lxml.html.document_fromstring((without_cut_tag(text) if missing else text).encode() or b"<html/>")
        return [str(each) for each in tree.xpath("//a/@href")], missing

    for name, reader, most in (("feeds", of_feed, 7), ("sitemaps", of_sitemap, 6)):
        chosen = []
        for truth, body in files(corpus, name):
            try:
                addresses, missing = reader(body)
            except UnexpectedPage:
                continue
            if len(set(addresses)) > 2 and missing is None and body.lstrip()[:1] == b"<":
                chosen.append((truth["id"], body, reader))
        yield from sorted(chosen, key=lambda each: -len(each[1]))[:most]
    pages = []
    for path in sorted((corpus / "listings" / "courts" / "pages").glob("*.html.gz")):
        body = gzip.decompress(path.read_bytes())
        if b"</html" in body.lower() and len(body) < 40_000 and len(of_page(body)[0]) > 20:
            pages.append((path.name, body, of_page))
    yield from pages[:7]


def cuts(corpus: Path, step: int) -> Tally:
    """Each document cut at every `step`th byte: a loss that is not noticed, and addresses that are there and not read.

    An address stands in the bytes when the cut lies behind the element that holds it.
    """
    tally = Tally()
    for name, body, reader in whole_documents(corpus):
        tally.all["documents"] += 1
        addresses = reader(body)[0]
        wanted = Counter(addresses)
        for end in range(step, len(body), step):
            cut = body[:end]
            try:
                found, missing = reader(cut)
            except UnexpectedPage:
                found, missing = [], "refused"
            got = Counter(found)
            if (wanted - got).total():
                tally.count("noticed", missing is not None, f"{name} cut at {end}")
            tally.all["invented"] += (got - wanted).total()
            standing = standing_in(body, end, addresses)
            tally.all["standing"] += standing.total()
            tally.right["standing"] += (standing & got).total()
    return tally


def standing_in(body: bytes, end: int, addresses: list[str]) -> Counter[str]:
    """Those of the addresses that stand before a cut, with the delimiter that follows them."""
    text = html.unescape(body[:end].decode("utf-8", "ignore"))
    standing: Counter[str] = Counter()
    first = re.search(r"<(?:\w+:)?(?:item|entry|url)\b", text)  # RDF lists its addresses before its items
    position = first.start() if first else 0
    for address in addresses:
        place = text.find(address.strip(), position)
        if place < 0 or not re.match(r"\s*(?:[\"'][^<>]*>|</|\]\]>\s*</)", text[place + len(address.strip()) :]):
            break
        standing[address] += 1
        position = place + len(address.strip())
    return standing


FIGURES = ("parsed", "counts", "dates", "urls")


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--corpus", type=Path, required=True, help="folder that holds feeds/ and sitemaps/")
    parser.add_argument("--show", action="store_true", help="list every departure")
    parser.add_argument(
        "--cuts", type=int, default=0, metavar="STEP", help="cut documents at every STEPth byte instead"
    )
    options = parser.parse_args(argv)
    if options.cuts:
        tally = cuts(options.corpus, options.cuts)
        print("".join(f"    {each}\n" for each in tally.departures) if options.show else "", end="")
        figures = {name: [tally.right[name], tally.all[name]] for name in ("noticed", "standing")}
        print(json.dumps({"documents": tally.all["documents"], "invented": tally.all["invented"], **figures}))
        return 0 if tally.right["noticed"] == tally.all["noticed"] else 1
    report: dict[str, Any] = {}
    print(f"{'':<10}{'files':>7}{'refused':>9}" + "".join(f"{name:>20}" for name in FIGURES))
    for name, tally in (("feeds", feeds(options.corpus)), ("sitemaps", sitemaps(options.corpus))):
        if not tally.all["parsed"]:
            parser.error(f"{options.corpus / name} holds no files")
        cells = [
            f"{tally.right[each]}/{tally.all[each]} {tally.share(each):.2%}" if tally.all[each] else ""
            for each in FIGURES
        ]
        print(f"{name:<10}{tally.all['parsed']:>7}{tally.all['refused']:>9}" + "".join(f"{each:>20}" for each in cells))
        if options.show:
            print("".join(f"    {each}\n" for each in tally.departures), end="")
        report[name] = {
            "files": tally.all["parsed"],
            "refused": tally.all["refused"],
            "exceptions": tally.all["parsed"] - tally.right["parsed"],
            **{each: None if (share := tally.share(each)) is None else round(share, 5) for each in FIGURES},
        }
    print(json.dumps(report))
    return 0


if __name__ == "__main__":
    sys.exit(main())
