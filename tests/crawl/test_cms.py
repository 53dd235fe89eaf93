# ruff: noqa: E501 - markup is written as its system writes it
"""Every base on pages in the markup of its family: the window, the overlap, and what lies behind known links.

Each site lists the same: two pages of known links, among them a late one of the overlap, then a page before the window,
and a fourth page that must not be asked for.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from urllib.parse import urlsplit

import pytest
from crawling import DAYS, ROBOTS_ALLOW, STARTED, Answer, Case, Route, Site, article, crawled

from dateline.crawl import cms
from dateline.crawl.cms import section
from dateline.crawl.session import Answer as Answered
from dateline.crawl.session import Session
from dateline.model.records import Page
from dateline.scaffold.proposal import Proposal, propose

Row = tuple[str, int]
"""The path of an article and the day of March 2026 on which it was published."""

PAGES: Sequence[Sequence[Row]] = (
    (("k1", 11), ("k2", 11)),
    (("k3", 11), ("late", 9)),
    (("old1", 6), ("old2", 5)),
    (("never", 10),),
)
MONTHS = ("", "enero", "febrero", "marzo")


def framed(rows: str, pager: str = "", head: str = "", menu: str = "") -> str:
    """A list in a page with a menu before and links after it."""
    return (
        f"<!DOCTYPE html><html><head><title>News</title>{head}</head><body><header><nav><ul class='menu'>"
        f"<li><a href='/'>Home</a></li><li><a href='/about'>About</a></li>{menu}</ul></nav></header>"
        f"{rows}{pager}<footer><a href='/contact'>Contact</a></footer></body></html>"
    )


def drupal(rows: Sequence[Row], number: int) -> str:
    items = "".join(
        f'<div class="views-row"><div class="views-field views-field-field-image"><a href="/node/{path}"><img></a></div>'
        f'<span class="views-field views-field-title"><span class="field-content"><a href="/node/{path}" hreflang="en">'
        f"The minister met {path}</a></span></span><span class='views-field views-field-created'><span class="
        f'"field-content"><time datetime="2026-03-{day:02d}T09:00:00Z" class="datetime">{day} March</time></span></span>'
        "</div>"
        for path, day in rows
    )
    pager = (
        '<nav class="pager"><ul class="pager__items js-pager__items"><li class="pager__item is-active"><a href="?page='
        f'{number - 1}">{number}</a></li><li class="pager__item"><a href="?page={number}">{number + 1}</a></li><li class='
        f'"pager__item pager__item--next"><a href="?page={number}" rel="next">Next</a></li><li class="pager__item '
        'pager__item--last"><a href="?page=41">Last</a></li></ul></nav>'
    )
    return framed(
        f'<div class="view view-news view-display-id-page_1"><div class="view-content">{items}</div></div>', pager
    )


def drupal7(rows: Sequence[Row], number: int) -> str:
    items = "".join(
        f'<tr class="odd views-row-first"><td class="views-field views-field-created"><span class="date-display-single" '
        f'property="dc:date" content="2026-03-{day:02d}T00:00:00+00:00">{day}/03/2026</span></td><td class="views-field '
        f'views-field-title"><a href="/node/{path}">The minister met {path}</a></td></tr>'
        for path, day in rows
    )
    pager = f'<ul class="pager"><li class="pager-next"><a href="/list?page=0,{number}">siguiente</a></li></ul>'
    return framed(f'<div class="view-content"><table class="views-table"><tbody>{items}</tbody></table></div>', pager)


def plone(rows: Sequence[Row], number: int) -> str:
    items = "".join(
        f'<article class="entry"><header><span class="summary"><a href="SITE/node/{path}" class="contenttype-news-item '
        f'state-published url" title="News Item">The minister met {path}</a></span><div class="documentByLine"><span '
        f'class="documentPublished"><span>published</span> <span>2026-03-{day:02d}</span></span></div></header></article>'
        for path, day in rows
    )
    pager = (
        f'<nav class="pagination"><ul><li><a href="SITE/list?b_start:int=0">1</a></li><li class="next"><a '
        f'href="SITE/list?b_start:int={number * 10}">Next 20 items</a></li></ul></nav>'
    )
    return framed(f'<div id="content-core"><div class="entries">{items}</div></div>', pager)


def tiles(rows: Sequence[Row], number: int) -> str:
    items = "".join(
        f'<article class="tileItem visualIEFloatFix tile-collective-nitf-content"><div class="tileContent"><h2 class='
        f'"tileHeadline"><a class="summary url" href="SITE/node/{path}">Nota {path}</a></h2><span class="documentByLine">'
        f'<span class="summary-view-icon"><i class="icon-day"></i> {day:02d}/03/2026</span> <span class='
        '"summary-view-icon"><i class="icon-hour"></i> 19h24</span></span></div></article>'
        for path, day in rows
    )
    pager = f'<div class="listingBar"><a class="proximo" href="SITE/list?b_start:int={number * 10}">Próximo »</a></div>'
    return framed(f'<div id="content-core">{items}</div>', pager)


def liferay(rows: Sequence[Row], number: int) -> str:
    items = "".join(
        f'<div class="asset-abstract default-asset-publisher"><h4 class="asset-title"><a href="SITE/node/{path}?p_p_auth='
        f'f00{number}&amp;redirect=%2Flist%3Fcur%3D{number}">The minister met {path}</a></h4><div class="asset-content">'
        f'<div class="asset-summary">…</div></div><div class="asset-metadata"><span class="metadata-entry '
        f'metadata-publish-date">{day}/03/26</span></div></div>'
        for path, day in rows
    )
    pager = (
        '<ul class="pagination"><li><a href="SITE/list?p_p_id=com_liferay_asset_publisher_web_portlet_AssetPublisherPortlet'
        "_INSTANCE_x1&amp;_com_liferay_asset_publisher_web_portlet_AssetPublisherPortlet_INSTANCE_x1_cur="
        f'{number + 1}">{number + 1}</a></li></ul>'
    )
    return framed(f'<div class="portlet-asset-publisher">{items}</div>', pager)


def sharepoint(rows: Sequence[Row], number: int) -> str:
    items = "".join(
        f'<tr class="ms-itmhover"><td class="ms-vb2"><nobr>{day:02d}/03/2026</nobr></td><td class="ms-vb-title"><a href='
        f'"/Pages/{path}.aspx">The minister met {path}</a></td></tr>'
        for path, day in rows
    )
    pager = (
        '<table><tr><td class="ms-paging"><a href="javascript:" onclick=\'RefreshPageTo(event, "/list?Paged=TRUE\\u0026'
        f'PagedPrev=TRUE\\u0026PageFirstRow=1");return false;\'>‹</a><a href="javascript:" onclick=\'RefreshPageTo(event, '
        f'"/list?Paged=TRUE\\u0026PageFirstRow={number * 100 + 1}");return false;\'>›</a></td></tr></table>'
    )
    return framed(f'<table class="ms-listviewtable"><tr class="ms-viewheadertr"><th>x</th></tr>{items}</table>', pager)


def joomla(rows: Sequence[Row], number: int) -> str:
    items = "".join(
        f'<div class="com-content-category-blog__item blog-item" itemprop="blogPost"><figure><a href="/node/{path}"><img>'
        f'</a></figure><div class="item-content"><div class="page-header"><h2 itemprop="name"><a href="/node/{path}" '
        f'itemprop="url">The minister met {path}</a></h2></div><dl class="article-info"><dd class="published"><time '
        f'datetime="2026-03-{day:02d}T00:00:00+00:00" itemprop="datePublished">Published: {day} March 2026</time></dd></dl>'
        "</div></div>"
        for path, day in rows
    )
    pager = (
        f'<ul class="pagination"><li class="page-item"><a href="/list?start=0">1</a></li><li class="page-item"><a aria-label'
        f'="Go to next page" href="/list?start={number * 10}" class="page-link">›</a></li></ul>'
    )
    return framed(f'<div class="com-content-category-blog blog"><div class="blog-items">{items}</div></div>', pager)


def joomla_table(rows: Sequence[Row], number: int) -> str:
    items = "".join(
        f'<tr class="cat-list-row0"><td headers="categorylist_header_title" class="list-title"><a href="/index.'
        f'php/activities/{path}">Message {path}</a></td><td headers="categorylist_header_date" class='
        f'"list-date small">{day:02d} March 2026</td></tr>'
        for path, day in rows
    )
    pager = f'<ul class="pagination-list"><li class="pagination-next"><a href="/list?start={number * 10}">Next</a></li></ul>'
    return framed(f'<table class="category table table-striped"><tbody>{items}</tbody></table>', pager)


def typo3(rows: Sequence[Row], number: int) -> str:
    items = "".join(
        '<div class="article articletype-0" itemscope itemtype="http://schema.org/Article"><div class="header"><h3><a '
        f'itemprop="url" title="x" href="/node/{path}"><span itemprop="headline">The minister met {path}</span></a></h3>'
        f'</div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="2026-03-'
        f'{day:02d}">{day:02d}.03.2026</time></span></p></div></div>'
        for path, day in rows
    )
    pager = (
        '<ul class="f3-widget-paginator"><li class="next"><a href="/list?tx_news_pi1%5B%40widget_0%5D%5BcurrentPage%5D='
        f'{number + 1}&amp;cHash=0c{number}">next</a></li></ul>'
    )
    return framed(f'<div class="news"><div class="news-list-view">{items}</div></div>', pager)


def spip(rows: Sequence[Row], number: int) -> str:
    items = "".join(
        f'<li class="item hentry"><h3 class="h3 entry-title"><a href="node/{path}" rel="bookmark">Entretien {path}</a></h3>'
        f'<p class="info-publi"><abbr class="published" title="2026-03-{day:02d}T09:00:00Z">{day} mars 2026</abbr></p></li>'
        for path, day in rows
    )
    pager = (
        f'<p class="pagination"><a href="list?debut_articles=0#pagination_articles" class="lien_pagination">0</a> | <a href='
        f'"list?debut_articles={number * 10}#pagination_articles" class="lien_pagination" rel="nofollow">{number * 10}</a></p>'
    )
    base = '<base href="SITE/">'
    return framed(f'<div class="liste articles"><ul class="liste-items">{items}</ul></div>', pager, base)


def bitrix(rows: Sequence[Row], number: int) -> str:
    items = "".join(
        f'<p class="news-item" id="bx_3218110189_{path}"><span class="news-date-time">{day:02d}.03.2026</span> <a href='
        f'"/node/{path}/"><b>О встрече министра {path}</b></a><br>…</p>'
        for path, day in rows
    )
    pager = (
        f'<div class="modern-page-navigation"><span class="modern-page-current">{number}</span><a href="/list?PAGEN_1='
        f'{number + 1}">{number + 1}</a><a class="modern-page-next" href="/list?PAGEN_1={number + 1}">След.</a></div>'
    )
    return framed(f'<div class="news-list">{items}</div>', pager)


def trs(rows: Sequence[Row], number: int) -> str:
    items = "".join(
        f'<li><a href="./202603/t202603{day:02d}_{int(path, 36)}.shtml" target="_blank">外交部发言人答记者问 {path}</a>'
        f"<span>2026-03-{day:02d}</span></li>"
        for path, day in rows
    )
    pager = f'<div class="page"><script>createPageHTML(41, {number - 1}, "index", "shtml");</script></div>'
    return framed(f'<div class="list"><ul>{items}</ul></div>', pager)


def wordpress(rows: Sequence[Row], number: int) -> str:
    items = "".join(
        f'<article id="post-{day}" class="post type-post status-publish hentry category-press"><header class="entry-header">'
        f'<h2 class="entry-title"><a href="SITE/node/{path}/" rel="bookmark">The minister met {path}</a></h2><div class='
        f'"entry-meta"><span class="posted-on"><a href="SITE/node/{path}/"><time class="entry-date published" datetime='
        f'"2026-03-{day:02d}T09:00:00+00:00">{day} March 2026</time></a></span></div></header></article>'
        for path, day in rows
    )
    pager = f'<div class="nav-links"><a class="next page-numbers" href="/category/press/page/{number + 1}/">›</a></div>'
    return framed(f'<main id="main" class="site-main">{items}</main>', pager)


def elementor(rows: Sequence[Row], number: int) -> str:
    items = "".join(
        f'<article class="elementor-post elementor-grid-item post type-post"><a class="elementor-post__thumbnail__link" '
        f'href="SITE/node/{path}/"><img></a><div class="elementor-post__text"><h3 class="elementor-post__title"><a href='
        f'"SITE/node/{path}/">Media statement {path}</a></h3><div class="elementor-post__meta-data"><span class='
        f'"elementor-post-date">March {day}, 2026</span></div></div></article>'
        for path, day in rows
    )
    return framed(f'<div class="elementor-posts-container">{items}</div>')


def feed(rows: Sequence[Row], number: int) -> str:
    items = "".join(
        f"<item><title>The minister met {path}</title><link>SITE/node/{path}/</link><pubDate>{day} Mar 2026 09:00:00 +0000"
        f"</pubDate></item>"
        for path, day in rows
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>t</title>{items}</channel></rss>'


def posts(rows: Sequence[Row], total: int) -> Answer:
    rest = [
        {
            "date": f"2026-03-{day:02d}T09:00:00", "modified": f"2026-03-{day:02d}T09:10:00",
            "link": f"SITE/node/{path}/", "title": {"rendered": f"The minister&#8217;s <i>visit</i> {path}"},
        }
        for path, day in rows
    ]  # fmt: skip
    return Answer(json.dumps(rest), headers={"Content-Type": "application/json", "X-WP-TotalPages": str(total)})


def jsonapi(rows: Sequence[Row], number: int) -> Answer:
    data = [
        {
            "type": "node--news", "id": path,
            "attributes": {
                "title": path, "created": DAYS[day], "changed": DAYS[day], "drupal_internal__nid": day,
                "path": {"alias": f"/node/{path}", "pid": 1, "langcode": "en"},
            },
        }
        for path, day in rows
    ]  # fmt: skip
    following = {"next": {"href": f"SITE/jsonapi/node/news?page%5Boffset%5D={number}50"}}
    return Answer(json.dumps({"data": data, "links": following}), headers={"Content-Type": "application/vnd.api+json"})


def odata(rows: Sequence[Row], number: int) -> Answer:
    value = [{"FileRef": f"/node/{path}", "Title": path, "ArticleStartDate": DAYS[day]} for path, day in rows]
    return Answer(json.dumps({"odata.nextLink": f"SITE/_api/items?$skiptoken={number}", "value": value}))


def rows_of(answer: Callable[[Sequence[Row], int], Route], *addresses: str) -> dict[str, Route]:
    """The four pages under their addresses, and an article at every address that they list."""
    routes = {address: answer(rows, n + 1) for n, (address, rows) in enumerate(zip(addresses, PAGES, strict=True))}
    return {"/robots.txt": ROBOTS_ALLOW, **routes}


def counted(pattern: str, first: str = "/list") -> tuple[str, ...]:
    return (first, *(pattern.format(n=n, offset=n - 1) for n in (2, 3, 4)))


PORTLET = (
    "p_p_id=com_liferay_asset_publisher_web_portlet_AssetPublisherPortlet_INSTANCE_x1&_com_liferay_asset_publisher"
)
PORTLET += "_web_portlet_AssetPublisherPortlet_INSTANCE_x1_cur"
REST = "/wp-json/wp/v2/posts?after=2026-03-06T00:00:00&before=2026-03-13T00:00:00&per_page=100&page={}"
FIELDS = "&_fields=date,modified,link,title"
LIST = 'start_urls = ("SITE/list",)\n'
PRESS = 'start_urls = ("SITE/category/press/",)\n'
FRONT = 'start_urls = ("SITE/",)\n'
FEEDS = tuple(f"/feed/?paged={n}" for n in (1, 2, 3, 4))
PRESS_FEEDS = tuple(f"/category/press{each}" for each in FEEDS)
PRESS_PAGES = counted("/category/press/page/{n}/", "/category/press/")
NODE, FOLDER, ASPX = "/node/{path}", "/node/{path}/", "/Pages/{path}.aspx"
TRS = "/xw/202603/t202603{day:02d}_{number}.shtml"
JOOMLA = "/index.php/activities/{path}"
TURNED = "/list?tx_news_pi1%5B%40widget_0%5D%5BcurrentPage%5D={n}&cHash=0c{offset}"
API = "/_api/items?$select=FileRef,Title,ArticleStartDate,Modified&$orderby=ArticleStartDate%20desc&$top=50"


def addresses(template: str) -> dict[str, str]:
    return {path: template.format(path=path, day=day, number=int(path, 36)) for rows in PAGES for path, day in rows}


def case(name: str, base: str, facts: str, routes: Mapping[str, Route], template: str = NODE) -> Case:
    articles = {address: article(path) for path, address in addresses(template).items()}
    known: list[dict[str, object]] = [{"url": f"SITE{addresses(template)[path]}"} for path in ("k1", "k2", "k3")]
    return Case(name, base, facts, {**articles, **routes}, known)


LISTS = [
    (case("drupal", "DrupalSpider", LIST, rows_of(drupal, *counted("/list?page={offset}"))), NODE),
    (case("drupal7", "DrupalSpider", LIST, rows_of(drupal7, *counted("/list?page=0,{offset}"))), NODE),
    (
        case(
            "drupal_api", "DrupalApiSpider", 'start_urls = "SITE/jsonapi/node/news"\n',
            rows_of(jsonapi, *counted("/jsonapi/node/news?page%5Boffset%5D={offset}50", "/jsonapi/node/news?sort=-created&page%5Blimit%5D=50")),
        ), NODE,
    ),
    (case("plone", "PloneSpider", LIST, rows_of(plone, *counted("/list?b_start:int={offset}0"))), NODE),
    (case("tiles", "PloneSpider", LIST, rows_of(tiles, *counted("/list?b_start:int={offset}0"))), NODE),
    (case("liferay", "LiferaySpider", LIST, rows_of(liferay, *counted(f"/list?{PORTLET}={{n}}"))), NODE),
    (case("sharepoint", "SharePointSpider", LIST, rows_of(sharepoint, *counted("/list?Paged=TRUE&PageFirstRow={offset}01")), ASPX), ASPX),
    (case("sharepoint_api", "SharePointApiSpider", 'start_urls = "SITE/_api/items"\n', rows_of(odata, *counted("/_api/items?$skiptoken={offset}", API))), NODE),
    (case("joomla", "JoomlaSpider", LIST, rows_of(joomla, *counted("/list?start={offset}0"))), NODE),
    (case("joomla_table", "JoomlaSpider", LIST, rows_of(joomla_table, *counted("/list?start={offset}0")), JOOMLA), JOOMLA),
    (case("typo3", "Typo3Spider", LIST, rows_of(typo3, *counted(TURNED))), NODE),
    (case("spip", "SpipSpider", LIST, rows_of(spip, *counted("/list?debut_articles={offset}0"))), NODE),
    (case("bitrix", "BitrixSpider", LIST, rows_of(bitrix, *counted("/list?PAGEN_1={n}")), FOLDER), FOLDER),
    (case("trs", "TrsSpider", 'start_urls = ("SITE/xw/",)\n', rows_of(trs, *counted("/xw/index_{offset}.shtml", "/xw/")), TRS), TRS),
    (case("wp_feed", "WordPressSpider", FRONT, rows_of(feed, *FEEDS) | {REST.format(1) + FIELDS: Answer("{}", 401)}, FOLDER), FOLDER),
    (case("wp_pages", "WordPressSpider", PRESS, rows_of(wordpress, *PRESS_PAGES), FOLDER), FOLDER),
    (
        case(
            "wp_robots", "WordPressSpider", PRESS,
            rows_of(feed, *PRESS_FEEDS) | {"/robots.txt": Answer("User-agent: *\nDisallow: /wp-json/\n")}, FOLDER,
        ), FOLDER,
    ),
    (
        case(
            "wp_builder", "WordPressSpider", 'start_urls = "SITE/media-statements/"\n',
            rows_of(elementor, *counted("/media-statements/page/{n}/", "/media-statements/")), FOLDER,
        ), FOLDER,
    ),
    (case("paged_feed", "FeedSpider", 'feeds = "SITE/feed/?paged={page}"\n', rows_of(feed, *FEEDS), FOLDER), FOLDER),
]  # fmt: skip
"""Sites that list all four pages, each with the shape of its articles' addresses."""

