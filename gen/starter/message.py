"""The script by email: a message ready to copy, and words for each kind of reply."""

from __future__ import annotations

from gen.starter.facts import facts
from gen.starter.sheet import Sheet
from gen.starter.table import Table


def message(s: Sheet) -> None:
    """The message as one plain column, so that it can be pasted."""
    s.heading("Message ready to send")
    s.line("**To:** {{ client.email }}", "Message Head")
    with s.when("closed"):
        s.line("**Subject:** Our coaching agreement", "Message Head")
        s.otherwise("conditional")
        s.line("**Subject:** Our coaching: something I would like to ask you", "Message Head")
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
        _say(s, "{{ thanks_together }} Thank you for that.")


def _how_i_see_it(s: Sheet) -> None:
    with s.each("fact in facts_together"):
        _say(s, "{{ fact }}")
    with s.when("tried"):
        _say(s, "We have tried {{ tried }}. I am glad we did.")


def _question(s: Sheet) -> None:
    _thanks(s)
    _say(
        s,
        "I am writing so that we can look at whether our coaching, as it runs now, is serving you. "
        "I will be plain, and then I would like to hear from you.",
        "I want to see you {{ goals }}. I like working with you, and I would love for us to get there "
        "together.",
    )
    _how_i_see_it(s)
    _say(
        s,
        "{{ reason.statement }} That is about the way we work, not about you. So the "
        "way we work has to change, or we bring it to a close.",
        "This is what I bring: {{ what_i_bring }}",
        "The other part only you can carry. I ask {{ needs_count }} of you:",
    )
    with s.each("need in needs"):
        s.line("{{ need.together }}", "Message Step")
    _say(
        s,
        "{{ client.called }}, will you take on {{ these_needs }} with me, starting on "
        "{{ trial_start }}?",
        "Take until {{ meeting.answer_by }}. With a yes, we begin, and on {{ review_on }} we look at "
        "it together. A no is a full answer too. If I do not hear from you, I will take it that now "
        "is not the time.",
        "If we close, this is what happens next:",
    )


def _if_we_close(s: Sheet) -> None:
    s.line("If we close, I will send you a page with all of this in writing.", "Message After")
    with s.when("faith_said"):
        _say(s, "May I pray for you this week?")
    _say(s, "Thank you for trusting me with this part of your life. I am on your side.")


def _decision(s: Sheet) -> None:
    _thanks(s)
    _say(
        s,
        "I want to tell you something plainly, and with care. I have decided to bring our coaching "
        "to a close on {{ ending.date }}. {{ reason.statement }}",
    )
    with s.when("reason.facts"):
        _say(s, "Here is how I came to it.")
    _how_i_see_it(s)
    with s.when("scope"):
        _say(
            s,
            "You have done nothing wrong. It is about what coaching can give, and what it cannot.",
        )
        s.otherwise("not misconduct")
        _say(
            s,
            "This takes nothing away from you, or from what we did together.",
        )
    _say(s, "What happens next:")


def _if_you_come_back(s: Sheet) -> None:
    with s.when("not scope"):
        # Whoever is in need of other help is not held up by what a coach can do.
        _say(s, "This is what I bring whenever we work together: {{ what_i_bring }}")
    with s.when("door_conditions"):
        _say(
            s,
            "I would gladly work with you again one day. This is what would make it work for us both:",
        )
    with s.each("condition in door_conditions"):
        s.line("{{ condition.together }}", "Message Step")
    s.line(
        "I would like to hear how this reaches you. You came to {{ goals }}. I was glad to walk part of "
        "that way with you. If you wish to come back one day, {{ client.called }}, you will be very "
        "welcome.",
        "Message After",
    )


def _closed_decision(s: Sheet) -> None:
    _say(
        s,
        "I have decided to end our coaching agreement. It closes on {{ ending.date }}.",
        "{{ reason.statement }}",
    )
    with s.when("engagement.thanks"):
        _say(
            s,
            "{{ thanks_together }} Thank you for that. I took care with our work, and I wanted it to help you.",
        )
        s.otherwise()
        _say(s, "I took care with our work, and I wanted it to help you.")
    _say(s, "What happens now:")


