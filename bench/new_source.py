"""What a stranger's site gives after `dateline new-source` and nothing else: `python bench/new_source.py --corpus DIR`.

The pages of DIR's sets (see bench/pages.py) are served on loopback at their own paths, behind a front page and lists
that are made up here: navigation, blocks of events and vacancies, teasers, a pager. The command proposes a spider, the
spider crawls, the archive is read, and titles, bodies and days are compared with the truth. No fact is stated but
country and kind, which the address 127.0.0.1 cannot tell.

* `dated`: the front page leads to a list that prints a day beside each link; `bare`: to one that prints none.
* `sitemap`: the front page has a menu only; robots.txt names a sitemap without dates.
* `cards`: each whole card is one link, its day within; the pages have paths of their own.
* `block`: the whole list stands on the front page, among tenders and events with dates of their own.

    python bench/new_source.py --corpus DIR [--sets mfa_lk,ep_press] [--forms dated,bare] [--show title] [--spiders]
"""

from __future__ import annotations

import argparse
import html
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, urlsplit

import pages as scores
from pages import FIGURES, Answer, Truth, figure_of_set, truths

from dateline.archive.warc import read_pages
from dateline.model.source import load_source

SETS = {"mfa_lk": "LK", "mfa_cn_en": "CN", "mfa_cn_zh": "CN", "ep_press": "XX"}
PER_PAGE = 20
WORDS = {
    "en": ("News", "About the Ministry", "Consular services", "Vacancies", "Tenders", "Contact", "Events", "Read more",
           "Next", "Page", "We represent our country abroad and serve our citizens. This is our web site."),
    "zh": ("新闻", "外交部简介", "领事服务", "招聘", "招标公告", "联系我们", "活动", "更多", "下一页", "页",
           "本网站发布外交部的新闻和公告，为公民提供领事服务。"),
}  # fmt: skip


# --- the site ---------------------------------------------------------------------------------------------------------


def address(number: int, truth: Truth) -> str:
    """The page's own path; an invented one, which tells no day, where the truth has no address."""
    if not truth.get("url"):
        return f"/web/zwbd_673032/{10_000_000 + 137 * number}.shtml"
    parts = urlsplit(truth["url"])
    return quote(parts.path, safe="/%-._~") + (f"?{parts.query}" if parts.query else "")


