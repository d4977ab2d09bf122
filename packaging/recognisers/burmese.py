"""Burmese lines: names, addresses, dates, card numbers, labels, running words and every legal syllable. Unicode only.

A letter under another (virama and consonant) is one class, and so is kinzi (nga, asat, virama).
"""

# Lists of words read better whole.
# ruff: noqa: SIM905

from __future__ import annotations

import random

from recognisers import writing
from recognisers.writing import Line

DIGITS = "၀၁၂၃၄၅၆၇၈၉"
VIRAMA = "\u1039"
KINZI = "\u1004\u103a\u1039"
CONSONANTS = "ကခဂဃငစဆဇဈဉညဋဌဍဎဏတထဒဓနပဖဗဘမယရလဝသဟဠအ"
STACKED = tuple(VIRAMA + letter for letter in "ကခဂဃစဆဇဈညဋဌဍဎဏတထဒဓနပဖဗဘမလသ")
CLASSES = tuple(CONSONANTS + "ဿဣဤဥဦဧဩဪါာိီုူေဲံ့း်ျြွှ၊။၌၍၎၏" + DIGITS) + STACKED + (KINZI,)

SYLLABLES = (
    "အောင် မောင် ကို မ ဒေါ် ဦး သန်း ထွန်း စိုး လှ မြ ခင် ကျော် ဇော် မင်း နိုင် ဝင်း တင် အေး ခိုင် ဖြူ နွယ် စန်း ရီ ဝေ လွင် ဌေး မြင့် သိန်း "
    "ထက် ဟိန်း ပြည့် ဖြိုး သူ ရဲ ဇင် မာ သီရိ နန္ဒာ သက် လင်း ရှိန် ကြည် ချမ်း မွန် သဇင် ဆု မို့ ယဉ် ထူး ခိုင် စု ပွင့် ငယ် ဇွန် ဝတ် ရည် "
    "ချို ညို သော် တာ နု ဆွေ ရွှေ ငွေ တိုး ဘ ဘို ဖုန်း ပိုင် သွင် ဥမ္မာ ဣန္ဒြာ ရတနာ ပညာ သုတ ဓမ္မ မေတ္တာ စေတနာ ကလျာ ဝတ္ထု အိန္ဒြေ သန္တာ ပုည "
    "ဇေယျာ ဂျိုး နော် စော ဆိုင်း စိုင်း နန်း လုံ ဂမ် ဆန် ဒိုင် ဘောက် ရာ ထန် ကျင် လျန် ခွန် ကမ် ဇမ် ဟောက် ယု မူ ယာ ပေါ လယ် သာ လေး ငြိမ်း"
).split()
TOWNS = (
    "ရန်ကုန် မန္တလေး နေပြည်တော် ပဲခူး မော်လမြိုင် ပုသိမ် မုံရွာ စစ်တွေ မြစ်ကြီးနား တောင်ကြီး လားရှိုး ကျိုင်းတုံ ထားဝယ် မြိတ် ပြည် မကွေး "
    "ပခုက္ကူ ရွှေဘို စစ်ကိုင်း မိတ္ထီလာ ပျဉ်းမနား တောင်ငူ ဟင်္သာတ ဖျာပုံ မြောင်းမြ ဘားအံ လွိုင်ကော် ဟားခါး ကလေး တမူး ဗန်းမော် ဖားကန့် "
    "သံတွဲ ကျောက်ဖြူ သထုံ ကျိုက်ထို လှိုင် ကမာရွတ် စမ်းချောင်း ဗဟန်း တာမွေ သင်္ဃန်းကျွန်း ရန်ကင်း မင်္ဂလာတောင်ညွန့် ဒဂုံ လသာ လမ်းမတော် "
    "ပန်းဘဲတန်း ကျောက်တံတား ဗိုလ်တထောင် ပုဇွန်တောင် ဒေါပုံ သာကေတ အင်းစိန် မင်္ဂလာဒုံ ရွှေပြည်သာ လှိုင်သာယာ အမရပူရ ချမ်းအေးသာစံ"
).split()
REGIONS = "ရန်ကုန် မန္တလေး ပဲခူး ဧရာဝတီ စစ်ကိုင်း မကွေး တနင်္သာရီ ကချင် ကယား ကရင် ချင်း မွန် ရခိုင် ရှမ်း".split()
LABELS = (
    "နိုင်ငံသားစိစစ်ရေးကတ်ပြား|အမှတ်|ရက်စွဲ|အမည်|အဘအမည်|မွေးသက္ကရာဇ်|လူမျိုး/ကိုးကွယ်သည့်ဘာသာ|အရပ်|သွေးအုပ်စု|ထင်ရှားသည့်အမှတ်အသား|"
    "ကတ်ပြားအမှတ်|အလုပ်အကိုင်|နေရပ်လိပ်စာ|ထိုးမြဲလက်မှတ်|ယာဉ်မောင်းလိုင်စင်|ကုန်ဆုံးရက်|ပြည်ထောင်စုသမ္မတမြန်မာနိုင်ငံတော်|ဗမာ|ဗုဒ္ဓ|ဗမာ/ဗုဒ္ဓ|"
    "ခရစ်ယာန်|အစ္စလာမ်|ဟိန္ဒူ|ကရင်|ရှမ်း|ရခိုင်|ကချင်|မွန်|ချင်း|မှီခို|ကျောင်းသား|ကုန်သည်|လယ်သမား|အစိုးရဝန်ထမ်း|ဆရာမ|ပေ|လက်မ|"
    "လူဝင်မှုကြီးကြပ်ရေး|ဝန်ကြီးဌာန|ရဲတပ်ဖွဲ့|ရုံး|ဌာန|ညွှန်ကြားရေးမှူး|မျက်နှာဝဲဘက်မှဲ့ရှိ|နဖူး|ပါး|မေးစေ့|ယာဘက်|ဘယ်ဘက်|အမာရွတ်|တုံ့|"
    "ပြေစာ|ငွေပမာဏ|စုစုပေါင်း|ကျပ်|ဖုန်း|လက်ခံသူ|ပေးပို့သူ|လိပ်စာ|နေ့စွဲ|ဘဏ်|ကုမ္ပဏီ|လီမိတက်|မြို့နယ်|ကျေးရွာ|ရပ်ကွက်|တိုင်းဒေသကြီး"
).split("|")
MONTHS = "ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် ဩဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ".split()
WORDS = (
    "မြန်မာ နိုင်ငံ ပြည်သူ အစိုးရ ဥပဒေ အခွင့်အရေး တာဝန် အချက်အလက် စာရွက် စနစ် ကွန်ပျူတာ ဝန်ဆောင်မှု ဈေးနှုန်း ယနေ့ မနက်ဖြန် ဥပမာ မြစ် တောင် "
    "ပင်လယ် မိုး ရာသီဥတု ပူ အေး အစားအစာ ထမင်း ငါး သစ်သီး ငှက်ပျောသီး သရက်သီး နာနတ်သီး စားပွဲ ကုလားထိုင် စာအုပ် ခဲတံ ဘောပင် ရေဒီယို "
    "ရထား လေယာဉ်ပျံ လှေ လမ်း တံတား ဆိုင် မုန့်ဟင်းခါး ဆား သကြား ငရုတ်သီး အင်္ဂလိပ် ခွင့်ပြု ကိရိယာ စီးပွားရေး ယဉ်ကျေးမှု သမိုင်း သိပ္ပံ "
    "သင်္ချာ အနုပညာ ဂီတ အားကစား ဘောလုံး တနင်္လာ အင်္ဂါ ဗုဒ္ဓဟူး ကြာသပတေး သောကြာ စနေ တနင်္ဂနွေ ဘယ်သူ ဘာ ဘယ်မှာ ဘယ်တော့ ဘာကြောင့် "
    "ဒါကြောင့် ဒါပေမဲ့ နှင့် သို့မဟုတ် အကယ်၍ လည်း ရ မ ဘူး ဟုတ်ကဲ့ ခင်ဗျာ ရှင် ကျွန်တော် ကျွန်မ ငါတို့ သူတို့ ဒီ ဟို တိုင်း တစ် နှစ် သုံး "
    "လေး ငါး ခြောက် ခုနစ် ရှစ် ကိုး တစ်ဆယ် ရာ ထောင် သောင်း သိန်း သန်း ဝယ် ရောင်း ပေး ယူ ဖွင့် ပိတ် ရေး ဖတ် ပြော နားထောင် ကြည့် မြင် သိ "
    "စဉ်းစား နားလည် ကူညီ လုပ် သုံးစွဲ စား သောက် အိပ် နိုး လမ်းလျှောက် ပြေး ကူး ကောင်း ဆိုး မြင့် နိမ့် ကလေး အဖေ အမေ မိသားစု ဆရာ ကျောင်း "
    "ဆေးရုံ ဘုရား တရား သံဃာ ပွဲ ရွှေတိဂုံ ပုဂံ စေတီ ဝိဇ္ဇာ ပစ္စည်း ပုဒ်မ ဇာတ် ဈာန် ဉာဏ် ဋီကာ ဌာန ဍုံ ဎ ဏ ဓာတ် ဗြဟ္မာ ဘဏ္ဍာ မဏ္ဍပ် ယောက်ျား "
    "လက်ျာ ဝိညာဉ် သတ္တဝါ သဒ္ဒါ ဟင်္သာ ဠ အန္တရာယ် ပိဿာ မနုဿ ဣတ္ထိ ဤ ဥယျာဉ် ဦး ဧည့် ဩဇာ ဪ ၌ ၍ ၎င်း ၏ ကမ္ဘာ ပဉ္စမ ဝဏ္ဏ ဆဋ္ဌ အဋ္ဌ ကုဋေ ရာဇဝင် သမ္ဗုဒ္ဓ"
).split()
TOWNSHIP_SYLLABLES = "ကခဂငစဆဇညတထဒဓနပဖဗဘမယရလဝသဟအဥ"
CLASSES_OF_CITIZEN = ("နိုင်", "နိုင်", "နိုင်", "ဧည့်", "ပြု", "ယာယီ", "သ", "သီ")
_MEDIALS = ("", "", "", "", "ျ", "ြ", "ွ", "ှ", "ျွ", "ြွ", "ွှ", "ျှ", "ြှ", "ြွှ")
_RHYMES = (
    "ာ|ား|ါ|ါး|ိ|ီ|ီး|ု|ူ|ူး|ေ|ေ့|ေး|ဲ|ဲ့|ော|ော့|ော်|ေါ်|ံ|ံ့|ို|ို့|ိုး|ုံ|ုံး|ုံ့|ိံ|က်|ောက်|ိုက်|င်|င့်|င်း|ောင်|ောင့်|ောင်း|ိုင်|ိုင်း|ိုင့်|စ်|ဉ်|ည်|ည့်|ည်း|တ်|ိတ်|ုတ်|န်|န့်|န်း|ိန်|ိန်း|"
    "ုန်|ုန့်|ုန်း|ပ်|ိပ်|ုပ်|မ်|မ့်|မ်း|ိမ်|ိမ့်|ိမ်း|ုမ်|ုမ်း|ယ်|ဿ|"
).split("|")


