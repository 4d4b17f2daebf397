"""The brief as rows: fine-grained changes, places of drops, what is spoken."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from briefgen.model import edit
from briefgen.model.brief import Brief, Fact, FactKind
from briefgen.model.ids import FactId
from briefgen.ui.brief.model import (
    FACTS,
    BriefModel,
    FactRow,
    FactView,
    HeaderRow,
    HintRow,
    Origin,
    place_of_gap,
    rows_of,
)
from briefgen.ui.brief.pane import place_after_step
from tests import builders


def shown(model: BriefModel) -> list[str]:
    return [str(model.index(row).data()) for row in range(model.rowCount())]


@pytest.fixture
def facts() -> tuple[Fact, ...]:
    return tuple(builders.fact(f"Fact {index}") for index in range(6))


@pytest.fixture
def brief(facts: tuple[Fact, ...]) -> Brief:
    return builders.brief(facts[:3], facts[3:])


def test_rows_are_heads_facts_and_hints(brief: Brief, qtmodeltester: ModelTester) -> None:
    model = BriefModel()
    model.show(brief, {})
    qtmodeltester.check(model)
    kinds = [type(row) for row in model.rows]
    assert kinds == [HeaderRow, *[FactRow] * 3, HeaderRow, *[FactRow] * 3, HeaderRow, HintRow]
    assert shown(model)[:2] == ["Background", "Fact 0"]


def test_markup_is_shown_as_words() -> None:
    rows = rows_of(builders.brief((builders.fact("**Two** ships\\_a"),)), {})
    assert isinstance(rows[1], FactRow) and rows[1].statement == "Two ships_a"


@given(st.data())
def test_any_change_keeps_the_model_true(data: st.DataObject) -> None:
    pool = [builders.fact(f"Fact {index}") for index in range(7)]
    split = st.lists(st.sampled_from(pool), unique=True, max_size=7)

    def some(brief: Brief) -> Brief:
        facts = [
            replace(fact, statement=fact.statement + data.draw(st.sampled_from(["", "!"])))
            for fact in data.draw(split)
        ]
        cut = data.draw(st.integers(0, len(facts)))
        first, second, third = brief.sections
        return replace(
            brief,
            sections=(
                replace(first, facts=tuple(facts[:cut])),
                replace(second, facts=tuple(facts[cut:])),
                third,
            ),
        )

    brief = some(builders.brief())
    model = BriefModel()
    model.show(brief, {})
    kept = [QPersistentModelIndex(model.index(row)) for row in range(model.rowCount())]
    names = [row.id for row in model.rows]
    after = some(brief)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.show(after, {})
    assert tuple(model.rows) == rows_of(after, {})
    assert not resets
    now = {row.id for row in model.rows}
    for index, name in zip(kept, names, strict=True):
        assert index.isValid() == (name in now)
        if index.isValid():
            assert model.rows[index.row()].id == name


def test_moving_a_fact_is_one_move(brief: Brief, facts: tuple[Fact, ...], qtbot: QtBot) -> None:
    model = BriefModel()
    model.show(brief, {})
    moves: list[tuple[int, int]] = []
    model.rowsMoved.connect(lambda _p, start, _e, _d, row: moves.append((start, row)))  # type: ignore[misc]
    model.show(edit.move_fact(brief, facts[0].id, "developments", 1), {})
    assert moves == [(1, 6)]


def test_another_brief_resets(brief: Brief, qtbot: QtBot) -> None:
    model = BriefModel()
    model.show(brief, {})
    with qtbot.waitSignal(model.modelReset):
        model.show(builders.brief(), {})
    model.show(None, {})
    assert model.rowCount() == 0


def test_what_is_spoken_names_section_kind_words_and_source() -> None:
    fact = builders.fact("Two **ships** sail.", kind=FactKind.PARAPHRASE)
    view = FactView(fact, ("two ships",), (Origin("Harbour Times"),))
    model = BriefModel()
    model.show(builders.brief((), (fact,)), {fact.id: view})
    row = model.row_of(fact.id)
    assert row is not None
    spoken = model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Developments. Paraphrase. Two ships sail. Harbour Times, undated."


def test_only_facts_are_selected_and_dragged(brief: Brief) -> None:
    model = BriefModel()
    model.show(brief, {})
    for row, held in enumerate(model.rows):
        flags = model.flags(model.index(row))
        assert bool(flags & Qt.ItemFlag.ItemIsDragEnabled) is isinstance(held, FactRow)
        assert bool(flags & Qt.ItemFlag.ItemIsSelectable) is isinstance(held, FactRow)
    assert model.flags(QModelIndex()) == Qt.ItemFlag.ItemIsDropEnabled


def test_a_drop_is_an_intention(brief: Brief, facts: tuple[Fact, ...], qtbot: QtBot) -> None:
    model = BriefModel()
    model.show(brief, {})
    data = model.mimeData([model.index(3), model.index(1)])
    assert data.text() == "Fact 0\n\nFact 2"
    before = tuple(model.rows)
    with qtbot.waitSignal(model.dropped) as heard:
        assert not model.dropMimeData(data, Qt.DropAction.MoveAction, 7, 0, QModelIndex())
    assert heard.args == [(facts[0].id, facts[2].id), "developments", 2]
    assert tuple(model.rows) == before


@pytest.mark.parametrize("content", [b"", b"[", b"{}", b'["nobody"]', b"\xff", b"[[1], null]"])
def test_a_strange_drop_is_refused(brief: Brief, content: bytes) -> None:
    model = BriefModel()
    model.show(brief, {})
    data = QMimeData()
    data.setData(FACTS, content)
    assert not model.canDropMimeData(data, Qt.DropAction.MoveAction, 1, 0, QModelIndex())
    assert not model.canDropMimeData(QMimeData(), Qt.DropAction.MoveAction, 1, 0, QModelIndex())


@given(st.data())
def test_a_gap_is_where_the_facts_come_to_stand(data: st.DataObject) -> None:
    facts = [builders.fact(f"Fact {index}") for index in range(6)]
    cut = data.draw(st.integers(0, 6))
    brief = builders.brief(tuple(facts[:cut]), tuple(facts[cut:]))
    rows = rows_of(brief, {})
    gap = data.draw(st.integers(0, len(rows)))
    moved = data.draw(
        st.lists(st.sampled_from([fact.id for fact in facts]), unique=True, min_size=1)
    )
    place = place_of_gap(rows, gap, frozenset(moved))
    assert place
    after = moved_to(brief, tuple(moved), *place)
    ids = [row.id for row in rows_of(after, {}) if isinstance(row, FactRow)]
    above = [
        row.id for row in rows[:gap] if isinstance(row, FactRow) and row.view.fact.id not in moved
    ]
    assert ids[len(above) : len(above) + len(moved)] == [f"fact {one}" for one in moved]
    assert ids[: len(above)] == above


def test_a_brief_without_sections_has_no_gap() -> None:
    assert place_of_gap((), 0, frozenset()) is None


@given(st.data())
def test_a_step_down_and_up_again_changes_nothing(data: st.DataObject) -> None:
    facts = [builders.fact(f"Fact {index}") for index in range(5)]
    cuts = sorted((data.draw(st.integers(0, 5)), data.draw(st.integers(0, 5))))
    low, high = cuts
    brief = builders.brief(tuple(facts[:low]), tuple(facts[low:high]), tuple(facts[high:]))
    one = (data.draw(st.sampled_from(facts)).id,)
    down = place_after_step(brief, one, 1)
    if down is None:
        assert brief.sections[-1].facts[-1].id == one[0]
        return
    moved = moved_to(brief, one, *down)
    assert moved != brief
    back = place_after_step(moved, one, -1)
    assert back and moved_to(moved, one, *back) == brief


def test_several_facts_step_together(brief: Brief, facts: tuple[Fact, ...]) -> None:
    chosen = (facts[0].id, facts[2].id)
    assert place_after_step(brief, chosen, -1) is None
    assert place_after_step(brief, chosen, 1) == ("developments", 0)
    assert place_after_step(brief, (facts[3].id, facts[4].id), -1) == ("background", 3)
    assert place_after_step(brief, (FactId("nobody"),), 1) is None


def moved_to(brief: Brief, ids: tuple[FactId, ...], section: str, index: int) -> Brief:
    """As the window does it: taken out, then put in one after another."""
    facts = [edit.fact(brief, one) for one in ids]
    for fact in facts:
        brief = edit.remove_fact(brief, fact.id)
    for offset, fact in enumerate(facts):
        brief = edit.add_fact(brief, section, fact, index + offset)
    return brief
