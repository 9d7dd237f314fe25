"""Passages that more than one play says, each written once; a play says them by their names.

**…** is bold and ((…)) is an aside, as in every line of a play; ``plain`` takes both away.
"""

from __future__ import annotations

from gen.docx_writer.writer import TemplateWriter


def one_or_two(one: str, two: str) -> str:
    """Words for one client, or for two who are in one case."""
    return f"{{% if two_clients %}}{two}{{% else %}}{one}{{% endif %}}"


# --- a beginning, and listening ------------------------------------------------------------
GOOD_TO_SEE_YOU = "**{{ client.called }}**, it's good to see you."
HELLO_BY_PHONE = "Hello **{{ client.called }}**, it's {{ coach.called }}."
FAMILY_TOO = "And **{{ family_here }}**, what's this like for you?"
ONE_SENTENCE, SAY_BACK = "((One sentence for each answer.))", "Say back what you heard."
_WORDS = " silently for the right words"
PRAY_SILENTLY = f"{{% if faith_said %}}pray{{% else %}}ask{{% endif %}}{_WORDS}"
_SILENTLY = f"{{% if faith_said %}}Pray{{% else %}}Ask{{% endif %}}{_WORDS}."
A_MINOR_GOES = "{% if guardian_here and in_person %}Let {{ guardian_here }} go after {{ client.called }}.{% else %}Call {% if guardian_named %}{{ guardian_named }}{% else %}a parent or guardian{% endif %} at once.{% endif %}"
LEFT_ALONE = f"{{% if minor %}}{A_MINOR_GOES}{{% elif risk and not in_person %}}Call back once.{{% if listening %}} If nobody answers, call {{{{ listening }}}}.{{% endif %}}{{% elif risk %}}{{% if listening %}}Ask {{{{ listening }}}} to go along.{{% else %}}Go with {{{{ client.called }}}}, and ask: “Are you safe?”{{% endif %}}{{% else %}}Let it be.{{% endif %}}"
# A child at home is not told on to whoever the child fears.
TELL_A_GUARDIAN = (
    "{% if minor %} Tell a parent or guardian today, unless the danger is at home.{% endif %}"
)
I_SEE_WHY, NOTHING_OWED = "I see why you ask.", "Nothing is owed on either side."
WHAT_IS_UNFAIR = "“Tell me what feels unfair.”"
_SENT_BY = "{% if sent_by %}, {{ sent_by }}{% endif %}"
SENT_IN_WRITING = f"I'll send you the practical details in writing today{_SENT_BY}"
SENT_PAGE = "I'll send you a page today{% if sent_by %}, {{ sent_by }},{% endif %}"
DECIDED = "I've decided that our coaching"
NO_WORD = "{% if by_post %}No word within ten days of sending it{% elif risk %}No answer by the next day{% else %}No word for five working days{% endif %}"

# Only who did it for the coach is thanked for it; what a client did for others stands by itself.
_OF_THE_COACH = "done_for_the_coach and not thanked_already"
FOR_THAT = f"{{% if grateful_for_all %}} Thank you for all of that.{{% elif {_OF_THE_COACH} %}} Thank you for that.{{% endif %}}"

# A day that the sentence rests on is said; any other is for the coach's eye.
ON_THAT_DAY = "{% if fact.day_said %} That was on {{ fact.day_said }}.{% endif %}"

# --- what is asked, and liked -------------------------------------------------------------
LIKE_TO_HEAR = "**{{ client.called }}**, what's it like to hear this?"
ENJOY = "I enjoy working with you"
WILLING = "**{{ client.called }}**, can you commit to {{ these_needs }}, and begin again with me on **{{ trial_start }}**?"

# --- money that is another's -------------------------------------------------------------
NOT_FOR_YOU = "There's nothing you need to do about it."
TAKEN_UP = "I'll sort it out with {% if paid_by %}{{ paid_by }}{% else %}whoever pays{% endif %}"
NOT_YOURS = f"{NOT_FOR_YOU} {TAKEN_UP}."

# Who owes it may not have it, and that is no other view of the sum.
IF_IT_IS_HARD = (
    "{% if paid_in_parts %}It can be paid in parts. {% endif %}"
    "Let me know what you can manage, and by when, and we'll see what we can work out."
)


def wants_money(words: str, or_else: str) -> str:
    """What may come of money, by what is due; ``or_else`` where neither a sum nor its payer is sure."""
    return (
        f"{{% if payment_disputed %}}{or_else}{{% elif balance_due %}}Can't pay"
        f"{{% elif refund_due %}}{words}{{% else %}}{or_else}{{% endif %}}"
    )


