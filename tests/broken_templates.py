"""Twelve mistakes that people make in a template, a piece of Word's XML each, and what is told."""

from __future__ import annotations

from pathlib import Path

from features import cell, line, row, table
from word import parts_of, with_parts

BODY = "word/document.xml"
HEADING = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>'
PALE = '<w:p><w:r><w:rPr><w:color w:val="CCCCCC"/></w:rPr><w:t>pale words</w:t></w:r></w:p>'
TRACKED = '<w:p><w:ins w:id="1" w:author="Bob"><w:r><w:t>new</w:t></w:r></w:ins></w:p>'

# The piece; the end of its place; how what is told of it begins.
BROKEN = {
    "misspelled name": (
        line("Dear {{ client.nmae }}"), "", "The tag {{ client.nmae }} asks for “nmae”",
    ),
    "unknown word": (line("{% frobnicate %}"), "", "The tag {% frobnicate %} cannot"),
    "condition without an end": (
        table(1, row(cell("{% if closed %}x"))), "row 1, cell 1",
        "The tag {% if closed %} has no end.",
    ),
    "one brace": (line("{ coach.sign_off }"), "", "“{ coach.sign_off }” looks like a tag"),
    "words beside": (
        line("{%p if closed %} lost", "in", "{%p endif %}"), "",
        "The tag {%p if closed %} takes its whole paragraph away, and with it “lost”.",
    ),
    "field for another document": (
        line("{{ reason.private }}"), "",
        "The tag {{ reason.private }} asks for “private”, a field",
    ),
    "loop over a text": (
        line("{%p for t in greeting %}", "{{ t }}", "{%p endfor %}"), "",
        "In the tag {%p for t in greeting %}, “greeting” is a text",
    ),
    "unseen character": (
        line("{%p\N{NO-BREAK SPACE}if closed %}", "x", "{%p endif %}"), "",
        "In the tag {%p\N{NO-BREAK SPACE}if closed %}, one character only looks like a space",
    ),
    "condition alone in a line": (
        line("{% if closed %}", "x{% endif %}"), "",
        "The tag {% if closed %} stands alone in a line",
    ),
    "condition alone in a cell": (
        table(1, row(f"<w:tc><w:tcPr/>{line('{%p if closed %}', 'x', '{%p endif %}')}</w:tc>")),
        "row 1, cell 1", "Where {%p if closed %} does not hold, its cell has no line left",
    ),
    "pale text": (PALE, "", "This text (#CCCCCC on #FFFFFF) is too pale"),
    "tracked changes": (TRACKED, None, "This template holds tracked changes ("),
}  # fmt: skip


def put_in(path: Path, *names: str) -> None:
    """Put the mistakes of these names into a template, each under a heading of its name."""
    body = parts_of(path)[BODY].decode()
    start = body.index("<w:body>") + len("<w:body>")
    pieces = "".join(HEADING.format(name) + BROKEN[name][0] for name in names)
    with_parts(path, {BODY: (body[:start] + pieces + body[start:]).encode()})
