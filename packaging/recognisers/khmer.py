"""Khmer lines: names, addresses, dates, labels, running words and every legal cluster.

A letter under the line (coeng and consonant) is one class. Coeng da looks like coeng ta and is written as coeng ta.
"""

# Lists of words read better whole.
# ruff: noqa: E501, SIM905

from __future__ import annotations

import random

from recognisers import writing
from recognisers.writing import Line

DIGITS = "០១២៣៤៥៦៧៨៩"
COENG = "\u17d2"
CONSONANTS = "កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវសហឡអ"
SUBSCRIPTS = tuple(COENG + letter for letter in CONSONANTS if letter != "ដ")
VOWELS = "ាិីឹឺុូួើឿៀេែៃោៅ"
INDEPENDENT = "ឥឦឧឩឪឫឬឭឮឯឰឱឲឳ"
SIGNS = "ំះៈ៉៊់៌៍៎៏័"
CLASSES = tuple(CONSONANTS + VOWELS + INDEPENDENT + SIGNS + "។៕៖ៗ៛" + DIGITS) + SUBSCRIPTS

FAMILY = (
    "សុខ ជា កែវ ហេង លឹម អ៊ុក ប្រាក់ ទេព វិន ម៉ៅ ចាន់ នួន ញ៉ែម ឈឹម ឃុន ទឹម យឹម ស៊ិន អ៊ុំ ផាន់ ភួង រស់ លី វ៉ាន់ សេង ស៊ឹម ហ៊ុន ឡុង អុន ឱម "
    "គង់ ងួន ចាប ឆាយ ជួន ឈុន ដួង ឌឿន តាំង ថោង ទុយ ធី នី ប៊ុន ប៉ែន ផល ពេជ្រ មាស មុំ យិន រ៉ាត់ វង្ស សំ សៅ ស្រី ស្វាយ ហួត អៀង អ៊ិន ឯក ឧក"
).split()
GIVEN = (
    "សុខា ដារ៉ា វណ្ណា បុប្ផា រិទ្ធី ស្រីមុំ ចន្ថា សុភាព មករា សុវណ្ណ រតនា ពិសិដ្ឋ វិសាល សំណាង កញ្ញា ចរិយា ច័ន្ទ សុធារី វិច្ឆិកា សីហា "
    "បញ្ញា វុទ្ធី រដ្ឋា សារ៉ាត់ ធារ៉ា ពន្លឺ មុន្នី ណារិន ស្រីពៅ ស្រីនាង ចាន់ធូ សុជាតា គឹមហ៊ុយ គឹមឡេង លីដា លក្ខិណា វ៉ាន់ឌី ម៉ារ៉ា វិរៈ "
    "ភក្តី ភារុណ សុផល សុផាត សុភ័ក្ត្រ សុគន្ធា ចិន្តា ច្រឹប ឆវី ជីវ័ន ឈុនលី ដាវី ណាវី តុលា ថាវី ទេវី ធីតា នាថ និមល បូរី ប៊ុនធឿន ផល្លា "
    "ពេជ្រតា ភិរម្យ មាលា មេត្តា យុទ្ធនា រក្សា រ៉ាវី រំដួល លីន វាសនា វីរៈ សម្បត្តិ សិរី សេរី ស្រស់ ហេងលី ឡាយ អមរា អរុណ អាន អូន ឧត្តម "
    "ឫទ្ធិ ឯករាជ ឥន្ទ្រា ឱសថ ឧសភា កុសល កូឡាប គន្ធា ឃ្លាំង ខេមរា ខ្លា គ្រី ជ្រៅ ឈ្មោល ញាណ ដែន ត្រា ថ្មី ទ្រី ធំ ន្រី ប្រុស ផ្កា ព្រហ្ម ភ្លើង ម្លិះ"
).split()
PROVINCES = (
    "ភ្នំពេញ បន្ទាយមានជ័យ បាត់ដំបង កំពង់ចាម កំពង់ឆ្នាំង កំពង់ស្ពឺ កំពង់ធំ កំពត កណ្តាល កោះកុង ក្រចេះ មណ្ឌលគិរី ព្រះវិហារ ព្រៃវែង ពោធិ៍សាត់ "
    "រតនគិរី សៀមរាប ព្រះសីហនុ ស្ទឹងត្រែង ស្វាយរៀង តាកែវ ឧត្តរមានជ័យ កែប ប៉ៃលិន ត្បូងឃ្មុំ"
).split()
PLACE_HEADS = "ភ្នំ ព្រែក កោះ បឹង ទួល វាល អូរ ស្ទឹង ព្រៃ ត្រពាំង ចំការ ផ្សារ វត្ត ដំណាក់ កំពង់ ស្រែ រលំ ស្វាយ ត្នោត ច្រាំង ភូមិ ជ្រោយ ព្រះ ទឹក ដូន ស្លា ឃ្លាំង ចុង".split()
PLACE_TAILS = (
    "ថ្មី ចាស់ ធំ តូច ក្រោម លើ កណ្តាល ត្បូង ជើង កើត លិច ខ្មៅ ស ក្រហម ជ្រៅ វែង ខ្លី ល្វា ស្វាយ ដូង អំពិល ត្នោត ឫស្សី ថ្ម ខ្សាច់ អណ្តែត "
    "ក្រពើ ដំរី ខ្លា គោ ក្របី ត្រី ក្តាម ពពក ចម្ការ ស្លែង ទ្រា ថ្កូវ ចក ស្នោ ពង្រ គគីរ រកា ក្រសាំង ជ័យ សែន ពេជ្រ មាស ប្រាក់ គង់ តាសោម ឯក"
).split()
LABELS = (
    "គោត្តនាមនិងនាម|ថ្ងៃខែឆ្នាំកំណើត|ភេទ|ប្រុស|ស្រី|កំពស់|ស.ម|ទីកន្លែងកំណើត|អាសយដ្ឋាន|សុពលភាព|ដល់ថ្ងៃ|ភិនភាគ|អត្តសញ្ញាណប័ណ្ណសញ្ជាតិខ្មែរ|"
    "ព្រះរាជាណាចក្រកម្ពុជា|ជាតិ សាសនា ព្រះមហាក្សត្រ|ក្រសួងមហាផ្ទៃ|លេខ|សញ្ជាតិ|ខ្មែរ|មុខរបរ|លិខិតឆ្លងដែន|បណ្ណបើកបរ|ហត្ថលេខា|ឈ្មោះ|អាយុ|ឆ្នាំ|"
    "ប្រជ្រុយ|ស្លាកស្នាម|ចំ|លើ|ក្រោម|ខាងឆ្វេង|ខាងស្តាំ|ចុងចិញ្ចើម|ថ្ពាល់|ថ្ងាស|ច្រមុះ|បបូរមាត់|ចង្កា|ភ្នែក|ត្រចៀក|ចំងាយ|សង់ទីម៉ែត្រ|កន្ទុយភ្នែក|"
    "ស្នាក់នៅ|សំបុត្រកំណើត|អគ្គស្នងការ|នគរបាល|មន្ទីរ|ការិយាល័យ|ធនាគារ|វិក្កយបត្រ|ចំនួន|តម្លៃ|១០០៛|៛|សរុប|ទូរស័ព្ទ|អ្នកទទួល|អ្នកផ្ញើ|កាលបរិច្ឆេទ"
).split("|")
MONTHS = "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split()
UNITS = (("ភូមិ", "ឃុំ", "ស្រុក", "ខេត្ត"), ("ក្រុមទី", "សង្កាត់", "ខណ្ឌ", "រាជធានី"), ("ភូមិ", "សង្កាត់", "ក្រុង", "ខេត្ត"))
WORDS = (
    "ប្រទេស ប្រជាជន រដ្ឋាភិបាល ច្បាប់ សិទ្ធិ កាតព្វកិច្ច ព័ត៌មាន ឯកសារ ប្រព័ន្ធ កុំព្យូទ័រ សេវា អតិថិជន ទំនិញ ថ្ងៃនេះ ស្អែក ឧទាហរណ៍ "
    "ទន្លេ សមុទ្រ ភ្លៀង អាកាស ក្តៅ ត្រជាក់ អាហារ បាយ ត្រី ផ្លែឈើ ចេក ស្វាយ ម្នាស់ តុ កៅអី ទូ សៀវភៅ ខ្មៅដៃ ប៊ិច ក្រដាស ទូរទស្សន៍ វិទ្យុ "
    "រថភ្លើង យន្តហោះ ទូក ផ្លូវ ស្ពាន ផ្សារ ហាង គុយទាវ សម្ល អំបិល ស្ករ ម្រេច ទឹកត្រី រដូវ អង់គ្លេស អនុញ្ញាត ឧបករណ៍ សេដ្ឋកិច្ច វប្បធម៌ "
    "ប្រវត្តិសាស្ត្រ វិទ្យាសាស្ត្រ គណិតវិទ្យា ទស្សនវិជ្ជា សិល្បៈ តន្ត្រី កីឡា បាល់ទាត់ សប្តាហ៍ ច័ន្ទ អង្គារ ពុធ ព្រហស្បតិ៍ សុក្រ សៅរ៍ "
    "អាទិត្យ នរណា អ្វី ឯណា ពេលណា ហេតុអ្វី យ៉ាងណា ព្រោះ ប៉ុន្តែ និង ឬ ប្រសិនបើ ក៏ បាន មិន ទេ បាទ ចាស លោក ខ្ញុំ យើង គេ វា នេះ នោះ "
    "គ្រប់ មួយ ពីរ បី បួន ប្រាំ ប្រាំមួយ ដប់ ម្ភៃ សាមសិប រយ ពាន់ ម៉ឺន សែន លាន ទិញ លក់ បង់ ទទួល ផ្ញើ បើក បិទ សរសេរ អាន និយាយ ស្តាប់ "
    "មើល ឃើញ ដឹង គិត យល់ ជួយ ធ្វើ ប្រើ ស៊ី ផឹក ដេក ភ្ញាក់ ដើរ រត់ ហែល ឆ្ងាញ់ ល្អ អាក្រក់ ខ្ពស់ ទាប ក្មេង ឪពុក ម្តាយ បងប្អូន គ្រួសារ "
    "គ្រូ សិស្ស សាលា មន្ទីរពេទ្យ ព្រះពុទ្ធ ធម៌ សង្ឃ បុណ្យ កឋិន ឆ្នាំថ្មី ភ្ជុំបិណ្ឌ អុំទូក ស្តេច ព្រះបរមរាជវាំង អង្គរវត្ត បាយ័ន ប្រាសាទ ចម្លាក់ "
    "ឈ្នះ ឆ្នោត ញញឹម ដំឡូង ឋានៈ ឌីជីថល ឍ ណែនាំ តម្រូវ ថ្លៃ ទ្វារ ធ្ងន់ នំប៉័ង បន្លែ ផ្ទះ ពណ៌ ភាសា មន្ត្រី យុវជន រោងចក្រ លទ្ធផល វេជ្ជបណ្ឌិត "
    "ហ្គាស ហ្វឹកហាត់ ឡាន អ៊ីនធឺណិត ឥឡូវ ឦសាន ឧស្សាហកម្ម ឪឡឹក ឫស ឬស្សី ឭ ឮ ឯកភាព ឰដ៏ ឱកាស ឲ្យ ម៉ោង នាទី វិនាទី ប៉ុន្មាន ម៉ាស៊ីន ហ៊ាន អ៊ំ"
).split()
_PAIRS = (
    (
        "ក្រ ក្ល ក្ន ក្ម ខ្ល ខ្ម ខ្ន គ្រ គ្ល ច្រ ច្ន ច្ប ឆ្ន ជ្រ ជ្វ ញ្ញ ត្រ ត្ន ត្ប ថ្ម ថ្ង ទ្រ ទ្ធ ទ្ទ ធ្វ ន្ត ន្ទ ន្ធ ប្រ ប្ដ ផ្ល ផ្ស ព្រ ព្ធ ភ្ន ភ្ល ម្ប ម្ព ម្ន "
        "ល្អ ល្ង ស្រ ស្ត ស្វ ស្ល ស្ទ ស្គ ស្ម ហ្វ ហ្គ អ្ន ណ្ឌ ក្ខ ក្ក ច្ឆ ង្ក ង្គ ង្ហ ញ្ច ញ្ជ ណ្ណ ប្ប ប្ផ ម្ម ល្ល វ្វ ស្ស ក្ស ស្ត្រ ន្ត្រ ក្ត្រ ន្ទ្រ ម្ព្រ"
    )
    .replace(COENG + "ដ", COENG + "ត")
    .split()
)


