"""What a run looks like on a terminal: progress while it lasts, clean lines at the end."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from desk import KINDS, PROJECT, Desk, command
from own_process import all_on

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a terminal of POSIX")
WILLING = "example-willing"


def on_a_terminal(
    desk: Desk, *words: str, stdout: Path | None = None, no_color: str = "", letters: str = "utf-8"
) -> str:
    """All that the command writes to a terminal of 80 letters: pty(7)."""
    import pty  # noqa: PLC0415 - there is none on Windows

    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(desk.folder)
        if stdout:
            os.dup2(os.open(stdout, os.O_WRONLY | os.O_CREAT), 1)
        around = {
            "PYTHONPATH": str(PROJECT),
            "COLUMNS": "80",
            "TERM": "xterm",
            "NO_COLOR": no_color,
            "PYTHONIOENCODING": letters,
        }
        os.execve(  # noqa: S606 - the command under test
            sys.executable,
            [sys.executable, "-m", "gen", *words, *desk.options()],
            {**os.environ, **around},
        )
    said = all_on(terminal)
    os.waitpid(pid, 0)
    return said.decode(letters)


@pytest.fixture
def many(desk: Desk) -> Desk:
    """A hundred cases, most of which say something that stops them at once."""
    desk.with_own_templates().with_short(*KINDS)
    for number in range(100):
        (desk.cases / f"example-{number:03}.yaml").write_text("client:\n", encoding="utf-8")
    return desk


def test_long_work_shows_on_a_terminal_how_far_it_is(many: Desk) -> None:
    said = on_a_terminal(many, "docs")
    assert "Cases" in said
    assert "25%" in said
    assert "100%" in said
    last = said.replace("\r\n", "\n").rstrip("\n").rpartition("\n")[2]
    assert last == "0 documents made, 100 cases have problems."


def test_nobody_else_sees_the_progress(many: Desk) -> None:
    for words in (["docs"], ["docs", "--json"], ["check"]):
        run = command(*words, *many.options(), cwd=many.folder)
        assert "\r" not in run.stderr + run.stdout
        assert "\x1b" not in run.stderr + run.stdout
        assert "Cases" not in run.stderr + run.stdout


def test_short_work_shows_no_progress(desk: Desk) -> None:
    desk.with_own_templates().with_short(*KINDS).case("example-a", WILLING)
    assert "Cases" not in on_a_terminal(desk, "docs")
    last = on_a_terminal(desk, "docs").replace("\r\n", "\n").rstrip("\n").rpartition("\n")[2]
    assert last == "0 documents made, 3 current."


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_run_whose_output_is_closed_ends_as_any_other(desk: Desk, closed: str) -> None:
    desk.with_own_templates().with_short(*KINDS).case("example-a", WILLING)
    words = [sys.executable, "-m", "gen", "docs", *desk.options()]
    shell = ["sh", "-c", f'exec "$@" {closed}', "sh", *words]
    done = subprocess.run(shell, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")
    assert "Traceback" not in done.stderr
    assert len(desk.made()) == 3


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a file that is always full")
def test_report_that_finds_no_room_is_told_in_a_sentence(desk: Desk) -> None:
    words = [sys.executable, "-m", "gen", "docs", "--json", *desk.options()]
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            words, cwd=PROJECT, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 1
    assert done.stderr == "Error: The report cannot be written (No space left on device).\n"


def test_colour_is_for_terminals_that_want_it(desk: Desk) -> None:
    (desk.cases / "example-a.yaml").write_text("client:\n", encoding="utf-8")
    assert "\x1b[31m" in on_a_terminal(desk, "docs")
    assert "\x1b" not in on_a_terminal(desk, "docs", no_color="1")


def test_report_goes_to_its_file_and_the_progress_to_the_terminal(many: Desk) -> None:
    report = many.folder / "report.json"
    assert "100%" in on_a_terminal(many, "docs", "--json", stdout=report)
    assert json.loads(report.read_text(encoding="utf-8"))["summary"]["not_made"] == 300


def test_words_of_a_case_are_underlined_on_a_terminal_of_colour(desk: Desk) -> None:
    desk.with_shipped_templates().case("example-x", WILLING)
    words = ("show", "example-x", "--document", "door-open-letter")
    assert "\r\nDear \x1b[1m\x1b[4mDaniel\x1b[0m,\r\n" in on_a_terminal(desk, *words)
    plain = on_a_terminal(desk, *words, no_color="1")
    assert "\r\nDear ‹Daniel›,\r\n" in plain
    assert "\x1b" not in plain


def test_terminal_of_few_letters_shows_what_looks_most_like_the_others(desk: Desk) -> None:
    desk.with_shipped_templates().case("example-x", WILLING, {"client.called": "Dağan"})
    said = on_a_terminal(desk, "show", "example-x", no_color="1", letters="latin-1")
    assert "Traceback" not in said
    assert "\r\nDear <Da?an>,\r\n" in said
    assert "\r\n[ ] Agreement read again: <section 6>" in said
    assert max(map(len, said.splitlines())) <= 80
    wrong = on_a_terminal(desk, "check", "example-y", letters="latin-1")
    assert 'There is no case "example-y"' in wrong


TELL_WHAT_IS_LOADED = """
import atexit, sys
atexit.register(lambda: print(*sys.modules))
from gen.cli import main
main(sys.argv[1:])
"""


def test_help_and_a_run_with_nothing_to_do_load_nothing_of_other_commands(desk: Desk) -> None:
    desk.with_own_templates().with_short(*KINDS).case("example-x", WILLING)
    assert desk.docs().exit_code == 0
    for words in (["--help"], ["docs", *desk.options()]):
        call = [sys.executable, "-c", TELL_WHAT_IS_LOADED, *words]
        loaded = subprocess.check_output(call, cwd=PROJECT, text=True).split()
        assert "gen.cli.docs" in loaded
        late = (
            "gen.overview", "gen.dates", "gen.plain_text", "gen.preview", "icalendar", "difflib",
        )  # fmt: skip
        assert not set(late) & set(loaded)


def test_lines_are_broken_at_words_where_the_terminal_ends(desk: Desk) -> None:
    changes = {"reason.kind": "lazy", "reason.statement": "word " * 60}
    desk.with_own_templates().case("example-long", WILLING, changes)
    said = on_a_terminal(desk, "check", no_color="1").replace("\r", "")
    headings = str(desk.folder)  # where a case lies is one word, however long
    assert all(len(line) <= 80 for line in said.split("\n") if headings not in line)
    assert '  "lazy" is not an answer of this field. It may be one of these:\n' in said
    piped = command("check", *desk.options(), cwd=desk.folder).stdout
    assert " ".join(said.split()).startswith(" ".join(piped.split()))


def test_heading_of_a_message_is_broken_between_words(desk: Desk) -> None:
    """No word of it, such as the name of its rule, goes on in the next line."""
    desk.with_short(*KINDS).case("example-of-a-long-name", "example-part", {"door.letter": "skip"})
    lines = on_a_terminal(desk, "check").splitlines()
    (heading,) = (each for each in lines if ".yaml" in each)
    assert "(warning" not in heading  # the path of a folder for tests fills a line by itself
    assert any("letter-skipped)" in each for each in lines)
