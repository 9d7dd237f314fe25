"""Lead-ins: the words themselves that a text may bring along for the place where it stands."""

from __future__ import annotations

import re
from typing import NamedTuple


class LeadIn(NamedTuple):
    """How such words begin, in small letters, and the pattern that they match.

    Compiled is what a text needs: few bring such words along, and a pattern is dear to compile.
    """

    begins: tuple[str, ...]
    pattern: str


_WHO = r"(?:you|i|he|she|they|we|(?:the )?client)"
OF_AN_ACTION = LeadIn(
    (
        "you ", "i ", "he ", "she ", "they ", "we ", "the client ", "client ", "want", "wish",
        "hope", "need", "have", "has ", "would like", "'d like", "is", "are", "will ", "must ",
        "should ", "to ", "please",
    ),
    rf"(?i)(?:(?:{_WHO} )?(?:want|wish|hope|need|have|would like|'d like|is|are)s? to"
    rf"|(?:{_WHO} )?(?:wants|has|needs|would like|'d like) to"
    rf"|{_WHO} (?:will|must|should|can|ought to)|will|must|should|to|please,?) (?=\S)",
)  # fmt: skip
A_STATE = (  # ok with texting on Sundays; not: open the shop
    r"(?i)(?:(?:ok|okay|fine|happy|comfortable|willing|ready|able|honest|patient|kind|confident"
    r"|punctual|sober) (?:with|to|about|for|in|on|at|from|when|whenever)|open (?:to|about|with)"
    r"|(?:calmer|happier|healthier|fitter|stronger|braver|bolder|kinder|wiser|gentler|firmer|prouder"
    r"|steadier|freer|surer|safer|organi[sz]ed|debt-free)(?:$| (?:with|to|about|for|in|on|at|when"
    r"|whenever|and|than|by|again)\b)|(?:better|good) (?:at|with)|free (?:of|from)|out of debt"
    r"|at (?:peace|ease|home) with|on time(?:$| (?:for|to|at|with|every|each)))\b"
)
"""How a state begins, which somebody is to be, in place of what is to be done."""
OF_A_BENEFIT = LeadIn(
    ("so ", "because ", "that way", "then"),
    r"(?i)(?:so that|so|because|that way,?|then) (?=\S)",
)
OF_AN_EVENT = LeadIn(
    ("once ", "when ", "as soon ", "if ", "after ", "until ", "not until "),
    r"(?i)(?:once|when|as soon as|if|after|(?:not )?until) (?=\S)",
)
OF_A_DAY = LeadIn(
    ("by ", "until ", "till ", "no later ", "on or "),
    r"(?i)(?:by|until|till|no later than|on or before) (?=\S)",
)
OF_A_THING = LeadIn(
    ("we see ", "seen ", "it shows ", "in ", "on ", "from "),
    r"(?i)(?:(?:we see it|seen|it shows) )?(?:in|on|from) (?=\S)",
)
OF_A_NEED = LeadIn(
    ("i need ", "you need ", "needs ", "needed: ", "what "),
    r"(?i)(?:(?:i|you) need|needs|needed:"
    r"|what (?:(?:i|you)(?: \w+)? need|is needed|(?:may|might|can|could|would|will) help(?: you)?)"
    r"(?: (?:now|most|first|right now|just now|at the moment))? is) (?=\S)",
)
OF_A_TRY = LeadIn(
    ("we ", "i ", "we've ", "i've ", "we’ve ", "i’ve ", "tried "),
    r"(?i)(?:(?:we|i)(?: have|['’]ve)? )?tried (?:out )?(?!to )(?=\S)",
)
OF_A_PERSON = LeadIn(
    ("via ", "through ", "from ", "ask", "contact", "just ", "you can ", "you may "),
    r"(?i)(?:(?:you (?:can|may) (?:just )?)?(?:via|through|from|contact|(?:just )?ask"
    r"(?: (?:for (?:it|one) )?(?:at|via))?):? (?=\S)"
    r"|(?:you (?:can|may) )?(?:just )?"
    r"(?=(?:e-?mail|write|text|call|ring|phone|drop|send|message)\b))",
)
OF_A_WAY = LeadIn(
    ("via ", "you ", "they ", "clients ", "please "),  # and not through: mum, on 555 0160
    r"(?i)(?:via|(?:you|they|clients) (?:can|may)(?! be)|please) (?=\S)",
)
OF_AN_APPEAL = LeadIn(
    (
        "please ", "write ", "turn ", "appeal ", "talk ", "speak ", "go ", "contact ", "ask ",
        "to ", "you ", "he ", "she ", "they ",
    ),
    r"(?i)(?:(?:you|he|she|they) (?:can|may|could) )?(?:please )?"
    r"(?:(?:write|turn|appeal|talk|speak|go) to|contact|ask|to) (?=\S)",
)  # fmt: skip
OF_A_RECEIVER = LeadIn(("to ",), r"(?i)to (?=\S)")
OF_AN_OFFER = LeadIn(
    ("offers ", "offering ", "they ", "she ", "he "),
    r"(?i)(?:(?:she|he) offers|they offer|offers|offering) (?=\S)",
)
OF_KEEPING = LeadIn(
    (
        "they", "it", "these", "my ", "the ", "your ", "our ", "notes", "records", "files", "kept ",
        "i keep ", "we keep ",
    ),
    r"(?i)(?:(?:they|it|these|(?:my |the |your |our )?(?:notes|records|files))"
    r"(?: are|'re| is| will be) "
    r"|kept |(?:i|we) keep (?:them|it|these|(?:my |the |your )?(?:notes|records|files)),? )(?=\S)",
)  # fmt: skip
STORED = LeadIn(
    ("i ", "we "), r"(?i)(?:i|we) (?:store|save|file) (?:them|it|my notes|the notes),? (?=\S)"
)
UNTIL = LeadIn(
    ("until ", "till ", "through ", "up to "), r"(?i)(?:until|till|through|up to) (?=\S)"
)
FOR = LeadIn(("for ",), r"(?i)for (?=\S)")


def without(own: LeadIn, text: str) -> str:
    """The text without such words at its beginning."""
    found = re.match(own.pattern, text) if text.lower().startswith(own.begins) else None
    return text[found.end() :] if found else text


FEES = {
    "same": r"(?i)(?:at )?(?:(?:the|my|our) )?same(?: (?:fee|rate|price|as (?:before|now|today)"
    r"|as it was))*|(?:the fee is )?unchanged|no change|(?:as|like) (?:before|now|ever|it was)",
    "current": r"(?i)(?:at )?(?:(?:the|my) )?(?:current|going|usual) (?:fee|rate|price)"
    r"(?: (?:then|by then|at (?:the|that) time))?"
    r"|what(?:ever)? (?:(?:it|the fee|my fee) is|(?:i|we)(?:'ll)? (?:charge|take|ask)"
    r"(?: (?:out )?there)?) (?:then|by then|at (?:the|that) time)(?:[,;] (?:just )?ask(?: me)?)?",
}
"""The two answers about a fee, each as it is also typed."""
