"""Citation styles: which there are, and the one that a template asks for, looked at before it is used."""

from collections.abc import Iterator
from io import BytesIO
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from briefgen.model.errors import TemplateError
from briefgen.model.phrase import SILENCE, Phrase
from briefgen.model.style import ReferenceStyle, StyleSheet
from briefgen.resources import assets_path
from briefgen.templating.folder import CSL, Folder
from briefgen.templating.nearest import did_you_mean, nearest
from briefgen.templating.stylesheet import FILE as STYLESHEET
from briefgen.templating.tables import MOST_FAULTS, fault

NAMESPACE = "{http://purl.org/net/xbiblio/csl}"
USUAL = "harvard-cite-them-right"
"""The style of templates that name none."""

_MOST_ELEMENTS = 20_000
_DEEPEST = 60
_HINT = Phrase("Take a style from the Zotero style repository, or one that comes with the program.")


class Manner(NamedTuple):
    """How a shipped style is used: its English, and whether an outlet that is the author is named again."""

    english: str = "en-GB"
    repeats: bool = False


# Without the newspaper's name, Chicago takes an article for a book and sets its title in italics.
SHIPPED = {
    "apa": Manner("en-US"),
    "chicago-author-date": Manner("en-US", repeats=True),
    "harvard-cite-them-right": Manner("en-GB"),
}


def own(files: Folder) -> dict[str, str]:
    """The template's own styles: file names by what style.toml calls them."""
    names = (PurePosixPath(one) for one in files.files)
    return {one.stem: one.as_posix() for one in names if one.suffix == CSL}


def chosen(sheet: StyleSheet, files: Folder) -> str:
    """The text of the style that a template asks for, or the empty string; TemplateError says why it can't be used."""
    if sheet.references is not ReferenceStyle.AUTHOR_DATE:
        return ""
    name = sheet.citation_style or USUAL
    mine = own(files)
    if name in mine:
        parsed(files.text(mine[name]), mine[name])
        return files.text(mine[name])
    if name in SHIPPED:
        return _shipped(name).read_text(encoding="utf-8")
    hint = did_you_mean(name, {*SHIPPED, *mine}, Phrase("citation styles"))
    raise _fault(files, Phrase("There is no citation style “{name}”.", name=name[:60]), hint)


def faults(sheet: StyleSheet, files: Folder) -> Iterator[TemplateError]:
    """All that is wrong with the choice of a style, and with the template's own styles."""
    if sheet.citation_style and sheet.references is not ReferenceStyle.AUTHOR_DATE:
        yield _fault(
            files, Phrase("A citation style is of no use here."), Phrase("Write references = \"author-date\" above it.")
        )  # fmt: skip
    for name in own(files).values():
        yield from _faults_in(files.text(name), name)
    if (sheet.citation_style or USUAL) not in own(files):
        try:
            chosen(sheet, files)
        except TemplateError as error:
            yield error


def _shipped(name: str) -> Path:
    return assets_path() / "csl" / f"{name}{CSL}"


def _fault(files: Folder, message: Phrase, hint: Phrase) -> TemplateError:
    return fault(files.text(STYLESHEET), STYLESHEET, "citation_style", message, hint)


# ---------------------------------------------------------------- the XML of a style


def parsed(text: str, file: str) -> Any:
    """The root element of a style that can be used; TemplateError with file and line if it is none.

    Nothing is read from elsewhere: a style with a document type, which could name other files, is refused.
    """
    root = _read(text, file)
    for message, hint, line in _structural(root):
        raise TemplateError(message, hint, where=f"{file}:{line}")
    return root


def _read(text: str, file: str) -> Any:
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # slow to import

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )  # fmt: skip
    try:
        tree = etree.parse(BytesIO(text.encode()), parser)
    except etree.XMLSyntaxError as error:
        what = (error.msg or "").partition(", line ")[0]
        message = Phrase("This is no XML: {what}.", what=what)
        raise TemplateError(message, _HINT, where=f"{file}:{error.lineno or 1}") from error
    if tree.docinfo.internalDTD is not None:
        raise TemplateError(
            Phrase("A citation style has no document type."),
            Phrase("Take <!DOCTYPE …> out."),
            f"{file}:1",
        )
    return tree.getroot()


_Fault = tuple[Phrase, Phrase, int]


