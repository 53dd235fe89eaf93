"""The sample web: twelve invented publishers served on loopback, with the right answers beside their pages."""

from __future__ import annotations

from datetime import date

from dateline.model.settings import SAMPLE_URL

DEFAULT_URL = SAMPLE_URL.default
FIRST_DAY = date(2026, 3, 2)
"""With `END_DAY`, the window `[FIRST_DAY, END_DAY)` that holds every article meant to be collected."""
END_DAY = date(2026, 3, 13)
DAYS = (1, 2, 3)
"""What can be served: the web as it stood in the evening of 2026-03-11, and on the two days after."""


def address(path: str) -> str:
    """The full address of a path on the sample web that `DATELINE_SAMPLE_URL` names."""
    return f"{SAMPLE_URL.value().rstrip('/')}/{path.lstrip('/')}"
