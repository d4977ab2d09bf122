"""Thai lines: names, addresses, dates, labels, running words and every legal syllable."""

# Lists of words read better whole.
# ruff: noqa: E501, SIM905

from __future__ import annotations

import random

from recognisers import writing
from recognisers.writing import Line

DIGITS = "๐๑๒๓๔๕๖๗๘๙"
CONSONANTS = "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"
CLASSES = tuple(CONSONANTS + "ฤฦะัาำิีึืุูเแโใไๅๆฯ็่้๊๋์ํ฿" + DIGITS)

_COMMON = "กขคงจชดตถทนบปพมยรลวสหอ"
_CLUSTERS = "กร กล กว ขร ขล ขว คร คล คว ตร ปร ปล พร พล ผล ทร หม หน หล หย หว หง สร ศร ซร จร".split()
_FINALS = "กงนมยวดบปตลรสษศณญธทคภพชจถฎฏฐขซ"
_TONES = ("", "", "", "่", "่", "้", "้", "๊", "๋")

TITLES = (
    "นาย นาง นางสาว น.ส. ด.ช. ด.ญ. เด็กชาย เด็กหญิง ดร. พ.ต.อ. ร.ต.อ. ส.ต.ท. พล.อ. ว่าที่ร.ต. ม.ร.ว. ม.ล. พระ สามเณร".split()
)
GIVEN = (
    "กมล กฤษณา กฤษฎา กัญญา กันตภณ กาญจนา กิตติ กุลธิดา เกษม ไกรสร ขนิษฐา ขวัญใจ คมสัน คณิต จตุพร จักรพงษ์ จันทร์ฉาย จารุวรรณ "
    "จิตรา จีระนันท์ เจนจิรา เฉลิมพล ฉวีวรรณ ชนะ ชลธิชา ชวลิต ชาญชัย ชูศักดิ์ โชติกา ฐานิดา ณรงค์ ณัฏฐ์ ณิชา ดนัย ดารุณี เดชา "
    "ตรีนุช เตือนใจ ถนอม ถาวร ทวีศักดิ์ ทัศนีย์ ทิพวรรณ เทวัญ ธงชัย ธนพล ธัญชนก ธีรวัฒน์ นงลักษณ์ นพดล นริศรา นฤมล นันทนา นิภา "
    "นิรันดร์ บรรจง บังอร บุญชัย บุษบา เบญจวรรณ ปกรณ์ ปฏิภาณ ปรีชา ปราณี ปาริชาต ปิ่นแก้ว เปรมฤดี ผกามาศ ผ่องศรี พงศธร พจนีย์ "
    "พรทิพย์ พัชรี พิเชษฐ พิมพา พีรพล เพ็ญนภา ไพบูลย์ ภควัต ภาณุพงศ์ ภัทรา ภูวนาถ มงคล มณฑา มนัส มานะ มาลี มีนา เมธี ยงยุทธ "
    "ยุพิน เยาวลักษณ์ รัชนี รังสรรค์ ราตรี ฤทธิชัย เรวดี ละเอียด ลัดดา เลิศ วนิดา วรพจน์ วราภรณ์ วันเพ็ญ วัชระ วาสนา วิทยา วิภา "
    "วีณา ศรัณย์ ศศิธร ศิริพร ศุภกร สกุล สมพร สมศรี สรวิชญ์ สันติ สาโรจน์ สิริกร สุจินต์ สุชาติ สุดา สุเทพ สุนันทา สุรีย์ เสาวนีย์ "
    "แสงดาว โสภา หทัย อดิศร อนงค์ อภิชาติ อรทัย อรุณ อัจฉรา อัมพร อาทิตย์ อำนวย อิทธิพล อุดม อุไร เอกชัย โอภาส ไอยรา ใจดี ฮาซัน "
    "ยิ่งยศ ฟาริดา ฟ้าใส ฝ้าย ญาณี ปัญญ์ ธันย์ชนก ฐิติ โกวิท แพรวา เอื้องฟ้า"
).split()
MORPHEMES = (
    "ศรี สุวรรณ ทอง แก้ว วงศ์ วงษ์ บุญ ชัย สุข พงศ์ รัตน์ กุล เจริญ มงคล จันทร์ อินทร์ พันธ์ พันธุ์ ธรรม ประเสริฐ เกียรติ สกุล "
    "วัฒน์ วัฒนา ศักดิ์ สิทธิ์ ฤทธิ์ เพชร พลอย คำ แสง ใจ ดี งาม มั่น คง ยิ่ง เรือง รุ่ง โรจน์ สว่าง ชู นาค สิงห์ ช้าง เสือ ม่วง "
    "อ่อน น้อย ใหญ่ เอี่ยม นิล มาก มี ทรัพย์ สิน ลาภ ผล พูน เพิ่ม ภักดี ไพร ไพศาล นิมิต เนตร ปัญญา ปรีดา พิทักษ์ พานิช ภิรมย์ "
    "โยธา รักษา ราช ฤกษ์ เลิศ วิเศษ วิไล วิจิตร เวช ศาสตร์ ศิลป์ เศรษฐ์ สมบูรณ์ สุนทร เสน่ห์ หงษ์ หอม หาญ อำนาจ อุทัย อุดม เดช "
    "กิจ ขำ เขียว คล้าย จิตร ชื่น เชื้อ แซ่ ณ ดวง แดง ตั้ง โต ถิ่น เทพ ไทย ธนา ธาร นันท์ นาม บัว บาง ปาน ปิ่น โพธิ์ ฟัก ภู่ "
    "มณี ยอด ระวี ละออ ลิ้ม วัน สาย สร้อย อยู่ ไชย โชติ ญาติ ฉาย เฉลิม ฐาน พรหม พร้อม กลิ่น กล้า ขวัญ ครุฑ ตรี ปลื้ม ปราบ"
).split()
PLACE_HEADS = "บ้าน หนอง ห้วย คลอง บาง ดอน นา โคก ท่า วัง เขา แม่ สัน ทุ่ง ปาก เกาะ ดง โนน บ่อ สระ ทับ ลำ วัด ไผ่ ป่า หัว ช่อง".split()
PLACE_TAILS = (
    "บัว ใหม่ ใหญ่ น้อย แก้ว ทอง คำ แดง ขาว ดำ เขียว ยาว สูง ลึก หลวง กลาง เหนือ ใต้ ตะวันออก ตะวันตก โพธิ์ ไทร มะม่วง ขนุน ตาล "
    "หว้า เสือ ช้าง ม้า กวาง ปลา กุ้ง งู นกยูง ทราย หิน แร่ เกลือ เหล็ก ข้าวสาร ชัย ศรี พระ เจ้า ฝรั่ง จีน แขก ลาว มอญ เรือ สะพาน "
    "ประดู่ ตะเคียน สนุ่น กระดาน กะปิ ละมุง จิก ปรง รี งาม พลี ขุนเทียน กระทุ่ม อ้อย เลน มูลนาก ตะโก ขี้เหล็ก ผักหวาน เชือก ฝาง"
).split()
PROVINCES = (
    "กรุงเทพมหานคร กระบี่ กาญจนบุรี กาฬสินธุ์ กำแพงเพชร ขอนแก่น จันทบุรี ฉะเชิงเทรา ชลบุรี ชัยนาท ชัยภูมิ ชุมพร เชียงราย เชียงใหม่ "
    "ตรัง ตราด ตาก นครนายก นครปฐม นครพนม นครราชสีมา นครศรีธรรมราช นครสวรรค์ นนทบุรี นราธิวาส น่าน บึงกาฬ บุรีรัมย์ ปทุมธานี "
    "ประจวบคีรีขันธ์ ปราจีนบุรี ปัตตานี พระนครศรีอยุธยา พะเยา พังงา พัทลุง พิจิตร พิษณุโลก เพชรบุรี เพชรบูรณ์ แพร่ ภูเก็ต มหาสารคาม "
    "มุกดาหาร แม่ฮ่องสอน ยโสธร ยะลา ร้อยเอ็ด ระนอง ระยอง ราชบุรี ลพบุรี ลำปาง ลำพูน เลย ศรีสะเกษ สกลนคร สงขลา สตูล สมุทรปราการ "
    "สมุทรสงคราม สมุทรสาคร สระแก้ว สระบุรี สิงห์บุรี สุโขทัย สุพรรณบุรี สุราษฎร์ธานี สุรินทร์ หนองคาย หนองบัวลำภู อ่างทอง "
    "อำนาจเจริญ อุดรธานี อุตรดิตถ์ อุทัยธานี อุบลราชธานี เบตง"
).split()
ROADS = (
    "สุขุมวิท พหลโยธิน เพชรเกษม รามคำแหง ลาดพร้าว มิตรภาพ พระราม วิภาวดีรังสิต งามวงศ์วาน แจ้งวัฒนะ เจริญกรุง รัชดาภิเษก อโศก".split()
)
MONTHS = "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.".split()
LONG_MONTHS = "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม".split()
LABELS = (
    "บัตรประจำตัวประชาชน|เลขประจำตัวประชาชน|ชื่อตัวและชื่อสกุล|ชื่อ|นามสกุล|เกิดวันที่|ศาสนา|ที่อยู่|วันออกบัตร|วันบัตรหมดอายุ|"
    "เจ้าพนักงานออกบัตร|ตลอดชีพ|สัญชาติ|เพศ|ชาย|หญิง|หมู่โลหิต|ใบอนุญาตขับรถ|กรมการปกครอง|กระทรวงมหาดไทย|กรมการขนส่งทางบก|"
    "ราชอาณาจักรไทย|หนังสือเดินทาง|วันออก|วันหมดอายุ|ออกให้ ณ|นายทะเบียน|ทะเบียนบ้าน|ลายมือชื่อ|หมายเลขบัตร|อายุ|ปี|ส่วนสูง|พุทธ|"
    "อิสลาม|คริสต์|ฮินดู|ซิกข์|บัตรประจำตัวคนซึ่งไม่มีสัญชาติไทย|ใบสั่งซื้อ|ใบเสร็จรับเงิน|จำนวนเงิน|บาทถ้วน|ผู้รับ|ผู้ส่ง|โทรศัพท์|"
    "รหัสไปรษณีย์|สำนักงาน|บริษัท จำกัด|มหาวิทยาลัย|โรงพยาบาล|โรงเรียน|ธนาคาร|สถานีตำรวจ|รถยนต์ส่วนบุคคล|ชั่วคราว|ฯลฯ|ฦๅชา|ฤๅษี|฿|ราคา ฿100|ต่างๆ|ทั่วๆ ไป"
).split("|")
WORDS = (
    "ประเทศ รัฐบาล กฎหมาย สิทธิ หน้าที่ ข้อมูล ประชาชน ทะเบียน เอกสาร ระบบ คอมพิวเตอร์ เครื่อง บริการ ลูกค้า สินค้า ราคา วันนี้ "
    "พรุ่งนี้ ตัวอย่าง แม่น้ำ ภูเขา ทะเล ฝนตก อากาศ ร้อน เย็น หนาว อาหาร ข้าว น้ำปลา ผลไม้ กล้วย มะละกอ สับปะรด โต๊ะ เก้าอี้ ตู้ "
    "หนังสือ ดินสอ ปากกา กระดาษ โทรทัศน์ วิทยุ รถไฟ เครื่องบิน เรือ ถนน สะพาน ตลาด ร้านค้า ก๋วยเตี๋ยว ผัดไทย ต้มยำ เต้าหู้ ปาท่องโก๋ "
    "ฤดู ฤาษี พฤกษา อังกฤษ อนุญาต อุปกรณ์ เศรษฐกิจ วัฒนธรรม ประวัติศาสตร์ วิทยาศาสตร์ คณิตศาสตร์ ปรัชญา ศิลปะ ดนตรี กีฬา ฟุตบอล "
    "สัปดาห์ จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์ ใคร อะไร ที่ไหน เมื่อไร ทำไม อย่างไร เพราะ แต่ และ หรือ ถ้า ก็ ได้ ไม่ "
    "ใช่ ครับ ค่ะ นะ คุณ ผม ดิฉัน เรา พวก เขา มัน นี้ นั้น โน้น ทุก แต่ละ บาง หลาย หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ ร้อย "
    "สรณํ พัน หมื่น แสน ล้าน ซื้อ ขาย จ่าย รับ ส่ง เปิด ปิด เขียน อ่าน พูด ฟัง ดู เห็น รู้ คิด เข้าใจ ช่วย ทำ ใช้ กิน ดื่ม นอน ตื่น เดิน "
    "วิ่ง ว่าย ฆ้อง ระฆัง ฆราวาส เฌอ มณฑป ฎีกา กบฏ ปฏัก ฐาน อัฒจันทร์ เณร จุฬา กีฬา ฮวงจุ้ย ขวด ฃวด ฅน คน ฏ ฌาน กิโลเมตร เปอร์เซ็นต์ "
    "เบียร์ ฟิล์ม ศูนย์ วันทยาวุธ ทฤษฎี สาเหตุ โจ๊ก เจ๊ง จ้ะ จ๋า โอ๊ต ตุ๊กตา แป๊ะ กุ๊ก บ๊วย ป๋า เดี๋ยว เปี๊ยก เลอะ เยอะ เคาะ เกาะ "
    "เผื่อ เมื่อ เรื่อง เครื่อง เพื่อน เปลี่ยน เสื้อ เนื้อ ผู้ใหญ่ ใหญ่โต น้ำใจ ย้ำ ซ้ำ ค่ำ ต่ำ ถ้ำ ล้ำ ร่ำ สิ้น ขึ้น ยื่น คลื่น ดื้อ"
).split()


