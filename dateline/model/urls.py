"""The address of a page in one spelling: the identity under which an article is stored.

`canonical_url` looks at the URL alone. It drops only what is known to name no document (tracking, sessions, fragments)
and knows nothing of redirects, of what a page says about itself or of which server ignores which parameter: two
spellings it cannot prove equal stay two. What a page declares is judged by `trusted_canonical`, which serves to link
two addresses, never to replace one.

Decisions, each of which is a line in the tests:

* `http` and `https` on their default ports are one page; a URL with another port keeps its scheme.
* Hosts are kept whole: `www.`, `news.` and `press.` may be three sites. A trailing dot and credentials go.
* The path keeps its case, its double slashes and its trailing slash. A last `index.html`, `index.php`, `default.aspx`
  and the like goes when there is no query: the server answers the folder with that very file.
* Parameters are sorted by name, keeping the order among equal names, when all of them are `name=value`. An empty value
  is a value. Languages and page numbers name documents.
* AMP and print variants are folded only where the mark is unmistakable: `?amp=1`, `?print=1`, `/amp` after an
  article's slug, the AMP caches of Google.
"""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import SplitResult, unquote, urldefrag, urljoin, urlsplit

import idna
import tldextract

TRACKING = re.compile(
    r"(?:utm_\w+|mtm_\w+|pk_(?:campaign|kwd|keyword|source|medium|content|cid)|at_(?:medium|campaign|custom\d|link\w*)"
    r"|ns_(?:mchannel|source|campaign|linkname|fee)|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid"
    r"|ttclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|mkt_tok|_ga|_gl|_hsenc|_hsmi|__hstc|__hssc|__hsfp|hsctatracking"
    r"|vero_id|oly_enc_id|oly_anon_id|_openstat|wt_z?mc|xtor|cmpid|smid|spm|ref_src|ref_url|__twitter_impression"
    r"|fb_(?:action_ids|action_types|ref|source)|soc_src|soc_trk|sr_share|guccounter|guce_referrer(?:_sig)?|replytocom)",
    re.IGNORECASE,
)
SESSION = re.compile(r"(?:jsessionid|phpsessid|aspsessionid\w*|cfid|cftoken|session_?id)", re.IGNORECASE)
SHORT_SESSION = re.compile(r"(?:sid|s|sess)", re.IGNORECASE)
SESSION_VALUE = re.compile(r"(?=.*\d)(?=.*[a-z])[0-9a-z]{24,64}", re.IGNORECASE)
AFFIRMED = {"", "1", "true", "yes", "y"}
INDEX = re.compile(r"/(?:index\.(?:s?html?|php|jsp|aspx?)|default\.(?:html?|aspx?))\Z", re.IGNORECASE)
ARTICLE_SLUG = re.compile(r"(?:[^/]*-){2}[^/]*|[^/]*\d{5}[^/]*")
PATH_SESSION = re.compile(r";jsessionid=[^/;?]*", re.IGNORECASE)
ASP_SESSION = re.compile(r"/\((?:[A-Z]\([0-9a-z]{10,}\))+\)(?=/)", re.IGNORECASE)
HOST = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\]")
UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
IN_PATH = UNRESERVED | frozenset("!$&'()*+,;=:@/")
IN_QUERY = IN_PATH | frozenset("?[]")
DEFAULT_PORT = {"http": 80, "https": 443}
DOCUMENT_PARAMETER = re.compile(
    r"(?:\w*id|p|n|no|nid|pid|art|article|news|item|story|post|page_?id|q|doc|document|key|code)", re.IGNORECASE
)
VARIANT_HOST = re.compile(r"(?:www\d?|m|mobile|amp)\.(?=.*\.)", re.IGNORECASE)
VARIANT_FOLDERS = {"amp", "print", "mobile"}
OTHER_TEXT_PARAMETER = re.compile(r"(?:lang(?:uage)?|locale|lc?|hl|page|pg|p|start|offset)", re.IGNORECASE)
LANGUAGE_FOLDER = re.compile(r"[a-z]{2,3}(?:[-_][a-z]{2,4})?", re.IGNORECASE)

_suffixes = tldextract.TLDExtract(
    cache_dir=None, suffix_list_urls=(), fallback_to_snapshot=True, include_psl_private_domains=True
)


def canonical_url(url: str) -> str:
    """The normal form of an absolute http(s) URL; anything else comes back as it was, without outer white space."""
    cleaned = re.sub(r"[\t\r\n]", "", url).strip()
    parts = _split(cleaned)
    if parts is None:
        return cleaned
    unwrapped = _without_amp_cache(parts)
    if unwrapped is not None:
        return canonical_url(unwrapped)
    host = _host(parts)
    if not HOST.fullmatch(host):
        return cleaned
    scheme, port = parts.scheme.lower(), parts.port
    if port == DEFAULT_PORT[scheme]:
        port = None
    if port is None:
        scheme = "https"
    path = _without_dot_segments(_without_sessions(_encoded(parts.path, IN_PATH)))
    query = _query(_encoded(parts.query, IN_QUERY), path)
    previous = None
    while path != previous:
        previous = path
        path = _without_amp_suffix(path if query else INDEX.sub("/", path))
    fragment = parts.fragment if parts.fragment.startswith(("!", "/")) else ""
    fragment = _encoded(fragment, IN_QUERY)
    netloc = host if port is None else f"{host}:{port}"
    return f"{scheme}://{netloc}{path}" + (f"?{query}" if query else "") + (f"#{fragment}" if fragment else "")


