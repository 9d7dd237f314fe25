"""The script of the talk ``part``: the decision stands.

First the decision, then its reason, then listening; then the terms of a new beginning, and how the
two finish. A closed door takes out ``_way_back`` and nothing else.

What other talks say too is in ``passages``; what this talk's papers say alike, in ``part_passages``.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from gen.docx_writer.writer import TemplateWriter
from gen.plays import passages as p
from gen.plays.hard_moments import BREAKS_OFF, rows_of_every_talk, table_of_moments
from gen.plays.leave_passages import THANKS
from gen.plays.part_message import message, replies
from gen.plays.part_passages import (
    ANY_TIME,
    FREE_TO_SAY,
    HEADLINE,
    NAMED,
    ON_MONEY,
    SPEAKS_OF_IT,
    TERMS,
    TRIED,
    WANTS_MONEY,
    WHEN_IT_SUITS,
    WISH,
)
from gen.plays.return_passages import FROM_THEN_ON, STAYS_THE_SAME
from gen.plays.script import write_play
from gen.plays.what_happens_next import six_facts
from gen.plays.who_is_told import who_is_told, who_joins


def write_part_script(path: Path) -> None:
    """The template of the script of this talk."""
    write_play(path, message, _guide, replies, _hard_moments)


def _guide(t: TemplateWriter) -> None:
    t.heading("Conversation guide")
    _welcome(t)
    _decision(t)
    _reason(t)
    _what_was_good(t)
    _way_back(t)
    _what_happens_next(t)
    _page_to_keep(t)
    _close(t)


def _welcome(t: TemplateWriter) -> None:
    t.heading("Welcome", 2)
    p.greeting(t)
    t.say("May I tell you right away why I wanted us to talk?")
    p.leave_to_go_on(t)


def _decision(t: TemplateWriter) -> None:
    t.heading("The decision", 2)
    p.in_silence(t, "Low voice, and warm. Say it once, and stop.", or_else="Breathe out. ")
    t.say(HEADLINE)
    t.cue("Pause. Let it land. Five slow counts.", last=True)


def _reason(t: TemplateWriter) -> None:
    t.heading("Why", 2)
    p.care_before(t, "{{ reason.statement }}")
    with t.each("fact in facts_told"):
        effect = "{% if fact.effect %} {{ fact.effect }}{% endif %}"
        said = f"{{{{ fact.what }}}}{p.ON_THAT_DAY}{effect}"
        _close_lines(t, f"{said} (({{{{ fact.day }}}}))", when="fact.day and not fact.day_said")
        _close_lines(t, said, when="else")
    _close_lines(t, TRIED, when="tried")
    _close_lines(
        t,
        p.LIKE_TO_HEAR + "{% if not in_person %} I'm listening.{% endif %}",
    )
    t.cue(f"Listen. {p.SAY_BACK} Don't give more reasons.", last=True)


def _what_was_good(t: TemplateWriter) -> None:
    t.heading("What was good", 2)
    _close_lines(t, THANKS)  # but after misconduct, no case is without
    _close_lines(t, WISH)


def _way_back(t: TemplateWriter) -> None:
    """The terms of a new beginning, and a sentence or two of what the coach brings."""
    with t.when("final_open"):
        with t.when("door_conditions and not way_back"):
            _close_lines(t, f"{TERMS}.")
            with t.each("condition in door_conditions"):
                said = "{{ condition.said }}"
                _close_lines(t, f"{said} (({p.seen_by('condition')}))", when="condition.seen_by")
                _close_lines(t, said, when="else")
            _close_lines(t, WHEN_IT_SUITS)
        _close_lines(t, ANY_TIME, when="else")
        t.keep_before()
        # Said last and humbly, and not a word of what others have reached: nobody is sold anything.
        _close_lines(t, STAYS_THE_SAME, when="coach.quality_commitment and as_before")
        _close_lines(t, "{{ coach.faith_statement }}", when="faith_said and coach.faith_statement")


def _what_happens_next(t: TemplateWriter) -> None:
    with t.together():
        t.heading("What happens next", 2)
        _close_lines(
            t,
            "Here's how we'll finish. You don't have to remember it: the dates are all on a page that "
            "{% if in_person %}I'll {% if read_here_only %}show{% else %}give{% endif %} you{% else %}I'll send you today{% if sent_by %}, {{ sent_by }}{% endif %}{% endif %}.",
        )
        six_facts(t, partial(_close_lines, t), spoken=True, end_said=True)
        who_is_told(partial(_close_lines, t))


def _page_to_keep(t: TemplateWriter) -> None:
    with t.when("options_count"):
        _close_lines(
            t,
            p.MAY_HELP_SAID,
            f"{p.ON_THE_PAGE}{NAMED}{{% if may_introduce %}}{p.INTRODUCE}{{% endif %}}",
        )
    with t.when("questions"):
        _close_lines(t, f"{p.PAGE_ALSO_ASKS} {p.QUIET_HOUR}", p.HELPS_YOU_CHOOSE)
    _close_lines(t, p.TOO_HEAVY, when="risk")
    t.cue(p.the_note("Give {{ client.called }} the note."), last=True, when="in_person")


def _close(t: TemplateWriter) -> None:
    t.heading("Close", 2)
    who_joins(t)
    with t.together():
        _close_lines(t, f"What would you like to ask before we stop? {p.ONE_SENTENCE}")
        _close_lines(
            t,
            "Thank you for hearing me out, {{ client.called }}. "
            "{% if last_session_ahead %}Until our last session, then.{% else %}I wish you well.{% endif %}",
        )
        p.offer_to_pray(t)
    t.cue(
        "A kind face, and a small smile if the moment allows it. Then stand up.",
        last=True,
        when="in_person",
    )
    t.cue("A warm voice to the end. A small smile helps it.", last=True, when="elif by_phone")
    t.cue(
        "A kind look at the lens, and a small smile if the moment allows it.",
        last=True,
        when="else",
    )


def _close_lines(t: TemplateWriter, *lines: str, when: str = "", each: str = "") -> None:
    """Lines to be said that belong together: they are set closer, so that one finds the next."""
    t.say(*lines, style="Spoken Close", when=when, each=each)


def _hard_moments(t: TemplateWriter) -> None:
    table = table_of_moments(t)
    table.rows(*_MOMENTS)
    table.rows(_DONE_AT_ONCE, when="final_open and door_conditions and not way_back")
    table.rows(*_OF_PRAYER, when="faith_said")
    table.rows(*_IT_BREAKS_OFF)
    rows_of_every_talk(table)


_MOMENTS = (
    (
        "“Is this because of …?”",
        "“I've given you the reason as plainly as I can.” Say the one sentence again.",
    ),
    (
        p.one_or_two("“Is it me?”", "“Is it us?”"),
        "“No. It's about {% if of_payment %}the money{% else %}our coaching{% endif %}, not about who you are.” {% if in_person %}Look up, and wait.{% else %}Wait.{% endif %}",
    ),
    (
        "“One more chance?”",
        (
            f"“{p.I_SEE_WHY} The decision stands."
            "{% if final_open %} And what I said about starting again holds, too.{% endif %}” Once, then go on."
        ),
    ),
    ("“That's unfair.”", f"{p.WHAT_IS_UNFAIR} Listen. Defend nothing."),
    ("Tears", "“There's no hurry.” Then be silent."),
    ("Anger", "“I can hear how hard this is.” Speak more slowly."),
    ("“Fine.” (too fast)", "“You don't have to agree with me.” Wait."),
    ("Silence", "Count to ten. “What would you like me to know?”"),
    (WANTS_MONEY, f"“{ON_MONEY}”"),
    (SPEAKS_OF_IT, f"“{FREE_TO_SAY}” Then go on."),
)
_DONE_AT_ONCE = (
    "Does what you've asked for, then and there",
    (
        "“Thank you. {% if one_condition %}Then we{% else %}When the rest is in place, too, we{% endif %} "
        f"can talk about beginning again{FROM_THEN_ON}.” {{% if one_condition %}}Agree on a day for that talk.{{% else %}}Then go on.{{% endif %}}"
    ),
)
_OF_PRAYER = (
    ("Asks for prayer", "Short, and for {{ client.called }} alone. Not a word about the decision."),
    (p.HURT_BY_OFFER, "“I'm sorry I brought that up.” Leave it there."),
)
_IT_BREAKS_OFF = (
    (
        BREAKS_OFF,
        f"{{% if minor %}}{p.A_MINOR_GOES}{{% elif in_person %}}Don't follow, don't call back.{{% else %}}Don't call back.{{% endif %}} Send the page today.",
    ),
    (
        "A threat",
        "“I'm going to stop here.” {% if in_person %}Go to where others are.{% else %}End the call.{% endif %} In danger: {{ practice.emergency }}. Then write down the words.",
    ),
)
