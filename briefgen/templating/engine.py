"""The sandbox: a template's parts and a view become text in the HTML subset, or an error that says where."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType, TracebackType
from typing import Any, cast

import jinja2
from jinja2 import nodes
from jinja2.runtime import Context, LoopContext, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.tests import TESTS
from jinja2.utils import missing

from briefgen.model.errors import TemplateError
from briefgen.model.phrase import SILENCE, Phrase, foreign
from briefgen.model.template import TemplatePart
from briefgen.templating import allow
from briefgen.templating.filters import FILTERS, Budget, Fault
from briefgen.templating.nearest import did_you_mean
from briefgen.templating.trace import Traced, mark, untrace

_LARGEST_OUTPUT = 5_000_000
_OUTPUT_PER_FACT = 3_000
_STEPS = 20_000_000
_TURN = 20
_NOTHING: Mapping[str, Any] = MappingProxyType({})
_DEEPEST = 100
_MOST_LOOPS = 10
_MOST_NODES = 20_000
_LONGEST_RANGE = 10_000
_LARGEST_NUMBER = 10**15
_LOOP = frozenset({
    "first", "index", "index0", "last", "length", "nextitem", "previtem", "revindex", "revindex0",
})  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Program:
    """A template's parts, compiled."""

    main: jinja2.Template
    parts: tuple[str, ...]


@lru_cache(maxsize=32)
def compiled(parts: tuple[TemplatePart, ...], body: str) -> Program:
    """The program of those parts that begins in `body`; TemplateError for the first thing wrong in it."""
    names = tuple(part.name for part in parts)
    if body not in names:
        hint = did_you_mean(body, names, Phrase("parts"))
        raise TemplateError(Phrase("The template has no part “{body}”.", body=body), hint)
    environment = _Environment(parts)
    for name in names:
        environment.get_template(name)
    return Program(environment.get_template(body), names)


def faults(parts: tuple[TemplatePart, ...]) -> tuple[TemplateError, ...]:
    """Everything in the parts that can't be compiled or is not allowed."""
    environment = _Environment(parts)
    found: dict[str, TemplateError] = {}
    for part in parts:
        try:
            tree = environment.parsed(part.text, part.name)
        except TemplateError as error:
            found[str(error)] = error
        else:
            found |= {str(one): one for one in environment.problems(tree, part.name)}
    return tuple(found.values())


def output(
    program: Program, view: Mapping[str, Any], facts: int, hidden: Mapping[str, Any] = _NOTHING
) -> Traced:
    """What the program prints for a view and for what filters know besides it; TemplateError says where it fails."""
    most = _LARGEST_OUTPUT + facts * _OUTPUT_PER_FACT
    pieces: list[str] = []
    size = 0
    try:
        for piece in program.main.generate(
            **view, **hidden, _budget=Budget(_STEPS + facts * _OUTPUT_PER_FACT)
        ):
            pieces.append(piece)
            size += len(piece)
            if size > most:
                so_far = untrace("".join(pieces), program.parts)
                raise TemplateError(
                    Phrase("This template prints more than a brief can hold."),
                    Phrase("Loop over less."),
                    where=so_far.where(len(so_far.text)),
                )
    except _RUNTIME as error:
        raise _located(error, program.parts) from error
    return untrace("".join(pieces), program.parts)


_RUNTIME = (
    jinja2.TemplateError, ArithmeticError, LookupError, TypeError, ValueError, RecursionError,
)  # fmt: skip


def _located(error: Exception, parts: tuple[str, ...]) -> TemplateError:
    message, hint = _told(error)
    return TemplateError(message, hint, where=_line_in(error.__traceback__, parts))


def _told(error: Exception) -> tuple[Phrase, Phrase]:
    match error:
        case Fault():
            return error.said, error.hint
        case RecursionError():
            return (
                Phrase("A part or a macro includes itself without end."),
                Phrase("Take that line out."),
            )
        case jinja2.TemplateError():
            return foreign(error), SILENCE
        case _:
            # Only its first line is of use.
            fault = str(error).partition("\n")[0]
            return Phrase("This can't be worked out: {fault}.", fault=fault), SILENCE


