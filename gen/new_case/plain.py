"""Plain: a file that was read, as the answers that it holds."""

from __future__ import annotations

from typing import Any

from gen.reading.node import Items, Node, Section


def plain(node: Node) -> Any:
    """A file as sections, lists and texts in one another."""
    if isinstance(node, Section):
        return {name: plain(each) for name, each in node.fields.items()}
    if isinstance(node, Items):
        return [plain(each) for each in node.items]
    return node.value
