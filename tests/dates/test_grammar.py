"""Every printed order of a date has examples, and each example is matched by that order and no other."""

from __future__ import annotations

import pytest

from dateline.dates import grammar
from dateline.dates.grammar import Form
from dateline.dates.names import language_of, lexicon
from dateline.dates.scan import scan

FORMS = [*grammar._DATES, *grammar._WHOLE]
EXAMPLES = [(form, example) for form in FORMS for example in form.examples]


def test_every_form_has_an_example() -> None:
    assert len(FORMS) > 40
    assert [form.name for form in FORMS if not form.examples] == []


@pytest.mark.parametrize(("form", "example"), EXAMPLES, ids=[example for _, example in EXAMPLES])
def test_the_example_is_matched_by_its_form(form: Form, example: str) -> None:
    language, _, text = example.partition(": ")
    found = grammar.dates(scan(text, lexicon(language_of(text, language, "GB"))), whole=True)
    assert form in [parts.form for parts in found]
