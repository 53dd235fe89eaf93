"""Pages that stand in front of a page: bot challenges and blocks, often answered with 200.

Judges by what such pages hold and by their having next to no text; an ordinary article that mentions a
captcha, or carries a protection vendor's script, is not one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

MOST_WORDS = 150
"""Visible words that a challenge page has at most; articles and listings have more."""

READ_BYTES = 200_000

HEADERS = (("cf-mitigated", "challenge", "Cloudflare"), ("x-amzn-waf-action", "", "AWS WAF"))

MARKERS: tuple[tuple[str, str], ...] = (
    (r"_cf_chl_opt|cf-browser-verification|<title>(?:Just a moment|Attention Required! \| Cloudflare)", "Cloudflare"),
    (r"sec-if-cpt-container|bm-verify=|errors\.edgesuite\.net|Reference&#32;&#35;", "Akamai"),
    (r"_Incapsula_Resource|Incapsula incident ID", "Incapsula"),
    (r"<title>DDoS-Guard|ddos-guard/js-challenge|check\.ddos-guard\.net", "DDoS-Guard"),
    (r"sucuri_cloudproxy_js", "Sucuri"),
    (r"geo\.captcha-delivery\.com|datadome", "DataDome"),
    (r"px-captcha|_pxAppId", "PerimeterX"),
    (r"awswaf|gokuProps", "AWS WAF"),
    (r"Radware (?:Bot Manager )?Captcha|perfdrive\.com", "Radware"),
    (r"__arcsjs|Transferring to the website", "ArvanCloud"),
    (r"<title>\s*(?:Challenge Validation|Client Challenge|One moment, please)", "a bot check"),
    (r"g-recaptcha|h-captcha|hcaptcha\.com|cf-turnstile", "a captcha"),
    (r"human verification|verify (?:that )?you are (?:a )?human", "a captcha"),
    (r"please enable (?:javascript|js) and cookies|checking your browser before", "a bot check"),
)
_MARKERS = tuple((re.compile(pattern, re.IGNORECASE), name) for pattern, name in MARKERS)
_UNSEEN = re.compile(r"<(script|style|template)\b.*?</\1\s*>|<[^>]*>", re.IGNORECASE | re.DOTALL)


def challenge(headers: Mapping[str, str], body: bytes) -> str | None:
    """Whose challenge or block page this is, e.g. `Cloudflare`, or None. Header names are in lower case."""
    for header, value, name in HEADERS:
        if header in headers and value in headers[header].lower():
            return name
    if len(body) > READ_BYTES or body.lstrip()[:1] in (b"{", b"["):
        return None
    text = body.decode("utf-8", "replace")
    found = next((name for pattern, name in _MARKERS if pattern.search(text)), None)
    if found is None or len(_UNSEEN.sub(" ", text).split()) > MOST_WORDS:
        return None
    return found
