"""The lines that a PDF file's structure holds: see `lines`."""

import io
import re
from collections.abc import Iterator
from itertools import count
from typing import Any

import pikepdf

from tests.writers.lines import Line, tidied


def of_pdf(content: bytes) -> list[Line]:
    """The lines that the structure tree holds, in its order."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        texts = {page.objgen: _marked(page) for page in pdf.pages}
        return tidied(_tagged(pdf.Root.StructTreeRoot.K, texts, 0))


Texts = dict[Any, dict[int, str]]


def _tagged(one: Any, texts: Texts, depth: int) -> Iterator[Line]:
    kind = str(one.S)[1:]
    match kind:
        case "Document":
            yield from (line for kid in _kids(one) for line in _tagged(kid, texts, depth))
        case "TOC":
            yield from (("contents", re.sub(r"\d+$", "", _own(kid, texts))) for kid in _kids(one))
        case "L":
            yield from (line for kid in _kids(one) for line in _tagged_item(kid, texts, depth + 1))
        case "Table":
            yield from _tagged_table(one, texts)
        case "Figure":
            yield "picture", str(one.Alt)
            yield from (("p", _own(kid, texts)) for kid in _kids(one) if _is_caption(kid))
        case "Caption":
            yield "p", _own(one, texts)
        case _:
            yield kind.lower(), _own(one, texts)


def _is_caption(kid: Any) -> bool:
    return not isinstance(kid, int) and kid.get("/S") == "/Caption"


def _tagged_item(item: Any, texts: Texts, depth: int) -> Iterator[Line]:
    label, *bodies = _kids(item)
    mark = _own(label, texts).strip()
    first, rest = "", list[Line]()
    for kid in (kid for body in bodies for kid in _kids(body)):
        if not isinstance(kid, int) and kid.get("/S") in {"/L", "/Table", "/P"} and (first or rest):
            rest += _tagged(kid, texts, depth)
        else:
            first += _own(kid, texts, bodies[0])
    yield (mark if mark.startswith("[") else f"{mark} {depth}"), first
    yield from rest


def _tagged_table(one: Any, texts: Texts) -> Iterator[Line]:
    numbers = count(1)
    for row in _kids(one):
        if row.S == "/Caption":
            yield "p", _own(row, texts)
            continue
        number = next(numbers)
        cells = _kids(row)
        head = all(cell.S == "/TH" and cell.A.Scope == "/Column" for cell in cells)
        kind = "head" if head else "cell"
        yield from ((f"{kind} {number}.{n}", _own(cell, texts)) for n, cell in enumerate(cells, 1))


def _own(one: Any, texts: Texts, parent: Any = None) -> str:
    """All text below an element, or of one of its pieces of content."""
    if isinstance(one, int):
        return texts[parent.Pg.objgen][one]
    if one.get("/Type") == "/MCR":
        return texts[one.Pg.objgen][int(one.MCID)]
    if one.get("/Type") == "/OBJR":
        return ""
    return "".join(_own(kid, texts, one) for kid in _kids(one))


def _kids(element: Any) -> list[Any]:
    kids = element.get("/K", pikepdf.Array())
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _marked(page: Any) -> dict[int, str]:
    """The text of each piece of marked content: codes by what their font says, or the text that stands for them."""
    fonts = {name: _unicode(font) for name, font in page.Resources.Font.items()}
    found: dict[int, str] = {}
    stack: list[tuple[int | None, bool]] = []
    current: dict[int, str] = {}
    for instruction in pikepdf.parse_content_stream(page):
        operands = list(instruction.operands)
        owner = next((one for one, _ in reversed(stack) if one is not None), -1)
        match str(instruction.operator):
            case "Tf":
                current = fonts[str(operands[0])]
            case "BDC":
                number, actual = int(operands[1].get("/MCID", -1)), operands[1].get("/ActualText")
                stack.append((None if number < 0 else number, actual is not None))
                found.setdefault(number, "")
                found[owner] = found.get(owner, "") + str(actual or "")
            case "EMC":
                stack.pop()
            case "TJ" if not any(replaced for _, replaced in stack):
                strings = [bytes(one) for one in operands[0] if isinstance(one, pikepdf.String)]
                found[owner] += "".join(_decoded(one, current) for one in strings)
            case _:
                pass
    return found


def _decoded(codes: bytes, unicode: dict[int, str]) -> str:
    pairs = zip(codes[::2], codes[1::2], strict=True)
    return "".join(unicode.get(256 * high + low, "") for high, low in pairs)


def _unicode(font: Any) -> dict[int, str]:
    pairs = re.findall(rb"<([0-9A-F]{4})><([0-9A-F]+)>\n", font.ToUnicode.read_bytes())
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in pairs}
