"""Sentences of everyday letters in the languages that the overview names, with places for numbers, dates and sums.

Written for the bench; they were not used to train or tune anything. `{n}` is a number, `{day}` a date, `{sum}` an
amount, `{code}` a reference of letters and digits.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, ...]] = {
    "chi_sim": (
        "请于{day}前把签好的表格寄回本处，逾期不再受理。",
        "您的申请编号是{code}，共收费用{sum}元。",
        "本栋楼共有{n}户居民，每层设有两部电梯。",
        "如有疑问，请拨打服务热线或到二楼窗口咨询。",
        "会议改在下周三上午举行，届时将讨论明年的预算安排。",
    ),
    "chi_tra": (
        "請於{day}前將簽妥的表格寄回本處，逾期恕不受理。",
        "閣下的申請編號為{code}，共收費用{sum}元。",
        "本大廈共有{n}戶居民，每層設有兩部升降機。",
        "如有疑問，請致電服務熱線或親臨二樓櫃檯查詢。",
        "會議改於下週三上午舉行，屆時將討論來年的預算安排。",
    ),
    "eng": (
        "Please return the signed form before {day}; later copies cannot be accepted.",
        "Your reference is {code} and the fee of {sum} has been received.",
        "There are {n} flats in the building, with two lifts on every floor.",
        "Questions? Call the front desk or visit us at window 2, next to the stairs.",
        "The meeting was moved to Wednesday morning, when next year's budget will be discussed.",
    ),
    "msa": (
        "Sila pulangkan borang yang telah ditandatangani sebelum {day}; salinan lewat tidak diterima.",
        "Nombor rujukan anda ialah {code} dan bayaran sebanyak {sum} telah diterima.",
        "Terdapat {n} buah rumah di bangunan ini, dengan dua lif di setiap tingkat.",
        "Jika ada pertanyaan, hubungi kaunter hadapan atau datang ke tingkap 2 di sebelah tangga.",
        "Mesyuarat dipindahkan ke pagi Rabu untuk membincangkan belanjawan tahun hadapan.",
    ),
    "ukr": (
        "Будь ласка, поверніть підписану форму до {day}; пізніше її не приймуть.",
        "Номер вашої заяви {code}, сплачено {sum} гривень.",
        "У будинку є {n} квартир, на кожному поверсі по два ліфти.",
        "Якщо маєте запитання, телефонуйте до приймальні або зайдіть у вікно № 2 біля сходів.",
        "Збори перенесено на ранок середи: обговоримо бюджет наступного року, ґанок і під'їзд.",
    ),
    "hin": (
        "कृपया हस्ताक्षर किया हुआ फ़ॉर्म {day} से पहले लौटा दें।",
        "आपकी संदर्भ संख्या {code} है और {sum} रुपये मिल गए हैं।",
        "इस भवन में {n} घर हैं और हर मंज़िल पर दो लिफ़्ट हैं।",
        "कोई प्रश्न हो तो सामने के काउंटर पर पूछें या सीढ़ियों के पास खिड़की पर आएँ।",
        "बैठक अब बुधवार सुबह होगी, जिसमें अगले वर्ष के बजट पर चर्चा की जाएगी।",
    ),
    "rus": (
        "Просим вернуть подписанную форму до {day}; позже она не принимается.",
        "Номер вашего заявления {code}, получено {sum} рублей.",
        "В доме {n} квартир, на каждом этаже по два лифта.",
        "Если есть вопросы, позвоните в приёмную или подойдите к окну № 2 возле лестницы.",
        "Собрание перенесено на утро среды: обсудим бюджет следующего года, подъезд и объявления.",
    ),
    "vie": (
        "Vui lòng gửi lại mẫu đơn đã ký trước ngày {day}; nộp muộn sẽ không được nhận.",
        "Mã hồ sơ của quý khách là {code}, lệ phí {sum} đồng đã được thu.",
        "Toà nhà có {n} căn hộ, mỗi tầng có hai thang máy.",
        "Nếu còn thắc mắc, xin gọi quầy lễ tân hoặc đến cửa số 2 cạnh cầu thang.",
        "Cuộc họp dời sang sáng thứ Tư để thảo luận về ngân sách năm tới.",
    ),
    "ind": (
        "Mohon kembalikan formulir yang sudah ditandatangani sebelum {day}; berkas terlambat tidak diterima.",
        "Nomor berkas Anda {code} dan biaya sebesar {sum} sudah kami terima.",
        "Gedung ini memiliki {n} unit dengan dua lift di setiap lantai.",
        "Bila ada pertanyaan, hubungi meja depan atau datang ke loket 2 di dekat tangga.",
        "Rapat dipindahkan ke Rabu pagi untuk membahas anggaran tahun depan.",
    ),
    "tha": (
        "กรุณาส่งแบบฟอร์มที่ลงนามแล้วคืนก่อนวันที่ {day}",
        "เลขที่คำขอของท่านคือ {code} และได้รับค่าธรรมเนียม {sum} บาทแล้ว",
        "อาคารนี้มีห้องพัก {n} ห้อง แต่ละชั้นมีลิฟต์สองตัว",
        "หากมีข้อสงสัย โปรดโทรถามเจ้าหน้าที่หรือติดต่อช่องที่ 2 ข้างบันได",
        "การประชุมเลื่อนไปเป็นเช้าวันพุธเพื่อหารือเรื่องงบประมาณปีหน้า",
    ),
    "ara": (
        "يرجى إعادة الاستمارة الموقعة قبل {day} ولن تقبل بعد ذلك.",
        "رقم طلبكم هو {n} وقد استلمنا الرسوم كاملة.",
        "يضم المبنى شققا كثيرة وفي كل طابق مصعدان.",
        "إذا كان لديكم سؤال فاتصلوا بمكتب الاستقبال أو تفضلوا إلى النافذة بجانب الدرج.",
        "نقل الاجتماع إلى صباح الأربعاء لمناقشة ميزانية العام المقبل.",
    ),
    "deu": (
        "Bitte senden Sie das unterschriebene Formular bis {day} zurück; später geht es nicht mehr.",
        "Ihr Aktenzeichen lautet {code}, die Gebühr von {sum} € ist eingegangen.",
        "Im Gebäude gibt es {n} Wohnungen und auf jedem Stockwerk zwei Aufzüge.",
        "Fragen? Rufen Sie am Empfang an oder kommen Sie zum Schalter 2 an der großen Treppe.",
        "Die Sitzung wurde auf Mittwoch früh verlegt; besprochen wird der Haushalt für das nächste Jahr.",
    ),
    "lat": (
        "Epistulam subscriptam ante diem {day} remittite, quia postea non recipietur.",
        "Numerus causae vestrae est {code} et pecunia {sum} accepta est.",
        "In hoc aedificio sunt {n} habitationes et duae scalae in omni parte.",
        "Si quid quaeritis, custodem vocate aut ad alteram fenestram venite.",
        "Conventus in mane sequens translatus est, ubi de sumptibus anni futuri agetur.",
    ),
    "fra": (
        "Veuillez renvoyer le formulaire signé avant le {day} ; passé ce délai, il sera refusé.",
        "Votre numéro de dossier est {code} et les frais de {sum} € ont été reçus.",
        "L'immeuble compte {n} logements, avec deux ascenseurs à chaque étage.",
        "Une question ? Appelez l'accueil ou présentez-vous au guichet 2, près de l'escalier.",
        "La réunion est reportée à mercredi matin : on y débattra du budget de l'année prochaine, où qu'elle ait lieu.",
    ),
    "ita": (
        "Si prega di restituire il modulo firmato entro il {day}; dopo non sarà più accettato.",
        "Il numero della Sua pratica è {code} e la tassa di {sum} € è stata ricevuta.",
        "Nell'edificio ci sono {n} appartamenti e due ascensori per ogni piano.",
        "Per domande chiami la portineria oppure venga allo sportello 2, accanto alle scale.",
        "La riunione è spostata a mercoledì mattina, perché si discuterà il bilancio dell'anno prossimo.",
    ),
    "spa": (
        "Devuelva el formulario firmado antes del {day}; después ya no se aceptará.",
        "El número de su expediente es {code} y se ha recibido la tasa de {sum} €.",
        "El edificio tiene {n} viviendas y dos ascensores en cada planta.",
        "¿Alguna pregunta? Llame a recepción o acuda a la ventanilla 2, junto a la escalera.",
        "La reunión se aplaza a la mañana del miércoles: se tratará el presupuesto del próximo año.",
    ),
    "por": (
        "Queira devolver o formulário assinado até {day}; depois disso não será aceite.",
        "O número do seu processo é {code} e a taxa de {sum} € foi recebida.",
        "O edifício tem {n} apartamentos, com dois elevadores em cada andar.",
        "Em caso de dúvida, ligue para a receção ou vá ao balcão 2, junto às escadas.",
        "A reunião passou para a manhã de quarta-feira; será discutido o orçamento do próximo ano, e não só.",
    ),
    "ron": (
        "Vă rugăm să înapoiați formularul semnat până la {day}; mai târziu nu va fi primit.",
        "Numărul cererii este {code}, iar taxa de {sum} lei a fost încasată.",
        "În clădire sunt {n} locuințe și câte două lifturi pe fiecare etaj.",
        "Aveți întrebări? Sunați la recepție sau veniți la ghișeul 2, lângă scări.",
        "Ședința a fost mutată miercuri dimineață; se va discuta bugetul anului următor.",
    ),
    "pol": (
        "Prosimy zwrócić podpisany formularz do {day}; później nie zostanie przyjęty.",
        "Numer sprawy to {code}, opłata w wysokości {sum} zł wpłynęła.",
        "W budynku jest {n} mieszkań, a na każdym piętrze dwie windy.",
        "W razie pytań proszę dzwonić do recepcji albo podejść do okienka 2 obok schodów.",
        "Zebranie przełożono na środę rano; omówimy budżet na przyszły rok i źródła pieniędzy.",
    ),
    "amh": (
        "እባክዎ የተፈረመውን ቅጽ እስከ {day} ድረስ ይመልሱ።",
        "የማመልከቻዎ ቁጥር {n} ደርሶናል፤ ክፍያውም ተከፍሏል።",
        "በሕንፃው ውስጥ ብዙ ቤቶች እና በየፎቁ ሁለት መወጣጫዎች አሉ።",
        "ጥያቄ ካለዎት ወደ መቀበያ ክፍል ይደውሉ ወይም ወደ ሁለተኛው መስኮት ይምጡ።",
        "ስብሰባው ወደ ረቡዕ ጠዋት ተዛውሯል፤ የሚቀጥለው ዓመት በጀት ይወያያል።",
    ),
    "jpn": (
        "署名した用紙は{day}までにご返送ください。",
        "お客様の受付番号は{code}で、手数料{sum}円を受け取りました。",
        "この建物には{n}戸の住宅があり、各階にエレベーターが二台あります。",
        "ご不明な点は受付にお電話いただくか、階段横の二番窓口へお越しください。",
        "会議は水曜日の朝に変更となり、来年度の予算について話し合います。",
    ),
    "kor": (
        "서명한 양식을 {day}까지 돌려보내 주십시오.",
        "접수 번호는 {code}이며 수수료 {sum}원을 받았습니다.",
        "이 건물에는 {n}세대가 있고 층마다 승강기가 두 대 있습니다.",
        "궁금한 점이 있으면 안내 데스크에 전화하거나 계단 옆 창구로 오십시오.",
        "회의는 수요일 오전으로 옮겨졌으며 내년 예산을 논의할 예정입니다.",
    ),
    "tur": (
        "Lütfen imzalı formu {day} tarihine kadar geri gönderiniz; sonra kabul edilmez.",
        "Başvuru numaranız {code}, {sum} liralık ücret alınmıştır.",
        "Binada {n} daire ve her katta iki asansör vardır.",
        "Sorularınız için danışmayı arayın ya da merdivenin yanındaki 2 numaralı gişeye gelin.",
        "Toplantı çarşamba sabahına alındı; gelecek yılın bütçesi görüşülecek, İzmir şubesi de katılacak.",
    ),
    "nor": (
        "Vennligst returner det signerte skjemaet før {day}; senere blir det ikke tatt imot.",
        "Saksnummeret ditt er {code}, og gebyret på {sum} kr er mottatt.",
        "Det er {n} leiligheter i bygget og to heiser i hver etasje.",
        "Har du spørsmål? Ring resepsjonen eller kom til luke 2 ved siden av trappen.",
        "Møtet er flyttet til onsdag morgen; da drøftes neste års budsjett på nytt.",
    ),
    "dan": (
        "Send venligst den underskrevne formular tilbage inden {day}; senere modtages den ikke.",
        "Dit sagsnummer er {code}, og gebyret på {sum} kr. er modtaget.",
        "Der er {n} lejligheder i bygningen og to elevatorer på hver etage.",
        "Har du spørgsmål, så ring til receptionen eller kom til skranke 2 ved siden af trappen.",
        "Mødet er flyttet til onsdag morgen, hvor næste års budget bliver drøftet.",
    ),
    "swe": (
        "Skicka tillbaka den undertecknade blanketten före {day}; därefter tas den inte emot.",
        "Ditt ärendenummer är {code} och avgiften på {sum} kr har kommit in.",
        "Det finns {n} lägenheter i huset och två hissar på varje våning.",
        "Har du frågor kan du ringa receptionen eller komma till lucka 2 bredvid trappan.",
        "Mötet är flyttat till onsdag morgon; då går vi igenom nästa års budget på nytt.",
    ),
    "khm": (
        "សូមប្រគល់ទម្រង់ដែលបានចុះហត្ថលេខាមុនថ្ងៃ {day}។",
        "លេខសំណើរបស់លោកអ្នកគឺ {code} ហើយបានទទួលថ្លៃសេវា {sum} រៀល។",
        "អគារនេះមាន {n} បន្ទប់ និងមានជណ្តើរយន្តពីរនៅគ្រប់ជាន់។",
        "បើមានសំណួរ សូមទូរស័ព្ទមកតុទទួលភ្ញៀវ ឬមកបង្អួចលេខ 2 ក្បែរជណ្តើរ។",
        "កិច្ចប្រជុំត្រូវបានលើកទៅព្រឹកថ្ងៃពុធ ដើម្បីពិភាក្សាថវិកាឆ្នាំក្រោយ។",
    ),
    "mya": (
        "လက်မှတ်ထိုးပြီးသော ပုံစံကို {day} မတိုင်မီ ပြန်ပို့ပေးပါ။",
        "သင်၏ လျှောက်လွှာအမှတ်မှာ {code} ဖြစ်ပြီး အခကြေးငွေ ရရှိပါပြီ။",
        "ဤအဆောက်အအုံတွင် အခန်းများစွာရှိပြီး အထပ်တိုင်းတွင် ဓာတ်လှေကား နှစ်စင်းရှိသည်။",
        "မေးမြန်းလိုပါက ဧည့်ကြိုကောင်တာသို့ ဖုန်းဆက်ပါ သို့မဟုတ် လှေကားဘေးရှိ ပြတင်းသို့ လာပါ။",
        "အစည်းအဝေးကို ဗုဒ္ဓဟူးနေ့ နံနက်သို့ ရွှေ့ထားပြီး လာမည့်နှစ် ဘတ်ဂျက်ကို ဆွေးနွေးမည်။",
    ),
}

CODES = {
    "zh_Hans": "chi_sim", "zh_Hant": "chi_tra", "en": "eng", "ms": "msa", "uk": "ukr", "hi": "hin", "ru": "rus",
    "vi": "vie", "id": "ind", "th": "tha", "ar": "ara", "de": "deu", "la": "lat", "fr": "fra", "it": "ita",
    "es": "spa", "pt": "por", "ro": "ron", "pl": "pol", "am": "amh", "ja": "jpn", "ko": "kor", "tr": "tur",
    "no": "nor", "da": "dan", "sv": "swe", "km": "khm", "my": "mya",
}  # fmt: skip
"""The languages as they are named on the command line, and by Tesseract."""
