"""Own practice: a real case is not signed by the practice or the coach of the examples."""

from __future__ import annotations

from gen.form.values import Values
from gen.problem import Place

SHIPPED = {
    "practice": ("Stillwater Coaching", "Marsh Coaching"),
    "coach": ("Ruth Ellison", "Helen Marsh"),
}
EXAMPLE = "example-"


def check_own_practice(read: Values, name: str, file: str) -> None:
    """Tell, once, of a real case that stands over the practice or coach of the examples."""
    if name.startswith(EXAMPLE):
        return
    for section, shipped in SHIPPED.items():
        given = read.by_path.get((section, "name"))
        if not given or (signed := str(given.value).strip()) not in shipped:
            continue
        place = given.node.place
        what = f'The letters of this case would be signed by "{signed}", who is made up.'
        fix = f'Take "practice" and "coach" out of {file}, and those of the practice file are used.'
        if place.file != file:  # where the mistake is the case's all the same
            fix = f"Put your own practice and coach into {place.file}; then this case can be made."
            place = Place(file, 1, 1)
        read.tell((section, "name"), ("practice-not-yours", what, fix), place)
        return