def syllable(rng: random.Random) -> str:
    """One legal syllable; rare consonants and all vowels come up."""
    pick = rng.random()
    onset = rng.choice(_CLUSTERS) if pick < 0.2 else rng.choice(_COMMON if pick < 0.7 else CONSONANTS)
    tone = rng.choice(_TONES)
    final = rng.choice(_FINALS)
    lead = rng.choice("เแโไใเแโ")
    shape = rng.randrange(16)
    shapes = (
        onset + tone + "า" + rng.choice(("", final)),
        onset + rng.choice("ิีึื") + tone + final,
        onset + rng.choice("ุู") + tone + rng.choice(("", final)),
        onset + "ั" + tone + final,
        onset + tone + "ะ",
        onset + tone + "ำ",
        lead + onset + tone + rng.choice(("", final, "ะ")),
        "เ" + onset + tone + "า" + rng.choice(("", "ะ")),
        "เ" + onset + "ี" + tone + "ย" + rng.choice(("", final)),
        "เ" + onset + "ื" + tone + "อ" + rng.choice(("", final)),
        rng.choice("เแ") + onset + "็" + final,
        "เ" + onset + "ิ" + tone + final,
        onset + "ั" + tone + "ว",
        onset + tone + "อ" + rng.choice(("", final)),
        onset + rng.choice(("รร", "รร")) + final,
        onset + tone + final,
    )
    text = shapes[shape]
    if rng.random() < 0.12:
        text += rng.choice(CONSONANTS) + rng.choice(("์", "์", "ิ์", "ุ์"))
    return text


