# ruff: noqa: E501 - sentences of other languages are not broken where ours would be
"""Running text in the languages that the overview names: Article 1 of the Universal Declaration of Human Rights.

Source: United Nations, Universal Declaration of Human Rights (public domain), in each language.
"""

from __future__ import annotations

ARTICLE = {
    "eng": "All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience "
    "and should act towards one another in a spirit of brotherhood.",
    "chi_sim": "人人生而自由,在尊严和权利上一律平等。他们赋有理性和良心,并应以兄弟关系的精神相对待。",
    "chi_tra": "人人生而自由,在尊嚴和權利上一律平等。他們賦有理性和良心,並應以兄弟關係的精神相對待。",
    "jpn": "すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。人間は、理性と良心とを授けられており、"
    "互いに同胞の精神をもって行動しなければならない。",
    "kor": "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다. 인간은 천부적으로 이성과 양심을 부여받았으며 서로 "
    "형제애의 정신으로 행동하여야 한다.",
    "msa": "Semua manusia dilahirkan bebas dan samarata dari segi kemuliaan dan hak-hak. Mereka mempunyai pemikiran dan "
    "perasaan hati dan hendaklah bertindak di antara satu sama lain dengan semangat persaudaraan.",
    "ind": "Semua orang dilahirkan merdeka dan mempunyai martabat dan hak-hak yang sama. Mereka dikaruniai akal dan hati "
    "nurani dan hendaknya bergaul satu sama lain dalam semangat persaudaraan.",
    "ukr": "Всі люди народжуються вільними і рівними у своїй гідності та правах. Вони наділені розумом і совістю і "
    "повинні діяти у відношенні один до одного в дусі братерства.",
    "rus": "Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и совестью и "
    "должны поступать в отношении друг друга в духе братства.",
    "hin": "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है। उन्हें बुद्धि और अन्तरात्मा की देन "
    "प्राप्त है और परस्पर उन्हें भाईचारे के भाव से बर्ताव करना चाहिए।",
    "vie": "Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền. Mọi con người đều được tạo hoá ban "
    "cho lý trí và lương tâm và cần phải đối xử với nhau trong tình bằng hữu.",
    "tha": "มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ ต่างมีเหตุผลและมโนธรรม และควรปฏิบัติต่อกันด้วยเจตนารมณ์แห่งภราดรภาพ",
    "ara": "يولد جميع الناس أحرارا متساوين في الكرامة والحقوق. وقد وهبوا عقلا وضميرا وعليهم أن يعامل بعضهم بعضا بروح الإخاء.",
    "deu": "Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt und "
    "sollen einander im Geist der Brüderlichkeit begegnen.",
    "lat": "Omnes homines liberi aequique dignitate atque iuribus nascuntur. Ratione conscientiaque praediti sunt et alii "
    "erga alios cum fraternitate se gerere debent.",
    "fra": "Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de "
    "conscience et doivent agir les uns envers les autres dans un esprit de fraternité.",
    "ita": "Tutti gli esseri umani nascono liberi ed eguali in dignità e diritti. Essi sono dotati di ragione e di "
    "coscienza e devono agire gli uni verso gli altri in spirito di fratellanza.",
    "spa": "Todos los seres humanos nacen libres e iguales en dignidad y derechos y, dotados como están de razón y "
    "conciencia, deben comportarse fraternalmente los unos con los otros.",
    "por": "Todos os seres humanos nascem livres e iguais em dignidade e em direitos. Dotados de razão e de consciência, "
    "devem agir uns para com os outros em espírito de fraternidade.",
    "ron": "Toate ființele umane se nasc libere și egale în demnitate și în drepturi. Ele sunt înzestrate cu rațiune și "
    "conștiință și trebuie să se comporte unele față de altele în spiritul fraternității.",
    "pol": "Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw. Są oni obdarzeni rozumem i "
    "sumieniem i powinni postępować wobec innych w duchu braterstwa.",
    "amh": "የሰው፡ልጅ፡ሁሉ፡ሲወለድ፡ነጻና፡በክብርና፡በመብትም፡እኩልነት፡ያለው፡ነው። የተፈጥሮ፡ማስተዋልና፡ሕሊና፡ስላለው፡አንዱ፡ሌላውን፡በወንድማማችነት፡መንፈስ፡መመልከት፡ይገባዋል።",
    "tur": "Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar. Akıl ve vicdana sahiptirler ve birbirlerine "
    "karşı kardeşlik zihniyeti ile hareket etmelidirler.",
    "nor": "Alle mennesker er født frie og med samme menneskeverd og menneskerettigheter. De er utstyrt med fornuft og "
    "samvittighet og bør handle mot hverandre i brorskapets ånd.",
    "dan": "Alle mennesker er født frie og lige i værdighed og rettigheder. De er udstyret med fornuft og samvittighed, og "
    "de bør handle mod hverandre i en broderskabets ånd.",
    "swe": "Alla människor är födda fria och lika i värde och rättigheter. De är utrustade med förnuft och samvete och bör "
    "handla gentemot varandra i en anda av broderskap.",
    "khm": "មនុស្សទាំងអស់ កើតមកមានសេរីភាព និងសមភាព ក្នុងផ្នែកសេចក្ដីថ្លៃថ្នូរនិងសិទ្ធិ។ មនុស្ស មានវិចារណញ្ញាណនិងសតិសម្បជញ្ញៈជាប់ពីកំណើត "
    "ហើយគប្បីប្រព្រឹត្ដចំពោះគ្នាទៅវិញទៅមក ក្នុងស្មារតីភាតរភាពជាបងប្អូន។",
    "mya": "လူတိုင်းသည် တူညီ လွတ်လပ်သော ဂုဏ်သိက္ခာဖြင့် လည်းကောင်း၊ တူညီလွတ်လပ်သော အခွင့်အရေးများဖြင့် လည်းကောင်း၊ မွေးဖွားလာသူများ ဖြစ်သည်။ "
    "ထိုသူတို့၌ ပိုင်းခြား ဝေဖန်တတ်သော ဉာဏ်နှင့် ကျင့်ဝတ် သိတတ်သော စိတ်တို့ရှိကြ၍ ထိုသူတို့သည် အချင်းချင်း မေတ္တာထား၍ ဆက်ဆံကျင့်သုံးသင့်၏။",
}

