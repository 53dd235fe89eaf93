"""Link articles that carry one text, and keep the groups with their numbers. Set-based; the texts stay in Postgres.

What makes two texts the same is `dateline.duplicates`; this module only compares what that one wrote down.
"""

from __future__ import annotations

from dateline.database import files
from dateline.database.connection import Connection


def link_exact(connection: Connection, run_id: str | None = None) -> dict[str, int]:
    """Link exact copies of what a run made or changed, or of everything, and commit.

    Returns `compared` (articles looked at), `exact` (copies among them) and `clusters`. Repeating it changes nothing.
    """
    with connection, connection.cursor() as cursor:
        cursor.execute(files.query("duplicates/link_exact"), {"run_id": run_id})
        cursor.execute(files.query("duplicates/count_exact"))
        found = cursor.fetchone()
        assert found is not None
    compared, exact, clusters = found
    return {"compared": compared, "exact": exact, "clusters": clusters}


def link(connection: Connection, run_id: str | None = None) -> dict[str, int]:
    """All the linking that a run needs."""
    return link_exact(connection, run_id)
