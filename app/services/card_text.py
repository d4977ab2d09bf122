"""From pixels to upright lines: find the card, flatten it, turn it, read it, and read its machine-readable zone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.domain.barcode import Barcode
from app.domain.document import DocumentType
from app.domain.geometry import Quad, Transform
from app.domain.text import TextLine
from app.extraction.layout import joined
from app.extraction.mrz_zone import LineChoice, Zone, choose_zone, find_zones, with_neighbours, zone_grammars
from app.ocr.engine import Engine, Image
from app.services.stopwatch import Stopwatch
from app.vision.barcodes import find_barcodes
from app.vision.cards import find_outlines
from app.vision.orient import quarter_turns_of
from app.vision.rectify import crop_to_text, deskew_by_text, flatten, turn

_LEAST_LINES = 3
_FEW_LINES = 6
_MOST_CARDS = 4
_MOST_CUT_LINES = 1
_RIM_PX = 3
_ORIENTING_LINES = 9
_CARD_ASPECTS = ((1.586, 0.045), (1.42, 0.03))
_SPREAD, _SPREAD_LEAST = 0.75, 0.55
_LINE_LEAST = 1 / 55


@dataclass(frozen=True, slots=True)
class ReadCard:
    """One card (or the whole page, when no outline was found) as it was read.

    `image` is upright and flattened; `upright_lines` are in its pixels, `page_lines` in those of the page; `to_page`
    maps the one to the other. `outline` is the card on the page, its first edge the card's upper one. `codes` are its
    barcodes, on the upright image. `is_page`: it was read as a page of text, all of it and in any writing.
    """

    image: Image = field(repr=False)
    upright_lines: tuple[TextLine, ...]
    page_lines: tuple[TextLine, ...]
    to_page: Transform
    outline: Quad
    has_outline: bool
    zone: Zone | None = None
    zone_lines: tuple[int, ...] = ()
    codes: tuple[Barcode, ...] = ()
    is_page: bool = False

    @property
    def width_px(self) -> int:
        """Width of the upright image."""
        return int(self.image.shape[1])

    @property
    def height_px(self) -> int:
        """Height of the upright image."""
        return int(self.image.shape[0])


class CardReader:
    """Reads all cards of a page with one engine. Called from one thread at a time."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._grammars = zone_grammars()

    def read(self, image: Image, document: DocumentType | None, watch: Stopwatch) -> tuple[ReadCard, ...]:
        """Every card of the page, the largest first; the whole page as one when no card's edge is found.

        `document` is the type when it is known: a type without a fixed form is not looked for by its edges.
        """
        outlines: tuple[Quad, ...] = ()
        if document is None or document.aspect:
            with watch.stage("locate"):
                outlines = find_outlines(image)[:_MOST_CARDS]
        cards = [card for outline in outlines if (card := self._card(image, outline, watch)) is not None]
        if cards:
            return tuple(cards)
        return (self.read_whole(image, watch),)

    def read_whole(self, image: Image, watch: Stopwatch) -> ReadCard:
        """The whole page as one card, whatever edges it shows."""
        return self._whole(image, watch)

    def read_box(self, image: Image, quad: Quad) -> TextLine:
        """Everything in one box as a single line, in pixels of the page."""
        part, to_page = flatten(image, quad)
        quads = self._engine.find_lines(part)
        height, width = part.shape[:2]
        single = not quads or height < 2.2 * max(q.height_px for q in quads)
        chosen = (Quad.from_box(0, 0, width, height),) if single else quads
        lines = [line for line in self._engine.read_lines(part, chosen) if line.symbols]
        if not lines:
            return TextLine(quad, ())
        whole = joined(lines)
        return TextLine(to_page.apply_quad(whole.quad), whole.symbols, whole.script, whole.engine)

    def _card(self, image: Image, outline: Quad, watch: Stopwatch) -> ReadCard | None:
        """The card inside the outline; None if it holds hardly any text and no barcode, or cuts through lines."""
        with watch.stage("flatten"):
            flat, to_page = flatten(image, outline)
        with watch.stage("detect"):
            quads = self._engine.find_lines(flat)
        if _cut_lines(quads, flat) > _MOST_CUT_LINES:
            return None
        codes = _codes(flat, quads, watch)
        if len(quads) < _LEAST_LINES and not codes:
            return None
        return self._read(flat, to_page, quads, codes, has_outline=True, watch=watch)

    def _whole(self, image: Image, watch: Stopwatch) -> ReadCard:
        with watch.stage("detect"):
            quads = self._engine.find_lines(image)
        with watch.stage("flatten"):
            straight, to_page = deskew_by_text(image, quads)
            back = to_page.inverse()
            quads = tuple(back.apply_quad(quad) for quad in quads)
        codes = _codes(straight, quads, watch)
        if fills_picture(image, straight, quads):
            return self._read(straight, to_page, quads, codes, has_outline=True, watch=watch)
        with watch.stage("flatten"):
            straight, cut = crop_to_text(straight, quads)
            quads = tuple(cut.inverse().apply_quad(quad) for quad in quads)
            codes = _codes_on(codes, cut)
        return self._read(straight, cut.then(to_page), quads, codes, has_outline=False, watch=watch)

    def _read(
        self,
        flat: Image,
        to_page: Transform,
        quads: Sequence[Quad],
        codes: Sequence[Barcode],
        *,
        has_outline: bool,
        watch: Stopwatch,
    ) -> ReadCard:
        with watch.stage("orient"):
            upright, to_flat, quads = self._upright(flat, quads)
            to_page, codes = to_flat.then(to_page), _codes_on(codes, to_flat)
        with watch.stage("recognise"):
            lines = tuple(line for line in self._engine.read_lines(upright, quads) if line.symbols)
        with watch.stage("mrz"):
            zone, members = self._zone(upright, lines)
        if zone is not None:
            lines, members = _with_zone(lines, zone, members)
        height, width = upright.shape[:2]
        page_lines = tuple(
            TextLine(to_page.apply_quad(line.quad), line.symbols, line.script, line.engine) for line in lines
        )
        outline = to_page.apply_quad(Quad.from_box(0, 0, width, height))
        return ReadCard(upright, lines, page_lines, to_page, outline, has_outline, zone, members, codes)

    def _upright(self, flat: Image, quads: Sequence[Quad]) -> tuple[Image, Transform, tuple[Quad, ...]]:
        """The image turned so that its text reads from left to right, and the quads on it."""
        turns = quarter_turns_of(quads)
        image, to_flat = turn(flat, turns)
        turned = _on(quads, to_flat)
        longest = sorted(turned, key=lambda quad: -quad.width_px)[:_ORIENTING_LINES]
        if longest and self._engine.upside_down_share(image, longest) > 0.5:
            image, half = turn(image, 2)
            turned = _on(turned, half)
            to_flat = half.then(to_flat)
        return image, to_flat, turned

    def _zone(self, image: Image, lines: Sequence[TextLine]) -> tuple[Zone | None, tuple[int, ...]]:
        for candidate in find_zones(lines)[:2]:
            wide = with_neighbours(candidate)
            decoded = self._engine.read_constrained(image, candidate.quads, self._grammars)
            zone = choose_zone(_choices(decoded))
            if zone is None or not zone.mrz.checks_pass:
                edges = self._engine.read_constrained(image, (wide.quads[0], wide.quads[-1]), self._grammars)
                zone = choose_zone(_choices((edges[0], *decoded, edges[1]))) or zone
            if zone is not None:
                return zone, candidate.members
        return None, ()


