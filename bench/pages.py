"""Score an extractor on stored pages with known answers; prints a table, and one JSON object on the last line.

    python bench/pages.py --corpus DIR --sets aeb,fundus [--tool dateline] [--source ID] [--limit N] [--show FIELD]
                          [--cross 5] [--vs trafilatura]

A corpus is a folder of sets, each `<set>/truth.jsonl` beside `<set>/pages/<id>.html` or `.html.gz`. A field that is
null in the truth is skipped: it means "not known", not "absent on the page".

`docs/truths_disputed.md` lists truths that the pages themselves contradict, with evidence. `day`, `wrong_day` and
`language` count them; `undisputed` in the JSON, and a line below the set, gives the figures without them.

Each figure is a function from (truth, answer) to a number between 0 and 1, or None to skip the page; FIGURES names
them. Two are not means over a set but sums, as their authors define them:

* `body`: article-extraction-benchmark's: counts of word 4-grams, precision and recall averaged over the set's pages,
  and their harmonic mean. Characters of scripts without spaces count as words.
* `snippets`: trafilatura's: wanted and unwanted passages found in the body, counted over the whole set.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from dateline.model.records import Draft, Page
from dateline.model.source import Source, load_source

Truth = Mapping[str, Any]


@dataclass(frozen=True)
class Answer:
    """What a tool said about one page. `refused` holds its reason for not taking the page as an article."""

    body: str = ""
    title: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None
    refused: str | None = None
    draft: Draft | None = None
    day: date | None = None
    at: datetime | None = None
    flagged: bool = False
    """Whether the tool says that its date is a guess, or disputed. Only dateline can."""


Tool = Callable[[Page, Source], Answer]


# --- tools ------------------------------------------------------------------------------------------------------------


def dateline(page: Page, source: Source) -> Answer:
    from dateline.dates import normalise
    from dateline.extract import Unreadable, extract
    from dateline.pipeline.read_document import without_text

    try:
        draft = extract(page, source)
    except Unreadable as refusal:
        refused = f"{refusal.reason}: {refusal.detail}"
        if refusal.reason != "no_body":
            return Answer(refused=refused)
        published = normalise(without_text(page, source), source)
        flagged = published.confidence in ("inferred", "conflicting")
        return Answer(refused=refused, day=published.on, at=published.at, flagged=flagged)
    authors = tuple(filter(None, (draft.byline or "").split(", ")))
    published = normalise(draft, source)
    return Answer(
        draft.body,
        draft.title,
        authors,
        draft.language,
        draft=draft,
        day=published.on,
        at=published.at,
        flagged=published.confidence in ("inferred", "conflicting"),
    )


def dates_only(page: Page, source: Source) -> Answer:
    """Only what `dateline.dates` adds to a page that extraction has parsed; parsing is done before the clock starts."""
    from dateline.dates import normalise
    from dateline.extract import structured_data
    from dateline.extract.date_evidence import collect
    from dateline.extract.parse import parse
    from dateline.model.urls import canonical_url

    tree = parse(page.body, page.headers)
    started = time.process_time()
    found = collect(tree, page, source, structured_data.collect(tree, page.final_url, page.url))
    draft = Draft(page, None, "", canonical_url(page.final_url), evidence=found)
    published = normalise(draft, source)
    SPENT.append(time.process_time() - started)
    flagged = published.confidence in ("inferred", "conflicting")
    return Answer(draft=draft, day=published.on, at=published.at, flagged=flagged)


SPENT: list[float] = []
"""CPU seconds of `dates_only`, without the parsing."""


def htmldate(page: Page, source: Source) -> Answer:
    from htmldate import find_date  # comes with trafilatura

    found = find_date(page.body, url=page.url, original_date=True)
    return Answer(day=date.fromisoformat(found) if found else None)


def trafilatura(page: Page, source: Source) -> Answer:
    import trafilatura as library

    found = library.bare_extraction(page.body, url=page.url, fast=True, include_comments=False, with_metadata=True)
    if found is None:
        return Answer(refused="nothing")
    authors = tuple(filter(None, (found.author or "").split("; ")))
    day = date.fromisoformat(found.date) if found.date else None
    return Answer(found.text or "", found.title, authors, found.language, day=day)


def newspaper4k(page: Page, source: Source) -> Answer:
    import newspaper  # not among our requirements: pip install newspaper4k

    article = newspaper.Article(page.url or "http://localhost/")
    article.download(input_html=page.body.decode("utf-8", "replace"))
    article.parse()
    at = article.publish_date
    day = at.date() if at else None
    return Answer(
        article.text,
        article.title,
        tuple(article.authors),
        article.meta_lang,
        day=day,
        at=at if at and at.tzinfo else None,
    )


TOOLS: dict[str, Tool] = {
    "dateline": dateline,
    "dates-only": dates_only,
    "htmldate": htmldate,
    "trafilatura": trafilatura,
    "newspaper4k": newspaper4k,
}


# --- figures ----------------------------------------------------------------------------------------------------------

INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
WORD = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
    r"|[^\W\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+"
)


def fold(text: str) -> str:
    """One line, composed, without soft hyphens and zero-width marks: what a reader sees."""
    return " ".join(unicodedata.normalize("NFC", text.translate(INVISIBLE)).split())


def shingles(text: str, size: int = 4) -> Counter[tuple[str, ...]]:
    words = WORD.findall(fold(text))
    return Counter(tuple(words[at : at + size]) for at in range(max(1, len(words) - size + 1)))


def expected_body(truth: Truth) -> str | None:
    """The English part where a page carries several languages: what a source in English should yield."""
    return truth.get("body_en") or truth.get("body")


def overlap(truth: Truth, answer: Answer) -> tuple[float, float] | None:
    """Precision and recall of word 4-grams."""
    body = expected_body(truth)
    if not body:
        return None
    if not answer.body.strip():
        return (0.0, 0.0)
    wanted, got = shingles(body), shingles(answer.body)
    common = sum((wanted & got).values())
    return common / sum(got.values()), common / sum(wanted.values())


def body(truth: Truth, answer: Answer) -> float | None:
    """F1 of word 4-grams on one page; a set's figure combines `overlap` instead."""
    both = overlap(truth, answer)
    if both is None:
        return None
    return 2 * both[0] * both[1] / sum(both) if sum(both) else 0.0


