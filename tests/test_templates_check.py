"""``gen templates check``: every mistake of every template at its place, and no false alarm."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import shipped
from broken_templates import BROKEN, put_in
from click.testing import CliRunner
from desk import BESIDE, LETTER, NOTE, SCRIPT, TEMPLATES, Desk, Run
from features import line
from package_edits import zipped
from plain_letter import with_plain_letter
from word import parts_of, with_parts
from word_pieces import chart

from gen.cli import main

BODY = "word/document.xml"
GOLDEN = shipped.PROJECT / "tests" / "messages" / "templates-twelve-mistakes.txt"


def checked(folder: Path, *words: str) -> Run:
    asked = ["templates", "check", *words, "--templates", str(folder)]
    result = CliRunner().invoke(main, asked, catch_exceptions=False)
    return Run(result.exit_code, result.stdout, result.stderr)


def told(folder: Path) -> list[dict[str, Any]]:
    problems: list[dict[str, Any]] = checked(folder, "--json").report["problems"]
    return problems


@pytest.fixture
def own(desk: Desk) -> Desk:
    return with_plain_letter(desk).with_short(SCRIPT, NOTE)


def letter(desk: Desk) -> Path:
    return desk.templates / f"{LETTER}.docx"


def assert_named(name: str, problems: list[dict[str, Any]]) -> None:
    """The mistake of this name is told, under its own heading."""
    _, where, what = BROKEN[name]
    found = [each for each in problems if each["what"].startswith(what)]
    places = {each["field"] for each in found}
    if where is None:
        assert places == {"the body"}, (name, problems)
    else:
        assert any(
            place.startswith(f"the body, under “{name}”") and place.endswith(where)
            for place in places
        ), (name, problems)


@pytest.mark.parametrize("name", BROKEN)
def test_mistake_is_told_at_its_place_and_nothing_else_is(own: Desk, name: str) -> None:
    put_in(letter(own), name)
    problems = told(own.templates)
    assert_named(name, problems)
    assert {each["file"] for each in problems} == {letter(own).as_posix()}
    assert len(problems) == 1, problems


def test_twelve_mistakes_of_one_template_are_told_at_once(own: Desk) -> None:
    put_in(letter(own), *BROKEN)
    problems = told(own.templates)
    for name in BROKEN:
        assert_named(name, problems)


def test_what_is_told_of_twelve_mistakes_is_as_it_was_read(own: Desk, accept: bool) -> None:
    put_in(letter(own), *BROKEN)
    run = checked(own.templates)
    assert run.exit_code == 1
    assert run.closing == "13 templates checked: 9 errors, 3 warnings."
    said = run.stdout.replace(f"{own.templates.as_posix()}/", "templates/")
    if accept:
        GOLDEN.write_text(said, encoding="utf-8")
    assert said == GOLDEN.read_text(encoding="utf-8")


def test_docs_and_check_tell_the_same_errors_at_the_same_places(own: Desk) -> None:
    put_in(letter(own), *BROKEN)
    errors = [each for each in told(own.templates) if each["level"] == "error"]
    own.with_examples("example-willing")
    assert own.docs("--json").report["problems"] == errors
    assert len(errors) > 8


def test_warning_alone_does_not_change_the_exit_code_but_for_strict(own: Desk) -> None:
    put_in(letter(own), "pale text")
    assert [checked(own.templates, *words).exit_code for words in ((), ("--strict",))] == [0, 1]


@pytest.mark.parametrize(
    ("ground", "letters", "rules"),
    [("222222", "FFFFFF", set()), ("CCCCCC", "EEEEEE", {"pale-text"})],
)
def test_text_is_held_against_the_ground_of_its_own_paragraph(
    own: Desk, ground: str, letters: str, rules: set[str]
) -> None:
    shaded = f'<w:p><w:pPr><w:shd w:val="clear" w:fill="{ground}"/></w:pPr>'
    run = f'<w:r><w:rPr><w:color w:val="{letters}"/></w:rPr><w:t>words on it</w:t></w:r></w:p>'
    own.change_template(LETTER, "<w:body>", f"<w:body>{shaded}{run}")
    said = told(own.templates)
    assert {each["rule"] for each in said} == rules
    assert all(f"#{letters} on #{ground}" in each["what"] for each in said)


def test_shipped_templates_raise_no_alarm() -> None:
    run = checked(shipped.all_templates())
    assert (run.exit_code, run.stdout) == (0, "")
    assert run.closing == f"{len(TEMPLATES) + len(BESIDE)} templates checked: no problems."


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not here")
def test_templates_saved_by_libreoffice_raise_no_alarm(tmp_path: Path) -> None:
    saved = tmp_path / "saved"
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    paths = sorted(shipped.all_templates().glob("*.docx"))
    words = ["soffice", home, "--headless", "--convert-to", "docx", "--outdir", str(saved)]
    subprocess.run([*words, *map(str, paths)], check=True, capture_output=True)
    for path in shipped.all_templates().glob("*.yaml"):
        shutil.copy(path, saved)
    run = checked(saved)
    assert (run.exit_code, run.stdout) == (0, "")
    assert len(list(saved.glob("*.docx"))) == len(paths)


# --- where no tag is filled in ---

LINK = (
    '<w:p><w:hyperlink r:id="rIdMail" xmlns:r="http://schemas.openxmlformats.org/officeDocument/'
    '2006/relationships"><w:r><w:t>write to me</w:t></w:r></w:hyperlink></w:p>'
)
MAIL = (
    '<Relationship Id="rIdMail" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/hyperlink" Target="mailto:%7b%7b%20practice.email%20%7d%7d" '
    'TargetMode="External"/></Relationships>'
)
ALIVE = "{{ client.name }}"
BOX = (
    "<w:p><w:r><w:pict><v:textbox xmlns:v='urn:schemas-microsoft-com:vml'><w:txbxContent>"
    f"{line(ALIVE)}</w:txbxContent></v:textbox></w:pict></w:r></w:p>"
)


def before_the_end(path: Path, part: str, end: str, piece: str) -> None:
    xml = parts_of(path)[part].decode()
    at = xml.rindex(end)
    with_parts(path, {part: (xml[:at] + piece + xml[at:]).encode()})


def test_tag_in_the_address_of_a_link_is_told_at_the_link(own: Desk) -> None:
    before_the_end(letter(own), BODY, "<w:sectPr", LINK)
    links = "word/_rels/document.xml.rels"
    xml = parts_of(letter(own))[links].decode().replace("</Relationships>", MAIL)
    with_parts(letter(own), {links: xml.encode()})
    (problem,) = told(own.templates)
    assert problem["field"] == "the body, under “An open door”"
    assert "of the link “write to me” holds a tag (mailto:{{ practice.email }})" in problem["what"]


def test_tag_in_a_chart_is_told(own: Desk) -> None:
    path = letter(own)
    path.write_bytes(zipped(chart("For {{ client.name }}")(parts_of(path))))
    (problem,) = told(own.templates)
    assert problem["field"] == "a chart"
    assert "The tag {{ client.name }} stands in a chart" in problem["what"]


def test_tag_in_a_text_box_is_filled_in(own: Desk) -> None:
    before_the_end(letter(own), BODY, "<w:sectPr", BOX)
    assert told(own.templates) == []
    own.with_examples("example-willing").docs()
    made = parts_of(own.file("example-willing", LETTER))[BODY].decode()
    assert '<w:txbxContent><w:p><w:r><w:t xml:space="preserve">Daniel Okafor' in made


LOST = {
    "picture in a tag": (
        line("{{ client</w:t></w:r><w:r><w:drawing/></w:r><w:r><w:t>.name }}"),
        "In the midst of the tag {{ client.name }} stands a picture, which would be lost.",
    ),
    "picture beside": (
        "<w:p><w:r><w:t>{%p if closed %}</w:t></w:r><w:r><w:drawing/></w:r></w:p>"
        + line("x", "{%p endif %}"),
        "The tag {%p if closed %} takes its whole paragraph away, and with it a picture.",
    ),
    "row outside of a table": (
        line("{%tr if closed %}", "x", "{%tr endif %}"),
        "The tag {%tr if closed %} takes a row of a table, and stands in none.",
    ),
    "else behind else": (
        line("{% if closed %}a{% else %}b{% else %}c{% endif %}"),
        "The tag {% else %} is never printed: {% if closed %} has its else before it.",
    ),
    "group of fields as a condition": (
        line("{% if door.on_return %}a{% else %}b{% endif %}"),
        "“door.on_return” is a group of fields, which is always there",
    ),
    "yes or no compared with a text": (
        line("{% if closed == 'yes' %}a{% endif %}"),
        "“closed” is a yes or no, and never the same as a text.",
    ),
    "lines joined over a table": (
        line("{% if closed -%}")
        + "<w:tbl><w:tr><w:tc>" + line("x{% endif %}") + "</w:tc></w:tr></w:tbl>",
        "The minus sign in {% if closed -%} joins two lines, and between them is",
    ),
    "tag in a field": (
        '<w:p><w:r><w:instrText>HYPERLINK "{{ practice.email }}"</w:instrText></w:r></w:p>',
        "The tag {{ practice.email }} stands inside a field of Word",
    ),
    "one brace too few at the end": (line("{{ client.name }"), "A tag begins here with {{"),
    "space between p and braces": (line("{% p if closed %}", "x"), "there is no “p” among tags."),
}  # fmt: skip


@pytest.mark.parametrize(("piece", "what"), LOST.values(), ids=LOST)
def test_what_would_be_lost_or_left_is_told(own: Desk, piece: str, what: str) -> None:
    before_the_end(letter(own), BODY, "<w:sectPr", piece)
    assert any(what in each["what"] for each in told(own.templates)), told(own.templates)


def test_it_says_at_once_what_it_does() -> None:
    run = checked(shipped.all_templates())
    assert run.stderr.startswith("Looking at the templates …\n")
