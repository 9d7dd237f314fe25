"""Papers as the client reads them: no sentence that chills, none that is untrue of the case."""

from __future__ import annotations

import pytest
from matrix import FORMS
from test_talk_ask import BY_EMAIL
from variants import RISK, Changes, papers

IN_DANGER: Changes = {"risk.concern": "yes", **RISK}


@pytest.mark.parametrize("example", ["willing", "part", "beyond-scope", "leave", "accept"])
def test_no_letter_to_a_client_in_danger_leaves_open_what_comes_next(example: str) -> None:
    letter = papers(example, IN_DANGER).l.text
    for farewell in ("whatever comes next", "somewhere else altogether", "either way"):
        assert farewell not in letter


@pytest.mark.parametrize("form", FORMS)
def test_where_papers_come_in_one_way_only_no_cue_gives_the_note_out_of_hand(form: str) -> None:
    example, changes = FORMS[form]
    script = papers(example, {**changes, "client.send_only": "her own address, never the house"}).s
    read_here = "read the note here. The copy to keep goes out only the way page 1 says."
    assert [line.text for line in script.lines if read_here in line.text]
    assert " printed, to be read at the meeting." in script.text
    for given in ("CUE:\tGive ", "Hand over the note", "Put the note", "I'll give you"):
        found = [line.text for line in script.after_preparation if given in line.text]
        assert not [line for line in found if "one number" not in line]


@pytest.mark.parametrize("form", FORMS)
def test_no_paper_of_a_minor_names_what_help_costs(form: str) -> None:
    example, changes = FORMS[form]
    guardian = {"who": "guardian", "name": "Mrs Lind", "told": "dates"}
    minor = {"client.minor": "yes", "others": [guardian]}
    option = {"name": "Tom Reed", "role": "stand-in", "offers": "maths", "reach": "555 0188",
              "known_how": "none", "cost": "28 dollars", "checked_on": "2026-09-01"}  # fmt: skip
    helped = {"referral.options": [option], "referral.need": "maths"}
    made = papers(example, {**changes, **minor, **helped})
    assert "28 dollars" not in made.client_text
    assert "28 dollars" in papers(example, {**changes, **helped}).n.text


DISPUTED: Changes = {
    "status": "disputed", "amount": "200", "how": "That's eight sessions at the rate of July.",
}  # fmt: skip
ROUTE: Changes = {"ending.contact.route": "open"}


@pytest.mark.parametrize("form", FORMS)
def test_disputed_money_is_told_with_its_sum_and_the_clients_own_view_is_asked_for(
    form: str,
) -> None:
    example, changes = FORMS[form]
    made = papers(example, {**changes, "ending.fees": DISPUTED, **ROUTE})
    for text in (made.n.text, *([made.heard] if form != "asked" else [])):
        told = text[text.index("We don't see the money the same way: ") :].splitlines()[0]
        assert "is open between us. That's eight sessions at the rate of July. Write to me" in told
    for route in ("third party", "none"):
        closed = papers("broken-trust", {"ending.fees": DISPUTED, "ending.contact.route": route})
        assert "Write to me how you see it" not in closed.client_text


@pytest.mark.parametrize("example", ["willing", "part"])
def test_in_a_message_a_fact_stands_with_its_day_and_one_that_names_it_says_it_once(
    example: str,
) -> None:
    facts = [
        {"what": "The review was moved.", "on": "2026-09-02"},
        {"what": "On September 4 the plan lay untouched.", "on": "2026-09-04"},
    ]
    message = "\n".join(papers(example, {**BY_EMAIL, "reason.facts": facts}).message)
    assert "On September 2, the review was moved. On September 4 the plan lay untouched." in message


def test_what_others_have_reached_is_no_part_of_what_the_coach_does() -> None:
    message = "\n".join(papers("willing", BY_EMAIL).message)
    part = message[message.index("Here's my part.") : message.index("Here's yours:")]
    assert "I've helped a good many people" in message
    assert "I've helped a good many people" not in part


def test_who_is_coached_by_email_hears_of_no_sessions_where_the_case_counts_otherwise() -> None:
    told: Changes = {"ending.fees.how": "Six letters at £15.", "ending.last_session": "none"}
    note = papers("beyond-scope", told).n.text
    assert "There won't be any more coaching emails between now and then." in note
    assert "I'll refund £90.00 by 7 June 2026. Six letters at £15." in note
    assert "sessions" not in note
    in_person = papers("part", {"ending.last_session": "none"})
    assert "There won't be any more sessions between now and then." in in_person.n.text


@pytest.mark.parametrize(("end", "waived"), [("2026-09-30", False), ("2026-09-25", True)])
def test_page_1_says_that_notice_was_waived_only_where_the_end_is_sooner(
    end: str, *, waived: bool
) -> None:
    agreement = {"notice_days": "7", "notice_waived": "safety"}
    days = {"ending.date": end, "ending.last_session": "none", "engagement.agreement": agreement}
    assert ("waived (safety)" in papers("part", days).s.text) is waived


@pytest.mark.parametrize(
    ("example", "place"), [("beyond-scope", "First"), ("part", "Before the reason")]
)
def test_page_1_tells_truly_when_the_word_of_care_comes(example: str, place: str) -> None:
    script = papers(example, {"reason.care": "I am sorry about the spring."}).s
    assert f"{place}: I am sorry about the spring." in script.text


def test_page_1_claims_no_want_of_other_ways_beside_a_talk_that_is_offered() -> None:
    offer = {"on": "2026-09-21", "how": "video"}
    script = papers("willing", {**BY_EMAIL, "meeting.last_offer": offer}).s
    assert "no other way to meet" not in script.text


def test_of_who_sits_there_nobody_says_that_they_will_be_told() -> None:
    guardian = {"who": "guardian", "name": "Mrs Elena Vega", "told": "dates"}
    there = {"meeting.others_present": [{"name": "Mrs Vega", "client_agreed": "yes"}]}
    made = papers("leave", {"client.minor": "yes", "others": [guardian], **there})
    assert "I'll tell" not in made.heard.replace("There's something I need to tell", "")
    assert "I'll send your family a page with the dates, too." in made.heard


def test_what_to_do_to_reach_the_coach_is_a_sentence_of_its_own() -> None:
    way = {"ending.contact": {"route": "open", "via": "text me at 555 0118"}}
    assert "You can still reach me. Text me at 555 0118." in papers("part", way).n.text
