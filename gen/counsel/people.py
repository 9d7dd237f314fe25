"""People: who the client is, who belongs to them, and what they believe."""

from __future__ import annotations

from collections.abc import Iterator

from gen.case import Case
from gen.counsel.find_words import any_of
from gen.counsel.letter import gets_letter
from gen.counsel.rule import Breach, breach, rule
from gen.faith import unshared
from gen.organisations import is_organisation
from gen.reasons import of_the_coach
from gen.situation import reason_class
from gen.talks import guardians_of, talk

# Not one that is run: the race, a race day, your race in May.
_NO_CONTEST = (
    r"race(?<!a race)(?<!the race)(?<!no race)(?<!each race)(?<!every race)(?<!first race)"
    r"(?<!last race)(?<!next race)(?<!rat race)"
    r"(?! (?:days?|plan|pace|weeks?|season|calendar|report|on|in|at|against|to|that|is|was))"
)
_PROTECTED = any_of(
    "pregnan(?:t|cy)", r"matern\w+", "expecting a (?:baby|child)", "your age", "too (?:old|young)",
    "disab(?:led|ility|ilities)", "wheelchair", "deaf(?:ness)?(?! ears)",
    "blind(?:ness)?(?! (?:spots?|dates?|eye))", "autis(?:m|tic)",
    "religions?", "religious", "muslims?", "islam", "jew(?:s|ish)?", "hindus?", "buddhists?",
    "catholics?", "atheists?", "your (?:faith|church|mosque|synagogue|temple)", "hijab",
    "headscarf", "nationality", "immigrants?", "immigration", "foreigners?", "your accent",
    "ethnic(?:ity)?", _NO_CONTEST, "racial", "skin colou?r", "gender", "transgender", "gay",
    "lesbian", "bisexual", "homosexual(?:ity)?", "sexual orientation",
    "your orientation(?! (?:session|day|week|call|meeting|workshop|talk))", "as a (?:wo)?man",
)  # fmt: skip

_FEWEST = 2  # sentences of support
_OF_THE_WORK = ("coach.quality_commitment", "coach.results_statement")
_SINGLE = (*_OF_THE_WORK, "ending.materials")


@rule(
    "minor-without-guardian",
    "error",
    "R61",
    "The client is a minor (minor: yes), and no guardian is named.",
    'Add an entry under "others" with who: guardian and "name".',
    answered_later=True,
)
def minor_without_guardian(case: Case) -> Iterator[Breach]:
    """A child is not parted from alone."""
    if case["client.minor"] and not guardians_of(case):
        yield breach("client.minor")


@rule(
    "organisation-greeted",
    "warning",
    "R56",
    "The client is called {called} in the talk, and that is no person's name.",
    'Write under "client" how you speak to them, such as called: Anita, or called: everyone; '
    '"name" may stay as it is.',
    answered_later=True,
)
def organisation_greeted(case: Case) -> Iterator[Breach]:
    """Somebody is spoken to, and not a company."""
    called = case.text("client.called")
    if is_organisation(called):
        given = case.gives("client.called")
        yield breach("client.called" if given else "client.name", called=called)


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


@rule(
    "faith-not-shared",
    "error",
    "R45",
    '"{words}" would be read or heard by a client who is not known to share the faith.',
    'Say it without faith; or, if it is true, write shares_faith: yes under "client".',
)
def faith_not_shared(case: Case) -> Iterator[Breach]:
    """The case's own words speak of faith only to a client who shares it."""
    for path, word in unshared(case):
        yield breach(path, words=word)


@rule(
    "faith-left-out",
    "warning",
    "R45",
    "{what} left out for a client who is not known to share the faith, and {left}.",
    "Say it here without faith; or add words without faith to the case of each such client.",
    shared=True,  # all cases of such clients rest on the one line
)
def faith_left_out(case: Case) -> Iterator[Breach]:
    """What is left out for a client leaves a gap that somebody has to see."""
    support = [path for path in case.left_out if path.startswith("support.")]
    if support and talk(case) == "ask" and len(case.texts("support")) < _FEWEST:
        left = 'fewer than two of "support" are left to be said'
        yield breach(support[0], what='A sentence of "support" is', left=left)
    for path in _SINGLE:
        name = path.rpartition(".")[2]
        if path in case.left_out and (path not in _OF_THE_WORK or name in _said(case)):
            left = "nothing is left to be said in its place"
            yield breach(path, what=f'"{name}" is', left=left)


def _said(case: Case) -> frozenset[str]:
    """The coach's sentences that a paper of the case says."""
    opened = case["door.state"] == "open"
    return of_the_coach(talk(case), open_door=opened, letter=gets_letter(case))
