"""Features of docxtpl's language, each as a piece of Word's XML, and words to fill them with."""

from __future__ import annotations


def line(text: str, *more: str) -> str:
    """A paragraph, or several."""
    first = f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"
    return first + "".join(map(line, more))


def cell(text: str, properties: str = "") -> str:
    width = '<w:tcW w:w="0" w:type="auto"/>'
    return f"<w:tc><w:tcPr>{properties}{width}</w:tcPr>{line(text)}</w:tc>"


def row(*cells: str) -> str:
    return f"<w:tr>{''.join(cells)}</w:tr>"


def table(columns: int, *rows: str) -> str:
    grid = '<w:gridCol w:w="1500"/>' * columns
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl><w:p/>"


A, B, C, NAME = cell("a"), cell("b"), cell("c"), cell("{{ name }}")
EACH, END = row(cell("{%tr for x in entries %}")), row(cell("{%tr endfor %}"))
TC, END_TC = cell("{%tc for x in entries %}"), cell("{%tc endfor %}")
CELLS = row(TC, cell("{{ x.a }}"), END_TC)
WIDE, GREY = '<w:gridSpan w:val="2"/>', '<w:shd w:val="clear" w:fill="AAAAAA"/>'
PICTURE = (
    '<w:r><w:drawing><wp:inline><wp:docPr id="7" name="a" descr="{{ name }}"/></wp:inline>'
    "</w:drawing></w:r>"
)
IN_RUNS = (
    "<w:p><w:r><w:t>a</w:t></w:r><w:r><w:t>{%r if no %}</w:t></w:r><w:r><w:rPr><w:b/></w:rPr>"
    "<w:t>b {{ name }}</w:t></w:r><w:r><w:t>{%r endif %}</w:t></w:r><w:r><w:t> c</w:t></w:r></w:p>"
)
SPLIT = (
    "<w:p><w:r><w:t>a {</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{ na</w:t></w:r>"
    '<w:proofErr w:type="spellStart"/><w:r><w:t>me }</w:t></w:r><w:r><w:t>} b</w:t></w:r></w:p>'
)
TABBED = "<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>d\te</w:t></w:r></w:p>"

FEATURES = {
    "value": line("Dear {{ name }},"),
    "values side by side": line("{{ name }}{{ other.b }}{{ count }}"),
    "space kept": line(" {{ name }} and  {{ other.b }} "),
    "filters": line("{{ name|upper }} {{ name|lower }} {{ name|title }} {{ other.b|trim }}"),
    "index and slice": line("{{ entries[0].a }} {{ entries[1]['a'] }} {{ name[:3] }}"),
    "one or the other": line("{{ name if yes else other.b }} {{ none or name }}"),
    "text in a tag": line("{{ 'in &lt; quotes' }} {{ 5 }}"),
    "curly quotes in a tag": line("{% if name == “Ann” or name != ‘x’ %}yes{% endif %}"),
    "greater and less": line("{% if count &gt; 1 and count &lt; 9 %}few{% endif %}"),
    "branches": line("{% if no %}a{% elif yes %}b {{ name }}{% else %}c{% endif %} d"),
    "loop": line("{% for x in entries %}{{ loop.index }} {{ x.a }}{% endfor %}."),
    "end of a loop": line("{% for x in entries %}x{% if not loop.last %}, {% endif %}{% endfor %}"),
    "loop over nothing": line("{% for x in empty %}{{ x }}{% else %}nobody{% endfor %}"),
    "loop with a condition": line("{% for x in entries if x.a %}{{ x.a }};{% endfor %}"),
    "comment": line("before{# {{ not.there }} #}after", "{#p whole line #}", "next"),
    "tag over paragraphs": line("one {% if yes %}two", "three{% endif %} four"),
    "tag over paragraphs, left out": line("one {% if no %}two", "three{% endif %} four"),
    "paragraphs": line("{%p if yes %}", "in", "{%p else %}", "out", "{%p endif %}"),
    "paragraph loop": line("{%p for x in entries %}", "{{ x.a }}", "{%p endfor %}"),
    "runs": IN_RUNS,
    "merged lines": line("one", "{%- if yes %}two{% endif -%}", "three"),
    "split over runs": SPLIT,
    "rows": table(2, row(A, B), EACH, row(cell("{{ x.a }}"), C), END),
    "rows of a branch": table(
        1, row(cell("{%tr if no %}")), row(A), row(cell("{%tr endif %}")), row(B)
    ),
    "cells more than columns": table(1, CELLS),
    "cells fewer than columns": table(4, CELLS),
    "rows of many widths": table(2, row(A), row(A, B, C), row(NAME)),
    "grid too wide, no tag": table(5, row(A, B)),
    "wide cell": table(3, row(cell("a", WIDE), NAME)),
    "table in a table": table(1, row(f"<w:tc><w:tcPr/>{table(3, row(NAME))}</w:tc>")),
    "cellbg": table(2, row(cell("{% cellbg colour %}{{ name }}"), cell("b", GREY))),
    "cellbg over another": table(1, row(cell("{% cellbg colour %}{{ name }}", GREY))),
    "colspan": table(3, row(cell("{% colspan count %}{{ name }}")), row(A, B, C)),
    "vm": table(2, EACH, row(cell("{% vm %}{{ name }}"), cell("{{ x.a }}")), END),
    "hm": table(3, row(TC, cell("{% hm %}{{ name }}"), END_TC), row(A, B, C)),
    "hm of a wide cell": table(6, row(TC, cell("{% hm %}{{ name }}", WIDE), END_TC), row(*[A] * 6)),
    "words of a picture": f"<w:p>{PICTURE}{PICTURE}</w:p>{line('{{ name }}')}",
    "tab and break of the template": line("a\tb\nc {{ name }}") + TABBED,
    "letters as numbers": line("&#233; &#x2019; {{ name }} &quot;so&quot; &apos;"),
    "quotes as LibreOffice writes them": line("{% if name == &quot;Ann&quot; %}yes{% endif %}"),
    "no tag": line("no tag"),
}

WORDS: tuple[dict[str, object], ...] = (
    {
        "name": "Ann",
        "other": {"b": " two "},
        "count": 3,
        "yes": True,
        "no": False,
        "none": "",
        "entries": [{"a": "x"}, {"a": ""}, {"a": "z"}],
        "empty": [],
        "colour": "FFCC00",
    },
    {
        "name": "Smith & <Sons> \"q\" 'r' {{ no }} {% tag %}",
        "other": {"b": "“curly”…"},
        "count": 1,
        "yes": "said",
        "no": "",
        "none": "",
        "entries": [{"a": "李"}, {"a": "b"}],
        "empty": [],
        "colour": "auto",
    },
    {
        "name": "",
        "other": {"b": ""},
        "count": 2,
        "yes": 1,
        "no": 0,
        "none": "",
        "entries": [{"a": "x"}, {"a": "y"}],
        "empty": [],
        "colour": "x",
    },
)
