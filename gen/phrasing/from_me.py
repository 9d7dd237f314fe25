"""From me: a text that is said by the coach and names the coach, and how one says it oneself.

The case is written by an assistant, to whom the coach is “Pip”; in the papers that is “I”.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from gen.characters import CAPITAL
from gen.phrasing.agreement import agreeing
from gen.phrasing.english import ADVERBS, FINITE, PERSONS, PREPOSITIONS, SUBJECTS
from gen.phrasing.mentions import begins, named_in
from gen.phrasing.short_forms import short_for
from gen.phrasing.somebody_else import text_of
from gen.phrasing.to_you import Said
from gen.phrasing.verbs import OF_PAST, base_behind_a_name, base_of_third, doing
from gen.words.joints import upper_first

_AGREES = {
    "is": "am",
    "has": "have",
    "does": "do",
    "isn't": "am not",
    "hasn't": "haven't",
    "doesn't": "don't",
}
ROLE = (
    r"^Coach(?= (?:is|was|has|had|will|can|could|did|didn't|[a-z]+ed|sent|told|met|saw) )"
    r"|(?:(?<=told )|(?<=asked )|(?<=emailed ))the coach\b|"
    r"\b[Tt]he coach(?:['\N{RIGHT SINGLE QUOTATION MARK}]s)?\b"
    r"(?! (?:of|at|who|for|from|that|in|there|she|he|you|i)\b)"
)
"""Who speaks, as the assistant says it; not another: the coach of your son's team."""
SPEAKS = frozenset("i i'm i've i'd i'll".split())
_SHORT = {"is": "I'm", "has": "I've"}
_MARKS = ("'", "\N{RIGHT SINGLE QUOTATION MARK}")
_NOBODY = frozenset("nobody one everybody everyone anybody anyone none".split())
_LEAST = 5  # letters of a name of which a slip is known: Annas may be many
_AS_WELL = (
    rf"(?P<who>(?:her|his|their) (?:{'|'.join(sorted(PERSONS))})|her|him|them"
    rf"|{CAPITAL}[\w-]+(?: {CAPITAL}[\w-]+)?)(?= (?P<acts>[a-z]+))"
)
_SUBJECT = {"her": "she", "him": "he", "them": "they"}
_OTHER = rf"(?P<other>{CAPITAL}[\w-]+(?: {CAPITAL}[\w-]+)?|my (?:{'|'.join(sorted(PERSONS))}))\b"
_NOT_LAST = (  # me only where hardly a second sentence begins: call me and Karen will see to it
    r"(?P<before>\b(?:but|except|between|only|with|from|by) (?=me\b)|\b(?=I\b))(?P<own>me|I)"
    rf" (?P<join>and|or) {_OTHER}"
)
# Jude and I: who typed it is not the coach.
_BESIDE_ME = r"\b(?P<only>only|just|between|except|but) (?P<own>I|me) and (?:I|me)\b(?!['\u2019])"
_BESIDE_THE_COACH = r"\g<only> my assistant and \g<own>"
_BEFORE_A_CLAUSE = r"(?i)\b(?:after|before|since|until|till|as|than) $"
_SPOKEN_TO = re.compile(r"(?i)\byou(?:r|rs|rself)?\b")
_ONE_OF_MANY = r"(?i)\b(?:an?|another|any|each|every|no|some|the|this|that|my|your|our) $"
_NEXT = r" (?:[a-z]+ly )?(?P<word>[a-z]+(?:'t)?)\b"


def in_me(text: str, names: tuple[str, ...], *, of_role: bool = False) -> Said | None:
    """The text as the coach of these names says it; None where it names nobody of these.

    ``of_role``: “the coach” is the one who speaks, too.
    """
    own = coach_in(text, names, of_role=of_role)
    return Said(as_mine(text, own, {}), text[min(own) : own[min(own)]]) if own else None


def in_a_question(text: str, names: tuple[str, ...]) -> Said | None:
    """The same of a question that the client answers alone: who asks is “I”, and has a coach."""
    if _SPOKEN_TO.search(text) or not (named := coach_in(text, names)):
        return in_me(text, names)
    said = text
    for start in sorted(named, reverse=True):
        own = "my coach's" if _owns(text[start : named[start]]) else "my coach"
        own = upper_first(own) if begins(text[:start]) else own
        said = f"{said[:start]}{own}{said[named[start] :]}"
    return Said(said, text[min(named) : named[min(named)]])


def _is_none(text: str, start: int, end: int) -> bool:
    """Whether a name is a role, or of a firm, or a word: more than a Coach should handle."""
    if re.search(_ONE_OF_MANY, text[:start]) and not _owns(text[start:end]):
        return True
    return text[start:end].endswith("lient") or text[end:].startswith(" &")


