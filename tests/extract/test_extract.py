"""Page → Draft on pages of our own: metadata, body, language, refusals, bounds."""

from __future__ import annotations

import contextlib
import json
import time
from datetime import UTC, datetime

import lxml.html
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.extract import Unreadable, extract, language, structured_data
from dateline.extract.boilerplate import is_boilerplate
from dateline.extract.decoding import decode
from dateline.extract.metadata import collect, split_names
from dateline.model.records import Draft, Page
from dateline.model.source import Source

NEWS = Source("example", publisher="The Example", kind="news", country="XX", language="en", timezone="UTC")
URL = "https://www.example.org/world/minister-meets-envoy-1234"
SENTENCE = "The two ministers spoke for an hour about grain, ports and the weather on the northern coast. "
BODY = "".join(f"<p>{SENTENCE}Paragraph number {number} adds that nothing was signed.</p>" for number in range(5))


def page(
    html: str | bytes, *, url: str = URL, final_url: str | None = None, status: int = 200, kind: str = "text/html"
) -> Page:
    payload = html if isinstance(html, bytes) else html.encode("utf-8")
    moment = datetime(2024, 1, 15, 6, tzinfo=UTC)
    return Page("example", url, final_url or url, status, {"content-type": kind}, payload, moment)


def document(head: str = "", body: str = "", *, lang: str = "en") -> str:
    return f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'


def article(head: str = "", title: str = "Minister meets envoy", body: str = BODY, *, lang: str = "en") -> str:
    return document(head, f"<main><article><h1>{title}</h1>{body}</article></main>", lang=lang)


def read(html: str, source: Source = NEWS) -> Draft:
    return extract(page(html), source)


def linked_data(**facts: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **facts})}</script>'


# --- title ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "heading", "expected"),
    [
        ("<title>Minister meets envoy | The Example</title>", "Minister meets envoy", "Minister meets envoy"),
        (
            '<meta property="og:title" content="Minister meets envoy - The Example">'
            '<meta property="og:site_name" content="The Example">',
            "",
            "Minister meets envoy",
        ),
        ("<title>The Example</title>", "Minister meets envoy", "Minister meets envoy"),
        ("<title>Example.org – Minister meets envoy</title>", "", "Minister meets envoy"),
        (linked_data(headline="Minister&amp;#8217;s envoy"), "Other", "Minister’s envoy"),
        ("<title>Talks: Minister meets envoy</title>", "Talks: Minister meets envoy", "Talks: Minister meets envoy"),
        ("<title>Trade - what next? - The Example</title>", "Trade - what next?", "Trade - what next?"),
        (
            '<meta property="og:title" content="A long title that was cut after some..."><title>x</title>',
            "A long title that was cut after some words",
            "A long title that was cut after some words",
        ),
        (
            linked_data(headline="Envoy visit: all you need to know")
            + "<title>Envoy visit: all you need to know</title>"
            '<meta property="og:title" content="Minister meets envoy">',
            "Minister meets envoy",
            "Minister meets envoy",
        ),
    ],
)
def test_title(head: str, heading: str, expected: str) -> None:
    assert read(article(head, heading)).title == expected


