"""Learn the weights with which `dateline.extract.body` chooses an article's blocks, and print how well they generalise.

    python bench/body_weights.py --corpus DIR --sets aeb,fundus,… [--generated DIR] [--own N] [--folds 5] [--write]

Needs scikit-learn (not among our requirements: pip install scikit-learn). Each fold is scored with weights learned on
the others; pages of one site, or of one template, never stand on both sides. `--write` then learns on all pages and
writes the package's table.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import numpy
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(Path(__file__).parent))
import pages as bench

from dateline.extract import body as reader
from dateline.extract import metadata, structured_data
from dateline.extract.block_features import View, letters
from dateline.extract.blocks import Reader
from dateline.extract.parse import parse
from dateline.model.urls import registered_domain


@dataclass
class Example:
    name: str
    group: str
    view: View
    labels: list[int]
    counts: list[float]
    truth: dict
    html: bytes = b""
    first: list[list[str]] = field(default_factory=list)
    odds: list[float] = field(default_factory=list)
    weight: float = 1.0


def view_of(payload: bytes, url: str, publisher: str = "") -> View:
    tree = parse(payload, {"content-type": "text/html"})
    found = metadata.collect(tree, structured_data.collect(tree, url, url), None, publisher)
    return View(Reader().read([tree]), reader.facts_of(found))


GRAM = re.compile(r"\w")


def labelled(view: View, truth: str) -> tuple[list[int], list[float]]:
    """Which blocks stand in the known text, in its order, and how far each counts; a doubtful one does not."""
    whole = letters(truth)
    lines = {letters(line) for line in truth.splitlines()}
    size = 16
    grams = {whole[at : at + size] for at in range(len(whole) - size + 1)}
    labels, counts, place = [], [], 0
    seen: set[str] = set()
    for block in view.blocks:
        key = letters(block.text)
        label, count = 0, 1.0
        if len(key) >= 40:
            held = [key[at : at + size] in grams for at in range(0, len(key) - size + 1, 3)]
            share = sum(held) / len(held)
            label = int(share > 0.6)
            if 0.25 < share <= 0.75:
                count = 0.2
            at = whole.find(key[:40])
            if label and key in seen:
                label = 0
            if label:
                seen.add(key)
                if at >= 0:
                    place = at + len(key)
        elif key:
            at = whole.find(key, place)
            if 0 <= at - place <= 4 and len(key) > 1:
                label, place = 1, at + len(key)
            elif key in lines and len(key) > 3:
                label, count = 1, 0.3
            elif len(key) >= 12 and key in whole:
                count = 0.0
        else:
            count = 0.1
        # collections differ on whether a standfirst is text; here it is, and the generated pages teach it
        if not label and len(key) >= 30 and view.facts.lead[:50] and view.facts.lead[:50] in key:
            count = 0.0
        labels.append(label)
        counts.append(count)
    return labels, counts


def labelled_exactly(view: View, page: dict) -> tuple[list[int], list[float]]:
    """The same for a generated page, whose truth lists every block."""
    wanted: Counter = Counter()
    for block in page["blocks"]:
        for alt in dict.fromkeys(block["alts"]):
            for line in alt.splitlines():
                wanted[letters(line)] += 1
    whole = letters("".join(block["alts"][0] for block in page["blocks"] if True))
    neutral = {letters(text) for kind, text in page["foreign"] if kind in ("caption", "footnote", "contact")}
    foreign = {letters(text) for kind, text in page["foreign"]} - set(wanted)
    labels, counts = [], []
    optional = {
        letters(line) for block in page["blocks"] if block["optional"] for line in block["alts"][0].splitlines()
    }
    for at, block in enumerate(view.blocks):
        key = letters(block.text)
        label, count = 0, 1.0
        if wanted[key] > 0:
            label = 1
            if at == view.title or (at < view.title and key in view.facts.titles):
                label = 0
        elif len(key) > 20 and key in whole:
            label = 1
        elif key in neutral:
            count = 0.6
        if key in optional or not key:
            count = 0.0
        labels.append(label)
        counts.append(count)
    # a pull quote or a copy elsewhere: the text stands once, where most of it stands
    held = Counter(letters(block.text) for block, label in zip(view.blocks, labels, strict=False) if label)
    for at, block in enumerate(view.blocks):
        key = letters(block.text)
        if labels[at] and key in foreign:
            counts[at] = 0.0
        if labels[at] and held[key] > max(1, wanted[key]):
            counts[at] = 0.2
    return labels, counts


def real(corpus: Path, name: str, limit: int | None) -> list[Example]:
    found = []
    for truth in bench.truths(corpus, name, limit):
        text = truth.get("body")
        if not text:
            continue
        page = bench.stored(corpus, name, truth, "bench")
        if page is None:
            continue
        try:
            view = view_of(page.body, page.url)
        except Exception as error:
            print("skipped", name, truth["id"], error)
            continue
        labels, counts = labelled(view, text)
        site = registered_domain(urlsplit(truth.get("url") or f"http://{name}-{truth['id']}.example/").hostname or "")
        group = site or truth["id"]
        if name == "daniel" or group.endswith("example"):
            group = truth["id"]
        found.append(Example(name, group, view, labels, counts, dict(truth)))
    return found


def generated(folder: Path) -> list[Example]:
    found = []
    for path in sorted(folder.glob("*/*.json")):
        page = json.loads(path.read_text(encoding="utf-8"))
        found.append(made(page, path.with_suffix(".html").read_bytes(), "generated"))
    return found


def made(page: dict, html: bytes, name: str) -> Example:
    view = view_of(html, page["url"], page["source"]["publisher"])
    labels, counts = labelled_exactly(view, page)
    return Example(name, page["family"], view, labels, counts, page, html=html)


class Model:
    def __init__(self, c: float) -> None:
        self.c = c
        self.table = reader.Table()

    def learn(self, names: list[list[str]], labels: list[int], weights: list[float], groups: list[str]) -> None:
        where: dict[str, set[str]] = defaultdict(set)
        for each, group in zip(names, groups, strict=False):
            for name in each:
                if len(where[name]) < 8:
                    where[name].add(group)
        vocabulary = sorted(
            name for name, seen in where.items() if len(seen) >= (6 if re.match(r"(?:o|t|own)\.", name) else 3)
        )
        index = {name: at for at, name in enumerate(vocabulary)}
        pointers, columns = [0], []
        for each in names:
            columns.extend({index[name] for name in each if name in index})
            pointers.append(len(columns))
        matrix = csr_matrix(
            (numpy.ones(len(columns), dtype=numpy.float64), columns, pointers), shape=(len(names), len(vocabulary))
        )
        model = LogisticRegression(C=self.c, max_iter=150, solver="lbfgs", tol=1e-3)
        model.fit(matrix, labels, sample_weight=weights)
        self.table = reader.Table(zip(vocabulary, map(float, model.coef_[0]), strict=False))
        self.table["(bias)"] = float(model.intercept_[0])


def rows(examples: list[Example], names: list[list[list[str]]]):
    flat, labels, weights, groups = [], [], [], []
    for example, each in zip(examples, names, strict=False):
        mass = example.weight * 60 / (60 + len(each)) ** 0.5 / 8
        for name, label, count, block in zip(each, example.labels, example.counts, example.view.blocks, strict=False):
            if count:
                flat.append(sorted(set(name)))
                labels.append(label)
                size = 1.0 if example.name in EXACT else min(3.0, 0.4 + block.columns / 150)
                weights.append(count * mass * size)
                groups.append(example.group)
    return flat, labels, weights, groups


EXACT = ("generated", "own")


def learn(examples: list[Example], c: tuple[float, float], inner: int = 3) -> tuple[reader.Table, reader.Table]:
    """Both passes. The second learns from first scores of pages that the first pass had not seen."""
    firsts = [each.first for each in examples]
    odds: list[list[float]] = [[] for _ in examples]
    fold_of = folds_of(examples, inner, seed=7)
    for fold in range(inner):
        model = Model(c[0])
        kept = [at for at, each in enumerate(examples) if fold_of[each.group] != fold]
        model.learn(*rows([examples[at] for at in kept], [firsts[at] for at in kept]))
        for at, each in enumerate(examples):
            if fold_of[each.group] == fold:
                odds[at] = [model.table.score(set(names)) for names in firsts[at]]
    whole = Model(c[0])
    whole.learn(*rows(examples, firsts))
    seconds = [
        each.view.second_pass([list(names) for names in each.first], scores)
        for each, scores in zip(examples, odds, strict=False)
    ]
    second = Model(c[1])
    second.learn(*rows(examples, seconds))
    return whole.table, second.table


def judged(example: Example, tables: tuple[reader.Table, reader.Table]) -> str:
    names = [list(each) for each in example.first]
    first = [tables[0].score(set(each)) for each in names]
    odds = [tables[1].score(set(each)) for each in example.view.second_pass(names, first)]
    example.odds = odds
    return text_of(example)


def text_of(example: Example) -> str:
    odds = example.odds
    places = reader.chosen(example.view, odds)
    return "\n\n".join(text for _, text in reader.written([example.view.blocks[at] for at in places]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--sets", default="aeb,fundus,readability,daniel,mfa_cn_en,mfa_cn_zh,mfa_lk,newspaper4k")
    parser.add_argument("--generated", type=Path, help="a folder of generated pages with their truth")
    parser.add_argument("--own", type=int, default=0, help="pages of tests/extract/generated_pages.py")
    parser.add_argument("--scorer", type=Path, help="the script that scores generated pages")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--c", type=float, nargs=2, default=(0.3, 0.3))
    parser.add_argument("--show", help="list blocks that are judged wrongly on this set")
    parser.add_argument("--tune", action="store_true", help="try costs of turns")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    started = time.process_time()
    examples: list[Example] = []
    for name in filter(None, options.sets.split(",")):
        limit = 60 if name.startswith("mfa") else None
        examples += real(options.corpus, name, limit)
    if options.generated:
        examples += generated(options.generated)
    if options.own:
        sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "extract"))
        from generated_pages import pages

        examples += [made(page, page["html"].encode(), "own") for page in pages(options.own)]
    for each in examples:
        each.first = each.view.first_pass()
    size = sum(len(each.view.blocks) for each in examples)
    print(f"{len(examples)} pages, {size} blocks, {time.process_time() - started:.0f} s", flush=True)
    sizes = Counter(each.name for each in examples)
    for each in examples:
        each.weight = {"mfa_cn_en": 0.3, "mfa_lk": 0.3, "generated": 3.0, "own": 0.8}.get(each.name, 1.0)
    if options.folds and options.tune:
        cross(examples, options)
        for make in (0, 1, 2, 3, 4.5):
            for beside in (0, 0.7, 1.5):
                for apart in (0, 0.4, 1):
                    reader.TURNS |= {"make": make, "beside": beside, "apart": apart}
                    print("turns", make, beside, apart)
                    report(examples, [text_of(each) for each in examples], options)
        return
    if options.folds:
        answers = cross(examples, options)
        report(examples, answers, options)
    if options.write:
        tables = learn(examples, tuple(options.c))
        write(tables)
    print(f"{time.process_time() - started:.0f} s, sets {dict(sizes)}")


def folds_of(examples: list[Example], folds: int, seed: int = 3) -> dict[str, int]:
    """The fold of each site or template."""
    order = sorted({each.group for each in examples})
    random.Random(seed).shuffle(order)
    return {group: at % folds for at, group in enumerate(order)}


def cross(examples: list[Example], options) -> list[str]:
    fold_of = folds_of(examples, options.folds)
    answers = [""] * len(examples)
    for fold in range(options.folds):
        tables = learn([each for each in examples if fold_of[each.group] != fold], tuple(options.c))
        for at, each in enumerate(examples):
            if fold_of[each.group] == fold:
                answers[at] = judged(each, tables)
    return answers


def report(examples: list[Example], answers: list[str], options) -> None:
    pairs = defaultdict(list)
    for each, text in zip(examples, answers, strict=False):
        if each.name not in EXACT:
            truth = {**each.truth, "body_en": None}
            pairs[each.name].append((truth, bench.Answer(text)))
            if options.show == each.name:
                value = bench.body(truth, bench.Answer(text))
                if value is not None and value < 0.93:
                    print(f"## {value:.3f} {each.truth['id']} {each.truth.get('url')}")
                    wrong(each)
    for name, group in pairs.items():
        print(f"{name:<14}{len(group):>5}  F1 {bench.body_of_set(group):.4f}")
    if options.scorer:
        import importlib.util

        spec = importlib.util.spec_from_file_location("scorer", options.scorer)
        scorer = importlib.util.module_from_spec(spec)
        sys.modules["scorer"] = scorer
        spec.loader.exec_module(scorer)
        for name in EXACT:
            judgements = [
                scorer.judge(e.truth, {"body": t}) for e, t in zip(examples, answers, strict=False) if e.name == name
            ]
            kept = [e for e in examples if e.name == name]
            if not judgements:
                continue
            plain = [r for r in judgements if not r["traps"]]
            whole, bare = (scorer.share(each, lambda row: row["exact"]) for each in (judgements, plain))
            print(f"{name}: exact {whole:.1f}, without trap {bare:.1f} of {len(plain)}")
            kinds = Counter(f"foreign {kind}" for each in judgements for kind in each["foreign"])
            kinds += Counter(f"lost {kind}" for each in judgements for kind in set(each["lost"]))
            kinds += Counter(f"damaged {kind}" for each in judgements for kind in set(each["damaged"]))
            kinds += Counter(f"order {kind}" for each in judgements for kind in set(each["order"]))
            print("  " + "; ".join(f"{kind} {count}" for kind, count in kinds.most_common(40)))
            for key in ("family", "shell"):
                groups = defaultdict(list)
                for row in judgements:
                    groups[row[key]].append(row)
                print(
                    "  "
                    + key
                    + ": "
                    + "; ".join(
                        f"{k} {scorer.share(v, lambda e: e['exact']):.0f}/{len(v)}"
                        for k, v in sorted(groups.items(), key=lambda g: scorer.share(g[1], lambda e: e["exact"]))[:40]
                    )
                )
            if options.show == name:
                for example, row in zip(kept, judgements, strict=False):
                    if not row["exact"]:
                        faults = {key: row[key] for key in ("lost", "damaged", "order", "foreign", "samples")}
                        print(f"## {row['mould']} {row['article']} {row['traps']} {faults}")
                        wrong(example)


def wrong(example: Example) -> None:
    for at, (block, odds, label, count) in enumerate(
        zip(example.view.blocks, example.odds, example.labels, example.counts, strict=False)
    ):
        if (odds > 0) != bool(label) and count and at != example.view.title:
            print(f"   {at} {'missed' if label else 'foreign'} {odds:.1f} {block.node.signature} {block.text[:90]}")


def write(tables: tuple[reader.Table, reader.Table]) -> None:
    lines = ["# Learned by bench/body_weights.py; do not edit. Feature, weight in the first pass, in the second."]
    for name in sorted(set(tables[0]) | set(tables[1])):
        one, two = (tables[at].get(name, 0.0) for at in (0, 1))
        if abs(one) >= 0.02 or abs(two) >= 0.02:
            lines.append(f"{name}\t{one:.2f}\t{two:.2f}")
    reader.WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines) - 1} features written")


if __name__ == "__main__":
    main()
