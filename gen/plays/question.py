"""The question of the talk ``ask``, its silence, and the three answers: a page of their own."""

from __future__ import annotations

from gen.docx_writer.writer import TemplateWriter
from gen.plays import ask_passages as a
from gen.plays import passages as p

_LAST_LINES = "the last lines of Close."


def question(t: TemplateWriter) -> None:
    """One yes-or-no question, asked by name, then the way on from each answer."""
    t.heading("The question", 2, new_page=True)
    t.say(f"{p.WILLING}{{% if not in_person %}} Take all the time you need.{{% endif %}}")
    t.cue(f"Stop here. Ten slow counts of silence. {p.client('speaks', 'speak')} first.", last=True)
    _yes(t)
    _no(t)
    _not_sure(t)


def _answer(t: TemplateWriter, *lines: str, when: str = "") -> None:
    t.say(*lines, style="Answer", when=when)


def _yes(t: TemplateWriter) -> None:
    t.check("If the answer is yes", style="Branch Yes")
    _answer(
        t,
        f"{a.SO_GLAD} Let's put it all on paper now.",
        when="in_person",
    )
    _answer(t, f"{a.SO_GLAD} {a.TO_SIGN}", when="else")
    _answer(t, f"{a.LOOK_AT_IT} {a.WORKING_OR_NOT}")
    _answer(t, "I'm looking forward to this, {{ client.called }}.")
    t.line(
        "Then: {% if other_pages %}read and sign the fresh-start page{% else %}write it down "
        f"together, with dates and both names{{% endif %}}, and say {_LAST_LINES}"
        "{% if client.send_only %} The copy for {{ client.called }} goes only the way that page 1 says.{% endif %}",
        "Go To",
        when="in_person",
    )
    t.line(
        f"Then: {_LAST_LINES} {{% if other_pages %}}The fresh-start page goes out today."
        "{% else %}Write down what was agreed, and send it today.{% endif %}",
        "Go To",
        when="else",
    )


def _no(t: TemplateWriter) -> None:
    """The smile is a cue of its own, with a pause; what is said after it shuts no door."""
    t.check("If the answer is no", style="Branch No")
    _answer(t, a.STRAIGHT, a.BETTER_TO_STOP)
    _answer(
        t,
        f"{a.DELIGHTED}{a.HOW_AGAIN}",
    )
    t.cue("A kind look, and a small smile. Pause for one breath.", when="in_person")
    t.cue("A small smile: it can be heard. Pause for one breath.", when="elif by_phone")
    t.cue("A kind look at the lens, and a small smile. Pause for one breath.", when="else")
    _answer(t, "Let's go through how we finish.")
    t.line("Then: What happens next.", "Go To")


def _not_sure(t: TemplateWriter) -> None:
    """What a no would mean is said as what would be: nothing has ended yet."""
    t.check("If the answer is not sure", style="Branch Other")
    _answer(
        t,
        f"{a.YOU_HAVE_UNTIL} If it's a yes, we begin on **{{{{ trial_start }}}}**.",
        f"{a.NO_WORD}. Either answer is fine. {a.WITH_A_NO}",
    )
    t.line(
        "Then: Close. Don't {% if in_person %}hand over{% else %}send{% endif %} the note yet.",
        "Go To",
    )
