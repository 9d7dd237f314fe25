"""Label: a need names what would help, and puts no diagnosis on the client.

What a helper knows or treats is no label of the client's, nor is what the practice itself is for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from gen.case import Case
from gen.counsel.find_words import any_of
from gen.counsel.rule import Breach, breach, rule

_DIAGNOSIS = any_of(
    r"depress\w*", "anxiety", "bipolar", "adhd", r"autis\w*", "ocd", "ptsd", r"narciss\w*",
    "borderline", r"addict\w*", r"alcohol\w*", "disorder", r"mental(?:ly)? ill\w*", r"psychos\w*",
    "psychotic", r"schizo\w*", "manic", "burn-?out", "mania", r"anorexi\w*", r"bulimi\w*",
    "dementia", r"diagnos\w*", r"phobi\w*", r"paranoi\w*", r"dyslexi\w*", "insomnia",
    r"sociopath\w*", r"psychopath\w*", "cancer", r"diabet\w*",
)  # fmt: skip
# Whose it is said to be: your ADHD, a client's depression; people like him.
_OF_SOMEBODY = (
    r"(?:your|his|her|their|my|our)\b|(?!(?:who|that|it|what|there)['\u2019])[\w-]+['\u2019]s\b"
)
_OF_THE_CLIENT = rf"(?i)(?<![\w'\u2019-])(?:{_OF_SOMEBODY})(?: [\w-]+){{0,2}} $"
_LIKE_THEM = re.compile(r"(?i)\blike (?:you|him|her|them)\b")
# Said of a person, and never of what somebody knows or treats.
_OF_A_PERSON = re.compile(
    r"(?i)(?:depressed|depressive|manic|narcissists?|psychotic|addict(?:s|ed)?|alcoholics?"
    r"|mentally ill|schizophrenics?|paranoid|anorexics?|bulimics?|diabetics?|sociopath\w*"
    r"|psychopath\w*|diagnosed)"
)
_BY_NAME = r"\W+Anonymous\b"
# An ADHD coach, a bipolar support group, an eating disorder clinic
_HELPS = (
    r"(?i)(?:[ -](?!(?:and|or|but|in|with|for|from|to|of|at|who|that|by|is|as|needs?)\b)[\w-]+)"
    r"{0,2}?[ -]"
    r"(?:coach(?:es|ing)?|therap(?:y|ies|ists?)|counsel(?:l)?(?:ing|ors?)|specialists?|experts?"
    r"|advis[eo]rs?|groups?|clinics?|services?|teams?|nurses?|doctors?|psychologists?"
    r"|psychiatrists?|cent(?:er|re)s?|charit(?:y|ies)|networks?|communit(?:y|ies)|meet-?ups?"
    r"|(?:help)?lines?|hotlines?|programmes?|programs?|workshops?|class(?:es)?|courses?|podcasts?"
    r"|forums?|circles?|societ(?:y|ies)|foundations?|associations?|trainers?|mentors?|tutors?"
    r"|practitioners?|professionals?|organi[sz]ers?|worlds?)\b"
)
_SEVERAL = (
    r"(?:people|persons|adults|others|folks?|men|women|children|kids|teens|teenagers|young people"
    r"|families|couples|everyone|everybody|anyone|anybody|those|colleagues|peers|friends|mums|moms"
    r"|dads|clients|brains|minds|employees|\w+(?:er|or|ist|ent|ant|ian|eur|ee|man|woman|mate)s"
    r"|\w+(?:men|women))"
)
_HAVE = r"(?:with|who(?: also| all| too)? (?:have|live with|share|know|got|manage|are living with))"
_AMONG = (
    rf"(?i)\b{_SEVERAL}(?: \w+ly| too)? {_HAVE} (?:an? )?(?:(?!you|him|her|them)[\w-]+ ){{0,2}}?$"
)
# Somebody to talk to has it too; help that is for somebody with it is for the client.
_ONE = r"(?:somebody|someone|an?(?: [\w-]+){1,2})"
_HAS_IT_TOO = (
    rf"(?i)(?<!for )(?<!for a )\b{_ONE} (?:who|that)(?: also| too)? (?:has|lives with)"
    r" (?:[\w-]+ )?$"
)
_BETWEEN = rf"(?:(?!(?:you|him|her|them|he|she|they|{_OF_SOMEBODY})\b)[\w-]+,? ){{0,4}}?$"
_KNOWS = (
    r"(?i)\b(?:(?:who|that|which)(?:['\u2019]s| is| has| can| will| also| really| already| truly"
    r"| properly| fully| has)* (?:knows?|gets?|understands?|speciali[sz]es? in|works? with|treats?"
    r"|helps?(?: (?:people|adults|others))?(?: with)?|supports?|coach(?:es)?|covers?|teach(?:es)?"
    r"|deals? with|focus(?:es)? on|lived with|worked with|sees|good (?:with|at)|used to|at home in"
    r"|does)"
    r"|trained (?:in|on|for|to (?:help|work) with)|experienced? (?:in|with|of)|familiar with"
    r"|speciali[sz](?:ing|ed) in|expert(?:ise)? (?:in|on|at)|versed in|qualified in|at home with"
    r"|working with|knowing|understanding|treating|knowledge of|knowledgeable (?:about|in)"
    r"|background in|understanding of|informed (?:about|on)|specialists? in) "
)
_TRADE = ("coach.title", "practice.name")
# What would help, where one can say it without asking: by how the label begins.
_SUCH_AS = {
    ("depress", "burn"): "someone trained to help with heavy days",
    ("anxiety", "phobi"): "someone trained to help with worry",
    ("insomnia",): "someone trained to help with sleep",
    ("addict", "alcohol"): "someone trained to help with a habit that is hard to stop",
    ("diabet",): "help with meals, readings and the day to day",
    ("cancer",): "someone who knows what a long treatment asks",
    ("adhd", "autis", "dyslexi"): "someone who understands {words}",
}


@rule(
    "label-in-need",
    "error",
    "R34 R38",
    '"{words}" is a diagnosis, or a label for a person, and the note says only what would help.',
    "Write that instead{such_as}.",
)
def label_in_need(case: Case) -> Iterator[Breach]:
    """A need, never a diagnosis."""
    text = case.text("referral.need")
    for found in _DIAGNOSIS.all_in(text):
        if not (_is_the_trade(found[0], case) or _is_of_a_helper(text, found)):
            yield breach("referral.need", words=found[0], such_as=_such_as(found[0]))
            return


def _is_the_trade(words: str, case: Case) -> bool:
    """Whether it is what the practice is there for, by its name or the coach's title."""
    return any(
        found[0].casefold() == words.casefold()
        for path in _TRADE
        for found in _DIAGNOSIS.all_in(case.text(path))
    )


def _is_of_a_helper(text: str, found: re.Match[str]) -> bool:
    """Whether it says what a helper knows or treats, or whom a group is for."""
    before, after = text[: found.start()], text[found.end() :]
    if _OF_A_PERSON.fullmatch(found[0]):
        return re.match(_BY_NAME, after) is not None
    if re.match(_HELPS, after):
        return True
    if re.search(_OF_THE_CLIENT, before) or _LIKE_THEM.search(text):
        return False
    return any(re.search(way, before) for way in (_AMONG, _HAS_IT_TOO, _KNOWS + _BETWEEN))


def _such_as(words: str) -> str:
    """What to write in its place; empty where nobody can say what would help."""
    low = words.casefold()
    texts = (text for begins, text in _SUCH_AS.items() if low.startswith(begins))
    such = next(texts, "").format(words=words)
    return f", such as: {such}" if such else ""
