"""What documents print for a nationality or a state, by alpha-3 code: names, English demonyms, native words."""

from __future__ import annotations

# One state per line; variants parted by "|". Written in lower case, accents do not matter when they are looked up.
TABLE = """
AFG afghanistan|afghan|افغانستان
AGO angola|angolan|angolana
ALB albania|albanian|shqiptare|shqiptar|shqiperi
AND andorra|andorran|andorrana
ARE united arab emirates|emirati|الإمارات العربية المتحدة
ARG argentina|argentine|argentinian|argentino
ARM armenia|armenian|hayastan|հայաստան
AUS australia|australian|オーストラリア|澳大利亞|澳大利亚
AUT austria|austrian|osterreich|oesterreich
AZE azerbaijan|azerbaijani|azerbaijan respublikasi|azerbaycan
BDI burundi|burundian|burundaise
BEL belgium|belgian|belg|belge|belgisch|belgier|belgie|belgique
BEN benin|beninese|beninoise
BFA burkina faso|burkinabe
BGD bangladesh|bangladeshi|বাংলাদেশী|バングラデシュ
BGR bulgaria|bulgarian|българия|българско|bulgarsko
BHR bahrain|bahraini|البحرين
BHS bahamas|bahamian
BIH bosnia and herzegovina|bosna i hercegovina|bosnian
BLR belarus|belarusian|republic of belarus|беларусь|республика беларусь|рэспубліка беларусь
BLZ belize|belizean
BOL bolivia|bolivian|boliviana|boliviano
BRA brazil|brasil|brazilian|brasileira|brasileiro|ブラジル|巴西
BRB barbados|barbadian
BRN brunei|brunei darussalam|bruneian|warganegara brunei
BTN bhutan|bhutanese
BWA botswana|motswana
CAF central african republic|centrafricaine
CAN canada|canadian|canadienne|canadian canadienne|カナダ|加拿大
CHE switzerland|swiss|schweiz|suisse|svizzera|svizra
CHL chile|chilean|chilena|chileno
CHN china|chinese|中国|中國|people's republic of china|中华人民共和国|中華人民共和國|p r china|prc
CIV cote d'ivoire|ivory coast|ivoirienne|ivorian
CMR cameroon|cameroun|cameroonian|camerounaise
COD democratic republic of the congo|congolaise rdc
COG congo|congolese|congolaise
COL colombia|colombian|colombiana|colombiano
CPV cabo verde|cape verde|caboverdiana
CRI costa rica|costa rican|costarricense
CUB cuba|cuban|cubana|cubano
CYP cyprus|cypriot|kypriaki|kibris|κυπριακη
CZE czech republic|czechia|czech|ceska republika|cesko
DEU germany|german|deutsch|deutschland|bundesrepublik deutschland|federal republic of germany|allemagne|allemande|ドイツ
DJI djibouti|djiboutian
DMA dominica
DNK denmark|danish|dansk|danmark
DOM dominican republic|republica dominicana|dominicana|dominican
DZA algeria|algerian|algerienne|الجزائرية|الجزائر
ECU ecuador|ecuadorian|ecuatoriana|ecuatoriano
EGY egypt|egyptian|مصر|مصرى|مصري|arab republic of egypt
ERI eritrea|eritrean
ESP spain|spanish|espana|espanola|espanol|スペイン|西班牙
EST estonia|estonian|eesti
ETH ethiopia|ethiopian|ኢትዮጵያ|ኢትዮጵያዊ
FIN finland|finnish|suomi|finsk|suomi finland
FJI fiji|fijian
FRA france|french|francaise|francais|フランス|法國|法国
FSM micronesia|federated states of micronesia
GAB gabon|gabonese|gabonaise
GBD british overseas territories citizen|british dependent territories citizen
GBN british national overseas
GBO british overseas citizen
GBP british protected person
GBR united kingdom|british citizen|british|great britain|united kingdom of great britain and northern ireland|uk|英国
GBS british subject
GEO georgia|georgian|საქართველო
GHA ghana|ghanaian
GIN guinea|guinean|guineenne
GMB gambia|gambian
GNB guinea bissau|guineense
GNQ equatorial guinea|guinea ecuatorial|ecuatoguineana
GRC greece|greek|hellenic|ellas|hellas|ελληνικη|ελλας|elliniki|hellenic republic
GRD grenada|grenadian
GTM guatemala|guatemalan|guatemalteca
GUY guyana|guyanese
HKG hong kong|香港|hong kong sar|香港特別行政區
HND honduras|honduran|hondurena
HRV croatia|croatian|hrvatsko|hrvatska|republika hrvatska
HTI haiti|haitian|haitienne
HUN hungary|hungarian|magyar|magyarorszag
IDN indonesia|indonesian|wni|warga negara indonesia|インドネシア|印尼|印度尼西亞|印度尼西亚
IND india|indian|भारतीय|bharatiya|republic of india|インド|印度
IRL ireland|irish|eireannach|eire
IRN iran|iranian|iranienne|ایران|ایرانی|islamic republic of iran
IRQ iraq|iraqi|العراق|عراقي|عراقية
ISL iceland|icelandic|island|islenskur|islensk
ISR israel|israeli|ישראל|ישראלית
ITA italy|italian|italiana|italia|repubblica italiana|イタリア|意大利
JAM jamaica|jamaican
JOR jordan|jordanian|الأردن|الاردنية|hashemite kingdom of jordan
JPN japan|japanese|日本|日本国|日本國
KAZ kazakhstan|kazakhstani|қазақстан|казахстан|republic of kazakhstan
KEN kenya|kenyan|kenyan mkenya
KGZ kyrgyzstan|kyrgyz|kyrgyz republic|кыргызстан|kyrgyzstani
KHM cambodia|cambodian|khmer|ខ្មែរ|កម្ពុជា|kingdom of cambodia|カンボジア|柬埔寨
KIR kiribati
KNA saint kitts and nevis|st kitts and nevis
KOR korea|republic of korea|south korea|korean|south korean|대한민국|韓国|韓國|韩国|大韓民国
KWT kuwait|kuwaiti|الكويت|كويتي
LAO laos|lao|laotian|ລາວ|lao people's democratic republic|ラオス|老撾|老挝
LBN lebanon|lebanese|libanaise|لبنان|لبنانية|لبناني
LBR liberia|liberian
LBY libya|libyan|ليبيا
LCA saint lucia|st lucian|saint lucian
LIE liechtenstein|furstentum liechtenstein
LKA sri lanka|sri lankan|スリランカ
LSO lesotho|mosotho
LTU lithuania|lithuanian|lietuva|lietuvos respublikos
LUX luxembourg|luxembourgish|letzebuerg|luxembourgeoise|luxemburg
LVA latvia|latvian|latvijas|latvija|lettone
MAC macao|macau|澳門|澳门
MAR morocco|moroccan|marocaine|maroc|المغرب|مغربية
MCO monaco|monegasque
MDA moldova|moldovan|republica moldova|republic of moldova
MDG madagascar|malagasy|malgache|malagasy malgache
MDV maldives|maldivian
MEX mexico|mexican|mexicana|mexicano
MHL marshall islands|marshallese
MKD north macedonia|macedonian|macedonia|македонија
MLI mali|malian|malienne
MLT malta|maltese|maltija
MMR myanmar|burma|burmese|မြန်မာ|republic of the union of myanmar|ミャンマー|緬甸|缅甸
MNE montenegro|montenegrin|crna gora|црна гора
MNG mongolia|mongolian|монгол|mongol|モンゴル
MOZ mozambique|mocambique|mozambican|mocambicana
MRT mauritania|mauritanian|mauritanienne
MUS mauritius|mauritian
MWI malawi|malawian
MYS malaysia|malaysian|warganegara malaysia|マレーシア|馬來西亞|马来西亚
NAM namibia|namibian
NER niger|nigerien|nigerienne
NGA nigeria|nigerian
NIC nicaragua|nicaraguan|nicaraguense
NLD netherlands|dutch|nederlandse|nederland|nederlands
NOR norway|norwegian|norsk|norge
NPL nepal|nepali|nepalese|नेपाली|नेपाल|ネパール|尼泊爾
NRU nauru|nauruan
NZL new zealand|new zealander|aotearoa|new zealand aotearoa|ニュージーランド|新西蘭|新西兰
OMN oman|omani|عمان|عماني
PAK pakistan|pakistani|پاکستانی|پاکستان|パキスタン
PAN panama|panamanian|panamena|panameno
PER peru|peruvian|peruana|peruano|ペルー
PHL philippines|filipino|pilipinas|republic of the philippines|フィリピン|菲律賓|菲律宾
PLW palau|palauan
PNG papua new guinea|papua new guinean
POL poland|polish|polskie|polska|rzeczpospolita polska
PRK north korea|democratic people's republic of korea|dprk|조선민주주의인민공화국
PRT portugal|portuguese|portuguesa|portugues|ポルトガル|葡萄牙
PRY paraguay|paraguayan|paraguaya|paraguayo
PSE palestine|palestinian|فلسطين|فلسطيني
QAT qatar|qatari|قطر|قطري
RKS kosovo|kosovan|kosovare|republika e kosoves
ROU romania|romanian|romana|roman
RUS russia|russian|russian federation|россия|российская федерация|рф|ロシア|俄羅斯|俄罗斯
RWA rwanda|rwandan|rwandaise|umunyarwanda
SAU saudi arabia|saudi|saudi arabian|السعودية|kingdom of saudi arabia
SDN sudan|sudanese|السودان
SEN senegal|senegalese|senegalaise
SGP singapore|singaporean|singapore citizen|新加坡|republic of singapore|シンガポール
SLB solomon islands|solomon islander
SLE sierra leone|sierra leonean
SLV el salvador|salvadoran|salvadorena|salvadoreno
SMR san marino|sammarinese
SOM somalia|somali
SRB serbia|serbian|srbija|republika srbija|србија|republic of serbia
SSD south sudan|south sudanese
SUR suriname|surinamese|surinaamse
SVK slovakia|slovak|slovak republic|slovenska republika|slovenska
SVN slovenia|slovenian|slovenija|republika slovenija|slovensko drzavljanstvo
SWE sweden|swedish|svensk|sverige
SWZ eswatini|swaziland|swazi
SYC seychelles|seychellois
SYR syria|syrian|syrian arab republic|سوريا|سورية
TCD chad|tchad|tchadienne|chadian
TGO togo|togolese|togolaise
THA thailand|thai|ไทย|ประเทศไทย|kingdom of thailand|タイ|泰國|泰国
TJK tajikistan|tajik|тоҷикистон
TKM turkmenistan|turkmen|türkmenistan
TLS timor leste|timorese|east timor
TON tonga|tongan
TTO trinidad and tobago|trinidadian|citizen of trinidad and tobago
TUN tunisia|tunisian|tunisienne|تونس|تونسية
TUR turkey|turkish|turkiye|turk|t c|republic of turkiye|turkiye cumhuriyeti|トルコ|土耳其
TUV tuvalu|tuvaluan
TWN taiwan|taiwanese|republic of china|中華民國|臺灣|台灣|台湾
TZA tanzania|tanzanian|mtanzania|united republic of tanzania
UGA uganda|ugandan
UKR ukraine|ukrainian|україна|ukraina|україна ukraine
URY uruguay|uruguayan|uruguaya|uruguayo|oriental
USA united states of america|american|united states|usa|u s a|米国|美國|美国
UTO utopia|utopian
UZB uzbekistan|uzbek|ozbekiston|o'zbekiston|o'zbekistan|ウズベキスタン
VAT holy see|vatican|citta del vaticano
VCT saint vincent and the grenadines|vincentian
VEN venezuela|venezuelan|venezolana|venezolano
VNM vietnam|viet nam|vietnamese|socialist republic of viet nam|ベトナム|越南
VUT vanuatu|ni-vanuatu
WSM samoa|samoan
XXA stateless|apatride|staatenlos|stateless person
XXB refugee
YEM yemen|yemeni|اليمن|يمني
ZAF south africa|south african|suid-afrikaans
ZMB zambia|zambian
ZWE zimbabwe|zimbabwean
"""

# Regions that issue licences of their own, as these print them. Georgia is left out: it is a state of its own name too.
REGIONS = """
USA alabama|alaska|arizona|arkansas|california|colorado|connecticut
USA delaware|district of columbia|florida|hawaii|idaho|illinois|indiana
USA iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts
USA michigan|minnesota|mississippi|missouri|montana|nebraska|nevada
USA new hampshire|new jersey|new mexico|new york|new york state|north carolina|north dakota
USA ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota
USA tennessee|texas|utah|vermont|virginia|washington|west virginia
USA wisconsin|wyoming
CAN ontario|quebec|british columbia|alberta|saskatchewan|manitoba|nova scotia
CAN new brunswick|newfoundland and labrador|prince edward island|yukon|northwest territories|nunavut
"""
