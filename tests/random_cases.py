"""Random cases of every branch that no rule has anything to say about."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st
from marked import Data, Draw, Writer
from random_sections import ending, engagement, facts, fees, outcome, people, review

from gen.reasons import KINDS_OF, NO_ENDING, WAY_OF_WORKING, WORK_DONE, WRITTEN

DIRECTORY, LICENSED = "directory", ("licensed counsellor", "therapist", "physician")
ROLES = ("coach", "pastor", "support group", "adviser", "other", DIRECTORY, *LICENSED)


@st.composite
def quiet_cases(draw: Draw) -> Data:
    """The fields of a case without a finding, as values to be written as they are."""
    w = Writer(draw)
    branch = w.one_of(("conditional", "final", "closed"))
    asked = branch == "conditional"
    class_ = w.one_of(sorted(WAY_OF_WORKING if asked else {*KINDS_OF} - {NO_ENDING}))
    kind = w.one_of(KINDS_OF[class_])
    concern = w.one_of((*["none"] * 6, *(() if asked else ("threats", "violence"))))
    firm = concern != "none" or class_ == "misconduct"
    meeting = date(2026, 1, 1) + timedelta(days=w.number(0, 700))
    decided = w.days_after(meeting, -20, -2)
    notice = w.number(0, 30)
    end = w.days_after(meeting, notice, notice + 20)
    case: Data = {
        **people(w),
        "engagement": engagement(w, meeting, notice),
        "reason": {
            "kind": kind,
            **({"other": w.text("Because")} if kind == "other" else {}),
            "statement": w.text("The steps were"),
            **w.maybe(care=w.text("I am so sorry")),
            "facts": facts(w, decided),
            "private": w.text("Hidden words that nobody is to see anywhere at all"),
        },
        "tried": w.texts(2, 8, "a call"),
        "decision": {
            "made_on": decided,
            "mode": "conditional" if asked else "final",
            "talked_with": w.one_of(("supervisor", "mentor coach", "peer", "lawyer", "insurer")),
        },
        "ending": ending(w, meeting, end),
        "referral": _referral(w, meeting, end, firm=firm, class_=class_),
        "outcome": outcome(w, meeting, asked=asked),
        **w.maybe(privacy={"delete_on": w.days_after(end, 90, 900)}),
    }
    if kind not in WORK_DONE and (
        firm or class_ != "completion"
    ):  # what was reached is said of work that is done
        del case["engagement"]["reached"]
    case["review"] = review(w, asked="options" not in case["referral"])
    _channel(w, case, meeting, "firm" if firm else branch)
    _safety(w, case, meeting, concern)
    if branch == "closed" and (concern != "none" or class_ == "client") and w.chance():
        _no_way_back(case)
    _door(w, case, end, branch, firm=firm)
    if class_ == "circumstances" and not firm and branch != "closed":
        _no_terms(w, case)
    if class_ == "scope" and not firm:
        _no_proof(case)
    unused = case["engagement"].get("sessions_unused")
    if unused or w.chance():
        letter = case["door"].get("letter_date", end + timedelta(days=7))
        case["ending"]["fees"] = fees(w, end, letter, unused=bool(unused))
    return case


def _referral(w: Writer, meeting: date, end: date, *, firm: bool, class_: str) -> Data:
    roles = (DIRECTORY,) if class_ == "misconduct" else ROLES
    if not firm and class_ != "scope" and w.chance():
        referral: Data = {"why_none": w.text("Nothing else")}
    else:
        options = [_option(w, meeting, w.one_of(roles)) for _ in range(w.number(2, 5))]
        referral = {"options": options, "need": w.text("time")}
    if class_ != "client" or not w.chance():  # nobody else agrees to it before the news
        return referral
    consent = {
        "given": w.one_of(("verbal", "written")),
        "on": w.days_after(min(end, meeting), -30, -1),
        **{name: w.text() for name in ("to", "what", "purpose")},
        "until": w.days_after(end, 1, 90),
    }
    return {**referral, "share": w.one_of(("name", "agreed summary")), "consent": consent}


def _option(w: Writer, meeting: date, role: str) -> Data:
    return {
        "name": w.text("Reed"),
        "role": role,
        **{name: w.text() for name in ("offers", "reach", "known_how")},
        **w.maybe(cost=w.text("free"), faith_note=w.text("of faith")),
        "registration": w.text("no."),
        "checked_on": w.days_after(meeting, -90, 0),
    }


def _channel(w: Writer, case: Data, meeting: date, branch: str) -> None:
    channel = w.one_of(("in person", "phone", "video", "email", "post"))
    case["client"]["coached_by"] = "mixed" if channel == "post" else channel
    case["meeting"] = {
        "channel": channel,
        "date": meeting,
        **w.maybe(time="14:30"),
        **({} if channel in WRITTEN else _room(w, branch)),
        "others_present": [
            {"name": w.text("Ada"), "client_agreed": "yes", **w.maybe(role=w.text("interpreter"))}
            for _ in range(w.number(1, 3))
        ],
    }
    if channel == "post" or w.chance():
        offer = {"on": w.days_after(meeting, -40, 0), "how": w.one_of(("phone", "letter"))}
        case["meeting"]["offered"] = [offer, offer]
    if channel == "email":
        case["meeting"] |= {"only_way": "yes"}
        case["client"]["email"] = w.text("ann@mail.example")
    elif channel in ("phone", "video") and w.chance():
        case["client"]["coached_by"] = "mixed"
        case["meeting"]["why_not_in_person"] = w.text("We live far apart")
    if branch == "conditional":
        start = w.days_after(meeting, 0, 30)
        trial = {"start": start, **w.maybe(weeks=w.number(1, 52), review_on=start)}
        case["meeting"] |= {"answer_by": w.text("Friday"), "trial": trial}


def _room(w: Writer, branch: str) -> Data:
    most = {"conditional": 60, "firm": 20}.get(branch, 999)
    minutes = w.number(20 if branch == "conditional" else 1, most)
    return w.maybe(place=w.text("my office"), minutes=minutes)


def _safety(w: Writer, case: Data, meeting: date, concern: str) -> None:
    options = case["referral"].get("options", [])
    bridged = any(option["role"] != DIRECTORY for option in options)
    if bridged and case["ending"]["date"] > meeting and w.chance():
        case["risk"] = {"concern": "yes"}
        concern = "self-harm talk" if concern == "none" and w.chance() else concern
    case["safety"] = {"concern": concern, "plan": w.text("A colleague waits")}
    case["help_lines"] = [
        {
            "name": w.text("Line"),
            "reach": w.text("call"),
            **w.maybe(hours=w.text("day")),
            "confirmed_on": w.days_after(meeting, -180, 0),
        }
        for _ in range(w.number(1, 8))
    ]


def _no_way_back(case: Data) -> None:
    case.pop("risk", None)
    if case["safety"]["concern"] == "self-harm talk":
        case["safety"]["concern"] = "none"
    case["ending"]["contact"] = {"route": "none"}


def _no_terms(w: Writer, case: Data) -> None:
    """Whoever has to leave asks nothing of the client, and may wait for something."""
    case.pop("needs")
    case["door"].pop("conditions", None)
    if "on_return" not in case["door"]:  # else the two may go on at once
        case["door"] |= w.maybe(once=w.text("the case between us is settled"))


def _no_proof(case: Data) -> None:
    """Who needs other help is asked for nothing by which both would see it."""
    for each in case["door"].get("conditions", ()):
        each.pop("seen_by", None)


def _trial_of(w: Writer, case: Data) -> Data:
    """A return has a trial but after a talk in which nobody was at odds."""
    leaves = case["reason"]["kind"] in (
        *KINDS_OF["circumstances"],
        *KINDS_OF["completion"],
        *KINDS_OF["client"],
    )
    return {} if leaves else w.maybe(trial_sessions=w.number(1, 99))


def _door(w: Writer, case: Data, end: date, branch: str, *, firm: bool) -> None:
    case["needs"] = [
        {"do": w.text(), "because": w.text("it helps"), **w.maybe(seen_by=w.text("your list"))}
        for _ in range(w.number(1, 3))
    ]
    case["door"] = {"state": "open", "rationale": w.text("The wish is real")}
    if branch == "closed":
        case["door"]["state"] = "closed"
        return
    if firm:
        case["door"]["reopened_because"] = w.text("We have talked it over at length, and")
    conditions = [
        {"do": w.text(), **w.maybe(seen_by=w.text("your list"))} for _ in range(w.number(1, 3))
    ]
    asked = ("same", "current", w.text("a fee"))
    case["door"] |= w.maybe(
        conditions=conditions,
        not_before=w.days_after(end, 22, 90),
        letter_date=w.days_after(end, 0, 21),
        on_return={"fee": w.one_of(asked), **_trial_of(w, case)},
    )
