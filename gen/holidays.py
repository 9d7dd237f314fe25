"""Holidays: the days about Christmas and New Year, on which nobody wants to open such a letter."""

from __future__ import annotations

from datetime import date, timedelta

_HOLIDAYS = {
    (12, 24): "Christmas Eve",
    (12, 25): "Christmas Day",
    (12, 26): "the day after Christmas",
    (12, 31): "New Year's Eve",
    (1, 1): "New Year's Day",
}
_DAY, _WORKING_DAYS = timedelta(days=1), 5
_WEEK = timedelta(days=7)
_CHRISTMAS = timedelta(days=8)  # from Christmas Eve to New Year's Day


def holiday_on(day: date) -> str:
    """What a day is called as a holiday; empty where it is none."""
    return _HOLIDAYS.get((day.month, day.day), "")


def after_the_holidays(day: date) -> date:
    """The day itself; where it is a holiday, the next working day that is none."""
    if not holiday_on(day):
        return day
    while holiday_on(day) or day.weekday() >= _WORKING_DAYS:
        day += _DAY
    return day


def past_the_holidays(day: date) -> date:
    """The day itself; from Christmas Eve to New Year's Day, the first working day of the year."""
    if not _is_christmas(day):
        return day
    day = _new_year(day) + _DAY
    while day.weekday() >= _WORKING_DAYS:
        day += _DAY
    return day


def _is_christmas(day: date) -> bool:
    """Whether a day lies from Christmas Eve to New Year's Day."""
    return _new_year(day) - _CHRISTMAS <= day <= _new_year(day)


def _new_year(day: date) -> date:
    return date(day.year + (day.month == 12), 1, 1)  # noqa: PLR2004 - December


def days_after(day: date, count: int) -> date:
    """The day so many days after another, without those about a turn of the year.

    In the last week before Christmas Eve nobody has the quiet for such a letter, either.
    """
    while count:
        day += _DAY
        count -= not _is_about_christmas(day)
    return day


def before_the_holidays(day: date, earliest: date = date.min) -> date:
    """The last working day up to a day; of those about a turn of the year, the one before.

    What is sent in the week before Christmas Eve may come on a holiday, so it is none of that week
    either. Where that would be before the ``earliest``, it is the first of the new year.
    """
    calm = day
    while _is_about_christmas(calm) or calm.weekday() >= _WORKING_DAYS:
        calm -= _DAY
    left_out = ((calm + _DAY * days) for days in range(1, (day - calm).days + 1))
    if calm >= earliest or not any(map(_is_about_christmas, left_out)):  # but for a weekend
        return calm
    return past_the_holidays(date(calm.year, 12, 24))


def _is_about_christmas(day: date) -> bool:
    return _is_christmas(day) or _is_christmas(day + _WEEK)
