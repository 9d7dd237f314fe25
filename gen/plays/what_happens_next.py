"""What happens next: the six facts, spoken in the script and written in the note.

The end, the last session, money, materials, records, contact: whoever hears them can act on them.
"""

from __future__ import annotations

from collections.abc import Callable

from gen.docx_writer.writer import TemplateWriter

Write = Callable[..., object]  # as ``say`` and ``line`` of a TemplateWriter
_ENDS = "Our coaching ends"
UP_TO_A_SUM = "{% if sum_hangs %}up to {% endif %}"
_REFUND, _BY = (
    f"I'll refund {UP_TO_A_SUM}**{{{{ ending.fees.amount }}}}**",
    " by **{{ ending.fees.by }}**",
)
# A sentence that tells of the sessions for which a sum is may leave out how many they are.
_FOR = "{% if refund_for_unused and refund_is_for %}, for {{ refund_is_for }}{% endif %}"
_BALANCE = (
    "There's a balance of **{{ ending.fees.amount }}**. Please pay it by **{{ ending.fees.by }}**."
)
# Right behind a later end, "no more" might be heard as of after it.
_NO_MORE = (
    "There won't be any more {% if coached_by_email %}coaching emails{% else %}sessions{% endif %}"
)
DISPUTED = (
    "We don't see the money the same way"
    "{% if ending.fees.amount %}: **{{ ending.fees.amount }}** is open between us{% endif %}."
)
_YOUR_VIEW = (
    "{% if not (contact_none or contact_third_party) %}"
    " Write to me how you see it, and I'll answer in writing.{% endif %}"
)
_ON_THAT_DAY = "last_session_at_end and not last_session_at_meeting"
_PRACTICAL = "For practical questions"
_UNTIL = "{% if ending.contact.until %} until **{{ ending.contact.until }}**{% endif %}"
_VIA = "{{ contact_via }}"
_BESIDE = "{{% if contact_beside %}} {}{{{{ contact_beside }}}}{}{{% endif %}}"
GET_IN_TOUCH_WITH = "{% if contact_written_to %}write to{% elif contact_called %}call{% else %}get in touch with{% endif %}"
_UP_TO = f"{_PRACTICAL}{_UNTIL}"
# Until a day; a return is free of it, and who may be in danger is not held to questions.
_STILL = (
    "You can still reach me{% if ending.contact.until and not risk %} with questions{% endif %}"
)
_THROUGH = f"{_STILL}{{% if ending.contact.until %}}{_UNTIL},{{% endif %}} through"
# What the case goes on to say behind the way: She'd love to hear how it goes.
_MORE = "{% if contact_more %} {{ contact_more }}{% endif %}"
_LOOKED_AT_AGAIN = (
    "If you'd like this decision looked at again, please "
    "{% if appeal_written_to %}write to {% elif appeal_called %}call {% elif not appeal_is_told %}ask {% endif %}{{ ending.appeal.to }}"
    "{% if ending.appeal.by %}{% if appeal_goes_on %},{% endif %} by **{{ ending.appeal.by }}**{% endif %}."
)
# A last session that is still to come is no farewell yet.
SEE_YOU = (
    "{% if last_session_ahead and not coached_by_email %} {% if coached_by_phone %}We'll talk"
    "{% else %}I'll see you{% endif %} on **{{ ending.last_session }}**.{% endif %}"
)


