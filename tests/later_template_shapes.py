"""Not yet collected: shapes of templates that ``test_template_shapes`` is to hold as well."""

from __future__ import annotations

import pytest
from desk import Desk
from shapes_no_word import NO_WORD
from shapes_tags import TAGS
from template_shape import Shape
from test_template_shapes import assert_becomes

SHAPES = (*NO_WORD, *TAGS)


@pytest.mark.parametrize("shape", SHAPES, ids=[shape.told for shape in SHAPES])
def test_template_of_this_shape(desk: Desk, shape: Shape) -> None:
    assert_becomes(desk, shape)
