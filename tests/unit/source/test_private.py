"""What belongs to a single human being is found however it is written, and nothing else is taken for it.

In: two tables of texts, with the private part in ⟦ ⟧. Out: each that is missed, cut wrong or taken by mistake.
Not here: which finds a desk's record allows (tests/unit/site/test_privacy.py).
"""

from __future__ import annotations

import re
import unicodedata

import pytest

from loa.source.private import Sort, private_data
from loa.source.reading import Reading

PRIVATE = {
    Sort.PHONE: """
        ⟦0912345678⟧
        Gọi anh Ba: ⟦0912 345 678⟧.
        ĐT: ⟦0912.345.678⟧
        di động ⟦0987-654-321⟧ (giờ hành chính)
        ⟦(0912) 345 678⟧
        Zalo ⟦+84912345678⟧
        ⟦+84 912 345 678⟧
        ⟦+84 (0)912.345.678⟧
        ⟦(+84) 91 234 5678⟧
        ⟦0084912345678⟧
        số ⟦84912345678⟧ nhé
        sđt⟦0386789012⟧
        tel:⟦0562345679⟧
        [gọi](tel:⟦+84703456789⟧)
        https://zalo.me/⟦0812345679⟧
        ⟦0899 12 34 56⟧
        ⟦09 1234 5678⟧
        ⟦0 9 1 2 3 4 5 6 7 8⟧
        ⟦0912 - 345 - 678⟧
        ⟦0168 234 5678⟧ (số cũ mười một chữ số)
        ⟦01234567890⟧
        ⟦O912 345 678⟧ gõ nhầm chữ O
        ⟦09\u00a012\u00a034\u00a056\u00a078⟧
        ⟦0912\u200b345\u200b678⟧
        ⟦\uff10\uff19\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18⟧ chữ số rộng
        ⟦0912–345–678⟧ gạch dài
        phone: "⟦0771234567⟧"
        anh-chup_⟦0912345678⟧.jpg
        không phải 0270 3822 999 mà là ⟦0352222333⟧
        ⟦0912345678⟧/⟦0987654322⟧
        gọi ⟦không chín một hai, ba bốn năm, sáu bảy tám⟧ để hỏi
    """,
    Sort.IDENTITY: """
        CCCD ⟦079203012345⟧
        Số CCCD: ⟦001 099 012 345⟧
        ⟦079203012345⟧
        số định danh cá nhân là ⟦083190001234⟧
        căn cước công dân số ⟦0792 0301 2345⟧ cấp ngày 01/7/2024
        CMND: ⟦320123456⟧
        CMND số ⟦320 123 456⟧
        chứng minh nhân dân (cũ) ⟦321.456.789⟧
        cmt ⟦321456789⟧
        hộ chiếu số ⟦B1234567⟧
        Hộ chiếu: ⟦C12345678⟧
        giấy phép lái xe số ⟦790123456789⟧
        can cuoc cong dan so ⟦320123456⟧
        | CCCD | ⟦084088001122⟧ |
    """,
    Sort.MAILBOX: """
        ⟦nguyenvana@gmail.com⟧
        Thư gửi ⟦tinhdoanthu@yahoo.com.vn⟧ trước thứ sáu.
        ⟦le.thi.b@vinhlong.gov.vn⟧
        ⟦nguyen.an@congty.vn⟧
        mailto:⟦ba.tri.1990@hotmail.com⟧
        ⟦canbo(a)gmail.com⟧
        ⟦canbo [at] outlook.com⟧
        ⟦tranvanc@bentre.gov.vn⟧
    """,
    Sort.HOME: """
        Nhà riêng: ⟦số 12, đường Nguyễn Huệ, phường An Hội⟧
        nhà riêng của ông ấy tại ⟦số 12/3 hẻm 5⟧
        Nơi thường trú: ⟦ấp An Bình, xã Ba Tri⟧
        Chỗ ở hiện nay: ⟦12/4 đường 30 tháng 4⟧
        hộ khẩu: ⟦khóm 2, phường Phú Khương⟧
        ông Nguyễn Văn A, ⟦ấp 3, xã Tân Xuân⟧.
        chị Lê Thị B (⟦số nhà 45, đường Cách Mạng⟧) được khen
        bà Trần Thị C, ngụ ⟦ấp Giồng Lân, xã Bảo Thạnh⟧
        anh Tư ở ⟦tổ 5, khóm 1⟧
        đang sống tại ⟦số 8 ngõ 120⟧
        Địa chỉ nhà: ⟦12A/7 đường Hùng Vương⟧
        em Danh Thị D, hiện cư trú tại ⟦phum Tà Ky⟧
    """,
    Sort.BIRTHDAY: """
        sinh ngày ⟦12/3/1990⟧
        Ngày sinh: ⟦12/03/1990⟧
        Ngày, tháng, năm sinh: ⟦12-03-1990⟧
        ông Nguyễn Văn A sinh ngày ⟦5 tháng 6 năm 1988⟧
        (sinh ngày ⟦01.02.2001⟧)
        birthday: ⟦1990-03-12⟧
        | Ngày sinh | ⟦9/9/1979⟧ |
        chị Hoa sinh ngày ⟦12/3/1990⟧ tại Ba Tri
    """,
    Sort.ACCOUNT: """
        Số tài khoản: ⟦7100205123456⟧
        STK ⟦0123 4567 8901⟧
        số tài khoản ngân hàng Vietcombank ⟦0071001234567⟧
        Agribank ⟦7100205123456⟧
        tài khoản: ⟦19034567890123⟧
        TK: BIDV ⟦74110000123456⟧
        Ngân hàng Quân đội (MB) ⟦0680101234005⟧
    """,
}

