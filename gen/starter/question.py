"""The question, its silence, and the three answers: they stand together on a page of their own."""

from __future__ import annotations

from gen.starter.sheet import Sheet


def question(s: Sheet) -> None:
    """One yes-or-no question, asked by name, then the way on from each answer."""
    s.heading("The question", 2, new_page=True)
    s.say(
        "**{{ client.called }}**, will you take on {{ these_needs }} with me, starting on "
        "**{{ trial_start }}**?"
    )
    with s.when("not in_person"):
        s.say("I will pause.")
    s.cue("Stop here. Count to ten in silence. Let {{ client.called }} speak first.", last=True)
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
        _answer(s, "Thank you. I am glad. Let us write it down now, with dates, and both sign it.")
        s.otherwise()
        _answer(
            s,
            "Thank you. I am glad. I will send it to you today, with dates, for both "
            "of us to sign.",
        )
    _answer(
        s,
        "We give it **{{ trial_weeks }}**. On **{{ review_on }}** we look at it together.",
        "If it is working, we go on. If it is not, we close on good terms, and neither of us will be "
        "surprised.",
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
        "Thank you for telling me straight. I respect it. How you use your time is yours to decide.",
        "The way we have worked was not bringing you what you came for. Stopping is kinder than "
        "going on out of habit.",
    )
    with s.when("own_conditions"):
        _answer(
            s,
            "If you wish to come back one day, I will gladly hear from you. I will write down what would "
            "make it work.",
        )
        s.otherwise()
        _answer(
            s,
            "If a day comes when {{ these_needs_fit }} your life, I will gladly hear from you, and we "
            "start fresh.",
        )
    s.line("Then: smile, and go to What happens next.", "Go To")


def _not_sure(s: Sheet) -> None:
    _branch(s, "If the answer is not sure", "Branch Other")
    _answer(
        s,
        "You do not need to settle it now. Take until **{{ meeting.answer_by }}**. With a yes by then, "
        "we start on **{{ trial_start }}**.",
        "If I do not hear from you, I will take it that now is not the time. Then we close as I am "
        "about to describe. Either answer is fine.",
    )
    s.line("Then: go to What happens next.", "Go To")
