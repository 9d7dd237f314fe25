"""What kind of parting this is: the yes-or-no names that choose between passages of a template."""

from __future__ import annotations

from gen.case import Case
from gen.reasons import TALKS, WRITTEN
from gen.situation import asks_questions, branch_of, reason_class, reasons_of
from gen.talks import OUTSIDE_THE_WORK, crisis_lines, speaks_of_money, talk

_CHANNELS = {
    "in_person": "in person",
    "by_phone": "phone",
    "by_video": "video",
    "by_email": "email",
    "by_post": "post",
}
_ROUTES = {
    "contact_open": "open",
    "contact_practical": "practical only",
    "contact_written": "written only",
    "contact_third_party": "third party",
    "contact_none": "none",
}


def flags(case: Case) -> dict[str, object]:
    """The flags that every template knows, each True or False."""
    branch, class_ = branch_of(case), reason_class(case)
    # A closed door takes the way back out of these talks, and nothing else.
    short = branch == "closed" and talk(case) not in ("refer", "leave", "complete")
    return {
        **{name: branch == name for name in ("conditional", "final_open", "closed")},
        **{flag: case["meeting.channel"] == channel for flag, channel in _CHANNELS.items()},
        "in_writing": case["meeting.channel"] in WRITTEN,
        "agreement": case["engagement.agreement.notice_days"] is not None,
        **{flag: case["ending.contact.route"] == route for flag, route in _ROUTES.items()},
        **_money(case),
        **{name: talk(case) == name for name in TALKS},
        **{
            f"ended_by_{by}": case["decision.by"] == by
            for by in ("coach", "client", "both", "payer")
        },
        "may_go_on": branch == "final_open"
        and case["decision.by"] == "payer"
        and case.says("door.on_return.fee"),
        "coachs_mistake": "coach's mistake" in reasons_of(case),
        "outside_the_work": OUTSIDE_THE_WORK.issuperset(reasons_of(case)),
        "short_form": short,
        "misconduct": class_ == "misconduct",
        "scope": class_ == "scope",
        "faith_said": says_faith(case),
        "risk": bool(case["risk.concern"] and crisis_lines(case)),
        "shared": case["referral.share"] != "nothing",
        "named_options": has_named_options(case),
        "may_introduce": not short
        and has_named_options(case)
        and case["referral.share"] == "nothing",
        "questions": asks_questions(case),
    }


def says_faith(case: Case) -> bool:
    """Whether client-facing text may speak of faith: only to a client who shares it.

    After misconduct it does not: it would press where nothing may press.
    """
    shared = case["practice.faith_based"] and case["client.shares_faith"] == "yes"
    return bool(shared) and reason_class(case) != "misconduct"


def has_named_options(case: Case) -> bool:
    """Whether any option is more than a public directory."""
    return any(option["role"] != "directory" for option in case.items("referral.options"))


def _money(case: Case) -> dict[str, object]:
    given = case["ending.fees.status"]
    status = given if speaks_of_money(case) else ""
    of_payer = case["ending.fees.to"] == "payer" and not case["client.minor"]
    return {
        "refund_to_payer": of_payer and given == "refund due",
        "money_spoken_of": bool(status),
        "refund_due": status == "refund due",
        "refund_for_unused": status == "refund due" and bool(case["engagement.sessions_unused"]),
        "balance_due": status == "balance due",
        "nothing_due": status == "none due",
        "fees_per_agreement": status == "per agreement",
        "fees_explained": bool(status and case["ending.fees.how"]),
    }
