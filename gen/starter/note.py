"""The referral note: one page for the client to keep, or two with the questions."""

from __future__ import annotations

from pathlib import Path

from gen.starter.facts import facts
from gen.starter.sheet import Sheet
from gen.starter.styles import NOTE


def write_note(path: Path) -> None:
    """The note's template: the facts in writing, where help is, and questions to take along."""
    s = Sheet(NOTE, margins=(0.9, 0.6, 0.55))
    s.letterhead()
    s.footer("{{ practice.name }}", pages=True)
    s.line("{{ note_date }}, for {{ client.name }}", "Date")
    s.heading("A page for your next step")
    _purpose(s)
    _what_happens_next(s)
    _options(s)
    _shared(s)
    _sooner(s)
    _questions(s)
    _first_step(s)
    _signature(s)
    s.save(path)


def _purpose(s: Sheet) -> None:
    with s.when("closed"):
        s.line("This page puts in writing what happens next.", "Purpose")
        s.otherwise("conditional")
        s.line(
            "This page is for you to keep if we close."
            "{% if questions %} What you write below its questions is for you alone.{% endif %}",
            "Purpose",
        )
        s.otherwise("questions and options")
        s.line(
            "This page is for you to keep. On it is what happens next, where you may find help, and "
            "something to ask yourself. Your answers are for you alone.",
            "Purpose",
        )
        s.otherwise("questions")
        s.line(
            "This page is for you to keep. On it is what happens next, and something to ask yourself. "
            "Your answers are for you alone.",
            "Purpose",
        )
        s.otherwise("options")
        s.line(
            "This page is for you to keep. On it is what happens next, and where you may find help.",
            "Purpose",
        )
        s.otherwise()
        s.line("This page is yours to keep. It puts in writing what happens next.", "Purpose")


def _what_happens_next(s: Sheet) -> None:
    s.heading("What happens next", 2)
    facts(s, lambda text: s.line(text, "List Bullet"), spoken=False)


def _options(s: Sheet) -> None:
    with s.when("options"):
        with s.when("closed"):
            s.heading("If you look for support elsewhere", 2)
            s.line("What may help is {{ need }}.")
            s.otherwise()
            s.heading("Why I suggest this", 2)
            with s.when("scope"):
                s.line("What may help now is {{ need }}. Many people take this step.")
                s.otherwise()
                s.line("What may help now is {{ need }}.")
        s.line("I hope that you find good help here. Whether it suits you is for you to judge.")
        _table(s)


def _table(s: Sheet) -> None:
    table = s.table(
        {"Who": 30, "What they offer": 26, "How to reach them, and good to know": 44},
        "Where help may be found",
    )
    table.tag("for option in options")
    row = table.row("", "{{ option.offers }}", "")
    table.lines(row.cells[0], "line in option.who", "{{ line }}")
    table.lines(row.cells[2], "line in option.good_to_know", "{{ line }}")
    table.tag("endfor")


def _shared(s: Sheet) -> None:
    with s.when("options or shared"):
        s.heading("What I have shared", 2)
        with s.when("may_introduce"):
            s.line("{{ shared_said }} For an introduction, fill this in and sign it.")
            s.otherwise()
            s.line("{{ shared_said }}")
    with s.when("may_introduce"), s.together():
        s.check("Introduce me to (name):\t", style="Write Here")
        s.line("All that you may say: my name, my number or address, and\t", "Write Here")
        s.line("This permission ends on (date):\t", "Write Here")
    with s.when("may_introduce"):
        s.line("I may take it back at any time. Signed, date:\t", "Write Here")


def _sooner(s: Sheet) -> None:
    with s.when("risk"):
        s.heading("If you need someone sooner", 2)
        with s.together(), s.each("line in help_lines_said"):
            s.line("{{ line }}", "List Bullet")
        s.line("In danger, call **{{ practice.emergency }}**.", "List Bullet")


def _questions(s: Sheet) -> None:
    with s.when("questions"):
        s.heading("Before you choose your next coach", 2)
        s.line(
            "What is asked here is worth a quiet hour. It can show you what to look for, and it can help "
            "your next coach to help you well."
        )
        with s.when("options"):
            _groups(s, "Question Close", new_page=False)
            s.otherwise()
            _groups(s, "Question", new_page=True)


def _groups(s: Sheet, style: str, *, new_page: bool) -> None:
    """The questions, with room to write below each; a group stands on one page.

    Where no help is named, the second group and what closes the note fill a second page.
    """
    with s.when("review.wants"):
        s.heading("What do I want?", 3)
        with s.each("line in review.wants"), s.when("not loop.last"):
            with s.together():
                s.line("{{ line }}", style)
            s.otherwise()
            s.line("{{ line }}", style)
    with s.together():
        with s.when("review.contribution"):
            _second_title(s, new_page=new_page)
            with s.each("line in review.contribution"):
                s.line("{{ line }}", style)
        with s.when("faith_said"):
            s.line("When I bring this before God in quiet, which first step do I sense?", style)


def _second_title(s: Sheet, *, new_page: bool) -> None:
    if not new_page:
        s.heading("What will I put in?", 3)
        return
    with s.when("review.wants"):
        s.heading("What will I put in?", 3, new_page=True)
        s.otherwise()
        s.heading("What will I put in?", 3)


def _first_step(s: Sheet) -> None:
    with s.when("not closed and (questions or options)"):
        s.heading("A small first step", 2)
        with s.when("named_options"):
            s.line(
                "Get in touch, say what you are looking for, and ask whether there is room for you.",
                "First Step",
            )
            s.otherwise("questions")
            s.line(
                "Take the question that speaks to you most, and write down what comes to mind.",
                "First Step",
            )
            s.otherwise()
            s.line("Look into a public list, and write down two names.", "First Step")


def _signature(s: Sheet) -> None:
    with s.when("closed"):
        s.line("I wish you well, {{ client.called }}.", "Closing Words")
        s.otherwise()
        s.line("Thank you for the work we did together.", "Closing Words")
        s.line("{{ sign_off }}", "Sign Off")
    s.line("{{ signed_by }}", "Signature")
    with s.when("coach.title"):
        s.line("{{ coach.title }}", "Signed Title")
    s.line("{{ contact_line }}", "Contact")
