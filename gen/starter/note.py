"""The referral note: one page for the client to keep, or two with the questions."""

from __future__ import annotations

from pathlib import Path

from gen.starter import passages as p
from gen.starter.styles import NOTE
from gen.starter.what_happens_next import six_facts
from gen.starter.writer import TemplateWriter

_TO_KEEP = "This page is for you to keep"
_WHAT_IS_ON_IT = (
    "On it is what happens next"
    "{% if options %},{% if not questions %} and{% endif %} where you may find help{% endif %}"
    "{% if questions %}, and something to ask yourself. Your answers are for you alone{% endif %}."
)
_FOR_YOU_TO_JUDGE = "I hope that you find good help here. Whether it suits you is for you to judge."
_SHARED_BY_CONSENT = (
    "You gave me {{ referral.consent.given }} permission on {{ referral.consent.on }} to tell "
    "{{ referral.consent.to }} this, and nothing more: {{ referral.consent.what }}. "
    "The purpose: {{ referral.consent.purpose }}. The permission ends on "
    "{{ referral.consent.until }}, and you may take it back at any time."
)


def write_note(path: Path) -> None:
    """The note's template: the facts in writing, where help is, and questions to take along."""
    t = TemplateWriter(NOTE, margins=(0.9, 0.6, 0.55))
    t.letterhead()
    t.footer("{{ practice.name }}", pages=True)
    t.line("{{ note_date }}, for {{ client.name }}", "Date")
    t.heading("A page for your next step")
    _purpose(t)
    _what_happens_next(t)
    _options(t)
    _shared(t)
    _sooner(t)
    _questions(t)
    _first_step(t)
    _signature(t)
    t.save(path)


def _purpose(t: TemplateWriter) -> None:
    with t.when("short_form"):
        t.line("This page puts in writing what happens next.", "Purpose")
        t.otherwise("conditional")
        t.line(
            f"{_TO_KEEP} if we close."
            "{% if questions %} What you write below its questions is for you alone.{% endif %}",
            "Purpose",
        )
        t.otherwise("leave")
        t.line(
            f"{_TO_KEEP}. It says what happens next{{% if goes_on %}}, and who can go on with you"
            "{% elif options %}, and where you can turn{% endif %}.",
            "Purpose",
        )
        t.otherwise("questions or options")
        t.line(f"{_TO_KEEP}. {_WHAT_IS_ON_IT}", "Purpose")
        t.otherwise()
        t.line("This page is yours to keep. It puts in writing what happens next.", "Purpose")


def _what_happens_next(t: TemplateWriter) -> None:
    t.heading("What happens next", 2)
    six_facts(t, lambda text: t.line(text, "List Bullet"), spoken=False)


def _options(t: TemplateWriter) -> None:
    with t.when("options"):
        with t.when("short_form"):
            t.heading("If you look for support elsewhere", 2)
            t.line(p.MAY_HELP)
            t.line(_FOR_YOU_TO_JUDGE)
            t.otherwise("leave")
            t.heading(
                "If you'd like {% if goes_on %}to go on with someone{% else %}someone to turn to{% endif %}",
                2,
            )
            t.line(f"{p.MAY_HELP_NOW} Please judge for yourself what is right for you.")
            t.otherwise()
            t.heading("Why I suggest this", 2)
            t.line(f"{p.MAY_HELP_NOW}{{% if scope %}} Many people take this step.{{% endif %}}")
            t.line(_FOR_YOU_TO_JUDGE)
        _table(t)


