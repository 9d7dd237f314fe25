"""The cards behind the script: the fresh start, the hard moments, and the time after the meeting."""

from __future__ import annotations

from gen.starter import passages as p
from gen.starter.table import Table
from gen.starter.writer import TemplateWriter

_SPEAKS_OF_IT = "“I will tell people.”"
DANGER = (
    "Words about not wanting to live",
    (
        f"Leave the guide. “{p.ARE_YOU_SAFE}” In danger: {{{{ practice.emergency }}}}. "
        "{% if help_lines_said %}Or call together{% for line in help_lines_said %}; {{ line }}{% endfor %}. {% endif %}"
        "Ask who can come and stay. Stay yourself, there or on the line, until somebody has come."
    ),
)
_OPEN = (
    ("Tears", "“We have time. I am here.” Then be silent."),
    ("Anger", "“This matters to you, and I want to hear it.”"),
    ("“That is unfair.”", "“What feels unfair about it? I would like to understand.”"),
    (
        "“Are you giving up on me?”",
        "“No. I'm ending an arrangement that isn't getting you there. I haven't given up on you.”",
    ),
    ("Money", "“You will find it all on the page, with the dates.”"),
    (_SPEAKS_OF_IT, "“Of course you may speak of it.” Then go on."),
    ("Silence", "Wait. Then: “What is on your mind?”"),
    DANGER,
)
_CLOSED = (
    ("Tears", "“Take a moment.” Then be silent."),
    ("Argues", f"“{p.ANOTHER_WAY} {p.STAYS}.” Once more at most."),
    (p.ANOTHER_TRY, f"“{p.GLAD_YOU_SAY_SO} {p.STAYS}.”"),
    (_SPEAKS_OF_IT, f"“{p.SAY_WHAT_YOU_THINK}”"),
    (
        "Raised voice",
        "“We will stop here. You will have all of it in writing. Goodbye, {{ client.called }}.” Then end the conversation.",
    ),
    (
        "A threat",
        "End the conversation. Get to safety. Note word for word what was said, and when. In danger: {{ practice.emergency }}.",
    ),
    DANGER,
)


def fresh_start_card(t: TemplateWriter) -> None:
    """What the two agree on after a yes, to be filled in and signed together."""
    t.heading("Fresh-start card", 2, new_page=True)
    t.line(
        "Only after a yes. {% if in_person %}Fill it in together, and give {{ client.called }} a copy."
        "{% else %}Fill it in, and send {{ client.called }} a copy today.{% endif %}"
    )
    card = t.table({"What I will do": 46, "What we will look at": 30, "From": 24}, "Fresh start")
    card.tag("for need in needs")
    card.row(
        "{{ need.line }}",
        "{% if need.look_at %}{{ need.look_at }}{% else %}What we agree today{% endif %}",
        "{{ trial_start }}",
    )
    card.tag("endfor")
    t.line("We look at it together on **{{ review_on }}**, after {{ trial_weeks }}.", "After Block")
    t.line("{{ client.name }}, date:\t", "Write Here")
    t.line("{{ coach.name }}, date:\t", "Write Here")


def hard_moments(t: TemplateWriter) -> None:
    """One line for each hard moment, so that the coach need not look for words."""
    t.heading("Hard moments", 2, new_page=True)
    with t.when("closed"):
        table = table_of_moments(t)
        for moment in _CLOSED:
            table.row(*moment)
    with t.when("else"):
        table = table_of_moments(t)
        table.tag("if conditional")
        table.row(
            "Asks for something vaguer",
            f"“{p.WHY_YOU_ASK} I would like to stay with {{{{ these_needs }}}}.”",
        )
        table.tag("else")
        table.row(
            "Asks to go on",
            f"“{p.WHY_YOU_ASK} {p.STAYS}, and I want to help you with the next step.”",
        )
        table.tag("endif")
        for moment in _OPEN:
            table.row(*moment)


def table_of_moments(t: TemplateWriter) -> Table:
    """The table of the hard moments, still without a row."""
    return t.table({"If this comes": 34, "Say or do this": 66}, "Hard moments")


def after_the_meeting(t: TemplateWriter) -> None:
    """What is left to do, and a place for what the coach has learned."""
    t.heading("After sending", 2, when="in_writing")
    t.heading("After the meeting", 2, when="else")
    t.check(
        "Before each thing that is still sent, the note, the letter, a reply: "
        "{% if faith_cues %}asked in silence for its words{% else %}one quiet minute{% endif %}, and read aloud once"
    )
    with t.when("conditional"):
        t.check("The answer: yes")
        t.check("The answer: no")
        t.check("The answer: not sure, until {{ meeting.answer_by }}")
    t.check("The message as it was sent, and the reply, kept with the case", when="in_writing")
    t.check("What was said written down, with the time, while it is fresh", when="else")
    with t.when("conditional"):
        with t.when("in_writing"):
            t.check(
                "After a yes: what was agreed, with its dates, signed by both; no note, no letter"
            )
            t.check("After a no, or when the time to answer has passed: the note sent")
        with t.when("else"):
            t.check("After a yes: the card, with the dates, in both hands; no note and no letter")
    with t.when("not in_person and not in_writing"):
        t.check(
            "{% if conditional %}After any other answer: the{% else %}The{% endif %} note sent today"
        )
    t.check(
        "Someone told: {% if talked_with %}{{ talked_with }}{% else %}a supervisor or peer{% endif %}"
    )
    t.check("What came of it put into the case file under “outcome”, and the documents made again")
    t.line("What I learned:\t", "Write Here")
    t.line("What I will do to rest:\t", "Write Here")
