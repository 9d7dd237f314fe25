"""What script, message and replies of the talk ``ask`` say alike, each passage written once."""

from __future__ import annotations

from gen.plays.passages import NOT_YOURS, NOTHING_OWED, SENT_IN_WRITING, one_or_two, seen_by
from gen.plays.return_passages import FROM_THEN_ON

# --- the wish, and where the two are -------------------------------------------------------
LOOK_HONESTLY = "I'd like us to look honestly at whether our coaching, as it's going now, is really helping you."
LOVE_TO_HELP = "I'd love to help you {{ goals_to_help_with }}."
TOGETHER = "I hope we get there together."
I_SEE = "Here's what I see."
TRIED = "Here's what we've tried so far: {{ tried }}."
NOT_THERE = "The way we work isn't getting you there."
HOW_WE_WORK = f"{NOT_THERE} I'd like to find out what would."
TWO_WAYS = (
    "I see two good ways forward: we give it {{ trial_weeks }} with {{ needs_count }} in place, "
    "or we stop and finish well."
)
YOUR_SIDE = "How does it look from your side?"

# --- the two parts, and the question -------------------------------------------------------
I_BRING = "Here's my part."
_ALL_OF_US = one_or_two("us both", "all of us")
BOTH_PARTS = f"That's my part. Yours is up to you. It takes {_ALL_OF_US}."
NEED = "%s That way {{ need.because }}."
BOTH_KNOW = seen_by("need")

# --- what is given in writing, which may be more than a page ---------------------------------
IN_WRITING = (
    "{% if in_person %}{% if read_here_only %}You can read all of this here."
    "{% else %}I'll give you all of this in writing.{% endif %}"
    f"{{% else %}}{SENT_IN_WRITING}.{{% endif %}}"
)

# --- the answers ---------------------------------------------------------------------------
SO_GLAD = "Thank you, {{ client.called }}. I'm so glad."
TO_SIGN = f"I'll send you a page with dates today, for {{% if minor %}}you, me and {{% if guardian_said %}}{{{{ guardian_said }}}}{{% else %}}your parent or guardian{{% endif %}}{{% else %}}{_ALL_OF_US}{{% endif %}} to sign."
LOOK_AT_IT = (
    "We'll give it **{{ trial_weeks }}**, and on **{{ review_on }}** we'll look at it together."
)
WORKING_OR_NOT = "If it's working, we go on. If it isn't, we'll say so openly."
STRAIGHT = "Thank you for being straight with me. It's your choice, and I respect it."
BETTER_TO_STOP = (
    "The way we work isn't giving you what you came for, so it's better to stop than go on "
    "out of habit."
)
# After a no today's terms are kept; three things today and two for a return would be two promises.
DELIGHTED = (
    "If {% if other_terms %}the time is right{% else %}{{ these_needs_fit }} your life{% endif %} one day"
    f"{FROM_THEN_ON}, I'd be delighted to hear from you."
)
HOW_AGAIN = (
    "{% if own_conditions %}{% if other_terms %} I'll write to you about what we'd need then."
    "{% else %} I'll write down how we'd begin again.{% endif %}{% endif %}"
)
YOU_HAVE_UNTIL = "You don't have to decide right now. You have until **{{ meeting.answer_by }}**."
LIKE_TO_KNOW = "I'd just like to know by **{{ meeting.answer_by }}**."
NOT_THE_TIME = "I'll take it that now isn't the time"
NO_WORD = f"If I don't hear from you, {NOT_THE_TIME}"
WITH_A_NO = (
    "{% if ends_at_meeting %}If it were a no, today would have been our last talk"
    "{% else %}If it were a no, our coaching would end on **{{ ending.date }}**{% endif %}"
    "{% if refund_due %}, and I'd refund **{{ ending.fees.amount }}** by **{{ ending.fees.by }}**{% endif %}."
    # What is owed is owed with a yes as well: said as what a no costs, it would press.
    "{% if balance_due %} The balance of **{{ ending.fees.amount }}** is due by **{{ ending.fees.by }}** either way.{% endif %}"
    " I'd put the rest in writing."
)
SAME_NEEDS = "I'd still need a yes to {{ these_needs }}."
HAVE_NOT_GIVEN_UP = "I haven't given up on you."
THE_SUM = (
    "{% if refund_due or balance_due %}"
    "{% if refund_due %}If we stop, you get {{ ending.fees.amount }} back by {{ ending.fees.by }}."
    "{% else %}It's {{ ending.fees.amount }}, by {{ ending.fees.by }}.{% endif %}"
    " If you see it differently, write to me, and I'll answer in writing."
    f"{{% elif not money_spoken_of %}}{NOT_YOURS}"
    f"{{% elif nothing_due %}}{NOTHING_OWED}"
    "{% else %}Thank you for asking. Give me a day, and I'll answer that in writing.{% endif %}"
)
TELL_PEOPLE = "Of course you can tell people what it was like."
NOT_PRESSED = "I'm sorry. I won't press it."
