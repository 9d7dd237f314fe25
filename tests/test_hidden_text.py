"""Text is hidden by a style only where that is used, and two that hide show it again."""

from __future__ import annotations

import pytest
from desk import LETTER, NOTE, SCRIPT, Desk
from packages import in_body
from plain_letter import with_plain_letter
from word import parts_of, with_parts

STYLE = '<w:style w:type="{}" w:styleId="{}"><w:name w:val="{}"/>{}<w:rPr>{}</w:rPr></w:style>'
BASED = '<w:basedOn w:val="Away"/>'
STYLED = {
    "by none": ("", "", False),
    "by its own style": ("", '<w:rStyle w:val="Away"/>', True),
    "by one that it is based on": ("", '<w:rStyle w:val="Based"/>', True),
    "by the paragraph's": ('<w:pStyle w:val="Gone"/>', "", True),
    "by both, which is shown": ('<w:pStyle w:val="Gone"/>', '<w:rStyle w:val="Away"/>', False),
    "but says that it is shown": ("", '<w:rStyle w:val="Away"/><w:vanish w:val="off"/>', False),
}


@pytest.mark.parametrize(("paragraph", "properties", "is_hidden"), STYLED.values(), ids=STYLED)
def test_text_is_hidden_by_a_style_only_where_that_is_used(
    desk: Desk, paragraph: str, properties: str, is_hidden: bool
) -> None:
    with_plain_letter(desk.with_examples("example-willing")).with_short(SCRIPT, NOTE)
    template = desk.templates / f"{LETTER}.docx"
    styles = parts_of(template)["word/styles.xml"].decode()
    more = (
        STYLE.format("character", "Away", "Away", "", "<w:vanish/>")
        + STYLE.format("character", "Based", "Based", BASED, "<w:b/>")
        + STYLE.format("paragraph", "Gone", "Gone", "", '<w:vanish w:val="1"/>')
    )
    with_parts(
        template, {"word/styles.xml": styles.replace("</w:styles>", f"{more}</w:styles>").encode()}
    )
    in_body(
        template,
        f"<w:p><w:pPr>{paragraph}</w:pPr><w:r><w:rPr>{properties}</w:rPr>"
        "<w:t>Zorro</w:t></w:r></w:p>",
    )
    told = [each["what"] for each in desk.docs("--json").report["problems"]]
    assert told == (
        ["This template holds hidden text (in its text near “Zorro”)."] if is_hidden else []
    )
