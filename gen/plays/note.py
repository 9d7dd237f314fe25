"""The referral note: one page for the client to keep, or two with the questions."""

from __future__ import annotations

from pathlib import Path

from gen.docx_writer.styles import NOTE
from gen.docx_writer.writer import TemplateWriter
from gen.plays import passages as p
from gen.plays.complete_note import in_your_own_words, what_was_reached
from gen.plays.leave_passages import WHY_IT_ENDS
from gen.plays.options import table_of_options
from gen.plays.permission import permission
from gen.plays.refer_passages import JUST_THE_PART, OF_PARTS, TO_TALK
from gen.plays.return_passages import to_the_practice
from gen.plays.what_happens_next import six_facts
from gen.plays.who_is_told import TOLD_NOTHING
from gen.plays.without_letter import what_a_return_asks

_TO_KEEP = "This is yours to keep."
# What the letter would thank for, where none comes; whoever is written to has read it there.
_THANKS = (
    "{% if closed and engagement.thanks and not in_writing %}{{ thanks_together }} {% endif %}"
)


def write_note(path: Path) -> None:
    """The note's template, in the order of each talk: the facts in writing, and where help is.

    Whoever is sent to other help finds that first, whoever loses a coach who goes on, and whoever
    is done what was reached.
    """
    t = TemplateWriter(NOTE, margins=(0.9, 0.6, 0.55))
    t.letterhead()
    t.footer("{{ practice.name }}", pages=True)
    t.line("{{ note_date }}, for {{ client_within }}", "Date")
    t.heading("Yours to keep", when="complete or accept or firm")
    t.heading("For your next step", when="else")
    _purpose(t)
    with t.when("refer or leave"):
        _where_help_is(t)
        with t.together():  # a second page holds more than a signature
            _what_happens_next(t)
        what_a_return_asks(t)
    with t.when("else"):
        what_was_reached(t)
        _what_happens_next(t)
        what_a_return_asks(t)
        _stands_ready(t)
        _where_help_is(t)
        in_your_own_words(t)
    _questions(t)
    _first_step(t)
    _signature(t)
    t.save(path)


def _purpose(t: TemplateWriter) -> None:
    t.line(f"{_TO_KEEP} First, who can help; then, what happens next.", "Purpose", when="refer")
    with t.when("elif leave"):
        t.line(
            f"{_TO_KEEP}{{% if goes_on %}} It says who could take over from me, and what happens next."
            "{% elif options %} It says where you can turn, and what happens next.{% endif %} "
            f"{WHY_IT_ENDS}",
            "Purpose",
        )
    with t.when("elif complete"):
        t.line(
            "{% if engagement.reached %}Here is what you've done, and how we finish.{% else %}"
            "Here is how we finish.{% endif %} The blank lines are just for you.",
            "Purpose",
        )
    with t.when("elif accept or firm"):
        t.line("The practical details are all here.", "Purpose")
    with t.when("else"):
        t.line(
            f"{_TO_KEEP}{{% if questions %}} Whatever you write under the questions is just for you.{{% endif %}}",
            "Purpose",
        )


def _stands_ready(t: TemplateWriter) -> None:
    with t.when("complete and final_open and not contact_none"):
        t.heading("If you'd like to come back", 2)
        t.line(
            f"{to_the_practice('A line')} is enough, {{% if returns_from %}}from **{{{{ returns_from }}}}**{{% else %}}at any time{{% endif %}}. You don't have to say why."
        )


def _what_happens_next(t: TemplateWriter) -> None:
    t.heading("What happens next", 2)
    t.line(
        "I've offered you one more talk, and I'd be glad of it. Nothing is settled before that. "
        "If I don't hear from you, here's how we finish:",
        when="end_is_open",
    )
    six_facts(t, t.points, spoken=False)
    t.points(TOLD_NOTHING, when="told_nothing")


def _where_help_is(t: TemplateWriter) -> None:
    """Who else can help, what to say to them, what they know, and help that is there sooner."""
    with t.when("options"):
        _before_the_table(t)
        table_of_options(t)
    with t.when("refer"):
        _lines_to_call(t)
        _first_call(t)
        permission(t)
    with t.when("else"):
        permission(t)
        _lines_to_call(t)


def _before_the_table(t: TemplateWriter) -> None:
    with t.when("firm"):
        t.heading("If you look for support elsewhere", 2)
        t.line(f"{p.MAY_HELP} {p.SUITS_YOU}")
    with t.when("elif refer"):
        t.heading("Where there is help", 2)
        t.line(
            f"{p.MAY_HELP_NOW} {{% if not of_a_field %}}Many people take this step, and it is a good one. {{% endif %}}"
            f"{p.SUITS_YOU}"
        )
    with t.when("elif leave"):
        t.heading(
            "If you'd like {% if goes_on %}to go on with someone else{% else %}someone to turn to{% endif %}",
            2,
        )
        t.line(f"{p.MAY_HELP_NOW} {p.SUITS_YOU}")
    with t.when("elif complete or accept"):
        t.heading("If you'd like more", 2)
        t.line(
            f"{{% if need_is_a_look %}}If you'd like{{% else %}}If you're looking for{{% endif %}} {{{{ need }}}}, here is where to start. {p.SUITS_YOU}"
        )
    with t.when("else"):
        t.heading("Where you can turn", 2)
        t.line(f"{p.MAY_HELP_NOW} {p.SUITS_YOU}")