def surname(rng: random.Random) -> str:
    """A family name put together from the pieces that such names are made of."""
    return "".join(rng.choice(MORPHEMES) for _ in range(rng.choice((2, 2, 2, 3))))


def name(rng: random.Random) -> str:
    """Title, given name and family name, or some of them."""
    first = rng.choice(GIVEN) if rng.random() < 0.7 else rng.choice(MORPHEMES) + rng.choice(MORPHEMES)
    title = rng.choice(TITLES)
    form = rng.randrange(6)
    if form == 0:
        return first
    if form == 1:
        return surname(rng)
    if form == 2:
        return f"{first} {surname(rng)}"
    if form == 3:
        return f"({first} {surname(rng)})"
    return f"{title}{rng.choice(('', ' ', ' '))}{first} {surname(rng)}"


def place(rng: random.Random) -> str:
    """A name as villages, districts and quarters have it."""
    text = rng.choice(PLACE_HEADS) + rng.choice(PLACE_TAILS)
    return text + rng.choice(PLACE_TAILS) if rng.random() < 0.25 else text


def address(rng: random.Random) -> str:
    """An address or a stretch of one, with its abbreviations."""
    house = f"{rng.randint(1, 999)}" + (f"/{rng.randint(1, 299)}" if rng.random() < 0.5 else "")
    parts = [house]
    if rng.random() < 0.7:
        parts.append(rng.choice(("หมู่ที่ ", "ม.", "หมู่ ")) + str(rng.randint(1, 19)))
    if rng.random() < 0.35:
        parts.append(
            rng.choice(("ซ.", "ถ.", "ถนน", "ซอย")) + rng.choice(ROADS) + rng.choice(("", f" {rng.randint(1, 120)}"))
        )
    capital = rng.random() < 0.2
    sub, mid, top = ("แขวง", "เขต", "") if capital else rng.choice((("ต.", "อ.", "จ."), ("ตำบล", "อำเภอ", "จังหวัด")))
    parts += [sub + place(rng), mid + place(rng), top + ("กรุงเทพมหานคร" if capital else rng.choice(PROVINCES))]
    if rng.random() < 0.2:
        parts.append(writing.digits(rng, 5, 5))
    start = rng.randrange(len(parts))
    return " ".join(parts[start : start + rng.randint(1, 5)])


