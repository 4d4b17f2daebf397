"""What a template may say. A template is foreign code: everything that is not named here is refused."""

from collections.abc import Iterator

from jinja2 import nodes

from briefgen.model.errors import TemplateError
from briefgen.model.phrase import SILENCE, Phrase
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


def _operator(sign: str) -> Phrase:
    return Phrase("the operator “{operator}”", operator=sign)


_ESCAPED = Phrase("Text is always escaped, so that it stays text.")
_BESIDE = Phrase("Write the values beside each other: {{ a }}{{ b }}.")
_SAME = Phrase("Put the macro into the same part, or use {% include %}.")
_INSTEAD: dict[type[nodes.Node], tuple[str, Phrase]] = {
    nodes.Concat: (_operator("~"), _BESIDE),
    nodes.Pow: (_operator("**"), Phrase("Use + - * / // and % on numbers.")),
    nodes.Extends: ("{% extends %}", Phrase("Use {% include \"part.html.j2\" %}.")),
    nodes.Block: ("{% block %}", Phrase("Use {% include \"part.html.j2\" %} or a macro.")),
    nodes.Import: ("{% import %}", _SAME),
    nodes.FromImport: ("{% from … import %}", _SAME),
    nodes.CallBlock: ("{% call %}", Phrase("Call the macro in {{ … }}.")),
    nodes.FilterBlock: ("{% filter %}", Phrase("Filter the value: {{ value | name }}.")),
    nodes.AssignBlock: (Phrase("{% set %} with a block"), Phrase("Use {% set name = value %} or a macro.")),
    nodes.ScopedEvalContextModifier: ("{% autoescape %}", _ESCAPED),
    nodes.Scope: ("{% autoescape %}", _ESCAPED),
    nodes.With: ("{% with %}", Phrase("Use {% set name = value %}.")),
    nodes.NSRef: (Phrase("a namespace"), Phrase("Use filters such as selectattr and length instead of counting.")),
    nodes.Dict: (Phrase("a dictionary"), Phrase("Use if and elif.")),
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


def _refused(node: nodes.Node) -> tuple[Phrase, Phrase] | None:
    if type(node) in _NODES:
        return None
    what, instead = _INSTEAD.get(type(node), (f"“{type(node).__name__.lower()}”", SILENCE))
    return Phrase("{what} can't be used in a template.", what=what), instead


def _fault(node: nodes.Node, parts: frozenset[str]) -> tuple[Phrase, Phrase] | None:
    match node:
        case nodes.Filter(name=name) if name not in FILTERS:
            return Phrase("There is no filter “{name}”.", name=name), did_you_mean(
                name, FILTERS, Phrase("filters")
            )
        case nodes.Test(name=name) if name not in TESTS:
            return Phrase("There is no test “{name}”.", name=name), did_you_mean(
                name, TESTS, Phrase("tests")
            )
        case nodes.Getattr(attr=name) | nodes.Name(name=name) | nodes.Macro(name=name) if (
            name.startswith("_")
        ):
            return Phrase(
                "“{name}” can't be used: no name here begins with “_”.", name=name
            ), SILENCE
        case nodes.Include(template=target):
            return _include_fault(target, parts)
        case nodes.Assign(target=target) | nodes.For(target=target):
            return _target_fault(target)
        case nodes.For(recursive=True):
            return Phrase("A loop can't be recursive."), Phrase("Put one loop into another.")
        case nodes.Const(value=str(value)) | nodes.TemplateData(data=str(value)) if clean(value)[1]:
            return Phrase("A control character stands here."), Phrase(
                "Take it out; only text may stand here."
            )
        case _:
            return None


def _include_fault(target: nodes.Expr, parts: frozenset[str]) -> tuple[Phrase, Phrase] | None:
    if not isinstance(target, nodes.Const) or not isinstance(target.value, str):
        return Phrase("What is included must be the name of a part in quotation marks."), SILENCE
    if target.value not in parts:
        hint = did_you_mean(target.value, parts, Phrase("parts"))
        return Phrase("There is no part “{part}” in this template.", part=target.value), hint
    return None


def _target_fault(target: nodes.Node) -> tuple[Phrase, Phrase] | None:
    # A name of the view stays what the docs say it is, so that a reader of the template can rely on it.
    names = [target, *target.find_all(nodes.Name)]
    taken = [one.name for one in names if isinstance(one, nodes.Name) and one.name in RESERVED]
    if taken:
        return Phrase("“{name}” is a name of the brief's view.", name=taken[0]), Phrase(
            "Choose another name."
        )
    return None


def _call_fault(
    node: nodes.Call, macros: frozenset[str], is_printed: bool
) -> tuple[Phrase, Phrase] | None:
    name = node.node.name if isinstance(node.node, nodes.Name) else ""
    if name == "range" and not (node.kwargs or node.dyn_args or node.dyn_kwargs):
        return None
    if name not in macros:
        return Phrase("Only macros of the same part and range() can be called."), Phrase(
            "Values have no methods."
        )
    if node.dyn_args or node.dyn_kwargs:
        return Phrase("A macro takes its arguments one by one."), SILENCE
    if not is_printed:
        return Phrase("A macro's result can only be printed."), Phrase(
            "Write {{ {name}(…) }} by itself.", name=name
        )
    return None
