"""Dates, times and sums in words, as Babel puts them, in either English; and shorthand in full."""

from __future__ import annotations

from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from babel.core import get_global
from babel.dates import format_date, format_time
from babel.numbers import format_currency
from desk import SCRIPT, Desk
from reading_documents import read_document

from gen.schema.currencies import CURRENCIES
from gen.words.dates_and_money import English

ENGLISHES = ("en-US", "en-GB")
HARD_SPACES = str.maketrans("\xa0\N{NARROW NO-BREAK SPACE}", "  ")
DAYS = [date(2026, 1, 1) + timedelta(days=each) for each in range(400)]
TIMES = [time(hour, minute) for hour in range(24) for minute in (0, 5, 59)]
SUMS = [Decimal(each) for each in ("0.00", "0.05", "1", "90", "240.5", "1234.56", "98765432.10")]


def plain(text: str) -> str:
    return text.translate(HARD_SPACES)


@pytest.fixture(params=ENGLISHES)
def written(request: pytest.FixtureRequest) -> English:
    return English(request.param, spoken=False, year=2026)


def locale(english: English) -> str:
    return english.language.replace("-", "_")


def test_every_day_of_a_year_reads_as_babel_writes_it(written: English) -> None:
    said = [plain(written.date(day)) for day in DAYS]
    assert said == [format_date(day, "long", locale=locale(written)) for day in DAYS]


def test_every_weekday_reads_as_babel_writes_it(written: English) -> None:
    said = [plain(written.weekday(day)) for day in DAYS]
    babel = [format_date(day, "full", locale=locale(written)) for day in DAYS]
    if written.language == "en-GB":  # where papers set no comma behind the day of the week
        babel = [each.replace(",", "") for each in babel]
    assert said == babel


def test_hours_read_as_babel_writes_them(written: English) -> None:
    said = [plain(written.time(moment)) for moment in TIMES]
    babel = [format_time(moment, "short", locale=locale(written)) for moment in TIMES]
    assert said == [plain(each) for each in babel]


@pytest.mark.parametrize("currency", ["USD", "GBP", "EUR"])
def test_sums_read_as_babel_writes_them(written: English, currency: str) -> None:
    said = [plain(written.money(amount, currency)) for amount in SUMS]
    babel = [format_currency(amount, currency, locale=locale(written)) for amount in SUMS]
    assert said == [plain(each) for each in babel]


@pytest.mark.parametrize(("sum_", "said"), [("24000", "¥24,000"), ("24000.50", "¥24,000.50")])
def test_a_sum_loses_nothing_where_its_money_has_no_cents(sum_: str, said: str) -> None:
    assert plain(English("en-GB", spoken=False, year=2026).money(Decimal(sum_), "JPY")) == said


def test_every_currency_that_babel_knows_in_use_may_stand_in_a_case() -> None:
    """Those that are legal tender somewhere today; and no other three letters, such as XXX."""
    of_places = get_global("territory_currencies").values()
    in_use = {code for each in of_places for code, _, until, tender in each if tender and not until}
    assert sorted(CURRENCIES) == sorted(in_use)


@pytest.mark.parametrize(
    ("language", "day", "said"),
    [
        ("en-US", date(2026, 9, 30), "September 30"),
        ("en-US", date(2027, 1, 4), "January 4, 2027"),
        ("en-GB", date(2026, 9, 30), "30 September"),
        ("en-GB", date(2027, 1, 4), "4 January 2027"),
    ],
)
def test_a_voice_leaves_out_the_year_in_which_it_speaks(
    language: str, day: date, said: str
) -> None:
    assert plain(English(language, spoken=True, year=2026).date(day)) == said


@pytest.mark.parametrize(
    ("amount", "currency", "said"),
    [
        ("240.00", "USD", "240 dollars"),
        ("1", "GBP", "1 pound"),
        ("1234.50", "GBP", "1,234 pounds and 50 pence"),
        ("80", "EUR", "80 euros"),
        ("1", "CAD", "1 Canadian dollar"),
        ("316.25", "CAD", "316 Canadian dollars and 25 cents"),
        ("80.50", "EUR", "80 euros and 50 cents"),
        ("12.50", "CHF", "12.50 Swiss francs"),
        ("24000", "KES", "24,000 Kenyan shillings"),
    ],
)
def test_a_voice_names_the_money(amount: str, currency: str, said: str) -> None:
    assert plain(English("en-US", spoken=True, year=2026).money(Decimal(amount), currency)) == said


@pytest.mark.parametrize(
    ("currency", "said", "written"),
    [
        ("CAD", "316 dollars and 25 cents", "$316.25"),
        ("AUD", "316 dollars and 25 cents", "$316.25"),
        ("KES", "316.25 shillings", "KSh 316.25"),
        ("BRL", "316.25 Brazilian reals", "R$316.25"),
    ],
)
@pytest.mark.parametrize("language", ENGLISHES)
def test_nobody_at_home_says_whose_dollars_they_are(
    language: str, currency: str, said: str, written: str
) -> None:
    english = English(language, spoken=True, year=2026, home=currency)
    assert plain(english.money(Decimal("316.25"), currency)) == said
    on_paper = english._replace(spoken=False)
    assert plain(on_paper.money(Decimal("316.25"), currency)) == written


