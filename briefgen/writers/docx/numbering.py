"""The part word/numbering.xml: lists that Word itself counts, each numbered one starting at 1."""

from briefgen.writers.docx.headings import HEADINGS, HEADINGS_KIND, headings_xml
from briefgen.writers.docx.namespaces import MAIN
from briefgen.writers.docx.styles import LIST_STEP, Styles
from briefgen.writers.docx.units import twips

_LEVELS = 9
_BULLETS = ("•", "–", "▪")
_COUNTS = ("decimal", "lowerLetter", "lowerRoman")
_FIRST_NSID = 0x42470001
"""What Word tells lists apart by when text is copied between documents."""

PLAIN_BULLETS = 1
"""The number that the style "List Bullet" names: it belongs to bullet lists in the role "list"."""


class Numbering:
    """The lists of one document, as they come up."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._kinds: dict[tuple[str, bool], int] = {}
        self._bullets: dict[str, int] = {}
        self._instances: list[str] = []
        self.bullets("list")
        if styles.numbered:
            self._instances.append(
                f'<w:num w:numId="{HEADINGS:d}"><w:abstractNumId w:val="{HEADINGS_KIND:d}"/></w:num>'
            )

    def bullets(self, role: str) -> int:
        """The number of bullet lists in a role; all of them share it."""
        if role not in self._bullets:
            self._bullets[role] = self._instance(role, counted=False)
        return self._bullets[role]

    def counted(self, role: str) -> int:
        """A new number, for one numbered list in a role, that counts from 1."""
        return self._instance(role, counted=True)

    def xml(self) -> str:
        """The part word/numbering.xml."""
        kinds_xml = "".join(
            _kind_xml(kind, counted, self._styles.list_indent(role), role == "list")
            for (role, counted), kind in self._kinds.items()
        )
        if self._styles.numbered:
            kinds_xml += headings_xml(self._styles.numbered)
        return f"<w:numbering {MAIN}>{kinds_xml}{''.join(self._instances)}</w:numbering>"

    def _instance(self, role: str, *, counted: bool) -> int:
        kind = self._kinds.setdefault((role, counted), len(self._kinds))
        number = len(self._instances) + 1
        restart_xml = _RESTART_XML if counted else ""
        self._instances.append(
            f'<w:num w:numId="{number:d}"><w:abstractNumId w:val="{kind:d}"/>{restart_xml}</w:num>'
        )
        return number


_RESTART_XML = "".join(
    f'<w:lvlOverride w:ilvl="{level:d}"><w:startOverride w:val="1"/></w:lvlOverride>'
    for level in range(_LEVELS)
)


def _kind_xml(kind: int, counted: bool, indent: float, plain: bool) -> str:
    levels_xml = "".join(_level_xml(level, counted, indent, plain) for level in range(_LEVELS))
    return (
        f'<w:abstractNum w:abstractNumId="{kind:d}"><w:nsid w:val="{_FIRST_NSID + kind:08X}"/>'
        '<w:multiLevelType w:val="hybridMultilevel"/>'
        f"{levels_xml}</w:abstractNum>"
    )


def _level_xml(level: int, counted: bool, indent: float, plain: bool) -> str:
    shown = f"%{level + 1}." if counted else _BULLETS[level % len(_BULLETS)]
    count = _COUNTS[level % len(_COUNTS)] if counted else "bullet"
    style_xml = '<w:pStyle w:val="ListBullet"/>' if plain and not counted and not level else ""
    left, hanging = twips(indent + LIST_STEP * (level + 1)), twips(LIST_STEP)
    return (
        f'<w:lvl w:ilvl="{level:d}"><w:start w:val="1"/><w:numFmt w:val="{count:s}"/>{style_xml}'
        f'<w:lvlText w:val="{shown:s}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{left:d}" w:hanging="{hanging:d}"/></w:pPr></w:lvl>'
    )
