"""What a template may say. A template is foreign code: everything that is not named here is refused."""

from collections.abc import Iterator

from jinja2 import nodes

from briefgen.model.errors import TemplateError
from briefgen.model.text import clean
from briefgen.templating.nearest import did_you_mean

_NODES = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.For, nodes.If, nodes.Include, nodes.Macro,
    nodes.Assign, nodes.Name, nodes.Const, nodes.List, nodes.Tuple, nodes.Compare, nodes.Operand, nodes.And,
    nodes.Or, nodes.Not, nodes.CondExpr, nodes.Getattr, nodes.Getitem, nodes.Slice, nodes.Filter, nodes.Test,
    nodes.Call, nodes.Keyword, nodes.Add, nodes.Sub, nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Mod,
    nodes.Neg, nodes.Pos,
)  # fmt: skip

FILTERS = frozenset({
    "capitalize", "count", "first", "groupby", "join", "last", "length", "list", "lower", "map", "reject",
    "rejectattr", "reverse", "select", "selectattr", "sort", "trim", "unique", "upper",
    "cite", "date", "md", "md_inline", "rows", "say", "words",
})  # fmt: skip

TESTS = frozenset({
    "divisibleby", "eq", "equalto", "even", "false", "ge", "gt", "in", "le", "lt", "ne", "odd", "true",
    "==", "!=", ">", ">=", "<", "<=",
})  # fmt: skip

RESERVED = frozenset(
    {
        "brief",
        "changes",
        "fields",
        "range",
        "ratings",
        "sections",
        "sources",
        "timeline",
        "yardstick",
    }
)

_INSTEAD: dict[type[nodes.Node], tuple[str, str]] = {
    nodes.Concat: ("the operator “~”", "Write the values beside each other: {{ a }}{{ b }}."),
    nodes.Pow: ("the operator “**”", "Use + - * / // and % on numbers."),
    nodes.Extends: ("{% extends %}", "Use {% include \"part.html.j2\" %}."),
    nodes.Block: ("{% block %}", "Use {% include \"part.html.j2\" %} or a macro."),
    nodes.Import: ("{% import %}", "Put the macro into the same part, or use {% include %}."),
    nodes.FromImport: ("{% from … import %}", "Put the macro into the same part, or use {% include %}."),
    nodes.CallBlock: ("{% call %}", "Call the macro in {{ … }}."),
    nodes.FilterBlock: ("{% filter %}", "Filter the value: {{ value | name }}."),
    nodes.AssignBlock: ("{% set %} with a block", "Use {% set name = value %} or a macro."),
    nodes.ScopedEvalContextModifier: ("{% autoescape %}", "Text is always escaped, so that it stays text."),
    nodes.Scope: ("{% autoescape %}", "Text is always escaped, so that it stays text."),
    nodes.With: ("{% with %}", "Use {% set name = value %}."),
    nodes.NSRef: ("a namespace", "Use filters such as selectattr and length instead of counting."),
    nodes.Dict: ("a dictionary", "Use if and elif."),
}  # fmt: skip


def problems(tree: nodes.Template, part: str, parts: frozenset[str]) -> Iterator[TemplateError]:
    """What in a parsed part is not allowed, in the order of its lines."""
    macros = frozenset(macro.name for macro in tree.find_all(nodes.Macro))
    printed = {id(one) for output in tree.find_all(nodes.Output) for one in output.nodes}
    for node in tree.find_all(nodes.Node):
        found = _refused(node) or _fault(node, parts)
        if not found and isinstance(node, nodes.Call):
            found = _call_fault(node, macros, id(node) in printed)
        if found:
            yield TemplateError(*found, where=f"{part}:{_line(node)}")


def _line(node: nodes.Node) -> int:
    """The line of a node; some have none of their own, but their children do."""
    own: int | None = node.lineno
    return own or min((child.lineno or 1 for child in node.iter_child_nodes()), default=1)


def _refused(node: nodes.Node) -> tuple[str, str] | None:
    if type(node) in _NODES:
        return None
    what, instead = _INSTEAD.get(type(node), (f"“{type(node).__name__.lower()}”", ""))
    return f"{what} can't be used in a template.", instead


def _fault(node: nodes.Node, parts: frozenset[str]) -> tuple[str, str] | None:
    match node:
        case nodes.Filter(name=name) if name not in FILTERS:
            return f"There is no filter “{name}”.", did_you_mean(name, FILTERS, "filters")
        case nodes.Test(name=name) if name not in TESTS:
            return f"There is no test “{name}”.", did_you_mean(name, TESTS, "tests")
        case nodes.Getattr(attr=name) | nodes.Name(name=name) | nodes.Macro(name=name) if (
            name.startswith("_")
        ):
            return f"“{name}” can't be used: no name here begins with “_”.", ""
        case nodes.Include(template=target):
            return _include_fault(target, parts)
        case nodes.Assign(target=target) | nodes.For(target=target):
            return _target_fault(target)
        case nodes.For(recursive=True):
            return "A loop can't be recursive.", "Put one loop into another."
        case nodes.Const(value=str(value)) | nodes.TemplateData(data=str(value)) if clean(value)[1]:
            return "A control character stands here.", "Take it out; only text may stand here."
        case _:
            return None


def _include_fault(target: nodes.Expr, parts: frozenset[str]) -> tuple[str, str] | None:
    if not isinstance(target, nodes.Const) or not isinstance(target.value, str):
        return "What is included must be the name of a part in quotation marks.", ""
    if target.value not in parts:
        hint = did_you_mean(target.value, parts, "parts")
        return f"There is no part “{target.value}” in this template.", hint
    return None


def _target_fault(target: nodes.Node) -> tuple[str, str] | None:
    # A name of the view stays what the docs say it is, so that a reader of the template can rely on it.
    names = [target, *target.find_all(nodes.Name)]
    taken = [one.name for one in names if isinstance(one, nodes.Name) and one.name in RESERVED]
    if taken:
        return f"“{taken[0]}” is a name of the brief's view.", "Choose another name."
    return None


def _call_fault(
    node: nodes.Call, macros: frozenset[str], is_printed: bool
) -> tuple[str, str] | None:
    name = node.node.name if isinstance(node.node, nodes.Name) else ""
    if name == "range" and not (node.kwargs or node.dyn_args or node.dyn_kwargs):
        return None
    if name not in macros:
        return "Only macros of the same part and range() can be called.", "Values have no methods."
    if node.dyn_args or node.dyn_kwargs:
        return "A macro takes its arguments one by one.", ""
    if not is_printed:
        return "A macro's result can only be printed.", f"Write {{{{ {name}(…) }}}} by itself."
    return None