def coach_in(text: str, names: tuple[str, ...], *, of_role: bool = False) -> dict[int, int]:
    """Where the coach is named, or ``of_role`` spoken of as the coach: the begin and the end."""
    named = named_in(text, names) if names else {}
    if of_role:
        named |= {each.start(): each.end() for each in re.finditer(ROLE, text)}
    return {at: end for at, end in named.items() if not _is_none(text, at, end)}


def own_named(text: str, names: tuple[str, ...]) -> str:
    """The text with “Philippa's” for a slip of it before a thing: Philippas notes."""
    for name in names:
        if len(name) >= _LEAST and name[:_LEAST] in text:
            slip = rf"\b{re.escape(name[:-1])}(?:{re.escape(name[-1])})? ?s(?= [a-z])"
            text = re.sub(slip, f"{name}'s", text)
    return text


def coach_last(text: str, names: tuple[str, ...]) -> str:
    """The text with the coach behind whoever acts as well: she and Pip, for Pip and her."""
    for name in names:
        found = re.match(rf"{re.escape(name)} and {_AS_WELL}", text)
        if found and (who := _who_acts_too(found["who"], found["acts"])):
            return f"{upper_first(who)} and {name}{text[found.end('who') :]}"
    return text


def _who_acts_too(who: str, acts: str) -> str:
    """Who it is, as it stands before the verb; empty where nobody acts beside the coach."""
    if who.startswith(("her ", "his ", "their ")):
        return f"my {who.partition(' ')[2]}"
    if who not in _SUBJECT:
        return "" if acts in PREPOSITIONS else who
    return _SUBJECT[who] if doing(acts) or acts in FINITE | ADVERBS else ""


def as_mine(text: str, named: Mapping[int, int], pronouns: Mapping[int, str]) -> str:
    """The text with “I” where the coach is named, and these words in place of some pronouns."""
    said = text
    for start in sorted({*named, *pronouns}, reverse=True):
        end = named.get(start) or start + len(text[start:].split(" ", 1)[0].rstrip(",.;:!?"))
        before, own = text[:start], text[start:end]
        if start in named and _owns(own) and (short := short_for(text[end:])):
            said = f"{before}{_SHORT[short]}{said[end:]}"
            continue
        word = pronouns.get(start) or _mine(before, own, text[end:])
        acts = word == "I"
        mine = word[:1].upper() + word[1:] if begins(before) and own[:1].isupper() else word
        said = f"{before}{mine}{_behind_me(said[end:]) if acts else said[end:]}"
    if not named:
        return said
    return re.sub(_BESIDE_ME, _BESIDE_THE_COACH, re.sub(_NOT_LAST, _last, said))


def _last(found: re.Match[str]) -> str:
    """Oneself behind whoever else it is: only Tess and I, nobody but Karen and me."""
    return f"{found['before']}{found['other']} {found['join']} {found['own']}"


def _mine(before: str, own: str, after: str) -> str:
    """I, me or my, for the name of the coach."""
    if _owns(own):
        return "my"
    return "me" if _is_object(before) and not _goes_before(before, after) else "I"


def _goes_before(before: str, after: str) -> bool:
    """Whether a clause begins that the coach does something in: after Pip started."""
    acts = re.match(_NEXT, after)
    if not acts or not re.search(_BEFORE_A_CLAUSE, before):
        return False
    return acts["word"] in OF_PAST or acts["word"] in FINITE or bool(base_of_third(acts["word"]))


def _behind_me(after: str) -> str:
    """What stands behind the name, as it goes on behind “I”: have sent and never forget."""
    found = re.match(_NEXT, after)
    while found and found["word"] in ADVERBS:
        found = re.compile(_NEXT).match(after, found.end())
    if not found:
        return after
    given = text_of(after)
    verb = next(at for at, each in enumerate(given.found) if each.start() == found.start("word"))
    changed = {verb: _AGREES.get(given.low[verb]) or base_behind_a_name(given.low[verb])}
    for at in agreeing(given.low, verb, given.pauses):
        changed[at] = _AGREES.get(given.low[at]) or base_behind_a_name(given.low[at])
    for at in sorted(changed, reverse=True):
        each = given.found[at]
        after = f"{after[: each.start()]}{changed[at] or each[0]}{after[each.end() :]}"
    return after


def _owns(own: str) -> bool:
    return own.removesuffix("s").endswith(_MARKS) or own.endswith(_MARKS)


def _is_object(before: str) -> bool:
    """Whether something is done to or with whoever comes next: with Pip, tell Pip."""
    words = re.findall(r"[\w']+", before.lower())
    last = words[-1] if words and before.endswith(" ") else ""
    if last in ("but", "except") and _NOBODY & set(words[-3:]):
        return True  # nobody but Pip reads them
    if last in ("not", "or") and SUBJECTS.isdisjoint(words):
        return bool(doing(words[0]))  # email Sue, not Pip
    return last in PREPOSITIONS or bool(doing(last))