def snippets(truth: Truth, answer: Answer) -> float | None:
    """Share of passages rightly in or out; a set's figure is the F1 of `snippet_counts`."""
    counts = snippet_counts(truth, answer)
    if counts is None:
        return None
    hit, wrong, missed = counts
    return 2 * hit / (2 * hit + wrong + missed) if hit else 0.0


def snippet_counts(truth: Truth, answer: Answer) -> tuple[int, int, int] | None:
    """Passages found that should be, found that should not be, missed."""
    if not truth.get("must_have"):
        return None
    text = fold(answer.body)
    hit = sum(fold(each) in text for each in truth["must_have"])
    return hit, sum(fold(each) in text for each in truth["must_not_have"] or ()), len(truth["must_have"]) - hit


def title(truth: Truth, answer: Answer) -> float | None:
    if not truth.get("title"):
        return None
    return float(fold(truth["title"]) == fold(answer.title or ""))


def author(truth: Truth, answer: Answer) -> float | None:
    if not truth.get("author"):
        return None
    wanted = {fold(part).casefold() for name in truth["author"] for part in name.split(", ")}
    return float(wanted == {fold(part).casefold() for name in answer.authors for part in name.split(", ")})


def language(truth: Truth, answer: Answer) -> float | None:
    if not truth.get("language"):
        return None
    same = {"nb": "no", "nn": "no"}
    wanted, got = (tag.replace("_", "-").split("-")[0].lower() for tag in (truth["language"], answer.language or ""))
    return float(same.get(wanted, wanted) == same.get(got, got))


def accepted(truth: Truth, answer: Answer) -> float | None:
    """Right when an article was taken and a page that is none was refused."""
    return float((answer.refused is not None) == bool(truth.get("not_article")))


def right_day(truth: Truth, answer: Answer) -> float | None:
    if not truth.get("published"):
        return None
    return float(str(answer.day) == truth["published"][:10])


def right_instant(truth: Truth, answer: Answer) -> float | None:
    """Where the truth carries an offset, or the publisher's zone is known: the same minute. A truth of midnight stands
    for a day, and is left out.
    """
    printed = truth.get("published_utc") or truth.get("published_utc_if_site_tz")
    if not printed or "T00:00:00" in truth["published"]:
        return None
    wanted = datetime.fromisoformat(printed.replace("Z", "+00:00"))
    return float(answer.at is not None and abs((answer.at - wanted).total_seconds()) < 60)


def wrong_day(truth: Truth, answer: Answer) -> float | None:
    """A wrong day that is not flagged as a guess or as disputed."""
    if not truth.get("published"):
        return None
    return float(answer.day is not None and not answer.flagged and str(answer.day) != truth["published"][:10])


def made_up(truth: Truth, answer: Answer) -> float | None:
    """An unflagged date on a page that is known to have none."""
    if not (truth.get("no_date_in_truth") or truth.get("not_article")):
        return None
    return float(answer.day is not None and not answer.flagged)


FIGURES: dict[str, Callable[[Truth, Answer], float | None]] = {
    "body": body,
    "snippets": snippets,
    "title": title,
    "author": author,
    "language": language,
    "accepted": accepted,
    "day": right_day,
    "instant": right_instant,
    "wrong_day": wrong_day,
    "made_up": made_up,
}
LESS_IS_BETTER = ("wrong_day", "made_up")


