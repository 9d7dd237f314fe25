"""What script and message of the talk ``part`` say alike, and the talk ``firm`` with them."""

from __future__ import annotations

from gen.plays.complete_passages import REACHED_SAID, SET_OUT, STILL_WANTED, YOURS_TO_KEEP
from gen.plays.passages import (
    AS_AGREED,
    IF_IT_IS_HARD,
    NOBODY_THERE_TOLD,
    NOT_YOURS,
    ON_THE_PAGE,
    ONCE_AGREED,
    TAKEN_UP,
    TELLING_ME,
    wants_money,
)
from gen.plays.return_passages import FROM_THEN_ON, NEW_START

ENDS_TODAY = "{% if ends_at_meeting %}ends today, {% elif by_post and ends_today %}ends with this letter, on {% elif ends_today %}ends on {% else %}will end on {% endif %}**{{ ending.date }}**"

HEADLINE = (
    "{% if ended_by_both %}You and I have both come to this: our coaching "
    "{% elif ended_by_payer %}This comes from {% if paid_by %}{{ paid_by }}{% else %}the one who pays{% endif %}, "
    "and not from me: our coaching "
    "{% elif ended_by_circumstances %}I have to tell you that our coaching "
    "{% else %}I've thought hard about this, and I've decided that our coaching {% endif %}"
    f"{ENDS_TODAY}."
)
# The wish to work together, in the present; behind a closed door the sentence ends before it.
WISH = (
    f"{SET_OUT}. "
    f"{{% if goals_moved and not two_clients %}}{{% if reached %}}{REACHED_SAID} {{% endif %}}What you want has moved on since then, and that's "
    "yours to choose.{% if final_open %} If you ever want to come back to what you set out to do, I'd love to hear from you.{% endif %}"
    f"{{% elif reached %}}{YOURS_TO_KEEP}{{% if final_open %}}, and I'd love to work with you again{{% endif %}}."
    f"{{% else %}}{STILL_WANTED}{{% if final_open %}}, and I'd love to work on it with you again{{% endif %}}.{{% endif %}}"
)
TRIED = "Here's what we've tried: {{ tried }}."
TERMS = NEW_START
# Some of what is asked can be done at once, and some of it only once the two have begun again.
WHEN_IT_SUITS = (
    f"If that ever works for you, I'd be glad to begin again{FROM_THEN_ON}."
    "{% if not conditions_tell %} Just let me know.{% endif %}"
)
ANY_TIME = (
    f"If you'd like to start again{{% if not way_back %}} one day{{% endif %}}{FROM_THEN_ON}, "
    "{% if fees_disputed %}once the money is settled, {% endif %}"
    "{% if way_back %}just {{ way_back }}{% else %}let me know{% endif %}. You'd be welcome."
)
# Whom the client is not to turn to any more is not written to.
SEES_IT_OTHERWISE = (
    "{% if firm and contact_third_party %}tell {% if contact_person %}{{ contact_person }}{% else %}whoever answers for me{% endif %}"
    "{% else %}write to me{% endif %} and I'll answer in writing"
)
MONEY_TO_TALK_OF = "(balance_due or (refund_due and fees_explained)) and not contact_none"
_DIFFERENTLY = (
    "{% if not contact_none %}{% if payment_disputed %} Put your side in writing, and I'll answer."
    f"{{% else %}} If you see it differently, {SEES_IT_OTHERWISE}.{{% endif %}}{{% endif %}}"
)
THE_SUM = (
    f"{{% if not money_spoken_of %}}{{% if payment_disputed %}}{TAKEN_UP}, and answer in writing.{{% else %}}{NOT_YOURS}{{% endif %}}{{% else %}}"
    "{% if refund_due or balance_due %}{% if payment_disputed %}As I see it, it's "
    "{% else %}It's {% endif %}"
    "{{ ending.fees.amount }}, by {{ ending.fees.by }}."
    "{% elif nothing_due %}As I see it, nobody owes anything."
    "{% elif fees_waived %}There's nothing to pay.{% if fees_explained %} {{ ending.fees.how }}{% endif %}"
    "{% else %}I can't settle that on the spot.{% endif %}"
    f"{_DIFFERENTLY}{{% endif %}}"
)
ON_MONEY = f"{{% if balance_due and not payment_disputed %}}{TELLING_ME}{{% if not contact_none %}} {IF_IT_IS_HARD}{{% endif %}}{{% else %}}{THE_SUM}{{% endif %}}"
NAMED = (
    f"{{% if still_to_agree %}} {ONCE_AGREED}"
    f"{{% elif shared %}} {AS_AGREED}"
    f"{{% elif named_options %}} {NOBODY_THERE_TOLD}{{% endif %}}"
)
FREE_TO_SAY = "You're free to say what it was like for you."

# What may come, by name: in the cards of both talks, and in their tables of replies.
WANTS_MONEY = wants_money("Wants more money back", "Wants money back, or can't pay")
SPEAKS_OF_IT = "“I'll post about this.”"
SAYS_NOTHING = (
    "{% if end_is_open and meeting.last_offer.until %}{{ meeting.last_offer.until }} has passed, and no answer"
    "{% else %}Five working days, and no answer{% endif %}"
)
ELSEWHERE = f"{ON_THE_PAGE}{NAMED}"
