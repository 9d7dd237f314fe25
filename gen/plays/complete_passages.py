"""What script, message and letter of the talk ``complete`` say alike, each passage written once."""

from __future__ import annotations

from gen.plays.passages import AS_AGREED, ONCE_AGREED
from gen.plays.return_passages import FROM_THEN_ON

WORK_IS_DONE = "goals_met or outgrown"
REACHED = "goals_met or outgrown or reached"  # else nothing is claimed of what came of it
DONE = (
    "{% if outgrown and not goals_met %}You've gone past what you came for."
    "{% else %}You've done what you came for.{% endif %}"
)
YOUR_DOING = "Today's a good day, and it's your doing."
YOU_TOLD_ME = "You told me that you'd like to finish, and I'm glad for you."
BOTH_SAW = "We've both seen it: this is a good place to finish."
CAME_TO_THE_END = "We've come to the end of what we planned, and I'd like us to mark it."
WANTED = (
    "When we started, you wanted to {{ goals }}."
    # Of a programme that is just over, the reason says how long it was.
    "{% if sessions_held and (goals_met or outgrown or mutual or reached) %} We've had {{ sessions_held }} since then.{% endif %}"
)
REACHED_SAID = (
    "{% for line in reached %}You {{ line }}.{% if not loop.last %} {% endif %}{% endfor %}"
)
# Nobody sets out to work something out, or to set something up.
SET_OUT = "You {% if goals_are_wanted %}wanted{% else %}set out{% endif %} to {{ goals }}"
STILL_WANTED, HOPED = "I still want that for you", "I hope that goes well for you"
# In other talks: what is reached is not wished for once more.
YOURS_TO_KEEP = f"{REACHED_SAID} That's no small thing"
_NONE_TO_COME = "no_more_sessions and not ending.last_session"
# With a message nobody finishes, nor on a day on which the two don't meet.
_ENDS_LATER = f"(last_session_ahead and not last_session_at_end) or {_NONE_TO_COME} and in_writing"
GOOD_END = (
    f"{{% if last_session_over or {_ENDS_LATER} %}}Our coaching ends on **{{{{ ending.date }}}}**."
    f"{{% elif (last_session_at_meeting or {_NONE_TO_COME}) and not ends_at_meeting %}}"
    "Let's finish well today. On paper, our coaching ends on **{{ ending.date }}**.{% else %}"
    "Let's finish well "
    "{% if ends_at_meeting %}today, {% else %}on {% endif %}**{{ ending.date }}**.{% endif %}"
)
FOR_MORE = "The page says where to find {{ need }}, if you'd like that."
SHARED = f"{{% if still_to_agree %}} {ONCE_AGREED}{{% elif shared %}} {AS_AGREED}{{% endif %}}"
QUESTIONS = "There are some questions for you on the page. The answers are yours alone."
WELL_DONE = (
    f"{{% if {REACHED} %}}Well done{{% else %}}All the best{{% endif %}}, "
    "**{{ client.called }}**."
)
# The same joy is not told of twice in the same words.
JOY = (
    "{% if not joy_named %}It's been a joy to do this with you."
    "{% elif not joy_said %}I've loved working with you."
    "{% else %}I'm glad we got to do this together.{% endif %}"
)
NEW_SEASON = (
    "If something new comes along one day and you'd like to work on it together, "
    "I'd love to hear from you"
    f"{FROM_THEN_ON}."
)
NOTHING_TO_EXPLAIN = "You wouldn't have to explain anything."
WITHOUT_ME = (
    f"{{% if {REACHED} %}}I think you can do this on your own now"
    "{% else %}I think you'll find your own way from here{% endif %}"
)
WHAT_IS_MISSING = "What's missing, as you see it?"
NOTHING_OWED_TO_ME = "You don't owe me anything."
MONEY_IS_DUE = "refund_due or balance_due"
_IT_IS = "It's {{ ending.fees.amount }}, by {{ ending.fees.by }}."
THE_SUM = f"{_IT_IS} If you see it differently, write me a line, and I'll answer in writing."
# Whoever has just written so is not asked to write.
THE_SUM_AGAIN = f"Thank you for saying so. {_IT_IS} I'll look at it again, and answer you."
