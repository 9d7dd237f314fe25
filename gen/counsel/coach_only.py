"""Coach only: the coach's labels for misconduct and suspected substance use reach no client."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gen.case import Case
from gen.case_texts import printed_texts
from gen.counsel.find_words import Words, any_of
from gen.counsel.rule import Breach, breach, rule
from gen.reasons import NEVER_PRINTED
from gen.situation import branch_of, reason_classes, reasons_of

_WORDS = {
    "misconduct": (
        "misconduct", r"dishonest\w*", r"unethical\w*", r"obnoxious\w*",
        "abus(?:e[sdr]?|ing|ive|ively)", r"harass\w*", r"boundary breach\w*",
        r"breach of boundar\w+", r"unlawful\w*", r"illegal\w*", "liars?", "lied", r"fraud\w*",
        "cheat(?:s|ed|ing)?",
    ),
    NEVER_PRINTED: (
        "substance (?:use|abuse|misuse)", r"addict\w*", r"alcohol\w*", r"drunk\w*", "narcotics?",
        "rehab", "drinking(?! (?:water|fountain))", "drinks? too much", "drugs?(?! ?stores?)",
        r"intoxicat\w*", "hung ?over", "hangovers?", "sobriety",
        "sober(?! (?:tone|look|view|voice|light|words?|note|plan))", "cocaine", "heroin",
        "opi(?:oid|ate)s?", "cannabis", "marijuana",
        "under the influence(?! of (?!alcohol|drink|drugs))",
    ),
}  # fmt: skip
# The practice's own name and what the coach says of himself are no word about the client.
_NOT_OF_THE_CLIENT = frozenset({"practice", "coach"})


def coach_only_words(case: Case) -> tuple[Words, ...]:
    """The words that only this case's coach may read; empty where there are none."""
    labels = {*reason_classes(case), *reasons_of(case)}
    return tuple(any_of(*words) for label, words in _WORDS.items() if label in labels)


def first_of(lists: Iterable[Words], text: str) -> str:
    """The first word of the lists that stands in a text; empty if there is none."""
    return next((found[0] for words in lists if (found := words.search(text))), "")


@rule(
    "coach-only-words-printed",
    "error",
    "R3 R34",
    '"{words}" would be read or heard by the client, and is for the coach alone.',
    "Leave it out, or say only what was seen, such as: The message of October 3.",
)
def coach_only_words_printed(case: Case) -> Iterator[Breach]:
    """The coach's label for misconduct or suspected substance use stays off every page."""
    lists = coach_only_words(case)
    for path, text in printed_texts(case, "SNL") if lists else ():
        word = first_of(lists, text)
        # Conditions that are not given are needs, and told there.
        if word and case.gives(path) and _reaches_the_client(case, path):
            yield breach(path, words=word)


def _reaches_the_client(case: Case, path: str) -> bool:
    section = path.split(".", maxsplit=1)[0]
    if section in _NOT_OF_THE_CLIENT:
        return False
    if path.startswith("reason.facts") and branch_of(case) == "closed":
        return False  # facts are not spoken of behind a closed door
    # What the practice file holds for all cases is printed in few of them.
    return bool(case["risk.concern"]) if section == "help_lines" else True
