"""Leftovers: words that were true elsewhere, in an example or in another client's case.

Who copies a file and writes over it leaves a line behind, and that line is the one that hurts.

- ``example_words``: what is still the shipped example's.
- ``client_names``: another client's name in the text, and the client's own in the file's name.
"""

from __future__ import annotations

from collections.abc import Iterator

from gen.case import Case
from gen.clients import Client
from gen.counsel.allow import is_allowed_in
from gen.counsel.rule import Breach
from gen.leftovers.client_names import ANOTHERS, NAMED_AFTER, another_clients_name
from gen.leftovers.example_words import STILL_THE_EXAMPLE, left_in_practice
from gen.problem import Problem, in_file_order
from gen.reading.source import Source

RULES = (STILL_THE_EXAMPLE.name, ANOTHERS.name, NAMED_AFTER.name)


def check_leftovers(case: Case, others: tuple[Client, ...]) -> tuple[Problem, ...]:
    """What a case still holds of an example, or of another client, and what its name tells.

    ``others`` are the clients of the folder, with or without that of the case itself.
    """

    def find_another(case: Case) -> Iterator[Breach]:
        return another_clients_name(case, others)

    rules = (STILL_THE_EXAMPLE, NAMED_AFTER, ANOTHERS._replace(find=find_another))
    return in_file_order(problem for rule in rules for problem in rule.problems(case))


def check_practice_leftovers(practice: Source) -> tuple[Problem, ...]:
    """What a practice file of one's own still holds of the shipped one, and does not allow."""
    root = practice.root
    if root is None:
        return ()
    rule = STILL_THE_EXAMPLE._replace(find=lambda case: left_in_practice(case.written))
    found = rule.problems(Case("", practice.file, {}, root, {}))
    return in_file_order(each for each in found if not is_allowed_in(each, root))
