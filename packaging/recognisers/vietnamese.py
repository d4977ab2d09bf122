"""Vietnamese lines: names, addresses, dates, labels, running words and every legal syllable."""

# Lists of words read better whole.
# ruff: noqa: E501, SIM905

from __future__ import annotations

import random
import unicodedata

from recognisers import writing
from recognisers.writing import Line

_LETTERS = "ăâđêôơư"
_MARKED = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")


def _toned(letter: str, tone: str) -> str:
    return unicodedata.normalize("NFC", letter + tone)


_SMALL = "".join(dict.fromkeys(_LETTERS + "".join(_toned(v, t) for v in _MARKED for t in TONES[1:])))
CLASSES = tuple(_SMALL + _SMALL.upper() + "–“”₫²")

FAMILY = (
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Trịnh Đoàn Lương Tô Tạ Châu Quách Cao La "
    "Thái Lưu Phùng Vương Từ Hà Kiều Đào Tăng Chu Triệu Nghiêm Mạc Khổng Thạch Giang Ông Âu Ưng Lục Nông Hứa Văn Thân"
).split()
GIVEN = (
    "An Anh Ánh Ân Bảo Bích Bình Cẩm Châu Chiến Chung Công Cúc Cường Danh Diễm Diệp Diệu Dũng Duy Duyên Đại Đan Đạt Đăng Điệp Đình "
    "Đông Đức Gấm Gia Giang Giáp Hà Hải Hạnh Hằng Hảo Hân Hậu Hiền Hiển Hiếu Hoa Hoài Hoàn Hòa Hồng Huệ Hùng Huy Huyền Hưng Hương "
    "Hường Hữu Khải Khang Khánh Khoa Khôi Khuê Kiên Kiệt Kim Lam Lan Lâm Liên Linh Loan Long Lộc Lợi Lụa Ly Mạnh Mẫn Mận Minh My Mỹ "
    "Nam Nga Ngà Ngân Nghĩa Ngọc Nguyên Nguyệt Nhã Nhân Nhật Nhi Nhung Như Oanh Phát Phi Phong Phú Phúc Phước Phương Phượng Quân Quang "
    "Quế Quốc Quý Quyên Quyền Quỳnh Sang Sen Sơn Sương Tài Tâm Tân Tấn Thạch Thảo Thanh Thành Thắm Thắng Thi Thiện Thịnh Thoa Thọ Thơ "
    "Thu Thuận Thục Thúy Thùy Thủy Thư Thương Tiên Tiến Tín Toàn Trang Trâm Trí Trinh Trọng Trúc Trung Trường Tuấn Tuệ Tùng Tuyền "
    "Tuyết Tú Tường Uyên Vân Việt Vinh Vũ Vượng Vỹ Xuân Yến Ý Thị Văn"
).split()
PLACES = (
    "Hà Nội|Hồ Chí Minh|Đà Nẵng|Hải Phòng|Cần Thơ|An Giang|Bà Rịa - Vũng Tàu|Bắc Giang|Bắc Kạn|Bạc Liêu|Bắc Ninh|Bến Tre|Bình Định|"
    "Bình Dương|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Tĩnh|"
    "Hải Dương|Hậu Giang|Hòa Bình|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lâm Đồng|Lạng Sơn|Lào Cai|Long An|Nam Định|Nghệ An|"
    "Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|"
    "Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái|Ba Đình|Hoàn Kiếm|Tây Hồ|"
    "Cầu Giấy|Đống Đa|Hai Bà Trưng|Thanh Xuân|Gò Vấp|Bình Thạnh|Tân Bình|Thủ Đức|Củ Chi|Hóc Môn|Sơn Trà|Ngũ Hành Sơn|Từ Liêm|Đông Anh"
).split("|")
LABELS = (
    "CĂN CƯỚC CÔNG DÂN|CĂN CƯỚC|Họ và tên|Ngày sinh|Giới tính|Quốc tịch|Quê quán|Nơi thường trú|Có giá trị đến|Số|Nam|Nữ|Việt Nam|"
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc|GIẤY CHỨNG MINH NHÂN DÂN|Sinh ngày|Nguyên quán|Nơi ĐKHK thường trú|"
    "Dân tộc|Tôn giáo|DẤU VẾT RIÊNG VÀ DỊ HÌNH|NGÓN TRỎ TRÁI|NGÓN TRỎ PHẢI|Đặc điểm nhân dạng|Ngày, tháng, năm|Nơi cư trú|"
    "CỤC TRƯỞNG CỤC CẢNH SÁT|QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI|Số định danh cá nhân|Nơi đăng ký khai sinh|Ngày hết hạn|"
    "GIẤY PHÉP LÁI XE|Hạng|Không thời hạn|Kinh|Không|Sẹo chấm|Nốt ruồi|cách|trên|dưới|sau cánh mũi|đuôi mắt|đầu lông mày|trước|cằm|trán|"
    "HÓA ĐƠN|Người nhận|Người gửi|Điện thoại|Địa chỉ|Tổng cộng|Thành tiền|100.000₫|50 m²|“Không”|2010 – 2020|đồng|Bằng chữ|Bộ Công an|Giám đốc|Trưởng phòng"
).split("|")
WORDS = (
    "nước người được những không một có của và là cho với các đã này trong khi để đến từ cũng như về rất nhiều năm ngày tháng giờ phút "
    "quyển sách bút giấy bàn ghế cửa sổ đường phố chợ quả chuối xoài cam bưởi ổi mít dứa thịt cá tôm cua gà vịt bún phở cơm cháo rượu "
    "nghiệp khuyến mãi nghỉ ngơi chuyện truyện khuya khuỷu thuở ngoằn ngoèo quýt quỳ quyết nguyễn giếng giặt gì ghế ghi nghèo xoáy "
    "ngoẹo huơ khoẻ hoẵng thuốc lưỡi rưỡi bưởi tưởng ngưỡng những lẫn lỗi mỗi đũa đĩa sữa sửa vẽ vẫy vỡ võ kỹ kỷ mỹ mỳ tỷ tỉ xã phường "
    "thị trấn quận huyện thành tỉnh thôn xóm ấp khu phố tổ đội số ngõ ngách hẻm đường"
).split()
_ONSETS = ["", *"b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split()]
_RHYMES = (
    "a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oă oe oi ôi ơi ua uâ uê ui uơ uy ưa ươ ưi ưu iêu yêu oai oay uây uôi "
    "ươi ươu uya uyê"
).split()
_FINALS = ("", "", "", "c", "ch", "m", "n", "ng", "nh", "p", "t")


def syllable(rng: random.Random) -> str:
    """One syllable of the right shape, not always a word."""
    rhyme = rng.choice(_RHYMES)
    spots = [i for i, letter in enumerate(rhyme) if letter in _MARKED]
    marked = [i for i in spots if rhyme[i] in "ăâêôơư"]
    spot = (marked or spots)[-1] if marked or rng.random() < 0.5 else spots[0]
    toned = rhyme[:spot] + _toned(rhyme[spot], rng.choice(TONES)) + rhyme[spot + 1 :]
    return rng.choice(_ONSETS) + toned + rng.choice(_FINALS)


def _cased(rng: random.Random, text: str, capitals: float) -> str:
    return text.upper() if rng.random() < capitals else text


def name(rng: random.Random) -> str:
    """Family name, middle names, given name; often in capitals."""
    parts = [rng.choice(FAMILY), *(rng.choice(GIVEN) for _ in range(rng.choice((1, 2, 2, 3))))]
    if rng.random() < 0.2:
        parts[-1] = syllable(rng).capitalize()
    return _cased(rng, " ".join(parts), 0.55)


def place(rng: random.Random) -> str:
    """A place, real or made up of given names' syllables."""
    if rng.random() < 0.5:
        return rng.choice(PLACES)
    return f"{rng.choice(GIVEN)} {rng.choice(GIVEN)}"


def address(rng: random.Random) -> str:
    """An address or a stretch of one."""
    parts = []
    if rng.random() < 0.5:
        parts.append(
            rng.choice(("Số ", "", "Tổ ", "Thôn ", "Ấp ", "Khu phố ", "Xóm "))
            + str(rng.randint(1, 399))
            + rng.choice(("", "A", f"/{rng.randint(1, 99)}"))
        )
    parts += [
        rng.choice(("", "Xã ", "Phường ", "P.", "TT. ")) + place(rng),
        rng.choice(("", "Quận ", "Huyện ", "Q.", "TP. ")) + place(rng),
    ]
    parts.append(rng.choice(("", "", "Tỉnh ", "TP. ")) + rng.choice(PLACES))
    start = rng.randrange(len(parts))
    return ", ".join(parts[start : start + rng.randint(1, 4)])


def date(rng: random.Random) -> str:
    """A day in figures or with the three words."""
    if rng.random() < 0.3:
        return f"Ngày {rng.randint(1, 31):02} tháng {rng.randint(1, 12):02} năm {rng.randint(1940, 2040)}"
    return writing.date(rng)


def label(rng: random.Random) -> str:
    """A label, alone, beside its English one, or with what stands behind it."""
    text = _cased(rng, rng.choice(LABELS), 0.1)
    form = rng.random()
    if form < 0.45:
        return text + rng.choice(("", ":"))
    if form < 0.65:
        return f"{text} / {writing.latin_words(rng)}" if rng.random() < 0.5 else f"{text}/{writing.latin_words(rng)}:"
    value = rng.choice((date, name, writing.number, place))(rng)
    return f"{text}{rng.choice((': ', ' ', '/'))}{value}"


def words(rng: random.Random) -> str:
    """Running words."""
    chosen = [rng.choice(WORDS) if rng.random() < 0.7 else syllable(rng) for _ in range(rng.randint(1, 8))]
    return _cased(rng, writing.punctuated(rng, chosen), 0.12)


def syllables(rng: random.Random) -> str:
    """Nonsense, so that no mark can be guessed."""
    chosen = [syllable(rng) for _ in range(rng.randint(1, 6))]
    if rng.random() < 0.5:
        chosen = [word.capitalize() for word in chosen]
    return _cased(rng, " ".join(chosen), 0.3)


line: Line = writing.mixture(
    (
        (0.22, name),
        (0.15, address),
        (0.06, date),
        (0.11, label),
        (0.11, words),
        (0.20, syllables),
        (0.06, writing.number),
        (0.04, writing.latin_name),
        (0.03, writing.latin_words),
        (0.02, writing.signs),
    )
)
