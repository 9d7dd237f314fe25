"""What could go wrong for some case is told when the template is read, whatever this case says."""

from __future__ import annotations

from itertools import product

import pytest
from features import A, cell, line, row, table
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_like_docxtpl import HEAD, UPRIGHT, with_body, zipped
from tries import tries
from word import xml_of

from gen.template.fault import TemplateFault
from gen.template.render import compiled_from, render

BODY = "word/document.xml"


def fault_of(body: str) -> str:
    """What is told of a template with this body; empty where it is taken."""
    found = compiled_from("a.docx", zipped(with_body(body)), UPRIGHT)
    return found.problem.what if isinstance(found, TemplateFault) else ""


def heading(text: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'


# --- what no tag may hold ---

REFUSED = {
    "call": "{{ name() }}",
    "method": "{{ name.upper() }}",
    "cycle": "{% for x in entries %}{{ loop.cycle('a', 'b') }}{% endfor %}",
    "loop in a loop by itself": "{% for x in entries recursive %}{{ x }}{% endfor %}",
    "sum": "{{ count + 1 }}",
    "difference": "{{ count - 1 }}",
    "product": "{{ count * 2 }}",
    "product of a loop": "{% for x in entries %}{{ 2 * loop.length }}{% endfor %}",
    "quotient": "{{ count / 2 }}",
    "power": "{{ count ** 99 }}",
    "rest": "{{ name % count }}",
    "minus": "{{ -count }}",
    "joined": "{{ name ~ name }}",
    "set": "{% set x = name %}{{ x }}",
    "set block": "{% set x %}a{% endset %}",
    "with": "{% with x = name %}{{ x }}{% endwith %}",
    "macro": "{% macro m() %}a{% endmacro %}",
    "call block": "{% call name() %}a{% endcall %}",
    "filter block": "{% filter upper %}a{% endfilter %}",
    "block": "{% block b %}a{% endblock %}",
    "autoescape": "{% autoescape false %}{{ name }}{% endautoescape %}",
    "include": "{% include 'a' %}",
    "import": "{% import 'a' as b %}",
    "from": "{% from 'a' import b %}",
    "extends": "{% extends 'a' %}",
    "do": "{% do name %}",
    "test": "{% if name is defined %}a{% endif %}",
    "mapping": "{{ {'a': name} }}",
    "safe": "{{ name|safe }}",
    "escape": "{{ name|e }}",
    "join": "{{ entries|join }}",
    "default": "{{ name|default('x') }}",
    "format": "{{ '%s'|format(name) }}",
    "the program's own filter": "{{ name|said }}",
    "sign that XML writes otherwise": "{% if name == 'Smith &amp; Co' %}a{% endif %}",
    "text that looks like a tag": "{{ name or '{{' }}",
    "logo as a text": "{{ logo }}",
    "logo in pieces": "{{ logo[0] }}",
    "logo or a name": "{{ logo or name }}",
    "loop named like the logo": "{% for logo in entries %}{{r logo }}{% endfor %}",
}


@pytest.mark.parametrize("tag", REFUSED.values(), ids=REFUSED)
def test_tag_that_does_more_than_name_choose_or_repeat_is_refused_with_its_place(tag: str) -> None:
    what = fault_of(heading("A heading") + line("before") + line(tag) + line("behind"))
    assert what.startswith("Under “A heading”, "), what
    assert "before" not in what
    assert "behind" not in what


# --- where no tag may stand ---

VALUE = "{{ name }}"
HALF_TABLE = table(1, row(cell("{% endif %}a")))
OUTSIDE = "stands outside of any text"
OUT_OF_PLACE = {
    "half a table": (line("{% if yes %}b") + HALF_TABLE, "its XML is torn"),
    "half a cell": (table(1, row(cell("{% if yes %}a")), row(A)) + line("{% endif %}"), "torn"),
    "paragraph to row": (line("{%p if yes %}") + table(1, row(cell("{%tr endif %}"))), "torn"),
    "cell to line": (table(1, row(cell("{% for x in y %}"))) + line("{% endfor %}"), "torn"),
    "value for a run": (line("{{r name }}"), f"“{{{{ name }}}}” {OUTSIDE}"),
    "value for a paragraph": (line("{{p name }}"), f"“{{{{ name }}}}” {OUTSIDE}"),
    "value among cells": (table(1, row(cell("{{tc name }}"), A)), OUTSIDE),
    "value in a field": (f"<w:p><w:r><w:instrText>{VALUE}</w:instrText></w:r></w:p>", OUTSIDE),
    "value in a formula": (f"<w:p><m:t>{VALUE}</m:t></w:p>", OUTSIDE),
    "value for an attribute": (f'<w:p><w:r {VALUE}="1"/></w:p>', "This is not a Word document"),
    "words outside of a text": ("<w:p><w:r>lost words</w:r></w:p>", f"“lost words” {OUTSIDE}"),
    "tag that is text": (line("{% raw %}{{ x }}{% endraw %}"), "A tag is left in “{{ x }}”"),
    "docxtpl's way to write a tag": (line("{_{ x }_}"), "A tag is left in “{_{ x }_}”"),
    "braces of a text in a tag": (line("{{ '{{' }} x"), "A tag is left in “{{ x”"),
    "mark of the program": (line(f"a\ufdd0b {VALUE}"), "holds a character that no text may hold"),
}


@pytest.mark.parametrize(("body", "what"), OUT_OF_PLACE.values(), ids=OUT_OF_PLACE)
def test_what_could_not_be_read_for_some_case_is_told(body: str, what: str) -> None:
    assert what in fault_of(body)


# --- what is taken is well-formed, whatever is said ---

PIECES = (
    "{% if yes %}", "{% elif no %}", "{% else %}", "{% endif %}", "{% for x in entries %}",
    "{% endfor %}", "{{ name }}", "{{ x.a }}", "a", "</w:t></w:r><w:r><w:t>",
    "</w:t></w:r></w:p><w:p><w:r><w:t>", "{%p if yes %}", "{%p endif %}", "{%r endif %}",
    "{%p for x in entries %}", "{%p endfor %}", "{%r if no %}", "{%- if yes %}", "{%- endif -%}",
    "{{r name }}",
    "</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>", "{%tc if no %}", "{%tc endif %}", "{% vm %}",
    "{%tr for x in entries %}", "{%tr endfor %}", "{% hm %}", "{% colspan count %}", "]]", "&gt;",
    "]]&gt;", "<![CDATA[ a > b ]]>",
    "</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>", "{# c #}", "{% cellbg name %}",
)  # fmt: skip
# Texts that would be XML of another kind if they were written so, and not escaped.
VALUES = ("", "x", "</w:t>", "]]", "&", '"/><w:b/>', "'", "{{ name }}")


@settings(
    max_examples=tries(150),
    suppress_health_check=list(HealthCheck),
)
@given(st.lists(st.sampled_from(PIECES), max_size=9), st.booleans())
def test_template_that_is_taken_gives_xml_for_every_case(pieces: list[str], in_table: bool) -> None:
    text = "".join(pieces)
    body = table(3, row(cell("x"), cell(text)), row(A)) if in_table else line(text)
    template = compiled_from("a.docx", zipped(with_body(body)), UPRIGHT)
    if isinstance(template, TemplateFault):
        return
    for name, yes, no, rounds in product(VALUES, (True, False), (True, False), (0, 1, 3)):
        entries = [{"a": name}] * rounds
        words = {**HEAD, "name": name, "yes": yes, "no": no, "entries": entries, "count": 2}
        try:
            stories = render(template, words)
        except TemplateFault:
            continue
        xml_of(stories[BODY].encode())
