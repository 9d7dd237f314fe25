"""The door-open letter: one page, no hurry, and conditions that can be seen to be kept."""

from __future__ import annotations

from pathlib import Path

from gen.starter.sheet import Sheet
from gen.starter.styles import LETTER


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
        s.line("And whatever you choose, I wish you well.", "Last Line")
        s.otherwise()
        s.line(
            "And if your road leads to another coach, or to none, I will be glad for you all the same.",
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
            "Thank you for the time we worked together. {{ thanks_together }} I am grateful for that."
        )
        s.otherwise()
        s.line("Thank you for the time we worked together.")
    with s.when("scope"):
        s.line(
            "Our coaching agreement closed on {{ ending.date }}. There is no hurry about anything in this "
            "letter; it is only to say that the door is open."
        )
        s.otherwise()
        s.line(
            "Our coaching agreement closed on {{ ending.date }}. I am writing to say that the door is "
            "open, and how we could begin again. You came to {{ goals }}. I was glad to walk part of "
            "that way with you."
        )


def _conditions(s: Sheet) -> None:
    with s.when("scope and one_condition"):
        s.line("I would gladly work with you again. One thing would help us both:", "Before List")
        s.otherwise("scope")
        s.line(
            "I would gladly work with you again. {{ door_conditions_upper }} things would help us both:",
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
            "We would begin with a new agreement{{ fee_on_return }}, and with {{ trial_sessions }} as a "
            "trial, so that we can both see whether it fits. {{ when_to_return }} "
            "One line to {{ practice.email }} is enough."
        )
        s.otherwise()
        s.line(
            "We would begin with a new agreement{{ fee_on_return }}. {{ when_to_return }} One line to "
            "{{ practice.email }} is enough."
        )
