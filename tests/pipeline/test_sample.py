"""The sample web itself: its server, and that its right answers are complete and were converted rightly."""

from __future__ import annotations

import gzip
import json
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date
from zoneinfo import ZoneInfo

import httpx
import pytest
from convertdate import persian
from hijridate import Gregorian

from dateline.model.source import load_source
from sample import END_DAY, FIRST_DAY, truth, web
from sample.server import Server, serve

SITES = [site.source_id for site in web.sites()]


@pytest.fixture(scope="module")
def served() -> Iterator[Server]:
    with serve() as server:
        yield server


@pytest.fixture
def client(served: Server) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=served.url, timeout=5) as client:
        yield client


# --- server -------------------------------------------------------------------------------------------------------


def test_validators_give_304(client: httpx.Client) -> None:
    path = next(truth.articles(1))["path"]
    first = client.get("/sa_ministry/ar/news/training-programme")
    assert first.status_code == 200
    assert first.headers["content-encoding"] == "gzip"
    for header, value in (
        ("If-None-Match", first.headers["etag"]),
        ("If-Modified-Since", first.headers["last-modified"]),
    ):
        again = client.get("/sa_ministry/ar/news/training-programme", headers={header: value})
        assert (again.status_code, again.content) == (304, b"")
    assert client.get(path, headers={"If-None-Match": '"other"'}).status_code == 200


def test_every_page_answers_as_the_truth_says(client: httpx.Client) -> None:
    rows = list(truth.articles(1))
    assert len(rows) > 60
    for row in rows:
        page = client.get(row["path"])
        assert page.status_code == 200, row["path"]
        charset = next(site.facts.get("charset", "utf-8") for site in web.sites() if site.source_id == row["source_id"])
        text = web.html.unescape(page.content.decode(charset))
        assert row["title"] in text
        for paragraph in row["body"].split("\n\n"):
            assert paragraph in text, row["path"]


def test_head_and_absent_pages(client: httpx.Client) -> None:
    head = client.head("/ru_wire/rss/ru.xml")
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-type"] == "text/xml; charset=windows-1251"
    assert client.get("/ru_wire/none").status_code == 404
    assert client.get("/pk_ministry/feed/?utm_source=x").status_code == 200
    assert "Disallow: /search" in client.get("/robots.txt").text


def test_all_listed_addresses_answer(served: Server, client: httpx.Client) -> None:
    """Every address of an article that a feed, sitemap or listing holds leads to a page, and every page is listed."""
    found = set()
    for path, resource in served.resources(served.url).items():
        if resource.discovery:
            body = gzip.decompress(resource.body) if resource.content_type == "application/x-gzip" else resource.body
            text = body.decode("ascii", "ignore").replace("&amp;", "&").replace("\\u0026", "&")
            named = set(re.findall(rf"{re.escape(served.url)}(/[^\s\"<>]+)", text))
            assert named or "[]" in text or "2019" in path, path
            found |= named
    expected = {row["path"] for row in (*truth.articles(1), *truth.quarantined(1))}
    assert expected <= found
    for path in expected:
        assert client.get(path).status_code == 200, path


def test_the_second_day_differs(served: Server) -> None:
    first, second = (web.build(served.url, day) for day in (1, 2))
    changed, gone = truth.changed(), truth.gone()
    assert changed
    assert gone
    for path in changed:
        assert first[path].body != second[path].body
        assert first[path].last_modified < second[path].last_modified  # type: ignore[operator]
    for path in gone:
        assert (first[path].status, second[path].status) == (200, 410)
    appeared = {row["path"] for row in truth.articles(2) if row["day"] == 2}
    assert len(appeared) >= 8
    assert not appeared & first.keys()
    # Pages of dated sites that did not change keep their bytes, so that a conditional GET answers 304.
    still = [
        path
        for path, resource in first.items()
        if resource.last_modified and not resource.discovery and path not in [*changed, *gone]
    ]
    assert len(still) > 40
    assert all(first[path].body == second[path].body for path in still)


def test_turning_to_another_day() -> None:
    with serve(day=1) as server:
        path = truth.gone()[0]
        assert httpx.get(server.url + path).status_code == 200
        server.turn_to(2)
        assert httpx.get(server.url + path).status_code == 410


# --- faults -------------------------------------------------------------------------------------------------------


def test_faults() -> None:
    faults = {
        "ir_ministry": "unreachable",
        "sa_ministry": "500",
        "pk_ministry": "hang",
        "lk_ministry": "403",
        "th_ministry": "challenge",
        "cn_ministry": "empty-listing",
        "jp_ministry": "robots-disallow",
    }
    with serve(faults=faults) as server, httpx.Client(base_url=server.url, timeout=5) as client:
        with pytest.raises(httpx.RemoteProtocolError):
            client.get("/ir_ministry/fa/news")
        assert client.get("/sa_ministry/sitemap.xml").status_code == 500
        with pytest.raises(httpx.ReadTimeout):
            client.get("/pk_ministry/feed/", timeout=0.2)
        assert client.get("/lk_ministry/index.php").status_code == 403
        challenge = client.get("/th_ministry/api/content?page=1")
        assert challenge.status_code == 200
        assert "Just a moment" in challenge.text
        assert "t20260310" not in client.get("/cn_ministry/wjdt/index.shtml").text
        assert client.get("/cn_ministry/wjdt/202603/t20260310_11867455.shtml").status_code == 200
        assert "Disallow: /jp_ministry/" in client.get("/robots.txt").text
        assert client.get("/us_courier/arc/outboundfeeds/atom/").status_code == 200


