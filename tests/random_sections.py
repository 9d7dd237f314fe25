"""Random sections of a case that a rule has nothing to say about, each by itself."""

from __future__ import annotations

from datetime import date

from marked import Data, Writer

OPENLY = ("open", "practical only", "written only", "third party")


def people(w: Writer) -> Data:
    return {
        "practice": {
            "name": w.text("Practice"),
            "email": w.text("office@mail.example"),
            **w.maybe(phone=w.text("555"), website=w.text("web"), address=w.texts(1, 5, "Street")),
            "faith_based": w.one_of(("yes", "no")),
            "language": w.one_of(("en-US", "en-GB")),
            "emergency": w.text("911"),
        },
        "coach": {
            "name": w.text("Ruth"),
            **w.maybe(credentials=w.text("PCC"), title=w.text("Coach"), sign_off=w.text("Warmly")),
            "quality_commitment": w.text("I prepare"),
            "results_statement": w.text("I have walked"),
            "faith_statement": w.text("My faith"),
        },
        "support": w.texts(2, 5, "I answer"),
        "client": {
            "name": w.text("Ann"),
            **w.maybe(
                send_only=w.text("by email"),
                called=w.text("Ann"),
                address=w.texts(1, 5, "Street"),
            ),
            "shares_faith": w.one_of(("yes", "no", "unknown")),
            "large_print": w.one_of(("yes", "no")),
        },
    }


def engagement(w: Writer, meeting: date, notice: int) -> Data:
    return {
        "started": w.days_after(meeting, -900, -120),
        "agreement": {"notice_days": notice, **w.maybe(section=w.text("section"))},
        "goals": w.texts(1, 3, "open"),
        "reached": w.texts(1, 3, "opened"),
        **w.maybe(sessions_held=w.number(0, 999), sessions_unused=w.number(0, 99)),
        "thanks": w.texts(1, 3, "You were"),
    }


def facts(w: Writer, decided: date) -> list[Data]:
    return [
        {
            "what": w.text("The step was"),
            **w.maybe(on=w.days_after(decided, -60, -2), effect=w.text("The plan is")),
        }
        for _ in range(w.number(1, 3))
    ]


def ending(w: Writer, meeting: date, end: date) -> Data:
    last = {"last_session": meeting + (end - meeting) * w.number(0, 4) // 4}
    portal = {"what": w.text("Portal"), "until": w.text("Easter")}
    return {
        "date": end,
        **(last if (end - meeting).days > 30 else w.maybe(**last)),
        **w.maybe(access=[portal], appeal={"to": w.text("Ana"), **w.maybe(by=end)}),
        "materials": w.text("You keep"),
        "records": {
            "kept_for": w.text("two years"),
            **w.maybe(
                how=w.text("locked away"),
                copy_from=w.text("office"),
                erased_on=w.days_after(end, 0, 90),
            ),
        },
        "contact": {
            "route": w.one_of(OPENLY),
            **w.maybe(via=w.text("office"), until=w.days_after(end, 0, 90)),
        },
    }


def fees(w: Writer, end: date, letter: date, *, unused: bool) -> Data:
    status = w.one_of(
        ("refund due", "balance due", "per agreement", *(["none due"] * (not unused)))
    )
    last = (letter - end).days if status == "balance due" else 30
    sum_ = {"amount": f"{w.number(1, 9999)}.{w.number(10, 99)}", "by": w.days_after(end, 0, last)}
    how = {"how": w.text("Section 4 says")}
    explained = how if unused and status == "balance due" else w.maybe(**how)
    return {
        "status": status,
        **explained,
        **(sum_ if status.endswith(" due") and status[0] != "n" else {}),
    }


def review(w: Writer, *, asked: bool) -> Data:
    if not asked and w.chance():
        return {"use": "no"}
    return {"use": "yes", "wants": w.texts(1, 4, "What"), "contribution": w.texts(2, 4, "How")}


def outcome(w: Writer, meeting: date, *, asked: bool) -> Data:
    answers = ("yes", "no", "not sure", "returned") if asked else ("told", "not held", "returned")
    answer = w.one_of(("", *answers))
    met = {"answer": answer, "met_on": meeting} if answer else {}
    return {**met, "private": w.text("Hidden words that are for nobody but the coach")}