def cluster(rng: random.Random) -> str:
    """One legal cluster: letter, letters under it, shifter, vowel, sign."""
    pick = rng.random()
    if pick < 0.04:
        return rng.choice(INDEPENDENT)
    if pick < 0.35:
        text = rng.choice(_PAIRS)
    else:
        text = rng.choice(CONSONANTS)
        if pick < 0.6:
            text += rng.choice(SUBSCRIPTS)
            if rng.random() < 0.05:
                text += COENG + "រ"
    if rng.random() < 0.12:
        text += rng.choice("៉៉៊")
    form = rng.random()
    if form < 0.62:
        text += rng.choice(VOWELS) + rng.choice(("", "", "", "", "", "ំ", "ះ"))
    elif form < 0.75:
        text += rng.choice("ំះ់័ៈ")
    elif form < 0.78:
        text += rng.choice("៌៍៎៏")
    return text


def syllables(rng: random.Random) -> str:
    """Nonsense of legal clusters."""
    words = []
    for _ in range(rng.randint(1, 3)):
        word = "".join(cluster(rng) + rng.choice(("", rng.choice(CONSONANTS))) for _ in range(rng.randint(1, 4)))
        words.append(word)
    return " ".join(words)


def name(rng: random.Random) -> str:
    """Family name and given name, or one of them; now and then a nonsense one."""
    given = rng.choice(GIVEN) if rng.random() < 0.8 else syllables(rng).split()[0]
    if rng.random() < 0.2:
        given += rng.choice(GIVEN)
    form = rng.random()
    if form < 0.15:
        return given
    return f"{rng.choice(FAMILY)} {given}"


