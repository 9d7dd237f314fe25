"""Organisations: names that are no person's, by a word that no family bears, or few.

``may_be_organisation`` is for a greeting by name, which had better be none than a wrong one.
"""

from __future__ import annotations

import re

# Church, School, Bank and Trust are people's names, too.
_ORGANISATION = (
    r"(?i)\b(?:shops?|ltd|limited|inc|llc|llp|plc|gmbh|corp|corporation|foundation|hospice"
    r"|hospitals?|university|college|academy|council|association|society|charity|institute"
    r"|ministries|department|committee|services|solutions|consulting|associates|holdings|agency"
    r"|accountants|solicitors|attorneys|lawyers|architects|surveyors|engineers|consultants|builders"
    r"|company|clinic|federation|network|team|studios?|partners|partnership|co-?operative)\b"
)
_PERHAPS = (
    r"(?i)\b(?:the|co|group|fund|trust|foundation|works|bank|school|church|parish|service|resources"
    r"|hr|team|office|cent(?:re|er)|platform|circle|club|union|media|energy|foods|international"
    r"|systems|technologies|insurance|health|education|training|coaching|counsel(?:l)?ing|therapy|support|advice|helpline"
    r"|practice|program(?:me)?|estate|farms?|council)\b"
)
_ONE_OF_A_PLACE = (  # the City of Missoula
    r"(?i)(?:city|town|county|village|borough|university|diocese|department|ministry|institute"
    r"|bank|society|board|office|friends) of \w"
    r"|(?:cent(?:re|er)|association|alliance|coalition|society|institute|foundation|league|guild"
    r"|fund|network) (?:for|of|against) \w"
)
_ONE_OF_ITS_KIND = (  # the Wellcome Trust; not St Mary's Trust
    r"(?i)(?!(?:the|an?|my|your|his|her|their|our|st|saint|\w+['\u2019]s) ).* (?:program(?:me)?"
    r"|foundation|fund|trust|department|team|office|committee|association|society|institute|scheme"
    r"|network|circle|group|hub|cent(?:re|er)|service|project|partnership|bureau|federation|collective|commissioner"
    r"|ombudsman|institution|union|board|panel|tribunal|breakfast|brunch|club|league|guild|alliance"
    r"|coalition|helpline|hotline|lifeline|workshop|drop-in|meet-?up|class|open (?:mic|house))$"
)
_NO_NAME_YET = r"^The (?=\w)|^(?:Your|My) (?=[a-z]|own\b|[A-Z]{2,}\b)"  # your GP; not Your Story
_WHOSE_OFFICE = r" \(|, | (?:of|at|from|for|c/o|[-\u2013\u2014]) "  # Anita Rao, Hospice Shops


def is_organisation(name: str) -> bool:
    """Whether a name is that of a company, a charity or a team, and not of somebody there."""
    who = re.split(_WHOSE_OFFICE, name)[0]
    return bool(re.search(_ORGANISATION, who))


def may_be_organisation(name: str) -> bool:
    """Whether a name can be an organisation's: some of these words are borne by people, too."""
    return is_organisation(name) or bool(re.search(_PERHAPS, name))


def within_a_sentence(name: str) -> str:
    """A name with the article that one says before it, and that without a capital."""
    who = re.split(_WHOSE_OFFICE, name)[0]
    bare = re.match(_ONE_OF_A_PLACE, name) or re.match(_ONE_OF_ITS_KIND, who)
    return f"the {name}" if bare else re.sub(_NO_NAME_YET, lambda found: found[0].lower(), name)
