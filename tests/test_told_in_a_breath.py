"""What is said of a day, a sum, a way or a helper goes into its sentence as one would say it."""

from __future__ import annotations

import pytest
from refer_ways import IN_PERSON
from variants import EMAIL, Changes, leave, papers, part, willing

REACHED: Changes = {"engagement.reached": ["ran the spring fair", "found a partner"]}
MISTAKE: Changes = {"reason.kind": "coach's mistake", "decision.by": "coach"}


@pytest.mark.parametrize(
    ("what", "said"),
    [
        (
            "You had not called the bank yet, and we had agreed on August 6 that you would.",
            "On September 9, you had not called the bank yet, and we had agreed on August 6",
        ),
        ("The August invoice was open.", "On September 9, the August invoice was open."),
        ("You wrote that May is no month of yours.", "You wrote that May is no month of yours."),
        ("You sent the plan in August.", "You sent the plan in August."),
    ],
)
def test_a_day_stands_before_what_happened_on_it_and_not_before_another_time(
    what: str, said: str
) -> None:
    heard = willing({"reason.facts": [{"what": what, "on": "2026-09-09"}]}).heard
    assert said in heard
    assert "That was on" not in heard


@pytest.mark.parametrize(
    ("sign", "said"),
    [
        ("invoice paid", "invoice paid"),
        ("autopay set up", "autopay set up"),
        ("signed plan", "the signed plan"),
        ("training log", "the training log"),
    ],
)
def test_a_thing_with_which_something_is_done_has_no_article(sign: str, said: str) -> None:
    need = {"do": "pay on the first", "because": "we can go on", "seen_by": sign}
    assert f"How we'll both know: {said}" in willing({"needs": [need]}).s.text


def test_what_was_reached_is_not_wished_for_once_more_in_the_letter() -> None:
    letter = leave(REACHED).l.text
    assert "You ran the spring fair. You found a partner. I hope things go well" in letter
    assert "I hope that goes well for you" not in letter
    assert "I hope that goes well for you." in leave().l.text


def test_a_mistake_is_taken_on_once() -> None:
    ours = "That's on me, not on you."
    assert ours in leave(MISTAKE).heard
    taken = leave({**MISTAKE, "reason.care": "I'm sorry, Marisol. It's on me, not on you."}).heard
    assert ours not in taken
    assert taken.count("on me") == 1
    assert taken.count("sorry") == 1


def test_after_a_mistake_the_letter_does_not_say_what_the_coach_is_good_at() -> None:
    assert "I prepare for every session" not in leave(MISTAKE).l.text
    assert "As before, you could count on this: I prepare" in leave().l.text


@pytest.mark.parametrize(
    ("fee", "said"),
    [
        ("my own rate, which is $90", "a new agreement. The fee would be my own rate, which is"),
        ("we'd find one", "a new agreement. As for the fee: we'd find one."),
        ("$90 a session", "a new agreement, at $90 a session."),
    ],
)
def test_a_fee_goes_on_in_its_sentence(fee: str, said: str) -> None:
    assert said in leave({"door.on_return": {"fee": fee}}).l.text


def test_whoever_is_named_is_not_named_again_beside_it() -> None:
    script = part({"ending.contact.via": "Nell, 555 0160"}).s.text
    assert "you can reach Nell. (555 0160)" in script
    alone = part({"ending.contact.via": "Nell at the front desk"}).s.text
    assert "Nell at the front desk. (" not in alone


def test_a_word_to_the_coach_does_not_go_to_whoever_may_go_on_with_the_client() -> None:
    cleo = {"name": "Cleo Marsh", "role": "coach", "offers": "the same hours"}
    cleo |= {"reach": "cleo@marsh.example", "known_how": "none", "checked_on": "2026-09-01"}
    third = {"route": "third party", "until": "none"}
    options = {"referral.options": [cleo], "referral.need": "a coach"}
    letter = leave({**options, "ending.contact": {**third, "via": "Cleo, cleo@marsh.example"}}).l
    assert "cleo@marsh" not in letter.text
    assert "a line to office@stillwater.example" in letter.text
    office = leave({**options, "ending.contact": {**third, "via": "Nell, nell@hill.example"}}).l
    assert "a line to nell@hill.example" in office.text


@pytest.mark.parametrize(
    ("role", "name", "offers", "told"),
    [
        ("directory", "Bar Association", "a directory of lawyers", False),
        ("directory", "Bar Association", "names of lawyers", True),
        ("pastor", "Pastor Luis Ortega", "a talk", False),
        ("pastor", "Luis Ortega", "a talk", True),
    ],
)
def test_what_somebody_is_stands_there_once(
    role: str, name: str, offers: str, *, told: bool
) -> None:
    option = {"name": name, "role": role, "offers": offers, "reach": "555 0100"}
    more = {"known_how": "none", "checked_on": "2026-09-01"}
    lines = part({"referral.options": [{**option, **more}], "referral.need": "a hand"}).n.lines
    said = {"directory": "Directory", "pastor": "Pastor"}[role]
    assert (said in [line.text for line in lines]) is told


def test_a_list_of_names_begins_as_one_would_say_it() -> None:
    options = [
        {"name": name, "role": "coach", "offers": "a hand", "reach": "555 0100",
         "known_how": "none", "checked_on": "2026-09-01"}
        for name in ("Bo Lind", "Harbor Coaching Network")
    ]  # fmt: skip
    heard = leave({"referral.options": options, "referral.need": "a coach"}).heard
    assert "there's Bo Lind and the Harbor Coaching Network." in heard


def test_of_two_who_may_part_none_is_told_who_is_right() -> None:
    heard = papers("beyond-scope", {"reason.kind": "relationship crisis"}).heard
    assert "You've done nothing wrong by bringing it here." in heard
    assert "You've done nothing wrong." not in heard
    assert "You've done nothing wrong." in papers("beyond-scope").heard


