"""The script by email: a message ready to copy."""

from __future__ import annotations

from gen.starter.facts import NOTHING_WRONG, TOO_HEAVY, facts
from gen.starter.sheet import Sheet

WHETHER_TO_PRAY = "Would you like me to pray for you?"
WITH_AN_INTRODUCTION = "I can introduce you, too. Tell me to whom, and what they may know."


def message(s: Sheet) -> None:
    """The message as one plain column, so that it can be pasted."""
    s.heading("Message ready to send")
    s.line("**To:** {{ client.email }}", "Message Head")
    with s.when("closed"):
        s.line("**Subject:** Our coaching agreement", "Message Head")
        s.otherwise("conditional")
        s.line("**Subject:** A question about our coaching", "Message Head")
        s.otherwise()
        s.line("**Subject:** Our coaching, and what comes next", "Message Head")
    s.line("Dear {{ client.called }},", "Message")
    with s.when("conditional"):
        _question(s)
        s.otherwise("final_open")
        _decision(s)
        s.otherwise()
        _closed_decision(s)
    facts(s, lambda text: s.line(text, "Message Point"), spoken=False, end="not closed")
    with s.when("conditional"):
        _if_we_close(s)
        s.otherwise("final_open")
        _next_step(s)
        _if_you_come_back(s)
        s.otherwise()
        _closed_next_step(s)
    s.keep_before()
    s.line("{{ sign_off }}", "Message Closing")
    s.line("{{ coach.name }}", "Message")


def _say(s: Sheet, *lines: str) -> None:
    s.points(*lines, style="Message")


def _thanks(s: Sheet) -> None:
    with s.when("engagement.thanks"):
        _say(s, "{{ thanks_together }} I value that.")


def _how_i_see_it(s: Sheet) -> None:
    with s.each("fact in facts_together"):
        _say(s, "{{ fact }}")
    with s.when("tried"):
        _say(s, "This is what we have tried together: {{ tried }}.")


def _question(s: Sheet) -> None:
    _thanks(s)
    _say(
        s,
        "I am writing so that we can look at whether our coaching helps you enough. I will say "
        "openly what I see, and then I would like to read how it looks to you.",
        "I want to see you {{ goals }}. I enjoy our work, and I would love us to get there together.",
    )
    _how_i_see_it(s)
    _say(
        s,
        "{{ reason.statement }} This is not about who you are. It is about how we work. So that "
        "needs to change, or we bring our coaching to a good end.",
        "This is what I bring: {{ what_i_bring }}",
        "The other part is in your hands. I ask {{ needs_count }} of you:",
    )
    with s.each("need in needs"):
        s.line("{{ need.together }}", "Message Step")
    _say(
        s,
        "{{ client.called }}, are you willing to do {{ these_needs }}, and to begin with me on "
        "{{ trial_start }}?",
        "You have until {{ meeting.answer_by }}. If it is a yes, we begin, and on {{ review_on }} we look "
        "back on it together. A no is just as good an answer. If I hear nothing by then, I will "
        "understand that this is not the time for it.",
        "If we close, this is what happens next:",
    )


def _if_we_close(s: Sheet) -> None:
    s.line(
        "If we close, you will also have a page from me with all of this on it, to keep.",
        "Message After",
    )
    with s.when("risk"):
        _say(
            s,
            "If it ever gets too heavy, please do not wait to call someone. {{ help_lines_together }}",
        )
    with s.when("faith_said"):
        _say(s, WHETHER_TO_PRAY)
    _say(s, "Thank you for your trust, and for reading to the end.")


def _decision(s: Sheet) -> None:
    _thanks(s)
    _say(
        s,
        "There is something I want to tell you openly. I have decided that our coaching will end on "
        "{{ ending.date }}. {{ reason.statement }}",
    )
    with s.when("reason.facts"):
        _say(s, "This is what led me to it.")
    _how_i_see_it(s)
    with s.when("scope"):
        _say(s, NOTHING_WRONG)
        s.otherwise("not misconduct")
        _say(
            s,
            "This takes nothing away from you, or from what we did together.",
        )
    _say(s, "What happens next:")


def _if_you_come_back(s: Sheet) -> None:
    with s.when("not scope"):
        # Whoever is in need of other help is not held up by what a coach can do.
        _say(
            s,
            "This is what I bring to my work: {{ what_i_bring }} If we work together again one day, you can "
            "count on that.",
        )
    with s.when("door_conditions"):
        _say(
            s,
            "I would gladly work with you again one day. {{ door_conditions_things }} would help us both:",
        )
    with s.each("condition in door_conditions"):
        s.line("{{ condition.together }}", "Message Step")
    with s.when("misconduct"):
        s.line(
            "You came with a wish: to {{ goals }}. I wanted our work to help you with that.",
            "Message After",
        )
        s.otherwise()
        s.line(
            "You came with a wish: to {{ goals }}. I was glad to walk beside you.", "Message After"
        )
    with s.when("not contact_none"):
        _say(s, "If you would like to write back, I will read it with care.")
    _say(s, "If you wish to come back one day, {{ client.called }}, you will be very welcome.")


def _closed_decision(s: Sheet) -> None:
    _say(
        s,
        "I have decided that our coaching will end on {{ ending.date }}.",
        "{{ reason.statement }}",
    )
    with s.when("scope"):
        _say(s, NOTHING_WRONG)
    with s.when("engagement.thanks"):
        _say(
            s,
            "{{ thanks_together }} I value that. I put real care into our work, and I hoped it would help "
            "you.",
        )
        s.otherwise()
        _say(s, "I put real care into our work, and I hoped it would help you.")
    _say(s, "What happens now:")


def _closed_next_step(s: Sheet) -> None:
    s.line("The page with this message holds all of this, for you to keep.", "Message After")
    with s.when("options_count"):
        _say(
            s, "What may help is {{ need }}. The page names {{ options_count }}. {{ shared_said }}"
        )
    with s.when("risk"):
        _say(s, TOO_HEAVY)
    _say(s, "I sincerely wish you well, {{ client.called }}.")


def _next_step(s: Sheet) -> None:
    s.line("The page with this message holds all of this, for you to keep.", "Message After")
    with s.when("options_count"):
        _say(
            s,
            "What may help now is {{ need }}. The page names {{ options_count }}, with how to get in touch. "
            "{{ shared_said }}",
        )
    with s.when("may_introduce"):
        _say(s, WITH_AN_INTRODUCTION)
    with s.when("questions"):
        _say(
            s,
            "It also asks {{ questions_ask }}. Please give it a quiet hour before you choose "
            "another coach. That will help you choose, and help your next coach too.",
        )
    with s.when("risk"):
        _say(s, TOO_HEAVY)
    with s.when("faith_said"):
        _say(s, WHETHER_TO_PRAY)
