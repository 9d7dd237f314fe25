"""A story for each talk, as it is told to ``gen new``: what is answered to which question."""

from __future__ import annotations

from terminal_talk import Script

_CLIENT: dict[str, str | list[str]] = {
    "Who is the client?": "Tamsin Okoro",
    "How do the two usually meet?": "in person",
    "Since when have they worked together?": "2026-02-03",
    "What did the client come for?": ["run your first half marathon"],
    "On which day was it decided": "2026-10-05",
    "With whom has the coach talked it over?": "peer",
    "How is the talk held?": "in person",
    "On which day is the talk": "2026-10-14",
    "At what time": "15:00",
    "Until which day may they be in touch": "2026-12-15",
    "What does the coach thank": "You told me early when a week had gone wrong.",
}
_HELP: dict[str, str | list[str]] = {
    "Who else can help the client?": [
        "Miami Valley Family Center", "support group", "evenings for people who carry a lot",
        "555 0188", "none", "2026-10-01",
    ],
    "What could the client use?": "a group of people who know how this feels",
}  # fmt: skip
_NO_HELP: dict[str, str | list[str]] = {
    "Why is there nobody to turn to?": "The goals are reached.",
}

TOLD: dict[str, Script] = {
    "ask": {
        **_CLIENT, **_HELP,
        "Who ends it?": "nobody yet: the client is asked once more, and a yes goes on",
        "Why might it end?": ["1", "steps not done"],
        "What have the two tried already?": ["shorter plans, in June", "a call on Mondays"],
        "What happened?": [
            "Four of the last five plans came back empty.", "2026-09-21",
            "The training stood still.",
        ],
        "In which one sentence": "The steps between our sessions are not happening.",
        "What does the work need": [
            "run three times a week", "your body is ready in spring", "your running log",
        ],
        "Until when may the client answer?": "Friday at noon",
        "does the trial begin?": "2026-10-20",
        "how many weeks does the trial": "6",
    },
    "part": {
        **_CLIENT, **_HELP,
        "Who ends it?": "the coach, who has decided it",
        "Why does it end?": ["5", "goals moved apart"],
        "In which one sentence": "What you want now is something I don't coach.",
        "Is the door open": "open",
        "What would bring the client back?": ["set a goal for running", "your running log"],
    },
    "refer": {
        **_CLIENT, **_HELP,
        "Who can help the client now?": _HELP["Who else can help the client?"],
        "Who ends it?": "the coach, who has decided it",
        "Why does it end?": ["4", "grief"],
        "A sentence of care": "I am so sorry about your sister.",
        "In which one sentence": "What you are carrying needs more than coaching can give.",
        "Is the door open": "open",
    },
    "leave": {
        **_CLIENT, **_HELP,
        "Who ends it?": "circumstances",
        "Why does it end?": "relocation",
        "In which one sentence": "I am moving to another state, and my practice here closes.",
        "Is the door open": "closed",
    },
    "complete": {
        **_CLIENT, **_NO_HELP,
        "Who ends it?": "both together",
        "Why does it end?": ["1", "goals met"],
        "In which one sentence": "You have done what you came to do.",
        "What has the client reached?": "ran the half marathon in September",
        "Is the door open": "open",
    },
    "accept": {
        **_CLIENT, **_NO_HELP,
        "Who ends it?": "the client",
        "On which day did the client decide it": "2026-10-05",
        "In which one sentence": "You would like to stop here, and that is all right.",
        "Is the door open": "open",
    },
    "firm": {
        **_CLIENT, **_HELP,
        "Who else can help the client?": [
            "International Coaching Federation", "directory", "a public list of coaches",
            "its site", "none", "", "",
        ],
        "With whom has the coach talked it over?": "supervisor",
        "Who ends it?": "the coach, who has decided it",
        "Why does it end?": ["9", "abusive"],
        "What happened?": ["You shouted at me on the phone.", "2026-09-28", ""],
        "In which one sentence": "I was shouted at, and I do not work on after that.",
        "Is the door open": "closed",
    },
}  # fmt: skip
