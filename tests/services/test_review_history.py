"""Whatever is done to a record can be taken back to the start and done again to the end."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.domain.geometry import Quad
from app.domain.reading import FieldState
from app.services.review_field import ReviewField
from tests.services.review_samples import CARD, OTHER_CARD, agreeing, doubting, found, reading, session

KEYS = st.sampled_from([spec.key for spec in CARD.fields])
TEXTS = st.sampled_from(["", "F", "x", "1985-06-03", "03-06-1985", "2030-01-01", "Z683365", "葉靜雯", "YIP"])
READINGS = st.sampled_from(["agreeing", "doubting", "empty"])


def parts(fields: tuple[ReviewField, ...]) -> list[tuple[object, ...]]:
    return [(f.key, f.value, f.state, f.quad, f.touched, f.act) for f in fields]


class RecordHistory(RuleBasedStateMachine):
    """The operator edits, the machine reads late; the history must hold exactly what the operator did."""

    def __init__(self) -> None:
        super().__init__()
        self.desk = session()
        self.typed: dict[str, str] = {}

    @rule(key=KEYS, text=TEXTS)
    def type_value(self, key: str, text: str) -> None:
        self.desk.set_value(key, text)

    @rule(key=KEYS)
    def accept(self, key: str) -> None:
        self.desk.accept(key)

    @rule(key=KEYS, number=st.integers(1, 5))
    def take_alternative(self, key: str, number: int) -> None:
        self.desk.take_alternative(key, number)

    @rule(key=KEYS, left=st.integers(0, 5))
    def draw_box(self, key: str, left: int) -> None:
        self.desk.set_quad(key, Quad.from_box(left, 0, left + 10, 10))

    @rule(key=KEYS, text=TEXTS)
    def read_box_again(self, key: str, text: str) -> None:
        self.desk.apply_field(key, found(key, text, FieldState.CHECK))

    @rule(other=st.booleans())
    def change_type(self, other: bool) -> None:
        self.desk.change_document(OTHER_CARD if other else CARD)

    @rule(which=READINGS)
    def read_late(self, which: str) -> None:
        late = {"agreeing": agreeing, "doubting": doubting, "empty": reading}[which]()
        touched = {f.key: f.value for f in self.desk.fields if f.touched}
        self.desk.apply_reading(late)
        values = self.desk.values
        assert {key: values[key] for key in touched if key in values} == touched

    @precondition(lambda self: self.desk.can_undo)
    @rule()
    def undo_then_redo_changes_nothing(self) -> None:
        before = parts(self.desk.fields)
        taken = self.desk.undo()
        assert taken is not None
        assert self.desk.redo() == taken
        assert parts(self.desk.fields) == before

    @rule()
    def undo(self) -> None:
        self.desk.undo()

    @rule()
    def redo(self) -> None:
        self.desk.redo()

    @invariant()
    def undoing_all_returns_to_the_start_and_redoing_all_to_the_end(self) -> None:
        end = parts(self.desk.fields)
        steps = 0
        while self.desk.undo():
            steps += 1
        assert self.desk.document is CARD
        assert not any(f.touched or f.state is FieldState.CONFIRMED for f in self.desk.fields)
        assert not self.desk.dirty
        for _ in range(steps):
            assert self.desk.redo() is not None
        assert parts(self.desk.fields) == end

    @invariant()
    def an_open_field_blocks_and_nothing_else_is_called_open(self) -> None:
        waiting = any(b.code == "fields_open" for b in self.desk.blockers())
        assert waiting == bool(self.desk.open_keys)


RecordHistory.TestCase.settings = settings(
    max_examples=40, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
TestRecordHistory = RecordHistory.TestCase


def test_a_new_step_forgets_what_was_taken_back() -> None:
    desk = session(doubting())
    desk.set_value("sex", "F")
    desk.undo()
    assert desk.can_redo
    desk.set_value("sex", "M")
    assert not desk.can_redo
    assert desk.redo() is None


def test_a_step_tells_which_field_to_look_at() -> None:
    desk = session(doubting())
    desk.set_value("sex", "F")
    desk.accept("id_number")
    keys = []
    while step := desk.undo():
        keys.append((step.key, step.act.value))
    assert keys == [("id_number", "accepted"), ("sex", "typed")]


def test_a_type_found_by_the_machine_is_no_step() -> None:
    desk = session()
    desk.set_value("name", "陳大文")
    desk.apply_reading(reading(document="other_card"), OTHER_CARD)
    desk.undo()
    assert desk.document is OTHER_CARD
    assert not desk.can_undo
    desk.redo()
    assert desk.values["name"] == "陳大文"
