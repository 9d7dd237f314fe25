"""Good things: persons, places, work and news of which one is glad, by their names, and no others.

A kind turn of speech is kind by what it speaks of: "I'm blown away by your pages" praises, "by your
rage" does not. What could be said in bitterness ("your generosity", "your honesty") is on no list.
"""

from __future__ import annotations

from collections.abc import Iterable


def any_of(*words: Iterable[str]) -> str:
    """A pattern for any one of these words."""
    return f"(?:{'|'.join(sorted({each for some in words for each in some}))})"


_PERSONS = frozenset(
    """
    aunt babies baby boy boys brother brothers children choir class colleagues cousin dad dads
    daughter daughters dog family father fathers friend friends girl girls gran grandad
    grandchildren granddaughter grandfather grandmother grandpa grandson granny group husband kids
    lads mother mothers mum mums mom moms neighbor neighbors neighbour neighbours niece nephew
    parents partner pupils sister sisters son sons students team twins uncle wife
    """.split()
)
_PLACES = frozenset(
    """
    allotment bakery barn beach boat bookshop church classroom country farm field garden harbor
    harbour hills home house kitchen library mill orchard place river room sea shed shop store
    street studio table town valley village workshop
    """.split()
)
_WORKS = frozenset(
    """
    article artwork ballads book books canvas chapter chapters design designs drawing drawings
    essay essays exhibition film garden letter letters melody music novel opening page pages
    painting paintings paragraph performance photo photographs photos picture pictures plan play
    poem poems poetry portrait quilt recital recording sketch sketches song songs speech stories
    story talk thesis verse work
    """.split()
)
_NEWS = frozenset(
    """
    award baby birth concert degree diploma engagement exam grandchild grant graduation job news
    offer place post prize promotion publication recovery result results role scholarship score
    wedding
    """.split()
)
_GROUPS = frozenset("choir class pupils students team".split())
_GIVEN = frozenset("bread cake card flowers gift jam parcel present recipe soup".split())
_VIRTUES = frozenset("courage determination kindness patience progress warmth welcome".split())
_HOW = frozenset(
    """
    amazing beautiful brave bright dear fine finished first fresh gentle good great kind last latest
    little lovely marvellous marvelous new own quiet second splendid steady third whole wonderful
    young
    """.split()
)
_WHOSE = r"(?:your|the|this|that|those|these|their|his|her)"
_SUCH = rf"(?:{any_of(_HOW)} )?"

_NAMED = f"{_WHOSE} {_SUCH}"

PERSON = f"{_NAMED}{any_of(_PERSONS)}"
PLACE = f"{_NAMED}{any_of(_PLACES)}"
WORK = f"{_NAMED}{any_of(_WORKS)}"
NEWS = f"{_NAMED}{any_of(_NEWS)}"
GIVEN = f"{_NAMED}{any_of(_GIVEN, _PLACES)}"
THING = f"{_NAMED}{any_of(_PLACES, _WORKS, _NEWS, _GIVEN)}(?: of yours)?"
GOOD = f"{_NAMED}{any_of(_PLACES, _WORKS, _NEWS, _GIVEN, _GROUPS, _VIRTUES)}(?: of yours)?"
KNOWN = f"(?:her|him|them|(?-i:[A-Z][a-z]+)|{_NAMED}{any_of(_PERSONS, _PLACES)})"
