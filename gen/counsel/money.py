"""Money: said in full, and never in return for what a client says in public."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gen.case import Case
from gen.case_texts import printed_texts
from gen.counsel.rule import Breach, breach, rule
from gen.problem import count_of

# Reviews as people write them in public: not the review of a plan, nor what a client posts to sell.
_SPEAKS = (
    r"(?:(?:bad|negative|public|online|critical|good|kind|positive|five-star|no|any) reviews?"
    r"|(?:writ|post|leav|giv|publish|remov|delet|withdraw|tak)\w* (?:\w+ ){0,3}"
    r"(?:reviews?|ratings?|testimonials?)|reviews? (?:about|of) (?:me|us|my|our|the coaching)"
    r"|complain(?:s|ing|ts?)?|testimonials?|ratings?"
    r"|post(?:s|ed|ing)? (?:about (?:me|us|my|our|it|this)|anything|nothing))"
)
# One of these stands in whatever _SPEAKS and _ASKS find, and is found much faster. What is found
# only behind it is text until then: most runs never compile it.
_OF_SPEAKING = re.compile(r"[RrTtCcPp](?i:eview|ating|estimonial|omplain|ost)")
_BACK = r"(?:refund\w*|money back|pa(?:y|id) back|reimburs\w*|discount\w*|waive\w*)"
_ON_TERMS = (
    r"(?:unless|provided|on (?:the )?condition|in (?:return|exchange)|(?:as|so) long as|only if"
    r"|only when|depends? on)"
)
_TRADES = (
    # a condition, or money back for it, and reviews or complaints in one sentence
    rf"(?i)\b{_ON_TERMS}\b.*\b{_SPEAKS}\b|\b{_SPEAKS}\b.*\b{_ON_TERMS}\b",
    rf"(?i)\b{_BACK}\b.*\b(?:if|for|without) .*\b{_SPEAKS}\b",
    rf"(?i)\b(?:if|for|without) .*\b{_SPEAKS}\b.*\b{_BACK}\b",
    rf"(?i)\bif you\b.*\b{_SPEAKS}\b.*\b(?:not|cannot|never|no|lose|closes?)\b",
)
# A condition of a return that asks for silence or praise by itself.
_ASKS = (
    r"(?i)\b(?:remove|delete|withdraw|drop|take (?:down|back)) (?:\w+ ){0,3}"
    r"(?:reviews?|complaints?|ratings?|posts? about (?:me|us|my|our))\b"
    r"|\b(?:write|post|leave|publish|give|make|file) (?:me |us )?(?:no|a good|a kind|a positive) "
    r"(?:\w+ )?(?:reviews?|complaints?|ratings?|testimonials?|posts?)\b"
)
_HOW_TO_COMPLAIN = r"(?i)\bif you (?:have|had|wish to make) (?:a|any) (?:complaint|comment)"
_OF_OTHERS = ("practice", "referral", "review", "help_lines")  # nor the client's goals
_FEE_FIELDS = (
    ("amount", "how much", "the amount, such as amount: 240.00"),
    ("by", "by when", "the day, such as by: 2026-10-07"),
)
_EXAMPLE = "If you go on with Cleo, the paid sessions go over to her; if not, I'll refund them."
_SETTLE = (
    'Write under "ending", "fees" what becomes of the money: status: refund due, with "amount" '
    'and "by"; or status: per agreement. Where the sessions go over to whoever takes over, it is '
    f'status: per agreement, and "how" says so, such as how: {_EXAMPLE} If none will be left over '
    "at the end, write sessions_unused: 0."
)
_BOTH = f"Add the other half, such as how: {_EXAMPLE}"
_UNSAID = ("per agreement", "none by agreement")
_ON_A_CHOICE = (  # not: if you have questions
    r"(?i)\b(?:if|when|once|should|where) you(?:['\u2019]d like to|['\u2019]ll|['\u2019]re"
    r"| decide to| choose to| want to| agree to| wish to| would like to)?"
    r" (?:go|going|carry|continue|work|stay|move|switch|change|transfer|see|say yes"
    r"|choose|pick|take|accept|agree|join)\b"
)
_OTHER_HALF = (
    r"(?i)\b(?:if not|otherwise|or else|unless|either way|in any case|whether|whatever|instead"
    r"|any way|if you(?:['\u2019]d rather| don['\u2019]t| do not| prefer| would rather| decide not"
    r"| choose not|r answer is no)|refund\w*|pa(?:y|id) (?:you )?back|money back|or I['\u2019]ll)\b"
    r"|\bif\b.*\bif\b"
)
_OPEN_MONEY = {
    "refund due": "the refund",
    "balance due": "the balance",
    "disputed": "what is open",
}
_SENTENCE = r"[^.!?]+"


@rule(
    "fees-incomplete",
    "error",
    "R14",
    'The fees are "{status}", and nothing says {missing}.',
    'Add under "ending", "fees" {add}.',
    answered_later=True,
)
def fees_incomplete(case: Case) -> Iterator[Breach]:
    """Money is said in full: how much, and by when."""
    status = case["ending.fees.status"]
    if status not in ("refund due", "balance due"):
        return
    lacks = [words for name, *words in _FEE_FIELDS if case[f"ending.fees.{name}"] is None]
    if lacks:
        missing, add = (", and ".join(words) for words in zip(*lacks, strict=True))
        yield breach("ending.fees", status=status, missing=missing, add=add)


@rule(
    "unused-sessions-unpaid",
    "error",
    "R14",
    "{sessions} paid for and not used, and {status}.",
    "{fix}",
    answered_later=True,
)
def unused_sessions_unpaid(case: Case) -> Iterator[Breach]:
    """What was paid for and not used is settled."""
    count, status = case["engagement.sessions_unused"], case["ending.fees.status"]
    if count and status in (None, "none due"):
        said = "no money would be returned (status: none due)"
        if not status:
            said = "nothing says what becomes of the money"
        path = "ending.fees.status" if status else "engagement.sessions_unused"
        yield breach(path, sessions=_left_over(count), status=said, fix=_SETTLE)
    elif count and _says_one_half(case.text("ending.fees.how")) and status in _UNSAID:
        said = '"how" says what becomes of them on one condition, and not what if it is not met'
        details: dict[str, object] = {"sessions": _left_over(count), "status": said, "fix": _BOTH}
        yield Breach("ending.fees.how", details, level="warning")


def _left_over(count: int) -> str:
    return f"{count_of(count, 'session')} {'is' if count == 1 else 'are'}"


def _says_one_half(how: str) -> bool:
    """Whether it hangs on what the client does, and leaves out what happens if that is not so."""
    return bool(re.search(_ON_A_CHOICE, how)) and not re.search(_OTHER_HALF, how)


@rule(
    "payer-not-told",
    "warning",
    "R14",
    "A page goes to {name}, and says nothing of the money, which is theirs (to: payer).",
    "Write told: dates and money; or, if you tell them of it in another way, add an entry under "
    '"allow" with rule: payer-not-told and "why".',
    unless=("fees-incomplete",),
)
def payer_not_told(case: Case) -> Iterator[Breach]:
    """Whose money it is reads what becomes of it."""
    due = case["ending.fees.status"] in ("refund due", "balance due")
    if not due or case["ending.fees.to"] != "payer" or case["practice.extra_documents"] == "none":
        return
    paying = [
        (number, each) for number, each in enumerate(case.items("others")) if "payer" in each["who"]
    ]
    if any(each["told"] == "dates and money" for _, each in paying):
        return
    for number, each in paying:
        if each["told"] == "dates":
            yield breach(f"others.{number}.told", name=each["name"])


@rule(
    "whose-money-unsaid",
    "warning",
    "R14",
    "{payer} pays for the coaching, and {sum} is told to the client as a matter between the two of "
    "you.",
    'Write under "ending", "fees" to: payer; or to: client, where the money is the client\'s own.',
    unless=("fees-incomplete",),
    answered_later=True,
)
def whose_money_unsaid(case: Case) -> Iterator[Breach]:
    """Where another pays, a case says whose the money is."""
    money, fees = _OPEN_MONEY.get(case.text("ending.fees.status")), "ending.fees"
    payers = [each["name"] for each in case.items("others") if "payer" in each["who"]]
    pays = payers or case["decision.by"] == "payer"
    if money and pays and not case["client.minor"] and not case.gives(f"{fees}.to"):
        payer = " and ".join(payers) or "Somebody else"
        yield breach(f"{fees}.status", payer=payer, sum=money)


@rule(
    "fees-unexplained",
    "error",
    "R14",
    "{what}, and nothing says why.",
    'Add "how" under "ending", "fees": one sentence on how the sum came about or why there is '
    "none, such as how: Section 4 keeps what was paid.",
    answered_later=True,
)
def fees_unexplained(case: Case) -> Iterator[Breach]:
    """A sum that surprises is explained."""
    status, unused = case["ending.fees.status"], case["engagement.sessions_unused"]
    surprising = status in ("none by agreement", "disputed")
    if case["ending.fees.how"] or not (surprising or (unused and status == "balance due")):
        return
    beside = f"There is a balance due beside {count_of(unused or 0, 'session')} not used"
    yield breach("ending.fees.status", what=f'The fees are "{status}"' if surprising else beside)


@rule(
    "review-for-refund",
    "error",
    "R28",
    'This ties what the client may say in public to money or to a condition: "{words}".',
    "Take it out: the client is free to speak, and money that is due is paid in any case.",
)
def review_for_refund(case: Case) -> Iterator[Breach]:
    """No trade with reviews."""
    for path, text in printed_texts(case, "SNL"):
        ours = path.split(".")[0] not in _OF_OTHERS and not path.startswith("engagement.goals")
        words = ours and _trade(text, asked=path.endswith(".do"))
        if words and case.gives(path):  # conditions that are not given are needs, and told there
            yield breach(path, words=words)


def _trade(text: str, *, asked: bool) -> str:
    """The sentence that trades with reviews; empty where none does."""
    for found in re.finditer(_SENTENCE, text) if _OF_SPEAKING.search(text) else ():
        words = found[0].strip()
        sought = (*_TRADES, _ASKS) if asked else _TRADES
        traded = any(re.search(each, words) for each in sought)
        if traded and not re.search(_HOW_TO_COMPLAIN, words):
            return words
    return ""
