"""What the program leans on in its libraries, held against the real ones: updates change it."""

from __future__ import annotations

import io
import os
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import shipped
import yaml
from cerberus import Validator, errors
from click.testing import CliRunner
from docxtpl import DocxTemplate
from jinja2 import Environment, StrictUndefined, UndefinedError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup, escape
from word import paragraphs, parts_of, with_parts

from gen.cli import main

LETTER = "door-open-letter.docx"


@pytest.fixture
def greeting(tmp_path: Path) -> Path:
    """The letter's template with nothing in its body but one greeting."""
    path = tmp_path / LETTER
    path.write_bytes((shipped.templates() / LETTER).read_bytes())
    body = parts_of(path)["word/document.xml"]
    begin, end = body.index(b"<w:body>") + len(b"<w:body>"), body.rindex(b"<w:sectPr")
    line = b"<w:p><w:r><w:t>{{ greeting }}</w:t></w:r></w:p>"
    with_parts(path, {"word/document.xml": body[:begin] + line + body[end:]})
    return path


def rendered(template: Path, value: str, **options: bool) -> list[str]:
    words = {"greeting": value, "logo": "", "practice": {"name": ""}, "letterhead": ""}
    document = DocxTemplate(template)
    document.render(words, **options)
    document.save(template)
    return [line.text for line in paragraphs(template)]


def test_docxtpl_loses_an_ampersand_unless_it_is_told_to_escape(greeting: Path) -> None:
    assert rendered(greeting, "Smith & Sons") == ["Smith  Sons"]


def test_docxtpl_keeps_an_ampersand_where_it_escapes(greeting: Path) -> None:
    assert rendered(greeting, "Smith & Sons", autoescape=True) == ["Smith & Sons"]


def test_docxtpl_takes_a_value_in_its_own_escapes_for_a_tag(greeting: Path) -> None:
    # Why the program renders without docxtpl's last step.
    assert rendered(greeting, "{_{ x }_}", autoescape=True) == ["{{ x }}"]


def patched(xml: str) -> str:
    source: str = DocxTemplate(None).patch_xml(xml)
    return source


def test_docxtpl_joins_a_tag_that_word_split() -> None:
    split = (
        "<w:p><w:r><w:t>{{ na</w:t></w:r><w:r><w:t>me }</w:t></w:r><w:r><w:t>}</w:t></w:r></w:p>"
    )
    assert "{{ name }}" in patched(split)


def test_docxtpl_takes_away_the_paragraph_of_a_paragraph_tag() -> None:
    line = "<w:p><w:r><w:t>{%p if x %}</w:t></w:r></w:p>"
    assert patched(f"<w:body>{line}</w:body>") == "<w:body>{% if x %}</w:body>"


def test_docxtpl_keeps_the_spaces_of_a_value() -> None:
    assert 'xml:space="preserve"' in patched("<w:p><w:r><w:t>{{ x }}</w:t></w:r></w:p>")


def test_docxtpl_drops_words_between_a_tag_without_end_and_the_next() -> None:
    # Why such a tag is refused before docxtpl sees it.
    torn = "<w:p><w:r><w:t>{{ x</w:t></w:r></w:p><w:p><w:r><w:t>Words {%p if y %}</w:t></w:r></w:p>"
    assert "Words" not in patched(torn)


def test_jinja_prints_nothing_for_a_missing_name_unless_it_is_strict() -> None:
    assert Environment().from_string("[{{ nmae }}]").render() == "[]"  # noqa: S701 - the fact itself
    strict = Environment(undefined=StrictUndefined, autoescape=True)
    with pytest.raises(UndefinedError, match="'nmae' is undefined"):
        strict.from_string("{{ nmae }}").render()
    with pytest.raises(UndefinedError, match="has no attribute 'nmae'"):
        strict.from_string("{{ client.nmae }}").render(client={})


def test_jinja_gives_the_method_of_a_section_for_a_field_of_its_name() -> None:
    plain = SandboxedEnvironment(autoescape=True)
    assert "built-in method items" in plain.from_string("{{ c.items }}").render(c={"name": "Ann"})


def test_sandbox_refuses_the_way_into_python() -> None:
    with pytest.raises(SecurityError):
        SandboxedEnvironment().from_string("{{ ''.__class__.__mro__ }}").render()


def test_escaping_covers_all_five_marks_of_xml_and_leaves_markup_alone() -> None:
    assert escape("""&<>"'""") == "&amp;&lt;&gt;&#34;&#39;"
    assert escape(Markup("<w:r/>")) == "<w:r/>"


def zipped(entry: zipfile.ZipInfo | str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(entry, b"the same")
    return buffer.getvalue()


def test_zip_tells_the_day_unless_it_is_given_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def at(year: int, entry: Callable[[], zipfile.ZipInfo | str]) -> bytes:
        moment = time.struct_time((year, 1, 2, 3, 4, 6, 0, 2, 0))
        monkeypatch.setattr(time, "localtime", lambda *_: moment)
        return zipped(entry())

    assert at(2026, lambda: "a") != at(2027, lambda: "a")
    assert at(2026, lambda: zipfile.ZipInfo("a")) == at(2027, lambda: zipfile.ZipInfo("a"))


def test_zip_tells_the_system_unless_it_is_given_one() -> None:
    entry = zipfile.ZipInfo("a")
    assert entry.create_system == (0 if os.name == "nt" else 3)


def test_cerberus_names_an_unknown_field_by_a_code_and_gives_a_path_for_the_rest() -> None:
    judge = Validator({"client": {"type": "dict", "schema": {"age": {"type": "integer"}}}})
    assert not judge.validate({"client": {"age": "x"}, "cleint": {}}, normalize=False)
    found = {error.document_path: error for error in judge._errors}  # noqa: SLF001 - as gen.form.check has it
    assert found["cleint",].code == errors.UNKNOWN_FIELD.code
    assert found["cleint",].rule is None
    assert found["client",].child_errors[0].document_path == ("client", "age")


@pytest.mark.parametrize(
    ("typed", "guessed"),
    [("no", False), ("02134", 1116), ("14:30", 870), ("1.10", 1.1), ("call me # later", "call me")],
)
def test_yaml_guesses_a_kind_where_the_base_loader_keeps_the_text(
    typed: str, guessed: object
) -> None:
    assert yaml.safe_load(f"x: {typed}") == {"x": guessed}
    assert yaml.load(f"x: {typed}", yaml.BaseLoader) == {"x": typed.split(" #", maxsplit=1)[0]}  # noqa: S506


def test_yaml_takes_the_last_of_two_without_a_word() -> None:
    assert yaml.safe_load("x: 1\nx: 2") == {"x": 2}


def test_click_leaves_no_color_to_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = str(tmp_path / "nowhere")
    wrong = ["docs", "--cases", nowhere, "--templates", nowhere, "--out", str(tmp_path)]
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in CliRunner().invoke(main, wrong, color=True).stderr
    monkeypatch.delenv("NO_COLOR")
    assert "\x1b[" in CliRunner().invoke(main, wrong, color=True).stderr