def _structural(root: Any) -> Iterator[_Fault]:
    """What keeps a style from being used: message, hint and line."""
    if root.tag != f"{NAMESPACE}style":
        yield Phrase("This is no citation style."), _HINT, root.sourceline
        return
    if root.get("class") != "in-text":
        yield (
            Phrase("This style puts citations into notes."),
            Phrase("Take an author–date style."),
            root.sourceline,
        )
    for part in ("citation", "bibliography"):
        if root.find(f"{NAMESPACE}{part}/{NAMESPACE}layout") is None:
            hint = Phrase("Take the style that it depends on.") if _is_dependent(root) else _HINT
            yield Phrase("The style has no {part} of its own.", part=part), hint, root.sourceline
    if sum(1 for _ in root.iter()) > _MOST_ELEMENTS:
        yield (
            Phrase("The style has more than {most} elements.", most=_MOST_ELEMENTS),
            SILENCE,
            root.sourceline,
        )
    else:
        yield from _macro_faults(root)


def _is_dependent(root: Any) -> bool:
    links = root.iter(f"{NAMESPACE}link")
    return any(one.get("rel") == "independent-parent" for one in links)


def _macro_faults(root: Any) -> Iterator[_Fault]:
    """Macros that are called and are not there, and macros that call themselves or go too deep."""
    macros = {one.get("name"): one for one in root.findall(f"{NAMESPACE}macro")}
    calls: dict[str, set[str]] = {}
    for name, macro in macros.items():
        calls[name] = {one for each in macro.iter() if (one := each.get("macro"))}
    for element in root.iter():
        called = element.get("macro")
        if called and called not in macros:
            hint = did_you_mean(called, macros, Phrase("macros"))
            yield Phrase("There is no macro “{name}”.", name=called[:60]), hint, element.sourceline
    for name in _endless(calls):
        yield (
            Phrase("The macro “{name}” calls itself.", name=name[:60]),
            SILENCE,
            macros[name].sourceline,
        )


def _endless(calls: dict[str, set[str]]) -> list[str]:
    """The macros that can't be worked off, those that they call first: in a circle, or calling one."""
    left = dict(calls)
    for _ in range(_DEEPEST):
        done = [name for name, called in left.items() if not called & left.keys()]
        for name in done:
            del left[name]
    return list(left)


def _faults_in(text: str, file: str) -> Iterator[TemplateError]:
    try:
        root = _read(text, file)
    except TemplateError as error:
        yield error
        return
    found = [*islice(_structural(root), MOST_FAULTS)] or [
        *islice(_unlike_schema(root), MOST_FAULTS)
    ]
    for message, hint, line in found:
        yield TemplateError(message, hint, where=f"{file}:{line}")


def _unlike_schema(root: Any) -> Iterator[_Fault]:
    """Where a style differs from CSL's schema: unknown names first, which its own messages don't tell."""
    from citeproc import SCHEMA_PATH  # only a check needs it
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # slow to import

    grammar = etree.parse(SCHEMA_PATH)
    schema = etree.RelaxNG(grammar)
    if schema.validate(root.getroottree()):
        return
    unknown = [*_unknown_names(root, grammar)]
    yield from unknown
    if not unknown:
        line, message = max((one.line, one.message) for one in schema.error_log)
        yield Phrase("This is not valid CSL: {message}.", message=message), _HINT, line or 1


def _unknown_names(root: Any, grammar: Any) -> Iterator[_Fault]:
    kinds = {kind: _names(grammar, kind) for kind in ("element", "attribute")}
    for element in root.iter():
        name = element.tag.rpartition("}")[2]
        if name not in kinds["element"]:
            yield (
                Phrase("CSL has no element “{name}”.", name=name[:60]),
                _meant(name, kinds["element"]),
                element.sourceline,
            )
        for key in element.attrib:
            plain = key.rpartition("}")[2]
            if plain not in kinds["attribute"]:
                hint = _meant(plain, kinds["attribute"])
                yield (
                    Phrase("CSL has no attribute “{name}”.", name=plain[:60]),
                    hint,
                    element.sourceline,
                )


def _names(grammar: Any, kind: str) -> set[str]:
    """The names of all elements, or of all attributes, of a schema."""
    written = [one.get("name") for one in grammar.iter(f"{{*}}{kind}")]
    told = [one.text for path in ("{*}name", "{*}choice/{*}name")
            for parent in grammar.iter(f"{{*}}{kind}") for one in parent.iterfind(path)]  # fmt: skip
    return {one.rpartition(":")[2] for one in (*written, *told) if one}


def _meant(word: str, known: set[str]) -> Phrase:
    close = nearest(word, known)
    return Phrase("Did you mean “{close}”?", close=close) if close else SILENCE
