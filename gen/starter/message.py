"""The script by email: a message ready to copy."""

from __future__ import annotations

from gen.starter import passages as p
from gen.starter.what_happens_next import six_facts
from gen.starter.writer import TemplateWriter

_THANKS = "{{ thanks_together }} I value that."


def message(t: TemplateWriter) -> None:
    """The message as one plain column, so that it can be pasted."""
    t.heading("Message ready to send")
    with t.when("not by_post"):
        t.line("**To:** {{ client.email }}", "Message Head")
    t.line(
        "**Subject:** {% if closed %}Our coaching{% elif conditional %}A question about our coaching"
        "{% else %}Our coaching, and what comes next{% endif %}",
        "Message Head",
    )
    t.line("Dear {{ client.called }},", "Message")
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
            _say(t, p.WISH_YOU_WELL)
    _signed(t)


def _signed(t: TemplateWriter) -> None:
    t.keep_before()
    with t.when("closed"):
        t.line("With good wishes,", "Message Closing")
        t.otherwise()
        p.sign_off(t, "Message Closing")
    t.line("{{ coach.name }}", "Message")


def _say(t: TemplateWriter, *lines: str) -> None:
    t.points(*map(p.plain, lines), style="Message")


def _thanks(t: TemplateWriter) -> None:
    with t.when("engagement.thanks"):
        _say(t, _THANKS)


def _how_i_see_it(t: TemplateWriter) -> None:
    with t.each("fact in facts_together"):
        _say(t, "{{ fact }}")
    with t.when("tried"):
        _say(t, p.TRIED)


def _steps(t: TemplateWriter, what: str, loop: str, said: str) -> None:
    """What is asked, as a numbered list, each with what both will see."""
    with t.each(f"{what} in {loop}"):
        seen = f"{{% if {what}.seen_by %}} {p.SEEN_BY % what}.{{% endif %}}"
        t.line(f"{said}{seen}", "Message Step")


def _question(t: TemplateWriter) -> None:
    _thanks(t)
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
    _steps(t, "need", "needs", f"{{{{ need.line }}}} {p.THAT_WAY}")
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
    with t.when("faith_said"):
        _say(t, p.WHETHER_TO_PRAY)
    _say(t, "Thank you for your trust, and for reading to the end.")


def _care(t: TemplateWriter) -> None:
    with t.when("reason.care"):
        _say(t, "{{ reason.care }}")


def _decision(t: TemplateWriter) -> None:
    _thanks(t)
    _care(t)
    _say(t, f"{p.OPENLY} {p.WILL_END} {{{{ reason.statement }}}}")
    with t.when("reason.facts"):
        _say(t, "This is what led me to it.")
    _how_i_see_it(t)
    with t.when("scope"):
        _say(t, p.NOTHING_WRONG)
        t.otherwise("not misconduct")
        _say(t, p.TAKES_NOTHING_AWAY)
    _say(t, "What happens next:")


def _if_you_come_back(t: TemplateWriter) -> None:
    with t.when("not scope"):
        # Whoever is in need of other help is not held up by what a coach can do.
        _say(
            t,
            f"{p.TO_MY_WORK}: {{{{ what_i_bring }}}} If we work together again one day, you can count on that.",
        )
    with t.when("door_conditions"):
        _say(t, f"{p.GLADLY} one day. {p.WOULD_HELP}:")
    _steps(t, "condition", "door_conditions", "{{ condition.line }}")
    t.line(
        f"{p.YOU_CAME} {{% if misconduct %}}{p.TO_HELP_YOU}{{% else %}}{p.BESIDE_YOU}{{% endif %}}",
        "Message After",
    )
    with t.when("not contact_none"):
        _say(t, "If you would like to write back, I will read it with care.")
    _say(t, "If you wish to come back one day, {{ client.called }}, you will be very welcome.")


def _closed_decision(t: TemplateWriter) -> None:
    _care(t)
    _say(t, p.WILL_END, "{{ reason.statement }}")
    with t.when("scope"):
        _say(t, p.NOTHING_WRONG)
    _say(t, f"{{% if engagement.thanks %}}{_THANKS} {{% endif %}}{p.CARE}", "What happens now:")


def _next_step(t: TemplateWriter) -> None:
    t.line("The page with this message holds all of this, for you to keep.", "Message After")
    with t.when("options_count and closed"):
        _say(t, f"{p.MAY_HELP} {p.NAMES}. {p.SHARED}")
        t.otherwise("options_count")
        _say(t, f"{p.MAY_HELP_NOW} {p.NAMES}, with how to get in touch. {p.SHARED}")
    with t.when("may_introduce"):
        _say(t, p.WITH_AN_INTRODUCTION)
    with t.when("questions"):
        _say(t, f"It also asks {p.ASKS}. {p.QUIET_HOUR} {p.HELPS_YOU_CHOOSE}")
    with t.when("risk"):
        _say(t, p.TOO_HEAVY)
    with t.when("faith_said and not closed"):
        _say(t, p.WHETHER_TO_PRAY)
