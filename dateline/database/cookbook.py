"""docs/cookbook.md: the questions of `sql/examples`, each with its query and what it gives on the sample web.

Runs the queries as `news_reader`, who is their reader. Knows no question by name.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from psycopg2.extras import DateTimeTZRange

from dateline.database import sql_files
from dateline.database.connection import Connection

PAGE = sql_files.FOLDER.parent / "docs" / "cookbook.md"
WIDTH = 120

OPENING = """\
# Questions and their queries

Each query stands in `sql/examples/` and is run by the tests; below it is what it gives on the sample web as they
load it: day 1 whole, four sources again on day 2, `pk_ministry` once more on day 3, two days on which nobody looked at
`kz_times`, and two corrections by a person.
Paste a query into `make psql`, or into the program of your choice: `.venv/bin/dateline database up` prints the address
([operations.md](operations.md#the-embedded-postgres)). [columns.md](columns.md) explains every column.
Written by `make cookbook`. Instants are in UTC, days are the publisher's own.
"""


def render(connection: Connection) -> str:
    """The page.

    Raises psycopg2.Error with the query's own complaint when one cannot be run.
    """
    parts = [OPENING]
    for text in sql_files.queries("examples").values():
        question, _, query = text.partition("\n")
        with connection, connection.cursor() as cursor:
            cursor.execute("SET LOCAL ROLE news_reader")
            cursor.execute("SET LOCAL search_path = news")
            cursor.execute(query)
            names = [column.name for column in cursor.description or ()]
            rows = cursor.fetchall()
        answer = [f"| {' | '.join(names)} |", "|---" * len(names) + "|"]
        answer += [f"| {' | '.join(_cell(value) for value in row)} |" for row in rows] or ["(no rows)"]
        parts.append(
            "\n".join([f"## {question.removeprefix('-- ')}", "", "```sql", query.strip(), "```", "", *answer, ""])
        )
    return "\n".join(parts)


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case datetime():
            return f"{value:%Y-%m-%d %H:%M}"
        case timedelta():
            return str(value)
        case DateTimeTZRange():
            return f"{_cell(value.lower)} to {_cell(value.upper)}"
        case list():
            return ", ".join(map(str, value))
    text = " ".join(str(value).split()).replace("|", "\\|")
    return text if len(text) <= WIDTH else f"{text[:WIDTH]}…"
