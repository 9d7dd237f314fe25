"""Passages on a return that several papers say alike: what it asks, and that a line is enough."""

from __future__ import annotations

BEGIN_BY = "To begin again, just {{ way_back }}."
# Other terms for a return are no slip: the client has heard another one.
NOT_THE_SAME = "{% if other_terms %}After a break we'd begin a little differently. {% endif %}"
IF_YOU_BEGIN = "If you'd like to begin again"
NEW_START = "For a new start I'd ask {{ door_conditions_things }} of you"
STAYS_THE_SAME = "As before, you could count on this: {{ coach.quality_commitment }}"
# What did not fit would not be as it was; and where it is left out for this client, nothing is said.
QUALITY = (
    f"{{% if coach.quality_commitment %}} {{% if as_before %}}{STAYS_THE_SAME}"
    "{% else %}You can count on this: {{ coach.quality_commitment }}{% endif %}{% endif %}"
)
QUALITY_AND_FAITH = (
    QUALITY + "{% if faith_said and coach.faith_statement %} {{ coach.faith_statement }}{% endif %}"
)
NO_MORE_COACHING = (
    "I don't expect to coach again. If that ever changes, I'd be glad to work with you."
)
# The days on which questions are answered may be over when a letter comes. Where a return has its
# day, the way to it is open from then on.
STILL_WRITE = "{% if contact_over and not (door.not_before or door.once) %}You can {% if practice_by_phone %}call{% else %}write to{% endif %} me about this any time. {% endif %}"
_SEE_BELOW = "My details are below."
FROM_THEN_ON = "{% if door.not_before %}, any time from **{{ door.not_before }}**{% endif %}"


def to_the_practice(line: str) -> str:
    """``line`` ("A short line") to the practice, or a call: by a way that the client has."""
    call, text = line.replace("line", "call"), line.replace("line", "text")
    way = f"{{% if practice_way == 'text' %}}{text}{{% elif practice_by_phone %}}{call}{{% else %}}{line}{{% endif %}}"
    return f"{way} to {{{{ practice_at }}}}"


def with_its_sign(seen: str) -> str:
    """What stands behind a condition in a letter: its sign ``seen``, where it has one.

    What is owed is due before the letter comes, and may have been paid.
    """
    unpaid = "{% if condition.may_be_paid %}, unless you already have{% endif %}"
    return f"{unpaid}{{% if condition.seen_by %}}{seen}{{% else %}}.{{% endif %}}"


def only_one(seen: str = "") -> str:
    """The one condition of a return, behind a colon: one thing is no list. ``seen``: and its sign."""
    with_sign = f"{{% if condition.seen_by or condition.may_be_paid %}}{{{{ condition.asked_step }}}}{with_its_sign(seen)}{{% else %}}{{{{ condition.asked }}}}{{% endif %}}"
    each = with_sign if seen else "{{ condition.asked }}"
    return f"{{% for condition in door_conditions %}}{each}{{% endfor %}}"


def is_enough(line: str) -> str:
    """That ``line`` to the practice is enough; where a condition says how, only where the way stands.

    Whoever is asked for more hears only how to reach the practice.
    """
    how = "{% if practice_way == 'text' %}text{% elif practice_by_phone %}call{% else %}write to{% endif %}"
    enough = (
        f"{{% if door_conditions %}}When you're ready, just {how} {{{{ practice_at }}}}."
        f"{{% else %}}{to_the_practice(line)} is enough.{{% endif %}}"
    )
    return f"{{% if way_back %}}{BEGIN_BY}{{% elif not conditions_tell %}}{enough}{{% else %}}{_SEE_BELOW}{{% endif %}}"