# --- a letter -----------------------------------------------------------------------------
# What a client did for others, or alone, would open a letter without a word of thanks.
_THANKS_FIRST = "{% if not (done_for_the_coach or grateful_for_all or thanked_already or misconduct) %}Thank you for the work we've done together. {% endif %}"
STILL_GRATEFUL = f"{_THANKS_FIRST}{{{{ thanks_together }}}}{{% if grateful_for_all and (done_for_the_coach or not misconduct) %}} I'm still grateful for all of that.{{% elif {_OF_THE_COACH} %}} I'm still grateful for that.{{% endif %}}"
# The two finish together on the day on which they last meet; what is later is the agreement's end.
WE_FINISHED = "{% if finished_together %}We finished{% else %}Our coaching ended{% endif %} on {{ ending.date }}."
BY_NAME = "{% if not greeted_otherwise %}, {{ client.called }}{% endif %}"
ALL_THE_BEST = (
    f"I wish you {{% if best_in_sign_off %}}well{{% else %}}all the best{{% endif %}}{BY_NAME}."
)
WISH_WELL = "I wish you well, {{ client.called }}."
# Where a client may be in danger no wish leaves open what comes next.
WHATEVER_NEXT = f"I wish you well{BY_NAME}{{% if not risk %}}, whatever comes next{{% endif %}}."

# --- a next step --------------------------------------------------------------------------
_HERE = "here's somewhere to start"
MAY_HELP, MAY_HELP_NOW = (  # what names help itself is not said to help
    f"{{% if need_names_help %}}If you'd like {{{{ need }}}}, {_HERE}.{{% elif need_is_several %}}It may help{now} to find {{{{ need }}}}.{{% else %}}What may help{now} is {{{{ need }}}}.{{% endif %}}"
    for now in ("", " now")
)
MAY_HELP_SAID = MAY_HELP_NOW.replace(_HERE, "I've thought about where you could start")
ON_THE_PAGE = (
    "{% if one_contact %}There's a name on the page that you could try."
    "{% elif named_options %}You'll find some names on the page."
    "{% else %}If you want other support, the page says where to find {% if one_option %}a list{% else %}lists{% endif %} of names.{% endif %}"
)
SUITS_YOU = "{% if one_option %}See whether it's right for you.{% else %}See what's right for you.{% endif %}"
# A list that is open to all is nobody who could be told.
_FROM_A_LIST = "I haven't mentioned you there."
NOBODY_THERE_TOLD = f"{{% if named_options %}}I haven't told {{% if one_contact %}}them{{% else %}}anyone on the page{{% endif %}} about you.{{% else %}}{_FROM_A_LIST}{{% endif %}}"
NOBODY_TOLD = f"{{% if named_options %}}I haven't told {{% if one_contact %}}{{{{ within.only_named }}}}{{% else %}}anyone listed here{{% endif %}} about you.{{% else %}}{{% if one_option %}}This list is{{% else %}}These lists are{{% endif %}} open to all. {_FROM_A_LIST}{{% endif %}}"
TO_SIGN = "{% if not in_writing %} The page has a line for that.{% endif %}"
NO_IS_FINE = "It's fine to say no, too."
IF_YOU_AGREE = "If you agree,{% if minor %} and {% if guardian_said %}{{ guardian_said }}{% else %}your parent or guardian{% endif %} does, too,{% endif %}"
ONCE_AGREED = f"{IF_YOU_AGREE} I'll pass on just this to {{{{ shared_with }}}}: {{{{ passed_on }}}}. {NO_IS_FINE}"
AS_AGREED = "As you've agreed, I'll pass on just this to {{ shared_with }}: {{ passed_on }}."
SHARED = (
    f"{{% if still_to_agree %}}{ONCE_AGREED}"
    f"{{% elif shared %}}{AS_AGREED}"
    f"{{% else %}}{NOBODY_THERE_TOLD}{{% endif %}}"
)
INTRODUCE = f" I can introduce you{{% if introduced_to %}} to {{{{ introduced_to }}}}{{% endif %}}, if you like.{TO_SIGN}"
ASKS = (
    "{% if asks_wants %}what you want{% endif %}{% if asks_wants and asks_contribution %}, and "
    "{% endif %}{% if asks_contribution %}what you'd bring to {% if asks_wants %}it{% else %}your next step{% endif %}{% endif %}"
)
PAGE_ALSO_ASKS = f"The page has some questions for you, too: {ASKS}."
# Where no coach is named, nobody is sent to one.
QUIET_HOUR = "They're for when you have a quiet hour, before you {% if coach_may_follow %}start with a coach again{% else %}take your next step{% endif %}."
HELPS_YOU_CHOOSE = (
    "{% if coach_may_follow %}They'll help you choose, and help whoever you work with next."
    "{% else %}They may help you see what you're looking for, and who could help you with it.{% endif %}"
)
TOO_HEAVY = "If it ever gets too heavy, please don't wait. The numbers you can call are written down for you."
HURT_BY_OFFER = "Is hurt that you offered to pray"
WHETHER_TO_PRAY = "Would you like me to pray for you?"

SENT_BY = one_or_two(
    "My coach suggested that I get in touch.", "Our coach suggested that we get in touch."
)
LOOKING_FOR = one_or_two("I'm", "We're") + " looking for {{ need_in_own_words }}."
TO_START = f"How would {one_or_two('I', 'we')} get started?"

# --- danger -------------------------------------------------------------------------------
TELLING = "Thank you for telling me"
TELLING_ME = f"{TELLING}."
ARE_YOU_SAFE = f"{TELLING_ME} Are you safe right now?"


