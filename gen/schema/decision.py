"""What was worked on, why it ends, and what has been decided."""

from __future__ import annotations

from gen.reasons import REASON_CLASS
from gen.schema.field import NAME_LENGTH, choice, date, list_of, note, number, section, text

ENGAGEMENT = section(
    "The coaching that is to end.",
    required=True,
    started=date("The day the coaching began.", "P", required=True),
    agreement=section(
        "What the coaching agreement says about ending; none where there is no agreement.",
        notice_days=number(
            "Days between the meeting and the end; where the client has ended it, from made_on to "
            "the end.",
            "S",
            required=True,
        ),
        section=text("Where the agreement says so.", "P S", most=NAME_LENGTH, example="part 4"),
        notice_waived=choice(
            "Why the notice may be shorter.",
            "client agreed",
            "agreement allows",
            "safety",
            seen="P S",
        ),
    ),
    goals=list_of(
        text("Completes “You set out to …”: open the bakery.", "S L F"),
        "What the client came for.",
        most=3,
        required=True,
    ),
    reached=list_of(
        text("Completes “You …”: opened the second shop in May.", "S N L"),
        "What the client has reached.",
        most=3,
    ),
    sessions_held=number("Sessions that took place.", "S N"),
    sessions_unused=number("Paid sessions that are left over at the end; 0 for none.", "S N"),
    thanks=list_of(
        text(
            "One true, specific sentence to the client: You came on time.",
            "S N L",
            example="You came on time.",
        ),
        "What the coach thanks the client for.",
        most=3,
    ),
)

REASON = section(
    "Why the coaching ends.",
    required=True,
    kind=choice("The coach's own label for the reason.", *REASON_CLASS, seen="P", required=True),
    also=list_of(choice("A further label.", *REASON_CLASS, seen="P"), "Further labels."),
    other=text(
        "The reason in the coach's words, where the kind is other.",
        "P",
        example="We look for different things.",
    ),
    statement=text(
        "The one sentence in which the client hears the reason.",
        "S",
        required=True,
        most=200,
        example="The steps between sessions are not happening.",
    ),
    care=text(
        "One sentence of care, said before the reason.",
        "S",
        example="I am so sorry about your father.",
    ),
    facts=list_of(
        section(
            "One thing that happened.",
            what=text(
                "A sentence: what a camera would have seen.",
                "P S",
                required=True,
                example="Two of the last six sessions took place.",
            ),
            on=date("The day it happened.", "P S"),
            effect=text(
                "A sentence: what it did to the work.", "P S", example="The plan stood still."
            ),
        ),
        "What happened, in one to three entries.",
        most=3,
    ),
    private=note("For the coach alone; printed in no document."),
)

TRIED = list_of(
    text(
        "Completes “We have tried …”: smaller weekly steps, in June.",
        "P S",
        example="smaller weekly steps, in June",
    ),
    "What coach and client have tried already.",
)

TRIED_WAIVED = choice(
    "Why nothing was tried.",
    "safety",
    "misconduct",
    "scope",
    "client's wish",
    "coach's circumstances",
    seen="P S",
)

NEEDS = list_of(
    section(
        "One thing that has to change.",
        do=text(
            "What the client does, beginning with a verb: keep two hours every week.",
            "S N L F",
            required=True,
            example="keep two hours every week for the plan",
        ),
        because=text(
            "Completes “Then …”: the plan grows without late nights.",
            "S",
            required=True,
        ),
        seen_by=text("Where both can see it.", "S N L F", example="your calendar"),
    ),
    "What the work needs to go on, in one to three entries.",
    most=3,
)

DECISION = section(
    "What the coach has decided.",
    required=True,
    made_on=date("The day the decision was made.", "P", required=True),
    mode=choice(
        "conditional: the client is asked once more; final: the decision stands.",
        "conditional",
        "final",
    ),
    # Nothing prints it by itself: it decides how the end is told.
    by=choice(
        "Who ended it; by the kind of reason if not given.",
        "coach",
        "client",
        "both",
        "payer",
        "circumstances",
    ),
    talked_with=choice(
        "With whom the coach has talked it over.",
        "supervisor",
        "mentor coach",
        "peer",
        "lawyer",
        "insurer",
        "nobody",
        seen="P",
    ),
)
