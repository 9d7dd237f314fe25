"""The door-open letter: one page, no hurry, and conditions that can be seen to be kept."""

from __future__ import annotations

from pathlib import Path

from gen.starter import passages as p
from gen.starter.styles import LETTER
from gen.starter.writer import TemplateWriter

_THANK_YOU = "Thank you for the time we worked together."
_CLOSED_ON = "{% if agreement %}Our coaching agreement closed{% else %}Our coaching ended{% endif %} on {{ ending.date }}."
FEE = (
    '{% if door.on_return.fee == "same" %} at the same fee as before'
    '{% elif door.on_return.fee == "current" %} at the fee of that time'
    "{% elif door.on_return.fee %}, with this fee: {{ door.on_return.fee }}{% endif %}"
)
_TRIAL = "{% if trial_sessions %}, and we would try it for {{ trial_sessions }}, to see whether it suits us both{% endif %}"


def write_letter(path: Path) -> None:
    """The letter's template. It claims nothing of how the meeting went: it is written before."""
    t = TemplateWriter(LETTER, margins=(1.0, 0.9, 0.8))
    letter_head(t)
    _thanks(t)
    with t.when("door_conditions"):
        _conditions(t)
    t.line(p.IF_THE_TIME_IS_RIGHT, when="else")
    t.line("If you come back, you can count on this from me: {{ what_i_bring }}")
    _return(t)
    t.line("Whatever you choose, I wish you well.", "Last Line", when="scope")
    with t.when("else"):
        t.line(
            "And if you choose another coach, or none at all, I wish you well on that road too.",
            "Last Line",
        )
    p.sign_off(t, "Closing")
    p.signature(t)
    t.save(path)


def letter_head(t: TemplateWriter) -> None:
    """What stands above the words of a letter, and its greeting."""
    t.letterhead()
    t.line("{{ door.letter_date }}", "Date")
    t.line("{{ client.name }}", "Address")
    t.line("{{ line }}", "Address", each="line in client.address")
    t.heading("An open door")
    t.line("{% if not greets %}Dear {% endif %}{{ greeting }},")


def _thanks(t: TemplateWriter) -> None:
    t.line(
        f"{_THANK_YOU}{{% if engagement.thanks %}} {{{{ thanks_together }}}} That stays with me.{{% endif %}}"
    )
    with t.when("scope"):
        t.line(
            f"{_CLOSED_ON} With this letter I only want you to know that the door is open. "
            "There is no hurry, and you need not answer."
        )
    with t.when("else"):
        t.line(
            f"{_CLOSED_ON} This letter is to tell you that the door is open, and how we could begin again. "
            f"{p.YOU_CAME} {{% if misconduct %}}I hope that you get there.{{% else %}}{p.BESIDE_YOU}{{% endif %}}"
        )


def _conditions(t: TemplateWriter) -> None:
    t.line(
        f"{p.GLADLY}. {{% if scope %}}{p.WOULD_HELP}:{{% elif one_condition %}}Here is the one thing that I would ask of you:"
        "{% else %}Here are the {{ door_conditions_number }} things that I would ask of you:{% endif %}",
        "Before List",
    )
    p.steps(t, "condition in door_conditions", "{{ condition.line }}", "List Number")
    t.line("There is nothing to prove.", "After Block", when="scope")
    with t.when("else"):
        t.line(
            "Why {% if one_condition %}this? With it{% else %}these? With them{% endif %} in place, "
            "our time together can do its work.",
            "After Block",
        )


def _return(t: TemplateWriter) -> None:
    t.line(
        f"We would make a new agreement{FEE}{_TRIAL}. You may come back whenever you like"
        "{% if door.not_before %}, from {{ door.not_before }} on{% endif %}, and nothing needs explaining. "
        "A short line to {{ practice.email }} is all it takes."
    )