PUBLIC = """
    Số: 2321-CV/TĐTN-TCKT, ngày 09/6/2021
    Số 5295/KH-UBND ngày 09/10/2020
    Công văn số 1912/UBND-KGVX ngày 13/6/2023
    Quyết định 311/QĐ-TTg (05/3/2022)
    Nghị định 118/2025/NĐ-CP
    Luật Cư trú số 68/2020/QH14
    Luật Căn cước số 26/2023/QH15
    trước ngày 19/7/2024
    từ 07.01.2026 08.30 đến 09.01.2026
    07.30 - 08.30 - 09.30
    07 30 08 30 09 30
    opens: "07:30"
    điện thoại 0270 3822 999
    0275.3822.999
    (0270) 3 822 999
    đường dây nóng 1900 1234, 1022, 113
    Tổng đài 18001096
    phone: "0270 000 0000"
    specimen 0900 000 000
    09xx xxx xxx
    0912 xxx xxx
    code: "29110"
    Mã đơn vị hành chính 83
    mã hồ sơ H86.12-240719-0001
    Mã hồ sơ: 0912345678
    mã số thuế 0312345678
    MST: 0900123456
    Mã kho AP-2026-0912
    sha256 0912345678abcdef0912345678abcdef
    e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
    850.000 tài khoản hoạt động thường xuyên
    1,3 triệu dân
    Số tài khoản Zalo: 850.000
    số tài khoản VNeID đã kích hoạt: 55.250.000
    Đã cấp 100.000.000 thẻ căn cước
    căn cước: 100.000.000 thẻ
    CCCD gồm 12 chữ số
    https://baohatinh.vn/thu-tuc-phi-dia-gioi-post307134.html
    https://vov.vn/cong-nghe/canh-bao-0912345678.vov
    https://loa.example/q/K7M2/
    https://danviet.vn/tin-079203012345.html
    payload: https://loa.example/q/9AP68/
    202407191230
    9.876.543.210 đồng
    0,0912345678
    10.0912345678, 106.0912345678
    ISBN 0912345678
    vanthu@vinhlong.gov.vn
    lienhe@loa.example
    dangky@dichvucong.gov.vn
    hotro@tinhdoan.vn
    thpt.nguyendinhchieu@vinhlong.edu.vn
    ten-cua-ban@example.com
    doi-hinh@xa-ba-tri.gov.vn
    học sinh ngày 5/9/2024 tựu trường
    cấp giấy khai sinh ngày 12/3/2024
    tuyển sinh ngày 01/6/2025
    Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890)
    Kỷ niệm 134 năm ngày sinh của Bác 19/5/2024
    Chủ tịch Hồ Chí Minh sinh ngày 19/5/1890
    trẻ em sinh ngày 01/7/2025 trở đi
    Ghi họ tên, ngày sinh, số căn cước vào mẫu
    Trụ sở: số 6, đường Lê Lợi
    nộp hồ sơ đăng ký thường trú tại số 10 đường Lê Lợi
    Giấy xác nhận tạm trú số 123/XN
    Ghi nơi thường trú: số nhà, đường, ấp, xã
    người dân cư trú tại ấp 3 đến nhận
    bà con cư trú tại ấp An Bình
    ông Nguyễn Văn A, Trưởng ấp 3
    chị Lê Thị B, Bí thư Chi đoàn ấp An Hòa
    Nhà văn hóa ấp 4, xã Ba Tri
    Tổ công nghệ số cộng đồng ấp 5
    anh Hùng, Tổ CNSCĐ
    Không bao giờ hỏi số tài khoản, mật khẩu, mã OTP
    bị khóa tài khoản, gọi 0270 3822 999
    Agribank 1900 5588 18
    tài khoản năm 2024-2025
    Ngân hàng Nhà nước công bố từ 2024-07-19
    trích từ tài khoản: 2024-2025
    giai đoạn 2020 - 2025, tầm nhìn 2030
    chiều dài 0383 mm, 0270 3000 111
    trong năm 2026, một hai ba bốn năm sáu bảy tám chín mười
    phiên bản 1.0.9.1.2.3.4.5.6.7.8
    Đội có 12 người, bàn số 03, quầy 5678
"""

