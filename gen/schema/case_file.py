"""What a case file says of itself: how long it is kept, and which warnings are meant."""

from __future__ import annotations

from gen.schema.field import NAME_LENGTH, date, list_of, section, text

BASED_ON = text(
    "The file beside the practice file, without .yaml, that holds what this case shares with "
    "others of one occasion.",
    most=NAME_LENGTH,
    example="closing-2027",
)

PRIVACY = section(
    "How long this file is kept.",
    delete_on=date("The day on which this file is to be deleted.", "P A"),
)

ALLOW = list_of(
    section(
        "One warning that was looked at and is meant.",
        rule=text(
            "The name of the warning.", required=True, most=NAME_LENGTH, example="one-option"
        ),
        why=text("Why it is meant.", required=True),
        words=text("The words it is about; without them, every warning of that name is let pass."),
    ),
    "Warnings that were looked at and are meant.",
    most=None,
)
