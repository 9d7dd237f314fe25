"""``check``: all problems are shown, and nothing is made."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from gen.cli.cases import over_cases, run_over
from gen.cli.exit_code import exit_code
from gen.cli.output import on_stdout, print_all, print_data, print_remarks

if TYPE_CHECKING:
    from gen.report import Report


@click.command()
@over_cases
@click.option("--done", is_flag=True, help="Show the warnings of cases that are done, too.")
def check(cases: tuple[str, ...], *, as_json: bool, strict: bool, done: bool, **given: Any) -> None:
    """Show all problems, and make nothing.

    The problems of the practice file, of all templates, how they look as well, and of all cases or
    the named ones: of what is written in them and of the documents they would make. The warnings of
    a case that is done, as its outcome is recorded, are only counted, unless it is named.

    \b
    For example, all cases; one of them; and those that are done, too:
        gen check
        gen check 2026-014
        gen check --done
    """  # noqa: D301 - Click keeps the lines behind its mark as they are
    report = _with_templates(run_over(cases, dry=True, looks=True, **given), given["templates"])
    if as_json:
        print_data(report)
    else:
        with on_stdout():
            print_all(report, done=done or bool(cases), err=False)
            remarks = [report.more_may_follow(), *report.remarks("edited_behind")]
            print_remarks(remarks, err=False)
        click.echo(report.closing_line_of_check(), err=True)
    sys.exit(exit_code(report, strict=strict))


def _with_templates(report: Report, templates: Path) -> Report:
    """The report, with what is wrong in templates of which no case has told, and how they look.

    One that is not there is told by the cases that ask for it.
    """
    from gen.problem import in_file_order
    from gen.template_check.check import all_of_templates

    told = {each.place.file for each in report.all_problems() if each.level == "error"}
    found = [each for each in all_of_templates(templates) if Path(each.place.file).exists()]
    more = [each for each in found if each.level == "warning" or each.place.file not in told]
    return report._replace(problems=in_file_order([*report.problems, *more]))