IN_WINDOW = (PAGES[0], PAGES[1])
"""What an interface that is asked for the window's days gives."""
WP = [
    case(
        "wp_rest", "WordPressSpider", FRONT,
        {REST.format(n) + FIELDS: posts(rows, 2) for n, rows in enumerate(IN_WINDOW, 1)}, FOLDER,
    ),
    case(
        "wp_category", "WordPressSpider", PRESS,
        {
            "/wp-json/wp/v2/categories?slug=press&_fields=id": Answer('[{"id": 7}]'),
            **{REST.format(n) + "&categories=7" + FIELDS: posts(rows, 2) for n, rows in enumerate(IN_WINDOW, 1)},
        }, FOLDER,
    ),
    case("wp_nothing", "WordPressSpider", PRESS, {}, FOLDER),
]  # fmt: skip


@pytest.fixture(scope="module")
def crawls(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Case]]:
    folder = tmp_path_factory.mktemp("families")
    with crawled(folder, [*(each for each, _ in LISTS), *WP], "family_cases") as found:
        yield found


@pytest.mark.parametrize(("name", "template"), [(each.name, template) for each, template in LISTS])
def test_late_articles_behind_known_ones_are_found_and_the_window_ends_the_list(
    crawls: dict[str, Case], name: str, template: str
) -> None:
    found = crawls[name]
    assert found.report.state == "complete", found.report.reason
    assert found.pages() == [addresses(template)["late"]]
    assert (found.report.known, found.report.in_window, found.report.robots) == (3, 4, "allowed")
    _, *listed = (address for address in found.routes if address not in addresses(template).values())
    assert [found.site.paths().count(address) for address in listed[:4]] == [1, 1, 1, 0]


