"""What to send back in every talk to words about danger."""

from __future__ import annotations

from gen.starter import passages as p

DANGER = (
    "Danger or despair",
    (
        f"If you have a number, call now. Send: {p.ARE_YOU_SAFE} If you're in danger, call {{{{ practice.emergency }}}} now."
        "{% for line in help_lines_said %} {{ line }}.{% endfor %} Who can come and be with you?"
    ),
)