def _closed_next_step(s: Sheet) -> None:
    s.line("With this message is a page with all of this in writing.", "Message After")
    with s.when("options_count"):
        _say(s, "It also names {{ options_count }}. What may help is {{ need }}. {{ shared_said }}")
    with s.when("risk"):
        _say(s, "If a day becomes too much, use a help line on that page. It is there for you.")
    _say(s, "I wish you well, {{ client.called }}, and I mean that.")


def _next_step(s: Sheet) -> None:
    s.line("With this message is a page with all of this in writing.", "Message After")
    with s.when("options_count"):
        _say(
            s,
            "What may help now is {{ need }}. The page names {{ options_count }} and how to reach them. "
            "{{ shared_said }}",
        )
    with s.when("may_introduce"):
        _say(s, "If you would like me to introduce you, tell me to whom, and what I may say.")
    with s.when("questions"):
        _say(
            s,
            "It also holds some questions. Before you choose another coach, give them a quiet hour: the "
            "answers will help you choose, and they will help the coach you choose.",
        )
    with s.when("risk"):
        _say(s, "If a day becomes too much, use a help line on that page. It is there for you.")
    with s.when("faith_said"):
        _say(s, "May I pray for you this week?")


def replies(s: Sheet) -> None:
    """What to send back, by the kind of reply."""
    s.heading("If this reply comes", 2, new_page=True)
    table = s.table({"The reply": 30, "Send back": 70}, "Replies")
    _answers(table)
    table.tag("if not closed")
    table.row(
        "Hurt or angry",
        "I hear that this hurts, and I am sorry. Thank you for telling me. I will read what you write "
        "with care.",
    )
    table.tag("endif")
    table.row(
        "Danger or despair",
        "Phone at once if you have a number. Send: I am worried for you today. Are you safe? If you are "
        "in danger, call {{ practice.emergency }} now. {{ help_lines_together }}",
    )
    table.row(
        "A word about reviews or complaints",
        "You are free to share your view.",
    )


def _answers(table: Table) -> None:
    table.tag("if conditional")
    table.row(
        "Yes",
        "Thank you. I am glad. I will send you what we have agreed, with its dates, for us both to sign. We start on {{ trial_start }}, and on {{ review_on }} we look at it together. If it is working, we go on. If it is not, we close on good terms.",
    )
    table.row(
        "No",
        "Thank you for telling me straight. I respect it, and how you use your time is yours to decide. The way we have worked was not bringing you what you came for. If you wish to come back one day, I will gladly hear from you, and we start fresh.",
    )
    table.row(
        "Not sure",
        "There is no need to settle it now. Take until {{ meeting.answer_by }}. If I do not hear from you, I will take it that now is not the time. Either answer is fine.",
    )
    table.row(
        "Nothing by {{ meeting.answer_by }}",
        "I have not heard from you, so we close as I described. That is all right, and I wish you well. With this message is the page with all of it in writing.",
    )
    table.tag("elif final_open")
    table.row(
        "Nothing for five working days",
        "I wanted to be sure that my message of {{ meeting.date }} reached you. Nothing is needed from you. What I wrote still stands.",
    )
    table.row(
        "Thanks, or agrees",
        "Thank you for writing back, {{ client.called }}. The page I sent has the next steps, and I wish you every good one.",
    )
    table.row(
        "Asks to go on",
        "I am moved that you ask. The decision stands, and a yes from me would not be fair to you. I would like to help you with the next step on the page I sent.",
    )
    table.tag("else")
    table.row("Argues", "I hear that you see it differently. The decision stands.")
    table.row(
        "Is sorry, asks for another try",
        "Thank you for saying that. The agreement still ends on {{ ending.date }}.",
    )
    table.row("A threat", "Do not answer. Keep the message. In danger: {{ practice.emergency }}.")
    table.tag("endif")
