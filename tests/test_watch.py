"""``gen watch``: a save is on paper, and nothing else is touched."""

from __future__ import annotations

import os
import shutil
import sys

import pytest
import shipped
from desk import LETTER, NOTE, SCRIPT, Desk, command, tree
from own_process import all_on
from png import png
from watching import MISCONDUCT, WILLING, save, watching, with_two_cases

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


@pytest.fixture
def two(desk: Desk) -> Desk:
    return with_two_cases(desk)


def of(desk: Desk, case: str) -> dict[str, tuple[object, ...]]:
    return {name: seen for name, seen in tree(desk).items() if name.startswith(f"out/{case}/")}


def test_a_save_makes_the_documents_of_its_case_and_no_others(two: Desk) -> None:
    with watching(two) as watch:
        assert "5 documents made." in watch.first
        other = of(two, MISCONDUCT)
        save(two.cases / f"{WILLING}.yaml", "name: Daniel", "name: Daniela")
        watch.said(f"{WILLING}: 3 documents made, 2 current.")
        assert "Daniela" in two.gen("show", WILLING).stdout
        assert of(two, MISCONDUCT) == other


def test_a_problem_is_shown_when_it_is_saved_and_mended_is_said(two: Desk) -> None:
    case = two.cases / f"{WILLING}.yaml"
    with watching(two) as watch:
        before = two.made()
        save(case, "client:\n  name:", "client:\n  nmae:")
        said = watch.said("1 case has problems.")
        assert f"cases/{WILLING}.yaml, line" in said
        assert 'Did you mean "name"?' in said
        assert two.made() == before
        save(case, "nmae: Daniel Okafor", "name: “Daniel Okafor”")
        watch.said(f"cases/{WILLING}.yaml has no error any more; its warnings stay.\n")
        save(case, "“Daniel Okafor”", "Daniel Okafor")
        watch.said(f"cases/{WILLING}.yaml is mended.\n")


def test_a_problem_is_shown_again_when_its_own_file_is_saved_and_no_other(two: Desk) -> None:
    case, other = two.cases / f"{WILLING}.yaml", two.cases / f"{MISCONDUCT}.yaml"
    with watching(two) as watch:
        save(case, "client:\n  name:", "client:\n  nmae:")
        watch.said("1 case has problems.")
        save(other, "name: Greg", "name: Gregor")
        assert "nmae" not in watch.said(f"{MISCONDUCT}: 2 documents made")
        save(case, "client:\n", "\nclient:\n")
        watch.said("nmae")


def test_of_several_problems_the_first_is_named_last(two: Desk) -> None:
    case = two.cases / f"{WILLING}.yaml"
    with watching(two) as watch:
        save(case, "client:\n  name:", "clientt:\n  nmae:")
        said = watch.said(r"\d problems; the first is cases/.*\n")
        number = next(
            n for n, line in enumerate(case.read_text("utf-8").splitlines(), 1) if "clientt" in line
        )
        assert f"; the first is cases/{WILLING}.yaml, line {number}.\n" in said
        watch.said("1 case has problems.")


def test_warnings_that_were_told_are_counted_at_the_start(two: Desk) -> None:
    two.case(WILLING, WILLING, {"door.letter_date": "2026-12-20"})
    two.docs()
    with watching(two) as watch:
        assert "letter-late" not in watch.first
        assert "1 warning of a case that has not changed; to see them, type:" in watch.first


def test_an_edited_document_of_the_saved_case_is_named(two: Desk) -> None:
    two.docs()
    two.file(WILLING, LETTER).write_bytes(b"words that the coach has written")
    save(two.cases / f"{WILLING}.yaml", "name: Daniel", "name: Daniela")
    two.docs("--keep-edited")
    with watching(two) as watch:
        save(two.cases / f"{WILLING}.yaml", "client:\n", "\nclient:\n")
        watch.said(f"Door-open letter of {WILLING}: edited by hand, and left as it is.\n")


def test_what_an_editor_puts_beside_a_file_is_no_save(two: Desk) -> None:
    case = two.cases / f"{WILLING}.yaml"
    with watching(two) as watch:
        (two.cases / f".{WILLING}.yaml.swp").write_text("not for us")
        beside = two.cases / f"{WILLING}.yaml~"
        shutil.copy(case, beside)
        save(beside, "name: Daniel", "name: Daniela")
        beside.replace(case)
        # The first that is said of all this, as a file that is moved comes in one piece.
        assert watch.said("made") == f"{WILLING}: 3 documents made, 2 current.\n"


@pytest.mark.parametrize("way", ["deleted", "emptied"])
def test_a_file_on_its_way_does_no_harm(two: Desk, way: str) -> None:
    case = two.cases / f"{WILLING}.yaml"
    text = case.read_text(encoding="utf-8")
    with watching(two) as watch:
        before = two.made()
        if way == "deleted":
            case.unlink()
        else:
            case.write_text("")
        case.write_text(text, encoding="utf-8")
        assert watch.said("made") == "0 documents made, 5 current.\n"
        assert two.made() == before


