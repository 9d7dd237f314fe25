"""Tags where nothing fills them in, or that take words along: refused with their place."""

from __future__ import annotations

from package_edits import BODY, HEADER, added, all_of, line, linked, put, run
from png import png
from template_shape import Shape
from word_pieces import EMPTY_CELL, chart, field, picture, smart_art

HEADING, HEAD = "An open door", "the header"

TAGS = (
    Shape("a body without words", lambda parts: {**parts, BODY: parts[BODY][: parts[BODY].index(b"<w:p>")] + b"<w:p/></w:body></w:document>"}, refused=("nothing",)),
    Shape("a tag in the address of a link", all_of(linked("rIdMail", "hyperlink", "mailto:%7B%7B%20client.email%20%7D%7D", outside=True), line(f'<w:hyperlink r:id="rIdMail">{run("write")}</w:hyperlink>')), refused=("{{ client.email }}",)),
    Shape("a tag in a field", line(field(" HYPERLINK &quot;mailto:{{ client.email }}&quot; ", "write")), refused=("{{ client.email }}", HEADING)),
    Shape("a tag that a date takes the place of", line(field(" DATE \\@ &quot;d MMMM&quot; ", "{{ client.name }}")), refused=("{{ client.name }}", "DATE", "Ctrl+Shift+F9", HEADING)),
    Shape("a tag, torn, in a property", line(field(" DOC|PROPERTY Client ", "{{ client</w:t></w:r><w:r><w:t>.name }}")), refused=("{{ client.name }}", "DOCPROPERTY", HEADING)),
    Shape("a tag that refers to another place", line(f'<w:fldSimple w:instr=" REF client ">{run("{{ client.name }}")}</w:fldSimple>'), refused=("{{ client.name }}", "REF", HEADING)),
    Shape("a tag that a mail merge takes the place of", line(field(" MERGEFIELD Name ", "{{ client.name }}"), HEADER), refused=("{{ client.name }}", "MERGEFIELD", HEAD)),
    Shape("a tag in a number that is part of a link", line(field(" HYPERLINK &quot;https://a.example&quot; ", "x</w:t></w:r>" + field(" PAGE ", "{{ client.name }}") + run("y") + "<w:r><w:t>")), refused=("{{ client.name }}", "PAGE", HEADING)),
    Shape("a tag in a field that shows nothing", line(field(" PAGE ", "1").replace("<w:instrText", "<w:t>{{ client.name }}</w:t><w:instrText", 1)), refused=("{{ client.name }}", HEADING)),
    Shape("a tag in a chart's title", chart("For {{ client.name }}"), refused=("{{ client.name }}", "chart")),
    Shape("a tag in SmartArt", smart_art("For {{ client.name }}"), refused=("{{ client.name }}",)),
    Shape("a tag in a picture's description", all_of(added("word/media/s.png", png(9, 9), "image/png"), linked("rIdS", "image", "media/s.png"), line(picture("rIdS").replace('descr="Seal"', 'descr="{{ nobody }}"'))), refused=("{{ nobody }}", HEADING)),
    Shape("words beside a {%p %}", put("{%p endfor %}", "{%p endfor %} With love"), refused=("With love", HEADING)),
    Shape("words before a {%tr %}", line("</w:p>" + EMPTY_CELL.format(run("Step {%tr for c in door_conditions %}")) + "<w:p>"), refused=("{%tr for c in door_conditions %}", HEADING)),
    Shape("a loop over a text", put("in client.address", "in client.name"), refused=("client.name", HEADING)),
    Shape("one brace for two", put("{{ greeting }}", "{ greeting }"), refused=("{ greeting }", HEADING)),
    Shape("one brace less at the end", put("{{ greeting }}", "{{ greeting }"), refused=("begins here with {{", HEADING)),
    Shape("no space at all, unseen in a tag", put("{{ greeting }}", "{{ greet\u200bing }}"), refused=("zero width space", HEADING)),
    Shape("a name misspelled in the head", put("{{ practice.name }}", "{{ practice.nmae }}", HEADER), refused=("{{ practice.nmae }}", "“practice.name”", HEAD)),
    Shape("a name of another document", put("{{ greeting }}", "{{ reason.kind }}"), refused=("{{ reason.kind }}", HEADING)),
    Shape("a number past all numbers", put("{{ greeting }}", "{{ 2e999 }}"), refused=("{{ 2e999 }}", HEADING)),
    Shape("an if alone in a cell", line("</w:p>" + EMPTY_CELL.format(run("{%p if closed %}") + "</w:p><w:p>" + run("x") + "</w:p><w:p>" + run("{%p endif %}")) + "<w:p>"), refused=("{%p if closed %}", HEADING)),
)  # fmt: skip
