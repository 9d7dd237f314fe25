"""What is said and what is settled: on the coach's first page, and behind it where that is full."""

from __future__ import annotations

from gen.docx_writer.writer import TemplateWriter
from gen.plays import passages as p

_DECIDED = (
    "{% if ended_by_coach %}You made it on {{ decided_on }}"
    "{% if talked_with %} and talked it over with {{ talked_with }}{% endif %}."
    "{% else %}{% if ended_by_client %}{{ client.called }} made it{% elif ended_by_both %}You made it together"
    "{% elif ended_by_payer %}{% if payers %}{{ payers }}{% else %}Whoever pays{% endif %} made it"
    "{% else %}It was settled{% endif %} on {{ decided_on }}."
    "{% if talked_with %} You talked it over with {{ talked_with }}.{% endif %}{% endif %}"
)
_STANDS = (
    "{% if ask %}You ask once more. If the answer is yes, the coaching goes on."
    "{% elif complete %}There's nothing to defend.{% elif accept %}Respect it, and don't argue."
    f"{{% elif end_is_open %}}It stands if nothing comes. If {p.client('answers', 'answer')}, talk first."
    "{% elif ending.appeal.to %}Until it is looked at again, it stands, whatever is said.{% else %}It stands, whatever is said.{% endif %}"
)
# Whose sentence it is: the coach says it to the client alone, and of no money that is another's.
_HOW = "{% if ending.fees.how %} In your words: “{{ ending.fees.how }}”{% endif %}"
_OF_ANOTHER = (
    "{% if sum_stands or (minor and not nothing_owed) %} That is for {% if money_is_for %}{{ money_is_for }}{% else %}others{% endif %}, "
    "so {% if minor %}say nothing of it{% else %}name no sum{% endif %} to {{ client.called }}."
    "{% elif minor %} Say nothing about money to {{ client.called }}."
    "{% elif not nothing_owed %} That is for {% if money_is_for %}{{ money_is_for }}{% else %}others{% endif %}.{% endif %}"
)
_GETS = '{% if other.told == "nothing" %}no paper{% elif other.told == "dates" %}a page with the dates{% else %}a page with the dates and the money{% endif %}'
_SUM = (
    '{% if ending.fees.status == "refund due" %}{% if ask %}after a no, {% endif %}you refund **{{ sum }}** by {{ sum_by }}'
    '{% elif ending.fees.status == "balance due" %}**{{ sum }}** is still to be paid to you by {{ sum_by }}'
    '{% elif ending.fees.status == "per agreement" %}settled {% if ending.fees.how %}as follows{% else %}the way the agreement says{% endif %}'
    '{% elif ending.fees.status == "disputed" %}it is disputed{% if sum %} (**{{ sum }}**){% endif %}, so say what is on paper, and offer to answer in writing'
    "{% else %}nothing is owed on either side{% endif %}"
)


# The page says "you" to the coach, and what is quoted may say it to the client.
YOU_IS = " (“you” below is {{ client.called }})"
YOU_THERE = " (“you” is {{ client.called }})"


def what_is_said(t: TemplateWriter, level: int) -> None:
    """The reason as it will be said, what it rests on, and the question."""
    t.heading("What you {% if in_writing %}write{% else %}say{% endif %}", level)
    t.on_record(
        "{% if refer or accept %}First{% else %}Before the reason{% endif %}: {{ reason.care }}",
        when="reason.care",
    )
    t.on_record("The reason: **{{ reason.statement }}**")
    with t.when("not facts_behind"):
        facts(t)
    t.on_record(f"The question: {p.WILLING}", when="ask")


