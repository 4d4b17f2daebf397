"""Everything that can be done in the window, in one table: menus, tool bar, shortcuts and their list come from it."""

from dataclasses import dataclass
from enum import Enum, Flag, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from briefgen.model.brief import Section
from briefgen.model.scales import Grade, Marking, Scales
from briefgen.ui.look.language import QT_TRANSLATE_NOOP
from briefgen.ui.look.wording import named
from briefgen.ui.parts.plain import menu_text


class Scope(Enum):
    """Where the focus must be for a shortcut to act. Bare letters and digits never act where one types."""

    WINDOW = "everywhere"
    READER = "in the article"
    READING = "in the article and the list of articles"
    BRIEF = "in the brief"


class Needs(Flag):
    """What must be there for an action to make sense."""

    NOTHING = 0
    BRIEF = auto()
    WRITABLE = auto()


@dataclass(frozen=True, slots=True)
class Spec:
    """One action. `handler` is "controller.method", called with `argument` where there is one.

    Within a menu, a change of `group` makes a separator. `bar`: it stands in the tool bar too, under its
    `short` name, or as an icon alone where it has none. `checkable` actions of one group exclude each other; a
    `toggle` is on or off by itself.
    """

    id: str
    text: str
    handler: str
    menu: str
    group: int = 0
    keys: tuple[str, ...] = ()
    scope: Scope = Scope.WINDOW
    needs: Needs = Needs.NOTHING
    icon: str = ""
    argument: str = ""
    bar: bool = False
    short: str = ""
    checkable: bool = False
    toggle: bool = False


UNRATED = "none"
"""What stands for no rating as an argument."""

UNMARKED = "none"
"""What stands for no marking as an argument."""

_EDIT = Needs.BRIEF | Needs.WRITABLE

