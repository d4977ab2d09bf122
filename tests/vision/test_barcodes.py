"""Codes are drawn by the writer of the same library, then laid on a picture, tilted, blurred and scaled."""

import cv2
import numpy as np
import pytest
import zxingcpp
from numpy.typing import NDArray

from app.vision.barcodes import find_barcodes

TEXT = "@\n\x1e\rANSI 636014090001DL00310200DLDAQ7654321\nDCSDOE\nDACJAN\nDBB04121970\nDAG12 OAK AVE\r"
Image = NDArray[np.uint8]


def drawn(text: str, form: zxingcpp.BarcodeFormat, *, size: tuple[int, int] = (900, 260)) -> Image:
    symbol = np.array(zxingcpp.create_barcode(text, form).to_image(scale=4, add_quiet_zones=True))
    page = np.full((900, 1400, 3), 214, np.uint8)
    fitted = cv2.resize(symbol, size, interpolation=cv2.INTER_AREA)
    page[300 : 300 + size[1], 250 : 250 + size[0]] = fitted[:, :, None]
    return page


def tilted(image: Image, degrees: float) -> Image:
    height, width = image.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    return np.asarray(cv2.warpAffine(image, matrix, (width, height), borderValue=(214, 214, 214)), np.uint8)


def test_licence_code_is_read_with_its_control_characters_and_its_place() -> None:
    (code,) = find_barcodes(drawn(TEXT, zxingcpp.BarcodeFormat.PDF417))
    assert (code.form, code.text) == ("PDF417", TEXT)
    assert np.abs(np.array(code.quad.bounds) - (250, 300, 1150, 560)).max() < 40


def test_place_is_told_in_pixels_of_a_large_picture() -> None:
    page = cv2.resize(drawn(TEXT, zxingcpp.BarcodeFormat.PDF417), None, fx=2.5, fy=2.5)
    (code,) = find_barcodes(np.asarray(page, np.uint8))
    assert np.abs(np.array(code.quad.bounds) / 2.5 - (250, 300, 1150, 560)).max() < 40


def test_tilt_needs_a_thorough_search() -> None:
    page = tilted(drawn(TEXT, zxingcpp.BarcodeFormat.PDF417), 9.5)
    assert find_barcodes(page) == ()
    (code,) = find_barcodes(page, thorough=True)
    assert code.text == TEXT
    assert abs(code.quad.angle_deg + 9.5) < 3


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_code_is_read_at_any_right_angle(quarters: int) -> None:
    page = np.ascontiguousarray(np.rot90(drawn(TEXT, zxingcpp.BarcodeFormat.PDF417), quarters))
    (code,) = find_barcodes(page)
    assert code.text == TEXT


def test_square_code_keeps_letters_with_marks() -> None:
    said = "001090000123||Nguyễn Văn Mẫu|12041990|Nam|Hà Nội|01062021"
    (code,) = find_barcodes(drawn(said, zxingcpp.BarcodeFormat.QRCode, size=(300, 300)))
    assert (code.form, code.text) == ("QRCode", said)


def test_linear_codes_are_read_on_request_only() -> None:
    page = drawn("12345678", zxingcpp.BarcodeFormat.Code128, size=(500, 120))
    assert find_barcodes(page) == ()
    assert [code.text for code in find_barcodes(page, every_kind=True)] == ["12345678"]


def test_picture_without_code_gives_none() -> None:
    noise = np.random.default_rng(5).integers(0, 255, (700, 1100, 3)).astype(np.uint8)
    assert find_barcodes(noise, thorough=True) == ()


def test_damaged_code_is_not_guessed() -> None:
    page = drawn(TEXT, zxingcpp.BarcodeFormat.PDF417)
    page[300:560, 500:900] = 214
    assert find_barcodes(page, thorough=True) == ()
