"""From one order of rows to another: always right, never more than needed."""

from hypothesis import given
from hypothesis import strategies as st

from briefgen.ui.parts.row_changes import Insert, Move, Remove, Step, steps

orders = st.lists(st.integers(0, 30), unique=True, max_size=20)


def applied(old: list[int], new: list[int], taken: list[Step]) -> list[int]:
    rows = list(old)
    for step in taken:
        match step:
            case Remove(row):
                del rows[row]
            case Insert(row, source):
                rows.insert(row, new[source])
            case Move(row, to):
                rows.insert(to, rows.pop(row))
    return rows


@given(orders, orders)
def test_the_steps_lead_to_the_new_order(old: list[int], new: list[int]) -> None:
    assert applied(old, new, list(steps(old, new))) == new


@given(orders, st.data())
def test_moving_one_row_is_one_step(rows: list[int], data: st.DataObject) -> None:
    if len(rows) < 2:
        return
    index = st.integers(0, len(rows) - 1)
    moved = list(rows)
    moved.insert(data.draw(index), moved.pop(data.draw(index)))
    assert len(list(steps(rows, moved))) <= 1


@given(orders)
def test_the_same_order_takes_no_step(rows: list[int]) -> None:
    assert not list(steps(rows, rows))