@pytest.mark.parametrize(
    ("head", "body"),
    [
        # the banner is the first h1, links home, and the article's heading is an h2
        (
            "<title>Minister meets envoy | Ministry of Trade</title>",
            '<h1><a href="/">Ministry of Trade</a></h1><h2>Minister meets envoy</h2>',
        ),
        (
            "<title>Minister meets envoy - Ministry of Trade - Ruritania</title>",
            '<a href="/en/"><img src="/l.png" alt="Ministry of Trade"></a><h1>Minister meets envoy</h1>',
        ),
        ("<title>Minister meets envoy</title>", "<h1>Example</h1><h1>Minister meets envoy</h1>"),
        (
            '<meta property="og:title" content="Minister meets envoy (The Example)">'
            '<meta property="og:site_name" content="The Example">',
            "<h1>Minister meets envoy</h1>",
        ),
        ('<meta property="og:title" content="Minister meets envoy: all the facts">', "<h1>Minister meets envoy</h1>"),
        ("<title>The Example » Minister meets envoy</title>", '<a href="https://www.example.org/">The Example</a>'),
    ],
)
def test_title_among_banners(head: str, body: str) -> None:
    assert read(document(head, f"<header>{body}</header><main>{BODY}</main>")).title == "Minister meets envoy"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        # the section is an h1 as well, before the headline
        (
            "<title>Ruritania online - Notices - Minister meets envoy in the capital</title>",
            "<h1>Notices</h1><h1>Minister meets envoy in the capital</h1>",
        ),
        # every page of the section has one card
        (
            '<meta property="og:title" content="Press releases"><title>MT: Minister meets envoy in the capital</title>',
            "<h1>Minister meets envoy in the capital</h1>",
        ),
        # the site is named by its address alone
        ('<meta property="og:title" content="Minister meets envoy in the capital – Ruritania Newsroom">', ""),
    ],
)
def test_title_is_no_name_of_a_section(head: str, body: str) -> None:
    url = "https://www.ruritania.org/a/1.html"
    tree = lxml.html.document_fromstring(document(head, body))
    assert collect(tree, structured_data.collect(tree, url)).title == ("Minister meets envoy in the capital")


SEARCHED = "Envoy visit today: Ruritania ministers talk about trade"
SHOWN = "Ministers talk trade with the Ruritanian envoy"


@pytest.mark.parametrize(
    ("declared", "card", "printed", "slug", "expected"),
    [
        # the record decides, with the words above the headline and without
        (f"Visit: {SHOWN}", SHOWN, f"Visit: {SHOWN}", "a", f"Visit: {SHOWN}"),
        (SHOWN, f"Visit: {SHOWN}", SHOWN, "a", SHOWN),
        # what is printed and shared is believed before a record that is worded for searches
        (SEARCHED, SHOWN, SHOWN, "ministers-talk-trade-with-the-ruritanian-envoy-123", SHOWN),
        (SEARCHED, SHOWN, SHOWN, "envoy-visit-today-ruritania-ministers-talk-about-trade", SEARCHED),
        # dots that nobody goes on after are the editors'
        ("Who pays for the envoy’s visit?...", "Who pays?", "Who pays for the envoy’s visit?", "a", None),
    ],
)
def test_title_of_several_wordings(declared: str, card: str, printed: str, slug: str, expected: str | None) -> None:
    head = linked_data(headline=declared) + f'<meta property="og:title" content="{card}"><title>News</title>'
    tree = lxml.html.document_fromstring(document(head, f"<h1>{printed}</h1>"))
    data = structured_data.collect(tree, f"https://example.org/news/{slug}")
    assert collect(tree, data).title == (expected or declared)


def test_title_keeps_its_typography() -> None:
    head = "<title>Minister’s “envoy” – a visit – The Example</title>"
    assert read(article(head, 'Minister\'s "envoy" - a visit')).title == "Minister’s “envoy” – a visit"
    quoted = "«Minister meets envoy»"
    assert read(article(f"<title>{quoted} - The Example</title>", quoted)).title == quoted


def test_broken_linked_data_still_names_the_article() -> None:
    broken = '{"@type": "NewsArticle", "headline": "Minister meets envoy", "x": "a "b" c"}'
    assert read(article(f'<script type="application/ld+json">{broken}</script>', "")).title == "Minister meets envoy"


