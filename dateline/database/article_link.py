"""Link articles that carry one text or tell one event, and keep the groups with their numbers, all in Postgres.

What makes two texts the same is for `dateline.compare` to say; this module finds the pairs worth asking about,
set-wise, and writes the answers down. New and changed articles wait in `dateline.duplicates_due`; a batch of them
is one transaction, so that a killed run loses nothing and the next one goes on where it stopped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from psycopg2 import extensions

from dateline.compare.clusters import cluster, renumber
from dateline.compare.matching import MOST, match
from dateline.compare.origin import Origin, origin
from dateline.compare.shingles import OCCASIONS, Text, digest, edges, keys, passage_key, passages, prepare, read
from dateline.database import event_report, sql_files
from dateline.database.stored_values import copy
from dateline.model.urls import page_address

BATCH = 2000
"""Articles of one transaction. What is linked does not depend on it."""
PAIRS = 1000
"""Pairs that are verified at once; the texts of so many are in memory together."""

Row = tuple[object, ...]


def link(
    connection: extensions.connection, run_id: str | None = None, *, look_back_days: int = 30, batch: int = BATCH
) -> dict[str, int]:
    """Compare every article that is new or changed with the archive, and commit batch by batch.

    Same texts are linked whatever their days; similar ones when their days are at most `look_back_days` apart. Returns
    `compared` (articles), `exact`, `near`, `contains` (links that these articles are part of), `clusters` (that they
    are in), `reports` (pairs of a statement and a text that tells its event), summed over the batches. Repeating it
    changes nothing.
    """
    counts = dict.fromkeys(("compared", "exact", "near", "contains", "clusters", "reports"), 0)
    while True:
        with connection, connection.cursor() as cursor:
            run = _Batch(cursor, run_id, look_back_days)
            if not run.take(batch):
                return counts
            for name, count in run.link().items():
                counts[name] += count


class _Batch:
    """One transaction's work, in the order of its methods."""

    def __init__(self, cursor: extensions.cursor, run_id: str | None, look_back_days: int) -> None:
        self.cursor = cursor
        self.known: set[int] = set()
        self.run_id = run_id
        self.look_back_days = look_back_days
        self.due: list[int] = []
        self.found: dict[int, tuple[str | None, list[tuple[int, str]], Origin | None, int]] = {}
        """Title, passages, agency and page of the batch's articles, between `learn` and `write_texts`."""

    def take(self, limit: int) -> bool:
        """Take articles from the queue; False when it is empty."""
        _run(self.cursor, "stage")
        self.known.update(passage for (passage,) in _rows(self.cursor, "boilerplate"))
        taken = _rows(self.cursor, "due", limit=limit)
        self.due = [article_id for (article_id,) in taken]
        return bool(taken) or self._waiting()

    def _waiting(self) -> bool:
        # Only articles that were deleted since may have been in the batch.
        self.cursor.execute("SELECT EXISTS (SELECT FROM dateline.duplicates_due)")
        found = self.cursor.fetchone()
        return found is not None and bool(found[0])

    def link(self) -> dict[str, int]:
        self.write_texts(self.learn())
        self.verify()
        _run(self.cursor, "links", run_id=self.run_id)
        self.write_clusters()
        reports = event_report.find_reports(self.cursor, self.known)
        ((exact, near, contains, clusters),) = _rows(self.cursor, "counts", article_ids=self.due)
        return {
            "compared": len(self.due),
            "exact": exact,
            "near": near,
            "contains": contains,
            "clusters": clusters,
            "reports": reports,
        }

    def learn(self) -> list[int]:
        """Learn boilerplate; returns the articles to be read: the batch's, and those that hold what was learned."""
        rows: list[Row] = []
        for article_id, title, body, byline, url, declared, occasion in self.articles(self.due):
            found = passages(body)
            self.found[article_id] = title, found, origin(body, byline), _page(url, declared)
            rows.extend((key, article_id, occasion) for key in edges(found) if key not in self.known)
        copy(self.cursor, "staged_passage", ("passage", "article_id", "occasion"), rows)
        learned = _rows(self.cursor, "passages", article_ids=self.due, occasions=OCCASIONS)
        touched = set(self.due)
        for passage, article_ids in learned:
            self.known.add(passage)
            touched.update(article_ids)
        return sorted(touched)

    def write_texts(self, article_ids: list[int]) -> None:
        texts: list[Row] = []
        seen: set[bytes] = set()
        key_rows: list[Row] = []
        others = [article_id for article_id in article_ids if article_id not in self.found]
        known = ((article_id, *self.found.pop(article_id)) for article_id in self.due)
        read_now = (
            (article_id, title, passages(body), origin(body, byline), _page(url, declared))
            for article_id, title, body, byline, url, declared, _ in self.articles(others)
        )
        for article_id, title, found, named, page in chain(known, read_now):
            text = prepare(title, found, self.known)
            name = digest(text)
            texts.append((article_id, _bytea(name), named and named.agency, named and named.evidence, page))
            if name not in seen:
                seen.add(name)
                key_rows.extend((key, _bytea(name)) for key in keys(text))
        copy(self.cursor, "staged_text", ("article_id", "digest", "wire", "wire_evidence", "page"), texts)
        copy(self.cursor, "staged_key", ("key", "digest"), key_rows)
        _run(self.cursor, "texts")

    def verify(self) -> None:
        """Ask of every pair that may be related whether it is."""
        _run(self.cursor, "candidates", look_back_days=self.look_back_days)
        held: dict[int, tuple[bytes, Text]] = {}
        # On the server: a mould of thousands of bulletins makes millions of pairs.
        with self.cursor.connection.cursor("pairs") as pairs:
            pairs.execute(sql_files.query("duplicates/pairs"))
            while chunk := pairs.fetchmany(PAIRS):
                wanted = {text_id for pair in chunk for text_id in pair}
                held = {text_id: text for text_id, text in held.items() if text_id in wanted}
                for text_id, name, title, body in _rows(self.cursor, "leads", text_ids=sorted(wanted - held.keys())):
                    held[text_id] = bytes(name), read(title, body, self.known)
                copy(self.cursor, "staged_match", MATCH_COLUMNS, _verified(chunk, held))
        _run(self.cursor, "matches")

    def write_clusters(self) -> None:
        _run(self.cursor, "neighbourhood", most=MOST)
        ranked = [text_id for text_id, _ in _rows(self.cursor, "ranked")]
        edges_ = _rows(self.cursor, "edges", most=MOST)
        members: dict[int, list[int]] = {}
        before: dict[int, int] = {}
        for text_id, article_id, cluster_id in _rows(self.cursor, "before"):
            members.setdefault(text_id, []).append(article_id)
            if cluster_id is not None:
                before[article_id] = cluster_id
        groups = [
            [article_id for text_id in group for article_id in members[text_id]] for group in cluster(ranked, edges_)
        ]
        groups = [group for group in groups if len(group) > 1]
        numbering = renumber(groups, before)
        fresh = [place for place, number in enumerate(numbering.kept) if number is None]
        numbers = {place: number for place, number in enumerate(numbering.kept) if number is not None}
        made = _rows(self.cursor, "new_clusters", leads=[groups[place][0] for place in fresh], run_id=self.run_id)
        numbers.update(zip(fresh, sorted(cluster_id for (cluster_id,) in made), strict=True))
        rows = ((numbers[place], article_id) for place, group in enumerate(groups) for article_id in group)
        copy(self.cursor, "staged_member", ("cluster_id", "article_id"), rows)
        _run(self.cursor, "clusters", run_id=self.run_id)
        changes = (
            (
                change.cluster_id,
                change.change,
                None if change.other is None else numbers[change.other],
                change.articles,
                self.run_id,
            )
            for change in numbering.changes
        )
        copy(self.cursor, "dateline.cluster_change", CHANGE_COLUMNS, changes)

    def articles(self, article_ids: list[int]) -> Iterator[tuple[Any, ...]]:
        """Rows of the articles, few at a time: a batch may pull in many that hold a newly learned passage."""
        for start in range(0, len(article_ids), BATCH):
            yield from _rows(self.cursor, "articles", article_ids=article_ids[start : start + BATCH])


