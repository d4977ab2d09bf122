"""From a page to its readings: the one use case that joins vision, ocr and extraction.

from app.bootstrap import build_reader

reader = build_reader()
for reading in reader.read_file("passport.jpg"):
    print(reading.document, {field.key: field.value for field in reading.fields})
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from app.capture.decode import decode
from app.capture.decoded import new_page
from app.capture.files import read_file
from app.domain.document import DocumentType, FieldKind, FieldSpec, Manner
from app.domain.errors import InputError
from app.domain.geometry import Quad
from app.domain.image import Page, Raster
from app.domain.reading import RISK_LIMIT, FieldState, FieldValue, Finding, Level, Reading
from app.extraction.classify import TEXT, Classification, classify
from app.extraction.evidence import evidence_of_line
from app.extraction.extract import CardText, to_page
from app.extraction.layout import Layout
from app.extraction.manners import fields_of
from app.extraction.page_kind import SURE_CARD, WEB_IMAGE, page_kind
from app.extraction.reconcile import conclude
from app.ocr.engine import Engine, Image
from app.services.backend import Progress
from app.services.card_text import CardReader, ReadCard, with_every_code
from app.services.held_cards import HeldCards
from app.services.page_content import SeenPage, read_content
from app.services.page_reader import PageReader, unread_findings
from app.services.second_look import with_dashes
from app.services.stopwatch import Stopwatch
from app.services.tables import share_in_tables
from app.vision.pixels import to_array
from app.vision.portrait import find_portrait, portrait_jpeg
from app.vision.quality import page_findings, spot_findings

AUTO = "auto"
_SURE_TYPE = 0.6
"""Below this share of belief the type may well be another; of drawn cards that were taken for what they are, one in
a hundred has less."""


class Reader:
    """Reads pages. One at a time; called in the reading process (or by a program of yours, from one thread).

    `today` gives the date by which expiry and centuries are judged; a lone value whose measured risk is above
    `risk_limit` is never Clear. The cards of the last pages are held until they are forgotten or others come, so that
    a page is taken for another type without being recognised again.
    """

    def __init__(
        self,
        engine: Engine,
        catalogue: Mapping[str, DocumentType],
        *,
        today: Callable[[], date] = date.today,
        risk_limit: float = RISK_LIMIT,
    ) -> None:
        self._cards = CardReader(engine)
        self._pages = PageReader(engine)
        self._engine = engine
        self._catalogue = catalogue
        self._today = today
        self._risk_limit = risk_limit
        self._held = HeldCards()

    def read_file(self, path: str | Path, *, document: str = AUTO) -> tuple[Reading, ...]:
        """The readings of every page of a file, decoded in this very process.

        For files that you do not trust use the desk or `countersign read`, which decode in a jail.

        Raises: InputError for anything that is not a whole, sane picture; EngineError if the models fail.
        """
        readings: list[Reading] = []
        for number, picture in enumerate(decode(read_file(Path(path)), name=Path(path).name), 1):
            raster = Raster(picture.width_px, picture.height_px, picture.rgb())
            page = new_page(raster, file=str(path), number=number, dpi=picture.dpi, original=picture.original)
            readings.extend(self.read(page, document=document))
        return tuple(readings)

    def read(
        self, page: Page, *, document: str = AUTO, on_progress: Callable[[Progress], None] | None = None
    ) -> tuple[Reading, ...]:
        """The readings of one page, at least one; quads in pixels of the page.

        `document` is an identifier of the catalogue or "auto". `on_progress` hears the lines of text before the
        fields are known.

        Raises: InputError `document_unknown`; EngineError if the models fail.
        """
        if document != AUTO and document not in self._catalogue:
            raise InputError("document_unknown", document=document)
        watch = Stopwatch()
        image = to_array(page.raster)
        cards = self._with_zone(page, image, self._found(page, image, document, watch), document, watch)
        if document == AUTO and self._is_page(cards):
            cards = self._page(page, image, watch)
        if on_progress is not None:
            lines = tuple(line for card in cards for line in card.page_lines)
            on_progress(Progress(page.page_id, "lines", lines))
        with watch.stage("quality"):
            found = (*page.findings, *page_findings(image))
        return tuple(self._reading(page, card, document, found, watch) for card in cards)

    def forget(self, page_id: str) -> None:
        """Drops what is held of the page."""
        self._held.forget(page_id)

    def _found(self, page: Page, image: Image, document: str, watch: Stopwatch) -> tuple[ReadCard, ...]:
        """The cards of the page; those of types without a fixed form are not looked for by their edges."""
        wanted = self._catalogue.get(document)
        if wanted is not None and wanted.contents:
            return self._page(page, image, watch)
        way = "edges" if wanted is None or wanted.aspect else "whole"
        return self._held.get(page, way, lambda: self._cards.read(image, wanted, watch))

    def _is_page(self, cards: tuple[ReadCard, ...]) -> bool:
        """Whether all that was found is of a type that is read as a whole page."""
        layouts = [Layout(card.upright_lines, card.width_px, card.height_px) for card in cards]
        kinds = [self._classified(layout, card, AUTO) for layout, card in zip(layouts, cards, strict=True)]
        return all(self._catalogue[kind.identifier].contents for kind in kinds)

    def _page(self, page: Page, image: Image, watch: Stopwatch) -> tuple[ReadCard, ...]:
        return self._held.get(page, "page", lambda: (self._pages.read(image, watch),))

    def reread(self, page: Page, quad: Quad, *, document: str, key: str) -> FieldValue:
        """One field read afresh from one box of the page; with `key` "" the plain text of the box.

        The box's first edge runs in reading direction; lines inside it are found first, so it may hold several.

        Raises: InputError `document_unknown`; EngineError if the models fail.
        """
        line = self._cards.read_box(to_array(page.raster), quad)
        if not key:
            state = FieldState.CHECK if line.text else FieldState.MISSING
            return FieldValue("", line.text, state, line.confidence, quad)
        spec = self._spec(document, key)
        generic = self._catalogue[document].recognition.generic
        said = [evidence_of_line(spec, line, self._today())]
        value = conclude(spec, said, generic=generic, risk_limit=self._risk_limit)
        return replace(value, quad=quad)

    def _spec(self, document: str, key: str) -> FieldSpec:
        kind = self._catalogue.get(document)
        spec = kind.spec(key) if kind else None
        if spec is None:
            raise InputError("document_unknown", document=document)
        return spec

    def _with_zone(
        self, page: Page, image: Image, cards: tuple[ReadCard, ...], document: str, watch: Stopwatch
    ) -> tuple[ReadCard, ...]:
        """The cards; the whole page instead of a lone card whose type has a zone that is not inside its outline.

        The pale strip with a passport's zone may look like the bed that it lies on.
        """
        if len(cards) != 1 or not cards[0].has_outline or cards[0].zone is not None:
            return cards
        layout = Layout(cards[0].upright_lines, cards[0].width_px, cards[0].height_px)
        kind = self._catalogue[self._classified(layout, cards[0], document).identifier]
        if not any(spec.kind is FieldKind.MRZ and spec.required for spec in kind.fields):
            return cards
        (whole,) = self._held.get(page, "whole", lambda: (self._cards.read_whole(image, watch),))
        return (whole,) if whole.zone is not None else cards

    def _reading(
        self, page: Page, card: ReadCard, document: str, found: Sequence[Finding], watch: Stopwatch
    ) -> Reading:
        layout = Layout(card.upright_lines, card.width_px, card.height_px)
        with watch.stage("classify"):
            kind = self._classified(layout, card, document)
        if document == AUTO and kind.confidence < SURE_CARD:
            card, kind = self._kind_of_page(card, kind, watch)
        elif self._catalogue[kind.identifier].manner is Manner.WAYBILL:
            card = with_every_code(card, watch, thorough=True)
        chosen = self._catalogue[kind.identifier]
        with watch.stage("fields"):
            text = CardText(layout, card.zone, card.zone_lines, card.has_outline, self._engine.scripts, card.codes)
            read = fields_of(text, chosen, self._today(), risk_limit=self._risk_limit)
            values = to_page(with_dashes(card.image, layout, chosen, read), card.to_page)
        with watch.stage("photo"):
            photo, values = self._with_photo(card, chosen, values)
        if document == AUTO and kind.confidence < _SURE_TYPE and kind.identifier != TEXT:
            found = (*found, Finding("document_uncertain", Level.WARN, {"percent": round(100 * kind.confidence)}))
            values = tuple(_of_uncertain_type(value) for value in values)
        image = to_array(page.raster)
        with watch.stage("content"):
            content = read_content(SeenPage(image, card, self._engine), chosen)
        with watch.stage("quality"):
            values = tuple(_with_spot_findings(image, value) for value in values)
        return Reading(
            page_id=page.page_id,
            document=kind.identifier,
            document_confidence=kind.confidence,
            fields=values,
            lines=card.page_lines,
            findings=(*found, *unread_findings(card.page_lines), *_limit_findings(page, card, chosen)),
            runner_up=kind.runner_up,
            card_quad=card.outline,
            timing_ms=watch.milliseconds(),
            photo=photo,
            content=content,
        )

    def _classified(self, layout: Layout, card: ReadCard, document: str) -> Classification:
        if document != AUTO:
            return Classification(document, 1.0)
        found = classify(layout, card.zone, self._catalogue, card.codes)
        return found if found.identifier in self._catalogue else Classification(TEXT, found.confidence)

    def _kind_of_page(self, card: ReadCard, kind: Classification, watch: Stopwatch) -> tuple[ReadCard, Classification]:
        """What the page is if it is no card, and the card with the barcodes that such a page may bear."""
        coded = with_every_code(card, watch)
        with watch.stage("classify"):
            told = page_kind(card.upright_lines, coded.codes, kind, self._catalogue)
            if kind.identifier == TEXT and card.is_page and told.identifier in (TEXT, WEB_IMAGE):
                share = share_in_tables(card)
                if share > 0:
                    told = page_kind(card.upright_lines, coded.codes, kind, self._catalogue, table_share=share)
        return (coded, told) if told.identifier != kind.identifier else (card, kind)

    @staticmethod
    def _with_photo(
        card: ReadCard, document: DocumentType, values: tuple[FieldValue, ...]
    ) -> tuple[bytes, tuple[FieldValue, ...]]:
        spec = next((s for s in document.fields if s.kind is FieldKind.PHOTO), None)
        if spec is None:
            return b"", values
        quad = find_portrait(card.image, _zone_quad(card, spec))
        if quad is None:
            return b"", (*values, FieldValue(spec.key))
        jpeg = portrait_jpeg(card.image, quad)
        place = card.to_page.apply_quad(quad)
        return jpeg, (*values, FieldValue(spec.key, "", FieldState.CLEAR, 1.0, place))


def _zone_quad(card: ReadCard, spec: FieldSpec) -> Quad | None:
    """Where the layout has the field, in pixels of the card; None when the card's edges are not known."""
    if spec.zone is None or not card.has_outline:
        return None
    left, top, right, bottom = spec.zone
    return Quad.from_box(left * card.width_px, top * card.height_px, right * card.width_px, bottom * card.height_px)


