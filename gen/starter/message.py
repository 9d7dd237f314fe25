"""The script by email: a message ready to copy."""

from __future__ import annotations

from functools import partial

from gen.starter import passages as p
from gen.starter.leave_passages import THANKS
from gen.starter.what_happens_next import six_facts
from gen.starter.writer import TemplateWriter


def message(t: TemplateWriter) -> None:
    """The message as one plain column, so that it can be pasted."""
    head(
        t,
        "{% if closed %}Our coaching{% elif conditional %}A question about our coaching"
        "{% else %}Our coaching, and what comes next{% endif %}",
    )
    with t.when("conditional"):
        _question(t)
    with t.when("elif final_open"):
        _decision(t)
    with t.when("else"):
        _closed_decision(t)
    six_facts(t, partial(t.line, style="Message Point"), spoken=False, end="not closed")
    with t.when("conditional"):
        _if_we_close(t)
    with t.when("else"):
        _next_step(t)
        with t.when("final_open"):
            _if_you_come_back(t)
        _say(t, p.WISH_YOU_WELL, when="else")
    signed(t)


def head(t: TemplateWriter, subject: str) -> None:
    """What stands above a message, and its greeting."""
    t.heading("Message ready to send")
    t.line("**To:** {{ client.email }}", "Message Head", when="not by_post")
    t.line(f"**Subject:** {subject}", "Message Head")
    t.line("Dear {{ client.called }},", "Message")


def signed(t: TemplateWriter) -> None:
    """The good wish and the name below a message."""
    t.keep_before()
    t.line("With good wishes,", "Message Closing", when="firm")
    with t.when("else"):
        p.sign_off(t, "Message Closing")
    t.line("{{ coach.name }}", "Message")


def _say(t: TemplateWriter, *lines: str, when: str = "", each: str = "") -> None:
    t.points(*map(p.plain, lines), style="Message", when=when, each=each)


def _how_i_see_it(t: TemplateWriter) -> None:
    _say(t, "{{ fact }}", each="fact in facts_together")
    _say(t, p.TRIED, when="tried")


def _question(t: TemplateWriter) -> None:
    _say(t, THANKS, when="engagement.thanks")
    _say(
        t,
        "I am writing so that we can look at whether our coaching helps you enough. I will say openly what I see, and then I would like to read how it looks to you.",
        f"{p.SEE_YOU} {p.ENJOY}",
    )
    _how_i_see_it(t)
    _care(t)
    _say(
        t,
        f"{{{{ reason.statement }}}} {p.NOT_YOU} {p.HAS_TO_CHANGE}",
        "This is what I bring: {{ what_i_bring }}",
        f"{p.IN_YOUR_HANDS} {p.I_ASK}:",
    )
    p.steps(t, "need in needs", f"{{{{ need.line }}}} {p.THAT_WAY}", "Message Step")
    _say(
        t,
        p.WILLING,
        f"{p.UNTIL_THEN} If it is a yes, we begin, and on {{{{ review_on }}}} we look back on it together. A no is just as good an answer. If I hear nothing by then, {p.NOT_THE_TIME}",
        "If we close, this is what happens next:",
    )


def _if_we_close(t: TemplateWriter) -> None:
    t.line(
        "If we close, you will also have a page from me with all of this on it, to keep.",
        "Message After",
    )
    with t.when("risk"):
        _say(
            t,
            "If it ever gets too heavy, please do not wait to call someone."
            "{% for line in help_lines_said %} {{ line }}.{% endfor %}",
        )
    _say(t, p.WHETHER_TO_PRAY, when="faith_said")
    _say(t, "Thank you for your trust, and for reading to the end.")


def _care(t: TemplateWriter) -> None:
    _say(t, "{{ reason.care }}", when="reason.care")


def _decision(t: TemplateWriter) -> None:
    _say(t, THANKS, when="engagement.thanks")
    _care(t)
    _say(t, f"{p.OPENLY} {p.WILL_END} {{{{ reason.statement }}}}")
    _say(t, "This is what led me to it.", when="reason.facts")
    _how_i_see_it(t)
    _say(t, p.NOTHING_WRONG, when="scope")
    _say(t, p.TAKES_NOTHING_AWAY, when="elif not misconduct")
    _say(t, "What happens next:")


def _if_you_come_back(t: TemplateWriter) -> None:
    with t.when("not scope"):
        # Whoever is in need of other help is not held up by what a coach can do.
        _say(
            t,
            f"{p.TO_MY_WORK}: {{{{ what_i_bring }}}} If we work together again one day, you can count on that.",
        )
    _say(t, f"{p.GLADLY} one day. {p.WOULD_HELP}:", when="door_conditions")
    p.steps(t, "condition in door_conditions", "{{ condition.line }}", "Message Step")
    t.line(
        f"{p.YOU_CAME} {{% if misconduct %}}{p.TO_HELP_YOU}{{% else %}}{p.BESIDE_YOU}{{% endif %}}",
        "Message After",
    )
    _say(t, "If you would like to write back, I will read it with care.", when="not contact_none")
    _say(t, "If you wish to come back one day, {{ client.called }}, you will be very welcome.")


def _closed_decision(t: TemplateWriter) -> None:
    _care(t)
    _say(t, p.WILL_END, "{{ reason.statement }}")
    _say(t, p.NOTHING_WRONG, when="scope")
    _say(t, f"{{% if engagement.thanks %}}{THANKS} {{% endif %}}{p.CARE}", "What happens now:")


def _next_step(t: TemplateWriter) -> None:
    t.line("The page with this message holds all of this, for you to keep.", "Message After")
    _say(t, f"{p.MAY_HELP} {p.NAMES}. {p.SHARED}", when="options_count and closed")
    with t.when("elif options_count"):
        _say(t, f"{p.MAY_HELP_NOW} {p.NAMES}, with how to get in touch. {p.SHARED}")
    _say(t, p.WITH_AN_INTRODUCTION, when="may_introduce")
    _say(t, f"It also asks {p.ASKS}. {p.QUIET_HOUR} {p.HELPS_YOU_CHOOSE}", when="questions")
    _say(t, p.TOO_HEAVY, when="risk")
    _say(t, p.WHETHER_TO_PRAY, when="faith_said and not closed")
