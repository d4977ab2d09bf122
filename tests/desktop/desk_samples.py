"""Cards drawn for the desk's tests, the readings that go with them, and a desk around a scripted backend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from pytestqt.qtbot import QtBot

from app.desktop.desk import Desk
from app.desktop.intake import sources_from_paths
from app.desktop.main_window import MainWindow
from app.desktop.settings import DeskSettings
from app.desktop.tasks import Tasks
from app.desktop.theme import FONT_FAMILIES, Theme
from app.domain.content import ContentPart
from app.domain.document import DocumentType, FieldKind, FieldSpec
from app.domain.errors import ExportError
from app.domain.geometry import Point, Quad
from app.domain.image import Page, Raster
from app.domain.profile import ExportProfile
from app.domain.reading import Alternative, Evidence, FieldState, FieldValue, Finding, Level, Reading, Source
from app.domain.record import Record
from app.domain.text import Symbol, TextLine, line_from_text
from tests.desktop.scripted_backend import ScriptedBackend

CARD_PX = (760, 480)


@dataclass(frozen=True)
class Printed:
    """One field on a drawn card: its text as printed, its value, its place and its state."""

    key: str
    name: str
    text: str
    left: int
    top: int
    width: int
    state: FieldState = FieldState.CLEAR
    kind: FieldKind = FieldKind.TEXT
    value: str = ""
    doubtful: dict[int, str] = field(default_factory=dict)
    others: tuple[str, ...] = ()
    height: int = 32

    @property
    def quad(self) -> Quad:
        return Quad.from_box(self.left, self.top, self.left + self.width, self.top + self.height)


HONGKONG = (
    Printed("name", "Name", "葉靜雯", 242, 90, 112, FieldState.PROVEN, FieldKind.NAME, height=40),
    Printed("name_en", "Name in English", "YIP, Ching Man", 242, 134, 190, kind=FieldKind.LATIN_NAME),
    Printed("name_codes", "Name codes", "5509 7234 7186", 242, 170, 168, FieldState.PROVEN, height=28),
    Printed("date_of_birth", "Date of birth", "03-06-1985", 242, 236, 144, FieldState.CHECK, FieldKind.DATE,
            "1985-06-03", {4: "8"}, ("1985-08-03", "1985-06-08"), height=30),
    Printed("sex", "Sex", "女 F", 460, 236, 62, kind=FieldKind.SEX, value="F", height=30),
    Printed("symbols", "Symbols", "***AZ", 550, 236, 84, height=30),
    Printed("date_of_first_issue", "First registered", "(06-96)", 242, 308, 92, value="1996-06", height=30),
    Printed("date_of_issue", "Date of issue", "26-11-18", 242, 342, 130, kind=FieldKind.DATE, value="2018-11-26",
            height=30),
    Printed("id_number", "Identity number", "Z683365(5)", 460, 416, 190, FieldState.CONFLICT, FieldKind.NUMBER,
            others=("Z683865(5)",), height=36),
)  # fmt: skip

SCRIPTS = (
    Printed("thai", "Name in Thai", "นางสาว กตัญญู ปู่ที่รัก", 242, 90, 300, FieldState.CHECK, FieldKind.NAME, height=44),
    Printed("khmer", "Name in Khmer", "ខ្ញុំស្ត្រី ស្រីមុំ", 242, 150, 260, FieldState.CHECK, FieldKind.NAME, height=44),
    Printed("burmese", "Name in Burmese", "၁၂/တမန(နိုင်)၁၂၃၄၅၆", 242, 210, 320, FieldState.CHECK, FieldKind.NAME,
            height=44),
    Printed("chinese", "Name in Chinese", "葉靜雯 廣東省 龘", 242, 270, 300, FieldState.PROVEN, FieldKind.NAME,
            height=44),
    Printed("vietnamese", "Name in Vietnamese", "NGUYỄN THỊ HỒNG Ậ", 242, 330, 320, FieldState.CLEAR, FieldKind.NAME,
            height=44),
)  # fmt: skip

FRONT = (
    Printed("name_en", "Name in English", "YIP, Ching Man", 242, 134, 190, kind=FieldKind.LATIN_NAME),
    Printed("sex", "Sex", "女 F", 460, 236, 62, FieldState.CHECK, FieldKind.SEX, value="F", height=30),
    Printed("id_number", "Identity number", "Z683365(5)", 460, 416, 190, kind=FieldKind.NUMBER, height=36),
)
BACK = (
    Printed("id_number", "Identity number", "Z683365(5)", 60, 40, 190, kind=FieldKind.NUMBER, height=36),
    Printed("address", "Address", "12 Canal Road, Hong Kong", 242, 236, 330, FieldState.CHECK, FieldKind.ADDRESS),
    Printed("authority", "Authority", "Immigration Department", 242, 342, 300),
)
OTHERS_BACK = (
    Printed("id_number", "Identity number", "A111111(2)", 60, 40, 190, kind=FieldKind.NUMBER, height=36), *BACK[1:],
)  # fmt: skip


def document(identifier: str, name: str, printed: tuple[Printed, ...]) -> DocumentType:
    return DocumentType(identifier, {"en": name}, tuple(FieldSpec(p.key, p.kind, {"en": p.name}) for p in printed))


HONGKONG_TYPE = document("hongkong_id", "Hong Kong identity card", HONGKONG)
SCRIPTS_TYPE = document("scripts_card", "Card in five scripts", SCRIPTS)
TEXT_TYPE = DocumentType("text", {"en": "Plain text"}, contents=(ContentPart.PARAGRAPHS,))
FRONT_TYPE = replace(document("pair", "Card in a pair", FRONT), other_side="pair_back")
BACK_TYPE = replace(document("pair_back", "Card in a pair, back", BACK), side="back", other_side="pair")
CATALOGUE = (HONGKONG_TYPE, SCRIPTS_TYPE, TEXT_TYPE, FRONT_TYPE, BACK_TYPE)


def draw(printed: tuple[Printed, ...], *, turn_deg: float = 0.0, room: float = 1.0) -> QImage:
    """The card on a desk of its own; `room` tells how much larger than the card the picture is."""
    image = QImage(round(CARD_PX[0] * room), round(CARD_PX[1] * room), QImage.Format.Format_RGB888)
    image.fill(QColor("#8d8479") if room > 1 else QColor("#e6eee9"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(image.width() / 2, image.height() / 2)
    painter.rotate(turn_deg)
    painter.translate(-CARD_PX[0] / 2, -CARD_PX[1] / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#e6eee9"))
    painter.drawRoundedRect(QRectF(0, 0, *CARD_PX), 20, 20)
    painter.setBrush(QColor("#c9d2d2"))
    painter.drawRoundedRect(QRectF(30, 142, 172, 224), 5, 5)
    for line in printed:
        _write(painter, line.text, QRectF(line.left + 6, line.top, 500, line.height), round(line.height * 0.66))
    _write(painter, "SPECIMEN", QRectF(510, 452, 200, 20), 14, "#b0685c")
    painter.end()
    return image


def _write(painter: QPainter, text: str, box: QRectF, size_px: int, ink: str = "#1c2433") -> None:
    font = QFont()
    font.setFamilies(list(FONT_FAMILIES))
    font.setPixelSize(size_px)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def raster(image: QImage) -> Raster:
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = [bytes(image.constScanLine(y))[: image.width() * 3] for y in range(image.height())]
    return Raster(image.width(), image.height(), b"".join(rows))


def page(printed: tuple[Printed, ...], page_id: str = "page-1", *, turn_deg: float = 0.0, room: float = 1.0) -> Page:
    return Page(page_id, raster(draw(printed, turn_deg=turn_deg, room=room)), "card.png")


def placed(quad: Quad, of: Page, turn_deg: float) -> Quad:
    """Where a quad of the card lies on the page that the card was drawn on."""
    import math

    cos, sin = math.cos(math.radians(turn_deg)), math.sin(math.radians(turn_deg))
    middle_x, middle_y = of.raster.width_px / 2, of.raster.height_px / 2

    def moved(point: Point) -> Point:
        x, y = point.x - CARD_PX[0] / 2, point.y - CARD_PX[1] / 2
        return Point(middle_x + x * cos - y * sin, middle_y + x * sin + y * cos)

    return Quad(*(moved(p) for p in quad.points))


def reading(
    of: Page, printed: tuple[Printed, ...] = HONGKONG, kind: DocumentType = HONGKONG_TYPE, *, turn_deg: float = 0.0
) -> Reading:
    fields, lines = [], []
    for line in printed:
        quad = placed(line.quad, of, turn_deg)
        lines.append(line_from_text(line.text, quad))
        fields.append(_field(line, quad))
    card = placed(Quad.from_box(0, 0, *CARD_PX), of, turn_deg)
    lines.append(line_from_text("SPECIMEN", placed(Quad.from_box(508, 450, 590, 474), of, turn_deg)))
    return Reading(of.page_id, kind.identifier, 0.991, tuple(fields), tuple(lines), (), "text", card)


def _field(line: Printed, quad: Quad) -> FieldValue:
    count = len(line.text)
    symbols = tuple(
        Symbol(c, 0.6 if i in line.doubtful else 0.99, ((line.doubtful[i], 0.3),) if i in line.doubtful else (),
               i / count, (i + 1) / count)
        for i, c in enumerate(line.text)
    )  # fmt: skip
    value = line.value or line.text
    findings = (Finding("sources_disagree", Level.WARN),) if line.state is FieldState.CONFLICT else ()
    evidence = Evidence(Source.VIZ, line.text, value, 0.97, quad, symbols)
    rivals = tuple(Alternative(other, 0.2) for other in line.others)
    return FieldValue(line.key, value, line.state, 0.97, quad, (evidence,), rivals, findings)


def text_lines(of: Reading) -> tuple[TextLine, ...]:
    return of.lines


@dataclass
class Bench:
    """A desk in its window, with everything that a test wants to look at or to steer."""

    window: MainWindow
    desk: Desk
    backend: ScriptedBackend
    tasks: Tasks
    settings: DeskSettings
    written: list[tuple[Record, ExportProfile]]
    refusals: list[str]

    def open(self, *names: str) -> None:
        self.desk.open(sources_from_paths(names or ("card.png",)))


def set_up(qtbot: QtBot, theme: Theme, folder: Path, backend: ScriptedBackend) -> Bench:
    """The window is shown; `refusals` are codes with which the exporter fails, one for each call."""
    written: list[tuple[Record, ExportProfile]] = []
    refusals: list[str] = []

    def exporter(records: Sequence[Record], profile: ExportProfile) -> Path:
        if refusals:
            raise ExportError(refusals.pop(0), file=profile.path)
        written.extend((record, profile) for record in records)
        return Path(profile.path)

    settings = DeskSettings(folder / "desk.ini")
    tasks = Tasks()
    desk = Desk(backend, CATALOGUE, exporter, tasks, operator="mara")
    window = MainWindow(theme, settings, desk)

    def end(_window: object) -> None:
        desk.clear()
        tasks.close()

    qtbot.addWidget(window, before_close_func=end)
    desk.setParent(window)
    tasks.setParent(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return Bench(window, desk, backend, tasks, settings, written, refusals)


def auto_backend(
    printed: tuple[Printed, ...] = HONGKONG,
    kind: DocumentType = HONGKONG_TYPE,
    *,
    turn_deg: float = 0.0,
    room: float = 1.0,
) -> ScriptedBackend:
    """A backend that has one page and reads it at once."""
    of = page(printed, turn_deg=turn_deg, room=room)
    return ScriptedBackend((of,), lambda _page, _document: (reading(of, printed, kind, turn_deg=turn_deg),))
