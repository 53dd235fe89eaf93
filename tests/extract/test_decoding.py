# ruff: noqa: E501
"""Bytes in the encodings that real servers send, rightly and wrongly declared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.extract.decoding import decode, is_garbled, once

ARABIC = "<html lang='ar'><title>الوزير يستقبل السفير</title><p>بحث الوزير مع السفير العلاقات بين البلدين</p>"
RUSSIAN = "<html><title>Министр принял посла</title><p>Стороны обсудили сроки строительства</p>"


@pytest.mark.parametrize(
    ("payload", "content_type", "expected"),
    [
        (ARABIC.encode("cp1256", "replace"), "text/html; charset=ISO-8859-1", "الوزير يستقبل السفير"),
        (b"<meta charset='windows-1256'>" + ARABIC.encode("cp1256"), "text/html; charset=ISO-8859-1", "الوزير يستقبل السفير"),
        (RUSSIAN.encode("utf-16-le"), "text/html", "Министр принял посла"),
        (RUSSIAN.encode("utf-16-be"), "text/html", "Министр принял посла"),
        (RUSSIAN.encode("cp1251"), "text/html; charset=windows-1251", "Министр принял посла"),
        (b"\xef\xbb\xbf" + RUSSIAN.encode(), "text/html; charset=windows-1251", "Министр принял посла"),
        ("<p>He said “yes” ".encode() + b"\x92 to all</p>", "text/html; charset=utf-8", "He said “yes” \ufffd to all"),
    ],
)  # fmt: skip
def test_the_encoding_is_found(payload: bytes, content_type: str, expected: str) -> None:
    assert expected in decode(payload, content_type, "ar" if "الو" in expected else None)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [("Minister’s visit to Zürich", "cp1252"), ("naïve café", "latin-1"), ("Визит министра", "cp1251")],
)
def test_text_that_was_encoded_twice(text: str, encoding: str) -> None:
    assert decode(text.encode().decode(encoding).encode()) == text


WORDS = ("café’”", "Zürich", "naïve", "“yes”", "Министр", "РФ", "б’’", "С°", "Αθήνα", "日本", "Łódź", "Ã", "â")


@given(st.lists(st.sampled_from(WORDS), max_size=8))
def test_what_was_encoded_once_stays(words: list[str]) -> None:
    text = " ".join(words)
    assert once(text) == text


@given(
    st.binary(max_size=300),
    st.sampled_from(("", "text/html; charset=utf-8", "text/html; charset=idna", "x; charset=big5")),
)
def test_any_bytes_become_a_text(payload: bytes, content_type: str) -> None:
    decode(payload, content_type)


def test_what_cannot_be_read_is_garbled() -> None:
    assert is_garbled("\ufffd" * 50 + "text")
    assert not is_garbled("text “with” one \ufffd")