def test_notes_that_are_kept_for_some_years_are_erased_whole() -> None:
    records = {"kept_for": "three years", "erased_on": "2029-10-07"}
    assert "I'll erase them on October 7, 2029." in part({"ending.records": records}).n.text
    early = {**records, "kept_for": "six years, for the tax office", "erased_on": "2026-12-09"}
    said = "I'll erase what is left on December 9, 2026."
    assert said in part({"ending.records": early}).n.text


def test_the_second_of_two_long_goals_has_its_to_where_the_first_has_one() -> None:
    goals = ["come off the night shift without living on crisps", "walk every working day"]
    made = willing({"engagement.goals": goals})
    assert f"You set out to {goals[0]}, and to walk every working day" in made.l.text
    assert f"I'd love to help you {goals[0]}, and walk every working day." in made.heard


REVD: Changes = {"client.name": "The Revd Jonathan Ferris", "client.called": "Jonny"}


def test_what_stands_before_a_title_is_no_name() -> None:
    fees = {"status": "none due", "how": "The fund is only invoiced for sessions that we held."}
    made = papers("beyond-scope", {**REVD, "ending.fees": fees, "engagement.sessions_unused": 0})
    assert "The fund is only invoiced for sessions that we held." in made.n.text
    assert " The " not in made.l.text.replace("The Revd", "")
    assert not [each for each in made.report.all_problems() if each.rule == "reads-wrong"]
    alone = papers(
        "beyond-scope", {"client.name": "The Very Revd Samuel Orr", "client.called": None}
    )
    assert "Dear Samuel," in alone.heard


def test_a_title_of_honor_stands_before_the_name_that_signs() -> None:
    lines = [line.text for line in part({"coach.title": "Dr."}).l.lines]
    assert "Dr. Ruth Ellison, PCC" in lines
    assert "Dr." not in lines
    assert "Life Coach" in [line.text for line in part({"coach.title": "Life Coach"}).l.lines]


def test_a_message_greets_as_the_letter_does() -> None:
    email: Changes = {**EMAIL, "meeting.minutes": None, "meeting.why_not_in_person": None}
    assert "Hi Nadia," in part({**email, "client.salutation": "Hi Nadia,"}).message
    assert "Dear Nadia," in part(email).message


def test_what_is_the_clients_own_stands_last_where_names_are_heard() -> None:
    own = {"name": "Your own GP", "role": "physician", "offers": "a look", "reach": "555 0100"}
    group = {"name": "Ann Lee", "role": "support group", "offers": "a talk", "reach": "555 0101"}
    known = {"known_how": "none", "checked_on": "2026-04-01", "registration": "no. 7"}
    options = [{**own, **known}, {**group, **known}]
    heard = papers("beyond-scope", {**IN_PERSON, "referral.options": options}).heard
    assert "On the page you'll find Ann Lee and your own GP." in heard


def test_whose_need_is_another_is_not_told_that_they_carry_it() -> None:
    reason = {"kind": "medical", "statement": "Sam needs somebody who can find out what is wrong."}
    heard = papers("beyond-scope", {"reason": reason}).heard
    assert "What you're carrying" not in heard
    assert "What you're carrying" in papers("beyond-scope").heard


def test_who_decided_is_not_said_again_where_the_reason_says_it() -> None:
    trust = {"others": [{"who": "payer", "name": "Harbourside Families Trust"}]}
    said: Changes = {**trust, "reason.kind": "funding ended", "decision.by": "payer"}
    ours = "That was decided by the Harbourside Families Trust"
    assert ours in leave({**said, "reason.statement": "The funds have run out."}).heard
    named = leave({**said, "reason.statement": "The Trust is closing its program."}).heard
    assert "That was decided by" not in named


def test_a_mother_in_the_room_goes_after_her_child() -> None:
    father = {"who": ["payer", "guardian"], "name": "Gerard Vega (her dad)", "told": "dates"}
    mother = {"name": "Orla Vega", "role": "her mum", "client_agreed": "yes"}
    child: Changes = {"client.minor": "yes", "others": [father]}
    script = leave({**child, "meeting.others_present": [mother]}).s.text
    assert "Let Orla Vega go after Marisol." in script
    assert "Call Gerard Vega at once." in leave(child).s.text


def test_what_stays_open_is_said_as_one_says_it() -> None:
    access = [{"what": "Client portal", "until": "2026-12-08"}]
    made = part({"ending.access": access})
    assert "You can use the client portal until December 8." in made.heard
    assert "Client portal: yours to use until December 8, 2026." in made.n.text


def test_goals_that_moved_on_were_reached_first() -> None:
    moved: Changes = {**REACHED, "reason.kind": "goals moved apart"}
    said = "You ran the spring fair. You found a partner. What you want has moved on since then"
    assert said in part(moved).heard
    assert (
        "What you want has moved on since then" in part({"reason.kind": moved["reason.kind"]}).heard
    )


def test_who_writes_that_the_sum_is_wrong_is_not_asked_to_write_it() -> None:
    email: Changes = {**EMAIL, "meeting.minutes": None, "meeting.why_not_in_person": None}
    owed = {"status": "refund due", "amount": "120.00", "by": "2026-10-16"}
    written = papers("accept", {**email, "ending.fees": owed}).s.text
    assert "Thank you for telling me. I'll go through it again, and write to you." in written


def test_no_part_of_a_need_is_left_out_of_what_the_client_says() -> None:
    need = {"referral.need": "real rest, and someone trained to help with it"}
    heard = papers("beyond-scope", need).heard
    assert "I'm looking for real rest, and someone trained to help with it." in heard