LANGUAGES = tuple(ARTICLE)

FONTS = {
    "latin": ("LiberationSerif-Regular.ttf", "NotoSans-Regular.ttf", "DejaVuSerif.ttf"),
    "han": ("NotoSerifCJK-Regular.ttc:2", "NotoSansCJK-Regular.ttc:2"),
    "tha": ("Laksaman.ttf", "NotoSerifThai-Regular.ttf"),
    "khm": ("KhmerOSbattambang.ttf", "KhmerOS.ttf"),
    "mya": ("PadaukBook-Regular.ttf", "NotoSansMyanmar-Regular.ttf"),
    "hin": ("NotoSerifDevanagari-Regular.ttf", "NotoSansDevanagari-Regular.ttf"),
    "ara": ("NotoNaskhArabic-Regular.ttf", "NotoSansArabic-Regular.ttf"),
    "amh": ("NotoSerifEthiopic-Regular.ttf", "NotoSansEthiopic-Regular.ttf"),
    "kor": ("NotoSerifCJK-Regular.ttc:1", "NotoSansCJK-Regular.ttc:1"),
    "jpn": ("NotoSerifCJK-Regular.ttc:0", "NotoSansCJK-Regular.ttc:0"),
}
"""File names of typefaces with the face inside a collection; none of them is used when a recogniser is trained."""


def fonts_of(language: str) -> tuple[str, ...]:
    """The typefaces that text in this language is drawn with."""
    if language in ("chi_sim", "chi_tra"):
        return FONTS["han"]
    return FONTS.get(language, FONTS["latin"])
