"""The question, its silence, and the three answers: they stand together on a page of their own."""

from __future__ import annotations

from gen.starter import passages as p
from gen.starter.writer import TemplateWriter


def question(t: TemplateWriter) -> None:
    """One yes-or-no question, asked by name, then the way on from each answer."""
    t.heading("The question", 2, new_page=True)
    t.say(p.WILLING)
    t.say("I will be quiet now.", when="not in_person")
    t.cue("Now stop. Ten slow counts of silence. {{ client.called }} speaks first.", last=True)
    _yes(t)
    _no(t)
    _not_sure(t)


def _answer(t: TemplateWriter, *lines: str, when: str = "") -> None:
    t.say(*lines, style="Answer", when=when)


def _yes(t: TemplateWriter) -> None:
    t.check("If the answer is yes", style="Branch Yes")
    with t.when("in_person"):
        _answer(t, f"{p.GLAD} Let us put it on paper now, with dates and our two names.")
    with t.when("else"):
        _answer(t, f"{p.GLAD} I will send it to you today, with dates, for us both to sign.")
    _answer(
        t,
        "We will try it for **{{ trial_weeks }}**. On **{{ review_on }}** we look back on it together.",
        p.IF_IT_WORKS,
        "I look forward to it, {{ client.called }}.",
    )
    t.line(
        "Then: fill in the fresh-start card, smile, and end here. Keep the note with you.",
        "Go To",
    )


def _no(t: TemplateWriter) -> None:
    t.check("If the answer is no", style="Branch No")
    _answer(t, p.CLEAR, p.RIGHT_TO_STOP)
    _answer(t, f"{p.COME_BACK}. I will write down for you what would help.", when="own_conditions")
    with t.when("else"):
        _answer(
            t,
            "If a day comes when {{ these_needs_fit }} your life, I will gladly hear from you. Then we make a fresh start.",
        )
    t.line("Then: smile, and go to What happens next.", "Go To")


def _not_sure(t: TemplateWriter) -> None:
    t.check("If the answer is not sure", style="Branch Other")
    _answer(
        t,
        f"{p.NO_NEED_TO_DECIDE} {p.UNTIL_THEN} If you tell me yes by then, we begin on **{{{{ trial_start }}}}**.",
        f"If I hear nothing, {p.NOT_THE_TIME} Then we close in the way I will explain now. Either answer is fine.",
    )
    t.line("Then: go to What happens next.", "Go To")
