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
    t.heading("What happens next", 2)
    six_facts(t, t.points, spoken=False)
    _options(t)
    _shared(t)
    _sooner(t)
    _questions(t)
    _first_step(t)
    _signature(t)
    t.save(path)


def _purpose(t: TemplateWriter) -> None:
    t.line("This page puts in writing what happens next.", "Purpose", when="short_form")
    with t.when("elif conditional"):
        t.line(
            f"{_TO_KEEP} if we close."
            "{% if questions %} What you write below its questions is for you alone.{% endif %}",
            "Purpose",
        )
    with t.when("elif leave"):
        t.line(
            f"{_TO_KEEP}. It says what happens next{{% if goes_on %}}, and who can go on with you"
            "{% elif options %}, and where you can turn{% endif %}.",
            "Purpose",
        )
    t.line(f"{_TO_KEEP}. {_WHAT_IS_ON_IT}", "Purpose", when="elif questions or options")
    with t.when("else"):
        t.line("This page is yours to keep. It puts in writing what happens next.", "Purpose")


def _options(t: TemplateWriter) -> None:
    with t.when("options"):
        with t.when("short_form"):
            t.heading("If you look for support elsewhere", 2)
            t.line(p.MAY_HELP)
            t.line(_FOR_YOU_TO_JUDGE)
        with t.when("elif leave"):
            t.heading(
                "If you'd like {% if goes_on %}to go on with someone{% else %}someone to turn to{% endif %}",
                2,
            )
            t.line(f"{p.MAY_HELP_NOW} Please judge for yourself what is right for you.")
        with t.when("else"):
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
        t.line(_SHARED_BY_CONSENT, when="shared")
        with t.when("else"):
            t.line(
                f"{p.NOTHING_SHARED}{{% if may_introduce %}} For an introduction, fill this in and sign it.{{% endif %}}"
            )
    with t.when("may_introduce"), t.together():
        t.check("Introduce me to (name):\t", style="Write Here")
        t.line("All that you may say: my name, my number or address, and\t", "Write Here")
        t.line("This permission ends on (date):\t", "Write Here")
    t.line("I may take it back at any time. Signed, date:\t", "Write Here", when="may_introduce")


def _sooner(t: TemplateWriter) -> None:
    with t.when("risk"):
        t.heading("If you need someone sooner", 2)
        with t.together():
            t.points("{{ line }}", each="line in help_lines_said")
        t.points("In danger, call **{{ practice.emergency }}**.")


def _questions(t: TemplateWriter) -> None:
    with t.when("questions"):
        t.heading("Before you choose your next coach", 2)
        t.line(
            "What is asked here is worth a quiet hour. It can show you what to look for, and it can help "
            "your next coach to help you well."
        )
        with t.when("options"):
            _groups(t, "Question Close", new_page=False)
        with t.when("else"):
            _groups(t, "Question", new_page=True)


def _groups(t: TemplateWriter, style: str, *, new_page: bool) -> None:
    """The questions, with room to write below each; a group stands on one page.

    Where no help is named, the second group and what closes the note fill a second page.
    """
    with t.when("review.wants"):
        t.heading("What do I want?", 3)
        with t.each("line in review.wants"):
            with t.when("not loop.last"), t.together():
                t.line("{{ line }}", style)
            t.line("{{ line }}", style, when="else")
    with t.together():
        with t.when("review.contribution"):
            title = "What will I put in?"
            if new_page:
                t.heading(title, 3, new_page=True, when="review.wants")
            t.heading(title, 3, when="else" if new_page else "")
            t.line("{{ line }}", style, each="line in review.contribution")
        with t.when("faith_said"):
            t.line("When I bring this before God in quiet, which first step do I sense?", style)


def _first_step(t: TemplateWriter) -> None:
    with t.when("not short_form and (questions or options)"):
        t.heading("A small first step", 2)
        with t.when("named_options"):
            t.line(
                "{% if leave %}When you're ready, get in touch, and ask: do you have an opening?{% else %}"
                "Get in touch, say what you are looking for, and ask whether there is room for you.{% endif %}",
                "First Step",
            )
        with t.when("elif questions"):
            t.line(
                "Take the question that speaks to you most, and write down what comes to mind.",
                "First Step",
            )
        t.line("Look into a public list, and write down two names.", "First Step", when="else")


def _signature(t: TemplateWriter) -> None:
    t.line("I wish you well, {{ client.called }}.", "Closing Words", when="short_form")
    with t.when("else"):
        t.line("Thank you for the work we did together.", "Closing Words")
        p.sign_off(t, "Sign Off")
    p.signature(t)
