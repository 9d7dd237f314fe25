"""What to send back by email and post: how the table of every talk begins, and words of danger."""

from __future__ import annotations

from gen.docx_writer.table import Table
from gen.docx_writer.writer import TemplateWriter
from gen.plays import passages as p

DANGER = (
    "Danger or despair",
    (
        "Call at once{% if not coached_by_phone %}, if you have a number{% endif %}, and stay on the line until somebody is there."
        f"{p.TELL_A_GUARDIAN} If {{% if coached_by_phone %}}nobody answers{{% else %}}not{{% endif %}}, "
        # A letter would come days too late.
        "{% if by_post %}call {{ practice.emergency }} yourself, and ask for somebody to look in on {{ client.called }} today.{% else %}"
        f"send: {p.ARE_YOU_SAFE} Who can come and be with you? If you're in danger, call {{{{ practice.emergency }}}} now."
        "{% endif %}{% for line in help_lines_said %} {{ line }}.{% endfor %}"
    ),
)


def table_of_replies(t: TemplateWriter) -> Table:
    """The table of the replies that may come, still without a row; no word is sent in a hurry."""
    t.heading("If this reply comes", 2, new_page=True)
    t.on_record(
        f"Before each reply, {{% if faith_cues %}}{p.PRAY_SILENTLY}{{% else %}}take a quiet minute{{% endif %}}, "
        "and read your reply aloud once. Only danger can't wait."
    )
    return t.table({"The reply": 30, "Send back": 70}, "Replies")
