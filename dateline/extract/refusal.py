"""What is not an article: error pages, challenges, login walls, front pages, empty ones.

Each test needs a positive sign. A short release is an article; a page is refused for what it says or lacks, never for
being unusual.
"""

from __future__ import annotations

import re

from dateline.extract.challenge import challenge
from dateline.model.records import Page
from dateline.model.urls import canonical_url, is_home, registered_domain


class Unreadable(Exception):
    """A page that is not an article, or cannot be read as one.

    `reason` is a stable code: `http_error`, `empty`, `not_html`, `too_large`, `gateway_error`, `not_found`,
    `challenge`, `garbled`, `login_wall`, `home_page`, `listing_page`, `no_body`; of a PDF `needs_ocr`, `encrypted`,
    `broken_pdf`.
    """

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else reason)
        self.reason = reason
        self.detail = detail


# a title or heading that is nothing but a server's message; nginx, Apache, IIS, Varnish, HAProxy, Cloudflare, Akamai
GATEWAY = re.compile(
    r"(?:error\s*:?\s*)?(?:http(?:\s+error)?\s*)?(?:(?P<code>4\d\d|5\d\d)\s*[-:|]?\s*)?"
    r"(?:gateway time-?out|bad gateway|service (?:temporarily )?unavailable|internal server error|proxy error"
    r"|origin is unreachable|web server is down|connection timed out|a timeout occurred|request time-?out"
    r"|server error(?: in '/' application\.?)?|runtime error|backend fetch failed|too many requests"
    r"|error establishing a database connection|database error|bandwidth limit exceeded|access denied|forbidden"
    r"|(?:site )?(?:under|down for|scheduled) maintenance|maintenance mode|the requested url was rejected"
    r"|the request could not be satisfied|error(?: \d+)?|an error occurred\.?)"
    r"(?:\s*[-|:(]?\s*(?:error(?: code)?|http)?:?\s*\d{3}\)?)?[.!]?",
    re.IGNORECASE,
)
NOT_FOUND = re.compile(
    r"(?:error\s*:?\s*)?(?:http\s*)?(?:404|410)?\s*[-:|.–—!]*\s*(?:error\s*[-:|]?\s*)?"
    r"(?:(?:the )?(?:page|file|document|article|content|resource|url)?\s*(?:you (?:requested|are looking for) )?"
    r"(?:was |is |can(?:no|['’])t be |could not be |cannot be |has )?(?:not |been )?(?:found|removed|gone"
    r"|unavailable)(?: on this server)?"
    r"|page (?:doesn['’]t|does not) exist|nothing found|oops.{0,40}|seite nicht gefunden|nicht gefunden"
    r"|page (?:introuvable|non trouvée)|página no encontrada|página não encontrada|pagina non trovata"
    r"|pagina niet gevonden|nie znaleziono strony|strona nie istnieje|sayfa bulunamadı|страница не найдена"
    r"|сторінку не знайдено|ページが見つかりません|页面不存在|您访问的页面不存在|找不到頁面|페이지를 찾을 수 없습니다"
    r"|الصفحة غير موجودة|صفحه (?:مورد نظر )?(?:یافت|پیدا) نشد|không tìm thấy trang|halaman tidak ditemukan)"
    r"\s*(?:[-:|(]?\s*(?:error\s*)?404\)?)?[.!]*",
    re.IGNORECASE,
)
ERROR_NUMBER = re.compile(
    r"(?:(?:error|fehler|erreur|errore?|erro|ошибка|помилка|hata|błąd|خطا|خطای|خطأ|त्रुटि|错误|錯誤|エラー|오류)\s*)?"
    r"(?:404|410|403|50[0234])(?:\s*(?:error|エラー|오류|错误))?[.!]?",
    re.IGNORECASE,
)
# \d in a pattern's own text is ASCII; a page prints its numbers in its own digits
ASCII_DIGITS = {
    ord(digit): str(number)
    for digits in ("۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९", "০১২৩৪৫৬৭৮৯", "０１２３４５６７８９")
    for number, digit in enumerate(digits)
}
LOGIN_TITLE = re.compile(
    r"(?:log|sign)[ -]?in(?: (?:to|[-|]) .{0,40})?|log[ -]?on|login required|please (?:log|sign) in.{0,30}"
    r"|subscribe to continue.{0,30}"
    r"|anmelden|einloggen|connexion|se connecter|iniciar sesión|entrar|accedi|logowanie|вход|войти|giriş(?: yap)?"
    r"|登录|登入|ログイン|로그인|تسجيل الدخول|ورود",
    re.IGNORECASE,
)
PASSWORD_FIELD = re.compile(rb"<input[^>]{0,300}type\s*=\s*[\"']?password", re.IGNORECASE)
SHORT = 600
"""Characters of body under which the words of an error page may fill it."""


