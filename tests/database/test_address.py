"""Which database is named, and by what."""

from __future__ import annotations

import json

import pytest
from psycopg2.extensions import parse_dsn

from dateline.database.address import UnreadableConnection, from_airflow, named


@pytest.mark.parametrize(
    ("connection", "facts"),
    [
        (
            "postgres://ann:s%40crt%2F@db.example:5433/news?sslmode=require",
            {
                "host": "db.example",
                "port": "5433",
                "user": "ann",
                "password": "s@crt/",
                "dbname": "news",
                "sslmode": "require",
            },
        ),
        (
            "postgresql+psycopg2://ann@%2Frun%2Fpostgres/news",
            {"host": "/run/postgres", "user": "ann", "dbname": "news"},
        ),
        (
            json.dumps(
                {
                    "conn_type": "postgres",
                    "host": "/run/postgres",
                    "login": "postgres",
                    "schema": "news",
                    "port": 5432,
                    "extra": {"connect_timeout": 3, "iam": False, "nested": {}},
                }
            ),
            {"host": "/run/postgres", "port": "5432", "user": "postgres", "dbname": "news", "connect_timeout": "3"},
        ),
        (
            json.dumps({"conn_type": "postgres", "host": "db", "extra": json.dumps({"sslmode": "require"})}),
            {"host": "db", "sslmode": "require"},
        ),
    ],
)
def test_an_airflow_connection_is_read(connection: str, facts: dict[str, str]) -> None:
    address = from_airflow(connection)
    assert address is not None
    assert parse_dsn(address) == facts


@pytest.mark.parametrize("connection", ["mysql://db/news", "{", "db.example", '{"host": "db"}', "postgres://db:port/x"])
def test_what_names_no_postgres_is_refused_with_a_way_out(connection: str) -> None:
    with pytest.raises(
        UnreadableConnection, match=r"postgres://user:password@host:5432/database.* or set DATELINE_DSN"
    ):
        from_airflow(connection)


def test_datelines_own_setting_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DATELINE_DSN", raising=False)
    monkeypatch.delenv("AIRFLOW_CONN_DATELINE", raising=False)
    assert named() is None
    monkeypatch.setenv("AIRFLOW_CONN_DATELINE", "postgres://db/news")
    assert parse_dsn(named() or "") == {"host": "db", "dbname": "news"}
    monkeypatch.setenv("DATELINE_DSN", "host=other")
    assert named() == "host=other"
