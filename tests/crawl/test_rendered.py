"""Lists that only a script fills in, rendered by a real chromium that reaches nothing but what the crawler fetches."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from conftest import TESTS
from crawling import ROBOTS_ALLOW, STARTED, WINDOW, Answer, Case, Site, Visit, article, crawled

from dateline.archive.warc import read_pages
from dateline.crawl.process import crawl
from dateline.crawl.rendered import missing

needs_chromium = pytest.mark.skipif(missing() is not None, reason=f"the rendered rung {missing()}")

SHELL = '<!DOCTYPE html><html><head><title>Ministry</title></head><body><div id="app"></div>{}</body></html>'
PAGES = {
    1: [["k1", 11], ["k2", 11]],
    2: [["late", 9], ["k3", 11]],
    3: [["old1", 6], ["old2", 5]],
    4: [["never", 10]],
}
APP = """
const number = Number(new URLSearchParams(location.search).get("p") || 1)
async function add(number) {
  const answer = await fetch("/api/list?p=" + number, {headers: {"X-Requested-With": "app"}})
  for (const [path, day] of await answer.json()) {
    const row = document.createElement("div")
    row.className = "card"
    row.innerHTML = `<a href="/news/${path}">The minister met ${path}</a><time>2026-03-${day}</time>`
    document.querySelector("#app").append(row)
  }
}
"""
OUTWARD = """
fetch("/private/robots-forbid-this").catch(() => 0)
new WebSocket("ws://" + location.host + "/socket")
navigator.serviceWorker?.register("/worker.js").catch(() => 0)
new Image().src = "/picture.png"
const frame = document.createElement("iframe"); frame.src = "/frame"; document.body.append(frame)
"""
BUTTON = """
let shown = 1
const button = document.createElement("button")
button.className = "more"
button.textContent = "More"
button.onclick = () => add(++shown)
document.body.append(button)
"""
SCRIPT = '<script src="/app.js"></script>'
ROBOTS = Answer("User-agent: *\nDisallow: /private/\n", headers={"Content-Type": "text/plain"})


def listed(visit: Visit) -> Answer:
    assert visit.headers["X-Requested-With"] == "app"
    number = int(visit.path.rpartition("=")[2])
    padded = [[path, f"{day:02d}"] for path, day in PAGES[number]]
    return Answer(json.dumps(padded), headers={"Content-Type": "application/json"})


def case(name: str, facts: str, script: str, **more: Answer | str) -> Case:
    return Case(
        name,
        "RenderedListingSpider",
        'rows, links, listed_date = "div.card", "a", "time"\n' + facts,
        {
            "/robots.txt": ROBOTS,
            **{f"/list?p={n}": SHELL.format(SCRIPT) for n in PAGES},
            "/list": SHELL.format(SCRIPT),
            "/app.js": Answer(APP + script, headers={"Content-Type": "text/javascript"}),
            **{f"/api/list?p={n}": listed for n in PAGES},
            **{f"/news/{path}": article(str(path)) for page in PAGES.values() for path, _ in page},
            **{path.replace("__", "/"): answer for path, answer in more.items()},
        },
        [{"url": f"SITE/news/{path}"} for path in ("k1", "k2", "k3")],
    )


FILLED = '<script>document.querySelector("#app").innerHTML = "<article><h1>Talks</h1><p>" + "word ".repeat(60)</script>'
CASES = [
    case("paged", 'start_urls = "SITE/list?p={page}"\n', "add(number);" + OUTWARD),
    case("pressed", 'start_urls = "SITE/list"\nmore = "button.more"\n', "add(1);" + BUTTON),
    case(
        "articles", 'start_urls = "SITE/list?p={page}"\nrendered_articles, body = True, "article p"\n', "add(number)",
        __news__late=SHELL.format(FILLED),
    ),
    case(
        "never_filled", 'start_urls = "SITE/list?p={page}"\nrender_timeout = 1.5\n', "/* waits for what never comes */",
    ),
]  # fmt: skip


@pytest.fixture(scope="module")
def crawls(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Case]]:
    with crawled(tmp_path_factory.mktemp("rendered"), CASES, "rendered_cases") as found:
        yield found


@needs_chromium
@pytest.mark.parametrize("name", ["paged", "pressed", "articles"])
def test_rendered_lists_honour_window_and_overlap(crawls: dict[str, Case], name: str) -> None:
    found = crawls[name]
    assert found.report.state == "complete", found.report.reason
    assert found.pages() == ["/news/late"]
    assert found.report.known == 3
    assert "/api/list?p=3" in found.site.paths()
    assert "/api/list?p=4" not in found.site.paths()


@needs_chromium
def test_a_page_reaches_only_what_the_crawler_may_fetch(crawls: dict[str, Case]) -> None:
    site = crawls["paged"].site
    assert {path.partition("?")[0] for path in site.paths()} == {
        "/robots.txt",
        "/list",
        "/app.js",
        "/api/list",
        "/news/late",
    }
    names = {visit.headers["User-Agent"] for visit in site.visits}
    assert len(names) == 1, "the browser asks under the crawler's name"


@needs_chromium
def test_what_was_rendered_is_archived_beside_what_was_fetched(crawls: dict[str, Case]) -> None:
    archive = crawls["articles"].report.archive
    assert archive is not None
    (page,) = read_pages(archive, "articles")
    assert b"<h1>Talks</h1>" in page.body
    assert page.headers["x-dateline-rendered"] == "chromium"
    fetched = [each for each in read_pages(archive, "articles", ("unrendered",)) if each.url.endswith("/late")]
    assert b"repeat(60)" in fetched[0].body
    assert b"<h1>Talks</h1><p>word word" not in fetched[0].body


@needs_chromium
def test_a_list_that_is_never_filled_says_so(crawls: dict[str, Case]) -> None:
    report = crawls["never_filled"].report
    assert report.state == "broken"
    assert "no row that matches rows = 'div.card'" in report.reason


GUARDED = """\
import sys
from dateline.crawl import guards
from dateline.crawl.__main__ import main
real = guards.refusal
guards.refusal = lambda address: None if address == "127.0.0.1" else real(address)
sys.exit(main(sys.argv[1:]))
"""
"""A crawl to which 127.0.0.1 is a public address, and nothing else on this machine."""


@needs_chromium
def test_a_page_does_not_reach_private_addresses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inner = Site({"/": Answer("secret", headers={"Access-Control-Allow-Origin": "*"})}, host="127.0.0.2")
    probes = "".join(
        f'fetch("http://{host}:{inner.server.server_port}/").catch(() => 0);'
        for host in ("127.0.0.2", "127.2", "2130706434", "0x7f.2", "[::ffff:127.0.0.2]", "localhost")
    )
    outer = case("guarded", 'start_urls = "SITE/list?p={page}"\n', probes + "add(number)")
    outer.site = Site({**outer.routes, "/robots.txt": ROBOTS_ALLOW})
    (tmp_path / "guarded_case").mkdir()
    (tmp_path / "guarded_case" / "__init__.py").touch()
    (tmp_path / "guarded_case" / "guarded.py").write_text(outer.spider())
    report = tmp_path / "report.json"
    path = os.pathsep.join((str(tmp_path), str(TESTS.parent)))
    monkeypatch.delenv("DATELINE_ALLOW_PRIVATE", raising=False)
    subprocess.run(
        [sys.executable, "-c", GUARDED, "guarded", "--window", str(WINDOW), "--archive-root", str(tmp_path / "archive"),
         "--run-id", "run", "--started-at", STARTED.isoformat(), "--report", str(report)],
        env={**os.environ, "PYTHONPATH": path, "DATELINE_SPIDER_MODULES": "guarded_case"}, check=True, timeout=120,
    )  # fmt: skip
    told = json.loads(report.read_text())
    assert told["state"] == "complete", told["reason"]
    assert told["links"] >= 4
    assert inner.visits == []


def test_what_is_missing_is_named_with_the_way_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DATELINE_CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setitem(sys.modules, "playwright", ModuleType("playwright"))
    monkeypatch.setitem(sys.modules, "playwright.async_api", ModuleType("playwright.async_api"))
    told = missing() or ""
    assert [
        word for word in ("no chromium was found", "apt-get install", "DATELINE_CHROMIUM") if word not in told
    ] == []
    monkeypatch.setenv("DATELINE_CHROMIUM", "/nowhere/chromium")
    assert "'/nowhere/chromium', which is no program" in (missing() or "")
    monkeypatch.setitem(sys.modules, "playwright.async_api", None)
    told = missing() or ""
    assert [word for word in ("playwright is not installed", "dateline[rendered]") if word not in told] == []


def test_without_a_browser_the_report_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "unrendered_case"
    package.mkdir()
    (package / "__init__.py").touch()
    lone = case("lone", 'start_urls = "SITE/list"\n', "add(1)")
    lone.site = Site(lone.routes)
    (package / "lone.py").write_text(lone.spider())
    monkeypatch.setenv("DATELINE_CHROMIUM", "/nowhere/chromium")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("DATELINE_SPIDER_MODULES", "unrendered_case")
    monkeypatch.setenv("DATELINE_ALLOW_PRIVATE", "1")
    report = crawl(
        "lone", WINDOW, archive_root=str(tmp_path / "archive"), run_id="run", started_at=STARTED,
        report=str(tmp_path / "report.json"), timeout=60,
    )  # fmt: skip
    assert report.state == "broken"
    assert "needs a browser" in report.reason
    assert "/nowhere/chromium" in report.reason
    assert lone.site.visits == []