# --- byline -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (linked_data(headline="x", author={"@type": "Person", "name": "Ann Lee"}), "Ann Lee"),
        (linked_data(headline="x", author=[{"name": "Ann Lee"}, "Bo Ek"]), "Ann Lee, Bo Ek"),
        (linked_data(headline="x", author="By Ann Lee and Bo Ek"), "Ann Lee, Bo Ek"),
        (
            linked_data(
                headline="x", author=[{"name": "Ann Lee (al)"}, "The Example"], publisher={"name": "The Example"}
            ),
            "Ann Lee",
        ),
        (linked_data(headline="x", author=None) + '<meta name="author" content="Von Ann Lee">', "Ann Lee"),
        (
            '<meta property="article:author" content="https://facebook.com/x"><meta name="author" content="Ann Lee">',
            "Ann Lee",
        ),
        ('<meta name="author" content="admin">', None),
    ],
)
def test_byline(head: str, expected: str | None) -> None:
    assert read(article(head)).byline == expected


def test_byline_of_a_graph() -> None:
    graph = {
        "@graph": [
            {"@type": "NewsArticle", "headline": "x", "author": {"@id": "#ann"}},
            {"@type": "Person", "@id": "#ann", "name": "Ann Lee"},
        ]
    }
    assert read(article(f'<script type="application/ld+json">{json.dumps(graph)}</script>')).byline == "Ann Lee"


def test_printed_byline() -> None:
    assert (
        read(article(body='<p class="byline">By <a rel="author" href="/a">Ann Lee</a></p>' + BODY)).byline == "Ann Lee"
    )


def test_printed_bylines_are_the_articles_own() -> None:
    around = (
        '<p class="post-author">By Ann Lee, Political Editor</p>'
        + BODY
        + '<div class="comment-author"><b class="fn">Bo Ek</b></div>'
        + '<ul><li><article><h3>Other</h3><p><span class="post-author">Cy Fox</span></p></article></li></ul>'
    )
    assert read(article(body=around)).byline == "Ann Lee"


def test_byline_of_a_card() -> None:
    card = '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Ann Lee">'
    assert read(article(card)).byline == "Ann Lee"


def test_names() -> None:
    assert split_names("Ann Lee, Chief Correspondent in Rome and Bo Ek") == ("Ann Lee", "Bo Ek")
    assert split_names("Staff Writer") == ("Staff Writer",)
    assert split_names("Par Ann Lee, Bo Ek et Cy Fox") == ("Ann Lee", "Bo Ek", "Cy Fox")
    assert split_names("https://example.org/ann") == ()
    assert split_names("ann@example.org") == ()


# --- body -------------------------------------------------------------------------------------------------------------


def test_body_is_paragraphs_with_the_dateline_and_nothing_else() -> None:
    dateline = f"<p>KARACHI, Jan 14 (XYZ): {SENTENCE}</p>"
    around = "<p>Share this article</p><p>We use cookies to improve this site.</p>"
    teaser = '<p>Read more: <a href="/world/other">Another story that is not part of this one</a></p>'
    draft = read(article(body=around + dateline + BODY + teaser + "<p>Follow us on Twitter</p>"))
    paragraphs = draft.body.split("\n\n")
    assert paragraphs[0].startswith("KARACHI, Jan 14 (XYZ): The two ministers")
    assert len(paragraphs) == 6
    assert "\n\n\n" not in draft.body
    for foreign in ("Minister meets envoy", "Share", "cookies", "Read more", "Follow"):
        assert foreign not in draft.body


def test_a_printed_standfirst_opens_the_body() -> None:
    lead = "A first meeting after years of silence ended without a signature, both sides said."
    html = document(
        f'<title>Minister meets envoy</title><meta name="description" content="{lead}">',
        f'<header><h1>Minister meets envoy</h1><div class="standfirst">{lead}</div></header><article>{BODY}</article>',
    )
    draft = read(html)
    assert draft.lead == lead
    assert draft.body.startswith(lead)
    assert draft.body.count(lead) == 1


