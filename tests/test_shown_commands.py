"""Every command that README and the help texts show is run as it stands there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
import shipped

from gen.cli import main

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="README shows commands of a shell")
CASE = "2026-014"
STORIES = Path(__file__).parent / "stories"
NOT_RUN = {
    "make test": "this is it",
    "make search": "takes three quarters of an hour, and finds others every time",
    "make watch": "goes on until Ctrl-C: test_watch.py",
    "gen watch": "goes on until Ctrl-C: test_watch.py",
    "py -m venv .venv": "of Windows",
    "pipx install parting_well-0.1.0-py3-none-any.whl": "a computer of its own: test_wheel.py",
    "make forget CASE=2026-014": "asks on a terminal: test_forget.py",
    "gen forget 2026-014": "asks on a terminal: test_forget.py",
}
_BEGIN = r"(?:make|gen|py|pipx?|git|(?:\S*[/\\])?python)"
_BESIDE = r" {2,}.*"  # what is said of a command in its own line


def in_markdown(text: str) -> Iterator[str]:
    """The commands in a text: in blocks of sh, in lines set in, and in backticks."""
    for block in re.findall(r"^```(?:sh|console|bash)\n(.*?)^```", text, re.DOTALL | re.MULTILINE):
        yield from re.findall(rf"^(?:\$ )?({_BEGIN}(?: .*)?)$", block, re.MULTILINE)
    for line in re.findall(rf"^(?: {{4,}}|\t)({_BEGIN}(?: .*)?)$", text, re.MULTILINE):
        yield re.sub(_BESIDE, "", line)
    yield from re.findall(r"`((?:make|gen|\S*python -m gen)(?: [^`]*)?)`", text)


def in_help(command: click.Command) -> Iterator[str]:
    """The examples in the help of a command, and of those below it."""
    yield from re.findall(r"^ {4,}(gen .*)$", command.help or "", re.MULTILINE)
    for below in below_it(command).values():
        yield from in_help(below)


def below_it(command: click.Command) -> dict[str, click.Command]:
    if not isinstance(command, click.Group):
        return {}
    context = click.Context(command)
    found = {name: command.get_command(context, name) for name in command.list_commands(context)}
    return {name: each for name, each in found.items() if each}


def all_shown() -> list[str]:
    readme = (shipped.PROJECT / "README.md").read_text(encoding="utf-8")
    return list(dict.fromkeys((*in_markdown(readme), *in_help(main))))


def is_run(shown: str) -> bool:
    return shown not in NOT_RUN and "\\" not in shown  # a path of Windows


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout with a case of one's own, whose documents are made; nothing is to be set up."""
    home = tmp_path_factory.mktemp("shown") / "checkout"
    shutil.copytree(shipped.all_templates(), home / "templates")
    shutil.copy(STORIES / "practice.yaml", home / "templates")
    (home / "cases").mkdir()
    shutil.copy(STORIES / "03-tenth-grader.yaml", home / "cases" / f"{CASE}.yaml")
    shutil.copy(shipped.PROJECT / "Makefile", home)
    script(home / ".setup/venv.sh", "exit 0")
    for name, words in (("python", ""), ("gen", "-m gen ")):
        script(home / ".venv/bin" / name, f'exec "{sys.executable}" {words}"$@"')
    first = run("gen docs", home)
    assert first.returncode == 0, first.stderr
    return home


def script(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(0o755)


def run(shown: str, home: Path) -> subprocess.CompletedProcess[str]:
    around = {k: v for k, v in os.environ.items() if "MAKE" not in k}  # of the make that runs this
    around["PATH"] = f"{home / '.venv/bin'}{os.pathsep}{around['PATH']}"
    return subprocess.run(
        ["sh", "-c", shown],
        cwd=home,
        env={**around, "PYTHONPATH": str(shipped.PROJECT)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("shown", [each for each in all_shown() if is_run(each)])
def test_a_shown_command_does_what_it_is_shown_for(made: Path, shown: str, tmp_path: Path) -> None:
    home = shutil.copytree(made, tmp_path / "checkout", symlinks=True)
    if re.search(rf" new .*{CASE}", shown):  # it asks for this case, and there is none yet
        (home / "cases" / f"{CASE}.yaml").unlink()
    done = run(shown, home)
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_is_not_run_is_shown_somewhere() -> None:
    readme = (shipped.PROJECT / "README.md").read_text(encoding="utf-8")
    assert set(NOT_RUN) - {"make search"} <= {*all_shown(), "make watch"}
    assert readme.count("\\python -m") == sum("\\" in shown for shown in all_shown())


def test_every_command_has_an_example() -> None:
    assert len(below_it(main)) > 1
    for name, command in below_it(main).items():
        assert list(in_help(command)), name


def test_commands_are_found_wherever_they_stand() -> None:
    text = "In `make docs` or\n\n    gen list     what is due\n\n```sh\ngen show a\n```\n`gen.yaml`"
    assert list(in_markdown(text)) == ["gen show a", "gen list", "make docs"]