def _table(t: TemplateWriter) -> None:
    table = t.table(
        {"Who": 30, "What they offer": 26, "How to reach them, and good to know": 44},
        "Where help may be found",
    )
    table.tag("for option in options")
    row = table.row("", "{{ option.offers }}", "")
    table.lines(row.cells[0], "{%p for line in option.who %}", "{{ line }}", "{%p endfor %}")
    table.lines(
        row.cells[2],
        "{{ option.reach }}",
        *("{%p if option.cost %}", "Cost: {{ option.cost }}", "{%p endif %}"),
        *("{%p if option.faith_note %}", "{{ option.faith_note }}", "{%p endif %}"),
        *("{%p if option.known_how %}", "How I know them: {{ option.known_how }}."),
        *("{%p else %}", "I have no connection with them.", "{%p endif %}"),
    )
    table.tag("endfor")


def _shared(t: TemplateWriter) -> None:
    with t.when("options or shared"):
        t.heading("What I have shared", 2)
        with t.when("shared"):
            t.line(_SHARED_BY_CONSENT)
            t.otherwise()
            t.line(
                f"{p.NOTHING_SHARED}{{% if may_introduce %}} For an introduction, fill this in and sign it.{{% endif %}}"
            )
    with t.when("may_introduce"), t.together():
        t.check("Introduce me to (name):\t", style="Write Here")
        t.line("All that you may say: my name, my number or address, and\t", "Write Here")
        t.line("This permission ends on (date):\t", "Write Here")
    with t.when("may_introduce"):
        t.line("I may take it back at any time. Signed, date:\t", "Write Here")


def _sooner(t: TemplateWriter) -> None:
    with t.when("risk"):
        t.heading("If you need someone sooner", 2)
        with t.together(), t.each("line in help_lines_said"):
            t.line("{{ line }}", "List Bullet")
        t.line("In danger, call **{{ practice.emergency }}**.", "List Bullet")


def _questions(t: TemplateWriter) -> None:
    with t.when("questions"):
        t.heading("Before you choose your next coach", 2)
        t.line(
            "What is asked here is worth a quiet hour. It can show you what to look for, and it can help "
            "your next coach to help you well."
        )
        with t.when("options"):
            _groups(t, "Question Close", new_page=False)
            t.otherwise()
            _groups(t, "Question", new_page=True)


def _groups(t: TemplateWriter, style: str, *, new_page: bool) -> None:
    """The questions, with room to write below each; a group stands on one page.

    Where no help is named, the second group and what closes the note fill a second page.
    """
    with t.when("review.wants"):
        t.heading("What do I want?", 3)
        with t.each("line in review.wants"), t.when("not loop.last"):
            with t.together():
                t.line("{{ line }}", style)
            t.otherwise()
            t.line("{{ line }}", style)
    with t.together():
        with t.when("review.contribution"):
            _second_title(t, new_page=new_page)
            with t.each("line in review.contribution"):
                t.line("{{ line }}", style)
        with t.when("faith_said"):
            t.line("When I bring this before God in quiet, which first step do I sense?", style)


def _second_title(t: TemplateWriter, *, new_page: bool) -> None:
    title = "What will I put in?"
    if not new_page:
        t.heading(title, 3)
        return
    with t.when("review.wants"):
        t.heading(title, 3, new_page=True)
        t.otherwise()
        t.heading(title, 3)


def _first_step(t: TemplateWriter) -> None:
    with t.when("not short_form and (questions or options)"):
        t.heading("A small first step", 2)
        with t.when("named_options"):
            t.line(
                "{% if leave %}When you're ready, get in touch, and ask: do you have an opening?{% else %}"
                "Get in touch, say what you are looking for, and ask whether there is room for you.{% endif %}",
                "First Step",
            )
            t.otherwise("questions")
            t.line(
                "Take the question that speaks to you most, and write down what comes to mind.",
                "First Step",
            )
            t.otherwise()
            t.line("Look into a public list, and write down two names.", "First Step")


def _signature(t: TemplateWriter) -> None:
    with t.when("short_form"):
        t.line("I wish you well, {{ client.called }}.", "Closing Words")
        t.otherwise()
        t.line("Thank you for the work we did together.", "Closing Words")
        p.sign_off(t, "Sign Off")
    p.signature(t)
