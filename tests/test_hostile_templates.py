"""Templates of a stranger: what they reach for is refused where it stands, or is gone."""

from __future__ import annotations

import pytest
from compiled_letter import compiled, letter_in, told
from hostile_tags import REACHING
from package_edits import put, zipped
from shapes_hostile import PACKAGES
from template_shape import Shape

from gen.template.render import Compiled


@pytest.fixture(scope="module")
def letter(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The parts of a letter that can be used."""
    return letter_in(tmp_path_factory.mktemp("letter"))


def test_letter_can_be_used(letter: dict[str, bytes]) -> None:
    assert told(compiled(zipped(letter))) == []


@pytest.mark.parametrize("tag", REACHING)
def test_tag_that_reaches_for_more_is_refused_where_it_stands(
    letter: dict[str, bytes], tag: str
) -> None:
    written = tag.replace("&", "&amp;").replace("<", "&lt;")
    said = told(compiled(zipped(put("{{ greeting }}", written)(letter))))
    assert said, f"{tag} is taken"
    first = tag[: tag.index("}") + 1] if tag[:2] == "{%" else tag
    assert any(first in each or "A tag" in each for each in said), said
    assert all(each.startswith("the body, under “An open door”") for each in said), said


@pytest.mark.parametrize("shape", PACKAGES, ids=[shape.told for shape in PACKAGES])
def test_package_of_a_stranger(letter: dict[str, bytes], shape: Shape) -> None:
    changed = shape.change(letter)
    found = compiled(changed if isinstance(changed, bytes) else zipped(changed))
    if shape.refused:
        said = told(found)
        assert any(all(word in each for word in shape.refused) for each in said), said
        return
    assert isinstance(found, Compiled), told(found)
    parts = {each.name: each.part for each in found.ready}
    parts |= {name: source.encode() for name, source in found.sources.items()}
    for word in shape.gone:
        where = [n for n, part in parts.items() if word in n or word.encode("latin-1") in part]
        assert not where, f"{word} is in {where}"


def test_hostile_templates_are_more_than_a_hundred_and_each_is_told_once() -> None:
    names = [*REACHING, *(shape.told for shape in PACKAGES)]
    assert len(names) == len(set(names)) > 100
