"""Coach only: the coach's labels for misconduct and suspected substance use reach no client."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from gen.calendar_names import days_as_said
from gen.case import Case
from gen.case_texts import printed_texts
from gen.counsel.find_words import Words, any_of
from gen.counsel.rule import Breach, breach, rule
from gen.reasons import NEVER_PRINTED
from gen.situation import branch_of, reason_classes, reasons_of
from gen.words.joints import OUR_ENGLISH, listed

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
_SUSPECTED = any_of(*_WORDS[NEVER_PRINTED])
_WHAT_WAS_SEEN = "Leave it out, or say only what was seen, such as: The message of October 3."
_WHAT_IS_NEEDED = "Leave {it} out, or say only what is needed{example}"
_TOLD_OR_GUESSED = (
    f"if the client told you, write medical in place of {NEVER_PRINTED}: then {{it}} may be said."
)
_A_NAME = re.compile(r"referral\.options\.\d+\.name")
_EXAMPLES = {  # each as it goes on in the sentence of its field
    "referral.need": ", such as: a doctor",
    "reason.statement": ", such as: What you need now is a doctor",
}
# The practice's own name and what the coach says of himself are no word about the client.
_NOT_OF_THE_CLIENT = frozenset({"practice", "coach"})


def coach_only_words(case: Case) -> tuple[Words, ...]:
    """The words that only this case's coach may read; empty where there are none."""
    labels = {*reason_classes(case), *reasons_of(case)}
    return tuple(any_of(*words) for label, words in _WORDS.items() if label in labels)


def first_of(lists: Iterable[Words], text: str) -> str:
    """The first word of the lists that stands in a text; empty if there is none."""
    return next((found[0] for words in lists if (found := words.search(text))), "")


Found = tuple[str, str]
"""The path of a text, and the word in it."""


@rule(
    "coach-only-words-printed",
    "error",
    "R3 R34",
    '"{words}" would be read or heard by the client, and is for the coach alone{others}.',
    "{instead}",
)
def coach_only_words_printed(case: Case) -> Iterator[Breach]:
    """The coach's label for misconduct or suspected substance use stays off every page."""
    # Of a suspicion one answer may mend all, so all of them are told at the first.
    suspected: list[Found] = []
    for path, word in _printed(case):
        if _SUSPECTED.search(word) and NEVER_PRINTED in reasons_of(case):
            suspected.append((path, word))
        else:
            instead = days_as_said(_WHAT_WAS_SEEN, case["practice.language"])
            yield breach(path, words=word, others="", instead=instead)
    if suspected:
        (path, word), *others = sorted(suspected, key=lambda each: case.place(each[0]).line)
        instead = _what_is_needed([path, *(other for other, _ in others)])
        yield breach(path, words=word, others=_and_others(case, others), instead=instead)


def _printed(case: Case) -> Iterator[Found]:
    lists = coach_only_words(case)
    for path, text in printed_texts(case, "SNL") if lists else ():
        word = first_of(lists, text)
        # Conditions that are not given are needs, and told there.
        if word and case.gives(path) and _reaches_the_client(case, path):
            yield path, word


def _and_others(case: Case, others: Sequence[Found]) -> str:
    """The words of other fields, each with where it stands."""
    said = [f'"{word}" ({_line(case, path)}: {case.shown(path)})' for path, word in others]
    are = "are" if said[1:] else "is"
    return f"; so {are} {listed(said, OUR_ENGLISH)}" if said else ""


def _line(case: Case, path: str) -> str:
    place = case.place(path)
    return f"{'' if place.file == case.file else f'{place.file}, '}line {place.line}"


def _what_is_needed(paths: Sequence[str]) -> str:
    """What to write: who was told by the client has guessed nothing, and may say it."""
    names = [path for path in paths if _A_NAME.fullmatch(path)]
    texts = len(paths) - len(names)
    it, said = ("them", "all of it") if paths[1:] else ("it", "it")
    needed = _WHAT_IS_NEEDED.format(it=it, example=_EXAMPLES.get(paths[0], ""))
    if names and texts:
        needed = f"{needed}; where it is a name, name another place"
    elif names:
        needed = "Name other places" if names[1:] else "Name another place"
    return f"{needed}. Or, {_TOLD_OR_GUESSED.format(it=said)}"


def _reaches_the_client(case: Case, path: str) -> bool:
    section = path.split(".", maxsplit=1)[0]
    if section in _NOT_OF_THE_CLIENT:
        return False
    if path.startswith("reason.facts") and branch_of(case) == "closed":
        return False  # facts are not spoken of behind a closed door
    return has_lines_of_its_own(case) if section == "help_lines" else True


def has_lines_of_its_own(case: Case) -> bool:
    """Whether the help lines are this client's; those of the whole practice tell nothing of one."""
    return case.says("help_lines") and not case.says("practice.name")