def six_facts(t: TemplateWriter, write: Write, *, spoken: bool, end_said: bool = False) -> None:
    """The facts, a line each, through ``write``; spoken ones show addresses as asides.

    ``end_said``: when the coaching ends has just been said. Else it is said here, and where the
    last session is on that very day, in one breath with it.
    """
    if end_said and spoken:  # long before: the day is said once more
        _last_session(write)
    elif end_said:
        on_it = "{% if last_session_today %}is{% else %}will be{% endif %} on the same day."
        write(f"Our last session {on_it}", when=_ON_THAT_DAY)
        with t.when("else"):
            _last_session(write)
    else:
        last = "{% if last_session_at_end %}, with our last session{% endif %}"
        write(f"{_ENDS} today, **{{{{ ending.date }}}}**{last}.", when="ends_at_meeting")
        write(f"{_ENDS} on **{{{{ ending.date }}}}**{last}.", when="else")
        with t.when("not last_session_at_end"):
            _last_session(write, end_above=True)
    write(
        "We end sooner than our agreement says, as you and I have agreed.", when="sooner_as_agreed"
    )
    _money(write)
    write("{{ ending.materials }}", when="ending.materials")
    last = "{% if each.how_long %}**{{ each.how_long }}**{% else %}until **{{ each.until }}**{% endif %}"
    yours = "{% if each.is_gone_to %}you're welcome{% elif each.is_sent %}still coming{% else %}yours to use{% endif %}"
    listed = f"{{{{ each.what }}}}: {yours} {last}."
    said = f"{{% if each.is_gone_to %}}{listed}{{% else %}}{{% if each.is_sent %}}You'll still get{{% else %}}You can use{{% endif %}} {{{{ each.what_within }}}} {last}.{{% endif %}}"
    write(said if spoken else listed, each="each in access")
    _records(write, spoken=spoken)
    contact(t, write, spoken=spoken)
    write(_LOOKED_AT_AGAIN, when="ending.appeal.to")


def sessions_and_money(write: Write) -> None:
    """Two of the facts, for a message whose page has them all."""
    _last_session(write)
    _money(write)


def _last_session(write: Write, *, end_above: bool = False) -> None:
    """``end_above``: the line right above this one is the day of the end."""
    session = "**{{ ending.last_session }}**"
    write("Today is our last session.", when="last_session_at_meeting")
    write(f"Our last session: {session}.", when="elif last_session_today")
    write(f"Our last session was on {session}.", when="elif last_session_over")
    write(f"Our last session will be on {session}.", when="elif ending.last_session")
    no_more_sessions(write, end_above=end_above)


def no_more_sessions(write: Write, *, end_above: bool) -> None:
    """The last branch of what is said of a last session: there is none to come."""
    if end_above:
        write(
            f"{_NO_MORE} between now and then.", when="elif no_more_sessions and end_is_a_week_off"
        )
    write(f"{_NO_MORE}.", when="elif no_more_sessions")


def _money(write: Write) -> None:
    """The sum and how it came about, in one breath."""
    how = "{% if fees_explained %} {{ ending.fees.how }}{% endif %}"
    each = "{% if left_at_each %}, {{ left_at_each }}{% endif %}"
    told = (
        "{% if unused_are_counted %}{% if fees_besides %} {{ fees_besides }}{% endif %}"
        f"{{% else %}}{how}{{% endif %}}"
    )
    write(
        f"{{% if last_session_ahead %}}After that, {{{{ paid_sessions }}}}{{% else %}}{{{{ paid_sessions_are }}}}{{% endif %}} left{each}, so {_REFUND}{_BY}.{told}",
        when="refund_for_unused and not unused_are_told",
    )
    write(f"{_REFUND}{_BY}{_FOR}.{how}", when="elif refund_due")
    write(f"{_BALANCE}{how}", when="elif balance_due")
    ours = "Here's what happens with the money."
    write(f"{ours}{how}", when="elif fees_per_agreement and fees_explained")
    write("Money is settled the way our agreement says.", when="elif fees_per_agreement")
    # What a session still to come costs is paid as ever.
    so_far = "As things stand today, there's nothing left to pay."
    write(f"{so_far}{how}", when="elif nothing_due and last_session_ahead")
    write(f"There's nothing left to pay.{how}", when="elif nothing_due")
    write(f"{DISPUTED}{how}{_YOUR_VIEW}", when="elif fees_disputed")
    write("{{ ending.fees.how }}", when="elif fees_explained")


