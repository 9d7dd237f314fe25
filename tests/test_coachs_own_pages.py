"""What only the coach and the assistant read: said in whole sentences, and true of the case."""

from __future__ import annotations

import pytest
from desk import Desk
from extra_documents import LEAVE, LOOSE, extras, read
from reading_documents import text_of
from variants import RISK, Changes, papers, part, willing

PARTNER = {"who": "partner", "name": "Jo Lind (his wife)", "told": "nothing"}
HERE = {"name": "Jo Lind", "client_agreed": "yes", "role": "his wife"}
LATER = {**HERE, "role": "his wife, for the last ten minutes"}


def page_1(changes: Changes, example: str = "willing") -> str:
    return text_of(papers(example, changes).s.preparation)


@pytest.mark.parametrize(
    ("other", "present", "said"),
    [
        (PARTNER, None, "Jo Lind (his wife) is told nothing."),
        (PARTNER, HERE, "Jo Lind (his wife) is there, and gets no paper."),
        ({**PARTNER, "told": "dates"}, HERE,
         "Jo Lind (his wife) is there, and, after a no, gets a page with the dates."),
        (PARTNER, LATER, "Jo Lind (his wife) comes in later, and gets no paper."),
        ({"who": "group", "name": "the Friday group", "told": "dates"}, None,
         "The Friday group is told the dates, and nothing more."),
        ({"who": "guardian", "name": "Mr and Mrs Lind", "told": "dates"}, None,
         "Mr and Mrs Lind (guardian) are told the dates, and nothing more."),
        ({"who": "payer", "name": "Hale and Sons Ltd", "told": "dates"}, None,
         "Hale and Sons Ltd (payer) is told the dates, and nothing more."),
    ],
)  # fmt: skip
def test_each_of_the_others_is_named_once_and_what_is_told_is_true(
    other: Changes, present: Changes | None, said: str
) -> None:
    there = {"meeting.others_present": [present]} if present else {}
    assert f"\n{said}" in page_1({"others": [other], **there})


PAID = {"who": "payer", "name": "Lund Works", "told": "dates"}


@pytest.mark.parametrize(
    ("fees", "said"),
    [
        ({"status": "none due", "how": "It was paid in full in July."},
         "nothing is owed on either side. In your words: “It was paid in full in July.”\n"),
        ({"status": "per agreement"},
         "Money: settled the way the agreement says. That is for Lund Works.\n"),
        ({"status": "per agreement", "how": "Two calls at £40 go back."},
         "calls at £40 go back.” That is for Lund Works, so name no sum to Daniel."),
    ],
)  # fmt: skip
def test_money_of_another_is_no_sentence_of_the_coach_and_no_sum_is_kept_where_none_stands(
    fees: Changes, said: str
) -> None:
    settled = {"engagement.sessions_unused": None, "ending.fees": {"to": "payer", **fees}}
    assert said in page_1({"others": [PAID], **settled})


def test_what_was_filled_in_of_money_says_with_whom_it_is_settled() -> None:
    assert "You settle any money with Nadia." in papers("part").s.text
    platform = {"who": "platform", "name": "CoachUp", "told": "dates and money"}
    page = papers("part", {"others": [platform]}).s.text
    assert "You settle any money with Nadia, and not through CoachUp." in page
    nothing = papers("complete", {"ending.fees": {"status": "none due"}}).s.text
    assert "It's assumed that " in nothing


@pytest.mark.parametrize(
    ("concern", "said"),
    [
        ("discomfort", "You noted that you are uneasy about this call. In danger: 911."),
        ("threats", "You are concerned about threats. In danger: 911."),
        ("violence", "You are concerned about violence. In danger: 911."),
    ],
)
def test_what_concerns_the_coach_is_a_sentence(concern: str, said: str) -> None:
    plan = {"concern": concern, "plan": "Sam waits in the next room."}
    assert said in page_1({"safety": plan}, "broken-trust")


@pytest.mark.parametrize("example", ["willing", "part", "broken-trust"])
@pytest.mark.parametrize(
    ("what", "stands"), [("You're often late.", True), ("The hall was shut.", False)]
)
def test_who_you_is_stands_where_a_fact_says_so(example: str, what: str, *, stands: bool) -> None:
    seen = page_1({"reason.facts": [{"what": what}]}, example)
    assert ("(“you” below is " in seen) is stands


def test_a_letter_is_named_after_the_meeting_only_where_there_is_one() -> None:
    assert "Before you send the note, the letter or a reply, " in willing().s.text
    assert "Before you send the note or a reply, " in willing({"door.letter": "skip"}).s.text


