"""After the meeting: what is left to do, on the coach's last page behind the script."""

from __future__ import annotations

from gen.docx_writer.writer import TemplateWriter
from gen.plays import passages as p
from gen.plays.bridge import PLANNED
from gen.plays.what_is_settled import YOU_THERE

_BOTH = p.one_or_two("both", "all")


def after_the_meeting(t: TemplateWriter) -> None:
    """What is left to do, and a place for what the coach has learned."""
    t.heading("After sending", 2, when="in_writing")
    t.heading("After the meeting", 2, when="else")
    t.check(
        "Before you send the note{% if with_letter %}, the letter{% endif %} or a reply, "
        f"{{% if faith_cues %}}{p.PRAY_SILENTLY}, and{{% else %}}take a quiet minute and{{% endif %}} read it aloud"
    )
    with t.when("conditional"):
        t.check("The answer: yes")
        t.check("The answer: no")
        t.check(
            "The answer: not sure, until {{ meeting.answer_by }}"
            f"{{% if answer_by_says_you %}}{YOU_THERE}{{% endif %}}"
        )
    t.check("The message as it was sent, and the reply, kept with the case", when="in_writing")
    t.check("A note made of what was said, with the time, while it is fresh", when="else")
    with t.when("conditional"):
        with t.when("in_writing"):
            t.check(
                f"After a yes: what was agreed, with its dates, signed by {_BOTH}; no note, no letter"
            )
            t.check("After a no, or when the time to answer has passed: the note sent")
        with t.when("else"):
            t.check(f"After a yes: you {_BOTH} have the agreed page; no note and no letter")
    with t.when("not in_person and not in_writing"):
        t.check(
            "After a no: the note sent today",
            "After “not sure”: the note sent when the answer is no, or when the time has passed",
            when="conditional",
        )
        t.check("The note sent today", when="else")
    t.check(
        "{% if conditional %}After a no: the{% else %}The{% endif %} note has gone out, only the way page 1 says",
        when="in_person and read_here_only",
    )
    t.check("The plan is under way: {{ safety.plan }}", when=PLANNED)
    # After good news nobody has to be told, but whom the case names.
    t.check(
        "You have told somebody how it went: {% if talked_with %}{{ talked_with }}{% else %}a supervisor or colleague{% endif %}",
        when="talked_with or not complete",
    )
    t.check("The outcome entered in the case file (under “outcome”), and the documents made again")
    t.line("What I learned:\t", "Write Here")
    t.keep_before(4)  # the last line never stands alone on a page
    t.line("What I will do to rest:\t", "Write Here")