def test_every_family_is_tried() -> None:
    tried = {each.base for each, _ in LISTS} | {each.base for each in WP}
    assert {family.__name__ for family in cms.FAMILIES} <= tried


@pytest.mark.parametrize("name", ["wp_rest", "wp_category"])
def test_wordpress_is_asked_for_the_posts_of_the_window(crawls: dict[str, Case], name: str) -> None:
    found = crawls[name]
    assert found.report.state == "complete", found.report.reason
    assert found.pages() == ["/node/late/"]
    assert found.report.known == 3
    assert not [path for path in found.site.paths() if "feed" in path or "page=3" in path]


def test_wordpress_without_any_list_says_where_it_looked(crawls: dict[str, Case]) -> None:
    report = crawls["wp_nothing"].report
    assert report.state == "broken"
    assert "/category/press/ answered 404" in report.reason
    assert [path for path in crawls["wp_nothing"].site.paths() if path != "/robots.txt"] == [
        "/wp-json/wp/v2/categories?slug=press&_fields=id",
        "/category/press/feed/?paged=1",
        "/category/press/",
    ]


def test_wordpress_titles_are_read_as_text(crawls: dict[str, Case]) -> None:
    from dateline.archive.warc import read_pages

    archive = crawls["wp_rest"].report.archive
    assert archive is not None
    (page,) = read_pages(archive, "wp_rest")
    assert page.link is not None
    assert (page.link.title, page.link.published) == ("The minister’s visit late", "2026-03-09T09:00:00")