@pytest.mark.parametrize(
    ("description", "printed", "opening"),
    [
        (  # a paragraph a sentence
            "Two ministers met after years of silence. They spoke for an hour and signed nothing.",
            "<div><p>Two ministers met after years of silence.</p>"
            "<p>They spoke for an hour and signed nothing.</p></div>",
            "Two ministers met after years of silence.",
        ),
        (  # a word in it is a link, the site's name stands after it, and a template says it twice
            "Grain and ports were on the table, and the northern coast | The Example",
            '<div><a href="/grain">Grain</a> and ports were on the table, and the northern coast</div>',
            "Grain and ports were on the table, and the northern coast",
        ),
        (
            "Grain and ports were on the table, and the coast. Grain and ports were on the table, and the coast.",
            "<h2>Grain and ports were on the table, and the coast</h2>",
            "Grain and ports were on the table, and the coast",
        ),
        (  # the place stands before it
            "The envoy left the talks without an agreement on the ports.",
            "<p><b>Port Sudan.</b> <span>The envoy left the talks without an agreement on the ports.</span></p>",
            "Port Sudan. The envoy left the talks without an agreement on the ports.",
        ),
        (  # the day is part of its line
            "The envoy left the talks without an agreement on the ports.",
            "<p><b>5 March.</b> <span>The envoy left the talks without an agreement on the ports.</span></p>",
            "5 March. The envoy left the talks without an agreement on the ports.",
        ),
    ],
)
def test_standfirsts_as_they_are_printed(description: str, printed: str, opening: str) -> None:
    html = document(
        f'<title>Minister meets envoy</title><meta property="og:site_name" content="The Example">'
        f'<meta name="description" content="{description}">',
        f"<header><h1>Minister meets envoy</h1>{printed}</header><article>{BODY}</article>",
    )
    assert read(html).body.split("\n\n")[0] == opening


@pytest.mark.parametrize(
    "foreign",
    [
        '<div class="fact-box"><p>The port of Foreign was built in 1911 and has eleven cranes and two docks.</p></div>',
        "<figure><img src='/a.jpg'><figcaption>Foreign ministers at the table of the talks</figcaption></figure>",
        "<p><img src='/a.jpg'><br><em>Foreign ministers at the table of the talks</em></p>",
        "<p>Photo: Foreign Office / A. Lee</p>",
        "<p>Got a story? Get in touch with our Foreign desk by emailing us at news@example.org.</p>",
        "<p>For more stories like this, check our Foreign page.</p>",
        "<p>Follow Foreign on Twitter and Facebook for the latest news updates.</p>",
        "<p>Hat Ihnen dieser Artikel gefallen? Foreign braucht Ihre Hilfe.</p>",
        "<p>Il vous reste 57.09% de cet article à lire. La suite de Foreign est réservée aux abonnés.</p>",
    ],
)
def test_what_stands_beside_the_article(foreign: str) -> None:
    whole = read(article(body=BODY + foreign + BODY.replace("Paragraph", "Section"))).body
    assert "Foreign" not in whole
    assert whole.count("nothing was signed") == 10


def test_what_only_screen_readers_say() -> None:
    link = '<a href="https://x.example/">the treaty<span class="visually-hidden"> (opens in a new tab)</span></a>'
    assert (
        f"Read {link} before.".replace(link, "the treaty")
        in read(article(body=f"<p>Read {link} before.</p>{BODY}")).body
    )


def test_the_words_above_a_headline_go_with_it() -> None:
    head = '<meta property="og:title" content="Minister meets envoy in the capital">'
    glued = "<header><h1><span>Visit</span><span>Minister meets envoy in the capital</span></h1></header>"
    body = read(document(head, f"<article>{glued}{BODY}</article>")).body
    assert body.startswith(SENTENCE.strip())
    ends_so = "<p>The ministry confirms that the Minister meets envoy in the capital</p>"
    assert "The ministry confirms" in read(document(head, f"<article>{ends_so}{BODY}</article>")).body


def test_selectors_of_the_source_win_and_layouts_end() -> None:
    source = Source(
        "example", publisher="x", kind="ministry", country="XX", language="en", timezone="UTC", title=".t", body=".text"
    )
    html = document(
        "<title>Site</title>",
        '<div class="t">The title</div><div class="text"><p>One.</p><p>Two.</p><div class="share">Tweet</div></div>',
    )
    draft = extract(page(html), source)
    assert (draft.title, draft.body) == ("The title", "One.\n\nTwo.")


