"""Who is who: the practice, the coach, what the coach gives, the client.

No pronouns are asked for, as papers say "you"; those in a text: ``phrasing.whose``.
"""

from __future__ import annotations

from gen.schema.field import NAME_LENGTH, choice, list_of, picture, section, text, yes_no

ADDRESS_LINES = 5
ADDRESS_LINE = "7 Chapel Street"
SENTENCE_LENGTH = 160

PRACTICE = section(
    "The practice: its name and how to reach it.",
    required=True,
    name=text(
        "The name of the practice.",
        "N L O F A",
        required=True,
        most=NAME_LENGTH,
        example="Brookside Coaching",
    ),
    email=text(
        "The address that a client may write to.",
        "N L O F A",
        required=True,
        example="office@stillwater.example",
    ),
    phone=text("The telephone number of the practice.", "N L O F A", example='"555 0142"'),
    website=text("The practice's page on the web.", "N L O F A", example="stillwater.example"),
    address=list_of(
        text("One line of the address.", "N L O F A", example=ADDRESS_LINE),
        "The postal address, line by line.",
        most=ADDRESS_LINES,
    ),
    logo=picture("A PNG or JPEG picture that lies beside the templates.", "N L O F A"),
    logo_alt=text("What the logo shows, for a client who hears the page read aloud.", "N L O F A"),
    faith_based=yes_no("Whether the practice speaks from faith.", required=True),
    language=choice(
        "English of the United States (Letter paper, dollars) or of Britain (A4, pounds); an "
        "address in another country has that country's paper.",
        "en-US",
        "en-GB",
        seen="P S N L O F A",
    ),
    emergency=text("The emergency number; 911 or 999 by language if not given.", "P N"),
    scripture=choice(
        "Whether the coach's page of a faith-based practice holds the reminder of Luke 12:12.",
        "reference",
        "none",
        seen="P",
    ),
    # These two decide which documents are made.
    loose_ends=yes_no("Whether the assistant's page of dates is made."),
    extra_documents=choice(
        "Whether any document beside script, note and letter is made; all if not given.",
        "all",
        "none",
    ),
)

COACH = section(
    "The coach who signs.",
    required=True,
    name=text(
        "The coach's name.", "S N L O F", required=True, most=NAME_LENGTH, example="Iris Vale"
    ),
    called=text(
        "What clients call the coach; the first name if not given.", "S F", most=NAME_LENGTH
    ),
    credentials=text("Letters after the coach's name.", "S N L O", most=NAME_LENGTH, example="PCC"),
    title=text(
        "A line below the coach's name: Leadership coach.",
        "S N L O",
        most=NAME_LENGTH,
        example="Leadership coach",
    ),
    sign_off=text("The words above the signature.", "S N L O", most=NAME_LENGTH, example="Warmly"),
    quality_commitment=text(
        "One sentence in the first person: the care the coach takes.",
        "S L F",
        most=SENTENCE_LENGTH,
        example="I prepare for every session.",
    ),
    results_statement=text(
        "One sentence in the first person: what clients have reached with the coach.",
        "S L",
        most=SENTENCE_LENGTH,
        example="I have walked beside many people through a change like yours.",
    ),
    faith_statement=text(
        "One sentence in the first person: what the coach's faith means for the work.",
        "S L",
        most=SENTENCE_LENGTH,
        example="My faith is the reason I take this work to heart.",
    ),
)

SUPPORT = list_of(
    text("One sentence in the first person.", "S F", example="I answer messages within a day."),
    "What the coach gives, in two to five sentences.",
    least=2,
    most=5,
)

CLIENT = section(
    "The person the coach parts from.",
    required=True,
    name=text(
        "The client's full name.",
        "S N L O F A",
        required=True,
        most=NAME_LENGTH,
        example="Ann Miller",
    ),
    called=text("What the coach calls the client.", "S N L O F A", most=NAME_LENGTH, example="Ann"),
    salutation=text(
        "The greeting of a letter or a message; as it is, where a comma ends it.",
        "S N L",
        most=NAME_LENGTH,
        example="Dear Ann",
    ),
    email=text("The client's address for a message.", "S N L", example="ann@mail.example"),
    address=list_of(
        text("One line of the address.", "L", example=ADDRESS_LINE),
        "The client's postal address, line by line.",
        most=ADDRESS_LINES,
    ),
    send_only=text(
        "The one way in which papers may reach the client.",
        "P A",
        example="by email; never to the house",
    ),
    minor=yes_no("Whether the client is a minor, so that a guardian is told and asked."),
    coached_by=choice(
        "How client and coach usually meet.",
        "in person",
        "phone",
        "video",
        "email",
        "mixed",
        required=True,
    ),
    shares_faith=choice(
        "Whether the client shares the coach's faith; anything but yes gets the neutral wording.",
        "yes",
        "no",
        "unknown",
    ),
    large_print=yes_no("Whether note and letter are set in large print.", "N L F"),
)

# Of the three, the coach's page alone names them: they decide who may be told what.
OTHERS = list_of(
    section(
        "One of the others whom the end concerns.",
        who=list_of(
            choice(
                "The part they have.",
                *("payer", "guardian", "sponsor", "partner", "platform", "group"),
                seen="O",
            ),
            "What part they have: one, or a list.",
            required=True,
            alone=True,
        ),
        name=text(
            "The name of the person, or of the company; in brackets what they are to the client: "
            "Sue Hale (her gran).",
            "P O A",
            required=True,
            most=NAME_LENGTH,
            example="Jo Reed",
        ),
        told=choice(
            "What they are told; nothing if not given.",
            "nothing",
            "dates",
            "dates and money",
            seen="O A",
        ),
        address=list_of(
            text("One line of the address.", "O", example=ADDRESS_LINE),
            "Their postal address.",
            most=ADDRESS_LINES,
        ),
        email=text("Their address for a message.", "O"),
    ),
    "Who else has a part in the coaching.",
    most=4,
)