def mean(numbers: list[float]) -> float | None:
    return sum(numbers) / len(numbers) if numbers else None


def body_of_set(pairs: list[tuple[Truth, Answer]]) -> float | None:
    both = [each for each in (overlap(*pair) for pair in pairs) if each is not None]
    if not both:
        return None
    # article-extraction-benchmark: no prediction, no precision to average
    precisions = [precision for precision, recall in both if precision or recall] or [0.0]
    precision, recall = sum(precisions) / len(precisions), sum(recall for _, recall in both) / len(both)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def snippets_of_set(pairs: list[tuple[Truth, Answer]]) -> float | None:
    counts = [each for each in (snippet_counts(*pair) for pair in pairs) if each is not None]
    if not counts:
        return None
    hit, wrong, missed = map(sum, zip(*counts, strict=True))
    return 2 * hit / (2 * hit + wrong + missed)


OF_SET: dict[str, Callable[[list[tuple[Truth, Answer]]], float | None]] = {
    "body": body_of_set,
    "snippets": snippets_of_set,
}


def figure_of_set(name: str, pairs: list[tuple[Truth, Answer]]) -> float | None:
    if name in OF_SET:
        return OF_SET[name](pairs)
    return mean([value for value in (FIGURES[name](*pair) for pair in pairs) if value is not None])


# --- the run ----------------------------------------------------------------------------------------------------------


