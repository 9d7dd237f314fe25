"""A case is forgotten where links, other folders, other runs and disks are in the way."""

from __future__ import annotations

import shutil
import subprocess
import sys
from functools import partial

import pytest
from click.testing import CliRunner
from desk import KINDS, LETTER, PROJECT, Desk, tree
from own_process import begun, bound, ended, kill_at
from to_forget import CASE, forget, of_the_case, with_three_cases

from gen.cli import main
from gen.run.lock import locked


@pytest.fixture
def desk(desk: Desk) -> Desk:
    return with_three_cases(desk)


def test_link_is_erased_and_what_it_leads_to_stays(desk: Desk) -> None:
    elsewhere = desk.folder / "elsewhere"
    shutil.move(desk.out / CASE, elsewhere)
    (desk.out / CASE).symlink_to(elsewhere)
    shutil.move(desk.cases / f"{CASE}.yaml", elsewhere / "case")
    (desk.cases / f"{CASE}.yaml").symlink_to(elsewhere / "case")
    (desk.out / "round").symlink_to(desk.out)
    before = sorted(elsewhere.rglob("*"))
    run = forget(desk, CASE, "--yes")
    assert run.exit_code == 0
    assert run.stderr.count("(a link; what it leads to stays)") == 2
    assert not (desk.out / CASE).is_symlink()
    assert sorted(elsewhere.rglob("*")) == before


def test_links_within_the_case_s_folder_are_not_followed(desk: Desk) -> None:
    elsewhere = desk.folder / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "mine.txt").write_text("mine", encoding="utf-8")
    shutil.rmtree(desk.out / CASE / "kept")
    (desk.out / CASE / "kept").symlink_to(elsewhere)
    (desk.out / CASE / "loop").symlink_to(desk.out / CASE)
    desk.file(CASE, LETTER).unlink()
    desk.file(CASE, LETTER).symlink_to(elsewhere / "mine.txt")
    assert forget(desk, CASE, "--yes").exit_code == 0
    assert (elsewhere / "mine.txt").read_text(encoding="utf-8") == "mine"
    assert not (desk.out / CASE).exists()


def test_case_of_another_folder_is_not_erased(desk: Desk) -> None:
    (desk.folder / "other").mkdir()
    other = Desk(desk.folder / "other")
    before = tree(desk)
    words = ["--cases", str(other.cases), "--templates", str(desk.templates)]
    call = ["forget", CASE, "--yes", *words, "--out", str(desk.out)]
    done = CliRunner().invoke(main, call)
    assert done.exit_code == 1
    assert "stand there already" in done.stderr
    assert tree(desk) == before


def test_what_cannot_be_erased_is_told_and_the_next_run_ends_it(desk: Desk) -> None:
    (desk.out / CASE).chmod(0o500)
    run = bound(desk, "forget", CASE, "--yes")
    (desk.out / CASE).chmod(0o700)
    assert run.exit_code == 1
    assert "This is not erased (Permission denied)" in run.stderr
    assert not (desk.cases / f"{CASE}.yaml").exists()
    assert forget(desk, CASE, "--yes").exit_code == 0
    assert of_the_case(desk) == []


@pytest.mark.skipif(sys.platform != "linux", reason="it looks into /proc")
def test_killed_anywhere_the_next_one_ends_it(
    desk: Desk, tmp_path_factory: pytest.TempPathFactory
) -> None:
    whole = tmp_path_factory.mktemp("whole")
    shutil.copytree(desk.folder, whole, dirs_exist_ok=True, symlinks=True)
    words, killed = ["forget", CASE, "--yes", *desk.options()], 0
    for step in range(1, 40):
        code = ended(begun(words, partial(kill_at, step, desk.folder)))
        if code == 0:
            break
        killed += 1
        if step % 2:  # what others do in between brings nothing of it back
            desk.docs()
        if of_the_case(desk):
            assert forget(desk, CASE, "--yes").exit_code == 0
        assert of_the_case(desk) == []
        shutil.rmtree(desk.folder)
        shutil.copytree(whole, desk.folder, symlinks=True)
    assert killed > len(KINDS)


def test_it_waits_for_a_run_that_is_at_work(desk: Desk) -> None:
    call = [sys.executable, "-m", "gen", "forget", CASE, "--yes", *desk.options()]
    with locked(desk.out, lambda: None):
        run = subprocess.Popen(call, stderr=subprocess.PIPE, text=True, cwd=PROJECT)
        assert run.stderr
        assert run.stderr.readline().startswith("Another run is at work in")
        assert (desk.cases / f"{CASE}.yaml").exists()
    assert "1 case erased." in run.stderr.read()
    assert run.wait() == 0
    run.stderr.close()
