"""The practice's logo beside what a template has of its own: no name, id or type is taken twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import LETTER, Desk
from lxml import etree
from packages import (
    BODY,
    defaults,
    in_body,
    made_letter,
    picture,
    rels_of,
    renamed,
    shown,
    with_link,
    with_picture,
    with_type,
)
from png import png
from word import stories, with_parts, xml_of

WILLING = "example-willing"


def with_logo(own_letter: Desk) -> Desk:
    (own_letter.templates / "logo.png").write_bytes(png(40, 10))
    own_letter.change_practice({"practice.logo": "logo.png", "practice.logo_alt": "A heron"})
    own_letter.change_template(LETTER, "{{ greeting }}", "{{r logo }}")
    return own_letter


TAKEN = {
    "type in capitals": (
        "word/media/Mark.PNG",
        '<Default Extension="PNG" ContentType="image/png"/>',
    ),
    "name": ("word/media/logo.png", ""),
    "name in capitals": ("word/media/LOGO.PNG", ""),
}


@pytest.mark.parametrize(("name", "type_"), TAKEN.values(), ids=TAKEN)
def test_logo_takes_no_name_and_no_type_of_the_templates_own(
    own_letter: Desk, letter_template: Path, name: str, type_: str
) -> None:
    with_logo(own_letter)
    with_picture(letter_template, name, name.removeprefix("word/"), type_)
    parts = made_letter(own_letter)
    assert sorted(shown(parts)) == sorted((png(4, 4), png(40, 10)))
    assert defaults(parts) == ["png", "rels", "xml"]
    lower = [name.lower() for name in parts]
    assert len(lower) == len(set(lower))


def test_logo_takes_no_id_that_is_in_use(own_letter: Desk, letter_template: Path) -> None:
    with_logo(own_letter)
    for number in ("", "2"):
        with_parts(letter_template, {f"word/media/own{number}.png": png(5, 5)})
        with_link(letter_template, "image", f"media/own{number}.png", id_=f"rIdLogo{number}")
        in_body(letter_template, picture(f"rIdLogo{number}"))
    with_type(letter_template, '<Default Extension="png" ContentType="image/png"/>')
    parts = made_letter(own_letter)
    ids = [each.get("Id") for each in xml_of(parts[rels_of(BODY)])]
    assert len(ids) == len(set(ids))
    assert sorted(shown(parts)) == sorted((png(5, 5), png(5, 5), png(40, 10)))


def test_logo_in_a_head_of_another_name_is_shown(own_letter: Desk, letter_template: Path) -> None:
    with_logo(own_letter)
    own_letter.change_template(LETTER, "{{r logo }}", "{{ greeting }}")
    for name, story in stories(letter_template).items():
        if name.startswith("word/header"):
            head = (
                etree.tostring(story)
                .decode()
                .replace("</w:hdr>", "<w:p><w:r><w:t>{{r logo }}</w:t></w:r></w:p></w:hdr>")
            )
            with_parts(letter_template, {name: head.encode()})
    renamed(letter_template, "header1.xml", "pageHeader.xml")
    assert png(40, 10) in shown(made_letter(own_letter), "word/pageHeader.xml")
