"""What a coach can do to a template in Word: it works, or the fault is told with its place."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import shipped
from desk import KINDS, LETTER, TEMPLATES, Desk, Run
from packages import MAIN, with_part
from plain_letter import GREETING
from word import paragraphs, parts_of, with_parts

from gen.starter import write_templates

WILLING = "example-willing"


def assert_told(desk: Desk, *words: str) -> Run:
    """The fault is told once, with its file and these words; the other documents are made."""
    run = desk.docs("--json")
    assert run.exit_code == 1
    assert [case["problems"] for case in run.report["cases"]] == [[]] * len(run.report["cases"])
    (problem,) = run.report["problems"]
    assert problem["rule"] == "template-fault"
    assert problem["file"] == (desk.templates / f"{LETTER}.docx").as_posix()
    for word in words:
        assert word in f"{problem['field']}: {problem['what']} {problem['fix']}"
    for case in run.report["cases"]:
        states = {each["kind"]: each["state"] for each in case["documents"]}
        assert states == dict.fromkeys(KINDS, "made") | {LETTER: "not_made"}
    return run


def test_fault_of_a_template_is_told_once_for_all_cases(own_letter: Desk) -> None:
    own_letter.case("example-more", WILLING)
    own_letter.change_template(LETTER, GREETING, "{{ greting }}")
    run = assert_told(own_letter, "“greting”")
    assert [run.report["summary"][each] for each in ("errors", "not_made")] == [1, 2]


def test_fault_of_a_template_says_where_which_tag_and_what_to_do(own_letter: Desk) -> None:
    own_letter.change_template(LETTER, GREETING, "{{ greting }}")
    own_letter.change_template(LETTER, "An open door", "Now &amp; then an open door")
    said = own_letter.docs().stderr
    assert (
        "door-open-letter.docx: the body, under “Now & then an open door”\n"
        "    {{ greting }}\n    ^^^^^^^^^^^^^\n"
        "  The tag {{ greting }} asks for “greting”, and there is no such name here. "
        "Did you mean “greeting”?" in said
    )


def test_fault_in_a_heading_is_not_said_to_stand_under_it(own_letter: Desk) -> None:
    own_letter.change_template(LETTER, "An open door", "An open {{ door")
    assert_told(own_letter, "the body: A tag begins here with {{ and has no end in this paragraph.")


MISSING = {
    "{{ greting }}": "greting",
    "{{ client.nmae }}": "nmae",
    "{{ greeting.upper_case }}": "upper_case",
    "{{ client.items }}": "items",
    "{% if greting %}x{% endif %}": "greting",
    "{{ client.__class__ }}": "__class__",
    "{{ reason.private }}": "private",
    "{{ outcome.private }}": "private",
    "{{ reason.kind }}": "kind",
}


@pytest.mark.parametrize(("tag", "name"), MISSING.items())
def test_tag_for_what_is_not_there_is_named(own_letter: Desk, tag: str, name: str) -> None:
    own_letter.change_template(LETTER, GREETING, tag)
    assert_told(own_letter, "under “An open door”: The tag {", f"asks for “{name}”")


def test_missing_name_of_an_entry_in_a_loop_is_named(own_letter: Desk) -> None:
    own_letter.change_template(LETTER, "{{ condition.line }}", "{{ condition.lien }}")
    assert_told(own_letter, "The tag {{ condition.lien }} asks for “lien”")


UNREADABLE = {
    "if without its end": (
        "{% if greeting %}{{ greeting }}",
        "The tag {% if greeting %} has no end.",
    ),
    "for without its end": (
        "{% for line in client.address %}{{ line }}",
        "The tag {% for line in client.address %} has no end.",
    ),
    "end without its if": (
        "{{ greeting }}{% endif %}",
        "The tag {% endif %} belongs to none before it.",
    ),
    "tag without its end": (
        "{{ greeting",
        "A tag begins here with {{ and has no end in this paragraph. Let it end in }}",
    ),
    "tag without its beginning": (
        "greeting }}",
        "A tag ends here with }} and has no beginning in this paragraph.",
    ),
    "nothing behind the bar": ("{{ greeting | }}", "The tag {{ greeting | }} cannot be read."),
    "no such word": ("{% frobnicate %}", "there is no “frobnicate” among tags."),
    "no such filter": ("{{ greeting|nosuch }}", "{{ greeting|nosuch }} is no plain name"),
    "filter that lets XML through": ("{{ greeting|safe }}", "{{ greeting|safe }} is no plain name"),
    "sum of text and number": ("{{ greeting + 1 }}", "{{ greeting + 1 }} is no plain name"),
    "division by nought": ("{{ 1/0 }}", "{{ 1/0 }} is no plain name"),
    "call of a text": ("{{ greeting() }}", "{{ greeting() }} is no plain name"),
    "loop over a number": ("{% for x in 5 %}{% endfor %}", ""),
    "another file": ('{% include "letter.docx" %}', "there is no “include” among tags."),
    "way out of the sandbox": ("{{ ''.__class__.__mro__ }}", ""),
    "format that looks inside": ('{{ "{0.__class__}".format(greeting) }}', "is no plain name"),
}


@pytest.mark.parametrize(("tag", "told"), UNREADABLE.values(), ids=UNREADABLE.keys())
def test_tag_that_cannot_be_read_is_told_by_what_is_wrong_with_it(
    own_letter: Desk, tag: str, told: str
) -> None:
    own_letter.change_template(LETTER, GREETING, tag.replace("&", "&amp;"))
    assert_told(own_letter, "under “An open door”: ", told)


def test_tag_that_word_split_over_runs_is_one_tag(own_letter: Desk) -> None:
    split = (
        '{</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr>'
        '<w:t xml:space="preserve">{ gree</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t>ting'
        "</w:t></w:r><w:r><w:t> }}"
    )
    own_letter.change_template(LETTER, GREETING, split)
    assert own_letter.docs().exit_code == 0
    assert "Daniel" in [line.text for line in paragraphs(own_letter.file(WILLING, LETTER))]


def test_misspelt_tag_that_word_split_is_still_named(own_letter: Desk) -> None:
    own_letter.change_template(LETTER, GREETING, "{{ gre</w:t></w:r><w:r><w:t>ting }}")
    assert_told(own_letter, "The tag {{ greting }} asks for “greting”")


def test_template_that_changes_between_two_runs_of_one_program_is_seen(own_letter: Desk) -> None:
    for greeting in ("Good morning", "{{ nobody }}", "Good evening"):
        own_letter.change_template(LETTER, "An open door", greeting)
        run = own_letter.docs("--replace-edited")
        lines = [line.text for line in paragraphs(own_letter.file(WILLING, LETTER))]
        assert run.exit_code == (1 if "nobody" in greeting else 0)
        assert (greeting in lines) is ("nobody" not in greeting)
        own_letter.change_template(LETTER, greeting, "An open door")


def remove(path: Path) -> None:
    path.unlink()


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def text(path: Path) -> None:
    path.write_text("Dear Ann", encoding="utf-8")


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:3000])


def spoilt(path: Path) -> None:
    found = bytearray(path.read_bytes())
    found[2000:2100] = bytes(byte ^ 0xFF for byte in found[2000:2100])
    path.write_bytes(found)


def other_zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("notes.txt", "not Word")


def macros(path: Path) -> None:
    kind = "http://schemas.microsoft.com/office/2006/relationships/vbaProject"
    type_ = "application/vnd.ms-office.vbaProject"
    with_part(path, "word/vbaProject.bin", type_, b"\xd0\xcf\x11\xe0", kind)


def comments(path: Path) -> None:
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    comment = f'<w:comments xmlns:w="{w}"><w:comment w:id="0" w:author="Bob"/></w:comments>'
    with_part(path, "word/Notes.xml", f"{MAIN}.comments+xml", comment.encode(), "comments")


def tracked(path: Path) -> None:
    body = parts_of(path)["word/document.xml"].decode()
    deleted = (
        '<w:del w:id="1" w:author="Bob"><w:r><w:delText>{{ secret }}</w:delText></w:r></w:del>'
    )
    with_parts(
        path, {"word/document.xml": (body.replace("</w:p>", f"{deleted}</w:p>", 1)).encode()}
    )


NO_TEMPLATE = {
    remove: "This template is not there. Put the Word file of this name back",
    folder: "This template is not there.",
    text: "This is not a Word document. Save it from Word as",
    cut_short: "This Word file is torn: its end is missing. Copy it here once more",
    spoilt: "This is not a Word document.",
    other_zip: "This is not a Word document.",
    macros: "This template holds macros. Save it from Word as",
    comments: "This template holds comments (in a comment). Delete them all in Word",
    tracked: "This template holds tracked changes (in the body near “An open door{{ secret }}”). ",
}


@pytest.mark.parametrize(
    ("spoil", "told"), NO_TEMPLATE.items(), ids=[each.__name__ for each in NO_TEMPLATE]
)
def test_file_that_cannot_be_a_template_is_told(
    own_letter: Desk, spoil: Callable[[Path], None], told: str
) -> None:
    spoil(own_letter.templates / f"{LETTER}.docx")
    assert_told(own_letter, told)


def test_template_that_names_a_part_twice_is_told(own_letter: Desk) -> None:
    path = own_letter.templates / f"{LETTER}.docx"
    types = parts_of(path)["[Content_Types].xml"].decode()
    again = types[types.index("<Override") :].split("/>")[0] + "/>"
    with_parts(path, {"[Content_Types].xml": types.replace(again, again * 2).encode()})
    assert_told(own_letter, "is there twice")


def test_templates_are_written_alike_every_time(tmp_path: Path) -> None:
    write_templates(tmp_path)
    for name in TEMPLATES:
        assert (tmp_path / name).read_bytes() == (shipped.templates() / name).read_bytes()


def test_shipped_templates_name_nobody() -> None:
    for name in TEMPLATES:
        parts = parts_of(shipped.templates() / name)
        assert not any(name.startswith("docProps/") for name in parts)