def test_a_table_that_places_the_page_is_no_table() -> None:
    menu = "".join(
        f'<tr><td><a href="/{word}">{word}</a></td></tr>' for word in ("News", "Visas", "Treaties", "Contact")
    )
    figures = "<table><tr><th>Year</th><th>Visits</th></tr><tr><td>2023</td><td>14</td></tr></table>"
    text = SENTENCE + "<br><br>" + SENTENCE.upper()
    cells = f"<td><table>{menu}</table></td><td><b>Minister meets envoy</b><br><br>{text}{figures}</td>"
    whole = document("<title>Minister meets envoy</title>", f"<table><tr>{cells}</tr></table>")
    paragraphs = read(whole).body.split("\n\n")
    assert paragraphs[:2] == [SENTENCE.strip(), SENTENCE.upper().strip()]
    assert "2023" in paragraphs[-2] + paragraphs[-1]
    assert "14" in paragraphs[-1]


def test_the_article_among_headlines() -> None:
    headlines = "".join(f"<div><span>Story number {number}</span></div>" for number in range(80))
    page = f"<div>{headlines}<div class='x'>{BODY}</div>{headlines}</div>"
    body = read(document("<title>Minister meets envoy</title>", page)).body
    assert "Story number" not in body
    assert body.count(SENTENCE.strip()) == 5


def test_text_that_stands_only_in_a_script() -> None:
    state = json.dumps({"content": BODY}).replace("<", "\\u003c")
    draft = read(
        document("<title>Minister meets envoy</title>", f'<div id="app"></div><script>window.state = {state};</script>')
    )
    assert draft.body.count("The two ministers") == 5


# --- language ---------------------------------------------------------------------------------------------------------

TEXTS = {
    "ru": "Министры обсудили поставки зерна и работу портов, договорившись встретиться снова в начале следующего года.",
    "fa": "وزیران خارجه دو کشور درباره صادرات گندم و همکاری بندرها گفتگو کردند و قرار شد سال آینده دوباره دیدار کنند.",
    "ja": "両国の外相は穀物の輸出と港湾の協力について話し合い、来年初めに再び会談することで合意した。",
    "zh": "两国外长就粮食出口和港口合作举行会谈，同意明年初再次会晤，并就共同关心的问题交换意见。",
    "de": "Die beiden Außenminister sprachen über Getreide und Häfen und wollen sich im nächsten Jahr erneut treffen.",
    "hi": "दोनों देशों के विदेश मंत्रियों ने अनाज के निर्यात और बंदरगाहों पर बातचीत की और अगले साल फिर मिलने पर सहमति जताई।",
}


@pytest.mark.parametrize(("expected", "text"), TEXTS.items())
def test_language_of_the_text_beats_a_wrong_template(expected: str, text: str) -> None:
    assert language.identify(text * 3, ["en-US"], "en") == expected


def test_close_languages_follow_the_declaration() -> None:
    assert (
        language.identify("Utenriksministeren møtte ambassadøren i dag og drøftet fisk og handel med ham.", ["nb-NO"])
        == "no"
    )
    assert language.identify("", ["pt"], "pt-BR") == "pt-BR"
    assert language.identify("123", [], None) is None


def test_only_the_language_of_the_source_is_kept() -> None:
    lines = [SENTENCE * 2, "14 June 2021", TEXTS["ru"], TEXTS["ru"], "14.06.2021", TEXTS["hi"], TEXTS["hi"]]
    assert language.split_by_language(lines, "en") == (lines[:2], [lines[2:5], lines[5:]])
    assert language.split_by_language(lines, "ru-RU") == (lines[2:5], [lines[:2], lines[5:]])
    quoted = [SENTENCE * 3, "«Привет, мир»", SENTENCE * 3]
    assert language.split_by_language(quoted, "en") == (quoted, [])


