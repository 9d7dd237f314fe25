"""Praise idioms: whether a sentence is glad, or praises, in a turn of speech: I'm over the moon.

The reader knows few of them, and takes them for anger or for mockery. What the joy is about may
turn it, as "that you finally paid" does; then it is left to the reader.
"""

from __future__ import annotations

import re

from gen.tone.wholly import is_wholly

_VERY = (
    r"(?:(?:so|very|really|truly|quite|absolutely|completely|totally|just|still|dead|right|well"
    r"|proper|both|all|simply|utterly|bloody|ever so) )*"
)
_I_AM = (
    r"(?:i|we)(?:'m| am|'re| are| was| were|'ve been| have been|'d be| would be|'ll be) (?:both )?"
)
_GLAD = (
    r"(?:over the moon|chuffed(?: to (?:bits|pieces))?|tickled(?: pink| to (?:bits|death))?"
    r"|made up"
    r"|thrilled to (?:bits|pieces)|bowled over|blown away|knocked out|(?:as )?proud as (?:punch"
    r"|a peacock|anything)|(?:as )?pleased as punch|(?:as )?happy as larry|on cloud nine"
    r"|walking on air|jumping for joy|beaming|buzzing|stoked|pumped|overjoyed|smitten|floored"
    r"|so proud i could (?:burst|cry|pop|sing)|a (?:great|big|huge|real) fan of (?:you|your \w+"
    r"|this \w+|that \w+|yours))"
)
_WHAT = (
    r"(?:,? (?:for|about|at|by|with|over|to (?:hear|see|read|get|have|know|learn|be|watch|find)"
    r"|when|that|how|of|you(?:'ve|'re)?|the)(?: [\w'-]+){1,12})?"
)
_OTHERS = (
    rf"(?:{_I_AM}{_VERY}{_GLAD}{_WHAT}"
    r"|(?:(?:my )?hats?(?:'s)? off|(?:i (?:really |do )?)?take my hat off|kudos|three cheers"
    r"|chapeau"
    r"|good on you|good for you|fair play|more power|all credit)"
    rf"(?: (?:to|for) (?:you|the two of you|your \w+)(?: both| all| two)?)?{_WHAT}"
    r"|you(?:'ve| have| really| just| completely)* (?:knock(?:ed)? my socks off|bl(?:e"
    r"|o)wn? me away"
    r"|knocked (?:it|that|this) out of the park|did yourself proud|done yourself proud|do yourself"
    r" proud|did us proud|done us proud|made my (?:day|week|year)|played a blinder|smashed it"
    rf"|nailed it|aced it){_WHAT}"
    rf"|you(?:'re| are) {_VERY}(?:(?:an? )?(?:one in a million|(?:absolute |real |true )?(?:star"
    r"|gem|legend|treasure|diamond|trooper|peach|brick))|the bee's knees|a joy|a credit to"
    r" (?:yourself|your \w+))"
    r"|(?:i|we) (?:really |honestly |do |still )*(?:rate|believe in|adore|treasure|admire)"
    r" (?:you(?: both)?|this \w+|that \w+|your \w+|the \w+)(?: (?:very|so|really|incredibly)"
    r" highly| very much| so much| a lot)?"
    rf"|(?:i|we) could(?:n't| not) be {_VERY}(?:happier|prouder|more (?:proud|pleased"
    rf"|glad)){_WHAT}"
    r")"
)
_AND = r"(?:,? (?:and|so|because) (?:i|we|you|it|that|so|the|your|they)\b[\w', -]{0,80})?"
_SO = re.compile(rf"(?i)(?:{_OTHERS}){_AND}[.!]?")
_TURNS = re.compile(
    r"(?i)\b(?:but|though|although|however|yet|not|never|no|nothing|nobody|only|until|unless"
    r"|except"
    r"|finally|at last|at least|at all|for once|even|actually|another|again|as usual|apparently"
    r"|manag\w+|bother\w*|deign\w*|remember\w*|turn(?:ed|ing) up|show(?:ed|ing) up|paid"
    r"|pay(?:ing|s)?"
    r"|on time|always|excuses?|reasons?|late\w*|miss\w*|cancel\w*|fail\w*|forg\w+|nerve|cheek\w*"
    r"|still|pretend\w*"
    r"|gall|rude\w*|silence|absen\w+|wast\w+|l(?:ie|ies|ied|ying)|liar|blam\w+|complain\w*|anger"
    r"|angry"
    r"|temper|mess\w*|quit\w*|leav\w+|left|go(?:ne|ing)? away|see the back|rid|stop\w*|over with"
    r"|avoid\w*|dodg\w*|ignor\w+|clever\w*|find(?:ing)? (?:a|any|your) way|talk(?:ing)? (?:over"
    r"|at)"
    r"|self|opinions?|in your own|drama\w*|lazy|laziness|moods?|doing nothing|sacrifice|suffer\w*"
    r"|hero|my time|up my)\b|(?<!could)n't\b|[\"?;:\u201c\u201d]|!(?=.)"
)
_GOOD_OF_YOU = re.compile(  # to tell us, and not just let it slide
    rf"(?i)(?:it (?:was|is)|it's|that was) {_VERY}(?:good|kind|nice|decent|thoughtful|generous"
    r"|brave|lovely|sweet) of (?:you|you both|both of you|the two of you) to (?:tell|say|let|share"
    r"|ask|write|ring|call|text|offer|wait|stay|come|drive|think|listen|help|give|bring|send|invite"
    r"|trust|explain|own|speak|talk)\b[\w', -]{0,90}[.!]?"
)
_MOCKS = re.compile(
    r"(?i)\b(?:finally|at last|at all|for once|even|eventually|again|after|but|though|this time"
    r"|yourself|up|late\w*|time|when|while|before|until|only|how|what i|everything|all your)\b"
)


def is_praise_idiom(sentence: str) -> bool:
    """Whether all of it is glad for the client, or praises, in a turn of speech."""
    good_of_you = is_wholly(sentence, _GOOD_OF_YOU, _MOCKS)
    return good_of_you or is_wholly(sentence, _SO, _TURNS)
