"""Own cost: whether a sentence of thanks jokes about the coach, and so mocks nobody else.

"You always sent the form back, usually before I'd got round to mailing it": the client did well,
and the coach was slow. What the client is then said to have done badly is left to the reader.
"""

from __future__ import annotations

from gen.tone.wholly import is_wholly

_DEED = (
    r"(?:sent|paid|read|knew|remembered|wrote|filled|returned|finished|did|had|were|was|answered"
    r"|replied|came|arrived|settled|signed|booked|spotted|saw|found|asked|solved|kept|brought"
    r"|logged|learnt|learned|understood|mastered|got)"
)
_OFTEN = r"(?:(?:always|usually|often|generally|mostly|mainly|even|already|sometimes|both|just) )*"
_YOU = rf"(?:you|you'd|you've) {_OFTEN}"
_SLOW = (  # before I'd even got round to it; long before my kettle had boiled
    rf"(?:long |well |hours |days |weeks )?before (?:i(?:'d| had)? {_OFTEN}"
    r"(?:got|gotten|get|found|finished|remembered|thought|opened|put|sent|asked|managed|worked out"
    r"|woken|sat|looked|began|begun|started|come|reached|noticed|read|written|could|the kettle)\b"
    r"|my (?:coffee|tea|kettle|computer|laptop|camera|brain))"
)
_REMINDED = (
    rf"{_YOU}(?:had to remind|reminded|nudged|had to nudge|chased|had to chase) me"
    r"(?: (?:once|twice|three times|more than once|of \w+(?: \w+){0,3}|about \w+(?: \w+){0,3}))*"
    r",? (?:and|but|though)(?: you)?(?:'ve)? (?:always |both times |never )?(?:did|were|was|minded"
    r"|laughed|smiled|managed|stayed|sighed)(?: [\w']+){0,6}"
)
_SO = (
    rf"(?i)(?:{_YOU}{_DEED}(?: [\w'-]+){{0,8}}?,? {_OFTEN}{_SLOW}(?: [\w'-]+){{0,9}}"
    rf"|{_REMINDED})[.]?"
)
_TURNS = (
    r"(?i)\b(?:excuses?|reasons? why|cross|angry|rude|up your mind|gave up|given up|late|no|nothing"
    r"|left|leave|leaving|gone|quit|hung|sulk\w*|blam\w+|complain\w*|lie|lies|cancel\w*|bored"
    r"|an answer for|verdict|fault|mind made|goodbye|my (?:point|sentence)|a word|hope|enough)\b"
    r"|[\"!?;:\u201c\u201d]"
)


def is_at_own_cost(sentence: str) -> bool:
    """Whether all of it praises the client, at the cost of a coach who was slower."""
    return is_wholly(sentence, _SO, _TURNS)