def syllable(rng: random.Random) -> str:
    """One legal syllable, now and then with a letter stacked or kinzi."""
    pick = rng.random()
    if pick < 0.03:
        return rng.choice("ဣဤဥဦဧဩဪ")
    base = rng.choice("ကခဂငစဆဇညတထဒနပဖဗဘမယရလဝသဟအ" if pick < 0.75 else CONSONANTS)
    if pick > 0.94:
        base = KINZI.join(("", base)) if rng.random() < 0.3 else base + rng.choice(STACKED)
        if base.startswith(KINZI):
            base = rng.choice("အသမတ") + base
        return base + rng.choice(("", "ာ", "ိ", "ု", "ေ"))
    return base + rng.choice(_MEDIALS) + rng.choice(_RHYMES)


def syllables(rng: random.Random) -> str:
    """Nonsense of legal syllables."""
    return " ".join("".join(syllable(rng) for _ in range(rng.randint(1, 4))) for _ in range(rng.randint(1, 3)))


def name(rng: random.Random) -> str:
    """Two to four syllables, with or without a form of address."""
    chosen = [rng.choice(SYLLABLES) if rng.random() < 0.85 else syllable(rng) for _ in range(rng.randint(1, 4))]
    if rng.random() < 0.5:
        chosen.insert(0, rng.choice(("ဦး", "ဒေါ်", "ကို", "မ", "မောင်")))
    return rng.choice(("", "", "", " ")).join(chosen)


