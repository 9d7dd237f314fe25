"""What script, message and letter of the talk ``leave`` say alike, each passage written once."""

from __future__ import annotations

# Where client and coach also meet in another way, or money has changed, it may have to do with both.
HEADLINE = (
    "{% if outside_the_work %}I have some hard news, and it's not because of you."
    "{% else %}I have some news about our coaching.{% endif %}"
)
GOES_ON = (
    "If you'd like to go on with someone, there{% if several_go_on %} are{% else %}'s{% endif %} "
    "**{{ goes_on }}**."
)
WHERE_TO_START = "If you'd like someone to turn to, I've made you a page that says where to start."
NO_HURRY = "You don't have to decide anything now."
SHARED = (
    "{% if shared %}I'll tell {{ shared_with }} what you've agreed to, and nothing else."
    "{% else %}I haven't told anyone your name.{% endif %}"
    "{% if may_introduce %} I can introduce you if you like.{% endif %}"
)
THANKS = "{{ thanks_together }} Thank you for that."
WANT_FOR_YOU = "You came to {{ goals }}, and I still want that for you."
WITH_YOU = (
    "{% if outside_the_work %}I like working with you, and I'm{% else %}I'm{% endif %} "
    "glad for what we've done together."
)
ANOTHER_TIME = (
    "{% if door.not_before %}From **{{ door.not_before }}** on, I'd gladly work with you again."
    "{% else %}If a time comes when we can work together again, I'd be glad."
    "{% endif %}"
)
NOTHING_WRONG = "You've done nothing wrong."
KEPT_PRIVATE = "I'd like to keep the rest to myself."
FREE_TO_SPEAK = "You're free to share your experience."
