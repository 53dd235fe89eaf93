"""Learn the weights of title and byline candidates from pages with known answers: writes `extract/weights.toml`.

    python bench/train_weights.py --corpus DIR [--sets fundus,trafeval,…] [--cross 5] [--write]

`--cross N` prints what N folds reach on sites that they have not seen; all pages of one site stand in one fold.
A conditional logit model: the probability of a candidate is its share of the exponentials of all scores of its page.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
import zlib
from collections import defaultdict
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
import pages

from dateline.extract import byline, site_names, structured_data, title
from dateline.extract.parse import parse
from dateline.extract.refusal import Unreadable
from dateline.model.urls import registered_domain

SETS = "fundus,trafeval,readability,newspaper4k,postlight,mcmeta,mfa_lk,mfa_cn_en,mfa_cn_zh"
TABLE = Path(__file__).parents[1] / "dateline" / "extract" / "weights.toml"
STEPS = 250
MOST = 40
"""Pages of one site that are learned from: a ministry's 300 pages are one template."""
Example = tuple[str, str, list[tuple[Any, dict[str, float]]], list[bool]]
"""Set, site, candidates with their features, and which of them are right."""


def examples(corpus: Path, names: list[str]) -> dict[str, list[Example]]:
    found: dict[str, list[Example]] = {"title": [], "byline": []}
    sites: dict[str, int] = defaultdict(int)
    for name in names:
        for truth in pages.truths(corpus, name, None):
            if not (truth.get("title") or truth.get("author")):
                continue
            page = pages.stored(corpus, name, truth, "bench")
            if page is None:
                continue
            host = urlsplit(truth.get("url") or "").hostname or name
            site = registered_domain(host) or host
            sites[site] += 1
            try:
                tree = parse(page.body, page.headers)
            except Unreadable:
                continue
            declared = structured_data.collect(tree, page.final_url, page.url)
            own = [*site_names.declared_names(declared), *site_names.linked_names(tree, declared.url)]
            if truth.get("title"):
                sources = title._sources(tree, declared, own)
                options = title.candidates(sources, declared, own, None, title._printed_text(tree))
                right = [pages.fold(each.text) == pages.fold(truth["title"]) for each in options]
                rows = [(each.text, each.features) for each in options]
                found["title"].append((name, site if sites[site] <= MOST else f"{site}!", rows, right))
            if truth.get("author"):
                byline_options = byline.candidates(tree, declared, own)
                right = [bool(pages.author(truth, pages.Answer(authors=each.names))) for each in byline_options]
                byline_rows = [(each.names, each.features) for each in byline_options]
                found["byline"].append((name, site, byline_rows, right))
    return found


def train(rows: list[Example], strength: float, fixed: dict[str, float]) -> dict[str, float]:
    """The weights that make the right candidates likely, drawn to zero by `strength`, with `fixed` added."""
    usable = [row for row in rows if any(row[3]) and not row[1].endswith("!")]
    names = sorted({name for row in usable for _, features in row[2] for name, value in features.items() if value})
    index = {name: at for at, name in enumerate(names)}
    spans, start, entries, right = [], 0, [], []
    for _, _, options, answers in usable:
        spans.append((start, start + len(options)))
        for _, features in options:
            vector = np.zeros(len(names))
            for name, value in features.items():
                if name in index:
                    vector[index[name]] = value
            entries.append(vector)
        right += answers
        start += len(options)
    matrix, wanted = np.array(entries), np.array(right, dtype=bool)
    weights = np.zeros(len(names))
    first, second = np.zeros(len(names)), np.zeros(len(names))
    page_of = np.concatenate([np.full(end - begin, at) for at, (begin, end) in enumerate(spans)])
    for step in range(1, STEPS + 1):
        scores = matrix @ weights
        tops = np.full(len(spans), -np.inf)
        np.maximum.at(tops, page_of, scores)
        chances = np.exp(scores - tops[page_of])
        whole = np.bincount(page_of, chances)
        of_right = np.bincount(page_of, chances * wanted, minlength=len(spans))
        share = chances / whole[page_of]
        share_right = np.where(wanted, chances / of_right[page_of], 0.0)
        gradient = matrix.T @ (share - share_right) / len(spans) + strength * weights
        first = 0.9 * first + 0.1 * gradient
        second = 0.999 * second + 0.001 * gradient**2
        weights -= 0.15 * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    learned = {name: round(float(weight), 2) for name, weight in zip(names, weights, strict=True)}
    return learned | {name: round(learned.get(name, 0.0) + weight, 2) for name, weight in fixed.items()}


