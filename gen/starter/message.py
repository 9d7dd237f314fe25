"""The script by email: a message ready to copy."""

from __future__ import annotations

from gen.starter import passages as p
from gen.starter.what_happens_next import six_facts
from gen.starter.writer import TemplateWriter

_THANKS = "{{ thanks_together }} I value that."


def message(t: TemplateWriter) -> None:
    """The message as one plain column, so that it can be pasted."""
    head(
        t,
        "{% if closed %}Our coaching agreement{% elif conditional %}A question about our coaching"
        "{% else %}Our coaching, and what comes next{% endif %}",
    )
    with t.when("conditional"):
        _question(t)
        t.otherwise("final_open")
        _decision(t)
        t.otherwise()
        _closed_decision(t)
    six_facts(t, lambda text: t.line(text, "Message Point"), spoken=False, end="not closed")
    with t.when("conditional"):
        _if_we_close(t)
        t.otherwise()
        _next_step(t)
        with t.when("final_open"):
            _if_you_come_back(t)
            t.otherwise()
            say(t, p.WISH_YOU_WELL)
    signed(t)


def head(t: TemplateWriter, subject: str) -> None:
    """What stands above a message, and its greeting."""
    t.heading("Message ready to send")
    t.line("**To:** {{ client.email }}", "Message Head")
    t.line(f"**Subject:** {subject}", "Message Head")
    t.line("Dear {{ client.called }},", "Message")


def signed(t: TemplateWriter) -> None:
    """The good wish and the name below a message."""
    t.keep_before()
    with t.when("short_form"):
        t.line("With good wishes,", "Message Closing")
        t.otherwise()
        p.sign_off(t, "Message Closing")
    t.line("{{ coach.name }}", "Message")


def say(t: TemplateWriter, *lines: str) -> None:
    """Paragraphs of a message, which is copied without bold letters."""
    t.points(*map(p.plain, lines), style="Message")


def _thanks(t: TemplateWriter) -> None:
    with t.when("engagement.thanks"):
        say(t, _THANKS)


def _how_i_see_it(t: TemplateWriter) -> None:
    with t.each("fact in facts_together"):
        say(t, "{{ fact }}")
    with t.when("tried"):
        say(t, p.TRIED)


def _steps(t: TemplateWriter, what: str, loop: str, said: str) -> None:
    """What is asked, as a numbered list, each with what both will see."""
    with t.each(f"{what} in {loop}"):
        seen = f"{{% if {what}.seen_by %}} {p.SEEN_BY % what}.{{% endif %}}"
        t.line(f"{said}{seen}", "Message Step")


def _question(t: TemplateWriter) -> None:
    _thanks(t)
    say(
        t,
        "I am writing so that we can look at whether our coaching helps you enough. I will say openly what I see, and then I would like to read how it looks to you.",
        f"{p.SEE_YOU} {p.ENJOY}",
    )
    _how_i_see_it(t)
    say(
        t,
        f"{{{{ reason.statement }}}} {p.NOT_YOU} {p.HAS_TO_CHANGE}",
        "This is what I bring: {{ what_i_bring }}",
        f"{p.IN_YOUR_HANDS} {p.I_ASK}:",
    )
    _steps(t, "need", "needs", f"{{{{ need.line }}}} {p.THAT_WAY}")
    say(
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
        say(
            t,
            "If it ever gets too heavy, please do not wait to call someone."
            "{% for line in help_lines_said %} {{ line }}.{% endfor %}",
        )
    with t.when("faith_said"):
        say(t, p.WHETHER_TO_PRAY)
    say(t, "Thank you for your trust, and for reading to the end.")


def _decision(t: TemplateWriter) -> None:
    _thanks(t)
    say(t, f"{p.OPENLY} {p.WILL_END} {{{{ reason.statement }}}}")
    with t.when("reason.facts"):
        say(t, "This is what led me to it.")
    _how_i_see_it(t)
    with t.when("scope"):
        say(t, p.NOTHING_WRONG)
        t.otherwise("not misconduct")
        say(t, p.TAKES_NOTHING_AWAY)
    say(t, "What happens next:")


def _if_you_come_back(t: TemplateWriter) -> None:
    with t.when("not scope"):
        # Whoever is in need of other help is not held up by what a coach can do.
        say(
            t,
            f"{p.TO_MY_WORK}: {{{{ what_i_bring }}}} If we work together again one day, you can count on that.",
        )
    with t.when("door_conditions"):
        say(t, f"{p.GLADLY} one day. {p.WOULD_HELP}:")
    _steps(t, "condition", "door_conditions", "{{ condition.line }}")
    t.line(
        f"{p.YOU_CAME} {{% if misconduct %}}{p.TO_HELP_YOU}{{% else %}}{p.BESIDE_YOU}{{% endif %}}",
        "Message After",
    )
    with t.when("not contact_none"):
        say(t, "If you would like to write back, I will read it with care.")
    say(t, "If you wish to come back one day, {{ client.called }}, you will be very welcome.")


def _closed_decision(t: TemplateWriter) -> None:
    say(t, p.WILL_END, "{{ reason.statement }}")
    with t.when("scope"):
        say(t, p.NOTHING_WRONG)
    say(t, f"{{% if engagement.thanks %}}{_THANKS} {{% endif %}}{p.CARE}", "What happens now:")


def _next_step(t: TemplateWriter) -> None:
    t.line("The page with this message holds all of this, for you to keep.", "Message After")
    with t.when("options_count and closed"):
        say(t, f"{p.MAY_HELP} {p.NAMES}. {p.SHARED}")
        t.otherwise("options_count")
        say(t, f"{p.MAY_HELP_NOW} {p.NAMES}, with how to get in touch. {p.SHARED}")
    with t.when("may_introduce"):
        say(t, p.WITH_AN_INTRODUCTION)
    with t.when("questions"):
        say(t, f"It also asks {p.ASKS}. {p.QUIET_HOUR} {p.HELPS_YOU_CHOOSE}")
    with t.when("risk"):
        say(t, p.TOO_HEAVY)
    with t.when("faith_said and not closed"):
        say(t, p.WHETHER_TO_PRAY)
