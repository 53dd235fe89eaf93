"""Precision, recall and F1 of duplicate matching on labelled pairs, beside the rules that are commonly used.

    python bench/duplicates.py --corpus DIR

DIR holds docs.jsonl (id, title, text, url) and pairs.jsonl (a, b, label, source). `dup` is what should be linked,
`related` and `distinct` what should not; `partial` and `disagree` are reported and not counted. The last line is JSON.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from dateline.compare.matching import match
from dateline.compare.shingles import Text, boilerplate, keys, read

Pair = dict[str, str]


def lines(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def score(pairs: Sequence[Pair], linked: Callable[[Pair], bool]) -> dict[str, float | int]:
    """Precision, recall and F1 of a rule for `dup` against `related` and `distinct`."""
    found = Counter((pair["label"] == "dup", linked(pair)) for pair in pairs if pair["label"] in COUNTED)
    true, false, missed = found[True, True], found[False, True], found[True, False]
    precision = true / (true + false) if true + false else 1.0
    recall = true / (true + missed) if true + missed else 1.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"precision": precision, "recall": recall, "f1": f1, "wrong": false, "missed": missed}


COUNTED = {"dup", "related", "distinct"}


def word_shingles(text: str, size: int) -> frozenset[str]:
    words = re.findall(r"\w+", text.lower())
    return frozenset(" ".join(words[i : i + size]) for i in range(max(1, len(words) - size + 1)))


def simhash(features: frozenset[str]) -> int:
    sums = [0] * 64
    for feature in features:
        bits = int.from_bytes(hashlib.blake2b(feature.encode(), digest_size=8).digest(), "big")
        for place in range(64):
            sums[place] += 1 if bits >> place & 1 else -1
    return sum(1 << place for place, total in enumerate(sums) if total > 0)


def show(name: str, found: dict[str, float | int]) -> None:
    print(
        f"{name:44} P {found['precision']:.4f}  R {found['recall']:.4f}  F1 {found['f1']:.4f}"
        f"  wrong {found['wrong']}  missed {found['missed']}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--list", action="store_true", help="print every pair that was judged wrongly")
    arguments = parser.parse_args()
    docs = {doc["id"]: doc for doc in lines(arguments.corpus / "docs.jsonl")}
    pairs = [pair for pair in lines(arguments.corpus / "pairs.jsonl") if pair["a"] in docs and pair["b"] in docs]
    if not pairs:
        raise SystemExit(f"no pairs in {arguments.corpus}")

    began = time.process_time()
    by_source: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for doc in docs.values():
        source = urlsplit(doc.get("url") or "").netloc or doc.get("source_set") or ""
        by_source[source].append((doc.get("published") or doc["id"], doc["text"]))
    learned = {source: boilerplate(found) for source, found in by_source.items()}
    texts: dict[str, Text] = {}
    for name, doc in docs.items():
        source = urlsplit(doc.get("url") or "").netloc or doc.get("source_set") or ""
        texts[name] = read(doc.get("title"), doc["text"], learned[source])
    read_ms = (time.process_time() - began) / len(docs) * 1000
    began = time.process_time()
    found_keys = {name: frozenset(keys(text)) for name, text in texts.items()}
    keys_ms = (time.process_time() - began) / len(docs) * 1000
    began = time.process_time()
    matches = {(pair["a"], pair["b"]): match(texts[pair["a"]], texts[pair["b"]]) for pair in pairs}
    match_ms = (time.process_time() - began) / len(pairs) * 1000

    def kind(pair: Pair) -> str | None:
        return matches[pair["a"], pair["b"]].kind

    def candidate(pair: Pair) -> bool:
        return bool(found_keys[pair["a"]] & found_keys[pair["b"]]) or kind(pair) == "exact"

    grams = {name: word_shingles(doc["text"], 3) for name, doc in docs.items()}
    hashes = {name: simhash(gram) for name, gram in grams.items()}

    def jaccard(pair: Pair) -> float:
        a, b = grams[pair["a"]], grams[pair["b"]]
        return len(a & b) / len(a | b)

    def containment(pair: Pair) -> float:
        a, b = grams[pair["a"]], grams[pair["b"]]
        return len(a & b) / min(len(a), len(b))

    def apart(pair: Pair) -> int:
        return (hashes[pair["a"]] ^ hashes[pair["b"]]).bit_count()

    print(f"{len(docs)} texts, {len(pairs)} pairs; labels {dict(Counter(pair['label'] for pair in pairs))}")
    ours = score(pairs, lambda pair: kind(pair) is not None and candidate(pair))
    show("dateline (keys, then match)", ours)
    show("dateline, match alone", score(pairs, lambda pair: kind(pair) is not None))
    rules: dict[str, Callable[[Pair], bool]] = {
        "Jaccard of word 3-shingles >= .5": lambda pair: jaccard(pair) >= 0.5,
        "Jaccard of word 3-shingles >= .8": lambda pair: jaccard(pair) >= 0.8,
        "containment of word 3-shingles >= .9": lambda pair: containment(pair) >= 0.9,
        "SimHash 64, Hamming distance <= 3": lambda pair: apart(pair) <= 3,
        "SimHash 64, Hamming distance <= 7": lambda pair: apart(pair) <= 7,
    }
    beside = {name: score(pairs, rule) for name, rule in rules.items()}
    for name, found in beside.items():
        show(name, found)

    # Held out: the share of common wording that a link needs is chosen on one half of the pairs, measured on the other.
    held: Counter[str] = Counter()
    fair = [pair for pair in pairs if pair["label"] in COUNTED]
    for fold in range(20):
        shuffled = fair[:]
        random.Random(fold).shuffle(shuffled)
        half = len(shuffled) // 2
        choose, measure = shuffled[:half], shuffled[half:]

        def linked(pair: Pair, least: float) -> bool:
            found = match(texts[pair["a"]], texts[pair["b"]], shared=least)
            return found.kind is not None

        least = max(
            (0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9),
            key=lambda t: (score(choose, lambda p: linked(p, t))["f1"], -abs(t - 0.8)),
        )
        for pair in measure:
            held[f"{pair['label'] == 'dup'} {linked(pair, least)}"] += 1
        held[f"chose {least}"] += 1
    precision = held["True True"] / max(1, held["True True"] + held["False True"])
    recall = held["True True"] / max(1, held["True True"] + held["True False"])
    chosen = {name: count for name, count in held.items() if name.startswith("chose")}
    print(f"held out, 20 random halves: P {precision:.4f}  R {recall:.4f}  thresholds {chosen}")

    print("\nby source and label: what was found")
    table = Counter((pair["source"], pair["label"], str(kind(pair))) for pair in pairs)
    for (source, label, what), count in sorted(table.items()):
        print(f"  {source:24} {label:10} {what:10} {count}")
    kinds = {}
    for wanted in ("exact", "near", "contains"):
        of_kind = Counter(pair["label"] for pair in fair if kind(pair) == wanted)
        kinds[wanted] = {
            "precision": of_kind["dup"] / of_kind.total() if of_kind else None,
            "share_of_dup": of_kind["dup"] / max(1, sum(pair["label"] == "dup" for pair in fair)),
        }
    sources = {
        name: score([p for p in fair if p["source"] == name], lambda p: kind(p) is not None)
        for name in sorted({p["source"] for p in fair})
    }
    if arguments.list:
        for pair in fair:
            if (pair["label"] == "dup") != (kind(pair) is not None):
                print(pair["label"], pair["a"], pair["b"], matches[pair["a"], pair["b"]].reason)
    print(f"\nCPU ms: {read_ms:.2f} a text to read, {keys_ms:.2f} for keys, {match_ms:.2f} a pair to match")
    rounded = json.loads(
        json.dumps(
            {
                "dateline": ours,
                "kinds": kinds,
                "sources": sources,
                "held_out": {"precision": precision, "recall": recall},
                "candidate_recall": sum(map(candidate, (p for p in fair if p["label"] == "dup")))
                / max(1, sum(p["label"] == "dup" for p in fair)),
                "beside": beside,
                "ms": {"read": read_ms, "keys": keys_ms, "match": match_ms},
            }
        ),
        parse_float=lambda x: round(float(x), 4),
    )
    print(json.dumps(rounded))


if __name__ == "__main__":
    main()
