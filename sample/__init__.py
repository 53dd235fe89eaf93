"""The sample web: twelve invented publishers served on loopback, with the right answers beside their pages."""

from __future__ import annotations

import os
from datetime import date

DEFAULT_URL = "http://127.0.0.1:8764"
FIRST_DAY = date(2026, 3, 2)
"""With `END_DAY`, the window `[FIRST_DAY, END_DAY)` that holds every article meant to be collected."""
END_DAY = date(2026, 3, 13)
DAYS = (1, 2, 3)
"""What can be served: the web as it stood in the evening of 2026-03-11, and on the two days after."""


def address(path: str) -> str:
    """The full address of a path on the sample web that `DATELINE_SAMPLE_URL` names."""
    return f"{os.environ.get('DATELINE_SAMPLE_URL', DEFAULT_URL).rstrip('/')}/{path.lstrip('/')}"