def card_number(rng: random.Random) -> str:
    """A number of a registration card, mostly in Burmese digits."""
    if rng.random() < 0.15:
        letters = "".join(rng.choice(("KA", "MA", "TA", "NA", "OU", "LA", "THA", "SA", "PA", "YA")) for _ in range(3))
        return f"{rng.randint(1, 14)}/{letters}({rng.choice('NEP')}){writing.digits(rng, 6, 6)}"
    town = "".join(rng.choice(TOWNSHIP_SYLLABLES) for _ in range(3))
    middle = f"{town}({rng.choice(CLASSES_OF_CITIZEN)})"
    number = f"{rng.randint(1, 14)}/{middle}{rng.choice(('', '', ' '))}{writing.digits(rng, 6, 6)}"
    return writing.native(DIGITS, number)


def address(rng: random.Random) -> str:
    """An address or a stretch of one."""
    number = writing.native(DIGITS, str(rng.randint(1, 399)))
    street = "".join(rng.choice(SYLLABLES) for _ in range(2)) + rng.choice(("လမ်း", "ရိပ်သာ", ""))
    ward = "".join(rng.choice(SYLLABLES) for _ in range(rng.randint(1, 2))) + rng.choice(("ရပ်ကွက်", "ကျေးရွာ", "ရွာ"))
    parts = [
        f"အမှတ်({number})",
        street,
        ward,
        rng.choice(TOWNS) + rng.choice(("မြို့နယ်", "မြို့", "")),
        rng.choice(REGIONS) + rng.choice(("တိုင်း", "ပြည်နယ်", "")),
    ]
    start = rng.randrange(len(parts))
    return rng.choice((" ", "၊ ", "၊")).join(parts[start : start + rng.randint(1, 4)])


