"""Where a client may be in danger: a number, a person who stays, and a coach who is still there.

The numbers are the practice file's ``help_lines``, and ``defaults.EMERGENCY``.
"""

from __future__ import annotations

from gen.docx_writer.writer import TemplateWriter

NOT_ALONE = "If a day or a night gets too heavy, please don't sit through it alone."
# A plan for the client; what is arranged for the coach's own safety is nobody else's.
_PLAN = "safety.plan and not safety_concern"
PLANNED = f"risk and {_PLAN}"
# What is arranged is gone through, and not asked for as if it were forgotten.
_TONIGHT = (
    f"{{% if {_PLAN} %}}Let's go through tonight together: who will be with you, and who would you call?"
    "{% else %}Who could be with you tonight?{% endif %}"
)
IS_STILL_THERE = "(contact_open and ending.contact.until) or not ends_today"
STILL_THERE = (
    "{% if contact_open and ending.contact.until %}Until **{{ ending.contact.until }}** you can still reach me."
    "{% elif not ends_today %}I'm still here until **{{ ending.date }}**.{% endif %}"
)
LINES_IN_WRITING = (
    f"{NOT_ALONE}{{% for line in help_lines_said %}} {{{{ line }}}}.{{% endfor %}}"
    f"{{% if {IS_STILL_THERE} %}} {STILL_THERE}{{% endif %}}"
)
IN_FEAR = "If you fear for {{ client.called }}, call {{ practice.emergency }}."
PHONE_SOONER = "Call."  # where nothing comes back
PHONE_FIRST = f"{{% if risk %}}{PHONE_SOONER} If nobody answers, send: {{% endif %}}"


def the_plan_first(t: TemplateWriter) -> None:
    """Nobody says goodbye before what is arranged for safety has been done."""
    t.cue("The plan comes before the goodbye. Is it in place?", when=PLANNED)


def not_alone(t: TemplateWriter) -> None:
    """The lines to speak, and a cue not to go on before somebody is named."""
    lines = "(({% for line in help_lines_said %}{% if not loop.first %}; {% endif %}{{ line }}{% endfor %}))"
    with t.when("risk"):
        page = "Your page says who to call."
        # A page that is read here and sent by post is not there tonight.
        t.say(f"{NOT_ALONE} {page} {_TONIGHT} {lines}", when="in_person and not read_here_only")
        with t.when("else"):  # the page comes later, and the night before it
            t.say(f"{NOT_ALONE} Could you write down a number? {lines}")
            t.cue("Give one number, slowly. Wait until it is written down.")
            t.say(f"It's on the page I'll send you, too. {_TONIGHT}")
        t.cue(
            f"{{% if {_PLAN} %}}The plan: {{{{ safety.plan }}}} Say it in your own words, and wait for a yes. Without one"
            "{% else %}Wait for a name. Without one{% endif %}, go to the last row of Hard moments.",
            last=True,
        )
        # The way to the coach, and until when it is there, is said a little later.
        # Whoever answers practical questions only is no comfort at night, and is not promised as one.
        t.say(
            f"I'm not disappearing. {{% if contact_open %}}In a moment I'll tell you how to reach me.{{% else %}}{STILL_THERE}{{% endif %}}"
        )
