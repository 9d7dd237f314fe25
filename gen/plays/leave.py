"""The script of the talk ``leave``: nobody is at fault, and somebody goes on with the client.

First the news, in one sentence; then who is there now; then a question, and listening. A closed
door takes out ``_another_time`` and nothing else.

What other talks say too is in ``passages``; what this talk's papers say alike, in ``leave_passages``.
"""

from __future__ import annotations

from pathlib import Path

from gen.docx_writer.writer import TemplateWriter
from gen.plays import passages as p
from gen.plays.bridge import IN_FEAR, not_alone, the_plan_first
from gen.plays.hard_moments import BREAKS_OFF, rows_of_every_talk, table_of_moments
from gen.plays.leave_by_email import message, replies
from gen.plays.leave_passages import (
    AGREED_BEFORE,
    ANOTHER_TIME,
    APOLOGY_DUE,
    ASKS_FOR_MORE,
    COST,
    ENDS,
    FALLS_AWAY,
    FREE_TO_SPEAK,
    GOES_ON,
    INTRODUCE,
    KNOWN_HOW,
    NO_HURRY,
    NOT_SOONER,
    OFFERS,
    OFFERS_UNSAID,
    PAYERS_DECISION,
    SAID_HEADLINE,
    SHARED,
    SORRY,
    STANDS_IN,
    TIME_LEFT,
    TURNS_TO,
    WANT_FOR_YOU,
    WHAT_EACH_OFFERS,
    WHERE_TO_START,
    WITH_YOU,
)
from gen.plays.script import write_play
from gen.plays.thanks_passages import thanks
from gen.plays.what_happens_next import six_facts
from gen.plays.who_is_told import who_is_told, who_joins


def write_leave_script(path: Path) -> None:
    """The template of the script of this talk."""
    write_play(path, message, _guide, replies, _hard_moments)


def _guide(t: TemplateWriter) -> None:
    t.heading("Conversation guide")
    _welcome(t)
    _news(t)
    _who_goes_on(t)
    _what_was_good(t)
    _another_time(t)
    _what_happens_next(t)
    _page_to_keep(t)
    _close(t)


def _welcome(t: TemplateWriter) -> None:
    t.heading("Welcome", 2)
    p.greeting(t)
    t.say(
        "{% if knows_the_news %}You already know why we're {% if in_person %}meeting{% else %}talking{% endif %}. I'd like to go through it with you properly. Is that all right?{% else %}"
        "There's something I need to {% if coachs_mistake %}say to you{% else %}tell you{% endif %}. "
        "May I come straight to it?{% endif %}"
    )
    p.leave_to_go_on(t)


def _news(t: TemplateWriter) -> None:
    t.heading("The news", 2)
    p.in_silence(t, "Low voice, and warm. Add nothing to these lines.", or_else="Breathe out. ")
    t.say(SAID_HEADLINE)
    p.care(t)  # any sooner, it would frighten, and give the news away
    t.say("{{ reason.statement }}")
    t.say(SORRY, when=APOLOGY_DUE)
    t.say(PAYERS_DECISION, when="ended_by_payer and not coachs_mistake")
    t.say(ENDS)
    t.cue("Pause, and let it land. Five slow counts.", last=True)


def _who_goes_on(t: TemplateWriter) -> None:
    with t.when("options_count"):
        t.heading("Who is there for you", 2)
        t.say(f"{TIME_LEFT}{STANDS_IN}", when="stands_in")
        t.say(f"{TIME_LEFT}{GOES_ON}", when="elif goes_on")
        t.say(f"{TIME_LEFT}{TURNS_TO}", when="elif turns_to")
        t.say(f"{TIME_LEFT}{WHERE_TO_START}", when="else")
        t.say(OFFERS, when=OFFERS_UNSAID)
        t.say(KNOWN_HOW, when="the_one.known_how")
        t.say(WHAT_EACH_OFFERS, when="(goes_on or turns_to) and not the_one.name")
        t.say(NO_HURRY, when=f"not ({AGREED_BEFORE})")
    t.say(f"{TIME_LEFT}I'll stop there for a moment.", when="else")
    t.say(p.LIKE_TO_HEAR + "{% if not in_person %} I'll be quiet and listen.{% endif %}")
    t.cue(f"Listen. Don't comfort too fast. {p.SAY_BACK} Add nothing.", last=True)
    t.say(p.FAMILY_TOO, when="family_here")
    not_alone(t)


def _what_was_good(t: TemplateWriter) -> None:
    t.heading("What has been good", 2)
    t.say(WANT_FOR_YOU)
    thanks(t)
    t.say(WITH_YOU)


def _another_time(t: TemplateWriter) -> None:
    t.say(ANOTHER_TIME, when="final_open")


def _what_happens_next(t: TemplateWriter) -> None:
    with t.together():
        t.heading("What happens next", 2)
        t.say("Let me tell you how we'll finish.")
        six_facts(t, t.say, spoken=True, end_said=True)
    t.say(FALLS_AWAY, when="not (stands_in or ended_by_payer or end_is_far)")
    who_is_told(t.say)