MATCH_COLUMNS = ("text_id", "other_text_id", "kind", "rule", "jaccard", "share", "other_share", "reason")
CHANGE_COLUMNS = ("cluster_id", "change", "other_cluster_id", "articles", "run_id")


def _verified(pairs: Iterable[tuple[int, int]], held: dict[int, tuple[bytes, Text]]) -> Iterator[Row]:
    for text_id, other_id in pairs:
        (name, text), (other_name, other) = held[text_id], held[other_id]
        # By digest, not by number: the numbers depend on the order of arrival.
        swapped = name > other_name
        found = match(other, text) if swapped else match(text, other)
        if found.kind is None:
            continue
        shares = (found.share_of_b, found.share_of_a) if swapped else (found.share_of_a, found.share_of_b)
        scores = map(repr, (found.jaccard, *shares))
        yield (text_id, other_id, found.kind, found.rule, *scores, found.reason)


def _run(cursor: extensions.cursor, name: str, **values: object) -> None:
    cursor.execute(sql_files.query(f"duplicates/{name}"), values)


def _rows(cursor: extensions.cursor, name: str, **values: object) -> list[tuple[Any, ...]]:
    _run(cursor, name, **values)
    return cursor.fetchall()


def _page(url: str, declared: str | None) -> int:
    return passage_key(page_address(url, declared))


def _bytea(octets: bytes) -> str:
    return "\\x" + octets.hex()