def check_response(page: Page) -> None:
    """Refuse by status and as a challenge page, before anything is parsed."""
    if page.status >= 400:
        raise Unreadable("http_error", f"status {page.status}")
    if page.status in {204, 205, 304} or (300 <= page.status < 400):
        raise Unreadable("empty", f"status {page.status}")
    if (whose := challenge(page.headers, page.body)) is not None:
        raise Unreadable("challenge", f"a challenge page ({whose})")


def check_address(page: Page) -> None:
    """Refuse a front page or login that an article's address was redirected to."""
    if canonical_url(page.url) == canonical_url(page.final_url):
        return
    if is_home(page.final_url) and not is_home(page.url):
        raise Unreadable("home_page", f"redirected to {page.final_url}")
    path = page.final_url.split("?", 1)[0]
    if re.search(
        r"/(?:login|log-in|signin|sign-in|auth|sso|account/login|user/login|wp-login\.php)(?:[/.]|\Z)", path, re.I
    ):
        raise Unreadable("login_wall", f"redirected to {page.final_url}")
    if re.search(
        r"/(?:404|not-?found|error(?:-?page)?|page-?not-?found|offline|maintenance)(?:\.\w+)?/?\Z", path, re.I
    ):
        raise Unreadable("not_found", f"redirected to {page.final_url}")
    if registered_domain(_host(page.final_url)) == registered_domain(_host(page.url)):
        listed, found = page.url.split("?", 1)[0].rstrip("/"), path.rstrip("/")
        if (
            listed != found
            and listed.startswith(found + "/")
            and not re.search(r"\d{4,}|-.*-", found.rsplit("/", 1)[-1])
        ):
            raise Unreadable("listing_page", f"redirected to the folder {page.final_url}")


def _host(url: str) -> str:
    return re.sub(r"^\w+://|[/?#:].*$", "", url)


def check_words(page: Page, title: str, headings: tuple[str, ...], body: str) -> None:
    """Refuse by what the page says, given what was extracted from it."""
    # a report about an outage has a body; a page that is one hardly has
    little = len(body) < SHORT
    for words in dict.fromkeys((title, *headings[:3])):
        for part in {words, *re.split(r"\s+[|–—-]\s+", words)} if little else {words}:
            part = part.translate(ASCII_DIGITS)
            if GATEWAY.fullmatch(part):
                if little or ERROR_NUMBER.search(part):
                    raise Unreadable("gateway_error", words)
            elif (NOT_FOUND.fullmatch(part) or ERROR_NUMBER.fullmatch(part)) and part:
                raise Unreadable("not_found", words)
    for words in (title, *headings[:1]):
        if LOGIN_TITLE.fullmatch(words) and (little or PASSWORD_FIELD.search(page.body)):
            raise Unreadable("login_wall", words)
    if little and (found := FIRST_WORDS.match(body)):
        raise Unreadable(
            "gateway_error" if re.search(r"50\d|gateway|unavailable|server", found[0], re.I) else "not_found", found[0]
        )


FIRST_WORDS = re.compile(
    r"(?:50[0234]\b.{0,40}|(?:error )?404\b.{0,40}|the requested url .{0,80} was not found"
    r"|the page you (?:requested|are looking for)"
    r" .{0,60}(?:not|no longer).{0,30}|bad gateway|gateway time-?out|service unavailable"
    r"|no server is available to handle)",
    re.IGNORECASE,
)