def is_address(url: str) -> bool:
    """Whether a URL is absolute http(s) with a host and port that can be asked, without spaces in its host."""
    if re.search(r"[\x00-\x1f\x7f]", url):
        return False
    parts = _split(url.strip())
    return parts is not None and HOST.fullmatch(_host(parts)) is not None


def absolute_url(base: str, href: str) -> str | None:
    """The address that a link on a page leads to, without its fragment; None when it is no address."""
    try:
        url = urldefrag(urljoin(base, href.strip())).url
    except ValueError:
        return None
    return url if is_address(url) else None


def same_site(one: str, other: str) -> bool:
    """Whether two URLs belong to one registered domain; addresses and local names must be equal with their port."""
    first, second = _split(one.strip()), _split(other.strip())
    if first is None or second is None:
        return False
    registered = registered_domain(_host(first))
    if registered is None:
        return (_host(first), first.port) == (_host(second), second.port)
    return registered == registered_domain(_host(second))


def trusted_canonical(declared: str | None, final_url: str) -> str | None:
    """The normal form of what a page declares as its address, or None when that cannot be this page's address.

    Disbelieved: another site; a home page or a folder above this page (templates that print one constant); an address
    without the parameter that names this document. Whether several different texts declare the same address cannot be
    seen from one page; who compares them must look.
    """
    if not declared or not declared.strip():
        return None
    try:
        absolute = urljoin(final_url, declared.strip())
    except ValueError:
        return None
    claimed, actual = _split(canonical_url(absolute)), _split(canonical_url(final_url))
    if claimed is None or actual is None or not same_site(absolute, final_url):
        return None
    if is_home(absolute) and not is_home(final_url):
        return None
    above = claimed.path.rstrip("/") + "/"
    if not claimed.query and actual.path != claimed.path and actual.path.startswith(above):
        remainder = actual.path[len(above) :].strip("/")
        if remainder.lower() not in {"", "amp", "print"} and not ARTICLE_SLUG.fullmatch(
            above.rstrip("/").split("/")[-1]
        ):
            return None
    if actual.path == claimed.path and _documents(actual.query) - _documents(claimed.query):
        return None
    return canonical_url(absolute)


def page_address(url: str, declared: str | None) -> str:
    """What is left of a page's address without all that often names a mere variant of it.

    Of the believable declared address, else of the URL itself: mobile and `www` hosts, AMP and print folders, a
    trailing slash and, where parameters name a document, the other parameters. Equal addresses only suggest one page:
    it is for the texts to confirm it. Languages and page numbers are kept.
    """
    address = trusted_canonical(declared, url) or canonical_url(url)
    parts = _split(address)
    if parts is None:
        return address
    folders = [folder for folder in parts.path.split("/") if folder and folder.lower() not in VARIANT_FOLDERS]
    documents = sorted(_documents(parts.query) | _languages(parts.query))
    query = "&".join(documents) if _documents(parts.query) else parts.query
    host = VARIANT_HOST.sub("", parts.netloc)
    return f"{host}/{'/'.join(folders)}?{query}#{parts.fragment}"


def is_home(url: str) -> bool:
    """Whether the URL is a site's front page, in any of its languages."""
    parts = _split(canonical_url(url))
    if parts is None or _documents(parts.query) or parts.fragment:
        return False
    folders = [folder for folder in parts.path.split("/") if folder]
    if folders and re.fullmatch(r"(?:index|home|default|main)(?:\.\w{2,5})?", folders[-1], re.IGNORECASE):
        folders.pop()
    return not folders or (len(folders) == 1 and LANGUAGE_FOLDER.fullmatch(folders[0]) is not None)


@lru_cache(maxsize=4096)
def registered_domain(host: str) -> str | None:
    """`mfa.gov.lk` for `www.mfa.gov.lk`; None for addresses and local names. From the list that tldextract ships."""
    listed = _suffixes(host).top_domain_under_public_suffix
    if listed:
        return listed
    labels = host.split(".")
    return ".".join(labels[-2:]) if len(labels) > 1 and not labels[-1].isdigit() and ":" not in host else None


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    return parts if parts.scheme.lower() in DEFAULT_PORT and parts.hostname else None


@lru_cache(maxsize=4096)
def _ascii_host(host: str) -> str:
    try:
        return idna.encode(host, uts46=True).decode("ascii").lower()
    except (idna.IDNAError, UnicodeError):
        return host  # underscores and other names that resolve all the same