MARKED = re.compile(r"⟦(.*?)⟧")


def rows(table: str) -> list[str]:
    """The lines of a table, each without its indentation."""
    return [line.strip(" ") for line in table.split("\n") if line.strip()]


FOUND = [(sort, row) for sort, table in PRIVATE.items() for row in rows(table)]


def found_in(text: str) -> list[tuple[Sort, str]]:
    """What is found in a text, as it is written there."""
    reading = Reading("a.md", [text])
    places = [(one.sort, reading.place(one.start, one.end)) for one in private_data(reading.text)]
    return [(sort, text[place.column - 1 : place.end_column - 1]) for sort, place in places]


def test_the_tables_are_long_enough() -> None:
    assert len(FOUND) >= 60
    assert len(rows(PUBLIC)) >= 60


@pytest.mark.parametrize(("sort", "row"), FOUND)
def test_what_is_private_is_found_to_the_letter(sort: Sort, row: str) -> None:
    text = row.replace("⟦", "").replace("⟧", "")
    assert found_in(text) == [(sort, part) for part in MARKED.findall(row)]


@pytest.mark.parametrize(("sort", "row"), FOUND)
def test_it_is_found_in_decomposed_letters_and_in_the_middle_of_a_text(sort: Sort, row: str) -> None:
    text = unicodedata.normalize("NFD", row.replace("⟦", "").replace("⟧", ""))
    assert [found for found, _ in found_in(text)] == [sort] * len(MARKED.findall(row))


@pytest.mark.parametrize("row", rows(PUBLIC))
def test_what_is_public_is_left_alone(row: str) -> None:
    assert found_in(row) == []


def test_a_place_is_given_by_line_and_column_as_written() -> None:
    reading = Reading("a.md", ["Đường dây", unicodedata.normalize("NFD", "Điện thoại: ") + "0912 345 678."])
    (phone,) = private_data(reading.text)
    place = reading.place(phone.start, phone.end)
    line = unicodedata.normalize("NFD", "Điện thoại: ") + "0912 345 678."
    assert (place.line, line[place.column - 1 : place.end_column - 1]) == (2, "0912 345 678")
