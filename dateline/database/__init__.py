"""The database room: connection, migrations, load, views, checks and the embedded server. Runs the files of `sql/`.

The only package that imports psycopg2. Knows nothing of fetching, extraction or dates: it keeps what they made.
"""

from __future__ import annotations

from dateline.database.connection import DatabaseUnavailable, connect, dsn, explain_error
from dateline.database.migrate import MigrationFailed, migrate

__all__ = ["DatabaseUnavailable", "MigrationFailed", "connect", "dsn", "explain_error", "migrate"]