@pytest.mark.parametrize("faults", [{"nobody": "500"}, {"ru_wire": "nonsense"}])
def test_unknown_faults_are_refused(faults: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"nobody|nonsense"):
        Server(faults=faults)


# --- command ------------------------------------------------------------------------------------------------------


def test_command_serves_until_told_to_stop() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "sample", "--port", "0", "--day", "2"], stdout=subprocess.PIPE, text=True
    )
    try:
        line = process.stdout.readline()  # type: ignore[union-attr]
        url = re.fullmatch(r"sample web, day 2, ready on (http://127\.0\.0\.1:\d+)\n", line)[1]  # type: ignore[index]
        assert httpx.get(f"{url}/robots.txt").status_code == 200
    finally:
        process.send_signal(signal.SIGTERM)
    assert process.wait(10) == 0


def test_busy_port_is_one_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ended = subprocess.run(
            [sys.executable, "-m", "sample", "--port", str(port)],
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert str(port) in ended.stderr


# --- the right answers --------------------------------------------------------------------------------------------


def test_truth_covers_every_page() -> None:
    for site in web.sites():
        for article in site.articles:
            assert article.get("quarantine") or "truth" in article, article["path"]
    for day in (1, 2):
        rows = list(truth.articles(day))
        assert {row["source_id"] for row in rows} == set(SITES)
        assert len({row["path"] for row in rows}) == len(rows)
        for row in rows:
            assert row["title"], row["path"]
            assert len(row["body"]) > 150, row["path"]
            if row["dateline"]:
                assert row["body"].startswith(row["dateline"])
        known = {row["path"] for row in rows} | set(truth.gone())
        for row in rows:
            assert all(each["path"] in known for each in row["relations"])
    assert sum(row["published_on"] is None for row in truth.articles(1)) == 1
    assert {row["quarantine"] for row in truth.quarantined(1)} == {"gateway_error", "not_found"}


def test_sources_agree_with_their_spiders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_SPIDER_MODULES", "sample.spiders")
    assert len(SITES) == 12
    for site in web.sites():
        source = load_source(site.source_id)
        facts = (source.publisher, source.language, source.timezone)
        assert facts == (site.facts["publisher"], site.facts["language"], site.facts["timezone"])


def _digits(text: str) -> list[int]:
    return [int(each) for each in re.findall(r"\d+", text)]


def test_days_were_converted_rightly() -> None:
    """Each printed day against an independent conversion of the day that the truth gives."""
    reads = {
        "ir_ministry": lambda day: (persian.from_gregorian(day.year, day.month, day.day)[::-2], 0),
        "sa_ministry": lambda day: (Gregorian(*day.timetuple()[:3]).to_hijri().datetuple()[::-2], 0),
        "th_ministry": lambda day: ((day.day, day.year + 543), 0),
        "jp_ministry": lambda day: ((day.year - 2018, day.month, day.day), 0),
        "cn_ministry": lambda day: ((day.year, day.month, day.day), 0),
    }
    checked = 0
    for site in web.sites():
        for article in site.articles:
            if site.source_id not in reads or "truth" not in article:
                continue
            expected, at = reads[site.source_id](article["truth"]["on"])
            assert tuple(_digits(article["printed"])[at : at + len(expected)]) == expected, article["path"]
            checked += 1
    assert checked > 25


def test_hijri_lines_give_both_days() -> None:
    months = {3: "مارس"}
    for article in next(site for site in web.sites() if site.source_id == "sa_ministry").articles:
        day: date = article["truth"]["on"]
        for line in (article["printed"], article["truth"]["dateline"]):
            assert _digits(line)[2:] == [day.day, day.year]
            assert months[day.month] in line
            assert "رمضان" in line


def test_instants_fall_on_the_printed_day_and_clock() -> None:
    checked = 0
    for site in web.sites():
        zone = ZoneInfo(site.facts["timezone"])
        for article in site.articles:
            at = article.get("truth", {}).get("at")
            if at is None:
                continue
            local = at.astimezone(zone)
            assert at.tzinfo == UTC
            assert local.date() == article["truth"]["on"], article["path"]
            if "published" in article:
                assert local.isoformat() == article["published"]
            clock = re.search(r"(\d+):(\d\d)", article["printed"])
            if clock:
                afternoon = re.search(r"PM|p\.m\.", article["printed"])
                assert ((local.hour - 12) if afternoon else local.hour, local.minute) == tuple(map(int, clock.groups()))
                checked += 1
            assert article.get("outside") or FIRST_DAY <= local.date() < END_DAY
    assert checked > 35


WEEKDAYS = {
    "ir_ministry": ["دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"],
    "sa_ministry": ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
    "in_samachar": ["सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार", "रविवार"],
    "kz_times": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
}


@pytest.mark.parametrize("source_id", WEEKDAYS)
def test_weekdays_are_right(source_id: str) -> None:
    site = next(site for site in web.sites() if site.source_id == source_id)
    for article in site.articles:
        if "truth" in article:
            weekday = WEEKDAYS[source_id][article["truth"]["on"].weekday()]
            assert article["printed"].startswith(weekday), article["path"]


def test_truth_can_be_printed() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "sample", "--truth"], capture_output=True, text=True, timeout=20, check=True
    )
    rows = [json.loads(line) for line in ended.stdout.splitlines()]
    assert len(rows) == len([*truth.articles(1), *truth.quarantined(1)])