def fills_picture(image: Image, straight: Image, quads: Sequence[Quad]) -> bool:
    """Whether the picture was cut to the edges of a card: it has a card's proportions, and so large and wide a print.

    A page of paper has smaller lines, and a card that lies somewhere on a picture leaves most of it without print.
    """
    height, width = image.shape[:2]
    if straight.shape != image.shape or len(quads) < _LEAST_LINES:
        return False
    aspect = max(width, height) / min(width, height)
    if not any(abs(aspect / card - 1.0) < slack for card, slack in _CARD_ASPECTS):
        return False
    bounds = [quad.bounds for quad in quads]
    across = (max(b[2] for b in bounds) - min(b[0] for b in bounds)) / width
    down = (max(b[3] for b in bounds) - min(b[1] for b in bounds)) / height
    line = sorted(min(quad.width_px, quad.height_px) for quad in quads)[len(quads) // 2]
    large = line > _LINE_LEAST * min(width, height)
    return bool(large and min(across, down) > _SPREAD_LEAST and max(across, down) > _SPREAD)


def _cut_lines(quads: Sequence[Quad], image: Image) -> int:
    """How many lines run into the rim: then the outline cuts through the card."""
    height, width = image.shape[:2]
    bounds = [quad.bounds for quad in quads]
    return sum(b[0] < _RIM_PX or b[1] < _RIM_PX or b[2] > width - _RIM_PX or b[3] > height - _RIM_PX for b in bounds)


def _codes(image: Image, quads: Sequence[Quad], watch: Stopwatch) -> tuple[Barcode, ...]:
    """The barcodes of the picture, searched for with more effort where it shows little text: then they tell all."""
    with watch.stage("barcode"):
        return find_barcodes(image, thorough=len(quads) <= _FEW_LINES)


def with_every_code(card: ReadCard, watch: Stopwatch, *, thorough: bool = False) -> ReadCard:
    """The card with its linear and matrix codes too: those of a waybill, which no identity document bears.

    A `thorough` search takes more effort where the first look finds nothing.
    """
    with watch.stage("barcode"):
        found = find_barcodes(card.image, every_kind=True)
        if thorough and not found:
            found = find_barcodes(card.image, thorough=True, every_kind=True)
    return replace(card, codes=found)


def _codes_on(codes: Sequence[Barcode], turned_to_old: Transform) -> tuple[Barcode, ...]:
    back = turned_to_old.inverse()
    return tuple(replace(code, quad=back.apply_quad(code.quad)) for code in codes)


def _choices(decoded: Sequence[Sequence[object]]) -> list[list[LineChoice]]:
    return [
        [LineChoice(c.grammar, c.line, c.log_probability, c.free_ratio) for c in line]  # type: ignore[attr-defined]
        for line in decoded
    ]


def _on(quads: Sequence[Quad], turned_to_old: Transform) -> tuple[Quad, ...]:
    """The quads on the turned image, each with its first edge to the right, in reading order."""
    back = turned_to_old.inverse()
    moved = []
    for quad in quads:
        mapped = back.apply_quad(quad)
        quarter = round(mapped.angle_deg / 90) % 4
        moved.append(mapped.turned(-quarter))
    return tuple(sorted(moved, key=lambda q: (round(q.center.y / max(1.0, q.height_px)), q.center.x)))


def _with_zone(
    lines: Sequence[TextLine], zone: Zone, members: Sequence[int]
) -> tuple[tuple[TextLine, ...], tuple[int, ...]]:
    """The lines with the zone's own in place of what was read freely there."""
    others = [
        line
        for index, line in enumerate(lines)
        if index not in members and not any(z.quad.contains(line.quad.center) for z in zone.lines)
    ]
    start = len(others)
    return (*others, *zone.lines), tuple(range(start, start + len(zone.lines)))
