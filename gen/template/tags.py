"""Tags: what may stand in one, and what it prints. Jinja reads and runs them, sandboxed.

A tag is a name, a condition or a loop. Every value is escaped as it is printed, wherever it stands,
so that it is never a tag and never XML; a name that is not there stops the document.
"""

from __future__ import annotations

from functools import lru_cache
from types import CodeType
from typing import Any

from jinja2 import StrictUndefined, Template, Undefined, UndefinedError, nodes
from jinja2.bccache import Bucket, BytecodeCache
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup, escape

from gen.template.value_marks import Told, marked, marked_as_told

_FILTERS = ("upper", "lower", "title", "trim")  # the rest only makes a tag hard to read
_PRINTED = "printed"
LOGO = "logo"
_ALLOWED = frozenset((
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.If, nodes.For, nodes.Name, nodes.Const,
    nodes.Getattr, nodes.Getitem, nodes.Slice, nodes.CondExpr, nodes.Compare, nodes.Operand,
    nodes.And, nodes.Or, nodes.Not, nodes.Filter, nodes.List, nodes.Tuple,
))  # fmt: skip


class _Environment(SandboxedEnvironment):
    def getattr(self, obj: Any, attribute: str) -> Any:
        """A field of a section; ``items`` and the like are no fields, though Python knows them."""
        if isinstance(obj, dict):
            return obj[attribute] if attribute in obj else self.undefined(obj=obj, name=attribute)
        return super().getattr(obj, attribute)


def printed(value: object) -> str:
    """What a tag prints: a text, a number, a picture; a section or a list is no text."""
    if type(value) is str:
        return escape(marked(value))
    if isinstance(value, Told):
        return escape(marked_as_told(value))
    if isinstance(value, Markup):
        return value
    if isinstance(value, (str, int, Undefined)) and not isinstance(value, bool):
        return escape(str(value))
    raise UndefinedError("this is no text")


def _environment() -> SandboxedEnvironment:
    # Escaping is what ``printed`` does, and each tag goes through it. The filters that would take a
    # text for XML, or make some, are not there.
    environment = _Environment(autoescape=False, undefined=StrictUndefined, optimized=False)
    environment.filters = {name: environment.filters[name] for name in _FILTERS}
    environment.filters[_PRINTED] = printed
    environment.globals.clear()
    environment.tests = {}
    return environment


_JINJA = _environment()


def tree_of(source: str) -> nodes.Template:
    """The tags of a story as a tree; TemplateSyntaxError where they cannot be read."""
    tree = _JINJA.parse(source)
    for output in tree.find_all(nodes.Output):
        output.nodes = [_folded(each) for each in output.nodes]
    return tree


def _folded(node: nodes.Expr) -> nodes.Expr:
    """A tag that holds nothing but a text or a number is that text, and no value of the case."""
    if not isinstance(node, nodes.Const) or type(node.value) not in (str, int):
        return node
    return nodes.TemplateData(str(escape(node.value)), lineno=node.lineno)


@lru_cache(maxsize=512)  # most tags of a script stand in it many times
def expression_of(asked: str, *, is_condition: bool) -> nodes.Node:
    """What a tag prints, or asks as a condition; TemplateError or ValueError if it is neither."""
    if is_condition:
        (condition,) = _JINJA.parse(f"{{% if {asked} %}}{{% endif %}}").find_all(nodes.If)
        return condition.test
    (output,) = _JINJA.parse(f"{{{{ {asked} }}}}").find_all(nodes.Output)
    (expression,) = output.nodes
    return expression


@lru_cache(maxsize=512)
def loop_of(asked: str) -> nodes.For:
    """What a loop asks for, as a loop with nothing in it; TemplateError or ValueError likewise."""
    (loop,) = _JINJA.parse(f"{{% for {asked} %}}{{% endfor %}}").find_all(nodes.For)
    return loop


def is_plain(node: nodes.Node) -> bool:
    """Whether what a tag asks for is no more than a name, a condition or a loop."""
    return all(map(_is_allowed, (node, *node.find_all(nodes.Node))))


def _is_allowed(node: nodes.Node) -> bool:
    match node:
        case nodes.Mul():
            return is_width(node)
        case nodes.Filter():
            return node.name in _FILTERS
        case nodes.For():
            # A loop that calls itself needs a call; one over pictures has none.
            return not node.recursive and LOGO not in names(node.target)
        case nodes.Const():
            # docxtpl leaves "&" as XML writes it, and a brace in a text would look like a tag.
            if isinstance(node.value, str):
                return not set(node.value) & set("&{}")
            return not isinstance(node.value, (float, complex))
    return type(node) in _ALLOWED


def is_width(node: nodes.Node) -> bool:
    """Whether it is docxtpl's own sum, for a cell as wide as all those of a loop together."""
    if not isinstance(node, nodes.Mul):
        return False
    count, length = node.left, node.right
    return isinstance(count, nodes.Const) and length == nodes.Getattr(
        nodes.Name("loop", "load"), "length", "load"
    )


def names(node: nodes.Node) -> set[str]:
    """The names that a tag asks for, without what stands behind their dots."""
    found = {each.name for each in node.find_all(nodes.Name)}
    return {*found, node.name} if isinstance(node, nodes.Name) else found


def code_of(tree: nodes.Template, story: str) -> CodeType:
    """The tree as code that prints each value by way of ``printed``; it changes the tree."""
    for output in tree.find_all(nodes.Output):
        output.nodes = [_printed(each) for each in output.nodes]
    return _JINJA.compile(tree, filename=story)


def _printed(node: nodes.Expr) -> nodes.Expr:
    if isinstance(node, nodes.TemplateData):
        return node
    return nodes.Filter(node, _PRINTED, [], [], None, None, lineno=node.lineno)


def template_of(code: CodeType) -> Template:
    """The code, ready to be run for any case."""
    return Template.from_code(_JINJA, code, {})


def bucket_of(cache: BytecodeCache, key: str) -> Bucket:
    """What the cache holds for the key."""
    return cache.get_bucket(_JINJA, key, None, key)