def date(rng: random.Random) -> str:
    """A day, mostly in Burmese digits."""
    day, month, year = rng.randint(1, 31), rng.randint(1, 12), rng.randint(1930, 2049)
    if rng.random() < 0.15:
        text = f"{year} ခုနှစ် {rng.choice(MONTHS)}လ {day} ရက်"
    else:
        sign = rng.choice("--/.")
        text = f"{day}{sign}{month}{sign}{year}" if rng.random() < 0.6 else f"{day:02}{sign}{month:02}{sign}{year}"
    return text if rng.random() < 0.12 else writing.native(DIGITS, text)


def number(rng: random.Random) -> str:
    """Numbers in either kind of digits, heights in feet and inches, blood types."""
    form = rng.random()
    if form < 0.15:
        text = f"{rng.randint(4, 6)}{rng.choice((chr(39), ' ပေ '))}{rng.randint(0, 11)}{rng.choice((chr(34), ' လက်မ'))}"
    elif form < 0.2:
        return rng.choice(("A", "B", "O", "AB", "အေ", "ဘီ", "အို", "အေဘီ")) + rng.choice(("", "+", "(+)"))
    else:
        text = writing.number(rng)
    return writing.native(DIGITS, text) if rng.random() < 0.65 else text


def label(rng: random.Random) -> str:
    """A label, alone or with what stands behind it."""
    text = rng.choice(LABELS)
    if rng.random() < 0.5:
        return text + rng.choice(("", "", "။", ":"))
    value = rng.choice((date, name, number, card_number, writing.latin_name))(rng)
    return f"{text}{rng.choice((' ', ': ', '။ ', ' - '))}{value}"


def words(rng: random.Random) -> str:
    """Running words, glued and in groups."""
    pieces = [rng.choice(WORDS)]
    for _ in range(rng.randint(0, 5)):
        word = rng.choice(WORDS)
        if rng.random() < 0.35:
            pieces.append(word)
        else:
            pieces[-1] += word
    return writing.punctuated(rng, pieces) + rng.choice(("", "", "", "။", "၊"))


line: Line = writing.mixture(
    (
        (0.18, name),
        (0.12, address),
        (0.09, date),
        (0.09, card_number),
        (0.10, label),
        (0.13, words),
        (0.15, syllables),
        (0.05, number),
        (0.05, writing.latin_name),
        (0.02, writing.latin_words),
        (0.02, writing.signs),
    )
)
