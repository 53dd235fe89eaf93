# ruff: noqa: E501, SIM905
"""Pages that no person wrote, with their exact text: articles in many languages, page templates, and traps between.

`pages(count, seed)` yields one dict a page: `html`, the `blocks` of its article in order, `foreign` strings that are no
part of it, and where it came from (`mould`, `family`, `shell`, `style`, `traps`, `language`). The same seed gives the
same pages. Half of the languages are made of random words, so that nothing can be learned from their phrases.
"""

from __future__ import annotations

import random
import string
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html import escape

from generated_texts import ALPHABETS, TEXTS

Page = dict[str, object]


class Words:
    """One language's sentences and small print; made of random words where none were written."""

    def __init__(self, language: str, rng: random.Random) -> None:
        self.language = language
        self.rng = rng
        self.known = TEXTS.get(language)
        self.letters, self.stop, self.space, self.capital = ALPHABETS.get(language, ("", ".", " ", True))
        if self.known:
            self.stop = self.known.get("stop", ".")
            self.space = self.known.get("space", " ")
        self.used: set[str] = set()

    def word(self) -> str:
        size = self.rng.choice((2, 3, 4, 5, 6, 7, 8, 9)) if self.space else self.rng.choice((1, 2, 2, 3))
        return "".join(self.rng.choice(self.letters) for _ in range(size))

    def phrase(self, least: int, most: int) -> str:
        text = self.space.join(self.word() for _ in range(self.rng.randint(least, most)))
        return text[:1].upper() + text[1:] if self.capital else text

    def sentence(self) -> str:
        if self.known:
            return self._unused("sentences")
        text = self.phrase(7, 26)
        if self.space and self.rng.random() < 0.6:
            parts = text.split(" ")
            at = len(parts) // 2
            text = " ".join(parts[:at]) + ", " + " ".join(parts[at:])
        if self.rng.random() < 0.2:
            text = f"«{text}»"
        return text + self.stop

    def paragraph(self, least: int = 1, most: int = 4) -> str:
        join = " " if self.space else ""
        return join.join(self.sentence() for _ in range(self.rng.randint(least, most)))

    def title(self) -> str:
        if self.known:
            return self.rng.choice(self.known["titles"])
        return self.phrase(4, 10)

    def heading(self) -> str:
        return self._unused("headings") if self.known else self.phrase(1, 5)

    def _unused(self, kind: str) -> str:
        """A text that this page does not have yet: those written, then the same with a figure in their midst."""
        text = str(self.rng.choice(self.known[kind])) if self.known else ""
        while text in self.used:
            number = self.rng.randint(100, 9999)
            middle = text.find(" ", len(text) // 3) + 1 or len(text) // 2
            text = f"{text[:middle]}{number}{' ' if self.space else ''}{text[middle:]}"
        self.used.add(text)
        return text

    def small(self, kind: str) -> str:
        if self.known and kind in self.known:
            return self.rng.choice(self.known[kind])
        lengths = {"cookie": (10, 24), "support": (7, 16), "newsletter": (6, 14), "bio": (9, 20), "footer": (5, 14)}
        least, most = lengths.get(kind, (1, 3))
        text = self.phrase(least, most)
        return text + self.stop if kind in lengths else text

    def name(self) -> str:
        if self.known:
            return self.rng.choice(self.known["names"])
        return " ".join(self.word().capitalize() for _ in range(2))


@dataclass
class Draw:
    """One page in the making."""

    rng: random.Random
    words: Words
    blocks: list[dict[str, object]] = field(default_factory=list)
    foreign: list[tuple[str, str]] = field(default_factory=list)
    traps: list[str] = field(default_factory=list)
    scheme: str = "plain"

    def add(self, kind: str, text: str) -> str:
        self.blocks.append({"type": kind, "alts": [text], "optional": False})
        return text

    def not_text(self, kind: str, text: str) -> str:
        self.foreign.append((kind, text))
        return escape(text)

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def name(self, *names: str) -> str:
        """An attribute with a class name: a telling one, a hashed one or none, as the template goes."""
        if self.scheme == "none":
            return ""
        if self.scheme == "hash":
            return f' class="{random_name(self.rng)}"'
        if self.scheme == "ids" and self.chance(0.5):
            return f' id="{self.rng.choice(names)}"'
        if self.scheme == "utility":
            return f' class="{" ".join(self.rng.sample(UTILITIES, 3))}"'
        return f' class="{self.rng.choice(names)}"'

    def date(self) -> str:
        day, month, year = self.rng.randint(1, 28), self.rng.randint(1, 12), self.rng.randint(2012, 2026)
        months = self.words.known and self.words.known.get("months")
        spelled = months[month - 1] if months else self.words.word() if self.words.letters else f"{month}"
        forms = [
            f"{day:02}.{month:02}.{year}", f"{day:02}/{month:02}/{year}", f"{year}-{month:02}-{day:02}",
            f"{day} {spelled} {year}", f"{spelled} {day}, {year}", f"{day:02}.{month:02}.{year}, {day:02}:{month + 10}",
        ]  # fmt: skip
        if not self.words.space:
            forms = [
                f"{year}年{month}月{day}日",
                f"{year}-{month:02}-{day:02} {day:02}:{month + 10}",
                f"{year}/{month:02}/{day:02}",
            ]
        return self.rng.choice(forms)


UTILITIES = "mt-4 px-2 flex grid text-sm text-lg font-bold w-full md:w-1/2 leading-6 mb-8 gap-2 block relative".split()


def random_name(rng: random.Random) -> str:
    return rng.choice(("css-", "sc-", "_", "x", "jsx-", "")) + "".join(
        rng.choice(string.ascii_letters + string.digits) for _ in range(rng.randint(5, 8))
    )


# --- the article ------------------------------------------------------------------------------------------------------

Style = Callable[[Draw, str, str], str]


def inline(draw: Draw, text: str) -> str:
    """A paragraph's text with markup in it, some of it a trap."""
    rng, traps = draw.rng, draw.traps
    parts = text.split(" ")
    html = [escape(part) for part in parts]
    if len(html) > 8:
        if draw.chance(0.35):
            at = rng.randrange(len(html) - 2)
            tag = rng.choice(("strong", "em", "b", "i", "span", "u", "abbr", "mark", "nobr", "time", "cite", "font"))
            html[at], html[at + 1] = f"<{tag}>{html[at]}", f"{html[at + 1]}</{tag}>"
        if draw.chance(0.25):
            at = rng.randrange(len(html) - 3) + 2
            inner = html[at]
            if draw.chance(0.3):
                inner += f'<span class="{rng.choice(("sr-only", "visually-hidden", "screen-reader-text"))}"> ({draw.not_text("sr_only", draw.words.small("more"))})</span>'
                traps.append("sr_only")
            html[at] = f'<a href="/news/{rng.randint(1, 9999)}">{inner}</a>'
        if draw.chance(0.08):
            at = rng.randrange(len(html) - 2) + 1
            html[at] = f"<del>{draw.not_text('deleted', draw.words.small('more'))}</del> <ins>{html[at]}</ins>"
            traps.append("insdel")
        if draw.chance(0.06):
            at = rng.randrange(len(html) - 2) + 1
            html[at] = (
                f'<span style="display:none">{draw.not_text("hidden", draw.words.small("share"))}</span>{html[at]}'
            )
            traps.append("hidden_inline")
        if draw.chance(0.06):
            html[-1] += '<sup><a href="#fn1">[1]</a></sup>'
            draw.blocks[-1]["alts"].append(f"{text}[1]")  # type: ignore[attr-defined]
        if draw.chance(0.05):
            html[0] = f'<span class="dropcap">{html[0][:1]}</span>{html[0][1:]}' if html[0][0].isalpha() else html[0]
    return " ".join(html)


def style_p(draw: Draw, kind: str, html: str) -> str:
    return f"<p>{html}</p>\n"


def style_class(draw: Draw, kind: str, html: str) -> str:
    return f'<p class="body-text">{html}</p>\n'


def style_justify(draw: Draw, kind: str, html: str) -> str:
    return f'<p style="text-align: justify;"><span style="font-size: 12pt">{html}</span></p>\n'


def style_div(draw: Draw, kind: str, html: str) -> str:
    return f"<div>{html}</div>\n"


def style_br2(draw: Draw, kind: str, html: str) -> str:
    return f"{html}<br><br>\n\n"


def style_br1(draw: Draw, kind: str, html: str) -> str:
    return f"{html}<br />\n"


def style_wrapped(draw: Draw, kind: str, html: str) -> str:
    return f'<div class="component"><div class="text">\n<p>{html}</p></div></div>\n'


def style_word(draw: Draw, kind: str, html: str) -> str:
    return f'<p class="MsoNormal"><span lang="EN-US" style="font-family:Arial">{html}<o:p></o:p></span></p>\n'


def style_font(draw: Draw, kind: str, html: str) -> str:
    return f'<p align="justify"><font face="Arial" size="2">{html}</font></p>\n'


def style_row(draw: Draw, kind: str, html: str) -> str:
    return f"<table><tr><td>{html}</td></tr></table>\n" if kind == "loose" else f"<tr><td>{html}</td></tr>\n"


def style_unclosed(draw: Draw, kind: str, html: str) -> str:
    return f"<p>{html}\n"


def style_spaced(draw: Draw, kind: str, html: str) -> str:
    return f"<p>{html}</p>\n<p>&nbsp;</p>\n"


def style_custom(draw: Draw, kind: str, html: str) -> str:
    return f"<x-paragraph>{html}</x-paragraph>\n"


def style_section(draw: Draw, kind: str, html: str) -> str:
    return f'<section class="{random_name(draw.rng)}"><div><p>{html}</p></div></section>\n'


def style_span(draw: Draw, kind: str, html: str) -> str:
    return f'<span style="display:block">{html}</span>\n'


STYLES: dict[str, Style] = {
    "p": style_p, "p_class": style_class, "justify": style_justify, "div": style_div, "br2": style_br2, "br1": style_br1,
    "wrapped": style_wrapped, "word": style_word, "font": style_font, "row": style_row, "unclosed": style_unclosed,
    "spaced": style_spaced, "custom": style_custom, "section": style_section, "span": style_span,
}  # fmt: skip


def heading(draw: Draw, style: str) -> str:
    text = escape(draw.add("h2", draw.words.heading()))
    form = draw.rng.choice(("h2", "h3", "b", "strong", "h4", "h2"))
    if style in ("br2", "br1"):
        return f"<b>{text}</b><br>\n" + ("<br>\n" if style == "br2" else "")
    if form in ("b", "strong"):
        return STYLES[style](draw, "h2", f"<{form}>{text}</{form}>")
    body = f"<{form}>{text}</{form}>\n"
    return f"<tr><td>{body}</td></tr>" if style == "row" else body


def listing(draw: Draw) -> str:
    items = [draw.words.heading() if draw.chance(0.4) else draw.words.sentence() for _ in range(draw.rng.randint(2, 5))]
    draw.add("ul", "\n".join(items))
    tag = draw.rng.choice(("ul", "ol"))
    return f"<{tag}>" + "".join(f"<li>{escape(each)}</li>" for each in items) + f"</{tag}>\n"


def table(draw: Draw) -> str:
    rows = [
        [draw.words.heading() if not column else str(draw.rng.randint(1, 900)) for column in range(3)]
        for _ in range(draw.rng.randint(2, 5))
    ]
    draw.add("table", "\n".join(" | ".join(row) for row in rows))
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table{draw.name('table', 'data', 'wikitable')}><tbody>{body}</tbody></table>\n"


def annexes(draw: Draw) -> str:
    label = draw.words.small("annex") + ":"
    names = [draw.words.heading() for _ in range(draw.rng.randint(1, 3))]
    draw.add("p", label)
    draw.add("ul", "\n".join(names))
    links = "".join(f'<li><a href="/files/{at}.pdf">{escape(each)}</a></li>' for at, each in enumerate(names))
    return f"<p>{escape(label)}</p><ul>{links}</ul>\n"


def content(draw: Draw, style: str) -> list[str]:
    """The article's blocks as HTML, one string each."""
    rng, words = draw.rng, draw.words
    paint = STYLES[style]
    kind = rng.choice(("release", "short", "report", "report", "interview", "long", "release", "tiny"))
    parts: list[str] = []

    def paragraph(least: int = 1, most: int = 3, prefix: str = "", kind: str = "p") -> None:
        text = prefix + words.paragraph(least, most)
        parts.append(paint(draw, kind, inline(draw, draw.add(kind, text))))

    if kind == "tiny":
        paragraph(1, 1)
    elif kind == "short":
        for _ in range(rng.randint(1, 3)):
            paragraph(1, 1)
    elif kind == "interview":
        for _ in range(rng.randint(2, 5)):
            question = words.sentence().rstrip(".。।") + "?"
            tag = rng.choice(("b", "strong", "em"))
            parts.append(paint(draw, "q", f"<{tag}>{escape(draw.add('q', question))}</{tag}>"))
            paragraph(1, 3, kind="a")
    else:
        count = {"release": rng.randint(2, 4), "report": rng.randint(3, 8), "long": rng.randint(8, 20)}[kind]
        for at in range(count):
            if at and draw.chance(0.2):
                parts.append(heading(draw, style))
            if draw.chance(0.1):
                text = f"“{words.sentence()}”"
                draw.add("quote", text)
                quote = f"<blockquote><p>{escape(text)}</p></blockquote>\n"
                parts.append(f"<tr><td>{quote}</td></tr>" if style == "row" else quote)
            paragraph(prefix=f"{words.name().upper()}, {draw.date()} – " if not at and draw.chance(0.1) else "")
            if at and style != "row" and draw.chance(0.08):
                parts.append(rng.choice((listing, table))(draw))
    if draw.chance(0.12):
        text = rng.choice((f"{words.name()}, {draw.date()}", words.heading()))
        parts.append(paint(draw, "signoff", escape(draw.add("signoff", text))))
    if style != "row" and draw.chance(0.06):
        parts.append(annexes(draw))
        draw.traps.append("annexes")
    return parts


# --- what stands around and between -----------------------------------------------------------------------------------


def link(draw: Draw, text: str) -> str:
    return f'<a href="/{draw.rng.choice(("news", "a", "node", "press"))}/{draw.rng.randint(1, 99999)}">{text}</a>'


def menu(draw: Draw, kind: str = "nav", most: int = 12) -> str:
    count = draw.rng.randint(3, most)
    items = "".join(f"<li>{link(draw, draw.not_text(kind, draw.words.small('menu')))}</li>" for _ in range(count))
    return f"<ul{draw.name('menu', 'nav', 'navbar-nav', 'main-menu')}>{items}</ul>"


def share(draw: Draw) -> str:
    label = draw.not_text("share", draw.words.small("share"))
    names = ("Facebook", "WhatsApp", "X", "Telegram", "LinkedIn")
    items = "".join(f'<li><a href="#">{draw.not_text("share", each)}</a></li>' for each in draw.rng.sample(names, 3))
    form = draw.rng.randrange(3)
    if form == 0:
        inner = f"<span>{label}</span><ul>{items}</ul>"
    elif form == 1:
        inner = f"{label}: " + " | ".join(f'<a href="#s">{draw.not_text("share", each)}</a>' for each in names[:3])
    else:
        inner = f'<a href="#">{label}</a> <a href="#">{draw.not_text("print", draw.words.small("print"))}</a>'
    return f"<div{draw.name('share', 'social', 'tools', 'soc', 'addtoany', 'actions')}>{inner}</div>\n"


def card(draw: Draw, kind: str) -> str:
    title = draw.not_text(kind, draw.words.title())
    level = draw.rng.choice(("h3", "h4", "div", "p"))
    parts = [f"<{level}>{link(draw, title)}</{level}>"]
    if draw.chance(0.5):
        date = draw.not_text(kind, draw.date())
        parts.insert(
            draw.rng.randrange(2),
            draw.rng.choice((f"<time>{date}</time>", f"<span>{date}</span>", f"<div>{date}</div>")),
        )
    if draw.chance(0.5):
        parts.append(f"<p>{draw.not_text(kind, draw.words.sentence())}</p>")
    return f"<div{draw.name('card', 'teaser', 'item', 'col-md-4', 'views-row', 'news-item')}>{''.join(parts)}</div>\n"


def related(draw: Draw, kind: str = "related") -> str:
    head = draw.not_text(kind, draw.words.small("related"))
    count = draw.rng.randint(2, 6)
    tag = draw.rng.choice(("div", "aside", "section"))
    if draw.chance(0.4):
        items = "".join(
            f"<li>{link(draw, draw.not_text(kind, draw.words.title()))}"
            + (f" <span>{draw.not_text(kind, draw.date())}</span>" if draw.chance(0.4) else "")
            + "</li>"
            for _ in range(count)
        )
        body = f"<ul>{items}</ul>"
    else:
        body = "".join(card(draw, kind) for _ in range(count))
    level = draw.rng.choice(("h2", "h3", "div", "h4", "p"))
    return f"<{tag}{draw.name('related', 'read-next', 'more-news', 'widget', 'latest', 'block')}><{level}>{head}</{level}>{body}</{tag}>\n"


def comments(draw: Draw) -> str:
    count = draw.rng.choice((1, 2, 3, 5, 8, 15, 30))
    head = draw.not_text("comments", draw.words.small("comments") + (f" ({count})" if draw.chance(0.6) else ""))
    form = draw.rng.randrange(3)
    found = []
    for _ in range(count):
        who = draw.not_text("comments", draw.words.name() if draw.chance(0.7) else draw.words.small("menu"))
        when, text = draw.not_text("comments", draw.date()), draw.not_text("comments", draw.words.paragraph(1, 2))
        reply = f'<a href="#r">{draw.not_text("comments", draw.words.small("reply"))}</a>' if draw.chance(0.6) else ""
        if form == 0:
            found.append(
                f"<li{draw.name('comment', 'comment even')}><b>{who}</b> <time>{when}</time><p>{text}</p>{reply}</li>"
            )
        elif form == 1:
            found.append(
                f"<div{draw.name('comment', 'message', 'post-reply')}><div><span>{who}</span>, <span>{when}</span></div><div>{text}</div>{reply}</div>"
            )
        else:
            found.append(
                f"<article><header><strong>{who}</strong><span>{when}</span></header><div><p>{text}</p></div>{reply}</article>"
            )
    body = f"<ol>{''.join(found)}</ol>" if form == 0 else "".join(found)
    box = ""
    if draw.chance(0.5):
        box = f"<form><p>{draw.not_text('comments', draw.words.small('comments'))}</p><textarea></textarea><input type='text'><button>OK</button></form>"
    return f"<div{draw.name('comments', 'comments-area', 'disqus_thread', 'discussion')}><h3>{head}</h3>{body}{box}</div>\n"


def boxed(draw: Draw, kind: str, *names: str) -> str:
    text = draw.not_text(kind, draw.words.small(kind))
    extra = ""
    if kind == "newsletter":
        extra = f"<form><input type='email'><button>{draw.not_text(kind, draw.words.small('menu'))}</button></form>"
    elif draw.chance(0.5):
        extra = link(draw, draw.not_text(kind, draw.words.small("menu")))
    head = f"<h4>{draw.not_text(kind, draw.words.small('menu'))}</h4>" if draw.chance(0.3) else ""
    tag = draw.rng.choice(("div", "aside", "section"))
    return f"<{tag}{draw.name(*names)}>{head}<p>{text}</p>{extra}</{tag}>\n"


def bio(draw: Draw) -> str:
    who = draw.not_text("bio", draw.words.name())
    text = draw.not_text("bio", f"{draw.words.name()} {draw.words.small('bio')}")
    return f"<div{draw.name('author-box', 'about-author', 'bio', 'author-info')}><img src='/a.jpg'><h4>{who}</h4><p>{text}</p></div>\n"


def tags(draw: Draw) -> str:
    label = draw.not_text("tags", draw.words.small("tags") + ":")
    links = ", ".join(
        f'<a rel="tag" href="/t/{at}">{draw.not_text("tags", draw.words.small("menu"))}</a>'
        for at in range(draw.rng.randint(1, 5))
    )
    return f"<div{draw.name('tags', 'post-tags', 'keywords', 'labels')}><span>{label}</span> {links}</div>\n"


def picture(draw: Draw) -> str:
    text = draw.not_text("caption", draw.words.sentence().rstrip(".。"))
    credit = draw.not_text("caption", f"{draw.words.small('photo')}: {draw.words.name()}")
    if draw.chance(0.5):
        if draw.chance(0.3):
            return f"<p><img src='/i.jpg'><br><em>{text}</em></p>\n"
        return f"<figure><img src='/i.jpg'><figcaption>{text} <span>{credit}</span></figcaption></figure>\n"
    return f"<div{draw.name('image', 'photo', 'main-photo', 'wp-caption')}><img src='/i.jpg'><p{draw.name('caption', 'wp-caption-text')}>{text}</p></div>\n"


def prevnext(draw: Draw) -> str:
    one, two = (link(draw, draw.not_text("prevnext", draw.words.title())) for _ in range(2))
    return draw.rng.choice(
        (
            f"<div{draw.name('pager', 'nav-links')}>{one}{two}</div>",
            f"<ul><li>{one}</li><li>{two}</li></ul>",
            f"<nav>{one} {two}</nav>",
        )
    )


def read_also(draw: Draw) -> str:
    text = draw.not_text("readalso", draw.words.small("related") + ":")
    target = link(draw, draw.not_text("readalso", draw.words.title()))
    return draw.rng.choice(
        (
            f"<p><strong>{text}</strong> {target}</p>\n",
            f"<div{draw.name('inline-related', 'read-more')}>{text} {target}</div>\n",
        )
    )


def pull_quote(draw: Draw) -> str:
    whole = str(draw.rng.choice(draw.blocks)["alts"][0]) if draw.blocks else ""  # type: ignore[index]
    sentence = whole.split(". ")[0]
    draw.foreign.append(("pullquote", sentence))
    tag = draw.rng.choice(("aside", "div", "blockquote"))
    return f"<{tag}{draw.name('pullquote', 'quote', 'highlight')}><p>{escape(sentence)}</p></{tag}>\n"


def second(draw: Draw, shape: str) -> str:
    title = draw.not_text("second", draw.words.title())
    body = "".join(
        f"<p>{draw.not_text('second', draw.words.paragraph(1, 2))}</p>" for _ in range(draw.rng.randint(2, 4))
    )
    tag = draw.rng.choice(("article", "div"))
    level = draw.rng.choice(("h1", "h2"))
    return (
        f"<{tag}{draw.name('next-article', 'post', 'article')}><{level}>{link(draw, title)}</{level}>{body}</{tag}>\n"
    )


def contact(draw: Draw) -> str:
    text = draw.not_text(
        "contact",
        f"{draw.words.small('menu')}: press{draw.rng.randint(1, 99)}@office.example, +{draw.rng.randint(10**9, 10**10)}",
    )
    return f"<div{draw.name('contact', 'press-contact')}><p>{text}</p></div>\n"


def footnotes(draw: Draw) -> str:
    items = "".join(f"<li>{draw.not_text('footnote', draw.words.sentence())}</li>" for _ in range(2))
    return f"<ol class='footnotes'>{items}</ol>\n"


def footer(draw: Draw) -> str:
    lines = [
        draw.words.small("footer"),
        f"© {draw.rng.randint(2015, 2026)} {draw.words.heading()}. {draw.words.small('rights')}",
    ]
    if draw.chance(0.4):
        lines.append(f"{draw.words.small('updated')}: {draw.date()}")
    body = "".join(f"<p>{draw.not_text('footer', each)}</p>" for each in lines)
    if draw.chance(0.3):
        body = menu(draw, "footer", 6) + body
    return body


def gallery(draw: Draw) -> str:
    return (
        "<div class='gallery'>"
        + "".join(f"<a href='/g/{at}'><img src='/g{at}.jpg'></a>" for at in range(3))
        + "</div>\n"
    )


def advert(draw: Draw) -> str:
    return f"<div{draw.name('ad', 'advertisement', 'banner')}>{draw.not_text('ad', draw.words.small('ad'))}</div>\n"


def infobox(draw: Draw) -> str:
    text = "".join(
        f"<p>{draw.not_text('infobox', draw.words.paragraph(1, 1))}</p>" for _ in range(draw.rng.randint(1, 2))
    )
    head = f"<h4>{draw.not_text('infobox', draw.words.heading())}</h4>" if draw.chance(0.6) else ""
    return f"<div{draw.name('fact-box', 'infobox', 'facts', 'factbox')}>{head}{text}</div>\n"


def bare_line(draw: Draw) -> str:
    """A notice set like a paragraph: only its words say what it is."""
    words = draw.words
    if not words.known:
        return ""
    kind = draw.rng.choice(("share", "newsletter", "support", "cookie", "ad", "credit", "follow", "readalso"))
    if kind == "credit":
        text = f"{words.small('photo')}: {words.name()} / {words.small('menu')}"
    elif kind == "follow":
        text = f"{words.small('follow')} Twitter"
    elif kind == "readalso":
        return f"<p>{draw.not_text(kind, words.small('related') + ':')} {link(draw, draw.not_text(kind, words.title()))}</p>\n"
    else:
        text = words.small(kind)
    kind = {"follow": "share", "credit": "caption"}.get(kind, kind)
    return f"<p>{draw.not_text(kind, text)}</p>\n"


BETWEEN: dict[str, Callable[[Draw], str]] = {
    "support": lambda draw: boxed(draw, "support", "donate-box", "callout", "support", "promo"),
    "newsletter": lambda draw: boxed(draw, "newsletter", "newsletter", "signup", "subscribe-box"),
    "relatedbox": lambda draw: related(draw), "readalso": read_also, "picture": picture, "gallery": gallery,
    "ad": advert, "pullquote": pull_quote, "infobox": infobox, "line": bare_line, "second_line": bare_line,
}  # fmt: skip
ENDING: dict[str, Callable[[Draw], str]] = {
    "bio": bio, "tags": tags, "share_bottom": share, "contact_after": contact, "footnotes": footnotes,
    "newsletter_end": BETWEEN["newsletter"], "support_end": BETWEEN["support"], "prev_next": prevnext,
}  # fmt: skip
AFTER: dict[str, Callable[[Draw], str]] = {
    "related_after": related, "comments": comments, "prev_next_after": prevnext, "bio_after": bio, "tags_after": tags,
    "share_after": share, "contact": contact, "second_article": lambda draw: second(draw, ""), "most_read": related,
}  # fmt: skip

# --- templates --------------------------------------------------------------------------------------------------------

# name: family, shell, style of blocks, holders of the article from outside in, holder of the text, naming of classes
MOULDS: dict[str, tuple[str, str, str, tuple[str, ...], str, str]] = {
    "semantic": ("semantic", "semantic", "p", ("main", "article"), "div.entry-content", "plain"),
    "semantic-bare": ("semantic", "semantic", "p", ("main", "article"), "", "none"),
    "semantic-section": ("semantic", "semantic", "section", ("main", "article"), "div.story", "plain"),
    "semantic-class": ("semantic", "semantic", "p_class", ("main", "article"), "section.article__body", "plain"),
    "bootstrap": ("bootstrap", "bootstrap", "p", ("div.container", "div.row", "div.col-md-8"), "div.content", "plain"),
    "bootstrap-div": ("bootstrap", "bootstrap", "div", ("div.container", "div.col-sm-9"), "div.text", "plain"),
    "tailwind": ("tailwind", "div", "p", ("div.flex", "div.w-full"), "div.prose", "utility"),
    "tailwind-div": ("tailwind", "div", "div", ("div.grid", "div.px-2"), "div.mt-4", "utility"),
    "amp": ("amp", "amp", "p", ("div.article",), "div.cnt", "plain"),
    "amp-article": ("amp", "amp", "p", ("article",), "", "plain"),
    "soup-hash": ("soup", "div", "p", ("div.#", "div.#"), "div.#", "hash"),
    "soup-hash-div": ("soup", "div", "div", ("div.#",), "div.#", "hash"),
    "soup-hash-wrapped": ("soup", "div", "wrapped", ("div.#", "div.#"), "div.#", "hash"),
    "soup-none": ("soup", "div", "p", ("div", "div"), "div", "none"),
    "soup-none-br": ("soup", "div", "br2", ("div", "div"), "div", "none"),
    "soup-none-div": ("soup", "div", "div", ("div",), "div", "none"),
    "soup-ids": ("soup", "div", "p", ("div#content", "div#main"), "div#text", "ids"),
    "aspnet": ("aspnet", "form", "p", ("form", "div.main"), "span.ContentText", "plain"),
    "aspnet-table": ("aspnet", "form", "br2", ("form", "table"), "div.news", "plain"),
    "table-td": ("table", "table", "p", ("table",), "", "none"),
    "table-font": ("table", "table", "font", ("table",), "", "none"),
    "table-br": ("table", "table", "br2", ("table",), "", "none"),
    "table-row": ("table", "table", "row", ("div.news",), "table", "plain"),
    "table-row-bare": ("table", "table", "row", ("table",), "table", "none"),
    "bare": ("bare", "bare", "p", (), "", "none"),
    "bare-br": ("bare", "bare", "br2", (), "", "none"),
    "bare-br1": ("bare", "bare", "br1", (), "", "none"),
    "bare-center": ("bare", "bare", "p", ("center",), "", "none"),
    "bitrix": ("bitrix", "div", "br2", ("div.bx-content", "div.news-detail"), "", "plain"),
    "bitrix-p": ("bitrix", "table", "p", ("table", "div.news-detail"), "div.bx-newsdetail-content", "plain"),
    "liferay": ("liferay", "bootstrap", "p", ("div.portlet-boundary", "section.portlet", "div.portlet-body"), "div.journal-content-article", "plain"),
    "liferay-div": ("liferay", "bootstrap", "wrapped", ("div.portlet-layout", "div.portlet-column"), "div.asset-full-content", "plain"),
    "sharepoint": ("sharepoint", "form", "div", ("form", "div.ms-bodyareacell", "div.ms-rtestate-field"), "div.ExternalClass", "plain"),
    "sharepoint-p": ("sharepoint", "form", "spaced", ("form", "div#s4-workspace"), "div.ms-rtestate-field", "plain"),
    "word": ("word", "div", "word", ("div.article",), "div.WordSection1", "plain"),
    "word-table": ("word", "table", "word", ("table",), "div.Section1", "plain"),
    "joomla": ("joomla", "div", "p", ("div.item-page",), "div.articleBody", "plain"),
    "joomla-bare": ("joomla", "div", "justify", ("div#component", "div.item-page"), "", "plain"),
    "drupal": ("drupal", "div", "p", ("div.region-content", "div.node"), "div.field-item", "plain"),
    "drupal-wrapped": ("drupal", "semantic", "wrapped", ("main", "article.node"), "div.field--name-body", "plain"),
    "typo3": ("typo3", "div", "p", ("div.news-single", "div.article"), "div.news-text-wrap", "plain"),
    "typo3-frame": ("typo3", "semantic", "section", ("main", "div.frame"), "div.ce-bodytext", "plain"),
    "plone": ("plone", "div", "p", ("div#content-core", "article#content"), "div#parent-fieldname-text", "plain"),
    "wordpress": ("wordpress", "semantic", "p", ("main.site-main", "article.post"), "div.entry-content", "plain"),
    "wordpress-spaced": ("wordpress", "div", "spaced", ("div.site-content", "div.hentry"), "div.entry", "plain"),
    "elementor": ("builders", "div", "wrapped", ("div.elementor", "div.elementor-section"), "div.elementor-widget-wrap", "plain"),
    "custom": ("custom", "div", "custom", ("x-page", "x-article"), "x-body", "plain"),
    "spans": ("custom", "div", "span", ("div.page", "div.detail"), "div.copy", "plain"),
    "unclosed": ("semantic", "div", "unclosed", ("div.article",), "div.body", "plain"),
    "gov": ("semantic", "bootstrap", "justify", ("div.container", "div.press-release"), "div.release-text", "plain"),
}  # fmt: skip


def opened(spec: str, rng: random.Random) -> tuple[str, str]:
    """The tags that open and close an element written as `tag.class` or `tag#id`; `#` alone is a random class."""
    if not spec:
        return "", ""
    if spec.endswith(".#"):
        return f'<{spec[:-2]} class="{random_name(rng)}">', f"</{spec[:-2]}>"
    for mark, attribute in ((".", "class"), ("#", "id")):
        if mark in spec:
            tag, name = spec.split(mark, 1)
            return f'<{tag} {attribute}="{name}">', f"</{tag}>"
    if spec == "table":
        return '<table width="900"><tr><td valign="top">', "</td></tr></table>"
    if spec == "form":
        return (
            '<form action="/default.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="x">',
            "</form>",
        )
    return f"<{spec}>", f"</{spec}>"


def top(draw: Draw, title: str, author: str, day: str, lead: str) -> tuple[list[str], bool]:
    """Headline, date, byline and standfirst in one of their usual orders; whether the headline is printed."""
    rng = draw.rng
    level = rng.choice(("h1", "h1", "h1", "h1", "h2", "div"))
    name = draw.name("title", "headline", "page-header", "contentheading")
    printed = draw.not_text("title", title)
    head = f"<{level}{name}>{printed}</{level}>\n"
    parts = [head]
    if day:
        text = draw.not_text("date", day if draw.chance(0.6) else f"{draw.words.small('updated')} {day}")
        tag = rng.choice(("div", "p", "span", "time", "div"))
        date = f"<{tag}{draw.name('date', 'created', 'posted-on', 'info', 'news-date')}>{text}</{tag}>\n"
        parts.insert(rng.choice((0, 1, 1, 1)), date)
    if author:
        text = draw.not_text("byline", f"{draw.words.small('by')} {author}")
        tag = rng.choice(("div", "p", "span"))
        parts.append(f"<{tag}{draw.name('author', 'byline', 'by')}>{text}</{tag}>\n")
    if lead:
        form = rng.randrange(3)
        text = escape(lead)
        html = (
            f"<p{draw.name('lead', 'chapeau', 'summary', 'excerpt')}>{text}</p>\n",
            f"<div{draw.name('intro', 'standfirst', 'perex')}><p><strong>{text}</strong></p></div>\n",
            f"<h2{draw.name('subtitle', 'lead')}>{text}</h2>\n",
        )[form]
        parts.append(html)
    if draw.chance(0.06):
        parts.append(bare_line(draw))
    return parts, True


def page(seed: int) -> Page:
    rng = random.Random(seed)
    language = rng.choice([*TEXTS, *ALPHABETS])
    words = Words(language, rng)
    draw = Draw(rng, words)
    mould = rng.choice(list(MOULDS))
    family, shell, style, holders, inner, draw.scheme = MOULDS[mould]
    title, plain = words.title(), draw.chance(0.25)
    author = words.name() if draw.chance(0.35) else ""
    day = "" if draw.chance(0.15) else draw.date()
    lead = draw.add("lead", words.sentence().rstrip(rng.choice((".。", "")))) if draw.chance(0.35) else ""
    parts = content(draw, style)

    def wanted(share: float) -> bool:
        return not plain and draw.chance(share)

    if style == "row":
        pass
    else:
        for name, make in BETWEEN.items():
            if wanted(0.07):
                parts.insert(rng.randrange(len(parts)) if len(parts) > 1 else 0, make(draw))
                draw.traps.append(f"between_{name}")
    heads, _ = top(draw, title, author, day, lead)
    if wanted(0.2):
        heads.insert(rng.randint(1, len(heads)), share(draw))
        draw.traps.append("share_top")
    if wanted(0.2):
        heads.append(picture(draw))
        draw.traps.append("hero")
    endings = []
    for name, make in ENDING.items():
        if style != "row" and wanted(0.1):
            endings.append(make(draw))
            draw.traps.append(name)
    if wanted(0.06) and day:
        endings.append(f"<div{draw.name('post-date', 'date')}>{draw.not_text('date', day)}</div>")
        draw.traps.append("date_at_end")
    rng.shuffle(endings)
    after = []
    for name, make in AFTER.items():
        if wanted(0.18):
            after.append(make(draw))
            draw.traps.append(name)
    rng.shuffle(after)
    begin, end = opened(inner, rng) if style != "row" else ("<table>", "</table>")
    body = begin + "\n".join(parts)
    if inner and style not in ("row",) and wanted(0.12) and len(parts) > 3:
        at = rng.randint(1, len(parts) - 1)
        body = (
            begin
            + "".join(parts[:at])
            + end
            + (picture(draw) if draw.chance(0.4) else "")
            + begin
            + "".join(parts[at:])
        )
        draw.traps.append("split")
    inside = draw.chance(0.5)
    body += (
        ("".join(endings) if inside and style != "row" else "")
        + end
        + ("" if inside and style != "row" else "".join(endings))
    )
    opening, closing = zip(*(opened(each, rng) for each in holders), strict=True) if holders else ((), ())
    if draw.chance(0.4):
        size = rng.randint(1, len(heads))
        tag = rng.choice(("header", "div", "header"))
        heads = [f"<{tag}{draw.name('article-header', 'page-head', 'top')}>", *heads[:size], f"</{tag}>", *heads[size:]]
    outside = len(opening) > 0 and wanted(0.15)
    if outside:
        draw.traps.append("h1_outside")
    article = ("".join(heads) if outside else "") + "".join(opening) + ("" if outside else "".join(heads)) + body
    kept = rng.randint(0, len(closing))
    article += "".join(closing[::-1][:kept]) + "".join(after) + "".join(closing[::-1][kept:])
    html = around(draw, shell, article, title, wanted)
    return {
        "seed": str(seed), "mould": mould, "family": family, "style": style, "shell": shell, "traps": sorted(set(draw.traps)),
        "article": "made", "language": language, "url": f"https://www.office-{seed}.example/news/{seed}",
        "fetched_at": "2026-06-01T00:00:00+00:00",
        "source": {"language": language, "publisher": words.heading(), "kind": "ministry", "country": "XX", "timezone": "UTC"},
        "blocks": draw.blocks, "foreign": [list(each) for each in draw.foreign], "title": title,
        "byline": [author] if author else [], "day": None, "forms": [], "at": None, "html": html,
    }  # fmt: skip


def around(draw: Draw, shell: str, article: str, title: str, wanted: Callable[[float], bool]) -> str:
    rng = draw.rng
    head = f"<title>{escape(title)}</title>"
    if draw.chance(0.6):
        head += f'<meta property="og:title" content="{escape(title)}"><meta property="og:type" content="article">'
    if draw.chance(0.6) and draw.blocks:
        first = str(draw.blocks[0]["alts"][0])  # type: ignore[index]
        head += f'<meta name="description" content="{escape(first[: rng.choice((90, 160, 400))])}">'
    if draw.chance(0.3):
        head += f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{escape(title)}"}}</script>'
    site = draw.not_text("nav", draw.words.small("menu"))
    logo = f'<div class="logo"><a href="/">{site}</a></div>' if draw.chance(0.7) else f"<h1><a href='/'>{site}</a></h1>"
    nav = menu(draw, most=40 if draw.chance(0.1) else 12)
    crumbs = side = cookie = clock = ""
    if wanted(0.3):
        crumbs = f"<div{draw.name('breadcrumbs', 'path', 'trail')}>" + " › ".join(
            link(draw, draw.not_text("breadcrumbs", draw.words.small("menu"))) for _ in range(2)
        )
        crumbs += (f" › {draw.not_text('breadcrumbs', title)}" if draw.chance(0.5) else "") + "</div>"
        draw.traps.append("breadcrumbs")
    if wanted(0.35):
        side = "".join(
            rng.choice((related, tags, lambda each: menu(each, "nav", 8)))(draw) for _ in range(rng.randint(1, 3))
        )
        draw.traps.append("sidebar")
    if wanted(0.2):
        text, ok = (
            draw.not_text("cookie", draw.words.small("cookie")),
            draw.not_text("cookie", draw.words.small("menu")),
        )
        cookie = f"<div{draw.name('cookie', 'cc-window', 'consent', 'notice')}><p>{text}</p><a href='/c'>{ok}</a></div>"
        draw.traps.append("cookie")
    if wanted(0.12):
        clock = f"<div{draw.name('today', 'topbar')}>{draw.not_text('clock', draw.date())}</div>"
        draw.traps.append("site_clock")
    foot = footer(draw)
    if draw.chance(0.2):  # nothing but the article
        return f"<!DOCTYPE html><html><head><meta charset='utf-8'>{head}</head><body>{article}</body></html>"
    if wanted(0.06):
        tag = rng.choice(("div", "li", "p", "span"))
        lines = [draw.not_text("headlines", draw.words.heading()) for _ in range(rng.randint(4, 50))]
        article = "".join(f"<div><{tag}>{each}</{tag}></div>" for each in lines) + article
        draw.traps.append("headlines")
    if shell == "semantic":
        body = f"<header>{logo}{clock}</header><nav>{nav}</nav>{crumbs}{article}<aside>{side}</aside><footer>{foot}</footer>{cookie}"
    elif shell == "bootstrap":
        body = f"<div class='navbar'>{logo}{clock}{nav}</div><div class='container'>{crumbs}<div class='row'><div class='col-lg-8'>{article}</div><div class='col-lg-4'>{side}</div></div></div><div class='footer-wrap'><div class='container'>{foot}</div></div>{cookie}"
    elif shell == "table":
        body = f"<table width='980'><tr><td colspan='3'>{logo}{clock}</td></tr><tr><td width='180'>{nav}</td><td>{crumbs}{article}</td><td>{side}</td></tr><tr><td colspan='3'>{foot}</td></tr></table>{cookie}"
    elif shell == "bare":
        body = (
            f"<center>{logo}{clock}</center>{nav if draw.chance(0.5) else ''}{crumbs}{article}{side}<hr>{foot}{cookie}"
        )
    elif shell == "amp":
        body = f"<header>{logo}{clock}</header><amp-sidebar>{nav}</amp-sidebar>{crumbs}{article}{side}<footer>{foot}</footer>{cookie}"
    else:
        names = ("header", "menu", "wrap", "left", "right", "footer") if draw.scheme in ("plain", "ids") else ("",) * 6
        ids = [f' id="{each}"' if each else draw.name("x") for each in names]
        body = f"<div{ids[0]}>{logo}{clock}</div><div{ids[1]}>{nav}</div><div{ids[2]}><div{ids[3]}>{crumbs}{article}</div><div{ids[4]}>{side}</div></div><div{ids[5]}>{foot}</div>{cookie}"
    return f"<!DOCTYPE html><html><head><meta charset='utf-8'>{head}</head><body>{body}</body></html>"


def pages(count: int, seed: int = 1) -> Iterator[Page]:
    for at in range(count):
        yield page(seed * 1_000_000 + at)
