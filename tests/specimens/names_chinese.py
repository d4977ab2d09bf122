"""Chinese names: simplified, traditional, Mandarin, Cantonese and Taiwan spelling of common names; places."""

from __future__ import annotations

SURNAMES = (
    "王 王 Wang Wong Wang|李 李 Li Lee Li|张 張 Zhang Cheung Chang|刘 劉 Liu Lau Liu|陈 陳 Chen Chan Chen|"
    "杨 楊 Yang Yeung Yang|黄 黃 Huang Wong Huang|赵 趙 Zhao Chiu Chao|吴 吳 Wu Ng Wu|周 周 Zhou Chow Chou|"
    "徐 徐 Xu Tsui Hsu|孙 孫 Sun Suen Sun|马 馬 Ma Ma Ma|朱 朱 Zhu Chu Chu|胡 胡 Hu Wu Hu|郭 郭 Guo Kwok Kuo|"
    "何 何 He Ho Ho|林 林 Lin Lam Lin|罗 羅 Luo Law Lo|高 高 Gao Ko Kao|郑 鄭 Zheng Cheng Cheng|"
    "梁 梁 Liang Leung Liang|谢 謝 Xie Tse Hsieh|宋 宋 Song Sung Sung|唐 唐 Tang Tong Tang|许 許 Xu Hui Hsu|"
    "邓 鄧 Deng Tang Teng|冯 馮 Feng Fung Feng|韩 韓 Han Hon Han|曹 曹 Cao Tso Tsao|曾 曾 Zeng Tsang Tseng|"
    "彭 彭 Peng Pang Peng|萧 蕭 Xiao Siu Hsiao|蔡 蔡 Cai Choi Tsai|潘 潘 Pan Poon Pan|田 田 Tian Tin Tien|"
    "董 董 Dong Tung Tung|袁 袁 Yuan Yuen Yuan|叶 葉 Ye Yip Yeh|余 余 Yu Yu Yu|苏 蘇 Su So Su|吕 呂 Lyu Lui Lu|"
    "欧阳 歐陽 Ouyang Au_Yeung Ouyang|司徒 司徒 Situ Szeto Szutu"
)

GIVEN = (
    "伟 偉 wei Wai wei|芳 芳 fang Fong fang|娜 娜 na Na na|敏 敏 min Man min|静 靜 jing Ching ching|"
    "丽 麗 li Lai li|强 強 qiang Keung chiang|军 軍 jun Kwan chun|杰 傑 jie Kit chieh|娟 娟 juan Kuen chuan|"
    "涛 濤 tao To tao|明 明 ming Ming ming|超 超 chao Chiu chao|兰 蘭 lan Lan lan|霞 霞 xia Ha hsia|"
    "平 平 ping Ping ping|刚 剛 gang Kong kang|桂 桂 gui Kwai kuei|文 文 wen Man wen|辉 輝 hui Fai hui|"
    "玲 玲 ling Ling ling|志 志 zhi Chi chih|建 建 jian Kin chien|国 國 guo Kwok kuo|华 華 hua Wah hua|"
    "雯 雯 wen Man wen|嘉 嘉 jia Ka chia|俊 俊 jun Chun chun|浩 浩 hao Ho hao|颖 穎 ying Wing ying|"
    "欣 欣 xin Yan hsin|慧 慧 hui Wai hui|诗 詩 shi Sze shih|宇 宇 yu Yu yu|晓 曉 xiao Hiu hsiao|"
    "琳 琳 lin Lam lin|泽 澤 ze Chak tse|宝 寶 bao Po pao|龙 龍 long Lung lung|凤 鳳 feng Fung feng|"
    "乐 樂 le Lok le|蓉 蓉 rong Yung jung|绮 綺 qi Yee chi|贤 賢 xian Yin hsien|润 潤 run Yun jun|梦 夢 meng Mung meng|"
    "锦 錦 jin Kam chin|荣 榮 rong Wing jung"
)

PROVINCES = (
    "北京 BEIJING|天津 TIANJIN|河北 HEBEI|山西 SHANXI|辽宁 LIAONING|吉林 JILIN|上海 SHANGHAI|江苏 "
    "JIANGSU|浙江 ZHEJIANG|"
    "安徽 ANHUI|福建 FUJIAN|江西 JIANGXI|山东 SHANDONG|河南 HENAN|湖北 HUBEI|湖南 HUNAN|广东 GUANGDONG|广西 GUANGXI|"
    "海南 HAINAN|重庆 CHONGQING|四川 SICHUAN|贵州 GUIZHOU|云南 YUNNAN|陕西 SHAANXI|甘肃 GANSU|青海 QINGHAI"
)

DIVISIONS = (
    "110105 北京市朝阳区|310115 上海市浦东新区|440106 广东省广州市天河区|440305 广东省深圳市南山区|"
    "320505 江苏省苏州市虎丘区|"
    "330106 浙江省杭州市西湖区|510107 四川省成都市武侯区|420111 湖北省武汉市洪山区|610113 陕西省西安市雁塔区|"
    "370202 山东省青岛市市南区|350203 福建省厦门市思明区|430104 湖南省长沙市岳麓区|530102 云南省昆明市五华区|"
    "450103 广西南宁市青秀区|120103 天津市河西区|210203 辽宁省大连市西岗区|500112 重庆市渝北区|"
    "340104 安徽省合肥市蜀山区|"
    "360102 江西省南昌市东湖区|410105 河南省郑州市金水区"
)

STREETS = (
    "中山路 解放路 人民路 建设街 文化路 和平里 长江路 新华街 学院路 滨河大道 花园路 青年路 幸福村 朝阳街 光明巷 南湖路"
)

ETHNICITIES = (
    "汉 汉 汉 汉 汉 壮 满 回 苗 维吾尔 土家 彝 蒙古 藏 布依 侗 瑶 朝鲜 "
    "白 哈尼 哈萨克 黎 傣 畲 傈僳 仡佬 东乡 拉祜 水 佤 纳西 羌"
)

_CODES = (
    "王3769 李2621 張1728 劉0491 陳7115 楊2799 黃7806 趙6392 吳0702 周0719 徐1776 孫1327 馬7456 朱2612 "
    "胡5170 郭6753 何0149 林2651 羅5012 高7559 鄭6774 梁2733 謝6200 宋1345 唐0781 許6079 鄧6772 馮7458 "
    "韓7281 曹2580 曾2582 彭1756 蕭5618 蔡5591 潘3382 田3944 董5516 袁5913 葉5509 余0151 蘇5685 呂0712 "
    "歐2962 陽7122 司0674 徒1778 偉0251 芳5364 娜1226 敏2404 靜7234 麗7787 強1730 軍6511 傑0267 娟1227 "
    "濤3447 明2494 超6389 蘭5695 霞7209 平1627 剛0474 桂2710 文2429 輝6540 玲3781 志1807 建1696 國0948 "
    "華5478 雯7186 嘉0857 俊0193 浩3185 穎4481 欣2946 慧1979 詩6108 宇1342 曉2556 琳3829 澤3419 寶1405 "
    "龍7893 鳳7685 樂2867 蓉5554 綺4860 賢6343 潤3387 夢1125 錦6930 榮2837"
)
TELEGRAPH: dict[str, str] = {pair[0]: pair[1:] for pair in _CODES.split(" ")}
"""Telegraph code of every traditional character above (Unicode Character Database, Unihan, kTaiwanTelegraph)."""
