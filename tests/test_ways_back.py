"""A condition that is itself the way back is said as the way back, and not as a thing to do."""

from __future__ import annotations

import pytest
from test_talk_part import BY_EMAIL
from variants import Changes, beyond_scope, broken_trust, part, willing

WORD = "give me a call"
CLERK: Changes = {
    "ending.records.copy_from": "Moira at office@stillwater.example",
    "ending.contact.via": "nell@stillwater.example",
}


def asked(*conditions: str, **more: str) -> Changes:
    return {"door.conditions": [{"do": each, **more} for each in conditions]}


@pytest.mark.parametrize(
    "do",
    ["give me a call", "Call me.", "just get in touch", "write to me when you're ready",
     "drop us a line", "ring Moira and say hello", "give Moira a ring",
     "give Moira a ring when you fancy another go", "give Nell a ring",
     "come back when you and Pat think there's room for it"],
)  # fmt: skip
def test_the_only_condition_is_a_word_to_the_coach(do: str) -> None:
    way = do.removeprefix("just ").rstrip(".")
    way = way[0].lower() + way[1:]
    for talk in ({}, BY_EMAIL):
        made = part({**CLERK, **talk, **asked(do)})
        assert f"If you'd like to start again, just {way}. You'd be welcome." in made.heard
        assert "one thing" not in made.heard + made.l.text
        assert "If that ever works for you" not in made.heard
        assert "on one condition" not in made.s.text
        assert f"To begin again, just {way}. You don't have to answer" in made.l.text
        assert "is enough" not in made.l.text


@pytest.mark.parametrize(
    "do",
    ["call the bank about the fee", "ring Acas and ask", "text me every Friday how it went",
     "text me when you're running late", "tell me the truth", "send me the last invoice, paid",
     "write down what you want", "let me know a day ahead",
     "come back when you've paid what is open"],
)  # fmt: skip
def test_what_is_more_than_a_word_stays_a_condition(do: str) -> None:
    made = part({**CLERK, **asked(do)})
    assert "For a new start I'd ask one thing of you." in made.heard
    assert f"For a new start I'd ask one thing of you: {do}." in made.l.text


def test_one_thing_is_no_list_in_a_message() -> None:
    one = part({**BY_EMAIL, **asked("settle the account")})
    assert "For a new start I'd ask one thing of you: settle the account." in one.message
    assert "If that ever works for you" in one.heard
    two = part({**BY_EMAIL, **asked("settle the account", "choose a day")})
    assert [line for line in two.message if line in ("Settle the account.", "Choose a day.")] == [
        "Settle the account.",
        "Choose a day.",
    ]


@pytest.mark.parametrize(
    "condition",
    [
        {"do": "decide it for yourself", "seen_by": "an email from you"},
        {"do": "choose a helper", "seen_by": "just tell me who it is, that's enough"},
        {"do": "decide it together, and write to me, both of you"},
        {"do": "ring me yourself"},
        {"do": "both ring me, together"},
    ],
)
def test_no_line_is_enough_where_a_condition_says_how_the_coach_hears(
    condition: dict[str, str],
) -> None:
    conditions = {"door.conditions": [condition, {"do": "settle the account"}]}
    letter = part(conditions).l.text
    assert "is enough" not in letter.replace("that's enough", "")
    assert "just write to" not in letter
    assert "the just" not in letter
    assert "  " not in letter
    assert "is enough" not in beyond_scope(conditions).l.text
    other = {"door.conditions": [{"do": "settle the account", "seen_by": "the bank's letter"}]}
    assert "When you're ready, just write to office@" in part(other).l.text


def test_after_another_need_and_after_misconduct_it_is_said_too() -> None:
    call = asked(WORD)
    letter = beyond_scope(call).l.text
    assert "To begin again, just give me a call." in letter
    assert "here's what would help" not in letter
    assert "To begin again, just give me a call." in "\n".join(beyond_scope(call).message)
    opened = {
        "door": {
            "state": "open",
            "reopened_because": "Greg has written what he will do otherwise.",
        },
        **call,
    }
    firm = broken_trust({**opened, "door.conditions": call["door.conditions"]})
    assert "I'm open to that: just give me a call." in firm.heard


def test_who_has_come_back_has_been_in_touch_and_is_asked_about_the_rest() -> None:
    came: Changes = {"outcome": {"answer": "returned", "met_on": "2026-10-20"}}
    back = part({**came, **asked(WORD)}).s.text
    assert "give me a call" not in back.lower()
    more = part({**came, **asked("settle the account")}).s.text
    assert "hoped for before a new start. How is it with that by now?" in more
    assert "Settle the account." in more


@pytest.mark.parametrize(
    ("condition", "via", "said"),
    [
        ({"do": "ring me yourself"}, "office@s.example", ""),
        ({"do": "come by yourself", "seen_by": "a text from your own phone"}, "555 0142", ""),
        ({"do": "drop me a line"}, "office@s.example", "just drop me a line."),
        ({"do": "text me when you feel like it"}, "text 555 0142", "just text me when you"),
        ({"do": "tell me each week how it went"}, "office@s.example", "just write to office@"),
        ({"do": "call me every Friday"}, "office@s.example", "just write to office@"),
    ],
)
def test_a_letter_names_no_other_way_than_the_condition_asks_for(
    condition: Changes, via: str, said: str
) -> None:
    contact = {"route": "open", "via": via, "until": "none"}
    letter = willing({"door.conditions": [condition], "ending.contact": contact}).l.text
    assert (said or "You don't have to answer this letter.") in letter
    assert ("When you're ready" in letter) == said.startswith("just write")
    assert "is enough" not in letter
    below = "My details are below."
    assert (below in letter) == ("seen_by" in condition)
