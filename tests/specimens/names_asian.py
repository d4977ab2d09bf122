"""Vietnamese, Khmer and Burmese words for names and places with their Latin spelling."""

from __future__ import annotations

VIETNAMESE_FAMILY = "Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đoàn Trịnh Lương Đinh"
VIETNAMESE_WOMEN = (
    "Thị_Hồng_Nhung Thị_Mai Thúy_Quỳnh Ngọc_Ánh Thị_Bích_Phượng Hải_Yến Thanh_Hằng Thị_Hương Kiều_Trang Mỹ_Duyên "
    "Thị_Tuyết Diễm_My Thùy_Linh Thị_Vân_Anh Bảo_Trâm Thảo_Nguyên"
)
VIETNAMESE_MEN = (
    "Văn_Đức Minh_Tuấn Quốc_Bảo Hữu_Nghĩa Đình_Phúc Xuân_Trường Anh_Dũng Công_Vượng Thành_Đạt Tiến_Sỹ Nhật_Huy "
    "Gia_Khánh Văn_Cường Trọng_Hiếu Đăng_Khôi Mạnh_Hưng"
)

VIETNAMESE_PLACES = (
    "Phường Bến Nghé, Quận 1, TP. Hồ Chí Minh|Xã Đông Hội, Huyện Đông Anh, Hà Nội|"
    "Phường Thạch Thang, Quận Hải Châu, Đà Nẵng|"
    "Xã Nghĩa Lộ, Huyện Nghĩa Hưng, Nam Định|Phường Vĩnh Ninh, Thành phố Huế, Thừa Thiên Huế|"
    "Xã Ea Kao, Thành phố Buôn Ma Thuột, Đắk Lắk|Thị trấn Gành Hào, Huyện Đông Hải, Bạc Liêu|"
    "Xã Tân Phước, Huyện Gò Công Đông, Tiền Giang|Phường Ngọc Trạo, Thành phố Thanh Hóa, Thanh Hóa|"
    "Xã Quỳnh Lưu, Huyện Nho Quan, Ninh Bình|Phường Lộc Thọ, Thành phố Nha Trang, Khánh Hòa|"
    "Xã Vĩnh Thạnh, Huyện Lấp Vò, Đồng Tháp|Phường Cửa Nam, Thành phố Vinh, Nghệ An|"
    "Xã Mỹ Hạnh Bắc, Huyện Đức Hòa, Long An|Phường Hồng Gai, Thành phố Hạ Long, Quảng Ninh|"
    "Xã Bình Minh, Huyện Thăng Bình, Quảng Nam"
)
VIETNAMESE_STREETS = (
    "Tổ_7|Ấp_Phú_Thuận|Thôn_Đoài|Khu_phố_3|Số_12_Lê_Lợi|Xóm_Mới|45/2_Trần_Phú|Đội_5_Thôn_Hạ|Số_8_ngõ_25|Ấp_Bình_Lợi"
)
VIETNAMESE_MARKS = (
    "Nốt ruồi C:1,5cm trên sau đuôi lông mày trái|Sẹo chấm C:2cm dưới trước mắt phải|"
    "Sẹo chấm C:1cm trên đầu lông mày phải|"
    "Nốt ruồi C:0,5cm dưới sau mép trái|Sẹo chấm thái dương phải|Nốt ruồi cách 1cm dưới trước cánh mũi trái"
)

