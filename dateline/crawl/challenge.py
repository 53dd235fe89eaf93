"""Pages that stand in front of a page: bot challenges and blocks, often answered with 200.

Judges by what such pages hold and by their having next to no text; an ordinary article that mentions a
captcha, or carries a protection vendor's script, is not one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

MOST_WORDS = 150
"""Visible words that a challenge page has at most; articles and listings have more."""

MOST_BYTES = 64 * 1024
"""Challenge pages are small; searching every article of 180 kB for their marks would cost more than fetching it."""

HEADERS = (("cf-mitigated", "challenge", "Cloudflare"), ("x-amzn-waf-action", "", "AWS WAF"))

MARKS: tuple[tuple[str, tuple[bytes, ...]], ...] = (
    ("Cloudflare", (b"_cf_chl_opt", b"cf-browser-verification", b"<title>just a moment", b"required! | cloudflare")),
    ("Akamai", (b"sec-if-cpt-container", b"bm-verify=", b"errors.edgesuite.net", b"reference&#32;&#35;")),
    ("Incapsula", (b"_incapsula_resource", b"incapsula incident id")),
    ("DDoS-Guard", (b"<title>ddos-guard", b"ddos-guard/js-challenge", b"check.ddos-guard.net")),
    ("Sucuri", (b"sucuri_cloudproxy_js",)),
    ("DataDome", (b"geo.captcha-delivery.com",)),
    ("PerimeterX", (b"px-captcha", b"_pxappid")),
    ("AWS WAF", (b"awswaf", b"gokuprops")),
    ("Radware", (b"radware captcha", b"radware bot manager captcha", b"perfdrive.com")),
    ("ArvanCloud", (b"__arcsjs", b"transferring to the website")),
    ("a bot check", (b"challenge validation</title", b"client challenge</title", b"one moment, please")),
    ("a bot check", (b"enable javascript and cookies", b"enable js and cookies", b"checking your browser before")),
    ("a captcha", (b"g-recaptcha", b"h-captcha", b"hcaptcha.com", b"cf-turnstile")),
    ("a captcha", (b"human verification", b"verify you are human", b"verify that you are human")),
)
"""Whose page it is, and what it holds, in lower case."""

_UNSEEN = re.compile(r"<(script|style|template)\b.*?</\1\s*>|<[^>]*>", re.IGNORECASE | re.DOTALL)


def challenge(headers: Mapping[str, str], body: bytes) -> str | None:
    """Whose challenge or block page this is, e.g. `Cloudflare`, or None. Header names are in lower case."""
    for header, value, name in HEADERS:
        if header in headers and value in headers[header].lower():
            return name
    if len(body) > MOST_BYTES or body[:1] in (b"{", b"["):
        return None
    lower = body.lower()
    found = next((name for name, marks in MARKS if any(mark in lower for mark in marks)), None)
    if found is None or len(_UNSEEN.sub(" ", body.decode("utf-8", "replace")).split()) > MOST_WORDS:
        return None
    return found