def test_after_good_news_nobody_has_to_be_told_but_whom_the_case_names() -> None:
    alone: Changes = {"decision.talked_with": "nobody"}
    assert "Someone told" not in papers("complete", alone).s.text
    assert "You have told somebody how it went: a supervisor or colleague" in willing(alone).s.text
    peer: Changes = {"decision.talked_with": "peer"}
    assert "You have told somebody how it went: a colleague" in papers("complete", peer).s.text


MOTHER = {"who": "guardian", "name": "Joan Reed (his mom)", "told": "dates"}


@pytest.mark.parametrize(
    ("present", "said"),
    [
        (None, "Call Joan Reed at once."),
        ({"name": "Joan Reed", "role": "his mom, for the last ten minutes"},
         "Call Joan Reed at once."),
        ({"name": "Joan Reed", "role": "his mom"}, "Let Joan Reed go after Daniel."),
    ],
)  # fmt: skip
def test_who_is_to_look_after_a_child_that_goes_is_named_and_goes_where_in_the_room(
    present: Changes | None, said: str
) -> None:
    there = {"meeting.others_present": [present]} if present else {}
    made = willing({"client.minor": "yes", "others": [MOTHER], **there}).s.text
    assert said in made
    assert "a parent or guardian go" not in made


def test_who_sits_in_stands_on_page_1_however_full_it_is() -> None:
    facts = [{"what": "You wrote that it was all too much for you. " * 3} for _ in range(3)]
    full = {"meeting.others_present": [HERE], "reason.facts": facts, **RISK}
    full = {**full, "risk.concern": "yes", "door.rationale": "It was a good time. " * 9}
    page = text_of(willing(full).s.sections[0])
    assert "There is more on record" in page
    assert "Also there: Jo Lind (his wife). Daniel has agreed to it." in page


def test_what_is_printed_nowhere_is_no_matter_for_the_coachs_page() -> None:
    made = papers("leave", {"door.on_return": {"fee": "same", "trial_sessions": 4}})
    assert "unused-field" in {each.rule for each in made.report.all_problems()}
    assert "will be printed nowhere" not in made.s.text


# --- the assistant's page ---


def test_while_a_talk_is_offered_the_calendar_is_kept_to_the_end(desk: Desk) -> None:
    talk = {"on": "2026-10-05", "time": "19:30", "how": "phone", "until": "2026-10-02"}
    tried = [{"on": f"2026-09-1{day}", "how": "phone"} for day in (4, 8)]
    sent = {"channel": "post", "date": "2026-09-22", "offered": tried, "last_offer": talk}
    extras(desk, LEAVE, {"meeting": sent, "ending.last_session": "none"})
    page = text_of(read(desk, LEAVE, LOOSE).lines)
    assert "if it ends: sessions and reminders for Marisol after October 9, 2026 taken" in page


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ("Two sessions move over to Cleo.", "Fees, as promised: “Two sessions move over to Cleo”"),
        (None, "Fees settled as the agreement says"),
    ],
)
def test_how_fees_are_settled_is_quoted_where_the_case_says_it(
    desk: Desk, how: str | None, said: str
) -> None:
    fees = {"status": "per agreement", **({"how": how} if how else {})}
    extras(desk, LEAVE, {"ending.fees": fees})
    assert said in read(desk, LEAVE, LOOSE).text


def test_what_may_be_told_is_quoted_as_the_client_s_agreement(desk: Desk) -> None:
    consent = {
        "given": "written", "on": "2026-09-15", "to": "Ana Ruiz", "what": "your name and number",
        "until": "2026-12-31", "purpose": "so that she can call you",
    }  # fmt: skip
    extras(desk, LEAVE, {"referral.share": "agreed summary", "referral.consent": consent})
    page = read(desk, LEAVE, LOOSE).text
    assert "Ana Ruiz told only what Marisol agreed to: Marisol's name and number. The" in page


def test_until_when_something_stays_open_is_quoted_where_it_speaks_of_the_two(desk: Desk) -> None:
    extras(desk, LEAVE, {"ending.access": [{"what": "the workbook", "until": "I'm back"}]})
    assert "“The workbook”: open “until I'm back”" in read(desk, LEAVE, LOOSE).text


def test_a_name_with_an_article_has_it_small_inside_a_sentence(desk: Desk) -> None:
    extras(desk, LEAVE, {"client.name": "The Revd Jo Ferris", "client.called": "Jo"})
    page = read(desk, LEAVE, LOOSE).text
    assert "what was promised to the Revd Jo Ferris, and when." in page
    note = papers("leave", {"client.name": "The Revd Jo Ferris", "client.called": "Jo"}).n.text
    assert ", for the Revd Jo Ferris" in note


def test_what_was_tried_says_whose_you_it_is_where_it_says_you() -> None:
    said = part({"tried": ["asking you to bring your sketches"]}).s.text
    assert "What was tried (“you” below is Nadia): asking you" in said
    assert "What was tried: a reminder in July" in part().s.text