def _host(parts: SplitResult) -> str:
    host = unquote(parts.hostname or "").lower().rstrip(".")
    if ":" in host:
        return f"[{host}]"
    return host if host.isascii() else _ascii_host(host)


def _encoded(text: str, allowed: frozenset[str]) -> str:
    """Percent-encoding in one form: unreserved characters plain, the rest as upper-case UTF-8 octets."""

    def octets(match: re.Match[str]) -> str:
        found = match.group(0)
        if found[0] == "%" and len(found) == 3:
            character = chr(int(found[1:], 16))
            return character if character in UNRESERVED else found.upper()
        return "".join(f"%{octet:02X}" for octet in found.encode("utf-8", "surrogatepass"))

    return re.sub(
        r"%[0-9A-Fa-f]{2}|.",
        lambda match: match.group(0) if match.group(0) in allowed else octets(match),
        text,
        flags=re.DOTALL,
    )


def _without_dot_segments(path: str) -> str:
    """RFC 3986, 5.2.4; empty segments are kept, since `//` may be part of a name."""
    kept: list[str] = []
    segments = path.split("/")[1:]
    for place, segment in enumerate(segments):
        last = place == len(segments) - 1
        if segment == "..":
            if kept:
                kept.pop()
            if last:
                kept.append("")
        elif segment == ".":
            if last:
                kept.append("")
        else:
            kept.append(segment)
    return "/" + "/".join(kept)


def _without_sessions(path: str) -> str:
    return ASP_SESSION.sub("", PATH_SESSION.sub("", path))


def _query(query: str, path: str) -> str:
    parts = [part for part in query.split("&") if part]
    kept = [part for part in parts if not _names_no_document(part)]
    if any(_mark(part, "print", AFFIRMED | {"print"}) for part in kept):
        kept = [part for part in kept if not _mark(part, "print", AFFIRMED | {"print"}) and part != "tmpl=component"]
    kept = [part for part in kept if not _mark(part, "amp", AFFIRMED) and part.lower() != "outputtype=amp"]
    # sid names a story on PHP-Nuke sites and a session on others: it goes only when it looks like a session and
    # something else in the URL names the document
    rest = [part for part in kept if not _short_session(part)]
    if rest or ARTICLE_SLUG.fullmatch(path.rstrip("/").rsplit("/", 1)[-1]):
        kept = rest
    if all("=" in part for part in kept):
        kept.sort(key=lambda part: part.split("=", 1)[0])
    return "&".join(kept)


def _names_no_document(part: str) -> bool:
    name = part.split("=", 1)[0]
    return TRACKING.fullmatch(name) is not None or SESSION.fullmatch(name) is not None


def _mark(part: str, name: str, values: set[str]) -> bool:
    key, _, value = part.partition("=")
    return key.lower() == name and value.lower() in values


def _short_session(part: str) -> bool:
    name, _, value = part.partition("=")
    return SHORT_SESSION.fullmatch(name) is not None and SESSION_VALUE.fullmatch(value) is not None


def _without_amp_suffix(path: str) -> str:
    match = re.fullmatch(r"(.*/([^/]+))/amp/?|(.*/([^/]+))\.amp(\.html?)?", path, re.DOTALL)
    if match is None:
        return path
    if match.group(2) is not None:
        # WordPress: /2024/05/some-long-slug/amp/ beside /2024/05/some-long-slug/
        slug, kept = match.group(2), match.group(1) + ("/" if path.endswith("/") else "")
    else:
        slug, kept = match.group(4), match.group(3) + (match.group(5) or "")
    return kept if ARTICLE_SLUG.fullmatch(slug) else path


def _without_amp_cache(parts: SplitResult) -> str | None:
    """The publisher's URL inside an AMP cache's."""
    host = (parts.hostname or "").lower()
    if host.endswith(".cdn.ampproject.org"):
        match = re.fullmatch(r"/[cv]/(s/)?([^/]+\.[^/]+/.*)", parts.path, re.DOTALL)
    elif re.fullmatch(r"(?:www\.)?google\.[a-z.]{2,6}", host):
        match = re.fullmatch(r"/amp/(s/)?([^/]+\.[^/]+/.*)", parts.path, re.DOTALL)
    else:
        return None
    if match is None:
        return None
    query = "&".join(part for part in parts.query.split("&") if part and not part.startswith("amp_"))
    return f"https://{match.group(2)}" + (f"?{query}" if query else "")


def _languages(query: str) -> set[str]:
    """The parameters that can name a language or a page of a document."""
    return {part for part in query.split("&") if OTHER_TEXT_PARAMETER.fullmatch(part.split("=", 1)[0])}


def _documents(query: str) -> set[str]:
    """The parameters that can name a document."""
    return {part for part in query.split("&") if DOCUMENT_PARAMETER.fullmatch(part.split("=", 1)[0])}
