"""Wording: texts that do not read well where they stand. How they read is shown by gen.as_read."""

from __future__ import annotations

from collections.abc import Iterator

from gen.calendar_names import days_as_said
from gen.case import Case
from gen.counsel.label import label_in_need
from gen.counsel.rule import Breach, breach, rule
from gen.counsel.tone import hurts
from gen.phrasing.misfit import Misfit
from gen.phrasing.slips import slips_of
from gen.words.joints import ends_shortened

READS_WRONG = "reads-wrong"


@rule(READS_WRONG, "warning", "R15", "{why}", "{fix}", shared=True)
def _reads_wrong(case: Case) -> Iterator[Breach]:
    labelled = {each.path for each in label_in_need(case)}  # and is to be written anew
    for path, slip in slips_of(case):
        if path in labelled:
            continue
        yield breach(path, why=slip.why, fix=_fix(slip, case["practice.language"]))


def _fix(slip: Misfit, language: str) -> str:
    if not slip.better:
        return days_as_said(slip.unless, language)
    if not slip.alike and hurts(slip.better):
        return "Say it in other words, as one says it to the client."
    like = " something like" if slip.alike else ""
    better = days_as_said(slip.better, language) if slip.alike else slip.better
    return f'Write{like} "{_shown(better)}". {slip.unless}'.rstrip()


def _shown(text: str) -> str:
    """A text to be written, without the full stop that is set behind it anyway."""
    return text if ends_shortened(text) else text.removesuffix(".")
