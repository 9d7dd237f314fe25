"""People: who the client is and who belongs to them is no reason, and is not forgotten."""

from __future__ import annotations

from collections.abc import Iterator

from gen.case import Case
from gen.counsel.rule import Breach, breach, rule
from gen.counsel.word_lists import any_of
from gen.documents import reason_class
from gen.talks import guardians_of

_PROTECTED = any_of(
    "pregnan(?:t|cy)", r"matern\w+", "expecting a (?:baby|child)", "your age", "too (?:old|young)",
    "disab(?:led|ility|ilities)", "wheelchair", "deaf(?:ness)?", "blind(?:ness)?", "autis(?:m|tic)",
    "religions?", "religious", "muslims?", "islam", "jew(?:s|ish)?", "hindus?", "buddhists?",
    "catholics?", "atheists?", "your (?:faith|church|mosque|synagogue|temple)", "hijab",
    "headscarf", "nationality", "immigrants?", "immigration", "foreigners?", "your accent",
    "ethnic(?:ity)?", "race", "racial", "skin colou?r", "gender", "transgender", "gay", "lesbian",
    "bisexual", "homosexual(?:ity)?", "orientation", "as a (?:wo)?man",
)  # fmt: skip


@rule(
    "minor-without-guardian",
    "error",
    "R61",
    "The client is a minor (minor: yes), and no guardian is named.",
    'Add an entry under "others" with who: guardian and "name".',
)
def minor_without_guardian(case: Case) -> Iterator[Breach]:
    """A child is not parted from alone."""
    if case["client.minor"] and not guardians_of(case):
        yield breach("client.minor")


@rule(
    "protected-ground",
    "warning",
    "R34",
    '"{words}" may be heard as a reason that lies in who the client is, which no ending rests on.',
    "Say what was done or not done in the work; or, if the words mean something else, add an entry "
    'under "allow" with rule: protected-ground, "why" and "words".',
)
def protected_ground(case: Case) -> Iterator[Breach]:
    """Nobody is parted from for what they are."""
    if reason_class(case) == "circumstances":
        return  # there the words may be about the coach
    for path, text in _why(case):
        if found := _PROTECTED.search(text):
            yield breach(path, words=found[0])


def _why(case: Case) -> Iterator[tuple[str, str]]:
    yield from ((f"reason.{name}", case.text(f"reason.{name}")) for name in ("statement", "other"))
    for number, fact in enumerate(case.items("reason.facts")):
        for name in ("what", "effect"):
            yield f"reason.facts.{number}.{name}", fact[name] or ""