def site(corpus: Path, name: str, form: str) -> tuple[dict[str, bytes], dict[str, Truth]]:
    """What each path answers, and the truth of each path that is an article; the lists run from the newest on."""
    known = {address(number, truth): truth for number, truth in enumerate(truths(corpus, name, None))}
    newest = sorted(known, key=lambda path: known[path].get("published") or "2022", reverse=True)
    saved = {path: scores.stored(corpus, name, truth, "") for path, truth in known.items()}
    routes = {path: page.body for path, page in saved.items() if page is not None}
    lists = (newest[at : at + PER_PAGE] for at in range(0, len(newest), PER_PAGE))
    language = "zh" if name.endswith("zh") else "en"
    frame = Frame(language)
    if form == "sitemap":
        routes["/"] = frame.page(frame.words[10])
        rows = "".join(f"<url><loc>SITE{html.escape(path)}</loc></url>" for path in ("/about", *newest))
        routes["/map.xml"] = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{rows}</urlset>'.encode()
        routes["/robots.txt"] = b"User-agent: *\nDisallow: /admin/\nSitemap: SITE/map.xml\n"
        return routes, known
    dated = form != "bare"
    pages = "/news/page/{}/" if form == "cards" else "/news/?page={}"
    for number, paths in enumerate(lists, 1):
        rows = frame.cards(paths, known) if form == "cards" else frame.rows(paths, known, dated)
        pager = frame.pager(number, -(-len(newest) // PER_PAGE), pages)
        if number == 1 and form == "block":
            routes["/"] = frame.page(frame.block("/news/", "news-list", rows) + pager, aside=True)
        elif number == 1:
            teasers = frame.block("/news/", "latest", frame.rows(newest[:4], known, dated))
            routes["/"] = frame.page(f"<p>{frame.words[10]}</p>{teasers}", aside=True)
        body = f"<h1>{frame.words[0]}</h1><div class='news-list'>{rows}</div>{pager}"
        routes["/news/" if number == 1 else pages.format(number)] = frame.page(body, aside=True)
    return routes, known


class Frame:
    """The furniture of the made-up pages in one language."""

    def __init__(self, language: str) -> None:
        self.language, self.words = language, WORDS[language]

    def page(self, body: str, *, aside: bool = False) -> bytes:
        news, about, consular, vacancies, tenders, contact, events, *_ = self.words
        menu = (("/news/", news), ("/about", about), ("/consular", consular), ("/jobs/", vacancies),
                ("/tenders/", tenders), ("/contact", contact))  # fmt: skip
        nav = "".join(f'<li class="menu-item"><a href="{href}">{words}</a></li>' for href, words in menu)
        side = (self.other("/events/", events, 6) + self.other("/tenders/", tenders, 5)) if aside else ""
        return (
            f'<!DOCTYPE html><html lang="{self.language}"><head><meta charset="utf-8"><title>Ministry</title></head>'
            f'<body><header><a href="/"><img src="/logo.png" alt="Ministry"></a><div class="lang"><a href="/fr/">FR</a>'
            f'<a href="/{self.language}/">{self.language}</a></div><nav><ul>{nav}</ul></nav></header><main>{body}'
            f'</main><aside>{side}</aside><footer><a href="/contact">{contact}</a></footer></body></html>'
        ).encode()

    def rows(self, paths: Sequence[str], known: Mapping[str, Truth], dated: bool) -> str:
        rows = []
        for path in paths:
            title, day = html.escape(known[path]["title"]), (known[path].get("published") or "")[:10]
            printed = f'<span class="day">{day}</span>' if dated and day else ""
            rows.append(
                f'<div class="item"><a class="pic" href="{path}"><img src="/p.jpg" alt=""></a><h3><a href="{path}">'
                f'{title}</a></h3>{printed}<p class="teaser">{title[:60]} …</p>'
                f'<a class="more" href="{path}">{self.words[7]}</a></div>'
            )
        return "".join(rows)

    def cards(self, paths: Sequence[str], known: Mapping[str, Truth]) -> str:
        cards = []
        for path in paths:
            title, day = html.escape(known[path]["title"]), (known[path].get("published") or "")[:10]
            printed = f"<small>{'.'.join(reversed(day.split('-')))}</small>" if day else ""
            cards.append(
                f'<div class="col"><a class="card" href="{path}"><img src="/p.jpg" alt="">{printed}<p class="title">'
                f"{title}</p><p>{title[:50]} … {self.words[7]}</p></a></div>"
            )
        return "".join(cards)

    def block(self, href: str, name: str, rows: str) -> str:
        return f'<section class="{name}"><h2><a href="{href}">{self.words[0]}</a></h2>{rows}</section>'

    def other(self, folder: str, words: str, count: int) -> str:
        """A block of what is no news: with days, and titles as long as those of releases."""
        long = "为驻外使馆采购办公设备和车辆的公开招标" if self.language == "zh" else "supply of chairs to missions"
        rows = "".join(
            f'<li><a href="{folder}{n}">{words}: {long}, {n}</a> <span class="on">2023-0{n}-17</span></li>'
            for n in range(1, count + 1)
        )
        return f'<section class="other"><h2><a href="{folder}">{words}</a></h2><ul>{rows}</ul></section>'

    def pager(self, number: int, last: int, pages: str) -> str:
        links = "".join(f'<a href="{pages.format(n)}">{n}</a> ' for n in range(1, last + 1) if n != number)
        following = f'<a class="next" href="{pages.format(number + 1)}">{self.words[8]}</a>' if number < last else ""
        return f'<div class="pager">{links}{following}</div>' if last > 1 else ""


@contextmanager
def served(routes: Mapping[str, bytes]) -> Iterator[str]:
    """The site on loopback for as long as the block lasts."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            body = routes.get(self.path)
            if body is not None and self.path in ("/map.xml", "/robots.txt"):
                body = body.replace(b"SITE", url.encode())
            kind = {"/map.xml": "application/xml", "/robots.txt": "text/plain"}.get(self.path, "text/html")
            self.send_response(404 if body is None else 200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    url = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield url
    finally:
        server.shutdown()
        server.server_close()


# --- the run ----------------------------------------------------------------------------------------------------------


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", *arguments], cwd=folder, capture_output=True, text=True, check=False)


def measured(folder: Path, corpus: Path, name: str, form: str, show: str | None, tell_all: bool) -> dict[str, object]:
    """One site proposed, crawled and read."""
    routes, known = site(corpus, name, form)
    source_id = f"{name}_{form}"
    asked = ["--id", source_id, "--country", SETS[name], "--kind", "ministry", "--folder", str(folder / "new")]
    with served(routes) as url:
        started = time.monotonic()
        proposed = run(folder, "dateline.cli.main", "new-source", url, *asked)
        seconds = time.monotonic() - started
        spider = folder / "new" / "spiders" / f"{source_id}.py"
        if not spider.exists():
            print(f"{name:<12}{form:<9}{seconds:>6.1f}  {' '.join((proposed.stdout + proposed.stderr).split())}")
            return {"seconds": round(seconds, 1), "proposed": False}
        report = folder / f"{source_id}.json"
        run(
            folder, "dateline.crawl", source_id, "--window", "2000-01-01/2026-11-01", "--run-id", "bench",
            "--started-at", "2026-11-01T04:00:00+00:00", "--archive-root", str(folder / "archive"),
            "--report", str(report),
        )  # fmt: skip
    told = json.loads(report.read_text())
    source = load_source(source_id)
    got: dict[str, Answer] = {}
    for page in read_pages(told["archive"], source_id, ("article",)) if told.get("archive") else ():
        got[page.url.removeprefix(url)] = scores.dateline(page, source)
    pairs = [(truth, got.get(path, Answer(refused="not found"))) for path, truth in known.items()]
    strangers = [answer for path, answer in got.items() if path not in known and answer.refused is None]
    figures = {each: figure_of_set(each, pairs) for each in ("body", "title", "day", "language")}
    found = sum(path in got for path in known)
    cells = "".join(f"{'' if value is None else format(value, '.4f'):>9}" for value in figures.values())
    base = spider.read_text().partition("crawl import ")[2].split()[0]
    counts = f"{found:>6}/{len(known):<5}{len(strangers):>6}"
    print(f"{name:<12}{form:<9}{seconds:>6.1f}{counts}{cells}  {base} {told['state']}")
    if tell_all:
        print(spider.read_text())
        print(proposed.stdout, told.get("reason") or "")
    if show:
        scores.show(show, pairs)
    return {"seconds": round(seconds, 1), "proposed": True, "found": found, "served": len(known),
            "strangers": len(strangers), **figures}  # fmt: skip


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--corpus", type=Path, required=True, help="folder of sets")
    parser.add_argument("--sets", default=",".join(SETS), help="comma-separated")
    parser.add_argument("--forms", default="dated,bare,cards,sitemap,block", help="comma-separated")
    parser.add_argument("--show", choices=sorted(FIGURES), help="list the pages that score below 1 in this figure")
    parser.add_argument("--spiders", action="store_true", help="print the spiders and what the command said")
    options = parser.parse_args(argv)
    told = {}
    print(f"{'set':<12}{'form':<9}{'s':>6}{'found':>12}{'other':>6}{'body':>9}{'title':>9}{'day':>9}{'language':>9}")
    with tempfile.TemporaryDirectory(prefix="dateline-new-source-") as scratch:
        folder = Path(scratch)
        root = str(Path(__file__).resolve().parents[1])
        os.environ |= {
            "DATELINE_HOME": str(folder / "home"), "DATELINE_ALLOW_PRIVATE": "1", "COLUMNS": "200",
            "DATELINE_CONTACT": "bench@example.org", "DATELINE_SPIDER_MODULES": "new.spiders",
            "PYTHONPATH": os.pathsep.join((str(folder), root)),
        }  # fmt: skip
        sys.path.insert(0, str(folder))
        (folder / "new" / "spiders").mkdir(parents=True)
        for package in ("new", "new/spiders"):
            (folder / package / "__init__.py").touch()
        for name in options.sets.split(","):
            for form in options.forms.split(","):
                told[f"{name} {form}"] = measured(folder, options.corpus, name, form, options.show, options.spiders)
    print(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main())