def date(rng: random.Random) -> str:
    """A day of the Buddhist era, with short, long or no month word, in either kind of digits."""
    day, year = rng.randint(1, 31), rng.randint(2440, 2590)
    text = f"{day} {rng.choice(MONTHS if rng.random() < 0.7 else LONG_MONTHS)} {rng.choice(('', '', 'พ.ศ. '))}{year}"
    return writing.native(DIGITS, text) if rng.random() < 0.25 else text


def label(rng: random.Random) -> str:
    """A label, alone or with what stands behind it."""
    text = rng.choice(LABELS)
    form = rng.random()
    if form < 0.5:
        return text
    value = rng.choice((date, name, thai_number, writing.latin_words, writing.latin_name))(rng)
    return f"{text}{rng.choice((' ', ' ', ': ', ' : ', '/'))}{value}"


def words(rng: random.Random) -> str:
    """Running words, glued as Thai is written."""
    chosen = [rng.choice(WORDS) if rng.random() < 0.75 else surname(rng) for _ in range(rng.randint(1, 6))]
    pieces: list[str] = [chosen[0]]
    for word in chosen[1:]:
        if rng.random() < 0.3:
            pieces.append(word)
        else:
            pieces[-1] += word
    return writing.punctuated(rng, pieces)


def syllables(rng: random.Random) -> str:
    """Nonsense of legal syllables: no letter can be guessed."""
    return " ".join("".join(syllable(rng) for _ in range(rng.randint(1, 4))) for _ in range(rng.randint(1, 3)))


def thai_number(rng: random.Random) -> str:
    """Numbers in either kind of digits, and plates."""
    if rng.random() < 0.15:
        prefix = rng.choice(("", str(rng.randint(1, 9)))) + rng.choice(CONSONANTS) + rng.choice(CONSONANTS)
        return f"{prefix} {rng.randint(1, 9999)}"
    text = writing.number(rng)
    return writing.native(DIGITS, text) if rng.random() < 0.4 else text


line: Line = writing.mixture(
    (
        (0.19, name),
        (0.16, address),
        (0.08, date),
        (0.10, label),
        (0.12, words),
        (0.17, syllables),
        (0.06, thai_number),
        (0.05, writing.latin_name),
        (0.03, writing.latin_words),
        (0.02, writing.date),
        (0.02, writing.signs),
    )
)
