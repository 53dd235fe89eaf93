"""Titles and bylines are chosen among all candidates: headings, declarations, lists, printed lines."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dateline.extract import extract
from dateline.extract.byline import labelled_names, printed_names
from dateline.model.records import Draft, Link, Page
from dateline.model.source import Source

URL = "https://mfa.example/en/news/8123"
TITLE = "Minister receives envoy of the republic"
SOURCE = Source("xx_mfa", "Ministry of Foreign Affairs of Example", "ministry", "XX", "en", "UTC")
STORY = "".join(
    f"<p>The Minister received the ambassador on Tuesday and discussed the border crossings with him. {number}.</p>"
    for number in range(4)
)


def read(head: str = "", body: str = "", listed: str | None = None, origin: str = "listing") -> Draft:
    html = f'<html><head><meta charset="utf-8">{head}</head><body>{body}<div>{STORY}</div></body></html>'
    link = Link(URL, "xx_mfa", origin, title=listed) if listed else None
    moment = datetime(2026, 3, 12, tzinfo=UTC)
    return extract(Page("xx_mfa", URL, URL, 200, {"content-type": "text/html"}, html.encode(), moment, link), SOURCE)


SITE = "<title>Ministry of Foreign Affairs of Example</title>"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        pytest.param(SITE, f"<h1></h1><h2>{TITLE}</h2><p>10 March 2026</p>", id="an h2, the title is the site's"),
        pytest.param(f"<title>{TITLE}</title>", "<h1>News</h1><p>10 March 2026</p>", id="h1 is the section"),
        pytest.param(SITE, f"<h1>Press releases</h1><div><b>{TITLE}</b></div>", id="h1 is the section, title in bold"),
        pytest.param(SITE, "<h1>Latest statements of the spokesperson</h1>", id="the title stands in the list only"),
        pytest.param(SITE, f"<h1>Example portal</h1><td>{TITLE}</td>", id="in a cell"),
        pytest.param(
            '<meta property="og:title" content="News and events of the ministry">' + SITE, f"<p>{TITLE}</p>", id="card"
        ),
        pytest.param(f"<title>News | {TITLE}</title>", "<h1>News</h1>", id="behind the section"),
    ],
)
def test_the_title_of_the_list_decides(head: str, body: str) -> None:
    draft = read(head, body, listed=TITLE)
    assert draft.title == TITLE
    assert draft.headlines["list"] == TITLE


def test_a_list_that_cuts_the_title_short_still_finds_it() -> None:
    assert read(SITE, f"<h1>News</h1><h2>{TITLE}</h2>", listed="Minister receives envoy of…").title == TITLE


@pytest.mark.parametrize("listed", ["Read more", "…", "Download", "12 March 2026"])
def test_words_of_a_button_are_no_title(listed: str) -> None:
    assert read(f"<title>{TITLE}</title>", f"<h1>{TITLE}</h1>", listed=listed).title == TITLE


def test_every_title_is_kept() -> None:
    head = '<title>Envoy received | Example</title><meta property="og:title" content="The envoy is here">'
    draft = read(head, f"<h1>{TITLE}</h1>", listed=TITLE, origin="feed")
    assert draft.headlines == {
        "printed": TITLE,
        "card": "The envoy is here",
        "head": "Envoy received | Example",
        "feed": TITLE,
    }
    assert draft.title_origin == "printed"


@pytest.mark.parametrize(
    "title",
    [
        "Conférence des donateurs : la ministre annonce dix millions",
        "« Rien n'est signé » : entretien avec la porte-parole",
        "Grain: what the ministers agreed on - and what not",
        "Trade deal, five years on: was it worth it?",
    ],
)
def test_a_colon_does_not_cut_the_title(title: str) -> None:
    for head in (f"<title>{title}</title>", f"<title>{title} | Ministère des Affaires étrangères</title>"):
        assert read(head, f"<h1>{title}</h1>").title == title
        assert read(head + f'<meta property="og:title" content="{title}">').title == title
        assert read(head).title == title


@pytest.mark.parametrize("name", ["Министерство иностранных дел", "وزارة الخارجية", "外務省", "Auswärtiges Amt"])
def test_the_sites_name_in_another_language_goes(name: str) -> None:
    logo = f'<a href="/"><img src="/logo.png" alt="{name}"></a>'
    assert read(f"<title>{TITLE} - {name}</title>", logo).title == TITLE
    assert read(f"<title>{name} | {TITLE}</title>", f"<div>{name}</div><h1>{TITLE}</h1>").title == TITLE


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Lee | March 10, 2026", ("Ann Lee",)),
        ("By Ann Lee · 5 min read", ("Ann Lee",)),
        ("By Ann Lee and Bo Ek, Reuters", ("Ann Lee", "Bo Ek")),
        ("Von Ann Lee, 10.03.2026", ("Ann Lee",)),
        ("Par Ann Lee le 10 mars 2026 à 14h05", ("Ann Lee",)),
        ("Por Ana Gómez • 10 de marzo de 2026", ("Ana Gómez",)),
        ("Di Marco Bianchi – 10 marzo 2026", ("Marco Bianchi",)),
        ("Door Jan de Vries | 4 min lezen", ("Jan de Vries",)),
        ("Автор: Анна Ли, 10 марта 2026", ("Анна Ли",)),
        ("Από Ελένη Μαυρίδου | 10/03/2026", ("Ελένη Μαυρίδου",)),
        ("מאת: דנה כהן | 10.3.2026", ("דנה כהן",)),
        ("بقلم: سارة حداد | 10 مارس 2026", ("سارة حداد",)),
        ("نویسنده: سارا احمدی", ("سارا احمدی",)),
        ("लेखक: अनिल शर्मा | १० मार्च २०२६", ("अनिल शर्मा",)),
        ("記者 王小明／台北報導", ("王小明",)),
        ("文／王小明 2026-03-10", ("王小明",)),
        ("文・佐藤美咲", ("佐藤美咲",)),
        ("홍길동 기자 | 2026.03.10", ("홍길동",)),
        ("Oleh Siti Rahma | 10 Maret 2026", ("Siti Rahma",)),
        ("Yazan: Ayşe Yılmaz - 10 Mart 2026", ("Ayşe Yılmaz",)),
        ("โดย สมชาย ใจดี", ("สมชาย ใจดี",)),
        ("10 March 2026 | By Ann Lee", ("Ann Lee",)),
        ("World | By Ann Lee, Chief Correspondent", ("Ann Lee",)),
    ],
)
def test_names_beside_dates_agencies_and_times(line: str, names: tuple[str, ...]) -> None:
    assert labelled_names(line) == names
    assert read(f"<title>{TITLE}</title>", f"<h1>{TITLE}</h1><p class='byline'>{line}</p>").byline == ", ".join(names)


@pytest.mark.parametrize("line", ["By Ann Lee | March 10, 2026", "By Ann Lee · 5 min read", "Von Ann Lee, 10.03.2026"])
@pytest.mark.parametrize("mark", ["<p class='byline'>{}</p>", "<span class='autor'>{}</span>", "<p>{}</p>"])
def test_a_byline_without_a_class(line: str, mark: str) -> None:
    assert read(f"<title>{TITLE}</title>", f"<h1>{TITLE}</h1>{mark.format(line)}").byline == "Ann Lee"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("", "<p>10 March 2026</p>"),
        ("", "<div class='author'>Ministry of Foreign Affairs of Example</div>"),
        ('<meta property="article:section" content="World">', "<p class='byline'>World</p>"),
        ("", "<p>记者：本周在日内瓦举行的裁军谈判会议上，多国代表提出应尽快就外空军备控制开展谈判。</p>"),
        ("", "<p>記者：大臣の訪問はいつ頃になる見通しでしょうか</p><p>大臣：来月を予定しています。</p>"),
        ("", "<p>Reporter: When will the Minister travel to the capital?</p>"),
        ("", "<p>From Monday the border crossings are open.</p>"),
        ("", "<p>By 2030 all ports will be open to the ships of both countries.</p>"),
        ("", "<ul class='tags'><li><a href='/t/1'>Border Crossings</a></li></ul>"),
    ],
)
def test_no_one_is_named(head: str, body: str) -> None:
    assert read(f"<title>{TITLE}</title>{head}", f"<h1>{TITLE}</h1>{body}").byline is None


def test_a_line_may_hold_a_date_and_no_name() -> None:
    assert printed_names("10 March 2026") == ()