def _page_to_keep(t: TemplateWriter) -> None:
    with t.when("in_person"):
        t.cue(p.the_note("Give {{ client.called }} the note."))
        t.say("The dates are all on this page, so you don't have to remember them.")
    t.say(
        f"{p.SENT_PAGE} that says how we finish.",
        when="else",
    )
    # A price before the client has had a word would sound like a sale. Beside money that is
    # another's, and to a minor, no sum is said: the page has it.
    with_cost = "the_one.cost and not money_is_anothers"
    t.say(COST, when=with_cost)
    t.say(f"{SHARED}{INTRODUCE}", when="options_count")
    t.say(p.PAGE_ALSO_ASKS, p.QUIET_HOUR, p.HELPS_YOU_CHOOSE, when="questions")


def _close(t: TemplateWriter) -> None:
    t.heading("Close", 2)
    the_plan_first(t)
    who_joins(t)
    with t.together():
        t.say(f"Is there anything you'd like to ask me? {p.ONE_SENTENCE}")
        t.say(p.WISH_WELL, when="coachs_mistake")
        t.say(
            "Thank you for your trust, {{ client.called }}. "
            "{% if last_session_ahead %}We still have until **{{ ending.last_session }}**.{% else %}I wish you all the best.{% endif %}",
            when="else",
        )
        p.offer_to_pray(t)
    p.smile(t)


def _hard_moments(t: TemplateWriter) -> None:
    table = table_of_moments(t)
    table.rows(*_MOMENTS)
    table.rows(_WORRIES, when="outside_the_work or coachs_mistake")
    table.rows(_MONEY, when="money_spoken_of")
    table.rows(*_OF_PRAYER, when="faith_said")
    table.row(*_LETS_GO)
    rows_of_every_talk(table)


_MOMENTS = (
    (
        "“What did I do wrong?”",
        "“Nothing. Not one thing.” {% if in_person %}Look up.{% else %}Say it slowly.{% endif %}",
    ),
    (
        "Asks for more reasons",
        (
            "{% if coachs_mistake %}“You can ask me anything. I won't make excuses.” Answer plainly."
            f"{{% else %}}“{ASKS_FOR_MORE}” Then go on.{{% endif %}}"
        ),
    ),
    (
        "“Who will I have now?”",
        (
            "{% if goes_on %}“There's {{ goes_on }}. You don't have to choose today.”"
            "{% elif options_count %}{% if in_person %}“The page says where to start. Shall we look at it?”{% else %}“The page I'll send you says where to start. Shall we talk about it now?”{% endif %}"
            "{% else %}“Let's think about that. What would you want from someone new?”{% endif %}"
        ),
    ),
    (
        "“Can't we keep going a little longer?”",
        (
            "{% if may_go_on %}“Privately, we might. Sleep on it, and tell me.”"
            "{% elif ended_by_payer %}“{% if last_session_ahead %}Until {{ ending.last_session }}, yes. After that it's{% else %}I wish we could. It's{% endif %} out of my hands.{% if final_open and door.once %} What I said about working together again stands.{% elif final_open %} If there's another way, I'd be glad to go on.{% endif %}” Give it a moment."
            "{% elif end_is_far %}“We will, until {{ ending.last_session }}. After that I can't.” Give it a moment."
            "{% elif last_session_ahead %}“Until {{ ending.last_session }}, yes. After that I can't, and I'm sorry.” Give it a moment."
            "{% elif not no_more_sessions %}“After {{ ending.date }} I can't, and I'm sorry.” Give it a moment."
            f"{{% else %}}“{p.I_SEE_WHY} I can't, and I'm sorry.” Give it a moment.{{% endif %}}"
        ),
    ),
    (
        "“Could we work together again?”",
        (
            "{% if may_go_on %}“I'm still here. Just say so.”"
            f"{{% elif final_open and door.once %}}“I'd like that, once {{{{ door.once }}}}.{p.plain(NOT_SOONER)}”"
            "{% elif final_open and door.not_before %}“I'd like that, from {{ door.not_before }}. I can't promise more.”"
            "{% elif final_open and stops_coaching %}“I don't think so. If that changes, you'll be welcome.”"
            "{% elif final_open and coachs_mistake %}“That's for you to say. If you want to, I'd be glad.”"
            "{% elif final_open %}“I don't know. If I can, I'd be glad.”"
            "{% elif stops_coaching %}“No, I'm giving this work up altogether. It has nothing to do with you.”"
            "{% else %}“I don't think so, and it isn't because of you. I'd rather say so now than have you wait.”{% endif %}"
        ),
    ),
    ("Tears", "“Take your time.” Then be silent."),
    ("Anger, “That's unfair.”", "“I can hear that. Tell me more.” Explain nothing."),
    ("“It's fine.” (too fast)", "“You don't have to be fine with it today.” Wait."),
    ("Silence", "Count to ten. “What's going through your mind?”"),
    ("“I'll write a bad review.”", f"“{FREE_TO_SPEAK}” Then go on."),
)
_WORRIES = (
    "Worries about you",
    "“That's kind of you, thank you. And how are you?” Listen.",
)
_MONEY = (
    "Money",
    f"“{{% if nothing_due %}}{p.NOTHING_OWED}{{% else %}}It's on the page{{% if not in_person %}} I'll send you{{% endif %}}.{{% endif %}} If it looks wrong to you, tell me, and I'll answer in writing.”",
)
_OF_PRAYER = (
    ("Asks you to pray", "Say a short prayer aloud, for {{ client.called }}."),
    (p.HURT_BY_OFFER, "“I'm sorry. I'll leave it there.”"),
)
_LETS_GO = (
    BREAKS_OFF,
    f"{p.LEFT_ALONE} Send the page today, and only the page.{{% if risk %}} {IN_FEAR}{{% endif %}}",
)
