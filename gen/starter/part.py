"""The script of the talk ``part``: the decision stands.

First the decision, then its reason, then listening; then the terms of a new beginning, and how the
two finish. A closed door takes out ``_way_back`` and nothing else.
"""

from __future__ import annotations

from pathlib import Path

from gen.starter import passages as p
from gen.starter.cards import DANGER, table_of_moments
from gen.starter.part_message import message, replies
from gen.starter.part_passages import (
    AND_BESIDES,
    ANY_TIME,
    FREE_TO_SAY,
    HEADLINE,
    MONEY_TO_TALK_OF,
    NAMED,
    SEES_IT_OTHERWISE,
    TERMS,
    THE_SUM,
    WANTED_FOR_YOU,
    WHEN_DONE,
    WISH,
    YOU_KNOW,
)
from gen.starter.script import write_play
from gen.starter.what_happens_next import six_facts
from gen.starter.writer import TemplateWriter


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
    t.say("I'd like to tell you right away why I asked for this time. Is that all right?")
    p.leave_to_go_on(t)


def _decision(t: TemplateWriter) -> None:
    t.heading("The decision", 2)
    p.in_silence(t, "Low voice, and warm. Say it once, and stop.", or_else="Breathe out. ")
    t.say(HEADLINE)
    t.cue("Pause. Let it land. Five slow counts.", last=True)


def _reason(t: TemplateWriter) -> None:
    t.heading("Why", 2)
    p.care(t)
    t.say("{{ reason.statement }}")
    with t.each("fact in facts_told"):
        t.say("{{ fact.what }} (({{ fact.day }}))", when="fact.day")
        t.say("{{ fact.what }}", when="else")
        t.say("{{ fact.effect }}", when="fact.effect")
    t.say("We did try: {{ tried }}.", when="tried")
    t.say(
        "**{{ client.called }}**, what would you like to say to that?"
        "{% if not in_person %} I'm listening.{% endif %}"
    )
    t.cue("Listen. Say back what you heard. Don't give more reasons.", last=True)


def _what_was_good(t: TemplateWriter) -> None:
    with t.together():
        t.heading("What was good", 2)
        t.say(
            "{{ line }}{% if loop.last %} Thank you for that.{% endif %}",
            each="line in engagement.thanks",
        )
    t.say(WANTED_FOR_YOU)


def _way_back(t: TemplateWriter) -> None:
    """The wish, two sentences of what the coach brings, and the terms."""
    with t.when("final_open"):
        t.heading("Beginning again", 2)
        t.say(WISH)
        with t.when("coach.quality_commitment"):
            t.say(YOU_KNOW, "{{ coach.quality_commitment }}", AND_BESIDES)
        with t.when("door_conditions"):
            t.say(f"{TERMS}.")
            with t.each("condition in door_conditions"):
                t.say(
                    f"{{{{ condition.said }}}} (({p.SEEN_BY % 'condition'}))",
                    when="condition.seen_by",
                )
                t.say("{{ condition.said }}", when="else")
            t.say(WHEN_DONE)
        t.say(ANY_TIME, when="else")
        t.say("You don't have to answer that today.")


def _what_happens_next(t: TemplateWriter) -> None:
    with t.together():
        t.heading("What happens next", 2)
        t.say("So that nothing is left open, here's how we'll finish.")
        six_facts(t, t.say, spoken=True, end=None)
    t.say(f"If you see the sum differently, {SEES_IT_OTHERWISE}.", when=MONEY_TO_TALK_OF)


def _page_to_keep(t: TemplateWriter) -> None:
    with t.when("in_person"):
        t.cue("Give {{ client.called }} the note.")
        t.say("You don't have to remember any of this. It's all on this page.")
    t.say("You don't have to remember any of this. I'll send you a page today.", when="else")
    with t.when("options_count"):
        t.say(f"{p.MAY_HELP_NOW} The page names {{{{ options_count }}}} for that.")
        t.say(NAMED)
        t.say("I'll gladly introduce you, if you tell me to whom.", when="may_introduce")
    t.say(f"The page asks {p.ASKS}.", p.QUIET_HOUR, p.HELPS_YOU_CHOOSE, when="questions")
    t.say(p.TOO_HEAVY, when="risk")


def _close(t: TemplateWriter) -> None:
    t.heading("Close", 2)
    with t.together():
        t.say("What would you like to ask before we stop? ((One sentence for each answer.))")
        t.say(
            "Thank you for hearing me out, {{ client.called }}. "
            "{% if last_session_ahead %}Until our last session, then."
            "{% else %}I wish you well in what comes next.{% endif %}"
        )
        p.offer_to_pray(t)
    p.smile(t)


def _hard_moments(t: TemplateWriter) -> None:
    t.heading("Hard moments", 2, new_page=True)
    table = table_of_moments(t)
    for moment in _MOMENTS:
        table.row(*moment)
    table.tag("if faith_said")
    for moment in _OF_PRAYER:
        table.row(*moment)
    table.tag("endif")
    for moment in _IT_BREAKS_OFF:
        table.row(*moment)
    table.row(*DANGER)


_MOMENTS = (
    (
        "“Is this because of …?”",
        "“I've given you the reason as plainly as I can.” Say the one sentence again.",
    ),
    (
        "“What did I do wrong?”",
        "“This is about our coaching, and not about who you are.” Look up, and wait.",
    ),
    (
        "“One more chance?”",
        (
            "“I see why you ask. The decision stands."
            "{% if final_open %} And what I said about starting again holds, too.{% endif %}” Once, then go on."
        ),
    ),
    ("“That's unfair.”", "“Tell me what feels unfair.” Listen to the end. Defend nothing."),
    ("Tears", "“There's no hurry.” Then be silent."),
    ("Anger", "“I can hear how hard this is.” Sip some water. Speak more slowly."),
    ("“Fine.” (too fast)", "“You don't have to agree with me.” Wait."),
    ("Silence", "Count to ten. “What would you like me to know?”"),
    ("Wants money back, or can't pay", f"“{THE_SUM}” Then go on."),
    ("“I'll write a bad review.”", f"“{FREE_TO_SAY}” Then go on."),
)
_OF_PRAYER = (
    ("Asks for prayer", "Short, and for {{ client.called }} alone. Not a word of the decision."),
    ("Is hurt by the offer", "“I'm sorry I brought that up.” Leave it there."),
)
_IT_BREAKS_OFF = (
    ("Walks out, or hangs up", "Don't follow, don't call back. Send the page today."),
    (
        "A threat",
        "“I'm going to stop here.” Go to where others are. In danger: {{ practice.emergency }}. Then write down the words.",
    ),
)