IN_ENGLISH = [
    "Joint statement on the conference",
    "Ottawa, 3 May 2023",
    "The Minister of Foreign Affairs met her counterpart in Ottawa today and discussed the northern coast at length.",
    "They agreed to meet again in the autumn and to go on with the work that their officials had begun in the spring.",
]
IN_FRENCH = [
    "Déclaration commune sur la conférence",
    "Ottawa, le 3 mai 2023",
    "La ministre des Affaires étrangères a rencontré aujourd’hui son homologue et a parlé longuement de la côte nord.",
    "Elles sont convenues de se revoir à l’automne et de poursuivre les travaux que leurs fonctionnaires ont entamés.",
]
IN_SPANISH = [
    "Declaración conjunta sobre la conferencia",
    "La ministra de Asuntos Exteriores se reunió hoy en Ottawa con su homóloga y habló largamente de la costa norte.",
    "Acordaron volver a reunirse en otoño y continuar el trabajo que sus funcionarios habían comenzado en primavera.",
]


@pytest.mark.parametrize(
    ("wanted", "printed", "kept", "foreign"),
    [
        ("en", [*IN_ENGLISH, *IN_FRENCH], IN_ENGLISH, [IN_FRENCH]),
        ("fr-CA", [*IN_ENGLISH, *IN_FRENCH], IN_FRENCH, [IN_ENGLISH]),
        ("en", [*IN_SPANISH, *IN_ENGLISH], IN_ENGLISH, [IN_SPANISH]),
        ("es", [*IN_ENGLISH, *IN_FRENCH, *IN_SPANISH], IN_SPANISH, [IN_ENGLISH, IN_FRENCH]),
        # what is quoted, what is short, and a page of which nothing is in the source's language stay whole
        ("en", [*IN_ENGLISH[:3], IN_FRENCH[2], *IN_ENGLISH[3:]], None, []),
        ("en", [*IN_ENGLISH, IN_FRENCH[2]], None, []),
        ("de", [*IN_ENGLISH, *IN_FRENCH], None, []),
        (None, [*IN_ENGLISH, *IN_FRENCH], None, []),
    ],
)
def test_texts_of_one_script_are_told_apart(
    wanted: str | None, printed: list[str], kept: list[str] | None, foreign: list[list[str]]
) -> None:
    assert language.split_by_language(printed, wanted) == (kept or printed, foreign)


def test_the_other_text_becomes_a_variant() -> None:
    both = "".join(f"<p>{line}</p>" for line in (*IN_ENGLISH, *IN_FRENCH))
    draft = read(article(body=both))
    assert draft.body == "\n\n".join(IN_ENGLISH)
    assert [(each.language, each.body) for each in draft.variants] == [("fr", "\n\n".join(IN_FRENCH))]


@given(st.lists(st.text(max_size=40), max_size=8), st.sampled_from(["en", "ru", "zh", None]))
def test_splitting_only_takes_out(lines: list[str], wanted: str | None) -> None:
    kept, foreign = language.split_by_language(lines, wanted)
    for section in (kept, *foreign):
        rest = iter(lines)
        assert all(line in rest for line in section)
    assert sorted(kept + [line for section in foreign for line in section]) == sorted(lines)


# --- refusals ---------------------------------------------------------------------------------------------------------

GATEWAY = "<html><head><title>{0}</title></head><body><center><h1>{0}</h1></center><hr>nginx</body></html>"


