"""The talk ``refer`` in writing: a message ready to copy, and what to send back."""

from __future__ import annotations

from functools import partial

from gen.starter import passages as p
from gen.starter import refer_passages as r
from gen.starter.bridge import IN_WRITING
from gen.starter.cards import DANGER
from gen.starter.leave_passages import THANKS
from gen.starter.message import head, signed
from gen.starter.what_happens_next import sessions_and_money
from gen.starter.who_is_told import who_is_told
from gen.starter.writer import TemplateWriter


def message(t: TemplateWriter) -> None:
    """The message: care, the need and the end, where help is, the facts, the way back."""
    head(t, "About our coaching")
    _say(t, "{{ reason.care }}", when="reason.care")
    _say(t, THANKS, when="else")
    _say(t, f"{r.SOMEONE_TRAINED} {{{{ reason.statement }}}} {r.DECIDED}")
    _say(t, r.NOT_TOO_MUCH)
    _say(
        t,
        f"The page with this says where to turn. {r.TO_BEGIN_WITH} {r.FIRST_CALL} "
        f"{r.GOOD_STEP}{{% if shared %}} {r.NAME_KEPT}{{% endif %}}",
    )
    _say(t, IN_WRITING, when="risk")
    _say(t, "The plain things:")
    point = partial(_line, t, "Message Point")
    sessions_and_money(point)
    who_is_told(point)
    _say(t, "The rest is on the page.")
    _way_back(t)
    _say(t, THANKS, when="reason.care")
    _say(t, p.WHETHER_TO_PRAY, when="faith_said")
    with t.when("not contact_none"):
        _say(t, "Write back if you like. I'll answer.")
    signed(t)


def _way_back(t: TemplateWriter) -> None:
    with t.when("final_open"):
        _say(t, f"{r.CAME_TO} {r.TAKE_IT_UP} {r.NO_PROOF}")
        with t.when("door_conditions and not own_conditions"):
            _say(t, f"{r.HELPFUL_THEN}:")
            _line(t, "Message Step", "{{ condition.line }}", each="condition in door_conditions")


def _say(t: TemplateWriter, text: str, *, when: str = "") -> None:
    _line(t, "Message Spaced", text, when=when)


def _line(t: TemplateWriter, style: str, text: str, *, when: str = "", each: str = "") -> None:
    t.line(p.plain(text), style, when=when, each=each)


def replies(t: TemplateWriter) -> None:
    """What to send back, by the kind of reply."""
    t.heading("If this reply comes", 2, new_page=True)
    with t.when("faith_cues"):
        t.on_record("Before each answer, ask in silence for the words. Only danger can't wait.")
    with t.when("else"):
        t.on_record("Before each answer, take a quiet minute. Only danger can't wait.")
    table = t.table({"The reply": 30, "Send back": 70}, "Replies")
    for reply, words in _REPLIES:
        table.row(reply, words)
    table.tag("if money_spoken_of")
    table.row("Wants more money back, or can't pay", r.MONEY)
    table.tag("endif")
    table.tag("if faith_said")
    table.row("Is hurt that you offered prayer", "I'm sorry. I meant it kindly, and I'll leave it.")
    table.tag("endif")
    table.row(*_DANGER)
    table.row(p.NO_WORD, _NOTHING_CAME)


_REPLIES = (
    (
        "Thanks, or agrees",
        "Thank you for your answer, {{ client.called }}. I hope the page makes the first step a little easier.",
    ),
    (
        "Asks to go on",
        (
            f"Thank you for asking. {r.LESS_WITH_ME} If it's hard to get in touch with someone on the page, "
            "tell me, and we'll find the words together."
        ),
    ),
    (r.ASKS_WHAT_WAS_WRONG, f"{r.WERE_NOT} {r.MY_TRAINING}"),
    (
        "Hurt or angry",
        "I'm sorry that this hurts, and I'm glad you told me. Whatever else you'd like to say, I'll read it.",
    ),
    ("A word about reviews", r.FREE_TO_SHARE),
)
_DANGER = (
    DANGER[0],
    (
        "Phone at once, if you have a number, and stay on the line until somebody is there. If not, send: "
        f"{p.ARE_YOU_SAFE} Who can come and be with you? Please call now."
        "{% for line in help_lines_said %} {{ line }}.{% endfor %} In danger: {{ practice.emergency }}."
    ),
)
_NOTHING_CAME = (
    "I'd only like to know that my message of {{ meeting.date }} reached you. No answer is needed. "
    "The page is yours, and whatever I wrote still holds."
)
