"""Seals and signatures of a page: where vision finds them, with what the engine reads on the seals."""

from __future__ import annotations

import re

from app.domain.content import Region, RegionKind
from app.domain.geometry import Quad
from app.domain.text import TextLine
from app.ocr.engine import Engine, Image
from app.services.card_text import ReadCard
from app.vision.handwriting import find_signatures
from app.vision.seals import find_seals
from app.vision.unrolled import unrolled

_SURE_PRINT = 0.80
_LEAST_PRINT = 2
_LEAST_SEAL_TEXT = 0.6
_OFF_MIDDLE = 0.12
_PROMPT = re.compile(
    r"签字|簽字|签名|簽名|签章|盖章|法定代表人|授权代表|经办人|\bsign(?:ed|ature|atory)?\b|^by:|authori[sz]ed|firma\b|unterschrift|"
    r"ký tên|ลงชื่อ|подпись",
    re.IGNORECASE,
)


def find_regions(card: ReadCard, engine: Engine) -> tuple[Region, ...]:
    """The seals, with their text, and the signatures; quads in pixels of the page."""
    seals = find_seals(card.image)
    found = []
    for seal in seals:
        pictures = unrolled(card.image, seal)
        ring = _one_line(engine, pictures.ring) if pictures.ring is not None else ""
        text = " ".join(filter(None, (ring, _several_lines(engine, pictures.middle))))
        found.append(Region(RegionKind.SEAL, card.to_page.apply_quad(seal.quad), text, seal.confidence))
    boxes = [seal.quad for seal in seals]
    printed = [line.quad for line in card.upright_lines if _is_print(line) and not _on_any(line.quad, boxes)]
    prompts = [line.quad for line in card.upright_lines if _PROMPT.search(line.text)]
    for signature in find_signatures(card.image, printed, seals, prompts):
        found.append(Region(RegionKind.SIGNATURE, card.to_page.apply_quad(signature.quad), "", signature.confidence))
    return tuple(found)


def _is_print(line: TextLine) -> bool:
    return line.confidence >= _SURE_PRINT and len(line.text.strip()) >= _LEAST_PRINT


def _on_any(quad: Quad, boxes: list[Quad]) -> bool:
    return any(box.contains(quad.center) for box in boxes)


def _one_line(engine: Engine, picture: Image) -> str:
    height, width = picture.shape[:2]
    (line,) = engine.read_lines(picture, (Quad.from_box(0, 0, width, height),))
    return line.text.strip() if line.confidence >= _LEAST_SEAL_TEXT else ""


def _several_lines(engine: Engine, picture: Image) -> str:
    """The lines of the middle; stars, blots and the feet of the ring's letters are left out."""
    lines = engine.read_lines(picture, engine.find_lines(picture))
    return " ".join(line.text.strip() for line in lines if _is_middle(line, picture.shape[1]))


def _is_middle(line: TextLine, width: int) -> bool:
    quad = line.quad
    sure = line.confidence >= _LEAST_SEAL_TEXT and sum(c.isalnum() for c in line.text) >= _LEAST_PRINT
    return sure and quad.width_px > quad.height_px and abs(quad.center.x - width / 2) < _OFF_MIDDLE * width