@pytest.mark.parametrize(
    ("reason", "html"),
    [
        ("gateway_error", GATEWAY.format("504 Gateway Time-out")),
        ("gateway_error", GATEWAY.format("502 Bad Gateway")),
        ("gateway_error", GATEWAY.format("503 Service Temporarily Unavailable")),
        ("gateway_error", "<h1>Service Unavailable</h1><p>The server is down for maintenance.</p>"),
        ("not_found", document("<title>Page not found | The Example</title>", "<h1>404</h1><p>Try the search.</p>")),
        (
            "not_found",
            document(
                "<title>Страница не найдена</title>", "<h1>Страница не найдена</h1><p>Вернитесь назад.</p>", lang="ru"
            ),
        ),
        ("challenge", document("<title>Just a moment...</title>", "<p>Enable JavaScript and cookies to continue</p>")),
        (
            "challenge",
            document("<title>example.org</title>", '<script src="/cdn-cgi/challenge-platform/h/b/x.js"></script>'),
        ),
        (
            "login_wall",
            document("<title>Log in - The Example</title>", '<form><input type="password"></form><p>Your account</p>'),
        ),
        ("no_body", document("<title>Minister meets envoy</title>", "<div></div>")),
        ("empty", ""),
        ("empty", "  \n "),
        ("broken_pdf", "%PDF-1.4 xxxx"),
        ("not_html", '{"error": "not found"}'),
        ("not_html", '<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>'),
    ],
)
def test_what_is_no_article_is_refused(reason: str, html: str) -> None:
    with pytest.raises(Unreadable) as refusal:
        read(html)
    assert refusal.value.reason == reason


@pytest.mark.parametrize(
    ("reason", "options"),
    [
        ("http_error", {"status": 404}),
        ("http_error", {"status": 503}),
        ("home_page", {"final_url": "https://www.example.org/"}),
        ("home_page", {"final_url": "https://www.example.org/en/"}),
        ("listing_page", {"final_url": "https://www.example.org/world/"}),
        ("login_wall", {"final_url": "https://www.example.org/user/login?next=1"}),
        ("not_found", {"final_url": "https://www.example.org/404.html"}),
        ("not_html", {"kind": "application/pdf"}),
        ("not_html", {"kind": "image/png"}),
    ],
)
def test_responses_that_are_no_article_are_refused(reason: str, options: dict[str, object]) -> None:
    html = BODY if "kind" in options else article()
    with pytest.raises(Unreadable) as refusal:
        extract(page(html, **options), NEWS)  # type: ignore[arg-type]
    assert refusal.value.reason == reason


@pytest.mark.parametrize(
    "title",
    [
        "Gateway error hits ministry's site",
        "503 days of talks",
        "Page not found: how archives vanish",
        "Forbidden",
        "Just a moment: a memoir",
        "Maintenance",
    ],
)
def test_an_article_about_errors_is_an_article(title: str) -> None:
    assert read(article(f"<title>{title}</title>", title)).body


def test_a_release_of_one_sentence_is_an_article() -> None:
    assert (
        read(article(body="<p>The Minister will visit Freedonia on 3 May 2021.</p>")).body
        == "The Minister will visit Freedonia on 3 May 2021."
    )


# --- encodings and hostile pages --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("encoding", "declared", "text"),
    [
        ("utf-8", "", "café Москва"),
        ("utf-8-sig", "", "café"),
        ("utf-16-le", "", "café"),
        ("cp1251", "windows-1251", "Москва"),
        ("gb18030", "gb2312", "外交部发言人"),
        ("cp1252", "iso-8859-1", "l’été – 5 €"),
        ("utf-8", "iso-8859-1", "Москва"),
        ("shift_jis", "Shift_JIS", "外務大臣"),
    ],
)
def test_encodings(encoding: str, declared: str, text: str) -> None:
    payload = f'<html><head><meta charset="{declared}"></head><body>{text}</body></html>'.encode(encoding)
    if encoding == "utf-16-le":
        payload = b"\xff\xfe" + payload
    assert text in decode(payload)


def test_a_page_encoded_twice_is_read_once() -> None:
    html = article(title="Zażółć gęślą jaźń", body=BODY)
    assert extract(page(html.encode().decode("latin-1").encode()), NEWS).title == "Zażółć gęślą jaźń"