FIXED = (
    Spec("file.add", QT_TRANSLATE_NOOP("Actions", "Add &Articles…"), "adding.choose_files", "file", 0, ("Ctrl+I",),
         needs=Needs.WRITABLE, icon="file-plus", bar=True, short=QT_TRANSLATE_NOOP("Actions", "Add")),
    Spec("file.address", QT_TRANSLATE_NOOP("Actions", "Add from an Add&ress…"),
         "adding.ask_address", "file", 0, ("Ctrl+L",),
         needs=Needs.WRITABLE, icon="link"),
    Spec("file.paste", QT_TRANSLATE_NOOP("Actions", "&Paste an Article…"),
         "adding.paste", "file", 0, ("Ctrl+Shift+V", "Ctrl+V"),
         needs=Needs.WRITABLE, icon="clipboard-paste", bar=True, short=QT_TRANSLATE_NOOP("Actions", "Paste")),
    Spec("file.import", QT_TRANSLATE_NOOP("Actions", "&Import a Brief…"), "briefs.choose_import", "file", 1,
         ("Ctrl+Shift+I",), needs=Needs.WRITABLE),
    Spec("file.new", QT_TRANSLATE_NOOP("Actions", "&New Workspace…"), "workspaces.new", "file", 2, ("Ctrl+Shift+N",)),
    Spec("file.open", QT_TRANSLATE_NOOP("Actions", "&Open Workspace…"),
         "workspaces.open", "file", 2, ("Ctrl+Shift+O",)),
    Spec("file.sample", QT_TRANSLATE_NOOP("Actions", "Open the &Sample"), "workspaces.sample", "file", 2),
    Spec("file.window", QT_TRANSLATE_NOOP("Actions", "New &Window"), "workspaces.new_window", "file", 2,
         ("Ctrl+Shift+W",)),
    Spec("file.close", QT_TRANSLATE_NOOP("Actions", "&Close Window"), "window.close", "file", 4, ("Ctrl+W",)),
    Spec("file.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "window.quit", "file", 4, ("Ctrl+Q",)),

    Spec("edit.undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "stack.undo", "edit", 0, ("Ctrl+Z",), needs=_EDIT,
         icon="undo-2", bar=True),
    Spec("edit.redo", QT_TRANSLATE_NOOP("Actions", "&Redo"),
         "stack.redo", "edit", 0, ("Ctrl+Shift+Z", "Ctrl+Y"), needs=_EDIT,
         icon="redo-2", bar=True),
    Spec("edit.find", QT_TRANSLATE_NOOP("Actions", "&Find in the Article…"), "finding.open", "edit", 1, ("Ctrl+F",),
         icon="search"),
    Spec("edit.find_next", QT_TRANSLATE_NOOP("Actions", "&Next Hit"), "finding.next", "edit", 1, ("F3",)),
    Spec("edit.find_previous", QT_TRANSLATE_NOOP("Actions", "&Previous Hit"), "finding.previous", "edit", 1,
         ("Shift+F3",)),
    Spec("edit.find_articles", QT_TRANSLATE_NOOP("Actions", "Find &Articles"), "library.focus_search", "edit", 1,
         ("Ctrl+Shift+F",)),

    Spec("edit.spelling", QT_TRANSLATE_NOOP("Actions", "Check &Spelling"), "proofing.toggle", "edit", 2, toggle=True),
    Spec("edit.misspelt", QT_TRANSLATE_NOOP("Actions", "Next &Misspelt Word"), "proofing.next", "edit", 2,
         ("Ctrl+F7",)),

    Spec("brief.new", QT_TRANSLATE_NOOP("Actions", "&New Brief…"), "briefs.new", "brief", 0, ("Ctrl+N",),
         needs=Needs.WRITABLE, icon="layout-template", bar=True, short=QT_TRANSLATE_NOOP("Actions", "New")),
    Spec("brief.next", QT_TRANSLATE_NOOP("Actions", "New &from This Brief…"), "rolling.ask", "brief", 0,
         ("Ctrl+Shift+R",), needs=_EDIT),
    Spec("brief.open", QT_TRANSLATE_NOOP("Actions", "&Open a Brief…"), "briefs.choose", "brief", 0, ("Ctrl+O",),
         icon="folder-open", bar=True, short=QT_TRANSLATE_NOOP("Actions", "Open")),
    Spec("brief.series", QT_TRANSLATE_NOOP("Actions", "&Series…"), "rolling.series", "brief", 0,
         ("Ctrl+Shift+S",), needs=Needs.BRIEF),
    Spec("brief.details", QT_TRANSLATE_NOOP("Actions", "&Details…"),
         "briefs.details", "brief", 1, ("Ctrl+D",), needs=_EDIT,
         icon="settings", bar=True, short=QT_TRANSLATE_NOOP("Actions", "Details")),
    Spec("brief.write", QT_TRANSLATE_NOOP("Actions", "Write a &Judgement or Comment…"), "composing.write", "brief", 1,
         ("Ctrl+J",), needs=_EDIT, icon="scale", bar=True, short=QT_TRANSLATE_NOOP("Actions", "Judgement")),
    Spec("brief.standing", QT_TRANSLATE_NOOP("Actions", "Stand&ing Texts…"), "standing.show", "brief", 1,
         ("Ctrl+Shift+T",)),
    Spec("brief.templates", QT_TRANSLATE_NOOP("Actions", "&Templates…"), "templates.show", "brief", 1, ("Ctrl+T",)),
    Spec("brief.check", QT_TRANSLATE_NOOP("Actions", "&Check before Sending"), "checking.check", "brief", 2, ("F7",),
         needs=Needs.BRIEF, icon="check", bar=True, short=QT_TRANSLATE_NOOP("Actions", "Check")),
    Spec("brief.export", QT_TRANSLATE_NOOP("Actions", "Export as the Series Is Sent…"), "exporting.usual", "brief", 3,
         ("Ctrl+Shift+X",), needs=Needs.BRIEF, icon="file-down"),
    Spec("brief.print", QT_TRANSLATE_NOOP("Actions", "&Print…"), "printing.ask", "brief", 3, ("Ctrl+P",),
         needs=Needs.BRIEF),
    Spec("brief.verify", QT_TRANSLATE_NOOP("Actions", "&Verify the Quotations"),
         "checking.verify", "brief", 2, ("Shift+F7",),
         needs=Needs.BRIEF, icon="shield-check"),

    Spec("pick.repeat", QT_TRANSLATE_NOOP("Actions", "&Repeat the Last Section"), "picking.repeat", "pick", 1,
         ("Return", "Enter"), Scope.READER, _EDIT, "refresh-cw"),
    Spec("pick.remove", QT_TRANSLATE_NOOP("Actions", "&Unpick"),
         "picking.remove", "pick", 1, ("U",), Scope.READING, _EDIT, "x"),
    Spec("pick.join", QT_TRANSLATE_NOOP("Actions", "&Join to the Last Fact"),
         "refining.join", "pick", 2, ("J",), Scope.READER, _EDIT),
    Spec("pick.quote", QT_TRANSLATE_NOOP("Actions", "&Quote Verbatim"),
         "refining.quote", "pick", 2, ("Q",), Scope.READER, _EDIT),
    Spec("pick.paraphrase", QT_TRANSLATE_NOOP("Actions", "&Paraphrase"),
         "refining.paraphrase", "pick", 2, ("P",), Scope.READER, _EDIT),
    Spec("pick.note", QT_TRANSLATE_NOOP("Actions", "Add a &Note"),
         "refining.note", "pick", 2, ("N",), Scope.READER, _EDIT),
    Spec("read.next", QT_TRANSLATE_NOOP("Actions", "&Next Sentence"),
         "reader.next_sentence", "article", 0, ("Down", "S"),
         Scope.READER, icon="arrow-down"),
    Spec("read.previous", QT_TRANSLATE_NOOP("Actions", "&Previous Sentence"), "reader.previous_sentence", "article", 0,
         ("Up", "W"), Scope.READER, icon="arrow-up"),
    Spec("read.next_hint", QT_TRANSLATE_NOOP("Actions", "Next Su&ggestion"),
         "reader.next_hint", "article", 0, ("D",), Scope.READER),
    Spec("read.previous_hint", QT_TRANSLATE_NOOP("Actions", "Previous Sugges&tion"),
         "reader.previous_hint", "article", 0, ("A",), Scope.READER),
    Spec("read.unread", QT_TRANSLATE_NOOP("Actions", "Next &Unread Article"),
         "following.next_unread", "article", 1, ("E",), Scope.READING),
    Spec("read.toggle", QT_TRANSLATE_NOOP("Actions", "&Mark as Read or Unread"),
         "following.toggle_read", "article", 1, ("M",), Scope.READING),
    Spec("read.uses", QT_TRANSLATE_NOOP("Actions", "&Facts of the Passage"),
         "tracing.show", "article", 1, ("F",), Scope.READER),
    Spec("read.cuts", QT_TRANSLATE_NOOP("Actions", "Show or &Hide Page Furniture"),
         "reading.toggle_cuts", "article", 1, ("H",),
         Scope.READER, icon="eye"),

    Spec("fact.edit", QT_TRANSLATE_NOOP("Actions", "&Edit the Statement"),
         "composing.edit", "fact", 0, ("F2",), needs=_EDIT,
         icon="pencil"),
    Spec("fact.details", QT_TRANSLATE_NOOP("Actions", "De&tails of the Fact…"),
         "composing.details", "fact", 0, ("Ctrl+E",), needs=_EDIT),
    Spec("fact.merge", QT_TRANSLATE_NOOP("Actions", "&Merge the Selected Facts"),
         "composing.merge", "fact", 1, ("Ctrl+M",), needs=_EDIT),
    Spec("fact.keep", QT_TRANSLATE_NOOP("Actions", "&Keep as Standing Text…"),
         "standing.keep", "fact", 1, ("Ctrl+Shift+K",), needs=_EDIT),
    Spec("fact.source", QT_TRANSLATE_NOOP("Actions", "Show the &Source"),
         "composing.show_source", "fact", 0, ("Ctrl+G",),
         needs=Needs.BRIEF, icon="external-link"),
    Spec("fact.due", QT_TRANSLATE_NOOP("Actions", "To Be &Brought Up to Date, or Not"),
         "composing.toggle_due", "fact", 0, ("Ctrl+U",), needs=_EDIT),
    Spec("fact.up", QT_TRANSLATE_NOOP("Actions", "Move &Up"),
         "composing.up", "fact", 1, ("Alt+Up",), Scope.BRIEF, _EDIT,
         "arrow-up"),
    Spec("fact.down", QT_TRANSLATE_NOOP("Actions", "Move &Down"),
         "composing.down", "fact", 1, ("Alt+Down",), Scope.BRIEF,
         _EDIT, "arrow-down"),
    Spec("fact.remove", QT_TRANSLATE_NOOP("Actions", "&Remove"),
         "composing.remove", "fact", 1, ("Del",), Scope.BRIEF, _EDIT,
         "trash-2"),

    Spec("view.library", QT_TRANSLATE_NOOP("Actions", "Go to the &Library"), "focus.library", "view", 0, ("Ctrl+1",)),
    Spec("view.reader", QT_TRANSLATE_NOOP("Actions", "Go to the &Article"), "focus.reader", "view", 0, ("Ctrl+2",)),
    Spec("view.brief", QT_TRANSLATE_NOOP("Actions", "Go to the &Brief"), "focus.brief", "view", 0, ("Ctrl+3",)),
    Spec("view.preview", QT_TRANSLATE_NOOP("Actions", "Go to the &Preview"), "focus.preview", "view", 0, ("Ctrl+4",)),
    Spec("view.next_pane", QT_TRANSLATE_NOOP("Actions", "&Next Pane"), "focus.next_pane", "view", 0, ("F6",)),
    Spec("view.previous_pane", QT_TRANSLATE_NOOP("Actions", "Pr&evious Pane"),
         "focus.previous_pane", "view", 0, ("Shift+F6",)),
    Spec("view.theme.system", QT_TRANSLATE_NOOP("Actions", "Colours of the &System"), "look.choose", "view", 1,
         argument="system", checkable=True),
    Spec("view.theme.light", QT_TRANSLATE_NOOP("Actions", "Li&ght"), "look.choose", "view", 1, argument="light",
         checkable=True),
    Spec("view.theme.dark", QT_TRANSLATE_NOOP("Actions", "&Dark"),
         "look.choose", "view", 1, argument="dark", checkable=True),
    Spec("view.zoom_in", QT_TRANSLATE_NOOP("Actions", "Zoom &In"), "zooming.zoom_in", "view", 2, ("Ctrl++", "Ctrl+="),
         icon="zoom-in"),
    Spec("view.zoom_out", QT_TRANSLATE_NOOP("Actions", "Zoom &Out"), "zooming.zoom_out", "view", 2, ("Ctrl+-",),
         icon="zoom-out"),
    Spec("view.zoom_reset", QT_TRANSLATE_NOOP("Actions", "Usual Si&ze"),
         "zooming.zoom_reset", "view", 2, ("Ctrl+0",)),
    Spec("view.hues.okabe-ito", QT_TRANSLATE_NOOP("Actions", "Section Colours by O&kabe and Ito"), "look.choose_hues",
         "view", 4, argument="okabe-ito", checkable=True),
    Spec("view.hues.tol", QT_TRANSLATE_NOOP("Actions", "Section Colours by Paul &Tol"), "look.choose_hues", "view", 4,
         argument="tol", checkable=True),
    Spec("view.language.system", QT_TRANSLATE_NOOP("Actions", "Language of the S&ystem"), "languages.choose", "view", 5,
         argument="system", checkable=True),
    Spec("view.language.en", QT_TRANSLATE_NOOP("Actions", "Language: English"), "languages.choose", "view", 5,
         argument="en", checkable=True),
    Spec("view.language.ar", QT_TRANSLATE_NOOP("Actions", "Language: العربية"), "languages.choose", "view", 5,
         argument="ar", checkable=True),
    Spec("view.jobs", QT_TRANSLATE_NOOP("Actions", "&Jobs"), "help.jobs", "view", 3, ("Ctrl+Shift+J",)),
    Spec("view.notice", QT_TRANSLATE_NOOP("Actions", "&Close the Notice"),
         "notices.close_notice", "view", 3, ("Shift+Esc",)),
    Spec("view.last_notice", QT_TRANSLATE_NOOP("Actions", "Go to t&he Last Notice"),
         "notices.go_to_last", "view", 3, ("Ctrl+5",)),

    Spec("help.commands", QT_TRANSLATE_NOOP("Actions", "&Commands…"), "help.commands", "help", 0, ("Ctrl+K",)),
    Spec("help.keys", QT_TRANSLATE_NOOP("Actions", "&Keyboard Shortcuts"), "help.keys", "help", 0, ("F1", "?"),
         icon="circle-help", bar=True),
    Spec("help.about", QT_TRANSLATE_NOOP("Actions", "&About briefgen"), "help.about", "help", 1, icon="info"),
)  # fmt: skip

_EXPORT_KEYS = {
    "docx": "Ctrl+Shift+D",
    "pdf": "Ctrl+Shift+P",
    "html": "Ctrl+Shift+H",
    "md": "Ctrl+Shift+M",
    "eml": "Ctrl+Shift+E",
}
_TAKEN = {one.id.removeprefix("pick.") for one in FIXED if one.menu == "pick"}


def export_specs(formats: tuple[tuple[str, str], ...]) -> tuple[Spec, ...]:
    """An action for each format that a brief can be exported to, given as (id, label)."""
    return tuple(
        Spec(
            f"brief.export.{one}",
            QCoreApplication.translate("Actions", "Export as {0}…").format(label),
            "exporting.export",
            "brief",
            3,
            (_EXPORT_KEYS[one],) if one in _EXPORT_KEYS else (),
            needs=Needs.BRIEF,
            icon="file-down",
            argument=one,
        )
        for one, label in formats
    )


def scale_specs(scales: Scales) -> tuple[Spec, ...]:
    """An action for each grade and each marking that an article can have."""
    return (*rate_specs(scales.reliability), *mark_specs(scales.markings))


def rate_specs(grades: tuple[Grade, ...]) -> tuple[Spec, ...]:
    """An action for each grade of an outlet's reliability, and one for none."""
    rated = QCoreApplication.translate("Actions", "Outlet {0}: {1}")
    unrated = QCoreApplication.translate("Actions", "Outlet Not Rated")
    return tuple(
        Spec(
            f"article.rate.{code}",
            text,
            "rating.rate",
            "article",
            2,
            needs=Needs.WRITABLE,
            argument=code,
        )
        for code, text in (
            *((one.code, rated.format(one.code, named(one.meaning))) for one in grades),
            (UNRATED, unrated),
        )
    )


def mark_specs(markings: tuple[Marking, ...]) -> tuple[Spec, ...]:
    """An action for each handling label that an article can have, and one for none."""
    mark = QCoreApplication.translate("Actions", "Mark as {0}")
    unmarked = QCoreApplication.translate("Actions", "Not Marked")
    return tuple(
        Spec(
            f"article.mark.{label}",
            text,
            "rating.mark",
            "article",
            3,
            needs=Needs.WRITABLE,
            argument=label,
        )
        for label, text in (
            *((one.label, menu_text(mark.format(one.label))) for one in markings),
            (UNMARKED, unmarked),
        )
    )


def recent_specs(paths: tuple[Path, ...]) -> tuple[Spec, ...]:
    """An action for each workspace that was open before; its text is the file's name and folder."""
    return tuple(
        Spec(
            f"file.recent.{number}",
            menu_text(f"{path.stem} — {path.parent}"),
            "workspaces.recent",
            "file",
            3,
            argument=str(path),
        )
        for number, path in enumerate(paths, 1)
    )


def pick_specs(sections: tuple[Section, ...]) -> tuple[Spec, ...]:
    """An action for each section that files into it; the first nine have their digit as the shortcut."""
    return tuple(pick_spec(number, one) for number, one in enumerate(sections, 1))


def pick_spec(number: int, section: Section) -> Spec:
    """The action that files into the section that is the brief's first, second…"""
    return Spec(
        f"pick.section-{section.key}" if section.key in _TAKEN else f"pick.{section.key}",
        menu_text(section.title),
        "picking.pick",
        "pick",
        0,
        (str(number),) if number <= 9 else (),
        Scope.READING,
        _EDIT,
        argument=section.key,
    )
