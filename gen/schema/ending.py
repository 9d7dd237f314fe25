"""The meeting, the end, the door, and what came of it."""

from __future__ import annotations

from gen.schema import usual
from gen.schema.currencies import OTHERS, USUAL
from gen.schema.field import (
    NAME_LENGTH,
    amount,
    choice,
    date,
    date_or_none,
    list_of,
    note,
    number,
    section,
    text,
    time,
    yes_no,
)

MEETING = section(
    "The conversation.",
    required=True,
    channel=choice(
        "How the conversation is held.",
        "in person",
        "phone",
        "video",
        "email",
        "post",
        seen="P S N L",
        required=True,
    ),
    why_not_in_person=text(
        "Why it is held from a distance.", "P", example="We live four hours apart."
    ),
    only_way=yes_no("Whether email is the only way to meet.", "P"),
    offered=list_of(
        section(
            "One attempt to reach the client or to meet.",
            on=date("The day of the attempt.", "P S", required=True),
            how=choice(
                "How it was made.",
                *("in person", "phone", "video", "email", "letter", "text message"),
                seen="P S",
                required=True,
            ),
        ),
        "What was tried to reach the client or to meet.",
        most=4,
    ),
    last_offer=section(
        "One more talk, offered in the message.",
        on=date("The day of it.", "S", required=True),
        time=time("When it begins.", "S"),
        how=choice("How it is held.", "in person", "phone", "video", seen="S", required=True),
        place=text("Where it is held.", "S"),
        until=date("The day by which the client answers.", "S"),
    ),
    date=date("The day of the meeting.", "P S", required=True),
    time=time("When it begins.", "P S"),
    place=text("Where it is held.", "P S", example="my office"),
    minutes=number(
        f"How long it is to take, in minutes; {usual.MINUTES_SAID} if not given.",
        "P S",
        least=1,
        example=f"{usual.MINUTES}",
    ),
    answer_by=text(
        "Until when the client may answer.", "S", most=NAME_LENGTH, example="Monday at ten"
    ),
    trial=section(
        "The time in which a yes is tried.",
        start=date("The day the trial begins.", "S F"),
        weeks=number(
            "The weeks it takes.", "S F", least=1, most=52, example=f"{usual.TRIAL_WEEKS}"
        ),
        review_on=date("The day on which both look at it; start and weeks if not given.", "S F"),
    ),
    others_present=list_of(
        section(
            "A person who is there too.",
            name=text("The person's name.", "P S", required=True, most=NAME_LENGTH),
            client_agreed=yes_no("Whether the client agreed.", "P S"),
            role=text("Why the person is there.", "P S", most=NAME_LENGTH),
        ),
        "Who else is in the room.",
    ),
)

SAFETY = section(
    "What might be unsafe.",
    concern=choice(
        "What the coach is concerned about: `discomfort` is the coach's own unease.",
        "none",
        "discomfort",
        "threats",
        "violence",
        "self-harm talk",
        seen="P",
    ),
    plan=text(
        "What is arranged to keep everybody safe.",
        "P",
        example="A colleague is in the next room.",
    ),
)

ENDING = section(
    "What happens when the coaching ends.",
    required=True,
    date=date("The last day of the agreement; meeting and notice if not given.", "S N L O A"),
    last_session=date_or_none("The day of the last session.", "S N L O A"),
    fees=section(
        "Money that is still to be paid.",
        status=choice(
            "Who owes whom.",
            "none due",
            "refund due",
            "balance due",
            "per agreement",
            "none by agreement",
            "disputed",
            seen="S N O A",
        ),
        amount=amount("How much.", "S N O A"),
        by=date("The day by which it is paid.", "S N O A"),
        currency=choice(
            "The currency, by its three letters; dollars or pounds by language if not given. "
            "That of the practice file is said without its country.",
            *USUAL,
            also=OTHERS,
            seen="S N O A",
        ),
        # Decides whether money is spoken of: of another's, and to a minor, it is not.
        to=choice("Whose money it is; the client's if not given.", "client", "payer", seen="O A"),
        how=text(
            "One sentence, for whose money it is: how the sum came about, or why there is none.",
            "S N O",
            example="Section 4 returns the last instalment.",
        ),
    ),
    materials=text(
        "What becomes of the client's workbook and papers; none where there are none.",
        "S N A",
        required=True,
        example="Your workbook is yours to keep.",
    )._replace(none=True),
    records=section(
        "What becomes of the coach's notes.",
        kept_for=text("How long they are kept, or until which day.", "S N A", example="two years"),
        erased_on=date("The day on which they are erased.", "S N A"),
        how=text("How they are kept.", "S N", example="locked away"),
        copy_from=text("Where the client gets a copy.", "S N A"),
    ),
    appeal=section(
        "Where the decision may be looked at again.",
        to=text("To whom the client turns.", "S N A", required=True, example="Ana Ruiz, 555 0134"),
        by=date("Until when.", "S N A"),
    ),
    access=list_of(
        section(
            "One thing that the client can still use.",
            what=text("What it is.", "S N A", required=True, example="The course portal"),
            until=text("Until when.", "S N A", required=True, example="June 30"),
        ),
        "What the client can still use, and until when.",
        most=5,
    ),
    contact=section(
        "How client and coach may be in touch afterwards.",
        route=choice(
            "What contact is for.",
            "open",
            "practical only",
            "written only",
            "third party",
            "none",
            seen="S N O A",
            required=True,
        ),
        via=text("Where the client writes or calls.", "S N O A"),
        until=date("Until when.", "S N A"),
    ),
)

DOOR = section(
    "Whether the client may come back.",
    state=choice("Whether the door is open.", "open", "closed", "undecided"),
    rationale=text("Why.", "P"),
    reopened_because=text(
        "Why the door is open after misconduct.",
        "P",
        least=30,
        example="The client made it good within the week, in writing.",
    ),
    conditions=list_of(
        section(
            "One condition of a return.",
            do=text(
                "What the client does, beginning with a verb.",
                "S N L",
                required=True,
                example="write a first draft of the whole plan",
            ),
            seen_by=text("Where both can see it.", "S N L", example="the draft"),
        ),
        "What would bring the client back; the needs if not given.",
        most=5,
    ),
    not_before=date("The first day on which a return is possible.", "S L"),
    once=text(
        "Completes “Once …”: what must have come about first, where the coach leaves.",
        "S L",
        example="the case between our firms is settled",
    ),
    letter_date=date(
        f"The date of the letter; {usual.LETTER_AFTER_SAID} if not given, or past the holidays.",
        "L A",
    ),
    letter=choice("auto: a letter where the door is open; skip: none.", "auto", "skip", seen="L"),
    on_return=section(
        "How a return begins.",
        fee=text(
            "same: the fee of before; current: the fee of that day; or words of your own.", "L"
        ),
        trial_sessions=number(
            "How many sessions are a trial; 0 for none.", "L", least=1, most=99, example="3"
        )._replace(no_zero=True),
    ),
)

OUTCOME = section(
    "What came of the meeting; written afterwards.",
    answer=choice(
        "What the client said, or what happened.",
        "yes",
        "no",
        "not sure",
        "told",
        "sent",
        "not held",
        "returned",
        seen="P",
    ),
    met_on=date("The day of the meeting, or of the client's return.", "P"),
    private=note("For the coach alone; printed in no document."),
)
