"""Text as every stage sees it: what may be stored, and one normal form."""

from __future__ import annotations

import re

UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def clean(value: str) -> str:
    """The text without what Postgres cannot hold: NUL is dropped, a lone surrogate becomes U+FFFD.

    The one place where this happens: every text of a batch passes through here.
    """
    return UNSTORABLE.sub(lambda found: "" if found[0] == "\x00" else "\ufffd", value)
