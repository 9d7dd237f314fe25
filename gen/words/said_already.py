"""What a case's own sentences say already, so that a sentence of ours does not say it again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from gen.case import Case
from gen.characters import CAPITAL
from gen.talks import payers_of
from gen.words.family import kin_of
from gen.words.praise import praise

_TRAINED = (
    r"(?i)\b(?:train|qualifi|speciali|licen[sc]ed|expert|more than I can\b|beyond what I\b"
    r"|some(?:one|body) (?:else )?who (?:knows?|understands?)\b"
    r"|(?:is not|isn['\u2019]t) me\b|(?:that|which) I['\u2019]m not\b"
    r"|\bneeds? (?:some(?:one|body)|a person|people) (?:else )?(?:who|that|with|trained)\b"
    r"|^what you(?:['\u2019]re| are| need| have)\b|I['\u2019]m not able to\b)"
)
_OF_TRAINING = (
    "train", "qualifi", "speciali", "licen", "expert", "more than", "beyond", "some", " me", "not",
    "what you", "need",
)  # fmt: skip
_WITH_THE_COACH = (
    r"(?i)\b(?:me|us|we|i|my|our|sessions?|coaching|here"
    r"|came|come|brought|shared?|told|tell|asked|answered|showed up|said it|said so|spoke up"
    r"|on time|prepared|trust\w*|honest\w*|open|openness|frank\w*|candid\w*|straight"
    r"|patien\w*|kind|kindness|friendly|polite|time|questions?)\b"
)
_I_WILL = r"(?:i(?:['\u2019]ll| will|['\u2019]m going to) (?:really |always |never |so )?)"
_THANKS_ITSELF = (  # or a wish: nothing more is said for it
    r"(?i)(?:many |a (?:big|huge) )?thank(?:s\b| you\b)"
    r"|i(?:['\u2019]m| am) (?:so |very )?(?:grateful|thankful)\b"
    rf"|{_I_WILL}(?:miss|remember|forget|treasure)\b"
    r"|(?:may|i hope|i wish|here['\u2019]s to)\b"
)
_ENDS_IN_THANKS = (  # You got your first order, and I'm proud of that.
    r"(?i)\bi(?:['\u2019]m| am| was)(?: so| very| really)? (?:proud|glad|grateful|thankful|happy"
    r"|touched|moved|impressed)\b[^.!?]*[.!?]?$|\bmeans? (?:a lot|so much) to me[.!]?$"
    r"|\bi(?: really| always|['\u2019]ve| have)? (?:liked?|loved?|enjoyed|admired?|valued?)"
    r" (?:that|it)(?: (?:about|in) you)?[.!]?$"
    r"|\bi (?:won['\u2019]t|will not|haven['\u2019]t|have not) (?:ever )?forg[eo]t[^.!?]*[.!?]?$"
    rf"|\b{_I_WILL}(?:miss|remember|forget|treasure)\b[^.!?]*[.!?]?$"
    r"|(?<!\byou )\b(?:stay(?:s|ed)?|sticks?|stuck|remain(?:s|ed)?|still) with me"
    r"(?: ever since| still)?[.!]?$"
    r"|\bi(?:['\u2019]ve| have)?(?: still| often| always)+ (?:think|thought|remember)\b"
    r"[^.!?]*[.!?]?$"
)
_YOU = r"(?:(?:(?:any|either|both) of |the two of )?you)"
_NO_BLAME = (
    r"(?i)(?:\b|(?=n['\u2019]t\b))(?:(?:nothing|nowt) wrong|no fault of yours"
    r"|no(?:t|ne of (?:it|this) is) your (?:fault|doing)"
    r"|n['\u2019]t your (?:fault|doing)"
    r"|(?:neither of you|\byou(?:['\u2019]ve)?)\b[^.;,]{0,25} anything wrong"
    rf"|nothing (?:that )?{_YOU}(?:['\u2019]ve)? (?:have )?(?:did|do|done|said)\b"
    r"|(?:not|n['\u2019]t|none of (?:it|this) is) (?:down to|on) you\b"
    r"|\byou(?:['\u2019]re| are)(?: not|n['\u2019]t) (?:to blame|the reason)\b"
    rf"|nothing (?:at all |whatever |whatsoever )?to do with (?:anything )?(?:that )?{_YOU}\b"
    rf"|nothing (?:that )?{_YOU} could have"
    rf"|(?:not|n['\u2019]t) (?:because of |about )(?:anything )?(?:that )?{_YOU}\b)"
)
_HOPES = (  # I hope you're alright: and not, I hope you'll understand
    r"(?i)\bhop(?:e|ing) (?:that )?(?:you(?:['\u2019]re| are| and)|all\b|everything|things|nothing"
    r"|it['\u2019]s|it is)"
)
_SILENT = (
    r"(?i)\b(?:heard|hear|hearing) (?:from|back|anything|nothing)\b|\b(?:no|without an?|any) "
    r"(?:answer|reply|replies|response|word)\b|(?:\bnot|n['\u2019]t|\bnever) "
    r"(?:answer|repl|respon|writ|call|been in touch|got(?:ten)? back)|\bsilence\b"
    r"|(?:\bnot|n['\u2019]t|\bunable|\bnever)\b[^.!?]*\b(?:reach(?:ed)?|contact(?:ed)?"
    r"|(?:get|got|gotten) (?:a ?)?hold of|get (?:through to|in touch with)) (?:you|either)\b"
)
_SORRY = r"(?i)\b(?:sorry|apologi[sz]e|apology|forgive me)\b"
_ON_ME = (
    r"(?i)\b(?:that|it|this|the (?:fault|mistake|error))(?:['\u2019]s| is| was) (?:all |entirely )?"
    r"(?:on me\b|mine\b|my (?:own )?(?:fault|mistake|doing|responsibility|error)\b)"
)
_DONE_WITH = (
    r"(?:did|done|got|reached|achieved|finished|accomplished|found|met|managed|completed"
    r"|(?:checked|ticked|crossed) off)"
)
_THINGS_WANTED = r"(?:(?:two|three|four|\d|goals|aims|things?|of|the|them|those|these|your)\b ?)*"
_DID_IT = (  # you've done all three things you came for; you ticked off all three
    rf"(?i)\byou(?:['\u2019]ve| have)? (?:now |all |really )?{_DONE_WITH} (?:all |everything |just "
    rf"|both |every one |each )?{_THINGS_WANTED}(?:that |what |which )?you "
    r"(?:came|wanted|set out|asked|hoped|were after)\b"
    r"|\by(?:ou|['\u2019]all)\b(?:(?!\b(?:not|never|almost|nearly|would|could|will)\b"
    rf"|n['\u2019]t\b|['\u2019]ll\b)[^.!?])*?\b{_DONE_WITH} "
    rf"(?:all|both|every one|each)(?! over)\b ?{_THINGS_WANTED}(?=$|[.,;!])"
)
_THANKS_FOR_TELLING = (  # I'm glad you told me to my face
    r"(?i)\b(?:glad|grateful|thank\w*|appreciate\w*|moved|touched|means? a lot)\b[^.!?]*"
    r"\b(?:told|tell|telling|said|saying|say|spoken?|speaking|let|letting|trust\w*|honest\w*|open\w*"
    r"|frank\w*|straight)\b"
)
_JOY = (  # I really like working with you
    r"(?i)\b(?:i(?:['\u2019]ve| have| do)?(?: really| so| always| truly| just)*"
    r" (?:liked?|loved?|enjoy(?:ed)?)"
    r"|(?:joy|pleasure|delight|privilege)(?: for me)?(?: to(?: be)?)?) "
    r"(?:work\w*|coach\w*|our (?:work|sessions|coaching|talks|time)|every session)\b"
)
_A_JOY = r"(?i)\b(?:joy|pleasure|delight|privilege)\b"
_SO = r"(?i)(?:^|[,;.&] |\band )so (?:that )?(?:i|we|it|our|this|my|there|from)\b"
_NO_MORE_TOLD = (  # I'm not free to say what it is
    r"(?i)(?:\bcannot|\bcan['\u2019]?t|\bmay not|\bmustn['\u2019]t|\bmust not|\bunable to"
    r"|(?:\bnot|n['\u2019]t) (?:free|able|allowed|permitted|at liberty) to|\bnot mine to)"
    r" (?:say|tell|share|explain|discuss|disclose|name|give|talk about|speak of|go into)\b"
    r"|\ball (?:that )?i (?:can|may|['\u2019]?m (?:free|able|allowed) to) (?:say|tell)\b"
)

# One of these stands in what a pattern finds: without any, it is not compiled.
_OF_BLAME = (
    "reason",
    "on you",
    "wrong",
    "fault",
    "doing",
    "nothing",
    "because of",
    "about ",
    "down to",
    "blame",
)
_OF_SECRETS = (
    " say", " tell", " share", " explain", " disc", " name", " give", " talk", " speak", " go ",
)  # fmt: skip
_OF_MANY = frozenset("Limited Company Inc Corp Works".split())  # names are full of them
_OF_DEEDS = (" you ", " all", " both", " every one", " each")
_OF_JOY = ("like", "love", "enjoy", "joy", "pleasure", "delight", "privilege")
_OF_SILENCE = (
    "hear", "answer", "repl", "respon", "writ", "word", "call", "touch", "back", "silence",
    "reach", "contact", "hold of", "through to",
)  # fmt: skip
_OF_THANKS = (
    "proud", "glad", "grateful", "thank", "happy", "touched", "moved", "impressed", "mean", "lik",
    "lov", "enjoy", "admir", "valu", "forg", "miss", "remember", "treasur", "appreciat", "with me",
    "think", "thought",
)  # fmt: skip


def said_already(case: Case) -> dict[str, object]:
    """The flags for it, each by the text that it is about."""
    care, statement = case.text("reason.care"), case.text("reason.statement")
    both, thanks = f"{care} {statement}", case.texts("engagement.thanks")
    return {
        "done_for_the_coach": _is_for_the_coach(thanks),
        "thanked_already": _thanks_itself(thanks),
        "grateful_for_all": len(thanks) > 1
        and all(_is_for_the_coach([each]) for each in thanks)
        and not any(_thanks_itself([each]) for each in thanks),
        "trained_said": _says(statement, _TRAINED, _OF_TRAINING),
        "no_blame_said": _says(both, _NO_BLAME, _OF_BLAME),
        "hope_said": _says(care, _HOPES, ("hop",)),
        "silence_said": _says(both, _SILENT, _OF_SILENCE),
        "done_said": _says(statement, _DID_IT, _OF_DEEDS),
        "joy_said": _says(" ".join((both, *thanks)), _JOY, _OF_JOY),
        "joy_named": _says(" ".join((both, *thanks)), _A_JOY, _OF_JOY),
        "telling_thanked": _says(care, _THANKS_FOR_TELLING, _OF_THANKS),
        "sorry_said": _says(both, _SORRY, ("sorry", "apolog", "forgive")),
        "blame_taken": _says(both, _ON_ME, ("on me", "my ", "mine")),
        "no_more_told": _says(both, _NO_MORE_TOLD, _OF_SECRETS),
        "so_said": _says(statement, _SO, ("so ",)),
        "payer_said": any(_is_said_of(payer, case, both) for payer in payers_of(case)),
    }


def _is_said_of(payer: str, case: Case, text: str) -> bool:
    """Whether the case's own sentences name who pays: Harbourside, the Trust, your dad."""
    kin = kin_of(case, payer)
    words = {word for word in re.findall(rf"{CAPITAL}\w{{3,}}", payer) if word not in _OF_MANY}
    named = payer.split(maxsplit=1)[0] in text or bool(words.intersection(re.findall(r"\w+", text)))
    return named or (bool(kin) and kin in text.lower())


def _says(text: str, pattern: str, words: tuple[str, ...]) -> bool:
    """Whether the pattern is found; without one of its ``words`` it is not even compiled."""
    plain = text.lower()
    return any(each in plain for each in words) and bool(re.search(pattern, text))


def _thanks_itself(thanks: Sequence[str]) -> bool:
    """Whether the last thing that the client is thanked for says so, or is a wish."""
    last = "".join(thanks[-1:])
    return bool(re.match(_THANKS_ITSELF, last)) or _says(last, _ENDS_IN_THANKS, _OF_THANKS)


def _is_for_the_coach(thanks: Sequence[str]) -> bool:
    """Whether the last thing that the client is thanked for was done for the coach."""
    last = praise(thanks[-1]) if thanks else ""
    is_thanked = last.lower().startswith("thank")  # and is not thanked twice
    return not is_thanked and bool(re.search(_WITH_THE_COACH, last))
