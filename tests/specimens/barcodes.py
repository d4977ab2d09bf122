"""Barcodes on drawn cards."""

from __future__ import annotations

import cv2
import numpy as np
import zxingcpp
from PIL import Image

from tests.specimens.canvas import Canvas

QUIET = 2
"""Modules of white that zxing-cpp leaves around a symbol; phones need it to find the code on a coloured card."""


def qr(canvas: Canvas, left: float, top: float, side_mm: float, text: str) -> None:
    """A QR code with the text, quiet zone included in `side_mm`."""
    _place(canvas, left, top, side_mm, side_mm, zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode))


def pdf417(canvas: Canvas, left: float, top: float, width_mm: float, height_mm: float, text: str) -> None:
    """A PDF417 with the text, stretched into the box."""
    _place(canvas, left, top, width_mm, height_mm, zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.PDF417))


def code128(canvas: Canvas, left: float, top: float, width_mm: float, height_mm: float, text: str) -> None:
    """A Code 128 with the text, stretched into the box."""
    _place(canvas, left, top, width_mm, height_mm, zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.Code128))


def _place(canvas: Canvas, left: float, top: float, width: float, height: float, code: zxingcpp.Barcode) -> None:
    quad = canvas.box(left, top, left + width, top + height)
    canvas.pictures.append(quad)
    if canvas.is_proof:
        return
    x0, y0, x1, y1 = (round(v) for v in quad.bounds)
    grey = np.array(code.to_image(scale=4, add_quiet_zones=True))
    fitted = cv2.resize(grey, (x1 - x0, y1 - y0), interpolation=cv2.INTER_AREA)
    canvas.image.paste(Image.fromarray(np.dstack([fitted] * 3)), (x0, y0))
