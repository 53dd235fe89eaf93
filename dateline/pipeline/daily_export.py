"""The daily export: one Parquet file for each day of publication that changed."""

from __future__ import annotations

import logging
from contextlib import closing
from datetime import timedelta
from functools import partial

from fsspec.core import url_to_fs

from dateline import database
from dateline.archive import export
from dateline.archive.files import archive_root, write_whole
from dateline.database import exported_rows
from dateline.model.window import Window

log = logging.getLogger(__name__)


def export_days(window: Window | None = None) -> dict[str, int]:
    """Write one Parquet file for each day of the window, or for each day that changed since the last time.

    Returns the number of articles by file, `<archive>/_exports/articles/day=2026-03-01.parquet`; articles without a day
    are in `day=undated.parquet`. Beside them `_until` keeps the last change that was seen, as every reader of
    `news.changes_since()` does: whatever a load, a correction, a replay or its roll-back touched is written anew, the
    day that an article left included. Interrupted, the same days are written again.
    """
    folder = f"{archive_root().rstrip('/')}/_exports/articles"
    # Arrow and Spark pass over names that begin so, when they read the folder.
    filesystem, path = url_to_fs(f"{folder}/_until")
    since = filesystem.cat_file(path).decode() if filesystem.exists(path) else "-infinity"
    written = {}
    with closing(database.connect()) as connection:
        changed = {} if window else exported_rows.days(connection, since)
        columns = exported_rows.columns(connection)
        for day in window or changed:
            uri = f"{folder}/day={day or 'undated'}.parquet"
            wanted = export.Filter(first_day=day, end_day=day + timedelta(days=1) if day else None, undated=day is None)
            read = partial(exported_rows.articles, connection, wanted)
            written[uri] = export.export(uri, wanted, columns, read, afresh=True)
            log.info("%s: %d articles", uri, written[uri])
    if changed:
        write_whole(f"{folder}/_until", max(changed.values()).isoformat().encode())
    return written