@pytest.mark.parametrize(
    ("address", "root", "category"),
    [
        ("https://mfa.example/", "https://mfa.example/", None),
        ("https://mfa.example/fr", "https://mfa.example/fr/", None),
        ("https://mfa.example/category/news/releases/", "https://mfa.example/", "releases"),
        ("https://mfa.example/Pages/category/press/?lang=en", "https://mfa.example/Pages/", "press"),
        ("https://mfa.example/media-statements/", None, None),
    ],
)
def test_sections_of_a_wordpress_site(address: str, root: str | None, category: str | None) -> None:
    assert section(address) == (root, category)


ROWS = [row for rows in PAGES for row in rows]
SITES: dict[str, tuple[str, Callable[[Sequence[Row], int], str], str, str]] = {
    "drupal": (
        "DrupalSpider",
        drupal,
        '<meta name="Generator" content="Drupal 10 (https://www.drupal.org)">',
        "Drupal",
    ),
    "drupal7": ("DrupalSpider", drupal7, "<script>jQuery.extend(Drupal.settings, {})</script>", "Drupal"),
    "plone": ("PloneSpider", plone, '<meta name="generator" content="Plone - https://plone.org/">', "Plone"),
    "tiles": ("PloneSpider", tiles, "<link href='/++theme++padrao_govbr/x.css'>", "Plone"),
    "liferay": ("LiferaySpider", liferay, "<script>Liferay.ThemeDisplay={}</script>", "Liferay"),
    "sharepoint": (
        "SharePointSpider",
        sharepoint,
        '<meta name="GENERATOR" content="Microsoft SharePoint">',
        "SharePoint",
    ),
    "joomla": ("JoomlaSpider", joomla, '<meta name="generator" content="Joomla! - Open Source">', "Joomla"),
    "joomla_table": ("JoomlaSpider", joomla_table, "<script src='/media/system/js/core.js'></script>", "Joomla"),
    "typo3": ("Typo3Spider", typo3, '<meta name="generator" content="TYPO3 CMS">', "TYPO3"),
    "spip": ("SpipSpider", spip, '<meta name="generator" content="SPIP 4.2.8">', "SPIP"),
    "bitrix": ("BitrixSpider", bitrix, "<script src='/bitrix/js/main/core.js'></script>", "Bitrix"),
    "trs": ("TrsSpider", trs, "", "TRS"),
    "wordpress": ("WordPressSpider", wordpress, "<link href='/wp-content/themes/x/style.css'>", "WordPress"),
    "elementor": ("WordPressSpider", elementor, '<meta name="generator" content="Elementor 3.20">', "WordPress"),
}
"""Base, list, what stands in the head, and the family's name."""