def place(rng: random.Random) -> str:
    """A name as villages and communes have it."""
    return rng.choice(PLACE_HEADS) + rng.choice(PLACE_TAILS) + (rng.choice(PLACE_TAILS) if rng.random() < 0.2 else "")


def address(rng: random.Random) -> str:
    """An address or a stretch of one."""
    units = rng.choice(UNITS)
    glue = rng.choice(("", "", " "))
    parts = []
    if rng.random() < 0.4:
        parts.append(rng.choice(("ផ្ទះលេខ ", "ផ្ទះ ", "#")) + writing.native(DIGITS, writing.digits(rng, 1, 3)))
        if rng.random() < 0.6:
            parts.append(rng.choice(("ផ្លូវ ", "ផ្លូវលេខ ")) + writing.native(DIGITS, writing.digits(rng, 1, 3)))
    first = writing.native(DIGITS, writing.digits(rng, 1, 2)) if units[0] == "ក្រុមទី" else place(rng)
    parts += [units[0] + glue + first, units[1] + glue + place(rng), units[2] + glue + place(rng)]
    parts.append((units[3] + glue if rng.random() < 0.6 else "") + rng.choice(PROVINCES))
    start = rng.randrange(len(parts))
    return " ".join(parts[start : start + rng.randint(1, 4)])


