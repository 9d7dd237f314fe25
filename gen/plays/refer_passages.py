"""What script, message and letter of the talk ``refer`` say alike: the need is not for a coach."""

from __future__ import annotations

from gen.plays.complete_passages import SET_OUT
from gen.plays.passages import (
    AS_AGREED,
    IF_IT_IS_HARD,
    LOOKING_FOR,
    NOBODY_THERE_TOLD,
    ONCE_AGREED,
    SENT_BY,
    TO_SIGN,
    TO_START,
    one_or_two,
)
from gen.plays.return_passages import only_one

# --- the reason, and the decision -----------------------------------------------------------
# To carry something is said of a grief; a claim or a debt is a matter for who knows the field.
SOMEONE_TRAINED = (
    "{% if of_a_field %}What you need now is someone who knows this field, and that isn't me."
    "{% else %}What you're carrying now deserves someone who's trained for it, and that isn't me.{% endif %}"
)
# A reason that says so itself is not said behind the same words again; nor where another comes first.
THE_NEED = f"{{% if not (trained_said or need_is_beside) %}}{SOMEONE_TRAINED} {{% endif %}}{{{{ reason.statement }}}}"
DECIDED = (
    "I want you to have the help you need. "
    "So {% if ended_by_coach %}I've decided to bring our coaching to an end"
    "{% elif ended_by_both %}the two of us have decided to bring our coaching to an end"
    "{% elif ended_by_client %}I think you're right to stop. Our coaching comes to an end"
    "{% else %}our coaching comes to an end{% endif %} "
    "{% if ends_at_meeting %}today, {% else %}on {% endif %}**{{ ending.date }}**."
)
# Beside the other of the two it would be a word on who is to blame at home.
NOT_TOO_MUCH = "{% if goals_hurt %}You've done nothing wrong by bringing it here.{% else %}You've done nothing wrong.{% endif %}"

# --- where help is ----------------------------------------------------------------------------
NAMED = "{% if turns_to %}On the page you'll find **{{ turns_to }}**. {% endif %}"
TO_BEGIN_WITH = (
    "{% if some_are_own %}To somebody new, you could say:"
    "{% else %}When you call or write, you could say:{% endif %}"
)
# To whom the client knows, it is no search.
TO_TALK = f"Could {one_or_two('I', 'we')} come and talk with you?"
# Nobody looks for a look, and to a doctor who knows one it is no search.
_FIRST_CALL = f"“{SENT_BY}{{% if all_are_own %}} {TO_TALK}{{% else %}}{{% if not need_is_a_look %}} {LOOKING_FOR}{{% endif %}} {TO_START}{{% endif %}}”"
JUST_THE_PART = "Say just the part that's for them."
# Who can look at a claim need not hear of bad nights.
OF_PARTS = "need_is_of_parts and not need_is_a_look"
SAY_TO_BEGIN = f"{_FIRST_CALL}{{% if {OF_PARTS} %}} {JUST_THE_PART}{{% endif %}}"
GOOD_STEP = (
    "{% if of_a_field %}You don't need to have everything sorted out first."
    "{% else %}Asking is a good step. You don't have to feel ready.{% endif %}"
)
NAME_KEPT = (
    f"{{% if still_to_agree %}}{ONCE_AGREED}"
    f"{{% elif shared %}}{AS_AGREED}"
    f"{{% else %}}{NOBODY_THERE_TOLD}{{% if may_introduce %}} If it would make it easier, "
    "I can introduce you{% if introduced_to %} to {{ introduced_to }}{% endif %}."
    f"{TO_SIGN}{{% endif %}}{{% endif %}}"
)
LEFT_TO_ASK = "The page has a few questions as well. They can wait."

# --- the end, and the way back --------------------------------------------------------------------
# Where two may part, what they hoped to do together is not said to them as a wish.
CAME_TO = (
    "{% if goals_hurt %}What you came for still matters to me."
    f"{{% else %}}{SET_OUT}.{{% endif %}}"
)
NOT_FORGOTTEN = f"{CAME_TO}{{% if of_health %}} That still matters to me, and you come first.{{% elif not goals_hurt %}} I haven't forgotten that.{{% endif %}}"
TAKE_IT_UP = (
    "{% if door.not_before %}Any time from **{{ door.not_before }}**, if{% else %}Whenever{% endif %} "
    # What is a doctor's by now, or reached, is not what one would begin with again.
    "you'd like to work with me again, I'd love that."
)
GOOD_HELP = "I hope you find the right help"
# Whoever hears of conditions, now or in a letter, is not told that nothing is asked.
NO_PROOF = (
    "There's no hurry{% if door_conditions and not way_back %}.{% else %}, and you won't have to prove anything.{% endif %}"
    "{% if own_conditions and not way_back %} Later I'll write to you about what would help first, and how to begin again.{% endif %}"
)
_COULD = "{% if conditions_are_deeds and not medical %} could{% endif %}"
# Where a body is at stake, what has to come first is more than a wish.
HOW_TO_BEGIN = (
    "Before we begin again, it {% if medical %}matters that{% else %}would help if{% endif %} you"
    f"{_COULD}"
)
# Conditions of its own are left to the letter, which says them.
ELSE_NO_LETTER_SAYS = "elif door_conditions and not own_conditions"
# Neither a number nor by what it can be seen: it would make an exam of it.
CONDITION = (
    "{% if conditions_are_deeds %}{{ condition.line }}{% else %}{{ condition.asked }}{% endif %}"
)
# In a list each is a sentence of its own, unless it is no deed that one could be asked for.
LIST_OF_THINGS = (
    "{% if conditions_are_deeds %}Before we begin again, {{ door_conditions_things }} "
    f"{{% if medical %}}matter{{% else %}}would help{{% endif %}}:{{% else %}}{HOW_TO_BEGIN}:{{% endif %}}"
)
ONE_THING = f"{HOW_TO_BEGIN} {only_one()}"
EACH_THING = f"{{% if loop.first %}}{HOW_TO_BEGIN}{{% else %}}And {{% if medical %}}that{{% else %}}if{{% endif %}} you{_COULD}{{% endif %}} {{{{ condition.asked }}}}"

# --- answers that come by voice and in writing ------------------------------------------------------
LESS_WITH_ME = "With me you'd have less than you need, and I don't want that for you."
ASKS_WHAT_WAS_WRONG = "“Was I too much?” “What have I done?”"
MY_TRAINING = "{% if need_is_beside %}It's for the reason you've heard.{% else %}It's about what I'm trained for, and not about you.{% endif %}"


def _money(otherwise: str) -> str:
    """The sum, or that nothing is left to pay, and what ``otherwise`` answers to another view."""
    return (
        "{% if refund_due or balance_due %}It's {{ ending.fees.amount }}, by {{ ending.fees.by }}. {% endif %}"
        f"{{% if balance_due %}}{IF_IT_IS_HARD}{{% else %}}"
        f"{{% if nothing_due or fees_waived %}}There's nothing left to pay. {{% endif %}}{otherwise}{{% endif %}}"
    )


MONEY = _money("If you see the money differently, write to me, and I'll answer in writing.")
# Whoever has just written so is not asked to write.
MONEY_AGAIN = _money("If that looks wrong to you, I'll go through it again, and write back.")
FREE_TO_SHARE = "You're free to tell people about this."