def the_note(given: str) -> str:
    """The cue to give the note; where papers reach the client in one way only, it is read on the spot."""
    one_way = "Let {{ client.called }} read the note here. The copy to keep goes out only the way page 1 says."
    return f"{{% if read_here_only %}}{one_way}{{% else %}}{given}{{% endif %}}"


def seen_by(each: str) -> str:
    """How it will be known that a need or a condition is met: by both, or in the coach's inbox."""
    who = f"{{% if {each}.seen_by_me %}}I'll{{% else %}}we'll {one_or_two('both', 'all')}{{% endif %}}"
    how = f"How {who} know: {{{{ {each}.seen_by }}}}"
    return f"{{% if {each}.seen_said %}}{{{{ {each}.seen_said }}}}{{% else %}}{how}{{% endif %}}"


def client(does: str, do: str) -> str:
    """The client's name and what is done: by one, or by two who are in one case."""
    return f"{{{{ client.called }}}} {one_or_two(does, do)}"


def plain(text: str) -> str:
    """The passage as a message has it, which is copied without bold letters."""
    return text.replace("**", "")


def hello_by_phone(t: TemplateWriter) -> None:
    """Whoever cannot be seen gives a name."""
    t.say(f"{HELLO_BY_PHONE} Thank you for taking the time.")


def greeting(t: TemplateWriter) -> None:
    """A calm beginning: the name, the thanks, who is there; from a distance, whether it is private."""
    in_silence(
        t,
        "{% if in_person %}Feel your feet on the floor.{% else %}Sit upright.{% endif %} "
        "Let your shoulders drop.",
        or_else="One quiet breath, and a good wish. ",
    )
    t.say("**{{ client.called }}**, thank you for making time for this.", when="in_person")
    with t.when("elif by_phone"):
        hello_by_phone(t)
    with t.when("else"):
        t.say("Hello **{{ client.called }}**. Thank you for making the time for this call.")
    who_else_is_there(t)
    with t.when("not in_person"):
        private_moment(t)


def leave_to_go_on(t: TemplateWriter) -> None:
    """Nothing more is said before the client has agreed to hear it."""
    t.cue("Wait for the nod.", last=True, when="in_person")
    t.cue("Wait for a yes.", last=True, when="else")


def smile(t: TemplateWriter) -> None:
    """The last cue of a line said with warmth, by the way in which the two meet."""
    t.cue("A warm smile, and a kind look.", last=True, when="in_person")
    t.cue("Smile. It can be heard.", last=True, when="elif by_phone")
    t.cue("Look at the lens and smile.", last=True, when="else")


def offer_to_pray(t: TemplateWriter) -> None:
    """The offer, to a client who shares the faith; it waits for its answer."""
    with t.when("faith_said"):
        t.say(f"{WHETHER_TO_PRAY} ((Wait for the answer. A no is as fine as a yes.))")


def who_else_is_there(t: TemplateWriter) -> None:
    """Nobody listens without being named."""
    agreed = "{% if onlookers_agreed %}As you agreed, {% endif %}"
    thanks = "((To {{ listening }}:)) Thank you for being here. ((And now to {{ client.called }}.))"
    t.say(f"{agreed}{{{{ onlookers_are }}}} with us today. {thanks}", when="onlookers_are")
    t.say(f"{agreed}{{{{ onlookers_later }}}} will join us later.", when="onlookers_later")


def private_moment(t: TemplateWriter, or_else: str = "agree on another time.") -> None:
    """From a distance: nothing hard is said to a client whom others can hear."""
    safe_first = "{% if risk %}first ask “Are you safe?”, then {% endif %}"
    alone = "Is this a good time? Can anybody else hear us? ((If it isn't, or somebody can, "
    free = "Is this a good time, and can you talk freely? ((After a no, "
    t.say(f"{alone}{safe_first}{or_else}))", when="meeting.others_present or two_clients")
    t.say(f"{free}{safe_first}{or_else}))", when="else")


def care(t: TemplateWriter) -> None:
    """A sentence of care before the reason."""
    t.say("{{ reason.care }}", when="reason.care")


def care_before(t: TemplateWriter, line: str) -> None:
    """A sentence of care, where there is one, before the line that else begins a block."""
    with t.when("reason.care"):
        t.say("{{ reason.care }}", line)
    t.say(line, when="else")


def in_silence(t: TemplateWriter, then: str, *, or_else: str = "") -> None:
    """A cue before something hard: a silent prayer, unnamed where faith is held back; or a breath."""
    t.cue(f"{_SILENTLY} {then}", when="faith_cues")
    t.cue(f"{or_else}{then}", when="else")


def sign_off(t: TemplateWriter, style: str) -> None:
    """The line above the signature; one of faith goes only to a client who shares it."""
    t.line("{{ own_sign_off }},", style, when="own_sign_off")
    t.line("With every blessing,", style, when="elif faith_said")
    t.line("With warm wishes,", style, when="else")


def signature(t: TemplateWriter) -> None:
    """The coach's name and title, and how to reach the practice."""
    t.line("{{ signed_by }}", "Signature")
    t.line("{{ signed_title }}", "Signed Title", when="signed_title")
    t.line("{{ contact_line }}", "Contact")