def _records(write: Write, *, spoken: bool) -> None:
    """How long notes are kept, and how; where to ask for a copy is read, and not said."""
    # Who has no email asks in the way that is open for all else.
    other = " {% if copy_person %}{{ copy_person }}{% else %}me{% endif %}, or {% if practice_by_phone %}call{% else %}write to{% endif %} {{ practice_at }}"
    whom = f"{{% if copy_by_email_alone %}}{other}{{% elif copy_whom %}} {{{{ copy_whom }}}}{{% else %}}: {{{{ ending.records.copy_from }}}}{{% endif %}}"
    ask = f"{{% if copy_in_writing %}}write to {{{{ practice_at }}}}{{% else %}}ask{whom}{{% endif %}}"
    # Of two, each may have been seen alone.
    wanted = "If {% if two_clients %}either of you would like a copy of what concerns you{% else %}you'd like a copy{% endif %}"
    copy = f" {wanted}, just {ask}."
    asked = "" if spoken else f"{{% if ending.records.copy_from %}}{copy}{{% endif %}}"
    kept = "{% if notes_kept_until %}until{% else %}for{% endif %} **{{ notes_kept }}**"
    how_kept = "{% if ending.records.how %}, {{ ending.records.how }}{% endif %}"
    then = "{% if erased_then %}, and then I {% if notes_on_paper %}destroy{% else %}erase{% endif %} them{% endif %}"
    erased = "{% if ending.records.erased_on and not erased_then %} I'll {% if notes_on_paper %}destroy{% else %}erase{% endif %} {% if all_erased %}them{% else %}what is left{% endif %} on **{{ ending.records.erased_on }}**.{% endif %}"
    write(f"I keep my notes {kept}{how_kept}{then}.{asked}{erased}", when="notes_kept")
    write(
        f"I'll {{% if notes_on_paper %}}destroy{{% else %}}erase{{% endif %}} my notes on **{{{{ ending.records.erased_on }}}}**.{asked}",
        when="elif ending.records.erased_on",
    )


def contact(t: TemplateWriter, write: Write, *, spoken: bool) -> None:
    """The way to reach the coach after the end, or whoever answers in the coach's place."""
    routes = (
        ("contact_open", _STILL, _THROUGH),
        ("contact_practical", f"{_PRACTICAL}, you can reach me", f"{_UP_TO}, you can reach"),
        ("contact_written", f"{_PRACTICAL}, you can write to me", f"{_UP_TO}, you can write to"),
        (
            "contact_third_party",
            f"{_PRACTICAL}, someone else will answer you",
            f"{_UP_TO}, please {GET_IN_TOUCH_WITH}",
        ),
    )
    with t.when("contact_none"):
        # Who has ended it, and asked to be left alone, is asked for nothing.
        asked = "{% if not accept %}, and I ask the same of you{% endif %}"
        write(f"After **{{{{ ending.date }}}}** I won't be in touch{asked}.")
    for flag, words, somebody in routes:
        # “me” is the coach, and this is somebody else
        with t.when(f"elif {flag} and contact_person"):
            _somebody(write, somebody, spoken=spoken)
        with t.when(f"elif {flag}"):
            _route(write, words, spoken=spoken)


def _somebody(write: Write, asked: str, *, spoken: bool) -> None:
    """The day comes before the name, which the case may say more of: Nell, who minds the post."""
    not_me = "{% if contact_third_party and firm %} Please don't contact me directly.{% endif %}"
    whom = "{{ contact_person }}" if spoken else _VIA
    at = "{% if contact_looked_up %} (({{ contact_looked_up }})){% endif %}"
    looked_up = at if spoken else ""
    write(f"{asked} {whom}.{looked_up}{_MORE}{not_me}")


def _route(write: Write, words: str, *, spoken: bool) -> None:
    on = f"{words} {{{{ contact_on }}}}"  # my cell: it is said, and no number to look up
    if spoken:
        write(f"{on}{_UNTIL}.{_MORE}{_BESIDE.format('((', '))')}", when="contact_on")
        write(f"{words}{_UNTIL}.{_MORE} (({_VIA}))", when="elif contact_via")
    else:  # behind a word for it, where it is an address or a number and no more
        write(f"{on}{_BESIDE.format('(', ')')}{_UNTIL}.{_MORE}", when="contact_on")
        write(f"{words} {{{{ contact_by }}}} {_VIA}{_UNTIL}.{_MORE}", when="elif contact_by")
        write(f"{words}{_UNTIL}. {{{{ contact_as_said }}}}", when="elif contact_as_said")
        write(f"{words}{_UNTIL}: {_VIA}.{_MORE}", when="elif contact_via")
    write(f"{words}{_UNTIL}.", when="else")
