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
