"""Labels beside dates: every listed phrase says its role, and ordinary sentences hold none."""

from __future__ import annotations

import pytest

from dateline.dates.labels import labels
from dateline.dates.words import table

LISTED = [(role, phrase.rstrip("*")) for role in ("published", "modified", "event") for phrase in table("labels")[role]]
TWICE = {phrase for role, phrase in LISTED if sum(phrase == other for _, other in LISTED) > 1}


def test_a_phrase_has_one_role() -> None:
    assert len(LISTED) > 500
    assert not TWICE


@pytest.mark.parametrize(("role", "phrase"), LISTED)
def test_every_phrase_is_found_with_its_role(role: str, phrase: str) -> None:
    found = list(labels(f"{phrase}: 5 / 3 / 2026"))
    assert [each.role for each in found][:1] == [role]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Published on 3 May 2021", ["published"]),
        ("Published: 3 May 2021, last updated: 5 May 2021", ["published", "modified"]),
        ("Zuletzt aktualisiert am 5. Mai 2021", ["modified"]),
        ("Дата публикации: 17.05.2021, обновлено 18.05.2021", ["published", "modified"]),
        ("تاریخ انتشار: ۱۴۰۴/۱۲/۱۴", ["published"]),
        ("发布时间：2021-05-17 来源：外交部", ["published"]),
        ("Anmeldeschluss: 3. Mai 2021", ["event"]),
        ("The minister met the envoy on 3 May in the capital", []),
        ("Er traf am 3. Mai den Botschafter", []),
    ],
)
def test_lines_of_pages(text: str, roles: list[str]) -> None:
    assert [each.role for each in labels(text)] == roles
