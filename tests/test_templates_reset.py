"""``gen templates reset``: the shipped templates are put back, and nothing is lost."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import shipped
from click.testing import CliRunner
from desk import LETTER, NOTE, Desk, Run, tree
from word import parts_of, with_parts

import gen.starter
from gen.cli import main
from gen.plays import TEMPLATES


def reset(folder: Path, *words: str) -> Run:
    asked = ["templates", "reset", *words, "--templates", str(folder)]
    result = CliRunner().invoke(main, asked, catch_exceptions=False)
    return Run(result.exit_code, result.stdout, result.stderr)


@pytest.fixture
def own(desk: Desk) -> Desk:
    return desk.with_own_templates().with_extra_documents()


def as_shipped(name: str) -> bytes:
    return (shipped.all_templates() / name).read_bytes()


def lay_out_all(desk: Desk) -> None:
    """All templates as they are shipped: the desk's own lack the pages beside the three."""
    for path in shipped.all_templates().glob("*.docx"):
        (desk.templates / path.name).write_bytes(path.read_bytes())


def test_named_template_is_put_back_and_the_other_kept_beside_it(own: Desk) -> None:
    lay_out_all(own)
    path = own.templates / f"{NOTE}.docx"
    path.write_bytes(b"what the coach has made of it")
    (own.templates / f"{LETTER}.docx").write_bytes(b"and of this")
    run = reset(own.templates, NOTE)
    assert run.exit_code == 0
    assert run.stderr == (
        f"{NOTE}.docx is as it is shipped, and what stood there is kept as {NOTE}-kept-1.docx.\n"
    )
    assert path.read_bytes() == as_shipped(f"{NOTE}.docx")
    kept = path.with_name(f"{NOTE}-kept-1.docx")
    assert kept.read_bytes() == b"what the coach has made of it"
    assert (own.templates / f"{LETTER}.docx").read_bytes() == b"and of this"


def test_for_a_named_template_no_other_is_written(own: Desk, monkeypatch: Any) -> None:
    written = list[Path]()
    note = TEMPLATES[f"{NOTE}.docx"]
    noted: dict[str, Any] = dict.fromkeys(TEMPLATES, written.append)
    monkeypatch.setattr(gen.starter, "TEMPLATES", {**noted, f"{NOTE}.docx": note})
    assert reset(own.templates, NOTE).exit_code == 0
    assert written == []
    assert (own.templates / f"{NOTE}.docx").read_bytes() == as_shipped(f"{NOTE}.docx")


def test_all_that_differ_are_put_back_and_all_that_stood_there_is_kept(own: Desk) -> None:
    lay_out_all(own)
    first, second = own.templates / f"{NOTE}.docx", own.templates / f"{LETTER}.docx"
    first.write_bytes(b"once")
    reset(own.templates, NOTE)
    first.write_bytes(b"twice")
    second.unlink()
    run = reset(own.templates)
    assert run.stderr == (
        f"{LETTER}.docx is as it is shipped.\n"
        f"{NOTE}.docx is as it is shipped, and what stood there is kept as {NOTE}-kept-2.docx.\n"
    )
    kept = [(own.templates / f"{NOTE}-kept-{number}.docx").read_bytes() for number in (1, 2)]
    assert kept == [b"once", b"twice"]
    assert second.read_bytes() == as_shipped(second.name)


def test_templates_as_shipped_are_left_alone_though_they_were_zipped_anew(own: Desk) -> None:
    lay_out_all(own)
    path = own.templates / f"{NOTE}.docx"
    with_parts(path, {})
    assert path.read_bytes() != as_shipped(path.name)
    before = tree(own)
    assert reset(own.templates).stderr.startswith("Nothing to put back")
    assert tree(own) == before


def test_kept_template_is_no_template_and_no_kind(own: Desk) -> None:
    lay_out_all(own)
    (own.templates / f"{NOTE}.docx").write_bytes(b"no Word file at all")
    reset(own.templates, NOTE)
    checked = CliRunner().invoke(main, ["templates", "check", "--templates", str(own.templates)])
    assert (checked.exit_code, checked.stdout) == (0, "")
    own.with_examples("example-willing")
    kinds = {each["kind"] for each in own.docs("--json").report["cases"][0]["documents"]}
    assert not any("kept" in kind for kind in kinds)


def test_unknown_name_is_wrong_use_and_the_nearest_is_offered(own: Desk) -> None:
    run = reset(own.templates, "referal-note")
    assert run.exit_code == 2
    assert (
        "There is no shipped template “referal-note”. Did you mean “referral-note”?" in run.stderr
    )


def test_link_is_moved_and_what_it_leads_to_left_as_it_is(own: Desk) -> None:
    lay_out_all(own)
    elsewhere = own.folder / "elsewhere.docx"
    elsewhere.write_bytes(b"the coach's")
    path = own.templates / f"{NOTE}.docx"
    path.unlink()
    path.symlink_to(elsewhere)
    reset(own.templates, NOTE)
    assert elsewhere.read_bytes() == b"the coach's"
    assert not path.is_symlink()
    assert parts_of(path)
