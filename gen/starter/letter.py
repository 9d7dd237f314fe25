"""The door-open letter: one page, no hurry, and conditions that can be seen to be kept."""

from __future__ import annotations

from pathlib import Path

from gen.starter.sheet import Sheet
from gen.starter.styles import LETTER

_WHY = (
    "Our coaching agreement closed on {{ ending.date }}. This letter is to tell you that the door is open, "
    "and how we could begin again."
)


def write_letter(path: Path) -> None:
    """The letter's template. It claims nothing of how the meeting went: it is written before."""
    s = Sheet(LETTER, margins=(1.0, 0.9, 0.8))
    s.letterhead()
    s.line("{{ door.letter_date }}", "Date")
    s.line("{{ client.name }}", "Address")
    with s.each("line in client.address"):
        s.line("{{ line }}", "Address")
    s.heading("An open door")
    s.line("{{ greeting }}")
    _thanks(s)
    with s.when("door_conditions"):
        _conditions(s)
        s.otherwise()
        s.line("I would gladly work with you again, if the time is right for us both.")
    s.line("If you come back, you can count on this from me: {{ what_i_bring }}")
    _return(s)
    with s.when("scope"):
        s.line("Whatever you choose, I wish you well.", "Last Line")
        s.otherwise()
        s.line(
            "And if you choose another coach, or none at all, I wish you well on that road too.",
            "Last Line",
        )
    s.line("{{ sign_off }}", "Closing")
    s.line("{{ signed_by }}", "Signature")
    with s.when("coach.title"):
        s.line("{{ coach.title }}", "Signed Title")
    s.line("{{ contact_line }}", "Contact")
    s.save(path)


def _thanks(s: Sheet) -> None:
    with s.when("engagement.thanks"):
        s.line(
            "Thank you for the time we worked together. {{ thanks_together }} That stays with me."
        )
        s.otherwise()
        s.line("Thank you for the time we worked together.")
    with s.when("scope"):
        s.line(
            "Our coaching agreement closed on {{ ending.date }}. With this letter I only want you to "
            "know that the door is open. There is no hurry, and you need not answer."
        )
        s.otherwise("misconduct")
        s.line(f"{_WHY} You came with a wish: to {{{{ goals }}}}. I hope that you get there.")
        s.otherwise()
        s.line(f"{_WHY} You came with a wish: to {{{{ goals }}}}. I was glad to walk beside you.")


def _conditions(s: Sheet) -> None:
    with s.when("scope"):
        s.line(
            "I would gladly work with you again. {{ door_conditions_things }} would help us both:",
            "Before List",
        )
        s.otherwise("one_condition")
        s.line(
            "I would gladly work with you again. Here is the one thing that I would ask of you:",
            "Before List",
        )
        s.otherwise()
        s.line(
            "I would gladly work with you again. Here are the {{ door_conditions_number }} things that I "
            "would ask of you:",
            "Before List",
        )
    with s.each("condition in door_conditions"):
        s.line("{{ condition.together }}", "List Number")
    with s.when("scope"):
        s.line("There is nothing to prove.", "After Block")
        s.otherwise("one_condition")
        s.line("Why this? With it in place, our time together can do its work.", "After Block")
        s.otherwise()
        s.line("Why these? With them in place, our time together can do its work.", "After Block")


def _return(s: Sheet) -> None:
    with s.when("trial_sessions"):
        s.line(
            "We would make a new agreement{{ fee_on_return }}, and we would try it for "
            "{{ trial_sessions }}, to see whether it suits us both. {{ when_to_return }} "
            "A short line to {{ practice.email }} is all it takes."
        )
        s.otherwise()
        s.line(
            "We would make a new agreement{{ fee_on_return }}. {{ when_to_return }} A short line to "
            "{{ practice.email }} is all it takes."
        )
