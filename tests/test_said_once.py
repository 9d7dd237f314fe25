"""Said once: a sentence of ours leaves out what the case's own sentence says already."""

from __future__ import annotations

import pytest
from reading_documents import in_order
from test_papers_of_free_cases import helped_by
from test_talk_part import UNREACHED, cards
from variants import Changes, beyond_scope, leave, papers, part

# --- somebody who cannot be reached, and is offered one more talk -----------------------------


def test_while_a_talk_is_offered_no_paper_says_that_all_is_settled() -> None:
    made = part(UNREACHED)
    assert "If I don't hear from you, here's how we finish:" in made.n.text
    replies = cards(made.s)
    assert "The decision stands" not in replies
    assert "Let's talk about that, on Wednesday, September 30, 2026 or on any day" in replies
    assert "It stands, whatever is said." not in made.s.text
    alone = part({**UNREACHED, "meeting.last_offer": None})
    assert "here's how we finish:" not in alone.n.text
    assert "I'm glad you asked. Let's find a day to talk, and see how we could start" in cards(
        alone.s
    )
    shut = part({**UNREACHED, "meeting.last_offer": None, "door": {"state": "closed"}})
    assert "The decision stands" in cards(shut.s)


def test_silence_and_hope_that_the_case_speaks_of_are_not_said_beside_it() -> None:
    said: Changes = {
        "reason.care": "I hope you're alright, and that it's only the shop.",
        "reason.statement": "I haven't heard from you since August.",
    }
    heard = part({**UNREACHED, **said}).heard
    assert "I haven't heard back" not in heard
    assert "I hope you're all right" not in heard
    assert (
        "I haven't heard from you since August. I tried to reach you by phone on September 10"
        in heard
    )


def test_a_condition_to_get_in_touch_needs_no_word_that_it_is_done() -> None:
    conditions = [{"do": "drop me a line, two words are enough", "seen_by": "my inbox"}]
    made = part({"door.conditions": conditions})
    assert "If that ever works for you, I'd be glad to begin again." in made.heard
    assert "How I'll know: my inbox" in made.s.text
    assert "(how I'd know: my inbox)" in made.l.text


# --- what the case says itself is not said by us as well --------------------------------------


def test_what_care_lifts_is_not_lifted_twice() -> None:
    care = "First of all, you've done nothing wrong."
    assert "It's nothing you did." in leave({}).heard
    assert "It's nothing you did." not in leave({"reason.care": care}).heard
    assert beyond_scope({"reason.care": care}).heard.count("done nothing wrong") == 1


@pytest.mark.parametrize(
    "said",
    [
        "This has nothing to do with anything either of you did or said.",
        "It has nothing at all to do with the two of you.",
        "Nothing either of you did has brought this about.",
        "You didn't do anything wrong.",
        "Neither of you has done anything wrong.",
        "It isn't because of anything you said.",
        "None of this is down to you.",
        "You aren't to blame for any of it.",
        "It has nothing whatsoever to do with you.",
        "You're not the reason.",
        "This isn't on you.",
    ],
)
def test_what_care_lifts_from_one_or_from_two_is_not_lifted_twice(said: str) -> None:
    assert "It's nothing you did." not in leave({"reason.care": said}).heard


def test_care_that_lifts_no_blame_leaves_it_to_us() -> None:
    for care in (
        "I have nothing but good to say of you both.",
        "It's not easy to tell you.",
        "I couldn't see anything wrong with the plan.",
        "I'm not to blame for the clinic's plans.",
    ):
        assert "It's nothing you did." in leave({"reason.care": care}).heard


def test_what_was_done_is_said_once() -> None:
    done = {"reason.statement": "You did what you came for, and Aoife runs the place."}
    assert "You've done what you came for." in papers("complete").heard
    assert "You've done what you came for." not in papers("complete", done).heard


def test_so_is_said_once() -> None:
    moving = "We're moving in May, so I'm closing my calendar here."
    heard = leave({"reason.kind": "relocation", "reason.statement": moving}).heard
    assert in_order(heard, moving, "Our coaching will end on")
    assert "So our coaching" not in heard


def test_to_miss_something_is_thanks_enough() -> None:
    made = leave({"engagement.thanks": ["I'll miss your dry humor."]})
    assert "dry humor. Thank you" not in made.heard
    assert "dry humor. I'm still thankful" not in made.l.text


# --- the questions, where no coach is to follow -----------------------------------------------


def test_nobody_is_sent_to_a_coach_where_none_is_named() -> None:
    advice = helped_by("Debt Advice", "adviser", "none")
    made = part({**advice, "review.use": "yes"})
    assert "another coach" not in made.heard + made.n.text
    assert "what you could do yourself" not in made.heard
    with_coach = part({**helped_by("Ana Ruiz", "coach", "none"), "review.use": "yes"})
    assert "before you start with a coach again" in with_coach.heard


def test_who_has_been_told_that_the_work_is_a_joy_is_not_told_again() -> None:
    assert "I enjoy working with you." in papers("willing").heard
    said = {"reason.care": "I really like working with you, and I know it's a lot."}
    heard = papers("willing", said).heard
    assert "I enjoy working with you." not in heard
    assert "I'd love to help you" in heard


def test_a_time_of_day_that_suits_is_no_rule_for_every_day() -> None:
    conditions = [
        {"do": "Give us a ring and tell us a time of day that suits"},
        {"do": "Settle the account"},
    ]
    heard = part({"door.conditions": conditions}).heard
    assert "If that ever works for you, I'd be glad to begin again" in heard


def test_what_is_remembered_is_not_said_to_be_remembered_once_more() -> None:
    story = "Your story about the harbor has stayed with me."
    made = part({"engagement.thanks": [story]})
    assert f"{story} I haven't forgotten" not in made.l.text
    assert f"{story} Thank you" not in made.heard
    assert story in made.l.text


def test_all_that_was_done_is_said_once_however_it_is_counted() -> None:
    for said in (
        "You've done all three things you came for, and you don't need me for the next bit.",
        "You came here with three things on the list, and you've checked off all three.",
    ):
        assert (
            "You've done what you came for."
            not in papers("complete", {"reason.statement": said}).heard
        )
    missed = {"reason.statement": "You haven't checked off all three, and that's fine."}
    assert "You've done what you came for." in papers("complete", missed).heard


def test_the_joy_of_the_year_is_named_once() -> None:
    assert "It's been a joy to do this with you." in papers("complete").heard
    heard = papers("complete", {"reason.care": "It's been a joy to watch this year."}).heard
    assert "It's been a joy to do this with you." not in heard
    assert "I've loved working with you." in heard


# --- where it is seen, said with a verb of its own ------------------------------------------------


def test_a_text_is_fine_stands_alone() -> None:
    conditions = [
        {"do": "tell me the one thing you want", "seen_by": "a text is fine"},
        {"do": "keep Mondays free", "seen_by": "your calendar"},
    ]
    made = part({"door.conditions": conditions})
    assert "Tell me the one thing you want (a text is fine)." in made.l.text
    assert "(how we'd both know: your calendar)" in made.l.text
    assert "(A text is fine)" in made.s.text
    assert "know: a text" not in made.s.text + made.l.text


# --- help that names itself ----------------------------------------------------------------------


def test_help_is_looked_for_and_does_not_help() -> None:
    page = part(
        {**helped_by("Ana Ruiz", "coach", "none"), "referral.need": "help with rent"}
    ).n.text
    assert "If you'd like help with rent, here's somewhere to start." in page
    page = part({**helped_by("Ana Ruiz", "coach", "none"), "referral.need": "a lawyer"}).n.text
    assert "What may help now is a lawyer." in page
