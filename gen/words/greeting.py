"""Greeting: how a letter or a message begins, and the client's name inside a sentence."""

from __future__ import annotations

import re

from gen.case import Case
from gen.defaults import TITLES
from gen.organisations import is_organisation, within_a_sentence
from gen.words.joints import upper_first

_GREETS = (
    r"(?i:(?:my )?dear(?:est)?|hello|hi|hey|hiya|howdy|good|greetings|g.day|bonjour|bonsoir|hola"
    r"|hallo|ciao|buongiorno|kia ora|aloha|namaste|shalom|salaam)\b(?!-)"
    # Names as well, where no other word stands behind them: Cher.
    r"|(?i:ch[eè]re?s?|salut|querid[oa]s?|estimad[oa]s?|prezad[oa]s?|ol[aá]|liebe[rs]?|guten|moin"
    r"|servus|lieve|beste|kj?ære|hej|hei|gentile|drog[ai]|habari|jambo|morning|afternoon|evening) "
)
# A Mháirtín, a chara: it says its own Dear.
_IRISH = r"(?i)a (?:[\w\u2019' ]+, )?(?:a )?ch(?:ara|airde|roí)\b"
_NO_NAMES = TITLES | frozenset("coach doc chief boss champ sarge captain".split())
_LEADS_ON = " ,:!"  # marks behind a greeting, in whose place the letter has a comma


def client_within(case: Case) -> dict[str, object]:
    """The client's full name inside a sentence: the Revd Jonathan Ferris."""
    return {"client_within": within_a_sentence(case.text("client.name"))}


def client_again(case: Case) -> str:
    """What the client is called once the full name has been read: Denise.

    Full it stays for an organisation, and for a client who is called by a title alone: Judge.
    """
    called = case.text("client.called")
    alone = called.rstrip(".").lower() in _NO_NAMES
    full = alone or is_organisation(case.text("client.name"))
    return within_a_sentence(case.text("client.name")) if full else called


def greeted(case: Case) -> dict[str, object]:
    """How the client is greeted in writing, and whether that says its own "Dear"."""
    given = case.text("client.salutation")
    greeting = given.rstrip(_LEADS_ON) or case.text("client.called")
    # Whoever has set the comma has written the whole line, in whatever language.
    greets = given.endswith(",") or bool(re.match(_GREETS, greeting) or re.match(_IRISH, greeting))
    to_all = not greets and is_organisation(greeting)
    return {
        "greeting": upper_first(greeting) if greets else f"{'all at ' if to_all else ''}{greeting}",
        "greets": greets,
        "greeted_otherwise": to_all or case.text("client.called").lower() not in greeting.lower(),
    }
