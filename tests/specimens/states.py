"""Issuing states for passports: what they call themselves, their languages, numbers, dates and places."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class State:
    """How one state's passports are drawn.

    `code` is ISO 3166 alpha-3 (the value), `mrz` what the MRZ prints. `languages` are the label languages in printed
    order. `cultures` name lists in `names_latin` ("chinese" and "thai" are special). `dates` names a style of
    `dates.py`. `personal` is the pattern of a personal number, "" if none is printed. `layout` names an arrangement.
    """

    code: str
    name: str
    languages: tuple[str, ...]
    cultures: tuple[str, ...]
    number: str
    dates: str
    nationality: str
    places: tuple[str, ...]
    authorities: tuple[str, ...]
    layout: str = "classic"
    mrz: str = ""
    personal: str = ""
    years: int = 10
    mixed_case: bool = False
    plain_umlauts: bool = False
    third_sex: float = 0.0
    type_code: str = "P"

    @property
    def mrz_code(self) -> str:
        """The three (or fewer) letters in the MRZ."""
        return self.mrz or self.code


STATES: dict[str, State] = {
    s.code: s
    for s in (
        State("DEU", "BUNDESREPUBLIK DEUTSCHLAND", ("de", "en", "fr"), ("german", "german", "turkish"), "ccccccccc",
              "dots", "DEUTSCH", ("BERLIN", "MÜNCHEN", "KÖLN", "GÖRLITZ", "LÜBECK"),
              ("STADT KÖLN", "LANDRATSAMT FÜRTH", "STADT MÜNCHEN"), mrz="D", layout="compact"),
        State("FRA", "RÉPUBLIQUE FRANÇAISE", ("fr", "en"), ("french", "french", "arabic"), "99AA99999", "spaces",
              "Française", ("PARIS", "LYON 3E", "SAINT-ÉTIENNE", "NÎMES"), ("Préfecture du Rhône",
              "Préfecture de Paris"),
              mixed_case=True),
        State("GBR", "UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND", ("en", "fr"),
              ("english", "english", "indian"), "999999999", "en_fr", "BRITISH CITIZEN", ("LONDON", "CARDIFF", "LEEDS"),
              ("HMPO", "UKPA")),
        State("IRL", "ÉIRE IRELAND", ("en", "fr"), ("english",), "AA9999999", "en_ga", "ÉIREANNACH/IRISH",
              ("DUBLIN", "CORK", "GALWAY"), ("DUBLIN", "CORK"), third_sex=0.05),
        State("ESP", "REINO DE ESPAÑA", ("es", "en", "fr"), ("spanish",), "AAA999999", "spaces", "ESPAÑOLA",
              ("MADRID", "A CORUÑA", "CÓRDOBA", "LOGROÑO"), ("DGP-28601D6P1", "DGP-15301L6D1"), personal="99999999A"),
        State("ITA", "REPUBBLICA ITALIANA", ("it", "en", "fr"), ("italian",), "AA9999999", "en_it", "ITALIANA",
              ("ROMA (RM)", "FORLÌ (FC)", "NAPOLI (NA)"), ("MINISTRO AFFARI ESTERI", "QUESTURA DI MILANO")),
        State("PRT", "REPÚBLICA PORTUGUESA", ("pt", "en", "fr"), ("portuguese",), "AA999999", "dots", "PORTUGUESA",
              ("LISBOA", "ÉVORA", "GUIMARÃES"), ("SEF - SERV ESTR E FRONTEIRAS",), personal="99999999"),
        State("NLD", "KONINKRIJK DER NEDERLANDEN", ("nl", "en", "fr"), ("dutch", "dutch", "turkish"), "AAXXXXXX9",
              "en_nl", "Nederlandse", ("Amsterdam", "'s-Gravenhage", "IJsselstein"),
              ("Burg. van Utrecht", "Burg. van Zwolle"), mixed_case=True, personal="999999999", layout="compact"),
        State("BEL", "ROYAUME DE BELGIQUE", ("fr", "nl", "de", "en"), ("dutch", "french"), "AA999999", "en_fr", "BELGE",
              ("Liège", "Gent", "Brugge"), ("Bruxelles", "Antwerpen"), layout="compact"),
        State("AUT", "REPUBLIK ÖSTERREICH", ("de", "en", "fr"), ("german", "balkan"), "A9999999", "dots", "ÖSTERREICH",
              ("WIEN", "GRAZ", "ST. PÖLTEN"), ("MAGISTRAT DER STADT WIEN", "BH MÖDLING")),
        State("CHE", "SCHWEIZERISCHE EIDGENOSSENSCHAFT", ("de", "fr", "it", "en"), ("german", "french", "italian"),
              "A1999999", "spaces", "Schweiz", ("Zürich ZH", "Genève GE", "Glarus GL"), ("Zürich", "Basel-Stadt"),
              mixed_case=True, layout="compact"),
        State("SWE", "KONUNGARIKET SVERIGE", ("sv", "en", "fr"), ("nordic",), "99999999", "en_sv", "SVENSK/SWEDISH",
              ("GÖTEBORG", "MALMÖ", "VÄXJÖ"), ("POLISMYNDIGHETEN",), years=5, personal="999999-9999"),
        State("NOR", "KONGERIKET NORGE", ("no", "en", "fr"), ("nordic",), "99999999", "dots", "NORSK/NORWEGIAN",
              ("BODØ", "TRONDHEIM", "TROMSØ"), ("POLITIET, OSLO", "POLITIET, TROMSØ"), personal="99999999999"),
        State("DNK", "KONGERIGET DANMARK", ("da", "en", "fr"), ("nordic",), "999999999", "en", "DANSK/DANISH",
              ("ÅRHUS", "KØBENHAVN", "HELSINGØR"), ("KØBENHAVN", "ÅRHUS KOMMUNE"), personal="999999-9999"),
        State("FIN", "SUOMI FINLAND", ("fi", "sv", "en"), ("finnish",), "AA9999999", "dots", "SUOMI/FINLAND",
              ("JYVÄSKYLÄ", "HELSINKI", "HÄMEENLINNA"), ("POLIISI", "HELSINGIN POLIISILAITOS"), years=5,
              personal="999999-999A"),
        State("ISL", "ÍSLAND ICELAND", ("is", "en", "fr"), ("icelandic",), "A9999999", "en", "ÍSLENSKT/ICELANDIC",
              ("REYKJAVÍK", "AKUREYRI", "ÍSAFJÖRÐUR"), ("ÞJÓÐSKRÁ ÍSLANDS",), personal="999999-9999"),
        State("POL", "RZECZPOSPOLITA POLSKA", ("pl", "en", "fr"), ("polish",), "AA9999999", "spaces",
              "POLSKIE/POLISH", ("ŁÓDŹ", "WROCŁAW", "GDAŃSK"), ("WOJEWODA ŁÓDZKI", "WOJEWODA MAZOWIECKI"),
              personal="99999999999"),
        State("CZE", "ČESKÁ REPUBLIKA", ("cs", "en", "fr"), ("czech",), "99999999", "dots",
              "ČESKÁ REPUBLIKA/CZECH REPUBLIC",
              ("PLZEŇ", "BRNO", "ČESKÉ BUDĚJOVICE"), ("MAGISTRÁT MĚSTA BRNA", "PLZEŇ"), personal="999999/9999"),
        State("HUN", "MAGYARORSZÁG HUNGARY", ("hu", "en", "fr"), ("hungarian",), "AA9999999", "en_hu",
              "MAGYAR/HUNGARIAN",
              ("BUDAPEST 08", "GYŐR", "PÉCS"), ("BM NYILVÁNTARTÓ",), plain_umlauts=True),
        State("ROU", "ROMÂNIA", ("ro", "en", "fr"), ("romanian",), "999999999", "en_ro", "ROMÂNĂ/ROMANIAN",
              ("BUCUREȘTI", "CLUJ-NAPOCA", "TÂRGU MUREȘ"), ("DGP BUCUREȘTI", "DGP IAȘI"), personal="9999999999999"),
        State("HRV", "REPUBLIKA HRVATSKA", ("hr", "en", "fr"), ("balkan",), "999999999", "dots", "HRVATSKO",
              ("ZAGREB, HRV", "ŠIBENIK, HRV", "ČAKOVEC, HRV"), ("PU ZAGREBAČKA", "PU SPLITSKO-DALMATINSKA")),
        State("LVA", "LATVIJAS REPUBLIKA", ("lv", "en", "fr"), ("baltic", "slavic"), "AA9999999", "dots",
              "LATVIJAS/LATVIAN",
              ("RĪGA", "LIEPĀJA", "JĒKABPILS"), ("PMLP RĪGAS 1. NODAĻA",), personal="999999-99999"),
        State("TUR", "TÜRKİYE CUMHURİYETİ", ("tr", "en"), ("turkish",), "A99999999", "en_tr", "T.C./TURKISH",
              ("ÜSKÜDAR", "DİYARBAKIR", "ÇANKAYA"), ("İSTANBUL", "ANKARA", "İÇİŞLERİ BAKANLIĞI"), plain_umlauts=True,
              personal="19999999999"),
        State("RUS", "РОССИЙСКАЯ ФЕДЕРАЦИЯ / RUSSIAN FEDERATION", ("ru", "en"), ("slavic",), "999999999", "dots",
              "RUSSIAN FEDERATION", ("MOSCOW / USSR", "G. SAMARA / RUSSIA"), ("MVD 77810", "FMS 50042")),
        State("UKR", "УКРАЇНА / UKRAINE", ("en",), ("slavic",), "AA999999", "en", "UKRAINE",
              ("KYIV / UKR", "LVIV / UKR"), ("8001", "4601"), personal="99999999-99999"),
        State("USA", "THE UNITED STATES OF AMERICA", ("en", "fr", "es"), ("english", "spanish", "indian", "english"),
              "A99999999", "en_long", "UNITED STATES OF AMERICA",
              ("CALIFORNIA, U.S.A.", "NEW YORK, U.S.A.", "TEXAS, U.S.A."), ("United States Department of State",),
              layout="american", third_sex=0.04),
        State("CAN", "CANADA", ("en", "fr"), ("english", "french", "indian"), "AA999999", "en_fr_short",
              "CANADIAN/CANADIENNE", ("OTTAWA CAN", "MONTRÉAL CAN", "TORONTO CAN"), ("GATINEAU", "MISSISSAUGA"),
              third_sex=0.05),
        State("MEX", "ESTADOS UNIDOS MEXICANOS", ("es", "en", "fr"), ("spanish",), "A99999999", "spaces", "MEXICANA",
              ("CIUDAD DE MÉXICO", "MÉRIDA YUCATÁN", "MORELIA MICHOACÁN"), ("SRE MÉXICO", "SECRETARÍA DE RELACIONES"),
              years=6, personal="AAAA999999AAAAAA99"),
        State("BRA", "REPÚBLICA FEDERATIVA DO BRASIL", ("pt", "en", "es"), ("portuguese",), "AA999999", "en_pt",
              "BRASILEIRO(A)", ("SÃO PAULO-SP", "GOIÂNIA-GO", "MACEIÓ-AL"), ("SR/DPF/SP", "DELEX/SR/PF/RJ")),
        State("ARG", "REPÚBLICA ARGENTINA", ("es", "en"), ("spanish", "italian"), "AAA999999", "en_es", "ARGENTINA",
              ("CÓRDOBA", "TUCUMÁN", "MAR DEL PLATA"), ("RENAPER",), personal="99999999"),
        State("COL", "REPÚBLICA DE COLOMBIA", ("es", "en"), ("spanish",), "AA999999", "en_es", "COLOMBIANA",
              ("BOGOTÁ D.C. COL", "IBAGUÉ COL"), ("GOBERNACIÓN DE ANTIOQUIA", "M.R.E."), personal="AA9999999999"),
        State("PER", "REPÚBLICA DEL PERÚ", ("es", "en"), ("spanish",), "999999999", "en_es", "PERUANA",
              ("LIMA", "AREQUIPA", "CUZCO"), ("MIGRACIONES", "CONSULADO MIAMI"), years=5, personal="99999999"),
        State("CHN", "中华人民共和国", ("zh", "en"), ("chinese",), "A99999999", "zh_month", "中国/CHINESE", (), (),
              layout="china"),
        State("TWN", "中華民國", ("zh_tw", "en"), ("taiwan",), "399999999", "en_plain", "REPUBLIC OF CHINA",
              ("TAIPEI", "TAIWAN"), ("MINISTRY OF FOREIGN AFFAIRS",), personal="A199999999", layout="classic"),
        State("HKG", "HONG KONG SPECIAL ADMINISTRATIVE REGION", ("en", "fr"), ("cantonese",), "A99999999", "en_plain",
              "CHINESE", ("HONG KONG", "GUANGDONG"), ("IMMIGRATION DEPARTMENT",), mrz="CHN"),
        State("THA", "THAILAND", ("th", "en"), ("thai",), "AA9999999", "en_plain", "THAI",
              ("BANGKOK", "CHIANG MAI", "SONGKHLA"), ("MINISTRY OF FOREIGN AFFAIRS",), personal="9999999999999"),
        State("VNM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", ("vi", "en"), ("vietnamese",), "A9999999", "slashes",
              "VIỆT NAM / VIETNAMESE", ("HÀ NỘI", "ĐÀ NẴNG", "THỪA THIÊN HUẾ"), ("CỤC QUẢN LÝ XUẤT NHẬP CẢNH",),
              personal="099999999999"),
        State("KHM", "KINGDOM OF CAMBODIA", ("en", "fr"), ("khmer",), "A99999999", "en_plain", "CAMBODIAN",
              ("PHNOM PENH", "KANDAL", "SIEM REAP"), ("MINISTRY OF INTERIOR",)),
        State("MMR", "REPUBLIC OF THE UNION OF MYANMAR", ("en",), ("burmese",), "AA999999", "en_plain", "MYANMAR",
              ("YANGON", "MANDALAY", "BAGO"), ("MOHA, YANGON", "MOHA, MANDALAY"), years=5),
        State("IDN", "REPUBLIK INDONESIA", ("id", "en"), ("malay", "javanese"), "A9999999", "en_plain", "INDONESIA",
              ("JAKARTA", "SURABAYA", "YOGYAKARTA"), ("JAKARTA PUSAT", "KANIM KELAS I MALANG")),
        State("MYS", "MALAYSIA", ("en",), ("malay", "cantonese", "indian"), "A99999999", "en_plain", "MALAYSIA",
              ("KUALA LUMPUR", "PULAU PINANG", "SABAH"), ("KUALA LUMPUR", "PUTRAJAYA"), years=5,
              personal="999999-99-9999"),
        State("SGP", "REPUBLIC OF SINGAPORE", ("en",), ("cantonese", "malay", "indian"), "A9999999A", "en_plain",
              "SINGAPORE CITIZEN", ("SINGAPORE",), ("MINISTRY OF HOME AFFAIRS",), personal="A9999999A"),
        State("PHL", "REPUBLIKA NG PILIPINAS", ("en",), ("filipino",), "A9999999A", "en_plain", "FILIPINO",
              ("MANILA", "CEBU CITY", "DAVAO CITY"), ("DFA MANILA", "DFA NCR EAST")),
        State("JPN", "日本国 JAPAN", ("ja", "en"), ("japanese",), "AA9999999", "en_plain", "JAPAN",
              ("TOKYO", "OSAKA", "HOKKAIDO"), ("MINISTRY OF FOREIGN AFFAIRS",)),
        State("KOR", "대한민국 REPUBLIC OF KOREA", ("ko", "en"), ("korean",), "A99999999", "en_plain",
              "REPUBLIC OF KOREA", (), ("MINISTRY OF FOREIGN AFFAIRS",), personal="9999999", type_code="PM"),
        State("IND", "REPUBLIC OF INDIA", ("en",), ("indian",), "A9999999", "slashes", "INDIAN",
              ("CHENNAI, TAMIL NADU", "NEW DELHI, DELHI"), ("BENGALURU", "MUMBAI"), layout="classic"),
        State("AUS", "AUSTRALIA", ("en", "fr"), ("english", "cantonese", "indian"), "AA9999999", "en_plain",
              "AUSTRALIAN", ("MELBOURNE", "SYDNEY", "WAGGA WAGGA"), ("AUSTRALIA",), third_sex=0.06),
        State("NZL", "NEW ZEALAND AOTEAROA", ("en",), ("english",), "AA999999", "en_plain", "NEW ZEALAND",
              ("AUCKLAND", "WHANGANUI"), ("DIA WELLINGTON",), third_sex=0.06),
        State("ZAF", "REPUBLIC OF SOUTH AFRICA", ("en", "fr"), ("african", "english"), "A99999999", "en",
              "SOUTH AFRICAN", ("ZAF",), ("DEPT OF HOME AFFAIRS",), personal="9999999999999"),
        State("NGA", "FEDERAL REPUBLIC OF NIGERIA", ("en", "fr"), ("african",), "A99999999", "en_fr_short", "NIGERIAN",
              ("LAGOS", "ENUGU", "KANO"), ("ABUJA", "IKOYI"), years=5),
        State("KEN", "REPUBLIC OF KENYA", ("en", "fr"), ("african",), "AA999999", "en_plain", "KENYAN",
              ("NAIROBI, KEN", "KISUMU, KEN"), ("GOVERNMENT OF KENYA",), personal="99999999"),
        State("MAR", "ROYAUME DU MAROC", ("fr", "en"), ("arabic",), "AA9999999", "dots", "MAROCAINE",
              ("CASABLANCA", "FÈS", "MEKNÈS"), ("PRÉFECTURE DE RABAT",), years=5, personal="AA999999"),
        State("UTO", "UTOPIA", ("en", "fr"), ("utopian", "german", "spanish"), "A99999A99", "en_fr", "UTOPIAN",
              ("ZENITH", "NADIR"), ("PASSPORT OFFICE", "ZENITH CITY"), personal="AA999999A", third_sex=0.1),
    )
}  # fmt: skip

HELD_OUT_FIRST = ("AUT", "CZE", "ISL", "LVA", "BRA", "COL", "KEN", "NZL", "KHM")
"""States that the tuning pool never draws, so that a layout is also measured on issuers nobody tuned for."""
