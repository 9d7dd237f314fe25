"""Capitals: words that keep theirs inside a sentence, whatever stands around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from gen.calendar_names import DAYS, MONTHS
from gen.characters import without_accents
from gen.defaults import TITLES

_DAYS = (*DAYS, *(f"{day}s" for day in DAYS))
_MONTHS = (*MONTHS, *(month[:3] for month in MONTHS), "Sept")
_OTHERS = """
    Easter Christmas Advent Lent Thanksgiving Pentecost Passover Hanukkah Ramadan Eid Whitsun
    God God's Lord Jesus Christ Christian Christians Bible Scripture Gospel Catholic Protestant
    Baptist Methodist Lutheran Anglican Jewish Muslim Buddhist Hindu Alpha Anonymous
    English American British Spanish French German Italian Irish Scottish Welsh Dutch Polish
    Portuguese Russian Ukrainian Chinese Japanese Korean Indian Arabic Latino African Asian Mexican
    European Canadian Australian
    Zoom Google Gmail Skype Slack Teams Outlook Excel Word Microsoft Apple Facebook Instagram
    Messenger Signal Telegram Calendly Trello Asana Notion Evernote Dropbox Venmo Zelle Stripe
    Strava Garmin Fitbit Duolingo Toggl Loom Voxer Marco Acuity Paperbell Airtable Canva Docs
    Mr Mrs Ms Dr Mr. Mrs. Ms. Dr. Rev. Prof. St. Pastor Father Sister
    """.split()
KEPT = frozenset((*_DAYS, *_MONTHS, *_OTHERS))
"""Days, months and feasts; faiths, peoples and languages; things to write, meet or pay with."""

FIRST_NAMES = frozenset(
    """
    Aaron Adam Alan Albert Alex Alexander Alice Amanda Amy Andrea Andrew Angela Ann Anna Anne
    Anthony Arthur Barbara Ben Benjamin Betty Beverly Brandon Brenda Brian Bruce Carl Carla
    Carlos Carolyn Catherine Charles Charlotte Cheryl Chris Christina Christine Christopher
    Cindy Claire Clara Craig Cynthia Dan Daniel Danielle David Dawn Deborah Debra Denise Dennis
    Diana Diane Donald Donna Dorothy Doug Douglas Edward Eileen Elaine Eleanor Elizabeth Ellen
    Emily Emma Eric Erica Erin Ethan Eva Evelyn Fiona Frances Francis Fred Gary George Gerald
    Gloria Greg Gregory Hannah Harold Heather Helen Henry Holly Hugh Ian Isabel Jacob Jackie
    James Jamie Jan Jane Janet Janice Jason Jeff Jeffrey Jennifer Jeremy Jerry Jesse Jessica
    Jill Jo Joan Joanna Joe Joel John Jon Jonathan Jose Joseph Joshua Joyce Juan Judith Judy
    Julia Julie Justin Karen Kate Katherine Kathleen Kathy Keith Kelly Ken Kenneth Kevin Kim
    Kimberly Kyle Larry Laura Lauren Lawrence Lee Leo Leslie Linda Lisa Lori Louis Louise Lucy
    Luis Luke Lynn Margaret Maria Marie Marilyn Martha Martin Mary Matt Matthew Megan Melissa
    Mia Michael Michelle Mike Molly Monica Nancy Naomi Natalie Nathan Nell Nicholas Nicole Nina
    Noah Nora Oliver Olivia Oscar Pam Pamela Patricia Patrick Paul Paula Peter Phil Philip
    Rachel Ralph Raymond Rebecca Renee Richard Rita Robert Roger Ronald Rosa Roy Russell Ruth
    Ryan Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sharon Sheila Shirley Simon Sophia
    Sophie Stacy Stephanie Stephen Steve Steven Stuart Susan Tara Teresa Theresa Thomas Tim
    Timothy Tina Todd Tom Tony Tracy Tyler Vanessa Vera Vincent Walter Wayne Wendy William Zach
    Zoe
    """.split()
)
"""Names that are common and no other word."""
NAMES_THAT_ARE_WORDS = frozenset(
    """
    Will May Grace Hope Mark Joy Faith Art Rich Bill Sue Dawn June April August Rose Chase Drew
    Frank Christian Max Pat Rob Skip Guy Gene Jack Penny Iris Ivy Lily Daisy Olive Ruby Amber
    Crystal Summer Autumn Sky Angel Earl Dean Miles Ray Wade Reed Page Hunter Mason Carter Cooper
    Baker Jean Star Precious Prince Victor Victoria Virginia Georgia Paris Chelsea Carol Gale
    Merry Mercy Patience Charity Constance Felicity Verity Prudence Honor Honour Justice Destiny
    Coach Doc Doctor Chief Boss Captain Sarge Sergeant Teacher Professor Mentor
    Trinity Heaven Journey Brooke Cliff Dale Glen Heath Forest Rocky Sandy Stormy Bud Buddy Chip
    Chuck Don Duke Dusty Gray Herb Jim Josh Kitty Lance Major Marina Melody Norm Peg Pierce Piper
    Randy Red Rusty Sage Scout Sharp Sterling Trey Val Van Wright Young
    """.split()
)

WORDS_AS_WELL = NAMES_THAT_ARE_WORDS | frozenset(
    """
    Abbot Ace Archer Ash Auntie Banks Basil Bear Bee Bell Best Bill Bird Birdie Bishop Black Bliss
    Blossom Blue Bond Branch Bridge Bright Bro Brook Brooks Brown Bunny Bush Butler Candy Cane
    Carpenter Case Cash Champ Chance Chef Cherry Church Clay Colt Cook Cookie Coral Cross Cutter
    Dad Daddy Dash Day Deacon Diamond Doll Dove Early Earnest Fair Farmer Fawn Fern Field Fields
    Fisher Flint Flip Flower Foot Ford Fox Fry Gardener Gem Ginger Gold Golden Goldie Good Gran
    Grandma Grandpa Granny Grant Green Grey Guide Hall Hand Happy Hawk Hazel Head Heart Hill Hills
    Honey Hood Hunt Hurt Jade Jay Jewel Judge Junior Key Keys King Kit Knight Lake Lamb Land Lane
    Lark Law Leaf Little Lock Long Love Low Luck Lucky Mama Marsh Marshal Mead Miller Misty Mom
    Momma Moody Moon More Moss Mum Nan Nana Noble Noon Ocean Opal Orchid Pace Pal Papa Parish Park
    Parks Peace Pearl Peel Pepper Pierce Pike Poet Pool Pop Pope Poppy Pops Porter Post Potter
    Pound Power Powers Price Pride Priest Queen Quick Rain Raven Read Reef Rich River Rivers Robin
    Rock Rod Root Rosemary Round Royal Rush Sailor Sale Sands Savage Seal Self Sell Shepherd
    Shields Shore Short Silver Singer Sis Slim Small Snow Sonny Spark Speed Spring Stamp Stark
    Steel Still Stone Storm Story Stream Street Strong Sugar Summers Sunny Swift Tanner Teach
    Temple Tiger Tiny Town Trail True Turner Uncle Violet Walker Wall Walls Ward Warden Waters
    Weaver Weeks Wells White Wild Wilder Willow Winner Winter Winters Wise Wish Wolf Wood Woods
    Work Worth Wren Yard Zest
    """.split()
)
"""Names that in small letters may be a word, so that nothing typed so is taken for them."""


_OF_THE_CASE: ContextVar[tuple[str, ...]] = ContextVar("names_of_the_case", default=())


@contextmanager
def names_kept(names: Iterable[str]) -> Iterator[None]:
    """Within it, these names keep their capital where a text of the case begins with one.

    A text is fitted into its sentence in very many places, none of which knows the case.
    """
    token = _OF_THE_CASE.set(tuple(names))
    try:
        yield
    finally:
        _OF_THE_CASE.reset(token)


def begins_with_a_name_of_the_case(text: str) -> bool:
    """Whether a text begins with a name that is kept: Farah rings, Harbor Fund pays."""
    return any(
        text.startswith(name) and not text[len(name) : len(name) + 1].isalnum()
        for name in _OF_THE_CASE.get()
    )


def is_a_first_name(word: str) -> bool:
    """Whether a word is a first name that is common, with its accents or without: José, Jose."""
    return word in FIRST_NAMES or (not word.isascii() and without_accents(word) in FIRST_NAMES)


def begins_with_a_person(name: str) -> bool:
    """Whether a name is somebody's, by its first name or its title: Miss Kerr, Jean at the bank."""
    first = name.split(maxsplit=1)[0].rstrip(".,")
    return is_a_first_name(first) or first.lower() in TITLES
