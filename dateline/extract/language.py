"""Which language a text is in, and which paragraphs of a page are in another one.

Works on text and on what the page and its source declare; knows nothing of markup. The script decides first, then
agreement between declaration and statistics; where the two are at odds the text wins only when there is enough of it
and it is clear.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import groupby

from py3langid.langid import MODEL_FILE, LanguageIdentifier

SAMPLE = 1500
"""Characters that the statistics read; more does not change the answer."""

# the languages that a script can be carrying; the first is meant when nothing else speaks
SCRIPTS: dict[str, tuple[str, ...]] = {
    "HANGUL": ("ko",),
    "HIRAGANA": ("ja",),
    "KATAKANA": ("ja",),
    "CJK": ("zh", "ja"),
    "THAI": ("th",),
    "LAO": ("lo",),
    "KHMER": ("km",),
    "MYANMAR": ("my",),
    "GEORGIAN": ("ka",),
    "ARMENIAN": ("hy",),
    "HEBREW": ("he", "yi"),
    "GREEK": ("el",),
    "SINHALA": ("si",),
    "TAMIL": ("ta",),
    "TELUGU": ("te",),
    "KANNADA": ("kn",),
    "MALAYALAM": ("ml",),
    "GUJARATI": ("gu",),
    "GURMUKHI": ("pa",),
    "ORIYA": ("or",),
    "BENGALI": ("bn", "as"),
    "DEVANAGARI": ("hi", "ne", "mr", "sa", "mai"),
    "ETHIOPIC": ("am", "ti"),
    "TIBETAN": ("bo", "dz"),
    "THAANA": ("dv",),
    "MONGOLIAN": ("mn",),
    "CYRILLIC": ("ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "tg", "mn", "tt", "ba", "uz", "az", "tk"),
    "ARABIC": ("ar", "fa", "ur", "ps", "ku", "ckb", "sd", "ug", "dv", "prs", "az", "uz", "kk"),
}
# languages whose statistics are easily mistaken for each other: a declaration within a group is believed
KIN: tuple[frozenset[str], ...] = tuple(
    frozenset(group.split())
    for group in (
        "no nb nn da",
        "hr sr bs sh me cnr sl",
        "id ms jv su min ace",
        "cs sk",
        "pt gl",
        "es ca gl an ext ast oc",
        "fr oc wa gcf gcr ht",
        "it lij vec scn co la",
        "af nl fy li vls",
        "de lb nds als gsw",
        "zu xh ss nr nd",
        "st tn nso",
        "en sco pcm",
        "sv fo",
        "tr az crh tk",
        "fa prs tg",
        "ar ary arz",
        "ur sd ps",
        "ku ckb sdh",
        "hi ne mr mai bho sa",
        "ru be uk bg",
        "bg mk sr",
        "kk ky tt ba",
        "zh yue wuu",
        "fil tl bcl ceb",
        "rw rn",
        "lt ltg lv",
        "et fi",
        "sq als",
        "am ti",
        "mt it",
        "uz uzs",
    )
)
SAME = {"nb": "no", "nn": "no", "iw": "he", "in": "id", "tl": "fil", "yue": "zh", "wuu": "zh", "cmn": "zh", "sh": "sr"}
MISNAMED = {"jp": "ja", "cn": "zh", "kr": "ko", "gr": "el", "cz": "cs", "ua": "uk", "dk": "da", "se": "sv", "by": "be"}
"""Country codes that pages print where a language belongs; `se` is Northern Sami, `by` is nothing."""


def primary(tag: str | None) -> str | None:
    """The language of a BCP 47 tag (or a sloppy one), in the code used throughout; None when it names none."""
    match = re.match(r"\s*([A-Za-z]{2,3})(?:[-_@.\s]|\Z)", tag or "")
    if match is None:
        return None
    code = match.group(1).lower()
    if code in {"und", "mul", "zxx"}:
        return None
    code = MISNAMED.get(code, code)
    return SAME.get(code, code)


def scripts_of(text: str) -> Counter[str]:
    """How many letters of each script a text has, by the first word of their Unicode names."""
    return Counter(filter(None, map(_script, text)))


def script_of(text: str) -> str | None:
    """The script of most letters of a text, by the first word of their Unicode names; None without letters.

    Kana or Hangul beside Chinese characters decide for themselves, since Japanese and Korean use both.
    """
    counts = scripts_of(text)
    if not counts:
        return None
    kana = counts["HIRAGANA"] + counts["KATAKANA"]
    if kana and kana * 12 > counts["CJK"] and kana + counts["CJK"] > sum(counts.values()) / 2:
        return "HIRAGANA"
    return counts.most_common(1)[0][0]


@lru_cache(maxsize=8192)
def _script(character: str) -> str | None:
    if not character.isalpha() and not unicodedata.category(character).startswith("M"):
        return None
    name = unicodedata.name(character, "").split(" ", 1)[0]
    return "LATIN" if name in {"LATIN", "MODIFIER", "FULLWIDTH", "FEMININE", "MASCULINE"} else name or None


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    # an instance of our own: py3langid's module-level one can be narrowed by any other caller
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def guess(text: str) -> tuple[str | None, float]:
    """The language by letter statistics and its probability; (None, 0.0) for an empty text."""
    sample = " ".join(text[:SAMPLE].split())
    if not sample:
        return None, 0.0
    ranked = _identifier().rank(sample)
    code, probability = ranked[0]
    return primary(code), float(probability)


def identify(text: str, declared: Iterable[str | None] = (), source_language: str | None = None) -> str | None:
    """The BCP 47 tag of a text's language, None when nothing says so.

    `declared`: what the page says of itself, most trusted first. `source_language`: what the source normally writes;
    its fuller tag (`pt-BR`) is given back when the language agrees.
    """
    claims = [claim for claim in map(primary, declared) if claim]
    home = primary(source_language)
    found = _identify(text, claims, home)
    return source_language if found is not None and found == home else found


def _identify(text: str, claims: Sequence[str], home: str | None) -> str | None:
    expected = [*claims, *([home] if home else [])]
    script = script_of(text[:4000])
    if script is None:
        return expected[0] if expected else None
    possible = SCRIPTS.get(script)
    if possible is not None:
        if len(possible) == 1:
            return possible[0]
        guessed, probability = guess(text)
        if guessed in possible and (probability > 0.9 or not expected):
            for claim in expected:
                if claim == guessed or (claim in possible and kin(claim, guessed)):
                    return claim
            return guessed
        return next((claim for claim in expected if claim in possible), guessed if guessed in possible else possible[0])
    if script != "LATIN":
        return expected[0] if expected else None
    fitting = [claim for claim in expected if _latin(claim)]
    guessed, probability = guess(text)
    if guessed is None or not _latin(guessed):
        return fitting[0] if fitting else None
    for claim in fitting:
        if claim == guessed:
            return claim
    letters = sum(map(str.isalpha, text[:SAMPLE]))
    for claim in fitting:
        if kin(claim, guessed):
            return claim
    if not fitting:
        return guessed
    # an English default in the template is the commonest wrong declaration; a short text is no proof against it
    return guessed if letters >= 200 and probability > 0.95 else fitting[0]


def kin(one: str, other: str) -> bool:
    """Whether statistics may take one of these languages for the other."""
    return one == other or any(one in group and other in group for group in KIN)


def _latin(code: str) -> bool:
    return code in {"sr", "uz", "az", "tk", "kk", "ku", "mn"} or not any(code in codes for codes in SCRIPTS.values())


def split_by_language(paragraphs: Sequence[str], wanted: str | None) -> tuple[list[str], list[list[str]]]:
    """The paragraphs in the wanted language, and those of each other one, when a page prints a text in several."""
    own, foreign = _split_by_script(paragraphs, wanted)
    while (parts := _split_by_letters(own, primary(wanted))) is not None:
        own, section = parts
        foreign.append(section)
    return own, foreign


SECTION = 200
"""Characters that a text in another language of the same script must have to be taken for a translation."""
EDGE = 400
"""Characters of the first and the last paragraph that are looked at on every page."""
SURE = 80
"""Letters from which on the statistics of one paragraph are believed."""


def _split_by_letters(lines: list[str], home: str | None) -> tuple[list[str], list[str]] | None:
    """The lines without, and those of, a section in another language of the same script; None when there is none.

    A section stands at the end or at the start, since one text follows the other; what stands in the midst is a
    quotation. It is taken out only when both texts are of some length and no paragraph of either speaks the other's
    language.
    """
    long = [at for at, line in enumerate(lines) if sum(map(str.isalpha, line[:SAMPLE])) >= SURE]
    if home is None or len(long) < 2:
        return None
    edges = {at: guess(lines[at][:EDGE]) for at in (long[0], long[-1])}
    if all(said is None or kin(said, home) for said, _ in edges.values()):
        return None
    if not any(said and kin(said, home) for said, _ in (*edges.values(), guess(lines[long[len(long) // 2]][:EDGE]))):
        return None
    for step in (-1, 1):
        edge = long[step if step < 0 else 0]
        spoken, probability = edges[edge]
        if spoken is None or probability < 0.95 or kin(spoken, home):
            continue
        said = {at: guess(lines[at])[0] or home for at in long}
        if not any(kin(each, home) for each in said.values()):
            return None
        others = [at for at in long if not kin(said[at], spoken)]
        last = max(others) if step < 0 else min(others)
        border = last + 1 if step < 0 else last
        # a heading or a place and date goes with the text that it opens
        while step < 0 and border < len(lines) and border not in long and _closer(lines[border], said[last], spoken):
            border += 1
        while step > 0 and border > 0 and border - 1 not in long and _closer(lines[border - 1], said[last], spoken):
            border -= 1
        rest, section = (lines[:border], lines[border:]) if step < 0 else (lines[border:], lines[:border])
        size, whole = sum(map(len, section)), sum(map(len, lines))
        if min(size, whole - size) < max(SECTION, whole // 6):
            continue
        found, probability = guess("\n".join(section))
        if found == spoken and probability > 0.99:
            return rest, section
    return None


def _closer(line: str, one: str, other: str) -> bool:
    """Whether a short line is rather in one language than in another; yes when it has no words."""
    if not any(map(str.isalpha, line)):
        return True
    ranked = [code for code, _ in _identifier().rank(" ".join(line.split()))]
    place = {code: ranked.index(code) for code in (one, other) if code in ranked}
    return place.get(one, len(ranked)) <= place.get(other, len(ranked))


def _split_by_script(paragraphs: Sequence[str], wanted: str | None) -> tuple[list[str], list[list[str]]]:
    """The paragraphs in the wanted language's script, and those in each other one.

    A foreign script is taken out when it carries a good part of the page and comes in sections; a quotation stays. The
    wanted language's script must itself be well represented, else everything is kept. Paragraphs without letters (a
    date in figures, a rule) go with what stands before them.
    """
    scripts = [_script_family(script_of(paragraph)) for paragraph in paragraphs]
    filled: list[str | None] = []
    for script in scripts:
        filled.append(script if script is not None else (filled[-1] if filled else None))
    weight: Counter[str] = Counter()
    for paragraph, script in zip(paragraphs, filled, strict=True):
        if script is not None:
            weight[script] += len(paragraph)
    total = sum(weight.values())
    home = _script_family(_script_for(wanted))
    if home is None:
        home = next((script for script in filled if script is not None), None)
    if home is None or weight[home] < 0.1 * total or len(weight) < 2:
        return list(paragraphs), []
    runs = [
        (script, [text for text, _ in run])
        for script, run in groupby(zip(paragraphs, filled, strict=True), key=_second)
    ]
    # in the order of the page
    foreign = dict.fromkeys(
        script
        for script, texts in runs
        if script is not None
        and script != home
        and weight[script] >= max(0.12 * total, 150)
        and (len(texts) > 1 or sum(map(len, texts)) > 400 or weight[script] > 0.25 * total)
    )
    own = [text for script, texts in runs if script not in foreign for text in texts]
    return own, [[text for script, texts in runs if script == each for text in texts] for each in foreign]


def _second(pair: tuple[str, str | None]) -> str | None:
    return pair[1]


def _script_family(script: str | None) -> str | None:
    return "CJK" if script in {"HIRAGANA", "KATAKANA"} else script


def _script_for(language: str | None) -> str | None:
    code = primary(language)
    if code is None:
        return None
    for script, codes in SCRIPTS.items():
        if code == codes[0] or (code in codes and not _latin(code)):
            return script
    return "LATIN"
