"""What script, message and letter of the talk ``leave`` say alike, each passage written once."""

from __future__ import annotations

from gen.plays.complete_passages import SET_OUT, STILL_WANTED, YOURS_TO_KEEP
from gen.plays.passages import (
    AS_AGREED,
    DECIDED,
    ENJOY,
    FOR_THAT,
    NOBODY_THERE_TOLD,
    ONCE_AGREED,
    TO_SIGN,
    one_or_two,
)
from gen.plays.passages import INTRODUCE as TO_INTRODUCE
from gen.plays.return_passages import NO_MORE_COACHING


def _headline(where_known: str) -> str:
    return (
        "{% if coachs_mistake %}I got something wrong, and I want to say so{% if knows_the_news %} once more{% else %} plainly{% endif %}."
        f"{{% elif knows_the_news %}}{where_known}"
        "{% elif outside_the_work %}I have some news.{% if not no_blame_said %} It's nothing you did.{% endif %}"
        "{% else %}I have some news about our coaching.{% endif %}"
    )


HEADLINE = _headline(
    "We've spoken of this before.{% if not no_blame_said %} It's nothing you did.{% endif %}"
)
# That it is known has been said at the welcome.
SAID_HEADLINE = _headline(
    "{% if no_blame_said %}So here it is.{% else %}It's nothing you did.{% endif %}"
)
# Whoever has said sorry in words of their own does not say it again in ours.
SORRY = "{% if blame_taken %}I'm sorry.{% else %}That's on me, not on you.{% if not sorry_said %} I'm sorry.{% endif %}{% endif %}"
APOLOGY_DUE = "coachs_mistake and not (blame_taken and sorry_said)"
PAYERS_DECISION = (
    "{% if paid_by and not payer_said %}That was decided by {{ paid_by }}, and not by me."
    "{% else %}That decision wasn't mine.{% endif %}"
)
_SO = "{% if so_said %}Our{% else %}So our{% endif %} coaching"  # the reason has said it
# Illness, a move or retirement decides for the coach, too, whoever is said to have ended it.
ENDS = (
    f"{{% if ended_by_coach and not no_free_choice %}}{{% if coachs_mistake and not so_said %}}Because of my mistake, {{% elif not so_said %}}So {{% endif %}}{DECIDED}"
    "{% elif ended_by_both %}{% if so_said %}We've{% else %}So we've{% endif %} agreed, you and I, that our coaching"
    f"{{% else %}}{_SO}{{% endif %}} "
    "{% if ends_at_meeting %}ends today,{% elif ends_today %}ends on{% else %}will end on{% endif %} **{{ ending.date }}**."
)
# The note may be shown to others, and the reason itself is for two pairs of ears.
WHY_IT_ENDS = (
    "{% if ended_by_payer %}The decision to end our coaching wasn't mine, and you've done nothing wrong."
    "{% elif outside_the_work or coachs_mistake %}Our coaching ends for a reason on my side, and not because of anything you did."
    "{% else %}You've done nothing wrong. Our coaching ends for the reason we talked about.{% endif %}"
)
TIME_LEFT = (
    "{% if end_is_far %}That's a good while off. Until then we go on, you and I. {% endif %}"
)
_THEN = "{% if end_is_far %} after that{% endif %}"
_WHO_OFFERS = "who {% if not the_one.does %}offer{% if not the_one.several %}s{% endif %} {% endif %}{{ the_one.offers }}"
# Whom the client has agreed to already is no news.
AGREED_BEFORE = "knows_the_news and shared and not still_to_agree"
_IF = f"{{% if {AGREED_BEFORE} %}}As we've said, if{{% else %}}If{{% endif %}}"
STANDS_IN = (
    f"{_IF} you'd like to carry on without a break{_THEN}, "
    f"{{% if the_one.does and not other_coaches %}}there's **{{{{ stands_in }}}}**, {_WHO_OFFERS}."
    "{% else %}**{{ within.stands_in }}** can take over from me"
    "{% if the_one.name and not other_coaches %}, and offer{% if not the_one.several %}s{% endif %} {{ the_one.offers }}{% endif %}.{% endif %}"
    "{% if other_coaches %} You could also turn to **{{ other_coaches }}**.{% endif %}"
)
GOES_ON = (
    f"{_IF} you'd like to go on with someone else{_THEN}, there's "
    f"**{{{{ goes_on }}}}**{{% if the_one.name %}}, {_WHO_OFFERS}{{% endif %}}."
)
TURNS_TO = "If you'd like {% if need_is_no_person %}{{ need }}{% else %}someone to turn to{% endif %}, there's **{{ turns_to }}**."
WHERE_TO_START = "If you'd like someone to turn to, I've made you a page that says where to start."
# What another than a coach offers is often no service but a need: grief, by phone.
OFFERS = (
    "{% if the_one.does %}{{ the_one_first }} {{ the_one.offers }}."
    "{% elif stands_in %}{{ the_one_first }} offer{% if not the_one.several %}s{% endif %} {{ the_one.offers }}."
    "{% else %}{{ the_one.offers_said }}{% endif %}"
)
OFFERS_UNSAID = "the_one.name and (stands_in and other_coaches or not (stands_in or goes_on))"
# Who “we” are is said: beside the client, it would be heard of the two who are speaking.
KNOWN_HOW = (
    "{% if the_one.known_of_us %}{{ the_one_first }} and I {{ the_one.known_of_us }}"
    "{% elif the_one.is_known_as %}{{ the_one_first }} {% if the_one.is_known_since %}{% if the_one.several %}have{% else %}has{% endif %} been{% elif the_one.several %}are{% else %}is{% endif %} {{ the_one.known_how }}"
    "{% else %}{{ the_one.known_how }}{% endif %}"
)
# Some while after the name, it is said once more.
_WITH = "With {{ within.the_one }}"
COST = f'{{% if the_one.cost == "free" %}}{_WITH}, it costs nothing.{{% elif the_one.costs_a_sum and paid_by %}}{_WITH}, the fee is {{{{ the_one.cost }}}}.{{% elif the_one.costs_a_sum %}}{_WITH}, you\'d pay {{{{ the_one.cost }}}}.{{% else %}}As for the cost with {{{{ within.the_one }}}}: {{{{ the_one.cost }}}}.{{% endif %}}'
WHAT_EACH_OFFERS = "{% if in_person %}I have a page for you that says{% else %}I'll send you a page that says{% endif %} what each of them offers, and how to get in touch."
NO_HURRY = "You don't have to decide anything now."
SHARED = (
    f"{{% if still_to_agree %}}{ONCE_AGREED}"
    f"{{% elif shared %}}{AS_AGREED}"
    "{% elif goes_on or turns_to %}I haven't told {% if only_named %}{{ within.only_named }}{% else %}anyone on the page{% endif %} about you."
    f"{{% else %}}{NOBODY_THERE_TOLD}{{% endif %}}"
)
INTRODUCE = (
    "{% if may_introduce %}{% if only_named and introduced_to == only_named and not shared %}"
    f" I can introduce {{% if not only_named_several %}}the two of {{% endif %}}you, if you like.{TO_SIGN}"
    f"{{% else %}}{TO_INTRODUCE}{{% endif %}}{{% endif %}}"
)
THANKS = f"{{{{ thanks_together }}}}{FOR_THAT}"
# After a mistake of the coach's, what was set out to do may be what it has undone.
WANT_FOR_YOU = f"{{% if coachs_mistake and reached %}}{YOURS_TO_KEEP}{{% else %}}{SET_OUT}{{% if reached %}}. {YOURS_TO_KEEP}{{% elif conflict_of_interest %}}. I've been glad to work on that with you{{% else %}}. {STILL_WANTED}{{% endif %}}{{% endif %}}."
WITH_YOU = (
    "{% if coachs_mistake %}I've been glad to work with you, and you deserved better from me."
    f"{{% else %}}{{% if outside_the_work and not joy_said %}}{ENJOY}, and I'm{{% else %}}I'm{{% endif %}} "
    "grateful for what we've done together.{% endif %}"
)
# Nothing from outside hinders the two after a mistake: whether to come back is the client's to say.
YOURS_TO_SAY = "If you ever want to work with me again, that's for you to say, and I'd be glad."
A_TIME_IS_NAMED = "door.once or door.not_before"
# An absence is over on a day, a conflict when it is settled: what holds of one holds of the other.
FROM_A_TIME_ON = (
    "{% if door.once %}Once {{ door.once }}{% else %}From **{{ door.not_before }}**{% endif %}"
)
# Behind what must have come about, a day is a sentence of its own: two in one are hard to hear.
NOT_SOONER = "{% if door.once and door.not_before %} It won't be before **{{ door.not_before }}**.{% endif %}"
ABLE = one_or_two("if we're both able to", "if we're all able to")
ANOTHER_TIME = (
    "{% if may_go_on %}If you'd like to go on with me privately, tell me, and we'll see how."
    f"{{% elif {A_TIME_IS_NAMED} %}}{FROM_A_TIME_ON}, I'd gladly work with you{{% if not once_says_again %}} again{{% endif %}}, {ABLE}.{NOT_SOONER}{{% if not conflict_of_interest %}} You don't have to wait for me.{{% endif %}}"
    f"{{% elif stops_coaching %}}{NO_MORE_COACHING}"
    f"{{% elif coachs_mistake %}}{YOURS_TO_SAY}"
    "{% else %}If a time comes when we can work together again, I'd be glad."
    "{% endif %}"
)
FALLS_AWAY = (
    "If we have sessions booked "
    "{% if last_session_at_meeting %}after today{% elif last_session_ahead %}after **{{ ending.last_session }}**"
    "{% elif no_more_sessions %}for later{% else %}after **{{ ending.date }}**{% endif %}, "
    "I'll cancel them. You don't have to do anything."
)
ASKS_FOR_MORE = (
    "{% if ended_by_payer %}The reason is the one I gave you."
    "{% elif no_more_told or coach_is_ill %}{% if no_more_told %}I've told you all I can.{% else %}That really is the reason.{% endif %}"
    " If it's all right with you, I'd like to leave it there."
    "{% else %}I've told you the reason as plainly as I can.{% endif %}"
)
FREE_TO_SPEAK = "You're free to share your experience."
