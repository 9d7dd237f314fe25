"""Tone: words that hurt are seen before the client sees them.

What hurts is found in ``gen.tone``; here stands where it is looked for, and how strictly. In a
misconduct case, and in the reason as it is said, blame is an error too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from gen.case import Case
from gen.case_texts import printed_texts
from gen.counsel.rule import Breach, Find, rule
from gen.phrasing.read_in import is_read
from gen.problem import Level
from gen.situation import reason_classes
from gen.talks import talk
from gen.tone.read_before import remember, unread

if TYPE_CHECKING:
    from gen.tone.findings import Finding

_MOST_WORDS, _SHOWN = 35, 60
_NUMBER = r"\.\d+"
_YOU = re.compile(r"(?i)\byou\b")
_STATEMENT, _OF_THE_COACH, _ONCE = "reason.statement", "coach.", "door.once"
_SUPPORT, _FACTS = "support.", "reason.facts."
_FILLED_IN = ("door.on_return.fee", "ending.records.kept_for", "ending.records.copy_from")
_OF_OTHERS = "coach.results_statement"  # what other clients have reached is what it is for
# Beside the sentence that tells of the end: here only a list's own words can hide it.
_NO_NEWS = ("engagement.thanks", "engagement.reached", "needs.because")
# Plain kindness, and what a thing is good for, are most often taken for what hurts.
_SURE_AT = {
    "reason.care": 0.92, "needs.because": 0.95, "ending.materials": 0.95,
    "ending.records.how": 0.95, "tried": 0.93, "engagement.thanks": 0.85,
    "engagement.reached": 0.9, "ending.fees.how": 0.95, "reason.facts.what": 0.9,
    "door.conditions.do": 0.9, "needs.do": 0.9,
}  # fmt: skip
_AS_IF = ("as if", "as though")  # it may be tender: I feel as if I'd known her
_HURTS, _LONG = "hurts", "long"
# Names and addresses; and what is the client's own, another's, or a question.
_NOT_JUDGED = (
    "practice.", "client.", "others.", "help_lines.", "engagement.goals.", "referral.", "review.",
    "meeting.place", "meeting.last_offer.place", "meeting.others_present.", "coach.name",
    "coach.called", "coach.credentials", "coach.title", "ending.contact.via",
    "engagement.agreement.", "ending.access.", "ending.appeal.to",
)  # fmt: skip

# What a text tells of, by the field that it stands in.
_TELLS_OF = {
    "reason.facts.what": "fact", "reason.facts.effect": "effect", _STATEMENT: "statement",
    "reason.care": "statement", "engagement.thanks": "thanks", "needs.do": "need",
    "needs.because": "need", "door.conditions.do": "condition", "ending.materials": "materials",
    "ending.records.how": "materials", "tried": "tried", "ending.fees.how": "how",
    "door.on_return.fee": "how", "support": "support",
}  # fmt: skip


class _Told(NamedTuple):
    path: str
    text: str
    finding: Finding


def _level_of(name: str, level: Level, told: _Told, case: Case) -> Level:
    """The level of a rule for a text of a case: what is only learnt to hurt is never an error."""
    from gen.tone.whose import is_of_another

    path, text, finding = told
    _, begin, end, *_ = finding
    if not _is_plain(finding, text[begin:end]) or is_of_another(text, begin, end, name):
        return "warning"
    strict = path == _STATEMENT or "misconduct" in reason_classes(case)
    return "error" if strict and name in _STRICTER else level


def _is_plain(finding: Finding, words: str) -> bool:
    return finding.listed and words.lower() not in _AS_IF


_STRICTER = ("tone-blame", "tone-absolute", "tone-mind-reading")
_RULES: dict[str, tuple[Level, str]] = {
    "tone-anger": ("error", "R12 R15 R27 R31 R32"),
    "tone-frustration": ("error", "R12 R15 R27 R31 R33"),
    "tone-insult": ("error", "R12 R15 R27 R34 R61"),
    "tone-sarcasm": ("error", "R12 R15 R34"),
    "tone-threat": ("error", "R12 R15 R61"),
    "tone-legal-threat": ("error", "R12 R15 R61"),
    "tone-diagnosis": ("error", "R12 R34 R61"),
    "tone-shaming": ("error", "R12 R15 R34 R61"),
    "tone-blame": ("warning", "R12 R30"),
    "tone-absolute": ("warning", "R12 R30"),
    "tone-mind-reading": ("warning", "R12 R30"),
    "tone-guarantee": ("warning", "R46"),
    "tone-euphemism": ("warning", "R13"),
    "tone-pressure": ("warning", "R12 R30"),
    "tone-dismissal-word": ("warning", "R8"),
}
# A label of misconduct, or a review that is paid for, is told by the rule that has its name.
_UNLESS = {
    "tone-shaming": ("protected-ground", "other-client-told"),
    "tone-blame": ("protected-ground",),
    "tone-mind-reading": ("protected-ground",),
    "tone-insult": ("coach-only-words-printed", "protected-ground"),
    "tone-diagnosis": ("coach-only-words-printed", "condition-not-an-action"),
    "tone-threat": ("review-for-refund",),
}


@lru_cache(maxsize=1)
def _told(case: Case) -> tuple[_Told, ...]:
    """What hurts in the texts of a case; each rule asks in a row, so the last answer is kept."""
    texts = dict(judged_texts(case))  # one that passes in one field may hurt in another
    asked = {path: f"{_judged_as(case, path)}\n{text}" for path, text in texts.items()}
    left = unread(_HURTS, asked)
    if not left:
        return ()
    from gen.tone.findings import findings_of

    told = findings_of([(texts[path], tells_of(path)) for path in left])
    found = {
        path: [each for each in of_text if counts(case, path, texts[path], each)]
        for path, of_text in zip(left, told, strict=True)
    }
    remember(_HURTS, (text for path, text in left.items() if not found[path]))
    return tuple(_Told(path, texts[path], each) for path, told in found.items() for each in told)


def hurts(text: str) -> bool:
    """Whether a text has words that are an error anywhere: nobody is told to write it."""
    from gen.tone.findings import findings

    return any(each.listed and _RULES[each.kind.rule][0] == "error" for each in findings(text))


def counts(case: Case, path: str, text: str, finding: Finding) -> bool:
    """Whether it is told: what is not said of the client can only hurt by what a list has."""
    if path == _OF_OTHERS and finding.kind.rule == "tone-shaming":
        return False
    if finding.kind.rule == "tone-pressure" and _is_a_vow(path, text):
        return False
    if not finding.listed and path.startswith(_FACTS) and not is_read(case, _FACTS[:-1]):
        return False  # for the coach alone, as the camera saw it
    field = re.sub(_NUMBER, "", path)
    if not finding.listed and finding.hurts < _SURE_AT.get(field, 0.0):
        return False
    if finding.kind.rule == "tone-euphemism" and field in _NO_NEWS:
        return finding.listed
    return finding.listed or not _is_not_of_the_client(case, path, text)


def _is_a_vow(path: str, text: str) -> bool:
    """Whether it binds the coach alone: "every call gets a note, no exceptions"."""
    return path.startswith((_OF_THE_COACH, _SUPPORT)) and not _YOU.search(text)


def _is_not_of_the_client(case: Case, path: str, text: str) -> bool:
    """Whether it speaks of the coach, or of what must come about: "once our children are grown".

    A practice's own words are said to whoever comes, so they are aimed at nobody; a fee or a length
    of time is no sentence.
    """
    if path.startswith((_OF_THE_COACH, *_FILLED_IN)) or not case.says(path):
        return True
    return path == _ONCE and not _YOU.search(text)


def _judged_as(case: Case, path: str) -> str:
    """What all fields have in common in which a text is judged alike."""
    to_all = "" if case.says(path) else "to all "
    own = (_OF_THE_COACH, _ONCE, _SUPPORT, *_NO_NEWS, *_SURE_AT, *_FILLED_IN)
    as_itself = re.sub(_NUMBER, "", path).startswith(own)
    return f"{to_all}{path if as_itself else tells_of(path)}"


def tells_of(path: str) -> str:
    """What a text tells of, by its path; empty where that says nothing of how it reads."""
    return _TELLS_OF.get(re.sub(_NUMBER, "", path), "")


def judged_texts(case: Case) -> Iterator[tuple[str, str]]:
    """The path and the words of each text whose tone is judged.

    Conditions that are not given are the needs. What no paper of the case says to the client hurts
    nobody; but after misconduct the facts have to be fit to be shown.
    """
    for path, text in printed_texts(case, "SNL"):
        if case.gives(path) and is_judged(path) and _is_shown(case, path):
            yield path, text


def _is_shown(case: Case, path: str) -> bool:
    firm = path.startswith(_FACTS) and talk(case) == "firm"
    return firm or is_read(case, re.sub(_NUMBER, "", path))


def is_judged(path: str) -> bool:
    """Whether the tone of a field is the coach's: not of a name, a goal or another's words."""
    return not path.startswith(_NOT_JUDGED)


def _of(name: str, level: Level) -> Find:
    def find(case: Case) -> Iterator[Breach]:
        for told in _told(case):
            path, text, (kind, begin, end, *_) = told
            if kind.rule == name:
                words = text[begin:end].rstrip(",;: ")
                shown = words if len(words) <= _SHOWN else f"{words[:_SHOWN].rpartition(' ')[0]} …"
                like = "" if _is_plain(told.finding, words) else "reads like something that "
                details: dict[str, object] = {"words": shown, "why": like + kind.why}
                details["fix"] = kind.kinder
                yield Breach(path, details, words, begin, _level_of(name, level, told, case))

    return find


for _name, (_level, _points) in _RULES.items():
    rule(
        _name, _level, _points, '"{words}" {why}', "{fix}",
        unless=_UNLESS.get(_name, ()), shared=True,
    )(_of(_name, _level))  # fmt: skip


@rule(
    "long-sentence",
    "warning",
    "R14",
    "This sentence has {number} words, and is to be said aloud.",
    "Make two of it: up to 35 words can be said and heard in one breath.",
    shared=True,
)
def long_sentence(case: Case) -> Iterator[Breach]:
    """What is said aloud can be said in a breath."""
    said = {path: text for path, text in printed_texts(case, "S") if len(text) > 2 * _MOST_WORDS}
    shown = {path: said[path] for path in said if case.gives(path) and _is_shown(case, path)}
    texts = unread(_LONG, shown)
    if not texts:
        return
    from gen.tone.sentences import count_of_words, sentences

    longest = {
        path: max(map(count_of_words, sentences(text)), default=0) for path, text in texts.items()
    }
    remember(_LONG, (text for path, text in texts.items() if longest[path] <= _MOST_WORDS))
    for path, number in longest.items():
        if number > _MOST_WORDS:
            yield Breach(path, {"number": number})
