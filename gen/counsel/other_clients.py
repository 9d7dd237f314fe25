"""Other clients: nobody hears from the coach who else is coached."""

from __future__ import annotations

from collections.abc import Iterator

from gen.case import Case
from gen.case_texts import printed_texts
from gen.characters import CAPITAL, SMALL
from gen.counsel.find_words import Words
from gen.counsel.rule import Breach, breach, rule

# A company or a payer knows whose coaching it pays for; of a person nobody else may tell it.
_PERSONS = (
    "sister", "brother", "mother", "father", "mom", "mum", "dad", "wife", "husband", "spouse",
    "partner", "ex", "son", "daughter", "child", "cousin", "aunt", "uncle", "niece", "nephew",
    "in-law", "friend", "neighbou?r", "boss", "manager", "supervisor", "director", "lead", "chief",
    "colleague", "co-?worker", "employee", "assistant", "deputy", "successor", "predecessor",
    "teammate", "roommate", "flatmate", "landlord", "tenant", "pastor", "teacher", "rival",
    "competitor", "relative", "cofounder", "co-founder",
)  # fmt: skip
_PERSON = rf"(?:{'|'.join(_PERSONS)})s?(?:-in-law)?\b"
_YOURS = rf"your (?:[\w-]+ ){{0,2}}?{_PERSON}"
_OF_YOURS = rf"a (?:{'|'.join(_PERSONS)}) of yours"
_SOMEBODY = rf"(?:some(?:one|body)|a person|a member of your|one of your|{_OF_YOURS})"
_A_NAME = (
    r"(?-i:(?!(?:I|You|We|They|He|She|It|This|That|There|Who|Nobody|Each|Every|Coaching|Your|My"
    r"|Our"
    r"|Their|His|Her|The|An?|Another|One|What|Which|Being)\b)"
    rf"{CAPITAL}{SMALL}+(?: {CAPITAL}{SMALL}+)?)"
)
_IS = r"(?:(?:is|are|was|were|becomes?|became|(?:has|have|had) (?:been|become)|will be)|'s)"
_MINE = r"(?:(?:a|one) (?:of my )?(?:\w+ )?clients?(?: of mine| here)?|my (?:\w+ )?client)\b"
_COACHED_HERE = rf"(?:(?:also|already|now|once|still|too) )*(?:{_MINE}|in coaching with me)"
_I = (
    r"\bI(?:'ve| have|'m| am)?(?: (?:also|already|now|once|been|still|begun to|started"
    r"|agreed to))*"
)
_A_CLIENT = r"\b(?:an(?:other)?|one of my|a|my)(?: other)? clients?(?: of mine| here)?(?: who)?"
_KNOWS = (
    r"(?:also )?(?:works?|lives?|studies|serves?|sits?|sings?|plays?|knows?|reports?|competes?"
    r"|manages?|is married|is close|is related|shares?)"
)
_TOLD = Words(
    "(?:"
    # I also coach your sister-in-law.
    rf"{_I} coach(?:ed|ing)? (?:both you and )?(?:{_YOURS}|{_SOMEBODY})"
    rf"|{_I} (?:also|already|now) coach(?:ing)? {_A_NAME}(?<!s)\b"
    # I already work with somebody at your new place; there's somebody I also coach there.
    rf"|\bI(?:'ve| have|'m| am)? (?:also|already|now|currently)(?: been)? work(?:ing|ed)? with"
    rf" (?:{_YOURS}|{_SOMEBODY}(?! who))"
    r"|\b(?:some(?:one|body)|a person|another person) (?:who )?I(?:'m| am)?"
    r" (?:also |already )?coach(?:ing)?\b"
    # A coach who has nobody else at your new workplace, as I have.
    r"|\bwho (?:has|works with|coach(?:es)?) (?:nobody|no[- ]one|no other clients?)(?: else)?"
    r" (?:at|in|from) your"
    r" (?:\w+ )?(?:work(?:place)?|office|company|team|clinic|firm|school|hospital|post|job)\b"
    # Another client of mine works with you.
    rf"|{_A_CLIENT} {_KNOWS}(?: [\w-]+){{0,4}}? yours?\b"
    rf"|{_A_CLIENT} {_KNOWS}(?: [\w-]+){{0,3}}? you\b"
    rf"|{_A_CLIENT} is (?:also )?(?:{_YOURS}|{_OF_YOURS})"
    # Your sister is my client, too; somebody you work with is a client of mine.
    rf"|\b(?:{_YOURS}|{_SOMEBODY})[\w' -]{{0,40}}? {_IS} {_COACHED_HERE}(?! of)"
    rf"|\b{_A_NAME} {_IS} {_COACHED_HERE}(?! of)"
    # Once I no longer coach anyone else at the bank.
    r"|(?:\b(?:I|we) |^)(?:no longer|stop(?:ped)?|finish(?:ed)?|still) coach(?:ing)?"
    r" (?:any(?:one|body)|some(?:one|body)) else\b(?!['\u2019]s)"
    ")",
    "client", "coach", "work with", "works with", "worked with", "working with", "who has no",
)  # fmt: skip
# As the coach writes it behind "My connection:".
_KNOWN_AS_ONE = Words(
    r"(?:\bmy (?:(?:former|past|old|other) )?client\b(?!')|\bclient of mine\b"
    r"|\b(?:an?|one of my) (?:(?:former|past|old|other) )?clients?$)",
    "client",
)
# I coached his daughter a while back; I've sent one other person there. Several, of whom nothing
# is told, are nobody that can be known.
_KNOWN_BY_OTHERS = Words(
    r"(?:\bI(?:'ve| have|'d| had|'m| am)?(?: (?:also|already|now|once|been|used to))* coach"
    rf"(?:ed|ing)? (?:(?:his|her|their|your) (?:[\w-]+ )?{_PERSON}|him\b|them\b|her(?! [a-z]))"
    r"|\b(?:sent|referred) (?:(?:one|an|another|a|other|former|past) )+"
    r"(?:person|client|man|woman|other)\b(?! to (?:me|each other)))",
    "coach", "sent", "referred",
)  # fmt: skip
# Two clients of mine helped start it; I coach two of those who run it: whoever goes there can tell.
_SEVERAL = (
    r"(?:\w+ of|one|two|three|four|five|six|both|some|several|a couple(?: of)?|a few|many|most"
    r"|other"
    r"|\d+)"
)
_WHO_RUN_IT = (
    r"(?:helped (?:to )?(?:start|found|build|set|run|open|organi[sz]e|lead)|found(?:ed)?"
    r"|co-?founded"
    r"|start(?:s|ed)? (?:it|the|that|this)|set (?:it|this|that|the \w+) up|set up|runs?|ran"
    r"|leads?|led|owns?"
    r"|owned|manages?|managed|organi[sz]es?|organi[sz]ed|opened|built|chairs?|host(?:s|ed)?"
    r"|(?:works?|worked|teach(?:es)?|taught|volunteers?|volunteered) (?:there|for (?:it|them)|at"
    r"|with (?:them|it))"
    r"|(?:is|are|was|were|sits?|sat) (?:on the (?:board|staff|team|committee)|in charge|behind it"
    r"|(?:among )?(?:its|the|their) (?:founders?|owners?|leaders?|organi[sz]ers?|staff)))"
)
_PEOPLE_THERE = (
    r"(?:guys?|people|women|woman|men|man|folks?|ladies|staff|team|leaders?|owners?|founders?"
    r"|members?"
    r"|regulars|volunteers?|board|directors?|managers?|organi[sz]ers?|trainers?|teachers?"
    r"|counsell?ors?"
    r"|hosts?|couple|ones?|person|nurses?|partners?|staffers|chair)"
)
_KNOWN_BY_PLACE = Words(
    rf"(?:\b{_SEVERAL} (?:(?:my|our|the) )?(?:(?:former|past|old|other|current"
    rf"|ex) ?-?)*clients(?: of (?:mine|ours))?"
    rf"(?: of whom| who| that|,)? (?:also |now |once |both |all )*{_WHO_RUN_IT}\b"
    r"|\bI(?:'ve| have|'d| had|'m| am)?(?: (?:also|already|now|still|once|been|used to))* coach"
    r"(?:ed(?!(?: \w+){1,2} (?:team|staff)\b)|ing)?"
    rf" (?:{_SEVERAL} (?:of )?)?(?:the|its|their|those) (?:\w+ )?{_PEOPLE_THERE}\b"
    rf"|\bI(?:'m| am)? (?:(?:also|still) )*coach(?:ing)? {_SEVERAL} (?:of )?those who"
    rf" {_WHO_RUN_IT}\b)",
    "client", "coach",
)  # fmt: skip
_OF_AN_OPTION = ".known_how"


@rule(
    "other-client-told",
    "warning",
    "R61",
    '"{words}" tells who else is coached here, and only that person may tell it.',
    "{instead}",
    of_the_text=True,
)
def other_client_told(case: Case) -> Iterator[Breach]:
    """That somebody is coached is as private as what is said there."""
    for path, text in printed_texts(case, "SNLO"):
        of_option = path.endswith(_OF_AN_OPTION)
        lists = (_KNOWN_AS_ONE, _KNOWN_BY_OTHERS, _KNOWN_BY_PLACE, _TOLD) if of_option else (_TOLD,)
        found = next(filter(None, (each.search(text.rstrip(". ")) for each in lists)), None)
        if found:
            yield breach(path, words=found[0], instead=_KNOWN if of_option else _CONFLICT)


_KNOWN = "Say only what ties you to each other, such as: known_how: I know her from a course."
_CONFLICT = (
    "Leave the other one out, and say only what it means for the two of you, such as: I have a "
    "conflict of interest that I can't explain, so I can't go on as your coach."
)