def truths(corpus: Path, name: str, limit: int | None) -> list[Truth]:
    with (corpus / name / "truth.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines][:limit]


DISPUTED = Path(__file__).parents[1] / "docs" / "truths_disputed.md"


DISPUTABLE = {"": ("day", "wrong_day"), ": language": ("language",)}
"""What a section of DISPUTED, named after a set, is about."""


def disputed(section: str) -> set[str]:
    """The ids of the pages whose truth a section disputes."""
    text = DISPUTED.read_text(encoding="utf-8").partition(f"\n## {section}\n")[2].partition("\n## ")[0]
    return {f"{section.split(':')[0]}-{each}" for each in re.findall(r"^\| ([0-9a-f]{12}) ", text, re.MULTILINE)}


def stored(corpus: Path, name: str, truth: Truth, source_id: str) -> Page | None:
    path = corpus / name / "pages" / f"{truth['id']}.html"
    packed = path.with_suffix(".html.gz")
    if path.exists():
        payload = path.read_bytes()
    elif packed.exists():
        payload = gzip.decompress(packed.read_bytes())
    else:
        return None
    url = truth.get("url") or f"http://{name}.example/{truth['id']}.html"
    headers = {"content-type": "text/html"}
    return Page(source_id, url, url, 200, headers, payload, fetched_at(truth))


def fetched_at(truth: Truth) -> datetime:
    """The moment the page was saved where the truth knows it, else a late one: the truth's own date must not help."""
    try:
        moment = datetime.fromisoformat(str(truth.get("crawl_date")))
    except ValueError:
        return datetime(2026, 12, 31, tzinfo=UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def unknown_source() -> Source:
    """A source of which nothing is known, so that every answer comes from the page."""
    return Source("bench", publisher="unknown", kind="news", country="XX", language="und", timezone="UTC")


def answers(
    corpus: Path, name: str, tool: Tool, source: Source, limit: int | None
) -> Iterator[tuple[Truth, Answer, float]]:
    """Each page's truth, the tool's answer and the CPU seconds it took."""
    for truth in truths(corpus, name, limit):
        page = stored(corpus, name, truth, source.source_id)
        if page is None:
            continue
        SPENT.clear()
        started = time.process_time()
        answer = tool(page, source)
        yield truth, answer, SPENT[0] if SPENT else time.process_time() - started


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--corpus", type=Path, required=True, help="folder of sets")
    parser.add_argument("--sets", required=True, help="comma-separated names of sets")
    parser.add_argument("--tool", choices=sorted(TOOLS), default="dateline")
    parser.add_argument("--source", help="source_id whose facts to use; default: a source of which nothing is known")
    parser.add_argument("--limit", type=int, help="only the first N pages of each set")
    parser.add_argument("--show", choices=sorted(FIGURES), help="list the pages that score below 1 in this figure")
    parser.add_argument("--cross", type=int, metavar="N", help="dateline with weights learned on the N-1 other folds")
    parser.add_argument("--vs", choices=sorted(TOOLS), help="list the pages whose body this tool reads better")
    options = parser.parse_args(argv)
    source = load_source(options.source) if options.source else unknown_source()
    tool = TOOLS[options.tool]
    report: dict[str, Any] = {"tool": options.tool, "source": options.source, "sets": {}}
    print(f"{'set':<14}{'pages':>6}" + "".join(f"{name:>10}" for name in FIGURES) + f"{'ms/page':>10}")
    total_seconds, total_pages = 0.0, 0
    if options.cross:
        tool = crossed(options.corpus, options.sets.split(","), options.cross)
    for name in options.sets.split(","):
        rows = list(answers(options.corpus, name, tool, source, options.limit))
        if not rows:
            parser.error(f"set {name!r} holds no pages")
        pairs = [(truth, answer) for truth, answer, _ in rows]
        seconds = sum(spent for _, _, spent in rows)
        figures = {figure: figure_of_set(figure, pairs) for figure in FIGURES}
        cells = "".join(f"{'' if value is None else format(value, '.4f'):>10}" for value in figures.values())
        print(f"{name:<14}{len(rows):>6}{cells}{1000 * seconds / len(rows):>10.1f}")
        report["sets"][name] = {
            "pages": len(rows),
            **{figure: None if value is None else round(value, 5) for figure, value in figures.items()},
            "cpu_ms_per_page": round(1000 * seconds / len(rows), 2),
        }
        total_seconds, total_pages = total_seconds + seconds, total_pages + len(rows)
        for kind, disputable in DISPUTABLE.items():
            without = disputed(name + kind) & {truth["id"] for truth, _ in pairs}
            if not without:
                continue
            rest = [pair for pair in pairs if pair[0]["id"] not in without]
            told = {each: figure_of_set(each, rest) for each in disputable}
            undisputed = report["sets"][name].setdefault("undisputed", {"disputed": 0})
            undisputed["disputed"] += len(without)
            undisputed |= {each: None if value is None else round(value, 5) for each, value in told.items()}
            cells = ", ".join(f"{each} {value:.4f}" for each, value in told.items() if value is not None)
            print(f"    without {len(without)} disputed truths: {cells}")
        if options.show:
            show(options.show, pairs)
        if options.vs:
            others = answers(options.corpus, name, TOOLS[options.vs], source, options.limit)
            compare(options.vs, pairs, {truth["id"]: answer for truth, answer, _ in others})
    report["pages_per_cpu_second"] = round(total_pages / total_seconds, 2) if total_seconds else None
    print(json.dumps(report))
    return 0


def crossed(corpus: Path, names: list[str], folds: int) -> Tool:
    """Dateline, each page read with weights that were learned on other sites."""
    import body_weights  # beside this file; needs scikit-learn

    from dateline.extract import body as reader

    examples = [each for name in names for each in body_weights.real(corpus, name, None)]
    for each in examples:
        each.first = each.view.first_pass()
    fold_of = body_weights.folds_of(examples, folds)
    tables = [body_weights.learn([e for e in examples if fold_of[e.group] != at], (0.3, 0.3)) for at in range(folds)]
    fold_at = {each.truth.get("url") or each.truth["id"]: fold_of[each.group] for each in examples}

    def tool(page: Page, source: Source) -> Answer:
        own = fold_at.get(page.url, fold_at.get(page.url.rsplit("/", 1)[-1].removesuffix(".html"), 0))
        reader.weights = lambda: tables[own]
        return dateline(page, source)

    return tool


def compare(name: str, pairs: list[tuple[Truth, Answer]], others: Mapping[str, Answer]) -> None:
    """List the pages whose body another tool reads better, worst first."""
    worse = []
    for truth, answer in pairs:
        ours, theirs = body(truth, answer), body(truth, others[truth["id"]])
        if ours is not None and theirs is not None and ours < theirs - 0.005:
            worse.append((ours - theirs, f"{ours:.3f} < {theirs:.3f} {truth['id']} {truth.get('url')}"))
    print(f"    {len(worse)} pages worse than {name}")
    for _, line in sorted(worse):
        print(f"    {line}")


def show(name: str, pairs: list[tuple[Truth, Answer]]) -> None:
    for truth, answer in pairs:
        value = FIGURES[name](truth, answer)
        if value is not None and (value > 0 if name in LESS_IS_BETTER else value < 1):
            wanted = {"author": truth.get("author"), "language": truth.get("language"), "title": truth.get("title")}
            got = {"author": answer.authors, "language": answer.language, "title": answer.title}
            wanted |= dict.fromkeys(("day", "wrong_day", "made_up"), truth.get("published"))
            got |= dict.fromkeys(("day", "wrong_day", "made_up"), f"{answer.day}{' flagged' * answer.flagged}")
            wanted["instant"], got["instant"] = truth.get("published_utc"), answer.at
            detail = f"{wanted[name]!r} <> {got[name]!r}" if name in wanted else ""
            print(f"    {value:.3f} {truth['id']} {truth.get('url')} {answer.refused or ''} {detail}")


if __name__ == "__main__":
    sys.exit(main())
