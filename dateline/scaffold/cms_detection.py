"""Which content system made a page, told by what the systems leave in their pages and headers.

Looks at one page; fetches nothing. What cannot be told is None, never a guess: signs are ones that no other system
prints.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.crawl import cms
from dateline.crawl.listing import ListingSpider
from dateline.model.records import Page

LOOKED_AT = 400_000
"""Bytes of a page that are searched."""


@dataclass(frozen=True, slots=True)
class Platform:
    """A family of sites: its name for people, its base, and how its pages show it."""

    name: str
    base: type[ListingSpider]
    generator: str
    """Regular expression of what `<meta name="generator">` begins with."""
    marks: bytes
    """Regular expression of what only this system writes into a page."""
    headers: str = r"(?!)"
    """Regular expression searched in the response's headers, one a line, `name: value`."""


PLATFORMS = (
    Platform(
        "WordPress", cms.WordPressSpider, r"WordPress\b|Elementor\b|WooCommerce\b|Site Kit by Google\b",
        rb"/wp-content/(?:themes|plugins|uploads)/|/wp-includes/|api\.w\.org/", r"^link: .*api\.w\.org/|^x-pingback: ",
    ),
    Platform(
        "Drupal", cms.DrupalSpider, r"Drupal\b",
        rb"data-drupal-(?:selector|link|messages)|drupalSettings|Drupal\.settings|/sites/(?:default|all)/(?:files|modules|themes)/",
        r"^x-generator: Drupal|^x-drupal-",
    ),
    Platform(
        "Plone", cms.PloneSpider, r"Plone\b",
        rb"b_start:int=|\+\+plone\+\+|\+\+theme\+\+|id=\"portal-(?:top|columns|column-content|logo)|portal_css/",
    ),
    Platform(
        "Liferay", cms.LiferaySpider, r"Liferay\b",
        rb"Liferay\.(?:ThemeDisplay|currentURL|Portlet)|p_p_id=|/o/frontend-js-web/|portlet-asset-publisher",
        r"^liferay-portal: ",
    ),
    Platform(
        "SharePoint", cms.SharePointSpider, r"Microsoft SharePoint\b",
        rb"_spPageContextInfo|/_layouts/1[56]/|/_layouts/images/|ms-listviewtable|MicrosoftSharePoint",
        r"^microsoftsharepointteamservices: |^sprequestguid: ",
    ),
    Platform(
        "Joomla", cms.JoomlaSpider, r"Joomla!?",
        rb"/media/(?:system/js/core|jui/)|/media/vendor/joomla|option=com_content|/components/com_|joomla-script-options",
    ),
    Platform(
        "TYPO3", cms.Typo3Spider, r"TYPO3\b", rb"/typo3(?:temp|conf)/|tx_news_pi1|website is powered by TYPO3",
    ),
    Platform(
        "SPIP", cms.SpipSpider, r"SPIP\b", rb"spip\.php\?|/squelettes/|squelettes-dist|debut_articles=|spip_logo",
        r"^composed-by: .*SPIP|^x-spip-cache: ",
    ),
    Platform(
        "Bitrix", cms.BitrixSpider, r"Bitrix\b|1C-Bitrix\b",
        rb"/bitrix/(?:js|templates|cache|components)/|BX\.(?:message|setCSSList|ready)\(|[?&;]PAGEN_\d+=",
        r"^x-powered-cms: Bitrix",
    ),
    Platform(
        "TRS", cms.TrsSpider, r"TRS\b|TRSWCM\b",
        rb"createPageHTML\(|TRS_Editor|/t20\d{6}_\d+\.s?html?[\"']", r"(?!)",
    ),
)  # fmt: skip
GENERATOR = re.compile(
    rb"<meta\b(?=[^>]*\bname\s*=\s*[\"']?generator\b)[^>]*\bcontent\s*=\s*[\"']([^\"'>]{1,200})", re.IGNORECASE
)


def platform(page: Page) -> Platform | None:
    """The system that made a page, by its generator, its headers or its marks, in this order."""
    body = page.body[:LOOKED_AT]
    generators = [each.decode("utf-8", "replace").strip() for each in GENERATOR.findall(body)]
    headers = "\n".join(f"{name}: {value}" for name, value in page.headers.items())
    for told in (
        lambda each: any(re.match(each.generator, generator, re.I) for generator in generators),
        lambda each: re.search(each.headers, headers, re.I | re.M),
        lambda each: re.search(each.marks, body),
    ):
        found = [each for each in PLATFORMS if told(each)]
        if found:
            return found[0]
    return None


__all__ = ["PLATFORMS", "Platform", "platform"]
