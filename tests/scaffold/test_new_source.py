"""`dateline new-source` on the sample web: what it proposes, shows, writes and refuses."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from string import Template
from urllib.parse import quote, urlsplit

import lxml.html
import pytest
from crawling import Answer, Route, Site, rss
from hypothesis import example, given
from hypothesis import strategies as st
from test_ministry_templates import BODY, BREAKS, SITE, TEMPLATES, TEXT
from typer.testing import CliRunner

from dateline.cli.main import app
from dateline.crawl.session import Session
from dateline.model.source import Source
from dateline.scaffold.proposal import NoProposal, Proposal, propose
from dateline.scaffold.recognition import Listed, listing
from sample.server import serve

SOURCE = Source("xx_test", "Somebody", "ministry", "DE", "en", "Europe/Berlin")


@pytest.fixture(scope="module")
def web() -> Iterator[str]:
    with serve() as server:
        yield server.url


@pytest.fixture(autouse=True)
def manners(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_ALLOW_PRIVATE", "1")
    monkeypatch.setenv("DATELINE_CONTACT", "tests@example.org")
    monkeypatch.setenv("COLUMNS", "250")


def new_source(*arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, ["new-source", *arguments])
    return done.exit_code, done.output


def facts(folder: Path, name: str) -> dict[str, object]:
    """The attributes of a written spider."""
    space: dict[str, object] = {}
    exec((folder / "spiders" / f"{name}.py").read_text("utf-8"), space)
    return next(vars(each) for each in space.values() if getattr(each, "__module__", None) == "builtins")  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("address", "stated", "expected"),
    [
        (
            "/ir_ministry/fa/news",
            ["--country", "IR"],
            {
                "rows": "div.news-row", "links": "h2 a", "listed_date": "span.date", "next_page": "a.next",
                "calendar": "persian", "timezone": "Asia/Tehran", "language": "fa",
                "article_urls": r"/ir_ministry/fa/news/\d+/[^/]+",
            },
        ),
        (
            "/cn_ministry/wjdt/index.shtml",
            ["--country", "CN"],
            {"rows": None, "next_page": None, "timezone": "Asia/Shanghai", "language": "zh",  # its base knows
             "article_urls": r"/cn_ministry/wjdt/\d+/t\d+_\d+\.shtml"},
        ),
        (
            "/lk_ministry/index.php?option=com_content&task=category&id=3",
            ["--country", "LK"],
            {"rows": 'tr[class^="sectiontableentry"]', "article_urls": r"[?&]option=com_content&task=view&id=\d+"},
        ),
        (
            "/th_ministry/api/content?page=1",
            ["--country", "TH"],
            {"rows": "data.items", "links": "url", "listed_date": "date", "timezone": "Asia/Bangkok", "language": "th"},
        ),
        ("/pk_ministry/feed/", ["--country", "PK"], {"timezone": "Asia/Karachi"}),
        ("/de_zeitung/sitemap.xml", ["--country", "DE"], {"timezone": "Europe/Berlin"}),
    ],
)  # fmt: skip
def test_proposed_spider_has_the_facts_of_the_site(
    web: str, tmp_path: Path, address: str, stated: list[str], expected: dict[str, object]
) -> None:
    status, said = new_source(web + address, "--id", "xx_new", "--folder", str(tmp_path), *stated)
    assert status == 0, said
    found = facts(tmp_path, "xx_new")
    assert {key: found.get(key) for key in expected} == expected
    assert found["status"] == "seen_working"
    assert isinstance(found["checked_on"], date)
    assert "2026-03-" in said
    assert len(list((tmp_path / "tests" / "pages" / "xx_new").iterdir())) == 2


def test_an_empty_shell_is_said_to_be_one(tmp_path: Path) -> None:
    shell = (
        '<html lang="en"><head><title>Ministry</title><script src="/app.js"></script></head><body><div id="root"></div>'
    )
    site = Site({"/news": shell + "<noscript>You need to enable JavaScript to run this app.</noscript></body></html>"})
    status, said = new_source(f"{site.url}/news", "--id", "xx_new", "--folder", str(tmp_path), "--country", "GB")
    site.server.shutdown()
    assert status == 0, said
    told = " ".join(said.split())
    assert "an empty shell that a script fills in" in told
    assert "not a proposal that works" in told
    found = facts(tmp_path, "xx_new")
    assert (found["start_urls"], found["status"]) == ((f"{site.url}/news",), "unverified")
    assert "RenderedListingSpider" in (tmp_path / "spiders" / "xx_new.py").read_text()


def test_second_time_nothing_is_overwritten(web: str, tmp_path: Path) -> None:
    arguments = (f"{web}/pk_ministry/feed/", "--id", "xx_new", "--folder", str(tmp_path))
    assert new_source(*arguments)[0] == 0
    spider = tmp_path / "spiders" / "xx_new.py"
    spider.write_text("# reviewed\n")
    status, said = new_source(*arguments)
    assert status == 2
    assert "is there already" in said
    assert spider.read_text() == "# reviewed\n"


def test_address_that_gives_nothing_says_why(web: str, tmp_path: Path) -> None:
    status, said = new_source(f"{web}/nowhere/at/all", "--folder", str(tmp_path))
    assert status == 2
    assert "nothing is proposed" in said
    assert "404" in said
    assert not list(tmp_path.iterdir())


def test_name_that_no_file_can_have_is_refused(tmp_path: Path) -> None:
    status, said = new_source("https://example.org/", "--id", "../evil", "--folder", str(tmp_path))
    assert status == 2
    assert "no name for a source" in " ".join(said.split())


@pytest.mark.parametrize(
    ("option", "value"),
    [("--timezone", "Mars/Olympus"), ("--kind", "blog"), ("--country", "Pakistan"), ("--date-order", "DDM")],
)
def test_fact_that_is_none_is_refused_by_name(web: str, tmp_path: Path, option: str, value: str) -> None:
    status, said = new_source(f"{web}/pk_ministry/feed/", "--folder", str(tmp_path), option, value)
    assert status == 2
    assert value.casefold() in " ".join(said.split()).casefold()
    assert not list(tmp_path.iterdir())


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(exclude_categories=["Cs"])))
@example('Ministry"\nimport os\n', "\\")
@example("\\", "\\d+\n'")
def test_what_a_page_says_is_never_code(publisher: str, address: str) -> None:
    proposal = Proposal(replace(SOURCE, publisher=publisher), Listed("FeedSpider", {"feeds": (address,)}, ()))
    (statement,) = [each for each in ast.parse(proposal.spider()).body if isinstance(each, ast.ClassDef)]
    said = {
        ast.unparse(each.targets[0]): ast.literal_eval(each.value)
        for each in statement.body
        if isinstance(each, ast.Assign)
    }
    assert (said["publisher"], said["feeds"]) == (publisher, (address,))


MENU = "".join(f'<li><a href="/about/{n}">About us {n}</a></li>' for n in range(12))
TITLES = (
    "Minister meets her colleague from Norway",
    "Consular services on the coming holidays",
    "Statement on the talks",
)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (
            '<div class="views-row"><span class="date-display-single">{day} March 2026</span>'
            '<h3><a href="/news/{n}">{title}</a></h3></div>',
            {"rows": "div.views-row", "links": "h3 a", "listed_date": "span.date-display-single"},
        ),
        (
            '<article class="post-{n} post"><a class="thumb" href="/news/{n}"><img alt=""></a>'
            '<h2><a href="/news/{n}">{title}</a></h2>'
            '<time class="entry-date" datetime="2026-03-0{day}">0{day}.03.2026</time></article>',
            {"rows": "article.post", "links": "h2 a", "listed_date": "time.entry-date"},
        ),
        (
            '<tr><td>{day}/03/2026</td><td><a href="/news/{n}">{title}</a></td></tr>',
            {"rows": "#list tr", "links": "a", "listed_date": "td:nth-child(1)"},
        ),
        (
            '<div class="item"><h4>{title}</h4><em class="on">{day} March 2026</em><a href="/news/{n}">More</a></div>',
            {"rows": "div.item", "links": "a", "listed_title": "h4", "listed_date": "em.on"},
        ),
    ],
)
def test_rows_of_common_layouts_are_found(row: str, expected: dict[str, str]) -> None:
    rows = "".join(row.format(day=n + 1, n=n + 100, title=title) for n, title in enumerate(TITLES))
    inner = f"<table>{rows}</table>" if row.startswith("<tr") else rows
    page = f'<html><body><ul class="menu">{MENU}</ul><div id="list">{inner}</div></body></html>'
    found = listing(lxml.html.document_fromstring(page), "https://www.example.org/news", SOURCE)
    assert found is not None
    assert {key: found.attributes.get(key) for key in expected} == expected
    assert [link.title for link in found.links] == list(TITLES)
    assert found.dated == 1


def test_menu_alone_is_no_list() -> None:
    page = lxml.html.document_fromstring(f"<html><body><ul>{MENU}</ul></body></html>")
    assert listing(page, "https://www.example.org/", SOURCE) is None


# --- sites of many makes ------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def fetch() -> Iterator[Session]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DATELINE_ALLOW_PRIVATE", "1")
        patch.setenv("DATELINE_CONTACT", "tests@example.org")
        with Session("http://127.0.0.1/") as session:
            yield session


def proposed(fetch: Session, routes: Mapping[str, Route], start: str = "/", **stated: str) -> Proposal:
    """What is proposed for a site."""
    site = Site(routes)
    try:
        return propose(site.url + start, fetch, date(2026, 4, 1), stated={"country": "GB", **stated})
    finally:
        site.server.shutdown()


def release(title: str, day: int, text: str = "") -> str:
    text = text or (
        f"On {day} March the Foreign Minister received the Ambassador and spoke with him of trade, transport and the "
        "rights of sailors. Both sides agreed to meet again before the summer, in the harbour town of Strelsau. "
    )
    return (
        f"<html><head><title>{title} | Ministry of Foreign Affairs of Ruritania</title></head><body><nav>{MENU}</nav>"
        f'<h1>{title}</h1><p class="date">{day} March 2026</p><div class="text"><p>{text * 2}</p><p>{text}</p></div>'
        "</body></html>"
    )


def rows(folder: str = "/item/", count: int = 3, what: str = "", dated: bool = True) -> str:
    titles = [*TITLES, *TITLES][:count]
    day = " <i class=on>{} March 2026</i>" if dated else ""
    return "".join(
        f'<li class="item"><a href="{folder}{n}">{what}{title}</a>{day.format(n + 9)}</li>'
        for n, title in enumerate(titles, 1)
    )


ARTICLES = {f"/item/{n}": release(title, n + 9) for n, title in enumerate(TITLES, 1)}


def page(body: str, title: str = "Home | Ministry of Foreign Affairs of Ruritania") -> str:
    return f'<html lang="en"><head><title>{title}</title></head><body><ul class="menu">{MENU}</ul>{body}</body></html>'


def paths(proposal: Proposal) -> list[str]:
    return [urlsplit(link.url).path for link in proposal.listed.links]


NEWS = [f"/item/{n}" for n in (1, 2, 3)]


@pytest.mark.parametrize(
    "routes",
    [
        {"/": page(f"<h2>Tenders</h2><ul>{rows('/n/', 6)}</ul><div><h2>News</h2><ol>{rows()}</ol></div>"), **ARTICLES},
        {
            "/": page(
                f'<ul>{rows("/events/", 6, "Event: ")}</ul><a href="/all?page=2">2</a>'
                f'<div class="latest">{rows(count=2, dated=False)}</div><a href="/press-centre">Press centre</a>'
            ),
            "/press-centre": page(f"<ul>{rows(dated=False)}</ul><ul>{rows('/jobs/', 5)}</ul>", "Press centre"),
            **ARTICLES,
        },
        {  # the better list's articles are gone
            "/": page(f'<div class="a">{rows("/gone/", 5)}</div><a href="/news">News</a>'),
            "/news": page(f"<ul>{rows(dated=False)}</ul>"),
            **ARTICLES,
        },
        {
            "/": page('<a href="/en/">English</a> <a href="/fr/">Français</a>').replace(MENU, ""),
            "/fr/": page(""),
            "/en/": page('<a href="/en/news">News</a>'),
            "/en/news": page(f"<ul>{rows()}</ul>"),
            **ARTICLES,
        },
        {
            "/": '<html><head><meta http-equiv="Refresh" content="0; URL=/web/start.aspx"></head><body></body></html>',
            "/web/start.aspx": page(f"<ul>{rows()}</ul>"),
            **ARTICLES,
        },
        {"/": "<script>window.location.href = '/en/'</script>", "/en/": page(f"<ul>{rows()}</ul>"), **ARTICLES},
        {
            "/": Answer("", 302, {"Location": "/en/news"}),
            "/en/news": page(f"<base href='SITE/item/'><ul>{rows('')}</ul>"),
            **ARTICLES,
        },
        {  # the same rows under other headings, at addresses that tell nothing
            "/": page(
                f'<div class="block"><h2>News</h2><ul>{rows()}</ul></div>'
                f'<div class="block"><h2>Upcoming events</h2><ul>{rows("/node/", 6, "Round table: ")}</ul></div>'
            ),
            **ARTICLES,
        },
        {
            "/": page('<a href="/media">Media</a>'),
            "/media": page('<a href="/media/photos">Photos</a><a href="/media/press-releases">Press releases</a>'),
            "/media/press-releases": page(f"<ul>{rows()}</ul>"),
            **ARTICLES,
        },
        {
            "/": page(
                f"<div class='main'>{rows(dated=False).replace('<li', '<p').replace('li>', 'p>')}</div>"
                f"<aside><h4>Most read</h4><ul>{rows('/node/')}</ul></aside>"
            ),
            **ARTICLES,
        },
        {
            "/": page(
                "<div class='years'>"
                + "".join(
                    f"<a href='/archive/{year}'>Archive of press releases {year}</a>" for year in range(2010, 2026)
                )
                + f"</div><ul>{rows()}</ul>"
            ),
            **ARTICLES,
        },
        {
            "/": page(
                "<table id='list'>"
                + "".join(
                    f"<tr><td><a href='{path}'>{title}</a></td><td>{n}/03/2026</td><td><a href='{path}.pdf'>PDF of it, "
                    f"{title}</a></td></tr>"
                    for n, (path, title) in enumerate(zip(NEWS, TITLES, strict=True), 10)
                )
                + "</table>"
            ),
            **ARTICLES,
        },
    ],
    ids=[
        *(
            "tenders",
            "events_and_jobs",
            "gone",
            "languages",
            "refresh",
            "script",
            "base",
            "headings",
            "hub",
            "most_read",
        ),
        *("years", "files"),
    ],
)
def test_the_news_are_found(fetch: Session, routes: Mapping[str, Route]) -> None:
    found = proposed(fetch, routes)
    assert paths(found) == NEWS
    assert [(each.draft.title, str(each.published.on)) for each in found.samples] == [
        (title, f"2026-03-{n}") for n, title in enumerate(TITLES, 10)
    ]
    assert found.source.publisher == "Ministry of Foreign Affairs of Ruritania"


def test_two_articles_with_days_are_a_list(fetch: Session) -> None:
    routes = {"/новости": page(f"<ul>{rows(count=2)}</ul>"), **ARTICLES}
    routes[quote("/новости")] = routes.pop("/новости")
    assert paths(proposed(fetch, routes, "/новости")) == NEWS[:2]


def test_the_articles_tell_the_language_that_a_sitemap_does_not(fetch: Session) -> None:
    text = "外交部长今天上午会见了大使，双方就贸易、运输和海员权益等问题交换了意见，并同意在夏天之前再次会晤。"
    routes: dict[str, Route] = {f"/a/{n}": release("外交部长会见大使", n, text * 2) for n in range(10, 14)}
    rows = "".join(f"<url><loc>SITE{path}</loc></url>" for path in routes)
    routes["/map.xml"] = Answer(f"<urlset>{rows}</urlset>", headers={"Content-Type": "text/xml"})
    routes["/"] = page("<p>Welcome.</p>")
    found = proposed(fetch, routes, "/map.xml").source
    assert (found.language, found.publisher) == ("zh", "Ministry of Foreign Affairs of Ruritania")
    assert proposed(fetch, routes, "/map.xml", language="en").source.language == "en"


def test_a_release_that_repeats_itself_in_other_scripts_keeps_its_own_text(fetch: Session) -> None:
    text = "විදේශ අමාත්‍යවරයා අද උදෑසන තානාපතිවරයා පිළිගෙන වෙළඳාම හා ප්‍රවාහනය පිළිබඳව සාකච්ඡා කළේය"
    other = "".join(f"<p>{' '.join(text.split()[n:] + text.split()[:n])}. {text}.</p>" for n in range(9))
    articles = {path: html.replace("</div></body>", f"{other}</div></body>") for path, html in ARTICLES.items()}
    assert "සාකච්ඡා" in articles["/item/1"]
    found = proposed(fetch, {"/": page(f"<ul>{rows()}</ul>"), **articles})
    assert len(found.samples) == len(ARTICLES)
    assert all("සාකච්ඡා" not in each.draft.body for each in found.samples)


SHELL = '<html lang="en"><head><title>Ministry</title><script src="/app.js"></script></head><body></body></html>'
JSON_ROWS = [
    {"id": n, "title": title, "link": f"/item/{n}", "image": f"/i/{n}.jpg", "published": f"2026-03-{n + 9}"}
    for n, title in enumerate(TITLES, 1)
]
POSTS = [
    {"date": row["published"], "link": f"SITE{row['link']}", "title": {"rendered": row["title"]}} for row in JSON_ROWS
]
NODES = [
    {
        "type": "node--press_release",
        "attributes": {"title": each["title"], "created": each["published"], "path": {"alias": each["link"]}},
        "links": {"self": {"href": f"SITE/jsonapi/node/press_release/{each['id']}"}},
    }
    for each in JSON_ROWS
]


def told(value: object) -> Answer:
    return Answer(json.dumps(value), headers={"Content-Type": "application/json"})


@pytest.mark.parametrize(
    ("start", "routes", "base", "expected"),
    [
        ("/api/news?page=0", {"/api/news?page=0": told({"data": JSON_ROWS})}, "JsonListingSpider",
         {"start_urls": ("SITE/api/news?page={page}",), "first_page": 0, "rows": "data", "links": "link",
          "listed_title": "title", "listed_date": "published"}),
        ("/", {"/": SHELL, "/app.js": "fetch('/api/v1/press-releases').then(show)",
               "/api/v1/press-releases": told({"rows": JSON_ROWS, "next": "SITE/api/v1/press-releases?after=3"})},
         "JsonListingSpider",
         {"start_urls": ("SITE/api/v1/press-releases",), "rows": "rows", "links": "link", "next_page": "next",
          "listed_title": "title", "listed_date": "published"}),
        ("/", {"/": SHELL, "/wp-json/wp/v2/posts?per_page=50&_fields=date,modified,link,title": told(POSTS)},
         "WordPressSpider", {"start_urls": ("SITE/",)}),
        ("/", {"/": SHELL,
               "/jsonapi": told({"jsonapi": {}, "data": [], "links": {
                   "node--page": {"href": "SITE/jsonapi/node/page"},
                   "node--press_release": {"href": "SITE/jsonapi/node/press_release"}}}),
               "/jsonapi/node/press_release?sort=-created&page%5Blimit%5D=50": told({"jsonapi": {}, "data": NODES})},
         "DrupalApiSpider", {"start_urls": ("SITE/jsonapi/node/press_release",)}),
        ("/", {"/": SHELL, "/rss.xml": Answer(rss(*((path, "Tue, 10 Mar 2026 09:00:00 GMT") for path in NEWS)),
                                              headers={"Content-Type": "application/rss+xml"})},
         "FeedSpider", {"feeds": ("SITE/rss.xml",)}),
    ],
    ids=["json", "script", "wordpress", "jsonapi", "feed"],
)  # fmt: skip
def test_what_stands_behind_an_empty_page_is_found(
    fetch: Session, start: str, routes: Mapping[str, Route], base: str, expected: Mapping[str, object]
) -> None:
    found = proposed(fetch, {**routes, **ARTICLES}, start)
    assert found.listed.base == base
    site = found.source.home or ""
    attributes = json.loads(json.dumps(dict(found.listed.attributes)).replace(site.rstrip("/"), "SITE"))
    assert attributes == json.loads(json.dumps(expected))
    assert paths(found) == NEWS
    assert [each.draft.title for each in found.samples] == list(TITLES)


def test_an_element_that_holds_more_than_the_text_is_not_its_body(fetch: Session) -> None:
    def with_more(html: str, n: int) -> str:
        links = "".join(f'<li><a href="/item/{n}{m}">{title} ({n}{m})</a></li>' for m, title in enumerate(TITLES))
        related = f'<div class="related"><h3>Related news</h3><ul>{links}</ul></div>'
        return html.replace("</div></body>", f"{related}</div></body>")

    articles = {path: with_more(html, n) for n, (path, html) in enumerate(ARTICLES.items(), 1)}
    assert "related" in articles["/item/1"]
    found = proposed(fetch, {"/": page(f"<ul>{rows()}</ul>"), **articles})
    assert found.source.body is None
    assert all("Statement on the talks" not in each.draft.body for each in found.samples)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer("gone", 404), r"answered 404; give the address at which a browser shows the site's news"),
        (Answer("no", 403), r"answered 403; do not disguise the crawler: ask the publisher, or give its feed"),
        (
            Answer("%PDF-1.7 1 0 obj", headers={"Content-Type": "application/pdf"}),
            r"neither a page.*; give the address",
        ),
        (page("<p>Welcome to the Ministry.</p>").replace(MENU, ""), r"holds no list of links.*; give the address"),
    ],
)
def test_every_refusal_says_why_and_the_way_out(fetch: Session, answer: Route, said: str) -> None:
    with pytest.raises(NoProposal, match=said):
        proposed(fetch, {"/": answer})


def test_what_robots_forbids_is_not_looked_at(fetch: Session) -> None:
    robots = Answer("User-agent: *\nDisallow: /\n", headers={"Content-Type": "text/plain"})
    with pytest.raises(NoProposal, match=r"robots\.txt.*; give a page or a feed that its robots\.txt allows"):
        proposed(fetch, {"/robots.txt": robots, "/": page(rows())})
    robots = Answer("User-agent: *\nDisallow: /press\n", headers={"Content-Type": "text/plain"})
    front = page('<a href="/press/releases">Press releases</a>')
    with pytest.raises(NoProposal, match=r"holds no list .*; robots\.txt of \S+ disallows \S+/press/releases"):
        proposed(fetch, {"/robots.txt": robots, "/": front, "/press/releases": page(rows())})


def test_a_site_that_is_gone_says_what_to_do(fetch: Session) -> None:
    site = Site({})
    site.server.shutdown()
    site.server.server_close()
    with pytest.raises(NoProposal, match=r"; see whether a browser reaches it, and try again later"):
        propose(site.url, fetch, date(2026, 4, 1))


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.stem)
def test_a_ministry_on_every_template_goes_from_its_address_to_articles(fetch: Session, template: Path) -> None:
    names = ("Rudolf Elphberg", "Flavia Tarlenheim", "Michael Hentzau", "Antoinette Mauban")
    articles, texts, items = {}, {}, ""
    for number, name in enumerate(names, 1):
        path, title = f"/en/press/2023/visit-{number}", f"Foreign Minister receives Ambassador {name}"
        changed = {"title": title, "site": SITE, "page_title": f"{title} | {SITE}"}
        changed |= {"body": BODY, "breaks": BREAKS, "styled": "".join(f"<p>{line}</p>" for line in TEXT)}
        filled = Template(template.read_text("utf-8")).substitute(changed)
        articles[path] = filled.replace("H.E. Rudolf Elphberg", f"H.E. {name}")
        texts[path] = [line.replace("H.E. Rudolf Elphberg", f"H.E. {name}") for line in TEXT]
        items += f'<div class="row"><a href="{path}">{title}</a><p>03.05.2023</p></div>'
    front = page(f'<div class="list">{items}</div>', f"Press | {SITE} of Strelsau")
    found = proposed(fetch, {"/en/press": front, **articles}, "/en/press")
    assert len(found.samples) == len(names)
    for sample, name in zip(found.samples, names, strict=True):
        assert sample.draft.title == f"Foreign Minister receives Ambassador {name}"
        lines = [line.removeprefix("- ") for each in sample.draft.body.split("\n\n") for line in each.split("\n")]
        assert lines == texts[urlsplit(sample.page.url).path]
        assert str(sample.published.on) == "2023-05-03"
