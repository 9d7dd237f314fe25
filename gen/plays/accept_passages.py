"""What script, message and letter of the talk ``accept`` say alike, each passage written once."""

from __future__ import annotations

from gen.plays.complete_passages import HOPED, SET_OUT, YOURS_TO_KEEP
from gen.plays.passages import (
    AS_AGREED,
    NOBODY_THERE_TOLD,
    ONCE_AGREED,
    TELLING,
    TELLING_ME,
    plain,
)
from gen.plays.what_happens_next import DISPUTED

ALL_RIGHT = (
    f"{{% if not telling_thanked %}}{TELLING}{{% if reason.care %}} that you'd like to stop{{% endif %}}. {{% endif %}}"
    "It's your decision, and I respect it."
)
END = "Our coaching ends {% if ends_at_meeting %}today, {% else %}on {% endif %}**{{ ending.date }}**."
OTHERS = "In case it's of use, {% if only_named and one_option %}{{ within.only_named }} {% if only_named_several %}are{% else %}is{% endif %} on the page, too.{% else %}the page also lists {% if one_option %}a place{% else %}some places{% endif %} you could try.{% endif %}"
NAME = (
    f"{{% if still_to_agree %}}{ONCE_AGREED}"
    f"{{% elif shared %}}{AS_AGREED}"
    # Who was found by the client could not have been told.
    f"{{% elif not clients_own_alone %}}{NOBODY_THERE_TOLD}{{% endif %}}"
)
QUESTIONS = "The page has a few questions, too, if you'd ever like them."
MAY_I_ASK = "May I ask you one thing?"
WHAT_WOULD_HAVE_HELPED = "Is there anything I could have done that would have helped you more?"
GOES_WELL = f"{SET_OUT}. {{% if reached %}}{YOURS_TO_KEEP}{{% else %}}{HOPED}{{% endif %}}."
ALL_THE_BEST = "{% if best_in_sign_off and in_writing %}Take good care{% else %}All the best{% endif %}, **{{ client.called }}**."
ENJOYED = "I've enjoyed working with you."
OTHERWISE = (
    "If you'd ever like to pick this up again"
    "{% if door.not_before %}, from **{{ door.not_before }}**{% endif %}, I'd be glad to hear from you."
)
WHATEVER_YOU_LIKE = "Of course. You're free to tell people about it."
MONEY_IS_SPOKEN_OF = "refund_due or balance_due or fees_explained"
_THE_SUM = (
    "{% if refund_due or balance_due %}It's "
    "{{ ending.fees.amount }}, by {{ ending.fees.by }}.{% else %}"
    f"{{% if fees_disputed %}}{plain(DISPUTED)} {{% endif %}}{{{{ ending.fees.how }}}}{{% endif %}} "
)
AS_WE_SAID = (
    f"{_THE_SUM}If it looks wrong to you, write to me. I'll go through it and answer in writing."
)
# Whoever has just written so is not asked to write.
AS_WRITTEN = f"{TELLING_ME} I'll go through it again, and write to you."
