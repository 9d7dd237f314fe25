"""Tim: a client with a coach and others around, whom texts may be about."""

from __future__ import annotations

from gen.phrasing.to_you import client_of

TIM = client_of(
    "Tim O'Dell",
    "Tim",
    ["Nell Ives", "Marianne Whitlock", "Hearth, the charity for grief in a family"],
    ("Philippa Hargreaves", "Pip"),
)
