"""One spelling per page, and never one spelling for two pages."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.model.urls import canonical_url, is_home, page_address, same_site, trusted_canonical

SAME = [
    # tracking, sessions, fragments
    ("https://gov.example/a?utm_source=rss&utm_medium=x", "https://gov.example/a"),
    ("https://gov.example/a?id=7&fbclid=IwAR0x&gclid=1", "https://gov.example/a?id=7"),
    ("https://gov.example/a.jsp;jsessionid=0A1B2C3D4E5F?id=7", "https://gov.example/a.jsp?id=7"),
    ("https://gov.example/a.php?id=7&PHPSESSID=0123456789abcdef0123456789abcdef", "https://gov.example/a.php?id=7"),
    ("https://gov.example/a.php?id=7&sid=0123456789abcdef0123456789abcdef", "https://gov.example/a.php?id=7"),
    ("https://gov.example/(S(abcdefghij0123456789klmn))/News.aspx?id=7", "https://gov.example/News.aspx?id=7"),
    ("https://gov.example/a#section-2", "https://gov.example/a"),
    ("https://gov.example/a?", "https://gov.example/a"),
    ("https://gov.example/a?b=2&&a=1&", "https://gov.example/a?a=1&b=2"),
    # scheme, host, port
    ("HTTP://GOV.Example:80/a", "https://gov.example/a"),
    ("http://gov.example/a", "https://gov.example/a"),
    ("https://gov.example:443/a", "https://gov.example/a"),
    ("https://gov.example./a", "https://gov.example/a"),
    ("https://user:secret@gov.example/a", "https://gov.example/a"),
    ("https://министерство.рф/a", "https://xn--b1afiashkohcid.xn--p1ai/a"),
    ("https://gov.example", "https://gov.example/"),
    # path and encoding
    ("https://gov.example/x/../a/./b", "https://gov.example/a/b"),
    ("https://gov.example/%7Euser/%e4%b8%ad", "https://gov.example/~user/%E4%B8%AD"),
    ("https://gov.example/中", "https://gov.example/%E4%B8%AD"),
    ("https://gov.example/a b", "https://gov.example/a%20b"),
    (" https://gov.example/a\n", "https://gov.example/a"),
    ("https://gov.example/news/index.html", "https://gov.example/news/"),
    ("https://gov.example/news/Default.aspx", "https://gov.example/news/"),
    # variants with an unmistakable mark
    ("https://gov.example/2024/05/minister-meets-envoy/amp/", "https://gov.example/2024/05/minister-meets-envoy/"),
    ("https://gov.example/minister-meets-envoy?amp=1", "https://gov.example/minister-meets-envoy"),
    ("https://gov.example/a?id=7&tmpl=component&print=1", "https://gov.example/a?id=7"),
    ("https://www.google.com/amp/s/gov.example/a-b-c", "https://gov.example/a-b-c"),
    ("https://gov-example.cdn.ampproject.org/c/s/gov.example/a-b-c", "https://gov.example/a-b-c"),
]

DISTINCT = [
    "https://gov.example/",
    "https://www.gov.example/",
    "https://news.gov.example/a",
    "https://press.gov.example/a",
    "https://gov.example/a",
    "https://gov.example/A",
    "https://gov.example/a/",
    "https://gov.example/a//b",
    "https://gov.example/a/b",
    "https://gov.example/a?id=1",
    "https://gov.example/a?id=2",
    "https://gov.example/a?sid=1",
    "https://gov.example/a?sid=2",
    "https://gov.example/a?cid=1",
    "https://gov.example/a?cid=1&id=1",
    "https://gov.example/story.php?sid=0123456789abcdef0123456789abcdef",
    "https://gov.example/story.php?sid=0123456789abcdef0123456789abcdee",
    "https://gov.example/a?p=1",
    "https://gov.example/a?page=2",
    "https://gov.example/a?lang=en",
    "https://gov.example/a?lang=fr",
    "https://gov.example/en/a",
    "https://gov.example/fr/a",
    "https://gov.example/a_en",
    "https://gov.example/a-eng",
    "https://gov.example/?12345",
    "https://gov.example/?12346",
    "https://gov.example/index.php?id=5",
    "https://gov.example/index.php/news/5",
    "https://gov.example/a?x=",
    "https://gov.example/a?x",
    "https://gov.example/a?a=1&a=2",
    "https://gov.example/a?a=2&a=1",
    "https://gov.example/#!/news/1",
    "https://gov.example/#!/news/2",
    "https://gov.example/#/news/3",
    "https://gov.example:8443/a",
    "http://gov.example:8080/a",
    "https://gov.example/amp",
    "https://gov.example/guitar/amp",
    "https://gov.example/print/a",
    "https://gov.example/a?print=2024",
    "https://gov.example/a%2Fc",
    "https://gov.example/a/c",
    "https://gov.example/a?ref=UN-2024-1",
    "https://gov.example/a?ref=UN-2024-2",
    "https://gov.example/a?from=2024-01-01",
    "https://gov.example/a.html",
    "https://gov.example/a.htm",
    "https://gov.example/%C3%A9",
    "https://gov.example/e",
    "http://127.0.0.1:8764/a",
    "http://127.0.0.1:8765/a",
]


@pytest.mark.parametrize(("variant", "expected"), SAME)
def test_variants_of_one_page_share_a_spelling(variant: str, expected: str) -> None:
    assert canonical_url(variant) == canonical_url(expected) == expected


def test_two_pages_never_share_a_spelling() -> None:
    assert len(DISTINCT) > 40
    found = {url: canonical_url(url) for url in DISTINCT}
    for one, other in itertools.combinations(DISTINCT, 2):
        assert found[one] != found[other], (one, other)


@pytest.mark.parametrize("url", [*DISTINCT, *(variant for variant, _ in SAME)])
def test_idempotent_on_real_shapes(url: str) -> None:
    assert canonical_url(canonical_url(url)) == canonical_url(url)


# fmt: off
PIECES = st.sampled_from([
    "a", "A", "b-c-d", "12345", "amp", "amp/", ".amp.html", "index.html", "/", "//", ".", "..", "%7E", "%2f", "%e4",
    "%", "é", "中", ";", ";jsessionid=AB12", "(S(abcdefghij12))", "x.php", "",
])
PARAMETERS = st.sampled_from([
    "id=1", "id=2", "sid=3", "sid=0123456789abcdef0123456789abcdef", "utm_source=x", "amp=1", "print=1",
    "tmpl=component", "a", "b=", "=c", "a=1", "a=2", "%41=1", "é=中", "&", "=",
])
# fmt: on


@given(
    st.sampled_from(["http", "HTTPS", "https"]),
    st.sampled_from(["gov.example", "GOV.Example:80", "münchen.example", "127.0.0.1:8764", "[::1]:80", "a_b.example."]),
    st.lists(PIECES, max_size=6),
    st.lists(PARAMETERS, max_size=5),
    st.sampled_from(["", "#x", "#!/a b", "#/é"]),
)
def test_idempotent(scheme: str, host: str, path: list[str], query: list[str], fragment: str) -> None:
    url = f"{scheme}://{host}/{'/'.join(path)}" + ("?" + "&".join(query) if query else "") + fragment
    once = canonical_url(url)
    assert canonical_url(once) == once
    assert once.isascii()


@given(st.text(max_size=60))
def test_anything_else_is_harmless(text: str) -> None:
    assert canonical_url(canonical_url(text)) == canonical_url(text)


@given(st.lists(st.sampled_from("abcXY019-._~"), min_size=1, max_size=8).map("".join), st.integers(0, 10**9))
def test_names_and_numbers_survive(segment: str, number: int) -> None:
    if segment in {".", ".."}:
        return
    assert canonical_url(f"https://gov.example/n/{segment}?id={number}").endswith(f"/n/{segment}?id={number}")


def test_same_site() -> None:
    assert same_site("https://www.mfa.gov.lk/a", "https://mfa.gov.lk/b")
    assert not same_site("https://mfa.gov.lk/a", "https://president.gov.lk/a")
    assert not same_site("http://127.0.0.1:8764/", "http://127.0.0.1:8765/")
    assert not same_site("mailto:a@b.example", "https://b.example/")


def test_is_home() -> None:
    assert is_home("https://gov.example/")
    assert is_home("https://gov.example/en/index.html")
    assert not is_home("https://gov.example/?p=12")
    assert not is_home("https://gov.example/news/")


PAGE = "https://www.gov.example/news/2024/minister-meets-envoy?id=7&utm_source=rss"


@pytest.mark.parametrize(
    ("declared", "expected"),
    [
        (
            "https://www.gov.example/news/2024/minister-meets-envoy?id=7",
            "https://www.gov.example/news/2024/minister-meets-envoy?id=7",
        ),
        ("/news/7", "https://www.gov.example/news/7"),
        ("https://gov.example/news/7", "https://gov.example/news/7"),
        ("https://www.gov.example/news/2024/minister-meets-envoy", None),  # forgot which document
        ("https://www.gov.example/", None),
        ("https://www.gov.example/en/", None),
        ("https://www.gov.example/news/", None),  # the section
        ("https://elsewhere.example/a", None),
        ("javascript:void(0)", None),
        ("", None),
        (None, None),
    ],
)
def test_a_declared_address_is_believed_only_when_consistent(declared: str | None, expected: str | None) -> None:
    assert trusted_canonical(declared, PAGE) == expected


@pytest.mark.parametrize(
    ("one", "other", "declared"),
    [
        ("https://m.gov.example/a", "https://www.gov.example/a", None),
        ("https://gov.example/a/", "https://gov.example/a", None),
        ("https://gov.example/print/a", "https://gov.example/a", None),
        ("https://gov.example/n.php?id=7&from=home", "https://gov.example/n.php?id=7", None),
        ("https://gov.example/x/7-long-name", "https://gov.example/a", "https://gov.example/a"),
    ],
)
def test_variants_of_an_address_suggest_one_page(one: str, other: str, declared: str | None) -> None:
    assert canonical_url(one) != canonical_url(other)
    assert page_address(one, declared) == page_address(other, None)


@pytest.mark.parametrize(
    ("one", "other", "declared"),
    [
        ("https://gov.example/n.php?id=7", "https://gov.example/n.php?id=8", None),
        ("https://gov.example/n.php?id=7&lang=en", "https://gov.example/n.php?id=7&lang=fr", None),
        ("https://gov.example/n.php?id=7&page=1", "https://gov.example/n.php?id=7&page=2", None),
        ("https://gov.example/en/a", "https://gov.example/fr/a", None),
        ("https://news.gov.example/a", "https://press.gov.example/a", None),
        ("https://gov.example/a", "https://gov.example/A", None),
        ("https://gov.example/x/7-long-name", "https://gov.example/", "https://gov.example/"),
        ("https://gov.example/x/7-long-name", "https://else.example/a", "https://else.example/a"),
    ],
)
def test_other_addresses_suggest_nothing(one: str, other: str, declared: str | None) -> None:
    assert page_address(one, declared) != page_address(other, None)


def test_addresses_of_one_spelling_are_one_page() -> None:
    for variant, expected in SAME:
        assert page_address(variant, None) == page_address(expected, None)
