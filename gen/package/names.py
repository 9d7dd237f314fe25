"""Names: what the parts of one document are called, by what they are for.

A part is found by the relationship that leads to it, and Word Online calls a body
``word/document2.xml``. So what is looked for in each document is looked up once, for its template.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Names(NamedTuple):
    """The names of parts; empty where there is none.

    ``stories`` are those with paragraphs that a reader sees, the body first; ``edges`` the heads
    and feet of the body's pages by the ids of their relationships; ``logo`` is an id that no
    story has in use.
    """

    body: str
    styles: str
    numbering: str
    theme: str
    settings: str
    stories: tuple[str, ...]
    edges: Mapping[str, str]
    logo: str
