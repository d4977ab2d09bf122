from app.domain.barcode import Barcode, read_code
from app.domain.geometry import Quad

PLACE = Quad.from_box(0, 0, 100, 40)
LICENCE = "@\n\x1e\rANSI 636014090001DL00310041DLDAQ7654321\nDCSDOE\nDDET\nDACJAN\nDBB04121970\r"
VIETNAMESE = "001090000123|123456789|Nguyễn Văn Mẫu|12041990|Nam|Phố Thử, Hà Nội|01062021"


def test_licence_code_belongs_to_the_generic_document() -> None:
    record = read_code(Barcode("PDF417", LICENCE, PLACE))
    assert record is not None
    assert record.documents == ("id_document",)
    assert record.values["date_of_birth"] == "1970-04-12"
    assert record.cut == {"last_name"}


def test_vietnamese_code_belongs_to_both_sides() -> None:
    record = read_code(Barcode("QRCode", VIETNAMESE, PLACE))
    assert record is not None
    assert record.documents == ("vietnam_id", "vietnam_id_back")
    assert record.values["id_number"] == "001090000123"


def test_form_of_the_symbol_counts() -> None:
    assert read_code(Barcode("Code128", LICENCE, PLACE)) is None
    assert read_code(Barcode("PDF417", VIETNAMESE, PLACE)) is None


def test_codes_of_other_content_carry_no_fields() -> None:
    assert read_code(Barcode("QRCode", "WIFI:S:guest;;", PLACE)) is None