@pytest.mark.parametrize(
    ("currency", "at_home", "abroad"),
    [
        ("ZAR", "R1,300.00", "R1,300.00"),
        ("CHF", "CHF 1,300.00", "CHF 1,300.00"),
        ("NGN", "₦1,300.00", "₦1,300.00"),
        ("GHS", "GH₵1,300.00", "GH₵1,300.00"),
        ("MYR", "RM1,300.00", "RM1,300.00"),
        ("SGD", "$1,300.00", "S$1,300.00"),
        ("CAD", "$1,300.00", "C$1,300.00"),
        ("MXN", "$1,300.00", "MX$1,300.00"),
        ("CNY", "¥1,300.00", "CN¥1,300.00"),
        ("PKR", "Rs 1,300.00", "PKR 1,300.00"),
        ("PEN", "S/ 1,300.00", "S/ 1,300.00"),
        ("NOK", "kr 1,300.00", "NOK 1,300.00"),
        ("SEK", "1,300.00 kr", "SEK 1,300.00"),
        ("MAD", "MAD 1,300.00", "MAD 1,300.00"),
        ("BHD", "BHD 1,300.00", "BHD 1,300.00"),
    ],
)
def test_a_sum_has_the_sign_that_people_write(currency: str, at_home: str, abroad: str) -> None:
    home = English("en-GB", spoken=False, year=2026, home=currency)
    assert plain(home.money(Decimal(1300), currency)) == at_home
    assert plain(home._replace(home="GBP").money(Decimal(1300), currency)) == abroad


def test_the_practice_file_says_which_money_is_its_own(desk: Desk) -> None:
    fees = "ending.fees"
    due = {f"{fees}.status": "balance due", f"{fees}.amount": "316.25", f"{fees}.by": "2026-10-20"}
    desk.with_own_templates().case("example-a", "example-part", due)
    desk.change_practice({f"{fees}.currency": "CAD"})
    assert "balance of 316 dollars and 25 cents" in spoken_on(desk)
    desk.case("example-a", "example-part", {**due, f"{fees}.currency": "CAD"})
    assert "balance of 316 Canadian dollars and 25 cents" in spoken_on(desk)


def spoken_on(desk: Desk) -> str:
    assert desk.docs().exit_code == 0
    return plain(read_document(desk.file("example-a", SCRIPT).read_bytes()).text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2026-12-04", "December 4"),
        ("by 2026-12-04, at noon", "by December 4, at noon"),
        ("a.example/2026-12-04/x", "a.example/2026-12-04/x"),
        ("no. 2026-12-04-7", "no. 2026-12-04-7"),
        ("2026-13-04", "2026-13-04"),
        ("help w/ sleep", "help with sleep"),
        ("abt 2 hrs w/ your mgr, w/in 3 wks", "about 2 hours with your manager, within 3 weeks"),
        ("Tho it was hard, pls call.", "Though it was hard, please call."),
        ("book an appt. on Monday, thx.", "book an appointment on Monday, thanks."),
        ("1 hr at U of M, Abt Associates", "1 hour at U of M, Abt Associates"),
        ("Tho came late on Thu, and Thu's notes", "Tho came late on Thursday, and Thu's notes"),
        ("a week w/o notes, w/out calls", "a week without notes, without calls"),
        ("kept 2 yrs", "kept 2 years"),
        ("That makes 3 x $45", "That makes 3 at $45"),
        ("5 sessions @ £85", "5 sessions at £85"),
        ("2 x 45 minutes", "2 x 45 minutes"),
        ("see a.example/w/o", "see a.example/w/o"),
        ("x @ home", "x @ home"),
        ("it doesnt fit, and thats that", "it doesn't fit, and that's that"),
        ("Cant say; i dont know", "Can't say; I don't know"),
        ("its id was well ill", "its id was well ill"),
        ("ring if its urgent, its yours", "ring if it's urgent, it's yours"),
        (
            "when its 10 below; unless its after summer",
            "when it's 10 below; unless it's after summer",
        ),
        ("Its up to you, its actually 50/50", "It's up to you, it's actually 50/50"),
        ("even when its awkward", "even when it's awkward"),
        ("its urgent care desk, its 10 rooms", "its urgent care desk, its 10 rooms"),
        ("its after effects, its mine shafts", "its after effects, its mine shafts"),
        ("you at its best, its what-ifs", "you at its best, its what-ifs"),
        ("its late fees, its free evenings", "its late fees, its free evenings"),
        ("ours cos its ours, obvs", "ours because it's ours, obviously"),
        ("a cos lettuce", "a cos lettuce"),
        ("I shred 'em, all of 'em", "I shred them, all of them"),
        ("on mondays and sunday in may", "on mondays and Sunday in May"),
        ("it may be; i.e. of note", "it may be; i.e. of note"),
        ("www.dont.example/dont", "www.dont.example/dont"),
    ],
)
def test_days_in_figures_and_shorthand_are_said_as_words_and_an_address_is_left(
    text: str, said: str
) -> None:
    assert plain(English("en-US", spoken=True, year=2026).in_words(text)) == said
