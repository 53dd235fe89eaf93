"""The next page of a list, found without any word of the spider."""

from __future__ import annotations

import lxml.html
import pytest

from dateline.crawl.pager import next_page

HERE = "https://e.org/news?page=2"


@pytest.mark.parametrize(
    "pager",
    [
        '<a rel="prev" href="?page=1">x</a> <a rel="next" href="?page=3">y</a>',
        '<a href="?page=1">«</a> <a href="?page=3">»</a>',
        '<a href="?page=1">&lt;</a> <a href="?page=3">&gt;</a> <a href="?page=9">&gt;&gt;</a>',
        *(
            f'<a href="?page=1">‹</a><a href="?page=3">{word}</a>'
            for word in (
                "Next",
                "Older posts »",
                "След.",
                "Вперёд",
                "次のページ",
                "下一页",
                "التالي",
                "بعدی",
                "επόμενη",
            )
        ),
        *(f'<a href="?page=3">{word}</a>' for word in ("Następna", "Siguiente ›", "Suivant", "Weiter", "다음", "ถัดไป")),
        '<ul class="pagination"><li><a href="?page=1">1</a><li class="active">2<li><a href="?page=3">3</a></ul>',
        '<div><a href="?page=1">1</a> <b>2</b> <a href="?page=3">3</a> <a href="?page=9">9</a></div>',
        '<a href="?page=3" aria-label="Next page"><svg></svg></a>',
        '<li class="pager-next"><a href="?page=3"><i class="icon"></i></a></li>',
    ],
)
def test_the_next_page_is_found(pager: str) -> None:
    found = next_page(lxml.html.fromstring(f"<html><body><p>News</p>{pager}</body></html>"), HERE)
    assert found is not None
    assert found.url == "https://e.org/news?page=3"
    assert found.signs


@pytest.mark.parametrize(
    "page",
    [
        '<a href="?page=1">Previous</a>',
        '<a href="/about">More &gt;</a> <a href="/about">About us »</a>',
        '<nav class="post-navigation"><a rel="next" href="/2026/visit-of-the-minister">Next</a></nav>',
        '<div class="carousel"><a class="carousel-next" href="/slide">›</a></div>',
        '<table class="calendar"><a href="/day/1">1</a><a href="/day/2">2</a><a href="/day/3">3</a></table>',
        '<a href="http://[site:token]">Next</a>',
        '<a href="https://other.example/?page=3">Next</a>',
    ],
)
def test_what_is_no_next_page_is_left(page: str) -> None:
    assert next_page(lxml.html.fromstring(f"<html><body><p>News</p>{page}</body></html>"), HERE) is None
