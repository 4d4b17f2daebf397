"""Notes at the foot of pages: each on the page of its first reference, as far as there is room for it."""

from collections import deque
from collections.abc import Callable, Iterable
from typing import NamedTuple

from briefgen.writers.pdf.draw import Sheet
from briefgen.writers.pdf.strips import Strip

_ABOVE = 15.0
"""Points between the text and the first note, with a rule among them."""

_RULE_DOWN, _RULE_SHARE, _RULE_WIDTH = 8.0, 0.28, 0.5
_TALL = 0.5
"""Notes that take more than this share of a page's height may begin on one page and end on another."""

_MOST_CARRIED = 0.6
"""The share of a page that notes of earlier pages may take, so that the text goes on too."""


class Rule(NamedTuple):
    """The rule above the notes: where it begins, from the page's left edge, how long it is, and its colour."""

    left: float
    width: float
    colour: str


def rule(left: float, width: float, ink: str, *, right_to_left: bool) -> Rule:
    """The rule at the start of lines that begin at `left` and are that wide."""
    own = width * _RULE_SHARE
    return Rule(left + width - own if right_to_left else left, own, ink)


Lay = Callable[[str], list[Strip]]
"""The strips of the note at a place, by the name of that place."""


class Feet:
    """What stands at the foot of the page that is being filled, and what goes over to the next one.

    `names` are the places of the notes, in their order; a note is due where something first leads there.
    `room` is the height of a page's text, and `rule` parts it from the notes.
    """

    def __init__(self, names: Iterable[str], lay: Lay, room: float, rule: Rule) -> None:
        self.height = 0.0
        self._due = {name: place for place, name in enumerate(names)}
        self._lay = lay
        self._room = room
        self._rule = rule
        self._made: dict[str, list[Strip]] = {}
        self._here: list[Strip] = []
        self._over: deque[Strip] = deque()

    @property
    def is_done(self) -> bool:
        """Whether nothing goes over to another page."""
        return not self._over

    def fit(self, strips: Iterable[Strip], free: float) -> bool:
        """Whether the notes due with some strips can stand below them, where so much height is left."""
        strips = [strip for name in self._called(strips) for strip in self._strips(name)]
        if not strips:
            return True
        if self._over:
            return False
        height = self._above() + sum(self._before(strip) + strip.height for strip in strips)
        if height <= free:
            return True
        return height > self._room * _TALL and self._above() + strips[0].height <= free

    def take(self, strip: Strip, free: float) -> None:
        """The notes due with a strip stand on this page now, as far as they fit; the rest goes over."""
        for name in self._called((strip,)):
            for one in self._strips(name):
                free -= self._put(one, free)
            del self._due[name], self._made[name]

    def begin(self) -> None:
        """A new page begins with what goes over to it."""
        self._here, self.height = [], 0.0
        waiting, self._over = self._over, deque()
        most = self._room * _MOST_CARRIED
        while waiting and (not self._here or self._needs(waiting[0]) <= most - self.height):
            self._add(waiting.popleft())
        self._over = waiting

    def draw(self, sheet: Sheet, bottom: float, free: float) -> None:
        """Draws the notes of a page, so that they end where its text may; what is left free takes what went over."""
        while self._over and self._needs(self._over[0]) <= free:
            free -= self._needs(self._over[0])
            self._add(self._over.popleft())
        if not self._here:
            return
        down = bottom - self.height
        rule = self._rule
        sheet.fill(rule.left, down + _RULE_DOWN, rule.width, _RULE_WIDTH, rule.colour)
        down += _ABOVE
        for index, strip in enumerate(self._here):
            down += strip.before if index else 0.0
            strip.put(sheet, down)
            down += strip.height

    def _called(self, strips: Iterable[Strip]) -> list[str]:
        """The places, not led to until now, that links in some strips lead to."""
        if not self._due:
            return []
        found = {
            style.target
            for strip in strips
            for line in strip.lines
            for _, style, _ in line.items
            if style.target in self._due
        }
        # By number: right-to-left lines are held in the order in which they are seen.
        return sorted(found, key=lambda name: self._due[name])

    def _strips(self, name: str) -> list[Strip]:
        if name not in self._made:
            self._made[name] = self._lay(name)
        return self._made[name]

    def _put(self, strip: Strip, free: float) -> float:
        """Puts a strip on this page or the next; how much of this page it takes."""
        needs = self._needs(strip)
        if self._over or needs > free:
            self._over.append(strip)
            return 0.0
        self._add(strip)
        return needs

    def _add(self, strip: Strip) -> None:
        self.height += self._needs(strip)
        self._here.append(strip)

    def _needs(self, strip: Strip) -> float:
        return self._above() + self._before(strip) + strip.height

    def _above(self) -> float:
        return 0.0 if self._here else _ABOVE

    def _before(self, strip: Strip) -> float:
        return strip.before if self._here else 0.0
