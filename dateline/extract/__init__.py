"""Page → Draft: what an article's page says, without deciding when it was said.

A pure function of the page and its source's facts. It reads no clock, fetches nothing and knows no other page: what
only several pages together can show (shared boilerplate, a canonical address that many texts claim) is left to later
stages. What is not an article raises Unreadable.
"""

from __future__ import annotations

from dateline.extract import body as text
from dateline.extract import date_evidence, language, metadata, pdf, release, structured_data
from dateline.extract.parse import parse
from dateline.extract.refusal import Unreadable, check_address, check_response, check_words
from dateline.extract.variants import variants
from dateline.model.records import Draft, Page
from dateline.model.source import Source
from dateline.model.urls import canonical_url

__all__ = ["Unreadable", "extract"]


def extract(page: Page, source: Source) -> Draft:
    """Read an article's page.

    Raises Unreadable with a reason and a detail when the page is not an article.
    """
    check_response(page)
    check_address(page)
    document = release.read(page) if pdf.is_pdf(page.body) else None
    tree = document.tree if document else parse(page.body, page.headers, source.language)
    selectors = source.selectors(page.fetched_at.date())
    titles = text.paragraphs(text.selected(tree, selectors.title)[:1]) if selectors.title else []
    listed = page.link.title if page.link and document is None else None
    declared = structured_data.collect(tree, page.final_url, page.url)
    listed_by = "feed" if page.link and page.link.origin == "feed" else "list"
    found = metadata.collect(tree, declared, " ".join(titles), source.publisher, listed)
    evidence = date_evidence.collect(tree, page, source, declared)
    matches = {
        "title": not selectors.title or bool(titles),
        "body": not selectors.body or bool(text.selected(tree, selectors.body)),
        "published": not selectors.published or any(each.origin == "css" for each in evidence),
    }
    lines = document.lines if document else text.article(tree, found, page.final_url, selectors.body)
    lines, foreign = language.split_by_language(lines, source.language)
    body = "\n\n".join(lines)
    check_words(page, found.title or "", found.headings, body)
    if not body:
        raise Unreadable("no_body", found.title or "")
    address = canonical_url(page.final_url)
    spoken = language.identify(body, found.languages, source.language)
    return Draft(
        page=page,
        title=found.title,
        headlines={listed_by if kind == "list" else kind: text for kind, text in found.headlines.items()},
        title_origin=found.title_origin,
        body=body,
        canonical_url=address,
        declared_canonical_url=found.declared_canonical_url,
        lead=found.lead,
        byline=", ".join(found.authors) or None,
        section=found.section,
        language=spoken,
        image_url=found.image_url,
        evidence=evidence,
        variants=variants(address, spoken, source.document_id, found.alternates, foreign),
        missed=tuple(name for name, matched in matches.items() if not matched and not document),
    )