@pytest.fixture(scope="module")
def proposals() -> Iterator[Callable[[str], Proposal]]:
    """Proposes a source for a list of the site, which is a site of its own under each name."""
    routes: dict[str, Route] = {"/robots.txt": ROBOTS_ALLOW}
    for name, (_, page, head, _) in SITES.items():
        routes[f"/{name}/list"] = page(ROWS, 1).replace("</head>", f"{head}</head>").replace("SITE/", f"SITE/{name}/")
    links = {
        urlsplit(address).path
        for route in routes.values()
        for address in re.findall(r'href="(?:SITE)?/?([^"#]+)"', str(route))
    }
    for path in links:
        where = path if path.startswith("/") else f"/{path}"
        for each in (where, *(f"/{name}/{where.lstrip('./')}" for name in SITES)):
            routes.setdefault(each, article(f"The minister met her colleague {where}"))
    site = Site(routes)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DATELINE_ALLOW_PRIVATE", "1")
        with Session(site.url) as fetch:
            yield lambda name: propose(f"{site.url}/{name}/list", fetch, STARTED.date(), stated={"country": "GB"})
    site.server.shutdown()


@pytest.mark.parametrize("name", SITES)
def test_a_familys_list_is_proposed_on_its_base(proposals: Callable[[str], Proposal], name: str) -> None:
    base, _, _, family = SITES[name]
    found = proposals(name)
    assert found.listed.base == base
    assert any(f"made with {family};" in note for note in found.notes)
    assert not {"rows", "listed_date", "next_page"} & found.listed.attributes.keys(), "the base knows these"
    assert len(found.listed.links) == len(ROWS)
    assert found.listed.dated == 1
    assert urlsplit(found.source.home or "").path == "/"
    ast.parse(found.spider())