def _line_in(traceback: TracebackType | None, parts: tuple[str, ...]) -> str:
    """The innermost line of a part that was at work. The engine gives its frames the parts' names."""
    where = parts[0]
    while traceback:
        name = traceback.tb_frame.f_code.co_filename
        if name in parts:
            where = f"{name}:{traceback.tb_lineno}"
        traceback = traceback.tb_next
    return where


class _Missing(jinja2.StrictUndefined):
    """A name that isn't there: whatever is done with it fails, and says which name was probably meant."""

    __slots__ = ()

    def __init__(
        self, hint: str | None = None, obj: Any = missing, name: str | None = None, exc: Any = Fault
    ) -> None:
        fault = _what_is_missing(obj, str(name))

        def made(_: str) -> Fault:
            return fault

        super().__init__(hint, obj, name, cast("type[Fault]", made))


def _what_is_missing(owner: object, name: str) -> Fault:
    noun = Phrase("names")
    if owner is missing:
        hint = did_you_mean(name, allow.RESERVED, noun)
        return Fault(Phrase("There is no “{name}” here.", name=name), hint)
    hint = did_you_mean(name, _names_in(owner), noun)
    return Fault(Phrase("There is no “{name}” in it.", name=name), hint)


def _names_in(owner: object) -> Iterable[str]:
    match owner:
        case dict():
            return [str(key) for key in cast("dict[str, object]", owner)]
        case list():
            return [str(one["key"]) for one in _keyed(cast("list[object]", owner))]
        case LoopContext():
            return _LOOP
        case _:
            return ()


def _keyed(items: list[object]) -> list[dict[str, object]]:
    dicts = [cast("dict[str, object]", one) for one in items if isinstance(one, dict)]
    return [one for one in dicts if "key" in one]