def what_is_settled(t: TemplateWriter, level: int) -> None:
    """The money, who is told, the decision and the door."""
    t.heading("What is settled", level)
    t.on_record(f"Money: {_SUM}.{_HOW}{{% if not money_is_spoken_of %}}{_OF_ANOTHER}{{% endif %}}")
    t.on_record(f"The decision: {_DECIDED} {_STANDS}")
    with t.when("closed"):
        t.on_record(
            "The door: closed. Promise {% if complete or accept %}no further coaching{% else %}nothing beyond what is written here{% endif %}, now or later."
        )
    with t.when("else"):
        t.on_record(
            "The door: open{% if door_conditions and not way_back and (ask or part or firm) %}, on {{ door_conditions_count }}"
            "{% elif leave and coachs_mistake %}, in case {{ client.called }} ever wants to come back to you"
            "{% elif leave and not may_go_on and not door.not_before %}, in case you can coach {{ client.called }} again one day{% endif %}. "
            f"{{% if not (leave or complete) or may_go_on %}}Most people don't come back; if {p.client('does', 'do')}, be glad. {{% endif %}}"
            "Don't chase."
        )
    with t.when("not facts_behind"):
        others_and_door(t)


def others_and_door(t: TemplateWriter) -> None:
    """Why the door is as it is, who else is told what, and what is not said for reasons of faith."""
    t.on_record(
        "Why the door is {% if closed %}closed{% else %}open{% endif %}: {{ door.rationale }}",
        when="door.rationale",
    )
    with t.when("door.reopened_because"):
        t.on_record("Open all the same, because: {{ door.reopened_because }}")
    with t.each("other in who_is_told"):
        _is_told(t)
    t.on_record(
        f"If {p.client('asks', 'ask')} for a copy of the notes you keep: "
        "{% if copy_from_coach or (copy_by_email_alone and not copy_person) %}that's yours to give.{% elif copy_by_email_alone %}{{ copy_person }}.{% else %}{{ ending.records.copy_from }}{% endif %}",
        when="ending.records.copy_from",
    )
    with t.when("final_open and door_conditions and (leave or complete or accept)"):
        t.on_record(
            "The case names conditions. In this talk none is asked for, so they are neither said nor sent: "
            "{% for each in door_conditions %}{% if not loop.first %} {% endif %}{{ each.line }}"
            "{% if each.seen_by %} ({{ each.seen_by }}){% endif %}{% endfor %}"
        )
    with t.when("faith_held_back"):
        t.on_record(
            "{% if faith_shared %}After {% if misconduct %}misconduct{% else %}a threat{% endif %} nothing is said of faith."
            f"{{% elif faith_not_shared %}}{p.client('does', 'do')} not share your faith, so nothing you'll say or send mentions it."
            f"{{% else %}}It is not on record that {p.client('shares', 'share')} your faith, so nothing "
            "you'll say or send mentions it.{% endif %}"
        )


def _is_told(t: TemplateWriter) -> None:
    """What one of the others is told, or sees and hears of it by being there."""
    who = "{{ other.name }}{% if other.part %} ({{ other.part }}){% endif %}"
    is_ = "{% if other.several %}are{% else %}is{% endif %}"
    comes, gets = (f"{verb}{{% if not other.several %}}s{{% endif %}}" for verb in ("come", "get"))
    t.on_record(
        f"{who} {is_} there, and{{% if ask and other.told != 'nothing' %}}, after a no,{{% endif %}} {gets} {_GETS}.",
        when="other.there",
    )
    t.on_record(
        f"{who} {comes} in later, and{{% if ask and other.told != 'nothing' %}}, after a no,{{% endif %}} {gets} {_GETS}.",
        when="elif other.later",
    )
    t.on_record(
        f"{who} {is_} told "
        '{% if other.told == "nothing" %}nothing{% else %}the dates{% if other.told != "dates" %} and the money{% endif %}{% if complete %}, that it is a good ending{% endif %}, and nothing more{% endif %}.',
        when="else",
    )


def facts(t: TemplateWriter) -> None:
    """What the reason rests on, with its days."""
    with t.when("facts_on_record"):
        you = f"{{% if facts_say_you %}}{YOU_IS}{{% endif %}}"
        told = "ask or (part and not (unreached_alone and in_writing))"
        t.on_record(f"What was seen{you}:", when=told)
        t.on_record(
            f"What {{% if leave or complete %}}happened{{% else %}}was seen{{% endif %}}, for you to know and not to say{you}:",
            when="else",
        )
        t.points("{{ fact }}", each="fact in facts_on_record")
