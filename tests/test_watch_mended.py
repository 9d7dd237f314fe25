"""``gen watch`` says that a file is mended, and where errors are that stay, only as it is."""

from __future__ import annotations

import sys

import pytest
from desk import Desk
from watching import MISCONDUCT, WILLING, save, watching, with_two_cases

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


@pytest.fixture
def two(desk: Desk) -> Desk:
    return with_two_cases(desk)


def test_a_file_is_not_mended_that_the_error_of_another_keeps_from_being_looked_at(
    two: Desk,
) -> None:
    case, practice = two.cases / f"{WILLING}.yaml", two.practice
    with watching(two) as watch:
        save(case, "letter_date: 2026-10-05", "letter_date: 2026-12-20")
        watch.said(f"cases/{WILLING}.yaml, line .*letter-late")
        watch.said("documents? made")
        save(practice, "practice:\n", "practice:\n  logo: logo.png\n  logo_alt: A hill.\n")
        assert "is mended" not in watch.said(
            "2 cases kept back|case has problems|cases have problems"
        )
        save(practice, "practice:\n  logo: logo.png\n  logo_alt: A hill.\n", "practice:\n")
        said = watch.said("documents? made")
        assert f"cases/{WILLING}.yaml is mended" not in said


def test_where_the_error_is_that_stays_is_said_when_another_is_mended(two: Desk) -> None:
    case, other = two.cases / f"{WILLING}.yaml", two.cases / f"{MISCONDUCT}.yaml"
    with watching(two) as watch:
        save(case, "client:\n  name:", "client:\n  nmae:")
        watch.said("1 case has problems.")
        save(other, "client:\n  name:", "client:\n  nmae:")
        watch.said("2 cases have problems.")
        save(case, "nmae:", "name:")
        said = watch.said("1 case has problems.")
        assert f"cases/{WILLING}.yaml is mended." in said
        assert (
            f"\n{MISCONDUCT} still has problems; the first is cases/{MISCONDUCT}.yaml, line "
            in said
        )


def test_a_warning_is_told_once_until_it_is_gone_and_that_is_told(two: Desk) -> None:
    case = two.cases / f"{WILLING}.yaml"
    with watching(two) as watch:
        text = case.read_text(encoding="utf-8").replace("_date: 2026-10-05", "_date: 2026-12-20")
        case.write_text(text.replace("time: 14:30", "time: 05:30"), encoding="utf-8")
        assert "odd-hour" in watch.said("documents? made")
        save(case, "Daniel", "Danielo")
        said = watch.said("documents? made")
        assert "letter-late" not in said
        assert "odd-hour" not in said
        save(case, "_date: 2026-12-20", "_date: 2026-10-06")
        watch.said(f"cases/{WILLING}.yaml: mended, door > letter_date.\n")
