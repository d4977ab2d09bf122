"""The ethnic groups that Chinese identity cards print: a closed list, so half of a covered word is noticed."""

from __future__ import annotations

from app.domain.reading import Finding, Level

# Lists of words read better whole.
# ruff: noqa: E501, SIM905

GROUPS = frozenset(
    (
        "汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 "
        "柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 "
        "塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺 穿青人 其他"
    ).split()
)
"""Source: GB/T 3304-1991, names of nationalities of China; what else registers may hold: Chuanqing, others."""


def check_ethnicity(value: str) -> tuple[Finding, ...]:
    """A doubt about a word that is none of the groups, with or without the word for people behind it."""
    return () if value in GROUPS or value.removesuffix("族") in GROUPS else (Finding("pattern_unfit", Level.WARN),)
