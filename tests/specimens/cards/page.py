"""Plain text pages in several languages: what stays when no document is recognised."""

from __future__ import annotations

import random

from tests.specimens import people
from tests.specimens.canvas import INK, Canvas, Style
from tests.specimens.fonts import Pool, family
from tests.specimens.form import specimen_mark
from tests.specimens.specimen import Specimen

SENTENCES: dict[str, tuple[str, tuple[str, ...]]] = {
    "en": (
        "latin",
        (
            "The parcel is waiting at the front desk until Friday.",
            "Breakfast is served from 6:30 to 10:00.",
            "Please return the key card, room 417.",
            "Two guests, three nights, paid in advance.",
            "Invoice 2026/0318 was settled on 4 May.",
            "Call 555-0142 after six o'clock.",
        ),
    ),
    "fr": (
        "latin",
        (
            "Le café est fermé le lundi, sauf en août.",
            "Réservation nº 8841 confirmée à 18 h 05.",
            "Veuillez déposer la clé à l'accueil.",
            "Où se trouve l'arrêt de l'autobus 27 ?",
            "Total à payer : 128,40 €",
            "Merci de votre visite, à bientôt.",
        ),
    ),
    "es": (
        "latin",
        (
            "El desayuno se sirve hasta las diez.",
            "Año nuevo: cerrado del 1 al 3 de enero.",
            "Señal recibida: 45,00 €",
            "Habitación doble, vista al jardín.",
            "Llame al 555 01 99 por la mañana.",
            "La niña pequeña comió piña.",
        ),
    ),
    "de": (
        "latin",
        (
            "Die Rezeption ist rund um die Uhr geöffnet.",
            "Frühstück gibt es von 7 bis 11 Uhr.",
            "Schlüssel bitte an der Theke abgeben.",
            "Rechnung Nr. 77-210 über 96,50 €",
            "Größe, Maß und Gewicht prüfen.",
            "Übernachtung für zwei Personen.",
        ),
    ),
    "zh_hans": (
        "zh_hans",
        (
            "前台二十四小时有人值班。",
            "早餐时间六点半到十点。",
            "请于中午十二点前退房。",
            "订单编号二零二六零三一八。",
            "谢谢光临，欢迎再来。",
            "包裹已到，请凭证件领取。",
        ),
    ),
    "zh_hant": (
        "zh_hant",
        (
            "櫃檯全天候提供服務。",
            "早餐供應至上午十點。",
            "請於中午前辦理退房。",
            "訂單編號零三一八。",
            "謝謝光臨，歡迎再來。",
            "包裹已送達，請憑證件領取。",
        ),
    ),
    "th": (
        "thai",
        (
            "กรุณาคืนกุญแจที่แผนกต้อนรับ",
            "อาหารเช้าเริ่มเวลาหกโมงครึ่ง",
            "ขอบคุณที่ใช้บริการ",
            "ห้องพักสองคืน ชำระแล้ว",
            "โปรดแสดงบัตรก่อนเข้า",
            "เปิดทุกวันยกเว้นวันจันทร์",
        ),
    ),
    "vi": (
        "latin",
        (
            "Xin vui lòng trả chìa khóa tại quầy.",
            "Bữa sáng từ 6 giờ 30 đến 10 giờ.",
            "Cảm ơn quý khách.",
            "Đơn hàng số 0318 đã được giao.",
            "Phòng đôi, hai đêm, đã thanh toán.",
            "Mở cửa hằng ngày trừ thứ hai.",
        ),
    ),
}


def draw(rng: random.Random, pool: Pool, *, px_per_mm: float = 24.0, layout: str = "") -> Specimen:
    """A page of a few paragraphs in the language of `layout` or a random one; its truth is in `lines`."""
    layout = layout or rng.choice(sorted(SENTENCES))
    canvas = Canvas(148.0, 105.0, px_per_mm=px_per_mm, rng=rng, pool=pool)
    tone = rng.randint(236, 255)
    canvas.rectangle(0, 0, 148.0, 105.0, (tone, tone, tone - 4))
    script, _ = SENTENCES[layout]
    latin = family("latin", pool, rng)
    face = family(script if script != "latin" or rng.random() < 0.6 else "latin_serif", pool, rng)
    size = rng.uniform(3.4, 4.4)
    style = Style(face.regular, size, INK, latin.regular)
    y = 14.0
    for paragraph in range(rng.randint(2, 3)):
        for _ in range(rng.randint(2, 4)):
            text = people.pick(SENTENCES[layout][1], pool, rng)
            canvas.text(14.0 + (4.0 if paragraph == 1 else 0.0), y, text, style, role="value", max_mm=124)
            y += size * 1.7
        y += size * 1.4
    specimen_mark(canvas, 120.0, 99.0, latin.regular)
    return canvas.finish("text", layout=layout)