def is_right(row: Example, weights: dict[str, float]) -> bool:
    scores = [sum(weights.get(name, 0.0) * value for name, value in features.items()) for _, features in row[2]]
    return bool(scores) and row[3][int(np.argmax(scores))]


def fold_of(site: str, folds: int) -> int:
    return zlib.crc32(site.rstrip("!").encode()) % folds


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--sets", default=SETS)
    parser.add_argument("--cross", type=int, default=0, help="folds by site")
    parser.add_argument("--strength", type=float, default=0.003, help="how strongly weights are drawn to zero")
    parser.add_argument("--write", action="store_true", help="write the weights learned from all pages")
    parser.add_argument("--misses", choices=("title", "byline"), help="list what the folds get wrong")
    options = parser.parse_args()
    fixed = tomllib.loads(TABLE.read_text(encoding="utf-8")).get("fixed", {})
    tables = {}
    for kind, rows in examples(options.corpus, options.sets.split(",")).items():
        set_by_hand = {name: float(value) for name, value in fixed.get(kind, {}).items()}
        scored: dict[str, list[tuple[bool, bool]]] = defaultdict(list)
        for fold in range(options.cross):
            weights = train(
                [row for row in rows if fold_of(row[1], options.cross) != fold], options.strength, set_by_hand
            )
            for row in rows:
                if fold_of(row[1], options.cross) == fold:
                    scored[row[0]].append((is_right(row, weights), any(row[3])))
                    if options.misses == kind and not scored[row[0]][-1][0]:
                        show(row, weights)
        for name, figures in scored.items():
            right, possible = (sum(column) / len(figures) for column in zip(*figures, strict=True))
            print(f"{kind:<8}{name:<14}{len(figures):>5} pages  right {right:.4f}  among candidates {possible:.4f}")
        tables[kind] = train(rows, options.strength, set_by_hand)
        for name in dict.fromkeys(row[0] for row in rows):
            mine = [row for row in rows if row[0] == name]
            share = sum(is_right(row, tables[kind]) for row in mine) / len(mine)
            print(f"{kind:<8}{name:<14}{len(mine):>5} pages  right {share:.4f}  (learned from them)")
    if options.write:
        write(tables, fixed)


def show(row: Example, weights: dict[str, float]) -> None:
    scores = [sum(weights.get(name, 0.0) * value for name, value in features.items()) for _, features in row[2]]
    best = row[2][int(np.argmax(scores))] if scores else ("", {})
    right = [option for option, answer in zip(row[2], row[3], strict=True) if answer]
    print(f"  {row[0]} {row[1]}: chose {best[0]!r} {present(best[1])}")
    for text, features in right[:1]:
        print(f"      right {text!r} {present(features)}")


def present(features: dict[str, float]) -> list[str]:
    return sorted(name for name, value in features.items() if value)


def write(tables: dict[str, dict[str, float]], fixed: dict[str, dict[str, float]]) -> None:
    lines = [
        "# How much each feature of a candidate counts. Learned by bench/train_weights.py; do not edit by hand,",
        "# except for [fixed], which names what no benchmark page can teach.",
    ]
    for kind, table in tables.items():
        lines += ["", f"[{kind}]"]
        lines += [f'"{name}" = {weight}' for name, weight in sorted(table.items(), key=lambda each: -each[1])]
    for kind, table in fixed.items():
        lines += ["", f"[fixed.{kind}]", *(f'"{name}" = {weight}' for name, weight in table.items())]
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