def _first_call(t: TemplateWriter) -> None:
    with t.when("options"):
        t.heading(
            "What you can say {% if some_are_own %}to somebody new{% else %}when you call or write{% endif %}",
            2,
        )
        t.points(f"“{p.SENT_BY}”")
        t.points(f"“{TO_TALK}”", when="all_are_own")
        with t.when("else"):
            t.points(f"“{p.LOOKING_FOR}”", when="not need_is_a_look")
            t.points(f"“{p.TO_START}”")
        t.line(JUST_THE_PART, when=OF_PARTS)


def _lines_to_call(t: TemplateWriter) -> None:
    """Lines for whoever is in danger, and those for something else, each with what it is for."""
    with t.when("risk"):
        t.heading("If you need someone sooner", 2)
        with t.together():
            t.points("{{ line }}", each="line in help_lines_said")
        t.points("If you're in danger, call **{{ practice.emergency }}**.")
    with t.when("other_lines_said"):
        t.heading("Lines you can call", 2)
        t.points("{{ line }}", each="line in other_lines_said")


_QUIET_HOUR = "Give these questions a quiet hour. They can show you what to look for"


def _questions(t: TemplateWriter) -> None:
    with t.when("questions"):
        with t.when("complete or accept"):
            t.heading("Questions to take along", 2)
            t.line("They're just for you, for a quiet hour whenever you like.")
        with t.when("elif not coach_may_follow"):
            t.heading("Before you take your next step", 2)
            t.line(f"{_QUIET_HOUR}.")
        with t.when("else"):
            t.heading("Before you start with a coach again", 2)
            t.line(f"{_QUIET_HOUR}, and they can help whoever coaches you next.")
        with t.when("options"):
            _groups(t, "Question Close", new_page=False)
        with t.when("else"):
            _groups(t, "Question", new_page=True)


def _groups(t: TemplateWriter, style: str, *, new_page: bool) -> None:
    """The questions, with lines to write on below each; a group stands on one page.

    Where no help is named, the second group and what closes the note fill a second page.
    """
    lines = "\n\t" * (3 if new_page else 2)
    asked = f"{{{{ line }}}}{lines}"
    with t.when("review.wants"):
        t.heading(f"What do {p.one_or_two('I', 'we')} want?", 3)
        with t.each("line in review.wants"):
            with t.when("not loop.last"), t.together():
                t.line(asked, style)
            t.line(asked, style, when="else")
    with t.together():
        with t.when("review.contribution"):
            # Whoever is done has put in what there was to put in.
            title = f"What {{% if complete or accept %}}can {p.one_or_two('I', 'we')} do {p.one_or_two('myself', 'ourselves')}{{% else %}}{p.one_or_two('am I', 'are we')} willing to put in{{% endif %}}?"
            if new_page:
                t.heading(title, 3, new_page=True, when="review.wants")
            t.heading(title, 3, when="else" if new_page else "")
            t.line(asked, style, each="line in review.contribution")
        with t.when("faith_said"):
            t.line(
                f"When {p.one_or_two('I bring', 'we bring')} this to God in prayer, which first step comes to mind?{lines}",
                style,
            )


def _first_step(t: TemplateWriter) -> None:
    with t.when("(ask or part or leave) and (questions or options)"):
        t.heading("When you feel ready", 2)
        with t.when("named_options"):
            t.line(
                "Get in touch with {% if end_is_open %}me, or with {% endif %}{% if only_named %}{{ only_named }}{% else %}someone listed here{% endif %}"
                "{% if may_have_room %}, and ask about a first conversation{% endif %}.",
                "First Step",
            )
        with t.when("elif questions"):
            t.line(
                "Take the question that speaks to you most, and write for ten minutes.",
                "First Step",
            )
        t.line(
            "Look through {% if list_from %}the list from {{ list_from }}{% elif the_list %}{{ the_list }}{% else %}one of these lists{% endif %}, and write down two names.",
            "First Step",
            when="else",
        )


def _signature(t: TemplateWriter) -> None:
    with t.when("firm or coachs_mistake"):
        t.line(p.WISH_WELL, "Closing Words")
    with t.when("else"):
        well_done = "{% if engagement.reached %}Well done{% else %}All good wishes{% endif %}, {{ client.called }}."
        t.line(f"{_THANKS}{well_done}", "Closing Words", when="complete")
        t.line(
            f"{_THANKS}Thank you for the work we've done together.{{% if refer %}} I wish you well.{{% endif %}}",
            "Closing Words",
            when="else",
        )
    t.line("With good wishes,", "Sign Off", when="firm")
    with t.when("else"):
        p.sign_off(t, "Sign Off")
    p.signature(t)
