"""docs/sources_map.svg: one tile a country, coloured by the best status of its foreign ministry.

The tiles lie roughly where their countries do; none is a border. Knows nothing of sources but their statuses.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping

GRID = """
.. .. .. .. .. .. .. .. .. .. .. IS .. .. NO SE EE FI .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. ..
.. .. .. .. .. .. .. .. .. .. .. .. GB NL DK DE LV LT .. .. RU .. .. .. .. .. .. .. .. .. .. .. .. ..
.. .. .. CA .. .. .. .. .. .. .. .. IE BE LU CZ PL BY UA .. .. .. .. .. .. .. .. .. .. .. .. .. .. ..
.. .. .. .. .. .. .. .. .. .. .. .. FR CH LI AT SK HU RO MD .. KZ .. .. .. MN .. .. .. .. .. .. .. ..
.. .. .. .. .. .. .. .. .. .. .. .. AD MC SI HR BA RS BG GE AZ UZ KG .. .. .. .. .. .. .. .. .. .. ..
.. .. .. US .. .. .. .. .. .. .. .. ES VA SM IT ME XK TR AM TM TJ .. .. .. CN .. KP KR .. .. .. .. ..
.. .. .. .. .. .. .. .. .. .. .. .. PT MA TN MT AL MK CY SY IR AF .. .. .. .. .. .. .. JP .. .. .. ..
.. .. .. .. .. BS .. .. .. .. .. .. .. .. DZ LY GR LB JO IQ KW AE PK NP BT .. .. TW .. .. .. .. .. ..
.. .. MX BZ CU HT DO AG .. .. .. .. MR .. .. EG PS IL SA BH QA OM IN BD .. .. .. .. .. .. .. .. .. ..
.. .. .. GT HN JM KN DM LC .. CV SN GM ML NE TD .. SD ER YE .. .. .. MM TH LA .. PH .. .. .. .. .. ..
.. .. .. SV NI CR GD VC BB .. .. GW GN BF BJ NG .. .. ET DJ .. .. .. .. .. KH VN .. .. .. .. .. MH ..
.. .. .. .. .. PA VE TT GY .. .. SL LR CI TG CM CF SS UG .. .. MV LK .. .. MY BN .. PW .. .. FM KI ..
.. .. .. .. .. EC CO .. SR .. .. .. .. .. GH GQ CD RW KE SO .. .. .. .. .. SG ID .. .. .. .. .. NR ..
.. .. .. .. .. .. .. .. .. .. .. .. .. .. ST GA CG BI TZ .. SC .. .. .. .. .. .. TL .. .. .. .. .. TV
WS .. .. .. .. PE .. .. BR .. .. .. .. .. .. AO .. .. KM .. .. .. .. .. .. .. .. .. .. PG .. SB .. ..
.. .. .. .. .. .. BO .. .. .. .. .. .. .. .. .. ZM ZW MW MG .. .. .. .. .. .. .. .. .. .. .. .. VU FJ
TO .. .. .. .. .. .. PY .. .. .. .. .. .. .. NA BW MZ .. .. MU .. .. .. .. .. .. .. AU .. .. .. .. ..
.. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. ZA SZ .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. ..
.. .. .. .. .. CL AR UY .. .. .. .. .. .. .. .. LS .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. ..
.. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. NZ ..
"""
"""Where each country's tile stands; `..` is the sea."""

SHADES = {
    "seen_working": ("#1a6b3c", "#ffffff", "seen working"),
    "documented": ("#4b8fc9", "#ffffff", "documented"),
    "unverified": ("#f3d489", "#3a2f0b", "unverified"),
    "disabled": ("#b9b9b9", "#303030", "disabled"),
    "missing": ("#ffffff", "#707070", "missing"),
}
"""Fill, ink and legend of each state, the best first."""

TILE, GAP, MARGIN = 26, 2, 12


def best(statuses: Iterable[str]) -> str:
    """The state of a country: the best status of its ministries' sources, `missing` when it has none."""
    found = set(statuses)
    return next((state for state in SHADES if state in found), "missing")


def positions() -> dict[str, tuple[int, int]]:
    """Column and row of each country's tile."""
    return {
        code: (column, row)
        for row, line in enumerate(GRID.strip().splitlines())
        for column, code in enumerate(line.split())
        if code != ".."
    }


def picture(states: Mapping[str, str], names: Mapping[str, str]) -> str:
    """The map as SVG, for the state and the name of each country."""
    places = positions()
    columns = 1 + max(column for column, _ in places.values())
    rows = 1 + max(row for _, row in places.values())
    width, height = 2 * MARGIN + columns * TILE, 2 * MARGIN + (rows + 2) * TILE
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" '
        'font-size="11" text-anchor="middle" role="img">',
        "<title>Foreign ministries by the state of their sources</title>",
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
    ]
    for code, (column, row) in sorted(places.items()):
        state = states[code]
        lines += _tile(MARGIN + column * TILE, MARGIN + row * TILE, code, state, f"{names[code]}: {SHADES[state][2]}")
    for number, (state, (_, _, legend)) in enumerate(SHADES.items()):
        count = sum(each == state for each in states.values())
        x, y = MARGIN + number * (width - 2 * MARGIN) // len(SHADES), MARGIN + (rows + 1) * TILE
        lines += _tile(x, y, "", state, legend)
        lines.append(
            f'<text x="{x + TILE + 4}" y="{y + 16}" text-anchor="start" fill="#202020">{legend}: {count}</text>'
        )
    return "\n".join([*lines, "</svg>"]) + "\n"


def _tile(x: int, y: int, code: str, state: str, title: str) -> list[str]:
    fill, ink, _ = SHADES[state]
    side = TILE - GAP
    dashes = ' stroke-dasharray="3 2"' if state == "missing" else ""
    return [
        f"<g><title>{html.escape(title)}</title>"
        f'<rect x="{x}" y="{y}" width="{side}" height="{side}" rx="3" fill="{fill}" stroke="#8a8a8a"{dashes}/>'
        f'<text x="{x + side // 2}" y="{y + 16}" fill="{ink}">{code}</text></g>'
    ]