@pytest.mark.parametrize(("path", "rest"), [("/", True), ("/category/press/", True), ("/category/press/", False)])
def test_a_wordpress_site_is_proposed_by_what_its_interface_or_its_pages_list(path: str, rest: bool) -> None:
    theme = "<head><title>Ministry</title><link href='/wp-content/themes/x/style.css'></head>"
    listed = wordpress(ROWS, 1).replace("SITE", "")
    answers = {"/": f"<html lang='en'>{theme}<body><p>{'Welcome to the ministry. ' * 20}</p></body></html>"}
    answers["/category/press/"] = listed.replace("<head>", theme[:-7])
    answers |= {f"/node/{each}/": article(f"The minister met {each}") for each, _ in ROWS}

    def fetch(url: str) -> Answered:
        where = url.removeprefix("https://mfa.example")
        body = answers.get(where)
        if "wp-json/wp/v2/" in where and rest:
            told = (
                '[{"id": 4}]'
                if "categories?" in where
                else str(posts(ROWS, 1).body).replace("SITE", "https://mfa.example")
            )
            body = told
        if body is None:
            return Answered(url, None, "broken", f"{url} answered 404")
        return Answered(url, Page("xx", url, url, 200, {"content-type": "text/html"}, body.encode(), STARTED))

    found = propose(f"https://mfa.example{path}", fetch, STARTED.date(), stated={"country": "GB"})
    assert found.listed.base == "WordPressSpider"
    assert found.listed.attributes == {"start_urls": (f"https://mfa.example{path}",)}
    assert len(found.listed.links) == len(found.samples) == len(ROWS)
    assert found.source.article_urls is None