def test_half_a_file_leaves_what_stands(two: Desk) -> None:
    case = two.cases / f"{WILLING}.yaml"
    text = case.read_text(encoding="utf-8")
    with watching(two) as watch:
        before = two.made()
        case.write_text(text[: len(text) // 2], encoding="utf-8")
        watch.said("1 case has problems.")
        assert two.made() == before
        case.write_text(text, encoding="utf-8")
        watch.said(f"cases/{WILLING}.yaml is mended.\n0 documents made, 5 current.")
        assert two.made() == before


def test_a_new_case_is_made_and_a_deleted_one_withdrawn(two: Desk) -> None:
    with watching(two) as watch:
        new = two.case("example-2", WILLING)
        watch.said("example-2: 3 documents made, 5 current.")
        new.unlink()
        said = watch.said("0 documents made, 5 current, 3 moved to kept/.")
        assert "Meeting script of example-2: The file of the case is gone." in said
        assert not two.file("example-2", SCRIPT).exists()


def test_what_all_cases_share_is_seen(two: Desk) -> None:
    two.with_extra_documents()
    practice, listed = two.practice, two.templates / shipped.LIST
    with watching(two) as watch:
        save(practice, "practice:\n", "practice:\n  logo: logo.png\n  logo_alt: A hill.\n")
        watch.said("logo.png")
        (two.templates / "logo.png").write_bytes(png(40, 40))
        watch.said("templates/practice.yaml is mended.")
        watch.said("[1-9] documents made")
        (two.templates / "logo.png").write_bytes(png(60, 40))
        watch.said("[1-9] documents made")
        two.change_template(NOTE, "{{", "For {{")
        watch.said("2 documents made")
        save(listed, "\ndocuments:", "\ndocumenst:")
        watch.said(f"{shipped.LIST}, line")
        save(listed, "documenst:", "documents:")
        watch.said(f"templates/{shipped.LIST} is mended.")


def test_how_a_template_looks_is_told_when_it_is_saved(two: Desk) -> None:
    with watching(two) as watch:
        two.change_template(NOTE, 'w:ascii="Calibri"', 'w:ascii="Oddly Sans"', "word/styles.xml")
        said = watch.said("2 documents made")
        assert "templates/referral-note.docx" in said
        assert "The font “Oddly Sans” is not one that comes with Word" in said
        save(two.cases / f"{WILLING}.yaml", "name: Daniel", "name: Daniela")
        said = watch.said(f"{WILLING}: 3 documents made")
        assert ("Oddly" in said, "is mended" in said) == (False, False)


def test_a_run_beside_it_need_not_wait(two: Desk) -> None:
    with watching(two):
        run = command("docs", *two.options(), cwd=two.folder)
        assert run.exit_code == 0
        assert run.stderr == "0 documents made, 5 current.\n"


def test_an_edited_document_is_seen_at_the_next_save(two: Desk) -> None:
    with watching(two) as watch:
        two.file(WILLING, LETTER).write_bytes(b"words that the coach has written")
        save(two.cases / f"{MISCONDUCT}.yaml", "name: Greg", "name: Gregor")
        watch.said("1 edited by hand")
        save(two.cases / f"{WILLING}.yaml", "name: Daniel", "name: Daniela")
        typed = f"-m gen docs --replace-edited {WILLING} --cases cases .*"
        watch.said(f"{typed}\n(?:.*\n)*.* 1 edited and behind the case")


def test_a_folder_that_is_gone_withdraws_nothing_and_may_come_back(two: Desk) -> None:
    with watching(two) as watch:
        before = two.made()
        aside = two.cases.rename(two.folder / "aside")
        watch.said("There is no such folder here.")
        assert two.made() == before
        aside.rename(two.cases)
        watch.said("0 documents made, 5 current.")
        save(two.cases / f"{WILLING}.yaml", "name: Daniel", "name: Daniela")
        watch.said(f"{WILLING}: 3 documents made")


def test_ctrl_c_on_a_terminal_ends_it_without_a_word(two: Desk) -> None:
    import pty  # noqa: PLC0415 - there is none on Windows

    pid, terminal = pty.fork()
    if pid == 0:
        words = [sys.executable, "-m", "gen", "watch", *two.options()]
        os.execve(sys.executable, words, {**os.environ, "PYTHONPATH": str(shipped.PROJECT)})  # noqa: S606
    said = b""
    while b"Ctrl-C ends" not in said:
        said += os.read(terminal, 65536)
    os.write(terminal, b"\x03")
    said += all_on(terminal)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    assert said.partition(b"Ctrl-C ends.")[2].replace(b"^C", b"").strip() == b""
