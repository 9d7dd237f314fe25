"""What script, message and letter of the talk ``leave`` say alike, each passage written once."""

from __future__ import annotations

# Where client and coach also meet in another way, or money has changed, it may have to do with both.
HEADLINE = (
    "{% if coachs_mistake %}I got something wrong, and you should hear it from me."
    "{% elif outside_the_work %}I have some hard news, and it's not because of you."
    "{% else %}I have some news about our coaching.{% endif %}"
)
SORRY = "Keeping that right was my part, and not yours. I'm sorry."
PAYERS_DECISION = (
    "{% if paid_by %}That comes from {{ paid_by }}, and not from me."
    "{% else %}That doesn't come from me.{% endif %}"
)
ENDS = (
    "{% if ended_by_coach %}So I've decided that our coaching{% elif ended_by_both %}"
    "So we've agreed, you and I, that our coaching{% else %}So our coaching{% endif %} "
    "{% if ends_at_meeting %}ends today,{% else %}will end on{% endif %} **{{ ending.date }}**."
)
STANDS_IN = (
    "If you'd like to go straight on, **{{ stands_in }}** can take over from me."
    "{% if other_coaches %} You could also turn to **{{ other_coaches }}**.{% endif %}"
)
GOES_ON = (
    "If you'd like to go on with someone, there{% if several_go_on %} are{% else %}'s{% endif %} "
    "**{{ goes_on }}**."
)
WHERE_TO_START = "If you'd like someone to turn to, I've made you a page that says where to start."
WHAT_THEY_OFFER = "The page says what {% if several_go_on %}each of them offers{% else %}they offer{% endif %}, and how to reach them."
NO_HURRY = "You don't have to decide anything now."
SHARED = (
    "{% if shared %}I'll tell {{ shared_with }} what you've agreed to, and nothing else."
    "{% else %}Nobody on it has heard your name from me.{% endif %}"
    "{% if may_introduce %} I can introduce you if you like.{% endif %}"
)
THANKS = "{{ thanks_together }} Thank you for that."
WANT_FOR_YOU = "You came to {{ goals }}, and I still want that for you."
WITH_YOU = (
    "{% if coachs_mistake %}What you've worked for here stays yours."
    "{% else %}{% if outside_the_work %}I like working with you, and I'm{% else %}I'm{% endif %} "
    "glad for what we've done together.{% endif %}"
)
ANOTHER_TIME = (
    "{% if may_go_on %}If you'd like to go on with me in another way, tell me, and we'll see how."
    "{% elif door.not_before %}If all goes well, I'd gladly work with you again from **{{ door.not_before }}** on. Please don't wait for me."
    "{% else %}If a time comes when we can work together again, I'd be glad."
    "{% endif %}"
)
NOTHING_WRONG = "You've done nothing wrong."
FALLS_AWAY = "Whatever we'd booked after that falls away by itself. You don't need to cancel it."
ASKS_FOR_MORE = (
    "{% if coachs_mistake %}Ask me. I won't make excuses.{% elif ended_by_payer %}There isn't more that I can tell you."
    "{% else %}I'd like to keep the rest to myself.{% endif %}"
)
FREE_TO_SPEAK = "You're free to share your experience."
