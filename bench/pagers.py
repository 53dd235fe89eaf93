"""How often the next page of real lists is found: `python bench/pagers.py --corpus DIR [--show]`.

DIR holds `pagers/truth.jsonl` (`next_css`: what a person marked, null for none) beside `pagers/pages/<id>.html.gz`.
Prints one JSON object: `found` of the pages that have a next page, `wrong` of all pages.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from pathlib import Path
from urllib.parse import urldefrag, urljoin

from dateline.crawl.pager import next_page
from dateline.extract.parse import parse
from dateline.extract.refusal import Unreadable


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--corpus", type=Path, required=True, help="folder that holds pagers/")
    parser.add_argument("--show", action="store_true", help="list every departure")
    options = parser.parse_args(argv)
    found = marked = wrong = pages = 0
    for truth in map(json.loads, (options.corpus / "pagers" / "truth.jsonl").read_text().splitlines()):
        body = gzip.decompress((options.corpus / "pagers" / "pages" / f"{truth['id']}.html.gz").read_bytes())
        pages += 1
        try:
            tree = parse(body, {})
        except Unreadable:
            tree = None
        wanted = set()
        if tree is not None and truth["next_css"]:
            base = urljoin(truth["url"], next((each.get("href") or "" for each in tree.iter("base")), ""))
            for element in tree.cssselect(truth["next_css"]):
                around = [element, *element.iterancestors("a"), *element.iterdescendants("a")]
                wanted |= {urldefrag(urljoin(base, each.get("href"))).url for each in around if each.get("href")}
        got = next_page(tree, truth["url"]) if tree is not None else None
        marked += bool(truth["next_css"])
        right = got is not None and got.url in wanted
        found += right
        wrong += got is not None and not right
        if options.show and (got is not None or wanted) and not right:
            print(f"    {truth['id']} {truth['url']}\n      wanted {sorted(wanted)[:2]}\n      got {got}")
    if not pages:
        parser.error(f"{options.corpus} holds no pages")
    print(json.dumps({"found": [found, marked], "wrong": [wrong, pages]}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