def date(rng: random.Random) -> str:
    """A day in Khmer digits, mostly with full stops."""
    day, month, year = rng.randint(1, 31), rng.randint(1, 12), rng.randint(1930, 2049)
    form = rng.random()
    if form < 0.6:
        text = f"{day:02}.{month:02}.{year}"
    elif form < 0.75:
        text = f"{day:02}{rng.choice('/-')}{month:02}{rng.choice('/-')}{year}"
    else:
        text = f"ថ្ងៃទី{day} ខែ{rng.choice(MONTHS)} ឆ្នាំ{year}"
    return text if rng.random() < 0.1 else writing.native(DIGITS, text)


def number(rng: random.Random) -> str:
    """Numbers in either kind of digits, heights, card numbers with their bracket."""
    form = rng.random()
    if form < 0.2:
        text = f"{rng.randint(45, 205)} ស.ម"
    elif form < 0.45:
        text = writing.digits(rng, 9, 9) + rng.choice(("", f"({rng.randint(1, 9)})", f"({rng.randint(1, 20):02})"))
    else:
        text = writing.number(rng)
    return writing.native(DIGITS, text) if rng.random() < 0.6 else text


def label(rng: random.Random) -> str:
    """A label, alone or with what stands behind it."""
    text = rng.choice(LABELS)
    if rng.random() < 0.5:
        return text + rng.choice(("", ":", "៖"))
    value = rng.choice((date, name, number, writing.latin_name, lambda r: r.choice(LABELS)))(rng)
    return f"{text}{rng.choice((': ', '៖ ', ' ', ' : '))}{value}"


def words(rng: random.Random) -> str:
    """Running words, glued as Khmer is written."""
    pieces = [rng.choice(WORDS)]
    for _ in range(rng.randint(0, 5)):
        word = rng.choice(WORDS)
        if rng.random() < 0.35:
            pieces.append(word)
        else:
            pieces[-1] += word
    return writing.punctuated(rng, pieces) + rng.choice(("", "", "", "", "។", "ៗ", "៕"))


line: Line = writing.mixture(
    (
        (0.19, name),
        (0.15, address),
        (0.10, date),
        (0.10, label),
        (0.13, words),
        (0.16, syllables),
        (0.07, number),
        (0.05, writing.latin_name),
        (0.02, writing.latin_words),
        (0.01, writing.date),
        (0.02, writing.signs),
    )
)
