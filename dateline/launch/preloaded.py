"""`python -m dateline.launch.preloaded scheduler …`: an Airflow command in a process that has read the stages already.

The scheduler's workers, or those of Celery, and their tasks are forked from it, and so need not read them again: about
2 s of processor time for each task that extracts. Only where the code cannot change under it, in a single run or an
image: where Airflow stays up on a checkout, tasks must see the code as it is when they start.
"""

from __future__ import annotations

import runpy

import dateline.database.article_link
import dateline.database.coverage
import dateline.database.known_urls
import dateline.database.load
import dateline.database.publish
import dateline.model.request  # noqa: F401
from dateline.crawl import SitemapSpider, WordPressSpider  # noqa: F401
from dateline.extract import language
from dateline.model import urls

if __name__ == "__main__":
    # Both read large tables at their first use.
    language.guess("The spokesperson said")
    urls.registered_domain("www.example.org")
    runpy.run_module("airflow", run_name="__main__", alter_sys=True)