class _Environment(ImmutableSandboxedEnvironment):
    intercepted_binops = frozenset({"+", "-", "*", "/", "//", "%"})

    def __init__(self, parts: tuple[TemplatePart, ...]) -> None:
        super().__init__(
            loader=_Loader(parts),
            autoescape=True,
            undefined=_Missing,
            finalize=_printable,
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self.numbers = {part.name: number for number, part in enumerate(parts)}
        self.filters = dict(FILTERS)
        self.tests = {name: TESTS[name] for name in allow.TESTS}
        self.globals = {"range": _short_range}

    def parsed(self, text: str, name: str) -> nodes.Template:
        """The part as a tree; TemplateError for a fault of syntax."""
        try:
            tree = self.parse(text, name, name)
        except jinja2.TemplateSyntaxError as error:
            said = Phrase("{fault}.", fault=(error.message or "").rstrip("."))
            message = said if error.message else Phrase("This is not understood.")
            raise TemplateError(message, where=f"{name}:{error.lineno}") from error
        except (ValueError, RecursionError) as error:
            # The parser doesn't say where it gave up; what is too deep or too long makes a long line.
            lines = text.split("\n")
            line = max(range(len(lines)), key=lambda index: len(lines[index])) + 1
            raise TemplateError(
                Phrase("This part is nested too deeply, or has a number that is too long."),
                Phrase("Make it simpler."),
                where=f"{name}:{line}",
            ) from error
        _check_size(tree, name)
        return tree

    def problems(self, tree: nodes.Template, name: str) -> tuple[TemplateError, ...]:
        """What in the tree is not allowed, by line."""
        found = allow.problems(tree, name, frozenset(self.numbers))
        return tuple(sorted(found, key=lambda error: int(error.where.rpartition(":")[2])))

    def getattr(self, obj: Any, attribute: str) -> Any:
        """An entry of a dict, an item of a list by its key, or a loop's counter. Nothing else has attributes."""
        return self.getitem(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """As `getattr`; an item of a list or a character by its position."""
        match obj, argument:
            case (dict(), str()) if argument in obj:
                return obj[argument]
            case (list() | tuple() | str(), int()) if -len(obj) <= argument < len(obj):
                return obj[argument]
            case (list(), str()):
                found = (one for one in _keyed(obj) if one["key"] == argument)
                return next(found, None) or self.undefined(obj=obj, name=argument)
            case (LoopContext(), str()) if argument in _LOOP:
                return getattr(obj, argument)
            case (Undefined(), _):
                return str(obj)  # fails with the sentence that says what is missing
            case _:
                return self.undefined(obj=obj, name=str(argument))

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """The result for two numbers. Texts and lists are not added: they could grow without end."""
        if not (isinstance(left, int | float) and isinstance(right, int | float)):
            raise Fault(
                Phrase("“{operator}” works on numbers only.", operator=operator),
                Phrase("Write texts beside each other: {{ a }}{{ b }}."),
            )
        result = super().call_binop(context, operator, left, right)
        if abs(result) > _LARGEST_NUMBER:
            raise Fault(Phrase("This number is too large."))
        return result


def _printable(value: object) -> object:
    if isinstance(value, str | Undefined) or (
        isinstance(value, int | float) and not isinstance(value, bool)
    ):
        return value
    raise Fault(
        Phrase("This is yes or no, which can't be printed.")
        if isinstance(value, bool)
        else Phrase("This is a list or an object, which can't be printed."),
        Phrase("Use {% if %}, {% for %} or one of its names."),
    )


def _short_range(*bounds: int) -> range:
    steps = range(*bounds)
    if len(steps) > _LONGEST_RANGE:
        raise Fault(Phrase("A range has at most {most} steps.", most=_LONGEST_RANGE))
    return steps


class _Loader(jinja2.BaseLoader):
    """Parts by name, each parsed, checked, and marked with its lines before it is compiled."""

    def __init__(self, parts: tuple[TemplatePart, ...]) -> None:
        self._texts = {part.name: part.text for part in parts}

    def load(
        self, environment: jinja2.Environment, name: str, globals: Any = None
    ) -> jinja2.Template:
        sandbox = cast("_Environment", environment)
        if name not in self._texts:
            raise TemplateError(Phrase("There is no part “{name}” in this template.", name=name))
        tree = sandbox.parsed(self._texts[name], name)
        for problem in sandbox.problems(tree, name):
            raise problem
        _mark_lines(tree, sandbox.numbers[name])
        _bound_loops(tree)
        try:
            code = environment.compile(tree, name, name)
        except (jinja2.TemplateError, SyntaxError, RecursionError, MemoryError) as error:
            raise TemplateError(
                Phrase("This part can't be compiled."),
                Phrase("Make it simpler."),
                where=f"{name}:1",
            ) from error
        return environment.template_class.from_code(environment, code, globals or {})


def _check_size(tree: nodes.Template, name: str) -> None:
    """Nothing is so deep that walking it would overflow, nor so long that compiling it would take seconds."""
    left: list[tuple[nodes.Node, int, int]] = [(tree, 1, 0)]
    count = line = 0
    while left:
        node, depth, loops = left.pop()
        line = node.lineno or line
        count += 1
        loops += isinstance(node, nodes.For)
        if depth > _DEEPEST or loops > _MOST_LOOPS or count > _MOST_NODES:
            raise TemplateError(
                Phrase("This part is too long.")
                if count > _MOST_NODES
                else Phrase("This part is nested too deeply."),
                Phrase("Make it simpler."),
                where=f"{name}:{line}",
            )
        left += [(child, depth + 1, loops) for child in node.iter_child_nodes()]


def _mark_lines(tree: nodes.Template, part: int) -> None:
    """Every literal of the tree is now preceded by a mark that says where it stands."""
    for printed in tree.find_all(nodes.Output):
        marked: list[nodes.Expr] = []
        for node in printed.nodes:
            length = len(node.data) if isinstance(node, nodes.TemplateData) else 0
            text = mark(part, node.lineno, length)
            marked += [nodes.TemplateData(text, lineno=node.lineno), node]
        printed.nodes = marked


def _bound_loops(tree: nodes.Template) -> None:
    """Every loop of the tree now spends the budget: what a turn takes, and as much as its text is long."""
    for loop in tree.find_all(nodes.For):
        cost = _TURN + sum(
            len(data.data) for data in loop.find_all(nodes.TemplateData) if data.data[:1] != "\x01"
        )
        price: list[nodes.Expr] = [nodes.Const(cost, lineno=loop.lineno)]
        bounded = nodes.Filter(loop.iter, "_bounded", price, [], None, None, lineno=loop.lineno)
        loop.iter = bounded