KHMER_FAMILY = (
    "សុខ Sok|ចាន់ Chan|ហេង Heng|កែវ Keo|ឈុន Chhun|ងួន Nguon|ប្រាក់ Prak|លី Ly|ម៉ៅ Mao|នួន Nuon|ពេជ្រ Pich|រស់ Ros|"
    "ជា Chea|ស៊ុន Sun|យឹម Yim|ផាន់ Phan|ទេព Tep|អ៊ុក Ouk|មាស Meas|សេង Seng"
)
KHMER_MEN = (
    "សុវណ្ណ Sovann|ពិសិដ្ឋ Piseth|រិទ្ធី Rithy|វុទ្ធី Vuthy|វិសាល Visal|ដារ៉ា Dara|ប៊ុនធឿន Bunthoeun|"
    "ភក្តី Pheakdey|កុសល Kosal|"
    "សុផល Sophal|សំណាង Samnang|វិចិត្រ Vichet|ចំរើន Chamroeun|បូរី Borey"
)
KHMER_WOMEN = (
    "ស្រីមុំ Sreymom|ចាន់ធូ Chanthou|បុប្ផា Bopha|គន្ធា Kunthea|សុភា Sophea|វណ្ណា Vanna|ម៉ាលី Maly|រតនា Ratana|"
    "សុខា Sokha|"
    "ចិន្តា Chenda|ស្រីពេជ្រ Sreypich|កល្យាណ Kalyan|ធីតា Thida|សោភ័ណ Sophorn"
)
KHMER_VILLAGES = "ត្រពាំងថ្លឹង ព្រែកលៀប អូរបាក់ទូក ស្វាយជ្រំ កំពង់ចម្លង វត្តបូព៌ តាខ្មៅ បឹងត្របែក ដូនកែវ ព្រៃវែង ចំការលើ ទួលសង្កែ"
KHMER_COMMUNES = "ស្ទឹងត្រែង ព្រែកឯង អូរចារ ស្លក្រាម បឹងកក់ ផ្សារថ្មី កំពង់ក្តី ទន្លេបាទី ជ្រោយចង្វារ រកាខ្ពស់"
KHMER_DISTRICTS = (
    "កណ្តាលស្ទឹង កណ្តាល|សៀមរាប សៀមរាប|ព្រៃនប់ ព្រះសីហនុ|ទ្រាំង តាកែវ|សំពៅលូន បាត់ដំបង|បាធាយ កំពង់ចាម|"
    "ស្វាយទាប ស្វាយរៀង|"
    "ក្រគរ ពោធិ៍សាត់|ស្ទឹងសែន កំពង់ធំ|ជុំគិរី កំពត"
)
KHMER_MARKS = (
    "ប្រជ្រុយចំងាយ ០,៥ ស.ម លើចិញ្ចើមឆ្វេង|ស្លាកស្នាមចំងាយ ១ ស.ម ក្រោមភ្នែកស្តាំ|"
    "ប្រជ្រុយចំងាយ ២ ស.ម ក្រោមមាត់ខាងឆ្វេង|"
    "ស្លាកស្នាមចំងាយ ១,៥ ស.ម លើថ្ងាសស្តាំ|ប្រជ្រុយលើច្រមុះ|ប្រជ្រុយចំងាយ ១ ស.ម ក្រោមត្រចៀកស្តាំ"
)

BURMESE_WORDS = (
    "အောင် Aung|ကျော် Kyaw|မိုး Moe|ခင် Khin|မြ Mya|သက် Thet|စု Su|လှိုင် Hlaing|သီရိ Thiri|တင် Tin|မောင် Maung|"
    "ဇော် Zaw|"
    "မင်း Min|ထွဋ် Htut|သူရ Thura|ဝင်း Win|နိုင် Naing|စိုး Soe|ထွန်း Htun|သန်း Than|လှ Hla|ဖြူ Phyu|ဝေ Wai|"
    "နွယ် Nwe|ခိုင် Khaing|"
    "ရီ Yi|သိန်း Thein|ကြည် Kyi|မြင့် Myint|ဦး Oo"
)
BURMESE_TOWNSHIPS = (
    "1 မကန MAKANA|5 မရန MAYANA|7 ပခန PAKHANA|8 မကန MAKANA|9 မနမ MANAMA|12 တမန TAMANA|12 ဥကမ OUKAMA|12 လမန LAMANA|"
    "13 တကန TAKANA|14 ဟသတ HATHATA|10 မလမ MALAMA|6 ထဝန HTAWANA|11 စတန SATANA|12 ဒဂန DAGANA|9 အမဇ AHMAZA|14 ပသန PATHANA"
)
BURMESE_FAITHS = "ဗမာ/ဗုဒ္ဓ ကရင်/ခရစ်ယာန် ရှမ်း/ဗုဒ္ဓ မွန်/ဗုဒ္ဓ ကချင်/ခရစ်ယာန် ရခိုင်/ဗုဒ္ဓ ဗမာ/အစ္စလာမ်"
BURMESE_MARKS = ("ဝဲပါးတွင်မှဲ့", "ယာမျက်ခုံးပေါ်အမာရွတ်", "မေးစေ့တွင်မှဲ့", "နဖူးတွင်အမာရွတ်", "ဝဲလက်မောင်းတွင်မှဲ့", "ယာနားရွက်တွင်မှဲ့")
BURMESE_WORK = "ကျောင်းသား ဆရာမ လယ်သမား ကုန်သည် ဝန်ထမ်း ဆရာဝန် မှီခို အင်ဂျင်နီယာ"
BURMESE_PLACES = "ရန်ကုန်မြို့|မန္တလေးမြို့|ပဲခူးမြို့|မော်လမြိုင်မြို့|တောင်ကြီးမြို့|ပုသိမ်မြို့|မကွေးမြို့|မုံရွာမြို့"
BURMESE_WARDS = "ဗိုလ်ချုပ်လမ်း ကမ်းနားလမ်း ပြည်လမ်း စက်မှုလမ်း ဗုဒ္ဓလမ်း အောင်ဆန်းလမ်း သီရိရပ်ကွက် ရွှေတောင်ရပ်ကွက်"
