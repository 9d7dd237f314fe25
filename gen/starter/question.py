"""The question, its silence, and the three answers: they stand together on a page of their own."""

from __future__ import annotations

from gen.starter.sheet import Sheet


def question(s: Sheet) -> None:
    """One yes-or-no question, asked by name, then the way on from each answer."""
    s.heading("The question", 2, new_page=True)
    s.say(
        "**{{ client.called }}**, are you willing to do {{ these_needs }}, and to begin with me on "
        "**{{ trial_start }}**?"
    )
    with s.when("not in_person"):
        s.say("I will be quiet now.")
    s.cue("Now stop. Ten slow counts of silence. {{ client.called }} speaks first.", last=True)
    _yes(s)
    _no(s)
    _not_sure(s)


def _branch(s: Sheet, title: str, style: str) -> None:
    paragraph = s.line("", style)
    s.box(paragraph, title)
    s.write(paragraph, f" {title}")


def _answer(s: Sheet, *lines: str) -> None:
    s.say(*lines, style="Answer")


def _yes(s: Sheet) -> None:
    _branch(s, "If the answer is yes", "Branch Yes")
    with s.when("in_person"):
        _answer(
            s,
            "Thank you, I am glad to hear that. Let us put it on paper now, with dates and our "
            "two names.",
        )
        s.otherwise()
        _answer(
            s,
            "Thank you, I am glad to hear that. I will send it to you today, with dates, for us both to "
            "sign.",
        )
    _answer(
        s,
        "We will try it for **{{ trial_weeks }}**. On **{{ review_on }}** we look back on it together.",
        "If it works, we keep going. If it does not, we part on good terms.",
    )
    _answer(s, "I look forward to it, {{ client.called }}.")
    s.line(
        "Then: fill in the fresh-start card, smile, and end here. Keep the note with you.",
        "Go To",
    )


def _no(s: Sheet) -> None:
    _branch(s, "If the answer is no", "Branch No")
    _answer(
        s,
        "Thank you for being so clear. The choice is yours, and I respect it.",
        "Our way of working did not bring you what you came for, so it is right to stop.",
    )
    with s.when("own_conditions"):
        _answer(
            s,
            "If you wish to come back one day, I will gladly hear from you. I will write down for "
            "you what would help.",
        )
        s.otherwise()
        _answer(
            s,
            "If a day comes when {{ these_needs_fit }} your life, I will gladly hear from you. Then we "
            "make a fresh start.",
        )
    s.line("Then: smile, and go to What happens next.", "Go To")


def _not_sure(s: Sheet) -> None:
    _branch(s, "If the answer is not sure", "Branch Other")
    _answer(
        s,
        "There is no need to decide here and now. You have until **{{ meeting.answer_by }}**. If you "
        "tell me yes by then, we begin on **{{ trial_start }}**.",
        "If I hear nothing, I will understand that this is not the time for it. Then we close in the way "
        "I will explain now. Either answer is fine.",
    )
    s.line("Then: go to What happens next.", "Go To")
