"""What the duties of the five letters say: the words each quotes, how it is worded, its last day.

In: nothing. Out: values by row. Not here: what each row wants (duties/rows.toml), the tests (test_duties.py).
"""

from __future__ import annotations

from datetime import date

from loa.model.chain import DutyKind

QUOTED = {
    "S0-3": "bằng nhiều hình thức đa dạng",
    "S0-4": "“quan tâm”",
    "S0-5": "đồng thời giới thiệu kênh tuyên truyền",
    "S1-2": "Ban Thường vụ Đoàn các cấp chủ động xây dựng kế hoạch",
    "S1-3": "kế hoạch chuyển 100% dịch vụ công trực tuyến lên mức độ 4",
    "S1-4": "Xây dựng phóng sự, chương trình truyền thanh, truyền hình.",
    "S1-5": "website Tuổi trẻ xứ dừa, trang fanpage Tuổi trẻ Bến Tre",
    "S1-6": "đoàn viên thanh niên, học sinh, sinh viên và quần chúng nhân dân",
    "S1-7": "trước một bước, đồng bộ, kịp thời",
    "S1-8": "phải bám sát",
    "S1-9": "tôn vinh thành công điển hình",
    "S1-10": "hội thảo, hội nghị, tọa đàm",
    "S1-12": "theo lộ trình của từng địa phương, đơn vị",
    "S2-3": "đến toàn thể công chức, viên chức, người lao động",
    "S2-4": "tối thiểu 01 sản phẩm truyền thông/tháng",
    "S2-5": "để đăng tải trên kênh OA Zalo",
    "S2-6": "chịu trách nhiệm về nội dung thông tin cung cấp",
    "S2-7": "trước ngày 19/7/2024",
    "S2-8": "để tổng hợp",
    "S2-9": "Tuyên truyền, phổ biến kênh OA Zalo “Công dân số Thái Bình” để người dân biết",
    "S2-10": "Tổ công nghệ số cộng đồng",
    "S3-3": "cán bộ đoàn, đoàn viên, thanh niên và Nhân dân",
    "S3-4": "Báo Tiền Phong, Báo Thanh Niên tổ chức các tuyển bài viết",
    "S3-5": "Tăng cường các tin, bài đăng tải trên nền tảng số",
    "S3-6": "Suu tầm, xây dựng các ấn phẩm truyền thông",
    "S3-7": "đề xuất chính quyền cùng cấp ban hành văn bản",
    "S3-8": "xong trước ngày 30/6/2022",
    "S3-9": "định hướng thông tin thống nhất từ Trung ương tới cơ sở",
    "S3-11": "văn bản điện tử thay văn bản giấy",
    "S3-12": "Đại hội Đoàn toàn quốc lần thứ XII",
    "S4-2": "trân trọng đề nghị",
    "S4-3": "để Đoàn khối Cơ quan - Doanh nghiệp tỉnh thành lập Đội hình",
    "S4-4": "trong hoặc ngoài độ tuổi Đoàn",
    "S4-5": "tại bộ phận một cửa của địa phương, đơn vị",
    "S4-6": "hướng dẫn, hỗ trợ người dân thực hiện các dịch vụ công trực tuyến mức độ 4",
    "S4-7": "tại Trung tâm phục vụ Hành chính công của tỉnh hoặc tại cơ quan, đơn vị",
    "S4-8": "Thành phần tham gia Đội hình Thanh niên xung kích",
}
"""The rows that are duties of their own, each with a phrase that its quoted sentences must hold."""

REQUEST_BUT = {
    "S2-8": DutyKind.INTERNAL,
    "S3-7": DutyKind.PROPOSAL,
    "S3-8": DutyKind.INTERNAL,
    "S3-11": DutyKind.INTERNAL,
    "S3-12": DutyKind.INTERNAL,
}

LAST_DAYS = {"S2-7": date(2024, 7, 18), "S3-8": date(2022, 6, 29)}
"""Both letters say "trước ngày", which leaves the day itself out; no other duty has a deadline."""