def test_a_page_may_open_with_much_white_space() -> None:
    assert extract(page("\r\n\t" * 2000 + article()), NEWS).title == "Minister meets envoy"


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 50_000 + BODY,
        article(body="<p>" * 30_000 + BODY),
        article(head=f'<meta name="description" content="{"x" * 3_000_000}">'),
        article(body=f'<img src="data:image/png;base64,{"A" * 3_000_000}">' + BODY),
        article(head='<script type="application/ld+json">' + "[" * 100_000 + "</script>"),
        article(body=f"<p>{'a ' * 500_000}</p>"),
        "<a" + " x=1" * 200_000 + ">" + BODY,
        b"\x00" * 1000 + article().encode(),
        "<p>" + "\ufffd\x0b\x01" * 1000 + BODY,
        "<table>" * 3000 + BODY,
    ],
    ids=["divs", "paragraphs", "meta", "image", "brackets", "long", "attributes", "nul", "controls", "tables"],
)
def test_hostile_pages_end(html: str | bytes) -> None:
    started = time.process_time()
    with contextlib.suppress(Unreadable):
        extract(page(html), NEWS)
    assert time.process_time() - started < 8


def test_too_large() -> None:
    with pytest.raises(Unreadable, match="too_large"):
        extract(page(b"<p>" + b"x" * 16_000_000), NEWS)


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(noise: bytes) -> None:
    for payload in (noise, b"<html><body><p>" + noise, article().encode()[:200] + noise):
        try:
            draft = extract(page(payload), NEWS)
        except Unreadable:
            continue
        assert draft.body
        assert "\x00" not in draft.body


def test_boilerplate_is_whole_lines() -> None:
    for line in (
        "Share",
        "READ MORE: Five things to know",
        "Print",
        "Les også: En sak",
        "कोशिश",
        "Читайте также: Другое",
    ):
        assert is_boilerplate(line) == (line != "कोशिश")
    assert not is_boilerplate("Share prices fell after the minister’s remarks.")
    assert not is_boilerplate("Read this as a warning, the envoy said.")
    assert not is_boilerplate("For the latest travel updates, citizens should visit the ministry’s page.")
    assert not is_boilerplate("Photo: the minister and the envoy sign. The text was published on Monday.")
    assert not is_boilerplate("Citizens abroad can sign up here")


# --- section and lead -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "body", "section"),
    [
        ('<meta property="article:section" content="World">', "", "World"),
        (linked_data(headline="Minister meets envoy", articleSection=["Politics", "World"]), "", "Politics"),
        (
            '<script type="application/ld+json">{"@type": "BreadcrumbList", "itemListElement": ['
            '{"@type": "ListItem", "position": 1, "name": "Home"}, {"position": 2, "item": {"name": "World"}},'
            '{"position": 3, "name": "Minister meets envoy"}]}</script>',
            "",
            "World",
        ),
        (
            "",
            '<nav aria-label="Breadcrumb"><a href="/">Home</a> › <a href="/n"><i>Go to</i> <b>Press releases</b></a>'
            " › Minister meets envoy</nav>",
            "Press releases",
        ),
        ('<meta property="article:section" content="Uncategorized">', '<div class="breadcrumbs">Here</div>', None),
        (  # the site itself is no section
            '<meta property="og:site_name" content="The Example">',
            '<ul id="breadcrumb"><li><a href="/">The Example</a></li></ul>',
            None,
        ),
    ],
)
def test_section(head: str, body: str, section: str | None) -> None:
    html = document(
        f"<title>Minister meets envoy</title>{head}", f"{body}<main><h1>Minister meets envoy</h1>{BODY}</main>"
    )
    assert read(html).section == section


@pytest.mark.parametrize("description", ["Minister meets envoy", "Ministry of Ruritania", " | "])
def test_a_lead_says_more_than_the_title(description: str) -> None:
    head = (
        f'<title>Minister meets envoy — Ministry of Ruritania</title><meta name="description" content="{description}">'
    )
    assert read(article(head)).lead is None
