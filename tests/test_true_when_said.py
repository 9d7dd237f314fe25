"""The program's own sentences: each is true, and can be done, in every case that prints it."""

from __future__ import annotations

import pytest
from variants import Changes, papers, willing

HOME: Changes = {
    "practice.address": ["PO Box 318", "Decorah, IA 52101"], "practice.phone": "555 0138",
}  # fmt: skip
NO_EMAIL: Changes = {**HOME, "client.send_only": "by mail - she doesn't do email"}


@pytest.mark.parametrize("example", ["willing", "leave", "complete"])
def test_a_client_without_email_is_asked_for_a_call_and_not_for_an_email(example: str) -> None:
    letter = papers(example, NO_EMAIL).l
    assert [line for line in letter.lines if "call to 555 0138" in line.text]
    assert not [line for line in letter.lines if "to office@" in line.text]
    by_email = {**HOME, "client.send_only": "by email only; never to the house"}
    assert "to office@" in papers(example, by_email).l.text


def test_a_client_who_may_only_write_gets_the_address_to_write_to() -> None:
    written = {"ending.contact": {"route": "written only"}}
    letter = willing({**NO_EMAIL, **written}).l.text
    assert "A short line to PO Box 318, Decorah, IA 52101 is enough." in letter
