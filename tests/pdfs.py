# ruff: noqa: E501
"""A small writer of PDF files: what the tests of PDF releases read."""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Mapping, Sequence


def pdf(
    pages: Sequence[Sequence[str]],
    told: Mapping[str, str] | None = None,
    *,
    pictures: bool = False,
    packed: bool = True,
) -> bytes:
    """A file of pages of lines. A line that is not Latin is set in a font whose glyphs only its map explains.

    `told` are the document's own metadata; with `pictures` each page shows one and no text.
    """
    characters = sorted({each for lines in pages for line in lines for each in line})
    glyphs = {each: number for number, each in enumerate(characters, 1)}
    objects: list[bytes] = [b"", b""]  # catalogue and page tree, known in the end

    def add(content: bytes) -> int:
        objects.append(content)
        return len(objects)

    def stream(content: bytes, extra: bytes = b"") -> bytes:
        if packed:
            content, extra = zlib.compress(content), extra + b" /Filter /FlateDecode"
        return b"<< /Length %d%s >>\nstream\n%s\nendstream" % (len(content), extra, content)

    latin = add(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    pairs = "".join(f"<{glyphs[each]:04x}> <{each.encode('utf-16-be').hex()}>\n" for each in characters)
    cmap = add(
        stream(
            b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n1 begincodespacerange <0000> <ffff> "
            b"endcodespacerange\n%d beginbfchar\n%s endbfchar\nendcmap end end" % (len(characters), pairs.encode())
        )
    )
    descendant = add(
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) "
        b"/Supplement 0 >> /DW 500 >>"
    )
    other = add(
        b"<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H /DescendantFonts [%d 0 R] "
        b"/ToUnicode %d 0 R >>" % (descendant, cmap)
    )
    picture = add(
        stream(
            b"\x80", b" /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray"
        )
    )
    kids = []
    for lines in pages:
        drawn = [b"BT 14 TL 72 780 Td"]
        for line in lines:
            if line.isascii():
                escaped = line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
                drawn.append(b"/F1 11 Tf (%s) Tj T*" % escaped.encode("ascii"))
            else:
                seen = line
                if any(unicodedata.bidirectional(each) in ("R", "AL") for each in line):
                    # what runs from right to left is drawn as it looks, from the left; numbers keep their order
                    seen = re.sub(r"\d+(?:[/.:]\d+)*", lambda number: number[0][::-1], line[::-1])
                drawn.append(b"/F2 11 Tf <%s> Tj T*" % "".join(f"{glyphs[each]:04x}" for each in seen).encode())
        drawn.append(b"ET")
        content = add(stream(b"595 0 0 842 0 0 cm /Im1 Do" if pictures else b"\n".join(drawn)))
        kids.append(
            add(
                b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources << /Font << /F1 %d 0 R "
                b"/F2 %d 0 R >> /XObject << /Im1 %d 0 R >> >> >>" % (content, latin, other, picture)
            )
        )
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(b"%d 0 R" % kid for kid in kids))
    entries = b" ".join(
        b"/%s <%s>" % (name.encode(), ("\ufeff" + value).encode("utf-16-be").hex().encode())
        for name, value in (told or {}).items()
    )
    info = add(b"<< %s >>" % entries)
    body, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return body + b"xref\n0 %d\n0000000000 65535 f \n%strailer << /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, table, len(objects) + 1, info, len(body),
    )  # fmt: skip
