"""Challenge pages: one example a vendor, pages of no known vendor, and articles and lists that are none."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest
from conftest import TESTS

from dateline.extract.challenge import challenge

VENDORS = tomllib.loads((files("dateline.extract") / "challenges.toml").read_text(encoding="utf-8"))
EXAMPLES = sorted((TESTS / "extract" / "challenges").glob("*.html"), key=lambda path: path.stem)
RELEASE = "<p>The minister met the ambassador of Norway in the capital and spoke of trade and of the sea.</p>"


def test_every_vendor_has_an_example() -> None:
    assert len(VENDORS) > 20
    assert {path.stem for path in EXAMPLES} == set(VENDORS)


@pytest.mark.parametrize("name", sorted(VENDORS))
def test_the_example_is_recognised(name: str) -> None:
    body = (TESTS / "extract" / "challenges" / f"{name}.html").read_bytes()
    assert challenge({}, body) == VENDORS[name]["name"]


@pytest.mark.parametrize("name", [name for name, row in VENDORS.items() if "headers" in row])
def test_a_header_is_enough(name: str) -> None:
    headers = {header: f"x {value}" for header, value in VENDORS[name]["headers"].items()}
    assert challenge(headers, b"<html></html>") == VENDORS[name]["name"]


def test_a_page_that_sets_a_cookie_and_loads_again_is_one_whoever_made_it() -> None:
    script = "<script>var q=7;document.cookie='seen='+q;setTimeout(function(){location.reload()},10)</script>"
    assert challenge({}, f"<html><head>{script}</head><body>Einen Augenblick</body></html>".encode())


@pytest.mark.parametrize("name", sorted(VENDORS))
def test_an_article_that_carries_the_same_scripts_is_none(name: str) -> None:
    example = (TESTS / "extract" / "challenges" / f"{name}.html").read_text(encoding="utf-8")
    assert challenge({}, f"<html><title>News</title><body>{RELEASE * 12}{example}</body></html>".encode()) is None


@pytest.mark.parametrize(
    "html",
    [
        f'<html><title>Release</title><body>{RELEASE * 4}<div class="g-recaptcha"></div></body></html>',
        f"<html><title>Release</title><body>{RELEASE}</body></html>",
        "<html><title>消息</title><body><p>"
        + "外交部发言人回答记者提问。" * 12
        + '</p><div class="g-recaptcha"></div></body></html>',
        '{"text": "g-recaptcha"}',
        "",
    ],
)
def test_a_short_release_is_none(html: str) -> None:
    assert challenge({}, html.encode()) is None
