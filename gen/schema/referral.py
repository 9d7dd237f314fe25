"""Where the client finds help next: referral, review questions, help lines."""

from __future__ import annotations

from gen.schema.field import NAME_LENGTH, Field, choice, date, list_of, section, text, yes_no

REFERRAL = section(
    "Other help for the client.",
    options=list_of(
        section(
            "One place or person to turn to.",
            name=text(
                "The name of the person or the place.",
                "S N",
                required=True,
                most=NAME_LENGTH,
                example="Riverside Grief Group",
            ),
            role=choice(
                "What kind of help it is.",
                "coach",
                "licensed counsellor",
                "licensed counselor",
                "therapist",
                "physician",
                "pastor",
                "support group",
                "directory",
                "adviser",
                "stand-in",
                "other",
                seen="N",
                required=True,
            ),
            offers=text(
                'What is offered there, behind "offers"; or what is done: takes over in May.',
                "N",
                required=True,
                example="an evening a week in company",
            ),
            reach=text(
                "How the client gets in touch.",
                "N",
                required=True,
                example="call 555 0161 in the morning",
            ),
            known_how=text(
                "What ties the coach to it, which the client is told; none where nothing does; "
                "client's own where the client found it.",
                "N",
                example="a colleague; no fee passes between us",
            ),
            cost=text("What it costs.", "N", example="free for members of the parish"),
            registration=text(
                "The licence or register, of a licensed role.",
                "N",
                example="licence 0412 of the state board",
            ),
            faith_note=text("What a client of faith may want to know.", "N"),
            checked_on=date("The day on which the coach checked it."),
        ),
        "Up to five places or persons to turn to.",
        most=5,
    ),
    need=text(
        "What the client could use, never a diagnosis.",
        "N",
        most=120,
        example="someone to talk to who knows grief well",
    ),
    why_none=text(
        "Why there is no referral; the coach alone reads it, and a note may still need questions.",
        "P",
        example="Nothing else is needed at present.",
    )._replace(none=True),
    share=choice(
        "What the coach tells the next helper about the client.",
        "nothing",
        "name",
        "name and contact",
        "agreed summary",
        seen="N",
    ),
    consent=section(
        "The client's consent to sharing.",
        given=choice("How it was given.", "verbal", "written", seen="N", required=True),
        on=date("The day it was given.", "N", required=True),
        to=text("Who is told.", "N A", required=True),
        what=text("What is told.", "N S A", required=True),
        purpose=text("What for.", "N S", required=True),
        until=date("Until when it holds.", "N A", required=True),
    ),
)

REVIEW = section(
    "Questions for the client to think about.",
    use=yes_no(
        "Whether the note holds the questions; yes if not given where the main kind of reason is "
        "one of commitment, truth or influence and none beside it is graver, else no; never in a "
        "firm talk.",
        "N",
    ),
    wants=list_of(text("One question.", "N"), "Questions about what the client wants."),
    contribution=list_of(text("One question.", "N"), "Questions about the client's own part."),
)

RISK = section(
    "Whether the client may be in danger.", concern=yes_no("yes prints the help lines.", "N P")
)

HELP_LINES = list_of(
    Field(
        "section",
        "One help line.",
        fields={
            "name": text(
                "The name of the line.",
                "N P",
                required=True,
                most=NAME_LENGTH,
                example="988 Suicide and Crisis Lifeline",
            ),
            "reach": text("How to reach it.", "N P", required=True, example="call or text 988"),
            # Not printed: it decides whether the line is for a client in danger.
            "for": text(
                "What it is for: crisis, if not given; or another need, such as grief.",
                most=NAME_LENGTH,
                example="grief",
            ),
            "hours": text("When it answers.", "N P", example="day and night"),
            "confirmed_on": date("The day on which the number was last tried."),
        },
    ),
    "Lines to call in danger.",
)
