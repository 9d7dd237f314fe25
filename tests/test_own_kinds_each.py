"""A document that a practice adds for each entry of a list knows its own entry and no other."""

from __future__ import annotations

import pytest
from desk import Desk
from own_kinds import OPTION, OPTION_LINES, OPTION_ROW, states, template, why, with_rows
from test_own_kinds import SCOPE, WILLING, kept
from word import text_of


@pytest.fixture
def each(desk: Desk) -> Desk:
    """A case with two options, and a card for each of them."""
    desk.with_examples(SCOPE).with_own_templates()
    template(desk, OPTION, *OPTION_LINES)
    with_rows(desk, OPTION_ROW)
    return desk


OPTIONS = [
    {"name": name, "role": role, "offers": f"talks with {name}", "reach": "555 0100"}
    | {"known_how": "none", "registration": "A 1", "checked_on": "2026-09-01"}
    for name, role in (("Anna Arc", "therapist"), ("Berta Bow", "pastor"), ("Cleo Cay", "coach"))
]


def test_each_entry_has_a_document_that_knows_no_other(each: Desk) -> None:
    everything = (
        "{%p for option in options %}", "{{ option.offers }}", "{%p endfor %}",
        "{%p for option in referral.options %}", "{{ option.name }}", "{%p endfor %}",
    )  # fmt: skip
    template(each, OPTION, *OPTION_LINES, *everything)
    each.case(SCOPE, SCOPE, {"referral.options": OPTIONS})
    each.docs()
    names = [option["name"] for option in OPTIONS]
    for number, name in enumerate(names, 1):
        text = text_of(each.file(SCOPE, f"{OPTION}-{number}"))
        assert [other for other in names if other in text] == [name]


def test_a_condition_below_the_list_is_asked_of_each_entry(each: Desk) -> None:
    with_rows(each, OPTION_ROW, "    when:\n      referral.options.role: [pastor, coach]\n")
    each.case(SCOPE, SCOPE, {"referral.options": OPTIONS})
    run = each.docs("--json")
    made = {kind: state for kind, state in states(run).items() if kind.startswith(OPTION)}
    assert made == {
        f"{OPTION}-1": "not_needed", f"{OPTION}-2": "made", f"{OPTION}-3": "made",
    }  # fmt: skip
    here = "It is made where referral > options > role is pastor or coach."
    assert why(run, f"{OPTION}-1") == here


def test_the_document_of_an_entry_that_is_gone_is_withdrawn(each: Desk) -> None:
    each.case(SCOPE, SCOPE, {"referral.options": OPTIONS})
    each.docs()
    last = each.file(SCOPE, f"{OPTION}-3").read_bytes()
    each.case(SCOPE, SCOPE, {"referral.options": OPTIONS[:2]})
    run = each.docs("--json")
    assert (run.exit_code, states(run)[f"{OPTION}-3"]) == (0, "withdrawn")
    assert kept(each, SCOPE) == {f"{SCOPE}-{OPTION}-3.docx": last}
    assert states(each.docs("--json"))[f"{OPTION}-2"] == "current"


def test_a_case_without_an_entry_says_why_it_gets_none(each: Desk) -> None:
    (each.cases / f"{SCOPE}.yaml").unlink()
    run = each.with_examples(WILLING).docs("--json")
    assert (run.exit_code, states(run)[OPTION]) == (0, "not_needed")
    assert why(run, OPTION) == "It is made for each entry of referral > options, and there is none."