def _of_uncertain_type(value: FieldValue) -> FieldValue:
    """The value as one to check, if it was Clear: it may have been looked for on the wrong kind of document."""
    if value.state is not FieldState.CLEAR or not value.value:
        return value
    return replace(value, state=FieldState.CHECK, findings=(*value.findings, Finding("type_uncertain", Level.WARN)))


def _with_spot_findings(image: object, value: FieldValue) -> FieldValue:
    """The value with what spoils its spot; a spoilt spot makes a lone source's value one to check."""
    if value.quad is None or not value.value:
        return value
    spoilt = spot_findings(image, value.quad)  # type: ignore[arg-type]
    if not spoilt:
        return value
    doubtful = any(finding.level is not Level.INFO for finding in spoilt)
    state = FieldState.CHECK if doubtful and value.state is FieldState.CLEAR else value.state
    return replace(value, state=state, findings=(*value.findings, *spoilt))


def _limit_findings(page: Page, card: ReadCard, document: DocumentType) -> tuple[Finding, ...]:
    """Which limit of the type the picture misses (DOCUMENTS.md, OVERVIEW); reading goes on all the same."""
    limits = document.limits
    sides = (page.raster.width_px, page.raster.height_px)
    findings = []
    if min(sides) < limits.min_side_px:
        findings.append(Finding("side_below_limit", Level.WARN, {"least": limits.min_side_px}))
    if max(sides) > limits.max_side_px:
        findings.append(Finding("side_above_limit", Level.WARN, {"most": limits.max_side_px}))
    if card.has_outline:
        share = card.outline.area_px / (sides[0] * sides[1])
        if share < limits.min_area_share:
            percent = round(100 * limits.min_area_share)
            findings.append(Finding("card_too_far", Level.WARN, {"percent": percent}))
    return tuple(findings)
